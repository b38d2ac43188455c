//! Every persona and every rule's examples, read, judged and written in three languages.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)]

use boon::{Compiler, Draft, SchemaIndex, Schemas};
use peili::config;
use peili::demo::personas;
use peili::diagnosis::judge;
use peili::diagnosis::rules::examples::examples;
use peili::intake::{Document as Given, Environment, Expectation, Intake, Via, expectation, parse};
use peili::lang::Lang;
use peili::report::{Document, Mask, Report, Verdict};
use peili::text::answers::ASKS;
use peili::text::render::render;
use serde_json::Value;

const NOW: i64 = 1_795_338_240_000;

struct Login {
    name: String,
    claims: Value,
    environment: Environment,
}

fn logins() -> Vec<Login> {
    let mut logins: Vec<Login> = personas()
        .map(|persona| Login {
            name: persona.id.to_owned(),
            claims: persona
                .claims()
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect::<serde_json::Map<_, _>>()
                .into(),
            environment: Environment::Test,
        })
        .collect();
    for example in examples() {
        let code = example.rule.code();
        logins.push(Login {
            name: code.to_owned(),
            claims: example.claims,
            environment: example.environment,
        });
        logins.push(Login {
            name: format!("{code}, near miss"),
            claims: example.near_miss,
            environment: example.environment,
        });
    }
    logins
}

/// `None` for the one example that is refused before it is a login: a register's own names.
fn report(login: &Login) -> Option<Report> {
    let config = config::read(&std::fs::read_to_string("public/config.json").unwrap()).unwrap();
    let intake = Intake {
        via: Via::Paste,
        document: Given::Text {
            text: login.claims.to_string(),
            keys: String::new(),
        },
        expectation: Expectation {
            environment: login.environment,
            ..Expectation::default()
        },
    };
    let parsed = match parse(&intake, &config) {
        Ok(parsed) => parsed,
        Err(error) => {
            assert_eq!(login.name, "registry-names", "{error:?}");
            return None;
        }
    };
    let expected = expectation(&parsed, &intake.expectation, &config);
    Some(judge(&parsed, &[], &expected, &config, NOW))
}

fn schema() -> (Schemas, SchemaIndex) {
    let path = "docs/report.schema.json";
    let text = std::fs::read_to_string(path).unwrap();
    let mut compiler = Compiler::new();
    compiler.set_default_draft(Draft::V2020_12);
    compiler
        .add_resource(path, serde_json::from_str(&text).unwrap())
        .unwrap();
    let mut schemas = Schemas::new();
    let index = compiler.compile(path, &mut schemas).unwrap();
    (schemas, index)
}

#[test]
fn every_login_is_written_whole_and_after_the_schema() {
    let (schemas, index) = schema();
    for (number, login) in logins().iter().enumerate() {
        let Some(report) = report(login) else {
            continue;
        };
        let ask = ASKS[number % ASKS.len()];
        for lang in Lang::ALL {
            for mask in [Mask::Full, Mask::Redacted] {
                let document = render(&report, None, lang, mask, Some(ask));
                let value = serde_json::to_value(&document).unwrap();
                if let Err(error) = schemas.validate(&value, index) {
                    panic!("{}: {error:#}", login.name);
                }
                whole(login, &document);
            }
        }
        let text = |mask| {
            let mut document = render(&report, None, Lang::Sv, mask, Some(ask));
            for attribute in &mut document.attributes {
                // The model's own words have examples such as 8A.
                attribute.explanation.clear();
            }
            serde_json::to_string(&document).unwrap()
        };
        let (full, redacted) = (text(Mask::Full), text(Mask::Redacted));
        for secret in secrets(&login.claims) {
            assert!(!holds(&redacted, &secret), "{}: {secret}", login.name);
            let code = login.name.contains("personal-code");
            assert!(code || holds(&full, &secret), "{}: {secret}", login.name);
        }
    }
}

/// No text with an unfilled place; the headline is about the gravest cause.
fn whole(login: &Login, document: &Document) {
    let answer = document.answer.as_ref().unwrap();
    let mut texts = vec![&document.headline, &document.lead, &answer.text];
    texts.extend(document.attributes.iter().map(|a| &a.reason));
    for text in texts {
        for bad in ["{", "}", "  ", "..", " .", " ,"] {
            assert!(!text.contains(bad), "{}: {text}", login.name);
        }
    }
    if document.verdict == Verdict::Fault {
        let gravest = &document.findings[0];
        assert!(document.headline.contains(&gravest.title), "{}", login.name);
        assert!(!gravest.who.is_empty());
    }
}

/// As a word of its own: `Mansikka` is not told by `Mansikkalan`.
fn holds(text: &str, secret: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(secret).any(|(at, _)| {
        !letter(text[..at].chars().next_back()) && !letter(text[at + secret.len()..].chars().next())
    })
}

/// Names, numbers and classes of a login, as far as no other text holds them by chance.
fn secrets(claims: &Value) -> Vec<String> {
    let text = |name: &str| claims[name].as_str().unwrap_or_default().trim().to_owned();
    let mut secrets: Vec<String> = ["given_name", "family_name", "urn:mpass.id:nickname"]
        .map(text)
        .into_iter()
        .filter(|name| name.chars().count() >= 4 && name != "null")
        .collect();
    let learner = text("urn:oid:1.3.6.1.4.1.16161.1.1.27");
    if let Some(number) = learner.rsplit('.').next().filter(|n| n.len() >= 11) {
        secrets.push(number.to_owned());
    }
    let uid = text("urn:mpass.id:uid");
    if let Some((_, digest)) = uid.split_once('.').filter(|(_, d)| d.len() > 10) {
        secrets.push(digest.to_owned());
    }
    let roles = match &claims["urn:mpass.id:role"] {
        Value::Array(roles) => roles.clone(),
        one => vec![one.clone()],
    };
    for role in roles.iter().filter_map(Value::as_str) {
        let parts: Vec<&str> = role.split(';').collect();
        if matches!(parts.len(), 4 | 7) && !parts[2].is_empty() {
            secrets.push(parts[2].to_owned());
        }
    }
    secrets
}
