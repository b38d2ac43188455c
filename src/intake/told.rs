//! A login as a report tells of it. The desk has read the report; where the report hides a value,
//! a made-up text of the same shape stands in for it, so that rules can read it. No document
//! shows such a text: it knows the label of each.

use serde_json::Value as Json;

use super::saml::Message;
use super::{From, Kind, Source};
use crate::encoding::order;
use crate::lang::Lang;
use crate::report::Severity;
use crate::report::redact::Category;

/// What the desk hands to the engine.
#[derive(Clone, Debug)]
pub struct Told {
    /// What was known of the login before it was judged: its checks cannot be made again.
    pub login: Box<Message>,
    pub kind: Kind,
    pub claims: Vec<Claim>,
    /// When the report was made, in milliseconds since the epoch.
    pub created: Option<i64>,
    /// Of the program that made it, and of its rules.
    pub version: String,
    pub rules: String,
    pub language: Option<Lang>,
    /// Values are hidden in it.
    pub redacted: bool,
    /// The place of the person is hidden, too.
    pub place: bool,
    /// Ids of messages and times are hidden, too.
    pub ids: bool,
    pub invented: bool,
    /// It was changed on its way.
    pub changed: bool,
    /// Tells this report from others: equal labels of two reports are not equal.
    pub id: String,
    pub labels: Vec<Hidden>,
    pub findings: Vec<Finding>,
    /// Rules that cannot judge what the report tells: its own word stands.
    pub blind: Vec<String>,
    pub needs: Vec<String>,
    pub ask: Option<String>,
}

/// A claim, of an attribute or of anything else.
#[derive(Clone, Debug)]
pub struct Claim {
    pub name: String,
    pub from: From,
    pub covered: bool,
    pub value: Json,
}

/// What a label stands for.
#[derive(Clone, Debug)]
pub struct Hidden {
    pub kind: Category,
    pub number: u32,
    /// `redact::Shape` as a code.
    pub shape: String,
    /// Made up.
    pub text: String,
}

/// A finding of the report.
#[derive(Clone, Debug)]
pub struct Finding {
    pub code: String,
    pub severity: Severity,
    /// As written, in pieces: plain text and what is hidden.
    pub title: Vec<String>,
    /// Today's rules cannot judge it: it stands.
    pub stands: bool,
    /// Canonical ids; none for the whole login.
    pub attributes: Vec<String>,
    pub consequences: Vec<String>,
    pub candidates: Vec<String>,
    /// By name: a letter for the type, then the text. `None`: the report does not tell them.
    pub args: Option<Vec<(String, String)>>,
    /// Where it was seen, as it says; may be empty.
    pub path: String,
    /// Where it may have been seen: the faulty values of its attributes.
    pub paths: Vec<String>,
    pub shape: String,
}

impl Told {
    /// The carriers of its claims, in the order a login has them; what a signature covers first.
    pub fn sources(&self) -> Vec<Source> {
        let mut sources: Vec<Source> = Vec::new();
        for claim in &self.claims {
            let of_this = |s: &&mut Source| s.from == claim.from && s.covered == claim.covered;
            let member = (claim.name.clone(), claim.value.clone());
            match sources.iter_mut().find(of_this) {
                Some(source) => source.claims.push(member),
                None => sources.push(Source {
                    from: claim.from,
                    claims: vec![member],
                    token: None,
                    covered: claim.covered,
                }),
            }
        }
        order::sort_by(&mut sources, &|a, b| {
            (a.from, b.covered) < (b.from, a.covered)
        });
        sources
    }
}
