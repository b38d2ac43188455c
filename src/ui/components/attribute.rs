//! The attributes of the data model as this login has them.

use std::borrow::Cow;

use leptos::prelude::GetUntracked;

use super::icon::{Icon, icon};
use super::parts::{badge, counted, details, folded, term};
use super::room::hidden;
use super::untrusted::{said, untrusted};
use crate::intake::From;
use crate::report::AttributeStatus;
use crate::report::document::{Attribute, FormedBy, Part, Value};
use crate::text::page::{Outcome, Page};
use crate::ui::dom::{El, el};
use crate::ui::session::use_session;

/// All groups, those without an entry left out.
pub fn attributes(t: &'static Page, all: &[Attribute]) -> El {
    use AttributeStatus::{
        Empty, Missing, NotInThisVersion, NotObservable, Ok, Unexpected, Withheld, Wrong,
    };
    let r = &t.result;
    let rows = |statuses: &[AttributeStatus]| -> Vec<El> {
        all.iter()
            .filter(|attribute| statuses.contains(&attribute.status))
            .map(|attribute| row(t, attribute))
            .collect()
    };
    let group = |name: &'static str, statuses: &[AttributeStatus]| {
        let rows = rows(statuses);
        (!rows.is_empty()).then(|| {
            el("div")
                .class("group")
                .child(counted(name, rows.len()))
                .children(rows)
        })
    };
    // What says nothing about this login is folded away.
    let folded = |name: &'static str, status: AttributeStatus| {
        let rows = rows(&[status]);
        (!rows.is_empty()).then(|| folded(counted(name, rows.len())).children(rows))
    };
    el("section")
        .class("section")
        .child(el("h2").text(r.attributes))
        .maybe(group(r.received, &[Ok, Wrong, Empty]))
        .maybe(group(r.missing, &[Missing, Withheld]))
        .maybe(group(r.unexpected, &[Unexpected]))
        .maybe(folded(r.not_observable, NotObservable))
        .maybe(folded(r.not_in_version, NotInThisVersion))
}

fn row(t: &'static Page, attribute: &Attribute) -> El {
    let r = &t.result;
    let status = status_name(attribute.status);
    // A value that should be looked at does not stand under a plain "OK".
    let doubtful = attribute.status == AttributeStatus::Ok && !attribute.reason.is_empty();
    let (tone, sign, words) = if doubtful {
        ("warning", Icon::Warning, Cow::Borrowed(r.attention))
    } else {
        (
            tone(attribute.status, attribute.mandatory),
            Icon::of_attribute(attribute.status, attribute.mandatory),
            Cow::Owned(attribute.status_text.clone()),
        )
    };
    el("article")
        .class("attribute")
        .hook("attribute")
        .attr("data-id", attribute.id.clone())
        .attr("data-status", status)
        .attr("data-tone", tone)
        .child(
            el("header")
                .child(el("h4").text(attribute.name.clone()))
                .child(badge(tone, sign, words)),
        )
        .maybe(values(t, attribute))
        .maybe((!attribute.reason.is_empty()).then(|| {
            el("p")
                .class("reason")
                .child(icon(Icon::Arrow))
                .child(said("span", &attribute.reason))
        }))
        .child(said("p", &attribute.explanation).class("explanation"))
        .child(technical(r, attribute))
}

fn values(t: &'static Page, attribute: &Attribute) -> Option<El> {
    if attribute.values.is_empty() {
        return None;
    }
    let values = attribute.values.iter().enumerate();
    let rows = values.map(|(index, one)| value(t, attribute, index, one));
    Some(el("ul").class("values").children(rows))
}

fn value(t: &'static Page, attribute: &Attribute, index: usize, value: &Value) -> El {
    let r = &t.result;
    let hides = use_session().projector.get_untracked();
    let faulty = if attribute.status == AttributeStatus::Wrong {
        badge("error", Icon::Cross, r.faulty_value)
    } else {
        badge("warning", Icon::Warning, r.doubtful_value)
    };
    let shown = if value.text.is_empty() {
        el("em").class("muted").text(r.empty_value)
    } else if hides {
        let key = [&attribute.id, "#", index.to_string().as_str()].concat();
        hidden(t, key, &attribute.id, &attribute.name)
    } else {
        untrusted(&value.text)
    };
    el("li")
        .child(
            el("div")
                .class("value")
                .child(shown)
                .maybe(value.faulty.then_some(faulty)),
        )
        .maybe((!hides && !value.parts.is_empty()).then(|| parts(r, &value.parts)))
}

/// A structured value taken apart.
pub fn parts(r: &'static Outcome, parts: &[Part]) -> El {
    el("dl").class("parts").children(parts.iter().map(|part| {
        let shown = if part.text.is_empty() {
            el("em").class("muted").text(r.no_value)
        } else {
            untrusted(&part.text)
        };
        el("div")
            .attr("data-part", part.code.clone())
            .child(el("dt").text(part.label.clone()))
            .child(
                el("dd").child(shown).maybe(
                    (!part.explanation.is_empty())
                        .then(|| said("span", &part.explanation).class("meaning")),
                ),
            )
    }))
}

fn technical(r: &'static Outcome, attribute: &Attribute) -> El {
    let places: Vec<&'static str> = attribute
        .from
        .iter()
        .chain(&attribute.also_from)
        .map(|from| place(r, *from))
        .collect();
    let received_as = (!attribute.received_as.is_empty() && attribute.received_as != attribute.id)
        .then(|| term("OIDC", untrusted(&attribute.received_as)));
    let carried = (!places.is_empty()).then(|| {
        let covered = if attribute.covered_by_signature {
            r.signed
        } else {
            r.unsigned
        };
        term(
            r.carried_in,
            el("span").text(format!("{} · {covered}", places.join(", "))),
        )
    });
    let formed = match (attribute.mandatory, formed_by(r, attribute.formed_by)) {
        (true, by) => format!("{by} · {}", r.mandatory),
        (false, by) => by.to_owned(),
    };
    details("technical", r.details).child(
        el("dl")
            .class("terms small")
            .child(term(
                r.technical_name,
                el("code").text(attribute.id.clone()),
            ))
            .maybe(received_as)
            .child(term(
                "FriendlyName",
                el("code").text(attribute.friendly_name.clone()),
            ))
            .child(term(r.formed, el("span").text(formed)))
            .maybe(carried),
    )
}

pub fn formed_by(r: &'static Outcome, by: FormedBy) -> &'static str {
    match by {
        FormedBy::HomeOrganisation => r.formed_home,
        FormedBy::Mpassid => r.formed_mpassid,
        FormedBy::Both => r.formed_both,
    }
}

pub fn place(r: &'static Outcome, from: From) -> &'static str {
    match from {
        From::IdToken => r.in_id_token,
        From::Userinfo => r.in_userinfo,
        From::Claims => r.in_claims,
        From::Assertion => r.in_assertion,
    }
}

fn tone(status: AttributeStatus, mandatory: bool) -> &'static str {
    match status {
        AttributeStatus::Ok => "ok",
        AttributeStatus::Wrong | AttributeStatus::Withheld => "error",
        AttributeStatus::Missing if mandatory => "error",
        AttributeStatus::Empty => "warning",
        AttributeStatus::Unexpected => "info",
        AttributeStatus::Missing
        | AttributeStatus::NotInThisVersion
        | AttributeStatus::NotObservable => "quiet",
    }
}

fn status_name(status: AttributeStatus) -> &'static str {
    match status {
        AttributeStatus::Ok => "ok",
        AttributeStatus::Wrong => "wrong",
        AttributeStatus::Empty => "empty",
        AttributeStatus::Missing => "missing",
        AttributeStatus::Withheld => "withheld",
        AttributeStatus::Unexpected => "unexpected",
        AttributeStatus::NotInThisVersion => "not-in-this-version",
        AttributeStatus::NotObservable => "not-observable",
    }
}
