//! Every place of a login that names a school or an organisation.

use crate::diagnosis::facts::{Facts, Role, Shape};
use crate::encoding::order::{Map, Set};
use crate::model::AttrId as A;
use crate::model::value::find_business_id;

/// Where a code or an OID stands.
pub struct Use<'a> {
    pub id: A,
    pub path: &'a str,
    pub text: &'a str,
    pub tainted: bool,
}

/// Every place that holds a school code, or something in its place.
pub fn code_uses(facts: &Facts) -> Vec<Use<'_>> {
    let mut uses: Vec<Use<'_>> = facts
        .get(A::SchoolCode)
        .values()
        .map(|v| Use {
            id: A::SchoolCode,
            path: &v.path,
            text: &v.text,
            tainted: v.tainted,
        })
        .collect();
    let roles = facts.roles.iter().filter(|r| readable(r)).map(|r| Use {
        id: A::Role,
        path: &r.path,
        text: &r.school_code,
        tainted: r.tainted,
    });
    let infos = facts
        .school_infos
        .iter()
        .filter(|i| i.separated && !i.key.contains('.') && !business(&i.key))
        .map(|i| Use {
            id: A::SchoolInfo,
            path: &i.path,
            text: &i.key,
            tainted: i.tainted,
        });
    let charges = facts
        .charges
        .iter()
        .filter(|c| c.key.bytes().all(|b| b.is_ascii_digit()))
        .map(|c| Use {
            id: A::LearningMaterialsCharge,
            path: &c.path,
            text: &c.key,
            tainted: c.tainted,
        });
    uses.extend(roles.chain(infos).chain(charges));
    uses.retain(|u| !u.text.is_empty());
    uses
}

/// Every place that holds an organisation's OID, or something in its place.
pub fn oid_uses(facts: &Facts) -> Vec<Use<'_>> {
    let mut uses = Vec::new();
    for id in [A::EducationProviderId, A::OriginalIssuer] {
        uses.extend(facts.get(id).values().map(|v| Use {
            id,
            path: &v.path,
            text: &v.text,
            tainted: v.tainted,
        }));
    }
    for role in facts.roles.iter().filter(|r| readable(r)) {
        let provider = if municipal(role) { "" } else { &role.provider };
        uses.extend(
            [provider, &role.school_oid, &role.office_oid].map(|text| Use {
                id: A::Role,
                path: &role.path,
                text,
                tainted: role.tainted,
            }),
        );
    }
    let infos = facts
        .school_infos
        .iter()
        .filter(|i| i.separated && (i.key.contains('.') || business(&i.key)))
        .map(|i| (A::SchoolInfo, i));
    let providers = facts
        .provider_infos
        .iter()
        .filter(|i| i.separated)
        .map(|i| (A::EducationProviderInfo, i));
    uses.extend(infos.chain(providers).map(|(id, info)| Use {
        id,
        path: &info.path,
        text: &info.key,
        tainted: info.tainted,
    }));
    let charges = facts
        .charges
        .iter()
        .filter(|c| c.key.contains('.') || business(&c.key));
    uses.extend(charges.map(|c| Use {
        id: A::LearningMaterialsCharge,
        path: &c.path,
        text: &c.key,
        tainted: c.tainted,
    }));
    uses.retain(|u| !u.text.is_empty() && !u.tainted);
    uses
}

/// Its parts are known: four or seven of them, or guessed around a known role.
pub fn readable(role: &Role) -> bool {
    !role.tainted && (role.sound() || role.kind.is_some())
}

/// Part 1 is a municipality's name, as in 1.0 and 1.1.
pub fn municipal(role: &Role) -> bool {
    let word = |c: char| c.is_alphabetic() || matches!(c, ' ' | '-');
    role.shape == Shape::Municipality
        || (role.sound() && !role.provider.is_empty() && role.provider.chars().all(word))
}

pub fn business(text: &str) -> bool {
    find_business_id(text).is_some_and(|found| found.at == 0 && text.len() == 9)
}

pub fn by_text(uses: Vec<Use<'_>>) -> Map<'_, Vec<Use<'_>>> {
    let mut map: Map<'_, Vec<Use<'_>>> = Map::default();
    for seen in uses {
        if let Some(slot) = map.slot(seen.text) {
            slot.push(seen);
        }
    }
    map
}

pub fn unique(mut ids: Vec<A>) -> Vec<A> {
    let mut seen = Set::new();
    ids.retain(|id| seen.insert(*id));
    ids
}
