//! The technical checks, one line each: every one runs, none hides another.
//!
//! `pass` and `fail` are said only of what was compared. What could not be compared
//! is `unknown` and never lowers the verdict; what this kind of login does not have
//! is `not-applicable`. Sources: OpenID Connect Core §3.1.3.7, §3.2.2.9–11, §3.3.2.11–12,
//! §5.3.4; RFC 7515 §5.2; RFC 8725; RFC 9207.

mod binding;
mod claims;
pub mod saml;
mod signature;
mod times;

use serde_json::Value;

use crate::config::Config;
use crate::encoding::json;
use crate::intake::{self, Expectation, From, Kind, Parsed, Source, Via};
use crate::jose::{Job, Outcome, SignaturePlan};
use crate::report::{Check, CheckCode, CheckReason, CheckStatus, KeysFrom};

/// Every check of one login, in the order they are shown.
pub fn checks(
    parsed: &Parsed,
    outcomes: &[Outcome],
    expectation: &Expectation,
    config: &Config,
    now: i64,
) -> Vec<Check> {
    if let Some(message) = &parsed.saml {
        return message.checks.clone();
    }
    let expected = intake::expectation(parsed, expectation, config);
    let answered = parsed.answer.id_token.is_some() || parsed.answer.userinfo.is_some();
    let live = parsed.via.is_live() && answered;
    let login = parsed.sources.iter().find(|s| is_id_token(s));
    let token = login.or_else(|| parsed.sources.iter().find(|s| s.token.is_some()));
    let look = Look {
        parsed,
        outcomes,
        live,
        login,
        token,
        claims: token.or_else(|| parsed.sources.first()),
        userinfo: parsed.sources.iter().find(|s| s.from == From::Userinfo),
        clock: times::Clock::read(live, login, &expected, now),
        expected,
    };
    let check = |code, (status, reason): Line| Check {
        code,
        status,
        reason,
    };
    vec![
        check(CheckCode::Signature, signature::signature(&look)),
        check(CheckCode::Algorithm, signature::algorithm(&look)),
        check(CheckCode::KeySource, signature::key_source(&look)),
        check(CheckCode::Issuer, claims::issuer(&look)),
        check(CheckCode::Audience, claims::audience(&look)),
        check(CheckCode::AuthorizedParty, claims::authorized_party(&look)),
        check(CheckCode::Expiry, times::expiry(&look)),
        check(CheckCode::IssuedAt, times::issued_at(&look)),
        check(CheckCode::NotBefore, times::not_before(&look)),
        check(CheckCode::Nonce, binding::nonce(&look)),
        check(CheckCode::State, binding::state(&look)),
        check(CheckCode::IssParameter, binding::iss_parameter(&look)),
        check(CheckCode::AtHash, binding::at_hash(&look)),
        check(CheckCode::CHash, binding::c_hash(&look)),
        check(CheckCode::Subject, claims::subject(&look)),
        check(CheckCode::Userinfo, claims::userinfo(&look)),
        check(
            CheckCode::UserinfoSignature,
            signature::userinfo_signature(&look),
        ),
        check(CheckCode::UserinfoSubject, claims::userinfo_subject(&look)),
        check(CheckCode::AuthTime, times::auth_time(&look)),
        check(CheckCode::Clock, times::clock(&look)),
    ]
}

/// Whether the claims of a source stand under a signature that was found valid.
pub fn covered(parsed: &Parsed, outcomes: &[Outcome], source: usize) -> bool {
    let Some(carrier) = parsed.sources.get(source) else {
        return false;
    };
    let token = carrier.token.as_ref();
    let queued = token.is_some_and(|token| token.signature == SignaturePlan::Queued);
    carrier.covered
        || queued && verified(parsed, outcomes, source).any(|outcome| *outcome == Outcome::Valid)
}

/// What a check says.
type Line = (CheckStatus, CheckReason);

const fn pass(reason: CheckReason) -> Line {
    (CheckStatus::Pass, reason)
}

const fn fail(reason: CheckReason) -> Line {
    (CheckStatus::Fail, reason)
}

const fn unknown(reason: CheckReason) -> Line {
    (CheckStatus::Unknown, reason)
}

const fn not_applicable(reason: CheckReason) -> Line {
    (CheckStatus::NotApplicable, reason)
}

/// One login as the checks look at it.
struct Look<'a> {
    parsed: &'a Parsed,
    outcomes: &'a [Outcome],
    expected: Expectation,
    /// A login made just now, with the answer it got: only then time is judged.
    live: bool,
    /// The ID token.
    login: Option<&'a Source>,
    /// The ID token, or the only other token.
    token: Option<&'a Source>,
    /// The token's claims, or the only claims.
    claims: Option<&'a Source>,
    userinfo: Option<&'a Source>,
    clock: times::Clock,
}

impl Look<'_> {
    /// A claim of the token, or of the only claims.
    fn claim(&self, name: &str) -> Option<&Value> {
        self.claims
            .and_then(|source| json::get(&source.claims, name))
    }

    /// A claim that an ID token must have is missing: its fault where there is one.
    fn missing(&self) -> Line {
        match self.login {
            Some(_) => fail(CheckReason::MissingClaim),
            None => not_applicable(CheckReason::MissingClaim),
        }
    }

    /// A claim of the wrong type: a fault of an ID token; pasted claims may have been rewritten.
    fn wrong_type(&self) -> Line {
        match self.login {
            Some(_) => fail(CheckReason::WrongType),
            None => not_applicable(CheckReason::WrongType),
        }
    }

    fn index(&self, source: &Source) -> usize {
        self.parsed
            .sources
            .iter()
            .position(|other| std::ptr::eq(other, source))
            .unwrap_or(usize::MAX)
    }

    /// True where the ID token came from the authorization endpoint.
    fn front_channel(&self) -> bool {
        self.login.is_some() && !self.parsed.answer.id_token_from_token_endpoint
    }

    fn keys_from(&self) -> KeysFrom {
        match (self.parsed.via, self.parsed.answer.keys_pinned) {
            (Via::Demo, _) => KeysFrom::Demo,
            (_, true) => KeysFrom::Pinned,
            (_, false) if self.live => KeysFrom::Issuer,
            _ => KeysFrom::Visitor,
        }
    }
}

fn is_id_token(source: &Source) -> bool {
    source.from == From::IdToken && source.token.is_some()
}

/// Outcomes of the signature jobs of one source.
fn verified<'a>(
    parsed: &'a Parsed,
    outcomes: &'a [Outcome],
    wanted: usize,
) -> impl Iterator<Item = &'a Outcome> {
    parsed
        .jobs
        .iter()
        .zip(outcomes)
        .filter(move |(job, _)| matches!(job, Job::Verify { source, .. } if *source == wanted))
        .map(|(_, outcome)| outcome)
}

/// Kinds that stand for a whole login, not for a message on its own.
fn is_login(kind: Kind) -> bool {
    matches!(kind, Kind::IdToken | Kind::Callback | Kind::Login)
}

#[cfg(test)]
mod tests;
