//! SAML messages as parameters: what they are and what they ask for. A scan of their tags, not a
//! reading: opened, a message is parsed and verified by the SAML program.

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

use super::{Content, Fact, Kind, PART, Signal, bounded, page};
use crate::encoding::markup::{self, Piece};
use crate::encoding::{base64, order};
use crate::saml::detect::{plain, starts_as_xml};

/// Most bytes that may come out of a deflated message, and of all of a recording.
const INFLATED: usize = 256 << 10;
const BUDGET: usize = 16 << 20;
/// Most bytes of a fact.
const FACT: usize = 300;
/// Most wanted contexts and status codes.
const LIST: usize = 8;

/// What a message was found to be.
#[derive(Debug)]
pub struct Found {
    pub kind: Kind,
    pub content: Content,
    pub text: String,
    pub facts: Vec<(Fact, String)>,
    pub signal: Option<Signal>,
}

/// What may still be inflated.
#[derive(Debug)]
pub struct Budget(usize);

impl Default for Budget {
    fn default() -> Budget {
        Budget(BUDGET)
    }
}

/// The value of `SAMLRequest` (`asks`) or `SAMLResponse`.
pub fn of_value(value: &str, asks: bool, budget: &mut Budget) -> Found {
    let xml = match unpack(value, budget) {
        Ok(xml) => xml,
        Err(content) => return nothing(asks, content),
    };
    let is_xml = value.trim_start().starts_with('<');
    let mut found = of_xml(&xml, asks);
    if found.content == Content::Opens {
        // Deflated ones too: the signature of that binding stands outside the message.
        found.text = match is_xml {
            true => xml,
            false => base64::standard_encode(xml.as_bytes()),
        };
    }
    found
}

/// The same of a message that is XML already.
pub fn of_xml(xml: &str, asks: bool) -> Found {
    let mut scan = Scan::default();
    scan.read(xml);
    if scan.kind.is_none() {
        return nothing(asks, Content::Broken);
    }
    let kind = scan.kind.unwrap_or(Kind::SamlResponse);
    let failed = kind == Kind::SamlResponse
        && scan
            .codes
            .first()
            .is_some_and(|code| !code.ends_with(":Success"));
    let signal = failed.then(|| Signal::SamlStatus {
        codes: scan.codes.clone(),
        message: scan.message.clone(),
    });
    let mut facts = scan.facts;
    if !scan.contexts.is_empty() {
        facts.push((Fact::Context, scan.contexts.join(" ")));
    }
    if failed {
        facts.push((Fact::Status, scan.codes.join(" ")));
    }
    if !scan.message.is_empty() {
        facts.push((Fact::Said, scan.message));
    }
    order::sort_by(&mut facts, &|a, b| (a.0 as u8) < b.0 as u8);
    let opens = kind == Kind::SamlResponse;
    Found {
        kind,
        content: if opens {
            Content::Opens
        } else {
            Content::Nothing
        },
        text: if opens { xml.to_owned() } else { String::new() },
        facts,
        signal,
    }
}

/// Whether a tool that exported the recording put something else in the place of a value:
/// SAML-tracer's `{hash:…}`, `{obf:…}`, `{overwritten}`, and what others write.
pub fn is_masked(value: &str) -> bool {
    let plain = value.to_ascii_lowercase();
    ["{hash:", "{obf:", "{overwritten", "[", "<redacted"]
        .iter()
        .any(|start| plain.starts_with(start))
        || plain.contains("redacted")
        || (!value.is_empty()
            && value
                .bytes()
                .all(|b| matches!(b, b'*' | b'x' | b'X' | b'-')))
}

fn nothing(asks: bool, content: Content) -> Found {
    Found {
        kind: if asks {
            Kind::SamlRequest
        } else {
            Kind::SamlResponse
        },
        content,
        text: String::new(),
        facts: Vec::new(),
        signal: None,
    }
}

fn unpack(value: &str, budget: &mut Budget) -> Result<String, Content> {
    if value.len() > PART {
        return Err(Content::TooLarge);
    }
    if value.trim_start().starts_with('<') {
        return Ok(value.trim().to_owned());
    }
    if is_masked(value) {
        return Err(Content::Masked);
    }
    // A plus sign that was not percent-encoded has become a space.
    let bytes = base64::standard(&plain(&value.replace(' ', "+"))).map_err(|_| Content::Broken)?;
    if starts_as_xml(&bytes) {
        return String::from_utf8(bytes).map_err(|_| Content::Broken);
    }
    let limit = INFLATED.min(budget.0);
    let inflate = decompress_to_vec_with_limit;
    let inflated = inflate(&bytes, limit).or_else(|refusal| match bytes.get(2..) {
        // Some wrap the stream as zlib (RFC 1950 §2.2).
        Some(inner) if bytes.first() == Some(&0x78) => inflate(inner, limit),
        _ => Err(refusal),
    });
    // What could not be inflated has cost something too.
    budget.0 -= inflated.as_ref().map_or(limit, Vec::len);
    match inflated {
        Ok(xml) if starts_as_xml(&xml) => String::from_utf8(xml).map_err(|_| Content::Broken),
        Err(refusal) if refusal.status == TINFLStatus::HasMoreOutput => Err(Content::TooLarge),
        _ => Err(Content::Broken),
    }
}

#[derive(Default)]
struct Scan {
    kind: Option<Kind>,
    facts: Vec<(Fact, String)>,
    contexts: Vec<String>,
    codes: Vec<String>,
    message: String,
}

impl Scan {
    /// As far as the first assertion: what it says is for the SAML program.
    fn read(&mut self, xml: &str) {
        let mut inside = "";
        for piece in markup::pieces(xml) {
            match piece {
                Piece::Open(tag) if self.kind.is_none() => {
                    self.kind = match markup::local(tag.name) {
                        "AuthnRequest" => Some(Kind::SamlRequest),
                        "Response" | "ArtifactResponse" => Some(Kind::SamlResponse),
                        "LogoutRequest" | "LogoutResponse" => Some(Kind::SamlLogout),
                        _ => return,
                    };
                    self.root(&tag);
                }
                Piece::Open(tag) => {
                    inside = markup::local(tag.name);
                    match inside {
                        "Assertion" => return,
                        "EncryptedAssertion" => return self.fact(Fact::Encrypted, String::new()),
                        "StatusCode" if self.codes.len() < LIST => {
                            let code = tag.get("Value").unwrap_or_default();
                            self.codes.push(bounded(&code, FACT));
                        }
                        _ => {}
                    }
                }
                Piece::Close(_) => inside = "",
                Piece::Text(text) => match inside {
                    "Issuer" if self.has(Fact::Issuer) => {}
                    "Issuer" => self.fact(Fact::Issuer, markup::entities(text.trim())),
                    "StatusMessage" => {
                        self.message = page::scrub(&markup::entities(text), FACT);
                    }
                    "AuthnContextClassRef" if self.contexts.len() < LIST => {
                        let context = markup::entities(text.trim());
                        self.contexts.push(bounded(&context, FACT));
                    }
                    _ => {}
                },
            }
        }
    }

    fn root(&mut self, tag: &markup::Tag<'_>) {
        let yes = |name| matches!(tag.get(name).as_deref(), Some("true" | "1"));
        for (name, fact) in [("ID", Fact::Id), ("InResponseTo", Fact::ReplyTo)] {
            if let Some(id) = tag.get(name) {
                self.fact(fact, id);
            }
        }
        if let Some(acs) = tag.get("AssertionConsumerServiceURL") {
            self.fact(Fact::AnswerTo, super::url::shown(&acs));
        }
        if yes("ForceAuthn") {
            self.fact(Fact::Fresh, String::new());
        }
        if yes("IsPassive") {
            self.fact(Fact::Passive, String::new());
        }
    }

    fn has(&self, fact: Fact) -> bool {
        self.facts.iter().any(|(known, _)| *known == fact)
    }

    fn fact(&mut self, fact: Fact, text: String) {
        self.facts.push((fact, bounded(&text, FACT)));
    }
}
