//! Pages of plain prose: privacy, accessibility, what the test does not prove.

use super::node::{El, Node, contact_address, el, heading, section, text};
use crate::engine::{ConfigView, ProseView, SectionView};

pub fn screen(prose: &ProseView, config: Option<&ConfigView>) -> Vec<Node> {
    let head = el("header")
        .class("page-head")
        .child(heading(prose.title.clone()))
        .child(el("p").class("lead").text(prose.lead.clone()));
    let sections = prose.sections.iter().map(|part| part_of(part, config));
    std::iter::once(head)
        .chain(sections)
        .map(Node::from)
        .collect()
}

fn part_of(part: &SectionView, config: Option<&ConfigView>) -> El {
    let filled = |tag, words: &String| el(tag).children(filled(words, config));
    section(part.title.clone())
        .children(part.paragraphs.iter().map(|words| filled("p", words)))
        .maybe(
            (!part.items.is_empty())
                .then(|| el("ul").children(part.items.iter().map(|words| filled("li", words)))),
        )
}

/// Puts what the configuration says in the place of `{name}`.
fn filled(words: &str, config: Option<&ConfigView>) -> Vec<Node> {
    words
        .split(['{', '}'])
        .enumerate()
        .map(|(index, piece)| match (index % 2, piece, config) {
            (0, words, _) => text(words.to_owned()),
            (_, "controller", Some(config)) => text(config.controller.clone()),
            (_, "support", Some(config)) => contact(&config.support),
            (_, "accessibility", Some(config)) => contact(&config.accessibility),
            (_, "admin", Some(config)) => contact(&config.admin_service),
            (_, "integration", Some(config)) => text(config.integration_id.to_string()),
            _ => text("–"),
        })
        .collect()
}

fn contact(address: &str) -> Node {
    let words = address.trim_start_matches("https://").to_owned();
    match contact_address(address) {
        Some(_) => el("a")
            .attr("contact", address.to_owned())
            .text(words)
            .into(),
        None => text(words),
    }
}
