#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::source::{Kind, Note, Refusal, read};
use super::steps::{Code, lines};
use super::*;
use crate::config;
use crate::diagnosis::{self, lanes::lanes};
use crate::intake::parse;
use crate::model::value::{CheckDigit, Oid};
use crate::report::{Place, Stage};

fn started(id: &str, version: Version) -> State {
    let mut state = starts::state(id).unwrap();
    state.version = version;
    state
}

fn codes(state: &State) -> Vec<Code> {
    let lines = lines(state, &state.formed());
    lines.iter().map(|line| line.code).collect()
}

fn vanished(state: &State) -> Vec<AttrId> {
    missing(&state.formed(), &state.formed_whole())
}

#[test]
fn every_start_forms_a_whole_login_of_nobody() {
    let mut seen = Vec::new();
    for start in &starts::STARTS {
        let state = starts::state(start.id).unwrap();
        assert!(state.is_invented(), "{}", start.id);
        let learner = state.fields.get(Field::LearnerId);
        if start.id == "empty" {
            assert!(intake(&state, &state.formed()).is_none());
            continue;
        }
        let oid = Oid::parse(learner).unwrap();
        assert!(
            oid.kind().is_test() && oid.check() == CheckDigit::Right,
            "{}",
            start.id
        );
        assert!(!seen.contains(&learner.to_owned()));
        seen.push(learner.to_owned());
        assert!(
            !state.formed().values(AttrId::Role).is_empty(),
            "{}",
            start.id
        );
        assert!(vanished(&state).is_empty());
        let intake = intake(&state, &state.formed()).unwrap();
        assert_eq!(intake.via, Via::Simulated);
        let sent = intake.expectation.sent.as_ref().unwrap();
        assert!(sent.contains(&AttrId::LearnerId.canonical().to_owned()));
        assert_eq!(intake.expectation.environment, Environment::Demo);
    }
}

/// How many attributes hang on the school code, by person and version.
#[test]
fn the_school_code_takes_its_attributes_with_it() {
    let cases = [
        ("older", Version::V1_1, "", 6),
        ("pupil", Version::V1_4, "", 4),
        ("upper", Version::V1_4, "", 4),
        ("pupil", Version::V1_3, "", 9),
        ("pupil", Version::V1_0, "", 5),
        // The bare code stays, and the class: they are the home organisation's own.
        ("pupil", Version::V1_3, "3007", 6),
        ("teacher", Version::V1_3, "3007", 6),
    ];
    for (start, version, code, expected) in cases {
        let mut state = started(start, version);
        state.act("field.schoolIds", code);
        if start == "teacher" {
            state.act("field.roles", "opettaja");
        }
        assert_eq!(
            vanished(&state).len(),
            expected,
            "{start} {version:?} {code:?}"
        );
        state.act("mend", "");
        assert!(vanished(&state).is_empty(), "{start} {version:?}");
    }
}

#[test]
fn every_break_is_told() {
    let cases = [
        ("field.schoolIds", "", Code::CountsNoSchool),
        ("field.schoolIds", "3007", Code::SchoolMalformed),
        ("field.schoolIds", "12345", Code::SchoolUnknown),
        ("field.schoolIds", "30076;30077", Code::CountsOneClass),
        ("field.schoolIds", "30076;30076", Code::Duplicate),
        ("field.roles", "", Code::CountsNoRole),
        ("field.roles", "huoltaja", Code::RoleRefused),
        ("field.roles", ";", Code::CountsDisagree),
        ("field.groups", "8A;8B", Code::CountsDisagree),
        ("field.groupLevels", "IX", Code::LevelDropped),
        (
            "field.learningMaterialsCharges",
            "maksullinen",
            Code::ChargeDropped,
        ),
        ("field.learningMaterialsCharges", "1", Code::ChargeTaken),
        (
            "field.learningMaterialsCharges",
            "1;0",
            Code::ChargesUncounted,
        ),
        ("field.learnerId", "55500000306", Code::LearnerIdMalformed),
        ("field.username", "", Code::NoUid),
    ];
    for (what, text, expected) in cases {
        let mut state = State::default();
        assert!(
            !codes(&state).contains(&expected),
            "{expected:?} of the whole"
        );
        state.act(what, text);
        assert!(
            codes(&state).contains(&expected),
            "{what} {text}: {:?}",
            codes(&state)
        );
    }
    let mut wilma = State::default();
    wilma.act(
        "paste",
        r#"[{"first_name": "O", "roles": [{"school": "30076", "role": "student", "group": "8A; 2"}, {"school": "", "role": "x"}]}]"#,
    );
    wilma.act("field.learnerId", "1.2.246.562.98.55500000306");
    wilma.act("field.username", "o");
    for expected in [
        Code::Structured,
        Code::Entry,
        Code::RoleDropped,
        Code::RoleRefused,
    ] {
        assert!(codes(&wilma).contains(&expected), "{:?}", codes(&wilma));
    }
    wilma.act("field.roles", "student|teacher");
    assert!(codes(&wilma).contains(&Code::SchoolEmpty));
    let mut teacher = started("teacher", Version::V1_4);
    teacher.act("field.learningMaterialsCharges", "1");
    assert!(codes(&teacher).contains(&Code::ChargeNotForRole));
    teacher.act("version", "1.2");
    assert!(codes(&teacher).contains(&Code::ChargeNotInVersion));
    teacher.act("field.groups", "1A;2B;3C");
    assert!(codes(&teacher).contains(&Code::CountsEqual));
    teacher.act("field.roles", "opettaja");
    assert!(codes(&teacher).contains(&Code::CountsOneRole));
    assert!(codes(&started("early", Version::V1_4)).contains(&Code::OfficeFound));
}

#[test]
fn an_unknown_school_is_found_where_the_visitor_says_so() {
    let mut state = State::default();
    state.act("field.schoolIds", "12345");
    assert!(!state.is_invented());
    assert!(state.formed().values(AttrId::Role).is_empty());
    state.act("found.12345", "upper");
    let info = state.formed().values(AttrId::SchoolInfo).to_vec();
    assert_eq!(info.first().unwrap(), "12345;Keksitty lukio");
    assert!(codes(&state).contains(&Code::SchoolInvented));
    state.act("found.12345", "no");
    assert!(state.formed().values(AttrId::Role).is_empty());
}

#[test]
fn a_personal_identity_code_is_not_taken() {
    let hetu = "010190-900P";
    let mut state = State::default();
    for field in Field::ALL {
        state.act(&["field.", field.name()].concat(), hetu);
        assert_eq!(state.fields.get(field), "");
        assert!(state.faults.contains(&(field, Fault::Hetu)));
    }
    let pasted = format!(r#"{{"surname": "{hetu}", "x": "a {hetu}", "learnerId": "1"}}"#);
    let read = read(&pasted).unwrap();
    assert_eq!(read.fields.get(Field::Surname), "");
    assert!(read.properties.is_empty());
    assert_eq!(read.notes.len(), 2);
    assert!(!format!("{:?} {:?}", read, state.fields).contains(hetu));
    state.act("field.surname", "Kallio");
    assert!(!state.faults.contains(&(Field::Surname, Fault::Hetu)));
}

#[test]
fn sizes_are_bounded() {
    assert_eq!(judge(&"a".repeat(FIELD_SIZE)), Ok(()));
    assert_eq!(judge(&"a".repeat(FIELD_SIZE + 1)), Err(Fault::TooLong));
    assert_eq!(judge(&";".repeat(VALUES)), Err(Fault::TooMany));
    assert_eq!(
        read(&"a".repeat(source::SIZE + 1)).unwrap_err(),
        Refusal::TooLarge
    );
    let many: Vec<String> = (0..200).map(|i| format!("\"p{i}\": \"v\"")).collect();
    let read = read(&format!("{{{}}}", many.join(","))).unwrap();
    assert!(read.properties.len() < 100 && read.notes.contains(&Note::Cut));
}

/// The same person in every shape that has a public source.
#[test]
fn shapes_of_registers() {
    let graph = r#"{"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/$entity",
        "id": "87d349ed", "givenName": "Oona", "surname": "Kallio", "displayName": "Oona Kallio", "mail": null,
        "onPremisesExtensionAttributes": {"extensionAttribute1": "30076", "extensionAttribute14": "oppilas", "extensionAttribute2": null}}"#;
    let adfs_json = r#"[{"type": "http://schemas.example/mpassSchoolCode", "value": "30076"},
        {"type": "mpassUserRole", "value": "oppilas"}, {"type": "mpassGivenName", "value": "Oona"}, {"type": "mpassAccountName", "value": "x"}]"#;
    let adfs_lines =
        "mpassSchoolCode = 30076\r\nmpassUserRole=oppilas\nmpassGivenName: Oona\n\nnot a pair";
    let saml = r#"<saml:AttributeStatement><saml:Attribute Name="mpassSchoolCode" NameFormat="x"><saml:AttributeValue xsi:type="xs:string">30076</saml:AttributeValue><saml:AttributeValue>30077</saml:AttributeValue></saml:Attribute>
        <Attribute AttributeName='mpassUserRole'><AttributeValue>a &amp; b</AttributeValue></Attribute></saml:AttributeStatement>"#;
    let admin =
        r#"{"firstName": "Oona", "schoolIds": "30076", "roles": ["oppilas"], "Surname": "Kallio"}"#;
    let wilma = r#"[{"first_name": "Oona", "last_name": "Kallio", "cryptid": "c",
        "roles": [{"school": "30076", "role": "student", "group": "8A"}, {"school": "30077", "role": "student"}]}]"#;
    let opinsys = r#"{"first_name": "Oona", "schools": [{"name": "Koulu", "school_code": "30076", "roles": ["student"],
        "groups": [{"name": "8", "type": "year class"}, {"name": "8A", "type": "teaching group"}], "learning_materials_charge": "1"}]}"#;
    let proxy = r#"{"username": "u", "roles": [], "attributes": [{"name": "schoolCodes", "value": "30076;30077"}, {"name": "schoolRoles", "value": "opettaja"}]}"#;
    use Field::{Charges, FirstName, Groups, Roles, SchoolIds, Surname, Username};
    type Case<'a> = (&'a str, Kind, &'a [(Field, &'a str)], &'a [&'a str]);
    let cases: [Case; 9] = [
        (
            graph,
            Kind::Graph,
            &[
                (FirstName, "Oona"),
                (Surname, "Kallio"),
                (SchoolIds, ""),
                (Username, "87d349ed"),
            ],
            &[
                "displayName",
                "onPremisesExtensionAttributes.extensionAttribute1",
                "onPremisesExtensionAttributes.extensionAttribute14",
            ],
        ),
        (
            adfs_json,
            Kind::Adfs,
            &[
                (SchoolIds, "30076"),
                (Roles, "oppilas"),
                (FirstName, "Oona"),
            ],
            &["mpassAccountName"],
        ),
        (
            adfs_lines,
            Kind::Adfs,
            &[
                (SchoolIds, "30076"),
                (Roles, "oppilas"),
                (FirstName, "Oona"),
            ],
            &[],
        ),
        (
            saml,
            Kind::Adfs,
            &[(SchoolIds, "30076;30077"), (Roles, "a & b")],
            &[],
        ),
        (
            admin,
            Kind::Admin,
            &[
                (FirstName, "Oona"),
                (SchoolIds, "30076"),
                (Roles, "oppilas"),
                (Surname, ""),
            ],
            &["Surname"],
        ),
        (
            wilma,
            Kind::Wilma,
            &[
                (SchoolIds, "30076|30077"),
                (Roles, "student|student"),
                (Groups, "8A|"),
            ],
            &["cryptid"],
        ),
        (
            opinsys,
            Kind::Opinsys,
            &[
                (SchoolIds, "30076"),
                (Roles, "student"),
                (Groups, "8A"),
                (Charges, "1"),
            ],
            &[],
        ),
        (
            proxy,
            Kind::Admin,
            &[(SchoolIds, "30076;30077"), (Roles, "opettaja")],
            &[],
        ),
        ("x: 1", Kind::Other, &[], &["x"]),
    ];
    for (text, kind, fields, properties) in cases {
        let read = read(text).unwrap();
        assert_eq!(read.kind, kind, "{text}");
        for (field, expected) in fields {
            assert_eq!(read.fields.get(*field), *expected, "{field:?} of {text}");
        }
        let names: Vec<&str> = read.properties.iter().map(|p| p.name.as_str()).collect();
        assert_eq!(names, properties, "{text}");
    }
    assert!(
        read(admin)
            .unwrap()
            .notes
            .contains(&Note::Case("Surname".into()))
    );
    assert!(read(graph).unwrap().notes.contains(&Note::Empty(2)));
}

#[test]
fn what_cannot_be_read_says_why() {
    let cases = [
        ("", Refusal::Empty),
        (" \u{feff}\n", Refusal::Empty),
        ("{\"a\": \n\n x}", Refusal::BrokenJson { line: 3 }),
        ("[1, 2]", Refusal::NoNames),
        ("12", Refusal::NoNames),
        ("{}", Refusal::NoNames),
        ("<html>", Refusal::NoNames),
        ("hello", Refusal::NoNames),
        (
            r#"{"value": [{"id": "1"}, {"id": "2"}]}"#,
            Refusal::SeveralPeople,
        ),
        (r#"[{"a": "1"}, {"a": "2"}]"#, Refusal::SeveralPeople),
        (r#"{"urn:mpass.id:role": "x"}"#, Refusal::Delivered),
        ("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.", Refusal::Delivered),
    ];
    for (text, expected) in cases {
        assert_eq!(read(text).unwrap_err(), expected, "{text}");
        let mut state = State::default();
        state.act("paste", text);
        assert_eq!(state.refusal, Some(expected));
        assert!(state.is_invented(), "a refused paste changes no field");
    }
}

#[test]
fn a_property_goes_where_the_visitor_says() {
    let mut state = State::default();
    state.act("paste", r#"{"givenName": "Oona", "id": "i", "employeeId": "1.2.246.562.98.55500000306", "department": "30076", "jobTitle": "opettaja"}"#);
    assert_eq!((state.kind, state.start.as_str()), (Some(Kind::Graph), ""));
    assert!(codes(&state).contains(&Code::LearnerIdMissing));
    for (index, field) in [(0, "learnerId"), (1, "schoolIds"), (2, "roles")] {
        state.act(&format!("assign.{index}"), field);
    }
    assert_eq!(state.formed().values(AttrId::Role).len(), 1);
    assert!(!state.is_invented());
    assert_eq!(
        intake(&state, &state.formed())
            .unwrap()
            .expectation
            .environment,
        Environment::Unknown
    );
    // One field has one source; a property that leaves a field leaves it empty.
    state.act("assign.1", "roles");
    assert_eq!(
        (
            state.fields.get(Field::Roles),
            state.fields.get(Field::SchoolIds)
        ),
        ("30076", "")
    );
    assert_eq!(state.properties[2].field, None);
    state.act("assign.1", "");
    assert_eq!(state.fields.get(Field::Roles), "");
    for nonsense in [
        "assign.99",
        "assign.x",
        "field.nothing",
        "nothing",
        "start.x",
        "version",
    ] {
        let before = state.clone();
        state.act(nonsense, "1.9");
        assert_eq!(state, before, "{nonsense}");
    }
}

/// The mirror of a simulated login knows what was sent.
#[test]
fn the_lanes_of_a_simulated_login_name_the_empty_field() {
    let config = config::read(include_str!("../../public/config.json")).unwrap();
    let mut state = started(starts::STARTS[0].id, Version::V1_4);
    let lane = |state: &State| {
        let intake = intake(state, &state.formed()).unwrap();
        let parsed = parse(&intake, &config).unwrap();
        let report = diagnosis::judge(&parsed, &[], &intake.expectation, &config, 0);
        let mut all = lanes(&report).into_iter();
        all.find(|lane| lane.id == AttrId::Role).unwrap()
    };
    assert_eq!(lane(&state).stopped_at, Place::None);
    state.act("field.schoolIds", "");
    let stopped = lane(&state);
    assert_eq!(
        (stopped.home, stopped.deduced, stopped.stopped_at),
        (Stage::Missing, false, Place::Mpassid)
    );
    assert_eq!(stopped.suspects, [AttrId::SchoolCode]);
}
