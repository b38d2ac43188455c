//! The demo's login: a page that looks like choosing a home organisation, so
//! that the whole flow can be shown to an audience without a network.

use super::node::{El, Icon, Node, badge, button, el, heading, link, page_head, section};
use crate::engine::PersonaView;
use crate::text::page::fill;
use crate::text::page::screens::Demo;

/// All organisations with their people; or one person: what the example shows, its login, its files.
pub fn screen(d: &'static Demo, list: &[PersonaView], id: Option<&str>) -> Vec<Node> {
    let Some(id) = id else {
        return vec![page_head(d.title, d.lead).into(), chooser(d, list).into()];
    };
    match list.iter().find(|persona| persona.id == id) {
        Some(persona) => vec![one(d, persona).into()],
        None => vec![
            page_head(d.title, d.unknown).into(),
            chooser(d, list).into(),
        ],
    }
}

fn chooser(d: &'static Demo, list: &[PersonaView]) -> El {
    let mut organisations: Vec<&str> = Vec::new();
    for persona in list {
        if !organisations.contains(&persona.organisation.as_str()) {
            organisations.push(&persona.organisation);
        }
    }
    let organisations = organisations.into_iter().enumerate();
    el("div")
        .class("organisations")
        .children(organisations.map(|(index, organisation)| {
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
                                .text(fill(d.people, &people.len().to_string())),
                        ),
                )
                .child(el("ul").children(people.into_iter().map(|persona| person(d, persona))))
        }))
}

fn person(d: &'static Demo, persona: &PersonaView) -> El {
    el("li")
        .class("person")
        .child(
            el("div")
                .child(el("strong").text(persona.name.clone()))
                .child(el("span").text(persona.who.clone()))
                .child(el("span").class("muted").text(persona.shows.clone()))
                .child(state(d, persona)),
        )
        .child(
            el("div")
                .class("actions")
                .child(log_in("button primary", d, persona))
                .child(
                    link(["/demo/", &persona.id].concat())
                        .attr("aria-label", [d.more, ": ", &persona.name].concat())
                        .text(d.more),
                ),
        )
}

fn state(d: &'static Demo, persona: &PersonaView) -> El {
    let (tone, sign, words) = if persona.broken {
        ("error", Icon::Cross, d.broken)
    } else {
        ("ok", Icon::Tick, d.sound)
    };
    badge(tone, sign, words).attr("data-broken", persona.broken.to_string())
}

fn log_in(class: &'static str, d: &'static Demo, persona: &PersonaView) -> El {
    button(class)
        .hook("demo-login")
        .attr("data-persona", persona.id.clone())
        .attr("aria-label", fill(d.log_in_as, &persona.name))
        .attr("data-login", persona.id.clone())
        .child(Icon::Enter)
        .child(el("span").text(d.log_in))
}

fn one(d: &'static Demo, persona: &PersonaView) -> El {
    el("div")
        .child(
            el("header")
                .class("page-head")
                .child(
                    el("p")
                        .class("muted with-icon")
                        .child(Icon::People)
                        .child(el("span").text(persona.organisation.clone())),
                )
                .child(heading(persona.name.clone()))
                .child(el("p").class("lead").text(persona.who.clone())),
        )
        .child(
            el("section")
                .class("card")
                .child(el("h2").text(d.shows))
                .child(el("p").text(persona.shows.clone()))
                .child(el("p").child(state(d, persona)))
                .child(log_in("button large", d, persona)),
        )
        .child(
            section(d.files).child(el("p").text(d.files_more)).child(
                button("button")
                    .hook("demo-files")
                    .attr("data-files", persona.id.clone())
                    .child(Icon::Download)
                    .child(el("span").text(d.files)),
            ),
        )
        .child(
            el("p").class("onward").child(
                link("/demo")
                    .class("button")
                    .child(Icon::People)
                    .child(el("span").text(d.back)),
            ),
        )
}
