#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;
use crate::encoding::der::KeyShape;
use crate::encoding::time;
use crate::report::CheckCode as C;
use crate::saml::metadata::{From, SigningKey};
use crate::saml::response::*;
use crate::saml::{RelayState, Request};
use CheckStatus::{Fail, NotApplicable as Na, Pass, Unknown};
use Why as W;

const ACS: &str = "https://peili.example/saml/acs";
const IDP: &str = "https://idp.example/shibboleth";
const SP: &str = "https://peili.example/saml";
const SOURCE: &str = "urn:mpass.id:authnsource:Koulu";
/// 2026-11-22T09:00:00Z
const NOW: i64 = 1_795_338_000_000;
const MINUTE: i64 = 60_000;

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn at(minutes: i64) -> Option<String> {
    Some(time::rfc3339(NOW + minutes * MINUTE))
}

/// A login made just now, with everything in order; each row changes one thing.
struct World {
    response: Response,
    expected: Expected,
    trusted: Trusted,
    now: i64,
}

fn attribute(name: &str, friendly: Option<&str>) -> Attribute {
    Attribute {
        name: name.to_owned(),
        name_format: text("urn:oasis:names:tc:SAML:2.0:attrname-format:uri"),
        friendly_name: friendly.map(str::to_owned),
        values: vec![Value::Text("x".to_owned())],
    }
}

fn world() -> World {
    let assertion = Assertion {
        id: text("_a"),
        version: text("2.0"),
        issue_instant: at(0),
        issuer: text(IDP),
        covered: true,
        name_id: Some(NameId {
            format: text("urn:oasis:names:tc:SAML:2.0:nameid-format:transient"),
            value: "AAdz".to_owned(),
            ..NameId::default()
        }),
        confirmations: vec![Confirmation {
            method: "urn:oasis:names:tc:SAML:2.0:cm:bearer".to_owned(),
            recipient: text(ACS),
            in_response_to: text("_q"),
            not_before: None,
            not_on_or_after: at(5),
        }],
        conditions: Some(Conditions {
            not_before: at(0),
            not_on_or_after: at(5),
            audiences: vec![vec![SP.to_owned()]],
            unknown: Vec::new(),
        }),
        authn: vec![Authn {
            instant: at(0),
            session_not_on_or_after: at(60),
            session_index: text("_s"),
            contexts: vec![SOURCE.to_owned()],
            authorities: Vec::new(),
        }],
        attributes: vec![
            attribute("urn:mpass.id:uid", Some("mpassUsername")),
            attribute("urn:oid:2.5.4.4", Some("sn")),
        ],
        encrypted_parts: 0,
    };
    World {
        response: Response {
            id: text("_r"),
            version: text("2.0"),
            issue_instant: at(0),
            destination: text(ACS),
            in_response_to: text("_q"),
            issuer: text(IDP),
            status: Status {
                code: text("urn:oasis:names:tc:SAML:2.0:status:Success"),
                ..Status::default()
            },
            covered: true,
            signatures: vec![signature(SignedElement::Response)],
            assertions: vec![assertion],
            encrypted: 0,
            oddities: Vec::new(),
        },
        expected: Expected {
            issuer: text(IDP),
            audience: text(SP),
            acs: text(ACS),
            request: Request::Sent("_q".to_owned()),
            source: text(SOURCE),
            fresh: true,
            departed: Some(NOW - MINUTE),
            arrived: Some(NOW),
            relay_state: RelayState::Match,
        },
        trusted: Trusted {
            entity_id: text(IDP),
            keys: vec![SigningKey {
                spki: Vec::new(),
                shape: KeyShape::Rsa { bits: 2048 },
                valid_from: Some(NOW - MINUTE),
                valid_until: Some(NOW + MINUTE),
            }],
            from: Some(From::Configured),
            valid_until: Some(NOW + MINUTE),
        },
        now: NOW,
    }
}

fn signature(on: SignedElement) -> Signature {
    Signature {
        on,
        id: text("_r"),
        signature_algorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256".to_owned(),
        digest_algorithm: "http://www.w3.org/2001/04/xmlenc#sha256".to_owned(),
        outcome: SignatureOutcome::Valid { key: 0 },
        embedded_key: EmbeddedKey::Trusted,
    }
}

fn made(world: &World) -> Vec<Check> {
    checks(&world.response, &world.expected, &world.trusted, world.now)
}

fn line(world: &World, code: C) -> (CheckStatus, Vec<W>) {
    let all = made(world);
    let check = all.iter().find(|check| check.code == code).unwrap();
    let CheckReason::Saml(said) = &check.reason else {
        panic!("{code:?}");
    };
    (check.status, said.iter().map(|one| one.why).collect())
}

#[test]
fn a_login_in_order_fails_nothing() {
    let all = made(&world());
    let mut codes: Vec<C> = all.iter().map(|check| check.code).collect();
    assert_eq!(codes.len(), 27);
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), 27, "each check once");
    for check in all {
        let right = match check.code {
            C::Encryption => Na,
            _ => Pass,
        };
        assert_eq!(check.status, right, "{check:?}");
    }
}

/// What was pasted is compared with nothing and its times are stated.
#[test]
fn of_a_pasted_message_only_itself_is_judged() {
    let mut world = world();
    world.expected = Expected::default();
    world.trusted = Trusted::default();
    world.now = NOW + 1_000_000 * MINUTE;
    world.response.signatures[0].outcome = SignatureOutcome::NoKeys;
    world.response.signatures[0].embedded_key = EmbeddedKey::Other;
    world.response.covered = false;
    world.response.assertions[0].covered = false;
    for check in made(&world) {
        assert_ne!(check.status, Fail, "{check:?}");
    }
    for (code, status, why) in [
        (C::Signature, Unknown, W::NoKeys),
        (C::KeySource, Unknown, W::NoKeys),
        (C::EmbeddedKey, Unknown, W::OwnKeyUncompared),
        (C::Coverage, Unknown, W::CoveredNone),
        (C::Issuer, Unknown, W::NothingToCompare),
        (C::Destination, Unknown, W::NothingToCompare),
        (C::Audience, Unknown, W::NothingToCompare),
        (C::Recipient, Unknown, W::NothingToCompare),
        (C::InResponseTo, Na, W::NotStartedHere),
        (C::NotBefore, Na, W::StatedFrom),
        (C::Expiry, Na, W::StatedUntil),
        (C::ConfirmationExpiry, Na, W::StatedUntil),
        (C::SessionEnd, Na, W::SessionUntil),
        (C::IssuedAt, Na, W::StatedIssued),
        (C::AuthTime, Na, W::AuthenticatedAt),
        (C::Clock, Na, W::ClockNotJudged),
        (C::CertificateValidity, Na, W::NoSignature),
    ] {
        assert_eq!(line(&world, code), (status, vec![why]), "{code:?}");
    }
}

type Change = fn(&mut World);

/// One thing wrong, or not to be known: which line says so, and how.
#[test]
fn each_line_says_what_is_wrong_with_it() {
    let rows: &[(Change, C, CheckStatus, &[W])] = &[
        (
            |w| w.response.status = Status::default(),
            C::Status,
            Fail,
            &[W::Missing],
        ),
        (
            |w| status(w, "Requester", Some("AuthnFailed")),
            C::Status,
            Fail,
            &[W::AuthnFailed],
        ),
        (
            |w| status(w, "Responder", Some("NoPassive")),
            C::Status,
            Fail,
            &[W::NoPassive],
        ),
        (
            |w| status(w, "Responder", Some("UnknownPrincipal")),
            C::Status,
            Fail,
            &[W::UnknownPrincipal],
        ),
        (
            |w| status(w, "Requester", Some("RequestDenied")),
            C::Status,
            Fail,
            &[W::RequestDenied],
        ),
        (
            |w| status(w, "Requester", Some("NoAuthnContext")),
            C::Status,
            Fail,
            &[W::NoAuthnContext],
        ),
        (
            |w| status(w, "Requester", Some("InvalidNameIDPolicy")),
            C::Status,
            Fail,
            &[W::NameIdPolicy],
        ),
        (
            |w| status(w, "Responder", Some("RequestUnsupported")),
            C::Status,
            Fail,
            &[W::RequestUnsupported],
        ),
        (
            |w| status(w, "Responder", None),
            C::Status,
            Fail,
            &[W::Responder],
        ),
        (
            |w| status(w, "Requester", Some("Unheard")),
            C::Status,
            Fail,
            &[W::Requester],
        ),
        (
            |w| status(w, "VersionMismatch", None),
            C::Status,
            Fail,
            &[W::VersionMismatch],
        ),
        (
            |w| status(w, "Own", None),
            C::Status,
            Fail,
            &[W::OtherStatus],
        ),
        (
            |w| {
                status(w, "Responder", None);
                w.response.status.message = text("An error occurred.");
            },
            C::Status,
            Fail,
            &[W::Responder, W::StatusMessage],
        ),
        (
            |w| w.response.signatures.clear(),
            C::Signature,
            Fail,
            &[W::Unsigned],
        ),
        (
            |w| w.response.signatures.clear(),
            C::Algorithm,
            Na,
            &[W::NoSignature],
        ),
        (
            |w| outcome(w, SignatureOutcome::Invalid),
            C::Signature,
            Fail,
            &[W::SignatureInvalid],
        ),
        (
            |w| outcome(w, SignatureOutcome::DigestDiffers),
            C::Signature,
            Fail,
            &[W::DigestDiffers],
        ),
        (
            |w| outcome(w, SignatureOutcome::NoFittingKey),
            C::Signature,
            Unknown,
            &[W::NoFittingKey],
        ),
        (
            |w| outcome(w, SignatureOutcome::Unsupported),
            C::Signature,
            Unknown,
            &[W::BrowserLacks],
        ),
        (
            |w| outcome(w, SignatureOutcome::BadKey),
            C::Signature,
            Unknown,
            &[W::BrowserRefusedKey],
        ),
        (|w| refuse(w, Refusal::Sha1), C::Signature, Fail, &[W::Sha1]),
        (|w| refuse(w, Refusal::Sha1), C::Algorithm, Fail, &[W::Sha1]),
        (|w| refuse(w, Refusal::Hmac), C::Algorithm, Fail, &[W::Hmac]),
        (
            |w| refuse(w, Refusal::Transform("x:y".into())),
            C::Algorithm,
            Fail,
            &[W::MethodRefused],
        ),
        (
            |w| refuse(w, Refusal::References(2)),
            C::Signature,
            Fail,
            &[W::ReferencesRefused],
        ),
        (
            |w| refuse(w, Refusal::References(2)),
            C::Algorithm,
            Pass,
            &[W::Allowed],
        ),
        (
            |w| refuse(w, Refusal::OtherElement("#x".into())),
            C::Signature,
            Fail,
            &[W::OtherElement],
        ),
        (
            |w| refuse(w, Refusal::ShortKey(1024)),
            C::Signature,
            Fail,
            &[W::ShortKey],
        ),
        (|w| refuse(w, Refusal::Void), C::Signature, Fail, &[W::Void]),
        (
            |w| refuse(w, Refusal::Malformed("Reference".into())),
            C::Signature,
            Fail,
            &[W::Malformed],
        ),
        (
            |w| {
                let mut second = signature(SignedElement::Assertion(0));
                second.outcome = SignatureOutcome::Invalid;
                w.response.signatures.push(second);
            },
            C::Signature,
            Fail,
            &[W::SignatureInvalid],
        ),
        (
            |w| {
                w.response
                    .signatures
                    .push(signature(SignedElement::Assertion(0)))
            },
            C::Signature,
            Pass,
            &[W::SignedBoth],
        ),
        (
            |w| w.response.signatures = vec![signature(SignedElement::Assertion(0))],
            C::Signature,
            Pass,
            &[W::SignedAssertion],
        ),
        (
            |w| w.trusted.from = Some(From::Visitor),
            C::KeySource,
            Pass,
            &[W::KeysVisitor],
        ),
        (
            |w| w.trusted.from = Some(From::Demo),
            C::KeySource,
            Pass,
            &[W::KeysDemo],
        ),
        (
            |w| embed(w, EmbeddedKey::Other),
            C::EmbeddedKey,
            Unknown,
            &[W::OwnKeyOther],
        ),
        (
            |w| embed(w, EmbeddedKey::Unreadable),
            C::EmbeddedKey,
            Unknown,
            &[W::OwnKeyUnread],
        ),
        (
            |w| embed(w, EmbeddedKey::None),
            C::EmbeddedKey,
            Na,
            &[W::Absent],
        ),
        (
            |w| w.response.assertions.push(Assertion::default()),
            C::Coverage,
            Fail,
            &[W::CoveredPart],
        ),
        (
            |w| {
                outcome(w, SignatureOutcome::Invalid);
                w.response.assertions[0].covered = false;
            },
            C::Coverage,
            Fail,
            &[W::CoveredNone],
        ),
        (
            |w| {
                w.response.oddities = vec![
                    Oddity::SeveralAssertions(2),
                    Oddity::DuplicateId("_a".into()),
                ]
            },
            C::Structure,
            Fail,
            &[W::SeveralAssertions, W::DuplicateId],
        ),
        (
            |w| w.response.oddities = vec![Oddity::SplitValue("NameID".into())],
            C::Structure,
            Fail,
            &[W::SplitValue],
        ),
        (
            |w| w.response.oddities = vec![Oddity::UncoveredBesideCovered],
            C::Structure,
            Fail,
            &[W::UncoveredBesideCovered],
        ),
        (
            |w| w.response.oddities = vec![Oddity::AssertionElsewhere("_x".into())],
            C::Structure,
            Fail,
            &[W::AssertionElsewhere],
        ),
        (
            |w| {
                w.response
                    .signatures
                    .push(signature(SignedElement::Elsewhere))
            },
            C::Structure,
            Fail,
            &[W::SignatureElsewhere],
        ),
        (
            |w| w.response.version = text("1.1"),
            C::Structure,
            Fail,
            &[W::OtherVersion],
        ),
        (
            |w| conditions(w).unknown = vec!["Odd".into()],
            C::Structure,
            Fail,
            &[W::UnknownCondition],
        ),
        (
            |w| w.response.assertions.clear(),
            C::Structure,
            Fail,
            &[W::NoAssertion],
        ),
        (
            |w| encrypted(w),
            C::Encryption,
            Unknown,
            &[W::EncryptedAssertion],
        ),
        (|w| encrypted(w), C::Structure, Na, &[W::NoAssertion]),
        (
            |w| w.response.assertions[0].encrypted_parts = 1,
            C::Encryption,
            Unknown,
            &[W::EncryptedParts],
        ),
        (
            |w| w.response.assertions[0].issuer = None,
            C::Issuer,
            Fail,
            &[W::Missing],
        ),
        (
            |w| w.response.assertions[0].issuer = text("https://other.example"),
            C::Issuer,
            Fail,
            &[W::Differs],
        ),
        (
            |w| w.response.issuer = text("https://other.example"),
            C::Issuer,
            Fail,
            &[W::Differs],
        ),
        (
            |w| w.response.destination = text("https://other.example/acs"),
            C::Destination,
            Fail,
            &[W::Differs],
        ),
        (
            |w| w.response.destination = None,
            C::Destination,
            Fail,
            &[W::Missing],
        ),
        (
            |w| {
                w.response.destination = None;
                w.response.signatures = vec![signature(SignedElement::Assertion(0))];
            },
            C::Destination,
            Na,
            &[W::Absent],
        ),
        (
            |w| conditions(w).audiences = vec![vec!["https://other.example".into()]],
            C::Audience,
            Fail,
            &[W::Differs],
        ),
        // One of each restriction must be ours.
        (
            |w| {
                conditions(w)
                    .audiences
                    .push(vec!["https://other.example".into()])
            },
            C::Audience,
            Fail,
            &[W::Differs],
        ),
        (
            |w| conditions(w).audiences[0].push("https://other.example".into()),
            C::Audience,
            Pass,
            &[W::Matches],
        ),
        (
            |w| conditions(w).audiences.clear(),
            C::Audience,
            Fail,
            &[W::Missing],
        ),
        (
            |w| bearer(w).recipient = text("https://other.example/acs"),
            C::Recipient,
            Fail,
            &[W::Differs],
        ),
        (
            |w| bearer(w).recipient = None,
            C::Recipient,
            Fail,
            &[W::Missing],
        ),
        (
            |w| bearer(w).method = "urn:x:holder".into(),
            C::Recipient,
            Fail,
            &[W::NotBearer],
        ),
        (
            |w| w.response.in_response_to = text("_other"),
            C::InResponseTo,
            Fail,
            &[W::AnswersOther],
        ),
        (
            |w| bearer(w).in_response_to = text("_other"),
            C::InResponseTo,
            Fail,
            &[W::AnswersOther],
        ),
        (
            |w| w.response.in_response_to = None,
            C::InResponseTo,
            Fail,
            &[W::AnswersNothing],
        ),
        (
            |w| w.expected.request = Request::None,
            C::InResponseTo,
            Fail,
            &[W::Unsolicited],
        ),
        (
            |w| w.expected.request = Request::StartedUnsolicited,
            C::InResponseTo,
            Fail,
            &[W::AnswersOther],
        ),
        (
            |w| {
                w.expected.request = Request::StartedUnsolicited;
                w.response.in_response_to = None;
                bearer(w).in_response_to = None;
            },
            C::InResponseTo,
            Unknown,
            &[W::StartedUnsolicited],
        ),
        (
            |w| w.expected.relay_state = RelayState::Differs,
            C::State,
            Fail,
            &[W::AnswersOther],
        ),
        (
            |w| w.expected.relay_state = RelayState::Missing,
            C::State,
            Fail,
            &[W::AnswersNothing],
        ),
        (
            |w| w.expected.relay_state = RelayState::Unknown,
            C::State,
            Na,
            &[W::NotStartedHere],
        ),
        (
            |w| conditions(w).not_before = at(3),
            C::NotBefore,
            Fail,
            &[W::NotYetValid],
        ),
        (
            |w| conditions(w).not_before = at(1),
            C::NotBefore,
            Pass,
            &[W::ValidFrom],
        ),
        (
            |w| conditions(w).not_before = text("yesterday"),
            C::NotBefore,
            Fail,
            &[W::NotATime],
        ),
        (
            |w| conditions(w).not_on_or_after = at(-3),
            C::Expiry,
            Fail,
            &[W::ExpiredAt],
        ),
        (
            |w| conditions(w).not_on_or_after = at(-1),
            C::Expiry,
            Pass,
            &[W::ValidUntil],
        ),
        (
            |w| conditions(w).not_on_or_after = None,
            C::Expiry,
            Na,
            &[W::Absent],
        ),
        (
            |w| bearer(w).not_on_or_after = at(-3),
            C::ConfirmationExpiry,
            Fail,
            &[W::ExpiredAt],
        ),
        (
            |w| bearer(w).not_on_or_after = None,
            C::ConfirmationExpiry,
            Fail,
            &[W::Missing],
        ),
        (
            |w| authn(w).session_not_on_or_after = at(-3),
            C::SessionEnd,
            Fail,
            &[W::ExpiredAt],
        ),
        (
            |w| w.response.assertions[0].issue_instant = at(3),
            C::IssuedAt,
            Fail,
            &[W::IssuedInFuture],
        ),
        (
            |w| w.response.assertions[0].issue_instant = at(-4),
            C::IssuedAt,
            Fail,
            &[W::IssuedLongAgo],
        ),
        (
            |w| authn(w).instant = at(-10),
            C::AuthTime,
            Fail,
            &[W::NotFresh],
        ),
        (
            |w| {
                w.expected.fresh = false;
                authn(w).instant = at(-90);
            },
            C::AuthTime,
            Na,
            &[W::AuthenticatedLongAgo],
        ),
        (
            |w| w.response.issue_instant = at(-30),
            C::Clock,
            Fail,
            &[W::ComputerAhead],
        ),
        (
            |w| w.response.issue_instant = at(30),
            C::Clock,
            Fail,
            &[W::ComputerBehind],
        ),
        (
            |w| w.expected.request = Request::StartedUnsolicited,
            C::Clock,
            Unknown,
            &[W::ClockUnknown],
        ),
        (
            |w| w.now = NOW + 2 * MINUTE,
            C::CertificateValidity,
            Unknown,
            &[W::CertificateOver],
        ),
        (
            |w| w.now = NOW - 2 * MINUTE,
            C::CertificateValidity,
            Unknown,
            &[W::CertificateEarly],
        ),
        (
            |w| w.trusted.keys[0].valid_until = None,
            C::CertificateValidity,
            Na,
            &[W::NoCertificate],
        ),
        (
            |w| w.now = NOW + 2 * MINUTE,
            C::MetadataValidity,
            Unknown,
            &[W::MetadataOver],
        ),
        (
            |w| w.trusted.valid_until = None,
            C::MetadataValidity,
            Na,
            &[W::Absent],
        ),
        (
            |w| w.expected.source = text("urn:mpass.id:authnsource:Muu"),
            C::AuthnContext,
            Fail,
            &[W::SourceDiffers],
        ),
        (
            |w| authn(w).contexts = vec!["urn:x:Password".into()],
            C::AuthnContext,
            Unknown,
            &[W::NoSource],
        ),
        (
            |w| name_id(w).format = None,
            C::Subject,
            Fail,
            &[W::NotTransient],
        ),
        (
            |w| w.response.assertions[0].name_id = None,
            C::Subject,
            Fail,
            &[W::NotTransient],
        ),
        (
            |w| first(w).name_format = None,
            C::NameFormat,
            Fail,
            &[W::FormatsDiffer],
        ),
        (
            |w| w.response.assertions[0].attributes.clear(),
            C::NameFormat,
            Na,
            &[W::NoAttributes],
        ),
        (
            |w| first(w).friendly_name = text("uid"),
            C::FriendlyName,
            Fail,
            &[W::FriendlyDiffers],
        ),
        (
            |w| {
                for attribute in &mut w.response.assertions[0].attributes {
                    attribute.friendly_name = None;
                }
            },
            C::FriendlyName,
            Na,
            &[W::Absent],
        ),
    ];
    for (i, (change, code, status, whys)) in rows.iter().enumerate() {
        let mut world = world();
        change(&mut world);
        let expected = (*status, whys.to_vec());
        assert_eq!(line(&world, *code), expected, "row {i}: {code:?}");
    }
}

fn status(world: &mut World, code: &str, sub: Option<&str>) {
    let uri = |code: &str| format!("urn:oasis:names:tc:SAML:2.0:status:{code}");
    world.response.status.code = Some(uri(code));
    world.response.status.sub_code = sub.map(uri);
}

fn outcome(world: &mut World, outcome: SignatureOutcome) {
    world.response.signatures[0].outcome = outcome;
}

fn refuse(world: &mut World, refusal: Refusal) {
    outcome(world, SignatureOutcome::Refused(refusal));
}

fn embed(world: &mut World, key: EmbeddedKey) {
    world.response.signatures[0].embedded_key = key;
}

fn encrypted(world: &mut World) {
    world.response.assertions.clear();
    world.response.encrypted = 1;
}

fn conditions(world: &mut World) -> &mut Conditions {
    world.response.assertions[0].conditions.as_mut().unwrap()
}

fn bearer(world: &mut World) -> &mut Confirmation {
    &mut world.response.assertions[0].confirmations[0]
}

fn authn(world: &mut World) -> &mut Authn {
    &mut world.response.assertions[0].authn[0]
}

fn name_id(world: &mut World) -> &mut NameId {
    world.response.assertions[0].name_id.as_mut().unwrap()
}

fn first(world: &mut World) -> &mut Attribute {
    &mut world.response.assertions[0].attributes[0]
}

/// A wrong clock is told by a response to our own request, and no time is a fault then.
#[test]
fn a_wrong_clock_is_the_only_fault_of_the_times() {
    for minutes in [-30, 30] {
        let mut world = world();
        world.expected.arrived = Some(NOW + minutes * MINUTE);
        world.expected.departed = Some(NOW + (minutes - 1) * MINUTE);
        let failed = made(&world)
            .into_iter()
            .filter(|check| check.status == Fail);
        let failed: Vec<C> = failed.map(|check| check.code).collect();
        assert_eq!(failed, [C::Clock], "{minutes}");
    }
}
