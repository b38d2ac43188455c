//! Could a service use this login? Its needs against what arrived and what was found.

use super::rules::{Book, RuleId as R};
use crate::model::needs::Want;
use crate::model::value::PartCode;
use crate::model::{AttrId as A, Version};
use crate::report::{
    Arg, AttributeState, AttributeStatus as St, Finding, Need, NeedStatus as N, Report, Service,
    ServiceVerdict, Severity,
};

/// Catalogue number of the faults for which a service refuses a login as a whole.
const REFUSED: u8 = 69;

/// Adds to the report what becomes of these needs; names nobody knows are no needs.
/// The verdict stays.
pub fn serve(report: &mut Report, names: &[String]) {
    let wants = Want::parse_all(names);
    if wants.is_empty() {
        return;
    }
    let needs: Vec<Need> = wants.into_iter().map(|want| need(report, want)).collect();
    let refused = report
        .findings
        .iter()
        .find(|f| f.severity == Severity::Error && f.rule.rule().catalogue == REFUSED)
        .map(|f| f.rule);
    let worst = needs.iter().map(|need| need.status).max();
    let verdict = match worst {
        _ if refused.is_some() => ServiceVerdict::WouldNotPass,
        Some(N::Met) | None => ServiceVerdict::WouldPass,
        Some(N::NotObservable) => ServiceVerdict::Unknown,
        Some(N::Elsewhere | N::Missing | N::Faulty) => ServiceVerdict::WouldNotPass,
    };
    retired(report, &needs);
    report.service = Some(Service {
        verdict,
        refused,
        needs,
    });
}

fn need(report: &Report, want: Want) -> Need {
    let one = |id| attribute(report, want, id);
    match want {
        Want::Attribute(id) => one(id),
        Want::Name => worse(one(A::GivenName), one(A::FamilyName)),
        Want::School => better(one(A::SchoolInfo), one(A::SchoolCode)),
        Want::Class => {
            let role = one(A::Role);
            let mut class = one(A::Class);
            if class.status == N::Elsewhere {
                // Inside a role that cannot be relied on it is no better than the role.
                class.status = role.status;
                (class.by, class.instead) = (role.by, None);
            }
            class
        }
    }
}

fn worse(a: Need, b: Need) -> Need {
    if b.status > a.status { b } else { a }
}

/// In whatever form: it is enough that one of them came.
fn better(a: Need, b: Need) -> Need {
    if b.status == N::Met { b } else { a }
}

fn attribute(report: &Report, want: Want, id: A) -> Need {
    let status = state(report, id).map_or(St::NotObservable, |state| state.status);
    let about = |test: &dyn Fn(&Finding) -> bool| {
        let mut found = report.findings.iter().filter(|f| test(f));
        found.next().map(|f| f.rule)
    };
    let named = |f: &Finding| f.attributes.contains(&id) || f.consequences.contains(&id);
    let grave = |f: &Finding| f.severity > Severity::Info && named(f);
    let (status, by, instead) = match status {
        St::Ok | St::Unexpected => (N::Met, about(&grave), None),
        St::Wrong => (N::Faulty, about(&grave), None),
        St::NotObservable => (N::NotObservable, None, None),
        St::Empty | St::Missing | St::Withheld | St::NotInThisVersion => {
            match elsewhere(report, id, status) {
                Some(other) => {
                    let retired = report.version == Some(Version::V1_4) && is_retired(id);
                    let by = retired.then_some(R::RetiredAttributeNeeded);
                    (N::Elsewhere, by, Some(other))
                }
                // What would stand inside the role is lost with it.
                None => {
                    let by = about(&named).or_else(|| {
                        let inside = matches!(id, A::Class | A::LearningMaterialsCharge);
                        about(&|f| inside && f.consequences.contains(&A::Role))
                    });
                    (N::Missing, by, None)
                }
            }
        }
    };
    Need {
        want,
        status,
        by,
        instead,
    }
}

fn is_retired(id: A) -> bool {
    id.info().until.is_some()
}

/// The attribute that tells the same in another shape, where it came.
fn elsewhere(report: &Report, id: A, status: St) -> Option<A> {
    let inside = |other: A, code: PartCode| {
        let values = state(report, other).into_iter();
        let values = values.flat_map(|state| &state.received);
        let mut parts = values
            .flat_map(|received| &received.values)
            .flat_map(|value| &value.parts);
        parts
            .any(|part| part.code == code && !part.text.is_empty())
            .then_some(other)
    };
    match id {
        A::Class => inside(A::Role, PartCode::Class),
        A::School => inside(A::SchoolInfo, PartCode::OrganisationName),
        A::SchoolCode => inside(A::SchoolInfo, PartCode::SchoolCode)
            .or_else(|| inside(A::Role, PartCode::SchoolCode)),
        A::EducationProvider => inside(A::EducationProviderInfo, PartCode::OrganisationName),
        A::EducationProviderId => inside(A::EducationProviderInfo, PartCode::ProviderOid),
        // A login of 1.1 for a service of today.
        A::SchoolInfo if status == St::NotInThisVersion => {
            let code = state(report, A::SchoolCode)?;
            (code.status == St::Ok).then_some(code.id)
        }
        _ => None,
    }
}

fn state(report: &Report, id: A) -> Option<&AttributeState> {
    report.attributes.iter().find(|state| state.id == id)
}

/// Catalogue 72: a service that still reads what model 1.4 has in another place.
fn retired(report: &mut Report, needs: &[Need]) {
    let rule = R::RetiredAttributeNeeded;
    let ids: Vec<A> = needs
        .iter()
        .filter(|need| need.by == Some(rule))
        .map(|need| need.want.attribute())
        .collect();
    if ids.is_empty() {
        return;
    }
    let after = |f: &Finding| f.severity == Severity::Info && f.rule > rule;
    let at = report.findings.iter().position(after);
    let at = at.unwrap_or(report.findings.len());
    let mut book = Book::default();
    let draft = book.add(rule).about(&ids);
    draft.arg("attribute", Arg::Attributes(ids));
    let found = book.drafts.into_iter().map(|draft| draft.finding);
    report.findings.splice(at..at, found);
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::diagnosis::rules::examples::{Base, claims};
    use crate::diagnosis::rules::tests::report as judged;
    use crate::intake::Environment;
    use ServiceVerdict::{Unknown, WouldNotPass, WouldPass};

    const ROLE: &str = "urn:mpass.id:role";
    const INFO: &str = "urn:mpass.id:schoolInfo";
    const PINFO: &str = "urn:mpass.id:educationProviderInfo";
    const LOST: &[(&str, &str)] = &[(ROLE, ""), (INFO, ""), (PINFO, "")];

    type Change = &'static [(&'static str, &'static str)];

    fn served(base: Base, changes: Change, needs: &str) -> Report {
        let mut report = judged(&claims(base, changes), Environment::Unknown);
        let verdict = report.verdict;
        let names: Vec<String> = needs.split(' ').map(str::to_owned).collect();
        serve(&mut report, &names);
        assert_eq!(report.verdict, verdict, "the verdict stays");
        report
    }

    /// Login, what the service needs, and what becomes of each need.
    #[test]
    fn needs_are_met_or_it_is_said_why_not() {
        type Row = (
            Base,
            Change,
            &'static str,
            ServiceVerdict,
            &'static [(N, Option<R>)],
        );
        const RETIRED: Option<R> = Some(R::RetiredAttributeNeeded);
        let rows: [Row; 15] = [
            (
                Base::Pupil,
                &[],
                "role mpassSchoolInfo learnerId name",
                WouldPass,
                &[(N::Met, None); 4],
            ),
            (
                Base::Pupil,
                &[],
                "class-known school-known",
                WouldPass,
                &[(N::Met, None); 2],
            ),
            (
                Base::Old,
                &[],
                "class-known school-known class schoolCode",
                WouldPass,
                &[(N::Met, None); 4],
            ),
            (
                Base::Ancient,
                &[],
                "school-known",
                WouldPass,
                &[(N::Met, None)],
            ),
            // The shapes that 1.4 no longer has.
            (
                Base::Pupil,
                &[],
                "schoolCode school class educationProviderId educationProvider",
                WouldNotPass,
                &[(N::Elsewhere, RETIRED); 5],
            ),
            (
                Base::Pupil,
                &[],
                "name class",
                WouldNotPass,
                &[(N::Met, None), (N::Elsewhere, RETIRED)],
            ),
            (
                Base::Ancient,
                &[],
                "schoolInfo",
                WouldNotPass,
                &[(N::Elsewhere, None)],
            ),
            // A teacher has no class: missing, and no fault.
            (
                Base::Teacher,
                &[],
                "class class-known",
                WouldNotPass,
                &[(N::Missing, None); 2],
            ),
            (
                Base::Teacher,
                &[],
                "charge",
                WouldNotPass,
                &[(N::Missing, None)],
            ),
            // What stays behind, and because of what.
            (
                Base::Pupil,
                LOST,
                "role schoolInfo school-known class-known",
                WouldNotPass,
                &[(N::Missing, Some(R::SchoolDataMissing)); 4],
            ),
            (
                Base::Pupil,
                LOST,
                "name uid",
                WouldPass,
                &[(N::Met, None); 2],
            ),
            (
                Base::Pupil,
                &[("urn:oid:1.3.6.1.4.1.16161.1.1.27", "")],
                "learnerId",
                WouldNotPass,
                &[(N::Missing, Some(R::LearnerIdMissing))],
            ),
            (
                Base::Pupil,
                &[(
                    "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                    "\"1.2.246.562.10.72255864398\"",
                )],
                "learnerId",
                WouldNotPass,
                &[(N::Faulty, Some(R::LearnerIdIsOrganisation))],
            ),
            // One name is enough to be missing the name.
            (
                Base::Pupil,
                &[("family_name", "")],
                "name",
                WouldNotPass,
                &[(N::Missing, None)],
            ),
            (
                Base::Nothing,
                &[("iss", "\"https://op.example\"")],
                "role name",
                Unknown,
                &[(N::NotObservable, None); 2],
            ),
        ];
        for (base, changes, needs, verdict, expected) in rows {
            let report = served(base, changes, needs);
            let service = report.service.expect(needs);
            let got: Vec<(N, Option<R>)> = service
                .needs
                .iter()
                .map(|need| (need.status, need.by))
                .collect();
            assert_eq!(got, expected, "{base:?} {changes:?} {needs}");
            assert_eq!(service.verdict, verdict, "{base:?} {changes:?} {needs}");
            assert_eq!(service.refused, None);
        }
    }

    #[test]
    fn the_old_shape_is_a_remark_for_the_service_and_only_where_it_is_needed() {
        let found = |base, needs| {
            let report = served(base, &[], needs);
            let mut found = report.findings.into_iter();
            found.find(|f| f.rule == R::RetiredAttributeNeeded)
        };
        let finding = found(Base::Pupil, "class role schoolCode").expect("a remark");
        assert_eq!(finding.attributes, [A::SchoolCode, A::Class]);
        assert_eq!(finding.severity, Severity::Info);
        for (base, needs) in [
            (Base::Pupil, "role schoolInfo"),
            (Base::Pupil, "class-known"),
            (Base::Old, "class schoolCode"),
            (Base::Teacher, "class"),
            (Base::Pupil, "nonsense"),
        ] {
            assert!(found(base, needs).is_none(), "{base:?} {needs}");
        }
    }

    #[test]
    fn findings_stay_in_order() {
        let report = served(Base::Pupil, &[("shoe_size", "\"38\"")], "class");
        let key = |f: &Finding| (std::cmp::Reverse(f.severity), f.rule);
        assert!(
            report.findings.is_sorted_by_key(key),
            "{:?}",
            report.findings
        );
        assert!(report.findings.len() > 1);
    }

    #[test]
    fn a_login_that_is_refused_as_a_whole_passes_nowhere() {
        let mut report = judged(&claims(Base::Pupil, &[]), Environment::Unknown);
        let mut finding = served(Base::Pupil, &[], "class").findings.remove(0);
        finding.rule = R::AudienceDiffers;
        finding.severity = Severity::Error;
        report.findings.insert(0, finding);
        serve(&mut report, &["role".to_owned()]);
        let service = report.service.unwrap();
        assert_eq!(service.verdict, WouldNotPass);
        assert_eq!(service.refused, Some(R::AudienceDiffers));
        assert_eq!(service.needs[0].status, N::Met);
    }

    #[test]
    fn names_that_nobody_knows_are_no_needs() {
        assert!(served(Base::Pupil, &[], "").service.is_none());
        assert!(
            served(Base::Pupil, &[], "shoe-size Matti")
                .service
                .is_none()
        );
    }
}
