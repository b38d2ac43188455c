//! The technical checks, one line each.

use super::icon::Icon;
use super::parts::{badge, counted, folded};
use super::untrusted::said;
use crate::encoding::wire;
use crate::lang::Lang;
use crate::report::CheckStatus;
use crate::report::document::Check;
use crate::text::page::Page;
use crate::ui::dom::{El, el};

/// Those that do not apply are folded into one line.
/// `lang`: the language of why they came out as they did, where it is not the page's.
pub fn checks(t: &'static Page, checks: &[Check], lang: Option<Lang>) -> El {
    let (idle, made): (Vec<&Check>, Vec<&Check>) = checks
        .iter()
        .partition(|check| check.status == CheckStatus::NotApplicable);
    let list = |checks: &[&Check]| {
        el("ul")
            .class("checks")
            .children(checks.iter().map(|check| line(check, lang)))
    };
    el("section")
        .class("section")
        .child(el("h2").text(t.result.checks))
        .child(el("p").class("muted").text(t.result.checks_lead))
        .maybe((!made.is_empty()).then(|| list(&made)))
        .maybe(
            idle.first().map(|first| {
                folded(counted(first.status_text.clone(), idle.len())).child(list(&idle))
            }),
        )
}

fn line(check: &Check, lang: Option<Lang>) -> El {
    let (status, tone) = status_name(check.status);
    el("li")
        .hook("check")
        .attr(
            "data-code",
            wire::text(&check.code).trim_matches('"').to_owned(),
        )
        .attr("data-status", status)
        .child(el("strong").text(check.label.clone()))
        .child(badge(
            tone,
            Icon::of_check(check.status),
            check.status_text.clone(),
        ))
        .maybe((!check.detail.is_empty()).then(|| match lang {
            Some(lang) => said("p", &check.detail).attr("lang", lang.tag()),
            None => said("p", &check.detail),
        }))
}

fn status_name(status: CheckStatus) -> (&'static str, &'static str) {
    match status {
        CheckStatus::Pass => ("pass", "ok"),
        CheckStatus::Fail => ("fail", "error"),
        CheckStatus::Unknown => ("unknown", "quiet"),
        CheckStatus::NotApplicable => ("not-applicable", "quiet"),
    }
}
