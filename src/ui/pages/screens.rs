//! What the page itself draws around a screen.

use leptos::prelude::*;

use super::result::verdict;
use crate::report::{Document, Severity};
use crate::text::page::Page;
use crate::ui::components::attribute::attributes;
use crate::ui::components::doors::doors;
use crate::ui::components::finding::finding;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::parts::{details, icon_button, page_head, section};
use crate::ui::components::shell::gone_words;
use crate::ui::components::untrusted::said;
use crate::ui::dom::{El, el, live, nothing, row, text};
use crate::ui::screen::{Screen, at};
use crate::ui::session::Held;

pub fn bare(_: &'static Page, _: Screen, body: El) -> AnyView {
    body.view()
}

/// What the desk says; it says it anew where something else is in memory.
pub fn desk(_: &'static Page, screen: Screen, body: El) -> AnyView {
    el("div")
        .class("desk")
        .child(body)
        .child(live(move || {
            screen.follow_kept();
            nothing()
        }))
        .view()
}

/// Privacy, accessibility, what the test does not prove: they name the operator.
pub fn prose(t: &'static Page, screen: Screen, body: El) -> AnyView {
    el("article")
        .class("prose")
        .child(body)
        .child(live(move || {
            screen.follow_config();
            nothing()
        }))
        .child(live(move || {
            screen.follow_requests();
            nothing()
        }))
        .child(doors(t))
        .view()
}

/// The simulation: what has vanished above, and the mirror of it below.
pub fn simulate(t: &'static Page, screen: Screen, body: El) -> AnyView {
    let status = el("p")
        .class("vanished")
        .attr("role", "status")
        .hook("simulate-vanished")
        .live_attr("data-count", move || Some(screen.now("vanished").into()))
        .child(live(move || text(screen.now("announce"))))
        .child(live(move || match screen.mirror.get() {
            Held::Report(document) => said("strong", &document.headline).view(),
            _ => nothing(),
        }));
    row(vec![
        page_head(t.titles.simulate, t.titles.simulate_lead).view(),
        status.view(),
        body.view(),
        live(move || mirror(t, screen)),
    ])
}

/// The mirror of it, marked as simulated.
fn mirror(t: &'static Page, screen: Screen) -> AnyView {
    let Screen { session, desk, .. } = screen;
    let body = match screen.mirror.get() {
        Held::Report(document) => {
            let open = icon_button("button", Icon::Mirror, "")
                .hook("simulate-open")
                .text(screen.now("open"))
                .on("click", move |_| {
                    let view = screen.view.get_untracked().unwrap_or_default();
                    session.set_aside();
                    desk.expecting.set(true);
                    session.open(at(&view, "intake").clone());
                });
            reflection(t, &document).child(el("p").child(open)).view()
        }
        Held::EngineGone(gone) => el("p").class("alert").text(gone_words(t, gone).1).view(),
        _ => nothing(),
    };
    section(screen.now("mirror_title"))
        .child(
            el("p")
                .class("note")
                .child(icon(Icon::Info))
                .child(el("span").text(screen.now("mirror_text"))),
        )
        .child(body)
        .view()
}

fn reflection(t: &'static Page, document: &Document) -> El {
    let causes = document
        .findings
        .iter()
        .filter(|found| found.severity > Severity::Info);
    el("div")
        .child(verdict(t, document, "h3"))
        .children(causes.map(|found| finding(t, found)))
        .child(details("group", t.result.attributes).child(attributes(t, &document.attributes)))
}
