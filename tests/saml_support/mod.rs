//! What WebCrypto does in the browser, natively: the demo issuer's SAML form of a login.
#![allow(dead_code, clippy::unwrap_used)]

use p256::ecdsa::signature::{Signer as _, Verifier as _};
use p256::ecdsa::{Signature, SigningKey, VerifyingKey};
use p256::pkcs8::DecodePublicKey as _;
use peili::demo::{self, Login, Twist, saml};
use peili::diagnosis::rules::RULES;
use peili::encoding::base64;
use peili::jose::{Alg, Hash, Job, Outcome, PublicKey};
use sha2::{Digest as _, Sha256};

/// Every persona, every rule's example and near miss.
pub fn logins() -> Vec<Login> {
    let mut ids: Vec<String> = demo::personas().map(|one| one.id.to_owned()).collect();
    for rule in RULES {
        ids.extend(["example", "near-miss"].map(|which| format!("{}/{which}", rule.code)));
    }
    // Rules that only SAML shows have no login here.
    ids.iter().filter_map(|id| demo::login(id)).collect()
}

/// As `src/bin/library.rs` does it, with fixed keys.
pub fn signed(login: &Login, service: &saml::Service, now: i64) -> saml::Signed {
    let key = key(1);
    let point = key.verifying_key().to_encoded_point(false);
    let certificate = saml::certificate("serial", point.x().unwrap(), point.y().unwrap(), now);
    let signature = sign(&key, certificate.to_sign());
    let certificate = certificate.finish(&signature);
    let signer = if login.has(Twist::OtherKey) {
        self::key(2)
    } else {
        key
    };
    let finish = |draft: saml::Draft| {
        if login.has(Twist::Alg("none")) {
            return draft.unsigned();
        }
        let digest = Sha256::digest(draft.to_digest());
        let signature = sign(&signer, draft.to_sign(&digest).as_bytes());
        draft.finish(&digest, &signature, &certificate)
    };
    let assertion = finish(saml::assertion(login, service, "random", now));
    saml::Signed {
        response: finish(saml::response(login, service, "random", now, &assertion)),
        metadata: saml::metadata(login, &certificate),
    }
}

fn key(seed: u8) -> SigningKey {
    SigningKey::from_slice(&[seed; 32]).unwrap()
}

fn sign(key: &SigningKey, data: &[u8]) -> Vec<u8> {
    let signature: Signature = key.sign(data);
    signature.to_bytes().to_vec()
}

/// The same login as OpenID Connect.
pub fn token(login: &Login, now: i64) -> demo::Signed {
    let payload = demo::payload(login, Some("nonce"), now);
    let input = demo::signing_input(login, "key", &payload);
    let signer = key(if login.has(Twist::OtherKey) { 2 } else { 1 });
    let signature = if login.has(Twist::Alg("none")) {
        String::new()
    } else {
        base64::url_encode(&sign(&signer, input.as_bytes()))
    };
    let point = key(1).verifying_key().to_encoded_point(false);
    let [x, y] = [point.x(), point.y()].map(|half| base64::url_encode(half.unwrap()));
    demo::Signed {
        jwt: [input, signature].join("."),
        jwks: demo::jwks("key", &x, &y),
        nonce: "nonce".to_owned(),
    }
}

/// Runs jobs of the demo's algorithms.
pub fn run(jobs: &[Job]) -> Vec<Outcome> {
    jobs.iter().map(outcome).collect()
}

fn outcome(job: &Job) -> Outcome {
    match job {
        Job::Digest {
            hash: Hash::Sha256,
            data,
            ..
        } => Outcome::Digest(Sha256::digest(data).to_vec()),
        Job::Verify {
            alg: Alg::ES256,
            key,
            data,
            signature,
            ..
        } => {
            let key = match key {
                PublicKey::Spki(der) => VerifyingKey::from_public_key_der(der).unwrap(),
                PublicKey::Jwk(json) => jwk(json),
            };
            let signature = Signature::from_slice(signature);
            match signature.is_ok_and(|signature| key.verify(data, &signature).is_ok()) {
                true => Outcome::Valid,
                false => Outcome::Invalid,
            }
        }
        _ => Outcome::Unsupported,
    }
}

fn jwk(json: &str) -> VerifyingKey {
    let members: serde_json::Value = serde_json::from_str(json).unwrap();
    let half = |name: &str| base64::url(members[name].as_str().unwrap()).unwrap();
    let point = [vec![4], half("x"), half("y")].concat();
    VerifyingKey::from_sec1_bytes(&point).unwrap()
}
