//! The same person by SAML and by OpenID Connect gives the same attributes and the same findings:
//! every persona, every rule's example and near miss, issued, signed, verified and judged by both.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod saml_support;

use std::borrow::Cow;

use peili::config::{self, Config};
use peili::demo::{self, Login, saml as issuer};
use peili::diagnosis::{checks, judge, needs};
use peili::intake::saml::Message;
use peili::intake::{Document, Expectation, Intake, Via, parse};
use peili::model::names;
use peili::report::{Arg, Report};
use peili::saml::metadata::{From, Trusted};
use peili::saml::{self, Expected};

/// 22 November 2026.
const NOW: i64 = 1_795_305_600_000;
const REQUEST: &str = "_request";

/// What differs, and what of the channel is the reason.
#[rustfmt::skip]
const DIFFERENT: &[(&str, Door, &str)] = &[
    ("wrong-type-example", Door::Login, "a structure is one in both, of members in JSON, of elements in XML"),
    ("wrong-type-example", Door::Paste, "as above"),
    ("algorithm-refused-example", Door::Login, "each protocol has its own name of HMAC with SHA-256"),
    ("algorithm-refused-example", Door::Paste, "a service with a secret may have agreed on HMAC for ID tokens; SAML has no such secret"),
    ("issuer-differs-example", Door::Paste, "metadata say whose keys they are, a key set does not"),
    ("audience-differs-example", Door::Login, "a service is a client id there, an entity id here"),
    ("token-claim-missing-example", Door::Login, "`exp` is `NotOnOrAfter`"),
    ("token-claim-missing-example", Door::Paste, "as above"),
];

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

fn by_token(login: &Login, signed: &demo::Signed, door: Door) -> Report {
    let signed = signed.clone();
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

const SERVICE: issuer::Service = issuer::Service {
    in_response_to: Some(REQUEST),
    ..issuer::SERVICE
};

fn by_saml(login: &Login, token: &demo::Signed, signed: &issuer::Signed, door: Door) -> Report {
    let trusted = Trusted::read(&signed.metadata, From::Visitor, None).unwrap();
    let mut expectation = Expectation::default();
    let mut expected = Expected::default();
    if door == Door::Login {
        // As the demo issuer's answer by OpenID Connect (`demo::intake`).
        expectation = demo::intake(login, token.clone(), NOW).expectation;
    }
    // Another issuer's login is read there as if pasted.
    if expectation.issuer.is_some() {
        expectation.issuer = Some(issuer::entity_id(login.issuer));
        expected = Expected {
            issuer: expectation.issuer.clone(),
            audience: Some(SERVICE.entity_id.to_owned()),
            acs: Some(SERVICE.acs.to_owned()),
            request: saml::Request::Sent(REQUEST.to_owned()),
            source: expectation.source.clone(),
            fresh: expectation.fresh,
            departed: expectation.departed,
            arrived: expectation.arrived,
            ..Expected::default()
        };
    }
    let read = saml::read(&signed.response, &trusted).unwrap();
    let outcomes = saml_support::run(read.jobs());
    let response = read.finish(&outcomes);
    let checks = checks::saml::checks(&response, &expected, &trusted, NOW);
    let message = Message::of(&response, checks, Vec::new());
    let via = match door {
        Door::Login => Via::Demo,
        Door::Paste => Via::Paste,
    };
    let document = Document::Saml(Box::new(message));
    judged(
        &Intake {
            via,
            document,
            expectation,
        },
        login,
    )
}

/// An attribute is named as it came: by its claim, or by its SAML name.
fn argument((name, value): &(Cow<'static, str>, Arg)) -> String {
    match value {
        Arg::Public(text) if *name == "claim" => match names::lookup(text) {
            Some((id, _)) => format!("{name} {id:?}"),
            None => format!("{name} {text}"),
        },
        other => format!("{name} {other:?}"),
    }
}

/// What must not depend on the protocol.
fn gist(report: &Report) -> Vec<String> {
    let mut lines = vec![format!("{:?} {:?}", report.verdict, report.version)];
    for attribute in &report.attributes {
        let carriers = attribute.received.iter();
        let values: Vec<(bool, Vec<&str>)> = carriers
            .map(|one| {
                let texts = one.values.iter().map(|value| value.text.as_str());
                (one.covered_by_signature, texts.collect())
            })
            .collect();
        lines.push(format!(
            "{:?} {:?} {values:?}",
            attribute.id, attribute.status
        ));
    }
    for finding in &report.findings {
        let args: Vec<String> = finding.args.iter().map(argument).collect();
        lines.push(format!(
            "{} {:?} {args:?} {:?} {:?} {:?} {:?} {:?}",
            finding.rule.code(),
            finding.severity,
            finding.responsible,
            finding.contact,
            finding.attributes,
            finding.consequences,
            finding.candidates,
        ));
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
        let token = saml_support::token(&login, NOW);
        let saml = saml_support::signed(&login, &SERVICE, NOW);
        for door in [Door::Login, Door::Paste] {
            let by_saml = gist(&by_saml(&login, &token, &saml, door));
            let by_token = gist(&by_token(&login, &token, door));
            seen += 1;
            if by_token != by_saml {
                let only = |these: &[String], others: &[String]| {
                    let lines = these.iter().filter(|line| !others.contains(line));
                    lines.cloned().collect::<Vec<_>>().join("\n    ")
                };
                println!(
                    "{}: {door:?}\n  token {}\n  saml  {}",
                    login.file,
                    only(&by_token, &by_saml),
                    only(&by_saml, &by_token)
                );
                different.push((login.file.clone(), door));
            }
        }
    }
    println!(
        "{seen} logins compared, {} differ for a reason",
        different.len()
    );
    let known = DIFFERENT
        .iter()
        .map(|(file, door, _)| ((*file).to_owned(), *door));
    assert_eq!(different, known.collect::<Vec<_>>());
    assert!(seen >= 500, "{seen}");
}
