//! Handing the result over, logging in again, logging out.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use super::parts::{button, icon_button, link_button, section};
use super::room::WIPED;
use super::shell::use_desk;
use crate::intake::Via;
use crate::platform::{dom as browser, route as address};
use crate::report::Document;
use crate::text::page::Page;
use crate::ui::dom::{El, el};
use crate::ui::route::{Route, link, use_router};
use crate::ui::session::{Way, use_session};

const DIALOG: &str = "full-warning";

pub fn hand_over(t: &'static Page) -> El {
    let session = use_session();
    let router = use_router();
    let desk = use_desk();
    let h = &t.hand_over;
    section(h.title)
        .class("section no-print")
        .child(el("p").text(h.lead))
        .child(
            el("div")
                .class("actions")
                .child(
                    link_button(Route::HandOver, "button primary", Icon::Arrow, h.open)
                        .hook("hand-over-open"),
                )
                .child(
                    icon_button("button", Icon::Download, h.download)
                        .hook("report-download")
                        .attr("aria-describedby", "download-more")
                        .on("click", move |_| session.download(false)),
                )
                .child(
                    icon_button("button", Icon::Lock, h.full)
                        .hook("report-download-full")
                        .attr("aria-haspopup", "dialog")
                        .on("click", |_| browser::open_dialog(DIALOG)),
                ),
        )
        .child(
            el("p")
                .id("download-more")
                .class("muted")
                .text(h.download_more),
        )
        .child(warning(t))
        .child(el("p").child(link(Route::Compare(String::new())).text(h.compare)))
        .child(
            el("div")
                .class("actions")
                .child(button("button", h.wipe).on("click", move |_| {
                    desk.wipe(session, WIPED);
                    router.go(Route::Start);
                }))
                .child(el("span").class("muted").text(h.wipe_more)),
        )
}

/// The full report is asked for twice.
fn warning(t: &'static Page) -> El {
    let session = use_session();
    let h = &t.hand_over;
    el("dialog")
        .id(DIALOG)
        .attr("aria-labelledby", "full-title")
        .child(
            el("h2")
                .id("full-title")
                .child(icon(Icon::Warning))
                .child(el("span").text(h.warn_title)),
        )
        .child(el("p").text(h.warn))
        .child(
            el("div")
                .class("actions")
                .child(
                    icon_button("button", Icon::Download, h.warn_yes).on("click", move |_| {
                        browser::close_dialog(DIALOG);
                        session.download(true);
                    }),
                )
                .child(
                    button("button primary", h.warn_no)
                        .attr("autofocus", "")
                        .on("click", |_| browser::close_dialog(DIALOG)),
                ),
        )
}

/// Logging in again, as someone else, and logging out.
pub fn again(t: &'static Page, document: &Document) -> El {
    let session = use_session();
    let a = &t.again;
    let way = session.last_way.get();
    let mut actions = el("div").class("actions");
    match (way, document.received.via) {
        (Some(way), _) => {
            let other = Way {
                source: None,
                ..way.clone()
            };
            actions = actions
                .child(
                    icon_button("button", Icon::Again, a.same)
                        .hook("login-again")
                        .on("click", move |_| session.login(way.clone(), true)),
                )
                .child(
                    icon_button("button", Icon::People, a.other)
                        .hook("login-other")
                        .on("click", move |_| session.login(other.clone(), true)),
                );
        }
        (None, Via::Demo) => {
            actions = actions.child(link_button(Route::Demo, "button", Icon::People, a.other));
        }
        (None, _) => {
            actions = actions
                .child(link_button(
                    Route::Start,
                    "button",
                    Icon::Enter,
                    t.doors.start,
                ))
                .child(link_button(
                    Route::Paste,
                    "button",
                    Icon::Paste,
                    t.doors.paste,
                ));
        }
    }
    let live = document.received.via.is_live() && !document.received.invented;
    let mut out = section(a.title).class("section no-print").child(actions);
    if live {
        let beside = el("a")
            .class("button")
            .attr("href", address::href("/"))
            .attr("target", "_blank")
            .attr("rel", "noopener")
            .child(icon(Icon::People))
            .child(el("span").text(a.beside));
        out = out
            .child(el("p").class("muted").text(a.other_more))
            .child(el("p").child(beside))
            .child(el("p").class("muted").text(a.beside_more))
            .child(el("h3").text(a.out))
            .maybe(
                document
                    .logout
                    .as_deref()
                    .filter(|to| may_leave_to(to))
                    .map(|to| {
                        el("p").child(
                            el("a")
                                .class("button")
                                .attr("href", to.to_owned())
                                .attr("rel", "noopener noreferrer")
                                .child(icon(Icon::Leave))
                                .child(el("span").text(a.log_out)),
                        )
                    }),
            )
            .child(el("p").text(a.home))
            .child(el("p").text(a.shared));
    }
    out
}

/// The end-session address of the configured issuer: https, or http on this computer.
fn may_leave_to(address: &str) -> bool {
    address.starts_with("https://")
        || ["http://localhost", "http://127.0.0.1", "http://[::1]"]
            .iter()
            .any(|host| {
                address
                    .strip_prefix(host)
                    .is_some_and(|rest| rest.starts_with([':', '/']))
            })
}
