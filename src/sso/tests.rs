#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::{Value, json};

use super::*;
use crate::encoding::{form, wire};
use crate::intake::Environment;
use crate::saml::{RelayState, Request};

const NOW: i64 = 1_795_338_000_000; // 22 November 2026, 09:00 UTC
const BASE: &str = "https://peili.example/p/";
const KEY: &str = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE5koaASSjHlDt9QnqZenqkDt2moTrSh4KVemwL6Vzu/N7FgMQgL2ktevlKTFXd2ccR5a6ejNHKMfNCqn79Q8Eyg==";

fn config() -> Config {
    let saml = |start: &str| {
        json!({"start": start, "entity_id": format!("https://{start}.example/idp"),
               "sso": format!("https://{start}.example/sso?tenant=1"), "certificates": [KEY]})
    };
    let environment = |id: &str, saml: Value| {
        json!({"id": id, "kind": "test", "saml": saml,
               "sources": [{"id": "urn:mpass.id:authnsource:wilma", "name": "Wilma"}]})
    };
    let file = json!({
        "environments": [
            environment("redirect", saml("redirect")),
            environment("unsolicited", saml("unsolicited")),
            environment("unregistered", saml("unregistered")),
            environment("none", Value::Null)
        ],
        "contacts": { "controller": "OPH", "support": "mpass@oph.fi",
                      "accessibility": "mpass@oph.fi", "admin_service": "https://a.fi" },
        "integration_id": 1
    });
    crate::config::read(&file.to_string()).unwrap()
}

fn asked(environment: &str) -> Depart {
    Depart {
        config: String::new(),
        lang: Lang::Sv,
        environment: environment.into(),
        source: Some("urn:mpass.id:authnsource:wilma".into()),
        fresh: environment == "redirect",
        form_post: true,
        base: BASE.into(),
        request_id: "0-random".into(),
        relay_state: "relay".into(),
        now: NOW - 60_000,
        ask: Some("class".into()),
        needs: vec!["role".into(), "Matti".into()],
    }
}

/// The transaction as the page keeps it.
fn kept(environment: &str) -> String {
    wire::text(&depart(&config(), &asked(environment)).unwrap().transaction)
}

#[test]
fn a_login_leaves_with_a_request() {
    let Leave {
        address,
        transaction,
    } = depart(&config(), &asked("redirect")).unwrap();
    let query = address
        .strip_prefix("https://redirect.example/sso?")
        .unwrap();
    let form = form::parse(query).unwrap();
    assert_eq!(form::get(&form, "tenant"), Some("1"));
    assert_eq!(form::get(&form, "RelayState"), Some("relay"));
    assert_eq!(form::get(&form, "lang"), Some("sv"));
    let message = form::get(&form, "SAMLRequest").unwrap();
    let message = crate::encoding::base64::standard(message).unwrap();
    let message = String::from_utf8_lossy(&message);
    for part in [
        "ID=\"_0-random\"",
        "IssueInstant=\"2026-11-22T08:59:00Z\"",
        "Destination=\"https://redirect.example/sso?tenant=1\"",
        "ForceAuthn=\"true\"",
        "AssertionConsumerServiceURL=\"https://peili.example/p/saml/acs\"",
        ">https://peili.example/p/saml</saml:Issuer>",
        ">urn:mpass.id:authnsource:wilma</",
    ] {
        assert!(message.contains(part), "{part}: {message}");
    }
    assert_eq!(transaction.request_id.as_deref(), Some("_0-random"));
    assert_eq!(transaction.needs, ["role"]);
}

#[test]
fn an_unsolicited_start_names_neither_request_nor_source() {
    let leave = depart(&config(), &asked("unsolicited")).unwrap();
    let start = "https://unsolicited.example/sso?tenant=1&providerId=https%3A%2F%2Fpeili.example%2Fp%2Fsaml&";
    assert!(leave.address.starts_with(start), "{}", leave.address);
    assert_eq!(leave.transaction.request_id, None);
    assert_eq!(leave.transaction.source, None);
}

#[test]
fn a_source_that_is_not_configured_is_not_asked_for() {
    let depart_with = |source: &str| Depart {
        source: Some(source.into()),
        ..asked("redirect")
    };
    let leave = depart(&config(), &depart_with("urn:mpass.id:authnsource:other")).unwrap();
    assert_eq!(leave.transaction.source, None);
}

#[test]
fn where_no_login_starts() {
    for (environment, fresh, form_post, expected) in [
        ("nowhere", false, false, Problem::UnknownEnvironment),
        ("none", false, false, Problem::NotRegistered),
        ("unregistered", false, true, Problem::NotRegistered),
        ("redirect", false, false, Problem::CannotReceive),
        ("unsolicited", true, true, Problem::NoFreshLogin),
    ] {
        let asked = Depart {
            fresh,
            form_post,
            ..asked(environment)
        };
        let problem = depart(&config(), &asked).unwrap_err();
        assert_eq!(problem, expected, "{environment}");
    }
}

/// What the page reads of it has the names of the transaction of OpenID Connect.
#[test]
fn the_page_can_read_the_transaction() {
    let kept: Value = serde_json::from_str(&kept("redirect")).unwrap();
    assert_eq!(kept["environment"], "redirect");
    assert_eq!(kept["source"], "urn:mpass.id:authnsource:wilma");
    assert_eq!(kept["ask"], "class");
    assert_eq!(kept["needs"], json!(["role"]));
}

#[test]
fn an_answer_and_what_it_must_be_like() {
    let sent = || Request::Sent("_0-random".into());
    for (environment, form, request, relay_state) in [
        (
            "redirect",
            "SAMLResponse=PHg%2B&RelayState=relay",
            sent(),
            RelayState::Match,
        ),
        (
            "redirect",
            "SAMLResponse=PHg%2B&RelayState=other",
            sent(),
            RelayState::Differs,
        ),
        (
            "redirect",
            "SAMLResponse=PHg%2B",
            sent(),
            RelayState::Missing,
        ),
        (
            "redirect",
            "RelayState=relay&SAMLRequest=PHg%2B",
            sent(),
            RelayState::Match,
        ),
        (
            "unsolicited",
            "RelayState=relay&SAMLResponse=PHg%2B",
            Request::StartedUnsolicited,
            RelayState::Match,
        ),
        (
            "unsolicited",
            "RelayState=&SAMLResponse=PHg%2B",
            Request::None,
            RelayState::Differs,
        ),
        (
            "unsolicited",
            "SAMLResponse=PHg%2B",
            Request::None,
            RelayState::Missing,
        ),
    ] {
        let found = arrive(&config(), Some(&kept(environment)), Some(form), BASE, NOW).unwrap();
        assert_eq!(found.message, "PHg+");
        assert_eq!(found.environment, Environment::Test);
        let expected = found.expected;
        let issuer = format!("https://{environment}.example/idp");
        assert_eq!(expected.issuer, Some(issuer));
        assert_eq!(
            expected.audience.as_deref(),
            Some("https://peili.example/p/saml")
        );
        assert_eq!(
            expected.acs.as_deref(),
            Some("https://peili.example/p/saml/acs")
        );
        assert_eq!(
            (expected.request, expected.relay_state),
            (request, relay_state),
            "{environment} {form}"
        );
        assert_eq!(expected.fresh, environment == "redirect");
        assert_eq!(expected.source.is_some(), environment == "redirect");
        assert_eq!(
            (expected.departed, expected.arrived),
            (Some(NOW - 60_000), Some(NOW))
        );
    }
}

/// No transaction, a damaged one, or one of OpenID Connect: nobody here asked for it.
#[test]
fn an_answer_that_nobody_asked_for() {
    let oidc = r#"{"environment":"redirect","state":"s","nonce":"n","verifier":"v","redirect_uri":"r","departed":1,"fresh":false,"source":null,"lang":"fi","mode":"query","ask":null,"needs":[]}"#;
    for transaction in [None, Some(""), Some("{}"), Some(oidc)] {
        let found = arrive(
            &config(),
            transaction,
            Some("SAMLResponse=PHg%2B"),
            BASE,
            NOW,
        )
        .unwrap();
        let expected = found.expected;
        assert_eq!(expected.request, Request::None, "{transaction:?}");
        assert_eq!(expected.relay_state, RelayState::Unknown);
        assert_eq!(
            (expected.issuer, expected.departed, expected.arrived),
            (None, None, Some(NOW))
        );
        assert!(expected.audience.is_some() && expected.acs.is_some());
        assert_eq!(found.environment, Environment::Unknown);
    }
}

#[test]
fn nothing_to_show() {
    let form = Some("SAMLResponse=PHg%2B&RelayState=relay");
    let none = |names: &[&str]| Problem::NoMessage {
        names: names.iter().map(|name| (*name).to_owned()).collect(),
    };
    for (form, now, expected) in [
        (None, NOW, Problem::NothingReceived),
        (Some(""), NOW, none(&[])),
        (Some("SAMLResponse="), NOW, none(&["SAMLResponse"])),
        (
            Some("SAMLart=AAQ&RelayState=relay"),
            NOW,
            none(&["SAMLart", "RelayState"]),
        ),
        (
            Some("SAMLResponse=a&SAMLResponse=b"),
            NOW,
            Problem::Repeated {
                name: "SAMLResponse".into(),
            },
        ),
        (Some("code=c&state=s"), NOW, Problem::OpenId),
        (Some("state=s&error=access_denied"), NOW, Problem::OpenId),
        (Some("id_token=a.b.c"), NOW, Problem::OpenId),
        (Some("code=c"), NOW, none(&["code"])),
        (Some("SAMLResponse=%ff"), NOW, Problem::FormUnreadable),
        (form, NOW + 9 * 60_000 + 1, Problem::TooOld { minutes: 10 }),
        (
            form,
            i64::MAX,
            Problem::TooOld {
                minutes: (i64::MAX - NOW + 60_000) / 60_000,
            },
        ),
    ] {
        let found = arrive(&config(), Some(&kept("redirect")), form, BASE, now);
        assert_eq!(found.unwrap_err(), expected, "{form:?}");
    }
    let late = arrive(
        &config(),
        Some(&kept("redirect")),
        form,
        BASE,
        NOW + 9 * 60_000,
    );
    assert!(late.is_ok());
}

/// The operator took the environment, or its registration, away meanwhile.
#[test]
fn a_registration_that_is_gone() {
    for (environment, expected) in [
        ("gone", Problem::UnknownEnvironment),
        ("none", Problem::NotRegistered),
    ] {
        let kept = kept("redirect").replace("\"redirect\"", &format!("\"{environment}\""));
        let found = arrive(
            &config(),
            Some(&kept),
            Some("SAMLResponse=PHg%2B"),
            BASE,
            NOW,
        );
        assert_eq!(found.unwrap_err(), expected);
    }
}
