//! The catalogue of faults (`mpassid.md` §8), written from the paper and not from the rules:
//! logins and what an outsider expects of them. A clean login gets neither error nor warning,
//! a faulty one its number, party and severity and nothing else above `info`.
//!
//! `people.json` holds whole logins, `groups.json` names lists of them. A case takes each of
//! `from`, changes it by `do` and by every one of `each`, and pastes it. Its `expect` lists what
//! may be said; where the paper leaves it open, several answers are right.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "catalogue/change.rs"]
mod change;

use std::collections::BTreeSet;

use peili::config::{self, Config};
use peili::diagnosis::judge;
use peili::diagnosis::rules::RULES;
use peili::encoding::base64;
use peili::intake::{Document, Expectation, Intake, Via, parse};
use peili::report::{Finding, Severity};
use serde_json::{Map, Value};

/// 22 November 2026.
const NOW: i64 = 1_795_305_600_000;

const CASES: [(&str, &str); 7] = [
    ("clean", include_str!("catalogue/clean.json")),
    ("identity", include_str!("catalogue/identity.json")),
    ("school", include_str!("catalogue/school.json")),
    ("role", include_str!("catalogue/role.json")),
    ("class", include_str!("catalogue/class.json")),
    ("charge", include_str!("catalogue/charge.json")),
    ("transport", include_str!("catalogue/transport.json")),
];

#[test]
fn every_login_gets_what_the_paper_says() {
    let config = config::read(include_str!("../public/config.json")).expect("configuration");
    let people = object(include_str!("catalogue/people.json"));
    let groups = object(include_str!("catalogue/groups.json"));
    let mut wrong = BTreeSet::new();
    let (mut logins, mut clean) = (0, 0);
    for (family, text) in CASES {
        for case in serde_json::from_str::<Vec<Value>>(text).unwrap() {
            let name = case["name"].as_str().unwrap();
            let none = vec![Value::Array(Vec::new())];
            for from in list(&case["from"]) {
                let from = from.as_str().unwrap();
                let alone = vec![Value::from(from)];
                for person in groups.get(from).map_or(&alone, |group| list(group)) {
                    for each in case["each"].as_array().unwrap_or(&none) {
                        let person = person.as_str().unwrap();
                        let mut login = people[person].as_object().unwrap().clone();
                        let mut each = list(each).clone();
                        each.extend(case["do"].as_array().cloned().unwrap_or_default());
                        for step in &each {
                            change::apply(&mut login, list(step));
                        }
                        let expected = case["expect"].as_array().map_or(&[][..], Vec::as_slice);
                        logins += 1;
                        clean += usize::from(expected.is_empty());
                        let text = Value::Object(change::claims(login)).to_string();
                        let found = findings(text, &config);
                        if !as_expected(&found, expected) {
                            let said: Vec<_> = found.iter().map(said).collect();
                            let how = Value::from(each);
                            wrong.insert(format!("{family}: {name} {how}: {person} → {said:?}"));
                        }
                    }
                }
            }
        }
    }
    let list: Vec<_> = wrong.into_iter().collect();
    assert!(
        list.is_empty(),
        "{} of {logins}\n{}",
        list.len(),
        list.join("\n")
    );
    assert!(clean > 1000 && logins > 4000, "{clean} of {logins} clean");
}

/// A pasted token is judged like its claims: nobody has its key, and its time is long gone.
#[test]
fn clean_logins_stay_clean_as_tokens() {
    let config = config::read(include_str!("../public/config.json")).expect("configuration");
    for (name, login) in object(include_str!("catalogue/people.json")) {
        let mut login = change::claims(login.as_object().unwrap().clone());
        let claims = findings(Value::from(login.clone()).to_string(), &config);
        let protocol = object(
            r#"{"iss": "https://login.example.fi", "sub": "x", "aud": "y", "iat": 1700000000, "exp": 1700000300}"#,
        );
        login.extend(protocol);
        let part = |text: &str| base64::url_encode(text.as_bytes());
        let header = part(r#"{"alg":"RS256","kid":"k"}"#);
        let payload = part(&Value::from(login).to_string());
        let token = [header, payload, part(&"x".repeat(256))].join(".");
        let loud = |list: Vec<Finding>| -> Vec<String> {
            let loud = |f: &&Finding| f.severity > Severity::Info;
            list.iter().filter(loud).map(said).collect()
        };
        assert_eq!(loud(findings(token, &config)), loud(claims), "{name}");
    }
}

fn findings(text: String, config: &Config) -> Vec<Finding> {
    let expectation = Expectation::default();
    let intake = Intake {
        via: Via::Paste,
        document: Document::Text {
            text,
            keys: String::new(),
        },
        expectation: expectation.clone(),
    };
    let parsed = parse::parse(&intake, config).expect("claims");
    judge(&parsed, &[], &expectation, config, NOW).findings
}

/// Everything expected is said, and nothing else above `info`, each number once.
fn as_expected(found: &[Finding], expected: &[Value]) -> bool {
    let loud = || found.iter().filter(|f| f.severity > Severity::Info);
    let numbers: BTreeSet<u8> = loud().map(number).collect();
    expected.iter().all(|e| found.iter().any(|f| fits(f, e)))
        && loud().all(|f| expected.iter().any(|e| fits(f, e)))
        && numbers.len() <= expected.len()
}

fn fits(finding: &Finding, expected: &Value) -> bool {
    let any = |key: &str, value: Value| list(&expected[key]).contains(&value);
    any("catalogue", number(finding).into())
        && any("severity", word(finding.severity))
        && any("party", word(finding.responsible))
}

fn number(finding: &Finding) -> u8 {
    RULES[finding.rule as usize].catalogue
}

fn said(finding: &Finding) -> String {
    let code = RULES[finding.rule as usize].code;
    let (severity, party) = (word(finding.severity), word(finding.responsible));
    format!("{} {code} {severity} {party}", number(finding))
}

fn word(value: impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

fn object(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).unwrap()
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}
