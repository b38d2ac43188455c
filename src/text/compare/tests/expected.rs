//! A login against what the register should send.

use super::*;
use crate::compare::expected::{Expected, ExpectedRow, Status, expected};
use crate::model::Version;
use crate::report::{Contact, Party};
use crate::simulate::{Field, State, starts};

fn fields(given: &[(Field, &str)]) -> State {
    let mut state = starts::state("empty").unwrap();
    for (field, text) in given {
        state.act(&["field.", field.name()].concat(), text);
    }
    state
}

fn compared(login: &Value, given: &[(Field, &str)], whole: bool) -> Expected {
    let documents = documents(std::slice::from_ref(login), Mask::Full);
    expected(&fields(given), &documents[0], whole)
}

fn find(expected: &Expected, id: AttrId) -> &ExpectedRow {
    expected.rows.iter().find(|row| row.id == id).unwrap()
}

fn statuses(expected: &Expected) -> Vec<(AttrId, Status)> {
    expected
        .rows
        .iter()
        .map(|row| (row.id, row.status))
        .collect()
}

/// What MPASSid forms of a start, as a login; the same start expected of it.
#[test]
fn what_is_formed_of_a_register_is_as_expected() {
    let mut seen = 0;
    for start in &starts::STARTS {
        for version in [Version::V1_2, Version::V1_3, Version::V1_4] {
            let mut state = starts::state(start.id).unwrap();
            state.version = version;
            let formed = state.formed();
            if formed.attributes.is_empty() {
                continue;
            }
            let mut documents = documents(&[super::older::claims_of(&formed)], Mask::Full);
            // The shapes alone do not tell 1.2 from 1.3.
            documents[0].received.model = Some(version);
            let found = expected(&state, &documents[0], true);
            for row in &found.rows {
                let status = match row.id {
                    AttrId::Uid => Status::Unformed,
                    _ => Status::AsExpected,
                };
                assert_eq!(row.status, status, "{} {version:?} {row:?}", start.id);
                assert!(row.party.is_none());
                seen += 1;
            }
        }
    }
    assert!(seen > 80, "{seen}");
}

#[test]
fn one_field_is_enough() {
    let pupil = claims(Base::Pupil, &[]);
    let as_expected = compared(&pupil, &[(Field::Groups, "9F")], false);
    assert_eq!(statuses(&as_expected), [(AttrId::Role, Status::AsExpected)]);
    let other = compared(&pupil, &[(Field::Groups, "9G")], false);
    let row = find(&other, AttrId::Role);
    assert_eq!(row.status, Status::Differs);
    assert_eq!(
        row.expected,
        ["1.2.246.562.99.00000000001;30076;9G;Oppilas;1;1.2.246.562.99.00000000002;"]
    );
    assert_eq!(
        row.party,
        Some((Party::EducationProvider, Contact::RegisterKeeper))
    );
    let name = compared(&pupil, &[(Field::Surname, "Mansikka")], false);
    assert_eq!(statuses(&name), [(AttrId::FamilyName, Status::AsExpected)]);
    assert!(compared(&pupil, &[], false).rows.is_empty());
}

/// A school that the login does not name is compared by its code.
#[test]
fn an_unknown_school_is_compared_by_code() {
    let real = claims(Base::Real, &[]);
    let of = |code: &str| compared(&real, &[(Field::SchoolIds, code)], false);
    let same = of("04321");
    assert!(
        same.rows.iter().all(|row| row.status == Status::AsExpected),
        "{same:?}"
    );
    let other = of("04322");
    assert_eq!(find(&other, AttrId::SchoolInfo).status, Status::Differs);
    assert_eq!(
        find(&other, AttrId::SchoolInfo).expected,
        ["04322;?", "?;?"]
    );
    assert_eq!(find(&other, AttrId::Role).status, Status::Differs);
    // Which provider that school has, nobody here can know.
    assert_eq!(
        find(&other, AttrId::EducationProviderInfo).status,
        Status::Unformed
    );
}

#[test]
fn what_did_not_come_names_who_sees_to_it() {
    let login = claims(Base::Pupil, &[(LEVEL, "")]);
    let found = compared(&login, &[(Field::GroupLevels, "9")], false);
    let row = find(&found, AttrId::ClassLevel);
    assert_eq!(row.status, Status::Missing);
    assert_eq!(row.by.as_deref(), Some("class-level-missing"));
    assert_eq!(
        row.party,
        Some((Party::EducationProvider, Contact::RegisterKeeper))
    );
    let teacher = claims(Base::Teacher, &[("urn:mpass.id:nickname", "")]);
    let found = compared(&teacher, &[(Field::Nickname, "Tiina")], false);
    let row = find(&found, AttrId::Nickname);
    assert_eq!(
        row.party,
        Some((Party::EducationProvider, Contact::IntegrationAdmin))
    );
    let no_provider = claims(Base::Pupil, &[(PINFO, "")]);
    let found = compared(&no_provider, &[(Field::SchoolIds, "30076")], false);
    let row = find(&found, AttrId::EducationProviderInfo);
    assert_eq!(
        (row.status, row.party),
        (
            Status::Missing,
            Some((Party::Mpassid, Contact::MpassidSupport))
        )
    );
}

/// Empty fields say nothing, or that nothing should come.
#[test]
fn an_empty_field_may_be_an_empty_register() {
    let pupil = claims(Base::Pupil, &[]);
    let given = [
        (Field::SchoolIds, "30076"),
        (Field::Roles, "oppilas"),
        (Field::Groups, "9F"),
    ];
    let partly = compared(&pupil, &given, false);
    assert!(
        partly
            .rows
            .iter()
            .all(|row| row.status == Status::AsExpected),
        "{partly:?}"
    );
    let wholly = compared(&pupil, &given, true);
    for id in [AttrId::ClassLevel, AttrId::Nickname, AttrId::GivenName] {
        assert_eq!(find(&wholly, id).status, Status::Extra, "{id:?}");
    }
    assert!(
        wholly
            .remarks
            .iter()
            .any(|line| line.code.name() == "learner-id-missing")
    );
}

/// What would be dropped of the expected data is said, and the rest is compared all the same.
#[test]
fn faults_of_the_expected_data_are_said() {
    let pupil = claims(Base::Pupil, &[]);
    let cases: [(&[(Field, &str)], &str); 6] = [
        (&[(Field::LearnerId, "12345678903")], "learner-id-malformed"),
        (&[(Field::Roles, "huoltaja")], "role-refused"),
        (&[(Field::SchoolIds, "3007")], "school-malformed"),
        (
            &[
                (Field::SchoolIds, "30076;30077"),
                (Field::Roles, "oppilas;opettaja;rehtori"),
            ],
            "counts-disagree",
        ),
        (&[(Field::GroupLevels, "9A")], "level-dropped"),
        (&[(Field::Charges, "maksullinen")], "charge-dropped"),
    ];
    for (given, code) in cases {
        let found = compared(&pupil, given, false);
        let codes: Vec<&str> = found.remarks.iter().map(|line| line.code.name()).collect();
        assert!(codes.contains(&code), "{given:?} {codes:?}");
    }
    let found = compared(
        &pupil,
        &[
            (Field::LearnerId, "12345678903"),
            (Field::Surname, "Mansikka"),
        ],
        false,
    );
    assert_eq!(
        statuses(&found),
        [
            (AttrId::FamilyName, Status::AsExpected),
            (AttrId::LearnerId, Status::Differs)
        ]
    );
}

#[test]
fn a_personal_identity_code_is_refused() {
    let state = fields(&[(Field::Surname, "131052-308T"), (Field::Groups, "9F")]);
    assert_eq!(state.fields.get(Field::Surname), "");
    assert_eq!(
        state.faults,
        [(Field::Surname, crate::simulate::Fault::Hetu)]
    );
    let documents = documents(&[claims(Base::Pupil, &[])], Mask::Full);
    assert_eq!(
        statuses(&expected(&state, &documents[0], false)),
        [(AttrId::Role, Status::AsExpected)]
    );
}

/// Values of a teacher of three schools, expected in another order.
#[test]
fn order_does_not_matter() {
    let teacher = persona("teacher-three");
    let documents = documents(&[teacher], Mask::Full);
    let values = &documents[0]
        .attributes
        .iter()
        .find(|a| a.id == ROLE)
        .unwrap()
        .values;
    let mut roles: Vec<(&str, &str, &str)> = values
        .iter()
        .map(|value| {
            let role = crate::model::value::RoleValue::parse(&value.text).unwrap();
            (role.school_code, role.role, role.class)
        })
        .collect();
    assert!(roles.len() >= 3);
    roles.reverse();
    let list = |texts: Vec<&str>| texts.join(";");
    let classes = list(roles.iter().map(|r| r.2).collect());
    let given = [
        (Field::SchoolIds, list(roles.iter().map(|r| r.0).collect())),
        (Field::Roles, list(roles.iter().map(|r| r.1).collect())),
        (
            Field::Groups,
            if classes.chars().all(|c| c == ';') {
                String::new()
            } else {
                classes
            },
        ),
    ];
    let given: Vec<(Field, &str)> = given
        .iter()
        .map(|(field, text)| (*field, text.as_str()))
        .collect();
    let found = expected(&fields(&given), &documents[0], false);
    assert!(
        found
            .rows
            .iter()
            .all(|row| row.status == Status::AsExpected),
        "{found:?}"
    );
}
