//! The data model: every attribute explained, searchable, by version.

use super::Chosen;
use super::node::{El, Node, details, el, field, page_head, search, section, term, text};
use crate::engine::{AttributeView, ModelView, RoleView, VersionView};
use crate::lang::small_letters;
use crate::model::Version;
use crate::report::document::FormedBy;
use crate::text::page::fill;
use crate::text::page::screens::Model;

const SEARCH: &str = "search";
const VERSION: &str = "version";

pub fn screen(m: &'static Model, view: &ModelView, chosen: &Chosen) -> Vec<Node> {
    let label = chosen.get(VERSION);
    let version = Version::ALL
        .into_iter()
        .find(|known| known.label() == label);
    let body = el("div")
        .child(filters(m, &view.versions, chosen))
        .child(changes(m, &view.versions, version))
        .child(found(m, view, chosen.get(SEARCH), version))
        .child(roles(m, &view.roles))
        .child(pairs(m.charges, &view.charges))
        .child(pairs(m.school_types, &view.school_types))
        .child(pairs(m.protocol, &view.protocol))
        .child(pairs(m.legacy, &view.legacy));
    vec![page_head(m.title, m.lead).into(), body.into()]
}

fn filters(m: &'static Model, versions: &[VersionView], chosen: &Chosen) -> El {
    let versions = versions.iter().rev().map(|one| one.version.label());
    el("div")
        .class("filters")
        .attr("role", "search")
        .child(field(
            m.search,
            search(SEARCH, "model-search", chosen.get(SEARCH)),
        ))
        .child(field(
            m.version,
            el("select")
                .hook("model-version")
                .attr("data-change", VERSION)
                .attr("now", chosen.get(VERSION).to_owned())
                .child(el("option").attr("value", "").text(m.all))
                .children(versions.map(|name| el("option").attr("value", name).text(name))),
        ))
}

/// What changed in the chosen version, or in every one, newest first.
fn changes(m: &'static Model, versions: &[VersionView], chosen: Option<Version>) -> El {
    let shown = versions.iter().rev();
    let shown = shown.filter(|one| chosen.is_none_or(|chosen| one.version == chosen));
    section(m.changes).children(shown.map(|one| {
        let body = if one.changes.is_empty() {
            el("p").text(m.changes_none)
        } else {
            let changes = one.changes.iter();
            el("ul").children(changes.map(|change| el("li").text(change.clone())))
        };
        el("details")
            .class("version")
            .attr("data-id", one.version.label())
            .flag("open", chosen.is_some())
            .child(
                el("summary")
                    .child(el("strong").text(one.version.label()))
                    .text(" ")
                    .child(el("span").class("muted").text(fill(m.in_force, &one.since))),
            )
            .child(body)
    }))
}

fn found(m: &'static Model, view: &ModelView, words: &str, version: Option<Version>) -> El {
    let wanted = small_letters(words);
    let found: Vec<&AttributeView> = view
        .attributes
        .iter()
        .filter(|attribute| in_version(attribute, version))
        .filter(|attribute| matches(attribute, &wanted))
        .collect();
    let count = if found.is_empty() {
        m.none.to_owned()
    } else {
        fill(m.found, &found.len().to_string())
    };
    section(m.attributes)
        .child(el("p").attr("role", "status").class("muted").text(count))
        .children(found.into_iter().map(|one| attribute(m, one, version)))
}

fn in_version(attribute: &AttributeView, version: Option<Version>) -> bool {
    version.is_none_or(|version| {
        attribute.since <= version && attribute.until.is_none_or(|until| version <= until)
    })
}

fn matches(attribute: &AttributeView, wanted: &str) -> bool {
    wanted.is_empty()
        || [
            &attribute.name,
            &attribute.id,
            &attribute.claim,
            &attribute.friendly_name,
            &attribute.explanation,
        ]
        .iter()
        .any(|text| small_letters(text).contains(wanted))
}

fn attribute(m: &'static Model, one: &AttributeView, version: Option<Version>) -> El {
    let until = one.until.map(|until| {
        let words = [until.label(), " ", &one.until_text].concat();
        term(m.until, text(words))
    });
    let formed = match one.formed_by {
        _ if !one.formed_text.is_empty() => one.formed_text.clone(),
        FormedBy::HomeOrganisation => m.formed_home.to_owned(),
        FormedBy::Mpassid => m.formed_mpassid.to_owned(),
        FormedBy::Both => m.formed_both.to_owned(),
    };
    let code = |words: &str| el("code").text(words.to_owned());
    let examples = examples(one, version);
    let parts = one.parts.iter();
    el("article")
        .class("attribute")
        .attr("data-id", one.id.clone())
        .child(el("header").child(el("h3").text(one.name.clone())))
        .child(el("p").text(one.explanation.clone()))
        .child(
            el("dl")
                .class("terms")
                .child(term(m.formed_by, text(formed)))
                .child(term(m.mandatory, text(one.mandatory_text.clone())))
                .child(term(m.syntax, text(one.syntax_text.clone())))
                .maybe(
                    (!examples.is_empty())
                        .then(|| term(m.example, el("ul").class("plain-list").children(examples))),
                ),
        )
        .maybe((!one.parts.is_empty()).then(|| {
            details("technical", m.parts).child(
                el("dl")
                    .class("terms small")
                    .children(parts.map(|(name, words)| term(name.clone(), text(words.clone())))),
            )
        }))
        .child(
            details("technical", m.details).child(
                el("dl")
                    .class("terms small")
                    .child(term(m.saml, code(&one.id)))
                    .child(term(m.claim, code(&one.claim)))
                    .child(term(m.friendly, code(&one.friendly_name)))
                    .child(term(m.since, text(one.since.label())))
                    .maybe(until)
                    .child(term(m.count, text(one.multi_text.clone())))
                    .child(term(m.source, text(one.source.clone()))),
            ),
        )
}

/// Examples of the chosen version, or of each; versions with the same one share a line.
fn examples(one: &AttributeView, version: Option<Version>) -> Vec<El> {
    let mut lines: Vec<(Version, Version, &str)> = Vec::new();
    for (of, example) in &one.examples {
        if version.is_some_and(|version| version != *of) {
            continue;
        }
        match lines.last_mut() {
            Some((_, last, text)) if *text == example => *last = *of,
            _ => lines.push((*of, *of, example)),
        }
    }
    let line = |(first, last, example): (Version, Version, &str)| {
        let versions = if first == last {
            first.label().to_owned()
        } else {
            [first.label(), "–", last.label()].concat()
        };
        el("li")
            .child(el("span").class("muted").text(versions))
            .text(" ")
            .child(el("code").text(example.to_owned()))
    };
    lines.into_iter().map(line).collect()
}

fn roles(m: &'static Model, roles: &[RoleView]) -> El {
    section(m.roles)
        .child(el("p").text(m.roles_lead))
        .children(roles.iter().map(|role| {
            el("article")
                .class("attribute")
                .child(el("header").child(el("h3").attr("lang", "fi").text(role.delivered.clone())))
                .child(
                    el("dl")
                        .class("terms")
                        .child(term(m.role_meaning, text(role.gloss.clone())))
                        .child(term(m.role_code, text(role.code.clone())))
                        .child(term(m.role_accepted, text(role.accepted.clone())))
                        .child(term(m.role_since, text(role.since.clone()))),
                )
        }))
}

/// Names and what they mean.
fn pairs(title: &'static str, entries: &[(String, String)]) -> El {
    section(title).child(
        el("dl")
            .class("claims")
            .children(entries.iter().map(|(name, words)| {
                el("div")
                    .child(el("dt").child(el("code").text(name.clone())))
                    .child(el("dd").text(words.clone()))
            })),
    )
}
