//! `/saml`, the address that is our entity id: what an identity provider's operator registers.

use super::Asked;
use super::node::{Icon, Node, button, el, page_head, section, term, untrusted, untrusted_block};
use crate::sso;
use crate::text::saml_metadata as words;

pub fn screen(asked: &Asked) -> Vec<Node> {
    let Asked { lang, base, .. } = asked;
    let t = |text: crate::lang::Tri| text.get(*lang);
    let value = |address: String| el("code").child(untrusted(&address));
    let values = section(t(words::VALUES)).child(
        el("dl")
            .child(term(t(words::ENTITY_ID), value(sso::entity_id(base))))
            .child(term(t(words::ACS), value(sso::acs(base)))),
    );
    let metadata = section(t(words::METADATA));
    let metadata = match &asked.config {
        None => metadata.child(el("p").text(t(words::UNCONFIGURED))),
        Some(config) => {
            let file = words::metadata(config, base);
            metadata
                .child(
                    el("p").child(
                        button("button")
                            .hook("metadata-save")
                            .attr("data-save", file.name)
                            .attr("data-mime", file.mime)
                            .attr("data-text", file.text.clone())
                            .child(Icon::Download)
                            .child(el("span").text(t(words::SAVE))),
                    ),
                )
                .child(untrusted_block(&file.text))
        }
    };
    let facts = el("ul").children(words::FACTS.map(|fact| el("li").text(t(fact))));
    [
        page_head(t(words::TITLE), t(words::LEAD)),
        values,
        metadata,
        section(t(words::KNOW)).child(facts),
    ]
    .map(Node::from)
    .to_vec()
}
