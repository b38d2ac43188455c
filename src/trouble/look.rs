//! Looks for signs in what a failed login left behind. All of it is untrusted text: it is
//! compared with our own words, and nothing but those and a plain host is kept.

use super::places::{self, Place, place};
use super::signs::{SIGNS, Sign};
use crate::lang::small_letters;
use crate::model::error_pages;
use crate::trace::Signal;

/// Most of one text that is read, of all texts together, and signs kept.
const TEXT: usize = 16 << 10;
const ALL: usize = 256 << 10;
pub const SIGNS_KEPT: usize = 12;
const LINES: usize = 400;
/// How far apart the two sides of ` … ` may stand.
const APART: usize = 120;

/// A sign that was seen, or only where the login stopped.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub sign: Option<&'static Sign>,
    /// Our own word for what was seen; empty without a sign.
    pub code: &'static str,
    /// Whose page it was, where that is known.
    pub host: String,
    pub place: Place,
}

impl PartialEq for Sign {
    fn eq(&self, other: &Sign) -> bool {
        self.name == other.name
    }
}

/// Every sign once at each place, the last signal's first: in a recording that is what counts.
pub fn look(signals: &[Signal]) -> Vec<Found> {
    // Only where one page is spoken of do signals without an address belong to it.
    let mut pages = signals.iter().filter_map(|signal| match signal {
        Signal::Page { host, path, .. } if !host.is_empty() => Some((host, path)),
        _ => None,
    });
    let only = pages
        .next()
        .filter(|(host, _)| pages.all(|(other, _)| other == *host));
    let mut left = ALL;
    let mut found: Vec<Found> = Vec::new();
    for signal in signals.iter().rev() {
        let seen = Ready::of(signal, &mut left);
        let (host, path) = match (&seen.at, only) {
            (Some((host, path)), _) => (*host, *path),
            (None, Some((host, path))) => (host.as_str(), path.as_str()),
            (None, None) => ("", ""),
        };
        let host = places::host(host).unwrap_or_default();
        let place = place(&host, path);
        let mut keep = |sign: Option<&'static Sign>, code: &'static str| {
            let known = |one: &Found| match sign {
                Some(_) => one.code == code && (one.host == host || one.host.is_empty()),
                None => one.host == host,
            };
            if found.len() < SIGNS_KEPT && !found.iter().any(known) {
                found.push(Found {
                    sign,
                    code,
                    host: host.clone(),
                    place,
                });
            }
        };
        for sign in SIGNS {
            if let Some(code) = seen.says(sign) {
                keep(Some(sign), code);
            }
        }
        if !host.is_empty() && matches!(signal, Signal::Page { .. }) {
            keep(None, "");
        }
    }
    found
}

/// What one signal says, made ready for comparing.
struct Ready<'a> {
    /// In small letters, each run of spaces one space.
    text: String,
    lines: Vec<String>,
    /// The ends of SAML status codes.
    codes: Vec<&'a str>,
    status: u16,
    at: Option<(&'a str, &'a str)>,
}

impl<'a> Ready<'a> {
    fn of(signal: &'a Signal, left: &mut usize) -> Ready<'a> {
        let none: &[String] = &[];
        let (texts, codes, status, at): ([&str; 3], _, _, _) = match signal {
            Signal::OidcError { error, description } => ([error, description, ""], none, 0, None),
            Signal::SamlStatus { codes, message } => ([message, "", ""], &codes[..], 0, None),
            Signal::Page {
                host,
                path,
                status,
                text,
            } => (
                [text, path, ""],
                none,
                *status,
                Some((host.as_str(), path.as_str())),
            ),
            Signal::NoAnswer { host, error } => {
                ([error, "", ""], none, 0, Some((host.as_str(), "")))
            }
        };
        let mut seen = Ready {
            text: String::new(),
            lines: Vec::new(),
            codes: codes
                .iter()
                .take(8)
                .map(|code| code.rsplit(':').next().unwrap_or_default())
                .collect(),
            status,
            at: at.filter(|(host, _)| !host.is_empty()),
        };
        for text in texts {
            let text = start_of(text, TEXT.min(*left));
            *left -= text.len();
            seen.add(text);
        }
        for code in &seen.codes {
            seen.text.push_str(&small_letters(start_of(code, 100)));
            seen.text.push(' ');
        }
        seen
    }

    fn add(&mut self, text: &str) {
        for line in small_letters(text).replace(['’', '‘'], "'").lines() {
            let mut said = String::new();
            for word in line.split_whitespace() {
                if !said.is_empty() {
                    said.push(' ');
                }
                said.push_str(word);
            }
            if said.is_empty() {
                continue;
            }
            self.text.push_str(&said);
            self.text.push(' ');
            if self.lines.len() < LINES {
                self.lines
                    .push(said.trim_end_matches(['.', '!', ':']).to_owned());
            }
        }
    }

    /// Our word for what was seen of the sign.
    fn says(&self, sign: &'static Sign) -> Option<&'static str> {
        let word = |word: &&&str| has_word(&self.text, &small_letters(word));
        if let Some(word) = sign.words.iter().find(word) {
            return Some(word);
        }
        let only = |code: &&&'static str| self.codes.contains(*code) && self.lines_are_bare();
        if let Some(code) = sign.status.iter().find(only) {
            return Some(code);
        }
        let (from, to) = sign.http;
        let answered = from > 0 && (from..=to).contains(&self.status);
        let phrases = error_pages::phrases(sign.name);
        (answered || phrases.iter().any(|phrase| self.has(phrase))).then_some(sign.name)
    }

    /// A status of the first level says little where a second one stands below it.
    fn lines_are_bare(&self) -> bool {
        self.codes.len() < 2
    }

    fn has(&self, phrase: &str) -> bool {
        if let Some(all) = phrase.strip_prefix("==") {
            return matches!(&self.lines[..], [only] if only == all);
        }
        if let Some(line) = phrase.strip_prefix('=') {
            return self.lines.iter().any(|known| known == line);
        }
        let (first, second) = phrase.split_once(" … ").unwrap_or((phrase, ""));
        self.text.match_indices(first).any(|(at, _)| {
            let rest = self.text.get(at + first.len()..).unwrap_or_default();
            let next = rest.chars().next();
            match second {
                // `event id 385` is not the beginning of another number.
                "" => !(first.ends_with(is_digit) && next.is_some_and(is_digit)),
                second => !next.is_some_and(inside) && start_of(rest, APART).contains(second),
            }
        })
    }
}

/// No more than `length` bytes, whole characters.
pub fn start_of(text: &str, length: usize) -> &str {
    text.get(..text.floor_char_boundary(length.min(text.len())))
        .unwrap_or_default()
}

/// The word with no letter, digit or `_` on either side.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text
            .get(at + word.len()..)
            .and_then(|after| after.chars().next());
        !before.is_some_and(inside) && !after.is_some_and(inside)
    })
}

fn inside(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole() {
        assert!(has_word("error aadsts50011: the reply", "aadsts50011"));
        assert!(!has_word("error aadsts500112: x", "aadsts50011"));
        assert!(!has_word(
            "app_not_configured_for_user",
            "app_not_configured"
        ));
        assert!(has_word("net::err_timed_out", "err_timed_out"));
        assert!(!has_word("xaadsts50011", "aadsts50011"));
    }

    #[test]
    fn texts_are_cut_at_a_character() {
        assert_eq!(start_of("aä", 2), "a");
        assert_eq!(start_of("aä", 9), "aä");
    }
}
