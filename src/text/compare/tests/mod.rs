//! Logins are read, judged and written as the engine does it; then compared.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod expected;
mod groups;
mod older;
mod people;
mod person;
mod reports;

use serde_json::Value;

use crate::compare::*;
use crate::config;
use crate::diagnosis::judge;
use crate::diagnosis::rules::examples::{Base, claims, examples};
use crate::intake::{Document as Given, Environment, Expectation, Intake, Via, expectation, parse};
use crate::lang::Lang;
use crate::model::AttrId;
use crate::report::redact::Hide;
use crate::report::{Document, Mask, Report};
use crate::text::render::render_all;

const NOW: i64 = 1_795_338_240_000;

const LID: &str = "urn:oid:1.3.6.1.4.1.16161.1.1.27";
const UID: &str = "urn:mpass.id:uid";
const ROLE: &str = "urn:mpass.id:role";
const INFO: &str = "urn:mpass.id:schoolInfo";
const LEVEL: &str = "urn:mpass.id:classLevel";
const CHARGE: &str = "urn:mpass.id:learningMaterialsCharge";
const PINFO: &str = "urn:mpass.id:educationProviderInfo";
const ISSUER: &str = "urn:mpass.id:originalIssuer";

/// Another uid and another learner id of a test person.
const OTHER_UID: &str = r#""MPASSOID.ffff29e82913e265b3a79c11a043fdab8b06b1ff""#;
const OTHER_LID: &str = r#""1.2.246.562.98.10000000009""#;

pub(crate) fn report(claims: &Value) -> Report {
    report_of(claims, Environment::Test)
}

pub(crate) fn report_of(claims: &Value, environment: Environment) -> Report {
    let config = config::read(include_str!("../../../../public/config.json")).unwrap();
    let intake = Intake {
        via: Via::Paste,
        document: Given::Text {
            text: claims.to_string(),
            keys: String::new(),
        },
        expectation: Expectation {
            environment,
            ..Expectation::default()
        },
    };
    let parsed = parse(&intake, &config).unwrap();
    let expected = expectation(&parsed, &intake.expectation, &config);
    judge(&parsed, &[], &expected, &config, NOW)
}

fn documents(logins: &[Value], mask: Mask) -> Vec<Document> {
    written(logins, mask, Lang::En)
}

fn written(logins: &[Value], mask: Mask, lang: Lang) -> Vec<Document> {
    let reports: Vec<Report> = logins.iter().map(report).collect();
    together(&reports, mask, lang)
}

/// Under one set of labels.
pub(crate) fn together(reports: &[Report], mask: Mask, lang: Lang) -> Vec<Document> {
    let all: Vec<(&Report, Option<&str>)> = reports.iter().map(|report| (report, None)).collect();
    render_all(&all, None, lang, mask, Hide::default())
}

fn references(documents: &[Document]) -> Vec<&Document> {
    documents.iter().collect()
}

pub(crate) fn persona(id: &str) -> Value {
    let persona = crate::demo::persona(id).unwrap();
    let claims = persona.claims().into_iter();
    let claims = claims.map(|(name, value)| (name.to_owned(), value));
    Value::Object(claims.collect())
}

/// Full documents of one person, compared.
fn same_person(logins: &[Value]) -> Comparison {
    let documents = documents(logins, Mask::Full);
    differences(&references(&documents), Mode::SamePerson).unwrap()
}

fn row_of<'a>(comparison: &'a Comparison, id: &str) -> &'a Row {
    let mut rows = comparison.rows.iter();
    rows.find(|row| row.id.code() == id).expect(id)
}

fn reasons(row: &Row) -> Vec<Reason> {
    row.points.iter().map(|point| point.reason).collect()
}

#[test]
fn whose_logins_they_are_is_told_by_the_identifiers() {
    let pupil = claims(Base::Pupil, &[]);
    let moved = claims(Base::Pupil, &[(UID, OTHER_UID)]);
    let other = claims(Base::Pupil, &[(UID, OTHER_UID), (LID, OTHER_LID)]);
    let cases = [
        (vec![pupil.clone(), pupil.clone()], Mode::SamePerson),
        (vec![pupil.clone(), moved], Mode::SamePerson),
        (vec![pupil.clone(), other], Mode::TwoPeople),
        (
            vec![persona("pupil-3"), persona("pupil-9")],
            Mode::TwoPeople,
        ),
    ];
    for (logins, mode) in cases {
        for mask in [Mask::Full, Mask::Redacted] {
            let documents = documents(&logins, mask);
            assert_eq!(likely(&references(&documents)), mode, "{mask:?}");
        }
    }
}

#[test]
fn two_people_are_not_compared_in_full() {
    let documents = documents(&[persona("pupil-3"), persona("pupil-9")], Mask::Full);
    let documents = references(&documents);
    let refused = |mode, of: &[&Document]| differences(of, mode).err();
    assert_eq!(refused(Mode::TwoPeople, &documents), Some(Refusal::Full));
    assert_eq!(
        refused(Mode::SamePerson, &documents[..1]),
        Some(Refusal::Few)
    );
}
