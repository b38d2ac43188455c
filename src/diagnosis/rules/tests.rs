//! Every rule against its example and its near miss, and what must never change a diagnosis.

mod cascade;
mod faults;
mod forward;
mod invariance;
mod pairs;
mod source;

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::examples::{Base, claims, examples};
use super::{RULES, RuleId as R};
use crate::config::{Config, Contacts};
use crate::diagnosis::judge;
use crate::intake::{Environment, Expectation, From, Kind, LoginAnswer, Parsed, Source, Via};
use crate::model::AttrId;
use crate::report::{Arg, Report, Severity, Verdict};

pub fn parsed(claims: &Value) -> Parsed {
    let claims = claims
        .as_object()
        .map(|o| o.iter().map(|(k, v)| (k.clone(), v.clone())).collect())
        .unwrap_or_default();
    Parsed {
        kind: Kind::Claims,
        via: Via::Paste,
        sources: vec![Source {
            from: From::Claims,
            claims,
            token: None,
            covered: false,
        }],
        jobs: Vec::new(),
        answer: LoginAnswer::default(),
        saml: None,
        told: None,
        raw: Vec::new(),
    }
}

pub fn config() -> Config {
    Config {
        environments: Vec::new(),
        contacts: Contacts {
            controller: String::new(),
            support: String::new(),
            accessibility: String::new(),
            admin_service: String::new(),
        },
        integration_id: 3_000_001,
        idle_minutes: None,
    }
}

pub fn report(claims: &Value, environment: Environment) -> Report {
    let expectation = Expectation {
        environment,
        ..Expectation::default()
    };
    judge(&parsed(claims), &[], &expectation, &config(), 0)
}

/// Rules above info, each once.
pub fn causes(report: &Report) -> Vec<R> {
    let mut found: Vec<R> = report
        .findings
        .iter()
        .filter(|f| f.severity > Severity::Info)
        .map(|f| f.rule)
        .collect();
    found.dedup();
    found
}

type Gist = Vec<(
    R,
    Severity,
    Vec<AttrId>,
    Vec<AttrId>,
    Vec<(Cow<'static, str>, Arg)>,
)>;

/// What must not depend on names, order or the array around a single value.
fn gist(report: &Report) -> Gist {
    report
        .findings
        .iter()
        .map(|f| {
            let args = f
                .args
                .iter()
                .filter(|(name, _)| *name != "claim" && *name != "found")
                .cloned()
                .collect();
            let mut attributes = f.attributes.clone();
            attributes.sort();
            (f.rule, f.severity, attributes, f.consequences.clone(), args)
        })
        .collect()
}

#[test]
fn every_example_shows_its_rule_and_nothing_else() {
    let mut wrong = Vec::new();
    for example in examples() {
        let report = report(&example.claims, example.environment);
        let found = causes(&report);
        let severity = example.rule.rule().severity;
        let right = if severity == Severity::Info {
            found.is_empty() && report.findings.iter().any(|f| f.rule == example.rule)
        } else {
            found == [example.rule]
                && report
                    .findings
                    .iter()
                    .filter(|f| f.rule == example.rule)
                    .all(|f| f.severity == severity)
        };
        if !right {
            wrong.push((example.rule, report.findings));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_near_miss_shows_its_rule() {
    let mut wrong = Vec::new();
    for example in examples() {
        let report = report(&example.near_miss, example.environment);
        let shown = report.findings.iter().any(|f| f.rule == example.rule);
        if shown || report.verdict != example.near_verdict {
            wrong.push((example.rule, report.verdict, report.findings));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn rules_without_example_are_those_that_claims_cannot_show() {
    let without: Vec<R> = RULES
        .iter()
        .map(|r| r.id)
        .filter(|id| super::examples::example(*id).is_none())
        .collect();
    let expected = [
        R::NothingDelivered,
        R::SourcesDisagree,
        R::SchoolCodeMissing,
        R::OtherHomeOrganisation,
        R::RoleRefused,
        R::CountsDiffer,
        R::RetiredAttributeNeeded,
        R::OneCarrier,
        R::SignatureInvalid,
        R::SignatureMissing,
        R::AlgorithmRefused,
        R::IssuerDiffers,
        R::AudienceDiffers,
        R::NonceDiffers,
        R::StateDiffers,
        R::TokenExpired,
        R::TokenNotYetValid,
        R::TokenClaimMissing,
        R::HashDiffers,
        R::UserinfoSubjectDiffers,
        R::UserinfoUnreadable,
        R::ClockOff,
        R::NotFresh,
        R::LoginOld,
        R::LoginFailed,
        R::AssertionEncrypted,
        R::ResponseElsewhere,
        R::ResponseStructure,
        R::NamesMarkedOtherwise,
    ];
    assert_eq!(without, expected);
}

#[test]
fn findings_use_only_the_arguments_of_their_row() {
    for example in examples() {
        for finding in report(&example.claims, example.environment).findings {
            for (name, _) in &finding.args {
                let row = finding.rule.rule();
                assert!(
                    row.args.iter().any(|(known, _)| known == name),
                    "{} {name}",
                    row.code
                );
            }
        }
    }
}

fn changed(value: &Value, change: impl Fn(&str, &Value) -> (String, Value)) -> Value {
    let empty = Map::default();
    let object = value.as_object().unwrap_or(&empty);
    Value::Object(object.iter().map(|(k, v)| change(k, v)).collect())
}

#[test]
fn names_order_and_arrays_change_nothing() {
    let saml = |v: &Value| {
        changed(v, |name, value| {
            let name = match name {
                "given_name" => "urn:oid:2.5.4.42",
                "family_name" => "urn:oid:2.5.4.4",
                other => other,
            };
            (name.to_owned(), value.clone())
        })
    };
    let arrays = |v: &Value| {
        changed(v, |name, value| match value {
            Value::String(_) => (name.to_owned(), json!([value])),
            Value::Array(one) if one.len() == 1 => (name.to_owned(), one[0].clone()),
            _ => (name.to_owned(), value.clone()),
        })
    };
    let reversed = |v: &Value| {
        changed(v, |name, value| match value {
            Value::Array(list) => (name.to_owned(), list.iter().rev().cloned().collect()),
            _ => (name.to_owned(), value.clone()),
        })
    };
    for example in examples() {
        for login in [&example.claims, &example.near_miss] {
            let usual = gist(&report(login, example.environment));
            for (what, other) in [
                ("arrays", arrays(login)),
                ("reversed", reversed(login)),
                ("saml", saml(login)),
            ] {
                let got = gist(&report(&other, example.environment));
                assert_eq!(got, usual, "{:?} {what}", example.rule);
            }
            let mut parsed = parsed(login);
            parsed.sources[0].claims.reverse();
            let expectation = Expectation {
                environment: example.environment,
                ..Expectation::default()
            };
            let got = gist(&judge(&parsed, &[], &expectation, &config(), 0));
            assert_eq!(got, usual, "{:?} claims reversed", example.rule);
        }
    }
}

#[test]
fn a_municipality_in_a_newer_login_is_a_warning() {
    let mixed = claims(
        Base::Old,
        &[("urn:mpass.id:role", "[\"Kivijoki;04321;8A;Oppilas\"]")],
    );
    let report = report(&mixed, Environment::Unknown);
    assert_eq!(causes(&report), [R::MunicipalityInRole]);
}

#[test]
fn clean_logins_are_clean() {
    let changes: [(Base, &[(&str, &str)]); 12] = [
        (Base::Pupil, &[]),
        (Base::Student, &[]),
        (Base::Teacher, &[]),
        (Base::Old, &[]),
        (Base::Real, &[]),
        (Base::Ancient, &[]),
        (
            Base::Pupil,
            &[
                ("given_name", ""),
                ("family_name", ""),
                ("urn:mpass.id:nickname", ""),
            ],
        ),
        (
            Base::Pupil,
            &[
                ("given_name", "\"Áŋŋá-Ŧiina\""),
                ("family_name", "\"Đ’Öhman Š\""),
            ],
        ),
        (
            Base::Old,
            &[("urn:mpass.id:schoolCode", ""), ("urn:mpass.id:school", "")],
        ),
        (Base::Teacher, &[("urn:mpass.id:originalIssuer", "")]),
        (
            Base::Pupil,
            &[("email", "\"mari@example.org\""), ("sub", "\"x\"")],
        ),
        (
            Base::Pupil,
            &[("urn:mpass.id:classLevel", "\"9\""), ("locale", "\"fi\"")],
        ),
    ];
    for (base, changes) in changes {
        for environment in [Environment::Unknown, Environment::Test, Environment::Demo] {
            let report = report(&claims(base, changes), environment);
            assert_eq!(
                report.verdict,
                Verdict::Ok,
                "{base:?} {:#?}",
                report.findings
            );
        }
    }
    let real = report(&claims(Base::Real, &[]), Environment::Production);
    assert_eq!(real.findings.len(), 0, "{:#?}", real.findings);
}

/// A live login with an ID token and a readable userinfo answer.
fn login(id_token: &Value, userinfo: &Value) -> Parsed {
    let mut login = parsed(id_token);
    login.kind = Kind::Login;
    login.via = Via::Oidc;
    login.sources[0].from = From::IdToken;
    let mut second = parsed(userinfo).sources.remove(0);
    second.from = From::Userinfo;
    login.sources.push(second);
    login.answer.userinfo = Some(crate::intake::Fetched::Ok {
        status: 200,
        content_type: String::new(),
        date: None,
        body: String::new(),
    });
    login
}

/// The rules of attributes only: the logins of these tests have no signature and no state.
fn found(parsed: &Parsed, expectation: &Expectation) -> Vec<R> {
    let mut rules: Vec<R> = judge(parsed, &[], expectation, &config(), 0)
        .findings
        .iter()
        .map(|f| f.rule)
        .filter(|rule| *rule < R::SignatureInvalid)
        .collect();
    rules.dedup();
    rules
}

#[test]
fn two_carriers_are_one_login() {
    let full = claims(Base::Pupil, &[]);
    let protocol = json!({"iss": "https://mpass-proxy.csc.fi", "sub": "x", "acr": "urn:mpass.id:authnsource:ShibLdap"});
    let expect = Expectation::default();
    let production = |l: Parsed| {
        let mut rules = found(&l, &Expectation::default());
        rules.retain(|r| *r != R::TestLearnerIdInProduction);
        rules
    };
    assert_eq!(production(login(&protocol, &full)), [R::OneCarrier]);
    assert_eq!(found(&login(&full, &full), &expect), []);
    let other = claims(Base::Pupil, &[("family_name", "Muu")]);
    assert_eq!(found(&login(&full, &other), &expect), [R::SourcesDisagree]);
    assert_eq!(
        production(login(&protocol, &json!({"sub": "x"}))),
        [R::NothingDelivered]
    );
    let mut unread = login(&protocol, &json!({}));
    unread.sources.pop();
    unread.answer.userinfo = Some(crate::intake::Fetched::Blocked);
    assert_eq!(production(unread), [R::NotObservable]);
    let mut wanted = full.clone();
    wanted["acr"] = json!("urn:mpass.id:authnsource:WilmaEn");
    let expect = Expectation {
        source: Some("urn:mpass.id:authnsource:ShibLdap".to_owned()),
        ..Expectation::default()
    };
    assert_eq!(found(&parsed(&wanted), &expect), [R::OtherHomeOrganisation]);
}

#[test]
fn statuses_follow_the_cause() {
    use crate::report::AttributeStatus as St;
    let status = |report: &Report, id: AttrId| {
        report
            .attributes
            .iter()
            .find(|a| a.id == id)
            .map(|a| a.status)
    };
    let gone = claims(
        Base::Pupil,
        &[
            ("urn:mpass.id:role", ""),
            ("urn:mpass.id:schoolInfo", ""),
            ("urn:mpass.id:educationProviderInfo", ""),
            ("urn:mpass.id:nickname", ""),
        ],
    );
    let gone = report(&gone, Environment::Unknown);
    let cases = [
        (AttrId::Role, St::Withheld),
        (AttrId::SchoolInfo, St::Withheld),
        (AttrId::EducationProviderInfo, St::Withheld),
        (AttrId::Nickname, St::Missing),
        (AttrId::SchoolCode, St::NotInThisVersion),
        (AttrId::LearnerId, St::Ok),
    ];
    for (id, expected) in cases {
        assert_eq!(status(&gone, id), Some(expected), "{id:?}");
    }
    let other = report(
        &json!({"iss": "https://login.example.org", "sub": "x"}),
        Environment::Unknown,
    );
    assert!(
        other
            .attributes
            .iter()
            .all(|a| a.status == St::NotObservable)
    );
    let wrong = claims(
        Base::Student,
        &[
            ("urn:mpass.id:classLevel", "\"2\""),
            ("urn:mpass.id:uid", "x"),
            ("family_name", "\"\""),
        ],
    );
    let wrong = report(&wrong, Environment::Unknown);
    assert_eq!(status(&wrong, AttrId::ClassLevel), Some(St::Unexpected));
    assert_eq!(status(&wrong, AttrId::Uid), Some(St::Wrong));
    assert_eq!(status(&wrong, AttrId::FamilyName), Some(St::Empty));
}

#[test]
fn one_unresolved_school_of_two_is_named() {
    let login = claims(
        Base::Old,
        &[("urn:mpass.id:schoolCode", "[\"04321\", \"09999\"]")],
    );
    let report = report(&login, Environment::Unknown);
    assert_eq!(causes(&report), [R::SchoolNotResolved]);
    let args = &report.findings[0].args;
    assert_eq!(args, &[("code".into(), Arg::Public("09999".to_owned()))]);
}

#[test]
fn no_report_repeats_a_personal_identity_code() {
    let code = "010190-900P";
    for name in [
        "given_name",
        "urn:mpass.id:class",
        "urn:mpass.id:schoolCode",
        "urn:mpass.id:role",
        "urn:mpass.id:schoolInfo",
        "urn:mpass.id:learningMaterialsCharge",
        "urn:mpass.id:originalIssuer",
        "urn:mpass.id:uid",
        "foo",
    ] {
        let login = claims(Base::Old, &[(name, &format!("\"a;{code};b;c\""))]);
        let report = report(&login, Environment::Production);
        assert!(report.findings.iter().any(|f| f.rule == R::PersonalCode));
        let text = format!("{:?}", report.findings);
        assert!(!text.contains(code), "{name} {text}");
    }
}
