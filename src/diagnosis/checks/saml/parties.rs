//! Who sent it, to whom, and in answer to what.

use super::{Line, Look, compare, fail, not_applicable, pass, unknown, worse};
use crate::report::Why as W;
use crate::saml::response::{Confirmation, SignedElement};
use crate::saml::{RelayState, Request};

const BEARER: &str = "urn:oasis:names:tc:SAML:2.0:cm:bearer";

/// Bindings §3.5.5.2: demanded where the response itself is signed.
pub fn destination(look: &Look<'_>) -> Line {
    let mut signatures = look.response.signatures.iter();
    let signed = signatures.any(|s| s.on == SignedElement::Response);
    match look.response.destination.as_deref() {
        None if !signed => not_applicable(W::Absent, &[]),
        found => compare(found, look.expected.acs.as_deref()),
    }
}

/// Profiles §4.1.4.2. The response may name its issuer too; then it is the same one.
pub fn issuer(look: &Look<'_>) -> Line {
    let expected = look.expected.issuer.as_deref();
    let expected = expected.or(look.trusted.entity_id.as_deref());
    let outer = look.response.issuer.as_deref();
    let Some(assertion) = look.assertion else {
        return match outer {
            None => not_applicable(W::Absent, &[]),
            found => compare(found, expected),
        };
    };
    let inner = assertion.issuer.as_deref();
    let line = compare(inner, expected);
    match (inner, outer) {
        (Some(_), Some(outer)) => worse(line, compare(Some(outer), expected.or(inner))),
        _ => line,
    }
}

/// Core §2.5.1.4: one audience of each restriction is ours. Profiles §4.1.4.2: there is one.
pub fn audience(look: &Look<'_>) -> Line {
    let Some(assertion) = look.assertion else {
        return not_applicable(W::NoAssertion, &[]);
    };
    let restrictions = assertion.conditions.as_ref().map(|c| &c.audiences);
    let restrictions = restrictions.map(Vec::as_slice).unwrap_or_default();
    let all: Vec<&str> = restrictions.iter().flatten().map(String::as_str).collect();
    let all = all.join(", ");
    match &look.expected.audience {
        _ if restrictions.is_empty() => fail(W::Missing, &[]),
        None => unknown(W::NothingToCompare, &[&all]),
        Some(ours) if restrictions.iter().all(|list| list.contains(ours)) => {
            pass(W::Matches, &[ours])
        }
        Some(ours) => fail(W::Differs, &[ours, &all]),
    }
}

/// Profiles §4.1.4.2: a bearer confirmation for our address.
pub fn recipient(look: &Look<'_>) -> Line {
    let Some(assertion) = look.assertion else {
        return not_applicable(W::NoAssertion, &[]);
    };
    let mut bearers = assertion.confirmations.iter().filter(|c| is_bearer(c));
    let Some(first) = bearers.clone().next() else {
        let methods = assertion.confirmations.iter().map(|c| c.method.as_str());
        let methods: Vec<&str> = methods.collect();
        return fail(W::NotBearer, &[&methods.join(", ")]);
    };
    let ours = look.expected.acs.as_deref();
    // Several may stand there: one of them must fit.
    let fits = bearers.find(|c| ours.is_some() && c.recipient.as_deref() == ours);
    compare(fits.unwrap_or(first).recipient.as_deref(), ours)
}

pub(super) fn is_bearer(confirmation: &Confirmation) -> bool {
    confirmation.method == BEARER
}

/// Profiles §4.1.4.3 and §4.1.5; decision 001: what nobody asked for is shown, and said.
pub fn in_response_to(look: &Look<'_>) -> Line {
    let outer = look.response.in_response_to.as_deref();
    let confirmations = look.assertion.iter().flat_map(|a| &a.confirmations);
    let inner = confirmations.filter_map(|c| c.in_response_to.as_deref());
    let named: Vec<&str> = outer.into_iter().chain(inner).collect();
    match &look.expected.request {
        Request::Unknown => not_applicable(W::NotStartedHere, &[]),
        Request::None => fail(W::Unsolicited, &[]),
        Request::StartedUnsolicited if named.is_empty() => unknown(W::StartedUnsolicited, &[]),
        Request::StartedUnsolicited => fail(W::AnswersOther, &[]),
        Request::Sent(_) if outer.is_none() => fail(W::AnswersNothing, &[]),
        Request::Sent(id) if named.iter().all(|one| one == id) => pass(W::Answers, &[]),
        Request::Sent(_) => fail(W::AnswersOther, &[]),
    }
}

/// Bindings §3.5.3: what was sent comes back with the answer.
pub fn relay_state(look: &Look<'_>) -> Line {
    match look.expected.relay_state {
        RelayState::Unknown => not_applicable(W::NotStartedHere, &[]),
        RelayState::Match => pass(W::Answers, &[]),
        RelayState::Differs => fail(W::AnswersOther, &[]),
        RelayState::Missing => fail(W::AnswersNothing, &[]),
    }
}
