//! Two or more logins side by side.

use super::super::super::node::{El, Icon, badge, details, el, field, said, section, text};
use super::super::{Cx, logins};
use super::{COLUMNS, Part, values};
use crate::compare::{
    Cell, Change, Comparison, FindingRow, Level, Mode, Row, RowId, Shown, differences, likely,
};
use crate::engine::desk::HeldView;
use crate::lang::Lang;
use crate::report::Document;
use crate::text::compare::{self as words, CompareWords};
use crate::text::page::fill;

/// A row is a card: on a narrow screen its logins stand below one another.
pub fn part(cx: &Cx<'_>, w: &CompareWords) -> Part {
    let numbers: Vec<u32> = cx.asked.held.iter().map(|held| held.number).collect();
    let start = start(cx, &numbers);
    let mut picked = logins::chosen(cx.chosen, &numbers, &start);
    // What the others are held against.
    let first = cx.chosen.get("first").parse::<u32>().ok();
    if let Some(at) = picked.iter().position(|number| Some(*number) == first) {
        picked[..=at].rotate_right(1);
    }
    let cut = picked.len() > COLUMNS;
    picked.truncate(COLUMNS);
    let content = section(w.differences)
        .hook("compare")
        .child(choose(cx, w, &picked))
        .maybe(cut.then(|| el("p").text(fill(w.cut, &COLUMNS.to_string()))));
    if picked.len() < 2 {
        return Part {
            content: content.child(el("p").text(w.few)),
            want: None,
            keep: None,
        };
    }
    let forced = match cx.chosen.get("mode") {
        "same" => Some(Mode::SamePerson),
        "two" => Some(Mode::TwoPeople),
        _ => None,
    };
    let ready = logins::documents(cx, &picked);
    let seen = ready.as_ref().map(|(documents, _)| likely(documents));
    // Until it is known whose logins they are, only redacted documents are asked for.
    let mode = forced.or(seen);
    let full = mode == Some(Mode::SamePerson);
    let want = logins::wish(picked.clone(), full);
    let content = content.child(modes(cx, w, mode));
    let compared = match (mode, ready) {
        (Some(mode), Some((documents, are_full))) if are_full == full => {
            compared(&documents, mode, &picked, w, cx.lang)
        }
        _ => None,
    };
    let content = match compared {
        Some(nodes) => content.children(nodes),
        None => content.child(logins::waiting(w.waiting)),
    };
    Part::of(content, want)
}

/// Those that the address names, else all, or the last two of many.
fn start(cx: &Cx<'_>, numbers: &[u32]) -> Vec<u32> {
    let named = cx.asked.path.rsplit('/').next().unwrap_or_default();
    let named: Vec<u32> = named
        .split('-')
        .filter_map(|part| part.parse().ok())
        .collect();
    match numbers.len() {
        _ if !named.is_empty() => named,
        count if count <= COLUMNS => numbers.to_vec(),
        count => numbers.iter().skip(count - 2).copied().collect(),
    }
}

fn choose(cx: &Cx<'_>, w: &CompareWords, picked: &[u32]) -> El {
    let rows = cx
        .asked
        .held
        .iter()
        .map(|held| choice(held, w, picked, cx.lang));
    el("div")
        .class("compare-choose")
        .child(el("h3").text(w.which))
        .child(el("ul").class("values").children(rows))
}

fn choice(held: &HeldView, w: &CompareWords, picked: &[u32], lang: Lang) -> El {
    let name = words::login(held.number, lang);
    let on = picked.contains(&held.number);
    let is_first = picked.first() == Some(&held.number);
    let first = (on && !is_first && picked.len() > 1).then(|| {
        super::button("button small")
            .attr("aria-label", [w.make_first, ": ", &name].concat())
            .attr("data-click", "first")
            .attr("data-with", held.number.to_string())
            .text(w.make_first)
    });
    let word = if on { w.leave } else { w.take };
    el("li")
        .attr("data-id", held.number.to_string())
        .child(el("strong").text(name.clone()))
        .text(" ")
        .child(el("span").text(logins::about(held, lang)))
        .child(
            el("div")
                .class("actions")
                .child(logins::toggle(held.number, on, word, &name).hook("compare-choose"))
                .maybe(first)
                .maybe((is_first && picked.len() > 1).then(|| badge("info", Icon::Info, w.first))),
        )
}

fn modes(cx: &Cx<'_>, w: &CompareWords, mode: Option<Mode>) -> El {
    let lang = cx.lang;
    let option = |mode: Mode| {
        el("option")
            .attr("value", mode.code())
            .text(words::mode_word(mode, lang))
    };
    let select = el("select")
        .hook("compare-mode")
        .attr("data-change", "mode")
        .attr("now", cx.chosen.get("mode").to_owned())
        .child(el("option").attr("value", "").text(w.auto))
        .children([Mode::SamePerson, Mode::TwoPeople].map(option));
    el("div")
        .child(field(w.mode, select))
        .maybe(mode.map(|mode| {
            el("p")
                .class("note")
                .attr("data-mode", mode.code())
                .child(Icon::Lock)
                .child(el("span").text(words::mode_text(mode, lang)))
        }))
}

fn compared(
    documents: &[&Document],
    mode: Mode,
    picked: &[u32],
    w: &CompareWords,
    lang: Lang,
) -> Option<Vec<El>> {
    let found = differences(documents, mode).ok()?;
    let names: Vec<String> = picked
        .iter()
        .map(|number| words::login(*number, lang))
        .collect();
    let (attributes, login): (Vec<&Row>, Vec<&Row>) = found
        .rows
        .iter()
        .partition(|row| matches!(row.id, RowId::Attribute(_)));
    Some(vec![
        verdicts(&found, picked, lang),
        findings(&found, &names, w, lang),
        rows(w.rows, &attributes, &names, w, lang),
        rows(w.of_login, &login, &names, w, lang),
    ])
}

fn verdicts(found: &Comparison, picked: &[u32], lang: Lang) -> El {
    let sentences = found.outcomes.iter().map(|outcome| {
        let number = picked.get(outcome.login).copied().unwrap_or_default();
        said("p", &words::verdict(outcome, found.mode, number, lang))
            .hook("compare-verdict")
            .attr("data-before", logins::verdict(outcome.before).0)
            .attr("data-after", logins::verdict(outcome.after).0)
    });
    el("div")
        .class("answer")
        .attr("role", "status")
        .children(sentences)
}

fn findings(found: &Comparison, names: &[String], w: &CompareWords, lang: Lang) -> El {
    let all = found.findings.iter();
    let section = el("div").child(el("h3").text(w.findings));
    if found.findings.is_empty() {
        return section.child(el("p").text(w.no_findings));
    }
    section.children(all.map(|row| finding(row, names, lang)))
}

fn finding(row: &FindingRow, names: &[String], lang: Lang) -> El {
    let (tone, sign) = match row.change {
        Change::Gone => ("ok", Icon::Tick),
        Change::Added => ("error", Icon::Cross),
        _ => ("quiet", Icon::Dash),
    };
    let sides = row.cells.iter().zip(names).map(|(seen, name)| {
        let content = match seen {
            Some(seen) => el("div")
                .child(logins::severity(seen.severity, lang))
                .text(" ")
                .child(said("span", &seen.title)),
            None => el("p").class("muted").text("–"),
        };
        side(name, content)
    });
    el("article")
        .class("compare-row")
        .hook("compare-finding")
        .attr("data-code", row.code.clone())
        .attr("data-change", row.change.code())
        .child(
            el("header")
                .class("compare-head")
                .child(said("h4", row.title()))
                .child(badge(tone, sign, words::finding_word(row.change, lang))),
        )
        .child(el("dl").class("sides").children(sides))
}

fn side(name: &str, content: El) -> El {
    el("div")
        .child(el("dt").text(name.to_owned()))
        .child(el("dd").child(content))
}

/// What differs, and folded away what does not.
fn rows(title: &'static str, rows: &[&Row], names: &[String], w: &CompareWords, lang: Lang) -> El {
    let quiet = |row: &&&Row| row.change == Change::Same && row.level() == Level::No;
    let same: Vec<El> = rows
        .iter()
        .filter(quiet)
        .map(|one| row(one, names, w, lang))
        .collect();
    let count = same.len().to_string();
    let others = rows.iter().filter(|row| !quiet(row));
    el("div")
        .child(el("h3").text(title))
        .children(others.map(|one| row(one, names, w, lang)))
        .maybe((!same.is_empty()).then(|| {
            details("compare-same", [w.same_rows, " (", &count, ")"].concat()).children(same)
        }))
}

fn row(row: &Row, names: &[String], w: &CompareWords, lang: Lang) -> El {
    let level = row.level();
    let (tone, sign) = match level {
        Level::No => ("quiet", Icon::Dash),
        Level::Normal => ("info", Icon::Info),
        Level::Check => ("warning", Icon::Warning),
        Level::Yes => ("error", Icon::Cross),
    };
    let change = match row.change {
        Change::Same => ("ok", Icon::Tick),
        _ => ("quiet", Icon::Again),
    };
    let sides = row.cells.iter().zip(names);
    let sides = sides.map(|(cell, name)| side(name, content(cell, lang)));
    let points = row.points.iter().map(|point| {
        let sentence = said("span", &words::point(point, lang));
        let name = names.get(point.login).filter(|_| names.len() > 2);
        let item = el("li").attr("data-code", point.reason.code());
        match name {
            Some(name) => item
                .child(el("strong").text([name, ": "].concat()))
                .child(sentence),
            None => item.child(sentence),
        }
    });
    let explanation = words::row_explanation(&row.id, lang);
    el("article")
        .class("compare-row")
        .hook("compare-row")
        .attr("data-id", row.id.code().to_owned())
        .attr("data-change", row.change.code())
        .attr("data-matters", level.code())
        .child(
            el("header")
                .class("compare-head")
                .child(said("h4", &words::row_name(&row.id, lang)))
                .child(badge(
                    change.0,
                    change.1,
                    words::change_word(row.change, lang),
                ))
                .maybe((!row.points.is_empty()).then(|| {
                    badge(tone, sign, words::level_word(level, lang)).attr(
                        "aria-label",
                        [w.matters, " ", words::level_word(level, lang)].concat(),
                    )
                })),
        )
        .child(el("dl").class("sides").children(sides))
        .maybe((!row.points.is_empty()).then(|| el("ul").class("compare-points").children(points)))
        .maybe((!explanation.is_empty()).then(|| el("p").class("muted").text(explanation)))
}

/// What one login has: values, or between two people what they look like.
fn content(cell: &Cell, lang: Lang) -> El {
    let nothing = words::nothing(cell.status, lang);
    let shown = match &cell.shown {
        Shown::Values(texts) => values(texts, nothing),
        Shown::Forms(forms) if forms.is_empty() => el("p").class("muted").text(nothing),
        Shown::Forms(forms) => el("ul").class("values").children(
            forms
                .iter()
                .map(|form| said("li", &words::form(form, lang))),
        ),
        Shown::Present(present) => el("p").class("muted").text(words::present(*present, lang)),
    };
    let from: Vec<&str> = cell
        .from
        .iter()
        .map(|from| words::carrier(*from, lang))
        .collect();
    match from.is_empty() {
        true => shown,
        false => el("div")
            .child(shown)
            .child(el("p").class("muted small").child(text(from.join(", ")))),
    }
}
