//! Pages of the support desk. Where a page is about logins, it says which documents of them it
//! needs; the page has the engine write these and asks once more.

mod cannot;
mod compare;
mod hand_over;
mod held;
mod logins;
#[cfg(test)]
mod tests;
mod trace;

use serde_json::{Value, json as made};

use super::node::Node;
use super::{Chosen, written};
use crate::encoding::wire::{self, FromJson};
use crate::engine::desk::{Asked, Want};
use crate::lang::Lang;
use crate::report::Document;

/// What a page of the desk is made of.
pub struct Cx<'a> {
    pub lang: Lang,
    pub asked: &'a Asked,
    /// What was chosen, typed and opened, by name.
    pub chosen: &'a Chosen,
    /// Of the logins wanted, in their order; empty until they are written.
    pub documents: &'a [Document],
}

/// What a page shows, and what it needs to show more.
pub struct Shown {
    pub nodes: Vec<Node>,
    pub want: Option<Want>,
    /// What to keep of what was chosen and typed; without it, all of that.
    pub kept: Option<Chosen>,
}

impl Shown {
    pub fn of(nodes: Vec<Node>) -> Shown {
        Shown {
            nodes,
            want: None,
            kept: None,
        }
    }

    pub fn want(self, want: Want) -> Shown {
        Shown {
            want: Some(want),
            ..self
        }
    }

    /// Keeps only this: what was typed may be about a person.
    pub fn keep(self, kept: Chosen) -> Shown {
        Shown {
            kept: Some(kept),
            ..self
        }
    }
}

/// `{"nodes": […], "state": "…", "want": …}`. `None`: no such page.
pub fn screen(asked: &Asked) -> Option<Value> {
    let chosen = Chosen::of(&asked.state, &asked.acts);
    let documents = Vec::from_json(asked.documents.clone()).unwrap_or_default();
    let cx = Cx {
        lang: asked.lang,
        asked,
        chosen: &chosen,
        documents: &documents,
    };
    let shown = page(&cx)?;
    Some(made!({
        "nodes": written(&shown.nodes),
        "state": wire::text(&shown.kept.as_ref().unwrap_or(&chosen).0),
        "want": wire::value(&shown.want),
    }))
}

fn page(cx: &Cx<'_>) -> Option<Shown> {
    let mut parts = cx.asked.path.split('/').filter(|part| !part.is_empty());
    Some(match parts.next()? {
        "hand-over" => hand_over::screen(cx),
        "held" => held::screen(cx),
        "compare" => compare::screen(cx),
        "trace" => trace::screen(cx),
        "cannot" => cannot::screen(cx),
        _ => return None,
    })
}
