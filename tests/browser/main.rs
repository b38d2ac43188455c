//! Tests of the platform code in a real browser (wasm-bindgen-test).
//! Natively this file is empty.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use peili::jose::{Alg, Hash, Job, Outcome, PublicKey, Purpose};
use peili::platform::{clock, crypto, store, stream};
use serde::Deserialize;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Signed by Node's OpenSSL: see tests/tools/make_jws_vectors.mjs.
const VECTORS: &str = include_str!("../fixtures/jws_vectors.json");

#[derive(Deserialize)]
struct Vector {
    alg: Alg,
    input: String,
    signature: String,
    jwk: serde_json::Value,
    spki: String,
}

fn job(vector: &Vector, key: PublicKey, data: &str, signature: Vec<u8>) -> Job {
    Job::Verify {
        source: 0,
        alg: vector.alg,
        key,
        data: data.as_bytes().to_vec(),
        signature,
    }
}

async fn outcome(job: Job) -> Outcome {
    crypto::run(&[job]).await.pop().unwrap()
}

#[wasm_bindgen_test]
async fn every_algorithm_agrees_with_openssl() {
    let vectors: Vec<Vector> = serde_json::from_str(VECTORS).unwrap();
    assert_eq!(vectors.len(), 10);
    for vector in &vectors {
        let signature = URL_SAFE_NO_PAD.decode(&vector.signature).unwrap();
        let jwk = PublicKey::Jwk(vector.jwk.to_string());
        let spki = PublicKey::Spki(STANDARD.decode(&vector.spki).unwrap());
        for key in [jwk.clone(), spki] {
            let good = outcome(job(vector, key, &vector.input, signature.clone())).await;
            assert_eq!(good, Outcome::Valid, "{:?}", vector.alg);
        }
        let other = vector.input.replacen('.', ".e", 1);
        let tampered = outcome(job(vector, jwk.clone(), &other, signature.clone())).await;
        assert_eq!(tampered, Outcome::Invalid, "{:?} tampered", vector.alg);
        let mut flipped = signature.clone();
        flipped[5] ^= 1;
        assert_eq!(
            outcome(job(vector, jwk, &vector.input, flipped)).await,
            Outcome::Invalid
        );
    }
}

#[wasm_bindgen_test]
async fn a_key_of_another_kind_is_refused() {
    let vectors: Vec<Vector> = serde_json::from_str(VECTORS).unwrap();
    let rsa = PublicKey::Jwk(
        vectors
            .iter()
            .find(|v| v.alg == Alg::RS256)
            .unwrap()
            .jwk
            .to_string(),
    );
    let es256 = vectors.iter().find(|v| v.alg == Alg::ES256).unwrap();
    let signature = URL_SAFE_NO_PAD.decode(&es256.signature).unwrap();
    assert_eq!(
        outcome(job(es256, rsa, &es256.input, signature)).await,
        Outcome::BadKey
    );
    let nonsense = PublicKey::Jwk("{".into());
    assert_eq!(
        outcome(job(es256, nonsense, &es256.input, vec![1; 64])).await,
        Outcome::BadKey
    );
}

#[wasm_bindgen_test]
async fn an_all_zero_ecdsa_signature_is_no_signature() {
    let vectors: Vec<Vector> = serde_json::from_str(VECTORS).unwrap();
    for vector in vectors
        .iter()
        .filter(|v| matches!(v.alg, Alg::ES256 | Alg::ES384 | Alg::ES512))
    {
        let length = URL_SAFE_NO_PAD.decode(&vector.signature).unwrap().len();
        let key = PublicKey::Jwk(vector.jwk.to_string());
        assert_eq!(
            outcome(job(vector, key, &vector.input, vec![0; length])).await,
            Outcome::Invalid
        );
    }
}

#[wasm_bindgen_test]
async fn digests_are_those_of_fips_180() {
    let job = Job::Digest {
        source: 0,
        purpose: Purpose::AtHash,
        hash: Hash::Sha256,
        data: b"abc".to_vec(),
    };
    let Outcome::Digest(bytes) = outcome(job).await else {
        panic!("no digest")
    };
    // FIPS 180-4, the example "abc".
    let expected = "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0";
    assert_eq!(URL_SAFE_NO_PAD.encode(bytes), expected);
}

#[wasm_bindgen_test]
async fn pkce_challenge_is_that_of_rfc_7636_appendix_b() {
    let challenge = crypto::s256("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        .await
        .unwrap();
    assert_eq!(challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

#[wasm_bindgen_test]
async fn a_demo_key_signs_what_its_public_half_verifies() {
    let key = crypto::DemoKey::generate().await.unwrap();
    let signature = key.sign(b"header.payload").await.unwrap();
    let jwk = format!(
        r#"{{"kty":"EC","crv":"P-256","x":"{}","y":"{}"}}"#,
        URL_SAFE_NO_PAD.encode(&key.x),
        URL_SAFE_NO_PAD.encode(&key.y)
    );
    let job = Job::Verify {
        source: 0,
        alg: Alg::ES256,
        key: PublicKey::Jwk(jwk),
        data: b"header.payload".to_vec(),
        signature,
    };
    assert_eq!(outcome(job).await, Outcome::Valid);
}

#[wasm_bindgen_test]
fn random_strings_are_long_and_never_the_same() {
    let (a, b) = (crypto::random(32).unwrap(), crypto::random(32).unwrap());
    assert_eq!(a.len(), 43);
    assert_ne!(a, b);
}

#[wasm_bindgen_test]
fn a_transaction_is_taken_once() {
    store::put_transaction("peili.test", "value");
    assert_eq!(
        store::take_transaction("peili.test").as_deref(),
        Some("value")
    );
    assert_eq!(store::take_transaction("peili.test"), None);
}

#[wasm_bindgen_test]
fn the_clock_is_in_milliseconds() {
    // After 2026-01-01 and before 2100, in milliseconds.
    assert!((1_767_225_600_000..4_102_444_800_000).contains(&clock::now()));
}

/// What a browser's stream gives back: chunk by chunk, to the cap, and nothing where it is not deflated.
mod inflated {
    use super::*;

    const CAP: usize = 1 << 20;

    /// DEFLATE of `count` letters `a`, one letter and repetitions of it (RFC 1951 §3.2.6).
    fn letters(count: usize) -> Vec<u8> {
        let mut bits = Bits::default();
        bits.push(0b1, 1); // the last block
        bits.push(0b01, 2); // fixed codes
        bits.code(0x30 + u32::from(b'a'), 8);
        let mut left = count - 1;
        while left >= 258 {
            bits.code(0b1100_0101, 8); // length 258
            bits.code(0, 5); // distance 1
            left -= 258;
        }
        for _ in 0..left {
            bits.code(0x30 + u32::from(b'a'), 8);
        }
        bits.code(0, 7); // end of block
        bits.bytes
    }

    #[derive(Default)]
    struct Bits {
        bytes: Vec<u8>,
        used: usize,
    }

    impl Bits {
        fn push(&mut self, value: u32, count: usize) {
            for at in 0..count {
                if self.used.is_multiple_of(8) {
                    self.bytes.push(0);
                }
                let bit = u8::from(value >> at & 1 == 1);
                *self.bytes.last_mut().unwrap() |= bit << (self.used % 8);
                self.used += 1;
            }
        }

        /// Huffman codes stand with their highest bit first.
        fn code(&mut self, value: u32, count: usize) {
            for at in (0..count).rev() {
                self.push(value >> at & 1, 1);
            }
        }
    }

    #[wasm_bindgen_test]
    async fn what_was_deflated_comes_back() {
        for count in [1, 300, 5000, CAP] {
            let back = stream::inflate(&letters(count), CAP).await.unwrap();
            assert!(
                back.len() == count && back.iter().all(|b| *b == b'a'),
                "{count}"
            );
        }
    }

    #[wasm_bindgen_test]
    async fn a_bomb_stops_at_the_cap() {
        for count in [CAP + 1, 200 << 20] {
            let bomb = letters(count);
            assert!(bomb.len() < 2 << 20);
            let first = stream::inflate(&bomb, CAP).await.unwrap();
            // A chunk more than the cap at most.
            assert!((CAP + 1..4 * CAP).contains(&first.len()), "{}", first.len());
        }
    }

    #[wasm_bindgen_test]
    async fn anything_else_gives_nothing() {
        let whole = letters(5000);
        let cut = &whole[..whole.len() - 2];
        let behind = [&whole[..], b"rubbish"].concat();
        for bytes in [&b""[..], b"<samlp:Response/>", &[0xff; 3000], cut, &behind] {
            assert_eq!(stream::inflate(bytes, CAP).await, None);
        }
    }
}
