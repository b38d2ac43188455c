//! The part of an e-mail's text that can be read back: a report in lines that people can read.
//!
//! ```text
//! | begin = peili-report/1
//! | value = 30076;Mansikkalan koulu
//! | end = 5f2b77aa
//! ```
//!
//! Mail programs quote, wrap, fold blanks and quotation marks, and add links and signatures. So a
//! line begins with `|`, which stands nowhere else in it; everything up to the next `|` belongs to it,
//! however it is broken; and what a mail program could change in a value is written as `{U+00A0}`.
//! The number behind `end` tells whether the lines are as they were written; it proves nothing else.

use serde_json::{Map, Value as Json, json as made};

use super::kept::{self, Kept, ReadError};
use crate::diagnosis::facts::clean::invisible;

/// Longest text that is read, in bytes.
const CAP: usize = 4 * 1024 * 1024;
/// Lines of one report.
const MAX_LINES: usize = 20_000;
/// Where a line is broken, in characters: below what mail programs allow.
const WIDTH: usize = 72;

const BEGIN: &str = "| begin = ";
const FORMAT: &str = "peili-report/1";

/// The beginning of a report stands in this text.
pub fn recognises(text: &str) -> bool {
    text.contains("begin") && as_sent(text).contains("| begin = peili-report/")
}

// ---- writing

/// Lines of a report.
#[derive(Default)]
pub struct Lines(String);

impl Lines {
    pub fn begin() -> Lines {
        let mut lines = Lines::default();
        lines.line("begin", &[FORMAT]);
        lines
    }

    /// `| key = part; part`; the parts are made by [`exact`] or [`prose`].
    pub fn line(&mut self, key: &str, parts: &[&str]) {
        let line = ["| ", key, " = ", &parts.join("; ")].concat();
        let mut column = 0;
        // A label stays together.
        let mut open = false;
        for (i, word) in line.trim_end().split(' ').enumerate() {
            let length = word.chars().count();
            let long = column + 1 + length > WIDTH && !open || column >= WIDTH;
            if i > 0 && long {
                self.0.push_str("\n ");
                column = 1;
            }
            if i > 0 {
                self.0.push(' ');
                column += 1;
            }
            for c in word.chars() {
                open = c == '[' || open && c != ']';
                // Not even a word without blanks is too long: `+` is glue.
                if column > WIDTH {
                    self.0.push_str("\n  +");
                    column = 3;
                }
                self.0.push(c);
                column += 1;
            }
        }
        self.0.push('\n');
    }

    /// The lines, with the one that tells whether they were changed.
    pub fn end(mut self) -> String {
        let sum = sum(&segments(&as_sent(&self.0)));
        self.line("end", &[&sum]);
        self.0
    }
}

/// A value, so that it comes back as it was.
pub fn exact(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let blank = c == ' ' && (before == ' ' || chars.peek().is_none());
        let odd = c.is_whitespace() && c != ' ' || invisible(c) || quote(c).is_some();
        if blank || odd || special(c, before, chars.peek()) {
            push_code(&mut out, c);
        } else {
            out.push(c);
        }
        before = c;
    }
    out
}

/// A part of a line behind which another one stands; `-` for none.
pub fn part(text: &str) -> String {
    match text {
        "" => "-".to_owned(),
        "-" => "{U+002D}".to_owned(),
        _ => exact(text).replace(';', "{U+003B}"),
    }
}

/// A text of ours: its blanks and quotation marks may change.
pub fn prose(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let folded = folded(text);
    let mut chars = folded.chars().peekable();
    while let Some(c) = chars.next() {
        if special(c, before, chars.peek()) {
            push_code(&mut out, c);
        } else {
            out.push(c);
        }
        before = c;
    }
    out
}

/// A text with single blanks and plain quotation marks, and nothing that cannot be seen.
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !invisible(c) {
            out.push(quote(c).unwrap_or(c));
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Has a meaning of its own in a line.
fn special(c: char, before: char, next: Option<&char>) -> bool {
    let starts = matches!(c, '+' | '=') && before == ' ';
    matches!(c, '|' | '<' | '>') || c == '{' && next == Some(&'U') || starts
}

/// The plain sign of a quotation mark that programs set by themselves.
fn quote(c: char) -> Option<char> {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{201B}' => Some('\''),
        '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{201F}' => Some('"'),
        _ => None,
    }
}

fn push_code(out: &mut String, c: char) {
    out.push_str("{U+");
    let code = u32::from(c);
    let digits = if code > 0xFFFF { 6 } else { 4 };
    for place in (0..digits).rev() {
        let digit = char::from_digit(code >> (4 * place) & 15, 16).unwrap_or('0');
        out.push(digit.to_ascii_uppercase());
    }
    out.push('}');
}

/// A part of a line as it was before [`exact`] or [`prose`].
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{U+") {
        out.push_str(before);
        let code = after.split_once('}').and_then(|(code, left)| {
            let c = u32::from_str_radix(code.get(..8).unwrap_or(code), 16).ok()?;
            Some((char::from_u32(c)?, left))
        });
        match code {
            Some((c, left)) => {
                out.push(c);
                rest = left;
            }
            None => {
                out.push_str("{U+");
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

// ---- reading

/// The logins of every report in a text, whatever stands around it; one that is quoted twice once.
pub fn read(text: &str) -> Result<Vec<Kept>, ReadError> {
    let text = as_sent(text);
    let mut reports: Vec<(Vec<String>, bool)> = Vec::new();
    let mut other = None;
    for block in text.split(BEGIN).skip(1) {
        let format = block.split([' ', '|']).next().unwrap_or_default();
        if format != FORMAT {
            let ours = format.starts_with("peili-report/");
            other = other.or_else(|| ours.then(|| format.to_owned()));
            continue;
        }
        let mut lines = segments(&["begin = ", block].concat());
        let end = lines.iter().position(|line| line.starts_with("end ="));
        let rest = lines.split_off(end.unwrap_or(lines.len()));
        let told = rest.first().and_then(|end| end.split(' ').nth(2));
        let changed = told != Some(&sum(&lines));
        if !reports.iter().any(|(known, _)| *known == lines) {
            reports.push((lines, changed));
        }
    }
    let mut logins = Vec::new();
    for (lines, changed) in &reports {
        let found = kept::of_json(&report(lines)).unwrap_or_default();
        logins.extend(found.into_iter().map(|login| Kept {
            changed: *changed,
            ..login
        }));
    }
    logins.truncate(kept::MAX_LOGINS);
    match (logins.is_empty(), other) {
        (false, _) => Ok(logins),
        (true, Some(format)) => Err(ReadError::OtherFormat(format)),
        (true, None) if reports.is_empty() => Err(ReadError::NotAReport),
        (true, None) => Err(ReadError::Nothing),
    }
}

/// The text as it was sent: without quotation signs, links that were added, line breaks and glue.
fn as_sent(text: &str) -> String {
    let end = (0..=CAP.min(text.len())).rev();
    let text = end.filter_map(|end| text.get(..end)).next();
    let mut rest = text.unwrap_or_default();
    let mut out = String::with_capacity(rest.len());
    // `<` stands in no line: programs put addresses behind what they made a link.
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        let link = ["http", "mailto:", "tel:"];
        let inside = after.split_once('>').filter(|(inside, _)| {
            !inside.contains(char::is_whitespace) && link.iter().any(|it| inside.starts_with(it))
        });
        rest = inside.map_or(after, |(_, left)| left);
    }
    out.push_str(rest);
    folded(&out.replace('>', " "))
}

/// The lines put together again: keys and what belongs to them. A `|` without a key quotes, too.
fn segments(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in text.split('|').map(str::trim) {
        // ` =` stands in no content.
        let key = piece.split_once(" =").filter(|(key, _)| {
            let of_key = |b: u8| b.is_ascii_lowercase() || b == b'-';
            !key.is_empty() && key.bytes().all(of_key)
        });
        if key.is_some() {
            if lines.len() >= MAX_LINES {
                break;
            }
            lines.push(piece.to_owned());
        } else if let (Some(line), false) = (lines.last_mut(), piece.is_empty()) {
            line.push(' ');
            line.push_str(piece);
        }
    }
    for line in &mut lines {
        *line = line.replace(" +", "");
    }
    lines
}

/// FNV-1a over the lines: a change on the way is noticed, not prevented.
fn sum(lines: &[String]) -> String {
    let mut sum: u32 = 0x811c_9dc5;
    for line in lines {
        for byte in line.bytes().chain([b'\n']) {
            sum = (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
    (0..8)
        .rev()
        .filter_map(|place| char::from_digit(sum >> (4 * place) & 15, 16))
        .collect()
}

/// The report that the lines tell, as far as [`kept`] reads it.
fn report(lines: &[String]) -> Json {
    let mut logins: Vec<Login> = vec![Login::default()];
    for line in lines {
        let (key, rest) = line.split_once(" =").unwrap_or_default();
        if key == "login" && logins.last().is_some_and(|login| !login.members.is_empty()) {
            logins.push(Login::default());
        }
        if let Some(login) = logins.last_mut() {
            login.take(key, rest.trim());
        }
    }
    let mut logins = logins.into_iter().map(Login::whole);
    let mut first = logins.next().unwrap_or_default();
    let further: Vec<Json> = logins.take(kept::MAX_LOGINS).map(Json::Object).collect();
    first.insert("format".into(), FORMAT.into());
    first.insert("further".into(), further.into());
    Json::Object(first)
}

/// A login as the members of a report.
#[derive(Default)]
struct Login {
    members: Map<String, Json>,
    received: Map<String, Json>,
}

impl Login {
    fn take(&mut self, key: &str, rest: &str) {
        let mut parts = rest
            .split("; ")
            .map(|part| plain(part.trim_end_matches(';')));
        let mut next = || parts.next().filter(|part| part != "-").unwrap_or_default();
        match key {
            "created" | "verdict" | "language" | "headline" => self.set(key, plain(rest).into()),
            "redacted" => self.set(key, yes(rest).into()),
            "program" => {
                let of = made!({"version": next(), "rules": next()});
                self.set("generator", of);
            }
            "received" => {
                for name in ["via", "kind", "environment", "model", "model_detected"] {
                    self.received(name, next().into());
                }
            }
            "issuer" => self.received(key, plain(rest).into()),
            "invented" => self.received(key, yes(rest).into()),
            "message" => push(&mut self.received, "message_ids", plain(rest).into()),
            "check" => {
                let check = made!({"code": next(), "status": next(), "detail": last(rest, 3)});
                self.push("checks", check);
            }
            "attribute" => {
                let (id, status, name) = (next(), next(), next());
                let carriers = next();
                let mut carriers = carriers.split('+').map(str::to_owned);
                let attribute = made!({
                    "id": id, "status": status, "received_as": name,
                    "from": carriers.next(), "also_from": carriers.collect::<Vec<_>>(),
                    "covered_by_signature": next() == "signed",
                });
                self.push("attributes", attribute);
            }
            "value" | "faulty" => {
                let value = made!({"text": plain(rest), "faulty": key == "faulty"});
                if let Some(attribute) = self.last("attributes") {
                    push(attribute, "values", value);
                }
            }
            "absent" => {
                let status = next();
                for id in next().split(' ') {
                    self.push("attributes", made!({"id": id, "status": status}));
                }
            }
            "finding" => {
                let finding = made!({
                    "code": next(), "severity": next(), "responsible": next(), "contact": next(),
                    "attributes": words(&next()), "consequences": words(&next()),
                    "title": last(rest, 6),
                });
                self.push("findings", finding);
            }
            "told" => {
                let (name, value) = rest.split_once('=').unwrap_or((rest, ""));
                if let Some(finding) = self.last("findings") {
                    let told = finding.entry("outgoing").or_insert_with(|| made!({}));
                    if let Some(told) = told.as_object_mut() {
                        told.insert(plain(name), plain(value).into());
                    }
                }
            }
            "claim" => {
                let claim = made!({
                    "name": next(), "from": next(), "covered_by_signature": next() == "signed",
                    "class": next(), "text": last(rest, 4),
                });
                self.push("other_claims", claim);
            }
            "label" => {
                let label = made!({
                    "label": next(), "kind": next(), "number": next().parse::<u32>().ok(),
                    "shape": next(),
                });
                self.push("labels", label);
            }
            _ => {}
        }
    }

    fn whole(mut self) -> Map<String, Json> {
        self.members.insert("received".into(), self.received.into());
        self.members
    }

    fn set(&mut self, name: &str, value: Json) {
        self.members.insert(name.to_owned(), value);
    }

    fn push(&mut self, name: &str, value: Json) {
        push(&mut self.members, name, value);
    }

    fn received(&mut self, name: &str, value: Json) {
        self.received.insert(name.to_owned(), value);
    }

    fn last(&mut self, name: &str) -> Option<&mut Map<String, Json>> {
        let list = self.members.get_mut(name)?.as_array_mut()?;
        list.last_mut()?.as_object_mut()
    }
}

fn push(to: &mut Map<String, Json>, name: &str, value: Json) {
    let list = to.entry(name).or_insert_with(|| made!([]));
    if let Some(list) = list.as_array_mut() {
        list.push(value);
    }
}

/// What stands behind so many parts; it may itself hold what parts them.
fn last(rest: &str, parts: usize) -> String {
    plain(rest.splitn(parts + 1, "; ").nth(parts).unwrap_or_default())
}

fn yes(rest: &str) -> bool {
    rest == "yes"
}

fn words(text: &str) -> Vec<&str> {
    text.split(' ').filter(|word| !word.is_empty()).collect()
}
