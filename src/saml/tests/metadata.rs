//! Metadata and the keys in it.

use super::*;
use crate::encoding::base64;
use crate::encoding::der::{Curve, KeyShape};
use crate::saml::metadata::{choose, identity_provider};

#[test]
fn reads_an_identity_provider() {
    let read = identity_provider(fixture("metadata")).unwrap();
    assert_eq!(read.entity_id, "https://idp.example/metadata");
    assert_eq!(read.sso_redirect, ["https://idp.example/redirect"]);
    assert!(read.wants_signed_requests && !read.signed);
    assert_eq!(read.valid_until, Some(2_082_758_400_000));
    let shapes: Vec<KeyShape> = read.keys.iter().map(|k| k.shape).collect();
    let curves = [Curve::P256, Curve::P384, Curve::P521].map(KeyShape::Ec);
    assert_eq!(shapes[0], KeyShape::Rsa { bits: 2048 });
    assert_eq!(shapes[1..], curves);
    let key = &read.keys[0];
    assert!(key.valid_until > key.valid_from && key.valid_from.is_some());
}

#[test]
fn takes_what_counts_and_leaves_the_rest() {
    let own = fixture("metadata");
    let role_ends = own.replacen(
        "<md:IDPSSODescriptor ",
        "<md:IDPSSODescriptor validUntil=\"2030-01-01T00:00:00Z\" ",
        1,
    );
    let read = identity_provider(&role_ends).unwrap();
    assert_eq!(read.valid_until, Some(1_893_456_000_000));
    let encryption = own.replace("use=\"signing\"", "use=\"encryption\"");
    assert_eq!(identity_provider(&encryption).unwrap().keys, []);
    let any = own.replace(" use=\"signing\"", "");
    assert_eq!(identity_provider(&any).unwrap().keys.len(), 4);
    let unsigned = own.replace(
        "WantAuthnRequestsSigned=\"true\"",
        "WantAuthnRequestsSigned=\"false\"",
    );
    assert!(!identity_provider(&unsigned).unwrap().wants_signed_requests);
    let signed = own.replacen(
        "  <md:IDPSSO",
        "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"/><md:IDPSSO",
        1,
    );
    assert!(identity_provider(&signed).unwrap().signed);
}

#[test]
fn chooses_among_many() {
    let one = fixture("metadata").split_once("?>\n").unwrap().1;
    let two = one
        .replace("https://idp.example/metadata", "urn:two")
        .replace("IDPSSODescriptor", "SPSSODescriptor");
    let three = one.replace("https://idp.example/metadata", "urn:three");
    let group = |inside: &[&str]| {
        format!(
            "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\">{}</md:EntitiesDescriptor>",
            inside.concat()
        )
    };
    let none = |wanted: &str| {
        Err(Problem::NoIdentityProvider {
            wanted: wanted.into(),
        })
    };
    for (xml, wanted, expected) in [
        (
            group(&[one, &two, &three]),
            Some("urn:three"),
            Ok("urn:three"),
        ),
        (
            group(&[one, &group(&[&three])]),
            Some("urn:three"),
            Ok("urn:three"),
        ),
        (group(&[one, &three]), Some("urn:two"), none("urn:two")),
        (group(&[one, &three]), None, none("")),
        // The only one: whose it is will be compared.
        (
            group(&[one, &two]),
            Some("urn:x"),
            Ok("https://idp.example/metadata"),
        ),
        (group(&[&two]), Some("urn:two"), none("")),
        (
            one.replace(
                "protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\"",
                "protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:1.1:protocol\"",
            ),
            None,
            none(""),
        ),
    ] {
        let found = choose(&xml, wanted)
            .map(|p| p.entity_id)
            .map_err(|e| e.problem);
        assert_eq!(found, expected.map(str::to_owned), "{wanted:?}");
    }
}

#[test]
fn trusted_keys_come_in_several_forms() {
    let pem = fixture("pem");
    let bare: String = pem.lines().filter(|l| !l.starts_with('-')).collect();
    let metadata = fixture("metadata");
    let packed = base64::standard_encode(metadata.as_bytes());
    for (keys, entity, count) in [
        (metadata, true, 4),
        (&packed, true, 4),
        (pem, false, 1),
        (&format!("{pem}\n{}", fixture("other")), false, 2),
        (&bare, false, 1),
    ] {
        let read = Trusted::read(keys, From::Visitor, None).unwrap();
        assert_eq!((read.entity_id.is_some(), read.keys.len()), (entity, count));
        assert_eq!(read.from, Some(From::Visitor));
    }
}

#[test]
fn says_what_is_no_key() {
    let own = fixture("metadata");
    let broken = own.replace("<ds:X509Certificate>", "<ds:X509Certificate>AAAA");
    let not = |element: &str| Problem::NotMetadata {
        element: element.into(),
    };
    for (keys, expected) in [
        ("", Problem::Empty),
        ("hello", Problem::BadKey),
        ("-----BEGIN PRIVATE KEY-----", Problem::PrivateKey),
        ("-----BEGIN CERTIFICATE-----", Problem::Truncated),
        ("<a/>", not("a")),
        (vector("response"), not("Response")),
        ("<a", Problem::Truncated),
        ("<!DOCTYPE a><a/>", Problem::Doctype),
        (&broken, Problem::BadKey),
        (
            &own.replace("use=\"signing\"", "use=\"encryption\""),
            Problem::NoSigningKey,
        ),
        ("{\"kty\":\"RSA\"}", Problem::BadKey),
    ] {
        let error = Trusted::read(keys, From::Visitor, None).unwrap_err();
        assert_eq!(error.problem, expected, "{keys}");
    }
}
