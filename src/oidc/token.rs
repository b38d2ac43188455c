//! Tokens as far as the conversation needs to read them. Nothing is verified
//! here: that is the judge's work, and it sees the same bytes.

use serde_json::Value;

use crate::encoding::base64;
use crate::encoding::json::{self, Members};
use crate::intake::Fetched;

use super::LoginProblem;

/// What the token endpoint gave (RFC 6749 §5.1, OpenID Connect Core §3.1.3.3).
pub struct Tokens {
    pub id_token: String,
    pub access_token: Option<String>,
    pub bearer: bool,
}

/// Reads the token endpoint's answer.
pub fn tokens(fetched: &Fetched) -> Result<Tokens, LoginProblem> {
    let Fetched::Ok {
        status,
        content_type,
        body,
        ..
    } = fetched
    else {
        return Err(LoginProblem::TokenBlocked);
    };
    super::available(*status)?;
    let members = json::object(body).unwrap_or_default();
    if let Some(code) = json::text(&members, "error").filter(|_| *status != 200) {
        return Err(LoginProblem::TokenRefused {
            code: super::short(code),
            description: super::short(
                json::text(&members, "error_description").unwrap_or_default(),
            ),
        });
    }
    match json::text(&members, "id_token") {
        Some(id_token) if *status == 200 && is_json(content_type) => Ok(Tokens {
            id_token: id_token.to_owned(),
            access_token: json::text(&members, "access_token").map(str::to_owned),
            bearer: json::text(&members, "token_type")
                .is_some_and(|kind| kind.eq_ignore_ascii_case("bearer")),
        }),
        _ => Err(LoginProblem::TokenUnusable),
    }
}

/// The issuer a token names.
pub fn issuer(token: &str) -> Option<String> {
    json::text(&part(token, 1)?, "iss").map(str::to_owned)
}

/// True where the token names a key that this key set does not hold: time to ask once
/// more (OpenID Connect Core §10.1.1).
pub fn names_unknown_key(token: &str, keys: &Fetched) -> bool {
    let Fetched::Ok { body, .. } = keys else {
        return false;
    };
    let Some(header) = part(token, 0) else {
        return false;
    };
    let (Some(kid), Ok(set)) = (json::text(&header, "kid"), json::object(body)) else {
        return false;
    };
    let known = |key: &Value| key.get("kid").and_then(Value::as_str) == Some(kid);
    json::get(&set, "keys")
        .and_then(Value::as_array)
        .is_some_and(|keys| !keys.iter().any(known))
}

/// True where a token's own words tie it to this login. Without that the access token
/// beside it is not used. The signature is checked by `gate`'s caller, all else by the judge.
pub fn belongs(token: &str, issuer: &str, client_id: &str, nonce: &str) -> bool {
    let (Some(header), Some(claims)) = (part(token, 0), part(token, 1)) else {
        return false;
    };
    let alg = json::text(&header, "alg").unwrap_or_default();
    let alone = match json::get(&claims, "aud") {
        Some(Value::Array(audience)) => {
            audience.len() == 1 && audience.iter().all(|a| a == client_id)
        }
        Some(audience) => audience == client_id,
        None => false,
    };
    let is_number = |name| json::get(&claims, name).is_some_and(Value::is_number);
    !alg.eq_ignore_ascii_case("none")
        && !alg.is_empty()
        && !alg.starts_with("HS")
        && alone
        && json::text(&claims, "iss") == Some(issuer)
        && json::text(&claims, "nonce") == Some(nonce)
        && json::text(&claims, "sub").is_some_and(|sub| !sub.is_empty())
        && is_number("iat")
        && is_number("exp")
}

/// RFC 6750 §2.1: only this may stand in an Authorization header.
pub fn is_bearer_token(token: &str) -> bool {
    !token.is_empty()
        && token
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._~+/=".contains(&b))
}

fn part(token: &str, index: usize) -> Option<Members> {
    let bytes = base64::url(token.split('.').nth(index)?).ok()?;
    json::object(&String::from_utf8(bytes).ok()?).ok()
}

fn is_json(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}
