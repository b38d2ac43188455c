//! The demo issuer speaks SAML: a login as a `samlp:Response`, in the shape of MPASSid's proxy
//! (Shibboleth), assertion and response both signed; and the metadata with the demo's key.
//!
//! Everything is written in canonical form ([`xml`]), so that signing needs no canonicaliser.
//! What only a digest or a key can add comes from the platform, step by step ([`Draft`]).

mod draft;

use serde_json::Value;

pub use draft::Draft;

use super::{CLIENT_ID, ISSUER, Login, Twist, claims};
use crate::encoding::json::{self, Members};
use crate::encoding::{base64, certificate, time, wire, xml};
use crate::engine::FileOut;
use crate::model::names::{self, NameKind};
use crate::model::protocol;
use crate::saml::{ASSERTION, METADATA, PROTOCOL};

const XMLDSIG: &str = "http://www.w3.org/2000/09/xmldsig#";
const TRANSIENT: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient";
const REDIRECT: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
const URI: &str = "urn:oasis:names:tc:SAML:2.0:attrname-format:uri";
const XSD: (&str, &str) = ("xmlns:xsd", "http://www.w3.org/2001/XMLSchema");
const XSI: (&str, &str) = ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");

/// How long the demo's certificate is valid: ten years.
const YEARS: i64 = 3652 * 86_400_000;

/// Who a response is for.
#[derive(Clone, Copy, Debug)]
pub struct Service<'a> {
    pub entity_id: &'a str,
    pub acs: &'a str,
    /// ID of the request; `None`: nobody asked.
    pub in_response_to: Option<&'a str>,
}

/// The service of the files to download: no address anywhere (RFC 2606 §2), and nobody asked.
pub const SERVICE: Service<'static> = Service {
    entity_id: "https://peili.invalid/saml",
    acs: "https://peili.invalid/saml/acs",
    in_response_to: None,
};

/// Why a login has no SAML form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formless {
    /// Userinfo: an assertion is the only carrier.
    Userinfo,
    /// The access token, and the hash that binds it: SAML has no such token.
    AccessToken,
    /// `state` and `nonce`: they stand in no assertion (`RelayState` and `InResponseTo` do their
    /// work, beside the claims).
    Binding,
    /// A character that XML 1.0 cannot hold, not even escaped (§2.2).
    Character,
}

/// What stands against writing this login as SAML, if anything.
pub fn formless(login: &Login) -> Option<Formless> {
    let held = |(name, value): &(String, Value)| xml::holds(name) && holds(value);
    if !login.claims.iter().all(held) {
        return Some(Formless::Character);
    }
    login.twists.iter().find_map(|twist| match twist {
        Twist::Userinfo(_) | Twist::UserinfoBroken => Some(Formless::Userinfo),
        Twist::AccessToken(_) => Some(Formless::AccessToken),
        Twist::OtherState | Twist::Set("nonce", _) => Some(Formless::Binding),
        _ => None,
    })
}

fn holds(value: &Value) -> bool {
    match value {
        Value::String(text) => xml::holds(text),
        Value::Array(items) => items.iter().all(holds),
        Value::Object(members) => members.iter().all(|(k, v)| xml::holds(k) && holds(v)),
        _ => true,
    }
}

/// The assertion of a login. `random` makes its IDs; `now` is in milliseconds.
pub fn assertion(login: &Login, service: &Service, random: &str, now: i64) -> Draft {
    let claims = claims(login, None, now);
    let when = |name| {
        let moment = json::get(&claims, name).and_then(time::numeric_date);
        moment.map(time::rfc3339).unwrap_or_default()
    };
    let (issued, expires, authenticated) = (when("iat"), when("exp"), when("auth_time"));
    let not_before = Some(when("nbf")).filter(|text| !text.is_empty());
    let issuer = issuer(login, &claims);
    let name_id = xml::element(
        "saml:NameID",
        &[
            ("Format", TRANSIENT),
            ("NameQualifier", &issuer),
            ("SPNameQualifier", service.entity_id),
        ],
        &xml::text(random),
    );
    let mut data = Vec::new();
    data.extend(service.in_response_to.map(|id| ("InResponseTo", id)));
    data.push(("NotOnOrAfter", &expires));
    data.push(("Recipient", service.acs));
    let confirmation = xml::element(
        "saml:SubjectConfirmation",
        &[("Method", "urn:oasis:names:tc:SAML:2.0:cm:bearer")],
        &element("saml:SubjectConfirmationData", &data, ""),
    );
    let audiences = texts(json::get(&claims, "aud")).map(|audience| {
        // The demo's own client is the service.
        let own = audience == CLIENT_ID;
        let audience = if own { service.entity_id } else { &audience };
        xml::element("saml:Audience", &[], &xml::text(audience))
    });
    let restriction = xml::element(
        "saml:AudienceRestriction",
        &[],
        &audiences.collect::<String>(),
    );
    let context = xml::element(
        "saml:AuthnContextClassRef",
        &[],
        &xml::text(json::text(&claims, "acr").unwrap_or_default()),
    );
    let inside = [
        issuer_element(&issuer, &[]),
        xml::element("saml:Subject", &[], &[name_id, confirmation].concat()),
        element(
            "saml:Conditions",
            &[
                ("NotBefore", not_before.as_deref().unwrap_or(&issued)),
                ("NotOnOrAfter", &expires),
            ],
            &restriction,
        ),
        xml::element(
            "saml:AuthnStatement",
            &[
                ("AuthnInstant", &authenticated),
                ("SessionIndex", &id('s', random)),
            ],
            &xml::element("saml:AuthnContext", &[], &context),
        ),
        attributes(&claims),
    ];
    let id = id('a', random);
    let text = xml::element(
        "saml:Assertion",
        &[
            ("xmlns:saml", ASSERTION),
            ("ID", &id),
            ("IssueInstant", &issued),
            ("Version", "2.0"),
        ],
        &inside.concat(),
    );
    Draft::new(id, text, login)
}

/// The response around an assertion that is finished.
pub fn response(
    login: &Login,
    service: &Service,
    random: &str,
    now: i64,
    assertion: &str,
) -> Draft {
    let claims = claims(login, None, now);
    let issued = json::get(&claims, "iat").and_then(time::numeric_date);
    let success = xml::element(
        "samlp:StatusCode",
        &[("Value", "urn:oasis:names:tc:SAML:2.0:status:Success")],
        "",
    );
    let id = id('r', random);
    let issued = issued.map(time::rfc3339).unwrap_or_default();
    let mut named = vec![
        ("xmlns:samlp", PROTOCOL),
        ("Destination", service.acs),
        ("ID", id.as_str()),
    ];
    named.extend(service.in_response_to.map(|id| ("InResponseTo", id)));
    named.push(("IssueInstant", &issued));
    named.push(("Version", "2.0"));
    let inside = [
        issuer_element(&issuer(login, &claims), &[("xmlns:saml", ASSERTION)]),
        xml::element("samlp:Status", &[], &success),
        assertion.to_owned(),
    ];
    let text = xml::element("samlp:Response", &named, &inside.concat());
    Draft::new(id, text, login)
}

/// The demo's certificate for a key; valid from now on.
pub fn certificate(serial: &str, x: &[u8], y: &[u8], now: i64) -> certificate::Unsigned {
    let until = now.saturating_add(YEARS);
    let name = origin(ISSUER).trim_start_matches("https://");
    certificate::Unsigned::new(name, serial.as_bytes(), (x, y), (now, until))
}

/// The metadata of the identity provider that a login should be from; `certificate` is DER.
pub fn metadata(login: &Login, certificate: &[u8]) -> String {
    let redirect = [origin(login.issuer), "/idp/profile/SAML2/Redirect/SSO"].concat();
    let inside = [
        xml::element(
            "md:KeyDescriptor",
            &[("use", "signing")],
            &key_info(&[("xmlns:ds", XMLDSIG)], certificate),
        ),
        xml::element("md:NameIDFormat", &[], TRANSIENT),
        xml::element(
            "md:SingleSignOnService",
            &[("Binding", REDIRECT), ("Location", &redirect)],
            "",
        ),
    ];
    let role = xml::element(
        "md:IDPSSODescriptor",
        &[
            ("WantAuthnRequestsSigned", "false"),
            ("protocolSupportEnumeration", PROTOCOL),
        ],
        &inside.concat(),
    );
    xml::element(
        "md:EntityDescriptor",
        &[
            ("xmlns:md", METADATA),
            ("entityID", &issuer(login, &login.claims)),
        ],
        &role,
    )
}

/// What the platform made of a login.
#[derive(Clone, Debug)]
pub struct Signed {
    pub response: String,
    pub metadata: String,
}

/// A login for the visitor's own tests: the signed response, and the metadata to check it with.
pub fn files(login: &Login, signed: Signed) -> [FileOut; 2] {
    let file = |end: &str, mime: &str, text: String| FileOut {
        name: ["invented-", &login.file, end].concat(),
        mime: mime.to_owned(),
        text,
    };
    [
        file(".response.xml", "application/xml", signed.response),
        file(
            "-metadata.xml",
            "application/samlmetadata+xml",
            signed.metadata,
        ),
    ]
}

/// MPASSid's proxy names itself otherwise in SAML; the demo issuer does not.
pub fn entity_id(issuer: &str) -> String {
    if issuer == ISSUER {
        return issuer.to_owned();
    }
    [issuer, "/idp/shibboleth"].concat()
}

fn origin(issuer: &str) -> &str {
    issuer.trim_end_matches('/')
}

fn issuer(login: &Login, claims: &Members) -> String {
    match json::text(claims, "iss") {
        Some(other) if other != login.issuer => other.to_owned(),
        _ => entity_id(login.issuer),
    }
}

fn issuer_element(issuer: &str, declared: &[(&str, &str)]) -> String {
    xml::element("saml:Issuer", declared, &xml::text(issuer))
}

/// IDs of XML begin with a letter or a low line.
fn id(kind: char, random: &str) -> String {
    ["_", kind.encode_utf8(&mut [0; 4]), random].concat()
}

/// An element without those attributes that are empty.
fn element(name: &str, attributes: &[(&str, &str)], inside: &str) -> String {
    let filled = attributes.iter().copied().filter(|(_, v)| !v.is_empty());
    xml::element(name, &filled.collect::<Vec<_>>(), inside)
}

fn texts(value: Option<&Value>) -> impl Iterator<Item = String> {
    let items = match value {
        Some(Value::Array(items)) => items.iter().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    };
    items
        .into_iter()
        .filter_map(|item| item.as_str().map(str::to_owned))
}

/// The claims that are no protocol's, as attributes. Without any there is no statement.
fn attributes(claims: &Members) -> String {
    let own = claims
        .iter()
        .filter(|(name, _)| protocol::protocol(name).is_none());
    let all: String = own.map(|(name, value)| attribute(name, value)).collect();
    if all.is_empty() {
        return all;
    }
    xml::element("saml:AttributeStatement", &[], &all)
}

fn attribute(name: &str, value: &Value) -> String {
    let (friendly, name) = match names::lookup(name) {
        Some((id, NameKind::Claim | NameKind::Saml)) => (id.info().friendly_name, id.info().saml),
        // A name that is not the model's is sent as it is.
        _ => ("", name),
    };
    let values: String = match value {
        Value::Array(items) => items.iter().map(attribute_value).collect(),
        one => attribute_value(one),
    };
    element(
        "saml:Attribute",
        &[
            ("FriendlyName", friendly),
            ("Name", name),
            ("NameFormat", URI),
        ],
        &values,
    )
}

fn attribute_value(value: &Value) -> String {
    const VALUE: &str = "saml:AttributeValue";
    let typed = |text: &str| {
        xml::element(
            VALUE,
            &[XSD, XSI, ("xsi:type", "xsd:string")],
            &xml::text(text),
        )
    };
    match value {
        Value::String(text) => typed(text),
        Value::Null => xml::element(VALUE, &[XSI, ("xsi:nil", "true")], ""),
        // A structure is one in XML too.
        Value::Object(members) if members.keys().all(|name| is_name(name)) => {
            let inside = members.iter().map(|(name, value)| {
                let text = value
                    .as_str()
                    .map_or_else(|| wire::text(value), str::to_owned);
                xml::element(name, &[], &xml::text(&text))
            });
            xml::element(VALUE, &[], &inside.collect::<String>())
        }
        other => typed(&wire::text(other)),
    }
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric())
}

fn key_info(declared: &[(&str, &str)], certificate: &[u8]) -> String {
    let certificate = base64::standard_encode(certificate);
    let certificate = xml::element("ds:X509Certificate", &[], &certificate);
    let data = xml::element("ds:X509Data", &[], &certificate);
    xml::element("ds:KeyInfo", declared, &data)
}

#[cfg(test)]
#[path = "saml/tests.rs"]
mod tests;
