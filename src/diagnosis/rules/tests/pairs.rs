//! Any two independent faults give both: every rule's triggering example put together with
//! every other's, where the two change different claims.

use serde_json::{Map, Value};

use super::{R, RULES, report};
use crate::diagnosis::rules::examples::{Base, Example, claims, examples};
use crate::intake::Environment;
use crate::report::Severity;

/// What an example changes in the clean login it differs least from.
struct Change {
    example: Example,
    /// Claim, and its new value or none.
    claims: Vec<(String, Option<Value>)>,
}

const BASES: [Base; 6] = [
    Base::Pupil,
    Base::Student,
    Base::Teacher,
    Base::Old,
    Base::Real,
    Base::Ancient,
];

fn change(example: Example) -> Change {
    let empty = Map::new();
    let own = example.claims.as_object().unwrap_or(&empty);
    let claims = BASES
        .into_iter()
        .map(|base| {
            let clean = claims(base, &[]);
            let clean = clean.as_object().unwrap_or(&empty);
            let mut diff: Vec<(String, Option<Value>)> = own
                .iter()
                .filter(|(name, value)| clean.get(*name) != Some(value))
                .map(|(name, value)| (name.clone(), Some(value.clone())))
                .collect();
            let gone = clean.keys().filter(|name| !own.contains_key(*name));
            diff.extend(gone.map(|name| (name.clone(), None)));
            diff
        })
        .min_by_key(Vec::len)
        .unwrap();
    Change { example, claims }
}

fn apply(login: &mut Value, change: &Change) {
    let Some(claims) = login.as_object_mut() else {
        return;
    };
    for (name, value) in &change.claims {
        match value {
            Some(value) => claims.insert(name.clone(), value.clone()),
            None => claims.remove(name),
        };
    }
}

fn found(login: &Value, environment: Environment) -> Vec<R> {
    let mut rules: Vec<R> = report(login, environment)
        .findings
        .iter()
        .map(|f| f.rule)
        .collect();
    rules.dedup();
    rules
}

/// Works on this base too, alone, with no error or warning but its own.
fn fits(change: &Change, base: Base, environment: Environment) -> bool {
    let mut login = claims(base, &[]);
    apply(&mut login, change);
    let report = report(&login, environment);
    let rule = change.example.rule;
    let others = report
        .findings
        .iter()
        .any(|f| f.severity > Severity::Info && f.rule != rule);
    !others && report.findings.iter().any(|f| f.rule == rule)
}

/// Rules of the first list take away what those of the second judge, or make another person of it.
struct Dependent(&'static [R], &'static [R]);

#[rustfmt::skip]
const DEPENDENT: &[Dependent] = &[
    // Nothing else of the login is judged.
    Dependent(&[R::NotObservable, R::RegistryNames, R::UidMissing], ALL),
    // Nothing that hangs on the school arrived: neither roles nor schoolInfo tell who the person is.
    Dependent(
        &[R::SchoolDataMissing, R::SchoolNotResolved, R::SchoolCodeShort, R::SchoolCodeUnknown, R::SchoolCodeLong, R::SchoolCodeText, R::SchoolOidNotResolved],
        &[R::SchoolCodesDiffer, R::ProviderIssuerDiffers, R::OlderModel, R::ModelMix, R::MunicipalityInRole, R::ClassesDisagree, R::ClassLevelMissing, R::ClassLevelSuperfluous, R::ClassLevelDisagrees, R::ChargeMissing, R::ChargeForBasic, R::ChargeSchoolUnknown, R::ChargeTwinMissing, R::ChargeConflict],
    ),
    // Without a readable role nobody knows whether it is a pupil's, of which shape, and at which school.
    Dependent(
        &[R::RoleMissing, R::RoleNameEmpty, R::RoleParts],
        &[R::SchoolTwinMissing, R::SchoolWithoutRole, R::SchoolNamesDiffer, R::SchoolInfoMissing, R::ProviderMissing, R::ProviderListsDiffer, R::OlderModel, R::ModelMix, R::MunicipalityInRole, R::ClassesDisagree, R::ClassLevelMissing, R::ClassLevelSuperfluous, R::ClassLevelDisagrees, R::ChargeMissing, R::ChargeTwinMissing],
    ),
    // The example makes a teacher, a student or someone at another school of the person.
    Dependent(
        &[R::SubstituteWithoutLearnerId, R::OfficePresent, R::NoSchoolCode, R::RoleCodeUnmapped, R::RoleUntranslated, R::RoleSchoolEmpty, R::RoleCopiedToSchools, R::PupilAndStaff, R::SchoolTypeNotAllowed, R::ClassAtFirstSchoolOnly, R::ChargeForStaff, R::SchoolWithoutRole, R::RoleSchoolUnknown, R::SchoolInfoMalformed],
        &[R::SchoolCodesDiffer, R::ClassMissing, R::ClassLevelMissing, R::ClassLevelSuperfluous, R::ClassLevelDisagrees, R::ChargeForBasic, R::ChargeMissing, R::ChargeSchoolUnknown],
    ),
    // Two ways to say one thing: schoolInfo and role do not fit together.
    Dependent(
        &[R::RoleSchoolUnknown, R::SchoolInfoMissing, R::SchoolInfoMalformed, R::RoleOldShape],
        &[R::SchoolNamesDiffer, R::SchoolCodesDiffer, R::SchoolInfoMissing, R::SchoolInfoMalformed, R::SchoolTwinMissing, R::ProviderMissing, R::RoleSchoolUnknown, R::ModelMix],
    ),
    Dependent(&[R::ProviderMissing, R::ProviderListsDiffer, R::ProviderInfoMalformed, R::SeveralProviders], &[R::ProviderIssuerDiffers, R::RoleProviderEmpty]),
    // No class, no class that disagrees; several, one of which may agree.
    Dependent(&[R::ClassMissing, R::SeveralClasses, R::ClassesDisagree, R::GroupAsClass, R::ModelMix], &[R::ClassMissing, R::SeveralClasses, R::ClassesDisagree, R::ClassLevelDisagrees]),
    // A class level speaks of basic education, where no charge is expected.
    Dependent(&[R::ClassLevelNotNumber, R::ClassLevelRange, R::ClassLevelSuperfluous], &[R::ChargeMissing]),
    Dependent(&[R::SchoolInfoMalformed], &[R::ChargeTwinMissing]),
    // What no role names may be the school that the role lost.
    Dependent(&[R::RoleSchoolEmpty], &[R::SchoolWithoutRole, R::SchoolTwinMissing]),
    // Nothing is told beside roles and schoolInfo that are missing.
    Dependent(&[R::RoleMissing, R::SchoolInfoMissing, R::BusinessIdInValue], &[R::PlainAttributesMissing]),
    // The example is a nickname, which no older model has.
    Dependent(&[R::BusinessIdInValue], &[R::OlderModel]),
    // Both are about the attribute `school`, and the graver one is told.
    Dependent(&[R::SchoolNamesDiffer], &[R::EmptyValue]),
];

/// Stands for every rule.
const ALL: &[R] = &[];

fn dependent(a: R, b: R) -> bool {
    let of = |list: &[R], rule| list.is_empty() || list.contains(&rule);
    DEPENDENT.iter().any(|Dependent(first, second)| {
        (of(first, a) && of(second, b)) || (of(first, b) && of(second, a))
    })
}

#[test]
fn two_independent_faults_give_both() {
    let changes: Vec<Change> = examples().map(change).collect();
    let environments = [
        Environment::Unknown,
        Environment::Production,
        Environment::Test,
    ];
    // Where each works alone.
    let places: Vec<Vec<(Base, Environment)>> = changes
        .iter()
        .map(|change| {
            let own = change.example.environment;
            environments
                .into_iter()
                .filter(|env| own == Environment::Unknown || own == *env)
                .flat_map(|env| BASES.map(|base| (base, env)))
                .filter(|(base, env)| fits(change, *base, *env))
                .collect()
        })
        .collect();
    let (mut pairs, mut wrong) = (0, Vec::new());
    for (one, here) in changes.iter().zip(&places) {
        for (two, there) in changes.iter().zip(&places) {
            let (a, b) = (one.example.rule, two.example.rule);
            let touched = |name: &String| two.claims.iter().any(|(other, _)| other == name);
            let apart = !one.claims.iter().any(|(name, _)| touched(name));
            if a >= b || !apart || dependent(a, b) {
                continue;
            }
            let Some((base, environment)) = here.iter().copied().find(|at| there.contains(at))
            else {
                continue;
            };
            pairs += 1;
            let mut login = claims(base, &[]);
            apply(&mut login, one);
            apply(&mut login, two);
            let found = found(&login, environment);
            if !found.contains(&a) || !found.contains(&b) {
                wrong.push(format!("{a:?} + {b:?} on {base:?}: {found:?}"));
            }
        }
    }
    println!("{pairs} pairs of {} rules", RULES.len());
    assert!(pairs > 3000, "{pairs}");
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}
