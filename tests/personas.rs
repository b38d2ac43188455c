//! Every persona, read and judged like any other login, gets the verdict its card promises,
//! for the reason it names.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use peili::config::{self, Config};
use peili::demo;
use peili::diagnosis::judge;
use peili::diagnosis::rules::RULES;
use peili::intake::{Document, Environment, Expectation, Intake, Via, parse};
use peili::model::Version;
use peili::report::{Report, Severity};

/// 22 November 2026.
const NOW: i64 = 1_795_305_600_000;

fn config() -> Config {
    config::read(include_str!("../public/config.json")).expect("the shipped configuration")
}

fn report(persona: &demo::Persona, environment: Environment, via: Via) -> Report {
    let config = config();
    let files = demo::files(persona, "", "");
    let expectation = Expectation {
        environment,
        ..Expectation::default()
    };
    let intake = Intake {
        via,
        document: Document::Text {
            text: files.into_iter().next().unwrap().text,
            keys: String::new(),
        },
        expectation: expectation.clone(),
    };
    let parsed = parse::parse(&intake, &config).expect("claims");
    judge(&parsed, &[], &expectation, &config, NOW)
}

#[test]
fn personas_get_what_their_card_promises() {
    for persona in demo::personas() {
        for (environment, via) in [
            (Environment::Demo, Via::Paste),
            (Environment::Unknown, Via::Paste),
        ] {
            let report = report(persona, environment, via);
            let mut found: Vec<_> = report
                .findings
                .iter()
                .filter(|finding| finding.severity > Severity::Info)
                .map(|finding| RULES[finding.rule as usize].code)
                .collect();
            let mut expected = persona.rules.to_vec();
            found.sort_unstable();
            expected.sort_unstable();
            assert_eq!(found, expected, "{} {environment:?}", persona.id);
            assert_eq!(report.verdict, persona.expected, "{}", persona.id);
            // Without a charge nothing tells 1.2 from 1.3.
            let version = persona.version.max(Version::V1_3);
            assert_eq!(report.version, Some(version), "{}", persona.id);
        }
    }
}
