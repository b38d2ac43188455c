//! Strict readers for the encodings a login travels in. Every error has a
//! position and says what the visitor can do.

pub mod address;
pub mod base64;
pub mod certificate;
pub mod der;
pub mod form;
pub mod json;
pub mod markup;
pub mod order;
pub mod pem;
pub mod time;
pub mod wire;
pub mod xml;

use serde::Serialize;

/// Why bytes could not be read. Not a fault of the login; the page says what it
/// seems to be, where it stopped making sense, and what to paste instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReadError {
    pub problem: Problem,
    /// What the input seemed to be when reading stopped.
    pub seems: Seems,
    /// Byte offset into the text the visitor gave, where one is known.
    pub at: Option<usize>,
    /// 1-based line and column (in characters) of `at`.
    pub line_column: Option<(usize, usize)>,
}

impl ReadError {
    pub fn new(problem: Problem, seems: Seems) -> ReadError {
        ReadError {
            problem,
            seems,
            at: None,
            line_column: None,
        }
    }

    pub fn at(self, at: usize) -> ReadError {
        ReadError {
            at: Some(at),
            ..self
        }
    }

    /// The same error, read out of a larger text that it starts at byte `base` of.
    pub fn shifted(self, base: usize) -> ReadError {
        ReadError {
            at: self.at.map(|at| at + base),
            ..self
        }
    }

    /// Fills in line and column from the text the visitor gave.
    pub fn located(self, text: &str) -> ReadError {
        let line_column = self.at.map(|at| {
            let before = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
            let line = before
                .iter()
                .rposition(|b| *b == b'\n')
                .map_or(0, |i| i + 1);
            // Characters start at every byte that continues no other.
            let starts = before[line..].iter().filter(|b| **b & 0xc0 != 0x80).count();
            let lines = before.iter().filter(|b| **b == b'\n').count();
            (lines + 1, starts + 1)
        });
        ReadError {
            line_column,
            ..self
        }
    }
}

/// What went wrong; each has a text with what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Problem {
    Empty,
    /// Over the limit of this many bytes.
    TooLarge {
        limit: usize,
    },
    /// Nested deeper than this.
    TooDeep {
        limit: usize,
    },
    NotUtf8,
    /// Text as UTF-16, which Windows tools write.
    Utf16,
    NotBase64,
    NotJson,
    DuplicateKey {
        key: String,
    },
    /// The end is missing.
    Truncated,
    /// A JWE: encrypted, needs a private key, which Peili never asks for.
    Encrypted,
    /// An opaque access token or code: only its issuer can read it.
    Opaque,
    /// A private or symmetric key was given; only public keys are asked for.
    PrivateKey,
    /// JSON, but neither claims nor anything else Peili knows.
    NotClaims,
    /// A callback address without a login in it.
    NoLoginInAddress,
    /// An error answer of the login (RFC 6749 §4.1.2.1); both texts are untrusted.
    LoginRefused {
        error: String,
        description: String,
    },
    /// SAML: its own program reads it.
    Saml,
    /// A Peili report, not a login.
    IsReport,
    /// Nothing Peili recognises.
    Unrecognised,
    /// A key or certificate that cannot be read.
    BadKey,
    /// Neither XML nor compressed XML, where a SAML message should stand.
    NotDeflated,
    /// XML that is not well-formed (XML 1.0, Namespaces in XML 1.0).
    NotXml,
    /// A document type declaration: refused before anything in it is looked at.
    Doctype,
    /// XML that says it is in an encoding other than UTF-8.
    XmlEncoding {
        name: String,
    },
    /// More elements, attributes or signatures than a message has.
    TooManyParts {
        limit: usize,
    },
    /// A SAML document, but not the response of a login; its element, or another element's name.
    NotResponse {
        element: String,
    },
    /// XML where metadata should stand, and is none; its element.
    NotMetadata {
        element: String,
    },
    /// Metadata without an identity provider, or without the one that is wanted (else empty).
    NoIdentityProvider {
        wanted: String,
    },
    /// Metadata of an identity provider without a key for signing.
    NoSigningKey,
}

/// A guess at what the input is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Seems {
    Jwt,
    Jwe,
    Json,
    Address,
    Xml,
    Pem,
    Jwk,
    OpaqueToken,
    Har,
    Report,
    #[default]
    Text,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_and_column_count_characters() {
        for (text, at, expected) in [
            ("", 0, (1, 1)),
            ("abc", 2, (1, 3)),
            ("å\nåbc", 5, (2, 2)),
            ("a\n\n", 3, (3, 1)),
            ("a", 99, (1, 2)),
        ] {
            let error = ReadError::new(Problem::NotJson, Seems::Text).at(at);
            assert_eq!(error.located(text).line_column, Some(expected), "{text:?}");
        }
    }
}
