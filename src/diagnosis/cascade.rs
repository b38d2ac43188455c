//! Backwards over what MPASSid withholds: the one fault that explains what is missing.
//!
//! Documented cascades (OPH wiki, "MPASSid-attribuuttien tarkistaminen", and the proxy's
//! attribute code): no uid, nothing at all; a school code that does not resolve takes
//! everything that hangs on the school; a refused role takes the school code as well.

use super::facts::Facts;
use super::rules::{Book, RuleId as R, school};
use crate::encoding::order;
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
        withhold(book, &missing);
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
    let resolved = facts.filled(A::School)
        && name_only.is_none()
        && provided.into_iter().any(|id| facts.filled(id));
    if school_data_gone && !resolved {
        let missing = absent(facts, &SCHOOL_DATA);
        withhold(book, &missing);
        if facts.filled(A::SchoolCode) {
            school::codes(facts, book, &missing, true);
        } else if let Some(name) = name_only {
            // A text that is no code is handed on as the school's name, and nothing else is.
            let draft = book.add(R::SchoolCodeText).at(name);
            draft.arg("value", super::rules::person(&name.text));
            draft.finding.attributes = vec![A::SchoolCode, A::School];
            draft.finding.consequences = missing;
        } else {
            school_data_missing(facts, book, missing);
        }
        return;
    }
    // Something of the school arrived. A malformed code explains what else is missing.
    let missing = absent(facts, &SCHOOL_DATA);
    school::codes(facts, book, &missing, false);
}

fn school_data_missing(facts: &Facts, book: &mut Book, mut missing: Vec<A>) {
    let old = facts.version.is_some_and(|v| v < Version::V1_4);
    // The class level comes with the first entry, once counts and role were accepted.
    let formed = facts.filled(A::ClassLevel);
    let mut candidates = vec![R::RoleRefused, R::SchoolCodeMissing, R::CountsDiffer];
    if !old {
        let at = if formed { 0 } else { 1 };
        candidates.insert(at, R::SchoolNotResolved);
    } else {
        missing.push(A::SchoolCode);
        withhold(book, &[A::SchoolCode]);
    }
    order::sort(&mut missing);
    let count = missing.len();
    let draft = book.add(R::SchoolDataMissing).candidates(&candidates);
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
