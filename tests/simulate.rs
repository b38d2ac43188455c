//! What is formed here is read and judged like any login: a whole one without a complaint,
//! a broken one for the reason it was broken.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use peili::config;
use peili::diagnosis::judge;
use peili::diagnosis::rules::RULES;
use peili::intake::{Via, parse};
use peili::model::Version;
use peili::report::{Report, Severity};
use peili::simulate::{self, State, starts};

/// 22 November 2026.
const NOW: i64 = 1_795_305_600_000;

fn report(state: &State) -> Option<Report> {
    let config = config::read(include_str!("../public/config.json")).unwrap();
    let intake = simulate::intake(state, &state.formed())?;
    let parsed = parse::parse(&intake, &config).expect("claims");
    Some(judge(&parsed, &[], &intake.expectation, &config, NOW))
}

fn causes(report: &Report) -> Vec<&'static str> {
    report
        .findings
        .iter()
        .filter(|finding| finding.severity > Severity::Info)
        .map(|finding| RULES[finding.rule as usize].code)
        .collect()
}

#[test]
fn a_whole_start_is_judged_clean_in_every_version() {
    for start in starts::STARTS.iter().filter(|start| start.id != "empty") {
        // A login of 1.0 has no learner id, and nothing in it says that it is one of 1.0.
        for version in Version::ALL.into_iter().skip(1) {
            // A unit without a school code could not be told before 1.4.
            if start.id == "early" && version < Version::V1_4 {
                continue;
            }
            let mut state = starts::state(start.id).unwrap();
            state.version = version;
            let report = report(&state).unwrap();
            assert_eq!(causes(&report), [""; 0], "{} {version:?}", start.id);
            assert_eq!(report.via, Via::Simulated);
        }
    }
}

/// Each break of the form has one cause, and the mirror names one.
#[test]
fn a_broken_field_is_found() {
    for (what, text) in [
        ("field.schoolIds", ""),
        ("field.schoolIds", "3007"),
        ("field.roles", "huoltaja"),
        ("field.groups", "8A;8B;8C;8D"),
    ] {
        let mut state = State::default();
        state.act(what, text);
        let found = causes(&report(&state).unwrap());
        assert_eq!(found.len(), 1, "{what} {text}: {found:?}");
    }
    let mut blocked = State::default();
    blocked.act("field.learnerId", "");
    assert!(report(&blocked).is_none());
}
