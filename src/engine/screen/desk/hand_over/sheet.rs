//! The sheet that is printed: what a person wants to know, on one or two pages.

use crate::engine::screen::node::{El, Icon, badge, el, said, term, text, untrusted};
use crate::lang::{Lang, Tri};
use crate::report::document::{Attribute, Document, Finding};
use crate::report::{AttributeStatus, CheckStatus, Severity, Verdict};
use crate::text::fill::fill;
use crate::text::hand_over::{self, screen as words};

pub fn sheet(documents: &[Document], lang: Lang) -> Vec<El> {
    let title = el("p")
        .class("sheet-title")
        .text(hand_over::title(documents, lang));
    let logins = documents
        .iter()
        .enumerate()
        .map(|(index, document)| login(document, hand_over::place(documents, index, lang), lang));
    std::iter::once(title).chain(logins).collect()
}

fn login(document: &Document, place: Option<String>, lang: Lang) -> El {
    let (tone, sign, word) = match document.verdict {
        Verdict::Ok => ("ok", Icon::Tick, &words::OK),
        Verdict::Attention => ("warning", Icon::Warning, &words::ATTENTION),
        Verdict::Fault => ("error", Icon::Cross, &words::FAULT),
    };
    let word = word.get(lang);
    let summary = document.summary.iter();
    let notes = hand_over::notes(document);
    let generator = &document.generator;
    let made = fill(
        &hand_over::MADE_BY,
        lang,
        &[&generator.version, &generator.rules, &document.created],
    );
    el("article")
        .attr("data-verdict", tone)
        .maybe(place.map(|place| el("p").class("muted").text(place)))
        .child(
            el("h3")
                .child(badge(tone, sign, word))
                .child(said("span", &document.headline)),
        )
        .child(said("p", &document.lead))
        .maybe(
            document
                .answer
                .as_ref()
                .map(|answer| said("p", &answer.text)),
        )
        .child(
            el("dl")
                .class("terms small")
                .children(summary.map(|row| term(row.label.clone(), untrusted(&row.value))))
                .maybe(ids(document, lang)),
        )
        .children(document.findings.iter().map(|found| finding(found, lang)))
        .child(attributes(document, lang))
        .maybe(checks(document, lang))
        .maybe(labels(document, lang))
        .children(notes.map(|note| el("p").class("muted").text(note.text.clone())))
        .child(el("p").class("muted").text(made))
}

fn ids(document: &Document, lang: Lang) -> Option<El> {
    let ids = document.received.message_ids.join(", ");
    (!ids.is_empty()).then(|| term(hand_over::MESSAGE_IDS.get(lang), untrusted(&ids)))
}

fn finding(found: &Finding, lang: Lang) -> El {
    let (tone, sign) = match found.severity {
        Severity::Error => ("error", Icon::Cross),
        Severity::Warning => ("warning", Icon::Warning),
        Severity::Info => ("info", Icon::Info),
    };
    let steps = found.advice.lines().map(|step| said("li", step));
    el("section")
        .attr("data-code", found.code.clone())
        .child(
            el("p")
                .child(badge(tone, sign, found.severity_text.clone()))
                .text(" ")
                .child(said("strong", &found.title)),
        )
        .maybe((!found.follows.is_empty()).then(|| said("p", &found.follows)))
        .child(
            el("p")
                .child(el("strong").text(hand_over::WHO.get(lang)))
                .text(": ")
                .child(said("span", &found.who)),
        )
        .child(el("ul").children(steps))
}

/// What came, and what is missing because of a fault.
fn attributes(document: &Document, lang: Lang) -> El {
    let told = |attribute: &&Attribute| {
        let at_fault = matches!(attribute.status, AttributeStatus::Withheld)
            || attribute.status == AttributeStatus::Missing && attribute.mandatory;
        attribute.from.is_some() || at_fault
    };
    let rows = document.attributes.iter().filter(told).map(|attribute| {
        let values = attribute
            .values
            .iter()
            .map(|value| el("div").child(untrusted(&value.text)));
        row([
            el("th")
                .attr("scope", "row")
                .text(attribute.name.clone())
                .text(" ")
                .child(el("code").text(attribute.id.clone())),
            el("td").text(attribute.status_text.clone()),
            el("td").children(values),
        ])
    });
    table(
        &[&hand_over::ATTRIBUTE, &hand_over::STATUS, &hand_over::VALUE],
        rows,
        lang,
    )
}

/// Those that do not hold with the reason, the others in one line.
fn checks(document: &Document, lang: Lang) -> Option<El> {
    let of = |status: CheckStatus| {
        let all = document.checks.iter();
        all.filter(move |check| check.status == status)
    };
    let passed: Vec<&str> = of(CheckStatus::Pass).map(|check| &*check.label).collect();
    let others: Vec<_> = of(CheckStatus::Fail)
        .chain(of(CheckStatus::Unknown))
        .collect();
    if passed.is_empty() && others.is_empty() {
        return None;
    }
    let others = others.iter().map(|check| {
        el("p")
            .child(el("strong").text(check.label.clone()))
            .text(": ")
            .text(check.status_text.clone())
            .text(". ")
            .child(said("span", &check.detail))
    });
    let said = fill(&words::PASSED, lang, &[&passed.join(", ")]);
    let checks = el("section")
        .child(el("p").child(el("strong").text(hand_over::CHECKS.get(lang))))
        .children(others)
        .maybe((!passed.is_empty()).then(|| el("p").child(text(said))));
    Some(checks)
}

fn labels(document: &Document, lang: Lang) -> Option<El> {
    let rows = document.labels.iter().map(|label| {
        row([
            el("th").attr("scope", "row").text(label.label.clone()),
            el("td").text(label.text.clone()),
        ])
    });
    let heads = [&hand_over::LABEL, &hand_over::MEANING];
    (!document.labels.is_empty()).then(|| table(&heads, rows, lang))
}

fn table(heads: &[&Tri], rows: impl Iterator<Item = El>, lang: Lang) -> El {
    let heads = heads
        .iter()
        .map(|words| el("th").attr("scope", "col").text(words.get(lang)));
    el("table")
        .child(el("thead").child(el("tr").children(heads)))
        .child(el("tbody").children(rows))
}

fn row<const N: usize>(cells: [El; N]) -> El {
    el("tr").children(cells)
}
