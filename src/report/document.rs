//! `peili-report/1`: the written form of a report, for one language.
//!
//! Fields that the public contract names stand first in each struct; the rest
//! (labels, explanations) is rendered text for the page.

use serde::Serialize;

use super::redact::Category;
use super::{
    AttributeStatus, CheckCode, CheckStatus, ClaimClass, Contact, NeedStatus, Now, Party, Place,
    ServiceVerdict, Severity, Stage, Verdict,
};
use crate::intake::{Environment, From, Kind, Raw, Via};
use crate::lang::Lang;
use crate::model::Version;

pub const FORMAT: &str = "peili-report/1";

/// Grows when the same login may be judged differently than before.
pub const RULES: &str = "2";

#[derive(Clone, Debug, Serialize)]
pub struct Document {
    pub format: String,
    /// RFC 3339, UTC, whole seconds.
    pub created: String,
    pub verdict: Verdict,
    pub redacted: bool,
    pub language: Lang,
    pub generator: Generator,
    pub received: Received,
    pub checks: Vec<Check>,
    pub attributes: Vec<Attribute>,
    /// The way of each attribute: home organisation, MPASSid, service.
    pub lanes: Vec<Lane>,
    pub findings: Vec<Finding>,
    /// Protocol, legacy and unknown claims.
    pub other_claims: Vec<OtherClaim>,
    /// What stands in for hidden values, in a redacted document.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<Label>,
    /// The verdict in one plain sentence: about the cause.
    pub headline: String,
    /// What that proves, and what it does not.
    pub lead: String,
    /// Who sent it: label and value pairs.
    pub summary: Vec<Labelled>,
    /// The answer to "What were you told?", where it was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// Could a service use this login? Only where its needs were told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<Service>,
    /// Only of a report that was opened again: what it said, and what is said today.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub then: Vec<Then>,
    /// Notes such as "invented data" or "the browser's history may keep this".
    pub notes: Vec<Note>,
    /// Never in a redacted document.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub raw: Vec<RawPart>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logout: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Generator {
    pub version: String,
    pub rules: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Received {
    pub via: Via,
    pub kind: Kind,
    pub environment: Environment,
    /// Set by hand, else as detected.
    pub model: Option<Version>,
    /// As the shapes tell it.
    pub model_detected: Option<Version>,
    pub issuer: Option<String>,
    pub message_ids: Vec<String>,
    /// Signed by a demo issuer: every person in it is invented.
    pub invented: bool,
    /// "This is an ID token", in the document's language.
    pub kind_text: String,
    /// From when to when it was valid, as it states itself: RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    /// Canonical ids of what the home organisation sent, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent: Option<Vec<String>>,
    /// The report that told of it; `None` for a login that was read itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<Origin>,
}

/// Where a login comes from that a report told of.
#[derive(Clone, Debug, Serialize)]
pub struct Origin {
    /// RFC 3339, UTC; empty where the report does not tell.
    pub created: String,
    pub version: String,
    pub rules: String,
    /// What it wrote itself stands in this language: why its checks came out as they did.
    pub language: Option<Lang>,
}

/// A finding of a report that was opened again, or of today only.
#[derive(Clone, Debug, Serialize)]
pub struct Then {
    pub code: String,
    /// Of its day.
    pub severity: Severity,
    pub title: String,
    pub now: Now,
    pub severity_text: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Check {
    pub code: CheckCode,
    pub status: CheckStatus,
    pub detail: String,
    pub label: String,
    /// Pass / fail / not checkable, in words.
    pub status_text: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Attribute {
    /// Canonical id (the SAML attribute name).
    pub id: String,
    /// Empty where it was not received.
    pub received_as: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<From>,
    pub covered_by_signature: bool,
    pub status: AttributeStatus,
    pub formed_by: FormedBy,
    pub values: Vec<Value>,
    pub name: String,
    pub status_text: String,
    /// "Where from, who sees to it" in plain words.
    pub explanation: String,
    /// Why a failing or missing row is so; empty for a good one.
    pub reason: String,
    /// Further places that carried the same attribute.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also_from: Vec<From>,
    pub friendly_name: String,
    pub mandatory: bool,
}

pub use crate::model::FormedBy;

/// How far an attribute came.
#[derive(Clone, Debug, Serialize)]
pub struct Lane {
    pub id: String,
    pub stopped_at: Place,
    /// What the home organisation did is deduced, not seen.
    pub deduced: bool,
    pub home: Stage,
    pub mpassid: Stage,
    pub service: Stage,
    /// Code of the finding it follows from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
    pub name: String,
    pub home_text: String,
    pub mpassid_text: String,
    pub service_text: String,
    /// Title of that finding, and what to look at; empty where there is none.
    pub why: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Value {
    pub text: String,
    pub parts: Vec<Part>,
    pub faulty: bool,
}

/// A part of a structured value.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// Stable: `provider-oid`, `school-code`, `class`, `role`, `role-code`, `school-oid`, `office-oid`,
    /// `charge`, `name`, `node`, `check-digit` …
    pub code: String,
    pub text: String,
    pub label: String,
    /// Plain words or the gloss of a Finnish value; may be empty.
    pub explanation: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    pub code: String,
    /// Number in the catalogue of faults; 0 where it has none.
    pub catalogue: u8,
    pub severity: Severity,
    pub responsible: Party,
    pub also: Vec<Party>,
    pub contact: Contact,
    /// Canonical ids; `*` for the whole login.
    pub attributes: Vec<String>,
    pub consequences: Vec<String>,
    pub candidates: Vec<String>,
    pub args: Args,
    pub evidence: Evidence,
    pub title: String,
    /// What to do, a line for each step.
    pub advice: String,
    /// What follows from it.
    pub follows: String,
    /// Who mends it, in words.
    pub who: String,
    /// What may be told about it outside: the arguments, redacted in any document; `shape` of a hidden one.
    /// The library writes messages from it (`text::rules::words`).
    pub outgoing: Args,
    pub severity_text: String,
    /// Names of the attributes that are missing because of this.
    pub consequence_names: Vec<String>,
    /// Where something is missing because of it: canonical ids of what arrived all the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub arrived: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub arrived_names: Vec<String>,
    pub candidate_texts: Vec<String>,
}

/// Arguments by name, an object in JSON. Few: a tree would only cost program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args(Vec<(String, String)>);

impl Args {
    /// In the order of the names; the last of a name stays.
    pub fn insert(&mut self, name: String, value: String) {
        let at = self.0.partition_point(|(known, _)| *known < name);
        match self.0.get_mut(at) {
            Some((known, old)) if *known == name => *old = value,
            _ => self.0.insert(at, (name, value)),
        }
    }

    pub fn iter(&self) -> std::slice::Iter<'_, (String, String)> {
        self.0.iter()
    }
}

impl Serialize for Args {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Evidence {
    pub path: String,
    pub shape: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct OtherClaim {
    pub name: String,
    pub from: From,
    pub covered_by_signature: bool,
    pub class: ClaimClass,
    pub text: String,
    /// Plain explanation of a protocol claim; for times, the local reading.
    pub explanation: String,
}

/// What stands in for a hidden value.
#[derive(Clone, Debug, Serialize)]
pub struct Label {
    /// As it stands in the document: `[luokka 1]`.
    pub label: String,
    pub kind: Category,
    /// From 1; kind and number are the same in every language.
    pub number: u32,
    /// `redact::Shape` as a code.
    pub shape: String,
    /// The shape in words.
    pub text: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Labelled {
    pub code: String,
    pub label: String,
    pub value: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Answer {
    pub ask: String,
    pub text: String,
}

/// What a service needs against what came.
#[derive(Clone, Debug, Serialize)]
pub struct Service {
    pub verdict: ServiceVerdict,
    pub verdict_text: String,
    pub needs: Vec<Need>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Need {
    /// The short name, as a link has it.
    pub id: String,
    pub status: NeedStatus,
    /// Code of the finding that tells why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    pub name: String,
    pub status_text: String,
    /// Why; empty where there is nothing to say.
    pub reason: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Note {
    pub code: String,
    pub text: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct RawPart {
    pub code: String,
    pub label: String,
    pub text: String,
}

impl std::convert::From<Raw> for RawPart {
    fn from(raw: Raw) -> RawPart {
        RawPart {
            label: String::new(),
            code: raw.code,
            text: raw.text,
        }
    }
}
