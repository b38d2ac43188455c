//! The judge: from what a login states to root causes.
//!
//! `facts` says what arrived, once; `rules` look at facts only; `cascade` turns
//! symptoms into the one cause they follow from.

mod cascade;
pub mod checks;
pub mod facts;
pub mod lanes;
pub mod needs;
mod report;
pub mod rules;
mod told;

use crate::config::Config;
use crate::intake::{Expectation, Parsed};
use crate::jose::Outcome;
use crate::model::names::lookup;
use crate::report::Report;

pub use rules::RuleId;

use facts::{Channel, Facts};
use rules::Book;

/// Judges one login. Pure: the same input gives the same report.
/// `now` is this computer's clock, in milliseconds since the epoch.
pub fn judge(
    parsed: &Parsed,
    outcomes: &[Outcome],
    expectation: &Expectation,
    config: &Config,
    now: i64,
) -> Report {
    let facts = Facts::of(parsed, expectation, config);
    let checks = checks::checks(parsed, outcomes, expectation, config, now);
    let mut book = Book::default();
    if let Some(told) = &parsed.told {
        told::before(told, &mut book);
    }
    rules::transport::judge(&checks, parsed.via.is_live(), &mut book);
    rules::text::personal_codes(&facts, &mut book);
    match facts.channel {
        Channel::Open => attributes(&facts, &mut book),
        // What the message says of itself is the reason.
        Channel::Closed
            if book.has(RuleId::LoginFailed) || book.has(RuleId::AssertionEncrypted) => {}
        Channel::Closed => {
            book.add(RuleId::NotObservable);
        }
        Channel::Silent => {
            let issuer = facts.issuer.clone().unwrap_or_default();
            book.add(RuleId::NothingDelivered).public("issuer", &issuer);
        }
        Channel::LegacyOnly | Channel::RegistryOnly => {
            rules::text::claim_names(&facts, &mut book);
        }
    }
    let then = parsed
        .told
        .as_ref()
        .map(|told| told::after(told, &mut book));
    let covered = |source| checks::covered(parsed, outcomes, source);
    let mut report = report::write(parsed, facts, checks, book, &covered, now);
    if let (Some(told), Some(then)) = (&parsed.told, then) {
        told::beside(told, then, &mut report);
    }
    let ids = |sent: &Vec<String>| {
        let ids = sent.iter().filter_map(|name| lookup(name));
        ids.map(|(id, _)| id).collect()
    };
    report.sent = expectation.sent.as_ref().map(ids);
    report
}

/// The order matters: a rule is silent about what an earlier one explains.
fn attributes(facts: &Facts, book: &mut Book) {
    cascade::judge(facts, book);
    rules::identity::judge(facts, book);
    rules::organisation::forms(facts, book);
    rules::school::judge(facts, book);
    rules::organisation::judge(facts, book);
    rules::role::judge(facts, book);
    rules::class::judge(facts, book);
    rules::charge::judge(facts, book);
    rules::text::judge(facts, book);
    book.merge();
}
