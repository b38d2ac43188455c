//! What can be handed on about a finding, and what it rests on: written by the library
//! when it is opened, in the language chosen beside it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::copy::copy_button;
use super::parts::{details, term};
use super::shell::languages;
use crate::engine::clerk::{WordsAsked, WordsView};
use crate::lang::Lang;
use crate::report::document::{Args, Finding};
use crate::report::{Party, Severity};
use crate::text::page::Page;
use crate::ui::dom::{El, el, live, nothing, row, text};
use crate::ui::session::{Session, use_session};

/// The ready texts: to whoever mends it and to the one who asked; without a finding, what
/// can be said of a login in which nothing is wrong.
pub fn ready(t: &'static Page, found: Option<&Finding>) -> El {
    let r = &t.result;
    let name = if found.is_some() {
        r.message
    } else {
        r.to_asker
    };
    let chosen = el("div")
        .class("copy")
        .child(el("span").class("muted").text(r.message_language))
        .child(languages(use_session(), true));
    opened(details("message", name).child(chosen), t, found, true).hook("ready")
}

/// The evidence: `terms` of the document, and what the rule rests on.
pub fn evidence(t: &'static Page, found: &Finding, terms: El) -> El {
    let panel = details("technical", t.result.evidence).child(terms);
    opened(panel, t, Some(found), false).hook("evidence")
}

/// A panel that asks for its words once it is opened, and again for another language.
fn opened(panel: El, t: &'static Page, found: Option<&Finding>, of_words: bool) -> El {
    let session = use_session();
    let asked = asked(found);
    let open = RwSignal::new(false);
    let view = RwSignal::new(None::<(Lang, WordsView)>);
    panel
        .on("toggle", move |_| open.set(true))
        .child(live(move || {
            if !open.get() {
                return nothing();
            }
            let lang = match of_words {
                true => words_lang(session),
                false => session.lang.get(),
            };
            match view.get() {
                Some((of, words)) if of == lang => match of_words {
                    true => messages(t, lang, words),
                    false => basis(t, words),
                },
                _ => {
                    let asked = WordsAsked {
                        lang,
                        ..asked.clone()
                    };
                    spawn_local(async move {
                        // The page may have been left meanwhile.
                        if let Some(words) = session.words(asked).await {
                            view.try_set(Some((lang, words)));
                        }
                    });
                    text(t.busy.loading)
                }
            }
        }))
}

fn messages(t: &'static Page, lang: Lang, words: WordsView) -> AnyView {
    let r = &t.result;
    let mut shown = Vec::new();
    for (hook, name, words) in [
        ("ready-message", r.to_mender, words.message),
        ("ready-reply", r.to_asker, words.reply),
    ] {
        if !words.is_empty() {
            shown.push(el("h4").text(name).view());
            let said = el("p").class("message-text").hook(hook);
            shown.push(said.attr("lang", lang.tag()).text(words.clone()).view());
            shown.push(copy_button(t, r.copy_message, words).view());
        }
    }
    row(shown)
}

/// These addresses are the library's own: nothing of a login becomes a link.
fn basis(t: &'static Page, words: WordsView) -> AnyView {
    let links = words.sources.into_iter().map(|(title, url)| {
        el("li").child(
            el("a")
                .attr("href", url)
                .attr("target", "_blank")
                .attr("rel", "noreferrer noopener")
                .text(title),
        )
    });
    el("dl")
        .class("terms small")
        .child(term(t.result.basis, text(words.basis)))
        .child(term(t.result.sources, el("ul").children(links)))
        .view()
}

fn asked(found: Option<&Finding>) -> WordsAsked {
    WordsAsked {
        code: found.map(|found| found.code.clone()).unwrap_or_default(),
        severity: found.map_or(Severity::Info, |found| found.severity),
        responsible: found.map_or(Party::User, |found| found.responsible),
        outgoing: found.map_or(Args::default(), |found| found.outgoing.clone()),
        lang: Lang::Fi,
        config: String::new(),
    }
}

/// The language chosen for what is handed on; the page's own before that.
pub fn words_lang(session: Session) -> Lang {
    session
        .words_lang
        .get()
        .unwrap_or_else(|| session.lang.get())
}
