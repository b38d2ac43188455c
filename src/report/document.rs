//! `peili-report/1`: the written form of a report, for one language.
//!
//! Fields that the public contract names stand first in each struct; the rest
//! (labels, explanations) is rendered text for the page.

use serde::Serialize;

use super::{
    AttributeStatus, CheckCode, CheckStatus, ClaimClass, Contact, Party, Severity, Verdict,
};
use crate::intake::{Environment, From, Kind, Raw, Via};
use crate::lang::Lang;
use crate::model::Version;

pub const FORMAT: &str = "peili-report/1";

/// Grows when the same login may be judged differently than before.
pub const RULES: &str = "1";

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
    pub findings: Vec<Finding>,
    /// Protocol, legacy and unknown claims.
    pub other_claims: Vec<OtherClaim>,
    /// The verdict in one plain sentence: about the cause.
    pub headline: String,
    /// What that proves, and what it does not.
    pub lead: String,
    /// Who sent it: label and value pairs.
    pub summary: Vec<Labelled>,
    /// The answer to "What were you told?", where it was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
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
    pub model: Option<Version>,
    pub issuer: Option<String>,
    pub message_ids: Vec<String>,
    /// Signed by a demo issuer: every person in it is invented.
    pub invented: bool,
    /// "This is an ID token", in the document's language.
    pub kind_text: String,
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
    /// What to do, in one paragraph.
    pub advice: String,
    /// What follows from it.
    pub follows: String,
    /// Who mends it, in words.
    pub who: String,
    /// The ready message to them: subject and body.
    pub message: String,
    pub severity_text: String,
    /// Names of the attributes that are missing because of this.
    pub consequence_names: Vec<String>,
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
