#![allow(clippy::unwrap_used)]

mod age;
mod signature;

use super::*;
use crate::encoding::base64;
use crate::intake::{Document, Environment, Fetched, Intake, LoginAnswer, StateCheck};
use CheckStatus::{Fail, NotApplicable as Na, Pass, Unknown};
use serde_json::json;

const ISSUER: &str = "https://op.example";
/// 22 November 2026.
const NOW: i64 = 1_795_305_600_000;
const SECOND: i64 = 1000;
const MINUTE: i64 = 60 * SECOND;

/// Everything that one login is made of; tests change one thing.
struct World {
    via: Via,
    header: Value,
    claims: Value,
    answer: LoginAnswer,
    /// Pasted instead of answered.
    pasted: bool,
    keys: String,
    expected: Expectation,
    /// What every signature job brings.
    signature: Outcome,
    /// Halves of the digests, by claim.
    half: &'static str,
}

/// A good login by `code id_token token`.
fn good() -> World {
    let seconds = NOW / SECOND;
    World {
        via: Via::Oidc,
        header: json!({"alg": "EdDSA", "kid": "1"}),
        claims: json!({
            "iss": ISSUER, "sub": "s", "aud": "peili", "nonce": "n", "iat": seconds - 1,
            "exp": seconds + 300, "auth_time": seconds - 5,
            "at_hash": "77QmUPtjPfzWtF2AnpK9RQ", "c_hash": "77QmUPtjPfzWtF2AnpK9RQ",
        }),
        answer: LoginAnswer {
            access_token: Some("a".into()),
            code: Some("c".into()),
            userinfo: fetched(200, r#"{"sub":"s"}"#),
            keys: fetched(200, KEYS),
            state: StateCheck::Match,
            ..LoginAnswer::default()
        },
        pasted: false,
        keys: String::new(),
        expected: Expectation {
            environment: Environment::Test,
            issuer: Some(ISSUER.into()),
            client_id: Some("peili".into()),
            nonce: Some("n".into()),
            departed: Some(NOW - 10 * SECOND),
            arrived: Some(NOW),
            clock_ahead: Some(0),
            fresh: true,
            source: None,
            sent: None,
            model: None,
        },
        signature: Outcome::Valid,
        half: "77QmUPtjPfzWtF2AnpK9RQ",
    }
}

const KEYS: &str = r#"{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}"#;

fn fetched(status: u16, body: &str) -> Option<Fetched> {
    Some(Fetched::Ok {
        status,
        content_type: String::new(),
        date: None,
        body: body.to_owned(),
    })
}

fn config() -> Config {
    crate::encoding::wire::FromJson::from_json(json!({
        "environments": [{"id": "t", "kind": "test", "oidc": {
            "issuer": ISSUER, "client_id": "peili", "response_type": "code",
            "response_mode": "form_post", "scope": "openid"
        }}],
        "contacts": {"controller": "", "support": "", "accessibility": "", "admin_service": ""},
        "integration_id": 1
    }))
    .unwrap()
}

impl World {
    fn claim(mut self, name: &str, value: Value) -> World {
        match value {
            Value::Null => {
                self.claims.as_object_mut().unwrap().remove(name);
            }
            value => self.claims[name] = value,
        }
        self
    }

    fn with(mut self, change: impl FnOnce(&mut World)) -> World {
        change(&mut self);
        self
    }

    fn pasted(mut self) -> World {
        self.via = Via::Paste;
        self.pasted = true;
        self.expected = Expectation::default();
        self
    }

    fn token(&self) -> String {
        let part = |value: &Value| base64::url_encode(value.to_string().as_bytes());
        let signature = base64::url_encode(&[1; 64]);
        format!("{}.{}.{signature}", part(&self.header), part(&self.claims))
    }

    fn parsed(&self) -> (Parsed, Vec<Outcome>) {
        let document = if self.pasted {
            Document::Text {
                text: self.token(),
                keys: self.keys.clone(),
            }
        } else {
            Document::Login(LoginAnswer {
                id_token: Some(self.token()),
                ..self.answer.clone()
            })
        };
        let intake = Intake {
            via: self.via,
            document,
            expectation: self.expected.clone(),
        };
        let parsed = intake::parse(&intake, &config()).unwrap();
        let outcomes = parsed.jobs.iter().map(|job| match job {
            Job::Verify { .. } => self.signature.clone(),
            Job::Digest { .. } => {
                let mut digest = base64::url(self.half).unwrap();
                digest.resize(32, 0);
                Outcome::Digest(digest)
            }
        });
        let outcomes = outcomes.collect();
        (parsed, outcomes)
    }

    fn checks(&self) -> Vec<Check> {
        let (parsed, outcomes) = self.parsed();
        // An hour later, as when the visitor changes the language: nothing may change.
        checks(
            &parsed,
            &outcomes,
            &self.expected,
            &config(),
            NOW + 60 * MINUTE,
        )
    }

    fn line(&self, code: CheckCode) -> (CheckStatus, CheckReason) {
        let check = self.checks().into_iter().find(|c| c.code == code).unwrap();
        (check.status, check.reason)
    }

    fn status(&self, code: CheckCode) -> CheckStatus {
        self.line(code).0
    }
}

/// What differs from the good login's lines.
fn changes(world: &World) -> Vec<(CheckCode, CheckStatus)> {
    let usual = good().checks();
    let changed = world.checks().into_iter().zip(usual);
    changed
        .filter(|(now, before)| now.status != before.status)
        .map(|(now, _)| (now.code, now.status))
        .collect()
}

#[test]
fn a_good_login_passes_and_every_check_has_its_line_once() {
    let checks = good().checks();
    let mut codes: Vec<_> = checks.iter().map(|c| c.code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), 20);
    let others: Vec<_> = checks
        .iter()
        .filter(|c| c.status != Pass)
        .map(|c| (c.code, c.status))
        .collect();
    assert_eq!(
        others,
        [
            (CheckCode::AuthorizedParty, Na),
            (CheckCode::NotBefore, Na),
            (CheckCode::IssParameter, Na),
            (CheckCode::UserinfoSignature, Na),
        ]
    );
}

#[test]
fn one_fault_changes_one_line() {
    use CheckCode as C;
    let seconds = NOW / SECOND;
    let claim = |name: &str, value: Value| good().claim(name, value);
    let answer = |change: fn(&mut LoginAnswer)| good().with(|w| change(&mut w.answer));
    for (what, world, expected) in [
        (
            "wrong iss",
            claim("iss", json!("https://op.example/")),
            vec![(C::Issuer, Fail)],
        ),
        ("no iss", claim("iss", Value::Null), vec![(C::Issuer, Fail)]),
        (
            "iss no string",
            claim("iss", json!([ISSUER])),
            vec![(C::Issuer, Fail)],
        ),
        (
            "wrong aud",
            claim("aud", json!("other")),
            vec![(C::Audience, Fail)],
        ),
        (
            "no aud",
            claim("aud", Value::Null),
            vec![(C::Audience, Fail)],
        ),
        (
            "empty aud",
            claim("aud", json!([])),
            vec![(C::Audience, Fail)],
        ),
        ("aud array", claim("aud", json!(["peili"])), vec![]),
        (
            "aud of numbers",
            claim("aud", json!([1])),
            vec![(C::Audience, Fail)],
        ),
        (
            "second aud",
            claim("aud", json!(["peili", "x"])),
            vec![(C::AuthorizedParty, Fail)],
        ),
        (
            "second aud, azp ours",
            claim("aud", json!(["x", "peili"])).claim("azp", json!("peili")),
            vec![(C::AuthorizedParty, Pass)],
        ),
        (
            "azp another's",
            claim("azp", json!("x")),
            vec![(C::AuthorizedParty, Fail)],
        ),
        ("no exp", claim("exp", Value::Null), vec![(C::Expiry, Fail)]),
        (
            "exp string",
            claim("exp", json!("1795305900")),
            vec![(C::Expiry, Fail)],
        ),
        ("exp float", claim("exp", json!(1_795_305_900.5)), vec![]),
        (
            "exp negative",
            claim("exp", json!(-1)),
            vec![(C::Expiry, Fail)],
        ),
        (
            "exp within tolerance",
            claim("exp", json!(seconds - 119)),
            vec![],
        ),
        (
            "exp over",
            claim("exp", json!(seconds - 120)),
            vec![(C::Expiry, Fail)],
        ),
        (
            "exp endless",
            claim("exp", json!(1e300)),
            vec![(C::Expiry, Fail)],
        ),
        (
            "no iat",
            claim("iat", Value::Null),
            vec![(C::IssuedAt, Fail)],
        ),
        (
            "iat a week ago",
            claim("iat", json!(seconds - 604_800)),
            vec![(C::IssuedAt, Fail)],
        ),
        (
            "iat to come",
            claim("iat", json!(seconds + 121)),
            vec![(C::IssuedAt, Fail)],
        ),
        (
            "nbf past",
            claim("nbf", json!(seconds)),
            vec![(C::NotBefore, Pass)],
        ),
        (
            "nbf to come",
            claim("nbf", json!(seconds + 121)),
            vec![(C::NotBefore, Fail)],
        ),
        (
            "wrong nonce",
            claim("nonce", json!("x")),
            vec![(C::Nonce, Fail)],
        ),
        (
            "no nonce",
            claim("nonce", Value::Null),
            vec![(C::Nonce, Fail)],
        ),
        (
            "no sub",
            claim("sub", Value::Null),
            vec![(C::Subject, Fail), (C::UserinfoSubject, Unknown)],
        ),
        (
            "empty sub",
            claim("sub", json!("")),
            vec![(C::Subject, Fail), (C::UserinfoSubject, Fail)],
        ),
        (
            "old sign-in",
            claim("auth_time", json!(seconds - 3600)),
            vec![(C::AuthTime, Fail)],
        ),
        (
            "no auth_time",
            claim("auth_time", Value::Null),
            vec![(C::AuthTime, Unknown)],
        ),
        (
            "no at_hash",
            claim("at_hash", Value::Null),
            vec![(C::AtHash, Fail)],
        ),
        (
            "wrong at_hash",
            claim("at_hash", json!("77QmUPtjPfzWtF2AnpK9RA")),
            vec![(C::AtHash, Fail)],
        ),
        (
            "at_hash no string",
            claim("at_hash", json!(1)),
            vec![(C::AtHash, Fail)],
        ),
        (
            "no c_hash",
            claim("c_hash", Value::Null),
            vec![(C::CHash, Fail)],
        ),
        (
            "at_hash optional at the token endpoint",
            claim("at_hash", Value::Null)
                .claim("c_hash", Value::Null)
                .with(|w| w.answer.id_token_from_token_endpoint = true),
            vec![(C::AtHash, Na), (C::CHash, Na)],
        ),
        (
            "no access token",
            answer(|a| a.access_token = None),
            vec![(C::AtHash, Na)],
        ),
        (
            "state differs",
            answer(|a| a.state = StateCheck::Mismatch),
            vec![(C::State, Fail)],
        ),
        (
            "state missing",
            answer(|a| a.state = StateCheck::Missing),
            vec![(C::State, Fail)],
        ),
        (
            "unsolicited",
            answer(|a| a.state = StateCheck::Unsolicited),
            vec![(C::State, Fail)],
        ),
        (
            "iss parameter wrong",
            answer(|a| a.iss = Some("x".into())),
            vec![(C::IssParameter, Fail)],
        ),
        (
            "iss parameter right",
            answer(|a| a.iss = Some(ISSUER.into())),
            vec![],
        ),
        (
            "iss parameter right, code flow",
            answer(|a| {
                a.iss = Some(ISSUER.into());
                a.id_token_from_token_endpoint = true;
            }),
            vec![(C::IssParameter, Pass)],
        ),
        (
            "iss parameter promised, code flow",
            answer(|a| {
                a.iss_promised = true;
                a.id_token_from_token_endpoint = true;
            }),
            vec![(C::IssParameter, Fail)],
        ),
        (
            "userinfo of another",
            answer(|a| a.userinfo = fetched(200, r#"{"sub":"t"}"#)),
            vec![(C::UserinfoSubject, Fail)],
        ),
        (
            "userinfo without sub",
            answer(|a| a.userinfo = fetched(200, "{}")),
            vec![(C::UserinfoSubject, Fail)],
        ),
        (
            "userinfo blocked",
            answer(|a| a.userinfo = Some(Fetched::Blocked)),
            vec![(C::Userinfo, Unknown), (C::UserinfoSubject, Na)],
        ),
        (
            "userinfo refused",
            answer(|a| a.userinfo = fetched(401, "")),
            vec![(C::Userinfo, Unknown), (C::UserinfoSubject, Na)],
        ),
        (
            "userinfo no JSON",
            answer(|a| a.userinfo = fetched(200, "<p>")),
            vec![(C::Userinfo, Fail), (C::UserinfoSubject, Na)],
        ),
        (
            "userinfo encrypted",
            answer(|a| a.userinfo = fetched(200, "eyJlbmMiOiJ4In0.a.b.c.d")),
            vec![(C::Userinfo, Unknown), (C::UserinfoSubject, Na)],
        ),
        (
            "no userinfo",
            answer(|a| a.userinfo = None),
            vec![(C::Userinfo, Na), (C::UserinfoSubject, Na)],
        ),
        (
            "clock ahead",
            good().with(|w| {
                w.expected.clock_ahead = Some(7 * MINUTE);
                w.expected.arrived = Some(NOW + 7 * MINUTE);
                w.expected.departed = Some(NOW + 7 * MINUTE - 10 * SECOND);
            }),
            vec![(C::Clock, Fail)],
        ),
        (
            "keys blocked",
            answer(|a| a.keys = Some(Fetched::Blocked)),
            vec![(C::Signature, Unknown), (C::KeySource, Unknown)],
        ),
        (
            "no keys",
            answer(|a| a.keys = None),
            vec![(C::Signature, Unknown), (C::KeySource, Unknown)],
        ),
        (
            "bad keys",
            answer(|a| a.keys = fetched(200, "{")),
            vec![(C::Signature, Unknown), (C::KeySource, Unknown)],
        ),
        (
            "unknown key id",
            good().with(|w| w.header["kid"] = json!("2")),
            vec![(C::Signature, Unknown), (C::KeySource, Unknown)],
        ),
        (
            "signature wrong",
            good().with(|w| w.signature = Outcome::Invalid),
            vec![(C::Signature, Fail)],
        ),
        (
            "browser lacks it",
            good().with(|w| w.signature = Outcome::Unsupported),
            vec![(C::Signature, Unknown)],
        ),
        (
            "browser refuses the key",
            good().with(|w| w.signature = Outcome::BadKey),
            vec![(C::Signature, Unknown)],
        ),
    ] {
        assert_eq!(changes(&world), expected, "{what}");
    }
}

#[test]
fn the_clock_is_deduced_where_it_was_not_measured() {
    use CheckReason as R;
    let skewed = |minutes: i64| {
        good().with(|w| {
            w.expected.clock_ahead = None;
            w.expected.arrived = Some(NOW + minutes * MINUTE);
            w.expected.departed = Some(NOW + minutes * MINUTE - 10 * SECOND);
        })
    };
    for (minutes, expected) in [
        (0, (Pass, R::ClockAgrees)),
        (7, (Fail, R::ComputerSeemsAhead { minutes: 7 })),
        (-7, (Fail, R::ComputerSeemsBehind { minutes: 7 })),
        (60, (Fail, R::ComputerSeemsAhead { minutes: 60 })),
        (60 * 24 * 8, (Unknown, R::ClockUnknown)),
    ] {
        let world = skewed(minutes);
        assert_eq!(world.line(CheckCode::Clock), expected, "{minutes}");
        // A clock set wrong makes no token expired.
        let other = if expected.0 == Unknown { Fail } else { Pass };
        for code in [CheckCode::Expiry, CheckCode::IssuedAt, CheckCode::AuthTime] {
            assert_eq!(world.status(code), other, "{minutes} {code:?}");
        }
    }
    // Without our nonce in it, an old token is a replayed one.
    let replayed = skewed(60).claim("nonce", json!("x"));
    for code in [CheckCode::Nonce, CheckCode::Expiry, CheckCode::IssuedAt] {
        assert_eq!(replayed.status(code), Fail, "{code:?}");
    }
    // Expired while its own time of issue fits: the clock is no excuse.
    let expired = skewed(0).claim("exp", json!(NOW / SECOND - 300));
    assert_eq!(expired.status(CheckCode::Expiry), Fail);
}

#[test]
fn what_was_pasted_is_stated_and_not_judged() {
    use CheckCode as C;
    let world = good()
        .pasted()
        .claim("iss", json!("https://foreign.example"));
    for (code, expected) in [
        (C::Signature, Unknown),
        (C::Issuer, Unknown),
        (C::Audience, Unknown),
        (C::Expiry, Na),
        (C::IssuedAt, Na),
        (C::Nonce, Na),
        (C::State, Na),
        (C::IssParameter, Na),
        (C::AtHash, Na),
        (C::Subject, Pass),
        (C::AuthTime, Na),
        (C::Clock, Na),
    ] {
        assert_eq!(world.status(code), expected, "{code:?}");
    }
    let configured = good().pasted();
    assert_eq!(configured.status(C::Issuer), Pass);
    let with_keys = good().pasted().with(|w| w.keys = KEYS.to_owned());
    let (status, reason) = with_keys.line(C::Signature);
    assert_eq!(status, Pass);
    assert!(matches!(
        reason,
        CheckReason::SignatureValid {
            keys: KeysFrom::Visitor,
            ..
        }
    ));
    assert_eq!(
        good().pasted().claim("exp", Value::Null).status(C::Expiry),
        Fail
    );
}

#[test]
fn pasted_claims_without_a_token_never_fail() {
    for claims in [
        json!({"sub": "s"}),
        json!({"iss": 1, "aud": [], "exp": "x", "sub": ["s"]}),
    ] {
        let document = Document::Text {
            text: claims.to_string(),
            keys: String::new(),
        };
        let intake = Intake {
            via: Via::Paste,
            document,
            expectation: Expectation::default(),
        };
        let parsed = intake::parse(&intake, &config()).unwrap();
        let checks = checks(&parsed, &[], &intake.expectation, &config(), NOW);
        assert!(checks.iter().all(|c| c.status != Fail), "{checks:?}");
    }
}
