//! Takes a SAML message out of what a person pastes or drops, or a browser posts.

use super::detect::{PARAMETERS, bare, find_parameter, is_wide, plain, starts_as_xml, trim};
use super::xml::SIZE;
use crate::encoding::form;
use crate::encoding::{Problem, ReadError, Seems, base64};

/// Most bytes of what is pasted: an HTML page with a form, or base64, around a message.
const WRAPPED: usize = 2 * SIZE;
/// Longest character reference, without its ampersand.
const REFERENCE: usize = 12;

/// What stood in a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Decoded {
    Xml(Envelope),
    Deflated(Deflated),
}

/// A message and what was around it.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope {
    pub xml: String,
    pub relay_state: Option<String>,
    pub wrapping: Wrapping,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrapping {
    /// The XML itself.
    Xml,
    Base64,
    /// A form body, an address, or a line of a tool that shows one.
    Form,
    Html,
}

/// A compressed message, for the platform to inflate.
#[derive(Clone, Debug, PartialEq)]
pub struct Deflated {
    bytes: Vec<u8>,
    relay_state: Option<String>,
    wrapping: Wrapping,
    /// Where it cannot be inflated, it may have been something else.
    otherwise: ReadError,
}

impl Deflated {
    /// Most bytes that may come out of it.
    pub const LIMIT: usize = SIZE;

    /// Raw DEFLATE (RFC 1951), to be inflated to at most [`Deflated::LIMIT`] bytes and one more.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// With what came out; `None`: it could not be inflated.
    pub fn inflated(self, bytes: Option<Vec<u8>>) -> Result<Envelope, ReadError> {
        match bytes {
            Some(bytes) if bytes.len() > Deflated::LIMIT => Err(too_large()),
            Some(bytes) if starts_as_xml(&bytes) => Ok(Envelope {
                xml: text_of(bytes)?,
                relay_state: self.relay_state,
                wrapping: self.wrapping,
            }),
            _ => Err(self.otherwise),
        }
    }
}

impl Envelope {
    /// An error's place is one in the text that the visitor gave, or none.
    pub fn placed(&self, error: ReadError) -> ReadError {
        match self.wrapping {
            Wrapping::Xml => error,
            _ => ReadError {
                at: None,
                line_column: None,
                ..error
            },
        }
    }
}

/// Takes the message out of a text. `ReadError::at` counts bytes in it.
pub fn decode(text: &str) -> Result<Decoded, ReadError> {
    unwrap(text).map_err(|error| error.located(text))
}

/// The same for the bytes of a file.
pub fn decode_bytes(bytes: Vec<u8>) -> Result<Decoded, ReadError> {
    decode(&text_of(bytes)?)
}

fn unwrap(text: &str) -> Result<Decoded, ReadError> {
    if text.len() > WRAPPED {
        return Err(too_large());
    }
    let inner = trim(text);
    if inner.is_empty() {
        return Err(ReadError::new(Problem::Empty, Seems::Text));
    }
    if inner.starts_with("&lt;") {
        return Ok(xml(entities(inner)));
    }
    if inner.starts_with('<') {
        return match is_page(inner) {
            true => page(inner),
            false => Ok(xml(inner.to_owned())),
        };
    }
    if let Some(bytes) = bare(inner) {
        let otherwise = ReadError::new(Problem::Opaque, Seems::OpaqueToken);
        return from_bytes(bytes, None, Wrapping::Base64, otherwise);
    }
    let parameters = parameters(inner);
    match form::parse(parameters) {
        Ok(form) => {
            let found = PARAMETERS.iter().find_map(|name| form::get(&form, name));
            if let Some(value) = found {
                // A plus sign that was not percent-encoded has become a space.
                let relay_state = form::get(&form, "RelayState").map(str::to_owned);
                return message(&value.replace(' ', "+"), relay_state, Wrapping::Form, None);
            }
        }
        // Which one would count?
        Err(error) if matches!(&error.problem, Problem::DuplicateKey { key } if PARAMETERS.contains(&key.as_str())) =>
        {
            let base = parameters.as_ptr() as usize - text.as_ptr() as usize;
            return Err(error.shifted(base));
        }
        Err(_) => {}
    }
    let Some(at) = find_parameter(inner) else {
        return Err(ReadError::new(Problem::Unrecognised, Seems::Text));
    };
    // As a tool shows it, among other things.
    let rest = inner.get(at..).unwrap_or_default();
    let digit = |c: char| c.is_ascii_alphanumeric() || "+/-_=%".contains(c);
    let end = rest.find(|c: char| !digit(c)).unwrap_or(rest.len());
    let value = plain(rest.get(..end).unwrap_or_default());
    message(&value, None, Wrapping::Form, None)
}

/// Where the parameters of a form body or of an address stand.
fn parameters(text: &str) -> &str {
    let text = text.split_whitespace().next().unwrap_or_default();
    let text = text.split_once('?').map_or(text, |(_, query)| query);
    match text.split_once('#') {
        Some((query, fragment)) if find_parameter(query).is_none() => fragment,
        Some((query, _)) => query,
        None => text,
    }
}

/// The value of a message's parameter: base64 of XML, or of deflated XML.
fn message(
    value: &str,
    relay_state: Option<String>,
    wrapping: Wrapping,
    at: Option<usize>,
) -> Result<Decoded, ReadError> {
    let error = |problem| ReadError {
        at,
        ..ReadError::new(problem, Seems::Xml)
    };
    if trim(value).starts_with('<') {
        return Ok(Decoded::Xml(Envelope {
            xml: trim(value).to_owned(),
            relay_state,
            wrapping,
        }));
    }
    let value = value.replace('-', "+").replace('_', "/");
    match base64::standard(&value) {
        Ok(bytes) if bytes.is_empty() => Err(error(Problem::Empty)),
        Ok(bytes) => from_bytes(bytes, relay_state, wrapping, error(Problem::NotDeflated)),
        Err(bad) if bad.ending => Err(error(Problem::Truncated)),
        Err(_) => Err(error(Problem::NotBase64)),
    }
}

fn from_bytes(
    bytes: Vec<u8>,
    relay_state: Option<String>,
    wrapping: Wrapping,
    otherwise: ReadError,
) -> Result<Decoded, ReadError> {
    if starts_as_xml(&bytes) {
        return Ok(Decoded::Xml(Envelope {
            xml: text_of(bytes)?,
            relay_state,
            wrapping,
        }));
    }
    Ok(Decoded::Deflated(Deflated {
        bytes: without_zlib(bytes),
        relay_state,
        wrapping,
        otherwise,
    }))
}

/// Some wrap the DEFLATE stream as zlib (RFC 1950 §2.2): two bytes before it, a checksum after it.
fn without_zlib(mut bytes: Vec<u8>) -> Vec<u8> {
    if let [0x78, flags, inner @ .., _, _, _, _] = &bytes[..]
        && (0x7800 + u32::from(*flags)).is_multiple_of(31)
    {
        bytes = inner.to_vec();
    }
    bytes
}

fn xml(xml: String) -> Decoded {
    Decoded::Xml(Envelope {
        xml,
        relay_state: None,
        wrapping: Wrapping::Xml,
    })
}

fn text_of(bytes: Vec<u8>) -> Result<String, ReadError> {
    if bytes.len() > WRAPPED {
        return Err(too_large());
    }
    if is_wide(&bytes) {
        return Err(ReadError::new(Problem::Utf16, Seems::Xml));
    }
    String::from_utf8(bytes).map_err(|_| ReadError::new(Problem::NotUtf8, Seems::Xml))
}

fn too_large() -> ReadError {
    ReadError::new(Problem::TooLarge { limit: SIZE }, Seems::Xml)
}

// ---- HTML

/// Whether markup is a page rather than a message: by its first element, after declarations and
/// comments.
fn is_page(text: &str) -> bool {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let end = if rest.starts_with("<!--") {
            "-->"
        } else if rest.starts_with("<?") {
            "?>"
        } else {
            break;
        };
        let Some((_, after)) = rest.split_once(end) else {
            return false;
        };
        rest = after;
    }
    let name = rest.trim_start_matches('<');
    let name = name.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/'));
    let name = name.into_iter().next().unwrap_or_default();
    let doctype = || {
        let word = rest.get(9..).unwrap_or_default().trim_start();
        word.get(..4)
            .is_some_and(|w| w.eq_ignore_ascii_case("html"))
    };
    ["html", "head", "body", "form", "input", "div", "script"]
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known))
        || (name.eq_ignore_ascii_case("!doctype") && doctype())
}

/// The form in a page: `<input name="SAMLResponse" value="…">`.
fn page(text: &str) -> Result<Decoded, ReadError> {
    let mut found = None;
    let mut relay_state = None;
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find('<')) {
        at += open + 1;
        let rest = text.get(at..).unwrap_or_default();
        let is_input = rest
            .get(..5)
            .is_some_and(|name| name.eq_ignore_ascii_case("input"));
        if !is_input {
            continue;
        }
        let (name, value, after) = name_and_value(rest.get(5..).unwrap_or_default());
        let here = at;
        at = text.len() - after.len();
        if PARAMETERS.contains(&name.as_str()) && found.is_none() {
            found = Some((value, here));
        } else if name == "RelayState" {
            relay_state = Some(value);
        }
    }
    match found {
        Some((value, at)) => message(&value, relay_state, Wrapping::Html, Some(at)),
        None => Err(ReadError::new(Problem::Unrecognised, Seems::Xml)),
    }
}

/// The attributes `name` and `value` of a tag, whose text starts after its own name; and what
/// follows the tag.
fn name_and_value(tag: &str) -> (String, String, &str) {
    let (mut name, mut value) = (String::new(), String::new());
    let mut rest = tag;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (name, value, rest);
        }
        let end = |c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/');
        // A stray equals sign is part of the name it starts (WHATWG HTML §13.2.5.32).
        let length = rest.get(1..).and_then(|tail| tail.find(end));
        let (attribute, tail) = rest.split_at(length.map_or(rest.len(), |length| length + 1));
        rest = tail.trim_start();
        let Some(tail) = rest.strip_prefix('=') else {
            continue;
        };
        let tail = tail.trim_start();
        let quote = tail.chars().next().filter(|c| matches!(c, '"' | '\''));
        let content = match quote {
            Some(quote) => {
                let body = tail.get(1..).unwrap_or_default();
                let length = body.find(quote).unwrap_or(body.len());
                rest = body.get(length + 1..).unwrap_or_default();
                body.get(..length).unwrap_or_default()
            }
            None => {
                let stop = |c: char| c.is_whitespace() || c == '>';
                let (body, tail) = tail.split_at(tail.find(stop).unwrap_or(tail.len()));
                rest = tail;
                body
            }
        };
        if attribute.eq_ignore_ascii_case("name") {
            name = entities(content);
        } else if attribute.eq_ignore_ascii_case("value") {
            value = entities(content);
        }
    }
}

/// Character references, as far as forms use them; others stay as they are.
fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let end = after.bytes().take(REFERENCE).position(|b| b == b';');
        let known = end.and_then(|end| {
            let tail = after.get(end + 1..)?;
            Some((reference(after.get(..end)?)?, tail))
        });
        match known {
            Some((c, tail)) => {
                out.push(c);
                rest = tail;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn reference(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']);
        let code = match hex {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?);
    }
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "equals" => '=',
        "plus" => '+',
        "sol" => '/',
        _ => return None,
    })
}
