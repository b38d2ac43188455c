#![allow(clippy::unwrap_used, clippy::panic)]

use super::super::Via;
use super::*;
use crate::encoding::wire::FromJson;
use crate::jose::SignaturePlan;
use serde_json::json;

fn config() -> Config {
    Config::from_json(json!({
        "environments": [
            {"id": "later", "kind": "production"},
            {"id": "t", "kind": "test", "oidc": {
                "issuer": "https://op.example", "client_id": "peili", "response_type": "code",
                "response_mode": "form_post", "scope": "openid",
                "jwks": {"keys": [{"kty": "OKP", "crv": "Ed25519", "x": KEY}]}
            }}
        ],
        "contacts": {"controller": "", "support": "", "accessibility": "", "admin_service": ""},
        "integration_id": 1
    }))
    .unwrap()
}

const KEY: &str = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";

fn jws(header: Value, payload: &str) -> String {
    let part = |text: &str| base64::url_encode(text.as_bytes());
    let signature = base64::url_encode(&[1; 64]);
    format!(
        "{}.{}.{signature}",
        part(&header.to_string()),
        part(payload)
    )
}

fn token(claims: Value) -> String {
    jws(json!({"alg": "EdDSA"}), &claims.to_string())
}

fn paste(text: &str, keys: &str) -> Result<Parsed, ReadError> {
    let document = Document::Text {
        text: text.to_owned(),
        keys: keys.to_owned(),
    };
    run(Via::Paste, document)
}

fn file(bytes: &[u8]) -> Result<Parsed, ReadError> {
    let document = Document::Bytes {
        base64: base64::standard_encode(bytes),
        keys: String::new(),
    };
    run(Via::File, document)
}

fn login(answer: LoginAnswer) -> Result<Parsed, ReadError> {
    run(Via::Oidc, Document::Login(answer))
}

fn run(via: Via, document: Document) -> Result<Parsed, ReadError> {
    let intake = Intake {
        via,
        document,
        expectation: Expectation::default(),
    };
    parse(&intake, &config())
}

fn fetched(content_type: &str, body: &str) -> Option<Fetched> {
    Some(Fetched::Ok {
        status: 200,
        content_type: content_type.to_owned(),
        date: None,
        body: body.to_owned(),
    })
}

fn key_set() -> String {
    json!({"keys": [{"kty": "OKP", "crv": "Ed25519", "x": KEY}]}).to_string()
}

fn plan_of(parsed: &Parsed) -> &SignaturePlan {
    &parsed.sources[0].token.as_ref().unwrap().signature
}

#[test]
fn kinds_of_pasted_things() {
    let id = json!({"iss": "https://x.example", "sub": "s", "aud": "a", "exp": 1, "iat": 1});
    let with = |name: &str, value: Value| {
        let mut claims = id.clone();
        claims[name] = value;
        token(claims)
    };
    for (text, kind, from) in [
        (token(id.clone()), Kind::IdToken, From::IdToken),
        (with("scope", json!("openid")), Kind::Jws, From::Claims),
        (with("events", json!({})), Kind::Jws, From::Claims),
        (
            jws(json!({"alg": "EdDSA", "typ": "at+jwt"}), &id.to_string()),
            Kind::Jws,
            From::Claims,
        ),
        (
            token(json!({"sub": "s", "given_name": "A"})),
            Kind::Userinfo,
            From::Userinfo,
        ),
        // A JWT in a JWT.
        (
            jws(json!({"alg": "EdDSA", "cty": "JWT"}), &token(id.clone())),
            Kind::Jws,
            From::Claims,
        ),
        (
            jws(json!({"alg": "EdDSA"}), "hello"),
            Kind::Jws,
            From::Claims,
        ),
        (id.to_string(), Kind::Claims, From::Claims),
        (
            json!({"sub": "s"}).to_string(),
            Kind::Userinfo,
            From::Userinfo,
        ),
        (
            json!({"urn:mpass.id:uid": "x"}).to_string(),
            Kind::Claims,
            From::Claims,
        ),
        (
            format!("https://a.example/#id_token={}&code=c", token(id.clone())),
            Kind::Callback,
            From::IdToken,
        ),
        (
            format!("id_token={}", token(id.clone())),
            Kind::IdToken,
            From::IdToken,
        ),
        (
            json!({"id_token": token(id.clone()), "userinfo": {"sub": "s"}}).to_string(),
            Kind::Login,
            From::IdToken,
        ),
    ] {
        let parsed = paste(&text, "").unwrap();
        assert_eq!(
            (parsed.kind, parsed.sources[0].from),
            (kind, from),
            "{text}"
        );
    }
}

#[test]
fn an_opaque_payload_keeps_header_and_signature() {
    let parsed = paste(
        &jws(json!({"alg": "EdDSA", "kid": "k"}), "hello"),
        &key_set(),
    )
    .unwrap();
    let token = parsed.sources[0].token.as_ref().unwrap();
    assert_eq!(token.opaque_payload.as_deref(), Some("hello"));
    assert_eq!(token.kid.as_deref(), Some("k"));
    assert_eq!(
        (plan_of(&parsed), parsed.jobs.len()),
        (&SignaturePlan::Queued, 1)
    );
}

#[test]
fn claims_keep_their_order() {
    let parsed = paste(r#"{"sub":"1","iss":"2","aud":"3","exp":4}"#, "").unwrap();
    let names: Vec<_> = parsed.sources[0]
        .claims
        .iter()
        .map(|(k, _)| k.as_str())
        .collect();
    assert_eq!(names, ["sub", "iss", "aud", "exp"]);
}

#[test]
fn keys_come_from_the_visitor_or_the_configuration() {
    let ours = token(json!({"iss": "https://op.example", "sub": "s", "exp": 1}));
    let foreign = token(json!({"iss": "https://op.example/", "sub": "s", "exp": 1}));
    let rsa = json!({"kty": "RSA", "n": "AQAB", "e": "AQAB"}).to_string();
    for (text, keys, jobs, pinned) in [
        (&ours, "", 1, true),
        (&foreign, "", 0, false),
        (&foreign, &*key_set(), 1, false),
        // The visitor's keys are the ones used, even where they do not help.
        (&ours, &rsa, 0, false),
    ] {
        let parsed = paste(text, keys).unwrap();
        assert_eq!(
            (parsed.jobs.len(), parsed.answer.keys_pinned),
            (jobs, pinned),
            "{text}"
        );
    }
    let bad = paste(&ours, &rsa).unwrap();
    assert!(matches!(plan_of(&bad), SignaturePlan::BadKeys(e) if e.problem == Problem::BadKey));
    let metadata = paste(&ours, "<EntityDescriptor/>").unwrap();
    assert!(matches!(plan_of(&metadata), SignaturePlan::BadKeys(e) if e.problem == Problem::Saml));
}

#[test]
fn a_private_key_ends_the_reading() {
    let ours = token(json!({"sub": "s"}));
    for keys in [
        r#"{"kty":"oct","k":"c2VjcmV0"}"#,
        "-----BEGIN PRIVATE KEY-----\n",
    ] {
        assert_eq!(paste(&ours, keys).unwrap_err().problem, Problem::PrivateKey);
    }
}

#[test]
fn a_public_key_never_checks_an_hmac() {
    let text = jws(json!({"alg": "HS256"}), r#"{"sub":"s"}"#);
    let parsed = paste(&text, &key_set()).unwrap();
    assert_eq!(
        (plan_of(&parsed), parsed.jobs.len()),
        (&SignaturePlan::Symmetric, 0)
    );
}

#[test]
fn expectation_of_a_configured_issuer() {
    let given = Expectation::default();
    for (issuer, environment) in [
        ("https://op.example", Environment::Test),
        ("https://op.example.evil", Environment::Unknown),
    ] {
        let parsed = paste(&token(json!({"iss": issuer, "sub": "s", "exp": 1})), "").unwrap();
        let found = expectation(&parsed, &given, &config());
        assert_eq!(found.environment, environment);
        assert_eq!(found.issuer.is_some(), environment == Environment::Test);
        assert_eq!(found.client_id, None);
    }
}

#[test]
fn logins() {
    let id_token = Some(token(json!({"sub": "s", "at_hash": "x", "c_hash": "y"})));
    let answer = LoginAnswer {
        id_token: id_token.clone(),
        access_token: Some("a".into()),
        code: Some("c".into()),
        keys: fetched("", &key_set()),
        ..LoginAnswer::default()
    };
    let with = |userinfo| LoginAnswer {
        userinfo,
        ..answer.clone()
    };
    let signed = token(json!({"sub": "s"}));
    for (userinfo, kind, jobs) in [
        (None, Kind::IdToken, 3),
        (Some(Fetched::Blocked), Kind::IdToken, 3),
        (
            fetched("application/json", r#"{"sub":"s"}"#),
            Kind::Login,
            3,
        ),
        (fetched("application/json", "{"), Kind::IdToken, 3),
        (
            fetched("application/json", r#"{"sub":"s","sub":"t"}"#),
            Kind::IdToken,
            3,
        ),
        (
            fetched("application/jwt; charset=utf-8", &signed),
            Kind::Login,
            4,
        ),
        (fetched("text/plain", &signed), Kind::Login, 4),
        (fetched("text/html", "<p>"), Kind::IdToken, 3),
    ] {
        let parsed = login(with(userinfo.clone())).unwrap();
        assert_eq!(
            (parsed.kind, parsed.jobs.len()),
            (kind, jobs),
            "{userinfo:?}"
        );
    }
    let digests: Vec<_> = login(answer)
        .unwrap()
        .jobs
        .into_iter()
        .filter_map(|job| match job {
            Job::Digest { purpose, data, .. } => Some((purpose, data)),
            Job::Verify { .. } => None,
        })
        .collect();
    assert_eq!(
        digests,
        [
            (Purpose::AtHash, b"a".to_vec()),
            (Purpose::CHash, b"c".to_vec())
        ]
    );
    assert_eq!(
        login(LoginAnswer::default()).unwrap_err().problem,
        Problem::Empty
    );
    let jwe = LoginAnswer {
        id_token: Some(format!(
            "{}.a.b.c.d",
            base64::url_encode(br#"{"alg":"dir","enc":"x"}"#)
        )),
        ..LoginAnswer::default()
    };
    assert_eq!(login(jwe).unwrap_err().problem, Problem::Encrypted);
}

#[test]
fn key_fetches_that_failed() {
    let blocked = |keys| {
        let parsed = login(LoginAnswer {
            id_token: Some(token(json!({}))),
            keys,
            ..LoginAnswer::default()
        });
        plan_of(&parsed.unwrap()).clone()
    };
    assert_eq!(blocked(None), SignaturePlan::NoKeys);
    assert_eq!(blocked(Some(Fetched::Blocked)), SignaturePlan::KeysBlocked);
    assert_eq!(blocked(Some(Fetched::TooMuch)), SignaturePlan::KeysBlocked);
    assert!(matches!(
        blocked(fetched("", "<p>")),
        SignaturePlan::BadKeys(_)
    ));
    let empty = SignaturePlan::NoFittingKey { pinned: false };
    assert_eq!(blocked(fetched("", r#"{"keys":[]}"#)), empty);
}

#[test]
fn positions_are_those_of_the_visitors_text() {
    let good = token(json!({"sub": "s"}));
    let spoiled = good.replacen('.', ".!", 1);
    let dot = good.find('.').unwrap();
    for (text, problem, place) in [
        (format!("\n\n  {spoiled}"), Problem::NotBase64, (3, dot + 4)),
        (
            format!("åå\nid_token: x {}", &good[..dot + 5]),
            Problem::Unrecognised,
            (0, 0),
        ),
        (good[..dot + 5].to_owned(), Problem::Truncated, (1, dot + 6)),
        (
            format!("{{\n \"id_token\": \"{spoiled}\"}}"),
            Problem::NotBase64,
            (2, dot + 16),
        ),
        (
            format!("?a=b#id_token={spoiled}"),
            Problem::NotBase64,
            (1, dot + 16),
        ),
        (
            "{\"sub\":\"å\",\n\"sub\":1}".to_owned(),
            Problem::DuplicateKey { key: "sub".into() },
            (2, 1),
        ),
        ("{\n\"sub\": \"s\"".to_owned(), Problem::Truncated, (2, 11)),
    ] {
        let error = paste(&text, "").unwrap_err();
        let found = error.line_column.unwrap_or_default();
        assert_eq!((error.problem, found), (problem, place), "{text}");
    }
}

#[test]
fn files() {
    let wide = |text: &str| {
        text.encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<u8>>()
    };
    let problem = |bytes: &[u8]| file(bytes).map(|p| p.kind).map_err(|e| (e.problem, e.at));
    let json = r#"{"sub":"s"}"#;
    for (bytes, expected) in [
        (json.as_bytes().to_vec(), Ok(Kind::Userinfo)),
        (format!("\u{feff}{json}").into_bytes(), Ok(Kind::Userinfo)),
        (
            wide(&format!("\u{feff}{json}")),
            Err((Problem::Utf16, Some(0))),
        ),
        (wide(json), Err((Problem::Utf16, Some(0)))),
        (
            b"{\"sub\":\"\xe4\"}".to_vec(),
            Err((Problem::NotUtf8, Some(8))),
        ),
        (
            b"\x89PNG\r\n\x1a\n".to_vec(),
            Err((Problem::NotUtf8, Some(0))),
        ),
        (vec![], Err((Problem::Empty, None))),
        (vec![0; 4], Err((Problem::Utf16, Some(0)))),
    ] {
        assert_eq!(problem(&bytes), expected, "{bytes:?}");
    }
}

#[test]
fn sizes_and_depths() {
    let too_large = Problem::TooLarge { limit: SIZE };
    for size in [SIZE + 1, 16 << 20] {
        assert_eq!(paste(&"e".repeat(size), "").unwrap_err().problem, too_large);
        assert_eq!(file(&vec![b'e'; size]).unwrap_err().problem, too_large);
    }
    for size in [1, 10, 1000, 100_000] {
        for text in [
            "e", "ey.", "{", "[", "\"", "<", "é", "a=", "&", "%", "\0", "\n", ".",
        ] {
            let count = size / text.len();
            assert!(
                paste(&text.repeat(count.max(1)), "").is_err(),
                "{size} {text}"
            );
        }
    }
    for text in ["e", "[", "a=&"] {
        assert!(
            paste(&text.repeat(SIZE / text.len()), "").is_err(),
            "{text}"
        );
    }
    let deep = "[".repeat(100_000);
    let too_deep = Problem::TooDeep { limit: json::DEPTH };
    let in_token = jws(json!({"alg": "EdDSA"}), &format!("{{\"a\":{deep}"));
    for text in [&deep, &format!("{{\"sub\":{deep}"), &in_token] {
        let error = paste(text, "").unwrap_err();
        assert_eq!(error.problem, too_deep);
        assert!(error.line_column.is_some());
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod never_panics {
    use super::*;
    use proptest::prelude::*;

    fn seeds() -> Vec<String> {
        let good =
            token(json!({"iss": "https://op.example", "sub": "å", "aud": ["a"], "exp": 1.5}));
        vec![
            format!("https://a.example/cb?x=y#id_token={good}&access_token=a&code=%C3%A4&state=s"),
            json!({"id_token": good, "access_token": "x", "profile": {"sub": "s"}}).to_string(),
            json!({"sub": "å", "urn:mpass.id:role": ["a;b;c;d"], "x": [[{"y": null}]]}).to_string(),
            format!("Authorization: Bearer {good}"),
            key_set(),
            "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0C\n-----END PUBLIC KEY-----\n".to_owned(),
            "PHNhbWxwOlJlc3BvbnNlIHhtbG5z\nOnNhbWxwPSJ4Ii8+".to_owned(),
            good,
        ]
    }

    fn every_door(text: &str, bytes: &[u8]) {
        for (text, keys) in [(text, ""), (text, text), (&seeds()[7], text)] {
            let _ = paste(text, keys);
        }
        let _ = file(bytes);
        let _ = login(LoginAnswer {
            id_token: Some(text.to_owned()),
            userinfo: fetched("application/json", text),
            keys: fetched("", text),
            ..LoginAnswer::default()
        });
        let _ = login(LoginAnswer {
            userinfo: fetched("application/jwt", text),
            ..LoginAnswer::default()
        });
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

        #[test]
        fn on_any_text(text in any::<String>(), bytes in any::<Vec<u8>>()) {
            every_door(&text, &bytes);
        }

        #[test]
        fn on_mutated_input(
            seed in 0usize..8,
            cuts in prop::collection::vec((any::<prop::sample::Index>(), "\\PC{0,3}|[.\"{}\\[\\]\\\\u%&=#\0\u{feff}-]{1,4}", 0usize..6), 1..6),
        ) {
            let mut chars: Vec<char> = seeds()[seed].chars().collect();
            for (index, insert, remove) in cuts {
                let at = index.index(chars.len() + 1);
                let end = (at + remove).min(chars.len());
                chars.splice(at..end, insert.chars());
            }
            let text: String = chars.into_iter().collect();
            every_door(&text, text.as_bytes());
        }

        #[test]
        fn on_any_header_and_payload(header in "\\{.{0,40}\\}", payload in "\\{.{0,40}\\}|.{0,20}", end in "\\PC{0,8}") {
            let part = |text: &str| base64::url_encode(text.as_bytes());
            let text = format!("{}.{}.{end}", part(&header), part(&payload));
            every_door(&text, text.as_bytes());
        }
    }
}

/// Signed by OpenSSL; the browser tests check the same vectors with WebCrypto.
#[test]
fn signed_vectors_become_exactly_their_job() {
    let vectors: Vec<Value> =
        serde_json::from_str(include_str!("../../tests/fixtures/jws_vectors.json")).unwrap();
    assert!(vectors.len() >= 9);
    for vector in vectors {
        let text = |name: &str| vector[name].as_str().unwrap().to_owned();
        let token = format!("{}.{}", text("input"), text("signature"));
        let lines: Vec<String> = text("spki")
            .as_bytes()
            .chunks(64)
            .map(|line| String::from_utf8_lossy(line).into_owned())
            .collect();
        let pem = format!(
            "-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----",
            lines.join("\n")
        );
        for keys in [vector["jwk"].to_string(), pem] {
            let parsed = paste(&token, &keys).unwrap();
            let [
                Job::Verify {
                    alg,
                    data,
                    signature,
                    ..
                },
            ] = &parsed.jobs[..]
            else {
                panic!("{} {:?}", text("alg"), plan_of(&parsed));
            };
            assert_eq!(format!("{alg:?}"), text("alg"));
            assert_eq!(data, text("input").as_bytes());
            assert_eq!(base64::url_encode(signature), text("signature"));
        }
    }
}

#[test]
fn a_file_of_saml_is_known_in_any_encoding() {
    let xml = "<a xmlns='urn:oasis:names:tc:SAML:2.0:protocol'>ä</a>";
    let wide = |order: fn(u16) -> [u8; 2]| xml.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let latin: Vec<u8> = xml.chars().map(|c| c as u8).collect();
    for bytes in [
        xml.as_bytes().to_vec(),
        latin,
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
        [&[0xff, 0xfe], wide(u16::to_le_bytes).as_slice()].concat(),
        [&[0xfe, 0xff], wide(u16::to_be_bytes).as_slice()].concat(),
    ] {
        assert_eq!(
            file(&bytes).unwrap_err().problem,
            Problem::Saml,
            "{bytes:?}"
        );
    }
}
