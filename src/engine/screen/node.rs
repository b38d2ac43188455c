//! What a page shows, as a tree: elements of a closed list, texts, and what can be done.
//! A worker makes it, the page puts it there (`ui::screen`). See docs/decisions/018-screens.md.

use std::borrow::Cow;

use crate::encoding::wire::{ToJson, write_member};
use crate::text::page::marks::{self, Piece};

type Text = Cow<'static, str>;

/// Elements that the page makes; it leaves out any other.
pub const TAGS: [&str; 40] = [
    "a", "article", "bdi", "button", "code", "dd", "details", "div", "dl", "dt", "form", "h1",
    "h2", "h3", "h4", "header", "input", "label", "li", "ol", "option", "p", "pre", "section",
    "select", "span", "strong", "summary", "table", "tbody", "td", "textarea", "th", "thead", "tr",
    "ul", "em", "nav", "fieldset", "legend",
];

/// Attributes that the page sets, beside `aria-` and `data-`. `to` is the path of a page of
/// ours, `file` of a file to download, `contact` an address of the configuration, `now` the value
/// of a field, `ticked` whether a box is ticked (`yes`).
pub const ATTRIBUTES: [&str; 27] = [
    "autocapitalize",
    "autocomplete",
    "autocorrect",
    "class",
    "contact",
    "dir",
    "file",
    "for",
    "hidden",
    "id",
    "lang",
    "multiple",
    "name",
    "now",
    "open",
    "role",
    "rows",
    "scope",
    "spellcheck",
    "tabindex",
    "ticked",
    "to",
    "translate",
    "type",
    "value",
    "title",
    "colspan",
];

/// Strokes that `ui::components::icon` knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Mirror,
    Tick,
    Warning,
    Cross,
    Info,
    Question,
    Dash,
    Enter,
    Paste,
    People,
    Lock,
    Download,
    Print,
    Copy,
    Arrow,
    Leave,
    Again,
}

/// An element, a text or an icon.
#[derive(Clone, Debug)]
pub enum Node {
    Text(Text),
    Icon(Icon),
    Element(El),
}

/// An element under construction; written as `["p", {"class": "lead"}, "text", …]`.
#[derive(Clone, Debug)]
pub struct El {
    tag: &'static str,
    attributes: Vec<(&'static str, Text)>,
    children: Vec<Node>,
}

pub fn el(tag: &'static str) -> El {
    El {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    }
}

impl El {
    pub fn attr(mut self, name: &'static str, value: impl Into<Text>) -> El {
        self.attributes.push((name, value.into()));
        self
    }

    pub fn class(self, names: &'static str) -> El {
        self.attr("class", names)
    }

    pub fn hook(self, name: &'static str) -> El {
        self.attr("data-testid", name)
    }

    /// An attribute without a value, present or absent.
    pub fn flag(self, name: &'static str, present: bool) -> El {
        if present { self.attr(name, "") } else { self }
    }

    pub fn text(self, text: impl Into<Text>) -> El {
        self.child(Node::Text(text.into()))
    }

    pub fn child(mut self, child: impl Into<Node>) -> El {
        self.children.push(child.into());
        self
    }

    pub fn children<T: Into<Node>>(mut self, children: impl IntoIterator<Item = T>) -> El {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }

    /// A child only where there is one.
    pub fn maybe(mut self, child: Option<El>) -> El {
        self.children.extend(child.map(Node::Element));
        self
    }
}

impl From<El> for Node {
    fn from(el: El) -> Node {
        Node::Element(el)
    }
}

impl From<Icon> for Node {
    fn from(icon: Icon) -> Node {
        Node::Icon(icon)
    }
}

impl ToJson for Node {
    fn to_json(&self, out: &mut String) {
        match self {
            Node::Text(text) => (&**text).to_json(out),
            Node::Icon(icon) => (*icon as i64).to_json(out),
            Node::Element(el) => el.to_json(out),
        }
    }
}

impl ToJson for El {
    fn to_json(&self, out: &mut String) {
        out.push('[');
        self.tag.to_json(out);
        out.push_str(",{");
        for (name, value) in &self.attributes {
            write_member(out, name, &&**value);
        }
        out.push('}');
        for child in &self.children {
            out.push(',');
            child.to_json(out);
        }
        out.push(']');
    }
}

/// Where an address of the configuration leads: only e-mail and https become links.
pub fn contact_address(address: &str) -> Option<String> {
    if address.starts_with("https://") {
        Some(address.to_owned())
    } else if address.contains('@') && !address.contains([':', '/', '?', ' ']) {
        Some(["mailto:", address].concat())
    } else {
        None
    }
}

// ---- the page's building blocks

/// Heading and lead of a page. The heading takes the focus after a navigation.
pub fn page_head(title: impl Into<Text>, lead: impl Into<Text>) -> El {
    el("header")
        .class("page-head")
        .child(heading(title))
        .child(el("p").class("lead").text(lead))
}

/// The page's heading.
pub fn heading(title: impl Into<Text>) -> El {
    el("h1")
        .attr("id", "title")
        .attr("tabindex", "-1")
        .text(title)
}

pub fn section(title: impl Into<Text>) -> El {
    el("section").class("section").child(el("h2").text(title))
}

/// A name and what stands for it, inside a `dl`.
pub fn term(name: impl Into<Text>, value: impl Into<Node>) -> El {
    el("div")
        .class("term")
        .child(el("dt").text(name))
        .child(el("dd").child(value))
}

pub fn text(text: impl Into<Text>) -> Node {
    Node::Text(text.into())
}

pub fn details(class: &'static str, summary: impl Into<Text>) -> El {
    el("details")
        .class(class)
        .child(el("summary").text(summary))
}

/// Words with an icon: a status is never told by colour alone.
pub fn badge(tone: impl Into<Text>, sign: Icon, words: impl Into<Text>) -> El {
    el("span")
        .class("badge")
        .attr("data-tone", tone)
        .child(sign)
        .child(el("span").text(words))
}

/// A link to a page of ours.
pub fn link(to: impl Into<Text>) -> El {
    el("a").attr("to", to)
}

pub fn button(class: &'static str) -> El {
    el("button").attr("type", "button").attr("class", class)
}

/// A field with its name.
pub fn field(label: impl Into<Text>, input: El) -> El {
    el("label")
        .class("field")
        .child(el("span").text(label))
        .child(input)
}

/// A field to search with; what is typed is `act`.
pub fn search(act: &'static str, hook: &'static str, now: &str) -> El {
    el("input")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .hook(hook)
        .attr("data-input", act)
        .attr("now", now.to_owned())
}

/// Text that came from outside: isolated, every invisible character drawn.
pub fn untrusted(value: &str) -> El {
    el("bdi")
        .attr("dir", "auto")
        .class("untrusted")
        .children(drawn(marks::value(value)))
}

/// The same of several lines.
pub fn untrusted_block(value: &str) -> El {
    el("pre").class("raw").attr("tabindex", "0").child(
        el("bdi")
            .attr("dir", "ltr")
            .children(drawn(marks::block(value))),
    )
}

/// A sentence that may quote what was received.
pub fn said(tag: &'static str, sentence: &str) -> El {
    el(tag).children(drawn(marks::sentence(sentence)))
}

fn drawn(pieces: Vec<Piece>) -> impl Iterator<Item = Node> {
    pieces.into_iter().map(|piece| match piece {
        Piece::Text(run) => text(run),
        Piece::Mark(c) => el("span")
            .class("mark")
            .text(format!("U+{:04X}", u32::from(c)))
            .into(),
    })
}
