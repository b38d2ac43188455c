//! What Peili refuses: each attack with its message, to open here or to try elsewhere.

use super::node::{El, Icon, Node, button, el, page_head, section, term, text};
use crate::demo::refused::{MESSAGES, Message, Protocol, Told};
use crate::lang::Lang;
use crate::text::refused::{Heads, Row, heads, row};

pub fn screen(lang: Lang) -> Vec<Node> {
    let h = heads(lang);
    vec![
        page_head(h.title, h.lead).into(),
        el("p").text(h.how).into(),
        part(&h, h.saml, Protocol::Saml, lang).into(),
        part(&h, h.jwt, Protocol::Jwt, lang).into(),
    ]
}

fn part(h: &Heads, title: &'static str, protocol: Protocol, lang: Lang) -> El {
    let messages = MESSAGES.iter().filter(|one| one.protocol == protocol);
    let keys = el("p")
        .text(h.keys)
        .child(text(" "))
        .child(file(protocol.keys()).text(protocol.keys()));
    section(title)
        .child(keys)
        .children(messages.filter_map(|one| Some(card(h, one, &row(one, lang)?))))
}

fn card(h: &Heads, message: &Message, row: &Row) -> El {
    let name = message.file();
    let careless = match message.told {
        Told::Accepted => el("p").text(row.careless),
        _ => el("dl").child(term(h.careless, text(row.careless))),
    };
    let bare = message.told != Told::Accepted && message.xmlsec1 == Some(true);
    el("article")
        .class("card")
        .hook("refused")
        .attr("data-id", name.clone())
        .child(el("h3").text(row.title))
        .child(careless)
        .child(el("dl").child(term(h.peili, text(row.peili.clone()))))
        .maybe(bare.then(|| el("p").class("muted").text(h.xmlsec1)))
        .child(
            el("div")
                .class("actions")
                .child(
                    button("button")
                        .hook("refused-open")
                        .attr("aria-label", [h.open, ": ", row.title].concat())
                        .attr("data-open", name.clone())
                        .attr("data-keys", message.protocol.keys())
                        .child(Icon::Mirror)
                        .child(el("span").text(h.open)),
                )
                .child(
                    file(&name)
                        .attr("aria-label", [h.download, ": ", &name].concat())
                        .text(name),
                ),
        )
}

/// A link to a file beside the page, to download.
fn file(name: &str) -> El {
    el("a").attr("file", ["/refusals/", name].concat())
}
