//! Public keys: JWK and JWK set (RFC 7517), PEM keys and certificates. A key is
//! built only when its numbers have the right form; what it may be used for is
//! asked by [`Key::fits`].

use serde_json::Value;

use super::{Alg, PublicKey};
use crate::encoding::der::{Curve, KeyShape};
use crate::encoding::json::{self, Json};
use crate::encoding::pem::{self, PemKey};
use crate::encoding::{Problem, ReadError, Seems, base64};

/// RFC 7518 §3.3, §3.5: 2048 bits or more. Above the upper bound a check only costs time.
const RSA_BITS: std::ops::RangeInclusive<usize> = 2048..=16_384;
/// Most keys read from one set.
const KEYS: usize = 100;
const SIZE: usize = 1 << 20;
/// Members that only private or symmetric keys have (RFC 7518 §6).
const PRIVATE: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// A public key and what its owner says it is for.
#[derive(Clone, Debug)]
pub struct Key {
    pub kid: Option<String>,
    pub shape: KeyShape,
    pub public: PublicKey,
    /// `use` and `key_ops` let it check signatures.
    verifies: bool,
    /// `alg` of the JWK.
    alg: Option<String>,
}

impl Key {
    /// Whether this key may check a signature of this algorithm.
    pub fn fits(&self, alg: Alg) -> bool {
        let kind = match (alg, self.shape) {
            (
                Alg::RS256 | Alg::RS384 | Alg::RS512 | Alg::PS256 | Alg::PS384 | Alg::PS512,
                KeyShape::Rsa { .. },
            ) => true,
            (Alg::ES256, KeyShape::Ec(curve)) => curve == Curve::P256,
            (Alg::ES384, KeyShape::Ec(curve)) => curve == Curve::P384,
            (Alg::ES512, KeyShape::Ec(curve)) => curve == Curve::P521,
            (Alg::EdDSA, KeyShape::Ed25519) => true,
            _ => false,
        };
        let named = match &self.alg {
            None => true,
            Some(name) => Alg::from_name(name) == Some(alg),
        };
        kind && named && self.verifies
    }
}

/// Keys that the visitor gave. `None` where the field is empty. A private or
/// symmetric key is refused. `ReadError::at` counts bytes from the start of `text`.
pub fn read_visitor(text: &str) -> Result<Option<Vec<Key>>, ReadError> {
    let trimmed = text.trim_start_matches('\u{feff}').trim();
    if trimmed.is_empty() {
        return Ok(None);
    }
    let base = text.len() - text.trim_start_matches('\u{feff}').trim_start().len();
    read_any(trimmed)
        .map(Some)
        .map_err(|error| error.shifted(base).located(text))
}

/// The key set of an issuer. Keys that are malformed, unknown or not public are
/// left out (RFC 7517 §5).
pub fn read_set(text: &str) -> Result<Vec<Key>, ReadError> {
    let members = json::object(text)?;
    let Some(Value::Array(keys)) = json::get(&members, "keys") else {
        return Err(ReadError::new(Problem::BadKey, Seems::Json));
    };
    Ok(keys.iter().take(KEYS).filter_map(|k| jwk(k).ok()).collect())
}

/// Whether a JSON object looks like a JWK or a JWK set.
pub fn looks_like_keys(members: &[(String, Value)]) -> bool {
    json::text(members, "kty").is_some()
        || matches!(json::get(members, "keys"), Some(Value::Array(_)))
}

fn read_any(text: &str) -> Result<Vec<Key>, ReadError> {
    let bad = |problem, seems| Err(ReadError::new(problem, seems));
    if text.len() > SIZE {
        return bad(Problem::TooLarge { limit: SIZE }, Seems::Text);
    }
    if text.starts_with('<') {
        return bad(Problem::Saml, Seems::Xml);
    }
    if text.contains("-----BEGIN ") {
        return sized(pem::read(text)?.into_iter().map(of_pem).collect());
    }
    if super::compact::looks_compact(text) && text.contains('.') {
        return bad(Problem::BadKey, Seems::Jwt);
    }
    if !text.starts_with(['{', '[']) {
        return match pem::read_bare(text) {
            Some(key) => sized(vec![of_pem(key)]),
            None => bad(Problem::BadKey, Seems::Text),
        };
    }
    let list = match json::read(text)? {
        Json::Object(members) => match json::get(&members, "keys") {
            Some(Value::Array(keys)) => keys.clone(),
            _ => vec![json::from_members(members)],
        },
        Json::Other(Value::Array(keys)) => keys,
        Json::Other(_) => Vec::new(),
    };
    let mut keys = Vec::new();
    for value in list.iter().take(KEYS) {
        match jwk(value) {
            Ok(key) => keys.push(key),
            // One private key is enough to stop: it must not lie about here.
            Err(Problem::PrivateKey) => return bad(Problem::PrivateKey, Seems::Jwk),
            Err(_) => {}
        }
    }
    if keys.is_empty() {
        return bad(Problem::BadKey, Seems::Jwk);
    }
    Ok(keys)
}

/// A weak key the visitor gave is said to be bad, not silently left out.
fn sized(keys: Vec<Key>) -> Result<Vec<Key>, ReadError> {
    let good: Vec<Key> = keys.into_iter().filter(|k| size_ok(k.shape)).collect();
    if good.is_empty() {
        return Err(ReadError::new(Problem::BadKey, Seems::Pem));
    }
    Ok(good)
}

fn size_ok(shape: KeyShape) -> bool {
    match shape {
        KeyShape::Rsa { bits } => RSA_BITS.contains(&bits),
        KeyShape::Ec(_) | KeyShape::Ed25519 => true,
    }
}

fn of_pem(key: PemKey) -> Key {
    Key {
        kid: None,
        shape: key.shape,
        public: PublicKey::Spki(key.spki),
        verifies: true,
        alg: None,
    }
}

/// One JWK (RFC 7517 §4, RFC 7518 §6, RFC 8037 §2).
fn jwk(value: &Value) -> Result<Key, Problem> {
    let member = |name: &str| value.get(name);
    let text = |name: &str| member(name).and_then(Value::as_str);
    if text("kty") == Some("oct") || PRIVATE.iter().any(|name| member(name).is_some()) {
        return Err(Problem::PrivateKey);
    }
    let number = |name: &str| text(name).and_then(|t| base64::url(t).ok());
    // Coordinates and points have one length only; leading zeros stay.
    let exact = |name: &str, size: usize| number(name).filter(|n| n.len() == size);
    let (shape, public) = match text("kty") {
        Some("RSA") => {
            let (n, e) = number("n").zip(number("e")).ok_or(Problem::BadKey)?;
            let (n, e) = (without_zeros(&n), without_zeros(&e));
            let odd = |n: &[u8]| n.last().is_some_and(|b| b % 2 == 1);
            let bits = n.len() * 8 - n.first().map_or(0, |b| b.leading_zeros() as usize);
            if !odd(n) || !odd(e) || e == [1] || e.len() > 8 || !RSA_BITS.contains(&bits) {
                return Err(Problem::BadKey);
            }
            let (n, e) = (base64::url_encode(n), base64::url_encode(e));
            let public = format!(r#"{{"kty":"RSA","n":"{n}","e":"{e}"}}"#);
            (KeyShape::Rsa { bits }, public)
        }
        Some("EC") => {
            let (curve, name) = match text("crv") {
                Some("P-256") => (Curve::P256, "P-256"),
                Some("P-384") => (Curve::P384, "P-384"),
                Some("P-521") => (Curve::P521, "P-521"),
                _ => return Err(Problem::BadKey),
            };
            let size = curve.size();
            let (x, y) = exact("x", size)
                .zip(exact("y", size))
                .ok_or(Problem::BadKey)?;
            let (x, y) = (base64::url_encode(&x), base64::url_encode(&y));
            let public = format!(r#"{{"kty":"EC","crv":"{name}","x":"{x}","y":"{y}"}}"#);
            (KeyShape::Ec(curve), public)
        }
        Some("OKP") if text("crv") == Some("Ed25519") => {
            let x = base64::url_encode(&exact("x", 32).ok_or(Problem::BadKey)?);
            let public = format!(r#"{{"kty":"OKP","crv":"Ed25519","x":"{x}"}}"#);
            (KeyShape::Ed25519, public)
        }
        _ => return Err(Problem::BadKey),
    };
    let used = match member("use") {
        None => true,
        Some(purpose) => purpose == "sig",
    };
    let operates = match member("key_ops") {
        None => true,
        Some(Value::Array(ops)) => ops.iter().any(|op| op == "verify"),
        Some(_) => false,
    };
    Ok(Key {
        kid: text("kid").map(str::to_owned),
        shape,
        public: PublicKey::Jwk(public),
        verifies: used && operates,
        // A name of the wrong type fits no algorithm.
        alg: member("alg").map(|name| name.as_str().unwrap_or_default().to_owned()),
    })
}

fn without_zeros(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|b| **b == 0).count();
    number.get(zeros..).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
pub(super) mod tests {
    use super::*;
    use serde_json::json;

    /// A JWK with numbers of the right form (no real key).
    pub fn rsa(bits: usize) -> Value {
        let mut n = vec![0xff; bits / 8];
        n[0] = 0x80;
        json!({"kty": "RSA", "n": base64::url_encode(&n), "e": "AQAB"})
    }

    pub fn ec(crv: &str, size: usize) -> Value {
        let number = base64::url_encode(&vec![7; size]);
        json!({"kty": "EC", "crv": crv, "x": number, "y": number})
    }

    pub fn okp() -> Value {
        json!({"kty": "OKP", "crv": "Ed25519", "x": base64::url_encode(&[7; 32])})
    }

    pub fn with(mut key: Value, name: &str, value: Value) -> Value {
        key[name] = value;
        key
    }

    #[test]
    fn jwk_rules() {
        let bad = Some(Problem::BadKey);
        let private = Some(Problem::PrivateKey);
        let without_y = json!({"kty": "EC", "crv": "P-256", "x": base64::url_encode(&[7; 32])});
        for (key, expected) in [
            (rsa(2048), None),
            (rsa(2040), bad.clone()),
            (rsa(1024), bad.clone()),
            (rsa(32_768), bad.clone()),
            (with(rsa(2048), "e", json!("AQ")), bad.clone()),
            (with(rsa(2048), "e", json!("AAAA")), bad.clone()),
            (with(rsa(2048), "e", json!("AQAB=")), bad.clone()),
            (with(rsa(2048), "n", json!(5)), bad.clone()),
            (with(rsa(2048), "d", json!("AQAB")), private.clone()),
            (with(rsa(2048), "oth", json!(null)), private.clone()),
            (ec("P-256", 32), None),
            (ec("P-384", 48), None),
            (ec("P-521", 66), None),
            (ec("P-256", 31), bad.clone()),
            (ec("P-256", 33), bad.clone()),
            (ec("secp256k1", 32), bad.clone()),
            (without_y, bad.clone()),
            (okp(), None),
            (with(okp(), "crv", json!("X25519")), bad.clone()),
            (with(okp(), "x", json!("AQAB")), bad.clone()),
            (json!({"kty": "oct", "k": "AQAB"}), private.clone()),
            (json!({"kty": "oct"}), private),
            (json!({"kty": "x"}), bad.clone()),
            (json!("x"), bad),
        ] {
            assert_eq!(jwk(&key).err(), expected, "{key}");
        }
    }

    #[test]
    fn use_operations_algorithm_and_curve_must_fit() {
        for (key, alg, expected) in [
            (rsa(2048), Alg::RS256, true),
            (rsa(2048), Alg::PS512, true),
            (rsa(2048), Alg::ES256, false),
            (rsa(2048), Alg::EdDSA, false),
            (ec("P-256", 32), Alg::ES256, true),
            (ec("P-256", 32), Alg::ES384, false),
            (ec("P-521", 66), Alg::ES512, true),
            (okp(), Alg::EdDSA, true),
            (okp(), Alg::ES256, false),
            (with(rsa(2048), "use", json!("sig")), Alg::RS256, true),
            (with(rsa(2048), "use", json!("enc")), Alg::RS256, false),
            (with(rsa(2048), "use", json!(["sig"])), Alg::RS256, false),
            (
                with(rsa(2048), "key_ops", json!(["verify"])),
                Alg::RS256,
                true,
            ),
            (
                with(rsa(2048), "key_ops", json!(["encrypt"])),
                Alg::RS256,
                false,
            ),
            (
                with(rsa(2048), "key_ops", json!("verify")),
                Alg::RS256,
                false,
            ),
            (with(rsa(2048), "alg", json!("RS256")), Alg::RS256, true),
            (with(rsa(2048), "alg", json!("RS256")), Alg::PS256, false),
            (with(rsa(2048), "alg", json!("rs256")), Alg::RS256, false),
            (with(rsa(2048), "alg", json!(1)), Alg::RS256, false),
            (with(okp(), "alg", json!("Ed25519")), Alg::EdDSA, true),
        ] {
            assert_eq!(jwk(&key).unwrap().fits(alg), expected, "{key} {alg:?}");
        }
    }

    #[test]
    fn leading_zeros_of_a_modulus_do_not_count() {
        let mut n = vec![0; 256];
        n[255] = 1;
        let key = with(rsa(2048), "n", json!(base64::url_encode(&n)));
        assert_eq!(jwk(&key).err(), Some(Problem::BadKey));
    }

    #[test]
    fn nothing_but_public_numbers_reaches_the_platform() {
        let key = with(okp(), "x5u", json!("https://evil.example/"));
        let PublicKey::Jwk(text) = jwk(&key).unwrap().public else {
            unreachable!()
        };
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), okp());
    }

    #[test]
    fn visitor_keys_in_every_form() {
        let pem = "-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE5koaASSjHlDt9QnqZenqkDt2moTr
Sh4KVemwL6Vzu/N7FgMQgL2ktevlKTFXd2ccR5a6ejNHKMfNCqn79Q8Eyg==
-----END PUBLIC KEY-----";
        let bare: String = pem.lines().filter(|l| !l.starts_with('-')).collect();
        let set = json!({"keys": [okp(), rsa(2048), {"kty": "new"}]}).to_string();
        for (text, count) in [
            (okp().to_string(), 1),
            (format!("\u{feff} {}\n", okp()), 1),
            (set, 2),
            (json!([okp()]).to_string(), 1),
            (pem.to_owned(), 1),
            (format!("{pem}\n{pem}"), 2),
            (bare, 1),
        ] {
            assert_eq!(read_visitor(&text).unwrap().unwrap().len(), count, "{text}");
        }
        assert!(read_visitor(" \n").unwrap().is_none());
    }

    #[test]
    fn visitor_keys_refused() {
        let private_in_set = json!({"keys": [okp(), with(okp(), "d", json!("x"))]}).to_string();
        for (text, problem, seems) in [
            (private_in_set.as_str(), Problem::PrivateKey, Seems::Jwk),
            (
                r#"{"kty":"oct","k":"c2VjcmV0"}"#,
                Problem::PrivateKey,
                Seems::Jwk,
            ),
            (
                "-----BEGIN RSA PRIVATE KEY-----",
                Problem::PrivateKey,
                Seems::Pem,
            ),
            ("<md:EntityDescriptor/>", Problem::Saml, Seems::Xml),
            ("{\"keys\":[]}", Problem::BadKey, Seems::Jwk),
            ("{}", Problem::BadKey, Seems::Jwk),
            ("{", Problem::Truncated, Seems::Json),
            ("my secret", Problem::BadKey, Seems::Text),
            ("eyJhbGciOiJSUzI1NiJ9.e30.AA", Problem::BadKey, Seems::Jwt),
        ] {
            let error = read_visitor(text).unwrap_err();
            assert_eq!((error.problem, error.seems), (problem, seems), "{text}");
        }
        let duplicate = read_visitor("\n{\"kty\":\"OKP\",\n\"kty\":\"oct\"}").unwrap_err();
        assert_eq!(duplicate.line_column, Some((3, 1)));
    }

    #[test]
    fn an_issuers_set_leaves_out_what_it_does_not_understand() {
        let set = json!({"keys": [okp(), rsa(1024), with(rsa(2048), "d", json!("x")), {"kty": "oct", "k": "x"}, 5]});
        assert_eq!(read_set(&set.to_string()).unwrap().len(), 1);
        assert_eq!(
            read_set(&okp().to_string()).unwrap_err().problem,
            Problem::BadKey
        );
        assert_eq!(read_set("<html>").unwrap_err().problem, Problem::NotJson);
    }
}
