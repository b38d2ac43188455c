//! Logins side by side, and against what was expected. Pure, over documents: what they show is
//! compared, nothing is judged anew.
//!
//! - [`differences`]: two or more logins, the first is what the others are held against
//! - [`older::older`]: what a service of an older data model finds in a login of today
//! - [`expected`]: what a register should send, formed forwards and held against what came
//! - [`groups::groups`]: many logins by cause and organisation

pub mod expected;
mod findings;
pub mod groups;
mod login;
pub mod older;
mod people;
mod person;
mod read;
mod reason;
mod role;
pub mod travel;

pub use findings::{FindingRow, Outcome, Seen};
pub use login::Part;
pub use people::{Form, Piece};
pub use reason::{Level, Reason};

use crate::intake::From;
use crate::model::AttrId;
use crate::report::{AttributeStatus, Document};
use read::{Login, Twins};

/// Whose logins they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Before and after, or by two ways: values are compared and shown.
    SamePerson,
    /// Names of attributes, forms and equality only.
    TwoPeople,
}

impl Mode {
    pub fn code(self) -> &'static str {
        match self {
            Mode::SamePerson => "same",
            Mode::TwoPeople => "two",
        }
    }
}

/// Why there is nothing to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Fewer than two.
    Few,
    /// Two people's logins are compared only where they are redacted, under one set of labels.
    Full,
}

/// What a comparison found.
#[derive(Clone, Debug)]
pub struct Comparison {
    pub mode: Mode,
    /// Attributes in the order of the model, then what tells about the login itself. Only what at
    /// least one of them has.
    pub rows: Vec<Row>,
    /// By code, the gravest first.
    pub findings: Vec<FindingRow>,
    /// One for each login after the first.
    pub outcomes: Vec<Outcome>,
}

impl Comparison {
    /// How much the differences of one login matter.
    pub fn level(&self) -> Level {
        let levels = self.rows.iter().map(Row::level);
        levels.max().unwrap_or(Level::No)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowId {
    Attribute(AttrId),
    Part(Part),
    /// A claim that is no attribute, by its name.
    Claim(String),
}

impl RowId {
    pub fn code(&self) -> &str {
        match self {
            RowId::Attribute(id) => id.canonical(),
            RowId::Part(part) => part.code(),
            RowId::Claim(name) => name,
        }
    }
}

/// One thing in every login.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: RowId,
    /// One for each login.
    pub cells: Vec<Cell>,
    /// The greatest difference to the first.
    pub change: Change,
    /// What it means.
    pub points: Vec<Point>,
}

impl Row {
    pub fn level(&self) -> Level {
        let levels = self.points.iter().map(|point| point.reason.level());
        levels.max().unwrap_or(Level::No)
    }
}

/// What one login has.
#[derive(Clone, Debug)]
pub struct Cell {
    /// Of an attribute.
    pub status: Option<AttributeStatus>,
    pub shown: Shown,
    pub from: Vec<From>,
}

#[derive(Clone, Debug)]
pub enum Shown {
    /// Values as the document has them.
    Values(Vec<String>),
    /// Two people: what they look like.
    Forms(Vec<Form>),
    /// Two people: only that it is there.
    Present(bool),
}

/// Against the first login, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    Same,
    /// The same values in another order, or one of them twice.
    Order,
    /// The same values from another place.
    Elsewhere,
    /// The same is told by another attribute.
    Moved,
    /// Cannot be compared: hidden, or this document could not have carried it.
    Unknown,
    Added,
    Gone,
    Changed,
}

impl Change {
    pub fn code(self) -> &'static str {
        match self {
            Change::Same => "same",
            Change::Order => "order",
            Change::Elsewhere => "elsewhere",
            Change::Moved => "moved",
            Change::Unknown => "unknown",
            Change::Added => "added",
            Change::Gone => "gone",
            Change::Changed => "changed",
        }
    }
}

/// One difference and what it means. Between two people it has no values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    pub reason: Reason,
    /// Index of the login that differs from the first.
    pub login: usize,
    /// Which school, attribute or claim; may be empty.
    pub place: String,
    pub before: String,
    pub after: String,
}

impl Point {
    fn new(reason: Reason) -> Point {
        Point {
            reason,
            login: 0,
            place: String::new(),
            before: String::new(),
            after: String::new(),
        }
    }

    fn of(self, before: &str, after: &str) -> Point {
        Point {
            before: before.to_owned(),
            after: after.to_owned(),
            ..self
        }
    }

    fn at(self, place: &str) -> Point {
        Point {
            place: place.to_owned(),
            ..self
        }
    }
}

/// Whose logins these are, as far as learner id and uid tell it: equal labels of redacted
/// documents are equal values where one set of labels stands over them.
pub fn likely(documents: &[&Document]) -> Mode {
    let logins: Vec<Login> = documents
        .iter()
        .map(|document| Login::of(document))
        .collect();
    let Some((first, others)) = logins.split_first() else {
        return Mode::TwoPeople;
    };
    let shares = |other: &Login, id| {
        let values = other.texts(id);
        let told = |value: &str| !first.hides(value) || first.shares_labels(other);
        let mut own = first.texts(id).into_iter();
        own.any(|value| told(value) && values.contains(&value))
    };
    let same = |other: &Login| shares(other, AttrId::LearnerId) || shares(other, AttrId::Uid);
    match others.iter().all(same) {
        true => Mode::SamePerson,
        false => Mode::TwoPeople,
    }
}

/// Holds every login against the first one.
pub fn differences(documents: &[&Document], mode: Mode) -> Result<Comparison, Refusal> {
    if documents.len() < 2 {
        return Err(Refusal::Few);
    }
    if mode == Mode::TwoPeople && documents.iter().any(|document| !document.redacted) {
        return Err(Refusal::Full);
    }
    let logins: Vec<Login> = documents
        .iter()
        .map(|document| Login::of(document))
        .collect();
    let twins = Twins::of(&logins);
    let mut rows: Vec<Row> = Vec::new();
    for id in AttrId::ALL {
        rows.extend(match mode {
            Mode::SamePerson => person::row(id, &logins, &twins),
            Mode::TwoPeople => people::row(id, &logins),
        });
    }
    rows.extend(login::rows(&logins, mode));
    let findings = findings::rows(documents);
    let outcomes = findings::outcomes(documents, &rows, &findings);
    Ok(Comparison {
        mode,
        rows,
        findings,
        outcomes,
    })
}

/// Puts the differences of each pair together; `None` where no login has anything.
fn joined(
    id: RowId,
    cells: Vec<Cell>,
    pairs: impl Iterator<Item = Option<(Change, Vec<Point>)>>,
) -> Option<Row> {
    let mut row = Row {
        id,
        cells,
        change: Change::Same,
        points: Vec::new(),
    };
    let mut any = false;
    for (index, pair) in pairs.enumerate() {
        let Some((change, points)) = pair else {
            continue;
        };
        any = true;
        row.change = row.change.max(change);
        for point in points {
            row.points.push(Point {
                login: index + 1,
                ..point
            });
        }
    }
    any.then_some(row)
}
