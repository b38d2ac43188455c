//! Two or more logins side by side.

use super::super::super::node::{El, Icon, badge, details, el, field, said, section};
use super::super::{Cx, logins};
use super::{COLUMNS, Part, values};
use crate::compare::{
    Cell, Change, Comparison, FindingRow, Level, Mode, Point, Row, RowId, Shown, differences,
    likely,
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

/// How a comparison is drawn.
struct Drawn<'a> {
    w: &'a CompareWords,
    mode: Mode,
    /// Of the logins, in their order.
    names: Vec<String>,
    lang: Lang,
}

fn compared(
    documents: &[&Document],
    mode: Mode,
    picked: &[u32],
    w: &CompareWords,
    lang: Lang,
) -> Option<Vec<El>> {
    let found = differences(documents, mode).ok()?;
    let names = picked.iter().map(|number| words::login(*number, lang));
    let drawn = Drawn {
        w,
        mode,
        names: names.collect(),
        lang,
    };
    let (attributes, login): (Vec<&Row>, Vec<&Row>) = found
        .rows
        .iter()
        .partition(|row| matches!(row.id, RowId::Attribute(_)));
    Some(vec![
        verdicts(&found, picked, lang),
        drawn.findings(&found.findings),
        drawn.rows(w.rows, &attributes),
        drawn.rows(w.of_login, &login),
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

impl Drawn<'_> {
    fn findings(&self, all: &[FindingRow]) -> El {
        let section = el("div").child(el("h3").text(self.w.findings));
        if all.is_empty() {
            return section.child(el("p").text(self.w.no_findings));
        }
        section.children(all.iter().map(|row| self.finding(row)))
    }

    fn finding(&self, row: &FindingRow) -> El {
        let (tone, sign) = match row.change {
            Change::Gone if self.mode == Mode::SamePerson => ("ok", Icon::Tick),
            Change::Added if self.mode == Mode::SamePerson => ("error", Icon::Cross),
            _ => ("quiet", Icon::Dash),
        };
        let word = words::finding_word(row.change, self.mode, self.lang);
        let sides = row.cells.iter().map(|seen| match seen {
            Some(seen) => el("div")
                .child(logins::severity(seen.severity, self.lang))
                .text(" ")
                .child(said("span", &seen.title)),
            None => el("p").class("muted").text("–"),
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
                    .child(badge(tone, sign, word)),
            )
            .child(self.sides(sides))
    }

    /// What each login has, under its name.
    fn sides(&self, contents: impl Iterator<Item = El>) -> El {
        let sides = contents.zip(&self.names).map(|(content, name)| {
            el("div")
                .child(el("dt").text(name.clone()))
                .child(el("dd").child(content))
        });
        el("dl").class("sides").children(sides)
    }

    /// What differs, and folded away what does not.
    fn rows(&self, title: &'static str, rows: &[&Row]) -> El {
        let quiet = |row: &&&Row| row.change == Change::Same && row.level() == Level::No;
        let same: Vec<El> = rows.iter().filter(quiet).map(|row| self.row(row)).collect();
        let title_of_same = [self.w.same_rows, " (", &same.len().to_string(), ")"].concat();
        let others = rows.iter().filter(|row| !quiet(row));
        el("div")
            .child(el("h3").text(title))
            .children(others.map(|row| self.row(row)))
            .maybe(
                (!same.is_empty()).then(|| details("compare-same", title_of_same).children(same)),
            )
    }

    fn row(&self, row: &Row) -> El {
        let lang = self.lang;
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
        let change_word = words::change_word(row.change, self.mode, lang);
        let explanation = words::row_explanation(&row.id, lang);
        let told = !row.points.is_empty();
        let points = row.points.iter().map(|point| self.point(point));
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
                    .child(badge(change.0, change.1, change_word))
                    .maybe(told.then(|| badge(tone, sign, words::level_word(level, lang)))),
            )
            .child(self.sides(row.cells.iter().map(|cell| content(cell, lang))))
            .maybe(told.then(|| {
                el("div")
                    .child(el("p").class("muted").text(self.w.matters))
                    .child(el("ul").class("compare-points").children(points))
            }))
            .maybe((!explanation.is_empty()).then(|| el("p").class("muted").text(explanation)))
    }

    fn point(&self, point: &Point) -> El {
        let sentence = said("span", &words::point(point, self.lang));
        let item = el("li").attr("data-code", point.reason.code());
        match self.names.get(point.login).filter(|_| self.names.len() > 2) {
            Some(name) => item
                .child(el("strong").text([name, ": "].concat()))
                .child(sentence),
            None => item.child(sentence),
        }
    }
}

/// What one login has: values, or between two people what they look like.
fn content(cell: &Cell, lang: Lang) -> El {
    let nothing = words::nothing(cell.status, lang);
    let shown = match &cell.shown {
        Shown::Values(texts) => values(texts, nothing),
        Shown::Forms(forms) if forms.is_empty() => el("p").class("muted").text(nothing),
        Shown::Forms(forms) => {
            let forms = forms
                .iter()
                .map(|form| said("li", &words::form(form, lang)));
            el("ul").class("values").children(forms)
        }
        Shown::Present(present) => el("p").class("muted").text(words::present(*present, lang)),
    };
    let from = cell.from.iter().map(|from| words::carrier(*from, lang));
    let from = from.collect::<Vec<_>>().join(", ");
    match from.is_empty() {
        true => shown,
        false => el("div")
            .child(shown)
            .child(el("p").class("muted").text(from)),
    }
}
