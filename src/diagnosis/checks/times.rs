//! Time, judged only for a login made just now, by a clock set right.
//!
//! Where the host's clock could not be read, the ID token tells: with our nonce in it,
//! it was made between departure and arrival, whatever the clocks say.

use serde_json::Value;

use super::{Line, Look, fail, not_applicable, pass, unknown};
use crate::encoding::{json, time};
use crate::intake::{Expectation, Source};
use crate::report::CheckReason as R;

/// Clocks may differ this much, in milliseconds.
pub(super) const TOLERANCE: i64 = 120_000;
/// A difference that a clock set wrong explains; more is a stale token.
const DAY: i64 = 86_400_000;
pub(super) const HOUR: i64 = 3_600_000;

/// This computer's clock against the issuer's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    pub(super) offset: Offset,
    /// When the answer arrived and the visitor left, corrected.
    pub(super) arrived: i64,
    pub(super) departed: Option<i64>,
}

/// Milliseconds by which this computer is ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offset {
    NotLive,
    Measured(i64),
    Deduced(i64),
    /// The token's own time lies between departure and arrival.
    Agrees,
    Unknown,
}

impl Clock {
    pub fn read(live: bool, login: Option<&Source>, expected: &Expectation, now: i64) -> Clock {
        let arrived = expected.arrived.unwrap_or(now);
        let issued = login.and_then(|source| issued_for(source, expected));
        match expected.clock_ahead {
            Some(ahead) if live => Clock::set(Offset::Measured(ahead), expected.departed, arrived),
            _ => Clock::bound(live, issued, expected.departed, arrived),
        }
    }

    /// `issued`: when something was issued that is bound to this login, and so between departure
    /// and arrival.
    pub(super) fn bound(
        live: bool,
        issued: Option<i64>,
        departed: Option<i64>,
        arrived: i64,
    ) -> Clock {
        let offset = match issued.zip(departed) {
            _ if !live => Offset::NotLive,
            Some((issued, departed)) => deduce(issued, departed, arrived),
            None => Offset::Unknown,
        };
        Clock::set(offset, departed, arrived)
    }

    fn set(offset: Offset, departed: Option<i64>, arrived: i64) -> Clock {
        let ahead = match offset {
            Offset::Measured(ahead) | Offset::Deduced(ahead) => ahead,
            Offset::NotLive | Offset::Agrees | Offset::Unknown => 0,
        };
        Clock {
            offset,
            arrived: arrived.saturating_sub(ahead),
            departed: departed.map(|at| at.saturating_sub(ahead)),
        }
    }
}

/// When the ID token with our nonce was issued.
fn issued_for(source: &Source, expected: &Expectation) -> Option<i64> {
    let ours = expected.nonce.is_some()
        && json::text(&source.claims, "nonce") == expected.nonce.as_deref();
    let issued = json::get(&source.claims, "iat").and_then(time::numeric_date);
    issued.filter(|_| ours)
}

fn deduce(issued: i64, departed: i64, arrived: i64) -> Offset {
    if issued > arrived.saturating_add(TOLERANCE) || issued < departed.saturating_sub(TOLERANCE) {
        // Made shortly before it arrived: so this is how far the clocks are apart.
        let ahead = arrived.saturating_sub(issued);
        return match ahead.saturating_abs() <= DAY {
            true => Offset::Deduced(ahead),
            false => Offset::Unknown,
        };
    }
    Offset::Agrees
}

pub fn expiry(look: &Look<'_>) -> Line {
    match moment(look, "exp") {
        Err(line) => line,
        Ok(at) if !look.live => not_applicable(R::TimeStated { at }),
        Ok(at) if at.saturating_add(TOLERANCE) <= look.clock.arrived => fail(R::ExpiredAt { at }),
        Ok(at) => pass(R::ValidUntil { at }),
    }
}

pub fn issued_at(look: &Look<'_>) -> Line {
    let at = match moment(look, "iat") {
        Err(line) => return line,
        Ok(at) if !look.live => return not_applicable(R::TimeStated { at }),
        Ok(at) => at,
    };
    let early = |departed: i64| at < departed.saturating_sub(TOLERANCE);
    if at > look.clock.arrived.saturating_add(TOLERANCE) {
        fail(R::IssuedInFuture { at })
    } else if look.clock.departed.is_some_and(early) {
        fail(R::IssuedLongAgo { at })
    } else {
        pass(R::IssuedAt { at })
    }
}

pub fn not_before(look: &Look<'_>) -> Line {
    if look.claim("nbf").is_none() {
        return not_applicable(R::NothingToCompare);
    }
    match moment(look, "nbf") {
        Err(line) => line,
        Ok(at) if !look.live => not_applicable(R::TimeStated { at }),
        Ok(at) if at > look.clock.arrived.saturating_add(TOLERANCE) => fail(R::NotYetValid { at }),
        Ok(at) => pass(R::ValidFrom { at }),
    }
}

/// OpenID Connect Core §3.1.2.1, `prompt=login`: the person signed in after leaving here.
pub fn auth_time(look: &Look<'_>) -> Line {
    let fresh = look.live && look.expected.fresh;
    let at = match look.claim("auth_time").map(time::numeric_date) {
        None if fresh => return unknown(R::MissingClaim),
        None => return not_applicable(R::NothingToCompare),
        Some(None) => return look.wrong_type(),
        Some(Some(at)) => at,
    };
    match look.clock.departed {
        _ if !fresh && look.live && long_ago(look, at) => {
            not_applicable(R::AuthenticatedLongAgo { at })
        }
        _ if !fresh => not_applicable(R::AuthenticatedAt { at }),
        None => unknown(R::AuthenticatedAt { at }),
        Some(departed) if at < departed.saturating_sub(TOLERANCE) => fail(R::NotFresh { at }),
        Some(_) => pass(R::AuthenticatedAt { at }),
    }
}

/// By the issuer's clock alone, whatever this computer's says.
fn long_ago(look: &Look<'_>, at: i64) -> bool {
    let issued = look.claim("iat").and_then(time::numeric_date);
    issued.is_some_and(|issued| at.saturating_add(HOUR) < issued)
}

pub(super) fn minutes(ms: i64) -> i64 {
    ms.saturating_abs().saturating_add(30_000) / 60_000
}

pub fn clock(look: &Look<'_>) -> Line {
    match look.clock.offset {
        Offset::NotLive => not_applicable(R::NothingToCompare),
        Offset::Unknown => unknown(R::ClockUnknown),
        Offset::Agrees => pass(R::ClockAgrees),
        Offset::Measured(ahead) if ahead.saturating_abs() <= TOLERANCE => pass(R::ClockAgrees),
        Offset::Measured(ahead) if ahead > 0 => fail(R::ComputerAhead {
            minutes: minutes(ahead),
        }),
        Offset::Measured(behind) => fail(R::ComputerBehind {
            minutes: minutes(behind),
        }),
        Offset::Deduced(ahead) if ahead > 0 => fail(R::ComputerSeemsAhead {
            minutes: minutes(ahead),
        }),
        Offset::Deduced(behind) => fail(R::ComputerSeemsBehind {
            minutes: minutes(behind),
        }),
    }
}

/// The moment a claim names, or what to say instead.
fn moment(look: &Look<'_>, claim: &str) -> Result<i64, Line> {
    let value: &Value = look.claim(claim).ok_or_else(|| look.missing())?;
    time::numeric_date(value).ok_or_else(|| look.wrong_type())
}
