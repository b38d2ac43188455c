//! The same person by SAML and by OpenID Connect gives the same attributes and the same findings:
//! every persona, every rule's example and near miss, issued, signed, verified and judged by both.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod saml_support;

use peili::config::{self, Config};
use peili::demo::{self, AUTHN_SOURCE, Login, Twist, saml as issuer};
use peili::diagnosis::{checks, judge, needs};
use peili::intake::saml::Message;
use peili::intake::{Document, Expectation, Intake, Via, parse};
use peili::report::Report;
use peili::saml::{self, Expected};

/// 22 November 2026.
const NOW: i64 = 1_795_305_600_000;
const REQUEST: &str = "_request";

/// What differs, and what of the channel is the reason. `<file>: <door>`
const DIFFERENT: &[(&str, &str)] = &[];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Door {
    /// A login made just now.
    Login,
    /// Message and keys, pasted.
    Paste,
}

fn config() -> Config {
    config::read(include_str!("../public/config.json")).expect("the shipped configuration")
}

fn judged(intake: &Intake, login: &Login) -> Report {
    let config = config();
    let parsed = parse(intake, &config).expect("a login");
    let outcomes = saml_support::run(&parsed.jobs);
    let mut report = judge(&parsed, &outcomes, &intake.expectation, &config, NOW);
    needs::serve(&mut report, &login.needs());
    report
}

fn by_token(login: &Login, door: Door) -> Report {
    let signed = saml_support::token(login, NOW);
    let intake = match door {
        Door::Login => demo::intake(login, signed, NOW),
        Door::Paste => Intake {
            via: Via::Paste,
            document: Document::Text {
                text: signed.jwt,
                keys: signed.jwks,
            },
            expectation: Expectation::default(),
        },
    };
    judged(&intake, login)
}

fn by_saml(login: &Login, door: Door) -> Report {
    let service = issuer::Service {
        in_response_to: Some(REQUEST),
        ..issuer::SERVICE
    };
    let signed = saml_support::signed(login, &service, NOW);
    let trusted = saml::trusted(&signed.metadata).unwrap();
    let mut expectation = Expectation::default();
    let mut expected = Expected::default();
    if door == Door::Login {
        // As the demo issuer's answer by OpenID Connect (`demo::intake`).
        expectation = demo::intake(login, saml_support::token(login, NOW), NOW).expectation;
        expectation.issuer = Some(issuer::entity_id(login.issuer));
        expected = Expected {
            issuer: expectation.issuer.clone(),
            audience: Some(service.entity_id.to_owned()),
            acs: Some(service.acs.to_owned()),
            request: saml::Request::Sent(REQUEST.to_owned()),
            source: expectation.source.clone(),
            fresh: expectation.fresh,
            departed: expectation.departed,
            arrived: expectation.arrived,
        };
    }
    let read = saml::read(&signed.response, &trusted).unwrap();
    let outcomes = saml_support::run(&read.jobs());
    let response = read.finish(&outcomes);
    let checks = checks::saml::checks(&response, &expected, &trusted, NOW);
    let message = Message::of(&response, checks, Vec::new());
    let via = match door {
        Door::Login => Via::Demo,
        Door::Paste => Via::Paste,
    };
    let document = Document::Saml(Box::new(message));
    judged(&Intake { via, document, expectation }, login)
}

/// What must not depend on the protocol.
fn gist(report: &Report) -> Vec<String> {
    let mut lines = vec![format!("{:?} {:?}", report.verdict, report.version)];
    for attribute in &report.attributes {
        let values: Vec<&String> = attribute.values.iter().map(|value| &value.text).collect();
        lines.push(format!("{:?} {:?} {values:?}", attribute.id, attribute.status));
    }
    for finding in &report.findings {
        let code = finding.rule.code();
        lines.push(format!("{code} {:?} {:?} {:?}", finding.severity, finding.args, finding.candidates));
    }
    lines
}

#[test]
fn the_same_login_is_the_same_by_both_protocols() {
    let mut seen = 0;
    let mut different = Vec::new();
    for login in saml_support::logins() {
        if issuer::formless(&login).is_some() {
            continue;
        }
        for door in [Door::Login, Door::Paste] {
            let (token, saml) = (gist(&by_token(&login, door)), gist(&by_saml(&login, door)));
            seen += 1;
            if token != saml {
                let only = |these: &[String], others: &[String]| {
                    let lines = these.iter().filter(|line| !others.contains(line));
                    lines.cloned().collect::<Vec<_>>().join("\n    ")
                };
                println!("{}: {door:?}\n  token {}\n  saml  {}", login.file, only(&token, &saml), only(&saml, &token));
                different.push(format!("{}: {door:?}", login.file));
            }
        }
    }
    println!("{seen} logins compared, {} differ for a reason", different.len());
    let known: Vec<&str> = DIFFERENT.iter().map(|(name, _)| *name).collect();
    assert_eq!(different, known);
    assert!(seen >= 500, "{seen}");
}
