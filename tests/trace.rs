//! Real recordings, made by the browsers themselves (tests/tools/make_recordings.mjs): every login
//! message in them is found, in order, opens, and no secret is read out of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use miniz_oxide::inflate::decompress_to_vec;
use peili::encoding::wire;
use peili::engine::desk::Asked;
use peili::engine::screen::desk::screen;
use peili::engine::screen::node::{ATTRIBUTES, TAGS};
use peili::intake::detect::{Found, detect};
use peili::lang::Lang;
use peili::saml::{Decoded, decode};
use peili::trace::{Content, Fact, Format, Kind, Message, Signal, Stop, Trace, of_text, read};
use serde_json::Value;

/// What was typed, set as a cookie and sent as a parameter while it was recorded:
/// `SECRETS` of tests/e2e/recorded_scene.mjs.
const SECRETS: [&str; 8] = [
    "Salasana-Mansikka-77",
    "aino.ayravainen.kotikoulu",
    "istunto-0b8e2f5a91c4",
    "relay-77e0d1f2c3b4",
    "state-5f2a0c9d8e7b",
    "nonce-1a2b3c4d5e6f",
    "verifier-9c8b7a6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b",
    "jsession-4d3c2b1a",
];

/// A login through the proxy: service, proxy, school, proxy, service.
const HOPS: [&str; 4] = [
    "SamlRequest service > mpass-proxy",
    "SamlRequest mpass-proxy > koulu",
    "SamlResponse koulu > mpass-proxy Opens",
    "SamlResponse mpass-proxy > service Opens",
];

const OIDC: [&str; 10] = [
    "OidcRequest localhost > 127",
    "OidcAnswer 127 > localhost Opens",
    "OidcRequest localhost > 127",
    "OidcAnswer 127 > localhost Opens",
    "OidcRequest localhost > 127",
    "OidcError 127 > localhost",
    "OidcRequest localhost > 127",
    "OidcCode 127 > localhost",
    "OidcToken 127 > localhost Opens",
    "Userinfo 127 > localhost Opens",
];

#[test]
fn a_login_by_saml_over_three_hosts() {
    for (name, format, maker) in [
        ("chromium-saml.har", Format::Har, "WebInspector "),
        ("chromium-saml-sensitive.har", Format::Har, "WebInspector "),
        ("firefox-saml.har", Format::Har, "Firefox "),
        ("saml-tracer-none.json", Format::SamlTracer, ""),
        ("saml-tracer-mask.json", Format::SamlTracer, ""),
        ("saml-tracer-remove.json", Format::SamlTracer, ""),
    ] {
        let trace = recording(name);
        assert_eq!(trace.format, format, "{name}");
        assert!(trace.maker.starts_with(maker), "{name}: {}", trace.maker);
        assert_eq!(lines(&trace), HOPS, "{name}");
        assert_eq!(trace.hosts.len(), 3, "{name}");
        assert_eq!(trace.signals, [], "{name}");
        let masked = name.contains("mask") || name.contains("remove");
        assert_eq!(trace.skipped.masked, if masked { 2 } else { 0 }, "{name}");
        assert_eq!(
            trace.messages[0].again + trace.messages[1].again,
            0,
            "{name}"
        );
        let said = |index: usize, fact: Fact| {
            let facts = &trace.messages[index].facts;
            facts
                .iter()
                .find(|(known, _)| *known == fact)
                .map(|(_, text)| text.as_str())
        };
        assert_eq!(
            said(0, Fact::Context),
            Some("urn:mpass.id:authnsource:MansikkalaTesti")
        );
        assert_eq!(said(0, Fact::Fresh), Some(""));
        // Each answer names the request of its hop.
        assert_eq!(said(2, Fact::ReplyTo), said(1, Fact::Id), "{name}");
        assert_eq!(said(3, Fact::ReplyTo), said(0, Fact::Id), "{name}");
        assert!(
            matches!(trace.stop(), Stop::Message(message) if message.status == 302),
            "{name}"
        );
    }
}

#[test]
fn logins_by_openid_connect_in_four_ways() {
    for name in ["chromium-oidc.har", "firefox-oidc.har"] {
        let trace = recording(name);
        assert_eq!(lines(&trace), OIDC, "{name}");
        assert!(trace.messages.iter().all(|message| message.sent), "{name}");
        let signals = trace.signals();
        assert!(
            matches!(&signals[..], [Signal::OidcError { error, .. }] if error == "interaction_required"),
            "{name}: {signals:?}"
        );
        // The last one holds both halves of the login.
        let both = &trace.messages[9].text;
        let Ok(Found::Answer {
            userinfo: Some(claims),
            ..
        }) = detect(both)
        else {
            panic!("{name}: no login with userinfo");
        };
        assert!(
            claims.iter().any(|(claim, _)| claim == "urn:mpass.id:uid"),
            "{name}"
        );
    }
}

#[test]
fn a_login_that_was_refused_and_what_came_after() {
    for (name, silence) in [
        ("chromium-refused.har", "net::ERR_CONNECTION_REFUSED"),
        ("firefox-refused.har", ""),
    ] {
        let trace = recording(name);
        let [hops @ .., last] = &lines(&trace)[..] else {
            panic!("{name}: no messages");
        };
        assert_eq!(hops, HOPS, "{name}");
        assert_eq!(
            last, "SamlRequest  > service",
            "{name}: to the host that does not answer"
        );
        let signals = trace.signals();
        let [refused, on, page, silent, stale] = &signals[..] else {
            panic!("{name}: {signals:?}");
        };
        let said = |signal: &Signal| match signal {
            Signal::SamlStatus { codes, message } => (codes.len(), message.clone()),
            other => panic!("{name}: {other:?}"),
        };
        assert_eq!(said(refused), (2, "Wrong learner id".into()));
        assert_eq!(said(on), (2, "An error occurred.".into()));
        assert!(matches!(page, Signal::Page { status: 500, .. }), "{name}");
        assert!(
            matches!(silent, Signal::NoAnswer { error, .. } if error == silence),
            "{name}: {silent:?}"
        );
        // The last page's text is there in both browsers; earlier ones Chromium forgets.
        assert!(
            matches!(stale, Signal::Page { status: 400, text, .. } if text.starts_with("MPASSid - Virhe\nVirhe\nStale Request")),
            "{name}: {stale:?}"
        );
        assert!(
            matches!(trace.stop(), Stop::Failure(seen) if seen.signal == *stale),
            "{name}"
        );
        // As a copied text it says the same.
        let Signal::Page { text, .. } = stale else {
            unreachable!()
        };
        assert!(matches!(&of_text(text)[..], [Signal::Page { text: again, .. }] if again == text));
    }
}

/// What the page pastes for a message is that message.
#[test]
fn every_message_opens() {
    let mut opened = 0;
    for name in ALL {
        for message in recording(name).messages {
            let is_login = matches!(
                message.kind,
                Kind::SamlResponse | Kind::OidcAnswer | Kind::OidcToken | Kind::Userinfo
            );
            assert_eq!(
                message.content == Content::Opens,
                is_login,
                "{name} {message:?}"
            );
            assert_eq!(message.text.is_empty(), !is_login, "{name}");
            if message.kind == Kind::SamlResponse {
                let Ok(Decoded::Xml(envelope)) = decode(&message.text) else {
                    panic!("{name}: {message:?}");
                };
                assert!(envelope.xml.contains(":Response "), "{name}");
            } else if is_login {
                assert!(detect(&message.text).is_ok(), "{name}: {message:?}");
            }
            opened += usize::from(is_login);
        }
    }
    assert_eq!(opened, 2 * 8 + 4 * 2);
}

#[test]
fn no_secret_is_read_out_of_them() {
    for name in ALL {
        let bytes = bytes(name);
        let text = String::from_utf8(bytes.clone()).unwrap();
        let written = wire::text(&read(&bytes).unwrap());
        let mut present = 0;
        for secret in SECRETS {
            present += usize::from(text.contains(secret));
            assert!(!written.contains(secret), "{name}: {secret}");
        }
        assert!(present >= 2, "{name}: {present} secrets in it");
        // Codes and access tokens are the providers' own.
        for name_of in ["access_token", "code"] {
            for (at, _) in text.match_indices(&format!("{name_of}=")) {
                let value: String = text[at + name_of.len() + 1..]
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
                    .collect();
                assert!(
                    value.len() < 20 || !written.contains(&value),
                    "{name}: {name_of} {value}"
                );
            }
        }
    }
}

// ---- as the page shows it

/// What the desk shows at a path, of a recording or of none.
fn shown(path: &str, trace: Option<&Trace>, lang: Lang) -> Vec<Value> {
    let asked = Asked {
        lang,
        path: path.to_owned(),
        state: String::new(),
        acts: Vec::new(),
        config: None,
        base: "https://peili.example/".into(),
        now: 1_796_054_800_000,
        held: Vec::new(),
        want: None,
        documents: Value::Null,
        trace: trace.map_or(Value::Null, |trace| wire::value(trace)),
    };
    let view = screen(&asked).unwrap();
    let mut all = Vec::new();
    view["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .for_each(|node| walk(node, &mut all));
    all
}

/// Every element; each is one that the page knows.
fn walk(node: &Value, all: &mut Vec<Value>) {
    let Value::Array(parts) = node else {
        let text = node.as_str().unwrap_or_default();
        assert!(!text.contains(['{', '¶']), "{text}");
        return;
    };
    assert!(TAGS.contains(&parts[0].as_str().unwrap()), "{}", parts[0]);
    for (name, value) in parts[1].as_object().unwrap() {
        let free = name.starts_with("data-") || name.starts_with("aria-");
        assert!(
            (free || ATTRIBUTES.contains(&name.as_str())) && value.is_string(),
            "{name}"
        );
    }
    all.push(node.clone());
    parts[2..].iter().for_each(|child| walk(child, all));
}

fn hooked<'a>(all: &'a [Value], hook: &str) -> Vec<&'a Value> {
    all.iter()
        .filter(|node| node[1]["data-testid"] == hook)
        .collect()
}

#[test]
fn the_page_shows_every_message_and_failure_in_three_languages() {
    for lang in Lang::ALL {
        for name in ALL {
            let trace = recording(name);
            let all = shown("/trace", Some(&trace), lang);
            let kinds: Vec<&str> = hooked(&all, "trace-message")
                .into_iter()
                .map(|node| node[1]["data-kind"].as_str().unwrap())
                .collect();
            let expected: Vec<String> = trace
                .messages
                .iter()
                .map(|message| wire::text(&message.kind).trim_matches('"').to_owned())
                .collect();
            assert_eq!(kinds, expected, "{name}");
            let opens: Vec<&str> = hooked(&all, "trace-open")
                .into_iter()
                .map(|node| node[1]["data-message"].as_str().unwrap())
                .collect();
            let expected: Vec<String> = (0..trace.messages.len())
                .filter(|at| trace.messages[*at].content == Content::Opens)
                .map(|at| at.to_string())
                .collect();
            assert_eq!(opens, expected, "{name}");
            // Those that no message tells by itself.
            let failures = trace.signals.iter().filter(|seen| {
                matches!(seen.signal, Signal::Page { .. } | Signal::NoAnswer { .. })
            });
            assert_eq!(
                hooked(&all, "trace-signal").len(),
                failures.count(),
                "{name}"
            );
            assert_eq!(hooked(&all, "trace").len(), 1);
            assert_eq!(hooked(&all, "trace-how").len(), 0);
        }
        let none = shown("/trace", None, lang);
        assert_eq!(
            (
                hooked(&none, "trace").len(),
                hooked(&none, "trace-how").len()
            ),
            (0, 1)
        );
        // A recording without a login is told how to be made better.
        let empty = read(br#"{"log":{"creator":{"name":"x"},"entries":[]}}"#).unwrap();
        let empty = shown("/trace", Some(&empty), lang);
        assert_eq!(
            (
                hooked(&empty, "trace").len(),
                hooked(&empty, "trace-how").len()
            ),
            (1, 1)
        );
    }
}

/// What came from outside is text, and its invisible characters are drawn.
#[test]
fn hostile_texts_are_shown_as_what_they_are() {
    let har = r#"{"log":{"entries":[{"_resourceType":"document","request":{"method":"GET","url":"https://a.example/\u202e<script>?error=access_denied&state=s&error_description=%E2%80%AE%3Cimg%20onerror%3Dx%3E"},"response":{"status":500,"content":{"mimeType":"text/html","text":"<title>\u202eFel</title>"}}}]}}"#;
    let trace = read(har.as_bytes()).unwrap();
    let all = serde_json::to_string(&shown("/trace", Some(&trace), Lang::Sv)).unwrap();
    assert!(all.contains("U+202E") && !all.contains('\u{202e}'));
    assert!(all.contains("<img onerror=x>"));
}

/// The page for who cannot log in starts from the recording.
#[test]
fn the_cause_is_found_from_the_recording() {
    for name in ["chromium-refused.har", "firefox-refused.har"] {
        let trace = recording(name);
        let all = shown("/cannot", Some(&trace), Lang::Fi);
        let causes: Vec<&str> = hooked(&all, "cannot-cause")
            .into_iter()
            .map(|node| node[1]["data-code"].as_str().unwrap())
            .collect();
        assert!(!causes.is_empty(), "{name}");
    }
}

const ALL: [&str; 10] = [
    "chromium-saml.har",
    "chromium-saml-sensitive.har",
    "chromium-oidc.har",
    "chromium-refused.har",
    "firefox-saml.har",
    "firefox-oidc.har",
    "firefox-refused.har",
    "saml-tracer-none.json",
    "saml-tracer-mask.json",
    "saml-tracer-remove.json",
];

fn recording(name: &str) -> Trace {
    read(&bytes(name)).unwrap()
}

/// Gzip (RFC 1952) as Node writes it: ten bytes before the stream, eight behind it.
fn bytes(name: &str) -> Vec<u8> {
    let path = format!(
        "{}/tests/fixtures/recordings/{name}.gz",
        env!("CARGO_MANIFEST_DIR")
    );
    let packed = std::fs::read(path).unwrap();
    decompress_to_vec(&packed[10..packed.len() - 8]).unwrap()
}

fn lines(trace: &Trace) -> Vec<String> {
    trace.messages.iter().map(line).collect()
}

/// Its kind, the first names of the hosts, whether it opens.
fn line(message: &Message) -> String {
    let host = |host: &str| host.split(['.', ':']).next().unwrap_or_default().to_owned();
    let opens = if message.content == Content::Opens {
        " Opens"
    } else {
        ""
    };
    format!(
        "{:?} {} > {}{opens}",
        message.kind,
        host(&message.from),
        host(&message.to)
    )
}
