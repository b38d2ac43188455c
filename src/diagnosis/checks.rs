//! Stand-in until the checks land.

use crate::config::Config;
use crate::intake::{Expectation, Parsed};
use crate::jose::Outcome;
use crate::report::Check;

/// Nothing is checked yet.
pub fn checks(
    _parsed: &Parsed,
    _outcomes: &[Outcome],
    _expectation: &Expectation,
    _config: &Config,
    _now: i64,
) -> Vec<Check> {
    Vec::new()
}

/// Nothing is covered yet.
pub fn covered(_parsed: &Parsed, _outcomes: &[Outcome], _source: usize) -> bool {
    false
}
