//! The demo's login: a page that looks like choosing a home organisation, so
//! that the whole flow can be shown to an audience without a network.

use std::sync::Arc;

use leptos::prelude::*;

use crate::engine::PersonaView;
use crate::text::page::{Page, fill};
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::parts::{badge, icon_button, link_button, page_head, section};
use crate::ui::components::shell::{Draw, loaded, use_desk};
use crate::ui::dom::{El, el, row};
use crate::ui::route::{Route, TITLE, link};
use crate::ui::session::use_session;

/// All organisations with their people.
pub fn demo(t: &'static Page) -> AnyView {
    with_personas(t, move |list| {
        row(vec![
            page_head(t.demo.title, t.demo.lead).view(),
            chooser(t, list),
        ])
    })
}

/// One person: what the example shows, its login, its files.
pub fn persona(t: &'static Page, id: String) -> AnyView {
    with_personas(t, move |list| {
        match list.iter().find(|persona| persona.id == id) {
            Some(persona) => one(t, persona),
            None => row(vec![
                page_head(t.demo.title, t.demo.unknown).view(),
                chooser(t, list),
            ]),
        }
    })
}

fn with_personas(
    t: &'static Page,
    draw: impl Fn(&[PersonaView]) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let session = use_session();
    loaded(t, t.demo.title, async move {
        let list = session.personas().await;
        (!list.is_empty()).then(|| Arc::new(move || draw(&list)) as Draw)
    })
}

fn chooser(t: &'static Page, list: &[PersonaView]) -> AnyView {
    let mut organisations: Vec<&str> = Vec::new();
    for persona in list {
        if !organisations.contains(&persona.organisation.as_str()) {
            organisations.push(&persona.organisation);
        }
    }
    el("div")
        .class("organisations")
        .children(
            organisations
                .into_iter()
                .enumerate()
                .map(|(index, organisation)| {
                    let people: Vec<&PersonaView> = list
                        .iter()
                        .filter(|persona| persona.organisation == organisation)
                        .collect();
                    el("details")
                        .class("organisation")
                        .attr("name", "organisation")
                        .flag("open", index == 0)
                        .child(
                            el("summary")
                                .child(el("strong").text(organisation.to_owned()))
                                .child(
                                    el("span")
                                        .class("muted")
                                        .text(fill(t.demo.people, &people.len().to_string())),
                                ),
                        )
                        .child(
                            el("ul").children(people.into_iter().map(|persona| person(t, persona))),
                        )
                }),
        )
        .view()
}

fn person(t: &'static Page, persona: &PersonaView) -> El {
    el("li")
        .class("person")
        .child(
            el("div")
                .child(el("strong").text(persona.name.clone()))
                .child(el("span").text(persona.who.clone()))
                .child(el("span").class("muted").text(persona.shows.clone()))
                .child(state(t, persona)),
        )
        .child(
            el("div")
                .class("actions")
                .child(log_in(t, persona).class("button primary"))
                .child(
                    link(Route::Persona(persona.id.clone()))
                        .attr("aria-label", format!("{}: {}", t.demo.more, persona.name))
                        .text(t.demo.more),
                ),
        )
}

fn state(t: &'static Page, persona: &PersonaView) -> El {
    let (tone, sign, words) = if persona.broken {
        ("error", Icon::Cross, t.demo.broken)
    } else {
        ("ok", Icon::Tick, t.demo.sound)
    };
    badge(tone, sign, words).attr("data-broken", persona.broken.to_string())
}

fn log_in(t: &'static Page, persona: &PersonaView) -> El {
    let session = use_session();
    let desk = use_desk();
    let id = persona.id.clone();
    icon_button("button primary", Icon::Enter, t.demo.log_in)
        .hook("demo-login")
        .attr("data-persona", id.clone())
        .attr("aria-label", fill(t.demo.log_in_as, &persona.name))
        .on("click", move |_| {
            session.wipe();
            desk.expecting.set(true);
            session.demo_login(id.clone());
        })
}

fn one(t: &'static Page, persona: &PersonaView) -> AnyView {
    let session = use_session();
    let id = persona.id.clone();
    el("div")
        .child(
            el("header")
                .class("page-head")
                .child(
                    el("p")
                        .class("muted with-icon")
                        .child(icon(Icon::People))
                        .child(el("span").text(persona.organisation.clone())),
                )
                .child(
                    el("h1")
                        .id(TITLE)
                        .attr("tabindex", "-1")
                        .text(persona.name.clone()),
                )
                .child(el("p").class("lead").text(persona.who.clone())),
        )
        .child(
            el("section")
                .class("card")
                .child(el("h2").text(t.demo.shows))
                .child(el("p").text(persona.shows.clone()))
                .child(el("p").child(state(t, persona)))
                .child(log_in(t, persona).class("button large")),
        )
        .child(
            section(t.demo.files)
                .child(el("p").text(t.demo.files_more))
                .child(
                    icon_button("button", Icon::Download, t.demo.files)
                        .hook("demo-files")
                        .on("click", move |_| session.persona_files(id.clone())),
                ),
        )
        .child(el("p").class("onward").child(link_button(
            Route::Demo,
            "button",
            Icon::People,
            t.demo.back,
        )))
        .view()
}
