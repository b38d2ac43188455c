//! Which answers belong to a login of this tab.

use super::*;

#[test]
fn answers_that_do_not_belong_cause_no_request() {
    let token = id_token();
    let shows = |check| Ok(check);
    for (what, solicited, parameters, expected) in [
        (
            "nothing",
            true,
            String::new(),
            Err(LoginProblem::NothingReceived),
        ),
        (
            "second visit",
            false,
            String::new(),
            Err(LoginProblem::NothingReceived),
        ),
        (
            "only state",
            true,
            "state=the-state".into(),
            Err(LoginProblem::NothingReceived),
        ),
        (
            "foreign code",
            false,
            "code=c&state=x".into(),
            Err(LoginProblem::Unsolicited),
        ),
        (
            "foreign error",
            false,
            "error=access_denied".into(),
            Err(LoginProblem::Unsolicited),
        ),
        (
            "foreign access token",
            false,
            "access_token=a".into(),
            Err(LoginProblem::Unsolicited),
        ),
        (
            "foreign token",
            false,
            format!("id_token={token}&state=the-state"),
            shows(StateCheck::Unsolicited),
        ),
        (
            "state differs",
            true,
            "code=c&state=x".into(),
            Err(LoginProblem::StateMismatch),
        ),
        (
            "state missing",
            true,
            "code=c".into(),
            Err(LoginProblem::StateMismatch),
        ),
        (
            "state empty",
            true,
            "code=c&state=".into(),
            Err(LoginProblem::StateMismatch),
        ),
        (
            "error with another state",
            true,
            "error=access_denied&state=x".into(),
            Err(LoginProblem::StateMismatch),
        ),
        (
            "token, state differs",
            true,
            format!("id_token={token}&access_token=a&state=x"),
            shows(StateCheck::Mismatch),
        ),
        (
            "token, state missing",
            true,
            format!("id_token={token}&access_token=a&code=c"),
            shows(StateCheck::Missing),
        ),
        (
            "state twice",
            true,
            "code=c&state=the-state&state=x".into(),
            Err(LoginProblem::Repeated {
                name: "state".into(),
            }),
        ),
        (
            "code twice",
            true,
            "code=c&code=d&state=the-state".into(),
            Err(LoginProblem::Repeated {
                name: "code".into(),
            }),
        ),
        (
            "not text",
            true,
            "code=%ff".into(),
            Err(LoginProblem::AnswerUnreadable),
        ),
        (
            "too long",
            true,
            "a".repeat(form::SIZE + 1),
            Err(LoginProblem::AnswerUnreadable),
        ),
        (
            "JARM",
            true,
            "response=a.b.c".into(),
            Err(LoginProblem::Jarm),
        ),
        (
            "SAML",
            true,
            "SAMLResponse=PHNhbWw%2B&RelayState=the-state&code=c&state=the-state".into(),
            Err(LoginProblem::Saml),
        ),
        (
            "SAML that nobody asked for",
            false,
            "SAMLRequest=PHNhbWw%2B".into(),
            Err(LoginProblem::Saml),
        ),
        (
            "refused",
            true,
            "error=login_required&error_description=No%20session&state=the-state".into(),
            Err(LoginProblem::Error {
                code: "login_required".into(),
                description: "No session".into(),
            }),
        ),
        (
            "mix-up",
            true,
            "code=c&state=the-state&iss=https%3A%2F%2Fevil.example".into(),
            Err(LoginProblem::WrongIssuer {
                expected: ISSUER.into(),
                found: "https://evil.example".into(),
            }),
        ),
        (
            "mix-up of an error",
            true,
            "error=access_denied&state=the-state&iss=https%3A%2F%2Fevil.example".into(),
            Err(LoginProblem::WrongIssuer {
                expected: ISSUER.into(),
                found: "https://evil.example".into(),
            }),
        ),
        (
            "mix-up with a token",
            true,
            format!(
                "id_token={token}&state=the-state&access_token=a&iss=https%3A%2F%2Fevil.example"
            ),
            shows(StateCheck::Match),
        ),
    ] {
        for kind in ["code", "code id_token token"] {
            let config = plain(kind);
            let mut callback = answered(&config, &parameters);
            callback.transaction = callback.transaction.filter(|_| solicited);
            let (made, next) = run(&config, callback, &[]);
            assert!(made.is_empty());
            match expected.clone() {
                Ok(check) => assert_eq!(shown(next).0.state, check, "{what}"),
                Err(problem) => assert_eq!(stopped(next), problem, "{what}"),
            }
        }
    }
}

#[test]
fn an_unsolicited_token_is_tied_to_the_issuer_it_names() {
    let foreign = token(
        json!({ "alg": "RS256" }),
        json!({ "iss": "https://evil.example" }),
    );
    for (token, environment, pinned_keys) in [
        (id_token(), Environment::Test, true),
        (foreign, Environment::Unknown, false),
        ("junk".into(), Environment::Unknown, false),
    ] {
        let config = pinned("id_token");
        let callback = Callback {
            transaction: None,
            ..answered(&config, &format!("id_token={token}"))
        };
        let (answer, expectation) = shown(run(&config, callback, &[]).1);
        assert_eq!(expectation.environment, environment);
        assert_eq!((answer.keys_pinned, answer.logout), (pinned_keys, None));
        assert_eq!((expectation.nonce, expectation.departed), (None, None));
    }
}

#[test]
fn a_login_lasts_ten_minutes() {
    let config = plain("code");
    for (age, problem) in [
        (600_000, None),
        (600_001, Some(LoginProblem::TooOld { minutes: 10 })),
        (-5_000, None),
    ] {
        let mut callback = answered(&config, "code=c&state=the-state");
        callback.now = NOW - 60_000 + age;
        match step(&config, State::Idle, Event::Callback(callback)).1 {
            Next::Stop(found) => assert_eq!(Some(found), problem),
            _ => assert_eq!(problem, None),
        }
    }
}

#[test]
fn promised_issuer() {
    let mut promises = discovery_document();
    promises["authorization_response_iss_parameter_supported"] = json!(true);
    let config = plain("code");
    let (_, next) = run(
        &config,
        answered(&config, "code=c&state=the-state"),
        &[("openid-configuration", ok(promises.clone()))],
    );
    let found = String::new();
    let expected = ISSUER.to_owned();
    assert_eq!(stopped(next), LoginProblem::WrongIssuer { expected, found });

    // The ID token names the issuer: nothing is missing.
    let config = plain("id_token");
    let (_, next) = run(
        &config,
        answered(&config, &format!("state=the-state&id_token={}", id_token())),
        &[
            ("openid-configuration", ok(promises)),
            ("/jwks", ok(jwks("k1"))),
        ],
    );
    assert!(shown(next).0.iss_promised);
}

#[test]
fn a_code_alone_is_not_redeemed_where_a_token_was_asked_for() {
    let config = plain("code id_token");
    let callback = answered(&config, "code=c&state=the-state");
    assert_eq!(
        stopped(run(&config, callback, &[]).1),
        LoginProblem::Incomplete
    );
}

#[test]
fn history() {
    for (mode, expected) in [
        (ResponseMode::FormPost, false),
        (ResponseMode::Fragment, true),
        (ResponseMode::Query, true),
    ] {
        let config = pinned("id_token");
        let callback = Callback {
            mode,
            ..answered(&config, &format!("state=the-state&id_token={}", id_token()))
        };
        assert_eq!(shown(run(&config, callback, &[]).1).0.in_history, expected);
    }
}

#[test]
fn nothing_was_under_way() {
    let (_, next) = step(
        &plain("code"),
        State::Idle,
        Event::Fetched(Fetched::Blocked),
    );
    assert_eq!(stopped(next), LoginProblem::NothingReceived);
}
