//! The paste page. What is typed here never outlives its reading: the fields are
//! cleared when it starts (a browser writes a text area into its session file).

use leptos::prelude::*;

use crate::engine::Unreadable;
use crate::platform::dom as browser;
use crate::text::page::Page;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::parts::{details, icon_button, page_head, section, term};
use crate::ui::components::shell::use_desk;
use crate::ui::components::untrusted::said;
use crate::ui::dom::{El, el, live, nothing};
use crate::ui::route::{Route, link};
use crate::ui::session::{Held, use_session};

const FILE: &str = "file-input";

pub fn paste(t: &'static Page) -> AnyView {
    let session = use_session();
    let desk = use_desk();
    let p = &t.paste;
    let begin = move || {
        desk.text.set(String::new());
        desk.keys.set(String::new());
        browser::clear_input(FILE);
        session.set_aside();
        desk.expecting.set(true);
    };
    let read_text = move || {
        let (text, keys) = (desk.text.get_untracked(), desk.keys.get_untracked());
        begin();
        session.paste(text, keys);
    };
    let read_files = move |files| {
        let keys = desk.keys.get_untracked();
        begin();
        session.files(files, keys);
    };
    let over = RwSignal::new(false);
    el("div")
        .class("paste")
        // Anywhere on the page: a file dropped beside a zone would replace the page.
        .on("dragover", move |event| {
            event.prevent_default();
            over.set(true);
        })
        .on("dragleave", move |_| over.set(false))
        .on("drop", move |event| {
            event.prevent_default();
            over.set(false);
            let files = browser::dropped_files(&event);
            if !files.is_empty() {
                read_files(files);
            } else if let Some(text) = browser::dropped_text(&event) {
                desk.text.set(text);
            }
        })
        .child(page_head(p.title, p.lead))
        .child(live(move || {
            session.held.with(|held| match held {
                Held::Unreadable(unreadable) => problem(t, unreadable).view(),
                _ => nothing(),
            })
        }))
        .child(
            el("form")
                .class("card")
                .attr("autocomplete", "off")
                .on("submit", move |event| {
                    event.prevent_default();
                    read_text();
                })
                .child(field(
                    p.input,
                    p.input_hint,
                    "paste-text",
                    |area| area.hook("paste-input").attr("rows", "9"),
                    desk.text,
                ))
                .child(
                    details("keys", p.keys_title)
                        .flag("open", true)
                        .child(field(
                            p.keys,
                            p.keys_hint,
                            "paste-key",
                            |area| area.hook("paste-keys").attr("rows", "4"),
                            desk.keys,
                        )),
                )
                .child(
                    el("div")
                        .class("actions")
                        .child(
                            icon_button("button large", Icon::Arrow, p.submit)
                                .attr("type", "submit")
                                .hook("paste-submit"),
                        )
                        .child(
                            el("span")
                                .class("muted with-icon")
                                .child(icon(Icon::Lock))
                                .child(el("span").text(p.private)),
                        ),
                ),
        )
        .child(
            el("div")
                .class("drop")
                .live_attr("data-over", move || over.get().then_some("".into()))
                .child(icon(Icon::Download))
                .child(el("label").attr("for", FILE).text(p.file))
                .child(
                    el("input")
                        .attr("type", "file")
                        .attr("multiple", "")
                        .id(FILE)
                        .hook("file-input")
                        .attr("aria-describedby", "file-hint")
                        .on("change", move |event| {
                            let files = browser::chosen_files(&event);
                            if !files.is_empty() {
                                read_files(files);
                            }
                        }),
                )
                .child(el("p").id("file-hint").class("muted").text(p.file_hint)),
        )
        .child(
            section(p.kinds_title)
                .child(el("ul").children(p.kinds.iter().map(|kind| el("li").text(*kind)))),
        )
        .view()
}

/// A labelled text area with its hint.
fn field(
    label: &'static str,
    hint: &'static str,
    id: &'static str,
    more: impl Fn(El) -> El,
    content: RwSignal<String>,
) -> El {
    let hint_id = format!("{id}-hint");
    el("div")
        .class("field")
        .child(el("label").attr("for", id).text(label))
        .child(
            el("p")
                .attr("id", hint_id.clone())
                .class("muted")
                .text(hint),
        )
        .child(more(area(id, content)).attr("aria-describedby", hint_id))
}

/// A text area that no browser is to complete, correct or remember.
fn area(id: &'static str, content: RwSignal<String>) -> El {
    el("textarea")
        .id(id)
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("autocorrect", "off")
        .attr("spellcheck", "false")
        .attr("translate", "no")
        .live_value(move || content.get())
        .on("input", move |event| {
            content.set(event_target_value(&event))
        })
}

fn problem(t: &'static Page, unreadable: &Unreadable) -> El {
    let p = &t.paste;
    let line = |name: &'static str, words: &str| {
        (!words.is_empty()).then(|| term(name, said("span", words)))
    };
    el("div")
        .class("alert")
        .hook("read-error")
        .attr("role", "alert")
        .attr("data-code", unreadable.code.clone())
        .child(
            el("p")
                .class("alert-title")
                .child(icon(Icon::Cross))
                .child(said("strong", &unreadable.title)),
        )
        .child(
            el("dl")
                .class("terms")
                .maybe(line(p.seems, &unreadable.seems))
                .maybe(line(p.place, &unreadable.place))
                .maybe(line(p.advice, &unreadable.advice)),
        )
        // What a failed login left behind leads to its cause elsewhere.
        .maybe(
            ["login-refused", "no-login-in-address", "unrecognised"]
                .contains(&unreadable.code.as_str())
                .then(|| el("p").child(link(Route::Cannot).text(t.titles.cannot))),
        )
}
