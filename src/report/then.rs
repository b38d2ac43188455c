//! A report that was opened again: what it said, beside what is said today.

use serde::{Deserialize, Serialize};

use super::{Finding, Severity};
use crate::intake::told::Told;

/// What a report told of a login.
#[derive(Clone, Debug)]
pub struct Reopened {
    pub told: Box<Told>,
    pub then: Vec<Then>,
}

/// A finding of its day, or one of today only.
#[derive(Clone, Debug)]
pub struct Then {
    pub code: String,
    /// Of its day.
    pub severity: Severity,
    /// Where the rule is known; else the title stands as the report wrote it.
    pub finding: Option<Finding>,
    pub title: Vec<String>,
    pub now: Now,
}

/// What became of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Now {
    /// Found today, too.
    Same,
    /// Found today, with another severity.
    Changed,
    /// Not found today.
    Gone,
    /// The report does not tell enough: it stands.
    NotJudgedAgain,
    /// Found today only.
    New,
}
