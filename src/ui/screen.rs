//! Screens: what a worker says is put on the page, and what is done there is said to it
//! (`engine::screen`, docs/decisions/018-screens.md). Elements stay when the tree changes:
//! focus, caret and what is unfolded stay with them.

use std::sync::Arc;

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::reactive::owner::LocalStorage;
use leptos::tachys::renderer::{Rndr, types};
use leptos::task::spawn_local;
use leptos::wasm_bindgen::{JsCast, JsValue};
use serde_json::Value;

use super::components::icon::stroke;
use super::components::room::WIPED;
use super::components::shell::{Desk, Draw, gone_words, loaded, use_desk};
use super::dom::{El, el, live, nothing};
use super::route::{Route, Router, keep_focus, use_router};
use super::session::{ConfigState, Held, Session, use_session};
use crate::engine::desk::HeldView;
use crate::engine::screen::node::{ATTRIBUTES, TAGS, contact_address};
use crate::platform::{self, clipboard, dom, files, route as address};
use crate::text::page::Page;

/// What stands around a screen.
pub type Around = fn(&'static Page, Screen, El) -> AnyView;

/// A screen. Copy: pass it freely.
#[derive(Clone, Copy)]
pub struct Screen {
    pub session: Session,
    pub desk: Desk,
    /// The last answer, as `engine::screen` wrote it.
    pub view: RwSignal<Option<Arc<Value>>>,
    /// How the engine reads the answer's intake.
    pub mirror: RwSignal<Held>,
    router: Router,
    /// The program that says the page, where it is gone.
    gone: RwSignal<Held>,
    inner: StoredValue<Inner, LocalStorage>,
}

#[derive(Default)]
struct Inner {
    path: String,
    /// What was done since the last answer.
    acts: Vec<(String, String)>,
    /// Counts the questions: only the answer to the last one counts.
    turn: u32,
    /// The configuration was there when it was asked.
    configured: bool,
    /// What was told last of the page's requests.
    told: String,
    /// What was in memory when it was asked.
    kept: Option<Vec<HeldView>>,
    /// Where it stands, and what stands there.
    place: Option<types::Element>,
    shown: Arc<Value>,
}

/// The page of a route whose content the library says.
pub fn screen(t: &'static Page, route: Route, around: Around) -> AnyView {
    let session = use_session();
    let screen = Screen {
        session,
        desk: use_desk(),
        view: RwSignal::new(None),
        mirror: RwSignal::new(Held::Nothing),
        router: use_router(),
        gone: RwSignal::new(Held::Nothing),
        inner: StoredValue::new_local(Inner {
            path: route.path(),
            ..Inner::default()
        }),
    };
    let title = route.title(session.lang.get_untracked());
    loaded(t, title, async move {
        screen.ask(0).await;
        match screen.gone.try_get_untracked() {
            Some(Held::EngineGone(gone)) => Err(gone),
            _ => Ok(Arc::new(move || around(t, screen, screen.body(t))) as Draw),
        }
    })
}

impl Screen {
    fn body(self, t: &'static Page) -> El {
        let body = el("div").placed(move |place| {
            self.inner.update_value(|inner| {
                inner.place = Some(place.clone());
                inner.shown = Arc::default();
            });
            self.draw();
        });
        let body = ["click", "input", "change"]
            .into_iter()
            .fold(body, |body, kind| {
                body.on(kind, move |event| self.happened(kind, &event))
            });
        el("div")
            .child(body.on("submit", |event| event.prevent_default()))
            .child(live(move || match self.gone.get() {
                Held::EngineGone(gone) => el("p").class("alert").text(gone_words(t, gone).1).view(),
                _ => nothing(),
            }))
    }

    fn draw(self) {
        let view = self.view.get_untracked().unwrap_or_default();
        self.inner.update_value(|inner| {
            if let Some(place) = &inner.place {
                patch(place, items(&inner.shown, "nodes"), items(&view, "nodes"));
                Rndr::remove_attribute(place, "aria-busy");
                inner.shown = view;
            }
        });
    }

    fn happened(self, kind: &str, event: &Event) {
        let around = |name: &str| dom::around(event, name);
        if kind != "click" {
            if kind == "change" && around("data-file").is_some() {
                self.desk.expecting.set(true);
                self.session.files(dom::chosen_files(event), String::new());
            } else if let Some(id) = around(&["data-", kind].concat()) {
                self.act(id, event_target_value(event));
            }
        } else if let Some(path) = around("data-to") {
            if dom::is_plain_click(event) {
                event.prevent_default();
                self.router.go(Route::parse(&path));
            }
        } else if let Some(id) = around("data-login") {
            self.session.set_aside();
            self.desk.expecting.set(true);
            self.session.demo_login(id);
        } else if let Some(file) = around("data-open") {
            self.session.set_aside();
            self.desk.expecting.set(true);
            let keys = around("data-keys").unwrap_or_default();
            self.session.refused(file, keys);
        } else if let Some(id) = around("data-files") {
            self.session.persona_files(id);
        } else if let Some(text) = around("data-text") {
            let [name, mime] = ["data-save", "data-mime"].map(|of| around(of).unwrap_or_default());
            files::download(&name, &mime, &text);
        } else if let Some(act) = around("data-desk") {
            let with = around("data-with").unwrap_or_default();
            self.of_desk(&act, with, &around);
        } else if let Some(id) = around("data-click") {
            let value = match around("data-take") {
                Some(field) => dom::take_value(&field),
                None => around("data-with").unwrap_or_default(),
            };
            self.act(id, value);
        }
    }

    /// What a page of the desk has the page do.
    fn of_desk(self, act: &str, with: String, around: &dyn Fn(&str) -> Option<String>) {
        let Screen { session, desk, .. } = self;
        let number = with.parse().unwrap_or_default();
        match act {
            "copy" => spawn_local(async move {
                let done = clipboard::copy(&with).await;
                let word = if done { "yes" } else { "no" };
                self.act("copied".to_owned(), word.to_owned());
            }),
            "print" => platform::print(),
            "mail" => address::leave(&address::mail(
                &with,
                &around("data-subject").unwrap_or_default(),
                &around("data-body").unwrap_or_default(),
            )),
            "show" => {
                desk.expecting.set(true);
                session.show_kept(number);
            }
            "drop" => {
                session.drop_kept(number);
            }
            "wipe" => {
                desk.wipe(session, WIPED);
                self.again();
            }
            "gather" => session.gather(),
            "read" => {
                desk.expecting.set(true);
                session.set_aside();
                session.paste(dom::take_value(&with), String::new());
            }
            "message" => {
                desk.expecting.set(true);
                session.set_aside();
                session.open_message(number as usize);
            }
            _ => {}
        }
    }

    fn act(self, id: String, value: String) {
        if self.inner.with_value(|inner| drafts(&inner.path)) {
            self.desk.drafted.set(true);
        }
        self.inner.update_value(|inner| {
            // Of what is typed in one field only the last text counts.
            if inner.acts.last().is_some_and(|(last, _)| *last == id) {
                inner.acts.pop();
            }
            inner.acts.push((id, value));
        });
        self.again();
    }

    fn again(self) {
        let turn = self.inner.try_update_value(|inner| {
            if let Some(place) = &inner.place {
                Rndr::set_attribute(place, "aria-busy", "true");
            }
            inner.turn += 1;
            inner.turn
        });
        spawn_local(self.ask(turn.unwrap_or_default()));
    }

    /// Tells the page on privacy what is known of this page's requests: once a second, and where
    /// that is something new.
    pub fn follow_requests(self) {
        if self.inner.with_value(|inner| inner.path != "/privacy") {
            return;
        }
        self.session.second.track();
        spawn_local(async move {
            let told = self.session.requests().await;
            let is_new = self.inner.try_update_value(|inner| {
                let is_new = inner.told != told;
                inner.told.clone_from(&told);
                is_new
            });
            if is_new == Some(true) {
                self.act("requests".to_owned(), told);
            }
        });
    }

    /// Asks once more where the configuration came after the answer.
    pub fn follow_config(self) {
        let ready = matches!(self.session.config.get(), ConfigState::Ready(_));
        if ready && !self.inner.with_value(|inner| inner.configured) {
            self.again();
        }
    }

    /// Asks once more where something else is in memory than when it was asked.
    pub fn follow_kept(self) {
        let kept = Some(self.session.kept.get());
        if self.inner.with_value(|inner| inner.kept != kept) {
            self.again();
        }
    }

    /// Asks, and shows the answer unless something was done meanwhile.
    async fn ask(self, turn: u32) {
        let config = match self.session.config.get_untracked() {
            ConfigState::Ready(config) => Some((*config).clone()),
            _ => None,
        };
        let asked = self.inner.try_update_value(|inner| {
            inner.configured = config.is_some();
            inner.kept = Some(self.session.kept.get_untracked());
            (inner.path.clone(), inner.acts.clone())
        });
        let Some((path, acts)) = asked else { return };
        let state = self.desk.state(&path);
        let view = self.session.screen(path.clone(), state, acts, config).await;
        let is_last = || self.inner.try_with_value(|inner| inner.turn) == Some(turn);
        if !is_last() {
            return;
        }
        let gone = view.as_ref().err().copied();
        self.gone.set(gone.map_or(Held::Nothing, Held::EngineGone));
        let Ok(view) = view else {
            return self.draw();
        };
        self.inner.update_value(|inner| inner.acts.clear());
        self.desk.keep_state(path, words(&view, "state"));
        let intake = at(&view, "intake").clone();
        self.view.set(Some(Arc::new(view)));
        self.draw();
        let held = match intake.is_null() {
            true => Held::Nothing,
            false => self.session.look(intake).await,
        };
        if is_last() {
            keep_focus();
            self.mirror.set(held);
        }
    }

    /// A text of the answer as it is now.
    pub fn now(self, name: &str) -> String {
        self.view
            .with(|view| view.as_ref().map(|view| words(view, name)))
            .unwrap_or_default()
    }
}

/// Pages on which what was done is work that would be lost.
fn drafts(path: &str) -> bool {
    let route = Route::parse(path);
    route == Route::Simulate || route.is_of_desk()
}

pub fn at<'a>(value: &'a Value, name: &str) -> &'a Value {
    value.get(name).unwrap_or(&Value::Null)
}

fn words(value: &Value, name: &str) -> String {
    at(value, name).as_str().unwrap_or_default().to_owned()
}

fn items<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    at(value, name).as_array().map_or(&[], Vec::as_slice)
}

// ---- the tree

/// Makes what stands in `parent` be `new` where it was `old`: nodes of the same kind are kept.
fn patch(parent: &types::Element, old: &[Value], new: &[Value]) {
    let mut next = Rndr::first_child(parent);
    let mut old = old.iter();
    for node in new {
        let place = next;
        next = place.as_ref().and_then(Rndr::next_sibling);
        let was = old.next();
        match (was, &place) {
            (Some(was), Some(_)) if was == node => {}
            (Some(was), Some(place)) if is_alike(was, node) => match node.as_str() {
                Some(text) => Rndr::set_text(place.unchecked_ref(), text),
                None => fill(place.unchecked_ref(), was, node),
            },
            _ => {
                Rndr::insert_node(parent, &made(node), place.as_ref());
                if let Some(place) = place {
                    Rndr::remove(&place);
                }
            }
        }
    }
    while let Some(place) = next {
        next = Rndr::next_sibling(&place);
        Rndr::remove(&place);
    }
}

/// The same text node, or the same element of the same thing.
fn is_alike(was: &Value, node: &Value) -> bool {
    let same = |name| attributes(was).get(name) == attributes(node).get(name);
    match (was, node) {
        (Value::String(_), Value::String(_)) => true,
        (Value::Array(_), Value::Array(_)) => {
            was.get(0) == node.get(0) && same("id") && same("data-id") && same("data-code")
        }
        _ => false,
    }
}

fn attributes(node: &Value) -> &Value {
    node.get(1).unwrap_or(&Value::Null)
}

fn children(node: &Value) -> &[Value] {
    node.as_array()
        .and_then(|parts| parts.get(2..))
        .unwrap_or(&[])
}

fn made(node: &Value) -> types::Node {
    if let Some(text) = node.as_str() {
        return Rndr::create_text_node(text).into();
    }
    if let Some(number) = node.as_u64() {
        return drawn(stroke(number as usize)).into();
    }
    let tag = node.get(0).and_then(Value::as_str).unwrap_or_default();
    // What nobody knows is drawn as what it holds.
    let known = TAGS.contains(&tag);
    let element = Rndr::create_element(if known { tag } else { "span" }, None);
    fill(&element, &Value::Null, node);
    element.into()
}

/// An icon, hidden from screen readers.
fn drawn(path: &str) -> types::Element {
    const SVG: Option<&str> = Some("http://www.w3.org/2000/svg");
    let (svg, line) = (
        Rndr::create_element("svg", SVG),
        Rndr::create_element("path", SVG),
    );
    for (name, value) in [
        ("class", "icon"),
        ("viewBox", "0 0 24 24"),
        ("aria-hidden", "true"),
        ("focusable", "false"),
    ] {
        Rndr::set_attribute(&svg, name, value);
    }
    Rndr::set_attribute(&line, "d", path);
    Rndr::insert_node(&svg, &line, None);
    svg
}

/// Gives an element its attributes and children.
fn fill(element: &types::Element, was: &Value, node: &Value) {
    let (before, after) = (attributes(was), attributes(node));
    for name in before
        .as_object()
        .into_iter()
        .flat_map(|known| known.keys())
    {
        if after.get(name).is_none() {
            Rndr::remove_attribute(element, name);
        }
    }
    for (name, value) in after.as_object().into_iter().flatten() {
        if before.get(name) != Some(value) {
            set(element, name, value.as_str().unwrap_or_default());
        }
    }
    patch(element, children(was), children(node));
    // The value of a field, even where it was typed over since.
    if let Some(now) = after.get("now").and_then(Value::as_str) {
        Rndr::set_property(element, "value", &JsValue::from_str(now));
    }
    if let Some(ticked) = after.get("ticked") {
        Rndr::set_property(element, "checked", &JsValue::from_bool(ticked == "yes"));
    }
}

/// Only attributes of the list: no address but a page of ours or a contact, no handler.
fn set(element: &types::Element, name: &str, value: &str) {
    match name {
        "now" | "ticked" => {}
        "to" => {
            Rndr::set_attribute(element, "href", &address::href(&Route::parse(value).path()));
            Rndr::set_attribute(element, "data-to", value);
        }
        "file" => {
            Rndr::set_attribute(element, "href", &address::href(value));
            Rndr::set_attribute(element, "download", "");
        }
        "contact" => {
            if let Some(href) = contact_address(value) {
                Rndr::set_attribute(element, "href", &href);
                Rndr::set_attribute(element, "rel", "noopener noreferrer");
            }
        }
        _ if ATTRIBUTES.contains(&name)
            || name.starts_with("data-")
            || name.starts_with("aria-") =>
        {
            Rndr::set_attribute(element, name, value);
        }
        _ => {}
    }
}
