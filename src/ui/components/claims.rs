//! Claims that are no attributes of the data model, and the original text.

use leptos::prelude::GetUntracked;

use super::attribute::place;
use super::icon::{Icon, icon};
use super::parts::details;
use super::room::hidden;
use super::untrusted::{said, untrusted, untrusted_block};
use crate::report::ClaimClass;
use crate::report::document::{OtherClaim, RawPart};
use crate::text::page::Page;
use crate::ui::dom::{El, el};
use crate::ui::session::use_session;

/// Protocol, legacy and unknown claims; `None` where there are none.
pub fn claims(t: &'static Page, all: &[OtherClaim]) -> Option<El> {
    if all.is_empty() {
        return None;
    }
    let r = &t.result;
    let group = |class: ClaimClass, name: Option<&'static str>| {
        let rows: Vec<El> = all
            .iter()
            .enumerate()
            .filter(|(_, claim)| claim.class == class)
            .map(|(index, claim)| row(t, index, claim))
            .collect();
        (!rows.is_empty()).then(|| {
            el("div")
                .class("group")
                .maybe(name.map(|name| el("h3").text(name)))
                .child(el("dl").class("claims").children(rows))
        })
    };
    Some(
        el("section")
            .class("section")
            .child(el("h2").text(r.protocol))
            .child(el("p").class("muted").text(r.protocol_lead))
            .maybe(group(ClaimClass::Protocol, None))
            .maybe(group(ClaimClass::Legacy, Some(r.legacy)))
            .maybe(group(ClaimClass::Unknown, Some(r.unknown_claims))),
    )
}

fn row(t: &'static Page, index: usize, claim: &OtherClaim) -> El {
    let shown = match use_session().projector.get_untracked() {
        true => hidden(
            t,
            ["#", index.to_string().as_str()].concat(),
            &claim.name,
            &claim.name,
        ),
        false => untrusted(&claim.text),
    };
    el("div")
        .attr("data-claim", claim.name.clone())
        .child(el("dt").child(untrusted(&claim.name).class("untrusted code")))
        .child(
            el("dd")
                .child(shown)
                .maybe(
                    (!claim.explanation.is_empty())
                        .then(|| said("span", &claim.explanation).class("meaning")),
                )
                .child(
                    el("span")
                        .class("meaning")
                        .text(place(&t.result, claim.from)),
                ),
        )
}

/// The original parts, folded away.
pub fn raw(t: &'static Page, parts: &[RawPart]) -> Option<El> {
    if parts.is_empty() {
        return None;
    }
    Some(
        el("section")
            .class("section no-print")
            .child(el("h2").text(t.result.raw))
            .child(
                el("p")
                    .class("muted with-icon")
                    .child(icon(Icon::Lock))
                    .child(el("span").text(t.result.raw_warning)),
            )
            .children(parts.iter().map(|part| {
                let name = if part.label.is_empty() {
                    part.code.clone()
                } else {
                    part.label.clone()
                };
                details("raw-part", name).child(untrusted_block(&part.text))
            })),
    )
}
