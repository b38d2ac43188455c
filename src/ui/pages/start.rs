//! The start page: log in, paste, or try an example; and "What were you told?".

use std::sync::Arc;

use leptos::prelude::*;

use crate::config::SamlStart;
use crate::engine::{ConfigView, EnvironmentView};
use crate::intake::Environment;
use crate::platform::route::{self as address, query_value};
use crate::text::page::{ASKS, Page, Start, fill};
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::needs;
use crate::ui::components::parts::{badge, card, icon_button, link_button, page_head};
use crate::ui::components::shell::use_desk;
use crate::ui::dom::{El, el, live, nothing};
use crate::ui::route::{Route, link, use_router};
use crate::ui::session::{ConfigState, Way, use_session};

/// `linked`: the choices come from the address (`/start?…`).
pub fn start(t: &'static Page, linked: bool) -> AnyView {
    if linked {
        follow_link();
    }
    let s = &t.start;
    el("div")
        .class("start")
        .child(page_head(s.title, s.lead))
        .maybe(linked.then(|| el("p").class("note").text(s.from_link)))
        .child(needs::asked_for(t))
        .child(
            el("div")
                .class("start-grid")
                .child(
                    card("card login", Icon::Enter, s.login_title)
                        .child(live(move || login(t, linked))),
                )
                .child(asked(t))
                .child(
                    card("card", Icon::Paste, s.paste_title)
                        .child(el("p").text(s.paste_text))
                        .child(link_button(Route::Paste, "button", Icon::Arrow, s.paste)),
                )
                .child(
                    card("card", Icon::People, s.demo_title)
                        .child(el("p").text(s.demo_text))
                        .child(link_button(Route::Demo, "button", Icon::Arrow, s.try_demo)),
                )
                .child(
                    card("card plain", Icon::Lock, s.private_title)
                        .child(el("p").text(s.private))
                        .child(el("p").child(link(Route::Privacy).text(s.private_more))),
                )
                .child(live(move || what(t)))
                .child(
                    card("card plain", Icon::Question, t.needs.link_title).child(needs::picker(t)),
                ),
        )
        .view()
}

/// Names only: an unknown value changes nothing, and nothing starts. (`boot.js` follows `lang`.)
fn follow_link() {
    let session = use_session();
    if let Some(ask) = query_value("ask").filter(|ask| ASKS.contains(&ask.as_str()))
        && session.ask.get_untracked().is_none()
    {
        session.set_ask(Some(ask));
    }
    if let Some(needs) = query_value("needs") {
        session.take_needs(&needs);
    }
    let (env, source) = (query_value("env"), query_value("source"));
    // What was understood stays in the address, what was not does not.
    Effect::new(move || {
        let ConfigState::Ready(config) = session.config.get() else {
            return;
        };
        let needs = session.needs.get();
        if !needs.is_empty() && session.need_list.with(|(of, _)| of.is_none()) {
            return;
        }
        let known = |environment: &EnvironmentView| Some(&environment.id) == env.as_ref();
        let env = env
            .clone()
            .filter(|_| config.environments.iter().any(known));
        let source = source.clone().filter(|id| knows_source(&config, id));
        address::replace(&address::with_query(
            &Route::Link.path(),
            &[
                ("env", env.as_deref().unwrap_or_default()),
                ("source", source.as_deref().unwrap_or_default()),
                ("ask", session.ask.get().as_deref().unwrap_or_default()),
                ("needs", &needs.join(" ")),
            ],
        ));
    });
}

fn knows_source(config: &ConfigView, source: &str) -> bool {
    let mut all = config.environments.iter().flat_map(|e| &e.sources);
    all.any(|(id, _)| id == source)
}

fn what(t: &'static Page) -> AnyView {
    let session = use_session();
    let number = match session.config.get() {
        ConfigState::Ready(config) => config.integration_id,
        _ => 3_000_001,
    };
    card("card plain", Icon::Info, t.start.what_title)
        .child(el("p").text(fill(t.start.what, &number.to_string())))
        .child(el("p").text(t.start.what_follows))
        .child(el("p").child(link(Route::Limits).text(t.shell.limits)))
        .view()
}

fn login(t: &'static Page, linked: bool) -> AnyView {
    let s = &t.start;
    match use_session().config.get() {
        ConfigState::Loading => el("p").class("muted").text(t.busy.loading).view(),
        ConfigState::Broken { text, place } => el("div")
            .class("alert")
            .attr("role", "alert")
            .child(el("strong").text(s.broken_title))
            .child(el("p").text(s.broken))
            .child(el("p").text(text))
            .maybe((!place.is_empty()).then(|| {
                el("p")
                    .text(s.broken_place)
                    .text(": ")
                    .child(el("code").text(place))
            }))
            .view(),
        ConfigState::Ready(config) => choices(t, &config, linked),
    }
}

/// Whether an environment can be chosen: the demo needs no registration.
fn usable(environment: &EnvironmentView) -> bool {
    environment.registered || by_saml(environment) || environment.kind == Environment::Demo
}

fn by_saml(environment: &EnvironmentView) -> bool {
    environment.saml != SamlStart::Unregistered
}

fn choices(t: &'static Page, config: &ConfigView, linked: bool) -> AnyView {
    let s = &t.start;
    let wanted = linked.then(|| query_value("env")).flatten();
    let first = config
        .environments
        .iter()
        .find(|environment| usable(environment) && wanted.as_ref() == Some(&environment.id))
        .or_else(|| {
            config
                .environments
                .iter()
                .find(|environment| usable(environment))
        });
    let chosen = RwSignal::new(first.map(|environment| environment.id.clone()));
    let source = RwSignal::new(String::new());
    if let (true, Some(wanted)) = (linked, query_value("source"))
        && knows_source(config, &wanted)
    {
        source.set(wanted);
    }
    let environments = config.environments.clone();
    let waiting = unregistered(s, config);
    el("div")
        .child(
            el("fieldset")
                .class("environments")
                .child(el("legend").text(s.environment))
                .children(
                    config
                        .environments
                        .iter()
                        .filter(|environment| usable(environment))
                        .map(|environment| option(s, environment, chosen)),
                ),
        )
        .child(live(move || {
            let id = chosen.get();
            match environments
                .iter()
                .find(|environment| Some(&environment.id) == id.as_ref())
            {
                Some(environment) => go(t, environment, source),
                None => nothing(),
            }
        }))
        .maybe(waiting)
        .view()
}

fn option(
    s: &'static Start,
    environment: &EnvironmentView,
    chosen: RwSignal<Option<String>>,
) -> El {
    let (name, more) = names(s, environment.kind);
    let id = environment.id.clone();
    let checked = chosen.get_untracked().as_deref() == Some(&id);
    el("label")
        .class("environment")
        .child(
            el("input")
                .attr("type", "radio")
                .attr("name", "environment")
                .attr("value", id.clone())
                .flag("checked", checked)
                .on("change", move |_| chosen.set(Some(id.clone()))),
        )
        .child(el("strong").text(name))
        .child(el("span").class("muted").text(more))
}

fn names(s: &'static Start, kind: Environment) -> (&'static str, &'static str) {
    match kind {
        Environment::Production => (s.production, s.production_more),
        Environment::Test => (s.test, s.test_more),
        Environment::Demo => (s.demo, s.demo_more),
        Environment::Unknown => (s.other, ""),
    }
}

/// Environments that cannot be chosen yet: said in words, not drawn as broken buttons.
fn unregistered(s: &'static Start, config: &ConfigView) -> Option<El> {
    let waiting: Vec<El> = config
        .environments
        .iter()
        .filter(|environment| !usable(environment))
        .map(|environment| {
            el("li")
                .child(el("strong").text(names(s, environment.kind).0))
                .child(badge("quiet", Icon::Dash, s.not_registered))
        })
        .collect();
    (!waiting.is_empty()).then(|| {
        el("div")
            .class("unregistered")
            .child(el("ul").children(waiting))
            .child(el("p").text(s.not_registered_more))
    })
}

/// The large button, with what belongs to the chosen environment.
fn go(t: &'static Page, environment: &EnvironmentView, source: RwSignal<String>) -> AnyView {
    let session = use_session();
    let router = use_router();
    let desk = use_desk();
    let s = &t.start;
    let (oidc, saml) = (environment.registered, by_saml(environment));
    if !oidc && !saml {
        return icon_button("button large", Icon::Enter, s.login_demo)
            .on("click", move |_| router.go(Route::Demo))
            .view();
    }
    let id = environment.id.clone();
    let known: Vec<String> = environment
        .sources
        .iter()
        .map(|(id, _)| id.clone())
        .collect();
    let form_post = environment.form_post || !oidc;
    let leave = Arc::new(move |saml| {
        let source = source.get_untracked();
        session.set_aside();
        desk.expecting.set(true);
        let way = Way {
            environment: id.clone(),
            source: known.contains(&source).then_some(source),
            saml,
        };
        session.login(way, false);
    });
    let other = leave.clone();
    el("div")
        .maybe((!environment.sources.is_empty()).then(|| sources(s, environment, source)))
        .child(
            icon_button("button large", Icon::Enter, s.login)
                .hook("login")
                .on("click", move |_| leave(!oidc)),
        )
        .child(live(move || {
            let words = match (form_post, session.form_post_ready.get()) {
                (true, Some(true)) => s.way_form_post,
                (true, None) => return nothing(),
                // The SAML program says so, once it is asked for.
                _ if !oidc => return nothing(),
                _ => s.way_address,
            };
            el("p")
                .class("muted with-icon")
                .child(icon(Icon::Lock))
                .child(el("span").text(words))
                .view()
        }))
        .maybe((oidc && saml).then(|| {
            el("p").class("muted").text(s.saml_more).child(
                icon_button("button", Icon::Enter, s.saml)
                    .hook("login-saml")
                    .on("click", move |_| other(true)),
            )
        }))
        .maybe(
            (environment.saml == SamlStart::Unsolicited)
                .then(|| el("p").class("muted").text(s.saml_unsolicited)),
        )
        .view()
}

fn sources(s: &'static Start, environment: &EnvironmentView, source: RwSignal<String>) -> El {
    let chosen = source.get_untracked();
    el("label")
        .class("field")
        .child(el("span").text(s.source))
        .child(
            el("select")
                .hook("login-source")
                .on("change", move |event| {
                    source.set(event_target_value(&event))
                })
                .child(el("option").attr("value", "").text(s.source_any))
                .children(environment.sources.iter().map(|(id, name)| {
                    el("option")
                        .attr("value", id.clone())
                        .flag("selected", *id == chosen)
                        .text(name.clone())
                })),
        )
}

/// "What were you told?"
fn asked(t: &'static Page) -> El {
    let session = use_session();
    let s = &t.start;
    let now = session.ask.get_untracked();
    card("card asked", Icon::Question, s.asked)
        .child(el("p").id("asked-hint").class("muted").text(s.asked_hint))
        .child(
            el("div")
                .class("chips")
                .attr("role", "radiogroup")
                .attr("aria-label", s.asked)
                .attr("aria-describedby", "asked-hint")
                .children(ASKS.into_iter().zip(s.asks).map(|(id, words)| {
                    el("label")
                        .child(
                            el("input")
                                .attr("type", "radio")
                                .attr("name", "ask")
                                .attr("value", id)
                                .flag("checked", now.as_deref() == Some(id))
                                .on("change", move |_| session.set_ask(Some(id.to_owned()))),
                        )
                        .child(el("span").text(words))
                })),
        )
        .child(el("p").child(link(Route::Cannot).text(t.titles.cannot)))
}
