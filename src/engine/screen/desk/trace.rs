//! `/trace`: what a recording holds, in order, and where the login stopped; without one, how a
//! recording is made. Everything in it came from outside.

use super::super::node::{
    El, Icon, Node, badge, button, el, field, link, page_head, said, section, term, text,
    untrusted, untrusted_block,
};
use super::{Cx, Shown};
use crate::encoding::wire::FromJson;
use crate::lang::{Lang, Tri};
use crate::text::trace::{self as words, before};
use crate::trace::{Content, Message, Seen, Trace};

pub fn screen(cx: &Cx<'_>) -> Shown {
    let lang = cx.lang;
    let t = |text: Tri| text.get(lang);
    let Some(trace) = Trace::from_json(cx.asked.trace.clone()) else {
        return Shown::of(vec![
            page_head(t(words::TITLE), t(words::LEAD_EMPTY)).into(),
            file(words::FILE, lang).into(),
            how(lang).into(),
        ]);
    };
    let view = View {
        lang,
        trace: &trace,
    };
    let mut nodes: Vec<Node> = vec![
        page_head(t(words::TITLE), t(words::PRIVACY))
            .hook("trace")
            .into(),
        view.stop().into(),
        view.messages().into(),
        view.summary().into(),
        section(t(words::ANOTHER))
            .child(file(words::FILE, lang))
            .into(),
    ];
    if trace.messages.is_empty() {
        nodes.push(how(lang).into());
    }
    Shown::of(nodes)
}

struct View<'a> {
    lang: Lang,
    trace: &'a Trace,
}

impl View<'_> {
    fn t(&self, text: Tri) -> &'static str {
        text.get(self.lang)
    }

    fn stop(&self) -> El {
        section(self.t(words::STOP))
            .hook("trace-stop")
            .child(said("p", &words::stop(self.trace, self.lang)))
            .child(
                el("p").class("actions").child(
                    link("/cannot")
                        .class("button primary")
                        .attr("id", "trace-find")
                        .child(Icon::Question)
                        .child(el("span").text(self.t(words::FIND))),
                ),
            )
    }

    fn summary(&self) -> El {
        let Trace {
            maker,
            entries,
            hosts,
            messages,
            ..
        } = self.trace;
        let span = words::span(self.trace, self.lang);
        let listed =
            |items: Vec<El>| el("ul").children(items.into_iter().map(|item| el("li").child(item)));
        let mut skipped = vec![el("span").text(self.t(words::SECRETS))];
        let notes = words::notes(self.trace, self.lang);
        skipped.extend(notes.into_iter().map(|note| el("span").text(note)));
        let terms = el("dl")
            .class("terms")
            .child(term(self.t(words::REQUESTS), text(entries.to_string())))
            .child(term(self.t(words::FOUND), text(messages.len().to_string())))
            .maybe((!span.is_empty()).then(|| term(self.t(words::TIME), text(span))))
            .maybe((!maker.is_empty()).then(|| term(self.t(words::MAKER), untrusted(maker))))
            .child(term(
                self.t(words::HOSTS),
                listed(hosts.iter().map(|host| untrusted(host)).collect()),
            ))
            .child(term(self.t(words::SKIPPED), listed(skipped)));
        section(self.t(words::SUMMARY))
            .hook("trace-summary")
            .child(terms)
    }

    fn messages(&self) -> El {
        let section = section(self.t(words::MESSAGES_TITLE));
        let Trace {
            messages, signals, ..
        } = self.trace;
        let section = match messages.is_empty() {
            true => section.child(el("p").text(self.t(words::NO_MESSAGES))),
            false => section,
        };
        if messages.is_empty() && signals.is_empty() {
            return section;
        }
        let mut list = el("ol").class("trace-list").attr("role", "list");
        for (number, message) in messages.iter().enumerate() {
            list = list
                .children(self.failed(number))
                .child(self.message(number, message));
        }
        section.child(list.children(self.failed(messages.len())))
    }

    /// The failures before the message of that number that no message tells by itself.
    fn failed(&self, number: usize) -> impl Iterator<Item = El> {
        let seen = before(self.trace, number).filter(|seen| !self.trace.is_told(seen));
        seen.map(|seen| self.signal(seen))
    }

    fn message(&self, number: usize, message: &Message) -> El {
        let kind = words::kind(message, self.lang);
        let facts = message.facts.iter().filter(|(_, value)| !value.is_empty());
        let facts: Vec<El> = facts
            .map(|(fact, value)| term(words::fact(*fact, self.lang), untrusted(value)))
            .collect();
        let told = message.facts.iter().filter(|(_, value)| value.is_empty());
        let told = told.map(|(fact, _)| words::fact(*fact, self.lang).to_owned());
        let remarks = told.chain(words::remarks(message, self.lang));
        let facts = (!facts.is_empty()).then(|| el("dl").class("terms small").children(facts));
        let opens = message.content == Content::Opens;
        let open = opens.then(|| {
            let number = number.to_string();
            el("p").class("actions").child(
                button("button")
                    .attr("id", ["trace-open-", &number].concat())
                    .hook("trace-open")
                    .attr("aria-label", [self.t(words::OPEN), ": ", kind].concat())
                    .attr("data-desk", "message")
                    .attr("data-with", number.clone())
                    .attr("data-message", number)
                    .child(Icon::Mirror)
                    .child(el("span").text(self.t(words::OPEN))),
            )
        });
        el("li")
            .class("card")
            .hook("trace-message")
            .attr("data-id", number.to_string())
            .attr("data-kind", word(message))
            .child(self.head(message.time, el("h3").text(kind)))
            .child(said("p", &words::way(message, self.lang)))
            .children(remarks.map(|remark| el("p").text(remark)))
            .maybe(facts)
            .maybe(open)
    }

    fn signal(&self, seen: &Seen) -> El {
        let page = words::page_text(&seen.signal).map(|page| match page {
            "" => el("p").class("muted").text(self.t(words::PAGE_EMPTY)),
            page => el("div")
                .child(el("p").class("muted").text(self.t(words::PAGE_SAID)))
                .child(untrusted_block(page)),
        });
        let sentence = words::signal(&seen.signal, self.lang);
        el("li")
            .class("card")
            .hook("trace-signal")
            .child(self.head(
                seen.time,
                badge("error", Icon::Cross, self.t(words::FAILURE)),
            ))
            .child(said("p", &sentence))
            .maybe(page)
    }

    fn head(&self, time: Option<i64>, title: El) -> El {
        el("header").child(title).child(
            el("span")
                .class("muted")
                .text(words::clock(time, self.lang)),
        )
    }
}

/// The kind of a message, as scripts of the page know it.
fn word(message: &Message) -> String {
    let kind = crate::encoding::wire::value(&message.kind);
    kind.as_str().unwrap_or_default().to_owned()
}

/// Where a recording is given.
fn file(label: Tri, lang: Lang) -> El {
    let input = el("input")
        .attr("type", "file")
        .attr("data-file", "")
        .hook("trace-file");
    field(label.get(lang), input)
}

fn how(lang: Lang) -> El {
    let ways = [
        (words::HOW_CHROME, words::HOW_CHROME_STEPS),
        (words::HOW_FIREFOX, words::HOW_FIREFOX_STEPS),
        (words::HOW_TRACER, words::HOW_TRACER_STEPS),
    ];
    section(words::HOW.get(lang))
        .hook("trace-how")
        .children(ways.map(|(name, steps)| {
            let steps = steps.get(lang).split('¶');
            el("div")
                .child(el("h3").text(name.get(lang)))
                .child(el("ol").children(steps.map(|step| el("li").text(step))))
        }))
}
