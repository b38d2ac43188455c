//! A root cause: what, so what, who, and what to tell them.

use super::icon::Icon;
use super::parts::{badge, term};
use super::untrusted::{said, untrusted};
use super::words::{evidence, ready};
use crate::report::document::Finding;
use crate::report::{Contact, Party, Severity};
use crate::text::page::Page;
use crate::ui::dom::{El, el, text};

pub fn finding(t: &'static Page, found: &Finding) -> El {
    let r = &t.result;
    el("article")
        .class("finding")
        .hook("finding")
        .attr("data-code", found.code.clone())
        .attr("data-severity", severity_name(found.severity))
        .attr("data-responsible", party_name(found.responsible))
        .child(
            el("header")
                .child(badge(
                    severity_name(found.severity),
                    Icon::of_severity(found.severity),
                    found.severity_text.clone(),
                ))
                .child(said("h3", &found.title)),
        )
        .maybe((found.severity > Severity::Info).then(|| who(t, found)))
        .maybe((!found.follows.is_empty()).then(|| said("p", &found.follows)))
        .child(
            el("dl")
                .class("terms")
                .maybe(steps(r.what_to_do, &found.advice))
                .maybe(named(r.arrived, &found.arrived_names))
                .maybe(named(r.missing_because, &found.consequence_names))
                .maybe(list(r.candidates, &found.candidate_texts)),
        )
        .child(ready(t, Some(found)))
        .child(technical(t, found))
}

/// Who mends it, directly with the cause.
pub fn who(t: &'static Page, found: &Finding) -> El {
    el("p")
        .class("who")
        .child(el("strong").text(t.result.who))
        .child(said("span", &found.who))
}

/// What to do: one sentence, or numbered steps.
fn steps(name: &'static str, advice: &str) -> Option<El> {
    if !advice.contains('\n') {
        return (!advice.is_empty()).then(|| term(name, said("span", advice)));
    }
    let steps = advice.lines().map(|step| said("li", step));
    Some(term(name, el("ol").children(steps)))
}

fn technical(t: &'static Page, found: &Finding) -> El {
    let r = &t.result;
    let catalogue = (found.catalogue > 0)
        .then(|| term(r.catalogue, el("span").text(found.catalogue.to_string())));
    let value =
        |name: &'static str, value: &str| (!value.is_empty()).then(|| term(name, untrusted(value)));
    evidence(
        t,
        found,
        el("dl")
            .class("terms small")
            .child(term(r.code, el("code").text(found.code.clone())))
            .maybe(catalogue)
            .maybe(value(r.path, &found.evidence.path))
            .maybe(value(r.shape, &found.evidence.shape)),
    )
}

/// Attributes by name, in one line.
fn named(name: &'static str, names: &[String]) -> Option<El> {
    (!names.is_empty()).then(|| term(name, text(names.join(", "))))
}

fn list(name: &'static str, entries: &[String]) -> Option<El> {
    (!entries.is_empty()).then(|| {
        term(
            name,
            el("ul").children(entries.iter().map(|entry| said("li", entry))),
        )
    })
}

pub fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

pub fn party_name(party: Party) -> &'static str {
    match party {
        Party::EducationProvider => "education-provider",
        Party::RegistryVendor => "registry-vendor",
        Party::Mpassid => "mpassid",
        Party::ServiceProvider => "service-provider",
        Party::User => "user",
    }
}

/// The contact as the report format names it.
pub fn contact_name(contact: Contact) -> &'static str {
    match contact {
        Contact::RegisterKeeper => "register-keeper",
        Contact::IntegrationAdmin => "integration-admin",
        Contact::MpassidAdmin => "mpassid-admin",
        Contact::Vendor => "vendor",
        Contact::MpassidSupport => "mpassid-support",
        Contact::ServiceSupport => "service-support",
        Contact::User => "user",
    }
}
