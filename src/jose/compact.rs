//! The compact serialization taken apart (RFC 7515 §7.1), strictly: exactly
//! three parts of base64url, a header that is a JSON object without duplicates.

use crate::encoding::json::{self, Json, Members};
use crate::encoding::{Problem, ReadError, Seems, base64};

/// A compact JWS. Nothing is judged yet.
#[derive(Clone, Debug)]
pub struct Compact<'t> {
    pub header: Members,
    /// The header's JSON as received.
    pub header_text: String,
    pub payload: Payload,
    /// `None` where the third part is not canonical base64url: no verifier may accept it.
    pub signature: Option<Vec<u8>>,
    /// The first two parts: what the signature covers.
    pub signing_input: &'t str,
}

/// What a JWS carries.
#[derive(Clone, Debug, PartialEq)]
pub enum Payload {
    /// A JSON object, and its text.
    Claims(Members, String),
    /// Anything else, as text; bytes that are no UTF-8 are replaced.
    Opaque(String),
}

/// Whether a text starts like a compact JWS or JWE: base64url of `{`.
pub fn looks_compact(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next() == Some(b'e')
        && matches!(bytes.next(), Some(b'w'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
        && text.len() > 4
}

/// Takes a compact JWS apart. `ReadError::at` counts bytes from the start of `text`.
pub fn read(text: &str) -> Result<Compact<'_>, ReadError> {
    let problem = |problem, at| Err(ReadError::new(problem, Seems::Jwt).at(at));
    if text.is_empty() {
        return problem(Problem::Empty, 0);
    }
    let parts: Vec<&str> = text.splitn(6, '.').collect();
    let cut = parts.len() == 1;
    let header_part = parts.first().copied().unwrap_or_default();
    let header_bytes = match base64::url(header_part) {
        Ok(bytes) => bytes,
        Err(bad) if cut && bad.ending => return problem(Problem::Truncated, text.len()),
        Err(bad) => return problem(Problem::NotBase64, bad.at),
    };
    let header_text = match String::from_utf8(header_bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            return problem(Problem::NotUtf8, in_base64(at));
        }
    };
    let header = match json::object(&header_text) {
        Ok(header) => header,
        Err(_) if cut => return problem(Problem::Truncated, text.len()),
        Err(error) => return Err(inside(error, 0)),
    };
    if json::get(&header, "enc").is_some() {
        return Err(ReadError::new(Problem::Encrypted, Seems::Jwe));
    }
    let (payload_part, signature_part) = match parts[..] {
        [_] | [_, _] => return problem(Problem::Truncated, text.len()),
        [_, payload, signature] => (payload, signature),
        [_, a, b, ..] => {
            // Three parts, and then something more.
            return problem(
                Problem::Unrecognised,
                header_part.len() + a.len() + b.len() + 2,
            );
        }
        [] => return problem(Problem::Empty, 0),
    };
    let payload_at = header_part.len() + 1;
    let signature_at = payload_at + payload_part.len() + 1;
    let payload = if json::get(&header, "b64") == Some(&serde_json::Value::Bool(false)) {
        Payload::Opaque(payload_part.to_owned())
    } else {
        match base64::url(payload_part) {
            Ok(bytes) => read_payload(bytes).map_err(|error| inside(error, payload_at))?,
            Err(bad) => return problem(Problem::NotBase64, payload_at + bad.at),
        }
    };
    let signature = match base64::url(signature_part) {
        Ok(bytes) => Some(bytes),
        Err(bad) if bad.ending => None,
        Err(bad) => return problem(Problem::NotBase64, signature_at + bad.at),
    };
    Ok(Compact {
        header,
        header_text,
        payload,
        signature,
        signing_input: text.get(..signature_at - 1).unwrap_or_default(),
    })
}

/// A payload that begins like an object must be one; anything else is shown as it is.
fn read_payload(bytes: Vec<u8>) -> Result<Payload, ReadError> {
    let starts_object = bytes.trim_ascii_start().first() == Some(&b'{');
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) if starts_object => {
            let at = error.utf8_error().valid_up_to();
            return Err(ReadError::new(Problem::NotUtf8, Seems::Json).at(at));
        }
        Err(error) => {
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            return Ok(Payload::Opaque(text));
        }
    };
    if !starts_object {
        return Ok(Payload::Opaque(text));
    }
    Ok(match json::read(&text)? {
        Json::Object(members) => Payload::Claims(members, text),
        Json::Other(_) => Payload::Opaque(text),
    })
}

/// Moves the position of an error in decoded bytes into the base64url it came from.
fn inside(error: ReadError, part_at: usize) -> ReadError {
    ReadError {
        seems: Seems::Jwt,
        at: error.at.map(|at| part_at + in_base64(at)),
        ..error
    }
}

/// The character of base64 that holds the first bits of a byte.
fn in_base64(byte: usize) -> usize {
    byte / 3 * 4 + byte % 3
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    fn jws(header: &str, payload: &str, signature: &str) -> String {
        let part = |text: &str| base64::url_encode(text.as_bytes());
        format!("{}.{}.{signature}", part(header), part(payload))
    }

    #[test]
    fn reads_the_example_of_rfc_7515_a_1() {
        let text = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.\
            eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.\
            dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        let read = read(text).unwrap();
        assert_eq!(json::text(&read.header, "alg"), Some("HS256"));
        assert_eq!(read.signature.unwrap().len(), 32);
        let Payload::Claims(claims, _) = read.payload else {
            panic!("no claims");
        };
        assert_eq!(json::text(&claims, "iss"), Some("joe"));
        assert_eq!(json::get(&claims, "exp").unwrap(), 1_300_819_380);
    }

    #[test]
    fn opaque_payloads_still_read() {
        for payload in [
            "",
            "[1]",
            "\"x\"",
            "42",
            "plain text",
            "\u{feff}{}",
            "eyJ.a.b",
        ] {
            let text = jws(r#"{"alg":"RS256"}"#, payload, "AA");
            let found = read(&text).unwrap().payload;
            assert_eq!(found, Payload::Opaque(payload.to_owned()), "{payload}");
        }
        let text = format!(
            "{}.{}.",
            base64::url_encode(b"{}"),
            base64::url_encode(b"\xff\xfe")
        );
        let replaced = Payload::Opaque("\u{fffd}\u{fffd}".to_owned());
        assert_eq!(read(&text).unwrap().payload, replaced);
    }

    #[test]
    fn a_cut_signature_is_no_reading_error() {
        for (signature, expected) in [("", Some(0)), ("AA", Some(1)), ("AB", None), ("A", None)] {
            let text = jws(r#"{"alg":"RS256"}"#, "{}", signature);
            let length = read(&text).unwrap().signature.map(|s| s.len());
            assert_eq!(length, expected, "{signature}");
        }
    }

    #[test]
    fn refuses_with_a_position() {
        let header = r#"{"alg":"RS256"}"#;
        let good = jws(header, r#"{"sub":"x"}"#, "AA");
        let payload_at = 21;
        let with = |payload: &str| jws(header, payload, "AA");
        let duplicate = |key: &str| Problem::DuplicateKey { key: key.into() };
        for (text, problem, at) in [
            (String::new(), Problem::Empty, Some(0)),
            (
                "eyJhbGciOiJSUzI1NiJ9".to_owned(),
                Problem::Truncated,
                Some(20),
            ),
            ("eyJhbGciOiJSU".to_owned(), Problem::Truncated, Some(13)),
            (good[..30].to_owned(), Problem::Truncated, Some(30)),
            (
                good.replace("eyJz", "ey=z"),
                Problem::NotBase64,
                Some(payload_at + 2),
            ),
            (good.replace('A', " "), Problem::NotBase64, Some(37)),
            (format!("{good}\0"), Problem::NotBase64, Some(good.len())),
            (
                format!("{good}.AA"),
                Problem::Unrecognised,
                Some(good.len()),
            ),
            ("eyJ!.e.e".to_owned(), Problem::NotBase64, Some(3)),
            ("e30x.e30.".to_owned(), Problem::NotJson, Some(2)),
            (jws("[]", "{}", ""), Problem::NotJson, Some(0)),
            (with(r#"{"sub":"#), Problem::Truncated, Some(payload_at + 9)),
            (
                with(r#"{"aud":1,"\u0061ud":2}"#),
                duplicate("aud"),
                Some(payload_at + 12),
            ),
            (
                jws(r#"{"alg":"none","alg":"RS256"}"#, "{}", ""),
                duplicate("alg"),
                Some(18),
            ),
            (
                with(r#"{"a":"\udc00"}"#),
                Problem::NotJson,
                Some(payload_at + 14),
            ),
            (
                with(r#"{"exp":1e400}"#),
                Problem::NotJson,
                Some(payload_at + 14),
            ),
            (
                with(&"[".repeat(10_000).replacen('[', "{\"a\":", 1)),
                Problem::TooDeep { limit: json::DEPTH },
                None,
            ),
            (
                jws(r#"{"alg":"dir","enc":"A128GCM"}"#, "x", "A.A.A"),
                Problem::Encrypted,
                None,
            ),
            (
                jws(r#"{"alg":"dir","enc":"A128GCM"}"#, "x", "A"),
                Problem::Encrypted,
                None,
            ),
        ] {
            let error = read(&text).unwrap_err();
            assert_eq!(error.problem, problem, "{text}");
            assert!(at.is_none() || error.at == at, "{text}: {:?}", error.at);
        }
    }
}
