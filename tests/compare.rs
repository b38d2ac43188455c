//! The same person by OpenID Connect and by SAML, compared: no difference that a service would
//! notice. Every persona, every rule's example and near miss, issued, signed, verified and judged.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod saml_support;

use peili::compare::{Change, Comparison, Level, Mode, Reason, differences, likely};
use peili::config::{self, Config};
use peili::demo::{self, Login, saml as issuer};
use peili::diagnosis::{checks, judge};
use peili::intake::saml::Message;
use peili::intake::{Document as Given, Expectation, Intake, Via, parse};
use peili::lang::Lang;
use peili::report::redact::Hide;
use peili::report::{Document, Mask, Report};
use peili::saml::metadata::{From, Trusted};
use peili::saml::{self, Expected};
use peili::text::render::render_all;

const NOW: i64 = 1_795_305_600_000;

/// Examples whose fault only one protocol can show, so that the other has another login.
const OF_ONE_PROTOCOL: &[&str] = &[
    // A structure is of members in JSON, of elements in XML.
    "wrong-type-example",
    // Issued by and for others, which only the claims of a token say.
    "not-observable-example",
];

fn config() -> Config {
    config::read(include_str!("../public/config.json")).expect("the shipped configuration")
}

fn judged(intake: &Intake) -> Report {
    let config = config();
    let parsed = parse(intake, &config).expect("a login");
    let outcomes = saml_support::run(&parsed.jobs);
    judge(&parsed, &outcomes, &intake.expectation, &config, NOW)
}

fn by_token(login: &Login, signed: &demo::Signed) -> Report {
    judged(&demo::intake(login, signed.clone(), NOW))
}

fn by_saml(login: &Login, token: &demo::Signed) -> Report {
    let service = issuer::Service {
        in_response_to: Some("_request"),
        ..issuer::SERVICE
    };
    let signed = saml_support::signed(login, &service, NOW);
    let trusted = Trusted::read(&signed.metadata, From::Visitor, None).unwrap();
    let mut expectation = demo::intake(login, token.clone(), NOW).expectation;
    expectation.issuer = Some(issuer::entity_id(login.issuer));
    let expected = Expected {
        issuer: expectation.issuer.clone(),
        audience: Some(service.entity_id.to_owned()),
        acs: Some(service.acs.to_owned()),
        request: saml::Request::Sent("_request".to_owned()),
        source: expectation.source.clone(),
        departed: expectation.departed,
        arrived: expectation.arrived,
        ..Expected::default()
    };
    let read = saml::read(&signed.response, &trusted).unwrap();
    let outcomes = saml_support::run(read.jobs());
    let response = read.finish(&outcomes);
    let checks = checks::saml::checks(&response, &expected, &trusted, NOW);
    let message = Message::of(&response, checks, Vec::new());
    judged(&Intake {
        via: Via::Demo,
        document: Given::Saml(Box::new(message)),
        expectation,
    })
}

fn pasted(login: &Login) -> Option<Report> {
    let text = demo::text_of(login.text.as_ref()?);
    Some(judged(&Intake {
        via: Via::Paste,
        document: Given::Text {
            text,
            keys: String::new(),
        },
        expectation: Expectation {
            environment: login.environment,
            ..Expectation::default()
        },
    }))
}

fn compared(reports: &[Report], mask: Mask) -> (Comparison, Vec<Document>) {
    let all: Vec<_> = reports.iter().map(|report| (report, None)).collect();
    let documents = render_all(&all, None, Lang::Fi, mask, Hide::default());
    let references: Vec<&Document> = documents.iter().collect();
    let found = differences(&references, Mode::SamePerson).unwrap();
    (found, documents)
}

#[test]
fn by_openid_connect_and_by_saml_nothing_matters() {
    let (mut seen, mut others) = (0, Vec::new());
    for login in saml_support::logins() {
        if issuer::formless(&login).is_some() || !login.twists.is_empty() {
            continue;
        }
        let token = saml_support::token(&login, NOW);
        let reports = [by_token(&login, &token), by_saml(&login, &token)];
        for mask in [Mask::Full, Mask::Redacted] {
            for order in [[0, 1], [1, 0]] {
                let pair = order.map(|at| reports[at].clone());
                let (found, documents) = compared(&pair, mask);
                let harmful = found.rows.iter().filter(|row| row.level() > Level::No);
                let harmful: Vec<_> = harmful
                    .map(|row| format!("{} {:?} {:?}", row.id.code(), row.change, row.points))
                    .collect();
                if OF_ONE_PROTOCOL.contains(&&*login.file) {
                    others.push(login.file.clone());
                    continue;
                }
                assert!(harmful.is_empty(), "{} {mask:?}: {harmful:#?}", login.file);
                // That it came by another protocol is seen and called harmless.
                let elsewhere = found
                    .rows
                    .iter()
                    .filter(|row| row.change == Change::Elsewhere);
                let carried = documents[0].attributes.iter().any(|a| !a.values.is_empty());
                assert_eq!(elsewhere.count() > 0, carried, "{}", login.file);
                let same = found.findings.iter().all(|row| row.change == Change::Same);
                assert!(same, "{}: {:?}", login.file, found.findings);
                seen += 1;
            }
        }
    }
    println!("{seen} comparisons; of one protocol: {others:?}");
    assert!(seen > 500, "{seen}");
}

/// The same login, received here and pasted as claims.
#[test]
fn received_and_pasted_nothing_of_the_person_matters() {
    let mut seen = 0;
    for login in saml_support::logins() {
        let Some(pasted) = pasted(&login).filter(|_| login.twists.is_empty()) else {
            continue;
        };
        let token = saml_support::token(&login, NOW);
        let (found, documents) = compared(&[by_token(&login, &token), pasted], Mask::Full);
        if likely(&documents.iter().collect::<Vec<_>>()) != Mode::SamePerson {
            continue;
        }
        for row in &found.rows {
            let known = [Reason::SignatureUnknown, Reason::ModelChanged];
            let told: Vec<_> = row.points.iter().map(|point| point.reason).collect();
            let harmless = row.level() == Level::No || told.iter().all(|r| known.contains(r));
            assert!(harmless, "{}: {} {told:?}", login.file, row.id.code());
        }
        seen += 1;
    }
    assert!(seen > 100, "{seen}");
}

/// In the ID token and in userinfo: a service has to read both.
#[test]
fn two_carriers_of_one_protocol_are_told_apart() {
    let bare = demo::login("one-carrier/example").unwrap();
    let plain = Login {
        twists: &[],
        ..bare.clone()
    };
    let report = |login: &Login| by_token(login, &saml_support::token(login, NOW));
    let (found, _) = compared(&[report(&plain), report(&bare)], Mask::Full);
    let rows = found
        .rows
        .iter()
        .filter(|row| row.change == Change::Elsewhere);
    let rows: Vec<_> = rows.collect();
    assert!(!rows.is_empty());
    for row in rows {
        assert_eq!(row.points[0].reason, Reason::OtherCarrier);
        assert_eq!(
            (row.level(), row.points[0].reason.catalogue()),
            (Level::Normal, 70)
        );
    }
}
