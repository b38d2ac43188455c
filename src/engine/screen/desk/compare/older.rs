//! What a service of an older data model would miss.

use super::super::super::node::{El, Icon, badge, details, el, field, said, section, text};
use super::super::{Cx, logins};
use super::{Part, one, values};
use crate::compare::older::{OlderRow, Standing, older};
use crate::lang::Lang;
use crate::model::Version;
use crate::text::compare::{self as words, CompareWords, OlderWords, older_words};
use crate::text::model_view::attribute_name;

pub fn part(cx: &Cx<'_>, w: &CompareWords) -> Part {
    let o = older_words(cx.lang);
    let (number, login) = one(cx, w);
    let asked = cx.chosen.get("version");
    let mut known = Version::ALL.into_iter();
    let version = known.find(|version| version.label() == asked);
    let version = version.unwrap_or(Version::V1_3);
    let content = section(w.older)
        .hook("older")
        .attr("data-version", version.label())
        .child(el("p").text(o.text))
        .child(
            el("div")
                .class("filters even")
                .child(login)
                .child(versions(&o, version, cx.lang)),
        );
    let content = match logins::documents(cx, &[number]) {
        Some((documents, true)) => {
            let rows = documents.first().map(|document| older(document, version));
            table(content, &rows.unwrap_or_default(), version, &o, cx.lang)
        }
        _ => content.child(logins::waiting(w.waiting)),
    };
    Part::of(content, logins::wish(vec![number], true))
}

fn versions(o: &OlderWords, now: Version, lang: Lang) -> El {
    let known = Version::ALL.into_iter().rev();
    let options = known.filter(|v| *v < Version::CURRENT).map(|version| {
        let since = version.info().since.get(lang);
        el("option")
            .attr("value", version.label())
            .text([version.label(), " (", since, ")"].concat())
    });
    let select = el("select")
        .hook("older-version")
        .attr("data-change", "version")
        .attr("now", now.label())
        .children(options);
    field(o.version, select)
}

fn table(content: El, rows: &[OlderRow], version: Version, o: &OlderWords, lang: Lang) -> El {
    let draw = |fits: fn(Standing) -> bool| -> Vec<El> {
        let fitting = rows.iter().filter(|row| fits(row.standing));
        fitting.map(|one| row(one, version, o, lang)).collect()
    };
    let work = draw(Standing::is_work);
    let new = draw(|standing| standing == Standing::New);
    let rest = draw(|standing| !standing.is_work() && standing != Standing::New);
    let counted = |name: &str, rows: &[El]| [name, " (", &rows.len().to_string(), ")"].concat();
    let lead = words::older_lead(rows, version, lang);
    let (title_of_rest, title_of_new) = (counted(o.rest, &rest), counted(o.new, &new));
    content
        .child(el("p").class("answer").attr("role", "status").text(lead))
        .children(work)
        .maybe((!rest.is_empty()).then(|| details("compare-same", title_of_rest).children(rest)))
        .maybe((!new.is_empty()).then(|| details("compare-same", title_of_new).children(new)))
}

fn row(row: &OlderRow, version: Version, o: &OlderWords, lang: Lang) -> El {
    let (tone, sign) = match row.standing {
        Standing::Same => ("ok", Icon::Tick),
        Standing::Moved | Standing::Shape | Standing::Still => ("warning", Icon::Warning),
        Standing::Missed => ("error", Icon::Cross),
        Standing::New => ("info", Icon::Info),
        Standing::Absent | Standing::Unseen => ("quiet", Icon::Dash),
    };
    let ways = row.ways.iter().map(|travel| {
        el("li")
            .child(text([&words::travels(travel, lang), ": "].concat()))
            .child(values(&travel.values, o.none))
    });
    let side = |name: &'static str, content: El| {
        el("div")
            .child(el("dt").text(name))
            .child(el("dd").child(content))
    };
    let is_new = row.standing == Standing::New;
    let elsewhere =
        (!row.ways.is_empty()).then(|| side(o.where_now, el("ul").class("values").children(ways)));
    el("article")
        .class("compare-row")
        .hook("older-row")
        .attr("data-id", row.id.canonical())
        .attr("data-standing", row.standing.code())
        .child(
            el("header")
                .class("compare-head")
                .child(el("h4").text(attribute_name(row.id, lang)))
                .child(el("code").text(row.id.canonical()))
                .child(badge(tone, sign, words::standing_word(row.standing, lang))),
        )
        .child(
            el("dl")
                .class("sides")
                .maybe((!is_new).then(|| side(o.then, values(&row.then, o.none))))
                .child(side(o.now, values(&row.now, o.none)))
                .maybe(elsewhere),
        )
        .maybe(words::service(row, version, lang).map(|sentence| {
            el("p")
                .child(el("strong").text([o.change, ": "].concat()))
                .child(said("span", &sentence))
        }))
}
