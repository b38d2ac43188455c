//! "I could not log in at all": an error to paste, plain questions, and the causes they lead to,
//! each with who mends it and a ready message. Of what was pasted only codes and hosts are kept.

use serde_json::Value;

use super::super::Chosen;
use super::super::node::{
    El, Icon, Node, badge, button, contact_address, details, el, link, page_head, section, term,
    text,
};
use super::{Cx, Shown};
use crate::encoding::wire::{self, FromJson, ToJson};
use crate::lang::{Lang, Tri};
use crate::text::trouble::{self as said, CauseText, Facts, screen as t};
use crate::trace::{Signal, Trace};
use crate::trouble::places::Place;
use crate::trouble::questions::{Walk, implied};
use crate::trouble::{Answer, Candidate, Question, Seen, Sure, walk, weigh};

// Names of what is kept; all but the text. A question keeps its answer under its own name.
const TEXT: &str = "text";
const SEEN: &str = "seen";
const READ: &str = "read";
const AT: &str = "at";
const LANGUAGE: &str = "language";
const AGAIN: &str = "again";
/// What the page says of a copy that was asked for.
const COPIED: &str = "copied";

const FIELD: &str = "cannot-field";

pub fn screen(cx: &Cx<'_>) -> Shown {
    let kept = kept(cx);
    let mut seen = Seen::read(kept.get(SEEN));
    let recorded = Seen::of(&signals(&cx.asked.trace));
    seen.add(recorded);
    let answers = Answers {
        chosen: &kept,
        place: seen
            .signs()
            .next()
            .is_none()
            .then(|| seen.stopped())
            .flatten(),
    };
    let walk = walk(&|question| answers.given(question));
    let view = View {
        cx,
        kept: &kept,
        seen: &seen,
        walk: &walk,
        found: weigh(&seen, walk.told),
        deduced: answers.is_deduced(&walk),
    };
    let mut nodes = vec![page_head(view.t(&t::TITLE), view.t(&t::LEAD)).into()];
    nodes.push(view.paste().into());
    // What a text says stands before the questions, what the answers say behind them.
    let by_text = seen.signs().next().is_some();
    let (first, second) = match by_text {
        true => (view.answer(), view.questions()),
        false => (view.questions(), view.answer()),
    };
    nodes.extend([first, second, view.onward()].map(Node::from));
    Shown::of(nodes).keep(kept)
}

/// What stays in memory: the text that was pasted is looked through here, and left out.
fn kept(cx: &Cx<'_>) -> Chosen {
    let chosen = cx.chosen;
    if chosen.has(AGAIN) {
        return Chosen::default();
    }
    let pasted = chosen.get(TEXT);
    let mut kept = Chosen::default();
    let mut keep = |name: &str, value: String| {
        if !value.is_empty() {
            kept.0.push((name.to_owned(), value));
        }
    };
    let read = match pasted.trim().is_empty() {
        true => chosen.get(SEEN).to_owned(),
        false => Seen::of_text(pasted).written(),
    };
    // Written anew: nothing but what the tables know.
    keep(SEEN, Seen::read(&read).written());
    if !pasted.trim().is_empty() || chosen.has(READ) {
        keep(READ, "yes".to_owned());
    }
    let at = chosen.get(AT).parse().ok().filter(|_| pasted.is_empty());
    keep(AT, at.unwrap_or(cx.asked.now).to_string());
    if let Some(lang) = Lang::from_tag(chosen.get(LANGUAGE)) {
        keep(LANGUAGE, lang.tag().to_owned());
    }
    for question in Question::ALL {
        if chosen.has(question.name()) {
            let given = chosen.get(question.name());
            let known = Answer::named(given).map_or("", Answer::name);
            kept.0.push((question.name().to_owned(), known.to_owned()));
        }
    }
    kept
}

/// The failures of the recording that the page holds.
fn signals(trace: &Value) -> Vec<Signal> {
    let trace = Trace::from_json(trace.clone());
    trace.map(|trace| trace.signals()).unwrap_or_default()
}

/// What was answered, and what the place where the login stopped answers by itself.
struct Answers<'a> {
    chosen: &'a Chosen,
    place: Option<Place>,
}

impl Answers<'_> {
    fn given(&self, question: Question) -> &str {
        match self.chosen.has(question.name()) {
            true => self.chosen.get(question.name()),
            false => self.deduced(question).map_or("", Answer::name),
        }
    }

    fn deduced(&self, question: Question) -> Option<Answer> {
        implied(question, self.place?)
    }

    fn is_deduced(&self, walk: &Walk) -> bool {
        walk.asked
            .iter()
            .any(|(node, answer)| answer.is_some() && !self.chosen.has(node.asks.name()))
    }
}

struct View<'a> {
    cx: &'a Cx<'a>,
    kept: &'a Chosen,
    seen: &'a Seen,
    walk: &'a Walk,
    found: Vec<Candidate>,
    /// Some answers were not given but follow from an address.
    deduced: bool,
}

impl View<'_> {
    fn t(&self, text: &Tri) -> &'static str {
        text.get(self.cx.lang)
    }

    fn paste(&self) -> El {
        let field = el("textarea")
            .attr("id", FIELD)
            .attr("rows", "5")
            .attr("autocomplete", "off")
            .attr("autocapitalize", "off")
            .attr("autocorrect", "off")
            .attr("spellcheck", "false")
            .attr("translate", "no")
            .attr("aria-describedby", "cannot-hint")
            .hook("cannot-text");
        section(self.t(&t::PASTE))
            .child(
                el("div")
                    .class("field")
                    .child(el("label").attr("for", FIELD).text(self.t(&t::FIELD)))
                    .child(
                        el("p")
                            .class("muted")
                            .attr("id", "cannot-hint")
                            .text(self.t(&t::HINT)),
                    )
                    .child(field),
            )
            .child(
                el("div").class("actions").child(
                    button("button primary")
                        .attr("id", "cannot-read")
                        .hook("cannot-read")
                        .attr("data-click", TEXT)
                        .attr("data-take", FIELD)
                        .child(Icon::Paste)
                        .child(el("span").text(self.t(&t::READ))),
                ),
            )
            .child(match self.cx.asked.trace.is_null() {
                true => el("p").child(link("/paste").text(self.t(&t::RECORDING))),
                false => el("p")
                    .hook("cannot-trace")
                    .child(link("/trace").text(self.t(&t::TRACE_READ))),
            })
            .child(self.recognised())
    }

    /// What was recognised in the text, said as it changes.
    fn recognised(&self) -> El {
        let codes = said::quoted(self.seen);
        let status = el("div")
            .attr("role", "status")
            .attr("id", "cannot-seen")
            .hook("cannot-seen");
        let stopped = self.seen.found.iter().find(|one| one.place != Place::Other);
        if !codes.is_empty() {
            let codes = codes.into_iter().map(|(code, host)| {
                let item = el("li").child(el("code").text(code));
                match host {
                    "" => item,
                    host => item.text([" (", host, ")"].concat()),
                }
            });
            status
                .child(el("p").text(self.t(&t::SEEN)))
                .child(el("ul").children(codes))
        } else if let Some(one) = stopped {
            status.child(
                el("p")
                    .text([self.t(&t::STOPPED), " "].concat())
                    .child(el("code").text(one.host.clone())),
            )
        } else if self.kept.has(READ) {
            status.child(
                el("p")
                    .class("note")
                    .hook("cannot-nothing")
                    .child(Icon::Info)
                    .child(el("span").text(self.t(&t::NOTHING))),
            )
        } else {
            status
        }
    }

    fn questions(&self) -> El {
        let asked = self.walk.asked.iter();
        let last = asked.clone().rev().find(|(_, answer)| answer.is_some());
        let back = last.map(|(node, _)| {
            el("div")
                .class("actions")
                .child(
                    button("button")
                        .attr("id", "cannot-back")
                        .hook("cannot-back")
                        .attr("data-click", node.asks.name())
                        .attr("data-with", "")
                        .text(self.t(&t::BACK)),
                )
                .child(
                    button("button")
                        .attr("id", "cannot-again")
                        .hook("cannot-again")
                        .attr("data-click", AGAIN)
                        .child(Icon::Again)
                        .child(el("span").text(self.t(&t::AGAIN))),
                )
        });
        section(self.t(&t::QUESTIONS))
            .attr("data-id", "questions")
            .child(el("p").class("muted").text(self.t(&t::QUESTIONS_LEAD)))
            .maybe(
                self.deduced
                    .then(|| el("p").class("muted").text(self.t(&t::IMPLIED))),
            )
            .children(asked.map(|(node, answer)| {
                let options = node.options.iter().map(|(one, _)| *one);
                self.question(node.asks, options, *answer)
            }))
            .maybe(back)
    }

    fn question(
        &self,
        asks: Question,
        options: impl Iterator<Item = Answer>,
        given: Option<Answer>,
    ) -> El {
        let choice = |one: Answer| {
            let chosen = given == Some(one);
            let sign = if chosen { Icon::Tick } else { Icon::Dash };
            button("button choice")
                .attr("id", ["cannot-", asks.name(), "-", one.name()].concat())
                .hook("cannot-option")
                .attr("aria-pressed", if chosen { "true" } else { "false" })
                .attr("data-click", asks.name())
                .attr("data-with", one.name())
                .child(sign)
                .child(el("span").text(self.t(said::answer(one))))
        };
        el("fieldset")
            .class("question")
            .hook("cannot-question")
            .attr("data-id", asks.name())
            .child(el("legend").text(self.t(said::question(asks))))
            .child(el("div").class("choices").children(options.map(choice)))
    }

    fn answer(&self) -> El {
        let asked = self.walk.asked.len() > 1;
        let status = said::status(self.found.len(), asked, self.cx.lang);
        let answer = el("div")
            .class("section")
            .attr("data-id", "answer")
            .hook("cannot-answer")
            .child(
                el("p")
                    .attr("role", "status")
                    .attr("id", "cannot-status")
                    .text(status),
            );
        if self.found.is_empty() {
            return answer;
        }
        let causes = self.found.iter().enumerate();
        answer
            .child(self.languages())
            .children(causes.map(|(index, one)| self.candidate(*one, index == 0)))
            .child(
                el("p")
                    .attr("role", "status")
                    .attr("id", "cannot-copied")
                    .class("copied")
                    .text(match self.cx.chosen.get(COPIED) {
                        "yes" => self.t(&t::COPIED),
                        "no" => self.t(&t::NOT_COPIED),
                        _ => "",
                    }),
            )
            .child(el("p").class("muted").text(self.t(&t::PRIVATE)))
    }

    /// In which language the messages are: that of whoever gets them.
    fn message_lang(&self) -> Lang {
        Lang::from_tag(self.kept.get(LANGUAGE)).unwrap_or(self.cx.lang)
    }

    fn languages(&self) -> El {
        let choice = |lang: Lang| {
            let (short, name) = t::own_name(lang);
            el("button")
                .attr("type", "button")
                .attr("id", ["cannot-language-", lang.tag()].concat())
                .hook("cannot-language")
                .attr("lang", lang.tag())
                .attr("aria-label", name)
                .attr(
                    "aria-pressed",
                    if lang == self.message_lang() {
                        "true"
                    } else {
                        "false"
                    },
                )
                .attr("data-click", LANGUAGE)
                .attr("data-with", lang.tag())
                .text(short)
        };
        el("div")
            .class("copy")
            .child(
                el("span")
                    .class("muted")
                    .attr("id", "cannot-language")
                    .text(self.t(&t::LANGUAGE)),
            )
            .child(
                el("div")
                    .class("languages")
                    .attr("role", "group")
                    .attr("aria-labelledby", "cannot-language")
                    .children(Lang::ALL.map(choice)),
            )
    }

    /// The first stands open, the others open on a click.
    fn candidate(&self, one: Candidate, first: bool) -> El {
        let cause = said::cause(one.cause, self.cx.lang);
        let (tone, sign, sure) = match one.sure {
            Sure::Certain => ("error", Icon::Cross, &t::CERTAIN),
            Sure::Likely => ("warning", Icon::Warning, &t::LIKELY),
            Sure::Possible => ("info", Icon::Question, &t::POSSIBLE),
        };
        let row = one.cause.row();
        let head = [
            Node::from(badge(tone, sign, self.t(sure))),
            el("h2").text(cause.title).into(),
        ];
        let (element, class, head) = match first {
            true => ("article", "finding", el("header").children(head)),
            false => ("details", "finding rule", el("summary").children(head)),
        };
        el(element)
            .class(class)
            .hook("cannot-cause")
            .attr("data-code", row.code)
            .attr("data-severity", tone)
            .attr("data-responsible", word(&row.responsible))
            .attr("data-contact", word(&row.contact))
            .child(head)
            .child(self.who(one, &cause))
            .child(self.terms(one, &cause))
            .child(self.message(one, first))
            .child(self.technical(one))
    }

    fn who(&self, one: Candidate, cause: &CauseText) -> El {
        let address = said::address(one.cause.row().contact, self.cx.asked.config.as_ref());
        let place = contact_address(address).map(|_| {
            el("a")
                .attr("contact", address.to_owned())
                .text(address.trim_start_matches("https://").to_owned())
        });
        let who = el("p")
            .class("who")
            .child(el("strong").text(self.t(&t::WHO)))
            .child(el("span").text(cause.who.clone()));
        match place {
            Some(place) => who.text(" ").child(place),
            None => who,
        }
    }

    fn terms(&self, one: Candidate, cause: &CauseText) -> El {
        let steps = cause.steps.iter().map(|step| el("li").text(*step));
        let steps = el("ol").children(steps);
        let apart = one.sure < Sure::Certain;
        let terms = el("dl")
            .class("terms")
            .child(term(self.t(&t::FOLLOWS), text(cause.follows)))
            .maybe(apart.then(|| term(self.t(&t::APART), text(cause.apart))));
        let terms = match said::send(one.cause) {
            None => terms.child(term(self.t(&t::STEPS), steps)),
            Some(send) => {
                let mut send = vec![self.t(send)];
                if said::is_personal(one.cause) {
                    send.push(self.t(&t::SAY_WHOSE));
                }
                terms
                    .child(term(self.t(&t::STEPS), text(send.join(" "))))
                    .child(term(self.t(&t::THEY_DO), steps))
            }
        };
        terms.maybe(cause.also.map(|also| term(self.t(&t::ALSO), text(also))))
    }

    fn message(&self, one: Candidate, open: bool) -> El {
        let lang = self.message_lang();
        let config = self.cx.asked.config.as_ref();
        let answers: Vec<(Question, Answer)> = self
            .walk
            .asked
            .iter()
            .filter_map(|(node, answer)| Some((node.asks, (*answer)?)))
            .collect();
        let at = self.kept.get(AT).parse().unwrap_or(self.cx.asked.now);
        let facts = Facts {
            candidate: one,
            seen: self.seen,
            answers: &answers,
            at,
            config,
        };
        let message = said::message(&facts, lang);
        let title = match said::is_users(one.cause) {
            true => &t::MESSAGE_USER,
            false => &t::MESSAGE,
        };
        let address = said::address(one.cause.row().contact, config);
        let mail = contact_address(address).filter(|known| known.starts_with("mailto:"));
        let mail = mail.map(|_| {
            button("button")
                .hook("cannot-mail")
                .attr("data-desk", "mail")
                .attr("data-with", address.to_owned())
                .attr("data-subject", t::SUBJECT.get(lang))
                .attr("data-body", message.clone())
                .child(Icon::Leave)
                .child(el("span").text([self.t(&t::MAIL), ": ", address].concat()))
        });
        details("message", self.t(title))
            .flag("open", open)
            .child(
                el("p")
                    .class("message-text")
                    .hook("cannot-message")
                    .attr("lang", lang.tag())
                    .text(message.clone()),
            )
            .child(
                el("div")
                    .class("actions")
                    .child(
                        button("button")
                            .hook("cannot-copy")
                            .attr("data-desk", "copy")
                            .attr("data-with", message)
                            .child(Icon::Copy)
                            .child(el("span").text(self.t(&t::COPY))),
                    )
                    .maybe(mail),
            )
    }

    fn technical(&self, one: Candidate) -> El {
        let row = one.cause.row();
        let number =
            (row.catalogue > 0).then(|| term(self.t(&t::NUMBER), text(row.catalogue.to_string())));
        details("technical", self.t(&t::TECHNICAL)).child(
            el("dl")
                .class("terms small")
                .child(term(self.t(&t::CODE), el("code").text(row.code)))
                .maybe(number),
        )
    }

    fn onward(&self) -> El {
        el("p")
            .class("onward")
            .child(link("/").text(self.t(&t::PASSES)))
    }
}

/// The word that stands for it in a report.
fn word(of: &dyn ToJson) -> String {
    wire::text(of).trim_matches('"').to_owned()
}
