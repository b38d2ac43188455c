//! The report: what the mirror shows, in two forms.
//!
//! [`Report`] is typed and speaks no language: codes and typed arguments.
//! [`Document`] is its written form (`peili-report/1`, see docs/report-format.md),
//! rendered for one language by `text::render`; the page, the file and the tests
//! read nothing else.

pub mod document;
pub mod file;
pub mod kept;
pub mod lane;
pub mod letter;
pub mod redact;
pub mod reopen;
mod said;
mod service;
mod then;

pub use document::Document;
pub use file::{FileOut, file, files};
pub use kept::Kept;
pub use lane::{Lane, Place, Stage};
pub use redact::Mask;
pub use said::{Said, Why};
pub use service::{Need, NeedStatus, Service, ServiceVerdict};
pub use then::{Now, Reopened, Then};

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::intake::{Environment, From, Kind, Via};
use crate::model::{AttrId, Version};

/// What the judge found out about one login.
#[derive(Clone, Debug)]
pub struct Report {
    /// Milliseconds since the Unix epoch.
    pub created: i64,
    pub verdict: Verdict,
    pub via: Via,
    pub kind: Kind,
    pub environment: Environment,
    /// The data model's version: set by hand, else as detected.
    pub version: Option<Version>,
    /// As the shapes tell it.
    pub version_detected: Option<Version>,
    pub issuer: Option<String>,
    /// `jti` values: for finding the login in the operator's logs.
    pub message_ids: Vec<String>,
    /// Signs of the demo issuer: everything shown is invented.
    pub invented: bool,
    pub checks: Vec<Check>,
    pub attributes: Vec<AttributeState>,
    /// What the home organisation sent, by the attribute each field is for, where that is known.
    pub sent: Option<Vec<AttrId>>,
    /// Claims of the protocol and claims nobody knows, in the order received.
    pub others: Vec<OtherClaim>,
    /// Root causes only, gravest first.
    pub findings: Vec<Finding>,
    /// What the login states, for the summary and for "What were you told?".
    pub summary: Summary,
    /// Where somebody said what a service needs.
    pub service: Option<Service>,
    pub raw: Vec<crate::intake::Raw>,
    /// Address to offer for logging out; holds no token.
    pub logout: Option<String>,
    /// The answer stands in the browser's own history file.
    pub in_history: bool,
    /// Where a report told of the login.
    pub reopened: Option<Reopened>,
}

/// What the login states about the person's place, without a name.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// Display names of schools, as delivered.
    pub schools: Vec<String>,
    pub providers: Vec<String>,
    /// Delivered role names (`Oppilas` …), distinct.
    pub roles: Vec<String>,
    pub classes: Vec<String>,
    pub class_level: Option<String>,
    /// Milliseconds since the epoch.
    pub auth_time: Option<i64>,
    pub issued: Option<i64>,
    pub expires: Option<i64>,
    /// Names arrived (both, one, none).
    pub names: usize,
    /// Learner id arrived.
    pub learner_id: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Ok,
    Attention,
    Fault,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    Info,
    Warning,
    Error,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Party {
    EducationProvider,
    RegistryVendor,
    Mpassid,
    ServiceProvider,
    User,
}

/// The contact inside the responsible party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contact {
    RegisterKeeper,
    IntegrationAdmin,
    MpassidAdmin,
    Vendor,
    MpassidSupport,
    ServiceSupport,
    User,
}

/// A technical check: one line, always present where it applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    pub code: CheckCode,
    pub status: CheckStatus,
    /// Why, as a text id with arguments.
    pub reason: CheckReason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckStatus {
    Pass,
    Fail,
    Unknown,
    NotApplicable,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckCode {
    Signature,
    Algorithm,
    KeySource,
    Issuer,
    Audience,
    AuthorizedParty,
    Expiry,
    IssuedAt,
    NotBefore,
    Nonce,
    State,
    IssParameter,
    AtHash,
    CHash,
    Subject,
    Userinfo,
    UserinfoSignature,
    UserinfoSubject,
    AuthTime,
    Clock,
    // SAML
    Status,
    EmbeddedKey,
    Coverage,
    Structure,
    Encryption,
    Destination,
    Recipient,
    InResponseTo,
    ConfirmationExpiry,
    SessionEnd,
    CertificateValidity,
    MetadataValidity,
    AuthnContext,
    NameFormat,
    FriendlyName,
}

/// The reason of a check: one text each per language, in `text/checks`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CheckReason {
    /// Nothing to add to the label.
    Plain,
    SignatureValid {
        alg: String,
        kid: Option<String>,
        keys: KeysFrom,
    },
    SignatureInvalid {
        keys: KeysFrom,
    },
    SignatureNone,
    /// Not even of the right length or form.
    SignatureMalformed,
    NeedsSecret {
        alg: String,
    },
    /// A public key was offered for a signature made with a secret.
    NeedsSecretNotKey {
        alg: String,
    },
    NoKeys,
    NoFittingKey {
        kid: Option<String>,
        pinned: bool,
    },
    BadKeys,
    KeysBlocked,
    BrowserLacks {
        alg: String,
    },
    BrowserRefusedKey,
    AlgorithmAllowed {
        alg: String,
    },
    AlgorithmRefused {
        alg: String,
    },
    CriticalHeader {
        name: String,
    },
    UnencodedPayload,
    Compressed,
    KeyInTokenIgnored {
        headers: String,
    },
    KeysOf(KeysFrom),
    Matches {
        value: String,
    },
    Differs {
        expected: String,
        found: String,
    },
    /// Differs, and the values are not for showing.
    OtherValue,
    MissingClaim,
    WrongType,
    NothingToCompare,
    NotInThisFlow,
    /// Milliseconds since the epoch.
    ValidUntil {
        at: i64,
    },
    ExpiredAt {
        at: i64,
    },
    ValidFrom {
        at: i64,
    },
    NotYetValid {
        at: i64,
    },
    IssuedAt {
        at: i64,
    },
    IssuedInFuture {
        at: i64,
    },
    IssuedLongAgo {
        at: i64,
    },
    /// Stated, not judged: pasted, not live.
    TimeStated {
        at: i64,
    },
    ComputerAhead {
        minutes: i64,
    },
    ComputerBehind {
        minutes: i64,
    },
    /// Deduced from the time in the ID token.
    ComputerSeemsAhead {
        minutes: i64,
    },
    ComputerSeemsBehind {
        minutes: i64,
    },
    ClockAgrees,
    ClockUnknown,
    StateMatches,
    StateDiffers,
    StateMissing,
    Unsolicited,
    IssParameterMissing,
    UserinfoRead,
    UserinfoBlocked,
    UserinfoStatus {
        status: u16,
    },
    UserinfoUnreadable,
    UserinfoNotAsked,
    AuthenticatedAt {
        at: i64,
    },
    /// More than an hour before the token was issued.
    AuthenticatedLongAgo {
        at: i64,
    },
    /// The login was older than the request for a fresh one.
    NotFresh {
        at: i64,
    },
    /// The keys given are those of a SAML identity provider.
    KeysForSaml,
    /// Of a SAML response: one sentence or more.
    Saml(Vec<Said>),
}

impl CheckReason {
    /// The moment it tells; those of a SAML check stand in its sentences.
    pub fn time(&mut self) -> Option<&mut i64> {
        match self {
            CheckReason::ValidUntil { at }
            | CheckReason::ExpiredAt { at }
            | CheckReason::ValidFrom { at }
            | CheckReason::NotYetValid { at }
            | CheckReason::IssuedAt { at }
            | CheckReason::IssuedInFuture { at }
            | CheckReason::IssuedLongAgo { at }
            | CheckReason::TimeStated { at }
            | CheckReason::AuthenticatedAt { at }
            | CheckReason::AuthenticatedLongAgo { at }
            | CheckReason::NotFresh { at } => Some(at),
            _ => None,
        }
    }
}

/// Whose keys checked a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeysFrom {
    /// Fetched from the issuer just now.
    Issuer,
    /// The pinned copy of the configuration.
    Pinned,
    /// Given by the visitor beside the token.
    Visitor,
    /// The demo issuer of this page.
    Demo,
}

/// One attribute of the data model as this login has it.
#[derive(Clone, Debug)]
pub struct AttributeState {
    pub id: AttrId,
    pub status: AttributeStatus,
    pub received: Vec<ReceivedValue>,
}

/// One delivery of an attribute: ID token and userinfo may both carry it.
#[derive(Clone, Debug)]
pub struct ReceivedValue {
    pub received_as: String,
    pub from: From,
    pub covered_by_signature: bool,
    pub values: Vec<Value>,
}

/// One value, taken apart where it is structured.
#[derive(Clone, Debug)]
pub struct Value {
    pub text: String,
    /// How much of it names a person: decides what redaction keeps.
    pub parts: Vec<crate::model::value::Part>,
    /// True where a finding points at exactly this value.
    pub faulty: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AttributeStatus {
    Ok,
    Wrong,
    Empty,
    /// Absent; whether that is a fault says the model (mandatory or not).
    Missing,
    /// Absent because MPASSid withholds it: a consequence.
    Withheld,
    /// Present though not expected for this role or school.
    Unexpected,
    NotInThisVersion,
    NotObservable,
}

/// A claim that is no attribute of the data model.
#[derive(Clone, Debug)]
pub struct OtherClaim {
    pub name: String,
    pub from: From,
    pub covered_by_signature: bool,
    /// JSON text of the value; strings without quotes.
    pub text: String,
    pub class: ClaimClass,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimClass {
    /// iss, sub, aud, exp …
    Protocol,
    /// A name of the pilot or an older era.
    Legacy,
    Unknown,
}

/// A root cause.
#[derive(Clone, Debug)]
pub struct Finding {
    pub rule: crate::diagnosis::RuleId,
    pub severity: Severity,
    pub responsible: Party,
    pub also: Vec<Party>,
    pub contact: Contact,
    /// Empty means the whole login (`*` in the document).
    pub attributes: Vec<AttrId>,
    /// Attributes that are missing or odd because of this; empty where none.
    pub consequences: Vec<AttrId>,
    /// Where something is missing because of it: what arrived all the same.
    pub arrived: Vec<AttrId>,
    /// Other causes that would look the same.
    pub candidates: Vec<crate::diagnosis::RuleId>,
    /// Named arguments of the texts.
    pub args: Vec<(Cow<'static, str>, Arg)>,
    pub evidence: Evidence,
}

/// A typed argument of a text. Its type decides what redaction keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    Count(usize),
    /// School codes, organisation OIDs, role names, class levels, claim names: stay readable.
    Public(String),
    /// A person's name, identifier, class …: replaced by its shape in a redacted form.
    Personal(String),
    /// Milliseconds since the epoch.
    Time(i64),
    Attribute(AttrId),
    Attributes(Vec<AttrId>),
}

/// Where the finding was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Raw path, such as `id-token/urn:mpass.id:role[0]`.
    pub path: String,
    /// Shape of the value: length, character classes, check results; no personal value.
    pub shape: String,
}
