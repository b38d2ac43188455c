//! Metadata of an identity provider (SAML Metadata 2.0), and the keys that may be trusted.

/// What the metadata of one identity provider says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IdentityProvider {
    pub entity_id: String,
    /// HTTP-Redirect single sign-on addresses.
    pub sso_redirect: Vec<String>,
    /// `WantAuthnRequestsSigned`
    pub wants_signed_requests: bool,
    /// `validUntil` of the entity or its role, the earlier; milliseconds since the epoch.
    pub valid_until: Option<i64>,
    /// The document carries a signature, which is not checked.
    pub signed: bool,
    /// Keys for signing: `use="signing"` or without `use`.
    pub keys: Vec<SigningKey>,
}

/// A key that a signature may be checked with.
#[derive(Clone, Debug, PartialEq)]
pub struct SigningKey {
    /// DER of the SubjectPublicKeyInfo.
    pub spki: Vec<u8>,
    pub shape: crate::encoding::der::KeyShape,
    /// Where it came in a certificate: its times, as milliseconds since the epoch. A certificate is
    /// only the envelope of a key here (SAML metadata interoperability profile §2.6.1): its dates
    /// are stated and judged on a line of their own.
    pub valid_from: Option<i64>,
    pub valid_until: Option<i64>,
}

/// Keys that a response may be checked with, and who they belong to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trusted {
    /// Entity id that the keys belong to; `None` for a bare certificate or key.
    pub entity_id: Option<String>,
    pub keys: Vec<SigningKey>,
    pub from: Option<From>,
}

/// Where trusted keys came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// The metadata of the configuration.
    Configured,
    /// Given by the visitor beside the message.
    Visitor,
    /// The demo issuer of this page.
    Demo,
}
