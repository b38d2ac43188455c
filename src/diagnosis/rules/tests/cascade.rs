//! Backwards against forwards: every hypothesis the cascade names is put into practice at a
//! random source, and `model::forming` has to withhold exactly what the finding claims.

use super::source::{Dice, Source, Who};
use super::{R, config, parsed};
use crate::diagnosis::judge;
use crate::intake::Expectation;
use crate::model::forming::{Formed, Step};
use crate::model::{AttrId, Version};
use crate::report::{AttributeStatus, Report, Severity, Verdict};

const PEOPLE: [Who; 6] = [
    Who::Basic,
    Who::Mixed,
    Who::Upper,
    Who::Staff,
    Who::ManySchools,
    Who::TwoUpper,
];

/// What a hypothesis says of the source.
type Spoil = fn(&mut Source);

const HYPOTHESES: [(R, Spoil); 4] = [
    (R::RoleRefused, |s| s.home.roles = Some("huoltaja".into())),
    (R::SchoolCodeMissing, |s| s.home.school_ids = None),
    (R::CountsDiffer, |s| {
        s.home.groups = Some("9A;9B;9C;9D;9E;9F".into())
    }),
    (R::SchoolNotResolved, |s| {
        let many = s.home.school_ids.iter().flat_map(|ids| ids.split(';'));
        s.home.school_ids = Some(many.map(|_| "09999").collect::<Vec<_>>().join(";"));
    }),
];

/// May or may not have been sent by anybody: their loss is not claimed.
const OPTIONAL: [AttrId; 3] = [
    AttrId::Class,
    AttrId::ClassLevel,
    AttrId::LearningMaterialsCharge,
];

/// The version is set by hand: where everything is withheld, nothing shows it.
fn judged(login: &serde_json::Value, version: Version) -> Report {
    let expectation = Expectation {
        model: Some(version),
        ..Expectation::default()
    };
    judge(&parsed(login), &[], &expectation, &config(), 0)
}

fn ids(formed: &Formed) -> Vec<AttrId> {
    let mut ids: Vec<AttrId> = formed.attributes.iter().map(|(id, _)| *id).collect();
    ids.sort();
    ids
}

#[test]
fn what_a_hypothesis_withholds_forming_withholds() {
    let mut dice = Dice(23);
    for version in [Version::V1_1, Version::V1_2, Version::V1_3, Version::V1_4] {
        for who in PEOPLE {
            for (rule, spoil) in HYPOTHESES {
                let mut source = Source::random(who, version, &mut dice);
                let whole = ids(&source.formed());
                spoil(&mut source);
                let left = ids(&source.formed());
                let report = judged(&source.login(), version);
                let finding = report
                    .findings
                    .iter()
                    .find(|f| f.severity == Severity::Error)
                    .unwrap_or_else(|| panic!("{rule:?} {who:?} {version:?}"));
                assert!(
                    finding.rule == rule || finding.candidates.contains(&rule),
                    "{rule:?} {who:?} {version:?} {finding:?}"
                );
                assert_eq!(finding.arrived, left, "{rule:?} {who:?} {version:?}");
                let lost: Vec<AttrId> = whole
                    .into_iter()
                    .filter(|id| !left.contains(id) && !OPTIONAL.contains(id))
                    .collect();
                assert_eq!(finding.consequences, lost, "{rule:?} {who:?} {version:?}");
            }
        }
    }
}

/// A candidate is named where forming gives such a login, and only there.
#[test]
fn candidates_are_those_that_look_alike() {
    for version in [Version::V1_2, Version::V1_3, Version::V1_4] {
        let login = |spoil: Spoil| {
            let mut dice = Dice(29);
            let mut source = Source::random(Who::Staff, version, &mut dice);
            source.home.groups = None;
            spoil(&mut source);
            (source.login(), source.formed().steps)
        };
        let (refused, steps) = login(HYPOTHESES[0].1);
        assert!(
            steps
                .iter()
                .any(|s| matches!(s, Step::RoleRefused { entry: 0, .. }))
        );
        for (rule, spoil) in HYPOTHESES {
            let alike = login(spoil).0 == refused;
            let named = judged(&refused, version).findings[0]
                .candidates
                .contains(&rule);
            assert_eq!(named, alike, "{rule:?} {version:?}");
        }
    }
}

#[test]
fn without_a_provider_there_is_no_role() {
    let mut dice = Dice(31);
    for version in [Version::V1_2, Version::V1_3, Version::V1_4] {
        let mut source = Source::random(Who::Upper, version, &mut dice);
        let whole = ids(&source.formed());
        source.orphan = true;
        let left = ids(&source.formed());
        let report = judged(&source.login(), version);
        assert_eq!(report.findings[0].rule, R::ProviderMissing);
        let lost: Vec<AttrId> = whole.into_iter().filter(|id| !left.contains(id)).collect();
        assert_eq!(report.findings[0].consequences, lost, "{version:?}");
        assert_eq!(report.findings[0].arrived, left, "{version:?}");
    }
}

/// A version set by hand decides what may be missing, and makes no fault of what is there.
#[test]
fn a_version_set_by_hand_makes_no_fault() {
    let mut dice = Dice(37);
    for version in [Version::V1_1, Version::V1_2, Version::V1_3, Version::V1_4] {
        for who in PEOPLE {
            let source = Source::random(who, version, &mut dice);
            for set in Version::ALL {
                let report = judged(&source.login(), set);
                let expected = if who == Who::Upper || who == Who::TwoUpper {
                    // A login of 1.2 that is said to be of 1.3 lacks its charge.
                    report.verdict != Verdict::Fault
                } else {
                    report.verdict == Verdict::Ok
                };
                assert!(
                    expected,
                    "{who:?} {version:?} as {set:?} {:?}",
                    report.findings
                );
                assert_eq!(
                    (report.version, report.version_detected.is_some()),
                    (Some(set), true)
                );
                for state in &report.attributes {
                    let foreign = !state.id.info().is_in(set) && !state.received.is_empty();
                    assert_eq!(
                        state.status == AttributeStatus::Unexpected,
                        foreign,
                        "{state:?} as {set:?}"
                    );
                }
            }
        }
    }
}
