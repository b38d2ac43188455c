//! Which claims carry which attribute, and what their values are.

use serde_json::Value as Json;

use super::clean::clean;
use crate::encoding::order;
use crate::encoding::wire;
use crate::intake::{From, Parsed};
use crate::model::names::{self, NameKind};
use crate::model::value::find_hetu;
use crate::model::{AttrId, protocol};
use crate::report::ClaimClass;

/// One value as received.
#[derive(Clone, Debug)]
pub struct Val {
    /// As received; JSON text where it is no string.
    pub raw: String,
    /// Without blemishes: what it was meant to be.
    pub text: String,
    /// `id-token/urn:mpass.id:role[0]`
    pub path: String,
    /// Not a string: what it is instead.
    pub wrong_type: Option<&'static str>,
    /// Holds a personal identity code or a structure: no further rule reads it.
    pub tainted: bool,
}

impl Val {
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

/// How the name of a claim fits the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFit {
    Exact(NameKind),
    /// Differs in upper and lower case.
    Case,
}

/// One claim that carries an attribute.
#[derive(Clone, Debug)]
pub struct Delivery {
    pub name: String,
    pub from: From,
    /// Index into `Parsed::sources`.
    pub source: usize,
    pub fit: NameFit,
    pub values: Vec<Val>,
}

/// One attribute of the model with all its deliveries.
#[derive(Clone, Debug)]
pub struct Attr {
    pub id: AttrId,
    pub deliveries: Vec<Delivery>,
}

impl Attr {
    /// The values that count: the first delivery that has any, without the empty ones.
    pub fn values(&self) -> impl Iterator<Item = &Val> {
        self.deliveries
            .iter()
            .find(|d| d.values.iter().any(|v| !v.is_empty()))
            .into_iter()
            .flat_map(|d| d.values.iter())
            .filter(|v| !v.is_empty())
    }

    pub fn first(&self) -> Option<&Val> {
        self.values().next()
    }

    /// Something usable arrived.
    pub fn filled(&self) -> bool {
        self.first().is_some()
    }

    /// It is there and holds nothing.
    pub fn is_empty(&self) -> bool {
        !self.deliveries.is_empty() && !self.filled()
    }

    /// Values without repetitions, in the order of the text.
    pub fn distinct(&self) -> Vec<&Val> {
        let mut all: Vec<&Val> = self.values().collect();
        order::sort_by(&mut all, &|a, b| a.text < b.text);
        all.dedup_by(|a, b| a.text == b.text);
        all
    }
}

/// A claim that carries no attribute.
#[derive(Clone, Debug)]
pub struct Other {
    pub name: String,
    pub from: From,
    pub source: usize,
    pub class: ClaimClass,
    /// A name home organisations use towards MPASSid, and the attribute it means.
    pub registry: Option<AttrId>,
    /// It is spelt exactly so there, upper and lower case included.
    pub registry_exact: bool,
    pub values: Vec<Val>,
    /// JSON text; a string without quotes.
    pub raw: String,
}

/// Names a home organisation uses (admin service, ADFS, Entra): not those of a login.
const REGISTRY: [(&str, AttrId); 21] = [
    ("surname", AttrId::FamilyName),
    ("firstName", AttrId::GivenName),
    ("nickName", AttrId::Nickname),
    ("schoolIds", AttrId::SchoolCode),
    ("schoolCodes", AttrId::SchoolCode),
    ("schoolCode", AttrId::SchoolCode),
    ("roles", AttrId::Role),
    ("userRole", AttrId::Role),
    ("groups", AttrId::Class),
    ("schoolGroups", AttrId::Class),
    ("groupLevel", AttrId::ClassLevel),
    ("groupLevels", AttrId::ClassLevel),
    ("classLevel", AttrId::ClassLevel),
    ("learningMaterialsCharge", AttrId::LearningMaterialsCharge),
    ("learningMaterialsCharges", AttrId::LearningMaterialsCharge),
    ("mpassUserIdentity", AttrId::Uid),
    ("mpassGivenName", AttrId::GivenName),
    ("mpassSurname", AttrId::FamilyName),
    ("mpassLearnerId", AttrId::LearnerId),
    ("mpassUserRole", AttrId::Role),
    ("mpassClassCode", AttrId::Class),
];

/// What a claim by the name of a home organisation's field is of.
pub fn registry(name: &str) -> Option<AttrId> {
    let mut names = REGISTRY.iter();
    names
        .find(|(known, _)| known.eq_ignore_ascii_case(name))
        .map(|&(_, id)| id)
}

/// The label of a carrier in paths and in the report.
pub fn from_label(from: From) -> &'static str {
    match from {
        From::IdToken => "id-token",
        From::Userinfo => "userinfo",
        From::Claims => "claims",
        From::Assertion => "assertion",
    }
}

/// Sorts every claim into the sixteen attributes and the rest.
pub fn collect(parsed: &Parsed) -> (Vec<Attr>, Vec<Other>) {
    let mut attributes: Vec<Attr> = AttrId::ALL
        .into_iter()
        .map(|id| Attr {
            id,
            deliveries: Vec::new(),
        })
        .collect();
    let mut others = Vec::new();
    for (source, carrier) in parsed.sources.iter().enumerate() {
        for (name, json) in &carrier.claims {
            let path = format!("{}/{}", from_label(carrier.from), name);
            let values = values(json, &path);
            let found = names::lookup(name)
                .map(|(id, kind)| (id, NameFit::Exact(kind)))
                .or_else(|| case_fault(name).map(|id| (id, NameFit::Case)));
            let slot = found.and_then(|(id, fit)| Some((attributes.get_mut(id as usize)?, fit)));
            if let Some((attribute, fit)) = slot {
                attribute.deliveries.push(Delivery {
                    name: name.clone(),
                    from: carrier.from,
                    source,
                    fit,
                    values,
                });
                continue;
            }
            let class = class(name);
            let registry = REGISTRY
                .iter()
                .find(|(known, _)| known.eq_ignore_ascii_case(name))
                .filter(|_| class == ClaimClass::Unknown);
            others.push(Other {
                name: name.clone(),
                from: carrier.from,
                source,
                class,
                registry: registry.map(|&(_, id)| id),
                registry_exact: REGISTRY.iter().any(|(known, _)| known == name),
                values,
                raw: plain(json),
            });
        }
    }
    // A claim under its right name goes before one under a wrong one.
    for attribute in &mut attributes {
        let other_case = |d: &Delivery| matches!(d.fit, NameFit::Case);
        order::sort_by(&mut attribute.deliveries, &|a, b| {
            !other_case(a) && other_case(b)
        });
    }
    (attributes, others)
}

/// A name that is right but for upper and lower case, and is none of another kind.
fn case_fault(name: &str) -> Option<AttrId> {
    if protocol::protocol(name).is_some() || names::legacy(name).is_some() {
        return None;
    }
    names::lookup_case_insensitive(name)
}

fn class(name: &str) -> ClaimClass {
    if protocol::protocol(name).is_some() {
        ClaimClass::Protocol
    } else if names::legacy(name).is_some() || name.starts_with("urn:educloudalliance.org:") {
        ClaimClass::Legacy
    } else {
        ClaimClass::Unknown
    }
}

/// A string and an array of one string are the same.
fn values(json: &Json, path: &str) -> Vec<Val> {
    match json {
        Json::Array(items) => items
            .iter()
            .enumerate()
            .map(|(i, item)| value(item, format!("{path}[{i}]")))
            .collect(),
        single => vec![value(single, format!("{path}[0]"))],
    }
}

fn value(json: &Json, path: String) -> Val {
    let wrong_type = match json {
        Json::String(_) | Json::Null => None,
        Json::Number(_) => Some("number"),
        Json::Bool(_) => Some("boolean"),
        Json::Array(_) => Some("array"),
        Json::Object(_) => Some("object"),
    };
    let raw = plain(json);
    let text = if json.is_null() {
        String::new()
    } else {
        clean(&raw)
    };
    Val {
        tainted: matches!(wrong_type, Some("array" | "object"))
            || find_hetu(&raw).is_some_and(|found| found.right)
            || find_hetu(&text).is_some_and(|found| found.right),
        text,
        raw,
        path,
        wrong_type,
    }
}

fn plain(json: &Json) -> String {
    match json {
        Json::String(text) => text.clone(),
        other => wire::text(other),
    }
}
