//! Backwards over what MPASSid withholds: the one fault that explains what is missing.
//!
//! Documented cascades (OPH wiki, "MPASSid-attribuuttien tarkistaminen", and the proxy's
//! attribute code): no uid, nothing at all; a school code that does not resolve takes
//! everything that hangs on the school; a refused role takes the school code as well.
//! `rules/tests/cascade.rs` holds every hypothesis against `model::forming`: see
//! docs/decisions/012-backwards-against-forwards.md.

use super::facts::{Facts, Shape};
use super::rules::{Book, RuleId as R, school};
use crate::encoding::order;
use crate::model::value::{organisation_oid, school_code};
use crate::model::{AttrId as A, Version};

/// What hangs on a resolved school.
const SCHOOL_DATA: [A; 6] = [
    A::School,
    A::SchoolInfo,
    A::Role,
    A::EducationProviderInfo,
    A::EducationProviderId,
    A::EducationProvider,
];

pub fn judge(facts: &Facts, book: &mut Book) {
    let gone = |id: A| !facts.filled(id);
    let school_data_gone = gone(A::Role) && gone(A::SchoolInfo);
    if gone(A::Uid) && school_data_gone && gone(A::SchoolCode) && gone(A::EducationProviderInfo) {
        let mut missing = vec![A::GivenName, A::FamilyName, A::LearnerId];
        missing.extend(SCHOOL_DATA);
        let missing = absent(facts, &missing);
        let all: Vec<A> = A::ALL.into_iter().filter(|&id| gone(id)).collect();
        withhold(book, &all);
        book.add(R::UidMissing).finding.consequences = missing;
        return;
    }
    let name_only = facts.get(A::School).first().filter(|_| gone(A::SchoolCode));
    // A school's name with its code and provider: the school was found, only the rest is missing.
    let provided = [
        A::EducationProviderInfo,
        A::EducationProviderId,
        A::EducationProvider,
    ];
    let provided = provided.into_iter().any(|id| facts.filled(id));
    let resolved = facts.filled(A::School) && name_only.is_none() && provided;
    let missing = absent(facts, &SCHOOL_DATA);
    // The role of 1.0 and 1.1 needs no known school: it arrives all the same.
    let old = gone(A::SchoolInfo)
        && !provided
        && !facts.roles.is_empty()
        && facts
            .roles
            .iter()
            .all(|role| role.shape == Shape::Municipality);
    let named = facts.roles.iter().any(|role| !role.school_code.is_empty());
    let unresolved = if old {
        gone(A::School) || (name_only.is_some() && !named)
    } else {
        school_data_gone && !resolved
    };
    if !unresolved {
        // Something of the school arrived. A malformed code explains what else is missing.
        school::codes(facts, book, &missing, false);
    } else if facts.filled(A::SchoolCode) {
        withhold(book, &missing);
        school::codes(facts, book, &missing, true);
    } else if let Some(name) = name_only {
        // A text that is no number is handed on as the school's name, and nothing else is.
        withhold(book, &missing);
        if name.raw != name.text && school_code(&name.text).is_ok() {
            // Without its odd space or letter it would be a number: `rules::text` says so.
            book.blemished = Some((name.path.clone(), missing));
            return;
        }
        let oid = organisation_oid(&name.text).is_ok();
        let draft = if oid {
            book.add(R::SchoolOidNotResolved).public("oid", &name.text)
        } else {
            let value = super::rules::person(&name.text);
            book.add(R::SchoolCodeText).arg("value", value)
        };
        draft.at(name);
        draft.finding.attributes = vec![A::SchoolCode, A::School];
        draft.finding.consequences = missing;
    } else if !old {
        withhold(book, &missing);
        school_data_missing(facts, book, missing);
    }
}

fn school_data_missing(facts: &Facts, book: &mut Book, mut missing: Vec<A>) {
    let old = facts.version.is_some_and(|v| v < Version::V1_4);
    // The class level comes with the first entry, once counts and role were accepted: then the
    // school is the likeliest. Before 1.4 an unknown number would have arrived itself.
    let formed = facts.filled(A::ClassLevel);
    let candidates: &[R] = match (old, formed) {
        (false, true) => &[
            R::SchoolNotResolved,
            R::SchoolCodeMissing,
            R::RoleRefused,
            R::CountsDiffer,
        ],
        (false, false) => &[
            R::RoleRefused,
            R::SchoolNotResolved,
            R::SchoolCodeMissing,
            R::CountsDiffer,
        ],
        (true, true) => &[R::SchoolCodeMissing, R::RoleRefused, R::CountsDiffer],
        (true, false) => &[R::RoleRefused, R::SchoolCodeMissing, R::CountsDiffer],
    };
    if old {
        missing.push(A::SchoolCode);
        withhold(book, &[A::SchoolCode]);
    }
    order::sort(&mut missing);
    let count = missing.len();
    let draft = book.add(R::SchoolDataMissing).candidates(candidates);
    draft.count("count", count);
    draft.finding.consequences = missing;
    for id in [A::Role, A::SchoolInfo, A::SchoolCode] {
        if let Some(value) = facts
            .get(id)
            .deliveries
            .iter()
            .flat_map(|d| &d.values)
            .next()
        {
            draft.at(value);
        }
    }
}

/// Those of the list that are absent and that the login's version has.
pub fn absent(facts: &Facts, ids: &[A]) -> Vec<A> {
    let version = facts.version.unwrap_or(Version::CURRENT);
    ids.iter()
        .copied()
        .filter(|&id| !facts.filled(id) && id.info().is_in(version))
        .collect()
}

fn withhold(book: &mut Book, ids: &[A]) {
    book.withheld.extend(ids.iter().copied());
}
