//! What WebCrypto does in the browser, natively: the demo issuer's SAML form of a login.
#![allow(clippy::unwrap_used)]

use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use peili::demo::{Login, Twist, saml};
use sha2::{Digest as _, Sha256};

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
