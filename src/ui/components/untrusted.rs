//! Text that came from outside: isolated, never markup, never a link, with
//! every invisible character drawn.

use leptos::prelude::AnyView;

use crate::text::page::marks::{self, Piece};
use crate::ui::dom::{El, el, text};

/// One value.
pub fn untrusted(value: &str) -> El {
    el("bdi")
        .attr("dir", "auto")
        .class("untrusted")
        .children(drawn(marks::value(value)))
}

/// A text of several lines.
pub fn untrusted_block(value: &str) -> El {
    el("pre").class("raw").attr("tabindex", "0").child(
        el("bdi")
            .attr("dir", "ltr")
            .children(drawn(marks::block(value))),
    )
}

/// A sentence of the report, which may quote what was received.
pub fn said(tag: &'static str, sentence: &str) -> El {
    el(tag).children(drawn(marks::sentence(sentence)))
}

fn drawn(pieces: Vec<Piece>) -> Vec<AnyView> {
    pieces
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(run) => text(run),
            Piece::Mark(c) => el("span")
                .class("mark")
                .text(format!("U+{:04X}", u32::from(c)))
                .view(),
        })
        .collect()
}
