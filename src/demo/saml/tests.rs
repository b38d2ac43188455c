#![allow(clippy::unwrap_used)]

use super::*;
use crate::demo;
use crate::demo::scenario::{Shown, shown};
use crate::diagnosis::rules::RULES;

const NOW: i64 = 1_795_338_240_999;

fn all() -> impl Iterator<Item = Login> {
    let opening = RULES.iter().filter(|rule| shown(rule.id) != Shown::BySaml);
    let examples = opening
        .flat_map(|rule| ["/example", "/near-miss"].map(|which| [rule.code, which].concat()));
    let personas = demo::personas().map(|persona| persona.id.to_owned());
    personas.chain(examples).map(|id| demo::login(&id).unwrap())
}

fn written(login: &Login, service: &Service) -> String {
    let assertion = assertion(login, service, "x", NOW).unsigned();
    response(login, service, "x", NOW, &assertion).unsigned()
}

/// The rules' examples that SAML cannot show, and why.
#[rustfmt::skip]
const FORMLESS: &[(&str, Formless)] = &[
    ("nothing-delivered-near-miss", Formless::Userinfo),
    ("sources-disagree-example", Formless::Userinfo),
    ("sources-disagree-near-miss", Formless::Userinfo),
    ("one-carrier-example", Formless::Userinfo),
    ("one-carrier-near-miss", Formless::Userinfo),
    ("nonce-differs-example", Formless::Binding),
    ("state-differs-example", Formless::Binding),
    ("hash-differs-example", Formless::AccessToken),
    ("hash-differs-near-miss", Formless::AccessToken),
    ("userinfo-subject-differs-example", Formless::Userinfo),
    ("userinfo-subject-differs-near-miss", Formless::Userinfo),
    ("userinfo-unreadable-example", Formless::Userinfo),
    ("userinfo-unreadable-near-miss", Formless::Userinfo),
];

#[test]
fn what_has_no_form_is_known() {
    let found: Vec<(String, Formless)> = all()
        .filter_map(|login| Some((login.file.clone(), formless(&login)?)))
        .collect();
    let known: Vec<(String, Formless)> = FORMLESS
        .iter()
        .map(|(f, why)| ((*f).to_owned(), *why))
        .collect();
    assert_eq!(found, known);
    let mut login = demo::login("pupil-9").unwrap();
    for value in [Value::from("a\u{1}"), vec!["a\u{ffff}"].into()] {
        login.claims[0].1 = value;
        assert_eq!(formless(&login), Some(Formless::Character));
    }
}

#[test]
fn a_login_is_written_as_mpassids_proxy_writes_it() {
    let mut login = demo::login("pupil-9").unwrap();
    login.claims = vec![
        ("given_name".to_owned(), "A&<B>\r\"".into()),
        (
            "urn:mpass.id:role".to_owned(),
            vec![Value::from("a"), Value::Null].into(),
        ),
        ("firstName".to_owned(), 1.into()),
        ("urn:x".to_owned(), json::value(r#"{"oid":"1"}"#).unwrap()),
        ("locale".to_owned(), "fi".into()),
    ];
    let service = Service {
        in_response_to: Some("_q"),
        ..SERVICE
    };
    let text = written(&login, &service);
    let expected = include_str!("response.xml").replace("\n", "");
    assert_eq!(text, expected);
    let asked = text.matches(" InResponseTo=").count();
    assert_eq!(asked, 2);
    assert!(!written(&login, &SERVICE).contains("InResponseTo"));
}

#[test]
fn twists_stand_where_saml_has_them() {
    let of = |id: &str| written(&demo::login(id).unwrap(), &SERVICE);
    for (id, part) in [
        (
            "issuer-differs/example",
            "<saml:Issuer>https://other.peili.invalid<",
        ),
        (
            "audience-differs/example",
            "<saml:Audience>another-service<",
        ),
        (
            "audience-differs/near-miss",
            "<saml:Audience>another-service</saml:Audience><saml:Audience>https://peili.invalid/saml<",
        ),
        (
            "token-not-yet-valid/example",
            "<saml:Conditions NotBefore=\"2026-11-22T09:14:00Z\"",
        ),
        ("login-old/example", "AuthnInstant=\"2026-11-22T07:04:00Z\""),
        (
            "test-learner-id-in-production/example",
            ">https://mpass-proxy.csc.fi/idp/shibboleth<",
        ),
    ] {
        assert!(of(id).contains(part), "{id}: {}", of(id));
    }
    assert!(!of("token-claim-missing/example").contains("NotOnOrAfter"));
    assert!(!of("nothing-delivered/example").contains("AttributeStatement"));
    let draft = assertion(
        &demo::login("algorithm-refused/example").unwrap(),
        &SERVICE,
        "x",
        NOW,
    );
    assert!(draft.to_sign(&[]).contains("#hmac-sha256"));
}

#[test]
fn a_signature_stands_behind_the_issuer() {
    let login = demo::login("pupil-9").unwrap();
    let draft = assertion(&login, &SERVICE, "x", NOW);
    let unsigned = draft.clone().unsigned();
    let signed_info = draft.to_sign(&[0; 32]);
    let signed = draft.finish(&[0; 32], &[1; 64], &[2]);
    let (before, rest) = signed.split_once("<ds:Signature ").unwrap();
    let (signature, after) = rest.split_once("</ds:Signature>").unwrap();
    assert_eq!([before, after].concat(), unsigned);
    assert!(before.ends_with("</saml:Issuer>") && after.starts_with("<saml:Subject>"));
    let bare = signed_info.replace(" xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"", "");
    assert!(signature.contains(&bare) && signed_info.contains("URI=\"#_ax\""));
}
