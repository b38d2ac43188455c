//! The checks of a SAML response, one line each. They are made by the program that reads SAML;
//! to the engine they come with the message.
//!
//! Sources: SAML Core, Bindings, Profiles §4.1 (web browser SSO) and Metadata 2.0, the metadata
//! interoperability profile, MPASSid's SAML profile.

use crate::report::{Check, CheckCode, CheckReason, CheckStatus, Said, Why};
use crate::saml::metadata::Trusted;
use crate::saml::response::Assertion;
use crate::saml::{Expected, Response};

mod content;
mod parties;
mod signature;
mod times;

/// Every check of one response, in the order they are shown. Time is judged where
/// [`Expected::arrived`] says that the login was made just now.
pub fn checks(response: &Response, expected: &Expected, trusted: &Trusted, now: i64) -> Vec<Check> {
    let look = Look {
        response,
        expected,
        trusted,
        assertion: response
            .assertions
            .iter()
            .find(|assertion| assertion.covered)
            .or(response.assertions.first()),
        now,
    };
    let check = |code, (status, said): Line| Check {
        code,
        status,
        reason: CheckReason::Saml(said),
    };
    let clock = &times::clock_of(&look);
    let signature = signature::signature(&look);
    let coverage = signature::coverage(&look, signature.0);
    vec![
        check(CheckCode::Status, content::status(&look)),
        check(CheckCode::Signature, signature),
        check(CheckCode::Algorithm, signature::algorithm(&look)),
        check(CheckCode::KeySource, signature::key_source(&look)),
        check(CheckCode::EmbeddedKey, signature::embedded_key(&look)),
        check(CheckCode::Coverage, coverage),
        check(CheckCode::Structure, content::structure(&look)),
        check(CheckCode::Encryption, content::encryption(&look)),
        check(CheckCode::Issuer, parties::issuer(&look)),
        check(CheckCode::Destination, parties::destination(&look)),
        check(CheckCode::Audience, parties::audience(&look)),
        check(CheckCode::Recipient, parties::recipient(&look)),
        check(CheckCode::InResponseTo, parties::in_response_to(&look)),
        check(CheckCode::State, parties::relay_state(&look)),
        check(CheckCode::NotBefore, times::not_before(&look, clock)),
        check(CheckCode::Expiry, times::expiry(&look, clock)),
        check(
            CheckCode::ConfirmationExpiry,
            times::confirmation_expiry(&look, clock),
        ),
        check(CheckCode::SessionEnd, times::session_end(&look, clock)),
        check(CheckCode::IssuedAt, times::issued_at(&look, clock)),
        check(CheckCode::AuthTime, times::auth_time(&look, clock)),
        check(CheckCode::Clock, times::clock(clock)),
        check(
            CheckCode::CertificateValidity,
            signature::certificate(&look),
        ),
        check(CheckCode::MetadataValidity, signature::metadata(&look)),
        check(CheckCode::AuthnContext, content::authn_context(&look)),
        check(CheckCode::Subject, content::name_id(&look)),
        check(CheckCode::NameFormat, content::name_format(&look)),
        check(CheckCode::FriendlyName, content::friendly_name(&look)),
    ]
}

/// What a check says.
type Line = (CheckStatus, Vec<Said>);

fn pass(why: Why, args: &[&str]) -> Line {
    (CheckStatus::Pass, vec![Said::new(why, args)])
}

fn fail(why: Why, args: &[&str]) -> Line {
    (CheckStatus::Fail, vec![Said::new(why, args)])
}

fn unknown(why: Why, args: &[&str]) -> Line {
    (CheckStatus::Unknown, vec![Said::new(why, args)])
}

fn not_applicable(why: Why, args: &[&str]) -> Line {
    (CheckStatus::NotApplicable, vec![Said::new(why, args)])
}

/// One response as the checks look at it.
struct Look<'a> {
    response: &'a Response,
    expected: &'a Expected,
    trusted: &'a Trusted,
    /// The assertion that the login stands on: the first that a signature covers, else the first.
    assertion: Option<&'a Assertion>,
    now: i64,
}

impl Look<'_> {
    /// The login was made just now.
    fn live(&self) -> bool {
        self.expected.arrived.is_some()
    }
}

/// What was found against what it should be, where that is known.
fn compare(found: Option<&str>, expected: Option<&str>) -> Line {
    match (found, expected) {
        (None, _) => fail(Why::Missing, &[]),
        (Some(found), None) => unknown(Why::NothingToCompare, &[found]),
        (Some(found), Some(expected)) if found == expected => pass(Why::Matches, &[found]),
        (Some(found), Some(expected)) => fail(Why::Differs, &[expected, found]),
    }
}

/// The graver of two lines; the words of the first where both say the same.
fn worse(one: Line, other: Line) -> Line {
    if other.0 == CheckStatus::Fail && one.0 != CheckStatus::Fail {
        other
    } else {
        one
    }
}

#[cfg(test)]
mod tests;
