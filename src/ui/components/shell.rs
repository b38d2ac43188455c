//! What stands around every page: header, status line, footer; and what follows
//! from something having been read.

use std::pin::Pin;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::contact::contact;
use super::icon::{Icon, icon};
use super::parts::{button, icon_button, page_head};
use super::room;
use super::words::words_lang;
use crate::lang::Lang;
use crate::platform::engine_client::Gone;
use crate::platform::{dom as browser, route as address};
use crate::text::page::{Page, page};
use crate::ui::dom::{El, el, live, live_text, nothing, row, text};
use crate::ui::pages;
use crate::ui::route::{Route, Router, keep_focus, link, use_router};
use crate::ui::session::{Busy, ConfigState, Held, Session, Theme, use_session};

/// Drafts and intentions that outlive a page's redrawing.
#[derive(Clone, Copy)]
pub struct Desk {
    pub text: RwSignal<String>,
    pub keys: RwSignal<String>,
    /// What was chosen and typed on a screen, by its path.
    screens: RwSignal<Vec<(String, String)>>,
    /// Something was done on a screen that would be lost.
    pub drafted: RwSignal<bool>,
    /// Something was started on this page: its end leads to the result.
    pub expecting: RwSignal<bool>,
    /// A page waits for its content.
    pub loading: RwSignal<bool>,
}

impl Desk {
    /// What a screen said to keep.
    pub fn state(self, path: &str) -> String {
        self.screens.with_untracked(|all| {
            let found = all.iter().find(|(known, _)| known == path);
            found.map(|(_, state)| state.clone()).unwrap_or_default()
        })
    }

    /// Forgets what is typed and chosen, and all that the session holds; the sentence of that hook
    /// says so.
    pub fn wipe(self, session: Session, hook: &str) {
        // What ends by it leads nowhere.
        self.expecting.set(false);
        self.text.set(String::new());
        self.keys.set(String::new());
        self.screens.set(Vec::new());
        self.drafted.set(false);
        session.wipe();
        session.cleared.set(Some(hook.to_owned()));
    }

    /// There is work that was not handed to the session.
    pub fn holds(self) -> bool {
        let typed = [self.text, self.keys].map(|of| of.get_untracked());
        !typed.concat().is_empty() || self.drafted.get_untracked()
    }

    pub fn keep_state(self, path: String, state: String) {
        self.screens.update_untracked(|all| {
            all.retain(|(known, _)| *known != path);
            all.push((path, state));
        });
    }
}

pub fn use_desk() -> Desk {
    expect_context::<Desk>()
}

/// Draws a page once the engine has made its content.
pub type Draw = Arc<dyn Fn() -> AnyView + Send + Sync>;

/// A page whose content comes from a worker, unless that is gone.
pub fn loaded(
    t: &'static Page,
    title: &'static str,
    content: impl Future<Output = Result<Draw, Gone>> + 'static,
) -> AnyView {
    load(t, title, Box::pin(content))
}

fn load(
    t: &'static Page,
    title: &'static str,
    content: Pin<Box<dyn Future<Output = Result<Draw, Gone>>>>,
) -> AnyView {
    let session = use_session();
    let desk = use_desk();
    let drawn = RwSignal::new(None::<Draw>);
    desk.loading.set(true);
    spawn_local(async move {
        let draw = content
            .await
            .unwrap_or_else(|gone| Arc::new(move || engine_gone(session, t, gone)));
        keep_focus();
        // The page may have been left meanwhile.
        drawn.try_set(Some(draw));
        desk.loading.set(false);
    });
    live(move || match drawn.get() {
        None => page_head(title, t.busy.loading).view(),
        Some(draw) => draw(),
    })
}

/// The whole page.
pub fn shell() -> AnyView {
    let session = use_session();
    let router = use_router();
    let desk = Desk {
        text: RwSignal::new(String::new()),
        keys: RwSignal::new(String::new()),
        screens: RwSignal::new(Vec::new()),
        drafted: RwSignal::new(false),
        expecting: RwSignal::new(false),
        loading: RwSignal::new(false),
    };
    provide_context(desk);
    keep_title(session, router);
    follow_outcomes(session, router, desk);
    open_examples(session, router);
    let arrived = router.route.get_untracked();
    if let Route::Callback | Route::Acs = arrived {
        desk.expecting.set(true);
        session.finish_login(arrived == Route::Acs);
    }
    row(vec![
        skip_link(session).view(),
        header(session, router, desk).view(),
        el("main")
            .id("main")
            .attr("tabindex", "-1")
            .live_attr("aria-busy", move || {
                let working = desk.loading.get() || session.busy.get().is_some();
                working.then(|| "true".into())
            })
            .child(status_line(session))
            .child(room::notices(session, router))
            .child(live(move || invented_banner(session, router)))
            .child(live(move || {
                let (route, t) = (router.route.get(), page(session.lang.get()));
                room::veiled(session, t, &route).unwrap_or_else(|| pages::show(route, t))
            }))
            .view(),
        live(move || footer(session, page(session.lang.get())).view()),
        room::idle(session, router, desk).view(),
    ])
}

fn keep_title(session: Session, router: Router) {
    Effect::new(move || {
        let title = router.route.get().title(session.lang.get());
        address::set_title(&format!("{title} – Peili"));
    });
}

/// Goes to the result once what was started here has ended.
fn follow_outcomes(session: Session, router: Router, desk: Desk) {
    Effect::new(move || {
        let busy = session.busy.get().is_some();
        if busy || !desk.expecting.get() {
            return;
        }
        desk.expecting.set(false);
        let held = session.held.with_untracked(|held| {
            (
                matches!(held, Held::Nothing),
                matches!(held, Held::Unreadable(_)),
            )
        });
        match (router.route.get_untracked(), held) {
            (Route::Callback | Route::Acs, _) => router.replace(Route::Result),
            // A recording is no login.
            (_, (true, _)) if session.onward.get_untracked() == Route::Trace => {
                session.onward.set(Route::Result);
                router.go(Route::Trace);
            }
            // Cancelled, or to be corrected on the spot.
            (_, (true, _)) | (Route::Paste, (_, true)) => {}
            _ => router.go(session.onward.get_untracked()),
        }
    });
}

/// An example's address is its login: it opens wherever the address came from.
fn open_examples(session: Session, router: Router) {
    Effect::new(move || {
        if let Route::Scenario(id) = router.route.get() {
            session.set_aside();
            // An example says itself what its service needs.
            session.needs.set(Vec::new());
            session.demo_login(id);
        }
    });
}

fn skip_link(session: Session) -> El {
    el("a")
        .class("skip")
        .attr("href", "#main")
        .on("click", |event| {
            // `<base>` would make the fragment lead to the start page.
            event.prevent_default();
            browser::focus("main");
        })
        .child(live_text(move || page(session.lang.get()).shell.skip))
}

fn header(session: Session, router: Router, desk: Desk) -> El {
    let brand = link(Route::Start)
        .class("brand")
        .child(icon(Icon::Mirror))
        .child(
            el("span").child(el("strong").text("Peili")).child(
                el("span")
                    .class("tagline")
                    .child(live_text(move || page(session.lang.get()).shell.tagline)),
            ),
        );
    el("header").class("site-header").child(
        el("div")
            .class("wide")
            .child(brand)
            .child(languages(session, false))
            .child(live(move || navigation(session, router).view()))
            .child(room::tools(session, router, desk)),
    )
}

fn navigation(session: Session, router: Router) -> El {
    let s = &page(session.lang.get()).shell;
    let here = router.route.get();
    let holds = session
        .held
        .with(|held| !matches!(held, Held::Nothing | Held::Unreadable(_)));
    let mut entries = vec![
        (Route::Start, s.nav_start),
        (Route::Paste, s.nav_paste),
        (Route::Demo, s.nav_demo),
        (Route::Model, s.nav_model),
        (Route::Gallery, s.nav_gallery),
        (Route::Simulate, s.nav_simulate),
    ];
    if holds {
        entries.insert(1, (Route::Result, s.nav_result));
    }
    el("nav")
        .class("site-nav")
        .attr("aria-label", s.navigation)
        .child(el("ul").children(entries.into_iter().map(|(route, words)| {
            let current = here == route || (here == Route::Link && route == Route::Start);
            let mut entry = link(route).text(words);
            if current {
                entry = entry.attr("aria-current", "page");
            }
            el("li").child(entry)
        })))
}

/// Each language is named in itself, and stays put when the page changes: the page's own,
/// or that of the texts to hand on.
pub fn languages(session: Session, of_words: bool) -> El {
    let one = |lang: Lang, hooks: [&'static str; 2], short: &'static str, name: &'static str| {
        let chosen = move || match of_words {
            true => words_lang(session) == lang,
            false => session.lang.get() == lang,
        };
        el("button")
            .attr("type", "button")
            .hook(if of_words { hooks[1] } else { hooks[0] })
            .attr("lang", lang.tag())
            .attr("aria-label", name)
            .live_attr("aria-pressed", move || {
                Some(if chosen() { "true" } else { "false" }.into())
            })
            .on("click", move |_| match of_words {
                true => session.words_lang.set(Some(lang)),
                false => session.choose_lang(lang),
            })
            .text(short)
    };
    el("div")
        .class("languages")
        .attr("role", "group")
        .live_attr("aria-label", move || {
            let page = page(session.lang.get());
            Some(
                if of_words {
                    page.result.message_language
                } else {
                    page.shell.language
                }
                .into(),
            )
        })
        .child(one(Lang::Fi, ["lang-fi", "words-fi"], "FI", "FI, suomi"))
        .child(one(Lang::Sv, ["lang-sv", "words-sv"], "SV", "SV, svenska"))
        .child(one(Lang::En, ["lang-en", "words-en"], "EN", "EN, English"))
}

/// What the page is doing, with a way to end it.
fn status_line(session: Session) -> El {
    el("div")
        .class("status-line")
        .child(el("p").attr("role", "status").child(live_text(move || {
            let b = &page(session.lang.get()).busy;
            match session.busy.get() {
                None => "",
                Some(Busy::Reading) => b.reading,
                Some(Busy::LoggingIn) => b.logging_in,
                Some(Busy::Leaving) => b.leaving,
            }
        })))
        .child(live(move || {
            if session.busy.get().is_none() {
                return nothing();
            }
            button("button", page(session.lang.get()).busy.cancel)
                .on("click", move |_| session.cancel())
                .view()
        }))
}

/// Every demo screen says that its people are invented.
fn invented_banner(session: Session, router: Router) -> AnyView {
    let invented = match router.route.get() {
        Route::Demo | Route::Persona(_) => true,
        Route::Result | Route::Scenario(_) => session
            .held
            .with(|held| matches!(held, Held::Report(document) if document.received.invented)),
        _ => false,
    };
    if !invented {
        return nothing();
    }
    el("p")
        .class("invented")
        .hook("invented")
        .child(icon(Icon::People))
        .child(el("span").text(page(session.lang.get()).shell.invented))
        .view()
}

fn footer(session: Session, t: &'static Page) -> El {
    let s = &t.shell;
    let contacts = match session.config.get() {
        ConfigState::Ready(config) => el("p")
            .class("responsible")
            .child(el("span").text(config.controller.clone()))
            .child(
                el("span")
                    .text(s.contact)
                    .text(": ")
                    .child(contact(&config.support)),
            )
            .view(),
        _ => nothing(),
    };
    el("footer").class("site-footer").child(
        el("div")
            .class("wide")
            .child(
                el("nav").attr("aria-label", s.about).child(
                    el("ul")
                        .child(el("li").child(link(Route::Limits).text(s.limits)))
                        .child(el("li").child(link(Route::Refused).text(s.refused)))
                        .child(el("li").child(link(Route::Privacy).text(s.privacy)))
                        .child(el("li").child(link(Route::Accessibility).text(s.accessibility)))
                        .child(el("li").child(link(Route::Saml).text(s.saml))),
                ),
            )
            .child(themes(session, t))
            .child(contacts),
    )
}

fn themes(session: Session, t: &'static Page) -> El {
    let one = |theme: Theme, words: &'static str| {
        button("", words)
            .live_attr("aria-pressed", move || {
                Some(
                    if session.theme.get() == theme {
                        "true"
                    } else {
                        "false"
                    }
                    .into(),
                )
            })
            .on("click", move |_| session.set_theme(theme))
    };
    el("div")
        .class("themes")
        .attr("role", "group")
        .attr("aria-label", t.shell.theme)
        .child(el("span").attr("aria-hidden", "true").text(t.shell.theme))
        .child(one(Theme::System, t.shell.theme_system))
        .child(one(Theme::Light, t.shell.theme_light))
        .child(one(Theme::Dark, t.shell.theme_dark))
}

/// Title and words about a program that gave no answer.
pub fn gone_words(t: &'static Page, gone: Gone) -> (&'static str, &'static str) {
    let w = &t.trouble;
    match gone {
        Gone::TimedOut => (w.timed_out_title, w.timed_out),
        Gone::NotLoaded => (w.unloaded_title, w.unloaded),
        _ => (w.gone_title, w.gone),
    }
}

/// Words and a restart button in place of a page whose engine is gone.
pub fn engine_gone(session: Session, t: &'static Page, gone: Gone) -> AnyView {
    let router = use_router();
    let w = &t.trouble;
    let (title, words) = gone_words(t, gone);
    let restart = match gone {
        Gone::NotLoaded => t.room.again,
        _ => w.restart,
    };
    row(vec![
        page_head(title, words).view(),
        el("p").child(text(w.nothing_lost)).view(),
        icon_button("button primary", Icon::Again, restart)
            .on("click", move |_| {
                session.restart_engine();
                let gone = session
                    .held
                    .with_untracked(|held| matches!(held, Held::EngineGone(_)));
                // Nothing was being read: nothing will be shown either.
                if gone && session.busy.get_untracked().is_none() {
                    session.held.set(Held::Nothing);
                }
                // The page asks for its content again.
                router.route.update(|_| {});
            })
            .view(),
        super::doors::doors(t).view(),
    ])
}
