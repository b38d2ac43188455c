//! A login against what the register should send.

use super::super::super::node::{El, Icon, badge, el, said, section};
use super::super::super::simulate::control;
use super::super::{Cx, logins};
use super::{Part, one, values};
use crate::compare::expected::{Expected, ExpectedRow, Status, UNKNOWN, expected};
use crate::encoding::json;
use crate::encoding::wire::{self, FromJson};
use crate::engine::simulate::PanelView;
use crate::lang::Lang;
use crate::simulate::{State, starts};
use crate::text::compare::{self as words, CompareWords, Tells, expected_words};
use crate::text::model_view::attribute_name;

/// Where the fields are kept: what was typed is judged before it is kept.
const FIELDS: &str = "expected";

pub fn part(cx: &Cx<'_>, w: &CompareWords) -> Part {
    let t = expected_words(cx.lang);
    let (number, login) = one(cx, w);
    let state = state(cx);
    let whole = match cx.chosen.get("whole") {
        "yes" => true,
        "no" => false,
        // A record that was pasted is all there is.
        _ => state.kind.is_some(),
    };
    let form = words::expected_form(&state, whole, cx.lang);
    let content = section(w.expected)
        .hook("expected")
        .child(el("p").text(t.text))
        .child(login)
        .child(
            el("form")
                .class("simulate card")
                .attr("autocomplete", "off")
                .children(form.iter().map(panel)),
        );
    let content = match logins::documents(cx, &[number]) {
        Some((documents, true)) => {
            let found = documents.first();
            let found = found.map(|document| expected(&state, document, whole));
            content.children(found.map(|found| table(&found, &t, cx.lang)))
        }
        _ => content.child(logins::waiting(w.waiting)),
    };
    Part {
        keep: Some(kept(cx, &state)),
        ..Part::of(content, logins::wish(vec![number], true))
    }
}

fn is_field(act: &str) -> bool {
    let verb = act.split('.').next().unwrap_or_default();
    matches!(verb, "paste" | "field" | "assign")
}

/// The fields after these acts.
fn state(cx: &Cx<'_>) -> State {
    let kept = json::value(cx.chosen.get(FIELDS)).and_then(State::from_json);
    let mut state = kept.or_else(|| starts::state("empty")).unwrap_or_default();
    for (what, text) in &cx.asked.acts {
        if is_field(what) {
            state.act(what, text);
        }
    }
    state
}

/// All that was chosen, with the fields as they were judged.
fn kept(cx: &Cx<'_>, state: &State) -> Vec<(String, String)> {
    let all = cx.chosen.0.iter();
    let others = all.filter(|(name, _)| name != FIELDS && !is_field(name));
    let mut kept: Vec<(String, String)> = others.cloned().collect();
    kept.push((FIELDS.to_owned(), wire::text(state)));
    kept
}

fn panel(panel: &PanelView) -> El {
    el("div")
        .child(el("h3").text(panel.title.clone()))
        .children(panel.texts.iter().map(|words| said("p", words)))
        .children(panel.controls.iter().map(|one| control("expected-", one)))
}

fn table(found: &Expected, t: &Tells, lang: Lang) -> El {
    let content = el("div").child(el("h3").text(t.table));
    if found.rows.is_empty() && found.remarks.is_empty() {
        return content.child(el("p").text(t.fill_in));
    }
    let well = |row: &ExpectedRow| matches!(row.status, Status::AsExpected | Status::Unformed);
    let all_well = !found.rows.is_empty() && found.rows.iter().all(well);
    let untold = found
        .rows
        .iter()
        .flat_map(|row| &row.expected)
        .any(|text| text.split(';').any(|part| part == UNKNOWN));
    let remarks = words::remarks(found, lang);
    content
        .maybe(all_well.then(|| {
            el("p")
                .class("answer")
                .attr("role", "status")
                .text(t.all_well)
        }))
        .maybe((!remarks.is_empty()).then(|| {
            el("div")
                .class("alert")
                .hook("expected-remarks")
                .child(el("h4").text(t.remarks))
                .child(el("ul").children(remarks.iter().map(|line| said("li", line))))
        }))
        .children(found.rows.iter().map(|one| row(one, t, lang)))
        .maybe(untold.then(|| el("p").class("muted").text(t.untold)))
}

fn row(row: &ExpectedRow, t: &Tells, lang: Lang) -> El {
    let (tone, sign) = match row.status {
        Status::AsExpected => ("ok", Icon::Tick),
        Status::Differs | Status::Missing => ("error", Icon::Cross),
        Status::Extra => ("warning", Icon::Warning),
        Status::Unformed => ("quiet", Icon::Question),
    };
    let side = |name: &'static str, texts: &[String]| {
        el("div")
            .child(el("dt").text(name))
            .child(el("dd").child(values(texts, t.nothing)))
    };
    let tells = words::tells(row, lang);
    el("article")
        .class("compare-row")
        .hook("expected-row")
        .attr("data-id", row.id.canonical())
        .attr("data-status", row.status.code())
        .child(
            el("header")
                .class("compare-head")
                .child(el("h4").text(attribute_name(row.id, lang)))
                .child(badge(tone, sign, words::status_word(row.status, lang))),
        )
        .child(
            el("dl")
                .class("sides")
                .child(side(t.expected, &row.expected))
                .child(side(t.received, &row.received)),
        )
        .maybe((!tells.is_empty()).then(|| said("p", &tells)))
}
