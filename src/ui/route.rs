//! The pages and their addresses.

use leptos::prelude::*;

use super::dom::{El, el};
use crate::lang::Lang;
use crate::platform::{dom, events, route as address, service_worker};
use crate::text::page::{Page, page};

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Start,
    /// `/start?env=&source=&lang=&ask=&needs=`: the start page with choices made by a link.
    Link,
    Callback,
    /// `/saml/acs`: where the answer of a SAML login is posted.
    Acs,
    Paste,
    Result,
    Model,
    Gallery,
    /// `/gallery/<code>`: one rule.
    Rule(String),
    /// `/gallery/<code>/example` or `/near-miss`, the part after `/gallery/`: that login's result.
    Scenario(String),
    Simulate,
    Demo,
    Persona(String),
    Privacy,
    Accessibility,
    Limits,
    /// `/saml`, our entity id: what to register.
    Saml,
    /// What Peili refuses.
    Refused,
    /// Handing the report over.
    HandOver,
    /// What is in memory.
    Held,
    /// `/compare/<number>-<number>`: these of what is in memory; empty: those that stand there.
    Compare(String),
    /// A recording that was opened.
    Trace,
    /// "I could not log in at all."
    Cannot,
    Unknown,
}

impl Route {
    pub fn parse(path: &str) -> Route {
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        match (parts.next(), parts.next(), parts.next()) {
            (None, ..) => Route::Start,
            (Some("saml"), Some("acs"), None) => Route::Acs,
            (Some("demo"), Some(id), None) => Route::Persona(id.to_owned()),
            (Some("gallery"), Some(code), None) => Route::Rule(code.to_owned()),
            (Some("gallery"), Some(code), Some(which @ ("example" | "near-miss"))) => {
                Route::Scenario([code, "/", which].concat())
            }
            (Some("compare"), Some(numbers), None)
                if numbers.bytes().all(|b| b.is_ascii_digit() || b == b'-') =>
            {
                Route::Compare(numbers.to_owned())
            }
            (Some(name), None, _) => match name {
                "start" => Route::Link,
                "callback" => Route::Callback,
                "paste" => Route::Paste,
                "result" => Route::Result,
                "model" => Route::Model,
                "gallery" => Route::Gallery,
                "simulate" => Route::Simulate,
                "demo" => Route::Demo,
                "privacy" => Route::Privacy,
                "accessibility" => Route::Accessibility,
                "limits" => Route::Limits,
                "saml" => Route::Saml,
                "refused" => Route::Refused,
                "hand-over" => Route::HandOver,
                "held" => Route::Held,
                "compare" => Route::Compare(String::new()),
                "trace" => Route::Trace,
                "cannot" => Route::Cannot,
                _ => Route::Unknown,
            },
            _ => Route::Unknown,
        }
    }

    /// The path below the base. An unknown page has none of its own: the start page's.
    pub fn path(&self) -> String {
        match self {
            Route::Start | Route::Unknown => "/".to_owned(),
            Route::Link => "/start".to_owned(),
            Route::Callback => "/callback".to_owned(),
            Route::Acs => service_worker::ACS.to_owned(),
            Route::Paste => "/paste".to_owned(),
            Route::Result => "/result".to_owned(),
            Route::Model => "/model".to_owned(),
            Route::Gallery => "/gallery".to_owned(),
            Route::Rule(id) | Route::Scenario(id) => ["/gallery/", id].concat(),
            Route::Simulate => "/simulate".to_owned(),
            Route::Demo => "/demo".to_owned(),
            Route::Persona(id) => format!("/demo/{id}"),
            Route::Privacy => "/privacy".to_owned(),
            Route::Accessibility => "/accessibility".to_owned(),
            Route::Limits => "/limits".to_owned(),
            Route::Saml => "/saml".to_owned(),
            Route::Refused => "/refused".to_owned(),
            Route::HandOver => "/hand-over".to_owned(),
            Route::Held => "/held".to_owned(),
            Route::Compare(numbers) if numbers.is_empty() => "/compare".to_owned(),
            Route::Compare(numbers) => ["/compare/", numbers].concat(),
            Route::Trace => "/trace".to_owned(),
            Route::Cannot => "/cannot".to_owned(),
        }
    }

    /// The support desk says what it shows.
    pub fn is_of_desk(&self) -> bool {
        matches!(
            self,
            Route::HandOver | Route::Held | Route::Compare(_) | Route::Trace | Route::Cannot
        )
    }

    /// The page's title; never holds anything of a login.
    pub fn title(&self, lang: Lang) -> &'static str {
        let Page {
            start,
            paste,
            result,
            titles,
            trouble,
            shell,
            ..
        } = page(lang);
        match self {
            Route::Start | Route::Link => start.title,
            Route::Callback | Route::Acs => trouble.callback_title,
            Route::Paste => paste.title,
            Route::Result | Route::Scenario(_) => result.title,
            Route::Model => titles.model,
            Route::Gallery | Route::Rule(_) => titles.gallery,
            Route::Simulate => titles.simulate,
            Route::Demo | Route::Persona(_) => titles.demo,
            Route::Privacy => shell.privacy,
            Route::Accessibility => shell.accessibility,
            Route::Limits => shell.limits,
            Route::Saml => shell.saml,
            Route::Refused => shell.refused,
            Route::HandOver => titles.hand_over,
            Route::Held => titles.held,
            Route::Compare(_) => titles.compare,
            Route::Trace => titles.trace,
            Route::Cannot => titles.cannot,
            Route::Unknown => trouble.unknown_title,
        }
    }
}

/// Where the visitor is.
#[derive(Clone, Copy)]
pub struct Router {
    pub route: RwSignal<Route>,
}

impl Router {
    /// Reads the address and follows the back and forward buttons.
    pub fn start() -> Router {
        let router = Router {
            route: RwSignal::new(Route::parse(&address::current_path())),
        };
        events::on(&["popstate"], move || {
            router.arrive(Route::parse(&address::current_path()));
        });
        router
    }

    /// Goes to a page.
    pub fn go(self, route: Route) {
        address::push(&route.path());
        self.arrive(route);
    }

    /// Goes to a page in place of the present one, so that "back" does not return to it.
    pub fn replace(self, route: Route) {
        address::replace(&route.path());
        self.arrive(route);
    }

    fn arrive(self, route: Route) {
        self.route.set(route);
        dom::scroll_to_top();
        // The heading is there once the effects have run.
        request_animation_frame(|| dom::focus(TITLE));
    }
}

/// Keeps the focus where it is, and open what is open, while the elements are drawn anew:
/// an element is always built anew (`ui::dom::El`), and a new `<details>` is closed.
pub fn keep_focus() {
    let id = dom::focused();
    let open = dom::unfolded();
    if !open.is_empty() {
        request_animation_frame(move || dom::unfold(&open));
    }
    if !id.is_empty() {
        request_animation_frame(move || {
            if dom::focused().is_empty() {
                dom::focus(&id);
            }
        });
    }
}

/// The id of every page's `h1`.
pub const TITLE: &str = "title";

pub fn use_router() -> Router {
    expect_context::<Router>()
}

/// A real link that the page follows itself where a plain click allows it.
pub fn link(route: Route) -> El {
    let router = use_router();
    el("a")
        .attr("href", address::href(&route.path()))
        .on("click", move |event| {
            if dom::is_plain_click(&event) {
                event.prevent_default();
                router.go(route.clone());
            }
        })
}
