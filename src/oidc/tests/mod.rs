//! The conversation, played through with scripted answers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod completing;
mod depart;

use serde_json::{Value, json};

use super::*;
use crate::encoding::wire::{self, FromJson};
use crate::encoding::{base64, form};
use crate::intake::{Document, Environment, LoginAnswer, StateCheck};

const ISSUER: &str = "https://op.example";
const NOW: i64 = 1_795_338_000_000; // 22 November 2026, 09:00 UTC
const CALLBACK: &str = "https://peili.example/callback";
const DISCOVERY: &str = "https://op.example/.well-known/openid-configuration";

fn discovery_document() -> Value {
    json!({
        "issuer": ISSUER,
        "authorization_endpoint": "https://op.example/auth?tenant=1",
        "token_endpoint": "https://op.example/token",
        "userinfo_endpoint": "https://op.example/me",
        "jwks_uri": "https://op.example/jwks",
        "end_session_endpoint": "https://op.example/end"
    })
}

/// A configuration with one environment; `change` edits its `oidc`.
fn config(response_type: &str, change: impl FnOnce(&mut Value)) -> Config {
    let mut oidc = json!({
        "issuer": ISSUER, "client_id": "peili", "response_type": response_type,
        "response_mode": "form_post", "scope": "openid profile"
    });
    change(&mut oidc);
    let file = json!({
        "environments": [
            { "id": "here", "kind": "test", "oidc": oidc,
              "sources": [{ "id": "urn:mpass.id:authnsource:wilma", "name": "Wilma" }] },
            { "id": "later", "kind": "production" }
        ],
        "contacts": { "controller": "OPH", "support": "mpass@oph.fi",
                      "accessibility": "mpass@oph.fi", "admin_service": "https://a.fi" },
        "integration_id": 1
    });
    crate::config::read(&file.to_string()).unwrap()
}

fn plain(response_type: &str) -> Config {
    config(response_type, |_| ())
}

fn pinned(response_type: &str) -> Config {
    config(response_type, |oidc| {
        oidc["discovery"] = discovery_document();
        oidc["jwks"] =
            json!({ "keys": [{ "kty": "RSA", "kid": "old", "n": "AQAB", "e": "AQAB" }] });
    })
}

fn start() -> Start {
    Start {
        environment: "here".into(),
        source: None,
        fresh: false,
        lang: Lang::Sv,
        redirect_uri: CALLBACK.into(),
        form_post: true,
        random: Random {
            state: "the-state".into(),
            nonce: "the-nonce".into(),
            verifier: "the-verifier".into(),
            challenge: "the-challenge".into(),
        },
        now: NOW - 60_000,
        ask: Some("class".into()),
        needs: vec!["role".into(), "Matti".into()],
    }
}

fn ok(body: Value) -> Fetched {
    status(200, body)
}

fn status(status: u16, body: Value) -> Fetched {
    Fetched::Ok {
        status,
        content_type: "application/json; charset=utf-8".into(),
        date: None,
        body: body.to_string(),
    }
}

fn leave(config: &Config, start: Start) -> (String, Transaction) {
    let (state, next) = step(config, State::Idle, Event::Start(start));
    let next = match next {
        Next::Fetch(fetch) => {
            assert_eq!(fetch, Fetch::get(DISCOVERY.into()));
            step(config, state, Event::Fetched(ok(discovery_document()))).1
        }
        next => next,
    };
    match next {
        Next::Leave {
            address,
            transaction,
        } => (address, transaction),
        next => panic!("{next:?}"),
    }
}

fn token(header: Value, claims: Value) -> String {
    let part = |value: Value| base64::url_encode(value.to_string().as_bytes());
    [&part(header), ".", &part(claims), ".c2ln"].concat()
}

fn claims() -> Value {
    json!({ "iss": ISSUER, "aud": "peili", "sub": "s", "nonce": "the-nonce",
            "iat": NOW / 1000, "exp": NOW / 1000 + 300 })
}

fn id_token() -> String {
    token(json!({ "alg": "RS256", "kid": "k1" }), claims())
}

fn jwks(kid: &str) -> Value {
    json!({ "keys": [{ "kty": "RSA", "kid": kid, "n": "AQAB", "e": "AQAB" }] })
}

/// A login under way in this tab, and the answer to it.
fn answered(config: &Config, parameters: &str) -> Callback {
    Callback {
        transaction: Some(leave(config, start()).1),
        parameters: parameters.into(),
        mode: ResponseMode::FormPost,
        now: NOW,
    }
}

/// Runs a callback to its end; each request takes the next answer of `script`
/// (its address's last part, what comes back). Gives the requests that were made.
fn run(config: &Config, callback: Callback, script: &[(&str, Fetched)]) -> (Vec<Fetch>, Next) {
    let mut script = script.iter();
    let mut made = Vec::new();
    let mut result = step(config, State::Idle, Event::Callback(callback));
    loop {
        // What the page holds between two steps is JSON.
        let state = State::from_json(wire::value(&result.0)).unwrap();
        let Next::Fetch(fetch) = result.1 else {
            assert_eq!(script.next(), None, "an answer was not asked for");
            return (made, result.1);
        };
        let (end, fetched) = script
            .next()
            .unwrap_or_else(|| panic!("unexpected request {fetch:?}"));
        assert!(fetch.address.ends_with(end), "{fetch:?} instead of {end}");
        made.push(fetch);
        result = step(config, state, Event::Fetched(fetched.clone()));
    }
}

fn shown(next: Next) -> (LoginAnswer, crate::intake::Expectation) {
    match next {
        Next::Show(intake) => match intake.document {
            Document::Login(answer) => (answer, intake.expectation),
            document => panic!("{document:?}"),
        },
        next => panic!("{next:?}"),
    }
}

fn stopped(next: Next) -> LoginProblem {
    match next {
        Next::Stop(problem) => problem,
        next => panic!("{next:?}"),
    }
}

fn parameter(address: &str, name: &str) -> Option<String> {
    let (_, query) = address.split_once('?')?;
    form::get(&form::parse(query).unwrap(), name).map(str::to_owned)
}
