//! Pages of plain prose: privacy, accessibility, what the test does not prove.

use std::sync::Arc;

use leptos::prelude::*;

use crate::engine::{ConfigView, ProseView, SectionView};
use crate::text::page::Page;
use crate::ui::components::contact::contact;
use crate::ui::components::doors::doors;
use crate::ui::components::parts;
use crate::ui::components::shell::{Draw, loaded};
use crate::ui::dom::{El, el, text};
use crate::ui::session::{ConfigState, use_session};

pub fn prose(t: &'static Page, title: &'static str, name: &'static str) -> AnyView {
    let session = use_session();
    loaded(t, title, async move {
        let prose = session.prose(name).await?;
        Some(Arc::new(move || {
            let config = match session.config.get() {
                ConfigState::Ready(view) => Some(view),
                _ => None,
            };
            page(t, &prose, config.as_deref())
        }) as Draw)
    })
}

fn page(t: &'static Page, prose: &ProseView, config: Option<&ConfigView>) -> AnyView {
    el("article")
        .class("prose")
        .child(
            el("header")
                .class("page-head")
                .child(parts::title(prose.title.clone()))
                .child(el("p").class("lead").text(prose.lead.clone())),
        )
        .children(prose.sections.iter().map(|part| section(part, config)))
        .child(doors(t))
        .view()
}

fn section(section: &SectionView, config: Option<&ConfigView>) -> El {
    parts::section(section.title.clone())
        .children(
            section
                .paragraphs
                .iter()
                .map(|words| el("p").children(filled(words, config))),
        )
        .maybe((!section.items.is_empty()).then(|| {
            el("ul").children(
                section
                    .items
                    .iter()
                    .map(|words| el("li").children(filled(words, config))),
            )
        }))
}

/// Puts what the configuration says in the place of `{name}`.
fn filled(words: &str, config: Option<&ConfigView>) -> Vec<AnyView> {
    words
        .split(['{', '}'])
        .enumerate()
        .map(|(index, piece)| match (index % 2, piece, config) {
            (0, words, _) => text(words.to_owned()),
            (_, "controller", Some(config)) => text(config.controller.clone()),
            (_, "support", Some(config)) => contact(&config.support),
            (_, "accessibility", Some(config)) => contact(&config.accessibility),
            (_, "admin", Some(config)) => contact(&config.admin_service),
            (_, "integration", Some(config)) => text(config.integration_id.to_string()),
            _ => text("–"),
        })
        .collect()
}
