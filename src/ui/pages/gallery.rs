//! The rules with their examples: a reference to look things up in, and logins to open.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::engine::{FilterView, GalleryView, RuleDetail, RuleView};
use crate::lang::small_letters;
use crate::text::page::{Page, fill};
use crate::ui::components::finding::{contact_name, party_name, severity_name};
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::parts::{badge, button, details, link_button, page_head, term};
use crate::ui::components::shell::{Draw, loaded};
use crate::ui::components::untrusted::{said, untrusted_block};
use crate::ui::dom::{El, el, live, nothing, row, text};
use crate::ui::route::{Route, link};
use crate::ui::session::use_session;

/// What is chosen: a mark for each filter, then the words looked for.
type Chosen = [RwSignal<String>; 4];

/// All rules, or the one of a code.
pub fn gallery(t: &'static Page, code: Option<String>) -> AnyView {
    let session = use_session();
    loaded(t, t.gallery.title, async move {
        let view = Arc::new(session.gallery().await?);
        Some(Arc::new(move || page(t, &view, code.as_deref())) as Draw)
    })
}

fn page(t: &'static Page, view: &Arc<GalleryView>, code: Option<&str>) -> AnyView {
    let g = &t.gallery;
    let at = view.rules.iter().position(|rule| Some(&*rule.code) == code);
    let lead = match (code, at) {
        (Some(_), None) => g.unknown,
        _ => g.lead,
    };
    let body = match at.and_then(|at| view.rules.get(at)) {
        Some(one) => row(vec![
            entry(t, one, true).view(),
            el("p")
                .class("onward")
                .child(link_button(Route::Gallery, "button", Icon::Arrow, g.all))
                .view(),
        ]),
        None => browse(t, view),
    };
    row(vec![page_head(g.title, lead).view(), body])
}

fn browse(t: &'static Page, view: &Arc<GalleryView>) -> AnyView {
    let chosen: Chosen = [(); 4].map(|()| RwSignal::new(String::new()));
    let [.., words] = chosen;
    let mut fields: Vec<AnyView> = view
        .filters
        .iter()
        .zip(chosen)
        .map(|(filter, chosen)| field(&filter.label, choice(t, filter, chosen)))
        .collect();
    let find = el("input")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .hook("rule-search")
        .on("input", move |event| words.set(event_target_value(&event)));
    fields.push(field(t.gallery.search, find));
    let shown = view.clone();
    row(vec![
        el("div")
            .class("filters even")
            .attr("role", "search")
            .children(fields)
            .view(),
        el("p")
            .attr("role", "status")
            .class("muted")
            .hook("rule-count")
            .child(live(move || {
                let rules = shown.rules.iter();
                let left = rules.filter(|rule| is_left(rule, chosen)).count();
                text(fill(t.gallery.found, &left.to_string()))
            }))
            .view(),
        el("div")
            .children(view.rules.iter().enumerate().map(|(at, one)| {
                let view = view.clone();
                entry(t, one, false).live_attr("hidden", move || {
                    let left = view.rules.get(at).is_some_and(|one| is_left(one, chosen));
                    (!left).then(|| "".into())
                })
            }))
            .view(),
    ])
}

fn field(label: &str, input: El) -> AnyView {
    el("label")
        .class("field")
        .child(el("span").text(label.to_owned()))
        .child(input)
        .view()
}

fn choice(t: &'static Page, filter: &FilterView, chosen: RwSignal<String>) -> El {
    let options = filter.options.iter();
    el("select")
        .hook("rule-filter")
        .on("change", move |event| {
            chosen.set(event_target_value(&event))
        })
        .child(el("option").attr("value", "").text(t.model.all))
        .children(
            options.map(|(mark, name)| el("option").attr("value", mark.clone()).text(name.clone())),
        )
}

/// Whether the filters leave it.
fn is_left(rule: &RuleView, chosen: Chosen) -> bool {
    let [marks @ .., words] = chosen.map(|one| one.get());
    let words = small_letters(&words);
    let marked = |mark: &String| mark.is_empty() || rule.marks.contains(mark);
    marks.iter().all(marked)
        && [&rule.code, &small_letters(&rule.title)]
            .iter()
            .any(|text| text.contains(&words))
}

/// An entry; what it holds is asked for when it opens.
fn entry(t: &'static Page, rule: &RuleView, open: bool) -> El {
    let session = use_session();
    let drawn = RwSignal::new(None::<Draw>);
    let code = rule.code.clone();
    let load = move || {
        let code = code.clone();
        spawn_local(async move {
            let detail = session.rule(code.clone()).await;
            // The page may have been left meanwhile, or the entry be there already.
            if let (Some(detail), Some(None)) = (detail, drawn.try_get_untracked()) {
                drawn.try_set(Some(Arc::new(move || content(t, &code, &detail))));
            }
        });
    };
    let (tone, sign) = match rule.severity {
        Some(severity) => (severity_name(severity), Icon::of_severity(severity)),
        None => ("none", Icon::Dash),
    };
    if open {
        load();
    }
    el("details")
        .class("finding rule")
        .hook("rule")
        .flag("open", open)
        .attr("data-code", rule.code.clone())
        .attr("data-severity", tone)
        .attr("data-responsible", party_name(rule.responsible))
        .attr("data-contact", contact_name(rule.contact))
        .child(
            el("summary")
                .child(badge(tone, sign, rule.severity_text.clone()))
                .child(said("h2", &rule.title)),
        )
        .child(live(move || match drawn.get() {
            Some(draw) => draw(),
            None => nothing(),
        }))
        .on("toggle", move |_| {
            if drawn.get_untracked().is_none() {
                load();
            }
        })
}

fn content(t: &'static Page, code: &str, detail: &RuleDetail) -> AnyView {
    let g = &t.gallery;
    let terms = detail.terms.iter();
    let open = |name: &'static str, which: &str, json: &str| {
        detail
            .opens
            .then(|| example(t, name, [code, which].concat(), json))
    };
    el("div")
        .child(
            el("dl")
                .class("terms")
                .children(terms.map(|(label, words)| term(label.clone(), said("span", words))))
                .child(term(
                    t.result.code,
                    link(Route::Rule(code.to_owned())).child(el("code").text(code.to_owned())),
                )),
        )
        .children(detail.notes.iter().map(|note| {
            el("p")
                .class("note")
                .child(icon(Icon::Info))
                .child(said("span", note))
        }))
        .maybe(open(g.example, "/example", &detail.example))
        .maybe(open(g.near_miss, "/near-miss", &detail.near_miss))
        .view()
}

/// A login to open, to take along, and to read.
fn example(t: &'static Page, name: &'static str, id: String, json: &str) -> El {
    let session = use_session();
    let label = |words: &str| [name, ": ", words].concat();
    let open = link(Route::Scenario(id.clone()))
        .class("button")
        .hook("rule-open")
        .attr("aria-label", label(t.gallery.open))
        .text(t.gallery.open);
    let files = button("button", t.demo.files)
        .hook("rule-files")
        .attr("aria-label", label(t.demo.files))
        .on("click", move |_| session.persona_files(id.clone()));
    el("section")
        .child(el("h3").text(name))
        .child(el("div").class("actions").child(open).child(files))
        .maybe(
            (!json.is_empty())
                .then(|| details("technical", t.gallery.claims).child(untrusted_block(json))),
        )
}
