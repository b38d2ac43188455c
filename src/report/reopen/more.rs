//! What only the file of a report tells: arguments of findings with the labels in them, where they
//! were seen, texts as they were written, parts of the original. The text of an e-mail has none of it.

use serde_json::Value as Json;

use crate::encoding::time::parse_rfc3339;
use crate::encoding::wire::FromJson;
use crate::intake::Raw;
use crate::report::kept::{self, Kept, MAX_ITEMS, Piece, Text};
use crate::report::{CheckStatus, Severity};

/// Beside a [`Kept`]: its lists have the same lengths.
#[derive(Clone, Debug, Default)]
pub struct More {
    /// Of each check.
    pub details: Vec<Text>,
    pub findings: Vec<Finding>,
    pub raw: Vec<Raw>,
    pub needs: Vec<String>,
    pub ask: Option<String>,
    /// Milliseconds since the epoch.
    pub issued: Option<i64>,
    pub expires: Option<i64>,
    /// What the home organisation sent, where that was known.
    pub sent: Option<Vec<String>>,
    /// A list is longer than what is read of it.
    pub cut: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Finding {
    pub args: Vec<(String, Text)>,
    pub path: Text,
    /// In the report's language.
    pub shape: String,
    pub candidates: Vec<String>,
    pub title: Text,
}

/// Of each login of the report, in the order of [`kept::of_json`].
pub fn of_json(report: &Json, logins: &[Kept]) -> Vec<More> {
    let further = list(report, "further");
    std::iter::once(report)
        .chain(further)
        .filter(|login| login.is_object())
        .zip(logins)
        .map(|(of, kept)| more(of, kept))
        .collect()
}

fn more(of: &Json, kept: &Kept) -> More {
    let received = of.get("received").unwrap_or(&Json::Null);
    let labels = Labels::new(of, kept);
    let time = |name: &str| parse_rfc3339(text(received, name));
    let known = |item: &&Json, rest: bool| !text(item, "code").is_empty() && rest;
    More {
        details: list(of, "checks")
            .take(MAX_ITEMS)
            .filter(|check| known(check, word::<CheckStatus>(check, "status").is_some()))
            .map(|check| labels.said(text(check, "detail")))
            .collect(),
        findings: list(of, "findings")
            .take(MAX_ITEMS)
            .filter(|found| known(found, word::<Severity>(found, "severity").is_some()))
            .map(|found| finding(found, &labels))
            .collect(),
        raw: list(of, "raw")
            .take(MAX_ITEMS)
            .map(|part| Raw {
                code: text(part, "code").to_owned(),
                text: text(part, "text").to_owned(),
            })
            .collect(),
        needs: of
            .get("service")
            .into_iter()
            .flat_map(|service| list(service, "needs"))
            .take(MAX_ITEMS)
            .map(|need| text(need, "id").to_owned())
            .collect(),
        ask: of
            .pointer("/answer/ask")
            .and_then(Json::as_str)
            .map(str::to_owned),
        issued: time("issued"),
        expires: time("expires"),
        sent: received.get("sent").map(|_| texts(received, "sent")),
        cut: cut(of),
    }
}

fn finding(of: &Json, labels: &Labels) -> Finding {
    let args = of.get("args").and_then(Json::as_object);
    let evidence = of.get("evidence").unwrap_or(&Json::Null);
    Finding {
        args: args
            .into_iter()
            .flatten()
            .take(MAX_ITEMS)
            .filter_map(|(name, value)| Some((name.clone(), labels.argument(value.as_str()?))))
            .collect(),
        path: labels.text(text(evidence, "path")),
        shape: text(evidence, "shape").to_owned(),
        candidates: texts(of, "candidates"),
        title: labels.said(text(of, "title")),
    }
}

/// Some list of it is not read to its end.
fn cut(of: &Json) -> bool {
    match of {
        Json::Array(items) => items.len() > MAX_ITEMS || items.iter().any(cut),
        Json::Object(members) => members.values().any(cut),
        _ => false,
    }
}

/// As they stand in the report's texts, with their place in `Kept::labels`.
struct Labels {
    /// The label, its shape in words, its place.
    known: Vec<(String, String, usize)>,
}

impl Labels {
    fn new(of: &Json, kept: &Kept) -> Labels {
        let of_legend = |label: &Json| {
            let number = label.get("number")?.as_u64()?;
            let place = kept.labels.iter().position(|known| {
                u64::from(known.number) == number && Some(known.kind) == word(label, "kind")
            })?;
            Some((
                text(label, "label").to_owned(),
                text(label, "text").to_owned(),
                place,
            ))
        };
        Labels {
            known: list(of, "labels").filter_map(of_legend).collect(),
        }
    }

    /// A value.
    fn text(&self, text: &str) -> Text {
        kept::pieces_of_value(text, &mut |label| self.find(label))
    }

    /// A sentence.
    fn said(&self, text: &str) -> Text {
        kept::pieces(text, &mut |label| self.find(label))
    }

    fn find(&self, label: &str) -> Option<usize> {
        let mut known = self.known.iter();
        let (_, _, place) = known.find(|(known, _, _)| known == label)?;
        Some(*place)
    }

    /// Without the shapes in words that stand in brackets behind it.
    fn argument(&self, text: &str) -> Text {
        let read = self.said(text);
        let words: Vec<&str> = read
            .0
            .iter()
            .filter_map(|piece| self.words(piece))
            .collect();
        if !words.is_empty() {
            let shapes = [" (", &words.join("; "), ")"].concat();
            if let Some(bare) = text.strip_suffix(shapes.as_str()) {
                return self.text(bare);
            }
        }
        self.text(text)
    }

    fn words(&self, piece: &Piece) -> Option<&str> {
        let Piece::Label(place) = piece else {
            return None;
        };
        let mut known = self.known.iter();
        let (_, words, _) = known.find(|(_, _, of)| of == place)?;
        Some(words)
    }
}

fn list<'a>(of: &'a Json, name: &str) -> impl Iterator<Item = &'a Json> {
    let items = of.get(name).and_then(Json::as_array);
    items.into_iter().flatten()
}

fn text<'a>(of: &'a Json, name: &str) -> &'a str {
    let text = of.get(name).and_then(Json::as_str);
    text.unwrap_or_default()
}

fn texts(of: &Json, name: &str) -> Vec<String> {
    let texts = list(of, name).take(MAX_ITEMS).filter_map(Json::as_str);
    texts.map(str::to_owned).collect()
}

fn word<T: FromJson>(of: &Json, name: &str) -> Option<T> {
    T::from_json(of.get(name)?.clone())
}
