//! WebCrypto: signature checks, digests, random bytes, and the demo issuer's key.
//! Works in the page and in the worker.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{get, object};
use crate::encoding::base64::url as from_base64url;
use crate::jose::{Alg, Hash, Job, Outcome, PublicKey};

/// Runs the jobs one after the other; outcomes come in the same order.
pub async fn run(jobs: &[Job]) -> Vec<Outcome> {
    let mut outcomes = Vec::with_capacity(jobs.len());
    for job in jobs {
        outcomes.push(match job {
            Job::Verify {
                alg,
                key,
                data,
                signature,
                ..
            } => verify(*alg, key, data, signature).await,
            Job::Digest { hash, data, .. } => match digest(*hash, data).await {
                Some(bytes) => Outcome::Digest(bytes),
                None => Outcome::Unsupported,
            },
        });
    }
    outcomes
}

/// The digest of some bytes; `None` where the page has no secure context.
pub async fn digest(hash: Hash, data: &[u8]) -> Option<Vec<u8>> {
    let promise = subtle()?
        .digest_with_str_and_js_u8_array(hash_name(hash), &Uint8Array::from(data))
        .ok()?;
    let buffer = JsFuture::from(promise).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// `count` random bytes as base64url.
pub fn random(count: usize) -> Option<String> {
    let mut bytes = vec![0; count];
    crypto()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(URL_SAFE_NO_PAD.encode(bytes))
}

/// S256 of a PKCE verifier (RFC 7636 §4.2).
pub async fn s256(verifier: &str) -> Option<String> {
    Some(URL_SAFE_NO_PAD.encode(digest(Hash::Sha256, verifier.as_bytes()).await?))
}

/// A fresh ES256 key of the demo issuer: signs, and shows its public half.
pub struct DemoKey {
    private: web_sys::CryptoKey,
    /// The coordinates of the public key.
    pub x: Vec<u8>,
    pub y: Vec<u8>,
}

impl DemoKey {
    pub async fn generate() -> Option<DemoKey> {
        let subtle = subtle()?;
        let usages = Array::of2(&"sign".into(), &"verify".into());
        let promise = subtle
            .generate_key_with_object(&ecdsa_key("P-256"), false, &usages)
            .ok()?;
        let pair = JsFuture::from(promise).await.ok()?;
        let public: web_sys::CryptoKey = get(&pair, "publicKey").dyn_into().ok()?;
        let private: web_sys::CryptoKey = get(&pair, "privateKey").dyn_into().ok()?;
        let jwk = JsFuture::from(subtle.export_key("jwk", &public).ok()?)
            .await
            .ok()?;
        Some(DemoKey {
            private,
            x: from_base64url(&get(&jwk, "x").as_string()?).ok()?,
            y: from_base64url(&get(&jwk, "y").as_string()?).ok()?,
        })
    }

    /// The signature as r‖s.
    pub async fn sign(&self, data: &[u8]) -> Option<Vec<u8>> {
        let algorithm = object(&[("name", "ECDSA".into()), ("hash", "SHA-256".into())]);
        let promise = subtle()?
            .sign_with_object_and_buffer_source(&algorithm, &self.private, &Uint8Array::from(data))
            .ok()?;
        let signature = JsFuture::from(promise).await.ok()?;
        Some(Uint8Array::new(&signature).to_vec())
    }
}

async fn verify(alg: Alg, key: &PublicKey, data: &[u8], signature: &[u8]) -> Outcome {
    let Some(subtle) = subtle() else {
        return Outcome::Unsupported;
    };
    let (format, key_data): (&str, js_sys::Object) = match key {
        PublicKey::Jwk(json) => match js_sys::JSON::parse(json) {
            Ok(value) => ("jwk", value.unchecked_into()),
            Err(_) => return Outcome::BadKey,
        },
        PublicKey::Spki(der) => ("spki", Uint8Array::from(der.as_slice()).unchecked_into()),
    };
    let usages = Array::of1(&"verify".into());
    let imported = match subtle.import_key_with_object(
        format,
        &key_data,
        &import_algorithm(alg),
        false,
        &usages,
    ) {
        Ok(promise) => JsFuture::from(promise).await,
        Err(error) => Err(error),
    };
    let key: web_sys::CryptoKey = match imported {
        Ok(key) => key.unchecked_into(),
        Err(error) => return refused(&error),
    };
    let signature = Uint8Array::from(signature);
    let data = Uint8Array::from(data);
    let promise = subtle.verify_with_object_and_buffer_source_and_buffer_source(
        &verify_algorithm(alg),
        &key,
        &signature,
        &data,
    );
    match promise {
        Ok(promise) => match JsFuture::from(promise).await {
            Ok(result) if result.is_truthy() => Outcome::Valid,
            Ok(_) => Outcome::Invalid,
            Err(error) => refused(&error),
        },
        Err(error) => refused(&error),
    }
}

/// A browser says `NotSupportedError` for an algorithm it lacks, `DataError` for a key it refuses.
fn refused(error: &JsValue) -> Outcome {
    match get(error, "name").as_string().as_deref() {
        Some("NotSupportedError") => Outcome::Unsupported,
        _ => Outcome::BadKey,
    }
}

fn import_algorithm(alg: Alg) -> js_sys::Object {
    match alg {
        Alg::RS256 | Alg::RS384 | Alg::RS512 => rsa("RSASSA-PKCS1-v1_5", alg),
        Alg::PS256 | Alg::PS384 | Alg::PS512 => rsa("RSA-PSS", alg),
        Alg::ES256 => ecdsa_key("P-256"),
        Alg::ES384 => ecdsa_key("P-384"),
        Alg::ES512 => ecdsa_key("P-521"),
        Alg::EdDSA => object(&[("name", "Ed25519".into())]),
    }
}

fn verify_algorithm(alg: Alg) -> js_sys::Object {
    match alg {
        Alg::RS256 | Alg::RS384 | Alg::RS512 => object(&[("name", "RSASSA-PKCS1-v1_5".into())]),
        // RFC 7518 §3.5: the salt is as long as the hash.
        Alg::PS256 => pss(32),
        Alg::PS384 => pss(48),
        Alg::PS512 => pss(64),
        Alg::ES256 | Alg::ES384 | Alg::ES512 => object(&[
            ("name", "ECDSA".into()),
            ("hash", hash_name(hash_of(alg)).into()),
        ]),
        Alg::EdDSA => object(&[("name", "Ed25519".into())]),
    }
}

fn rsa(name: &str, alg: Alg) -> js_sys::Object {
    object(&[
        ("name", name.into()),
        ("hash", hash_name(hash_of(alg)).into()),
    ])
}

fn pss(salt: u32) -> js_sys::Object {
    object(&[("name", "RSA-PSS".into()), ("saltLength", salt.into())])
}

fn ecdsa_key(curve: &str) -> js_sys::Object {
    object(&[("name", "ECDSA".into()), ("namedCurve", curve.into())])
}

fn hash_of(alg: Alg) -> Hash {
    match alg {
        Alg::RS256 | Alg::PS256 | Alg::ES256 => Hash::Sha256,
        Alg::RS384 | Alg::PS384 | Alg::ES384 => Hash::Sha384,
        Alg::RS512 | Alg::PS512 | Alg::ES512 | Alg::EdDSA => Hash::Sha512,
    }
}

fn hash_name(hash: Hash) -> &'static str {
    match hash {
        Hash::Sha256 => "SHA-256",
        Hash::Sha384 => "SHA-384",
        Hash::Sha512 => "SHA-512",
    }
}

fn crypto() -> Option<web_sys::Crypto> {
    get(&js_sys::global(), "crypto").dyn_into().ok()
}

/// `None` outside a secure context.
fn subtle() -> Option<web_sys::SubtleCrypto> {
    get(&crypto()?.into(), "subtle").dyn_into().ok()
}
