//! Pages: their visible text, whether they tell of a failure, and the forms in them that carry a
//! login message onwards by themselves.

use super::bounded;
use super::oidc::is_secret;
use super::url::LEFT_OUT;
use crate::encoding::form::Form;
use crate::encoding::markup::{self, Piece};
use crate::lang::small_letters;

/// Most bytes of a page's text that are kept.
pub const VISIBLE: usize = 2 << 10;
/// Most bytes of an error of Entra that stands in its page's script.
const ERROR: usize = 400;
/// A longer run of such characters is no word but a key to something.
const RUN: usize = 40;
/// Most forms of a page, and fields of a form, that are looked at.
const FORMS: usize = 10;
const FIELDS: usize = 50;

/// What only an error page of a login says: Entra, ADFS, and Shibboleth's service provider.
const MARKS: [&str; 5] = ["AADSTS", "MSIS", "opensaml::", "shibsp::", "xmltooling::"];
/// What the title of an error page of an identity provider says, in the languages of its pages.
const TITLES: [&str; 3] = ["error", "virhe", "fel"];

/// The visible text of a page, or of plain text, without what may be a secret.
pub fn visible(text: &str) -> String {
    scrub(&shown(text), VISIBLE)
}

/// Whether a page that was answered as if all were well tells of a failed login.
/// `identity`: it stands where an identity provider's pages stand.
pub fn is_failure(text: &str, identity: bool) -> bool {
    let marked = MARKS.iter().any(|mark| has_mark(text, mark));
    marked || identity && is_titled(text)
}

/// The sentence of Entra's that a page has in its script only; empty where there is none.
pub fn hidden_error(text: &str) -> String {
    let sentence = text.match_indices("AADSTS").find_map(|(at, _)| {
        let rest = text.get(at..)?;
        has_mark(rest, "AADSTS").then_some(rest)
    });
    let sentence = sentence.unwrap_or_default();
    let end = sentence.find(['"', '\n', '\r', '<', '\\']);
    scrub(
        sentence
            .get(..end.unwrap_or(sentence.len()))
            .unwrap_or_default(),
        ERROR,
    )
}

/// The form that a page sends onwards, and where.
#[derive(Debug, Default, PartialEq)]
pub struct Sent {
    pub action: String,
    pub fields: Form,
}

/// The forms of a page that may carry a login message.
pub fn forms(text: &str) -> Vec<Sent> {
    let names = [
        "SAMLResponse",
        "SAMLRequest",
        "id_token",
        "code",
        "error",
        "wresult",
    ];
    let may = names.iter().any(|name| text.contains(name));
    let mut forms: Vec<Sent> = Vec::new();
    if !may || !text.contains('<') {
        return forms;
    }
    for piece in markup::pieces(text) {
        let Piece::Open(tag) = piece else { continue };
        if tag.is("form") && forms.len() < FORMS {
            forms.push(Sent {
                action: tag.get("action").unwrap_or_default(),
                fields: Form::new(),
            });
        } else if (tag.is("input") || tag.is("textarea"))
            && let Some(form) = forms.last_mut().filter(|form| form.fields.len() < FIELDS)
            && let Some(name) = tag.get("name")
        {
            form.fields
                .push((name, tag.get("value").unwrap_or_default()));
        }
    }
    forms
}

/// In one line where it is one, without the queries of addresses and without long runs of
/// characters: neither says anything to a person, and both may be keys to something.
pub fn scrub(text: &str, most: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut first = true;
        for word in line.split_whitespace() {
            if !first {
                out.push(' ');
            } else if !out.is_empty() {
                out.push('\n');
            }
            first = false;
            out.push_str(&scrubbed(word));
            if out.len() > most {
                return bounded(&out, most);
            }
        }
    }
    out
}

fn scrubbed(word: &str) -> String {
    let secret = word
        .split_once('=')
        .is_some_and(|(name, _)| is_secret(name));
    let query = secret || word.contains("://") || word.contains('&') && word.contains('=');
    let end = if query {
        word.find(['?', '#', '&', '='])
    } else {
        None
    };
    let (word, cut) = match end {
        Some(end) => (word.get(..end).unwrap_or_default(), LEFT_OUT),
        None => (word, ""),
    };
    let is_run = |c: char| c.is_ascii_alphanumeric() || "+/=_-%".contains(c);
    let mut out = String::new();
    let mut rest = word;
    while !rest.is_empty() {
        let length = rest.find(|c| !is_run(c)).unwrap_or(rest.len());
        let (run, tail) = rest.split_at(length);
        // A path is long too, and is none.
        let longest = run.split('/').map(str::len).max().unwrap_or(0);
        out.push_str(if longest > RUN { LEFT_OUT } else { run });
        let (other, tail) = tail.split_at(tail.find(is_run).unwrap_or(tail.len()));
        out.push_str(other);
        rest = tail;
    }
    out.push_str(cut);
    out
}

/// What a browser would show, a line for each block.
fn shown(text: &str) -> String {
    if !is_markup(text) {
        return text.to_owned();
    }
    let mut out = String::new();
    for piece in markup::pieces(text) {
        match piece {
            Piece::Text(text) => out.push_str(&markup::entities(text)),
            Piece::Open(tag) if is_inline(tag.name) => {}
            Piece::Close(name) if is_inline(name) => {}
            _ => out.push('\n'),
        }
        // What follows is cut off anyway.
        if out.len() > 4 * VISIBLE {
            break;
        }
    }
    out
}

fn is_markup(text: &str) -> bool {
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    start.starts_with('<')
        || ["<html", "<body", "<p>", "<div"]
            .iter()
            .any(|tag| text.contains(tag))
}

fn is_inline(name: &str) -> bool {
    [
        "a", "b", "i", "em", "strong", "span", "code", "bdi", "font", "small", "u",
    ]
    .iter()
    .any(|inline| name.eq_ignore_ascii_case(inline))
}

/// A mark that digits or a name follow.
fn has_mark(text: &str, mark: &str) -> bool {
    text.match_indices(mark).any(|(at, _)| {
        let after = text.get(at + mark.len()..).unwrap_or_default();
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        mark.ends_with("::") || digits >= 4
    })
}

fn is_titled(text: &str) -> bool {
    let mut titled = false;
    for piece in markup::pieces(text) {
        match piece {
            Piece::Open(tag) => titled = tag.is("title") || tag.is("h1"),
            Piece::Close(_) => titled = false,
            Piece::Text(text) if titled => {
                let said = small_letters(&markup::entities(text));
                let mut words = said.split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric());
                if words.any(|word| TITLES.contains(&word)) {
                    return true;
                }
            }
            Piece::Text(_) => {}
        }
    }
    false
}
