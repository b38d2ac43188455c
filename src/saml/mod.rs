//! SAML 2.0, as a service provider without a key: what a posted response is, what it says, and
//! what of it a trusted signature covers. Pure; the platform runs the [`Job`](crate::jose::Job)s.
//!
//! One tree is parsed, verified and read ([`response`]). Sources: SAML Core, Bindings, Profiles and
//! Metadata 2.0 (OASIS 2005), XML Signature 1.1, Exclusive XML Canonicalization 1.0.

pub mod decode;
pub mod detect;
mod extract;
pub mod metadata;
mod read;
pub mod request;
pub mod response;
mod signature;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod tests;
mod xml;

pub use decode::{Decoded, Envelope, decode, decode_bytes};
pub use read::{Reading, issuer, read};
pub use response::Response;

/// Namespaces of protocol, assertion and metadata.
pub const PROTOCOL: &str = "urn:oasis:names:tc:SAML:2.0:protocol";
pub const ASSERTION: &str = "urn:oasis:names:tc:SAML:2.0:assertion";
pub const METADATA: &str = "urn:oasis:names:tc:SAML:2.0:metadata";

/// What a response should look like, where something is known about it.
/// Times are milliseconds since the Unix epoch.
#[derive(Clone, Debug, Default)]
pub struct Expected {
    /// Entity id of the identity provider.
    pub issuer: Option<String>,
    /// Our entity id.
    pub audience: Option<String>,
    /// Address of our assertion consumer service.
    pub acs: Option<String>,
    pub request: Request,
    pub relay_state: RelayState,
    /// The home organisation asked for (`urn:mpass.id:authnsource:…`).
    pub source: Option<String>,
    /// `ForceAuthn` was asked for.
    pub fresh: bool,
    /// When the visitor left for the login, by this computer's clock.
    pub departed: Option<i64>,
    /// When the answer arrived. Present: a login made just now; only then time is judged.
    pub arrived: Option<i64>,
}

/// The request that a response should answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Request {
    /// Nothing is known: pasted or dropped.
    #[default]
    Unknown,
    /// This tab sent this request, and has not had its answer yet.
    Sent(String),
    /// This tab started an unsolicited login: no `InResponseTo` can be compared.
    StartedUnsolicited,
    /// This tab had started no login.
    None,
}

/// What came back of the RelayState that was sent. `Request` alone says whether the answer belongs
/// to this tab: it is `None` where an unsolicited start lacks its RelayState.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RelayState {
    /// Pasted, or this tab had sent none.
    #[default]
    Unknown,
    Match,
    Differs,
    /// The form had none; the binding demands it (SAML Bindings §3.5.3).
    Missing,
}
