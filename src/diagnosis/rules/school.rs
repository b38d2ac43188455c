//! School codes and schoolInfo.

use super::places::{by_text, code_uses, oid_uses, readable, unique};
use super::{Book, RuleId as R, person};
use crate::diagnosis::facts::{Facts, Role, Shape};
use crate::encoding::order::{self, Map, Set};
use crate::model::AttrId as A;
use crate::model::value::{Oid, UNKNOWN_SCHOOL, organisation_oid, school_code};
use crate::report::Severity;

pub fn judge(facts: &Facts, book: &mut Book) {
    presence(facts, book);
    agreement(facts, book);
    names(facts, book);
    school_codes(facts, book);
    other_source(facts, book);
}

/// Judges the form of every school code; `missing` is what a malformed one withholds.
/// `unresolved`: nothing came but the code itself.
pub fn codes(facts: &Facts, book: &mut Book, missing: &[A], unresolved: bool) {
    for (text, uses) in by_text(code_uses(facts)) {
        let in_attribute = uses.iter().any(|u| u.id == A::SchoolCode);
        let tainted = uses.iter().any(|u| u.tainted);
        let digits = text.bytes().all(|b| b.is_ascii_digit());
        let malformed = school_code(text).is_err();
        let rule = if tainted {
            // `rules::text` writes down the personal identity code; this is what it costs.
            if in_attribute && unresolved {
                book.withheld.extend(missing.iter().copied());
                for draft in &mut book.drafts {
                    if draft.finding.rule == R::PersonalCode {
                        draft.finding.consequences = missing.to_vec();
                    }
                }
            }
            continue;
        } else if digits && text.len() < 5 {
            R::SchoolCodeShort
        } else if digits && text.len() > 5 {
            R::SchoolCodeLong
        } else if text == UNKNOWN_SCHOOL {
            R::SchoolCodeUnknown
        } else if Oid::parse(text).is_ok() {
            if !(in_attribute && unresolved) {
                continue;
            }
            R::SchoolOidNotResolved
        } else if malformed {
            R::SchoolCodeText
        } else if in_attribute && unresolved {
            let odd = facts.get(A::SchoolCode).values().find(|v| v.text == text);
            if let Some(odd) = odd.filter(|v| v.raw != v.text) {
                book.blemished = Some((odd.path.clone(), missing.to_vec()));
                continue;
            }
            R::SchoolNotResolved
        } else {
            continue;
        };
        let takes = (in_attribute && unresolved)
            || (malformed
                && uses
                    .iter()
                    .any(|u| u.id == A::Role || u.id == A::SchoolCode));
        let consequences = if takes { missing.to_vec() } else { Vec::new() };
        book.withheld.extend(consequences.iter().copied());
        let draft = book.add(rule);
        match rule {
            R::SchoolCodeText => draft.arg("value", person(text)),
            R::SchoolOidNotResolved => draft.public("oid", text),
            _ => draft.public("code", text),
        };
        if matches!(rule, R::SchoolCodeShort | R::SchoolCodeLong) {
            draft.count("digits", text.len());
        }
        if rule == R::SchoolCodeUnknown && consequences.is_empty() {
            draft.severity(Severity::Warning);
        }
        draft.finding.consequences = consequences;
        let mut ids: Vec<A> = uses.iter().map(|u| u.id).collect();
        if in_attribute {
            ids.insert(0, A::SchoolCode);
        }
        draft.finding.attributes = unique(ids);
        for seen in uses {
            draft.seen(seen.path, seen.text);
        }
    }
}

/// What must come together and did not.
fn presence(facts: &Facts, book: &mut Book) {
    let role = facts.filled(A::Role);
    let since_1_2 = facts.evidence.pairs || facts.evidence.four_parts || facts.evidence.is_1_4();
    let provider_gone = !facts.filled(A::EducationProviderInfo)
        && !book.withheld.contains(&A::EducationProviderInfo);
    let readable = facts.roles.iter().any(readable);
    if role
        && readable
        && since_1_2
        && !facts.filled(A::SchoolInfo)
        && !book.withheld.contains(&A::SchoolInfo)
    {
        let school = facts.roles.first().map(|r| r.school().to_owned());
        let mut missing = Vec::new();
        if provider_gone {
            missing.push(A::EducationProviderInfo);
        }
        book.withheld.extend(missing.iter().copied());
        let draft = book.add(R::SchoolInfoMissing);
        draft.public("code", &school.unwrap_or_default());
        draft.finding.consequences = missing;
        if let Some(role) = facts.roles.first() {
            draft.seen(&role.path, role.school());
        }
    } else if provider_gone && facts.filled(A::SchoolInfo) {
        // A role begins with the provider: without one, none is formed.
        let missing = super::super::cascade::absent(
            facts,
            &[
                A::Role,
                A::EducationProviderInfo,
                A::EducationProviderId,
                A::EducationProvider,
            ],
        );
        book.withheld.extend(missing.iter().copied());
        let draft = book.add(R::ProviderMissing);
        draft.finding.consequences = missing;
        for role in facts.roles.iter().filter(|r| r.provider.is_empty()) {
            draft.finding.attributes = vec![A::EducationProviderInfo, A::Role];
            draft.seen(&role.path, "");
        }
    }
}

/// Roles and schoolInfo speak of the same schools; compared by code and OID, never by position.
fn agreement(facts: &Facts, book: &mut Book) {
    if !facts.filled(A::Role) || !facts.filled(A::SchoolInfo) {
        twins_without_roles(facts, book);
        return;
    }
    // A malformed code or OID has its own finding and may be the missing counterpart.
    let malformed = code_uses(facts)
        .iter()
        .any(|u| school_code(u.text).is_err() || u.text == UNKNOWN_SCHOOL)
        || oid_uses(facts)
            .iter()
            .any(|u| u.id != A::OriginalIssuer && organisation_oid(u.text).is_err())
        || facts.school_infos.iter().any(|i| i.tainted || !i.separated)
        || facts
            .roles
            .iter()
            .any(|r| r.sound() && r.school().is_empty())
        || !facts.roles.iter().all(readable);
    if malformed {
        return;
    }
    let infos: Map<'_, &str> = facts
        .school_infos
        .iter()
        .map(|i| (i.key.as_str(), i.name.as_str()))
        .collect();
    let claimed: Set<&str> = facts
        .roles
        .iter()
        .flat_map(|r| [&r.school_code, &r.school_oid, &r.office_oid])
        .map(String::as_str)
        .collect();
    let mut free: Set<&str> = infos
        .iter()
        .map(|(key, _)| key)
        .copied()
        .filter(|key| !claimed.contains(key))
        .collect();
    let mut unknown = Set::new();
    let mut twin = Set::new();
    for role in facts.roles.iter().filter(|r| !r.school().is_empty()) {
        let (code, oid) = (role.school_code.as_str(), role.school_oid.as_str());
        let code_known = infos.contains_key(code);
        let oid_known = infos.contains_key(oid);
        let seven = role.shape == Shape::Seven;
        match (code_known, oid_known) {
            (true, true) => {}
            (false, false) => {
                unknown.insert((role.school(), &role.path));
                // What stands in schoolInfo instead is the other half of the same fault.
                let other = free.first().and_then(|key| infos.get(key)).copied();
                free.retain(|key| infos.get(key).copied() != other);
            }
            (true, false) => {
                let other = take(&mut free, &infos, true, infos.get(code).copied());
                if other.is_some() && !oid.is_empty() {
                    unknown.insert((oid, &role.path));
                } else if seven {
                    twin.insert((code, &role.path));
                }
            }
            (false, true) => {
                let other = take(&mut free, &infos, false, infos.get(oid).copied());
                if other.is_some() && !code.is_empty() {
                    unknown.insert((code, &role.path));
                } else if other.is_some() || !code.is_empty() {
                    twin.insert((role.school(), &role.path));
                }
            }
        }
    }
    for (code, path) in unknown {
        book.add(R::RoleSchoolUnknown)
            .public("code", code)
            .seen(path, code);
    }
    // Where several schools lack it, the register or the path is at fault once.
    if let Some(&(code, _)) = twin.first() {
        let draft = book.add(R::SchoolTwinMissing).public("code", code);
        for (code, path) in twin {
            draft.seen(path, code);
        }
    }
    // A role that lost its last parts names no OID any more.
    let cut = |r: &Role| !r.sound() || (r.shape == Shape::Four && facts.evidence.is_1_4());
    let cut = facts.roles.iter().any(cut);
    let mut orphans: Vec<&str> = free
        .into_iter()
        .filter(|key| !cut || !key.contains('.'))
        .collect();
    // Code and OID of one forgotten school share a name.
    let rank = |key: &str| (infos.get(key).copied(), key.contains('.'));
    order::sort_by(&mut orphans, &|a, b| rank(a) < rank(b));
    orphans.dedup_by_key(|key| infos.get(key).copied());
    for key in orphans {
        let path = facts
            .school_infos
            .iter()
            .find(|i| i.key == key)
            .map(|i| i.path.as_str());
        book.add(R::SchoolWithoutRole)
            .public("code", key)
            .seen(path.unwrap_or_default(), key);
    }
    units(facts, book, &infos);
}

/// Takes the unclaimed code or OID that stands under this name.
fn take<'a>(
    free: &mut Set<&'a str>,
    infos: &Map<'_, &str>,
    oid: bool,
    name: Option<&str>,
) -> Option<&'a str> {
    let found = free
        .iter()
        .copied()
        .find(|key| key.contains('.') == oid && infos.get(key).copied() == name)?;
    free.remove(&found);
    Some(found)
}

/// 1.4 without roles: code and OID of a school share their name.
fn twins_without_roles(facts: &Facts, book: &mut Book) {
    if !facts.evidence.twins {
        return;
    }
    for school in &facts.schools {
        if !school.code.is_empty() && school.oid.is_empty() {
            book.add(R::SchoolTwinMissing).public("code", &school.code);
        }
    }
}

/// Offices and units without a school code: normal, worth knowing.
fn units(facts: &Facts, book: &mut Book, infos: &Map<'_, &str>) {
    let office = facts
        .roles
        .iter()
        .find(|r| infos.contains_key(r.office_oid.as_str()));
    if let Some(role) = office {
        book.add(R::OfficePresent)
            .public("oid", &role.office_oid)
            .seen(&role.path, &role.office_oid);
    }
    let unit = facts
        .roles
        .iter()
        .find(|r| r.school_code.is_empty() && infos.contains_key(r.school_oid.as_str()));
    if let Some(role) = unit.filter(|_| !book.has(R::SchoolTwinMissing)) {
        book.add(R::NoSchoolCode)
            .public("oid", &role.school_oid)
            .seen(&role.path, &role.school_oid);
    }
}

/// One school, one name.
fn names(facts: &Facts, book: &mut Book) {
    let mut pairs: Set<(&str, &str, &str)> = Set::new();
    let name_of = |key: &str| {
        facts
            .school_infos
            .iter()
            .find(|i| !key.is_empty() && i.key == key && !i.name.is_empty())
    };
    for role in &facts.roles {
        if let (Some(code), Some(oid)) = (name_of(&role.school_code), name_of(&role.school_oid))
            && code.name != oid.name
        {
            pairs.insert((&code.key, &code.name, &oid.name));
        }
    }
    for infos in [&facts.school_infos, &facts.provider_infos] {
        for (i, info) in infos.iter().enumerate() {
            let other = infos
                .iter()
                .skip(i + 1)
                .find(|o| o.key == info.key && o.name != info.name);
            if let Some(other) = other {
                pairs.insert((&info.key, &info.name, &other.name));
            }
        }
    }
    for (key, first, second) in pairs {
        book.add(R::SchoolNamesDiffer)
            .public("code", key)
            .public("first", first)
            .public("second", second);
    }
    let lists = [
        (A::School, A::SchoolInfo, &facts.school_infos),
        (
            A::EducationProvider,
            A::EducationProviderInfo,
            &facts.provider_infos,
        ),
    ];
    for (plain, paired, infos) in lists {
        let Some(known) = infos.iter().find(|i| !i.name.is_empty()) else {
            continue;
        };
        let odd = facts
            .get(plain)
            .distinct()
            .into_iter()
            .find(|v| !infos.iter().any(|i| i.tainted || i.name == v.text));
        if let Some(odd) = odd {
            book.add(R::SchoolNamesDiffer)
                .public("code", &known.key)
                .public("first", &odd.text)
                .public("second", &known.name)
                .about(&[plain, paired])
                .at(odd);
        }
    }
}

/// The plain schoolCode of 1.0–1.3 against schoolInfo.
fn school_codes(facts: &Facts, book: &mut Book) {
    let plain: Set<&str> = facts
        .get(A::SchoolCode)
        .values()
        .filter(|v| !v.tainted)
        .map(|v| v.text.as_str())
        .collect();
    let infos: Set<&str> = facts
        .school_infos
        .iter()
        .filter(|i| school_code(&i.key).is_ok() || plain.contains(i.key.as_str()))
        .map(|i| i.key.as_str())
        .collect();
    let malformed = code_uses(facts).iter().any(|u| {
        let faulty = school_code(u.text).is_err() && Oid::parse(u.text).is_err();
        u.tainted || faulty || u.text == UNKNOWN_SCHOOL
    }) || facts.school_infos.iter().any(|i| !i.separated);
    // Before 1.2 there is no schoolInfo; then the roles tell.
    let of_roles = facts
        .roles
        .iter()
        .filter(|r| readable(r) && school_code(&r.school_code).is_ok())
        .map(|r| r.school_code.as_str());
    let infos: Set<&str> = if facts.filled(A::SchoolInfo) {
        infos
    } else {
        of_roles.collect()
    };
    if plain.is_empty() || infos.is_empty() || malformed || book.has(R::RoleSchoolUnknown) {
        return;
    }
    let missing: Vec<&str> = plain.difference(&infos).copied().collect();
    // A unit without a school code sends its OID, and schoolInfo may have both.
    let named = |key: &&str| {
        facts
            .schools
            .iter()
            .any(|s| s.has(key) && plain.iter().any(|code| s.has(code)))
    };
    let extra: Vec<&str> = infos
        .difference(&plain)
        .copied()
        .filter(|key| !named(key))
        .collect();
    let path = |code: &str| {
        facts
            .get(A::SchoolCode)
            .values()
            .find(|v| v.text == code)
            .map(|v| v.path.clone())
            .unwrap_or_default()
    };
    match (missing.as_slice(), extra.as_slice()) {
        ([], []) => {}
        (missing, []) => {
            for code in missing {
                let rule = if Oid::parse(code).is_ok() {
                    R::SchoolOidNotResolved
                } else {
                    R::SchoolNotResolved
                };
                let name = if rule == R::SchoolNotResolved {
                    "code"
                } else {
                    "oid"
                };
                book.add(rule).public(name, code).seen(&path(code), code);
            }
        }
        ([], [extra, ..]) => {
            book.add(R::SchoolCodesDiffer)
                .public("code", extra)
                .seen("", extra);
        }
        ([missing, ..], _) => {
            book.add(R::SchoolCodesDiffer)
                .public("code", missing)
                .seen(&path(missing), missing);
        }
    }
}

fn other_source(facts: &Facts, book: &mut Book) {
    if let Some((expected, found)) = &facts.source
        && expected != found
    {
        book.add(R::OtherHomeOrganisation)
            .public("expected", expected)
            .public("found", found);
    }
}
