//! What is sent when the visitor leaves.

use super::*;

#[test]
fn authentication_request() {
    type Change = fn(&mut Start);
    let none: Change = |_| ();
    for (kind, change, expected) in [
        (
            "code",
            none,
            &[
                ("tenant", Some("1")),
                ("response_type", Some("code")),
                ("client_id", Some("peili")),
                ("redirect_uri", Some(CALLBACK)),
                ("scope", Some("openid profile")),
                ("state", Some("the-state")),
                ("nonce", Some("the-nonce")),
                ("code_challenge", Some("the-challenge")),
                ("code_challenge_method", Some("S256")),
                ("response_mode", Some("form_post")),
                ("ui_locales", Some("sv")),
                ("prompt", None),
                ("max_age", None),
                ("acr_values", None),
                ("lang", None),
            ][..],
        ),
        ("code", |s| s.form_post = false, &[("response_mode", None)]),
        ("code", |s| s.fresh = true, &[("prompt", Some("login"))]),
        (
            "code id_token token",
            |s| s.form_post = false,
            &[
                ("response_mode", None),
                ("response_type", Some("code id_token token")),
                ("code_challenge", Some("the-challenge")),
            ],
        ),
        (
            "code id_token",
            none,
            &[("code_challenge_method", Some("S256"))],
        ),
        (
            "id_token",
            none,
            &[
                ("code_challenge", None),
                ("nonce", Some("the-nonce")),
                ("response_mode", Some("form_post")),
            ],
        ),
        (
            "code",
            |s| s.source = Some("urn:mpass.id:authnsource:wilma".into()),
            &[("acr_values", Some("urn:mpass.id:authnsource:wilma"))],
        ),
        (
            "code",
            |s| s.source = Some("urn:mpass.id:authnsource:else".into()),
            &[("acr_values", None)],
        ),
    ] {
        let mut start = start();
        change(&mut start);
        let (address, transaction) = leave(&plain(kind), start);
        assert!(address.starts_with("https://op.example/auth?tenant=1&"));
        for (name, value) in expected {
            assert_eq!(
                parameter(&address, name).as_deref(),
                *value,
                "{kind} {name}"
            );
        }
        assert!(!address.contains("the-verifier"));
        assert_eq!(transaction.verifier, "the-verifier");
    }
}

#[test]
fn language_for_mpassid() {
    for (lang, expected) in [(Lang::Fi, Some("fi")), (Lang::En, None)] {
        let config = config("id_token", |oidc| {
            oidc["discovery"] = json!({ "issuer": ISSUER,
                "authorization_endpoint": "https://mpass-proxy.csc.fi/idp/profile/oidc/authorize" });
        });
        let (address, _) = leave(&config, Start { lang, ..start() });
        assert_eq!(parameter(&address, "lang").as_deref(), expected);
    }
}

#[test]
fn configured_modes_and_what_the_provider_lists() {
    for (kind, configured, listed, expected) in [
        (
            "code",
            "form_post",
            json!(["form_post"]),
            ResponseMode::FormPost,
        ),
        ("code", "form_post", json!(["query"]), ResponseMode::Query),
        (
            "id_token",
            "form_post",
            json!(["query"]),
            ResponseMode::Fragment,
        ),
        ("code", "fragment", Value::Null, ResponseMode::Fragment),
        ("id_token", "fragment", Value::Null, ResponseMode::Fragment),
        ("code", "query", Value::Null, ResponseMode::Query),
    ] {
        let config = config(kind, |oidc| {
            oidc["response_mode"] = json!(configured);
            oidc["discovery"] = discovery_document();
            oidc["discovery"]["response_modes_supported"] = listed.clone();
        });
        assert_eq!(
            leave(&config, start()).1.mode,
            expected,
            "{kind} {configured} {listed}"
        );
    }
}

#[test]
fn departures_that_stop() {
    let go = |environment: &str| Start {
        environment: environment.into(),
        ..start()
    };
    let config = plain("code");
    for (environment, expected) in [
        ("nowhere", LoginProblem::UnknownEnvironment),
        ("later", LoginProblem::NotRegistered),
    ] {
        let (_, next) = step(&config, State::Idle, Event::Start(go(environment)));
        assert_eq!(stopped(next), expected);
    }
    let mut other = discovery_document();
    other["issuer"] = json!("https://op.example/");
    let mut plain_http = discovery_document();
    plain_http["token_endpoint"] = json!("http://op.example/token");
    for (fetched, expected) in [
        (
            Fetched::Blocked,
            LoginProblem::DiscoveryBlocked {
                address: DISCOVERY.into(),
            },
        ),
        (
            status(404, json!({})),
            LoginProblem::DiscoveryUnusable {
                what: "HTTP 404".into(),
            },
        ),
        (
            status(429, json!({})),
            LoginProblem::Unavailable { status: 429 },
        ),
        (
            status(500, json!({})),
            LoginProblem::Unavailable { status: 500 },
        ),
        (
            ok(json!([])),
            LoginProblem::DiscoveryUnusable {
                what: "JSON".into(),
            },
        ),
        (
            ok(plain_http),
            LoginProblem::DiscoveryUnusable {
                what: "token_endpoint".into(),
            },
        ),
        (
            ok(other),
            LoginProblem::DiscoveryIssuer {
                expected: ISSUER.into(),
                found: "https://op.example/".into(),
            },
        ),
    ] {
        let (state, _) = step(&config, State::Idle, Event::Start(go("here")));
        let (_, next) = step(&config, state, Event::Fetched(fetched));
        assert_eq!(stopped(next), expected);
    }
}

/// A link may name anything; the transaction keeps only what is known.
#[test]
fn needs_survive_by_their_names_only() {
    let (_, transaction) = leave(&plain("code"), start());
    assert_eq!(transaction.needs, ["role"]);
    assert_eq!(transaction.ask.as_deref(), Some("class"));
}
