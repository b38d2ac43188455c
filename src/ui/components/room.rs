//! In a class room and on a shared machine: values that are hidden, what is in memory, and the
//! clearing of it by hand or after a while.

use leptos::prelude::*;

use super::attribute::parts;
use super::icon::{Icon, icon};
use super::parts::{button, page_head};
use super::shell::Desk;
use super::untrusted::untrusted;
use crate::config::IDLE_MINUTES;
use crate::platform::{dom as browser, events};
use crate::text::page::{Page, fill, page};
use crate::ui::dom::{El, el, live, live_text, nothing, row, text};
use crate::ui::route::{Route, Router, link};
use crate::ui::session::{ConfigState, Session, use_session};

/// The hook of the sentence after everything was cleared: by hand, after a while.
pub const WIPED: &str = "wiped";
const LEFT: &str = "idle-left";

/// How long the warning stands, in seconds.
const WARNING: i64 = 60;
/// When it is said once more.
const SOON: &str = "10";
const DIALOG: &str = "idle";
/// By these somebody is known to be there.
const INPUT: [&str; 6] = [
    "pointermove",
    "pointerdown",
    "keydown",
    "wheel",
    "touchstart",
    "input",
];

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
    session.kept.track();
    session.held.track();
    let r = &page(session.lang.get()).room;
    let (count, any) = session.in_memory();
    // What could not be read is in no list; the list has a button of its own.
    let list = (count > 0).then(|| {
        link(Route::Held)
            .hook("memory")
            .text(fill(r.memory, &count.to_string()))
    });
    let wipe = (any && router.route.get() != Route::Held).then(|| {
        button("button small", r.clear)
            .hook("wipe")
            .on("click", move |_| {
                desk.wipe(session, WIPED);
                router.go(Route::Start);
            })
    });
    row(list.into_iter().chain(wipe).map(El::view).collect())
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
/// `Session::revealed_value`, `id` and `name` are those of what it is a value of.
pub fn hidden(t: &'static Page, key: String, id: &str, name: &str) -> El {
    let session = use_session();
    let value = session.revealed_value(&key);
    let words = match value {
        Some(_) => t.room.hide,
        None => t.room.show,
    };
    let next = value.is_none().then(|| key.clone());
    let toggle = button("button small", words)
        .attr("id", key)
        .hook("reveal")
        .attr("data-id", id.to_owned())
        .attr("aria-label", [words, ": ", name].concat())
        .on("click", move |_| session.revealed.set(next.clone()));
    el("div")
        .class("hidden")
        .child(toggle)
        .maybe(value.map(|value| {
            el("div")
                .hook("revealed")
                .child(untrusted(&value.text))
                .maybe((!value.parts.is_empty()).then(|| parts(&t.result, &value.parts)))
        }))
}

/// Clears what is held once nobody has touched the page for a while, after a warning. Time is the
/// clock's: a computer that slept too long has nothing left when it wakes.
pub fn idle(session: Session, router: Router, desk: Desk) -> El {
    // Seconds left, while the warning stands.
    let left = RwSignal::new(None::<String>);
    let stay = move || {
        session.touch();
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
        let minutes = match session.config.get_untracked() {
            ConfigState::Ready(config) => config.idle_minutes,
            _ => IDLE_MINUTES,
        };
        let idle = session.untouched();
        let over = idle - i64::from(minutes) * 60;
        // A clock that was set back tells nothing.
        if minutes == 0 || idle < 0 || !(session.in_memory().1 || desk.holds()) {
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
    stay();
    events::every(1000, move || {
        session.second.set(!session.second.get_untracked());
        check();
    });
    events::on(&["visibilitychange", "pageshow", "focus"], check);
    events::on(&INPUT, move || {
        // A pointer that moves says so often.
        if session.untouched() == 0 {
            return;
        }
        // What comes too late, or while the question stands, changes nothing.
        check();
        if left.get_untracked().is_none() {
            session.touch();
        }
    });
    el("dialog")
        .id(DIALOG)
        .hook("idle")
        .attr("aria-labelledby", "idle-title")
        .attr("aria-describedby", "idle-text")
        // Escape closes it too.
        .on("close", move |_| stay())
        .child(live(move || {
            let r = &page(session.lang.get()).room;
            let actions = el("div")
                .class("actions")
                .child(
                    button("button primary", r.stay)
                        .hook("idle-stay")
                        .attr("autofocus", "")
                        .on("click", move |_| stay()),
                )
                .child(
                    button("button", r.clear_now)
                        .hook("idle-clear")
                        .on("click", move |_| clear(WIPED)),
                );
            row(vec![
                el("h2")
                    .id("idle-title")
                    .child(icon(Icon::Warning))
                    .child(el("span").text(r.idle_title))
                    .view(),
                el("p").id("idle-text").text(r.idle_text).view(),
                el("p")
                    .class("countdown")
                    .attr("role", "timer")
                    .child(live(move || {
                        text([&left.get().unwrap_or_default(), " s"].concat())
                    }))
                    .view(),
                // Said when the question comes, and once more.
                el("p")
                    .attr("role", "status")
                    .child(live_text(move || match left.get() {
                        Some(left) if left.len() == 1 || left == SOON => r.idle_soon,
                        Some(_) => r.idle_start,
                        None => "",
                    }))
                    .view(),
                actions.view(),
            ])
        }))
}
