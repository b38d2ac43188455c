//! The texts of the rules over the judge's own examples: every argument finds its
//! place, and a ready message holds nothing personal.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use peili::config::{Config, Contacts};
use peili::diagnosis::judge;
use peili::diagnosis::rules::examples::{Example, examples};
use peili::intake::{Expectation, From, Kind, LoginAnswer, Parsed, Source, Via};
use peili::lang::Lang;
use peili::report::{Arg, Mask, Report};
use peili::text::{render::render, rules};

fn report(example: &Example) -> Report {
    let claims = example.claims.as_object().unwrap().clone();
    let parsed = Parsed {
        kind: Kind::Claims,
        via: Via::Paste,
        sources: vec![Source {
            from: From::Claims,
            claims: claims.into_iter().collect(),
            token: None,
        }],
        jobs: Vec::new(),
        answer: LoginAnswer::default(),
        raw: Vec::new(),
    };
    let expectation = Expectation {
        environment: example.environment,
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
                    for mark in ['{', '}', '[', ']', '#', '\n'] {
                        assert!(!text.contains(mark), "{code} {lang:?}: {text}");
                    }
                }
                let without = rules::message(finding.rule, &[], lang);
                for (name, argument) in &finding.args {
                    if let Arg::Personal(value) = argument {
                        assert!(
                            value.is_empty()
                                || without.contains(value)
                                || !written.message.contains(value.as_str()),
                            "{code} {lang:?}: {name} in {}",
                            written.message
                        );
                    }
                }
            }
        }
    }
    assert!(told > 250, "only {told} texts were seen");
}

#[test]
fn no_message_names_the_person() {
    for example in examples() {
        let report = report(&example);
        let document = render(&report, None, Lang::Fi, Mask::Full, None);
        for claim in [
            "given_name",
            "family_name",
            "urn:mpass.id:uid",
            "urn:oid:1.3.6.1.4.1.16161.1.1.27",
        ] {
            let Some(value) = example.claims.get(claim).and_then(|value| value.as_str()) else {
                continue;
            };
            if value.chars().count() < 3 {
                continue;
            }
            for finding in &document.findings {
                // `null` and other fillers are no names; Mansikkalan is no Mansikkala.
                let standing = rules::message(example.rule, &[], Lang::Fi);
                let named = finding
                    .message
                    .split(|c: char| !c.is_alphanumeric() && !".@-".contains(c))
                    .any(|word| word.trim_matches('.') == value);
                assert!(
                    !named || standing.contains(value),
                    "{}: {claim}",
                    finding.code
                );
            }
        }
    }
}

#[test]
fn the_gallery_has_every_rule_and_most_examples() {
    for lang in Lang::ALL {
        let gallery = rules::gallery(lang);
        assert_eq!(gallery.len(), peili::diagnosis::rules::RULES.len());
        let shown = gallery.iter().filter(|rule| !rule.example.is_empty());
        assert_eq!(shown.count(), examples().count());
        assert!(gallery.iter().all(|rule| !rule.who.is_empty()));
    }
}
