//! Discovery, code, keys and userinfo of an answer that belongs.

use super::*;

#[test]
fn code_with_pkce() {
    let config = plain("code");
    let tokens = json!({ "id_token": id_token(), "access_token": "at", "token_type": "bearer" });
    let (made, next) = run(
        &config,
        answered(
            &config,
            "code=c%2F1&state=the-state&iss=https%3A%2F%2Fop.example",
        ),
        &[
            ("openid-configuration", ok(discovery_document())),
            ("/token", ok(tokens)),
            ("/jwks", ok(jwks("k1"))),
            ("/me", ok(json!({ "sub": "s" }))),
        ],
    );
    let sent = form::parse(made[1].form.as_deref().unwrap()).unwrap();
    let expected = [
        ("grant_type", "authorization_code"),
        ("code", "c/1"),
        ("redirect_uri", CALLBACK),
        ("client_id", "peili"),
        ("code_verifier", "the-verifier"),
    ];
    assert_eq!(
        sent,
        expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
    let bearers: Vec<_> = made.iter().map(|fetch| fetch.bearer.as_deref()).collect();
    assert_eq!(bearers, [None, None, None, Some("at")]);

    let (answer, expectation) = shown(next);
    assert_eq!(answer.state, StateCheck::Match);
    assert!(answer.id_token_from_token_endpoint && !answer.in_history && !answer.keys_pinned);
    assert_eq!(
        (answer.code, answer.access_token.as_deref()),
        (None, Some("at"))
    );
    assert_eq!(
        answer.logout.as_deref(),
        Some(
            "https://op.example/end?client_id=peili&post_logout_redirect_uri=https%3A%2F%2Fpeili.example%2F"
        )
    );
    assert_eq!(expectation.environment, Environment::Test);
    assert_eq!(expectation.nonce.as_deref(), Some("the-nonce"));
    assert_eq!(
        (expectation.departed, expectation.arrived),
        (Some(NOW - 60_000), Some(NOW))
    );
}

#[test]
fn front_channel_never_redeems_the_code() {
    for (kind, rest, userinfo) in [
        (
            "code id_token token",
            "&code=c&access_token=at&token_type=Bearer",
            true,
        ),
        ("code id_token", "&code=c", false),
        ("id_token", "", false),
    ] {
        let config = plain(kind);
        let parameters = format!("state=the-state&id_token={}{rest}", id_token());
        let mut script = vec![
            ("openid-configuration", ok(discovery_document())),
            ("/jwks", ok(jwks("k1"))),
        ];
        if userinfo {
            script.push(("/me", ok(json!({ "sub": "s" }))));
        }
        let (made, next) = run(&config, answered(&config, &parameters), &script);
        assert!(made.iter().all(|fetch| fetch.form.is_none()), "{kind}");
        let (answer, _) = shown(next);
        assert_eq!(answer.code.is_some(), kind != "id_token");
        assert_eq!(answer.userinfo.is_some(), userinfo);
        assert!(!answer.id_token_from_token_endpoint);
    }
}

#[test]
fn pinned_copies_need_no_request() {
    let config = pinned("code id_token");
    // The pinned set does not hold the token's key: it is not asked for.
    let parameters = format!("state=the-state&code=c&id_token={}", id_token());
    let (made, next) = run(&config, answered(&config, &parameters), &[]);
    let (answer, _) = shown(next);
    assert!(made.is_empty() && answer.keys_pinned);
}

#[test]
fn rotated_keys_are_asked_for_once() {
    let no_kid = token(json!({ "alg": "RS256" }), claims());
    let again = Some(ok(jwks("k1")));
    for (id_token, first, second, kept) in [
        (id_token(), ok(jwks("k1")), None, jwks("k1")),
        (id_token(), ok(jwks("k0")), again, jwks("k1")),
        (id_token(), ok(jwks("k0")), Some(ok(jwks("k2"))), jwks("k2")),
        (
            id_token(),
            ok(jwks("k0")),
            Some(Fetched::Blocked),
            jwks("k0"),
        ),
        (
            id_token(),
            ok(jwks("k0")),
            Some(status(500, json!({}))),
            jwks("k0"),
        ),
        (id_token(), ok(json!("nonsense")), None, json!("nonsense")),
        (no_kid, ok(jwks("k0")), None, jwks("k0")),
    ] {
        let config = plain("id_token");
        let parameters = format!("state=the-state&id_token={id_token}");
        let mut script = vec![
            ("openid-configuration", ok(discovery_document())),
            ("/jwks", first),
        ];
        script.extend(second.map(|answer| ("/jwks", answer)));
        let (_, next) = run(&config, answered(&config, &parameters), &script);
        assert_eq!(shown(next).0.keys, Some(ok(kept)));
    }
}

#[test]
fn blocked_requests_are_recorded() {
    let config = plain("code id_token token");
    let parameters = format!(
        "state=the-state&code=c&access_token=at&token_type=Bearer&id_token={}",
        id_token()
    );
    for (script, keys) in [
        (
            vec![
                ("openid-configuration", ok(discovery_document())),
                ("/jwks", Fetched::Blocked),
                ("/me", Fetched::Blocked),
            ],
            Fetched::Blocked,
        ),
        (
            vec![
                ("openid-configuration", ok(discovery_document())),
                ("/jwks", Fetched::TooMuch),
                ("/me", Fetched::Blocked),
            ],
            Fetched::TooMuch,
        ),
        (
            vec![("openid-configuration", Fetched::Blocked)],
            Fetched::Blocked,
        ),
        (
            vec![("openid-configuration", status(503, json!({})))],
            Fetched::Blocked,
        ),
    ] {
        let (_, next) = run(&config, answered(&config, &parameters), &script);
        let (answer, _) = shown(next);
        assert_eq!(answer.keys, Some(keys));
        assert_eq!(answer.userinfo, Some(Fetched::Blocked));
    }
}

#[test]
fn userinfo_is_asked_only_for_this_login() {
    let with = |name: &str, value: Value| {
        let mut claims = claims();
        claims[name] = value;
        token(json!({ "alg": "RS256", "kid": "k1" }), claims)
    };
    let alg = |alg: &str| token(json!({ "alg": alg, "kid": "k1" }), claims());
    for (what, id_token, token_type, access_token, asked) in [
        ("good", id_token(), "Bearer", "at", true),
        (
            "audience in a list",
            with("aud", json!(["peili"])),
            "Bearer",
            "at",
            true,
        ),
        (
            "nonce",
            with("nonce", json!("other")),
            "Bearer",
            "at",
            false,
        ),
        (
            "no nonce",
            with("nonce", Value::Null),
            "Bearer",
            "at",
            false,
        ),
        (
            "iss",
            with("iss", json!("https://op.example/")),
            "Bearer",
            "at",
            false,
        ),
        ("aud", with("aud", json!("other")), "Bearer", "at", false),
        (
            "second aud",
            with("aud", json!(["peili", "other"])),
            "Bearer",
            "at",
            false,
        ),
        ("no sub", with("sub", Value::Null), "Bearer", "at", false),
        ("no iat", with("iat", Value::Null), "Bearer", "at", false),
        ("no exp", with("exp", Value::Null), "Bearer", "at", false),
        ("none", alg("none"), "Bearer", "at", false),
        ("NoNe", alg("NoNe"), "Bearer", "at", false),
        ("HS256", alg("HS256"), "Bearer", "at", false),
        ("no token", "x".into(), "Bearer", "at", false),
        ("DPoP", id_token(), "DPoP", "at", false),
        (
            "header injection",
            id_token(),
            "Bearer",
            "at%0D%0AX%3A1",
            false,
        ),
    ] {
        let config = plain("code id_token token");
        let parameters = format!(
            "state=the-state&code=c&access_token={access_token}&token_type={token_type}&id_token={id_token}"
        );
        let mut script = vec![
            ("openid-configuration", ok(discovery_document())),
            ("/jwks", ok(jwks("k1"))),
        ];
        if asked {
            script.push(("/me", ok(json!({ "sub": "s" }))));
        }
        let (made, next) = run(&config, answered(&config, &parameters), &script);
        assert_eq!(
            made.iter().any(|fetch| fetch.bearer.is_some()),
            asked,
            "{what}"
        );
        assert_eq!(shown(next).0.userinfo.is_some(), asked, "{what}");
    }
}

#[test]
fn a_failed_check_spares_userinfo() {
    let config = pinned("code id_token token");
    let parameters = format!(
        "state=the-state&code=c&access_token=at&id_token={}",
        id_token()
    );
    let callback = answered(&config, &parameters);
    let (state, next) = step(&config, State::Idle, Event::Callback(callback));
    assert!(matches!(next, Next::Fetch(_)));
    assert!(before_userinfo(&state).is_some());
    let (state, next) = without_userinfo(state);
    assert!(before_userinfo(&state).is_none());
    assert_eq!(shown(next).0.userinfo, None);
}

#[test]
fn token_endpoint_answers() {
    let refused = json!({ "error": "invalid_grant", "error_description": "used" });
    let html = Fetched::Ok {
        status: 200,
        content_type: "text/html".into(),
        date: None,
        body: json!({ "id_token": id_token() }).to_string(),
    };
    let twice = Fetched::Ok {
        status: 200,
        content_type: "application/json".into(),
        date: None,
        body: r#"{"id_token":"a","id_token":"b"}"#.into(),
    };
    for (fetched, expected) in [
        (Fetched::Blocked, LoginProblem::TokenBlocked),
        (Fetched::TooMuch, LoginProblem::TokenBlocked),
        (
            status(400, refused),
            LoginProblem::TokenRefused {
                code: "invalid_grant".into(),
                description: "used".into(),
            },
        ),
        (status(404, json!({})), LoginProblem::TokenUnusable),
        (
            status(503, json!({"error": "server_error"})),
            LoginProblem::Unavailable { status: 503 },
        ),
        (
            ok(json!({ "access_token": "at" })),
            LoginProblem::TokenUnusable,
        ),
        (html, LoginProblem::TokenUnusable),
        (twice, LoginProblem::TokenUnusable),
    ] {
        let config = plain("code");
        let script = [
            ("openid-configuration", ok(discovery_document())),
            ("/token", fetched),
        ];
        let (_, next) = run(
            &config,
            answered(&config, "code=c&state=the-state"),
            &script,
        );
        assert_eq!(stopped(next), expected);
    }
}

#[test]
fn discovery_at_the_callback() {
    let mut other = discovery_document();
    other["issuer"] = json!("https://evil.example");
    let mut no_token = discovery_document();
    no_token.as_object_mut().unwrap().remove("token_endpoint");
    for (kind, document, expected) in [
        (
            "code",
            other.clone(),
            LoginProblem::DiscoveryIssuer {
                expected: ISSUER.into(),
                found: "https://evil.example".into(),
            },
        ),
        (
            "id_token",
            other,
            LoginProblem::DiscoveryIssuer {
                expected: ISSUER.into(),
                found: "https://evil.example".into(),
            },
        ),
        (
            "code",
            no_token,
            LoginProblem::DiscoveryUnusable {
                what: "token_endpoint".into(),
            },
        ),
    ] {
        let config = plain(kind);
        let answer = match kind {
            "code" => "code=c".to_owned(),
            _ => format!("id_token={}", id_token()),
        };
        let callback = answered(&config, &format!("{answer}&state=the-state"));
        let (_, next) = run(&config, callback, &[("openid-configuration", ok(document))]);
        assert_eq!(stopped(next), expected);
    }
}

#[test]
fn clock() {
    // The host's clock is seven minutes behind this computer's.
    let mut discovery = ok(discovery_document());
    if let Fetched::Ok { date, .. } = &mut discovery {
        let host = crate::encoding::time::parse_http_date("Sun, 22 Nov 2026 08:53:00 GMT").unwrap();
        assert_eq!(NOW - host, 7 * 60_000);
        *date = Some("Sun, 22 Nov 2026 08:53:00 GMT".into());
    }
    let config = plain("id_token");
    let callback = answered(&config, &format!("state=the-state&id_token={}", id_token()));
    let script = [
        ("openid-configuration", discovery),
        ("/jwks", ok(jwks("k1"))),
    ];
    let (_, expectation) = shown(run(&config, callback, &script).1);
    assert_eq!(expectation.clock_ahead, Some(7 * 60_000 - 500));
}

#[test]
fn configured_logout() {
    let config = config("id_token", |oidc| {
        oidc["discovery"] =
            json!({ "issuer": ISSUER, "authorization_endpoint": "https://op.example/auth" });
        oidc["logout"] = json!("https://op.example/idp/profile/Logout");
    });
    let callback = answered(&config, &format!("state=the-state&id_token={}", id_token()));
    assert_eq!(
        shown(run(&config, callback, &[]).1).0.logout.as_deref(),
        Some("https://op.example/idp/profile/Logout?return=https%3A%2F%2Fpeili.example%2F")
    );
}
