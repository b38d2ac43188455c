//! Does the answer belong to the login this tab started, and do its parts belong together?

use super::{Line, Look, fail, not_applicable, pass, unknown};
use crate::encoding::{base64, json};
use crate::intake::{StateCheck, Via};
use crate::jose::{Job, Outcome, Purpose};
use crate::report::CheckReason as R;

/// OpenID Connect Core §3.1.3.7 step 11.
pub fn nonce(look: &Look<'_>) -> Line {
    let found = look.claim("nonce");
    match (&look.expected.nonce, found) {
        (Some(expected), Some(found)) if found == expected.as_str() => pass(R::Plain),
        (Some(_), Some(found)) if !found.is_string() => look.wrong_type(),
        (Some(_), Some(_)) => fail(R::OtherValue),
        (Some(_), None) => look.missing(),
        (None, _) if look.live => unknown(R::NothingToCompare),
        (None, _) => not_applicable(R::NothingToCompare),
    }
}

pub fn state(look: &Look<'_>) -> Line {
    if !look.live {
        return not_applicable(R::NothingToCompare);
    }
    match look.parsed.answer.state {
        StateCheck::Match => pass(R::StateMatches),
        StateCheck::Mismatch => fail(R::StateDiffers),
        StateCheck::Missing => fail(R::StateMissing),
        // Anybody can send somebody else's answer here (login CSRF).
        StateCheck::Unsolicited => fail(R::Unsolicited),
    }
}

/// RFC 9207 §2.4. Where the answer itself brought an ID token, its `iss` says the same;
/// a parameter that names another issuer is a fault all the same.
pub fn iss_parameter(look: &Look<'_>) -> Line {
    let answer = &look.parsed.answer;
    match (&answer.iss, &look.expected.issuer) {
        (Some(found), Some(expected)) if found != expected => fail(R::Differs {
            expected: expected.clone(),
            found: found.clone(),
        }),
        _ if look.parsed.via != Via::Oidc || look.front_channel() => {
            not_applicable(R::NotInThisFlow)
        }
        (Some(found), Some(_)) => pass(R::Matches {
            value: found.clone(),
        }),
        (Some(_), None) => unknown(R::NothingToCompare),
        (None, _) if answer.iss_promised => fail(R::IssParameterMissing),
        (None, _) => not_applicable(R::NotInThisFlow),
    }
}

/// OpenID Connect Core §3.1.3.8, §3.2.2.9: demanded where the ID token came with the access token.
pub fn at_hash(look: &Look<'_>) -> Line {
    let given = look.parsed.answer.access_token.is_some();
    hash(look, given, "at_hash", Purpose::AtHash)
}

/// OpenID Connect Core §3.3.2.10.
pub fn c_hash(look: &Look<'_>) -> Line {
    let given = look.parsed.answer.code.is_some();
    hash(look, given, "c_hash", Purpose::CHash)
}

fn hash(look: &Look<'_>, given: bool, claim: &str, purpose: Purpose) -> Line {
    let Some(login) = look.login.filter(|_| given) else {
        return not_applicable(R::NotInThisFlow);
    };
    let found = match json::get(&login.claims, claim) {
        None if look.front_channel() => return fail(R::MissingClaim),
        None => return not_applicable(R::NothingToCompare),
        Some(value) => match value.as_str() {
            Some(text) => text,
            None => return fail(R::WrongType),
        },
    };
    let index = look.index(login);
    let digest = look.parsed.jobs.iter().zip(look.outcomes).find_map(|pair| {
        let (
            Job::Digest {
                source, purpose: p, ..
            },
            Outcome::Digest(digest),
        ) = pair
        else {
            return None;
        };
        (*source == index && *p == purpose).then_some(digest)
    });
    match digest.and_then(|digest| digest.get(..digest.len() / 2)) {
        // The left half, base64url.
        Some(half) if !half.is_empty() && base64::url_encode(half) == found => pass(R::Plain),
        Some(_) => fail(R::OtherValue),
        // No hash belongs to the algorithm, or the browser made none.
        None => unknown(R::NothingToCompare),
    }
}
