//! Every choice against every kind of login, in every language.

use serde_json::{Value as Json, json};

use super::*;
use crate::config::Config;
use crate::diagnosis::judge;
use crate::intake::{Expectation, From, Kind, LoginAnswer, Parsed, Source, Via};
use crate::lang::Lang;
use crate::report::{Document, Mask};
use crate::text::render::render;

const ROLE: &str = "urn:mpass.id:role";
const INFO: &str = "urn:mpass.id:schoolInfo";
const CHARGE: &str = "urn:mpass.id:learningMaterialsCharge";
const LEARNER_ID: &str = "urn:oid:1.3.6.1.4.1.16161.1.1.27";

fn pupil() -> Json {
    json!({
        "given_name": "Aino",
        "family_name": "Mustikkamäki",
        "urn:mpass.id:uid": "MPASSOID.7b0cc5680e4a39383b13b3ebaeb842309b5267b6",
        "urn:oid:1.3.6.1.4.1.16161.1.1.27": "1.2.246.562.98.55500000017",
        "urn:mpass.id:schoolInfo": [
            "30076;Mansikkalan testi peruskoulu",
            "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu",
        ],
        "urn:mpass.id:classLevel": "3",
        "urn:mpass.id:role": "1.2.246.562.99.00000000001;30076;3B;Oppilas;1;1.2.246.562.99.00000000002;",
        "urn:mpass.id:educationProviderInfo": "1.2.246.562.99.00000000001;Mansikkalan testi kunta",
        "urn:mpass.id:originalIssuer": "1.2.246.562.99.00000000001",
    })
}

fn changed(mut claims: Json, changes: &[(&str, Json)]) -> Json {
    let members = claims.as_object_mut().unwrap();
    for (name, value) in changes {
        match value {
            Json::Null => drop(members.remove(*name)),
            value => drop(members.insert((*name).to_owned(), value.clone())),
        }
    }
    claims
}

fn teacher() -> Json {
    changed(
        pupil(),
        &[
            ("urn:mpass.id:classLevel", Json::Null),
            (
                ROLE,
                json!("1.2.246.562.99.00000000001;30076;;Opettaja;2;1.2.246.562.99.00000000002;"),
            ),
        ],
    )
}

/// A student at an upper secondary school, and charged at another.
fn student() -> Json {
    let role = |code: &str, class: &str, oid: &str| {
        format!("1.2.246.562.99.00000000001;{code};{class};Oppilas;1;{oid};")
    };
    changed(
        pupil(),
        &[
            ("urn:mpass.id:classLevel", Json::Null),
            (
                ROLE,
                json!([
                    role("30077", "22A", "1.2.246.562.99.00000000003"),
                    role("30079", "TVT22", "1.2.246.562.99.00000000006")
                ]),
            ),
            (
                INFO,
                json!([
                    "30077;Mansikkalan testi lukio",
                    "1.2.246.562.99.00000000003;Mansikkalan testi lukio",
                    "30079;Mansikkalan testi ammattiopisto",
                    "1.2.246.562.99.00000000006;Mansikkalan testi ammattiopisto",
                ]),
            ),
            (
                CHARGE,
                json!([
                    "0;30077",
                    "0;1.2.246.562.99.00000000003",
                    "1;30079",
                    "1;1.2.246.562.99.00000000006"
                ]),
            ),
        ],
    )
}

/// Model 1.3: the class has a field of its own.
fn old() -> Json {
    changed(
        pupil(),
        &[
            ("urn:mpass.id:originalIssuer", Json::Null),
            (ROLE, json!("1.2.246.562.99.00000000001;30076;3B;Oppilas")),
            (INFO, json!("30076;Mansikkalan testi peruskoulu")),
            ("urn:mpass.id:class", json!("3B")),
            ("urn:mpass.id:schoolCode", json!("30076")),
            ("urn:mpass.id:school", json!("Mansikkalan testi peruskoulu")),
            (
                "urn:mpass.id:educationProviderId",
                json!("1.2.246.562.99.00000000001"),
            ),
            (
                "urn:mpass.id:educationProvider",
                json!("Mansikkalan testi kunta"),
            ),
        ],
    )
}

/// The school was not recognised: what hangs on it stayed behind.
fn cascade() -> Json {
    changed(
        pupil(),
        &[
            (ROLE, Json::Null),
            (INFO, Json::Null),
            ("urn:mpass.id:classLevel", Json::Null),
            ("urn:mpass.id:educationProviderInfo", Json::Null),
        ],
    )
}

fn not_observable() -> Json {
    json!({"iss": "https://op.example", "sub": "s", "aud": "a"})
}

fn judged(claims: &Json, via: Via) -> Report {
    let parsed = Parsed {
        kind: Kind::Claims,
        via,
        sources: vec![Source {
            from: From::Claims,
            claims: claims
                .as_object()
                .unwrap()
                .iter()
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
            token: None,
            covered: false,
        }],
        jobs: Vec::new(),
        answer: LoginAnswer::default(),
        saml: None,
        told: None,
        raw: Vec::new(),
    };
    judge(&parsed, &[], &Expectation::default(), &Config::default(), 0)
}

fn answered(report: &Report, ask: &str, lang: Lang) -> (String, Document) {
    let document = render(report, None, lang, Mask::Full, Some(ask));
    let answer = document.answer.clone().expect("an answer");
    assert_eq!(answer.ask, ask);
    (answer.text, document)
}

/// What stands around the places of a text, in its order.
fn pieces(text: &Tri, lang: Lang) -> Vec<&'static str> {
    text.get(lang)
        .split(['{', '}'])
        .step_by(2)
        .filter(|piece| !piece.is_empty())
        .collect()
}

type Login = (&'static str, fn() -> Json);
const PUPIL: Login = ("pupil, 1.4", pupil);
const TEACHER: Login = ("teacher, 1.4", teacher);
const STUDENT: Login = ("student at two schools", student);
const OLD: Login = ("pupil, 1.3", old);
const CASCADE: Login = ("cascade", cascade);
const UNSEEN: Login = ("not observable", not_observable);

/// A choice, a login, the texts it is answered with, and words of the login in it.
type Row = (&'static str, Login, &'static [Tri], &'static [&'static str]);

const ROWS: &[Row] = &[
    (
        "class",
        PUPIL,
        &[CLASS_IS, CLASS_INSIDE_ROLE, CLASS_IF_WRONG, NEVER],
        &["3B"],
    ),
    (
        "class",
        TEACHER,
        &[NO_CLASS, CLASS_NORMAL_FOR_STAFF, NEVER],
        &[],
    ),
    (
        "class",
        STUDENT,
        &[CLASSES_ARE, CLASS_INSIDE_ROLE, NEVER],
        &["22A", "TVT22"],
    ),
    (
        "class",
        OLD,
        &[CLASS_IS, CLASS_NOT_SHOWN, CLASS_IF_WRONG, NEVER],
        &["3B"],
    ),
    ("class", CASCADE, &[NO_CLASS, LOST_WITH_ROLE], &[]),
    ("class", UNSEEN, &[NOT_OBSERVABLE], &[]),
    (
        "school",
        PUPIL,
        &[SCHOOL_IS, PROVIDER_IS, SCHOOL_IF_WRONG],
        &["Mansikkalan testi peruskoulu", "Mansikkalan testi kunta"],
    ),
    (
        "school",
        TEACHER,
        &[SCHOOL_IS, PROVIDER_IS, SCHOOL_IF_WRONG],
        &["Mansikkalan testi peruskoulu"],
    ),
    (
        "school",
        STUDENT,
        &[SCHOOLS_ARE, SCHOOLS_CHOOSE, SCHOOL_IF_WRONG],
        &["Mansikkalan testi lukio", "Mansikkalan testi ammattiopisto"],
    ),
    (
        "school",
        OLD,
        &[SCHOOL_IS, PROVIDER_IS, SCHOOL_IF_WRONG],
        &["Mansikkalan testi peruskoulu"],
    ),
    ("school", CASCADE, &[NO_SCHOOL], &[]),
    ("school", UNSEEN, &[NOT_OBSERVABLE], &[]),
    ("role", PUPIL, &[ROLE_IS, ROLE_IF_NOT_PUPIL], &["Oppilas"]),
    (
        "role",
        TEACHER,
        &[ROLE_IS, ROLE_IF_SHOWN_AS_PUPIL],
        &["Opettaja"],
    ),
    ("role", STUDENT, &[ROLE_IS, ROLE_IF_NOT_PUPIL], &["Oppilas"]),
    ("role", OLD, &[ROLE_IS, ROLE_IF_NOT_PUPIL], &["Oppilas"]),
    ("role", CASCADE, &[NO_ROLE], &[]),
    ("role", UNSEEN, &[NOT_OBSERVABLE], &[]),
    ("work", PUPIL, &[WORK_HOW, WORK_BOTH], &[]),
    ("work", TEACHER, &[WORK_HOW, WORK_BOTH], &[]),
    ("work", STUDENT, &[WORK_HOW, WORK_BOTH], &[]),
    ("work", OLD, &[WORK_HOW, WORK_BOTH], &[]),
    ("work", CASCADE, &[WORK_HOW, WORK_BOTH], &[]),
    ("work", UNSEEN, &[NOT_OBSERVABLE], &[]),
    ("pay", PUPIL, &[PAY_NOTHING, PAY_NORMAL, NEVER], &[]),
    ("pay", TEACHER, &[PAY_NOTHING, PAY_NORMAL, NEVER], &[]),
    (
        "pay",
        STUDENT,
        &[PAY_BOTH, PAY_ASK_REGISTER, NEVER],
        &["Mansikkalan testi lukio", "Mansikkalan testi ammattiopisto"],
    ),
    ("pay", OLD, &[PAY_NOTHING, PAY_NORMAL, NEVER], &[]),
    ("pay", CASCADE, &[PAY_NOTHING, LOST_WITH_ROLE], &[]),
    ("pay", UNSEEN, &[NOT_OBSERVABLE], &[]),
    (
        "login",
        PUPIL,
        &[LOGIN_GIVEN, LOGIN_TRY_HERE, LOGIN_ELSEWHERE, LOGIN_BEFORE],
        &[],
    ),
    (
        "login",
        TEACHER,
        &[LOGIN_GIVEN, LOGIN_ELSEWHERE, LOGIN_BEFORE],
        &[],
    ),
    (
        "login",
        STUDENT,
        &[LOGIN_GIVEN, LOGIN_ELSEWHERE, LOGIN_BEFORE],
        &[],
    ),
    (
        "login",
        OLD,
        &[LOGIN_GIVEN, LOGIN_ELSEWHERE, LOGIN_BEFORE],
        &[],
    ),
    ("login", CASCADE, &[LOGIN_GIVEN, LOGIN_MAY_REFUSE], &[]),
    (
        "login",
        UNSEEN,
        &[LOGIN_GIVEN, LOGIN_ELSEWHERE, LOGIN_BEFORE],
        &[],
    ),
    ("check", PUPIL, &[CHECK_OK, CHECK_YOURSELF, NEVER], &[]),
    ("check", TEACHER, &[CHECK_OK, CHECK_YOURSELF, NEVER], &[]),
    ("check", STUDENT, &[CHECK_OK, CHECK_YOURSELF, NEVER], &[]),
    ("check", OLD, &[CHECK_OK, CHECK_YOURSELF, NEVER], &[]),
    ("check", CASCADE, &[], &[]),
    ("check", UNSEEN, &[NOT_OBSERVABLE], &[]),
];

#[test]
fn every_choice_is_answered_from_the_facts() {
    for lang in Lang::ALL {
        for (ask, (name, claims), texts, words) in ROWS {
            let report = judged(&claims(), Via::Paste);
            let verdict = report.verdict;
            let (text, document) = answered(&report, ask, lang);
            let place = format!("{ask}, {name}, {lang:?}: {text}");
            assert_eq!(document.verdict, verdict, "{place}");
            let mut rest = text.as_str();
            for piece in texts.iter().flat_map(|text| pieces(text, lang)) {
                let Some(at) = rest.find(piece) else {
                    panic!("lacks {piece:?}: {place}");
                };
                rest = &rest[at + piece.len()..];
            }
            for word in *words {
                assert!(text.contains(word), "lacks {word}: {place}");
            }
            // A cause is named where there is one.
            if *name == CASCADE.0 && *ask != "work" {
                let title = &document.findings[0].title;
                assert!(text.contains(title), "lacks {title:?}: {place}");
            }
            // Schools by name, each once.
            assert!(!text.contains("1.2.246"), "{place}");
            assert!(
                !text.contains(['{', '}']) && !text.contains("  "),
                "{place}"
            );
        }
    }
}

#[test]
fn every_choice_meets_every_kind_of_login() {
    for ask in ASKS {
        for login in [PUPIL, TEACHER, STUDENT, OLD, CASCADE, UNSEEN] {
            let rows = ROWS.iter().filter(|row| row.0 == ask && row.1.0 == login.0);
            assert_eq!(rows.count(), 1, "{ask} {}", login.0);
        }
    }
}

#[test]
fn particular_facts_are_used() {
    let one_charge = |charge: &str| {
        changed(
            student(),
            &[
                (ROLE, student()[ROLE][0].clone()),
                (INFO, json!([student()[INFO][0], student()[INFO][1]])),
                (
                    CHARGE,
                    json!([
                        format!("{charge};30077"),
                        format!("{charge};1.2.246.562.99.00000000003")
                    ]),
                ),
            ],
        )
    };
    let no_charge = changed(one_charge("0"), &[(CHARGE, Json::Null)]);
    // The class of one school, at two schools.
    let mut first_only = student();
    first_only[ROLE][1] =
        json!("1.2.246.562.99.00000000001;30079;;Oppilas;1;1.2.246.562.99.00000000006;");
    let both = changed(
        student(),
        &[(
            ROLE,
            json!([
                student()[ROLE][0],
                "1.2.246.562.99.00000000001;30079;;Opettaja;2;1.2.246.562.99.00000000006;"
            ]),
        )],
    );
    let no_learner_id = changed(pupil(), &[(LEARNER_ID, Json::Null)]);
    let cases: [(&str, Json, Tri); 6] = [
        ("pay", one_charge("0"), PAY_ASK_SERVICE),
        ("pay", one_charge("1"), PAY_CHARGED),
        ("pay", no_charge, PAY_NOTHING),
        ("class", first_only.clone(), CLASS_IS),
        ("role", both, ROLE_BOTH),
        ("work", no_learner_id, WORK_HOW),
    ];
    for lang in Lang::ALL {
        for (ask, claims, text) in &cases {
            let (said, _) = answered(&judged(claims, Via::Paste), ask, lang);
            for piece in pieces(text, lang) {
                assert!(said.contains(piece), "{ask} {lang:?}: {said}");
            }
        }
        let (said, document) = answered(&judged(&first_only, Via::Paste), "class", lang);
        let found = document
            .findings
            .iter()
            .find(|f| f.code == "class-at-first-school-only");
        assert!(said.contains(&found.expect("the finding").title), "{said}");
    }
}

#[test]
fn an_example_is_no_working_account() {
    for (via, text) in [(Via::Oidc, LOGIN_WORKED), (Via::Demo, LOGIN_GIVEN)] {
        let (said, _) = answered(&judged(&pupil(), via), "login", Lang::En);
        assert!(said.starts_with(text.get(Lang::En)), "{said}");
    }
}

#[test]
fn another_home_organisation_than_the_chosen_one_comes_first() {
    let mut report = judged(&cascade(), Via::Oidc);
    let mut finding = report.findings[0].clone();
    finding.rule = RuleId::OtherHomeOrganisation;
    finding.severity = crate::report::Severity::Warning;
    finding.attributes.clear();
    finding.consequences.clear();
    report.findings.push(finding);
    for lang in Lang::ALL {
        let (said, document) = answered(&report, "school", lang);
        let title = &document.findings.last().unwrap().title;
        assert!(said.contains(title.as_str()), "{said}");
    }
}
