//! What a redacted report may show, decided from the parsed model by an allow-list.
//!
//! Whatever is not on the list becomes a numbered [`Label`] with a [`Shape`]:
//! equal values get the same label inside one report, and two logins that differ
//! only in personal values of equal shape give the same labels and shapes.
//! Where no name arrived the person may be protected (*turvakielto*): then the
//! school, the unit, the provider and the class are hidden too, unless the visitor
//! says otherwise ([`Hide`]). Several logins may share one [`Book`] of labels.

mod allow;
mod book;
mod rebuild;
mod shape;

pub use book::Book;
pub use shape::{Chars, Check, Form, Shape};

use serde::{Deserialize, Serialize};

use super::{Arg, Report, Value};
use crate::intake::Raw;
use crate::intake::saml::AUTHN_SOURCE;
use crate::model::value::{self, Part, PartCode, Privacy};
use crate::model::{AttrId, protocol};

/// How much of a login a document shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mask {
    /// Everything but personal identity codes.
    Full,
    /// What the allow-list lets through.
    Redacted,
}

/// What else a redacted document hides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hide {
    /// Where the person goes to school or works; `None`: where no name arrived.
    pub place: Option<bool>,
    /// The ids of messages, and all times but the day of the report.
    pub ids: bool,
}

/// A time that is not told.
pub const HIDDEN_TIME: i64 = i64::MIN;

/// What a label stands for; each kind is numbered on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    Name,
    Id,
    Class,
    /// School, unit or provider of a person who may be protected.
    Place,
    Value,
}

/// Stands in for a hidden value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub category: Category,
    /// From 1, in the order of first sight.
    pub number: u32,
    pub shape: Shape,
}

/// A value or a part of one, as a document may show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    Text(String),
    Hidden(Label),
}

/// A value taken apart, each part shown or hidden.
#[derive(Clone, Debug)]
pub struct ShownValue {
    /// The value put together again from what may be shown.
    pub whole: Vec<Shown>,
    pub parts: Vec<(PartCode, Shown)>,
}

/// Decides for one report. Keeps the numbering, so that equal stays equal.
#[derive(Debug)]
pub struct Redactor {
    mask: Mask,
    /// The place is hidden too.
    place: bool,
    /// Ids of messages and times are hidden too: these ids.
    ids: Option<Vec<String>>,
    book: Book,
    /// Values with hidden parts, by their full text: a finding that repeats one shows the same.
    values: Vec<(String, Vec<Shown>)>,
}

impl Redactor {
    /// `book`: the labels that other logins of the same report have already.
    /// What a redacted report tells of stays redacted, at least as it was.
    pub fn new(report: &Report, mut mask: Mask, mut hide: Hide, mut book: Book) -> Redactor {
        book.turn();
        let told = report.reopened.as_ref().map(|reopened| &reopened.told);
        if let Some(told) = told.filter(|told| told.redacted) {
            if mask == Mask::Full {
                (mask, hide) = (Mask::Redacted, Hide::default());
            }
            hide.place = Some(told.place || hide.place == Some(true));
            hide.ids |= told.ids;
            book.tell(told);
        }
        let redacted = mask == Mask::Redacted;
        let mut redactor = Redactor {
            mask,
            place: redacted && hide.place.unwrap_or(report.summary.names == 0),
            ids: (redacted && hide.ids).then(|| report.message_ids.clone()),
            book,
            values: Vec::new(),
        };
        // The attributes number the labels, whatever is rendered first.
        for state in &report.attributes {
            for received in &state.received {
                for value in &received.values {
                    redactor.value(state.id, value);
                }
            }
        }
        redactor
    }

    /// The labels, for the next login of the same report.
    pub fn into_book(self) -> Book {
        self.book
    }

    /// Those that stand in this login, in the order of first sight.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        self.book.legend()
    }

    pub fn is_redacted(&self) -> bool {
        self.mask == Mask::Redacted
    }

    /// True where the place of the person is hidden.
    pub fn hides_place(&self) -> bool {
        self.place
    }

    /// True where ids of messages and times are hidden.
    pub fn hides_ids(&self) -> bool {
        self.ids.is_some()
    }

    /// A moment, or [`HIDDEN_TIME`].
    pub fn time(&self, ms: i64) -> i64 {
        if self.hides_ids() { HIDDEN_TIME } else { ms }
    }

    /// When the report was made: its day at least.
    pub fn created(&self, ms: i64) -> i64 {
        const DAY: i64 = 86_400_000;
        if self.hides_ids() {
            ms - ms.rem_euclid(DAY)
        } else {
            ms
        }
    }

    /// A value of an attribute, with its parts.
    pub fn value(&mut self, id: AttrId, value: &Value) -> ShownValue {
        if self.mask == Mask::Full {
            return ShownValue {
                whole: vec![full(&value.text)],
                parts: value
                    .parts
                    .iter()
                    .map(|part| (part.code, full(&part.text)))
                    .collect(),
            };
        }
        if value.parts.is_empty() {
            return ShownValue {
                whole: vec![self.scalar(id, &value.text)],
                parts: Vec::new(),
            };
        }
        let mut parts: Vec<(PartCode, Shown)> = Vec::new();
        for (index, part) in value.parts.iter().enumerate() {
            let shown = match (part.code, parts.last()) {
                // A number and its check digit are one secret under one label.
                (PartCode::CheckDigit, Some((PartCode::OidBody, Shown::Hidden(label)))) => {
                    Shown::Hidden(label.clone())
                }
                (PartCode::OidBody, _) => {
                    let check = value.parts.get(index + 1).map_or("", |next| &next.text);
                    let number = format!("{}{check}", part.text);
                    self.part(id, part, &number, Shape::of(&value.text))
                }
                // The number of another kind of thing tells what it is by all of the value.
                (PartCode::Surplus, Some((PartCode::OidNode, _))) => {
                    self.part(id, part, &part.text, Shape::of(&value.text))
                }
                _ => self.part(id, part, &part.text, Shape::of(&part.text)),
            };
            parts.push((part.code, shown));
        }
        let whole = rebuild::rebuild(&value.text, &value.parts, &parts)
            .unwrap_or_else(|| vec![self.hide(category_of(id), &value.text)]);
        if !self.values.iter().any(|(text, _)| *text == value.text) {
            self.values.push((value.text.clone(), whole.clone()));
        }
        ShownValue { whole, parts }
    }

    /// A whole value that has no parts, or one that stands outside the attributes
    /// (summary, answer): shown only where its kind is public and its form fits.
    pub fn scalar(&mut self, id: AttrId, text: &str) -> Shown {
        if self.mask == Mask::Full {
            return full(text);
        }
        let place = self.place && names_a_place(id);
        let public = || text.is_empty() || value::privacy(id, text) == Privacy::Public;
        if !place && !self.book.tells(text) && public() {
            return Shown::Text(text.to_owned());
        }
        let category = match category_of(id) {
            Category::Value if place => Category::Place,
            category => category,
        };
        self.hide(category, text)
    }

    /// A delivered role name: one that the model knows.
    pub fn role(&mut self, text: &str) -> Shown {
        let part = Part {
            code: PartCode::Role,
            text: text.to_owned(),
        };
        if self.mask == Mask::Full {
            return full(text);
        }
        self.part(AttrId::Role, &part, text, Shape::of(text))
    }

    /// An argument of a finding's text; numbers and times are not text.
    pub fn argument(&mut self, argument: &Arg) -> Option<Vec<Shown>> {
        match argument {
            Arg::Public(text) => Some(vec![self.public(text)]),
            Arg::Personal(text) => Some(self.personal(text)),
            Arg::Count(_) | Arg::Time(_) | Arg::Attribute(_) | Arg::Attributes(_) => None,
        }
    }

    /// Text that the judge calls public: still hidden where it does not look it.
    pub fn public(&mut self, text: &str) -> Shown {
        if self.mask == Mask::Full {
            return full(text);
        }
        let told = self.book.tells(text);
        if self.place {
            if !told && allow::harmless(text) {
                return Shown::Text(text.to_owned());
            }
            return self.hide(Category::Place, text);
        }
        if !told && allow::plain(text) {
            return Shown::Text(text.to_owned());
        }
        self.hide(Category::Value, text)
    }

    /// A protocol value that may stay: an issuer, an algorithm, a key id, a time.
    pub fn protocol(&mut self, name: &str, text: &str) -> Shown {
        if self.mask == Mask::Full {
            return full(text);
        }
        let tells_place = self.place && allow::tells_place(name);
        let hidden = tells_place || self.hides_ids() && allow::tells_message(name);
        if !hidden && !self.book.tells(text) && allow::protocol(name, text) {
            return Shown::Text(text.to_owned());
        }
        let category = match name {
            "sub" | protocol::SAML_NAME_ID => Category::Id,
            _ if tells_place => Category::Place,
            _ => Category::Value,
        };
        self.hide(category, text)
    }

    /// What a SAML message says of itself: URIs, numbers and the names of the model stay.
    pub fn saml(&mut self, text: &str) -> Shown {
        if self.mask == Mask::Full {
            return full(text);
        }
        let tells_place = self.place && text.contains(AUTHN_SOURCE);
        let is_id = |ids: &Vec<String>| ids.iter().any(|id| id == text);
        let hidden = tells_place || self.ids.as_ref().is_some_and(is_id);
        if !hidden && !self.book.tells(text) && allow::saml(text) {
            return Shown::Text(text.to_owned());
        }
        let category = if tells_place {
            Category::Place
        } else {
            Category::Value
        };
        self.hide(category, text)
    }

    /// The name of a claim or a raw path: stays where it looks like one.
    pub fn claim_name(&mut self, name: &str) -> Shown {
        if self.mask == Mask::Full {
            return full(name);
        }
        if !self.book.tells(name) && allow::name(name) {
            return Shown::Text(name.to_owned());
        }
        self.hide(Category::Value, name)
    }

    /// A piece of a report's own words. A full report's are not masked, so they are left out of a
    /// redacted one.
    pub fn as_told(&mut self, text: &str) -> Shown {
        match self.mask {
            Mask::Full => full(text),
            Mask::Redacted if self.book.tells(text) => self.hide(Category::Value, text),
            Mask::Redacted if self.book.is_told() => Shown::Text(text.to_owned()),
            Mask::Redacted => Shown::Text(String::new()),
        }
    }

    fn personal(&mut self, text: &str) -> Vec<Shown> {
        if self.mask == Mask::Full {
            return vec![full(text)];
        }
        if let Some((_, whole)) = self.values.iter().find(|(known, _)| known == text) {
            // A value that a rule calls personal is so here, however its form looks.
            if !whole.iter().all(|shown| matches!(shown, Shown::Text(_))) {
                return whole.clone();
            }
        }
        vec![self.hide(Category::Value, text)]
    }

    fn part(&mut self, id: AttrId, part: &Part, secret: &str, shape: Shape) -> Shown {
        if part.text.is_empty() {
            return Shown::Text(String::new());
        }
        let place = self.place && part_names_a_place(id, part.code);
        if !place && !self.book.tells(secret) && part.privacy(id) == Privacy::Public {
            return Shown::Text(part.text.clone());
        }
        let category = match part.code {
            PartCode::Class => Category::Class,
            _ if place => Category::Place,
            PartCode::OidBody | PartCode::CheckDigit | PartCode::UidDigest => Category::Id,
            _ => Category::Value,
        };
        self.label(category, secret, shape)
    }

    fn hide(&mut self, category: Category, text: &str) -> Shown {
        self.label(category, text, Shape::of(text))
    }

    fn label(&mut self, category: Category, text: &str, mut shape: Shape) -> Shown {
        let place = category == Category::Place || self.place && category == Category::Class;
        if place && shape.form == Form::Text {
            // The length of its name may give a small school away.
            shape.length = None;
            shape.chars = shape.chars.oddities();
        }
        Shown::Hidden(self.book.label(category, text, shape))
    }
}

/// Hides every personal identity code in a text but its separator: no report,
/// not even a full one, holds any.
pub fn mask_personal_codes(text: &str) -> String {
    let mut masked = text.to_owned();
    while let Some(found) = value::find_hetu(&masked) {
        let end = found.at + 11;
        let separator = masked.get(found.at + 6..found.at + 7).unwrap_or("-");
        let cover = format!("******{separator}****");
        if masked.get(found.at..end).is_none() {
            break;
        }
        masked.replace_range(found.at..end, &cover);
    }
    masked
}

/// The parts of the original without personal identity codes. Where one was found
/// anywhere, the payload of an encoded token is left out, because it still holds it.
pub fn mask_raw(report: &Report) -> Vec<Raw> {
    let holds = |text: &str| value::find_hetu(text).is_some();
    let in_raw = report.raw.iter().any(|part| holds(&part.text));
    let mut values = report
        .attributes
        .iter()
        .flat_map(|state| &state.received)
        .flat_map(|received| &received.values);
    let in_values = values.any(|value| holds(&value.text))
        || report.others.iter().any(|claim| holds(&claim.text));
    // A report's parts are masked, and the codes in its values made up.
    let masked = report.reopened.is_some();
    let mask = |part: &Raw| {
        if !in_raw && (!in_values || masked) {
            return part.text.clone();
        }
        let encoded = !part.text.contains('{');
        match part.text.split('.').collect::<Vec<_>>().as_slice() {
            [header, _, signature] if encoded => format!("{header}.….{signature}"),
            // Written with escapes, where no search finds it.
            _ if !in_raw => "…".to_owned(),
            _ => mask_personal_codes(&part.text),
        }
    };
    report
        .raw
        .iter()
        .map(|part| Raw {
            code: part.code.clone(),
            text: mask(part),
        })
        .collect()
}

/// In a full report everything but a personal identity code is readable.
fn full(text: &str) -> Shown {
    Shown::Text(mask_personal_codes(text))
}

fn category_of(id: AttrId) -> Category {
    match id {
        AttrId::GivenName | AttrId::FamilyName | AttrId::Nickname => Category::Name,
        AttrId::LearnerId | AttrId::Uid => Category::Id,
        AttrId::Class => Category::Class,
        _ => Category::Value,
    }
}

/// Attributes that tell where a person goes to school or works.
fn names_a_place(id: AttrId) -> bool {
    matches!(
        id,
        AttrId::SchoolInfo
            | AttrId::SchoolCode
            | AttrId::School
            | AttrId::Class
            | AttrId::LearningMaterialsCharge
            | AttrId::EducationProviderInfo
            | AttrId::EducationProviderId
            | AttrId::EducationProvider
            | AttrId::OriginalIssuer
    )
}

fn part_names_a_place(id: AttrId, code: PartCode) -> bool {
    match code {
        PartCode::Role
        | PartCode::RoleCode
        | PartCode::Charge
        | PartCode::OidPrefix
        | PartCode::OidNode
        | PartCode::UidPrefix => false,
        PartCode::OidBody | PartCode::CheckDigit => names_a_place(id),
        _ => true,
    }
}
