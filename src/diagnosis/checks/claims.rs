//! Who issued it, for whom, about whom; and what userinfo adds.

use serde_json::Value;

use super::{Line, Look, fail, is_login, not_applicable, pass, unknown};
use crate::encoding::json;
use crate::intake::{Fetched, Source};
use crate::jose::compact::looks_compact;
use crate::report::CheckReason as R;

/// OpenID Connect Core §2: `sub` has at most 255 ASCII characters.
const SUBJECT: usize = 255;

pub fn issuer(look: &Look<'_>) -> Line {
    match (look.claim("iss"), &look.expected.issuer) {
        (None, _) => look.missing(),
        (Some(Value::String(found)), Some(expected)) => same(expected, found),
        (Some(Value::String(_)), None) => unknown(R::NothingToCompare),
        (Some(_), _) => look.wrong_type(),
    }
}

pub fn audience(look: &Look<'_>) -> Line {
    let Some(claim) = look.claim("aud") else {
        return look.missing();
    };
    let Some(audiences) = list(claim) else {
        return look.wrong_type();
    };
    match &look.expected.client_id {
        None => unknown(R::NothingToCompare),
        Some(ours) if audiences.contains(&ours.as_str()) => pass(R::Matches {
            value: ours.clone(),
        }),
        Some(ours) => fail(R::Differs {
            expected: ours.clone(),
            found: audiences.join(", "),
        }),
    }
}

/// OpenID Connect Core §3.1.3.7 steps 4 and 5.
pub fn authorized_party(look: &Look<'_>) -> Line {
    let several = look
        .claim("aud")
        .and_then(list)
        .is_some_and(|audiences| audiences.len() > 1);
    match (look.claim("azp"), &look.expected.client_id) {
        (None, Some(_)) if several => fail(R::MissingClaim),
        (None, _) => not_applicable(R::NothingToCompare),
        (Some(Value::String(found)), Some(ours)) => same(ours, found),
        (Some(Value::String(_)), None) => unknown(R::NothingToCompare),
        (Some(_), _) => look.wrong_type(),
    }
}

pub fn subject(look: &Look<'_>) -> Line {
    match look.claim("sub") {
        None if look.live => fail(R::MissingClaim),
        None => look.missing(),
        Some(Value::String(sub)) if sub.is_empty() => fail(R::MissingClaim),
        Some(Value::String(sub)) if sub.len() <= SUBJECT && sub.is_ascii() => pass(R::Plain),
        Some(_) => look.wrong_type(),
    }
}

pub fn userinfo(look: &Look<'_>) -> Line {
    if look.userinfo.is_some() {
        return pass(R::UserinfoRead);
    }
    match &look.parsed.answer.userinfo {
        _ if !is_login(look.parsed.kind) => not_applicable(R::NothingToCompare),
        None => not_applicable(R::UserinfoNotAsked),
        Some(Fetched::Blocked) => unknown(R::UserinfoBlocked),
        Some(Fetched::TooMuch) => unknown(R::UserinfoUnreadable),
        Some(Fetched::Ok {
            status: 200, body, ..
        }) => {
            // Five parts: encrypted for somebody with a private key; not a fault.
            let parts = body.trim().split('.').count();
            match looks_compact(body.trim()) && parts == 5 {
                true => unknown(R::UserinfoUnreadable),
                false => fail(R::UserinfoUnreadable),
            }
        }
        Some(Fetched::Ok { status, .. }) => unknown(R::UserinfoStatus { status: *status }),
    }
}

/// OpenID Connect Core §5.3.4: without the same `sub` the answer must not be used.
pub fn userinfo_subject(look: &Look<'_>) -> Line {
    let (Some(login), Some(userinfo)) = (look.login, look.userinfo) else {
        return not_applicable(R::NothingToCompare);
    };
    match (
        json::get(&login.claims, "sub"),
        json::get(&userinfo.claims, "sub"),
    ) {
        (_, None) => fail(R::MissingClaim),
        (_, Some(found)) if !found.is_string() => fail(R::WrongType),
        (None, _) => unknown(R::NothingToCompare),
        (Some(expected), Some(found)) if expected == found => pass(R::Plain),
        _ => fail(R::OtherValue),
    }
}

/// What a signed userinfo answer says of its parties, where it differs.
pub fn wrong_party(look: &Look<'_>, source: &Source) -> Option<R> {
    let issuer = json::text(&source.claims, "iss").zip(look.expected.issuer.as_deref());
    if let Some((found, expected)) = issuer.filter(|(found, expected)| found != expected) {
        return Some(R::Differs {
            expected: expected.to_owned(),
            found: found.to_owned(),
        });
    }
    let audiences = json::get(&source.claims, "aud").map(|claim| list(claim).unwrap_or_default());
    let (found, expected) = audiences.zip(look.expected.client_id.as_deref())?;
    (!found.contains(&expected)).then(|| R::Differs {
        expected: expected.to_owned(),
        found: found.join(", "),
    })
}

fn same(expected: &str, found: &str) -> Line {
    if expected == found {
        pass(R::Matches {
            value: found.to_owned(),
        })
    } else {
        fail(R::Differs {
            expected: expected.to_owned(),
            found: found.to_owned(),
        })
    }
}

/// A string, or an array of strings that is not empty.
fn list(value: &Value) -> Option<Vec<&str>> {
    match value {
        Value::String(one) => Some(vec![one]),
        Value::Array(items) if !items.is_empty() => items.iter().map(Value::as_str).collect(),
        _ => None,
    }
}
