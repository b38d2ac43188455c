//! A SAML response as the engine judges it: the same person gives the same attributes and the
//! same findings as by OpenID Connect, and a redacted report holds nothing personal of it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "saml_support/response.rs"]
mod by_hand;

use by_hand::{IDP, attribute, response};
use peili::config::Config;
use peili::diagnosis::rules::examples::examples;
use peili::diagnosis::{self, RuleId, checks};
use peili::encoding::wire::{self, FromJson};
use peili::intake::saml::Message;
use peili::intake::{self, Document, Environment, Expectation, Intake, Kind, Raw, Via};
use peili::lang::Lang;
use peili::model::AttrId;
use peili::report::redact::Hide;
use peili::report::{
    AttributeStatus, CheckCode, CheckReason, CheckStatus, Mask, Report, Severity, Verdict, file,
};
use peili::saml::metadata::Trusted;
use peili::saml::response::{Assertion, NameId, Oddity, Response, SignatureOutcome};
use peili::saml::{Expected, Request};
use peili::text::render::{render, render_all};
use serde_json::Value as Json;

/// 2026-11-22T09:00:00Z
const NOW: i64 = 1_795_338_000_000;

fn message(response: &Response, expected: &Expected) -> Message {
    let checks = checks::saml::checks(response, expected, &Trusted::default(), NOW);
    let raw = Raw {
        code: "xml".to_owned(),
        text: "<samlp:Response>Aino-Maija</samlp:Response>".to_owned(),
    };
    Message::of(response, checks, vec![raw])
}

/// Judged as the engine does it: the message comes as JSON.
fn judged(message: Message, via: Via, environment: Environment) -> Report {
    let written = wire::text(&Intake {
        via,
        document: Document::Saml(Box::new(message)),
        expectation: Expectation {
            environment,
            ..Expectation::default()
        },
    });
    let intake = Intake::from_json(serde_json::from_str(&written).unwrap()).unwrap();
    assert_eq!(wire::text(&intake), written, "the message survives the way");
    report(&intake)
}

fn report(intake: &Intake) -> Report {
    let config = Config::default();
    let parsed = intake::parse(intake, &config).unwrap();
    diagnosis::judge(&parsed, &[], &intake.expectation, &config, NOW)
}

fn pasted(response: &Response, environment: Environment) -> Report {
    judged(
        message(response, &Expected::default()),
        Via::Paste,
        environment,
    )
}

fn by_claims(claims: &Json, environment: Environment) -> Report {
    let mut claims = claims.clone();
    let members = claims.as_object_mut().unwrap();
    // Without one, a few would not be taken for claims.
    members
        .entry("iss")
        .or_insert_with(|| "https://idp.example".into());
    report(&Intake {
        via: Via::Paste,
        document: Document::Text {
            text: claims.to_string(),
            keys: String::new(),
        },
        expectation: Expectation {
            environment,
            ..Expectation::default()
        },
    })
}

type Findings = Vec<(RuleId, Severity, Vec<AttrId>, Vec<AttrId>)>;

fn findings(report: &Report) -> Findings {
    let all = report.findings.iter();
    all.map(|f| {
        (
            f.rule,
            f.severity,
            f.attributes.clone(),
            f.consequences.clone(),
        )
    })
    .collect()
}

fn attributes(report: &Report) -> Vec<(AttrId, AttributeStatus, Vec<String>)> {
    let states = report.attributes.iter();
    states
        .map(|state| {
            let values = state.received.iter().flat_map(|received| &received.values);
            let values = values.map(|value| value.text.clone()).collect();
            (state.id, state.status, values)
        })
        .collect()
}

fn texts_only(claims: &Json) -> bool {
    let text = |value: &Json| value.is_string() || value.is_null();
    claims
        .as_object()
        .unwrap()
        .values()
        .all(|value| match value {
            Json::Array(values) => values.iter().all(text),
            one => text(one),
        })
}

#[test]
fn the_same_claims_give_the_same_attributes_and_findings() {
    let mut compared = 0;
    let mut other_types = Vec::new();
    for example in examples() {
        let (code, environment) = (example.rule.code(), example.environment);
        for claims in [&example.claims, &example.near_miss] {
            let protocol = ["iss", "sub", "aud", "exp", "iat"];
            let only_protocol = claims
                .as_object()
                .unwrap()
                .keys()
                .all(|name| protocol.contains(&name.as_str()));
            if !texts_only(claims) && !only_protocol {
                other_types.push(code);
                continue;
            }
            let mut response = response(claims);
            // No environment is known by this one.
            response.issuer = Some("https://idp.example".to_owned());
            response.assertions[0].issuer.clone_from(&response.issuer);
            let by_saml = pasted(&response, environment);
            let by_oidc = by_claims(claims, environment);
            assert_eq!(by_saml.kind, Kind::SamlResponse);
            assert_eq!(findings(&by_saml), findings(&by_oidc), "{code}");
            assert_eq!(attributes(&by_saml), attributes(&by_oidc), "{code}");
            assert_eq!(by_saml.verdict, by_oidc.verdict, "{code}");
            compared += 1;
        }
    }
    other_types.dedup();
    println!("{compared} logins compared; of another type: {other_types:?}");
    assert!(compared > 200, "{compared}");
    assert!(other_types.len() <= 4, "{other_types:?}");
}

fn person() -> Json {
    serde_json::json!({
        "urn:mpass.id:uid": "MPASSOID.c6329e82913e265b3a79c11a043fdab8b06b1a9e",
        "given_name": "Aino-Maija",
        "family_name": "Väisänen",
        "urn:mpass.id:role": ["x;y;z;Oppilas"],
    })
}

#[test]
fn what_no_signature_covers_is_marked() {
    let mut two = response(&person());
    let mut bare = two.assertions[0].clone();
    bare.covered = false;
    bare.attributes = vec![attribute("family_name", &["Muu".into()])];
    two.assertions.insert(0, bare);
    let report = pasted(&two, Environment::Unknown);
    let family = report
        .attributes
        .iter()
        .find(|a| a.id == AttrId::FamilyName)
        .unwrap();
    let seen: Vec<(&str, bool)> = family
        .received
        .iter()
        .map(|received| {
            (
                received.values[0].text.as_str(),
                received.covered_by_signature,
            )
        })
        .collect();
    assert_eq!(seen, [("Väisänen", true), ("Muu", false)]);
    assert!(
        report
            .findings
            .iter()
            .any(|f| f.rule == RuleId::ResponseStructure)
    );
    assert_eq!(report.issuer.as_deref(), Some(IDP));
    assert_eq!(report.environment, Environment::Production);
    assert_eq!(report.message_ids, ["_r", "_a", "_a"]);
    assert_eq!(report.summary.auth_time, Some(NOW));
}

/// Every check of a SAML login is SAML's, and every one of another login is not.
#[test]
fn no_line_of_the_other_protocol() {
    let saml = pasted(&response(&person()), Environment::Unknown);
    assert_eq!(saml.checks.len(), 27);
    let is_saml = |reason: &CheckReason| matches!(reason, CheckReason::Saml(_));
    assert!(saml.checks.iter().all(|check| is_saml(&check.reason)));
    let other = by_claims(&person(), Environment::Unknown);
    assert_eq!(other.checks.len(), 20);
    assert!(!other.checks.iter().any(|check| is_saml(&check.reason)));
    for lang in Lang::ALL {
        let document = render(&saml, None, lang, Mask::Full, None);
        for check in &document.checks {
            let label = &check.label;
            for foreign in [
                "(iss)", "(aud)", "(exp)", "(iat)", "(nbf)", "(sub)", "(alg)",
            ] {
                assert!(!label.contains(foreign), "{label}");
            }
            assert!(
                !check.detail.is_empty() && !check.detail.contains('{'),
                "{label}"
            );
        }
    }
}

fn live(change: impl FnOnce(&mut Response, &mut Expected)) -> Report {
    let mut response = response(&person());
    response.in_response_to = Some("_q".to_owned());
    response.issue_instant = Some("2026-11-22T09:00:00Z".to_owned());
    let mut expected = Expected {
        issuer: Some(IDP.to_owned()),
        audience: Some("https://peili.example/saml".to_owned()),
        acs: Some("https://peili.example/saml/acs".to_owned()),
        request: Request::Sent("_q".to_owned()),
        source: None,
        fresh: false,
        departed: Some(NOW - 60_000),
        arrived: Some(NOW),
        ..Expected::default()
    };
    change(&mut response, &mut expected);
    judged(message(&response, &expected), Via::Saml, Environment::Test)
}

/// The faults of the response itself: none says "ID token", in no language.
#[test]
fn failed_checks_lead_to_findings_in_words_of_saml() {
    type Change = fn(&mut Response, &mut Expected);
    let rows: &[(Change, RuleId)] = &[
        (
            |r, _| {
                r.assertions.clear();
                r.status.code = Some("urn:oasis:names:tc:SAML:2.0:status:Requester".to_owned());
                r.status.sub_code =
                    Some("urn:oasis:names:tc:SAML:2.0:status:AuthnFailed".to_owned());
            },
            RuleId::LoginFailed,
        ),
        (
            |r, _| {
                r.assertions.clear();
                r.encrypted = 1;
            },
            RuleId::AssertionEncrypted,
        ),
        (|r, _| r.signatures.clear(), RuleId::SignatureMissing),
        (
            |r, _| r.signatures[0].outcome = SignatureOutcome::DigestDiffers,
            RuleId::SignatureInvalid,
        ),
        (
            |r, _| {
                let sha1 = peili::saml::response::Refusal::Sha1;
                r.signatures[0].outcome = SignatureOutcome::Refused(sha1);
            },
            RuleId::AlgorithmRefused,
        ),
        (
            |_, e| e.issuer = Some("https://other.example".to_owned()),
            RuleId::IssuerDiffers,
        ),
        (
            |_, e| e.audience = Some("https://other.example".to_owned()),
            RuleId::AudienceDiffers,
        ),
        (
            |_, e| e.acs = Some("https://other.example".to_owned()),
            RuleId::ResponseElsewhere,
        ),
        (|_, e| e.request = Request::None, RuleId::StateDiffers),
        (
            |r, _| {
                r.assertions.push(Assertion {
                    version: Some("2.0".to_owned()),
                    ..Assertion::default()
                })
            },
            RuleId::ResponseStructure,
        ),
        (
            |r, _| {
                let conditions = r.assertions[0].conditions.as_mut().unwrap();
                conditions.not_on_or_after = Some("2026-11-22T08:00:00Z".to_owned());
            },
            RuleId::TokenExpired,
        ),
        (
            |r, _| {
                let conditions = r.assertions[0].conditions.as_mut().unwrap();
                conditions.not_before = Some("2026-11-22T10:00:00Z".to_owned());
            },
            RuleId::TokenNotYetValid,
        ),
        (
            |r, _| {
                r.assertions[0]
                    .conditions
                    .as_mut()
                    .unwrap()
                    .audiences
                    .clear()
            },
            RuleId::TokenClaimMissing,
        ),
        (
            |r, _| {
                r.issue_instant = Some("2026-11-22T08:30:00Z".to_owned());
                r.assertions[0].issue_instant.clone_from(&r.issue_instant);
            },
            RuleId::ClockOff,
        ),
        (
            |r, e| {
                e.fresh = true;
                r.assertions[0].authn[0].instant = Some("2026-11-22T08:30:00Z".to_owned());
            },
            RuleId::NotFresh,
        ),
        (
            |r, _| r.assertions[0].authn[0].instant = Some("2026-11-22T07:30:00Z".to_owned()),
            RuleId::LoginOld,
        ),
        (
            |r, _| r.assertions[0].attributes[0].name_format = None,
            RuleId::NamesMarkedOtherwise,
        ),
    ];
    let base: Vec<RuleId> = live(|_, _| {}).findings.iter().map(|f| f.rule).collect();
    for (change, rule) in rows {
        let report = live(*change);
        let code = rule.code();
        let found = report.findings.iter().find(|f| f.rule == *rule);
        let found = found.unwrap_or_else(|| panic!("{code}: {:?}", report.findings));
        assert_eq!(found.severity, rule.rule().severity, "{code}");
        assert!(!base.contains(rule), "{code}");
        let own = |id: RuleId| id >= RuleId::SignatureInvalid;
        let others = report
            .findings
            .iter()
            .filter(|f| own(f.rule) && f.rule != *rule);
        let others: Vec<RuleId> = others.map(|f| f.rule).collect();
        // A clock that is off explains no other; an issue long ago is one with it.
        assert!(others.is_empty(), "{code}: {others:?}");
        for (name, _) in &found.args {
            let allowed = [
                "status", "expected", "found", "at", "claim", "alg", "minutes",
            ];
            assert!(allowed.contains(&&**name), "{code} {name}");
        }
        for lang in Lang::ALL {
            let document = render(&report, None, lang, Mask::Full, None);
            let said = document.findings.iter().find(|f| f.code == code).unwrap();
            let text = [&said.title, &said.follows, &said.advice]
                .map(String::as_str)
                .concat();
            assert!(!text.contains("ID token") && !text.contains('{'), "{text}");
            for check in &document.checks {
                assert!(!check.detail.contains("ID token"), "{}", check.detail);
            }
        }
    }
}

#[test]
fn a_refused_login_says_so_first() {
    let report = live(|r, _| {
        r.assertions.clear();
        r.status.code = Some("urn:oasis:names:tc:SAML:2.0:status:Requester".to_owned());
        r.status.sub_code = Some("urn:oasis:names:tc:SAML:2.0:status:AuthnFailed".to_owned());
        r.status.message = Some("An error occurred.".to_owned());
    });
    assert_eq!(report.verdict, Verdict::Fault);
    let document = render(&report, None, Lang::En, Mask::Full, None);
    assert_eq!(
        document.headline,
        "The identity provider refused the login (AuthnFailed)"
    );
    let status = document
        .checks
        .iter()
        .find(|c| c.code == CheckCode::Status)
        .unwrap();
    assert_eq!(status.status, CheckStatus::Fail);
    assert_eq!(
        status.detail,
        "Signing in did not succeed (AuthnFailed). Log in again. Its own message: “An error occurred.”."
    );
    assert!(
        report
            .attributes
            .iter()
            .all(|a| a.status == AttributeStatus::NotObservable)
    );
}

#[test]
fn a_redacted_report_holds_nothing_personal_of_the_message() {
    // 131052-308T is the Population Register's published example.
    let code = "131052-308T";
    let secret = "Qxzåtti";
    let mut bad = response(&person());
    bad.status.message = Some(format!("User {secret} {code} is unknown"));
    bad.destination = Some(format!("https://peili.example/{code}"));
    bad.issuer = Some(secret.to_owned());
    bad.in_response_to = Some(secret.to_owned());
    bad.oddities = vec![
        peili::saml::response::Oddity::DuplicateId(secret.to_owned()),
        peili::saml::response::Oddity::SplitValue(secret.to_owned()),
    ];
    bad.version = Some(secret.to_owned());
    bad.id = Some(secret.to_owned());
    bad.signatures[0].signature_algorithm = secret.to_owned();
    let assertion = &mut bad.assertions[0];
    assertion.issuer = Some(secret.to_owned());
    assertion.id = Some(format!("{secret}2"));
    assertion.name_id = Some(NameId {
        format: Some(secret.to_owned()),
        value: secret.to_owned(),
        ..NameId::default()
    });
    assertion.confirmations[0].recipient = Some(secret.to_owned());
    assertion.conditions.as_mut().unwrap().audiences = vec![vec![secret.to_owned()]];
    assertion.conditions.as_mut().unwrap().unknown = vec![secret.to_owned()];
    assertion.authn[0].contexts = vec![secret.to_owned()];
    assertion.authn[0].session_index = Some(secret.to_owned());
    for attribute in &mut assertion.attributes {
        attribute.friendly_name = Some(format!("{secret} {code}"));
        attribute.name_format = None;
    }
    assertion
        .attributes
        .push(attribute("urn:x:other", &[secret.into()]));
    let expected = Expected {
        issuer: Some(IDP.to_owned()),
        audience: Some("https://peili.example/saml".to_owned()),
        acs: Some("https://peili.example/saml/acs".to_owned()),
        request: Request::Sent("_q".to_owned()),
        arrived: Some(NOW),
        ..Expected::default()
    };
    for (response, expected) in [(&bad, &expected), (&bad, &Expected::default())] {
        for status in ["Success", "Responder"] {
            let mut response = response.clone();
            response.status.code = Some(format!("urn:oasis:names:tc:SAML:2.0:status:{status}"));
            let report = judged(
                message(&response, expected),
                Via::Saml,
                Environment::Unknown,
            );
            for lang in Lang::ALL {
                let text = file(&render(&report, None, lang, Mask::Redacted, None)).text;
                for hidden in [secret, code, "Aino-Maija", "Väisänen", "c6329e82", "<samlp"] {
                    let line = text.lines().find(|line| line.contains(hidden));
                    assert_eq!(line, None, "{hidden}");
                }
                let full = file(&render(&report, None, lang, Mask::Full, None)).text;
                assert!(
                    !full.contains(code),
                    "no report holds a personal identity code"
                );
                assert!(full.contains("Aino-Maija"));
            }
        }
    }
}

/// Whoever hands a SAML login over can hide by which message, when and where it was.
#[test]
fn ids_times_and_the_home_organisation_can_be_hidden() {
    let report = live(|response, expected| {
        response.id = Some("urn:uuid:0f77".to_owned());
        let assertion = &mut response.assertions[0];
        assertion.id = Some("urn:uuid:0a77".to_owned());
        assertion.authn[0].authorities = vec!["https://adfs.mansikkala.fi/trust".to_owned()];
        let twice = assertion.clone();
        response.assertions.push(twice);
        let id = "urn:uuid:0a77".to_owned();
        response.oddities.push(Oddity::DuplicateId(id));
        expected.source = Some("urn:mpass.id:authnsource:Mansikkala-2".to_owned());
    });
    let written = |hide: Hide| {
        let documents = render_all(&[(&report, None)], None, Lang::En, Mask::Redacted, hide);
        file(&documents[0]).text
    };
    let ids = ["urn:uuid:0", "09:0", "11:0"];
    let place = ["ansikkala"];
    let (shown, hidden) = (
        written(Hide::default()),
        written(Hide {
            place: Some(true),
            ids: true,
        }),
    );
    for told in ids.iter().chain(&place) {
        assert!(shown.contains(told), "{told}");
        assert!(!hidden.contains(told), "{told} in {hidden}");
    }
    assert!(hidden.contains("[time]") && hidden.contains("2026-11-22T00:00:00Z"));
}
