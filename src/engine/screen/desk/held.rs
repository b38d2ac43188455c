//! What is held in memory: a list without personal data, and groups of what is alike.

use super::super::node::{
    El, Icon, Node, badge, button, el, field, link, page_head, said, section, term,
};
use super::{Cx, Shown, logins};
use crate::compare::groups::{Group, groups};
use crate::engine::desk::{HeldView, Want};
use crate::lang::Lang;
use crate::report::{Document, Verdict};
use crate::text::compare::{self as words, HeldWords, held_words};
use crate::text::time;

const PASTE: &str = "held-paste";
const FILE: &str = "held-file";

pub fn screen(cx: &Cx<'_>) -> Shown {
    let w = held_words(cx.lang);
    let mut nodes: Vec<Node> = vec![page_head(w.title, w.lead).into()];
    let held = &cx.asked.held;
    if held.is_empty() {
        nodes.extend([none(&w).into(), more(&w).into()]);
        return Shown::of(nodes);
    }
    let numbers: Vec<u32> = held.iter().map(|held| held.number).collect();
    let documents = logins::documents(cx, &numbers)
        .filter(|(_, full)| !full)
        .map(|(documents, _)| documents);
    let waits = cx.asked.want.as_ref() != Some(&Want::default());
    let picked = logins::chosen(cx.chosen, &numbers, &[]);
    nodes.push(
        el("p")
            .class("note")
            .child(Icon::Lock)
            .child(el("span").text(w.kept))
            .into(),
    );
    match &documents {
        Some(documents) if documents.len() > 1 => {
            nodes.push(grouped(&w, documents, &numbers, cx.lang).into());
        }
        None if waits => nodes.push(logins::waiting(w.waiting).into()),
        _ => {}
    }
    let items = held.iter().enumerate().map(|(at, held)| {
        let document = documents.as_ref().and_then(|all| all.get(at).copied());
        item(&w, held, document, picked.contains(&held.number), cx.lang)
    });
    nodes.push(
        section(w.list)
            .children(items)
            .child(acts(&w, &picked, numbers.len()))
            .into(),
    );
    nodes.push(more(&w).into());
    Shown::of(nodes).want(Want::default())
}

fn none(w: &HeldWords) -> El {
    let door = |to: &'static str, icon: Icon, words: &'static str| {
        link(to)
            .class("button")
            .child(icon)
            .child(el("span").text(words))
    };
    el("div")
        .child(el("p").text(w.none))
        .child(el("div").class("actions").children([
            door("/", Icon::Enter, w.log_in),
            door("/paste", Icon::Paste, w.paste),
            door("/demo", Icon::People, w.demo),
        ]))
}

fn grouped(w: &HeldWords, documents: &[&Document], numbers: &[u32], lang: Lang) -> El {
    let all = groups(documents);
    let all = all.iter().map(|one| group(w, one, numbers, lang));
    section(w.groups)
        .child(el("p").class("muted").text(w.groups_text))
        .child(el("ul").class("held-groups").children(all))
}

fn group(w: &HeldWords, group: &Group, numbers: &[u32], lang: Lang) -> El {
    let of = group.of.iter().filter_map(|at| numbers.get(*at));
    let names: Vec<String> = of.map(|number| words::login(*number, lang)).collect();
    let sign = match group.code.is_empty() {
        true => badge("ok", Icon::Tick, w.ok),
        false => logins::severity(group.severity, lang),
    };
    el("li")
        .hook("held-group")
        .attr("data-code", group.code.clone())
        .attr("data-count", group.of.len().to_string())
        .child(sign)
        .child(said("p", &words::group(group, lang)))
        .child(el("p").class("muted").text(names.join(", ")))
}

fn item(
    w: &HeldWords,
    held: &HeldView,
    document: Option<&Document>,
    picked: bool,
    lang: Lang,
) -> El {
    let name = words::login(held.number, lang);
    let number = held.number.to_string();
    let (code, sign) = match document {
        Some(document) => {
            let (code, tone, sign) = logins::verdict(document.verdict);
            let word = match document.verdict {
                Verdict::Ok => w.ok,
                Verdict::Attention => w.attention,
                Verdict::Fault => w.fault,
            };
            (code, Some(badge(tone, sign, word)))
        }
        None => ("unknown", None),
    };
    let act = |act: &'static str, class: &'static str, words: &'static str| {
        button(class)
            .attr("aria-label", [words, ": ", &name].concat())
            .attr("data-desk", act)
            .attr("data-with", number.clone())
            .text(words)
    };
    let choose = if picked { w.chosen } else { w.choose };
    el("article")
        .class("card")
        .hook("held-item")
        .attr("data-id", number.clone())
        .attr("data-number", number.clone())
        .attr("data-verdict", code)
        .child(
            el("header")
                .class("compare-head")
                .child(el("h3").text(name.clone()))
                .maybe(sign)
                .maybe(
                    document
                        .filter(|document| document.received.report.is_some())
                        .map(|_| badge("quiet", Icon::Copy, w.report)),
                )
                .maybe(held.shown.then(|| badge("info", Icon::Mirror, w.shown))),
        )
        .maybe(document.map(|document| said("p", &document.headline)))
        .child(terms(w, held, document, lang))
        .child(
            el("div")
                .class("actions")
                .child(act("show", "button primary", w.show).hook("held-show"))
                .child(logins::toggle(held.number, picked, choose, &name).hook("held-choose"))
                .child(act("drop", "button small", w.forget).hook("held-drop")),
        )
}

fn terms(w: &HeldWords, held: &HeldView, document: Option<&Document>, lang: Lang) -> El {
    let plain = |words: String| el("span").text(words);
    let row = |code: &str, name: &'static str| {
        let mut rows = document?.summary.iter();
        let value = &rows.find(|row| row.code == code)?.value;
        Some(term(name, said("span", value)))
    };
    let came = words::arrived(held.via, held.kind, lang);
    el("dl")
        .class("terms small")
        .child(term(w.came, plain(came)))
        .child(term(
            w.received,
            plain(time::date_time(held.received, lang)),
        ))
        .maybe(row("environment", w.environment))
        .maybe(row("school", w.school))
}

/// What is done with the whole list.
fn acts(w: &HeldWords, picked: &[u32], count: usize) -> El {
    let compare = |to: String, words: &'static str| {
        link(to)
            .class("button")
            .child(Icon::People)
            .child(el("span").text(words))
    };
    let numbers: Vec<String> = picked.iter().map(u32::to_string).collect();
    let chosen = ["/compare/", &numbers.join("-")].concat();
    el("div")
        .class("actions")
        .maybe((count > 1).then(|| compare("/compare".to_owned(), w.compare_all)))
        .maybe((picked.len() > 1).then(|| compare(chosen, w.compare).hook("held-compare")))
        .child(
            link("/hand-over")
                .class("button")
                .child(Icon::Arrow)
                .child(el("span").text(w.hand_over)),
        )
        .child(
            button("button")
                .hook("held-wipe")
                .attr("data-desk", "wipe")
                .child(Icon::Leave)
                .child(el("span").text(w.forget_all)),
        )
}

/// Brings another login.
fn more(w: &HeldWords) -> El {
    let area = el("textarea")
        .attr("id", PASTE)
        .hook("held-input")
        .attr("rows", "5")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("autocorrect", "off")
        .attr("spellcheck", "false")
        .attr("translate", "no")
        .attr("aria-describedby", "held-hint");
    let hint = el("p")
        .class("muted")
        .attr("id", "held-hint")
        .text(w.another_hint);
    let read = button("button primary")
        .hook("held-read")
        .attr("data-desk", "read")
        .attr("data-with", PASTE)
        .child(Icon::Arrow)
        .child(el("span").text(w.read));
    let files = el("input")
        .attr("type", "file")
        .flag("multiple", true)
        .attr("id", FILE)
        .hook("held-files")
        .attr("data-file", "yes");
    let gather = button("button")
        .attr("data-desk", "gather")
        .child(Icon::Again)
        .child(el("span").text(w.gather));
    section(w.another).child(el("p").child(gather)).child(
        el("form")
            .class("card")
            .attr("autocomplete", "off")
            .child(field(w.another_label, area))
            .child(hint)
            .child(el("div").class("actions").child(read))
            .child(
                el("div")
                    .class("field")
                    .child(el("label").attr("for", FILE).text(w.file))
                    .child(files),
            ),
    )
}
