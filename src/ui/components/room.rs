//! In a class room and on a shared machine: values that are hidden, what is in memory, and the
//! clearing of it by hand or after a while.

use leptos::prelude::*;

use super::attribute::parts;
use super::icon::{Icon, icon};
use super::parts::{button, page_head};
use super::shell::Desk;
use super::untrusted::untrusted;
use crate::config::IDLE_MINUTES;
use crate::platform::{clock, dom as browser, events};
use crate::text::page::{Page, fill, page};
use crate::ui::dom::{El, el, live, live_text, nothing, row, text};
use crate::ui::route::{Route, Router, link};
use crate::ui::session::{ConfigState, Held, Session, use_session};

/// The hook of the sentence after everything was cleared: by hand, after a while.
pub const WIPED: &str = "wiped";
const LEFT: &str = "idle-left";

/// How long the warning stands, in seconds.
const WARNING: i64 = 60;
/// When it is said once more.
const SOON: i64 = 10;
const DIALOG: &str = "idle";

/// Hiding values, and what is in memory; part of the header.
pub fn tools(session: Session, router: Router, desk: Desk) -> El {
    let toggle = el("button")
        .attr("type", "button")
        .class("button small")
        .id("projector")
        .hook("projector")
        .live_attr("aria-pressed", move || {
            let on = session.projector.get();
            Some(if on { "true" } else { "false" }.into())
        })
        .on("click", move |_| {
            session.hide_values(!session.projector.get_untracked());
        })
        .child(icon(Icon::Lock))
        .child(el("span").child(live_text(move || page(session.lang.get()).room.projector)));
    el("div")
        .class("tools")
        .child(toggle)
        .child(live(move || memory(session, router, desk)))
}

fn memory(session: Session, router: Router, desk: Desk) -> AnyView {
    let r = &page(session.lang.get()).room;
    let count = session.kept.with(Vec::len) + usize::from(session.recording.get());
    let nothing_held = session.held.with(|held| matches!(held, Held::Nothing));
    if count == 0 && nothing_held {
        return nothing();
    }
    let list = link(Route::Held)
        .hook("memory")
        .text(fill(r.memory, &count.to_string()));
    let wipe = button("button small", r.clear)
        .hook("wipe")
        .on("click", move |_| {
            desk.wipe(session, WIPED);
            router.go(Route::Start);
        });
    row(vec![
        // What could not be read is in no list.
        if count > 0 { list.view() } else { nothing() },
        wipe.view(),
    ])
}

/// What is to be known on every page: values are hidden, there is no network, all is cleared.
pub fn notices(session: Session, router: Router) -> El {
    let note = |hook: &str, words: &'static str| {
        el("p")
            .class("note")
            .attr("data-testid", hook.to_owned())
            .child(icon(Icon::Info))
            .child(el("span").text(words))
            .view()
    };
    el("div")
        .class("notices")
        .attr("role", "status")
        .child(live(move || match session.online.get() {
            true => nothing(),
            false => note("offline", page(session.lang.get()).room.offline),
        }))
        .child(live(move || {
            let r = &page(session.lang.get()).room;
            let said_here = matches!(router.route.get(), Route::Start | Route::Held);
            match session.cleared.get() {
                Some(hook) if said_here => {
                    let words = if hook == LEFT { r.idle_left } else { r.cleared };
                    note(&hook, words)
                }
                _ => nothing(),
            }
        }))
        .child(live(move || match session.projector.get() {
            true => note("projector-on", page(session.lang.get()).room.projector_on),
            false => nothing(),
        }))
}

/// In place of a page that shows what was typed or recorded as it is, while values are hidden.
/// Pages of the desk are asked for again when that changes.
pub fn veiled(session: Session, t: &'static Page, route: &Route) -> Option<AnyView> {
    let shows_all = matches!(route, Route::Simulate | Route::Trace);
    if !shows_all && !route.is_of_desk() {
        return None;
    }
    let title = route.title(session.lang.get());
    (session.projector.get() && shows_all).then(|| page_head(title, t.room.veiled).view())
}

/// A value behind a button: shown alone, until another one is or the tab is left. `key` is that of
/// `Session::full_value`, `id` and `name` are those of what it is a value of.
pub fn hidden(t: &'static Page, key: String, id: &str, name: &str) -> El {
    let session = use_session();
    let r = &t.room;
    let (shown, drawn, now) = (key.clone(), key.clone(), key.clone());
    let is_shown = move || {
        session
            .revealed
            .with(|revealed| *revealed == Some(shown.clone()))
    };
    let words = move || if is_shown() { r.hide } else { r.show };
    let (label, name) = (words.clone(), name.to_owned());
    let toggle = el("button")
        .attr("type", "button")
        .class("button small")
        .hook("reveal")
        .attr("data-id", id.to_owned())
        .live_attr("aria-label", move || {
            Some([label(), ": ", &name].concat().into())
        })
        .on("click", move |_| {
            session.revealed.update(|revealed| {
                *revealed = (*revealed != Some(now.clone())).then(|| now.clone());
            });
        })
        .child(live_text(words));
    el("div").class("hidden").child(toggle).child(live(move || {
        if session
            .revealed
            .with(|revealed| *revealed != Some(drawn.clone()))
        {
            return nothing();
        }
        let Some(value) = session.full_value(&drawn) else {
            return nothing();
        };
        el("div")
            .hook("revealed")
            .child(untrusted(&value.text))
            .maybe((!value.parts.is_empty()).then(|| parts(&t.result, &value.parts)))
            .view()
    }))
}

/// Clears what is held once nobody has touched the page for a while, after a warning. Time is the
/// clock's: a computer that slept too long has nothing left when it wakes.
pub fn idle(session: Session, router: Router, desk: Desk) -> El {
    let last = StoredValue::new(clock::now());
    // Seconds left, while the warning stands.
    let left = RwSignal::new(None::<String>);
    let stay = move || {
        last.set_value(clock::now());
        if left.get_untracked().is_some() {
            left.set(None);
            browser::close_dialog(DIALOG);
        }
    };
    let clear = move |hook: &str| {
        stay();
        desk.wipe(session, hook);
        router.go(Route::Start);
    };
    let check = move || {
        let minutes = session.config.with_untracked(|config| match config {
            ConfigState::Ready(config) => config.idle_minutes,
            _ => IDLE_MINUTES,
        });
        let idle = clock::now() - last.get_value();
        let over = idle / 1000 - i64::from(minutes) * 60;
        // A clock that was set back tells nothing.
        if minutes == 0 || idle < 0 || !(session.holds() || desk.holds()) {
            stay();
        } else if over >= WARNING {
            clear(LEFT);
        } else if over >= 0 {
            if left.get_untracked().is_none() {
                browser::open_dialog(DIALOG);
            }
            left.set(Some((WARNING - over).to_string()));
        }
    };
    events::every(1000, move || {
        session.second.update(|tick| *tick = !*tick);
        check();
    });
    events::on(&["visibilitychange", "pageshow", "focus"], check);
    events::on(
        &[
            "pointermove",
            "pointerdown",
            "keydown",
            "wheel",
            "touchstart",
            "input",
        ],
        move || {
            // What comes too late, or while the question stands, changes nothing.
            check();
            if left.get_untracked().is_none() {
                last.set_value(clock::now());
            }
        },
    );
    let words = move |of: fn(&'static Page) -> &'static str| {
        live_text(move || of(page(session.lang.get())))
    };
    let seconds = move || {
        let left = left.get();
        let left = left.and_then(|left| left.parse::<i64>().ok());
        left.unwrap_or(WARNING)
    };
    let action = |hook: &'static str, class: &'static str| {
        el("button").attr("type", "button").class(class).hook(hook)
    };
    el("dialog")
        .id(DIALOG)
        .hook("idle")
        .attr("aria-labelledby", "idle-title")
        .attr("aria-describedby", "idle-text")
        // Escape closes it too.
        .on("close", move |_| stay())
        .child(
            el("h2")
                .id("idle-title")
                .child(icon(Icon::Warning))
                .child(el("span").child(words(|t| t.room.idle_title))),
        )
        .child(el("p").id("idle-text").child(words(|t| t.room.idle_text)))
        .child(
            el("p")
                .class("countdown")
                .attr("role", "timer")
                .child(live(move || text([&seconds().to_string(), " s"].concat()))),
        )
        .child(el("p").attr("role", "status").child(live_text(move || {
            let r = &page(session.lang.get()).room;
            // Words that come when the question does, and that change once: so they are said.
            match left.with(Option::is_some) {
                false => "",
                true if seconds() <= SOON => r.idle_soon,
                true => r.idle_start,
            }
        })))
        .child(
            el("div")
                .class("actions")
                .child(
                    action("idle-stay", "button primary")
                        .attr("autofocus", "")
                        .on("click", move |_| stay())
                        .child(words(|t| t.room.stay)),
                )
                .child(
                    action("idle-clear", "button")
                        .on("click", move |_| clear(WIPED))
                        .child(words(|t| t.room.clear_now)),
                ),
        )
}
