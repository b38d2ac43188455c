//! JSON Object Signing and Encryption: compact JWS (RFC 7515), JWK sets (RFC 7517),
//! the algorithm allow-list (RFC 7518, RFC 8725), and the jobs the platform runs.

pub mod compact;
pub mod keys;
pub mod plan;

/// Signature algorithms Peili can check (RFC 7518 §3.1, RFC 8037, RFC 9864).
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Alg {
    RS256,
    RS384,
    RS512,
    PS256,
    PS384,
    PS512,
    ES256,
    ES384,
    ES512,
    EdDSA,
}

/// A digest algorithm of WebCrypto.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

/// A public key ready for WebCrypto; built only from keys that passed the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicKey {
    /// JSON of a JWK holding nothing but `kty` and the public numbers.
    Jwk(String),
    /// DER of a SubjectPublicKeyInfo (RFC 5280 §4.1), from PEM.
    Spki(Vec<u8>),
}

/// Work that needs the platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Job {
    Verify {
        /// Index into `Parsed::sources`, or `saml::Response::signatures`.
        source: usize,
        alg: Alg,
        key: PublicKey,
        data: Vec<u8>,
        signature: Vec<u8>,
    },
    Digest {
        source: usize,
        purpose: Purpose,
        hash: Hash,
        data: Vec<u8>,
    },
}

/// What a digest is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// OpenID Connect Core §3.1.3.6
    AtHash,
    /// OpenID Connect Core §3.3.2.11
    CHash,
    /// The reference of an XML signature (XML Signature 1.1 §4.4.3.6)
    Reference,
}

/// What became of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Valid,
    Invalid,
    /// The browser does not offer the algorithm.
    Unsupported,
    /// The browser refused the key.
    BadKey,
    Digest(Vec<u8>),
}

/// A compact JWS, taken apart. What kept its signature from being checked is said in `signature`.
#[derive(Clone, Debug)]
pub struct Token {
    /// Header members in the order received.
    pub header: Vec<(String, serde_json::Value)>,
    /// `alg` as received, empty when missing.
    pub alg: String,
    pub kid: Option<String>,
    pub signature: SignaturePlan,
    /// Key-bearing headers that were seen and not followed: `jku`, `x5u`, `x5c`, `jwk`.
    pub untrusted_keys: Vec<String>,
    /// The payload as text when it is no claims object.
    pub opaque_payload: Option<String>,
}

/// Why the signature will or will not be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignaturePlan {
    /// Jobs with this source's index were queued, one for each fitting key; one `Valid` suffices.
    Queued,
    /// `none`: there is no signature. The algorithm check fails.
    None,
    /// HS*: needs a secret, which Peili never asks for; not checkable.
    Symmetric,
    /// An algorithm outside the allow-list, or an unknown `crit`, `b64:false` …
    NotAllowed { why: NotAllowed },
    /// The signature is not even of the right form: length, range, left-over bits. Decidedly invalid.
    Malformed,
    /// No keys were at hand.
    NoKeys,
    /// Keys were at hand, none fits: key id, type, use or curve.
    NoFittingKey { pinned: bool },
    /// The keys could not be read.
    BadKeys(crate::encoding::ReadError),
    /// The keys could not be fetched.
    KeysBlocked,
}

/// What put a token outside the profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotAllowed {
    Algorithm,
    Critical(String),
    UnencodedPayload,
    Compressed,
}
