//! Charges for learning materials.

use super::{Book, RuleId as R};
use crate::diagnosis::facts::{Facts, Level, School};
use crate::encoding::order::{Map, Set};
use crate::model::schools::Certainty;
use crate::model::value::{UNKNOWN_SCHOOL, organisation_oid, school_code};
use crate::model::{AttrId as A, Version};
use crate::report::Severity;

pub fn judge(facts: &Facts, book: &mut Book) {
    if !facts.filled(A::LearningMaterialsCharge) {
        missing(facts, book);
        return;
    }
    for charge in facts.charges.iter().filter(|c| !c.tainted) {
        let value = if charge.separated {
            format!("{};{}", charge.charge, charge.key)
        } else {
            charge.charge.clone()
        };
        // A malformed code that names the school elsewhere too has its own finding.
        let key_ok = facts.schools.iter().any(|s| s.has(&charge.key))
            || organisation_oid(&charge.key).is_ok()
            || charge.key.contains('.')
            || (!charge.key.is_empty() && charge.key.bytes().all(|b| b.is_ascii_digit()));
        let rule = if charge.charged().is_none() && (charge.separated || !numeric(&charge.charge)) {
            R::ChargeValue
        } else if !charge.separated || !key_ok {
            R::ChargeMalformed
        } else {
            continue;
        };
        // The twins of one school have the same fault.
        let value = if rule == R::ChargeValue {
            charge.charge.clone()
        } else {
            value
        };
        book.add(rule)
            .public("value", &value)
            .seen(&charge.path, &value);
    }
    whose(facts, book);
    schools(facts, book);
}

fn numeric(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn missing(facts: &Facts, book: &mut Book) {
    let second_level = matches!(
        facts.level(),
        Some((Level::UpperSecondary | Level::Vocational, _))
    );
    let in_version = facts
        .version
        .is_some_and(|v| A::LearningMaterialsCharge.info().is_in(v));
    // A class level speaks of a pupil of basic education.
    if second_level
        && in_version
        && !facts.filled(A::ClassLevel)
        && facts.only_pupil()
        && !book.explains(A::LearningMaterialsCharge)
    {
        let school = facts.schools.first().map(|s| s.label().to_owned());
        let draft = book.add(R::ChargeMissing);
        // Free materials are for the young; most vocational students are adults. And 1.2 had no
        // charges: a 1.3 login without one looks the same, unless the visitor knows.
        let adults = matches!(facts.level(), Some((Level::Vocational, _)));
        let said = facts.version_set && facts.version == Some(Version::V1_3);
        if adults || !(facts.evidence.is_1_4() || said) {
            draft.severity(Severity::Info);
        }
        draft.public("school", &school.unwrap_or_default());
    }
}

/// Charges belong to second-level pupils.
fn whose(facts: &Facts, book: &mut Book) {
    let Some(first) = facts.charges.first() else {
        return;
    };
    if facts.only_staff() {
        let role = facts.roles.first().map(|r| r.role.clone());
        book.add(R::ChargeForStaff)
            .public("role", &role.unwrap_or_default())
            .seen(&first.path, &first.charge);
        return;
    }
    // A name tells little against the rest: many a "koulu" has upper-secondary pupils too.
    let certain = |how| how == Certainty::Known || facts.filled(A::ClassLevel);
    // A charge that is none has its own finding.
    let sound = facts.charges.iter().filter(|c| c.charged().is_some());
    let basic = sound.into_iter().find_map(|charge| {
        facts
            .schools
            .iter()
            .find(|s| s.has(&charge.key))
            .filter(|s| matches!(s.level, Some((Level::Basic, how)) if certain(how)))
            .map(|s| (charge, s))
    });
    if let Some((charge, school)) = basic {
        book.add(R::ChargeForBasic)
            .public("school", school.label())
            .seen(&charge.path, &charge.charge);
    }
}

fn schools(facts: &Facts, book: &mut Book) {
    let sound = |key: &str| school_code(key).is_ok() || organisation_oid(key).is_ok();
    let known: Set<&str> = facts
        .school_infos
        .iter()
        .map(|i| i.key.as_str())
        .chain(facts.roles.iter().flat_map(|r| {
            [
                r.school_code.as_str(),
                r.school_oid.as_str(),
                r.office_oid.as_str(),
            ]
        }))
        .filter(|key| !key.is_empty())
        .collect();
    // A malformed code elsewhere may be the counterpart; it has its own finding.
    let comparable =
        !known.is_empty() && known.iter().all(|key| sound(key) && *key != UNKNOWN_SCHOOL);
    let unknown = facts
        .charges
        .iter()
        .filter(|c| sound(&c.key) && !known.contains(c.key.as_str()))
        .min_by_key(|c| (c.key.contains('.'), c.key.clone()));
    if let Some(charge) = unknown.filter(|_| comparable) {
        book.add(R::ChargeSchoolUnknown)
            .public("code", &charge.key)
            .seen(&charge.path, &charge.key);
    } else if comparable && facts.evidence.seven_parts && !book.has(R::SchoolTwinMissing) {
        twins(facts, book);
    }
    conflicts(facts, book);
}

fn twins(facts: &Facts, book: &mut Book) {
    let keys: Set<&str> = facts.charges.iter().map(|c| c.key.as_str()).collect();
    let half = |s: &&School| {
        !s.code.is_empty()
            && !s.oid.is_empty()
            && keys.contains(s.code.as_str()) != keys.contains(s.oid.as_str())
    };
    if let Some(school) = facts.schools.iter().find(half) {
        book.add(R::ChargeTwinMissing)
            .public("code", school.label());
    }
}

fn conflicts(facts: &Facts, book: &mut Book) {
    let mut said: Map<'_, (Set<bool>, Vec<&str>)> = Map::default();
    for charge in &facts.charges {
        let Some(charged) = charge.charged() else {
            continue;
        };
        let school = facts
            .schools
            .iter()
            .find(|s| s.has(&charge.key))
            .map_or(charge.key.as_str(), School::label);
        if let Some((values, paths)) = said.slot(school) {
            values.insert(charged);
            paths.push(&charge.path);
        }
    }
    for (school, (values, paths)) in said {
        if values.len() > 1 {
            let draft = book.add(R::ChargeConflict).public("school", school);
            for path in paths {
                draft.seen(path, "");
            }
        }
    }
}
