//! What a report keeps of a login: what the login stated, what was found, and no text of a language
//! but the titles of its day. Read from a report's JSON ([`of_json`]) or from the text of an e-mail
//! (`letter`), whichever language the labels are written in.
//!
//! Reports come from outside and from other versions: what is unknown is passed over, what is
//! missing is empty, and everything is bounded.

use serde_json::Value as Json;

use super::letter::folded;
use super::redact::{Category, Shape};
use super::{AttributeStatus, CheckStatus, ClaimClass, Contact, Party, Severity, Verdict};
use crate::encoding::order;
use crate::encoding::time::parse_rfc3339;
use crate::encoding::wire::FromJson;
use crate::intake::{Environment, From, Kind, Via};
use crate::lang::Lang;
use crate::model::{AttrId, Version};

/// One login of a report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// When the report was made, in milliseconds; only its day where times are hidden.
    pub created: Option<i64>,
    /// Of the program that made it.
    pub version: String,
    pub rules: String,
    pub verdict: Option<Verdict>,
    pub redacted: bool,
    /// Of the texts that were kept.
    pub language: Option<Lang>,
    pub via: Option<Via>,
    pub kind: Option<Kind>,
    pub environment: Environment,
    pub model: Option<Version>,
    pub model_detected: Option<Version>,
    pub issuer: Option<Text>,
    pub message_ids: Vec<Text>,
    pub invented: bool,
    pub checks: Vec<Check>,
    /// In the order of the data model: those that were received, and those that were not.
    pub attributes: Vec<Attribute>,
    pub findings: Vec<Finding>,
    pub others: Vec<Other>,
    /// What the labels of its texts stand for. Kind and number are the same in all logins of a report.
    pub labels: Vec<Label>,
    /// As written, in `language`.
    pub headline: String,
    /// The text of an e-mail that is not as it was written.
    pub changed: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    pub code: String,
    pub status: CheckStatus,
    /// As written.
    pub detail: Text,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// Canonical id.
    pub id: String,
    /// Empty where it was not received.
    pub received_as: Text,
    pub from: Option<From>,
    pub also_from: Vec<From>,
    pub covered: bool,
    pub status: Option<AttributeStatus>,
    pub values: Vec<Value>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    pub text: Text,
    pub faulty: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub code: String,
    pub severity: Severity,
    pub responsible: Option<Party>,
    pub contact: Option<Contact>,
    /// Canonical ids; `*` for the whole login.
    pub attributes: Vec<String>,
    pub consequences: Vec<String>,
    /// The arguments of its texts that may be told, without a language; `shape` of a hidden one.
    pub outgoing: Vec<(String, String)>,
    /// As written.
    pub title: Text,
}

/// A claim that is no attribute.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    pub name: Text,
    pub from: Option<From>,
    pub covered: bool,
    pub class: ClaimClass,
    pub text: Text,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub kind: Category,
    pub number: u32,
    /// `None` where the report does not tell it.
    pub shape: Option<Shape>,
}

/// A text in which labels stand in for hidden values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text(pub Vec<Piece>);

#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Plain(String),
    /// Its place in [`Kept::labels`].
    Label(usize),
}

impl Text {
    /// The text, where nothing in it is hidden.
    pub fn plain(&self) -> Option<&str> {
        match self.0.as_slice() {
            [] => Some(""),
            [Piece::Plain(text)] => Some(text),
            _ => None,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Why something is not read as a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    NotAReport,
    /// Of a format that this version does not know, such as `peili-report/2`.
    OtherFormat(String),
    /// It begins like one, and nothing of a login is in it.
    Nothing,
}

/// Logins of one report that are read; attributes, values, claims and so on of each.
pub const MAX_LOGINS: usize = 50;
pub const MAX_ITEMS: usize = 500;

const FORMAT: &str = "peili-report/";

/// The words of labels in every language: reports from before the legend have only these.
const WORDS: [(&str, Category); 14] = [
    ("nimi", Category::Name),
    ("namn", Category::Name),
    ("name", Category::Name),
    ("tunniste", Category::Id),
    ("identifierare", Category::Id),
    ("identifier", Category::Id),
    ("luokka", Category::Class),
    ("klass", Category::Class),
    ("class", Category::Class),
    ("organisaatio", Category::Place),
    ("organisation", Category::Place),
    ("arvo", Category::Value),
    ("värde", Category::Value),
    ("value", Category::Value),
];

/// The logins of a report: the first, and those under `further`.
pub fn of_json(report: &Json) -> Result<Vec<Kept>, ReadError> {
    let format = text(report, "format");
    match format.strip_prefix(FORMAT) {
        Some("1") => {}
        Some(_) => return Err(ReadError::OtherFormat(format)),
        None => return Err(ReadError::NotAReport),
    }
    let further = items(report, "further");
    let logins: Vec<Kept> = std::iter::once(report)
        .chain(further)
        .take(MAX_LOGINS)
        .filter(|login| login.is_object())
        .map(login)
        .collect();
    let something = |login: &Kept| !login.attributes.is_empty() || !login.checks.is_empty();
    if logins.iter().any(something) {
        Ok(logins)
    } else {
        Err(ReadError::Nothing)
    }
}

fn login(of: &Json) -> Kept {
    let received = of.get("received").unwrap_or(&Json::Null);
    let generator = of.get("generator").unwrap_or(&Json::Null);
    let mut labels = Labels::new(of);
    let labels = &mut labels;
    Kept {
        created: parse_rfc3339(&text(of, "created")),
        version: text(generator, "version"),
        rules: text(generator, "rules"),
        verdict: word(of, "verdict"),
        redacted: flag(of, "redacted"),
        language: word(of, "language"),
        via: word(received, "via"),
        kind: word(received, "kind"),
        environment: word(received, "environment").unwrap_or_default(),
        model: word(received, "model"),
        model_detected: word(received, "model_detected"),
        issuer: received
            .get("issuer")
            .and_then(Json::as_str)
            .map(|issuer| labels.resolve(issuer)),
        message_ids: items(received, "message_ids")
            .filter_map(Json::as_str)
            .map(|id| labels.resolve(id))
            .collect(),
        invented: flag(received, "invented"),
        checks: items(of, "checks")
            .filter_map(|check| {
                Some(Check {
                    code: filled(check, "code")?,
                    status: word(check, "status")?,
                    detail: labels.said(check, "detail"),
                })
            })
            .collect(),
        attributes: in_order(
            items(of, "attributes")
                .filter_map(|attribute| {
                    Some(Attribute {
                        id: filled(attribute, "id")?,
                        received_as: labels.text(attribute, "received_as"),
                        from: word(attribute, "from"),
                        also_from: items(attribute, "also_from")
                            .filter_map(|from| From::from_json(from.clone()))
                            .collect(),
                        covered: flag(attribute, "covered_by_signature"),
                        status: word(attribute, "status"),
                        values: items(attribute, "values")
                            .map(|value| Value {
                                text: labels.text(value, "text"),
                                faulty: flag(value, "faulty"),
                            })
                            .collect(),
                    })
                })
                .collect(),
        ),
        findings: items(of, "findings")
            .filter_map(|finding| {
                Some(Finding {
                    code: filled(finding, "code")?,
                    severity: word(finding, "severity")?,
                    responsible: word(finding, "responsible"),
                    contact: word(finding, "contact"),
                    attributes: texts(finding, "attributes"),
                    consequences: texts(finding, "consequences"),
                    outgoing: members(finding, "outgoing"),
                    title: labels.said(finding, "title"),
                })
            })
            .collect(),
        others: items(of, "other_claims")
            .map(|claim| Other {
                name: labels.text(claim, "name"),
                from: word(claim, "from"),
                covered: flag(claim, "covered_by_signature"),
                class: word(claim, "class").unwrap_or(ClaimClass::Unknown),
                text: labels.text(claim, "text"),
            })
            .collect(),
        headline: folded(&text(of, "headline")),
        changed: false,
        // The last: an old report's labels are found in its texts.
        labels: std::mem::take(&mut labels.known)
            .into_iter()
            .map(|(_, label)| label)
            .collect(),
    }
}

/// Those that nobody knows are the last.
fn in_order(mut attributes: Vec<Attribute>) -> Vec<Attribute> {
    let place = |of: &Attribute| {
        let place = AttrId::ALL.iter().position(|id| id.canonical() == of.id);
        place.unwrap_or(AttrId::ALL.len())
    };
    order::sort_by(&mut attributes, &|a, b| place(a) < place(b));
    attributes
}

/// The labels of a login, by what stands in its texts.
struct Labels {
    known: Vec<(String, Label)>,
    /// From before the legend: labels are known by their words.
    by_words: bool,
}

impl Labels {
    fn new(of: &Json) -> Labels {
        let known: Vec<(String, Label)> = items(of, "labels")
            .filter_map(|label| {
                let number = label.get("number").and_then(Json::as_u64)?;
                let kept = Label {
                    kind: word(label, "kind")?,
                    number: u32::try_from(number).ok()?,
                    shape: Shape::from_code(&text(label, "shape")),
                };
                Some((filled(label, "label")?, kept))
            })
            .collect();
        Labels {
            by_words: known.is_empty() && flag(of, "redacted"),
            known,
        }
    }

    fn text(&mut self, of: &Json, name: &str) -> Text {
        self.resolve(of.get(name).and_then(Json::as_str).unwrap_or_default())
    }

    /// A text of ours: its blanks and quotation marks do not count.
    fn said(&mut self, of: &Json, name: &str) -> Text {
        pieces(&folded(&text(of, name)), &mut |label| self.find(label))
    }

    fn resolve(&mut self, text: &str) -> Text {
        pieces_of_value(text, &mut |label| self.find(label))
    }

    fn find(&mut self, text: &str) -> Option<usize> {
        let found = self.known.iter().position(|(known, _)| known == text);
        if found.is_some() || !self.by_words || self.known.len() >= MAX_ITEMS {
            return found;
        }
        let (name, number) = text.trim_matches(['[', ']']).rsplit_once(' ')?;
        let (_, kind) = WORDS.iter().find(|(known, _)| *known == name)?;
        let label = Label {
            kind: *kind,
            number: number.parse().ok()?,
            shape: None,
        };
        self.known.push((text.to_owned(), label));
        Some(self.known.len() - 1)
    }
}

/// A text taken apart at what is a label: `find` tells the place of `[luokka 1]`.
pub fn pieces(text: &str, find: &mut dyn FnMut(&str) -> Option<usize>) -> Text {
    taken_apart(text, find, false)
}

/// The same of a value: a label is the whole of it or of a part, so a name that holds something
/// like a label is left as it is.
pub fn pieces_of_value(text: &str, find: &mut dyn FnMut(&str) -> Option<usize>) -> Text {
    taken_apart(text, find, true)
}

fn taken_apart(text: &str, find: &mut dyn FnMut(&str) -> Option<usize>, whole: bool) -> Text {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    let mut last = None;
    while let Some(at) = rest.find('[') {
        let (before, after) = rest.split_at(at);
        plain.push_str(before);
        last = before.chars().next_back().or(last);
        let end = after.find(']').map(|end| end + 1);
        let alone = |end: usize| {
            let next = after.get(end..).and_then(|rest| rest.chars().next());
            let parts = |c: Option<char>| c.is_none_or(|c| matches!(c, ';' | '.'));
            !whole || parts(last) && parts(next)
        };
        let label = end
            .filter(|end| alone(*end))
            .and_then(|end| Some((find(after.get(..end)?)?, end)));
        // What is no label may hold one: `[[luokka 1]`.
        let (label, end) = label.map_or((None, 1), |(label, end)| (Some(label), end));
        let (taken, left) = after.split_at(end);
        match label {
            Some(label) => {
                if !plain.is_empty() {
                    pieces.push(Piece::Plain(std::mem::take(&mut plain)));
                }
                pieces.push(Piece::Label(label));
            }
            None => plain.push_str(taken),
        }
        last = taken.chars().next_back();
        rest = left;
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        pieces.push(Piece::Plain(plain));
    }
    Text(pieces)
}

fn items<'a>(of: &'a Json, name: &str) -> impl Iterator<Item = &'a Json> {
    let items = of.get(name).and_then(Json::as_array);
    items.into_iter().flatten().take(MAX_ITEMS)
}

fn text(of: &Json, name: &str) -> String {
    let text = of.get(name).and_then(Json::as_str);
    text.unwrap_or_default().to_owned()
}

fn filled(of: &Json, name: &str) -> Option<String> {
    Some(text(of, name)).filter(|text| !text.is_empty())
}

fn texts(of: &Json, name: &str) -> Vec<String> {
    let texts = items(of, name).filter_map(Json::as_str);
    texts.map(str::to_owned).collect()
}

fn members(of: &Json, name: &str) -> Vec<(String, String)> {
    let members = of.get(name).and_then(Json::as_object);
    let members = members.into_iter().flatten().take(MAX_ITEMS);
    members
        .filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())))
        .collect()
}

fn flag(of: &Json, name: &str) -> bool {
    of.get(name) == Some(&Json::Bool(true))
}

fn word<T: FromJson>(of: &Json, name: &str) -> Option<T> {
    T::from_json(of.get(name)?.clone())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn labels_in_texts() {
        let mut find = |label: &str| ["[class 1]", "[value 2]"].iter().position(|l| *l == label);
        let plain = |text: &str| Piece::Plain(text.to_owned());
        let cases = [
            ("", vec![]),
            ("a[0] [", vec![plain("a[0] [")]),
            ("[class 1]", vec![Piece::Label(0)]),
            (
                "x;[class 1];[value 2][class 3]",
                vec![
                    plain("x;"),
                    Piece::Label(0),
                    plain(";"),
                    Piece::Label(1),
                    plain("[class 3]"),
                ],
            ),
            ("[[class 1]]", vec![plain("["), Piece::Label(0), plain("]")]),
        ];
        for (text, expected) in cases {
            assert_eq!(pieces(text, &mut find), Text(expected), "{text}");
        }
    }

    #[test]
    fn a_report_without_a_legend_has_labels_by_their_words() {
        let report = json!({
            "format": "peili-report/1", "redacted": true, "language": "sv", "more": [1],
            "attributes": [
                {"id": "a", "status": "wrong", "values": [{"text": "1;[klass 2];[identifierare 1]"}, {"text": "[hemlig 1]"}]},
                {"id": "b", "status": "of-tomorrow", "values": "none"},
                {"status": "ok"}, 7,
            ],
        });
        let logins = of_json(&report).unwrap();
        let [login] = logins.as_slice() else {
            unreachable!("one login")
        };
        let label = |kind, number| Label {
            kind,
            number,
            shape: None,
        };
        assert_eq!(
            login.labels,
            [label(Category::Class, 2), label(Category::Id, 1)]
        );
        assert_eq!(login.attributes.len(), 2);
        assert_eq!(
            login.attributes[0].values[0].text.0[1..],
            [Piece::Label(0), Piece::Plain(";".into()), Piece::Label(1)]
        );
        assert_eq!(
            login.attributes[0].values[1].text.plain(),
            Some("[hemlig 1]")
        );
        assert_eq!(login.attributes[1].status, None);
    }

    #[test]
    fn what_is_no_report_says_why() {
        let cases = [
            (json!([]), ReadError::NotAReport),
            (json!({"format": "x"}), ReadError::NotAReport),
            (
                json!({"format": "peili-report/2"}),
                ReadError::OtherFormat("peili-report/2".into()),
            ),
            (json!({"format": "peili-report/1"}), ReadError::Nothing),
        ];
        for (report, error) in cases {
            assert_eq!(of_json(&report), Err(error), "{report}");
        }
    }
}
