//! What reading a recording of 50 MB costs natively: `cargo bench --bench trace`. The recording is
//! made here: many pages, scripts and pictures, and logins among them. Prints seconds and MB a
//! second; results stand in docs/benchmarks.md. No test depends on the times.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use peili::trace::{Trace, read};
use serde_json::json;

const SIZE: usize = 50 << 20;

fn main() {
    // Anything else than `cargo bench` only proves that it runs.
    let (size, rounds) = match std::env::args().any(|arg| arg == "--bench") {
        true => (SIZE, 9),
        false => (SIZE / 50, 1),
    };
    println!("| what most of it is | MB | messages | seconds | MB a second |");
    println!("|---|---|---|---|---|");
    for (name, filler) in fillers() {
        let bytes = recording(size, &filler);
        let (trace, time) = measure(&bytes, rounds);
        let megabytes = bytes.len() as f64 / 1e6;
        println!(
            "| {name} | {megabytes:.0} | {} | {:.2} | {:.0} |",
            trace.messages.len(),
            time.as_secs_f64(),
            megabytes / time.as_secs_f64()
        );
    }
}

/// Mime type and content of what fills the recording.
fn fillers() -> Vec<(&'static str, (&'static str, String))> {
    let page = "<div class=\"row\"><a href=\"/x?a=1&amp;b=2\">Oppitunti \u{e4}</a>\n</div>";
    vec![
        (
            "pictures in base64",
            ("image/png", "iVBORw0KGgoAAAANSUhEUg".repeat(9000)),
        ),
        (
            "scripts",
            (
                "application/javascript",
                "function(a,b){return \"x\\n\"+a<b}\n".repeat(6000),
            ),
        ),
        ("pages", ("text/html; charset=utf-8", page.repeat(3000))),
        (
            "answers in JSON",
            (
                "application/json",
                format!(
                    "{{\"items\":[{}1]}}",
                    "{\"sub\":\"x\",\"error\":null},".repeat(8000)
                ),
            ),
        ),
    ]
}

/// A recording of that size with a login in each hundredth part.
fn recording(size: usize, (mime, content): &(&str, String)) -> Vec<u8> {
    let headers: Vec<_> = (0..20)
        .map(|n| json!({"name": format!("X-Header-{n}"), "value": "some value of a header"}))
        .collect();
    let filler = json!({
        "startedDateTime": "2026-11-22T09:00:00.000Z", "time": 12.5, "_resourceType": "document",
        "request": {"method": "GET", "url": "https://service.example/lessons?x=1", "headers": headers, "cookies": headers, "queryString": []},
        "response": {"status": 200, "headers": headers, "redirectURL": "", "content": {"size": content.len(), "mimeType": mime, "text": content}},
    })
    .to_string();
    let mut out = String::from(
        "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"WebInspector\",\"version\":\"537.36\"},\"entries\":[",
    );
    let mut logins = 0;
    while out.len() < size {
        if out.len() * 100 / size >= logins {
            logins += 1;
            let login = json!({
                "startedDateTime": "2026-11-22T09:00:00.000Z", "time": 12.5, "_resourceType": "document",
                "request": {"method": "GET", "url": format!("https://service.example/cb?code=c{logins}&state=s"), "headers": headers},
                "response": {"status": 302, "headers": headers, "content": {"size": 0, "mimeType": "x-unknown"}},
            });
            out.push_str(&login.to_string());
            out.push(',');
        }
        out.push_str(&filler);
        out.push(',');
    }
    out.pop();
    out.push_str("]}}");
    out.into_bytes()
}

/// The median of so many rounds.
fn measure(bytes: &[u8], rounds: usize) -> (Trace, Duration) {
    let mut times = Vec::new();
    let mut trace = None;
    for _ in 0..rounds {
        let start = Instant::now();
        trace = Some(read(black_box(bytes)).expect("a recording"));
        times.push(start.elapsed());
    }
    times.sort();
    (trace.expect("a round"), times[times.len() / 2])
}
