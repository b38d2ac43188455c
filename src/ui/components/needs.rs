//! Could a service use this login? What it needs, what becomes of it, and a link that asks for it.

use leptos::prelude::*;

use super::copy::copy_button;
use super::icon::Icon;
use super::parts::{badge, details, section, term};
use super::untrusted::said;
use crate::engine::NeedView;
use crate::platform::{dom as browser, route as address};
use crate::report::document::{Need, Service};
use crate::report::{NeedStatus, ServiceVerdict};
use crate::text::page::Page;
use crate::ui::dom::{El, el, live, nothing, row, text};
use crate::ui::session::{Session, use_session};

/// The section of the result page.
pub fn service(t: &'static Page, service: Option<&Service>) -> El {
    section(t.needs.title)
        .maybe(service.map(outcome))
        .child(picker(t).flag("open", service.is_some()))
}

fn outcome(service: &Service) -> El {
    let (name, tone, sign) = match service.verdict {
        ServiceVerdict::WouldPass => ("would-pass", "ok", Icon::Tick),
        ServiceVerdict::WouldNotPass => ("would-not-pass", "error", Icon::Cross),
        ServiceVerdict::Unknown => ("unknown", "info", Icon::Question),
    };
    el("div")
        .hook("service")
        .attr("data-verdict", name)
        .child(el("p").child(badge(tone, sign, service.verdict_text.clone())))
        .child(
            el("dl")
                .class("terms")
                .children(service.needs.iter().map(need)),
        )
}

fn need(need: &Need) -> El {
    let (name, tone, sign) = match need.status {
        NeedStatus::Met if need.reason.is_empty() => ("met", "ok", Icon::Tick),
        NeedStatus::Met => ("met", "warning", Icon::Warning),
        NeedStatus::NotObservable => ("not-observable", "info", Icon::Question),
        NeedStatus::Elsewhere => ("elsewhere", "warning", Icon::Warning),
        NeedStatus::Missing => ("missing", "error", Icon::Cross),
        NeedStatus::Faulty => ("faulty", "error", Icon::Cross),
    };
    let words = row(vec![
        badge(tone, sign, need.status_text.clone()).view(),
        text(" "),
        said("span", &need.reason).view(),
    ]);
    term(need.name.clone(), words)
        .hook("need")
        .attr("data-id", need.id.clone())
        .attr("data-status", name)
}

/// What can be needed, and the link for it.
pub fn picker(t: &'static Page) -> El {
    let session = use_session();
    details("needs", t.needs.pick)
        .on("toggle", move |_| session.load_needs())
        .child(live(move || {
            let boxes = session.need_list.with(|(_, list)| {
                list.iter()
                    .map(|one| choice(session, one))
                    .collect::<Vec<_>>()
            });
            el("fieldset")
                .class("chips")
                .child(el("legend").text(t.needs.hint))
                .children(boxes)
                .view()
        }))
        .child(live(move || match session.needs.get().as_slice() {
            [] => nothing(),
            needs => {
                let to = link_to(&[("needs", &needs.join(" "))]);
                el("div")
                    .child(el("p").text(t.needs.link))
                    .child(el("p").child(el("code").hook("needs-link").text(to.clone())))
                    .child(copy_button(t, t.needs.copy, to))
                    .view()
            }
        }))
}

fn choice(session: Session, need: &NeedView) -> El {
    let id = need.id.clone();
    let chosen = session.needs.with_untracked(|needs| needs.contains(&id));
    el("label")
        .child(
            el("input")
                .attr("type", "checkbox")
                // Keeps the focus while the result is judged again.
                .attr("id", format!("need-{id}"))
                .flag("checked", chosen)
                .on("change", move |event| {
                    session.set_need(&id, browser::is_checked(&event));
                }),
        )
        .child(
            el("span")
                .text(need.name.clone())
                .text(" ")
                .child(el("code").text(need.technical.clone())),
        )
}

/// "This service asks for: …"
pub fn asked_for(t: &'static Page) -> AnyView {
    let session = use_session();
    live(move || {
        let needs = session.needs.get();
        let mut names = String::new();
        session.need_list.with(|(_, list)| {
            for need in list.iter().filter(|need| needs.contains(&need.id)) {
                names.push_str(" · ");
                names.push_str(&need.name);
            }
        });
        if names.is_empty() {
            return nothing();
        }
        el("p")
            .class("note")
            .hook("asks-for")
            .child(el("strong").text(t.needs.asks_for))
            .text(names.split_off(" · ".len()))
            .view()
    })
}

/// The address of the start page with these choices.
fn link_to(choices: &[(&str, &str)]) -> String {
    address::absolute(&address::with_query("/start", choices))
}
