//! Failed checks of a SAML response: the same rules as for an ID token where the fault is the same.

use super::super::{Book, RuleId as R, public};
use super::C;
use crate::report::{Arg, Said, Severity, Why as W};

/// `live`: as for [`super::judge`]. A refusal and a structure that looks forged stand in the
/// message itself, so they are faults of a pasted one too.
pub fn judge(code: C, said: &[Said], live: bool, book: &mut Book) {
    let Some(first) = said.first() else {
        return;
    };
    let Some(rule) = rule(code, first.why) else {
        return;
    };
    let signature = [
        R::SignatureInvalid,
        R::SignatureMissing,
        R::AlgorithmRefused,
    ];
    // That nothing is covered follows from a signature that does not hold.
    let follows = code == C::Coverage && signature.into_iter().any(|rule| book.has(rule));
    if follows || book.has(rule) {
        return;
    }
    let grave = matches!(
        rule,
        R::SignatureInvalid | R::LoginFailed | R::ResponseStructure
    );
    let draft = book.add(rule);
    if !live && !grave {
        draft.severity(Severity::Info);
    }
    let args = first.args.iter().map(String::as_str);
    let args: Vec<&str> = args.filter(|arg| !arg.is_empty()).collect();
    match (rule, first.why, args.as_slice()) {
        (R::LoginFailed, _, [status, ..]) => {
            draft.arg("status", named(status, ':'));
        }
        (R::AlgorithmRefused, W::Sha1, _) => {
            draft.public("alg", "SHA-1");
        }
        (R::AlgorithmRefused, W::Hmac, _) => {
            draft.public("alg", "HMAC");
        }
        (R::AlgorithmRefused, W::MethodRefused, [method, ..]) => {
            draft.arg("alg", named(method, '#'));
        }
        (_, W::Differs, [expected, found, ..]) => {
            draft.public("expected", expected).arg("found", uri(found));
        }
        (R::TokenClaimMissing, _, _) => {
            draft.public("claim", element(code));
        }
        (R::ClockOff, _, [minutes, ..]) => {
            draft.count("minutes", minutes.parse().unwrap_or_default());
        }
        _ => {}
    }
    if let ([at], R::TokenExpired | R::TokenNotYetValid | R::NotFresh) =
        (first.times.as_slice(), rule)
    {
        draft.arg("at", Arg::Time(*at));
    }
}

/// Where a URI belongs, anything else may be anything.
fn uri(text: &str) -> Arg {
    match text.starts_with("https://") || text.starts_with("http://") || text.starts_with("urn:") {
        true => public(text),
        false => Arg::Personal(text.to_owned()),
    }
}

/// The telling end of a URI of the standards.
fn named(text: &str, before: char) -> Arg {
    match uri(text) {
        Arg::Public(text) => public(text.rsplit(before).next().unwrap_or_default()),
        other => other,
    }
}

/// Worth knowing, and no check that failed.
pub fn note(said: &[Said], live: bool, book: &mut Book) {
    for one in said {
        match (one.why, one.times.as_slice()) {
            (W::AuthenticatedLongAgo, [at]) => {
                book.add(R::LoginOld).arg("at", Arg::Time(*at));
            }
            (W::EncryptedAssertion, _) if !book.has(R::AssertionEncrypted) => {
                let draft = book.add(R::AssertionEncrypted);
                if !live {
                    draft.severity(Severity::Info);
                }
            }
            _ => {}
        }
    }
}

fn rule(code: C, why: W) -> Option<R> {
    Some(match (code, why) {
        // A report's word of a check is no check: its findings stand.
        (_, W::AsTold) => return None,
        (C::Status, _) => R::LoginFailed,
        (_, W::Unsigned) => R::SignatureMissing,
        (_, W::Sha1 | W::Hmac | W::MethodRefused | W::ShortKey) => R::AlgorithmRefused,
        (
            _,
            W::ReferencesRefused
            | W::OtherElement
            | W::DuplicateId
            | W::SignatureElsewhere
            | W::SeveralSignatures,
        ) => R::ResponseStructure,
        (C::Signature, _) => R::SignatureInvalid,
        (C::Structure, W::NoAssertion) | (_, W::Missing | W::NotATime) => R::TokenClaimMissing,
        (C::Coverage | C::Structure, _) => R::ResponseStructure,
        (C::Destination | C::Recipient, _) => R::ResponseElsewhere,
        (C::Issuer, _) => R::IssuerDiffers,
        (C::Audience, _) => R::AudienceDiffers,
        (C::InResponseTo | C::State, _) => R::StateDiffers,
        (_, W::ExpiredAt) => R::TokenExpired,
        (C::NotBefore | C::IssuedAt, _) => R::TokenNotYetValid,
        (C::AuthTime, _) => R::NotFresh,
        (C::Clock, _) => R::ClockOff,
        (C::Subject | C::NameFormat | C::FriendlyName, _) => R::NamesMarkedOtherwise,
        // Another home organisation is a rule of its own, by what was asked for.
        _ => return None,
    })
}

/// What SAML calls what is missing.
fn element(code: C) -> &'static str {
    match code {
        C::Issuer => "Issuer",
        C::Audience => "Audience",
        C::Destination => "Destination",
        C::Recipient => "Recipient",
        C::NotBefore => "NotBefore",
        C::Expiry | C::ConfirmationExpiry => "NotOnOrAfter",
        C::SessionEnd => "SessionNotOnOrAfter",
        C::IssuedAt => "IssueInstant",
        C::AuthTime => "AuthnInstant",
        _ => "Assertion",
    }
}
