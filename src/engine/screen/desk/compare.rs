//! Logins side by side, against an older data model, against what a register should send.

mod differences;
mod expected;
mod older;

use super::super::node::{El, Icon, Node, button, el, field, link, page_head, section, untrusted};
use super::{Chosen, Cx, Shown, logins};
use crate::engine::desk::Want;
use crate::text::compare::{self as words, CompareWords, compare_words};

/// Most logins side by side.
const COLUMNS: usize = 4;

/// What is compared with what.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    Differences,
    Older,
    Expected,
}

impl View {
    const ALL: [View; 3] = [View::Differences, View::Older, View::Expected];

    fn code(self) -> &'static str {
        match self {
            View::Differences => "differences",
            View::Older => "older",
            View::Expected => "expected",
        }
    }

    fn name(self, w: &CompareWords) -> &'static str {
        match self {
            View::Differences => w.differences,
            View::Older => w.older,
            View::Expected => w.expected,
        }
    }
}

/// A part of the page, and what it needs.
struct Part {
    content: El,
    want: Option<Want>,
    keep: Option<Vec<(String, String)>>,
}

impl Part {
    fn of(content: El, want: Want) -> Part {
        Part {
            content,
            want: Some(want),
            keep: None,
        }
    }
}

pub fn screen(cx: &Cx<'_>) -> Shown {
    let w = compare_words(cx.lang);
    let mut nodes: Vec<Node> = vec![page_head(w.title, w.lead).into()];
    if cx.asked.held.is_empty() {
        nodes.push(el("p").text(w.nothing_held).into());
        nodes.push(second(&w).into());
        return Shown::of(nodes);
    }
    // With one login there is nothing beside it, but its data model.
    let start = match cx.asked.held.len() {
        1 => View::Older,
        _ => View::Differences,
    };
    let known = View::ALL.into_iter();
    let mut view = known.filter(|view| view.code() == cx.chosen.get("view"));
    let view = view.next().unwrap_or(start);
    nodes.push(views(&w, view).into());
    let part = match view {
        View::Differences => differences::part(cx, &w),
        View::Older => older::part(cx, &w),
        View::Expected => expected::part(cx, &w),
    };
    nodes.push(part.content.into());
    nodes.push(second(&w).into());
    let shown = Shown::of(nodes);
    Shown {
        want: part.want,
        kept: part.keep.map(Chosen),
        ..shown
    }
}

fn views(w: &CompareWords, now: View) -> El {
    let all = View::ALL.into_iter().map(|view| {
        button("button")
            .attr("id", ["view-", view.code()].concat())
            .hook("compare-view")
            .attr("data-id", view.code())
            .attr("aria-pressed", if view == now { "true" } else { "false" })
            .attr("data-click", "view")
            .attr("data-with", view.code())
            .text(view.name(w))
    });
    el("nav")
        .class("actions")
        .attr("aria-label", w.views)
        .children(all)
}

/// Ways to bring another login.
fn second(w: &CompareWords) -> El {
    let door = |to: &'static str, icon: Icon, words: &'static str| {
        link(to)
            .class("button")
            .child(icon)
            .child(el("span").text(words))
    };
    section(w.second).child(el("div").class("actions").children([
        door("/", Icon::Enter, w.log_in),
        door("/paste", Icon::Paste, w.paste),
        door("/held", Icon::People, w.held),
    ]))
}

/// One login to choose: the one chosen, else the one on show, else the first.
fn one(cx: &Cx<'_>, w: &CompareWords) -> (u32, El) {
    let held = &cx.asked.held;
    let chosen = cx.chosen.get("login").parse().ok();
    let found = held.iter().find(|held| Some(held.number) == chosen);
    let found = found.or_else(|| held.iter().find(|held| held.shown));
    let number = found.or(held.first()).map_or(0, |held| held.number);
    let options = held.iter().map(|held| {
        let name = words::login(held.number, cx.lang);
        let about = logins::about(held, cx.lang);
        el("option")
            .attr("value", held.number.to_string())
            .text([&name, ": ", &*about].concat())
    });
    let select = el("select")
        .hook("compare-login")
        .attr("data-change", "login")
        .attr("now", number.to_string())
        .children(options);
    (number, field(w.which_one, select))
}

/// Values of one login; in their place what there is to say.
fn values(texts: &[String], nothing: &'static str) -> El {
    if texts.is_empty() {
        return el("p").class("muted").text(nothing);
    }
    let items = texts.iter().map(|text| el("li").child(untrusted(text)));
    el("ul").class("values").children(items)
}
