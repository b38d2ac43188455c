//! A root cause: what, so what, who, and what to tell them.

use leptos::prelude::AnyView;

use super::copy::copy_button;
use super::icon::Icon;
use super::parts::{badge, details, term};
use super::untrusted::{said, untrusted};
use crate::report::document::Finding;
use crate::report::{Contact, Party, Severity};
use crate::text::page::Page;
use crate::ui::dom::{El, el};

/// Which lane of the data's way a finding belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    Home,
    Mpassid,
    Service,
}

impl Lane {
    pub fn of(party: Party) -> Lane {
        match party {
            Party::EducationProvider | Party::RegistryVendor | Party::User => Lane::Home,
            Party::Mpassid => Lane::Mpassid,
            Party::ServiceProvider => Lane::Service,
        }
    }
}

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
        .child(
            el("dl")
                .class("terms")
                .maybe(sentence(r.what_follows, &found.follows))
                .maybe(sentence(r.what_to_do, &found.advice))
                .maybe(sentence(r.who, &found.who))
                .maybe(list(r.missing_because, &found.consequence_names))
                .maybe(list(r.candidates, &found.candidate_texts)),
        )
        .maybe((!found.message.is_empty()).then(|| message(t, &found.message)))
        .child(technical(t, found))
}

fn message(t: &'static Page, words: &str) -> El {
    details("message", t.result.message)
        .child(said("p", words).class("message-text"))
        .child(copy_button(t, t.result.copy_message, words.to_owned()))
}

fn technical(t: &'static Page, found: &Finding) -> El {
    let r = &t.result;
    let catalogue = (found.catalogue > 0)
        .then(|| term(r.catalogue, el("span").text(found.catalogue.to_string())));
    let value =
        |name: &'static str, text: &str| (!text.is_empty()).then(|| term(name, untrusted(text)));
    details("technical", r.details).child(
        el("dl")
            .class("terms small")
            .child(term(r.code, el("code").text(found.code.clone())))
            .maybe(catalogue)
            .maybe(value(r.path, &found.evidence.path))
            .maybe(value(r.shape, &found.evidence.shape)),
    )
}

fn sentence(name: &'static str, words: &str) -> Option<El> {
    (!words.is_empty()).then(|| term(name, said("span", words)))
}

fn list(name: &'static str, entries: &[String]) -> Option<El> {
    (!entries.is_empty()).then(|| {
        term(
            name,
            el("ul").children(entries.iter().map(|entry| said("li", entry))),
        )
    })
}

/// The three lanes with the place where something breaks.
pub fn way(t: &'static Page, findings: &[Finding]) -> AnyView {
    let r = &t.result;
    let lane = |lane: Lane, name: &'static str, more: &'static str| {
        let worst = findings
            .iter()
            .filter(|found| Lane::of(found.responsible) == lane)
            .map(|found| found.severity)
            .max()
            .filter(|severity| *severity > Severity::Info);
        let sign = match worst {
            Some(Severity::Error) => badge("error", Icon::Cross, r.way_fault),
            Some(_) => badge("warning", Icon::Warning, r.attention),
            None => badge("ok", Icon::Tick, r.way_fine),
        };
        el("li")
            .class("lane")
            .attr("data-tone", worst.map_or("ok", severity_name))
            .child(el("strong").text(name))
            .child(el("span").class("muted").text(more))
            .child(sign)
    };
    el("section")
        .class("section")
        .child(el("h2").text(r.way))
        .child(
            el("ol")
                .class("lanes")
                .child(lane(Lane::Home, r.way_home, r.way_home_more))
                .child(lane(Lane::Mpassid, r.way_mpassid, r.way_mpassid_more))
                .child(lane(Lane::Service, r.way_service, r.way_service_more)),
        )
        .view()
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
