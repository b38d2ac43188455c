//! The rules with their examples.

use std::sync::Arc;

use leptos::prelude::*;

use crate::engine::RuleView;
use crate::report::Severity;
use crate::text::page::Page;
use crate::ui::components::finding::{contact_name, party_name, severity_name};
use crate::ui::components::icon::Icon;
use crate::ui::components::parts::{badge, details, page_head, term};
use crate::ui::components::shell::{Draw, loaded};
use crate::ui::components::untrusted::untrusted_block;
use crate::ui::dom::{El, el, row, text};
use crate::ui::session::use_session;

pub fn gallery(t: &'static Page) -> AnyView {
    let session = use_session();
    loaded(t, t.gallery.title, async move {
        let rules = session.gallery().await;
        if rules.is_empty() {
            return None;
        }
        Some(Arc::new(move || {
            row(vec![
                page_head(t.gallery.title, t.gallery.lead).view(),
                el("div")
                    .children(rules.iter().map(|one| rule(t, one)))
                    .view(),
            ])
        }) as Draw)
    })
}

fn rule(t: &'static Page, rule: &RuleView) -> El {
    let (g, r) = (&t.gallery, &t.result);
    let severity = match rule.severity {
        Severity::Error => g.error,
        Severity::Warning => g.warning,
        Severity::Info => g.info,
    };
    let sentence = |name: &'static str, words: &str| {
        (!words.is_empty()).then(|| term(name, text(words.to_owned())))
    };
    let example = |name: &'static str, json: &str| {
        (!json.is_empty()).then(|| details("technical", name).child(untrusted_block(json)))
    };
    el("details")
        .class("finding rule")
        .hook("rule")
        .attr("data-code", rule.code.clone())
        .attr("data-severity", severity_name(rule.severity))
        .attr("data-responsible", party_name(rule.responsible))
        .attr("data-contact", contact_name(rule.contact))
        .child(
            el("summary")
                .child(badge(
                    severity_name(rule.severity),
                    Icon::of_severity(rule.severity),
                    severity,
                ))
                .child(el("h2").text(rule.title.clone())),
        )
        .child(
            el("dl")
                .class("terms")
                .maybe(sentence(r.what_follows, &rule.follows))
                .maybe(sentence(r.what_to_do, &rule.advice))
                .maybe(sentence(r.who, &rule.who))
                .maybe(sentence(g.attributes, &rule.attributes.join(", "))),
        )
        .maybe(example(g.example, &rule.example))
        .maybe(example(g.near_miss, &rule.near_miss))
        .child(
            details("technical", r.details).child(
                el("dl")
                    .class("terms small")
                    .child(term(r.code, el("code").text(rule.code.clone())))
                    .maybe(
                        (rule.catalogue > 0)
                            .then(|| term(r.catalogue, text(rule.catalogue.to_string()))),
                    ),
            ),
        )
}
