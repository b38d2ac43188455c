//! One login that triggers each rule, and one near miss that must not.
//!
//! The rows are data: a base login and the claims that differ from it. All people are
//! invented; organisations are OPH's fixed test organisations or made up.

mod rows;

use serde_json::{Map, Value};

use super::RuleId;
use crate::encoding::json;
use crate::intake::Environment;
use crate::report::Verdict;

/// A rule shown by two logins.
#[derive(Clone, Debug)]
pub struct Example {
    pub rule: RuleId,
    pub environment: Environment,
    /// Triggers the rule, and no other error or warning.
    pub claims: Value,
    /// Must not trigger it.
    pub near_miss: Value,
    pub near_verdict: Verdict,
}

/// The example of a rule; `None` for the few that claims alone cannot show
/// (checks of signature and time, candidates, two sources).
pub fn example(rule: RuleId) -> Option<Example> {
    rows::ROWS.iter().find(|row| row.rule == rule).map(build)
}

pub fn examples() -> impl Iterator<Item = Example> {
    rows::ROWS.iter().map(build)
}

/// A complete, clean login to start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// 1.4, basic education, test organisations.
    Pupil,
    /// 1.4, upper secondary school, test organisations.
    Student,
    /// 1.4, teacher, test organisations.
    Teacher,
    /// 1.3, basic education.
    Old,
    /// 1.4, basic education, real-looking organisations.
    Real,
    /// 1.1.
    Ancient,
    Nothing,
}

/// Claim and its value as JSON; an empty text takes the claim away.
type Changes = &'static [(&'static str, &'static str)];

struct Row {
    rule: RuleId,
    environment: Environment,
    base: Base,
    changes: Changes,
    near_base: Base,
    near_changes: Changes,
    near_verdict: Verdict,
}

fn build(row: &Row) -> Example {
    Example {
        rule: row.rule,
        environment: row.environment,
        claims: claims(row.base, row.changes),
        near_miss: claims(row.near_base, row.near_changes),
        near_verdict: row.near_verdict,
    }
}

/// A base login with some claims changed.
pub fn claims(base: Base, changes: &[(&str, &str)]) -> Value {
    let mut out: Map<String, Value> = Map::default();
    for (name, json) in rows::base(base).iter().chain(changes) {
        if json.is_empty() {
            out.remove(*name);
        } else {
            let value = json::value(json).unwrap_or_else(|| Value::from(*json));
            out.insert((*name).to_owned(), value);
        }
    }
    Value::Object(out)
}
