//! Failed technical checks as findings. A check that could not be made is none.

use super::{Book, RuleId as R};
use crate::report::{Arg, Check, CheckCode as C, CheckReason as W, CheckStatus, Severity};

/// `live`: the login was made just now. For what was pasted, only a signature that
/// does not fit the given keys is a fault.
pub fn judge(checks: &[Check], live: bool, book: &mut Book) {
    let failed = |code: C| {
        checks
            .iter()
            .any(|c| c.code == code && c.status == CheckStatus::Fail)
    };
    let clock = failed(C::Clock);
    for check in checks.iter().filter(|c| c.status == CheckStatus::Fail) {
        let time = matches!(check.code, C::Expiry | C::IssuedAt | C::NotBefore);
        // A clock that is off explains every wrong time.
        if time && clock {
            continue;
        }
        // One cause may fail several checks.
        let rule = rule(check);
        if matches!(
            rule,
            R::IssuerDiffers
                | R::AudienceDiffers
                | R::HashDiffers
                | R::StateDiffers
                | R::TokenNotYetValid
        ) && book.has(rule)
        {
            continue;
        }
        if check.code == C::Algorithm && failed(C::Signature) && book.has(R::SignatureMissing) {
            continue;
        }
        let draft = book.add(rule);
        if !live && rule != R::SignatureInvalid {
            draft.severity(Severity::Info);
        }
        arguments(check, rule, draft);
    }
    let not_fresh = checks.iter().find_map(|c| match c.reason {
        W::NotFresh { at } => Some(at),
        _ => None,
    });
    if let (Some(at), false) = (not_fresh, book.has(R::NotFresh)) {
        book.add(R::NotFresh).arg("at", Arg::Time(at));
    }
}

fn rule(check: &Check) -> R {
    match (check.code, &check.reason) {
        (C::Signature | C::UserinfoSignature | C::KeySource, W::SignatureNone) => {
            R::SignatureMissing
        }
        (C::Algorithm, W::SignatureNone) => R::SignatureMissing,
        (C::Algorithm, W::AlgorithmRefused { alg }) if alg.eq_ignore_ascii_case("none") => {
            R::SignatureMissing
        }
        (_, W::MissingClaim | W::WrongType)
            if matches!(
                check.code,
                C::Issuer | C::Audience | C::Expiry | C::IssuedAt | C::NotBefore | C::Subject
            ) =>
        {
            R::TokenClaimMissing
        }
        (C::Signature | C::UserinfoSignature | C::KeySource, _) => R::SignatureInvalid,
        (C::Algorithm, _) => R::AlgorithmRefused,
        (C::Issuer | C::IssParameter, _) => R::IssuerDiffers,
        (C::Audience | C::AuthorizedParty, _) => R::AudienceDiffers,
        (C::Expiry, _) => R::TokenExpired,
        (C::IssuedAt | C::NotBefore, _) => R::TokenNotYetValid,
        (C::Nonce, _) => R::NonceDiffers,
        (C::State, _) => R::StateDiffers,
        (C::AtHash | C::CHash, _) => R::HashDiffers,
        (C::Subject, _) => R::TokenClaimMissing,
        (C::UserinfoSubject, _) => R::UserinfoSubjectDiffers,
        (C::Userinfo, _) => R::UserinfoUnreadable,
        (C::AuthTime, _) => R::NotFresh,
        (C::Clock, _) => R::ClockOff,
    }
}

fn arguments(check: &Check, rule: R, draft: &mut super::Draft) {
    let claim = |code: C| match code {
        C::Issuer => "iss",
        C::Audience => "aud",
        C::AuthorizedParty => "azp",
        C::Expiry => "exp",
        C::IssuedAt => "iat",
        C::NotBefore => "nbf",
        C::AtHash => "at_hash",
        C::CHash => "c_hash",
        _ => "sub",
    };
    if matches!(rule, R::HashDiffers | R::TokenClaimMissing) {
        draft.public("claim", claim(check.code));
        return;
    }
    match (&check.reason, rule) {
        (W::Differs { expected, found }, R::IssuerDiffers | R::AudienceDiffers) => {
            draft.public("expected", expected).public("found", found);
        }
        (W::AlgorithmRefused { alg }, R::AlgorithmRefused) => {
            draft.public("alg", alg);
        }
        (W::CriticalHeader { name }, R::AlgorithmRefused) => {
            draft.public("alg", name);
        }
        (
            W::ExpiredAt { at }
            | W::NotYetValid { at }
            | W::IssuedInFuture { at }
            | W::IssuedLongAgo { at }
            | W::IssuedAt { at }
            | W::NotFresh { at }
            | W::AuthenticatedAt { at },
            R::TokenExpired | R::TokenNotYetValid | R::NotFresh,
        ) => {
            draft.arg("at", Arg::Time(*at));
        }
        (
            W::ComputerAhead { minutes }
            | W::ComputerBehind { minutes }
            | W::ComputerSeemsAhead { minutes }
            | W::ComputerSeemsBehind { minutes },
            R::ClockOff,
        ) => {
            draft.count(
                "minutes",
                usize::try_from(minutes.abs()).unwrap_or_default(),
            );
        }
        (W::UserinfoStatus { status }, R::UserinfoUnreadable) => {
            draft.count("status", usize::from(*status));
        }
        _ => {}
    }
}
