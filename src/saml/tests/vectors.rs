//! Every kind of signature, valid and outside the profile.

use super::*;
use crate::saml::response::{EmbeddedKey, NameId, Oddity, Refusal, SignedElement, Value as V};

const VALID: SignatureOutcome = SignatureOutcome::Valid { key: 0 };
const C14N: &str = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";

/// Name, outcomes of its signatures, and whether the response and its assertion are covered.
#[test]
fn every_vector_has_its_outcome() {
    let refused = |why| vec![SignatureOutcome::Refused(why)];
    let transform = |uri: &str| refused(Refusal::Transform(uri.into()));
    let more = |name: &str| format!("http://www.w3.org/2001/04/xmldsig-more#{name}");
    let mut names = Vec::new();
    for (name, expected, response, assertion) in [
        ("response", vec![VALID], true, true),
        ("assertion", vec![VALID], false, true),
        ("both", vec![VALID, VALID], true, true),
        ("rsa-sha384", vec![VALID], true, true),
        ("rsa-sha512", vec![VALID], true, true),
        ("rsa-pss", vec![VALID], true, true),
        (
            "ecdsa-sha256",
            vec![SignatureOutcome::Valid { key: 1 }],
            true,
            true,
        ),
        (
            "ecdsa-sha384",
            vec![SignatureOutcome::Valid { key: 2 }],
            false,
            true,
        ),
        (
            "ecdsa-sha512",
            vec![SignatureOutcome::Valid { key: 3 }],
            false,
            true,
        ),
        ("prefix-list", vec![VALID, VALID], true, true),
        ("with-comments", vec![VALID], true, true),
        ("comment", vec![VALID], false, true),
        ("instruction", vec![VALID], false, true),
        ("text", vec![VALID], false, true),
        ("lines", vec![VALID], true, true),
        ("namespaces", vec![VALID], false, true),
        ("other-key", vec![SignatureOutcome::Invalid], false, false),
        ("sha1-digest", refused(Refusal::Sha1), false, false),
        ("sha1-signature", refused(Refusal::Sha1), false, false),
        ("hmac", refused(Refusal::Hmac), false, false),
        ("hmac-short", refused(Refusal::Hmac), false, false),
        (
            "sha224",
            refused(Refusal::SignatureAlgorithm(more("rsa-sha224"))),
            false,
            false,
        ),
        (
            "digest-224",
            refused(Refusal::DigestAlgorithm(more("sha224"))),
            false,
            false,
        ),
        (
            "inclusive-info",
            refused(Refusal::Canonicalization(C14N.into())),
            false,
            false,
        ),
        ("inclusive-transform", transform(C14N), false, false),
        ("enveloped-only", transform(C14N), false, false),
        (
            "xpath",
            transform("http://www.w3.org/TR/1999/REC-xpath-19991116"),
            false,
            false,
        ),
        (
            "xslt",
            transform("http://www.w3.org/TR/1999/REC-xslt-19991116"),
            false,
            false,
        ),
        (
            "two-references",
            refused(Refusal::References(2)),
            false,
            false,
        ),
        (
            "empty-uri",
            refused(Refusal::OtherElement(String::new())),
            false,
            false,
        ),
        ("short-key", vec![SignatureOutcome::Invalid], false, false),
    ] {
        let read = read(vector(name)).unwrap();
        let outcomes: Vec<SignatureOutcome> = outcomes(&read).into_iter().cloned().collect();
        assert_eq!(outcomes, expected, "{name}");
        assert_eq!(read.covered, response, "{name}");
        assert_eq!(read.assertions[0].covered, assertion, "{name}");
        names.push(name);
    }
    for known in FIXTURE["vectors"].as_array().unwrap() {
        let name = known["name"].as_str().unwrap();
        assert!(names.contains(&name), "{name} is not tested");
        // A bare signature check says yes to all of them.
        assert_ne!(known["xmlsec1"], false, "{name}");
    }
}

#[test]
fn reads_what_a_response_says() {
    let read = read(vector("both")).unwrap();
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    assert_eq!(text(&read.id), "_response");
    assert_eq!(text(&read.version), "2.0");
    assert_eq!(text(&read.issue_instant), "2026-11-22T09:00:00Z");
    assert_eq!(text(&read.destination), "https://peili.example/saml/acs");
    assert_eq!(text(&read.in_response_to), "_request");
    assert_eq!(text(&read.issuer), "https://idp.example/metadata");
    assert!(text(&read.status.code).ends_with(":Success"));
    assert_eq!((read.encrypted, read.oddities.len()), (0, 0));
    let [assertion] = &read.assertions[..] else {
        panic!("one assertion")
    };
    assert_eq!(
        assertion.name_id,
        Some(NameId {
            format: Some("urn:oasis:names:tc:SAML:2.0:nameid-format:transient".into()),
            value: "pupil@school.example".into(),
            ..NameId::default()
        })
    );
    let [confirmation] = &assertion.confirmations[..] else {
        panic!("one confirmation")
    };
    assert_eq!(
        text(&confirmation.recipient),
        "https://peili.example/saml/acs"
    );
    assert_eq!(text(&confirmation.not_on_or_after), "2026-11-22T09:05:00Z");
    let conditions = assertion.conditions.as_ref().unwrap();
    assert_eq!(conditions.audiences, [["https://peili.example/metadata"]]);
    assert_eq!(text(&conditions.not_before), "2026-11-22T08:59:00Z");
    let [authn] = &assertion.authn[..] else {
        panic!("one statement")
    };
    assert_eq!(authn.authorities, ["https://home.example"]);
    assert!(authn.contexts[0].ends_with(":PasswordProtectedTransport"));
    let [attribute] = &assertion.attributes[..] else {
        panic!("one attribute")
    };
    assert_eq!(attribute.name, "urn:mpass.id:role");
    assert_eq!(attribute.friendly_name.as_deref(), Some("role"));
    assert_eq!(
        attribute.values,
        [V::Text("Oppilas;1.2.246.562.10.1".into())]
    );
    let [first, second] = &read.signatures[..] else {
        panic!("two signatures")
    };
    assert_eq!(
        (first.on, first.id.as_deref()),
        (SignedElement::Response, Some("_response"))
    );
    assert_eq!(second.on, SignedElement::Assertion(0));
    assert_eq!(first.embedded_key, EmbeddedKey::None);
    assert_eq!(second.embedded_key, EmbeddedKey::Trusted);
    assert!(first.signature_algorithm.ends_with("#rsa-sha256"));
    assert!(first.digest_algorithm.ends_with("#sha256"));
}

#[test]
fn values_are_read_as_they_were_signed() {
    let value = |name| {
        let read = read(vector(name)).unwrap();
        let assertion = read.assertions[0].clone();
        let name_id = assertion.name_id.unwrap().value;
        (
            assertion.attributes[0].values[0].clone(),
            name_id,
            read.oddities,
        )
    };
    let split = |name: &str| vec![Oddity::SplitValue(name.into())];
    let (_, name_id, oddities) = value("comment");
    assert_eq!(name_id, "pupil@school.example.evil.example");
    assert_eq!(oddities, split("NameID"));
    let (text, _, oddities) = value("instruction");
    assert_eq!(text, V::Text("Oppilas".into()));
    assert_eq!(oddities, split("AttributeValue"));
    let (text, _, oddities) = value("text");
    let expected = "å ä ö 学校 😀 & <b> A\r\t\"' <c> & d ]]>";
    assert_eq!(text, V::Text(expected.into()));
    assert_eq!(oddities, []);
    assert_eq!(value("lines").0, V::Text("\n  one\n  two\n".into()));
    assert!(matches!(value("namespaces").0, V::Structured(_)));
}

#[test]
fn embedded_keys_are_compared_and_never_trusted() {
    let read_signature = |name, trusted: &Trusted| {
        let read = read_with(vector(name), trusted).unwrap();
        (
            read.signatures[0].embedded_key,
            read.signatures[0].outcome.clone(),
        )
    };
    let other = Trusted::read(fixture("other"), From::Visitor, None).unwrap();
    let own = Trusted::read(fixture("pem"), From::Visitor, None).unwrap();
    let none = Trusted::default();
    let invalid = SignatureOutcome::Invalid;
    for (name, trusted, key, outcome) in [
        ("response", &own, EmbeddedKey::Trusted, VALID),
        ("response", &other, EmbeddedKey::Other, invalid.clone()),
        (
            "response",
            &none,
            EmbeddedKey::Other,
            SignatureOutcome::NoKeys,
        ),
        ("other-key", &own, EmbeddedKey::Other, invalid),
        ("other-key", &other, EmbeddedKey::Trusted, VALID),
        (
            "ecdsa-sha256",
            &own,
            EmbeddedKey::None,
            SignatureOutcome::NoFittingKey,
        ),
    ] {
        assert_eq!(read_signature(name, trusted), (key, outcome), "{name}");
    }
    let damaged = vector("response").replace("<ds:X509Certificate>", "<ds:X509Certificate>AAAA");
    let read = read(&damaged).unwrap();
    assert_eq!(read.signatures[0].embedded_key, EmbeddedKey::Unreadable);
}

#[test]
fn short_keys_are_refused_even_when_trusted() {
    let short = Trusted::read(fixture("short"), From::Configured, None).unwrap();
    let read = read_with(vector("short-key"), &short).unwrap();
    let expected = SignatureOutcome::Refused(Refusal::ShortKey(1024));
    assert_eq!(outcomes(&read), [&expected]);
}

/// What the platform could not do is not known, and covers nothing.
#[test]
fn outcomes_of_the_platform_are_kept_apart() {
    use crate::jose::{Job, Outcome};
    for (verified, expected) in [
        (Outcome::Valid, VALID),
        (Outcome::Invalid, SignatureOutcome::Invalid),
        (Outcome::BadKey, SignatureOutcome::BadKey),
        (Outcome::Unsupported, SignatureOutcome::Unsupported),
    ] {
        let reading = crate::saml::read(vector("response"), &trusted()).unwrap();
        let jobs = reading.jobs().to_vec();
        let mut all = native::run(&jobs);
        for (job, outcome) in jobs.iter().zip(&mut all) {
            if matches!(job, Job::Verify { .. }) {
                *outcome = verified.clone();
            }
        }
        let read = reading.finish(&all);
        assert_eq!(outcomes(&read), [&expected]);
        assert_eq!(read.covered, verified == Outcome::Valid);
    }
    let reading = crate::saml::read(vector("response"), &trusted()).unwrap();
    let read = reading.finish(&[]);
    assert_eq!(outcomes(&read), [&SignatureOutcome::Unsupported]);
    assert!(!read.covered && !read.assertions[0].covered);
}
