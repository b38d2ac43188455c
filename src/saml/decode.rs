//! Takes a SAML message out of what a person pastes or drops, or a browser posts.

use super::detect::{PARAMETERS, bare, find_parameter, is_wide, plain, starts_as_xml, trim};
use super::xml::SIZE;
use crate::encoding::form;
use crate::encoding::markup::{self, Piece, entities};
use crate::encoding::{Problem, ReadError, Seems, base64};

/// Most bytes of what is pasted: an HTML page with a form, or base64, around a message.
const WRAPPED: usize = 2 * SIZE;

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
    for piece in markup::pieces(text) {
        let Piece::Open(tag) = piece else { continue };
        let name = tag.get("name").filter(|_| tag.is("input"));
        let name = name.unwrap_or_default();
        let value = || tag.get("value").unwrap_or_default();
        if PARAMETERS.contains(&name.as_str()) && found.is_none() {
            let at = tag.name.as_ptr() as usize - text.as_ptr() as usize;
            found = Some((value(), at));
        } else if name == "RelayState" {
            relay_state = Some(value());
        }
    }
    match found {
        Some((value, at)) => message(&value, relay_state, Wrapping::Html, Some(at)),
        None => Err(ReadError::new(Problem::Unrecognised, Seems::Xml)),
    }
}
