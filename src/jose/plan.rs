//! From a token and the keys at hand to the jobs that check it. The allow-list
//! decides first, the key never does (RFC 8725 §3.1); a signature whose very form
//! is wrong is decided here, without the platform.

use serde_json::Value;

use super::compact::{Compact, Payload};
use super::keys::Key;
use super::{Alg, Hash, Job, NotAllowed, SignaturePlan, Token};
use crate::encoding::ReadError;
use crate::encoding::der::{Curve, KeyShape};
use crate::encoding::json;

/// Most keys tried for one token.
const TRIES: usize = 8;

/// Headers that carry or point to a key (RFC 7515 §4.1): seen, never followed.
const KEY_HEADERS: [&str; 4] = ["jku", "jwk", "x5u", "x5c"];

/// The keys a token may be checked with.
#[derive(Clone, Debug)]
pub enum Keyring {
    None,
    Blocked,
    Bad(ReadError),
    Keys { keys: Vec<Key>, pinned: bool },
}

impl Alg {
    /// The algorithm of that exact name (RFC 7518 §3.1; RFC 9864 §2.2 for Ed25519).
    pub fn from_name(name: &str) -> Option<Alg> {
        Some(match name {
            "RS256" => Alg::RS256,
            "RS384" => Alg::RS384,
            "RS512" => Alg::RS512,
            "PS256" => Alg::PS256,
            "PS384" => Alg::PS384,
            "PS512" => Alg::PS512,
            "ES256" => Alg::ES256,
            "ES384" => Alg::ES384,
            "ES512" => Alg::ES512,
            "EdDSA" | "Ed25519" => Alg::EdDSA,
            _ => return None,
        })
    }
}

/// The hash of `at_hash` and `c_hash` (OpenID Connect Core §3.1.3.6): that of the token's `alg`.
/// EdDSA hashes with SHA-512 (RFC 8032 §5.1), HMAC like its namesakes.
pub fn hash_of(alg: &str) -> Option<Hash> {
    match alg {
        "RS256" | "PS256" | "ES256" | "HS256" => Some(Hash::Sha256),
        "RS384" | "PS384" | "ES384" | "HS384" => Some(Hash::Sha384),
        "RS512" | "PS512" | "ES512" | "HS512" | "EdDSA" | "Ed25519" => Some(Hash::Sha512),
        _ => None,
    }
}

/// Describes a token and queues its signature jobs for the source of that index.
pub fn plan(compact: &Compact<'_>, keyring: &Keyring, source: usize, jobs: &mut Vec<Job>) -> Token {
    let header = &compact.header;
    let kid = json::text(header, "kid").map(str::to_owned);
    let untrusted_keys = KEY_HEADERS
        .iter()
        .filter(|name| json::get(header, name).is_some())
        .map(|name| (*name).to_owned())
        .collect();
    Token {
        alg: json::text(header, "alg").unwrap_or_default().to_owned(),
        signature: match allowed(header) {
            Ok(alg) => queue(compact, keyring, alg, kid.as_deref(), source, jobs),
            Err(plan) => plan,
        },
        header: header.clone(),
        kid,
        untrusted_keys,
        opaque_payload: match &compact.payload {
            Payload::Claims(..) => None,
            Payload::Opaque(text) => Some(text.clone()),
        },
    }
}

/// The algorithm, where the header asks for nothing outside the profile.
fn allowed(header: &[(String, Value)]) -> Result<Alg, SignaturePlan> {
    let name = json::text(header, "alg").unwrap_or_default();
    let refuse = |why| Err(SignaturePlan::NotAllowed { why });
    if name.eq_ignore_ascii_case("none") {
        return Err(SignaturePlan::None);
    }
    if json::get(header, "b64") == Some(&Value::Bool(false)) {
        return refuse(NotAllowed::UnencodedPayload);
    }
    if let Some(critical) = json::get(header, "crit") {
        // No extension is understood, so any name in it ends the reading (RFC 7515 §4.1.11).
        let first = critical.get(0).and_then(Value::as_str);
        return refuse(NotAllowed::Critical(first.unwrap_or("crit").to_owned()));
    }
    if json::get(header, "zip").is_some() {
        return refuse(NotAllowed::Compressed);
    }
    if matches!(name, "HS256" | "HS384" | "HS512") {
        return Err(SignaturePlan::Symmetric);
    }
    match Alg::from_name(name) {
        Some(alg) => Ok(alg),
        None => refuse(NotAllowed::Algorithm),
    }
}

fn queue(
    compact: &Compact<'_>,
    keyring: &Keyring,
    alg: Alg,
    kid: Option<&str>,
    source: usize,
    jobs: &mut Vec<Job>,
) -> SignaturePlan {
    let (keys, pinned) = match keyring {
        Keyring::None => return SignaturePlan::NoKeys,
        Keyring::Blocked => return SignaturePlan::KeysBlocked,
        Keyring::Bad(error) => return SignaturePlan::BadKeys(error.clone()),
        Keyring::Keys { keys, pinned } => (keys, *pinned),
    };
    let candidates = candidates(keys, alg, kid);
    if candidates.is_empty() {
        return SignaturePlan::NoFittingKey { pinned };
    }
    let signature = compact.signature.as_deref().unwrap_or_default();
    let mut queued = false;
    for key in candidates {
        if well_formed(signature, key.shape) {
            queued = true;
            jobs.push(Job::Verify {
                source,
                alg,
                key: key.public.clone(),
                data: compact.signing_input.as_bytes().to_vec(),
                signature: signature.to_vec(),
            });
        }
    }
    if queued {
        SignaturePlan::Queued
    } else {
        SignaturePlan::Malformed
    }
}

/// Keys with the token's key id; where none has it, keys without one; where the token names none, all.
fn candidates<'k>(keys: &'k [Key], alg: Alg, kid: Option<&str>) -> Vec<&'k Key> {
    let of = |wanted: Option<Option<&str>>| -> Vec<&'k Key> {
        keys.iter()
            .filter(|key| wanted.is_none_or(|wanted| key.kid.as_deref() == wanted))
            .filter(|key| key.fits(alg))
            .take(TRIES)
            .collect()
    };
    match kid {
        None => of(None),
        Some(_) if keys.iter().any(|key| key.kid.as_deref() == kid) => of(Some(kid)),
        Some(_) => of(Some(None)),
    }
}

/// RFC 8017 §8.2.2 step 1; RFC 7518 §3.4 with 0 < r, s < n; RFC 8032 §5.1.7.
pub fn well_formed(signature: &[u8], shape: KeyShape) -> bool {
    match shape {
        KeyShape::Rsa { bits } => signature.len() == bits.div_ceil(8),
        KeyShape::Ed25519 => signature.len() == 64,
        KeyShape::Ec(curve) => {
            let size = curve.size();
            let in_range = |half: &[u8]| half.iter().any(|b| *b != 0) && half < order(curve);
            signature.len() == 2 * size && signature.chunks(size).all(in_range)
        }
    }
}

/// The order of the curve's group (FIPS 186-4 §D.1.2), as long as a coordinate.
fn order(curve: Curve) -> &'static [u8] {
    match curve {
        Curve::P256 => &[
            0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
            0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63,
            0x25, 0x51,
        ],
        Curve::P384 => &[
            0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
            0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xc7, 0x63, 0x4d, 0x81,
            0xf4, 0x37, 0x2d, 0xdf, 0x58, 0x1a, 0x0d, 0xb2, 0x48, 0xb0, 0xa7, 0x7a, 0xec, 0xec,
            0x19, 0x6a, 0xcc, 0xc5, 0x29, 0x73,
        ],
        Curve::P521 => &[
            0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
            0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
            0xff, 0xff, 0xff, 0xff, 0xff, 0xfa, 0x51, 0x86, 0x87, 0x83, 0xbf, 0x2f, 0x96, 0x6b,
            0x7f, 0xcc, 0x01, 0x48, 0xf7, 0x09, 0xa5, 0xd0, 0x3b, 0xb5, 0xc9, 0xb8, 0x89, 0x9c,
            0x47, 0xae, 0xbb, 0x6f, 0xb7, 0x1e, 0x91, 0x38, 0x64, 0x09,
        ],
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::compact;
    use super::super::keys::{read_set, tests::*};
    use super::*;
    use crate::encoding::base64;
    use serde_json::json;

    fn ring(keys: Value) -> Keyring {
        Keyring::Keys {
            keys: read_set(&json!({ "keys": keys }).to_string()).unwrap(),
            pinned: false,
        }
    }

    fn token(header: Value, signature: &[u8]) -> String {
        let header = base64::url_encode(header.to_string().as_bytes());
        format!("{header}.e30.{}", base64::url_encode(signature))
    }

    fn planned(header: Value, signature: &[u8], keyring: &Keyring) -> (Token, Vec<Job>) {
        let text = token(header, signature);
        let mut jobs = Vec::new();
        let token = plan(&compact::read(&text).unwrap(), keyring, 0, &mut jobs);
        (token, jobs)
    }

    #[test]
    fn the_allow_list_decides_before_any_key() {
        let refused = |why| SignaturePlan::NotAllowed { why };
        let critical = |name: &str| refused(NotAllowed::Critical(name.into()));
        let keys = ring(json!([rsa(2048), ec("P-256", 32), okp()]));
        for (header, expected) in [
            (json!({"alg": "none"}), SignaturePlan::None),
            (json!({"alg": "NoNe"}), SignaturePlan::None),
            (json!({"alg": "NONE", "crit": ["x"]}), SignaturePlan::None),
            (json!({"alg": "HS256"}), SignaturePlan::Symmetric),
            (
                json!({"alg": "HS512", "jwk": {"kty": "oct"}}),
                SignaturePlan::Symmetric,
            ),
            (json!({}), refused(NotAllowed::Algorithm)),
            (json!({"alg": null}), refused(NotAllowed::Algorithm)),
            (json!({"alg": ["RS256"]}), refused(NotAllowed::Algorithm)),
            (json!({"alg": "rs256"}), refused(NotAllowed::Algorithm)),
            (json!({"alg": "RS256 "}), refused(NotAllowed::Algorithm)),
            (json!({"alg": "RS1"}), refused(NotAllowed::Algorithm)),
            (json!({"alg": "ES256K"}), refused(NotAllowed::Algorithm)),
            (json!({"alg": "Ed448"}), refused(NotAllowed::Algorithm)),
            (json!({"alg": "RSA-OAEP"}), refused(NotAllowed::Algorithm)),
            (json!({"alg": "RS256", "crit": ["exp"]}), critical("exp")),
            (json!({"alg": "RS256", "crit": []}), critical("crit")),
            (json!({"alg": "RS256", "crit": "b64"}), critical("crit")),
            (
                json!({"alg": "RS256", "crit": ["b64"], "b64": true}),
                critical("b64"),
            ),
            (
                json!({"alg": "RS256", "crit": ["b64"], "b64": false}),
                refused(NotAllowed::UnencodedPayload),
            ),
            (
                json!({"alg": "RS256", "b64": false}),
                refused(NotAllowed::UnencodedPayload),
            ),
            (
                json!({"alg": "RS256", "zip": "DEF"}),
                refused(NotAllowed::Compressed),
            ),
            (json!({"alg": "RS256"}), SignaturePlan::Queued),
        ] {
            let (token, jobs) = planned(header.clone(), &[1; 256], &keys);
            assert_eq!(token.signature, expected, "{header}");
            assert_eq!(jobs.len(), usize::from(expected == SignaturePlan::Queued));
        }
    }

    #[test]
    fn keys_in_the_header_are_seen_and_not_used() {
        let header = json!({"alg": "EdDSA", "jwk": okp(), "jku": "https://evil.example/", "x5c": ["x"], "x5u": "data:,", "x5t": "x"});
        let (token, jobs) = planned(header, &[1; 64], &Keyring::None);
        assert_eq!(token.untrusted_keys, ["jku", "jwk", "x5u", "x5c"]);
        assert_eq!(token.signature, SignaturePlan::NoKeys);
        assert!(jobs.is_empty());
    }

    #[test]
    fn keys_are_chosen_by_id_type_and_use() {
        let keys = ring(json!([
            with(rsa(2048), "kid", json!("a")),
            with(rsa(4096), "kid", json!("b")),
            with(with(rsa(2048), "kid", json!("c")), "use", json!("enc")),
            rsa(3072),
            okp(),
        ]));
        for (kid, length, count) in [
            (json!(null), 256, 1),
            (json!("a"), 256, 1),
            (json!("b"), 512, 1),
            // Names a key that must not check signatures.
            (json!("c"), 256, 0),
            // Unknown: only the key without an id is left.
            (json!("z"), 384, 1),
            (json!("../../../dev/null"), 384, 1),
            (json!("' OR 1=1 --"), 384, 1),
        ] {
            let (_, jobs) = planned(json!({"alg": "RS256", "kid": kid}), &vec![1; length], &keys);
            assert_eq!(jobs.len(), count, "{kid}");
        }
        let named = ring(json!([with(rsa(2048), "kid", json!("a"))]));
        let (token, jobs) = planned(json!({"alg": "RS256", "kid": "z"}), &[1; 256], &named);
        assert_eq!(
            token.signature,
            SignaturePlan::NoFittingKey { pinned: false }
        );
        assert!(jobs.is_empty());
        let many = ring(Value::Array(vec![okp(); 50]));
        assert_eq!(
            planned(json!({"alg": "EdDSA"}), &[1; 64], &many).1.len(),
            TRIES
        );
    }

    #[test]
    fn signatures_of_a_wrong_form_are_decided_here() {
        let keys = ring(json!([rsa(2048), ec("P-256", 32), ec("P-521", 66), okp()]));
        let halves = |r: &[u8], s: &[u8]| [r, s].concat();
        let one: &[u8] = &[&[0; 31][..], &[1]].concat();
        let n = order(Curve::P256);
        let below = &[&n[..31], &[0x50]].concat()[..];
        for (alg, signature, good) in [
            ("RS256", vec![1; 256], true),
            ("RS256", vec![1; 255], false),
            ("RS256", vec![1; 257], false),
            ("PS256", vec![], false),
            ("ES256", halves(one, below), true),
            ("ES256", halves(one, n), false),
            ("ES256", halves(n, one), false),
            ("ES256", halves(&[0; 32], one), false),
            ("ES256", vec![0; 64], false),
            ("ES256", vec![1; 70], false),
            ("ES512", vec![1; 132], true),
            ("ES512", vec![2; 132], false),
            ("ES512", vec![1; 128], false),
            ("EdDSA", vec![1; 64], true),
            ("Ed25519", vec![1; 63], false),
        ] {
            let (token, _) = planned(json!({ "alg": alg }), &signature, &keys);
            let expected = if good {
                SignaturePlan::Queued
            } else {
                SignaturePlan::Malformed
            };
            assert_eq!(token.signature, expected, "{alg} {signature:x?}");
        }
    }

    #[test]
    fn orders_are_as_long_as_coordinates() {
        for curve in [Curve::P256, Curve::P384, Curve::P521] {
            assert_eq!(order(curve).len(), curve.size());
        }
    }
}
