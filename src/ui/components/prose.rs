//! Pages of plain prose, with contacts from the configuration filled in.

use leptos::prelude::AnyView;

use crate::engine::ConfigView;
use crate::text::page::{Page, Prose, Section};
use crate::ui::components::{doors::doors, parts};
use crate::ui::dom::{El, el, text};
use crate::ui::session::{ConfigState, use_session};
use leptos::prelude::Get;

/// A whole page.
pub fn prose(t: &'static Page, prose: &'static Prose) -> AnyView {
    let config = match use_session().config.get() {
        ConfigState::Ready(view) => Some(view),
        _ => None,
    };
    let config = config.as_deref();
    el("article")
        .class("prose")
        .child(parts::page_head(prose.title, prose.lead))
        .children(prose.sections.iter().map(|part| section(part, config)))
        .child(doors(t))
        .view()
}

fn section(section: &'static Section, config: Option<&ConfigView>) -> El {
    parts::section(section.title)
        .children(
            section
                .paragraphs
                .iter()
                .map(|words| el("p").children(filled(words, config))),
        )
        .maybe(
            (!section.items.is_empty()).then(|| {
                el("ul").children(section.items.iter().map(|words| el("li").text(*words)))
            }),
        )
}

/// Puts contacts in the place of `{name}`.
fn filled(words: &'static str, config: Option<&ConfigView>) -> Vec<AnyView> {
    let mut views = Vec::new();
    for (index, piece) in words.split(['{', '}']).enumerate() {
        views.push(if index % 2 == 0 {
            text(piece)
        } else {
            match (piece, config) {
                (_, None) => text("–"),
                ("controller", Some(config)) => text(config.controller.clone()),
                ("support", Some(config)) => contact(&config.support),
                ("accessibility", Some(config)) => contact(&config.accessibility),
                ("admin", Some(config)) => contact(&config.admin_service),
                ("integration", Some(config)) => text(config.integration_id.to_string()),
                _ => text(piece),
            }
        });
    }
    views
}

/// An address of the configuration: only e-mail and https become links.
pub fn contact(address: &str) -> AnyView {
    if address.starts_with("https://") {
        el("a")
            .attr("href", address.to_owned())
            .attr("rel", "noopener noreferrer")
            .text(address.trim_start_matches("https://").to_owned())
            .view()
    } else if address.contains('@') && !address.contains([':', '/', '?', ' ']) {
        el("a")
            .attr("href", format!("mailto:{address}"))
            .text(address.to_owned())
            .view()
    } else {
        text(address.to_owned())
    }
}
