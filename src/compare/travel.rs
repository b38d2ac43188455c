//! Where the attributes that a later data model left out travel now (OMNI 0.6.0, DM12–DM13).

use super::read::{Login, Role};
use crate::model::AttrId;
use crate::model::value::PartCode;

/// A part of another attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    pub carrier: AttrId,
    pub part: PartCode,
    /// Its number inside the value, from 1.
    pub number: u8,
}

/// An attribute, and where a login of 1.4 tells the same.
pub static WAYS: [(AttrId, &[Way]); 5] = [
    (
        AttrId::SchoolCode,
        &[
            way(AttrId::SchoolInfo, PartCode::SchoolCode, 1),
            way(AttrId::Role, PartCode::SchoolCode, 2),
        ],
    ),
    (
        AttrId::School,
        &[way(AttrId::SchoolInfo, PartCode::OrganisationName, 2)],
    ),
    (AttrId::Class, &[way(AttrId::Role, PartCode::Class, 3)]),
    (
        AttrId::EducationProviderId,
        &[
            way(AttrId::EducationProviderInfo, PartCode::ProviderOid, 1),
            way(AttrId::Role, PartCode::ProviderOid, 1),
        ],
    ),
    (
        AttrId::EducationProvider,
        &[way(
            AttrId::EducationProviderInfo,
            PartCode::OrganisationName,
            2,
        )],
    ),
];

const fn way(carrier: AttrId, part: PartCode, number: u8) -> Way {
    Way {
        carrier,
        part,
        number,
    }
}

pub fn ways(id: AttrId) -> &'static [Way] {
    let row = WAYS.iter().find(|(known, _)| *known == id);
    row.map_or(&[], |(_, ways)| ways)
}

/// What a login tells on one of the ways.
pub(super) fn on<'a>(way: &Way, login: &Login<'a>) -> Vec<&'a str> {
    match way.carrier {
        // A value of four parts and one of seven have the class in the same place.
        AttrId::Role => {
            let pick = |role: &Role<'a>| match way.part {
                PartCode::SchoolCode => role.code,
                PartCode::Class => role.class,
                PartCode::ProviderOid => role.provider,
                _ => "",
            };
            let mut texts: Vec<&str> = Vec::new();
            for text in login.roles.iter().map(pick) {
                if !text.is_empty() && !texts.contains(&text) {
                    texts.push(text);
                }
            }
            texts
        }
        AttrId::SchoolInfo if way.part == PartCode::OrganisationName => names(login),
        carrier => login.parts(carrier, way.part.code()),
    }
}

/// Names of schools; the same name by OID, and an office's, came with 1.4.
fn names<'a>(login: &Login<'a>) -> Vec<&'a str> {
    let infos = login.keyed(AttrId::SchoolInfo);
    let by_code = |key: &str| !key.contains('.');
    let coded = infos.iter().any(|(key, _)| by_code(key));
    let mut names: Vec<&str> = Vec::new();
    for (key, name) in infos {
        if (!coded || by_code(key)) && !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
