#![allow(clippy::unwrap_used, clippy::panic)]

mod fit;
mod message;

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
        (C::CertificateValidity, Na, W::NoKeys),
    ] {
        assert_eq!(line(&world, code), (status, vec![why]), "{code:?}");
    }
}

type Change = fn(&mut World);

type Row = (Change, C, CheckStatus, &'static [W]);

/// One thing wrong, or not to be known: which line says so, and how.
fn says(rows: &[Row]) {
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
