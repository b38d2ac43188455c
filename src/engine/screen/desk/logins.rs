//! The logins in memory, for pages that are about several of them.

use super::super::Chosen;
use super::super::node::{El, Icon, badge, button, el};
use super::Cx;
use crate::engine::desk::{HeldView, Want, Wish};
use crate::lang::Lang;
use crate::report::{Document, Severity, Verdict};
use crate::text::compare as text;
use crate::text::time;

/// The act that takes a login in or leaves it out: `with.3`.
const WITH: &str = "with.";

/// The wish for these logins.
pub fn wish(of: Vec<u32>, full: bool) -> Want {
    Want {
        of,
        wish: Wish {
            full,
            ..Wish::default()
        },
    }
}

/// The documents of these logins, and whether they are full; `None` while they are not there.
pub fn documents<'a>(cx: &Cx<'a>, numbers: &[u32]) -> Option<(Vec<&'a Document>, bool)> {
    let want = cx.asked.want.as_ref()?;
    let all: Vec<u32> = match want.of.is_empty() {
        true => cx.asked.held.iter().map(|held| held.number).collect(),
        false => want.of.clone(),
    };
    if all.len() != cx.documents.len() {
        return None;
    }
    let find = |number: &u32| {
        let at = all.iter().position(|known| known == number)?;
        cx.documents.get(at)
    };
    let found: Option<Vec<&Document>> = numbers.iter().map(find).collect();
    Some((found?, want.wish.full))
}

/// Which of `numbers` are chosen: those of `start`, then what was taken in and left out since.
pub fn chosen(chosen: &Chosen, numbers: &[u32], start: &[u32]) -> Vec<u32> {
    let mut picked: Vec<u32> = start.to_vec();
    for (name, text) in &chosen.0 {
        let number = name
            .strip_prefix(WITH)
            .and_then(|number| number.parse().ok());
        let Some(number) = number else { continue };
        let is_in = picked.contains(&number);
        match text.as_str() {
            "yes" if !is_in => picked.push(number),
            "no" => picked.retain(|known| *known != number),
            _ => {}
        }
    }
    picked.retain(|number| numbers.contains(number));
    picked
}

/// A button that takes a login in or leaves it out.
pub fn toggle(number: u32, on: bool, words: &'static str, of: &str) -> El {
    let id = [WITH, &number.to_string()].concat();
    button("button small")
        .attr("id", id.clone())
        .attr("aria-pressed", if on { "true" } else { "false" })
        .attr("aria-label", [words, ": ", of].concat())
        .attr("data-click", id)
        .attr("data-with", if on { "no" } else { "yes" })
        .child(if on { Icon::Tick } else { Icon::Dash })
        .child(el("span").text(words))
}

/// How it came, and when.
pub fn about(held: &HeldView, lang: Lang) -> String {
    let when = time::date_time(held.received, lang);
    [&text::arrived(held.via, held.kind, lang), " ", &*when].concat()
}

pub fn severity(severity: Severity, lang: Lang) -> El {
    let (tone, sign) = match severity {
        Severity::Error => ("error", Icon::Cross),
        Severity::Warning => ("warning", Icon::Warning),
        Severity::Info => ("info", Icon::Info),
    };
    badge(tone, sign, text::severity(severity, lang))
}

/// The word that stands for a verdict in a report, its tone and its icon.
pub fn verdict(verdict: Verdict) -> (&'static str, &'static str, Icon) {
    match verdict {
        Verdict::Ok => ("ok", "ok", Icon::Tick),
        Verdict::Attention => ("attention", "warning", Icon::Warning),
        Verdict::Fault => ("fault", "error", Icon::Cross),
    }
}

/// What is said while documents are awaited.
pub fn waiting(words: &'static str) -> El {
    el("p").class("muted").attr("role", "status").text(words)
}
