//! Small building blocks.

use std::borrow::Cow;

use leptos::prelude::AnyView;

use super::icon::{Icon, icon};
use crate::ui::dom::{El, el};
use crate::ui::route::{Route, TITLE, link};

/// The page's heading, which takes the focus after a navigation.
pub fn title(words: impl Into<Cow<'static, str>>) -> El {
    el("h1").id(TITLE).attr("tabindex", "-1").text(words)
}

/// Heading and lead of a page.
pub fn page_head(words: &'static str, lead: &'static str) -> El {
    el("header")
        .class("page-head")
        .child(title(words))
        .child(el("p").class("lead").text(lead))
}

/// A section under a heading of the second level.
pub fn section(words: impl Into<Cow<'static, str>>) -> El {
    el("section").class("section").child(el("h2").text(words))
}

/// A bordered section with an icon in its heading.
pub fn card(class: &'static str, sign: Icon, words: &'static str) -> El {
    el("section")
        .class(class)
        .child(el("h2").child(icon(sign)).child(el("span").text(words)))
}

/// A button that is no form's.
pub fn button(class: &'static str, words: &'static str) -> El {
    el("button")
        .attr("type", "button")
        .class(class)
        .child(el("span").text(words))
}

/// A button with an icon before its words.
pub fn icon_button(class: &'static str, sign: Icon, words: &'static str) -> El {
    el("button")
        .attr("type", "button")
        .class(class)
        .child(icon(sign))
        .child(el("span").text(words))
}

/// A link that looks like a button.
pub fn link_button(route: Route, class: &'static str, sign: Icon, words: &'static str) -> El {
    link(route)
        .class(class)
        .child(icon(sign))
        .child(el("span").text(words))
}

/// Words with an icon: a status is never told by colour alone.
pub fn badge(tone: &'static str, sign: Icon, words: impl Into<Cow<'static, str>>) -> El {
    el("span")
        .class("badge")
        .attr("data-tone", tone)
        .child(icon(sign))
        .child(el("span").text(words))
}

/// A name and what stands for it, inside a `dl`.
pub fn term(name: impl Into<Cow<'static, str>>, value: impl Into<AnyView>) -> El {
    el("div")
        .class("term")
        .child(el("dt").text(name))
        .child(el("dd").child(value))
}

/// `<details>` with its summary.
pub fn details(class: &'static str, summary: impl Into<Cow<'static, str>>) -> El {
    el("details")
        .class(class)
        .child(el("summary").text(summary))
}

/// A heading with how many stand under it.
pub fn counted(words: impl Into<Cow<'static, str>>, count: usize) -> El {
    el("h3")
        .text(words)
        .text(" ")
        .child(el("span").class("count").text(count.to_string()))
}

/// Folded away under its heading.
pub fn folded(heading: El) -> El {
    el("details")
        .class("group")
        .child(el("summary").child(heading))
}
