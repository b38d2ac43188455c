//! The mirror itself: a report from its verdict down to the original text.

use std::sync::Arc;

use leptos::prelude::*;

use crate::engine::{ProblemView, Unreadable};
use crate::model::Version;
use crate::report::document::Finding;
use crate::report::{Document, Severity, Verdict};
use crate::text::page::{ASKS, Page};
use crate::ui::components::attribute::attributes;
use crate::ui::components::checks::checks;
use crate::ui::components::claims::{claims, raw};
use crate::ui::components::doors::doors;
use crate::ui::components::finding::{finding, who};
use crate::ui::components::hand_over::{again, hand_over};
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::lanes::way;
use crate::ui::components::needs;
use crate::ui::components::parts::{icon_button, page_head, section, term};
use crate::ui::components::shell::{engine_gone, use_desk};
use crate::ui::components::then::{then, written_in};
use crate::ui::components::untrusted::{said, untrusted};
use crate::ui::components::words::ready;
use crate::ui::dom::{El, el, live, row};
use crate::ui::route::{TITLE, keep_focus};
use crate::ui::session::{Held, use_session};

/// What is held; where that is nothing, a title and a sentence why.
pub fn result(t: &'static Page, title: &'static str, nothing: &'static str) -> AnyView {
    let session = use_session();
    live(move || {
        keep_focus();
        match session.held.get() {
            Held::Report(document) => report(t, &document),
            Held::Nothing if session.busy.get().is_some() => {
                page_head(t.result.title, t.busy.reading).view()
            }
            Held::Nothing => row(vec![page_head(title, nothing).view(), doors(t).view()]),
            Held::Unreadable(unreadable) => unread(t, &unreadable),
            Held::Problem(problem) => ended(t, &problem),
            Held::EngineGone(gone) => engine_gone(session, t, gone),
        }
    })
}

fn report(t: &'static Page, document: &Arc<Document>) -> AnyView {
    let r = &t.result;
    let (infos, causes): (Vec<&Finding>, Vec<&Finding>) = document
        .findings
        .iter()
        .partition(|found| found.severity == Severity::Info);
    let list = |name: &'static str, found: &[&Finding]| {
        (!found.is_empty())
            .then(|| section(name).children(found.iter().map(|found| finding(t, found))))
    };
    el("div")
        .class("result")
        .child(verdict(t, document, "h1"))
        .maybe(answer(t, document))
        // The banner above the page says already that it is invented.
        .children(
            document
                .notes
                .iter()
                .filter(|note| note.code != "invented")
                .map(|note| {
                    el("p")
                        .class("note")
                        .attr("data-code", note.code.clone())
                        .child(icon(Icon::Info))
                        .child(said("span", &note.text))
                }),
        )
        .child(sender(t, document))
        .maybe(list(r.causes, &causes))
        .child(needs::service(t, document.service.as_ref()))
        .child(way(t, &document.findings, &document.lanes))
        .maybe(list(r.remarks, &infos))
        .maybe(then(t, document))
        .child(attributes(t, &document.attributes))
        .child(checks(t, &document.checks, written_in(document)))
        .maybe(claims(t, &document.other_claims))
        .maybe(raw(t, &document.raw))
        .maybe((document.verdict == Verdict::Ok).then(|| ready(t, None)))
        .child(hand_over(t))
        .child(again(t, document))
        .view()
}

/// The verdict in words, with its icon.
pub fn verdict(t: &'static Page, document: &Document, heading: &'static str) -> El {
    let r = &t.result;
    let headline = said(heading, &document.headline);
    // The page's own heading takes the focus.
    let headline = match heading {
        "h1" => headline.id(TITLE).attr("tabindex", "-1"),
        _ => headline,
    };
    let (name, words) = match document.verdict {
        Verdict::Ok => ("ok", r.ok),
        Verdict::Attention => ("attention", r.attention),
        Verdict::Fault => ("fault", r.fault),
    };
    el("section")
        .class("verdict")
        .hook("verdict")
        .attr("data-verdict", name)
        .child(icon(Icon::of_verdict(document.verdict)))
        .child(
            el("div")
                .child(el("p").class("verdict-word").text(words))
                .child(headline)
                .maybe(
                    document
                        .findings
                        .first()
                        .filter(|found| found.severity > Severity::Info)
                        .map(|found| who(t, found)),
                )
                .child(said("p", &document.lead).class("lead")),
        )
}

/// The answer to "What were you told?", and the question to change.
fn answer(t: &'static Page, document: &Document) -> Option<El> {
    let session = use_session();
    let chosen = document.answer.as_ref().map(|answer| answer.ask.clone());
    let question = el("label")
        .class("field inline")
        .child(el("span").text(t.start.asked))
        .child(
            el("select")
                .id("ask")
                .on("change", move |event| {
                    let ask = event_target_value(&event);
                    session.set_ask((!ask.is_empty()).then_some(ask));
                })
                .child(el("option").attr("value", "").text("–"))
                .children(ASKS.into_iter().zip(t.start.asks).map(|(id, words)| {
                    el("option")
                        .attr("value", id)
                        .flag("selected", chosen.as_deref() == Some(id))
                        .text(words)
                })),
        );
    let card = match &document.answer {
        Some(answer) => el("section")
            .class("answer")
            .child(el("h2").text(t.result.answer))
            .child(said("p", &answer.text).class("answer-text"))
            .child(question.class("field inline no-print")),
        None => el("div").class("no-print").child(question),
    };
    Some(card)
}

/// Who sent it.
fn sender(t: &'static Page, document: &Document) -> El {
    let r = &t.result;
    section(r.sender)
        .child(
            el("dl")
                .class("terms")
                .child(term(
                    r.kind,
                    el("span").text(document.received.kind_text.clone()),
                ))
                .children(document.summary.iter().map(|entry| {
                    term(entry.label.clone(), untrusted(&entry.value))
                        .attr("data-code", entry.code.clone())
                })),
        )
        .child(model(t, document))
}

/// Which version of the data model it is judged by; two of them may look alike.
fn model(t: &'static Page, document: &Document) -> El {
    let session = use_session();
    let received = &document.received;
    let (now, detected) = (received.model, received.model_detected);
    let option = |version: Option<Version>, words: String| {
        // Where the shapes and the hand agree, the shapes are shown to be right.
        let chosen = match version {
            None => now == detected,
            Some(_) => now == version && now != detected,
        };
        el("option")
            .attr("value", version.map_or("", Version::label))
            .flag("selected", chosen)
            .text(words)
    };
    let seen = detected.map_or("–", Version::label);
    el("label")
        .class("field inline no-print")
        .child(el("span").text(t.result.model))
        .child(
            el("select")
                .hook("model")
                .on("change", move |event| {
                    let label = event_target_value(&event);
                    let mut all = Version::ALL.into_iter();
                    session.set_model(all.find(|version| version.label() == label));
                })
                .child(option(None, format!("{} {seen}", t.result.model_detected)))
                .children(
                    Version::ALL
                        .into_iter()
                        .filter(|version| Some(*version) != detected)
                        .map(|version| option(Some(version), version.label().to_owned())),
                ),
        )
}

/// What could not be read, where the paste page is not at hand.
fn unread(t: &'static Page, unreadable: &Unreadable) -> AnyView {
    let p = &t.paste;
    let line = |name: &'static str, words: &str| {
        (!words.is_empty()).then(|| term(name, said("span", words)))
    };
    row(vec![
        el("div")
            .class("alert")
            .hook("read-error")
            .attr("data-code", unreadable.code.clone())
            .child(
                said("h1", &unreadable.title)
                    .id(TITLE)
                    .attr("tabindex", "-1"),
            )
            .child(
                el("dl")
                    .class("terms")
                    .maybe(line(p.seems, &unreadable.seems))
                    .maybe(line(p.place, &unreadable.place))
                    .maybe(line(p.advice, &unreadable.advice)),
            )
            .view(),
        doors(t).view(),
    ])
}

/// A login that ended without anything to show.
fn ended(t: &'static Page, problem: &ProblemView) -> AnyView {
    let r = &t.result;
    let line = |name: &'static str, words: &str| {
        (!words.is_empty()).then(|| term(name, said("span", words)))
    };
    let (session, desk) = (use_session(), use_desk());
    // A fault of the moment: the same again may do.
    let again = session.last_way.get_untracked().filter(|_| {
        let code = problem.code.as_str();
        code == "offline" || code == "unavailable" || code.ends_with("-blocked")
    });
    row(vec![
        el("div")
            .class("problem")
            .hook("problem")
            .attr("data-code", problem.code.clone())
            .child(said("h1", &problem.title).id(TITLE).attr("tabindex", "-1"))
            .child(said("p", &problem.text).class("lead"))
            .child(
                el("dl")
                    .class("terms")
                    .maybe(line(r.problem_advice, &problem.advice))
                    .maybe(line(r.problem_who, &problem.who)),
            )
            .maybe(again.map(|way| {
                icon_button("button primary", Icon::Again, t.room.again)
                    .hook("try-again")
                    .on("click", move |_| {
                        desk.expecting.set(true);
                        session.login(way.clone(), false);
                    })
            }))
            .maybe((!problem.details.is_empty()).then(|| {
                section(r.problem_details).child(
                    el("dl").class("terms small").children(
                        problem
                            .details
                            .iter()
                            .map(|(name, value)| term(name.clone(), untrusted(value))),
                    ),
                )
            }))
            .view(),
        doors(t).view(),
    ])
}
