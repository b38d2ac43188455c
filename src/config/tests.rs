#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::{Value, json};

use super::*;

fn example() -> Value {
    json!({
        "environments": [
            {
                "id": "production", "kind": "production",
                "oidc": {
                    "issuer": "https://mpass-proxy.csc.fi", "client_id": "peili",
                    "response_type": "code id_token token", "response_mode": "form_post",
                    "scope": "openid profile",
                    "discovery": {
                        "issuer": "https://mpass-proxy.csc.fi",
                        "authorization_endpoint": "https://mpass-proxy.csc.fi/idp/profile/oidc/authorize",
                        "userinfo_endpoint": "https://userinfo.csc.fi/me",
                        "jwks_uri": "https://keys.csc.fi/jwks"
                    },
                    "jwks": { "keys": [{ "kty": "RSA", "n": "AQAB", "e": "AQAB" }] },
                    "logout": "https://mpass-proxy.csc.fi/idp/profile/Logout"
                },
                "sources": [{ "id": "urn:mpass.id:authnsource:wilma", "name": "Wilma" }],
                "connect": ["https://extra.csc.fi"]
            },
            { "id": "test", "kind": "test" }
        ],
        "contacts": {
            "controller": "Opetushallitus", "support": "mpass@oph.fi",
            "accessibility": "https://www.oph.fi/fi/palaute", "admin_service": "https://virkailija.opintopolku.fi/"
        },
        "integration_id": 3000001
    })
}

fn problem(value: &Value) -> (String, ConfigProblem) {
    let error = read(&value.to_string()).unwrap_err();
    (error.place, error.problem)
}

#[test]
fn a_whole_file() {
    let config = read(&example().to_string()).unwrap();
    assert_eq!(
        config.origins(),
        [
            "https://mpass-proxy.csc.fi",
            "https://userinfo.csc.fi",
            "https://keys.csc.fi",
            "https://extra.csc.fi"
        ]
    );
    let view = config_view(&config);
    assert!(view.environments[0].registered && view.environments[0].form_post);
    assert!(!view.environments[1].registered && !view.environments[1].form_post);
}

#[test]
fn each_fault_has_its_place() {
    use ConfigProblem::*;
    let oidc = "/environments/0/oidc";
    let dotted = "environments[0].oidc";
    for (pointer, value, place, expected) in [
        ("/environments", json!([]), "environments".to_owned(), Empty),
        (
            "/environments/0/id",
            json!("Tuotanto"),
            "environments[0].id".into(),
            BadId,
        ),
        (
            "/environments/0/id",
            json!(""),
            "environments[0].id".into(),
            BadId,
        ),
        (
            "/environments/0/id",
            json!("a".repeat(33)),
            "environments[0].id".into(),
            BadId,
        ),
        (
            "/environments/1/id",
            json!("production"),
            "environments[1].id".into(),
            DuplicateId,
        ),
        (
            &format!("{oidc}/issuer"),
            json!("http://mpass-proxy.csc.fi"),
            format!("{dotted}.issuer"),
            NotHttps,
        ),
        (
            &format!("{oidc}/issuer"),
            json!("mpass-proxy.csc.fi"),
            format!("{dotted}.issuer"),
            NotAnAddress,
        ),
        (
            &format!("{oidc}/issuer"),
            json!("https://a.fi?x"),
            format!("{dotted}.issuer"),
            TooMuchAddress,
        ),
        (
            &format!("{oidc}/issuer"),
            json!("https://a.fi/#"),
            format!("{dotted}.issuer"),
            TooMuchAddress,
        ),
        (
            &format!("{oidc}/issuer"),
            json!("https://other.fi"),
            format!("{dotted}.discovery.issuer"),
            OtherIssuer,
        ),
        (
            &format!("{oidc}/client_id"),
            json!(" "),
            format!("{dotted}.client_id"),
            Empty,
        ),
        (
            &format!("{oidc}/scope"),
            json!("profile openids"),
            format!("{dotted}.scope"),
            ScopeWithoutOpenid,
        ),
        (
            &format!("{oidc}/response_mode"),
            json!("query"),
            format!("{dotted}.response_mode"),
            TokenInQuery,
        ),
        (
            &format!("{oidc}/logout"),
            json!("http://a.fi"),
            format!("{dotted}.logout"),
            NotHttps,
        ),
        (
            &format!("{oidc}/jwks"),
            json!({}),
            format!("{dotted}.jwks"),
            NoKeys,
        ),
        (
            &format!("{oidc}/jwks/keys/0/d"),
            json!("AQ"),
            format!("{dotted}.jwks.keys[0].d"),
            Secret,
        ),
        (
            &format!("{oidc}/jwks/keys/0"),
            json!({"kty": "oct", "k": "AQ"}),
            format!("{dotted}.jwks.keys[0].k"),
            Secret,
        ),
        (
            &format!("{oidc}/client_secret"),
            json!("hush"),
            format!("{dotted}.client_secret"),
            Secret,
        ),
        (
            &format!("{oidc}/client_id"),
            json!("-----BEGIN PRIVATE KEY-----"),
            format!("{dotted}.client_id"),
            Secret,
        ),
        (
            &format!("{oidc}/discovery/authorization_endpoint"),
            json!(null),
            format!("{dotted}.discovery"),
            Discovery("authorization_endpoint".into()),
        ),
        (
            &format!("{oidc}/discovery/userinfo_endpoint"),
            json!("http://a.fi"),
            format!("{dotted}.discovery"),
            Discovery("userinfo_endpoint".into()),
        ),
        (
            "/environments/0/sources/0/id",
            json!("wilma"),
            "environments[0].sources[0].id".into(),
            NotASource,
        ),
        (
            "/environments/0/sources/0/name",
            json!(""),
            "environments[0].sources[0].name".into(),
            Empty,
        ),
        (
            "/environments/0/connect/0",
            json!("https://a.fi/"),
            "environments[0].connect[0]".into(),
            TooMuchAddress,
        ),
        (
            "/contacts/controller",
            json!(""),
            "contacts.controller".into(),
            Empty,
        ),
        (
            "/contacts/support",
            json!("mpass"),
            "contacts.support".into(),
            NotAContact,
        ),
        (
            "/contacts/accessibility",
            json!("javascript:alert(1)"),
            "contacts.accessibility".into(),
            NotAContact,
        ),
        (
            "/contacts/admin_service",
            json!("a@b@c.fi"),
            "contacts.admin_service".into(),
            NotAContact,
        ),
    ] {
        let mut file = example();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        match file.pointer_mut(parent).unwrap_or(&mut Value::Null) {
            Value::Object(members) => {
                members.insert(name.to_owned(), value);
            }
            Value::Array(values) => values[name.parse::<usize>().unwrap()] = value,
            _ => panic!("{pointer}"),
        }
        assert_eq!(problem(&file), (place, expected), "{pointer}");
    }
}

#[test]
fn loopback_may_be_http() {
    for issuer in [
        "http://localhost:3000",
        "http://127.0.0.1:1/op",
        "http://[::1]:1",
    ] {
        let mut file = example();
        let oidc = file["environments"][0]["oidc"].as_object_mut().unwrap();
        oidc.insert("issuer".into(), json!(issuer));
        oidc.remove("discovery");
        assert!(read(&file.to_string()).is_ok(), "{issuer}");
    }
}

#[test]
fn what_is_no_configuration() {
    for (text, place) in [
        ("", "1:1"),
        ("{\n  \"environments\": [,\n}", "2:20"),
        ("{\"a\": 1,\n \"a\": 2}", "2:2"),
        ("{\"environments\": [], \"colour\": 1}", "colour"),
        ("{\"environments\": [{\"id\": 1}]}", "environments[0].id"),
        (
            "{\"environments\": [{\"id\": \"a\"}]}",
            "environments[0].kind",
        ),
        ("{\"environments\": []}", "contacts"),
    ] {
        assert_eq!(read(text).unwrap_err().place, place, "{text}");
    }
}

#[test]
fn the_file_as_delivered() {
    assert!(read(include_str!("../../public/config.json")).is_ok());
}
