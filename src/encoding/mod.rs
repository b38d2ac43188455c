//! Strict readers for the encodings a login travels in. Every error has a
//! position and says what the visitor can do.

use serde::{Deserialize, Serialize};

/// Why bytes could not be read. Not a fault of the login; the page says what it
/// seems to be, where it stopped making sense, and what to paste instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
}

/// What went wrong; each has a text with what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// SAML: recognised, comes with a later version.
    SamlNotYet,
    /// A Peili report, not a login.
    IsReport,
    /// Nothing Peili recognises.
    Unrecognised,
    /// A key or certificate that cannot be read.
    BadKey,
}

/// A guess at what the input is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
