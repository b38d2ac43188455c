//! A report is opened again: what comes out says what went in, as far as the report tells.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use peili::config::{self, Config};
use peili::demo::{self, personas};
use peili::diagnosis::judge;
use peili::diagnosis::rules::examples::examples;
use peili::intake::{Document as Given, Environment, Expectation, Intake, Via, expectation, parse};
use peili::jose::{Job, Outcome};
use peili::lang::Lang;
use peili::report::redact::Hide;
use peili::report::{Document, Mask, Report, reopen};
use peili::text::render::render_all;
use serde_json::Value;

/// 22 November 2026 at 8.12, and a year later.
const NOW: i64 = 1_795_335_120_000;
const LATER: i64 = 1_826_841_600_000;

struct Login {
    name: String,
    report: Report,
}

fn config() -> Config {
    config::read(include_str!("../public/config.json")).unwrap()
}

fn judged(intake: &Intake, now: i64) -> Option<Report> {
    let config = config();
    let parsed = parse(intake, &config).ok()?;
    let outcomes: Vec<Outcome> = parsed
        .jobs
        .iter()
        .map(|job| match job {
            Job::Verify { .. } => Outcome::Valid,
            Job::Digest { .. } => Outcome::Unsupported,
        })
        .collect();
    let expected = expectation(&parsed, &intake.expectation, &config);
    let mut report = judge(&parsed, &outcomes, &expected, &config, now);
    if let Given::Report(told) = &intake.document {
        peili::diagnosis::needs::serve(&mut report, &told.needs);
    }
    Some(report)
}

fn pasted(claims: &Value, environment: Environment) -> Option<Report> {
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
    judged(&intake, NOW)
}

fn signed(login: &demo::Login) -> demo::Signed {
    let payload = demo::payload(login, Some("nonce"), NOW);
    let input = demo::signing_input(login, "key", &payload);
    demo::Signed {
        jwt: format!("{input}.{}", "Q".repeat(86)),
        jwks: demo::jwks(
            "key",
            "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
            "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
        ),
        nonce: "nonce".to_owned(),
    }
}

fn logins() -> Vec<Login> {
    let mut logins = Vec::new();
    let mut add = |name: String, report: Option<Report>| {
        if let Some(report) = report {
            logins.push(Login { name, report });
        }
    };
    for persona in personas() {
        let login = persona.login();
        let demo = demo::intake(&login, signed(&login), NOW);
        add(format!("{} demo", persona.id), judged(&demo, NOW));
        let claims: serde_json::Map<String, Value> = persona
            .claims()
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        add(
            persona.id.to_owned(),
            pasted(&claims.into(), Environment::Test),
        );
    }
    for example in examples() {
        let code = example.rule.code();
        add(
            code.to_owned(),
            pasted(&example.claims, example.environment),
        );
        let near = pasted(&example.near_miss, example.environment);
        add(format!("{code} near"), near);
    }
    logins
}

/// How a report can be handed over.
const MODES: [(&str, Mask, Hide); 4] = [
    (
        "full",
        Mask::Full,
        Hide {
            place: None,
            ids: false,
        },
    ),
    (
        "default",
        Mask::Redacted,
        Hide {
            place: None,
            ids: false,
        },
    ),
    (
        "place",
        Mask::Redacted,
        Hide {
            place: Some(true),
            ids: false,
        },
    ),
    (
        "ids",
        Mask::Redacted,
        Hide {
            place: None,
            ids: true,
        },
    ),
];

fn written(report: &Report, lang: Lang, mask: Mask, hide: Hide) -> Document {
    render_all(&[(report, None)], None, lang, mask, hide).remove(0)
}

fn reopened(document: &Document) -> Report {
    let json = serde_json::to_value(document).unwrap();
    let intakes = reopen::of_json(&json).unwrap();
    assert_eq!(intakes.len(), 1);
    let intake = peili::engine::intake(&intakes[0]).unwrap();
    judged(&intake, LATER).unwrap()
}

#[test]
fn explore() {
    let mut odd: BTreeMap<(&str, &str), BTreeSet<String>> = BTreeMap::new();
    for login in logins() {
        for (mode, mask, hide) in MODES {
            let document = written(&login.report, Lang::Fi, mask, hide);
            let again = reopened(&document);
            let codes = |report: &Report| -> Vec<&str> {
                let mut codes: Vec<&str> = report.findings.iter().map(|f| f.rule.code()).collect();
                codes.sort_unstable();
                codes
            };
            let (then, now) = (codes(&login.report), codes(&again));
            for code in &then {
                if then.iter().filter(|c| c == &code).count()
                    > now.iter().filter(|c| c == &code).count()
                {
                    odd.entry((mode, code))
                        .or_default()
                        .insert(format!("-{}", login.name));
                }
            }
            for code in &now {
                if now.iter().filter(|c| c == &code).count()
                    > then.iter().filter(|c| c == &code).count()
                {
                    odd.entry((mode, code))
                        .or_default()
                        .insert(format!("+{}", login.name));
                }
            }
        }
    }
    for ((mode, code), logins) in odd {
        println!("{mode:8} {code:32} {logins:?}");
    }
}

fn differences(path: &str, a: &Value, b: &Value, out: &mut Vec<String>) {
    match (a, b) {
        (Value::Object(x), Value::Object(y)) => {
            let names: BTreeSet<&String> = x.keys().chain(y.keys()).collect();
            for name in names {
                let (a, b) = (x.get(name), y.get(name));
                differences(
                    &format!("{path}/{name}"),
                    a.unwrap_or(&Value::Null),
                    b.unwrap_or(&Value::Null),
                    out,
                );
            }
        }
        (Value::Array(x), Value::Array(y)) if x.len() == y.len() => {
            for (i, (a, b)) in x.iter().zip(y).enumerate() {
                differences(&format!("{path}/{i}"), a, b, out);
            }
        }
        _ if a != b => out.push(format!("{path}: {a} != {b}")),
        _ => {}
    }
}

fn bare(document: &Document) -> Value {
    let mut json = serde_json::to_value(document).unwrap();
    let members = json.as_object_mut().unwrap();
    for name in ["created", "notes", "then", "logout"] {
        members.remove(name);
    }
    json["received"].as_object_mut().unwrap().remove("report");
    for row in json["summary"].as_array_mut().unwrap() {
        if row["code"] == "signature" {
            row["value"] = Value::Null;
        } else if let Some(text) = row["value"].as_str() {
            let mut words: Vec<&str> = text.split([' ', ',']).collect();
            words.sort_unstable();
            row["value"] = words.join(" ").into();
        }
    }
    json
}

#[test]
fn fix() {
    let mut kinds: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for login in logins() {
        for (mode, mask, hide) in MODES {
            for (from, to) in [(Lang::Fi, Lang::Fi), (Lang::Fi, Lang::Sv)] {
                let document = written(&login.report, from, mask, hide);
                let again = reopened(&document);
                let mut now = bare(&written(&again, to, Mask::Full, Hide::default()));
                let mut then = bare(&written(&login.report, to, mask, hide));
                if from != to {
                    for json in [&mut now, &mut then] {
                        for check in json["checks"].as_array_mut().unwrap() {
                            check["detail"] = Value::Null;
                        }
                    }
                }
                let mut out = Vec::new();
                differences("", &then, &now, &mut out);
                for line in out {
                    let (path, what) = line.split_once(": ").unwrap();
                    let path: String = path.chars().filter(|c| !c.is_ascii_digit()).collect();
                    kinds
                        .entry(format!("{mode} {from:?}{to:?} {path}"))
                        .or_default()
                        .insert(format!("{}: {what}", login.name));
                }
            }
        }
    }
    for (kind, list) in kinds {
        println!(
            "{kind} ({}) {:?}",
            list.len(),
            list.iter().take(2).collect::<Vec<_>>()
        );
    }
}
