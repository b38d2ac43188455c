//! What a service of an older data model would miss (catalogue 72).

use super::*;
use crate::compare::older::{OlderRow, Standing, older};
use crate::model::Version;
use crate::model::value::PartCode;

fn rows(login: &Value, version: Version) -> Vec<OlderRow> {
    let documents = documents(std::slice::from_ref(login), Mask::Full);
    older(&documents[0], version)
}

fn find(rows: &[OlderRow], id: AttrId) -> &OlderRow {
    rows.iter().find(|row| row.id == id).unwrap()
}

#[test]
fn a_login_of_today_for_a_service_of_model_1_3() {
    let rows = rows(&claims(Base::Pupil, &[]), Version::V1_3);
    let provider = "1.2.246.562.99.00000000001";
    let cases: [(AttrId, Standing, &[&str]); 12] = [
        (AttrId::GivenName, Standing::Same, &["Mari"]),
        (
            AttrId::LearnerId,
            Standing::Same,
            &["1.2.246.562.98.12345678903"],
        ),
        (AttrId::ClassLevel, Standing::Same, &["9"]),
        (
            AttrId::Role,
            Standing::Shape,
            &["1.2.246.562.99.00000000001;30076;9F;Oppilas"],
        ),
        (
            AttrId::SchoolInfo,
            Standing::Shape,
            &["30076;Mansikkalan testi peruskoulu"],
        ),
        (AttrId::SchoolCode, Standing::Moved, &["30076"]),
        (
            AttrId::School,
            Standing::Moved,
            &["Mansikkalan testi peruskoulu"],
        ),
        (AttrId::Class, Standing::Moved, &["9F"]),
        (AttrId::EducationProviderId, Standing::Moved, &[provider]),
        (
            AttrId::EducationProvider,
            Standing::Moved,
            &["Mansikkalan testi kunta"],
        ),
        (AttrId::LearningMaterialsCharge, Standing::Absent, &[]),
        (AttrId::Nickname, Standing::New, &[]),
    ];
    for (id, standing, then) in cases {
        let row = find(&rows, id);
        assert_eq!(
            (row.standing, &*row.then),
            (
                standing,
                &*then.iter().map(|t| t.to_string()).collect::<Vec<_>>()
            ),
            "{id:?}"
        );
    }
    let ways = |id| -> Vec<(AttrId, PartCode, u8, String)> {
        let ways = find(&rows, id).ways.iter();
        ways.map(|t| (t.way.carrier, t.way.part, t.way.number, t.values.join("|")))
            .collect()
    };
    assert_eq!(
        ways(AttrId::Class),
        [(AttrId::Role, PartCode::Class, 3, "9F".into())]
    );
    assert_eq!(
        ways(AttrId::SchoolCode),
        [
            (AttrId::SchoolInfo, PartCode::SchoolCode, 1, "30076".into()),
            (AttrId::Role, PartCode::SchoolCode, 2, "30076".into()),
        ]
    );
}

#[test]
fn a_charge_for_a_service_of_model_1_3() {
    let rows = rows(&claims(Base::Student, &[]), Version::V1_3);
    let row = find(&rows, AttrId::LearningMaterialsCharge);
    assert_eq!(
        (row.standing, &*row.then),
        (Standing::Shape, &["0;30077".to_owned()][..])
    );
}

/// What MPASSid would have formed then of the same data is what the table says.
#[test]
fn the_values_of_then_are_those_the_model_forms() {
    use crate::simulate::starts;
    let mut seen = 0;
    for start in ["pupil", "teacher", "upper"] {
        let mut state = starts::state(start).unwrap();
        let formed_now = state.formed();
        let login = claims_of(&formed_now);
        for version in [Version::V1_3, Version::V1_2] {
            state.version = version;
            let formed = state.formed();
            for row in rows(&login, version) {
                let mut then = row.then.clone();
                let mut expected = formed.values(row.id).to_vec();
                if row.standing == Standing::New {
                    continue;
                }
                then.sort();
                expected.sort();
                assert_eq!(then, expected, "{start} {version:?} {:?}", row.id);
                seen += 1;
            }
        }
    }
    assert!(seen > 60, "{seen}");
}

pub fn claims_of(formed: &crate::model::forming::Formed) -> Value {
    let all = formed.attributes.iter().map(|(id, values)| {
        let value = match values.as_slice() {
            [one] if !id.info().multi => one.as_str().into(),
            many => many.iter().map(String::as_str).collect(),
        };
        (id.claim().to_owned(), value)
    });
    Value::Object(all.collect())
}

#[test]
fn a_municipality_is_told_nowhere_today() {
    let rows = rows(&claims(Base::Pupil, &[]), Version::V1_0);
    let row = find(&rows, AttrId::Role);
    assert_eq!(
        (row.standing, &*row.then),
        (Standing::Shape, &["…;30076;9F;Oppilas".to_owned()][..])
    );
    assert_eq!(find(&rows, AttrId::LearnerId).standing, Standing::New);
    // A login of that time has it.
    let old = older(
        &documents(&[claims(Base::Ancient, &[])], Mask::Full)[0],
        Version::V1_1,
    );
    assert!(
        old.iter()
            .all(|row| matches!(row.standing, Standing::Same | Standing::Absent)),
        "{old:?}"
    );
}

#[test]
fn early_childhood_has_no_code() {
    let rows = rows(&persona("early-childhood"), Version::V1_3);
    for id in [AttrId::Role, AttrId::SchoolInfo] {
        let row = find(&rows, id);
        assert_eq!(
            (row.standing, row.then.len()),
            (Standing::Missed, 0),
            "{id:?}"
        );
    }
    assert_eq!(find(&rows, AttrId::SchoolCode).then, Vec::<String>::new());
}

#[test]
fn a_login_of_its_own_model_needs_nothing() {
    for (id, version) in [
        ("pupil-model-1-3", Version::V1_3),
        ("teacher-model-1-2", Version::V1_2),
        ("pupil-9", Version::V1_4),
        ("student-charged", Version::V1_4),
    ] {
        for row in rows(&persona(id), version) {
            assert!(!row.standing.is_work(), "{id} {row:?}");
        }
    }
}

#[test]
fn what_the_model_left_out_and_still_comes_is_said() {
    let login = claims(Base::Pupil, &[("urn:mpass.id:class", r#""9F""#)]);
    let row = rows(&login, Version::V1_3);
    assert_eq!(find(&row, AttrId::Class).standing, Standing::Still);
}

#[test]
fn every_row_is_said_in_every_language() {
    use crate::text::compare as text;
    for lang in Lang::ALL {
        for id in [
            "pupil-9",
            "student-charged",
            "early-childhood",
            "teacher-three",
        ] {
            for version in Version::ALL {
                let rows = rows(&persona(id), version);
                assert!(text::older_lead(&rows, version, lang).contains(version.label()));
                for row in &rows {
                    let said = text::service(row, version, lang).unwrap_or_default();
                    assert_eq!(
                        said.is_empty(),
                        !row.standing.is_work() && row.standing != Standing::New
                    );
                    assert!(!said.contains('{'));
                    for way in &row.ways {
                        assert!(text::travels(way, lang).contains(&way.way.number.to_string()));
                    }
                }
            }
        }
    }
}
