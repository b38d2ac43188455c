//! The data model: every attribute explained, searchable, by version.

use std::sync::Arc;

use leptos::prelude::*;

use crate::engine::{AttributeView, ModelView, RoleView, VersionView};
use crate::lang::small_letters;
use crate::model::Version;
use crate::text::page::{Model, Page, fill};
use crate::ui::components::attribute::formed_by;
use crate::ui::components::parts::{details, page_head, section, term};
use crate::ui::components::shell::{Draw, loaded};
use crate::ui::dom::{El, el, live, row, text};
use crate::ui::session::use_session;

const VERSIONS: [(Version, &str); 5] = [
    (Version::V1_0, "1.0"),
    (Version::V1_1, "1.1"),
    (Version::V1_2, "1.2"),
    (Version::V1_3, "1.3"),
    (Version::V1_4, "1.4"),
];

fn version_name(version: Version) -> &'static str {
    VERSIONS
        .iter()
        .find(|(known, _)| *known == version)
        .map_or("", |(_, name)| name)
}

pub fn model(t: &'static Page) -> AnyView {
    let session = use_session();
    loaded(t, t.model.title, async move {
        let model = Arc::new(session.model().await?);
        Some(Arc::new(move || {
            row(vec![
                page_head(t.model.title, t.model.lead).view(),
                browse(t, model.clone()),
            ])
        }) as Draw)
    })
}

fn browse(t: &'static Page, model: Arc<ModelView>) -> AnyView {
    let m = &t.model;
    let search = RwSignal::new(String::new());
    let version = RwSignal::new(None::<Version>);
    let roles = roles(m, &model.roles);
    let tables = [
        pairs(m.charges, &model.charges),
        pairs(m.school_types, &model.school_types),
        pairs(m.protocol, &model.protocol),
        pairs(m.legacy, &model.legacy),
    ];
    let shown = model.clone();
    let changed = model.clone();
    el("div")
        .child(filters(m, &model.versions, search, version))
        .child(live(move || {
            changes(m, &changed.versions, version.get()).view()
        }))
        .child(live(move || {
            let wanted = small_letters(&search.get());
            let found: Vec<&AttributeView> = shown
                .attributes
                .iter()
                .filter(|attribute| in_version(attribute, version.get()))
                .filter(|attribute| matches(attribute, &wanted))
                .collect();
            let count = if found.is_empty() {
                m.none.to_owned()
            } else {
                fill(m.found, &found.len().to_string())
            };
            section(m.attributes)
                .child(el("p").attr("role", "status").class("muted").text(count))
                .children(
                    found
                        .into_iter()
                        .map(|one| attribute(t, one, version.get())),
                )
                .view()
        }))
        .child(roles)
        .children(tables)
        .view()
}

fn filters(
    m: &'static Model,
    versions: &[VersionView],
    search: RwSignal<String>,
    version: RwSignal<Option<Version>>,
) -> El {
    el("div")
        .class("filters")
        .attr("role", "search")
        .child(
            el("label")
                .class("field")
                .child(el("span").text(m.search))
                .child(
                    el("input")
                        .attr("type", "search")
                        .hook("model-search")
                        .attr("autocomplete", "off")
                        .on("input", move |event| search.set(event_target_value(&event))),
                ),
        )
        .child(
            el("label")
                .class("field")
                .child(el("span").text(m.version))
                .child(
                    el("select")
                        .hook("model-version")
                        .on("change", move |event| {
                            let name = event_target_value(&event);
                            version.set(
                                VERSIONS
                                    .iter()
                                    .find(|(_, known)| *known == name)
                                    .map(|(version, _)| *version),
                            );
                        })
                        .child(el("option").attr("value", "").text(m.all))
                        .children(versions.iter().rev().map(|one| {
                            let name = version_name(one.version);
                            el("option").attr("value", name).text(name)
                        })),
                ),
        )
}

/// What changed in the chosen version, or in every one, newest first.
fn changes(m: &'static Model, versions: &[VersionView], chosen: Option<Version>) -> El {
    section(m.changes).children(
        versions
            .iter()
            .rev()
            .filter(|one| chosen.is_none_or(|chosen| one.version == chosen))
            .map(|one| {
                let body = if one.changes.is_empty() {
                    el("p").text(m.changes_none)
                } else {
                    el("ul").children(
                        one.changes
                            .iter()
                            .map(|change| el("li").text(change.clone())),
                    )
                };
                el("details")
                    .class("version")
                    .flag("open", chosen.is_some())
                    .child(
                        el("summary")
                            .child(el("strong").text(version_name(one.version)))
                            .text(" ")
                            .child(el("span").class("muted").text(fill(m.in_force, &one.since))),
                    )
                    .child(body)
            }),
    )
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

fn attribute(t: &'static Page, one: &AttributeView, version: Option<Version>) -> El {
    let m = &t.model;
    let until = one.until.map(|until| {
        let words = format!("{} {}", version_name(until), one.until_text);
        term(m.until, text(words))
    });
    let formed = if one.formed_text.is_empty() {
        formed_by(&t.result, one.formed_by).to_owned()
    } else {
        one.formed_text.clone()
    };
    let examples = examples(one, version);
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
                el("dl").class("terms small").children(
                    one.parts
                        .iter()
                        .map(|(name, words)| term(name.clone(), text(words.clone()))),
                ),
            )
        }))
        .child(
            details("technical", t.result.details).child(
                el("dl")
                    .class("terms small")
                    .child(term(m.saml, el("code").text(one.id.clone())))
                    .child(term(m.claim, el("code").text(one.claim.clone())))
                    .child(term(m.friendly, el("code").text(one.friendly_name.clone())))
                    .child(term(m.since, text(version_name(one.since))))
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
    lines
        .into_iter()
        .map(|(first, last, example)| {
            let versions = if first == last {
                version_name(first).to_owned()
            } else {
                format!("{}–{}", version_name(first), version_name(last))
            };
            el("li")
                .child(el("span").class("muted").text(versions))
                .text(" ")
                .child(el("code").text(example.to_owned()))
        })
        .collect()
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
