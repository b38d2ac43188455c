//! The files of `public/refusals/`: known attacks, and what Peili makes of each. They are written by
//! `tests/tools/make_refused.mjs`; `tests/refused.rs` reads every one and holds it against this table.

use crate::report::CheckCode::{self, Algorithm, Signature, Structure};
use crate::report::CheckStatus::{self, Fail, Unknown};

use Told::{Accepted, Ignored, Line, Unread};

/// A file, and what is made of it.
#[derive(Debug)]
pub struct Message {
    /// Its name, without the ending.
    pub id: &'static str,
    pub protocol: Protocol,
    /// What `xmlsec1 --verify` said of the first signature it found in it.
    pub xmlsec1: Option<bool>,
    pub told: Told,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    Saml,
    Jwt,
}

impl Protocol {
    /// The keys that its messages are read with.
    pub fn keys(self) -> &'static str {
        match self {
            Protocol::Saml => "metadata.xml",
            Protocol::Jwt => "keys.json",
        }
    }
}

/// What says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// The login that the attacks were made of.
    Accepted,
    /// A line of the checks, and its reason's name.
    Line(CheckCode, CheckStatus, &'static str),
    /// It is not read at all; the problem's name.
    Unread(&'static str),
    /// The forged part is nothing that is read; the genuine login is shown.
    Ignored,
}

impl Message {
    pub fn file(&self) -> String {
        let ending = match self.protocol {
            Protocol::Saml => ".xml",
            Protocol::Jwt => ".jwt",
        };
        [self.id, ending].concat()
    }
}

const fn saml(id: &'static str, xmlsec1: bool, told: Told) -> Message {
    Message {
        id,
        protocol: Protocol::Saml,
        xmlsec1: Some(xmlsec1),
        told,
    }
}

const fn jwt(id: &'static str, told: Told) -> Message {
    Message {
        id,
        protocol: Protocol::Jwt,
        xmlsec1: None,
        told,
    }
}

/// In the order shown, the genuine one of each protocol first.
pub static MESSAGES: [Message; 32] = [
    saml("genuine", true, Accepted),
    saml("xsw1", false, Line(Signature, Fail, "Malformed")),
    saml("xsw2", true, Line(Signature, Fail, "OtherElement")),
    saml(
        "xsw3",
        true,
        Line(Structure, Fail, "UncoveredBesideCovered"),
    ),
    saml("xsw4", true, Line(Signature, Fail, "Unsigned")),
    saml("xsw5", true, Line(Signature, Fail, "OtherElement")),
    saml("xsw6", false, Line(Signature, Fail, "Malformed")),
    saml("xsw7", true, Line(Structure, Fail, "AssertionElsewhere")),
    saml("xsw8", false, Line(Signature, Fail, "Malformed")),
    saml("unsigned", false, Line(Signature, Fail, "Unsigned")),
    saml(
        "unsigned-beside-signed",
        true,
        Line(Structure, Fail, "UncoveredBesideCovered"),
    ),
    saml(
        "two-assertions",
        true,
        Line(Signature, Fail, "SignatureInvalid"),
    ),
    saml("duplicate-ids", false, Line(Signature, Fail, "DuplicateId")),
    saml(
        "comment-in-nameid",
        true,
        Line(Structure, Fail, "SplitValue"),
    ),
    saml("digest-comment", false, Line(Signature, Fail, "Malformed")),
    saml("two-signedinfo", false, Line(Signature, Fail, "Malformed")),
    saml("key-swap", false, Line(Signature, Fail, "SignatureInvalid")),
    saml("hmac", true, Line(Algorithm, Fail, "Hmac")),
    saml("sha1", true, Line(Algorithm, Fail, "Sha1")),
    saml("xpath", true, Line(Algorithm, Fail, "MethodRefused")),
    saml("xslt", true, Line(Algorithm, Fail, "MethodRefused")),
    saml(
        "void-canonicalisation",
        false,
        Line(Signature, Fail, "Void"),
    ),
    saml("namespace-confusion", true, Ignored),
    saml("entity-file", false, Unread("Doctype")),
    saml("entity-bomb", false, Unread("Doctype")),
    jwt("genuine", Accepted),
    jwt("alg-none", Line(Signature, Fail, "SignatureNone")),
    jwt(
        "hs256-public-key",
        Line(Signature, Unknown, "NeedsSecretNotKey"),
    ),
    jwt("embedded-jwk", Line(Signature, Fail, "SignatureInvalid")),
    jwt("zero-ecdsa", Line(Signature, Fail, "SignatureMalformed")),
    jwt("duplicate-header", Unread("DuplicateKey")),
    jwt("duplicate-claim", Unread("DuplicateKey")),
];
