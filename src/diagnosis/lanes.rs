//! Three lanes: how each attribute came from the home organisation through MPASSid to the
//! service, or where it stopped. Read from the attributes' states and the root causes, by what
//! each attribute is formed from (`RestDataConnector.java` of the proxy, see `model::forming`).

use super::facts::claims::registry;
use super::rules::RuleId as R;
use crate::model::value::PartCode;
use crate::model::{AttrId as A, FormedBy, Mandatory};
use crate::report::{
    AttributeState, AttributeStatus as St, Finding, Lane, Party, Place, Report, Severity,
    Stage as S,
};

/// One lane for each attribute of the data model, in its order.
pub fn lanes(report: &Report) -> Vec<Lane> {
    let lane = |state| lane(report, state);
    report.attributes.iter().map(lane).collect()
}

/// What the home organisation sends for it, named by the attribute that carries it in model 1.3.
/// A refused role takes its school along, and a school its role; empty: the datum itself.
fn made_of(id: A) -> &'static [A] {
    match id {
        A::LearningMaterialsCharge => &[A::Role, A::SchoolCode, A::LearningMaterialsCharge],
        _ if id.info().formed_by == FormedBy::Mpassid && id != A::OriginalIssuer => {
            &[A::Role, A::SchoolCode, A::Class]
        }
        _ => &[],
    }
}

/// Home organisation, MPASSid, service, and where it stopped.
type Way = (S, S, S, Place);

fn lane(report: &Report, state: &AttributeState) -> Lane {
    let id = state.id;
    let cause = report.findings.iter().find(|f| {
        let follows = f.consequences.contains(&id);
        let named = f.attributes.contains(&id) && !follows;
        let fits = match state.status {
            St::Withheld => follows,
            St::NotInThisVersion => named && f.rule == R::ClassMissing,
            St::NotObservable => false,
            St::Missing => named || f.rule == R::NothingDelivered,
            _ => named,
        };
        fits && f.severity > Severity::Info
    });
    let own = id.info().formed_by != FormedBy::Mpassid;
    let on = if own { S::Passed } else { S::Formed };
    // MPASSid knows a home organisation's identifier from its own register.
    let sent = match id {
        A::OriginalIssuer => S::NoPart,
        _ => S::Sent,
    };
    let way: Way = match (state.status, cause) {
        (St::NotObservable, _) => (S::Unknown, S::Unknown, S::Unknown, Place::None),
        (St::NotInThisVersion, Some(_)) => (
            S::Missing,
            S::NotInThisVersion,
            S::NotInThisVersion,
            Place::Home,
        ),
        (St::NotInThisVersion, None) => {
            let (home, mpassid) = match carried_inside(report, id) {
                true => (S::Sent, S::Used),
                false => (S::Unknown, S::NotInThisVersion),
            };
            (home, mpassid, S::NotInThisVersion, Place::None)
        }
        (St::Withheld, Some(f)) => withheld(f, own, id),
        (St::Withheld, None) => (S::Unknown, S::Stopped, S::Absent, Place::Mpassid),
        (St::Missing | St::Empty, Some(f)) => missing(f, own, sent, on),
        (St::Missing | St::Empty, None) => (absent(report, id), S::Absent, S::Absent, Place::None),
        (St::Ok | St::Unexpected | St::Wrong, None) => (sent, on, S::Arrived, Place::None),
        (St::Ok | St::Unexpected | St::Wrong, Some(f)) => {
            let (bad, end, at) = match state.status {
                St::Wrong => (S::Faulty, S::Faulty, place(f)),
                _ => (S::Doubtful, S::Arrived, Place::None),
            };
            match place(f) {
                Place::Mpassid => (sent, bad, end, at),
                Place::Service => (sent, on, bad, at),
                Place::Home | Place::None => (bad, on, end, at),
            }
        }
    };
    let seen = || {
        let mut others = report.others.iter();
        others.any(|other| registry(&other.name) == Some(id))
    };
    // Of what it needs, what the home organisation is known not to have sent.
    let unsent = report.sent.as_ref().map(|sent| match made_of(id) {
        [] => chosen(&[id], &|need| !sent.contains(&need)),
        needs => chosen(needs, &|need| need != A::Class && !sent.contains(&need)),
    });
    let mut suspects = cause.map_or_else(Vec::new, |f| suspects(f, id, way.0));
    let home = match (way.0, unsent) {
        (S::Unknown | S::NotSent | S::Missing, Some(unsent)) if unsent.is_empty() => sent,
        (S::Unknown | S::Sent, Some(unsent)) if !unsent.is_empty() => S::NotSent,
        (S::Possible, Some(unsent)) if !unsent.is_empty() => {
            suspects = unsent;
            S::Missing
        }
        (S::Unknown, None) if seen() => sent,
        (stage, _) => stage,
    };
    Lane {
        id,
        home,
        mpassid: way.1,
        service: way.2,
        stopped_at: way.3,
        deduced: report.sent.is_none() && !seen(),
        suspects,
        cause: cause.map(|f| f.rule),
    }
}

fn place(finding: &Finding) -> Place {
    match finding.responsible {
        Party::EducationProvider | Party::RegistryVendor | Party::User => Place::Home,
        Party::Mpassid => Place::Mpassid,
        Party::ServiceProvider => Place::Service,
    }
}

fn withheld(finding: &Finding, own: bool, id: A) -> Way {
    let sources = made_of(id);
    let (home, mpassid) = if !finding.candidates.is_empty() {
        (S::Possible, if own { S::Possible } else { S::Stopped })
    } else if place(finding) == Place::Home
        && sources.iter().any(|a| finding.attributes.contains(a))
    {
        (S::Faulty, S::Stopped)
    } else if place(finding) == Place::Home {
        (S::Unknown, S::Stopped)
    } else {
        (S::Sent, S::Stopped)
    };
    (home, mpassid, S::Absent, Place::Mpassid)
}

fn missing(finding: &Finding, own: bool, sent: S, on: S) -> Way {
    match place(finding) {
        Place::Mpassid => (sent, S::Stopped, S::Absent, Place::Mpassid),
        Place::Service => (sent, on, S::Absent, Place::Service),
        // Formed from several things, each of which can be why: it stopped on the way at the latest.
        Place::Home | Place::None if !own || finding.rule == R::NothingDelivered => {
            (S::Possible, S::Stopped, S::Absent, Place::Mpassid)
        }
        // It came, as a text that MPASSid took for the school's name.
        Place::Home | Place::None if finding.rule == R::SchoolCodeText => {
            (S::Faulty, S::Stopped, S::Absent, Place::Home)
        }
        Place::Home | Place::None => (S::Missing, S::Absent, S::Absent, Place::Home),
    }
}

/// What can be said of the home organisation where nothing is wrong and nothing came.
fn absent(report: &Report, id: A) -> S {
    let formed = id.info().mandatory == Mandatory::Formed;
    // With the first school and role go class, class level and charge.
    let lost = matches!(id, A::Class | A::ClassLevel | A::LearningMaterialsCharge)
        && report
            .findings
            .iter()
            .any(|f| f.consequences.contains(&A::Role));
    match id {
        A::OriginalIssuer => S::NoPart,
        _ if formed || lost => S::Unknown,
        _ => S::NotSent,
    }
}

/// Model 1.4 carries the school code and the class inside other attributes.
fn carried_inside(report: &Report, id: A) -> bool {
    let code = match id {
        A::SchoolCode => PartCode::SchoolCode,
        A::Class => PartCode::Class,
        _ => return false,
    };
    let mut values = report
        .attributes
        .iter()
        .flat_map(|s| &s.received)
        .flat_map(|r| &r.values);
    values.any(|v| v.parts.iter().any(|p| p.code == code && !p.text.is_empty()))
}

/// The home organisation's data that the cause, or one of its candidates, points at.
fn suspects(finding: &Finding, id: A, home: S) -> Vec<A> {
    if !matches!(home, S::Possible | S::Faulty) {
        return Vec::new();
    }
    chosen(made_of(id), &|source| {
        let mut candidates = finding.candidates.iter();
        finding.attributes.contains(&source)
            || candidates.any(|rule| match source {
                A::Class => *rule == R::CountsDiffer,
                _ => rule.rule().attributes.contains(&source),
            })
    })
}

fn chosen(of: &[A], test: &dyn Fn(A) -> bool) -> Vec<A> {
    of.iter().copied().filter(|&id| test(id)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::diagnosis::rules::examples::{Base, claims, examples};
    use crate::diagnosis::rules::tests::report;
    use crate::intake::Environment;

    const ROLE: &str = "urn:mpass.id:role";
    const INFO: &str = "urn:mpass.id:schoolInfo";
    const PINFO: &str = "urn:mpass.id:educationProviderInfo";

    fn of(base: Base, changes: &[(&str, &str)]) -> Vec<Lane> {
        lanes(&report(&claims(base, changes), Environment::Unknown))
    }

    fn way(lanes: &[Lane], id: A) -> Way {
        let lane = lanes.iter().find(|lane| lane.id == id).unwrap();
        (lane.home, lane.mpassid, lane.service, lane.stopped_at)
    }

    /// Nothing is called stopped or wrong in a login that is in order.
    #[test]
    fn a_good_login_comes_all_the_way() {
        for base in [
            Base::Pupil,
            Base::Student,
            Base::Teacher,
            Base::Old,
            Base::Real,
            Base::Ancient,
        ] {
            for lane in of(base, &[]) {
                let odd = [lane.home, lane.mpassid, lane.service]
                    .into_iter()
                    .any(|stage| {
                        use S::{Doubtful, Faulty, Missing, Possible, Stopped};
                        matches!(stage, Faulty | Doubtful | Missing | Possible | Stopped)
                    });
                assert!(
                    !odd && lane.stopped_at == Place::None && lane.deduced,
                    "{base:?} {lane:?}"
                );
            }
        }
    }

    /// Whatever a root cause takes along stops on the way, and says because of what.
    #[test]
    fn every_consequence_stops_because_of_its_cause() {
        for example in examples() {
            let report = report(&example.claims, example.environment);
            for lane in lanes(&report) {
                let mut causes = report
                    .findings
                    .iter()
                    .filter(|f| f.severity > Severity::Info);
                let cause = causes.find(|f| f.consequences.contains(&lane.id));
                if let Some(cause) = cause {
                    assert_eq!(lane.cause, Some(cause.rule));
                    assert_eq!(
                        lane.stopped_at,
                        Place::Mpassid,
                        "{:?} {lane:?}",
                        example.rule
                    );
                }
                assert!(
                    lane.stopped_at == Place::None || lane.cause.is_some(),
                    "{lane:?}"
                );
            }
        }
    }

    #[test]
    fn a_cause_that_is_not_certain_names_every_place_it_can_be_in() {
        let new = of(Base::Pupil, &[(ROLE, ""), (INFO, ""), (PINFO, "")]);
        let possible = (S::Possible, S::Stopped, S::Absent, Place::Mpassid);
        for id in [A::Role, A::SchoolInfo, A::EducationProviderInfo] {
            assert_eq!(way(&new, id), possible);
        }
        let role = new.iter().find(|lane| lane.id == A::Role).unwrap();
        // The class level came, so the numbers of values fit each other.
        assert!(role.suspects.starts_with(&[A::Role, A::SchoolCode]));
        assert_eq!(role.cause, Some(R::SchoolDataMissing));
        let level = ("urn:mpass.id:classLevel", "");
        let none = of(Base::Pupil, &[(ROLE, ""), (INFO, ""), (PINFO, ""), level]);
        let role = none.iter().find(|lane| lane.id == A::Role).unwrap();
        assert_eq!(role.suspects, [A::Role, A::SchoolCode, A::Class]);
        // Before 1.4 the code itself is missing: never sent, or kept back.
        let code = "urn:mpass.id:schoolCode";
        let gone = [
            ROLE,
            INFO,
            PINFO,
            code,
            "urn:mpass.id:school",
            "urn:mpass.id:class",
            "urn:mpass.id:educationProviderId",
            "urn:mpass.id:educationProvider",
        ];
        let changes: Vec<(&str, &str)> = gone[..3]
            .iter()
            .chain(&gone[4..])
            .map(|name| (*name, ""))
            .collect();
        let short: Vec<(&str, &str)> = changes
            .iter()
            .copied()
            .chain([(code, r#""321""#)])
            .collect();
        let old = of(Base::Old, &short);
        assert_eq!(
            way(&old, A::SchoolCode),
            (S::Faulty, S::Passed, S::Faulty, Place::Home)
        );
        assert_eq!(
            way(&old, A::Role),
            (S::Faulty, S::Stopped, S::Absent, Place::Mpassid)
        );
    }

    #[test]
    fn each_place_can_be_the_one() {
        let lid = "urn:oid:1.3.6.1.4.1.16161.1.1.27";
        let cases = [
            // Never sent.
            (
                Base::Pupil,
                lid,
                "",
                A::LearnerId,
                (S::Missing, S::Absent, S::Absent, Place::Home),
            ),
            (
                Base::Pupil,
                "urn:mpass.id:uid",
                "",
                A::Uid,
                (S::Missing, S::Absent, S::Absent, Place::Home),
            ),
            (
                Base::Pupil,
                "given_name",
                "",
                A::GivenName,
                (S::NotSent, S::Absent, S::Absent, Place::None),
            ),
            // Sent wrong.
            (
                Base::Pupil,
                lid,
                r#""12345678903""#,
                A::LearnerId,
                (S::Faulty, S::Passed, S::Faulty, Place::Home),
            ),
            // Looked up by MPASSid.
            (
                Base::Pupil,
                PINFO,
                "",
                A::EducationProviderInfo,
                (S::Sent, S::Stopped, S::Absent, Place::Mpassid),
            ),
            // Inside the role since 1.4.
            (
                Base::Pupil,
                ROLE,
                r#"["1.2.246.562.99.00000000001;30076;9F;Oppilas;1;1.2.246.562.99.00000000002;"]"#,
                A::Class,
                (S::Sent, S::Used, S::NotInThisVersion, Place::None),
            ),
            (
                Base::Pupil,
                ROLE,
                r#"["1.2.246.562.99.00000000001;30076;;Oppilas;1;1.2.246.562.99.00000000002;"]"#,
                A::Class,
                (
                    S::Missing,
                    S::NotInThisVersion,
                    S::NotInThisVersion,
                    Place::Home,
                ),
            ),
        ];
        for (base, claim, json, id, expected) in cases {
            assert_eq!(
                way(&of(base, &[(claim, json)]), id),
                expected,
                "{claim} {json}"
            );
        }
    }

    /// What was sent is known: a source that was not is named, and nothing is deduced.
    #[test]
    fn a_known_source_is_told_as_it_is() {
        let gone = claims(Base::Pupil, &[(ROLE, ""), (INFO, ""), (PINFO, "")]);
        let mut report = report(&gone, Environment::Unknown);
        report.sent = Some(vec![A::GivenName, A::LearnerId, A::Uid, A::Role]);
        let lanes = lanes(&report);
        assert!(lanes.iter().all(|lane| !lane.deduced));
        let role = (S::Missing, S::Stopped, S::Absent, Place::Mpassid);
        assert_eq!(way(&lanes, A::Role), role);
        let lane = lanes.iter().find(|lane| lane.id == A::Role).unwrap();
        assert_eq!(lane.suspects, [A::SchoolCode]);
        let class = (
            S::NotSent,
            S::NotInThisVersion,
            S::NotInThisVersion,
            Place::None,
        );
        assert_eq!(way(&lanes, A::Class), class);
        assert_eq!(
            way(&lanes, A::LearnerId),
            (S::Sent, S::Passed, S::Arrived, Place::None)
        );
        assert_eq!(way(&lanes, A::OriginalIssuer).0, S::NoPart);
    }

    /// What a home organisation sends was pasted: nothing is deduced of it, and nothing is known of the rest.
    #[test]
    fn the_home_organisations_own_names_are_seen() {
        let pasted =
            serde_json::json!({"surname": "Aho", "schoolIds": "30076", "roles": "oppilas"});
        let lanes = lanes(&report(&pasted, Environment::Unknown));
        let code = lanes.iter().find(|lane| lane.id == A::SchoolCode).unwrap();
        assert_eq!(
            (code.deduced, code.home, code.service),
            (false, S::Sent, S::Unknown)
        );
        let learner = lanes.iter().find(|lane| lane.id == A::LearnerId).unwrap();
        assert_eq!((learner.deduced, learner.home), (true, S::Unknown));
    }
}
