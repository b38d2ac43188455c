//! `/hand-over`: what leaves, in which form, and what is hidden in it.

mod labels;
mod sheet;
#[cfg(test)]
mod tests;

use super::{Cx, Shown};
use crate::config::Contacts;
use crate::engine::ConfigView;
use crate::engine::desk::{HeldView, Want, Wish};
use crate::engine::screen::node::{
    El, Icon, Node, button, el, heading, link, said, text, untrusted_block,
};
use crate::lang::Tri;
use crate::report::document::{Document, Finding};
use crate::report::{Contact, FileOut, Severity};
use crate::text::fill;
use crate::text::hand_over::screen as words;
use crate::text::hand_over::{self, letter};
use crate::text::rules::words::message_about;
use crate::text::time::date_time;

/// Names of what is chosen.
const PLACE: &str = "place";
const IDS: &str = "ids";
const FORM: &str = "form";
const LOGIN: &str = "login-";

/// Form, its name, what it is for.
const FORMS: [(&str, Tri, Tri); 4] = [
    ("text", words::FORM_TEXT, words::FORM_TEXT_MORE),
    ("sheet", words::FORM_SHEET, words::FORM_SHEET_MORE),
    ("markdown", words::FORM_MARKDOWN, words::FORM_MARKDOWN_MORE),
    ("json", words::FORM_JSON, words::FORM_JSON_MORE),
];

pub fn screen(cx: &Cx<'_>) -> Shown {
    let page = Page(cx);
    let head = el("header")
        .class("page-head no-print")
        .child(heading(page.say(&words::TITLE)))
        .child(el("p").class("lead").text(page.say(&words::LEAD)));
    if cx.asked.held.is_empty() {
        return Shown::of(vec![head.into(), page.nothing().into()]);
    }
    let want = page.want();
    let mut nodes: Vec<Node> = vec![head.into()];
    if cx.asked.held.len() > 1 {
        nodes.push(page.which().into());
    }
    if want.of.is_empty() {
        let none = el("p").class("alert").text(page.say(&words::NONE_CHOSEN));
        nodes.push(none.into());
        return Shown::of(nodes);
    }
    // Other documents than those wanted would show what was just hidden.
    let ready = cx.asked.want.as_ref() == Some(&want);
    let documents = if ready { cx.documents } else { &[] };
    nodes.push(page.options(documents).into());
    nodes.push(page.forms().into());
    if !documents.is_empty() {
        nodes.push(page.preview(documents).into());
        nodes.push(labels::hidden(documents, page.hides_ids(), cx.lang).into());
        nodes.extend(page.messages(documents).map(Node::from));
    }
    nodes.push(page.onward().into());
    Shown::of(nodes).want(want)
}

struct Page<'a>(&'a Cx<'a>);

impl Page<'_> {
    fn say(&self, text: &Tri) -> &'static str {
        text.get(self.0.lang)
    }

    fn chosen(&self, name: &str) -> &str {
        self.0.chosen.get(name)
    }

    fn hides_ids(&self) -> bool {
        self.chosen(IDS) == "hide"
    }

    fn form(&self) -> &'static str {
        let chosen = self.chosen(FORM);
        let known = FORMS.iter().find(|(form, _, _)| *form == chosen);
        known.map_or("text", |(form, _, _)| form)
    }

    /// What was ticked and not unticked; the first of itself.
    fn is_chosen(&self, held: &HeldView) -> bool {
        match self.chosen(&login_name(held.number)) {
            "yes" => true,
            "no" => false,
            _ => self.at_first() == Some(held.number),
        }
    }

    /// The one on show, else the last that came.
    fn at_first(&self) -> Option<u32> {
        let held = &self.0.asked.held;
        let shown = held.iter().find(|held| held.shown);
        shown.or(held.last()).map(|held| held.number)
    }

    fn want(&self) -> Want {
        let held = self.0.asked.held.iter();
        Want {
            of: held
                .filter(|held| self.is_chosen(held))
                .map(|held| held.number)
                .collect(),
            wish: Wish {
                full: false,
                place: self.chosen(PLACE).to_owned(),
                ids: self.hides_ids(),
            },
        }
    }

    fn nothing(&self) -> El {
        let door = |to: &'static str, icon: Icon, words: &Tri| {
            link(to)
                .class("button")
                .child(icon)
                .child(el("span").text(self.say(words)))
        };
        el("div")
            .child(el("p").text(self.say(&words::NOTHING)))
            .child(
                el("div")
                    .class("actions")
                    .child(door("/", Icon::Enter, &words::START))
                    .child(door("/paste", Icon::Paste, &words::PASTE)),
            )
    }

    fn which(&self) -> El {
        let lang = self.0.lang;
        let boxes = self.0.asked.held.iter().map(|held| {
            let on = self.is_chosen(held);
            let number = held.number.to_string();
            let mut name = fill::fill(&words::LOGIN, lang, &[&number]);
            let via = words::via(held.via).get(lang);
            for part in [": ", via, ", ", &date_time(held.received, lang)] {
                name.push_str(part);
            }
            if held.shown {
                name.push_str(", ");
                name.push_str(self.say(&words::ON_SHOW));
            }
            let tick = tick(on, ["hold-", &number].concat())
                .hook("hand-over-login")
                .attr("data-id", number)
                .attr("data-click", login_name(held.number))
                .attr("data-with", if on { "no" } else { "yes" });
            el("label").child(tick).child(el("span").text(name))
        });
        part(self.say(&words::WHICH))
            .child(el("p").text(self.say(&words::WHICH_MORE)))
            .child(group("group", self.say(&words::WHICH)).children(boxes))
    }

    fn options(&self, documents: &[Document]) -> El {
        let nameless = documents
            .iter()
            .any(|document| document.notes.iter().any(|note| note.code == "protected"));
        let place = self.chosen(PLACE);
        let hidden = place == "hide" || place.is_empty() && nameless;
        // Back to what suits the login, where that is what is asked for.
        let next = match (hidden, nameless) {
            (true, true) => "show",
            (false, false) => "hide",
            _ => "",
        };
        let ids = self.hides_ids();
        let option =
            |name: &'static str, hook: &'static str, on, next: &'static str, of: [&Tri; 2]| {
                let input = tick(on, hook)
                    .hook(hook)
                    .attr("data-click", name)
                    .attr("data-with", next)
                    .attr("aria-describedby", [hook, "-more"].concat());
                let more = el("p").class("muted").attr("id", [hook, "-more"].concat());
                el("div")
                    .child(
                        el("label")
                            .child(input)
                            .child(el("span").text(self.say(of[0]))),
                    )
                    .child(more.text(self.say(of[1])))
            };
        let why = if nameless {
            &words::PLACE_NAMELESS
        } else {
            &words::PLACE_NAMED
        };
        let boxes = group("group", self.say(&words::OPTIONS))
            .child(option(
                PLACE,
                "hand-over-place",
                hidden,
                next,
                [&words::PLACE, why],
            ))
            .child(option(
                IDS,
                "hand-over-ids",
                ids,
                if ids { "" } else { "hide" },
                [&words::IDS_BOX, &words::IDS_MORE],
            ));
        part(self.say(&words::OPTIONS)).child(boxes)
    }

    fn forms(&self) -> El {
        let now = self.form();
        let choices = FORMS.iter().map(|(form, name, more)| {
            let input = el("input")
                .attr("type", "radio")
                .attr("name", FORM)
                .attr("id", ["form-", form].concat())
                .attr("value", *form)
                .attr("data-change", FORM)
                .attr("ticked", if *form == now { "yes" } else { "" });
            let words = el("span")
                .child(el("strong").text(self.say(name)))
                .child(text(" "))
                .child(el("span").class("muted").text(self.say(more)));
            el("label").child(input).child(words)
        });
        part(self.say(&words::FORM)).child(
            group("radiogroup", self.say(&words::FORM))
                .hook("hand-over-form")
                .attr("data-form", now)
                .children(choices),
        )
    }

    /// What leaves, exactly as it leaves, and how.
    fn preview(&self, documents: &[Document]) -> El {
        let lang = self.0.lang;
        let file = hand_over::file(documents, self.form(), lang);
        let body = match &file {
            Some(file) => el("pre")
                .class("raw handed")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", self.say(&words::PREVIEW))
                .hook("hand-over-preview")
                .attr("data-form", self.form())
                .child(
                    el("bdi")
                        .attr("dir", "ltr")
                        .children(labels::marked(&file.text, documents)),
                ),
            None => el("div")
                .class("sheet")
                .hook("hand-over-preview")
                .attr("data-form", "sheet")
                .children(sheet::sheet(documents, lang)),
        };
        let actions = match &file {
            Some(file) => self.file_actions(file, documents),
            None => el("div").class("actions").child(act(
                "button primary",
                "hand-over-print",
                Icon::Print,
                self.say(&words::PRINT),
                "print",
            )),
        };
        el("section")
            .class("section")
            .child(el("h2").class("no-print").text(self.say(&words::PREVIEW)))
            .child(actions)
            .child(
                el("p")
                    .class("copied no-print")
                    .attr("role", "status")
                    .text(self.copied()),
            )
            .maybe(file.is_some().then(|| {
                el("p")
                    .class("muted no-print")
                    .text(self.say(&words::PREVIEW_MORE))
            }))
            .child(body)
    }

    /// What became of copying, where that was done last.
    fn copied(&self) -> &'static str {
        let last = self.0.asked.acts.last();
        match last.filter(|(name, _)| name == "copied") {
            Some((_, how)) if how == "yes" => self.say(&words::COPIED),
            Some(_) => self.say(&words::NOT_COPIED),
            None => "",
        }
    }

    fn file_actions(&self, file: &FileOut, documents: &[Document]) -> El {
        let lang = self.0.lang;
        let is_text = self.form() == "text";
        let copy = act(
            "button primary",
            "hand-over-copy",
            Icon::Copy,
            self.say(&words::COPY),
            "copy",
        )
        .attr("data-with", file.text.clone());
        let save = button("button")
            .hook("hand-over-save")
            .attr("data-save", file.name.clone())
            .attr("data-mime", file.mime.clone())
            .attr("data-text", file.text.clone())
            .child(Icon::Download)
            .child(el("span").text(self.say(&words::SAVE)));
        let mail = is_text.then(|| {
            act(
                "button",
                "hand-over-mail",
                Icon::Leave,
                self.say(&words::MAIL),
                "mail",
            )
            .attr("data-with", "")
            .attr("data-subject", hand_over::title(documents, lang))
            .attr("data-body", letter::short(documents, lang))
            .attr("aria-describedby", "mail-more")
        });
        let more = is_text.then(|| {
            el("p")
                .class("muted")
                .attr("id", "mail-more")
                .text(self.say(&words::MAIL_MORE))
        });
        el("div")
            .class("no-print")
            .child(
                el("div")
                    .class("actions")
                    .child(copy)
                    .child(save)
                    .maybe(mail),
            )
            .maybe(more)
    }

    /// The ready message about the gravest cause of each login.
    fn messages(&self, documents: &[Document]) -> Option<El> {
        let lang = self.0.lang;
        let config = self.0.asked.config.as_ref();
        let contacts = config.map(contacts);
        let mut written: Vec<(&Finding, String)> = Vec::new();
        for document in documents {
            let grave = |found: &&Finding| found.severity > Severity::Info;
            let Some(found) = document.findings.iter().find(grave) else {
                continue;
            };
            let message = message_about(found, contacts.as_ref(), lang).unwrap_or_default();
            if !message.is_empty() && !written.iter().any(|(_, known)| *known == message) {
                written.push((found, message));
            }
        }
        let cards = written.iter().map(|(found, message)| {
            let who = fill::fill(&words::MESSAGE_FOR, lang, &[&found.who]);
            let to = config.and_then(|config| address(found.contact, config));
            el("article")
                .class("card")
                .hook("hand-over-message")
                .attr("data-code", found.code.clone())
                .child(said("h3", &found.title))
                .child(said("p", &who))
                .child(untrusted_block(message))
                .child(
                    el("div")
                        .class("actions")
                        .child(
                            act(
                                "button",
                                "message-copy",
                                Icon::Copy,
                                self.say(&words::COPY),
                                "copy",
                            )
                            .attr("data-with", message.clone()),
                        )
                        .child(
                            act(
                                "button",
                                "message-mail",
                                Icon::Leave,
                                self.say(&words::MAIL),
                                "mail",
                            )
                            .attr("data-with", to.unwrap_or_default())
                            .attr("data-subject", found.title.clone())
                            .attr("data-body", message.clone()),
                        ),
                )
        });
        (!written.is_empty()).then(|| {
            part(self.say(&words::MESSAGE))
                .child(el("p").text(self.say(&words::MESSAGE_MORE)))
                .children(cards)
                // Said aloud by the one above.
                .child(
                    el("p")
                        .class("copied")
                        .attr("aria-hidden", "true")
                        .text(self.copied()),
                )
        })
    }

    fn onward(&self) -> El {
        el("p").class("onward no-print").child(
            link("/result")
                .class("button")
                .child(Icon::Arrow)
                .child(el("span").text(self.say(&words::BACK))),
        )
    }
}

/// A part of the page that is not on the sheet.
fn part(title: &'static str) -> El {
    el("section")
        .class("section no-print")
        .child(el("h2").text(title))
}

/// Choices that belong together.
fn group(role: &'static str, name: &'static str) -> El {
    el("div")
        .class("chips")
        .attr("role", role)
        .attr("aria-label", name)
}

fn login_name(number: u32) -> String {
    [LOGIN, &number.to_string()].concat()
}

fn tick(on: bool, id: impl Into<std::borrow::Cow<'static, str>>) -> El {
    el("input")
        .attr("type", "checkbox")
        .attr("id", id)
        .attr("ticked", if on { "yes" } else { "" })
}

/// A button for something that the page does.
fn act(
    class: &'static str,
    hook: &'static str,
    icon: Icon,
    words: &'static str,
    act: &'static str,
) -> El {
    button(class)
        .hook(hook)
        .attr("data-desk", act)
        .child(icon)
        .child(el("span").text(words))
}

fn contacts(config: &ConfigView) -> Contacts {
    Contacts {
        controller: config.controller.clone(),
        support: config.support.clone(),
        accessibility: config.accessibility.clone(),
        admin_service: config.admin_service.clone(),
    }
}

/// The mail address of the one contact whose address the operator knows.
fn address(contact: Contact, config: &ConfigView) -> Option<String> {
    let support = &config.support;
    let is_mail = support.contains('@') && !support.contains([':', '/', '?', ' ']);
    (contact == Contact::MpassidSupport && is_mail).then(|| support.clone())
}
