use std::time::{Duration, Instant};

use miniz_oxide::deflate::compress_to_vec;

use super::*;
use crate::encoding::form;

#[test]
fn the_last_messages_are_kept() {
    let count = MESSAGES + 60;
    let entries: Vec<Value> = (0..count)
        .map(|n| {
            get(
                n % 60,
                &format!("https://a.example/cb{n}?code=c{n}&state=s"),
            )
        })
        .collect();
    let trace = of(&entries);
    assert!((MESSAGES - 50..=MESSAGES).contains(&trace.messages.len()));
    assert_eq!(
        trace.skipped.messages as usize + trace.messages.len(),
        count
    );
    let last = format!("/cb{}", count - 1);
    assert!(trace.messages.iter().any(|message| message.path == last));
}

#[test]
fn texts_have_a_limit_together() {
    let filler = "x".repeat(300_000);
    let entries: Vec<Value> = (0..12)
        .map(|n| {
            let xml = RESPONSE.replace("other", &format!("{n}{filler}"));
            post(
                n,
                "https://a.example/acs",
                "",
                &format!("SAMLResponse={}", encoded(&xml)),
            )
        })
        .collect();
    let trace = of(&entries);
    let bytes: usize = trace
        .messages
        .iter()
        .map(|message| message.text.len())
        .sum();
    assert!(bytes <= TEXTS && bytes > TEXTS - 500_000, "{bytes}");
    assert_eq!(trace.skipped.messages as usize, 12 - trace.messages.len());
    assert_eq!(
        trace.messages.last().unwrap().time.unwrap() % 60_000,
        11_000
    );
}

#[test]
fn what_is_too_long_is_passed_over_and_said() {
    let long = "x".repeat(PART + 1);
    let entries = [
        answered(get(1, "https://a.example/"), 500, "text/html", &long),
        post(
            2,
            "https://a.example/acs",
            "",
            &format!("SAMLResponse={long}"),
        ),
        get(3, &format!("https://a.example/cb?code=c&state={long}")),
        get(4, "https://a.example/cb?code=c&state=s"),
        // Content without messages is not missed.
        answered(get(5, "https://a.example/a.png"), 200, "image/png", &long),
    ];
    let trace = of(&entries);
    assert_eq!(trace.skipped.large, 3);
    assert_eq!((trace.entries, trace.messages.len()), (4, 1));
}

#[test]
fn failures_and_hosts_have_limits() {
    let entries: Vec<Value> = (0..80)
        .map(|n| {
            answered(
                get(n % 60, &format!("https://h{n}.example/")),
                500,
                "text/html",
                "x",
            )
        })
        .collect();
    let trace = of(&entries);
    assert_eq!((trace.signals.len(), trace.skipped.signals), (SIGNALS, 30));
    assert_eq!((trace.hosts.len(), trace.skipped.hosts), (HOSTS, 20));
}

/// Forty bombs of 1 kB, each for 1 MB, and each of them with a new name.
#[test]
fn bombs_end() {
    let bomb = |n: usize| {
        let mut bytes = b"<samlp:AuthnRequest>".to_vec();
        bytes.resize(1 << 20, b' ');
        bytes.push(n as u8);
        form::encode(&base64::standard_encode(&compress_to_vec(&bytes, 9)))
    };
    let entries: Vec<Value> = (0..100)
        .map(|n| {
            get(
                n % 60,
                &format!("https://a.example/sso?SAMLRequest={}", bomb(n)),
            )
        })
        .collect();
    let start = Instant::now();
    let trace = of(&entries);
    assert!(
        trace
            .messages
            .iter()
            .all(|message| message.content == Content::TooLarge)
    );
    // Without the budget it would be more than ten times as much.
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn deep_and_wide_parts_are_passed_over() {
    let deep = "[".repeat(200_000) + &"]".repeat(200_000);
    let wide = ["{\"a\":1}"; 50_000].join(",");
    let text = format!(
        r#"{{"x":{deep},"log":{{"y":{deep},"pages":[{wide}],"entries":[{{"_z":{deep},"request":{{"url":"https://a.example/cb?code=c&state=s","cookies":{deep}}}}}]}}}}"#
    );
    assert_eq!(
        lines(&read(text.as_bytes()).unwrap()),
        ["OidcCode >a.example/cb Nothing"]
    );
}
