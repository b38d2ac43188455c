//! The judge: from what a login states to root causes.
//!
//! `facts` says what arrived, once; `rules` look at facts only; `cascade` turns
//! symptoms into the one cause they follow from.

pub mod facts;
pub mod rules;

use crate::config::Config;
use crate::intake::{Expectation, Parsed};
use crate::jose::Outcome;
use crate::report::Report;

pub use rules::RuleId;

/// Judges one login. Pure: the same input gives the same report.
/// `now` is this computer's clock, in milliseconds since the epoch.
pub fn judge(
    parsed: &Parsed,
    outcomes: &[Outcome],
    expectation: &Expectation,
    config: &Config,
    now: i64,
) -> Report {
    unimplemented!("{parsed:?} {outcomes:?} {expectation:?} {config:?} {now}")
}
