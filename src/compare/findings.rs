//! Which rule appeared, which went away, and what that comes to.

use super::{Change, Level, Point, Reason, Row, RowId};
use crate::encoding::order;
use crate::report::{Document, Severity, Verdict};

/// A rule that found something in at least one login.
#[derive(Clone, Debug)]
pub struct FindingRow {
    pub code: String,
    /// One for each login; `None` where it did not find anything there.
    pub cells: Vec<Option<Seen>>,
    pub change: Change,
}

impl FindingRow {
    pub fn severity(&self) -> Severity {
        let severities = self.cells.iter().flatten().map(|seen| seen.severity);
        severities.max().unwrap_or(Severity::Info)
    }

    /// What happened, as the first login says it that has it.
    pub fn title(&self) -> &str {
        let first = self.cells.iter().flatten().next();
        first.map_or("", |seen| &seen.title)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub severity: Severity,
    /// In the document's language.
    pub title: String,
}

pub fn rows(documents: &[&Document]) -> Vec<FindingRow> {
    let mut codes: Vec<&str> = Vec::new();
    for finding in documents.iter().flat_map(|document| &document.findings) {
        if !codes.contains(&&*finding.code) {
            codes.push(&finding.code);
        }
    }
    let mut rows: Vec<FindingRow> = codes.into_iter().map(|code| row(code, documents)).collect();
    // Gravest first, in the order of first sight.
    order::sort_by(&mut rows, &|a, b| a.severity() > b.severity());
    rows
}

fn row(code: &str, documents: &[&Document]) -> FindingRow {
    let seen = |document: &&Document| {
        let mut found: Option<Seen> = None;
        for finding in document
            .findings
            .iter()
            .filter(|finding| finding.code == code)
        {
            if found
                .as_ref()
                .is_none_or(|known| known.severity < finding.severity)
            {
                found = Some(Seen {
                    severity: finding.severity,
                    title: finding.title.clone(),
                });
            }
        }
        found
    };
    let cells: Vec<Option<Seen>> = documents.iter().map(seen).collect();
    let mut change = Change::Same;
    if let Some((first, others)) = cells.split_first() {
        for other in others {
            change = change.max(match (first, other) {
                (None, Some(_)) => Change::Added,
                (Some(_), None) => Change::Gone,
                (Some(a), Some(b)) if a.severity != b.severity => Change::Changed,
                _ => Change::Same,
            });
        }
    }
    FindingRow {
        code: code.to_owned(),
        cells,
        change,
    }
}

/// What the comparison of one login with the first comes to.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub login: usize,
    pub before: Verdict,
    pub after: Verdict,
    /// Titles of warnings and errors that only the first has, the gravest first.
    pub gone: Vec<String>,
    /// That only this one has.
    pub came: Vec<String>,
    /// That both have.
    pub stays: Vec<String>,
    /// Differences that are felt, and the class, the gravest first.
    pub notable: Vec<(RowId, Point)>,
    /// Rows that differ in any way that is no mere matter of the channel.
    pub changed: usize,
    /// It is the very same message.
    pub same_message: bool,
}

pub fn outcomes(documents: &[&Document], rows: &[Row], findings: &[FindingRow]) -> Vec<Outcome> {
    let Some((first, others)) = documents.split_first() else {
        return Vec::new();
    };
    let all = others.iter().enumerate();
    all.map(|(index, document)| {
        let login = index + 1;
        let mut outcome = Outcome {
            login,
            before: first.verdict,
            after: document.verdict,
            gone: Vec::new(),
            came: Vec::new(),
            stays: Vec::new(),
            notable: Vec::new(),
            changed: 0,
            same_message: false,
        };
        for row in findings {
            let at = |index: usize| {
                let seen = row.cells.get(index).and_then(Option::as_ref);
                seen.filter(|seen| seen.severity > Severity::Info)
            };
            match (at(0), at(login)) {
                (Some(seen), None) => outcome.gone.push(seen.title.clone()),
                (None, Some(seen)) => outcome.came.push(seen.title.clone()),
                (Some(_), Some(seen)) => outcome.stays.push(seen.title.clone()),
                (None, None) => {}
            }
        }
        for row in rows {
            let mine = || row.points.iter().filter(|point| point.login == login);
            if mine().any(|point| point.reason.level() > Level::No) {
                outcome.changed += 1;
            }
            let notable = mine().filter(|point| is_notable(point));
            outcome
                .notable
                .extend(notable.map(|point| (row.id.clone(), point.clone())));
            outcome.same_message |= mine().any(|point| point.reason == Reason::SameMessage);
        }
        order::sort_by(&mut outcome.notable, &|(_, a), (_, b)| {
            a.reason.level() > b.reason.level()
        });
        // Of one meaning the first: a school is told by three attributes.
        let mut seen: Vec<Reason> = Vec::new();
        outcome.notable.retain(|(_, point)| {
            let new = point.reason == Reason::OnlyInOne || !seen.contains(&point.reason);
            seen.push(point.reason);
            new
        });
        outcome
    })
    .collect()
}

fn is_notable(point: &Point) -> bool {
    let told = matches!(
        point.reason,
        Reason::ClassChanged | Reason::LevelChanged | Reason::NameChanged
    );
    point.reason.level() >= Level::Check || told
}
