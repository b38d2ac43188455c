use super::*;

#[test]
fn algorithms() {
    for (header, signature, algorithm) in [
        (json!({"alg": "none"}), Fail, Fail),
        (json!({"alg": "NoNe"}), Fail, Fail),
        // A client without a secret never agreed on one.
        (json!({"alg": "HS256"}), Unknown, Fail),
        (json!({"alg": "RS1"}), Unknown, Fail),
        (json!({}), Unknown, Fail),
        (json!({"alg": "EdDSA", "crit": ["x"]}), Unknown, Fail),
        (json!({"alg": "EdDSA", "zip": "DEF"}), Unknown, Fail),
        (json!({"alg": "EdDSA"}), Pass, Pass),
    ] {
        let world = good().with(|w| w.header = header.clone());
        let found = (
            world.status(CheckCode::Signature),
            world.status(CheckCode::Algorithm),
        );
        assert_eq!(found, (signature, algorithm), "{header}");
    }
    let pasted = |keys: &str| {
        let world = good().pasted().with(|w| {
            w.header = json!({"alg": "HS256"});
            w.keys = keys.to_owned();
        });
        assert_eq!(world.status(CheckCode::Algorithm), Unknown);
        world.line(CheckCode::Signature)
    };
    let alg = || "HS256".to_owned();
    assert_eq!(
        pasted(""),
        (Unknown, CheckReason::NeedsSecret { alg: alg() })
    );
    assert_eq!(
        pasted(KEYS),
        (Unknown, CheckReason::NeedsSecretNotKey { alg: alg() })
    );
}

#[test]
fn keys_in_the_token_are_named_and_not_trusted() {
    let world = good().with(|w| {
        w.header = json!({"alg": "EdDSA", "kid": "9", "jwk": {}, "jku": "https://x.example/"});
    });
    let headers = "jku, jwk".to_owned();
    let ignored = (Unknown, CheckReason::KeyInTokenIgnored { headers });
    assert_eq!(world.line(CheckCode::KeySource), ignored);
    assert_eq!(world.status(CheckCode::Signature), Unknown);
}

#[test]
fn one_valid_key_of_several_suffices_and_an_untried_one_leaves_it_open() {
    let key: Value = serde_json::from_str(KEYS).unwrap();
    let three = json!({"keys": vec![key["keys"][0].clone(); 3]}).to_string();
    let world = good().with(|w| w.answer.keys = fetched(200, &three));
    use Outcome::{BadKey, Invalid, Unsupported, Valid};
    for (outcomes, expected) in [
        ([Invalid, BadKey, Valid], Pass),
        ([Invalid, Invalid, Invalid], Fail),
        ([Invalid, BadKey, Invalid], Unknown),
        ([Unsupported, Invalid, Invalid], Unknown),
    ] {
        let (parsed, mut all) = world.parsed();
        all[..3].clone_from_slice(&outcomes);
        let checks = checks(&parsed, &all, &world.expected, &config(), NOW);
        assert_eq!(checks[0].status, expected, "{outcomes:?}");
        assert_eq!(covered(&parsed, &all, 0), expected == Pass);
        assert!(!covered(&parsed, &all, 1), "userinfo is not signed");
        assert!(!covered(&parsed, &all, 9));
    }
    // Outcomes that never came back are no proof of anything.
    let (parsed, _) = world.parsed();
    let checks = checks(&parsed, &[], &world.expected, &config(), NOW);
    assert_eq!(checks[0].status, Unknown);
    assert!(!covered(&parsed, &[], 0));
}

#[test]
fn signed_userinfo() {
    for (claims, expected) in [
        (json!({"sub": "s"}), Pass),
        (json!({"sub": "s", "iss": ISSUER, "aud": ["peili"]}), Pass),
        (json!({"sub": "s", "iss": "https://other.example"}), Fail),
        (json!({"sub": "s", "aud": "other"}), Fail),
        (json!({"sub": "s", "aud": 5}), Fail),
    ] {
        let body = good().with(|w| w.claims = claims.clone()).token();
        let world = good().with(|w| w.answer.userinfo = fetched(200, &body));
        assert_eq!(
            world.status(CheckCode::UserinfoSignature),
            expected,
            "{claims}"
        );
        assert_eq!(world.status(CheckCode::Signature), Pass);
    }
}

#[test]
fn whose_keys() {
    for (via, pinned, expected) in [
        (Via::Oidc, false, KeysFrom::Issuer),
        (Via::Oidc, true, KeysFrom::Pinned),
        (Via::Demo, false, KeysFrom::Demo),
    ] {
        let world = good().with(|w| {
            w.via = via;
            w.answer.keys_pinned = pinned;
        });
        assert_eq!(
            world.line(CheckCode::KeySource),
            (Pass, CheckReason::KeysOf(expected))
        );
    }
}
