//! "I could not log in at all": from what a failed login left behind to the cause, and by plain
//! questions where it left nothing.
//!
//! A text or a recording gives [`Signal`]s; they are looked through for [`signs`] of our own
//! table ([`Seen`]: codes and hosts, nothing else is kept), and these, with what was answered,
//! are weighed into [`Candidate`]s. The texts stand in `text::trouble`.

pub mod causes;
mod look;
pub mod places;
pub mod questions;
pub mod signs;
#[cfg(test)]
mod tests;
mod text;

pub use causes::Cause;
pub use look::Found;
pub use questions::{Answer, Question, walk};
pub use text::signals_of;

use crate::encoding::order;
use crate::trace::Signal;
use places::{Place, place};

/// How sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sure {
    Possible,
    Likely,
    /// It was said in so many words.
    Certain,
}

/// A cause that may be it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub cause: Cause,
    pub sure: Sure,
}

/// Most causes named together.
const CANDIDATES: usize = 4;

/// What was seen of a failure: our own codes, and hosts. It can be written down and read again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    pub found: Vec<Found>,
}

/// The causes that signals point to, the strongest first; none where nothing is known.
pub fn recognise(signals: &[Signal]) -> Vec<Candidate> {
    weigh(&Seen::of(signals), &[])
}

impl Seen {
    pub fn of(signals: &[Signal]) -> Seen {
        Seen {
            found: look::look(signals),
        }
    }

    pub fn of_text(text: &str) -> Seen {
        Seen::of(&signals_of(text))
    }

    /// Adds what was seen elsewhere.
    pub fn add(&mut self, other: Seen) {
        for one in other.found {
            if !self.found.contains(&one) {
                self.found.push(one);
            }
        }
    }

    /// Signs, without what only tells where it stopped.
    pub fn signs(&self) -> impl Iterator<Item = &Found> {
        self.found.iter().filter(|one| one.sign.is_some())
    }

    /// Where the login stopped, if one place is named.
    pub fn stopped(&self) -> Option<Place> {
        let named = self.found.iter().find(|one| one.place != Place::Other);
        named.map(|one| one.place)
    }

    /// `code@host#place,…`; reading takes only what the tables know.
    pub fn written(&self) -> String {
        let parts: Vec<String> = self
            .found
            .iter()
            .map(|one| {
                let path = path_of(one.place);
                [one.code, "@", &one.host, path].concat()
            })
            .collect();
        parts.join(",")
    }

    pub fn read(text: &str) -> Seen {
        let parts = text.split(',').take(2 * look::SIGNS_KEPT);
        let found = parts.filter_map(|part| {
            let (code, at) = part.split_once('@')?;
            let (host, path) = at.split_at(at.find('/').unwrap_or(at.len()));
            let host = places::host(host).unwrap_or_default();
            let named = signs::named(code);
            if named.is_none() && (host.is_empty() || !code.is_empty()) {
                return None;
            }
            Some(Found {
                sign: named.map(|(sign, _)| sign),
                code: named.map_or("", |(_, code)| code),
                place: place(&host, path),
                host,
            })
        });
        Seen {
            found: found.collect(),
        }
    }
}

/// A path by which the place is known again where its host does not tell.
fn path_of(place: Place) -> &'static str {
    match place {
        Place::Adfs => "/adfs/",
        Place::Wilma => "/external/mpass",
        Place::Mpassid => "/idp/profile/",
        _ => "",
    }
}

/// The causes that signs and answers point to together. What was said in so many words stands
/// alone; else what both point to comes first.
pub fn weigh(seen: &Seen, told: &[(Cause, Sure)]) -> Vec<Candidate> {
    let mut all: Vec<Candidate> = Vec::new();
    // The most telling sign first: the order of the table.
    for sign in signs::SIGNS {
        for one in seen.signs().filter(|one| one.sign == Some(sign)) {
            for point in sign.points.iter().filter(|point| point.at.fits(one.place)) {
                add(&mut all, point.cause, point.sure);
            }
        }
    }
    if seen.found.iter().any(|one| one.place == Place::MpassidTest) {
        add(&mut all, Cause::TestEnvironment, Sure::Possible);
    }
    let best = |all: &[Candidate]| all.iter().map(|one| one.sure).max();
    if best(&all) == Some(Sure::Certain) {
        all.retain(|one| one.sure == Sure::Certain);
    } else {
        let said = |cause: Cause| told.iter().any(|(one, _)| *one == cause);
        let both = all.iter().any(|one| said(one.cause));
        for one in &mut all {
            one.sure = match said(one.cause) {
                true => Sure::Likely,
                false if both => Sure::Possible,
                false => one.sure,
            };
        }
        for (cause, sure) in told {
            add(&mut all, *cause, if both { Sure::Possible } else { *sure });
        }
    }
    order::sort_by(&mut all, &|a, b| a.sure > b.sure);
    all.truncate(CANDIDATES);
    all
}

fn add(all: &mut Vec<Candidate>, cause: Cause, sure: Sure) {
    match all.iter_mut().find(|one| one.cause == cause) {
        Some(one) => one.sure = one.sure.max(sure),
        None => all.push(Candidate { cause, sure }),
    }
}
