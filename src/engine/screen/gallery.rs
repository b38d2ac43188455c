//! The rules with their examples: a reference to look things up in, and logins to open.

use super::Chosen;
use super::node::{
    El, Icon, Node, badge, button, details, el, field, link, page_head, said, search, term,
    untrusted_block,
};
use crate::encoding::wire::{self, ToJson};
use crate::engine::{FilterView, GalleryView, RuleDetail, RuleView};
use crate::lang::{Lang, small_letters};
use crate::report::Severity;
use crate::text::page::fill;
use crate::text::page::screens::{Gallery, Screens};
use crate::text::rules;

/// The names of what is chosen in each filter.
const FILTERS: [&str; 3] = ["filter-0", "filter-1", "filter-2"];
const SEARCH: &str = "search";

/// All rules, or the one of a code.
pub fn screen(s: &'static Screens, lang: Lang, chosen: &Chosen, code: Option<&str>) -> Vec<Node> {
    let g = &s.gallery;
    let view = rules::gallery(lang);
    let one = view.rules.iter().find(|rule| Some(&*rule.code) == code);
    let lead = match (code, one) {
        (Some(_), None) => g.unknown,
        _ => g.lead,
    };
    let mut nodes = vec![page_head(g.title, lead).into()];
    match one {
        Some(one) => nodes.extend([
            entry(s, lang, one, true).flag("open", true).into(),
            el("p")
                .class("onward")
                .child(
                    link("/gallery")
                        .class("button")
                        .child(Icon::Arrow)
                        .child(el("span").text(g.all)),
                )
                .into(),
        ]),
        None => nodes.extend(browse(s, lang, chosen, &view).map(Node::from)),
    }
    nodes
}

fn browse(s: &'static Screens, lang: Lang, chosen: &Chosen, view: &GalleryView) -> [El; 3] {
    let g = &s.gallery;
    let words = chosen.get(SEARCH);
    let choices = view.filters.iter().zip(FILTERS);
    let left = |rule: &&RuleView| is_left(rule, chosen);
    let count = view.rules.iter().filter(left).count();
    [
        el("div")
            .class("filters even")
            .attr("role", "search")
            .children(
                choices.map(|(filter, name)| {
                    field(filter.label.clone(), choice(s, filter, name, chosen))
                }),
            )
            .child(field(g.search, search(SEARCH, "rule-search", words))),
        el("p")
            .attr("role", "status")
            .class("muted")
            .hook("rule-count")
            .text(fill(g.found, &count.to_string())),
        el("div").children(view.rules.iter().map(|rule| {
            let opened = chosen.has(&rule.code);
            entry(s, lang, rule, opened).flag("hidden", !is_left(rule, chosen))
        })),
    ]
}

fn choice(s: &'static Screens, filter: &FilterView, name: &'static str, chosen: &Chosen) -> El {
    let option = |value: &str| el("option").attr("value", value.to_owned());
    el("select")
        .hook("rule-filter")
        .attr("data-change", name)
        .attr("now", chosen.get(name).to_owned())
        .child(option("").text(s.model.all))
        .children(
            filter
                .options
                .iter()
                .map(|(mark, name)| option(mark).text(name.clone())),
        )
}

/// Whether the filters leave it.
fn is_left(rule: &RuleView, chosen: &Chosen) -> bool {
    let words = small_letters(chosen.get(SEARCH));
    let marked = |name: &&str| {
        let mark = chosen.get(name);
        mark.is_empty() || rule.marks.iter().any(|known| known == mark)
    };
    FILTERS.iter().all(marked)
        && [&rule.code, &small_letters(&rule.title)]
            .iter()
            .any(|text| text.contains(&words))
}

/// An entry; what it holds is asked for when it opens.
fn entry(s: &'static Screens, lang: Lang, rule: &RuleView, opened: bool) -> El {
    let (tone, sign) = match rule.severity {
        Some(Severity::Error) => ("error", Icon::Cross),
        Some(Severity::Warning) => ("warning", Icon::Warning),
        Some(Severity::Info) => ("info", Icon::Info),
        None => ("none", Icon::Dash),
    };
    let detail = opened
        .then(|| rules::detail(&rule.code, lang))
        .flatten()
        .map(|detail| content(s, &rule.code, &detail));
    el("details")
        .class("finding rule")
        .hook("rule")
        .attr("data-code", rule.code.clone())
        .attr("data-severity", tone)
        .attr("data-responsible", word(&rule.responsible))
        .attr("data-contact", word(&rule.contact))
        .child(
            el("summary")
                .attr("data-click", rule.code.clone())
                .child(badge(tone, sign, rule.severity_text.clone()))
                .child(said("h2", &rule.title)),
        )
        .maybe(detail)
}

/// The word that stands for it in a report.
fn word(of: &dyn ToJson) -> String {
    wire::text(of).trim_matches('"').to_owned()
}

fn content(s: &'static Screens, code: &str, detail: &RuleDetail) -> El {
    let g = &s.gallery;
    let terms = detail.terms.iter();
    let open = |name: &'static str, which: &str, json: &str| {
        detail
            .opens
            .then(|| example(s, name, [code, which].concat(), json))
    };
    el("div")
        .child(
            el("dl")
                .class("terms")
                .children(terms.map(|(label, words)| term(label.clone(), said("span", words))))
                .child(term(
                    g.code,
                    link(["/gallery/", code].concat()).child(el("code").text(code.to_owned())),
                )),
        )
        .children(detail.notes.iter().map(|note| {
            el("p")
                .class("note")
                .child(Icon::Info)
                .child(said("span", note))
        }))
        .maybe(open(g.example, "/example", &detail.example))
        .maybe(open(g.near_miss, "/near-miss", &detail.near_miss))
}

/// A login to open, to take along, and to read.
fn example(s: &'static Screens, name: &'static str, id: String, json: &str) -> El {
    let g: &'static Gallery = &s.gallery;
    let label = |words: &str| [name, ": ", words].concat();
    let open = link(["/gallery/", &id].concat())
        .class("button")
        .hook("rule-open")
        .attr("aria-label", label(g.open))
        .text(g.open);
    let files = button("button")
        .hook("rule-files")
        .attr("aria-label", label(s.demo.files))
        .attr("data-files", id)
        .child(el("span").text(s.demo.files));
    el("section")
        .child(el("h3").text(name))
        .child(el("div").class("actions").child(open).child(files))
        .maybe(
            (!json.is_empty()).then(|| details("technical", g.claims).child(untrusted_block(json))),
        )
}
