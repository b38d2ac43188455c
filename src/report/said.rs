//! The reasons of a SAML check: they are found by one program and put into words by another, so
//! they travel, and are kept flat.

use serde::{Deserialize, Serialize};

/// One sentence of a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub why: Why,
    /// As received; untrusted.
    pub args: Vec<String>,
    /// Milliseconds since the epoch.
    pub times: Vec<i64>,
}

impl Said {
    pub fn new(why: Why, args: &[&str]) -> Said {
        Said {
            why,
            args: args.iter().map(|arg| (*arg).to_owned()).collect(),
            times: Vec::new(),
        }
    }

    pub fn at(why: Why, times: &[i64]) -> Said {
        Said {
            why,
            args: Vec::new(),
            times: times.to_vec(),
        }
    }
}

/// Which sentence: one text each, in `text/checks/saml`. Arguments behind it; `t` are times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    Matches,
    Differs,
    Missing,
    NothingToCompare,
    Absent,
    NoAssertion,
    NotBearer,
    Answers,
    AnswersOther,
    AnswersNothing,
    StartedUnsolicited,
    Unsolicited,
    NotStartedHere,
}
