//! Roles, schools and charges, taken apart leniently: what is wrong in them is
//! for the rules to say.

use super::claims::Val;
use crate::encoding::order;
use crate::model::roles::{self, RoleKind};
use crate::model::schools::{self, Certainty};
use crate::model::value::{RoleShape, RoleValue, organisation_oid};

pub use crate::model::schools::Level;

/// A value of schoolInfo or educationProviderInfo.
#[derive(Clone, Debug)]
pub struct Info {
    pub path: String,
    /// Code or OID, as it stands.
    pub key: String,
    pub name: String,
    /// There was a `;`.
    pub separated: bool,
    pub tainted: bool,
}

impl Info {
    pub fn is_oid(&self) -> bool {
        self.separated && organisation_oid(&self.key).is_ok()
    }
}

#[derive(Clone, Debug)]
pub struct Charge {
    pub path: String,
    pub charge: String,
    pub key: String,
    pub separated: bool,
    pub tainted: bool,
}

impl Charge {
    pub fn is_oid(&self) -> bool {
        organisation_oid(&self.key).is_ok()
    }

    /// 0 or 1.
    pub fn charged(&self) -> Option<bool> {
        match self.charge.as_str() {
            "0" => Some(false),
            "1" => Some(true),
            _ => None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Municipality,
    Four,
    Seven,
    Wrong { parts: usize, expected: usize },
}

/// A role value. Where the number of parts is wrong, the parts around a known
/// role name are guessed, so that other faults stay visible.
#[derive(Clone, Debug)]
pub struct Role {
    pub path: String,
    pub shape: Shape,
    pub provider: String,
    pub school_code: String,
    pub class: String,
    pub role: String,
    pub role_code: String,
    pub school_oid: String,
    pub office_oid: String,
    pub kind: Option<RoleKind>,
    pub tainted: bool,
}

impl Role {
    /// The parts are where they belong.
    pub fn sound(&self) -> bool {
        !matches!(self.shape, Shape::Wrong { .. })
    }

    /// What names the school: the code, else the OID.
    pub fn school(&self) -> &str {
        if self.school_code.is_empty() {
            &self.school_oid
        } else {
            &self.school_code
        }
    }
}

/// A school or unit of this login.
#[derive(Clone, Debug, Default)]
pub struct School {
    pub code: String,
    pub oid: String,
    pub name: String,
    pub level: Option<(Level, Certainty)>,
}

impl School {
    /// Code, else OID: how a text names it.
    pub fn label(&self) -> &str {
        if self.code.is_empty() {
            &self.oid
        } else {
            &self.code
        }
    }

    /// Is this code or OID one of the school's?
    pub fn has(&self, key: &str) -> bool {
        !key.is_empty() && (self.code == key || self.oid == key)
    }
}

pub fn infos(values: &[&Val]) -> Vec<Info> {
    values
        .iter()
        .map(|value| {
            let (key, name) = value.text.split_once(';').unwrap_or((&value.text, ""));
            Info {
                path: value.path.clone(),
                key: key.trim().to_owned(),
                name: name.trim().to_owned(),
                separated: value.text.contains(';'),
                tainted: value.tainted,
            }
        })
        .collect()
}

pub fn charges(values: &[&Val]) -> Vec<Charge> {
    values
        .iter()
        .map(|value| {
            let (charge, key) = value.text.split_once(';').unwrap_or((&value.text, ""));
            Charge {
                path: value.path.clone(),
                charge: charge.trim().to_owned(),
                key: key.trim().to_owned(),
                separated: value.text.contains(';'),
                tainted: value.tainted,
            }
        })
        .collect()
}

pub fn roles(values: &[&Val], is_1_4: bool) -> Vec<Role> {
    values.iter().map(|value| role(value, is_1_4)).collect()
}

fn role(value: &Val, is_1_4: bool) -> Role {
    let own = |text: &str| text.trim().to_owned();
    let new = |shape, parts: [&str; 7]| {
        let [
            provider,
            school_code,
            class,
            role,
            role_code,
            school_oid,
            office_oid,
        ] = parts;
        Role {
            path: value.path.clone(),
            shape,
            provider: own(provider),
            school_code: own(school_code),
            class: own(class),
            role: own(role),
            role_code: own(role_code),
            school_oid: own(school_oid),
            office_oid: own(office_oid),
            kind: roles::find(role.trim()).map(|known| known.kind),
            tainted: value.tainted,
        }
    };
    if let Ok(r) = RoleValue::parse(&value.text) {
        let shape = match r.shape {
            RoleShape::Municipality => Shape::Municipality,
            RoleShape::Four => Shape::Four,
            RoleShape::Seven => Shape::Seven,
        };
        return new(
            shape,
            [
                r.provider,
                r.school_code,
                r.class,
                r.role,
                r.role_code,
                r.school_oid,
                r.office_oid,
            ],
        );
    }
    let parts: Vec<&str> = value.text.split(';').collect();
    let part = |i: usize| parts.get(i).copied().unwrap_or_default();
    let at = (2..parts.len()).find(|&i| roles::find(part(i).trim()).is_some());
    let after = at.map_or(0, |at| parts.len() - at - 1);
    let expected = if is_1_4 || after > 0 { 7 } else { 4 };
    let shape = Shape::Wrong {
        parts: parts.len(),
        expected,
    };
    let class = at
        .and_then(|at| parts.get(2..at))
        .map(|class| class.join(";"))
        .unwrap_or_default();
    let role_at = at.unwrap_or(3);
    new(
        shape,
        [
            part(0),
            part(1),
            &class,
            part(role_at),
            part(role_at + 1),
            part(role_at + 2),
            part(role_at + 3),
        ],
    )
}

/// The schools of a login: code and OID are paired by the roles, else by an equal name;
/// never by position. `plain`: the value of `school`, where there is exactly one.
pub fn schools(
    roles: &[Role],
    infos: &[Info],
    plain: Option<&str>,
    test_codes: bool,
) -> Vec<School> {
    let name_of = |key: &str| {
        infos
            .iter()
            .find(|i| !key.is_empty() && i.key == key)
            .map(|i| i.name.clone())
    };
    let mut found: Vec<School> = Vec::new();
    let mut claimed: Vec<&str> = Vec::new();
    for role in roles {
        claimed.extend([
            role.school_code.as_str(),
            role.school_oid.as_str(),
            role.office_oid.as_str(),
        ]);
        let known = found
            .iter()
            .any(|s| s.code == role.school_code && s.oid == role.school_oid);
        if known || role.school().is_empty() {
            continue;
        }
        found.push(School {
            code: role.school_code.clone(),
            oid: role.school_oid.clone(),
            name: name_of(&role.school_code)
                .or_else(|| name_of(&role.school_oid))
                .unwrap_or_default(),
            level: None,
        });
    }
    let unclaimed = |i: &&Info| i.separated && !claimed.contains(&i.key.as_str());
    for info in infos.iter().filter(unclaimed) {
        let twin = found.iter_mut().find(|s| {
            !s.name.is_empty()
                && s.name == info.name
                && (if info.is_oid() {
                    s.oid.is_empty()
                } else {
                    s.code.is_empty()
                })
        });
        match twin {
            Some(school) if info.is_oid() => school.oid.clone_from(&info.key),
            Some(school) => school.code.clone_from(&info.key),
            None => {
                let mut school = School {
                    name: info.name.clone(),
                    ..School::default()
                };
                if info.is_oid() {
                    school.oid.clone_from(&info.key);
                } else {
                    school.code.clone_from(&info.key);
                }
                found.push(school);
            }
        }
    }
    if let ([school], Some(name)) = (found.as_mut_slice(), plain)
        && school.name.is_empty()
    {
        name.clone_into(&mut school.name);
    }
    order::sort_by(&mut found, &|a, b| a.label() < b.label());
    for school in &mut found {
        school.level = level(school, test_codes);
    }
    found
}

/// What the school teaches, by OID, by code or by its name.
fn level(school: &School, test_codes: bool) -> Option<(Level, Certainty)> {
    let known = |key: &str, name: &str| schools::level(key, name, test_codes);
    known(&school.oid, "")
        .or_else(|| known(&school.code, ""))
        .or_else(|| known("", &school.name))
}
