//! A SAML response by hand, of the claims of a login.

use peili::model::names;
use peili::saml::response::{
    Assertion, Attribute, Authn, Conditions, Confirmation, EmbeddedKey, NameId, Response,
    Signature, SignatureOutcome, SignedElement, Status, Value,
};
use serde_json::Value as Json;

const URI: &str = "urn:oasis:names:tc:SAML:2.0:attrname-format:uri";
pub const IDP: &str = "https://mpass-proxy.csc.fi/idp/shibboleth";

pub fn attribute(name: &str, values: &[Json]) -> Attribute {
    let known = names::lookup(name).map(|(id, _)| id.info());
    Attribute {
        name: known.map_or(name, |info| info.saml).to_owned(),
        name_format: Some(URI.to_owned()),
        friendly_name: known.map(|info| info.friendly_name.to_owned()),
        values: values
            .iter()
            .map(|value| match value {
                Json::String(text) => Value::Text(text.clone()),
                _ => Value::Nil,
            })
            .collect(),
    }
}

/// Issued and answered on 22 November 2026 at 9 (UTC).
pub fn response(claims: &Json) -> Response {
    let members = claims.as_object().unwrap();
    let attributes = members
        .iter()
        .filter(|(name, _)| peili::model::protocol::protocol(name).is_none())
        .map(|(name, value)| match value {
            Json::Array(values) => attribute(name, values),
            one => attribute(name, std::slice::from_ref(one)),
        });
    Response {
        id: Some("_r".to_owned()),
        version: Some("2.0".to_owned()),
        issuer: Some(IDP.to_owned()),
        destination: Some("https://peili.example/saml/acs".to_owned()),
        status: Status {
            code: Some("urn:oasis:names:tc:SAML:2.0:status:Success".to_owned()),
            ..Status::default()
        },
        covered: true,
        signatures: vec![Signature {
            on: SignedElement::Response,
            id: Some("_r".to_owned()),
            signature_algorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256".to_owned(),
            digest_algorithm: "http://www.w3.org/2001/04/xmlenc#sha256".to_owned(),
            outcome: SignatureOutcome::Valid { key: 0 },
            embedded_key: EmbeddedKey::None,
        }],
        assertions: vec![Assertion {
            id: Some("_a".to_owned()),
            version: Some("2.0".to_owned()),
            issue_instant: Some("2026-11-22T09:00:00Z".to_owned()),
            issuer: Some(IDP.to_owned()),
            covered: true,
            name_id: Some(NameId {
                format: Some("urn:oasis:names:tc:SAML:2.0:nameid-format:transient".to_owned()),
                value: "AAdzZWNyZXQ".to_owned(),
                ..NameId::default()
            }),
            confirmations: vec![Confirmation {
                method: "urn:oasis:names:tc:SAML:2.0:cm:bearer".to_owned(),
                recipient: Some("https://peili.example/saml/acs".to_owned()),
                not_on_or_after: Some("2026-11-22T09:05:00Z".to_owned()),
                ..Confirmation::default()
            }],
            conditions: Some(Conditions {
                not_on_or_after: Some("2026-11-22T09:05:00Z".to_owned()),
                audiences: vec![vec!["https://peili.example/saml".to_owned()]],
                ..Conditions::default()
            }),
            authn: vec![Authn {
                instant: Some("2026-11-22T09:00:00Z".to_owned()),
                contexts: vec!["urn:mpass.id:authnsource:Mansikkala".to_owned()],
                ..Authn::default()
            }],
            attributes: attributes.collect(),
            encrypted_parts: 0,
        }],
        ..Response::default()
    }
}
