//! Every persona, read and judged like any other login, gets the verdict its card promises,
//! for the reason it names: written down here, finding by finding.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use peili::config::{self, Config};
use peili::demo;
use peili::diagnosis::judge;
use peili::intake::{Document, Environment, Expectation, Intake, Via, parse};
use peili::jose::{Job, Outcome};
use peili::model::Version::{self, V1_3, V1_4};
use peili::report::Verdict::{self, Attention, Fault, Ok as Fine};
use peili::report::{Report, Severity};

/// 22 November 2026.
const NOW: i64 = 1_795_305_600_000;

type Expected = (&'static str, Verdict, Version, &'static str);

/// Verdict, version and every finding (`!` error, `?` warning, the rest for information) of
/// every persona. Without a charge nothing tells 1.2 from 1.3.
#[rustfmt::skip]
const EXPECTED: [Expected; 23] = [
    ("pupil-3", Fine, V1_4, ""),
    ("pupil-9", Fine, V1_4, ""),
    ("student-charged", Fine, V1_4, "nickname-missing"),
    ("student-free", Fine, V1_4, ""),
    ("pupil-swedish", Fine, V1_4, ""),
    ("pupil-sami", Fine, V1_4, ""),
    ("pupil-model-1-3", Fine, V1_3, "older-model"),
    ("teacher-one", Fine, V1_4, "nickname-missing"),
    ("teacher-three", Fine, V1_4, "nickname-missing role-copied-to-schools"),
    ("substitute", Fine, V1_4, "nickname-missing"),
    ("principal", Fine, V1_4, ""),
    ("early-childhood", Fine, V1_4, "nickname-missing office-present no-school-code"),
    ("teacher-model-1-2", Fine, V1_3, "older-model"),
    ("broken-school", Fault, V1_4, "!school-data-missing"),
    ("broken-leading-zero", Fault, V1_3, "!school-code-short"),
    ("broken-role", Fault, V1_4, "!school-data-missing nickname-missing"),
    ("broken-learner-id", Fault, V1_4, "!learner-id-is-organisation"),
    ("broken-check-digit", Attention, V1_4, "?learner-id-check-digit"),
    ("broken-names", Attention, V1_4, "?name-empty ?mojibake"),
    ("broken-class-semicolon", Fault, V1_4, "!role-parts"),
    ("broken-personal-code", Fault, V1_4, "!personal-code"),
    ("broken-class-level", Attention, V1_4, "?class-level-disagrees"),
    ("broken-charge", Attention, V1_4, "?charge-missing nickname-missing"),
];

fn config() -> Config {
    config::read(include_str!("../public/config.json")).expect("the shipped configuration")
}

/// As the platform signs, with any signature: the outcomes say that it fits.
fn signed(login: &demo::Login) -> demo::Signed {
    let payload = demo::payload(login, Some("nonce"), NOW);
    let input = demo::signing_input(login, "key", &payload);
    demo::Signed {
        jwt: format!("{input}.{}", "Q".repeat(86)),
        // The key of RFC 7515, appendix A.3.
        jwks: demo::jwks(
            "key",
            "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
            "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
        ),
        nonce: "nonce".to_owned(),
    }
}

fn judged(intake: &Intake) -> Report {
    let config = config();
    let parsed = parse(intake, &config).expect("a login");
    let outcomes: Vec<Outcome> = parsed
        .jobs
        .iter()
        .map(|job| match job {
            Job::Verify { .. } => Outcome::Valid,
            Job::Digest { .. } => Outcome::Unsupported,
        })
        .collect();
    judge(&parsed, &outcomes, &intake.expectation, &config, NOW)
}

/// Logged in at the demo, the claims pasted, the signed token pasted with its keys.
fn doors(persona: &demo::Persona) -> [(&'static str, Report); 3] {
    let login = persona.login();
    let files = demo::files(&login, &signed(&login));
    let text = |at: usize| files[at].text.clone();
    let paste = |text: String, keys: String| {
        judged(&Intake {
            via: Via::Paste,
            document: Document::Text { text, keys },
            expectation: Expectation {
                environment: Environment::Unknown,
                ..Expectation::default()
            },
        })
    };
    [
        ("demo", judged(&demo::intake(&login, signed(&login), NOW))),
        ("claims", paste(text(0), String::new())),
        ("token", paste(text(1), text(2))),
    ]
}

fn written(report: &Report) -> String {
    let mut out: Vec<String> = Vec::new();
    for finding in &report.findings {
        let mark = match finding.severity {
            Severity::Error => "!",
            Severity::Warning => "?",
            Severity::Info => "",
        };
        out.push([mark, finding.rule.code()].concat());
    }
    out.join(" ")
}

#[test]
fn personas_get_what_is_written() {
    let personas: Vec<&str> = demo::personas().map(|persona| persona.id).collect();
    let expected: Vec<&str> = EXPECTED.iter().map(|(id, ..)| *id).collect();
    assert_eq!(personas, expected, "every persona has its line");
    for (id, verdict, version, findings) in EXPECTED {
        let persona = demo::persona(id).unwrap();
        assert_eq!(persona.expected, verdict, "{id}: what its card promises");
        let causes: Vec<&str> = findings
            .split(' ')
            .filter_map(|code| code.strip_prefix(['!', '?']))
            .collect();
        assert_eq!(persona.rules, causes, "{id}: what its card names");
        for (door, report) in doors(persona) {
            assert_eq!(written(&report), findings, "{id}, {door}");
            assert_eq!(report.verdict, verdict, "{id}, {door}");
            assert_eq!(report.version, Some(version), "{id}, {door}");
        }
    }
}
