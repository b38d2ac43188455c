//! Signals in a pasted text: an error address, a SAML status, an error page's words, or several
//! of these together. Read in bounded steps, and forgotten: what is kept of it is `look`'s.

use serde_json::Value;

use super::look::start_of;
use super::places;
use crate::encoding::markup::{self, Piece};
use crate::encoding::{base64, form, json};
use crate::trace::{Signal, of_text};

/// Most of a text that is read; addresses in it; the longest SAML message looked into.
const TEXT: usize = 64 << 10;
const ADDRESSES: usize = 20;
const MESSAGE: usize = 256 << 10;
const STATUS: &str = "urn:oasis:names:tc:SAML:2.0:status:";

/// What a pasted text says of a failure. Nothing in it need be an error.
pub fn signals_of(text: &str) -> Vec<Signal> {
    let text = text.trim();
    let mut out = Vec::new();
    let message = message_of(text);
    let read = message.as_deref().unwrap_or(start_of(text, TEXT));
    out.extend(status_of(read));
    if message.is_some() {
        return out;
    }
    let addresses: Vec<Address<'_>> = addresses(read);
    for address in &addresses {
        parameters(address.query, Some(address), &mut out);
        parameters(address.fragment, Some(address), &mut out);
    }
    for line in read.lines() {
        parameters(bare_parameters(line), None, &mut out);
    }
    json_error(read, &mut out);
    let main = main(read);
    let path = main.as_ref().map(Address::telling_path);
    out.push(Signal::Page {
        host: main.map(|main| main.host).unwrap_or_default(),
        path: path.unwrap_or_default(),
        status: 0,
        text: visible(read),
    });
    out
}

struct Address<'a> {
    host: String,
    path: &'a str,
    query: &'a str,
    fragment: &'a str,
}

impl Address<'_> {
    /// The path, and what an address says by the mere name of a parameter.
    fn telling_path(&self) -> String {
        let mut path = start_of(self.path, 200).to_owned();
        for name in self.query.split('&') {
            if !name.contains('=') && name.bytes().all(|b| b.is_ascii_alphanumeric()) {
                path.push(' ');
                path.push_str(start_of(name, 40));
            }
        }
        // `https://login.microsoftonline.com/error?code=50058`
        let code = form::parse(self.query).ok();
        let code = code.as_deref().and_then(|form| form::get(form, "code"));
        let digits =
            |code: &&str| (5..=8).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit());
        if let (true, Some(code)) = (self.path == "/error", code.filter(digits)) {
            path.push_str(" AADSTS");
            path.push_str(code);
        }
        path
    }
}

fn addresses(text: &str) -> Vec<Address<'_>> {
    let end = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '`' | '\\');
    let starts = text.match_indices("http").filter_map(|(at, _)| {
        let rest = text.get(at..)?;
        let rest = rest
            .strip_prefix("https://")
            .or_else(|| rest.strip_prefix("http://"))?;
        let whole = rest.split(end).next()?;
        let (whole, fragment) = whole.split_once('#').unwrap_or((whole, ""));
        let (whole, query) = whole.split_once('?').unwrap_or((whole, ""));
        let cut = whole.find('/').unwrap_or(whole.len());
        let (host, path) = whole.split_at(cut);
        Some(Address {
            host: places::host(host)?,
            path,
            query,
            fragment,
        })
    });
    starts.take(ADDRESSES).collect()
}

/// The address of the page: one that stands on a line of its own. An address inside a sentence
/// may be anybody's.
fn main(text: &str) -> Option<Address<'_>> {
    let line = text
        .lines()
        .map(str::trim)
        .find(|line| line.starts_with("http") && !line.contains(char::is_whitespace))?;
    addresses(line).into_iter().next()
}

/// `error=…&…` without an address around it.
fn bare_parameters(line: &str) -> &str {
    let line = line.trim().trim_start_matches(['?', '#', '&']);
    let bare = ["error=", "errorType=", "statusCode=", "now="];
    match bare.iter().any(|name| line.starts_with(name)) && !line.contains(' ') {
        true => line,
        false => "",
    }
}

/// What a query or a fragment says of an error (RFC 6749 §4.1.2.1; Shibboleth SP,
/// `redirectErrors`).
fn parameters(text: &str, at: Option<&Address<'_>>, out: &mut Vec<Signal>) {
    let Ok(form) = form::parse(text) else { return };
    let get = |name| form::get(&form, name).unwrap_or_default().to_owned();
    let error = get("error");
    if !error.is_empty() {
        out.push(Signal::OidcError {
            error,
            description: get("error_description"),
        });
    }
    let text = [get("errorType"), get("errorText")].join("\n");
    if text.len() > 1 {
        out.push(Signal::Page {
            host: at.map(|at| at.host.clone()).unwrap_or_default(),
            path: at.map(|at| at.path.to_owned()).unwrap_or_default(),
            status: 0,
            text,
        });
    }
    let mut codes = vec![get("statusCode"), get("statusCode2")];
    codes.retain(|code| code.starts_with(STATUS));
    if !codes.is_empty() {
        out.push(Signal::SamlStatus {
            codes,
            message: get("statusMessage"),
        });
    }
    if let Some(message) = form::get(&form, "SAMLResponse").and_then(decoded) {
        out.extend(status_of(&message));
    }
}

/// `{"error": "invalid_client", "error_description": "…"}`, as a token endpoint answers.
fn json_error(text: &str, out: &mut Vec<Signal>) {
    if !text.starts_with('{') {
        return;
    }
    let value = json::value(text).unwrap_or_default();
    let get = |name: &str| {
        let text = value.get(name).and_then(Value::as_str);
        text.unwrap_or_default().to_owned()
    };
    let error = get("error");
    if !error.is_empty() {
        out.push(Signal::OidcError {
            error,
            description: get("error_description"),
        });
    }
}

/// The status of a SAML response, from wherever its codes stand in the text.
fn status_of(text: &str) -> Option<Signal> {
    let mut codes: Vec<String> = Vec::new();
    for (at, _) in text.match_indices(STATUS).take(8) {
        let name = text.get(at + STATUS.len()..).unwrap_or_default();
        let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let code = [STATUS, start_of(name, length.min(60))].concat();
        if !codes.contains(&code) && !code.ends_with(":Success") {
            codes.push(code);
        }
    }
    let message = text.split_once("StatusMessage>");
    let message = message.and_then(|(_, rest)| rest.split('<').next());
    (!codes.is_empty()).then(|| Signal::SamlStatus {
        codes,
        message: start_of(message.unwrap_or_default(), 1000).to_owned(),
    })
}

/// A text that is a SAML message by itself: as XML, or packed as a form carries it.
fn message_of(text: &str) -> Option<String> {
    let packed = text.strip_prefix("SAMLResponse=").unwrap_or(text);
    match text.starts_with('<') && text.contains(STATUS) {
        true => Some(start_of(text, MESSAGE).to_owned()),
        false => decoded(packed),
    }
}

/// Standard base64 that holds XML.
fn decoded(packed: &str) -> Option<String> {
    if packed.len() < 40 || packed.len() > MESSAGE {
        return None;
    }
    let bytes = base64::standard(packed).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    text.trim_start().starts_with('<').then_some(text)
}

/// Without the marks of HTML, where a page's source was pasted: a line for each piece.
fn visible(text: &str) -> String {
    if !text.starts_with('<') {
        return text.to_owned();
    }
    let mut out = String::new();
    for piece in markup::pieces(text) {
        if let Piece::Text(said) = piece {
            out.push_str(markup::entities(said).trim());
            out.push('\n');
        }
    }
    // What Entra's page has in its script only.
    for signal in of_text(text) {
        if let Signal::Page { text, .. } = signal {
            out.push_str(&text);
        }
    }
    out
}
