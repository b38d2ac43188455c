//! What one diagnosis costs natively: `cargo bench`. Prints the median and the 95th percentile
//! of reading, judging and writing in microseconds; results stand in docs/benchmarks.md.
//! No test depends on the times.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use peili::config;
use peili::demo;
use peili::diagnosis::judge;
use peili::intake::{Document, Expectation, Intake, Via, parse};
use peili::lang::Lang;
use peili::report::Mask;
use peili::text::render::render;

/// 22 November 2026.
const NOW: i64 = 1_795_305_600_000;

fn main() {
    // Anything else than `cargo bench` only proves that it runs.
    let rounds = match std::env::args().any(|arg| arg == "--bench") {
        true => 2_000,
        false => 1,
    };
    println!("{rounds} rounds, microseconds: median (95th percentile)");
    println!("| login | bytes | read | judge | write | whole |");
    println!("|---|---|---|---|---|---|");
    for (name, text) in logins() {
        let bytes = text.len();
        let times = measure(text, rounds);
        let cells = times.map(|mut times| {
            times.sort();
            let at = |part: usize| times[(times.len() - 1) * part / 100].as_nanos() as f64 / 1000.0;
            format!("{:.0} ({:.0})", at(50), at(95))
        });
        println!("| {name} | {bytes} | {} |", cells.join(" | "));
    }
}

fn logins() -> Vec<(&'static str, String)> {
    let text = |id: &str| {
        let login = demo::login(id).expect("a demo login");
        demo::text_of(&login.text.expect("claims"))
    };
    vec![
        ("a pupil, in order", text("pupil-9")),
        (
            "a pupil without a school",
            text("school-data-missing/example"),
        ),
        ("a teacher of three schools", text("teacher-three")),
        ("a teacher of 100 schools", many(100)),
    ]
}

fn many(schools: usize) -> String {
    let role =
        |n: usize| format!("1.2.246.562.10.48201577367;{n:05};;Opettaja;2;1.2.246.562.10.{n:011};");
    let info = |n: usize| {
        [
            format!("{n:05};Koulu {n}"),
            format!("1.2.246.562.10.{n:011};Koulu {n}"),
        ]
    };
    let numbers = 4000..4000 + schools;
    serde_json::json!({
        "given_name": "Tiina",
        "family_name": "Taitava",
        "urn:mpass.id:uid": "MPASSOID.c6329e82913e265b3a79c11a043fdab8b06b1a9e",
        "urn:oid:1.3.6.1.4.1.16161.1.1.27": "1.2.246.562.98.11111111115",
        "urn:mpass.id:role": numbers.clone().map(role).collect::<Vec<_>>(),
        "urn:mpass.id:schoolInfo": numbers.flat_map(info).collect::<Vec<_>>(),
        "urn:mpass.id:educationProviderInfo": ["1.2.246.562.10.48201577367;Kivijoen kunta"],
    })
    .to_string()
}

/// Times of reading, judging, writing, and all of it.
fn measure(text: String, rounds: usize) -> [Vec<Duration>; 4] {
    let config = config::read(include_str!("../../public/config.json")).expect("configuration");
    let intake = Intake {
        via: Via::Paste,
        document: Document::Text {
            text,
            keys: String::new(),
        },
        expectation: Expectation::default(),
    };
    let mut times: [Vec<Duration>; 4] = Default::default();
    for _ in 0..rounds {
        let start = Instant::now();
        let parsed = parse(black_box(&intake), &config).expect("a login");
        let read = Instant::now();
        let report = judge(&parsed, &[], &intake.expectation, &config, NOW);
        let judged = Instant::now();
        black_box(render(&report, Some(&config), Lang::Fi, Mask::Full, None));
        let written = Instant::now();
        let parts = [
            read - start,
            judged - read,
            written - judged,
            written - start,
        ];
        for (all, one) in times.iter_mut().zip(parts) {
            all.push(one);
        }
    }
    times
}
