#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::{Value, json};

use super::*;

/// Of `CN=idp.example.fi`; its key was thrown away.
const CERTIFICATE: &str = "MIIBhzCCAS2gAwIBAgIUT0oJij3dZuo99p7+Ixx9c5RkdnIwCgYIKoZIzj0EAwIwGTEXMBUGA1UEAwwOaWRwLmV4YW1wbGUuZmkwHhcNMjYxMTIyMjE0NTA2WhcNMzYxMTE5MjE0NTA2WjAZMRcwFQYDVQQDDA5pZHAuZXhhbXBsZS5maTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABOoxIwifyEeN/1nI1rPRzDdI+irV3CrINnOBOjEUTUIS69NlLmjL7EW0SDbEu09MzF2JuWmT/gMfARLCSS1rjzyjUzBRMB0GA1UdDgQWBBT3dw/E5cODlCoOx9tVHzkjlpeIDTAfBgNVHSMEGDAWgBT3dw/E5cODlCoOx9tVHzkjlpeIDTAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIAKR3HgNC1UDliln4S05Leo6tq0psT+9BoIvgchkHG4fAiEAioGnSQdEVDqEC0Xb34qCwDjgF3VwZ0cxDImDVzSmMdA=";
const PUBLIC_KEY: &str = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE5koaASSjHlDt9QnqZenqkDt2moTr\nSh4KVemwL6Vzu/N7FgMQgL2ktevlKTFXd2ccR5a6ejNHKMfNCqn79Q8Eyg==\n-----END PUBLIC KEY-----\n";

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
                "saml": {
                    "start": "redirect",
                    "entity_id": "https://mpass-proxy.csc.fi/idp/shibboleth",
                    "sso": "https://mpass-proxy.csc.fi/idp/profile/SAML2/Redirect/SSO",
                    "certificates": [CERTIFICATE, PUBLIC_KEY],
                    "valid_until": "2027-01-31T12:00:00Z"
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
        "integration_id": 3000001,
        "idle_minutes": 5
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
    assert_eq!(view.environments[0].saml, SamlStart::Redirect);
    assert_eq!(view.environments[1].saml, SamlStart::Unregistered);
}

#[test]
fn the_idle_limit_is_bounded_and_may_be_left_out() {
    let mut file = example();
    for (minutes, expected) in [
        (json!(5), Ok(5)),
        (json!(0), Ok(0)),
        (json!(480), Ok(480)),
        (json!(null), Ok(IDLE_MINUTES)),
        (json!(481), Err(ConfigProblem::TooManyMinutes)),
        (json!(-1), Err(ConfigProblem::Unreadable("number".into()))),
        (json!("5"), Err(ConfigProblem::Unreadable("number".into()))),
    ] {
        file["idle_minutes"] = minutes;
        let read = read(&file.to_string());
        let read = read.map(|config| config_view(&config).idle_minutes);
        assert_eq!(read.map_err(|error| error.problem), expected);
    }
    file.as_object_mut().unwrap().remove("idle_minutes");
    let config = read(&file.to_string()).unwrap();
    assert_eq!(config_view(&config).idle_minutes, IDLE_MINUTES);
}

#[test]
fn an_identity_provider_and_its_keys() {
    let config = read(&example().to_string()).unwrap();
    let id = "https://mpass-proxy.csc.fi/idp/shibboleth";
    let (environment, saml) = config.identity_provider(id).unwrap();
    assert_eq!(environment.id, "production");
    let trusted = saml.trusted();
    assert_eq!(trusted.entity_id.as_deref(), Some(id));
    assert_eq!(trusted.valid_until, Some(1_801_396_800_000));
    let valid: Vec<_> = trusted
        .keys
        .iter()
        .map(|key| (key.valid_from.is_some(), key.valid_until))
        .collect();
    assert_eq!(valid, [(true, Some(2_110_743_906_000)), (false, None)]);
    for other in ["", "https://mpass-proxy.csc.fi/idp/shibboleth/"] {
        assert!(config.identity_provider(other).is_none(), "{other}");
    }
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
            "/environments/0/saml/start",
            json!("post"),
            "environments[0].saml.start".into(),
            Unreadable("redirect | unsolicited | unregistered".into()),
        ),
        (
            "/environments/0/saml/metadata",
            json!("<md:EntityDescriptor/>"),
            "environments[0].saml.metadata".into(),
            Unreadable("start | entity_id | sso | certificates | valid_until".into()),
        ),
        (
            "/environments/0/saml/entity_id",
            json!("idp"),
            "environments[0].saml.entity_id".into(),
            NotAnEntityId,
        ),
        (
            "/environments/0/saml/entity_id",
            json!(format!("urn:{}", "a".repeat(1021))),
            "environments[0].saml.entity_id".into(),
            NotAnEntityId,
        ),
        (
            "/environments/0/saml/sso",
            json!("http://a.fi/sso"),
            "environments[0].saml.sso".into(),
            NotHttps,
        ),
        (
            "/environments/0/saml/sso",
            json!("https://a.fi/sso#x"),
            "environments[0].saml.sso".into(),
            TooMuchAddress,
        ),
        (
            "/environments/0/saml/sso",
            json!(null),
            "environments[0].saml.sso".into(),
            Empty,
        ),
        (
            "/environments/0/saml/certificates",
            json!([]),
            "environments[0].saml.certificates".into(),
            Empty,
        ),
        (
            "/environments/0/saml/certificates/1",
            json!("AAAA"),
            "environments[0].saml.certificates[1]".into(),
            NotACertificate,
        ),
        (
            "/environments/0/saml/certificates/1",
            json!([PUBLIC_KEY, PUBLIC_KEY].concat()),
            "environments[0].saml.certificates[1]".into(),
            NotACertificate,
        ),
        (
            "/environments/0/saml/valid_until",
            json!("31.1.2027"),
            "environments[0].saml.valid_until".into(),
            NotATime,
        ),
        (
            "/environments/0/saml/certificates/0",
            json!("-----BEGIN EC PRIVATE KEY-----"),
            "environments[0].saml.certificates[0]".into(),
            Secret,
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

/// A section for trusting only, in the place of the one for logging in.
#[test]
fn an_unregistered_identity_provider_needs_no_address() {
    let mut file = example();
    let saml = file["environments"][0]["saml"].as_object_mut().unwrap();
    saml.remove("sso");
    assert!(read(&file.to_string()).is_err());
    file["environments"][0]["saml"]["start"] = json!("unregistered");
    assert!(read(&file.to_string()).is_ok());
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
