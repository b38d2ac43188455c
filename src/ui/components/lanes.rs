//! The way of the data: the three places, and each attribute on its way through them.

use super::icon::{Icon, icon};
use super::parts::{badge, counted, folded, section};
use super::untrusted::said;
use crate::report::document::{Finding, Lane};
use crate::report::{Party, Place, Severity, Stage};
use crate::text::page::{Outcome, Page};
use crate::ui::dom::{El, el};

/// What stopped stands first, under its reason; what came all the way is folded.
pub fn way(t: &'static Page, findings: &[Finding], lanes: &[Lane]) -> El {
    let r = &t.result;
    let (odd, fine): (Vec<&Lane>, Vec<&Lane>) = lanes.iter().partition(|lane| troubled(lane));
    let (came, others): (Vec<&Lane>, Vec<&Lane>) =
        fine.iter().partition(|lane| lane.service == Stage::Arrived);
    let mut reasons: Vec<&str> = Vec::new();
    for lane in &odd {
        if !reasons.contains(&&*lane.why) {
            reasons.push(&lane.why);
        }
    }
    let fold = |name: &'static str, lanes: &[&Lane]| {
        (!lanes.is_empty()).then(|| folded(counted(name, lanes.len())).child(rows(r, lanes)))
    };
    section(r.way)
        .child(places(r, findings, lanes))
        .children(reasons.iter().map(|why| {
            let because: Vec<&Lane> = odd.iter().copied().filter(|l| l.why == *why).collect();
            el("div")
                .class("group")
                .child(said("h3", why))
                .child(rows(r, &because))
        }))
        .maybe(fold(r.way_came, &came))
        .maybe(fold(r.way_others, &others))
}

/// The three places, and in which of them a fault arises.
fn places(r: &'static Outcome, findings: &[Finding], lanes: &[Lane]) -> El {
    let card = |at: Place, more: &'static str| {
        let here = findings.iter().filter(|found| place_of(found) == at);
        let (tone, sign, words) = match here.map(|found| found.severity).max() {
            Some(Severity::Error) => ("error", Icon::Cross, r.way_fault),
            Some(Severity::Warning) => ("warning", Icon::Warning, r.attention),
            _ => ("ok", Icon::Tick, r.way_fine),
        };
        let deduced = at == Place::Home && lanes.iter().any(|lane| lane.deduced);
        el("li")
            .attr("data-tone", tone)
            .child(el("strong").text(name(r, at)))
            .child(el("span").class("muted").text(more))
            .maybe(deduced.then(|| el("span").class("muted").text(r.way_deduced)))
            .child(badge(tone, sign, words))
    };
    el("ol")
        .class("places")
        .child(card(Place::Home, r.way_home_more))
        .child(card(Place::Mpassid, r.way_mpassid_more))
        .child(card(Place::Service, r.way_service_more))
}

fn rows(r: &'static Outcome, lanes: &[&Lane]) -> El {
    el("ul")
        .class("lanes")
        .children(lanes.iter().map(|lane| row(r, lane)))
}

fn row(r: &'static Outcome, lane: &Lane) -> El {
    let step = |at: Place, stage: Stage, words: &str| {
        let (tone, sign) = look(stage);
        let deduced = at == Place::Home && lane.deduced;
        el("li")
            .attr("data-tone", tone)
            .child(
                el("span")
                    .class("place")
                    .text(name(r, at))
                    .maybe(deduced.then(|| el("span").text(" (").text(r.deduced).text(")")))
                    .text(": "),
            )
            .child(
                el("span")
                    .class("stage")
                    .child(icon(sign))
                    .child(said("span", words)),
            )
    };
    el("li")
        .hook("lane")
        .attr("data-id", lane.id.clone())
        .attr("data-stopped-at", stopped_at(lane.stopped_at))
        .child(el("strong").text(lane.name.clone()))
        .child(
            el("ol")
                .child(step(Place::Home, lane.home, &lane.home_text))
                .child(step(Place::Mpassid, lane.mpassid, &lane.mpassid_text))
                .child(step(Place::Service, lane.service, &lane.service_text)),
        )
}

fn troubled(lane: &Lane) -> bool {
    [lane.home, lane.mpassid, lane.service]
        .into_iter()
        .any(|stage| matches!(look(stage).0, "error" | "warning"))
}

fn look(stage: Stage) -> (&'static str, Icon) {
    match stage {
        Stage::Sent | Stage::Passed | Stage::Formed | Stage::Arrived => ("ok", Icon::Tick),
        Stage::Faulty | Stage::Missing | Stage::Stopped => ("error", Icon::Cross),
        Stage::Doubtful => ("warning", Icon::Warning),
        Stage::Possible => ("warning", Icon::Question),
        Stage::Unknown => ("quiet", Icon::Question),
        Stage::Used => ("ok", Icon::Arrow),
        Stage::Absent | Stage::NotSent | Stage::NotInThisVersion | Stage::NoPart => {
            ("quiet", Icon::Dash)
        }
    }
}

fn place_of(finding: &Finding) -> Place {
    match finding.responsible {
        Party::EducationProvider | Party::RegistryVendor | Party::User => Place::Home,
        Party::Mpassid => Place::Mpassid,
        Party::ServiceProvider => Place::Service,
    }
}

fn name(r: &'static Outcome, place: Place) -> &'static str {
    match place {
        Place::Home => r.way_home,
        Place::Mpassid => r.way_mpassid,
        Place::Service | Place::None => r.way_service,
    }
}

fn stopped_at(place: Place) -> &'static str {
    match place {
        Place::Home => "home",
        Place::Mpassid => "mpassid",
        Place::Service => "service",
        Place::None => "none",
    }
}
