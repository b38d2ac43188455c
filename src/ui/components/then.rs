//! What a report that was opened again said, beside what is said today.

use super::finding::severity_name;
use super::icon::Icon;
use super::parts::{badge, section};
use super::untrusted::said;
use crate::lang::Lang;
use crate::report::document::Then;
use crate::report::{Document, Now};
use crate::text::page::Page;
use crate::ui::dom::{El, el};

/// `None` for a login that was read itself.
pub fn then(t: &'static Page, document: &Document) -> Option<El> {
    document.received.report.as_ref()?;
    let r = &t.result;
    let rows = document.then.iter().map(|row| line(t, document, row));
    let section = section(r.then);
    Some(match document.then.is_empty() {
        true => section.child(el("p").text(r.then_nothing)),
        false => section
            .child(el("p").class("muted").text(r.then_lead))
            .child(el("ul").class("checks").children(rows)),
    })
}

/// The language of what the report wrote itself, where it is another.
pub fn written_in(document: &Document) -> Option<Lang> {
    let report = document.received.report.as_ref()?;
    report.language.filter(|lang| *lang != document.language)
}

fn line(t: &'static Page, document: &Document, row: &Then) -> El {
    let (now, tone, sign) = match row.now {
        Now::Same => ("same", "quiet", Icon::Dash),
        Now::Changed => ("changed", "quiet", Icon::Again),
        Now::Gone => ("gone", "ok", Icon::Tick),
        Now::NotJudgedAgain => ("not-judged-again", "quiet", Icon::Question),
        Now::New => ("new", "warning", Icon::Warning),
    };
    let words = t.result.then_now.get(row.now as usize).copied();
    let title = said("strong", &row.title);
    // A rule that is not known here has its title as the report wrote it.
    let known = document.findings.iter().any(|found| found.code == row.code);
    let title = match written_in(document).filter(|_| !known && row.now == Now::NotJudgedAgain) {
        Some(lang) => title.attr("lang", lang.tag()),
        None => title,
    };
    el("li")
        .hook("then")
        .attr("data-code", row.code.clone())
        .attr("data-now", now)
        .child(title)
        .child(badge(
            severity_name(row.severity),
            Icon::of_severity(row.severity),
            row.severity_text.clone(),
        ))
        .child(badge(tone, sign, words.unwrap_or_default()))
}
