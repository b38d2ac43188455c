//! Roles, and the version of the data model their shape speaks of.

use super::places::{municipal, readable};
use super::{Book, RuleId as R};
use crate::diagnosis::facts::{Facts, Role, Shape};
use crate::encoding::order::{Map, Set};
use crate::model::roles::{self, RoleKind, UNKNOWN_ROLE_CODE};
use crate::model::{AttrId as A, Version};
use crate::report::Severity;

pub fn judge(facts: &Facts, book: &mut Book) {
    if !facts.filled(A::Role) {
        if !book.withheld.contains(&A::Role) && !book.has(R::SchoolDataMissing) {
            book.add(R::RoleMissing).candidates(&[R::RoleParts]);
        }
        version(facts, book);
        return;
    }
    parts(facts, book);
    kinds(facts, book);
    places(facts, book);
    version(facts, book);
}

fn parts(facts: &Facts, book: &mut Book) {
    for role in facts.roles.iter().filter(|r| !r.tainted) {
        if let Shape::Wrong { parts, expected } = role.shape {
            book.add(R::RoleParts)
                .count("parts", parts)
                .count("expected", expected)
                .seen(&role.path, &raw(facts, role));
        } else if role.school().is_empty()
            && !(role.shape == Shape::Four && facts.evidence.is_1_4())
            && !book.explains(A::SchoolCode)
            && book.blemished.is_none()
        {
            book.add(R::RoleSchoolEmpty).seen(&role.path, "");
        }
    }
}

fn raw(facts: &Facts, role: &Role) -> String {
    facts
        .get(A::Role)
        .values()
        .find(|v| v.path == role.path)
        .map(|v| v.raw.clone())
        .unwrap_or_default()
}

/// Role names and codes; the same role at five schools is one finding.
fn kinds(facts: &Facts, book: &mut Book) {
    let mut seen = Set::new();
    for role in facts.roles.iter().filter(|r| readable(r)) {
        let key = (&role.role, &role.role_code, role.shape == Shape::Seven);
        if !seen.insert(key) {
            continue;
        }
        let name = role.role.as_str();
        let seven = role.shape == Shape::Seven;
        let unmapped = role.role_code == UNKNOWN_ROLE_CODE;
        if name.is_empty() {
            book.add(R::RoleNameEmpty).seen(&role.path, "");
            continue;
        }
        if seven && unmapped {
            book.add(R::RoleCodeUnmapped)
                .public("role", name)
                .seen(&role.path, name);
            continue;
        }
        let Some(known) = roles::find(name) else {
            book.add(R::RoleUnknown)
                .public("role", name)
                .seen(&role.path, name);
            continue;
        };
        if seven && role.role_code != known.code {
            // An empty code is left out, another text than a number is no code at all.
            let number = role.role_code.bytes().all(|b| b.is_ascii_digit());
            book.add(R::RoleCodeDiffers)
                .severity(if number {
                    Severity::Warning
                } else {
                    Severity::Error
                })
                .public("role", name)
                .public("code", &role.role_code)
                .public("expected", known.code)
                .seen(&role.path, &role.role_code);
        }
        if known.delivered != name {
            book.add(R::RoleUntranslated)
                .public("role", name)
                .public("expected", known.delivered)
                .seen(&role.path, name);
        }
    }
}

/// One person's roles at one or many schools.
fn places(facts: &Facts, book: &mut Book) {
    let mut schools: Map<'_, Set<bool>> = Map::default();
    let mut staff: Map<'_, Set<&str>> = Map::default();
    for role in &facts.roles {
        let Some(kind) = role.kind.filter(|_| !role.school().is_empty()) else {
            continue;
        };
        let pupil = kind == RoleKind::Pupil;
        if let Some(slot) = schools.slot(role.school()) {
            slot.insert(pupil);
        }
        if !pupil && let Some(slot) = staff.slot(&role.role) {
            slot.insert(role.school());
        }
    }
    for (school, kinds) in &schools {
        if kinds.len() > 1 {
            let role = facts
                .roles
                .iter()
                .find(|r| r.school() == *school && r.kind != Some(RoleKind::Pupil));
            book.add(R::PupilAndStaff)
                .public("school", school)
                .public("role", role.map_or("", |r| &r.role))
                .seen(role.map_or("", |r| &r.path), school);
        }
    }
    if let Some((role, at)) = staff.iter().find(|(_, at)| at.len() >= 3) {
        book.add(R::RoleCopiedToSchools)
            .public("role", role)
            .count("count", at.len());
    }
}

/// What MPASSid forms beside schoolInfo and role. All of it is told by those two, and a service
/// may be released less: worth knowing, no more.
fn plain(facts: &Facts, book: &mut Book) {
    const PLAIN: [A; 4] = [
        A::SchoolCode,
        A::School,
        A::EducationProviderId,
        A::EducationProvider,
    ];
    let told = facts
        .roles
        .iter()
        .any(|r| r.shape == Shape::Municipality || !facts.school_infos.is_empty());
    if !told || facts.evidence.is_1_4() {
        return;
    }
    let code = facts.roles.iter().any(|r| !r.school_code.is_empty());
    let mut missing = super::super::cascade::absent(facts, &PLAIN);
    missing.retain(|&id| {
        facts.get(id).deliveries.is_empty()
            && !book.withheld.contains(&id)
            && (code || id != A::SchoolCode)
    });
    if !missing.is_empty() {
        book.add(R::PlainAttributesMissing)
            .about(&missing)
            .count("count", missing.len());
    }
}

fn version(facts: &Facts, book: &mut Book) {
    plain(facts, book);
    let evidence = &facts.evidence;
    if let Some(old) = facts.roles.iter().find(|r| municipal(r)) {
        let mixed = evidence.pairs || evidence.four_parts || evidence.is_1_4();
        book.add(R::MunicipalityInRole)
            .severity(if mixed {
                Severity::Warning
            } else {
                Severity::Info
            })
            .public("municipality", &old.provider)
            .seen(&old.path, &old.provider);
        return;
    }
    let four = facts.roles.iter().find(|r| r.shape == Shape::Four);
    match four {
        Some(old) if evidence.is_1_4() => {
            let mixed = evidence.twins || facts.filled(A::OriginalIssuer);
            book.add(R::RoleOldShape)
                .severity(if mixed {
                    Severity::Warning
                } else {
                    Severity::Info
                })
                .count("parts", 4)
                .seen(&old.path, &raw(facts, old));
        }
        _ if evidence.seven_parts && evidence.until_1_3 => {
            book.add(R::ModelMix)
                .public("older", Version::V1_3.label())
                .public("newer", Version::V1_4.label());
        }
        Some(_) => {
            let version = facts.version.unwrap_or(Version::V1_3);
            book.add(R::OlderModel).public("version", version.label());
        }
        None => {}
    }
}
