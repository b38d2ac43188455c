//! Attacks on careless verifiers. In each the attacker writes `EVIL` where something is read, and it
//! must never count as covered. Nothing is hidden either: it is read, as not covered.

use super::*;
use crate::saml::response::{Oddity, Refusal, Value as V};

const EVIL: &str = "Opettaja;evil";
const GOOD: &str = "Oppilas;1.2.246.562.10.1";
const VALID: SignatureOutcome = SignatureOutcome::Valid { key: 0 };

fn refused(why: Refusal) -> SignatureOutcome {
    SignatureOutcome::Refused(why)
}

/// From the first `start` to the first `end` after it, both included.
fn part<'x>(xml: &'x str, start: &str, end: &str) -> &'x str {
    let from = xml.find(start).unwrap();
    let to = xml[from..].find(end).unwrap() + end.len();
    &xml[from..from + to]
}

fn signature(xml: &str) -> &str {
    part(xml, "<ds:Signature ", "</ds:Signature>")
}

fn assertion(xml: &str) -> &str {
    part(xml, "<saml:Assertion ", "</saml:Assertion>")
}

fn unsigned(xml: &str) -> String {
    xml.replace(signature(xml), "")
}

/// The same with the attacker's value and, as every other element, an ID of its own.
fn evil(xml: &str) -> String {
    xml.replace(GOOD, EVIL)
        .replace("\"_assertion\"", "\"_evil\"")
        .replace("\"_response\"", "\"_evilresponse\"")
}

/// Values of the attribute: those covered, and the rest.
fn values(response: &Response) -> [Vec<String>; 2] {
    [true, false].map(|covered| {
        let assertions = response.assertions.iter().filter(|a| a.covered == covered);
        let attributes = assertions.flat_map(|a| &a.attributes);
        attributes
            .flat_map(|a| &a.values)
            .map(|value| match value {
                V::Text(text) | V::Structured(text) => text.clone(),
                V::Nil => String::new(),
            })
            .collect()
    })
}

#[test]
fn signature_wrapping() {
    let response = vector("response");
    let signed = vector("assertion");
    let inside =
        |outer: &str, end: &str, what: &str| outer.replacen(end, &format!("{what}{end}"), 1);
    let original = assertion(signed);
    let bare = unsigned(original);
    let fake = evil(&bare);
    let fake_signed =
        |moved: &str| fake.replacen("</saml:Issuer>", &format!("</saml:Issuer>{moved}"), 1);
    let fake_response = |moved: &str| {
        evil(&unsigned(response)).replacen("</saml:Issuer>", &format!("</saml:Issuer>{moved}"), 1)
    };
    let end = "</ds:Signature>";
    let object = format!("<ds:Object>{bare}</ds:Object>");
    let other = |id: &str| refused(Refusal::OtherElement(format!("#{id}")));
    let malformed = |name: &str| refused(Refusal::Malformed(name.into()));
    let elsewhere = |id: &str| Oddity::AssertionElsewhere(id.into());
    for (name, xml, expected, covered, oddities) in [
        (
            "XSW1",
            fake_response(&inside(signature(response), end, &unsigned(response))),
            vec![malformed("Response")],
            vec![],
            vec![elsewhere("_assertion")],
        ),
        (
            "XSW2",
            fake_response(&format!("{}{}", unsigned(response), signature(response))),
            vec![other("_response")],
            vec![],
            vec![elsewhere("_assertion")],
        ),
        (
            "XSW3",
            signed.replace(original, &format!("{fake}{original}")),
            vec![VALID],
            vec![GOOD],
            vec![Oddity::SeveralAssertions(2), Oddity::UncoveredBesideCovered],
        ),
        (
            "XSW4",
            signed.replace(original, &inside(&fake, "</saml:Assertion>", original)),
            vec![refused(Refusal::Place)],
            vec![],
            vec![elsewhere("_assertion")],
        ),
        (
            "XSW5",
            signed.replace(
                original,
                &format!("{}{bare}", fake_signed(signature(signed))),
            ),
            vec![other("_assertion")],
            vec![],
            vec![Oddity::SeveralAssertions(2)],
        ),
        (
            "XSW6",
            signed.replace(
                original,
                &fake_signed(&inside(signature(signed), end, &bare)),
            ),
            vec![malformed("Assertion")],
            vec![],
            vec![elsewhere("_assertion")],
        ),
        (
            "XSW7",
            signed.replacen(
                "<samlp:Status>",
                &format!("<samlp:Extensions>{fake}</samlp:Extensions><samlp:Status>"),
                1,
            ),
            vec![VALID],
            vec![GOOD],
            vec![elsewhere("_evil")],
        ),
        (
            "XSW8",
            signed.replace(
                original,
                &fake_signed(&inside(signature(signed), end, &object)),
            ),
            vec![malformed("Object")],
            vec![],
            vec![elsewhere("_assertion")],
        ),
    ] {
        let read = read(&xml).unwrap();
        assert_eq!(
            outcomes(&read),
            expected.iter().collect::<Vec<_>>(),
            "{name}"
        );
        assert_eq!(values(&read)[0], covered, "{name}");
        assert_eq!(read.oddities, oddities, "{name}");
        assert!(xml.contains(EVIL), "{name}");
    }
}

/// A change anywhere under a signature, and what an attacker can put beside it.
#[test]
fn changed_and_rearranged_messages() {
    let response = vector("response");
    let signed = vector("assertion");
    let value = part(signed, "<ds:SignatureValue>", "</ds:SignatureValue>");
    let digest = part(signed, "<ds:DigestValue>", "</ds:DigestValue>");
    let twice = signature(signed).repeat(2);
    let duplicate = |id: &str| refused(Refusal::DuplicateId(id.into()));
    let malformed = |name: &str| refused(Refusal::Malformed(name.into()));
    let replace = |from: &str, to: &str| signed.replacen(from, to, 1);
    for (xml, expected) in [
        (replace(GOOD, EVIL), SignatureOutcome::DigestDiffers),
        (
            response.replacen(GOOD, EVIL, 1),
            SignatureOutcome::DigestDiffers,
        ),
        (
            response.replacen("_request", "_other", 1),
            SignatureOutcome::DigestDiffers,
        ),
        // The attacker's digest in SignedInfo: then the signature is not of it.
        (
            replace(
                digest,
                "<ds:DigestValue>47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=</ds:DigestValue>",
            ),
            SignatureOutcome::DigestDiffers,
        ),
        (
            replace("<ds:SignedInfo>", "<ds:SignedInfo Id=\"x\">"),
            SignatureOutcome::Invalid,
        ),
        (
            replace("<ds:SignedInfo>", "<ds:SignedInfo> "),
            SignatureOutcome::Invalid,
        ),
        (
            replace(value, "<ds:SignatureValue>AAAA</ds:SignatureValue>"),
            SignatureOutcome::Invalid,
        ),
        (
            replace(value, "<ds:SignatureValue></ds:SignatureValue>"),
            malformed("SignatureValue"),
        ),
        (
            replace(value, "<ds:SignatureValue>%%%%</ds:SignatureValue>"),
            malformed("SignatureValue"),
        ),
        // CVE-2025-29775: what stands before the comment was compared, what stands after it signed.
        (
            replace("<ds:DigestValue>", "<ds:DigestValue>AA<!-- x -->"),
            malformed("DigestValue"),
        ),
        (
            replace("<ds:DigestValue>", "<ds:DigestValue><?x?>"),
            malformed("DigestValue"),
        ),
        (
            replace("<ds:DigestValue>", "<ds:DigestValue>AAAA"),
            malformed("DigestValue"),
        ),
        // Two SignedInfo (CVE-2025-29774), two references, none.
        (
            replace("<ds:SignatureValue>", "<ds:SignedInfo/><ds:SignatureValue>"),
            malformed("SignatureValue"),
        ),
        (
            replace(part(signed, "<ds:Reference", "</ds:Reference>"), ""),
            refused(Refusal::References(0)),
        ),
        (
            replace(part(signed, "<ds:SignedInfo", "</ds:SignedInfo>"), ""),
            malformed("Signature"),
        ),
        (
            replace("<ds:SignedInfo>", "<ds:SignedInfo>x"),
            malformed("SignedInfo"),
        ),
        (
            replace("URI=\"#_assertion\"", ""),
            refused(Refusal::OtherElement(String::new())),
        ),
        (
            replace("URI=\"#_assertion\"", "URI=\"#xpointer(id('_assertion'))\""),
            refused(Refusal::OtherElement("#xpointer(id('_assertion'))".into())),
        ),
        (
            replace("URI=\"#_assertion\"", "URI=\"#_response\""),
            refused(Refusal::OtherElement("#_response".into())),
        ),
        (
            replace(
                "URI=\"#_assertion\"",
                "URI=\"https://evil.example/#_assertion\"",
            ),
            refused(Refusal::OtherElement(
                "https://evil.example/#_assertion".into(),
            )),
        ),
        (
            signed.replace("_assertion\"", "xpointer(/)\""),
            malformed("ID"),
        ),
        (
            signed.replace(" ID=\"_assertion\"", " Id=\"_assertion\""),
            malformed("ID"),
        ),
        (
            signed.replace(" ID=\"_assertion\"", " xml:id=\"_assertion\""),
            malformed("ID"),
        ),
        (signed.replace(" ID=\"_assertion\"", ""), malformed("ID")),
        // An ID that stands twice, under any name that some reader knows.
        (
            replace("<samlp:Status>", "<samlp:Status ID=\"_assertion\">"),
            duplicate("_assertion"),
        ),
        (
            replace("<samlp:Status>", "<samlp:Status id=\"_assertion\">"),
            duplicate("_assertion"),
        ),
        (
            replace("<samlp:Status>", "<samlp:Status Id=\"_assertion\">"),
            duplicate("_assertion"),
        ),
        (
            replace("<samlp:Status>", "<samlp:Status xml:id=\"_assertion\">"),
            duplicate("_assertion"),
        ),
        (
            replace("<samlp:Status>", "<samlp:Status samlp:ID=\"_assertion\">"),
            duplicate("_assertion"),
        ),
        (
            signed.replace(" ID=\"_assertion\"", " ID=\"_assertion\" id=\"_assertion\""),
            duplicate("_assertion"),
        ),
        (
            signed.replace("\"_response\"", "\"_assertion\""),
            duplicate("_assertion"),
        ),
        // Void canonicalisation: a relative namespace name, anywhere (Canonical XML 1.0 §4.5).
        (
            replace("<samlp:Status>", "<samlp:Status xmlns:x=\"1\">"),
            refused(Refusal::Void),
        ),
        (
            replace("<saml:Subject>", "<saml:Subject xmlns=\"evil/\">"),
            refused(Refusal::Void),
        ),
        // Another namespace makes another element: no signature of XML Signature at all.
        (
            signed.replace(
                "<ds:CanonicalizationMethod",
                "<ds:CanonicalizationMethod xmlns:ds=\"urn:x:d\"",
            ),
            refused(Refusal::Malformed("CanonicalizationMethod".into())),
        ),
        (
            signed.replace(
                "</ds:SignatureValue>",
                "</ds:SignatureValue><ds:KeyInfo/><ds:KeyInfo/>",
            ),
            malformed("KeyInfo"),
        ),
        (
            signed
                .replace(
                    "enveloped-signature\"/>",
                    "enveloped-signature\"><x/></ds:Transform>",
                )
                .replace(
                    "enveloped-signature\"></ds:Transform>",
                    "enveloped-signature\"><x/></ds:Transform>",
                ),
            malformed("Transform"),
        ),
    ] {
        assert_ne!(xml, signed);
        let read = read(&xml).unwrap();
        assert_eq!(outcomes(&read), [&expected], "{xml}");
        assert_eq!(values(&read)[0], [""; 0], "{expected:?}");
    }
    let read = read(&signed.replace(signature(signed), &twice)).unwrap();
    let several = refused(Refusal::Several);
    assert_eq!(outcomes(&read), [&several, &several]);
}

/// A prefix list may bring in what was not used, and must not be long.
#[test]
fn prefix_lists_are_bounded() {
    let signed = vector("prefix-list");
    let many: Vec<String> = (0..40).map(|i| format!("p{i}")).collect();
    let long = signed.replacen(
        "PrefixList=\"xs xsi\"",
        &format!("PrefixList=\"{}\"", many.join(" ")),
        1,
    );
    let read = read(&long).unwrap();
    let why = Refusal::Malformed("InclusiveNamespaces".into());
    assert_eq!(read.signatures[0].outcome, refused(why));
    assert!(!read.covered);
}

/// Names are known by namespace: what only looks like SAML is not read.
#[test]
fn namespace_confusion() {
    let signed = vector("assertion");
    let fake = evil(&unsigned(assertion(signed)));
    let other = fake.replacen(
        "<saml:Assertion ",
        "<saml:Assertion xmlns:saml=\"urn:evil:x\" ",
        1,
    );
    let xml = signed.replacen("<saml:Assertion ", &format!("{other}<saml:Assertion "), 1);
    let response = read(&xml).unwrap();
    assert_eq!(values(&response), [vec![GOOD.to_owned()], vec![]]);
    // An attribute of another namespace is not the attribute.
    let xml = signed.replacen(
        "<samlp:Response ",
        "<samlp:Response saml:Destination=\"https://evil.example/\" ",
        1,
    );
    let response = read(&xml).unwrap();
    assert_eq!(
        response.destination.as_deref(),
        Some("https://peili.example/saml/acs")
    );
    // A default namespace works as a prefix does.
    let renamed = vector("response")
        .replace("samlp:", "")
        .replace("xmlns:samlp", "xmlns");
    assert_eq!(
        outcomes(&read(&renamed).unwrap()),
        [&SignatureOutcome::DigestDiffers]
    );
}

#[test]
fn a_signed_and_an_unsigned_assertion() {
    let signed = vector("assertion");
    let original = assertion(signed);
    let fake = evil(&unsigned(original));
    for xml in [
        signed.replace(original, &format!("{original}{fake}")),
        signed.replace(original, &format!("{fake}{original}")),
    ] {
        let response = read(&xml).unwrap();
        assert_eq!(
            values(&response),
            [vec![GOOD.to_owned()], vec![EVIL.to_owned()]]
        );
        assert!(response.oddities.contains(&Oddity::UncoveredBesideCovered));
    }
    // Both under the response's signature: both covered.
    let both = vector("both");
    let response = read(both).unwrap();
    assert!(response.oddities.is_empty() && response.assertions[0].covered);
}

#[test]
fn encrypted_parts_are_counted() {
    let xml = vector("assertion")
        .replacen(
            "<saml:Assertion ",
            "<saml:EncryptedAssertion/><saml:Assertion ",
            1,
        )
        .replacen(
            "<saml:Attribute ",
            "<saml:EncryptedAttribute/><saml:Attribute ",
            1,
        )
        .replacen("<saml:NameID ", "<saml:EncryptedID/><saml:NameID ", 1);
    let response = read(&xml).unwrap();
    assert_eq!(
        (response.encrypted, response.assertions[0].encrypted_parts),
        (1, 2)
    );
}
