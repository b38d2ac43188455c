//! What came in through a door, and what we expected of it.

pub mod detect;
pub mod parse;
pub mod saml;
pub mod told;

pub use parse::{expectation, parse};

use serde::{Deserialize, Serialize};

use crate::jose::Job;
use crate::model::Version;

/// Through which door it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Via {
    Oidc,
    Saml,
    Paste,
    File,
    Demo,
    Simulated,
}

impl Via {
    /// A login made just now: only then time and freshness are judged.
    pub fn is_live(self) -> bool {
        matches!(self, Via::Oidc | Via::Saml | Via::Demo)
    }
}

/// Which MPASSid the login belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Environment {
    Production,
    Test,
    Demo,
    #[default]
    Unknown,
}

/// Everything the engine needs to show one login again: the page holds it,
/// the engine forgets it.
#[derive(Clone, Debug)]
pub struct Intake {
    pub via: Via,
    pub document: Document,
    pub expectation: Expectation,
}

/// The received bytes, as text.
// One at a time is alive, so the unequal sizes cost nothing.
#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug)]
pub enum Document {
    /// Pasted or dropped; what it is must be found out.
    Text {
        text: String,
        /// Public keys given beside it (JWK, JWK set, PEM public key or certificate); may be empty.
        keys: String,
    },
    /// Dropped as a file: base64 of its bytes, so that "not UTF-8" can be said with a position.
    Bytes { base64: String, keys: String },
    /// An answer to a login that Peili started (or a demo persona's).
    Login(LoginAnswer),
    /// A SAML response that its program has read, verified and checked.
    Saml(Box<saml::Message>),
    /// A login as a report tells of it: the desk has read the report.
    Report(Box<told::Told>),
}

/// The parts of an OpenID Connect answer, each as received.
#[derive(Clone, Debug, Default)]
pub struct LoginAnswer {
    pub id_token: Option<String>,
    /// From the authorization endpoint or the token endpoint.
    pub access_token: Option<String>,
    /// The authorization code, where it arrived together with an ID token (for c_hash).
    pub code: Option<String>,
    /// Body and content type of the userinfo answer, or why there is none.
    pub userinfo: Option<Fetched>,
    /// The issuer's key set, or why there is none.
    pub keys: Option<Fetched>,
    /// True where the key set is a pinned copy of the configuration.
    pub keys_pinned: bool,
    /// The `iss` parameter of the authorization response (RFC 9207).
    pub iss: Option<String>,
    /// True where discovery promised the `iss` parameter.
    pub iss_promised: bool,
    pub state: StateCheck,
    /// True where the ID token came straight from the token endpoint.
    pub id_token_from_token_endpoint: bool,
    /// True where the answer travelled in a fragment or query, which the browser's history file may keep.
    pub in_history: bool,
    /// Address of the end-session endpoint to offer, without any token in it.
    pub logout: Option<String>,
}

/// Whether the answer belongs to the login this tab started.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StateCheck {
    Match,
    Mismatch,
    /// The answer had no state.
    Missing,
    /// This tab had not started a login.
    #[default]
    Unsolicited,
}

/// What a request that the page made brought back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fetched {
    Ok {
        status: u16,
        content_type: String,
        /// The host's `Date` header, where CORS lets it through.
        date: Option<String>,
        body: String,
    },
    /// Network fault or CORS; the browser does not say which. An `unknown`, never a `fail`.
    Blocked,
    /// Over the size cap or the time limit.
    TooMuch,
}

/// What a login should look like, where something is known about it.
/// Times are milliseconds since the Unix epoch.
#[derive(Clone, Debug, Default)]
pub struct Expectation {
    pub environment: Environment,
    pub issuer: Option<String>,
    pub client_id: Option<String>,
    pub nonce: Option<String>,
    /// When the visitor left for the login, by this computer's clock.
    pub departed: Option<i64>,
    /// When the answer arrived, by this computer's clock.
    pub arrived: Option<i64>,
    /// This computer's clock minus the host's, in milliseconds, where it could be measured.
    pub clock_ahead: Option<i64>,
    /// A fresh login was asked for (`prompt=login`).
    pub fresh: bool,
    /// The home organisation asked for (`urn:mpass.id:authnsource:…`).
    pub source: Option<String>,
    /// What the home organisation sent, by canonical ids, where that is known (simulated).
    pub sent: Option<Vec<String>>,
    /// The data model's version, set by hand where the shapes do not tell it.
    pub model: Option<Version>,
}

/// What the document turned out to be. The kebab-case name is `received.kind` of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    IdToken,
    /// A JWS that is no ID token: an access token, a logout token, or a payload that is no claims object.
    Jws,
    Userinfo,
    /// A JSON object of claims.
    Claims,
    /// A callback address with its parameters.
    Callback,
    /// ID token and userinfo of one login.
    Login,
    SamlResponse,
}

/// Where a claim stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum From {
    IdToken,
    Userinfo,
    /// Pasted claims.
    Claims,
    Assertion,
}

/// A document taken apart, nothing judged. Claims are in the order received.
#[derive(Clone, Debug)]
pub struct Parsed {
    pub kind: Kind,
    pub via: Via,
    pub sources: Vec<Source>,
    /// The signature and digest work for the platform; `Outcomes` come back in the same order.
    pub jobs: Vec<Job>,
    /// The parts of the login answer that checks look at (code, access token, state …).
    pub answer: LoginAnswer,
    /// Where it was read before: what was found out about it then (a SAML response, a report).
    pub saml: Option<Box<saml::Message>>,
    /// Where a report tells of it.
    pub told: Option<Box<told::Told>>,
    /// What an access token, a code or other accompanying part was, for the raw view: label code and text.
    pub raw: Vec<Raw>,
}

impl Parsed {
    /// What a service needs: as asked for now, else as it was asked for when a report was made.
    pub fn needs<'a>(&'a self, asked: &'a [String]) -> &'a [String] {
        match &self.told {
            Some(told) if asked.is_empty() => &told.needs,
            _ => asked,
        }
    }
}

/// One part of the original for the technical view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Raw {
    /// `header`, `payload`, `userinfo`, `token` …
    pub code: String,
    pub text: String,
}

/// One carrier of claims.
#[derive(Clone, Debug)]
pub struct Source {
    pub from: From,
    /// In the order received; empty where the payload is no claims object.
    pub claims: Vec<(String, serde_json::Value)>,
    /// Present where the claims came in a JWS.
    pub token: Option<crate::jose::Token>,
    /// Without a token: found under a valid signature of a trusted key before (SAML).
    pub covered: bool,
}
