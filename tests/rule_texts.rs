//! The texts of the rules over the judge's own examples: every argument finds its
//! place, and a ready message holds nothing personal.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use peili::config::{Config, Contacts};
use peili::diagnosis::judge;
use peili::diagnosis::rules::examples::{Example, examples};
use peili::engine::clerk::{WordsAsked, WordsView};
use peili::intake::{Environment, Expectation, From, Kind, LoginAnswer, Parsed, Source, Via};
use peili::lang::Lang;
use peili::report::{Arg, Document, Mask, Report, Severity, document};
use peili::text::{render::render, rules};

fn report(example: &Example) -> Report {
    judged(&example.claims, example.environment)
}

fn judged(claims: &serde_json::Value, environment: Environment) -> Report {
    let claims = claims.as_object().unwrap().clone();
    let parsed = Parsed {
        kind: Kind::Claims,
        via: Via::Paste,
        sources: vec![Source {
            from: From::Claims,
            claims: claims.into_iter().collect(),
            token: None,
            covered: false,
        }],
        jobs: Vec::new(),
        answer: LoginAnswer::default(),
        saml: None,
        told: None,
        raw: Vec::new(),
    };
    let expectation = Expectation {
        environment,
        ..Expectation::default()
    };
    let config = Config {
        environments: Vec::new(),
        contacts: Contacts {
            controller: String::new(),
            support: String::new(),
            accessibility: String::new(),
            admin_service: String::new(),
        },
        integration_id: 3_000_001,
        idle_minutes: None,
    };
    judge(&parsed, &[], &expectation, &config, 0)
}

#[test]
fn every_example_is_told_in_three_languages() {
    let mut told = 0;
    for example in examples() {
        let report = report(&example);
        for lang in Lang::ALL {
            let document = render(&report, None, lang, Mask::Full, None);
            for (finding, written) in report.findings.iter().zip(&document.findings) {
                if finding.rule != example.rule {
                    continue;
                }
                told += 1;
                let code = &written.code;
                assert!(
                    written.title.chars().count() <= 140,
                    "{code} {lang:?}: {}",
                    written.title
                );
                for text in [&written.title, &written.follows, &written.advice] {
                    for mark in ['{', '}', '[', ']', '#', '¶'] {
                        assert!(!text.contains(mark), "{code} {lang:?}: {text}");
                    }
                }
            }
        }
    }
    assert!(told > 250, "only {told} texts were seen");
}

/// What the page asks the library about a finding.
fn words(found: &document::Finding, lang: Lang) -> WordsView {
    let asked = WordsAsked {
        code: found.code.clone(),
        severity: found.severity,
        responsible: found.responsible,
        outgoing: found.outgoing.clone(),
        lang,
        config: String::new(),
    };
    rules::words::words_view(&asked, None).unwrap()
}

/// Texts and their languages need not agree: the page may be Finnish, the message Swedish.
fn handed_on(document: &Document) -> Vec<(String, WordsView)> {
    let mut out = Vec::new();
    for found in &document.findings {
        for lang in Lang::ALL {
            out.push((format!("{} {lang:?}", found.code), words(found, lang)));
        }
    }
    out
}

/// The personal values of a login: names, identifiers, classes.
fn personal(claims: &serde_json::Value) -> Vec<String> {
    let mut found = Vec::new();
    for name in [
        "given_name",
        "family_name",
        "urn:mpass.id:nickname",
        "urn:mpass.id:uid",
        "urn:mpass.id:class",
        "urn:oid:1.3.6.1.4.1.16161.1.1.27",
        "sub",
    ] {
        match claims.get(name) {
            Some(serde_json::Value::String(value)) => found.push(value.clone()),
            Some(serde_json::Value::Array(values)) => {
                found.extend(
                    values
                        .iter()
                        .filter_map(|value| value.as_str().map(str::to_owned)),
                );
            }
            _ => {}
        }
    }
    let roles = claims.get("urn:mpass.id:role").cloned().unwrap_or_default();
    let roles = match roles {
        serde_json::Value::Array(values) => values,
        one => vec![one],
    };
    for role in roles.iter().filter_map(|role| role.as_str()) {
        found.extend(role.split(';').nth(2).map(str::to_owned));
    }
    found.retain(|value| !value.trim().is_empty());
    found
}

/// As a word of its own: Mansikkalan is no Mansikkala.
fn names(text: &str, value: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(value).any(|(at, _)| {
        edge(text[..at].chars().next_back()) && edge(text[at + value.len()..].chars().next())
    })
}

fn no_personal_value(claims: &serde_json::Value, environment: Environment) -> usize {
    let report = judged(claims, environment);
    let secrets = personal(claims);
    let mut seen = 0;
    for mask in [Mask::Full, Mask::Redacted] {
        let document = render(&report, None, Lang::Fi, mask, None);
        for (found, at) in document.findings.iter().zip(&report.findings) {
            for lang in Lang::ALL {
                let view = words(found, lang);
                // What stands in every login's message tells nothing of this one.
                let bare = words(
                    &document::Finding {
                        outgoing: document::Args::default(),
                        ..found.clone()
                    },
                    lang,
                );
                for (text, standing) in [(view.message, bare.message), (view.reply, bare.reply)] {
                    seen += 1;
                    assert!(text.chars().count() > 40, "{}: {text}", found.code);
                    for secret in &secrets {
                        assert!(
                            !names(&text, secret) || names(&standing, secret),
                            "{} {lang:?} {mask:?}: {secret} in {text}",
                            found.code
                        );
                    }
                    for (name, argument) in &at.args {
                        if let Arg::Personal(value) = argument {
                            assert!(
                                value.is_empty()
                                    || standing.contains(value)
                                    || !names(&text, value),
                                "{} {lang:?}: {name} in {text}",
                                found.code
                            );
                        }
                    }
                }
            }
        }
    }
    seen
}

#[test]
fn no_message_and_no_reply_holds_a_personal_value() {
    let mut seen = 0;
    for example in examples() {
        for claims in [&example.claims, &example.near_miss] {
            seen += no_personal_value(claims, example.environment);
        }
    }
    for persona in peili::demo::personas() {
        let payload = peili::demo::payload(&persona.login(), None, 0);
        seen += no_personal_value(&serde_json::from_str(&payload).unwrap(), Environment::Demo);
    }
    assert!(seen > 1500, "only {seen} texts were seen");
}

#[test]
fn words_do_not_depend_on_what_the_page_shows() {
    for example in examples() {
        let report = report(&example);
        let first = handed_on(&render(&report, None, Lang::Fi, Mask::Full, None));
        for lang in Lang::ALL {
            let other = handed_on(&render(&report, None, lang, Mask::Redacted, None));
            // The shape and the codes are told without a language, labels are not told at all.
            assert_eq!(first, other, "{}", example.rule.code());
        }
        for (code, view) in first {
            assert!(!view.basis.is_empty() && !view.sources.is_empty(), "{code}");
        }
    }
}

#[test]
fn a_value_is_described_not_quoted() {
    let claims = serde_json::json!({
        "given_name": "Aino", "family_name": "Esimerkki",
        "urn:mpass.id:uid": "MPASSOID.c6329e82913e265b3a79c11a043fdab8b06b1a9e",
        "urn:oid:1.3.6.1.4.1.16161.1.1.27": "1.2.246.562.24.10000000008",
    });
    let report = judged(&claims, Environment::Unknown);
    let document = render(&report, None, Lang::Fi, Mask::Full, None);
    let found = document
        .findings
        .iter()
        .find(|found| found.code == "learner-id-check-digit")
        .unwrap();
    for (lang, words_of_it) in [
        (
            Lang::Fi,
            "se on oppijanumero, jonka pituus on oikea; tarkistusnumero on väärin.",
        ),
        (
            Lang::Sv,
            "det är ett studentnummer av rätt längd; kontrollsiffran stämmer inte.",
        ),
        (
            Lang::En,
            "it is a learner ID of the right length; its check digit is wrong.",
        ),
    ] {
        let message = words(found, lang).message;
        assert!(message.contains(words_of_it), "{message}");
    }
}

/// Without a name the person may be protected: then no message tells the place either.
#[test]
fn a_message_about_a_person_without_a_name_names_no_place() {
    let mut seen = 0;
    for example in examples() {
        let mut claims = example.claims.clone();
        let members = claims.as_object_mut().unwrap();
        for name in ["given_name", "family_name", "urn:mpass.id:nickname"] {
            members.remove(name);
        }
        let report = judged(&claims, example.environment);
        let places: Vec<String> = [
            "urn:mpass.id:schoolInfo",
            "urn:mpass.id:educationProviderInfo",
        ]
        .iter()
        .filter_map(|name| claims.get(name))
        .flat_map(|value| value.as_array().cloned().unwrap_or_default())
        .filter_map(|value| value.as_str().map(str::to_owned))
        .flat_map(|value| value.split(';').map(str::to_owned).collect::<Vec<_>>())
        .filter(|part| part.len() > 4 && part.chars().any(char::is_alphanumeric))
        .collect();
        let bare = |code: &str, lang| {
            let asked = WordsAsked {
                code: code.to_owned(),
                severity: Severity::Error,
                responsible: peili::report::Party::Mpassid,
                outgoing: document::Args::default(),
                lang,
                config: String::new(),
            };
            let view = rules::words::words_view(&asked, None).unwrap();
            view.message + &view.reply
        };
        let document = render(&report, None, Lang::Sv, Mask::Full, None);
        for found in &document.findings {
            let view = words(found, Lang::Sv);
            let standing = bare(&found.code, Lang::Sv);
            for place in &places {
                seen += 1;
                for text in [&view.message, &view.reply] {
                    assert!(
                        !names(text, place) || names(&standing, place),
                        "{}: {place} in {text}",
                        found.code
                    );
                }
            }
        }
    }
    assert!(seen > 300, "only {seen} places were seen");
}

#[test]
fn addresses_come_from_the_configuration() {
    let config = std::fs::read_to_string("public/config.json").unwrap();
    let known = peili::config::read(&config).unwrap();
    let asked = WordsAsked {
        code: "uid-missing".into(),
        severity: Severity::Error,
        responsible: peili::report::Party::EducationProvider,
        outgoing: document::Args::default(),
        lang: Lang::En,
        config,
    };
    let with = rules::words::words_view(&asked, Some(&known))
        .unwrap()
        .message;
    let without = rules::words::words_view(&asked, None).unwrap().message;
    for address in [&known.contacts.support, &known.contacts.admin_service] {
        assert!(with.contains(address.as_str()), "{with}");
        assert!(!without.contains(address.as_str()), "{without}");
    }
}

#[test]
fn a_login_in_order_has_a_reply_too() {
    let asked = |lang| WordsAsked {
        code: String::new(),
        severity: Severity::Info,
        responsible: peili::report::Party::User,
        outgoing: document::Args::default(),
        lang,
        config: String::new(),
    };
    for lang in Lang::ALL {
        let view = rules::words::words_view(&asked(lang), None).unwrap();
        assert!(view.message.is_empty() && view.reply.len() > 200);
    }
    let unknown = WordsAsked {
        code: "no-such-rule".into(),
        ..asked(Lang::Fi)
    };
    assert_eq!(rules::words::words_view(&unknown, None), None);
}
