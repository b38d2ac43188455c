//! Failed technical checks as findings. A check that could not be made is none.

mod saml;

use super::{Book, RuleId as R};
use crate::report::{Arg, Check, CheckCode as C, CheckReason as W, CheckStatus, Severity};

/// `live`: the login was made just now. For what was pasted, only a signature that
/// does not fit the given keys is a fault.
pub fn judge(checks: &[Check], live: bool, book: &mut Book) {
    for check in checks.iter().filter(|c| c.status == CheckStatus::Fail) {
        if let W::Saml(said) = &check.reason {
            saml::judge(check.code, said, live, book);
            continue;
        }
        let rule = rule(check);
        // One cause may fail several checks.
        if book.has(rule) {
            continue;
        }
        let grave = live || matches!(check.reason, W::SignatureInvalid { .. });
        let draft = book.add(rule);
        if !grave {
            draft.severity(Severity::Info);
        }
        arguments(check, rule, draft);
    }
    // Worth knowing, and no check that failed.
    for check in checks {
        if let W::Saml(said) = &check.reason {
            saml::note(said, live, book);
        }
        if let W::AuthenticatedLongAgo { at } = check.reason {
            book.add(R::LoginOld).arg("at", Arg::Time(at));
        }
    }
}

fn rule(check: &Check) -> R {
    match (check.code, &check.reason) {
        (C::Signature | C::UserinfoSignature | C::Algorithm, W::SignatureNone) => {
            R::SignatureMissing
        }
        (C::UserinfoSignature, W::Differs { .. }) => R::IssuerDiffers,
        (C::Signature | C::UserinfoSignature | C::KeySource, _) => R::SignatureInvalid,
        (C::Algorithm, _) => R::AlgorithmRefused,
        (C::Nonce, _) => R::NonceDiffers,
        (C::State, _) => R::StateDiffers,
        (C::AtHash | C::CHash, _) => R::HashDiffers,
        (C::UserinfoSubject, _) => R::UserinfoSubjectDiffers,
        (C::Userinfo, _) => R::UserinfoUnreadable,
        (C::Clock, _) => R::ClockOff,
        (C::IssParameter, W::IssParameterMissing) | (_, W::MissingClaim | W::WrongType) => {
            R::TokenClaimMissing
        }
        (C::Issuer | C::IssParameter, _) => R::IssuerDiffers,
        (C::Audience | C::AuthorizedParty, _) => R::AudienceDiffers,
        (C::Expiry, _) => R::TokenExpired,
        (C::IssuedAt | C::NotBefore, _) => R::TokenNotYetValid,
        (C::AuthTime, _) => R::NotFresh,
        // Those that only SAML has go their own way.
        (_, _) => R::TokenClaimMissing,
    }
}

fn arguments(check: &Check, rule: R, draft: &mut super::Draft) {
    if matches!(rule, R::HashDiffers | R::TokenClaimMissing) {
        draft.public("claim", claim(check.code));
        return;
    }
    match &check.reason {
        W::Differs { expected, found } if matches!(rule, R::IssuerDiffers | R::AudienceDiffers) => {
            draft.public("expected", expected).public("found", found);
        }
        W::AlgorithmRefused { alg: text } | W::CriticalHeader { name: text } => {
            draft.public("alg", text);
        }
        W::ExpiredAt { at }
        | W::NotYetValid { at }
        | W::IssuedInFuture { at }
        | W::IssuedLongAgo { at }
        | W::NotFresh { at } => {
            draft.arg("at", Arg::Time(*at));
        }
        W::ComputerAhead { minutes }
        | W::ComputerBehind { minutes }
        | W::ComputerSeemsAhead { minutes }
        | W::ComputerSeemsBehind { minutes } => {
            draft.count(
                "minutes",
                usize::try_from(minutes.abs()).unwrap_or_default(),
            );
        }
        _ => {}
    }
}

fn claim(code: C) -> &'static str {
    match code {
        C::Issuer | C::IssParameter => "iss",
        C::Audience => "aud",
        C::AuthorizedParty => "azp",
        C::Expiry => "exp",
        C::IssuedAt => "iat",
        C::NotBefore => "nbf",
        C::AtHash => "at_hash",
        C::CHash => "c_hash",
        C::AuthTime => "auth_time",
        _ => "sub",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::KeysFrom;

    fn judged(code: C, reason: W, live: bool) -> Vec<(R, Severity)> {
        let checks = [Check {
            code,
            status: CheckStatus::Fail,
            reason,
        }];
        let mut book = Book::default();
        judge(&checks, live, &mut book);
        book.drafts
            .iter()
            .map(|d| (d.finding.rule, d.finding.severity))
            .collect()
    }

    #[test]
    fn a_failed_check_of_a_live_login_is_a_fault() {
        let differs = || W::Differs {
            expected: "a".to_owned(),
            found: "b".to_owned(),
        };
        let cases = [
            (C::Issuer, differs(), R::IssuerDiffers, Severity::Error),
            (C::Audience, differs(), R::AudienceDiffers, Severity::Error),
            (
                C::AuthorizedParty,
                W::MissingClaim,
                R::TokenClaimMissing,
                Severity::Error,
            ),
            (C::Nonce, W::MissingClaim, R::NonceDiffers, Severity::Error),
            (C::State, W::Unsolicited, R::StateDiffers, Severity::Error),
            (
                C::Expiry,
                W::ExpiredAt { at: 1 },
                R::TokenExpired,
                Severity::Error,
            ),
            (
                C::IssuedAt,
                W::IssuedInFuture { at: 1 },
                R::TokenNotYetValid,
                Severity::Error,
            ),
            (C::AtHash, W::MissingClaim, R::HashDiffers, Severity::Error),
            (
                C::UserinfoSubject,
                differs(),
                R::UserinfoSubjectDiffers,
                Severity::Error,
            ),
            (
                C::IssParameter,
                W::IssParameterMissing,
                R::TokenClaimMissing,
                Severity::Error,
            ),
            (
                C::Signature,
                W::SignatureNone,
                R::SignatureMissing,
                Severity::Error,
            ),
            (
                C::Algorithm,
                W::AlgorithmRefused {
                    alg: "HS256".to_owned(),
                },
                R::AlgorithmRefused,
                Severity::Error,
            ),
            (
                C::Clock,
                W::ComputerAhead { minutes: 7 },
                R::ClockOff,
                Severity::Warning,
            ),
            (
                C::AuthTime,
                W::NotFresh { at: 1 },
                R::NotFresh,
                Severity::Info,
            ),
        ];
        for (code, reason, rule, severity) in cases {
            assert_eq!(judged(code, reason.clone(), true), [(rule, severity)]);
            assert_eq!(judged(code, reason, false), [(rule, Severity::Info)]);
        }
        let invalid = W::SignatureInvalid {
            keys: KeysFrom::Visitor,
        };
        let fault = [(R::SignatureInvalid, Severity::Error)];
        assert_eq!(judged(C::Signature, invalid, false), fault);
    }

    #[test]
    fn an_old_login_is_worth_knowing() {
        let reason = W::AuthenticatedLongAgo { at: 1 };
        let checks = [Check {
            code: C::AuthTime,
            status: CheckStatus::NotApplicable,
            reason,
        }];
        let mut book = Book::default();
        judge(&checks, true, &mut book);
        let found: Vec<_> = book.drafts.iter().map(|d| d.finding.rule).collect();
        assert_eq!(found, [R::LoginOld]);
    }

    #[test]
    fn what_cannot_be_checked_is_no_finding() {
        let mut book = Book::default();
        let check = |status| Check {
            code: C::Signature,
            status,
            reason: W::NoKeys,
        };
        let checks = [
            CheckStatus::Pass,
            CheckStatus::Unknown,
            CheckStatus::NotApplicable,
        ]
        .map(check);
        judge(&checks, true, &mut book);
        assert!(book.drafts.is_empty());
    }
}
