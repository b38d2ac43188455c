//! Time, judged only for a login made just now; for any other it is stated.

use super::parties::is_bearer;
use super::{Line, Look};
use crate::diagnosis::checks::times::{Clock, HOUR, Offset, TOLERANCE, minutes};
use crate::encoding::time;
use crate::report::{CheckStatus as S, Said, Why as W};
use crate::saml::Request;
use crate::saml::response::Assertion;

/// This computer's clock against the identity provider's. Only a response that answers our own
/// request is known to have been made between departure and arrival.
pub fn clock_of(look: &Look<'_>) -> Clock {
    let ours = match &look.expected.request {
        Request::Sent(id) => look.response.in_response_to.as_ref() == Some(id),
        Request::Unknown | Request::StartedUnsolicited | Request::None => false,
    };
    let issued = moment(look.response.issue_instant.as_deref());
    let issued = issued.filter(|_| ours);
    let arrived = look.expected.arrived.unwrap_or(look.now);
    Clock::bound(look.live(), issued, look.expected.departed, arrived)
}

fn moment(text: Option<&str>) -> Option<i64> {
    text.and_then(time::parse_rfc3339)
}

fn line(status: S, why: W, at: &[i64]) -> Line {
    (status, vec![Said::at(why, at)])
}

fn absent() -> Line {
    line(S::NotApplicable, W::Absent, &[])
}

/// A moment as the message names it, judged by `judge` for a live login.
fn judged(
    look: &Look<'_>,
    text: Option<&str>,
    stated: W,
    judge: impl FnOnce(i64) -> (S, W),
) -> Line {
    match text.map(time::parse_rfc3339) {
        None => absent(),
        Some(None) => line(S::Fail, W::NotATime, &[]),
        Some(Some(at)) if !look.live() => line(S::NotApplicable, stated, &[at]),
        Some(Some(at)) => {
            let (status, why) = judge(at);
            line(status, why, &[at])
        }
    }
}

fn until(clock: &Clock, at: i64) -> (S, W) {
    if at.saturating_add(TOLERANCE) <= clock.arrived {
        (S::Fail, W::ExpiredAt)
    } else {
        (S::Pass, W::ValidUntil)
    }
}

fn conditions<'a>(look: &Look<'a>) -> Option<&'a crate::saml::response::Conditions> {
    look.assertion.and_then(|a| a.conditions.as_ref())
}

pub fn not_before(look: &Look<'_>, clock: &Clock) -> Line {
    let text = conditions(look).and_then(|c| c.not_before.as_deref());
    judged(look, text, W::StatedFrom, |at| {
        if at > clock.arrived.saturating_add(TOLERANCE) {
            (S::Fail, W::NotYetValid)
        } else {
            (S::Pass, W::ValidFrom)
        }
    })
}

pub fn expiry(look: &Look<'_>, clock: &Clock) -> Line {
    let text = conditions(look).and_then(|c| c.not_on_or_after.as_deref());
    judged(look, text, W::StatedUntil, |at| until(clock, at))
}

/// Profiles §4.1.4.2: a bearer confirmation says until when.
pub fn confirmation_expiry(look: &Look<'_>, clock: &Clock) -> Line {
    let confirmations = look.assertion.iter().flat_map(|a| &a.confirmations);
    let mut bearers = confirmations.filter(|c| is_bearer(c));
    let Some(bearer) = bearers.next() else {
        return absent();
    };
    if bearer.not_on_or_after.is_none() {
        return line(S::Fail, W::Missing, &[]);
    }
    let text = bearer.not_on_or_after.as_deref();
    judged(look, text, W::StatedUntil, |at| until(clock, at))
}

pub fn session_end(look: &Look<'_>, clock: &Clock) -> Line {
    let mut statements = look.assertion.iter().flat_map(|a| &a.authn);
    let text = statements.find_map(|a| a.session_not_on_or_after.as_deref());
    judged(look, text, W::SessionUntil, |at| match until(clock, at) {
        (S::Pass, _) => (S::Pass, W::SessionUntil),
        over => over,
    })
}

pub fn issued_at(look: &Look<'_>, clock: &Clock) -> Line {
    let text = match look.assertion {
        Some(assertion) => assertion.issue_instant.as_deref(),
        None => look.response.issue_instant.as_deref(),
    };
    if text.is_none() {
        return line(S::Fail, W::Missing, &[]);
    }
    let early = |at: i64| {
        let departed = clock.departed;
        departed.is_some_and(|departed| at < departed.saturating_sub(TOLERANCE))
    };
    judged(look, text, W::StatedIssued, |at| {
        if at > clock.arrived.saturating_add(TOLERANCE) {
            (S::Fail, W::IssuedInFuture)
        } else if early(at) {
            (S::Fail, W::IssuedLongAgo)
        } else {
            (S::Pass, W::IssuedAt)
        }
    })
}

/// `ForceAuthn`: the person signed in after leaving here.
pub fn auth_time(look: &Look<'_>, clock: &Clock) -> Line {
    let mut statements = look.assertion.iter().flat_map(|a| &a.authn);
    let text = statements.find_map(|a| a.instant.as_deref());
    let fresh = look.live() && look.expected.fresh;
    let at = match text.map(time::parse_rfc3339) {
        None if fresh => return line(S::Unknown, W::Missing, &[]),
        None => return absent(),
        Some(None) => return line(S::Fail, W::NotATime, &[]),
        Some(Some(at)) => at,
    };
    let (status, why) = match clock.departed {
        _ if !fresh && look.live() && long_ago(look.assertion, at) => {
            (S::NotApplicable, W::AuthenticatedLongAgo)
        }
        _ if !fresh => (S::NotApplicable, W::AuthenticatedAt),
        None => (S::Unknown, W::AuthenticatedAt),
        Some(departed) if at < departed.saturating_sub(TOLERANCE) => (S::Fail, W::NotFresh),
        Some(_) => (S::Pass, W::AuthenticatedAt),
    };
    line(status, why, &[at])
}

/// By the identity provider's clock alone.
fn long_ago(assertion: Option<&Assertion>, at: i64) -> bool {
    let issued = assertion.and_then(|a| moment(a.issue_instant.as_deref()));
    issued.is_some_and(|issued| at.saturating_add(HOUR) < issued)
}

pub fn clock(clock: &Clock) -> Line {
    let said = |status, why, ms: i64| {
        let text = minutes(ms).to_string();
        (status, vec![Said::new(why, &[&text])])
    };
    match clock.offset {
        Offset::NotLive => line(S::NotApplicable, W::ClockNotJudged, &[]),
        Offset::Unknown => line(S::Unknown, W::ClockUnknown, &[]),
        Offset::Agrees => line(S::Pass, W::ClockAgrees, &[]),
        Offset::Measured(ahead) | Offset::Deduced(ahead) if ahead > 0 => {
            said(S::Fail, W::ComputerAhead, ahead)
        }
        Offset::Measured(behind) | Offset::Deduced(behind) => {
            said(S::Fail, W::ComputerBehind, behind)
        }
    }
}
