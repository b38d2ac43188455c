//! The ways onward, offered wherever a path ends.

use super::icon::{Icon, icon};
use crate::text::page::Page;
use crate::ui::dom::{El, el};
use crate::ui::route::{Route, link};

pub fn doors(t: &'static Page) -> El {
    let d = &t.doors;
    el("nav")
        .class("doors")
        .attr("aria-labelledby", "doors-title")
        .child(el("h2").id("doors-title").text(d.title))
        .child(
            el("ul")
                .child(door(Route::Start, Icon::Enter, d.start, d.start_more))
                .child(door(Route::Paste, Icon::Paste, d.paste, d.paste_more))
                .child(door(Route::Demo, Icon::People, d.demo, d.demo_more)),
        )
}

fn door(route: Route, sign: Icon, words: &'static str, more: &'static str) -> El {
    el("li").child(
        link(route).class("door").child(icon(sign)).child(
            el("span")
                .child(el("strong").text(words))
                .child(el("span").text(more)),
        ),
    )
}
