//! What did we get? Looks at a text and says what it is; the parts stay slices of it.

use serde_json::Value;

use super::LoginAnswer;
use crate::encoding::form::{self, Form};
use crate::encoding::json::{self, Json, Members};
use crate::encoding::{Problem, ReadError, Seems, base64};
use crate::jose::compact::looks_compact;
use crate::jose::keys::looks_like_keys;
use crate::model::names;
use crate::saml::detect::is_saml;

/// What a pasted or dropped text holds.
#[derive(Debug)]
pub enum Found {
    /// A compact token.
    Token(String),
    /// The answer of an authorization or token endpoint, with an ID token in it.
    Answer {
        answer: Box<LoginAnswer>,
        /// A callback address, not JSON.
        address: bool,
        /// Claims that stood beside the token.
        userinfo: Option<Members>,
    },
    /// A JSON object of claims.
    Claims(Members),
}

/// Names that make a JSON object an object of claims; the attributes' names do so too.
const PROTOCOL: [&str; 8] = [
    "sub",
    "iss",
    "aud",
    "exp",
    "iat",
    "nonce",
    "acr",
    "auth_time",
];
/// First parameter names by which a bare form body is known.
const PARAMETERS: [&str; 14] = [
    "access_token",
    "code",
    "error",
    "error_description",
    "expires_in",
    "id_token",
    "iss",
    "response",
    "scope",
    "session_state",
    "state",
    "token_type",
    "SAMLResponse",
    "RelayState",
];
/// Begins the format of our own reports.
const REPORT: &str = "peili-report/";
/// How much of a text tells whether it is a recording.
const RECORDING: usize = 4000;
/// How deep a token is looked for in other JSON.
const SEARCH_DEPTH: usize = 6;

/// Detects what a text is. `ReadError::at` counts bytes from its start.
pub fn detect(text: &str) -> Result<Found, ReadError> {
    let (mut rest, mut bearer) = (unquote(trim(text)), false);
    for prefix in ["authorization:", "bearer ", "dpop "] {
        if let Some(after) = strip_ignoring_case(rest, prefix) {
            (rest, bearer) = (unquote(trim(after)), true);
        }
    }
    if rest.is_empty() {
        return Err(ReadError::new(Problem::Empty, Seems::Text));
    }
    let base = offset(text, rest);
    if looks_compact(rest) {
        return Ok(Found::Token(rest.to_owned()));
    }
    let found = match rest.as_bytes().first() {
        Some(b'<') => Err(markup(rest)),
        // The text of an e-mail, whatever stands around it.
        Some(first) if !b"{[\"".contains(first) && rest.contains(REPORT) => {
            Err(ReadError::new(Problem::IsReport, Seems::Report))
        }
        Some(b'{') => in_json(rest, 0),
        Some(b'[' | b'"') => in_json(rest, 0).or_else(|error| embedded(rest).ok_or(error)),
        _ if rest.contains("-----BEGIN ") => Err(pem(rest)),
        _ if is_saml(rest) => Err(ReadError::new(Problem::Saml, Seems::Xml)),
        _ => match parameters(rest) {
            Some(parameters) => in_address(rest, parameters),
            None => other(rest, bearer),
        },
    };
    found.map_err(|error| error.shifted(base))
}

/// Where a part stands in the text it is a slice of.
pub fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize)
        .saturating_sub(text.as_ptr() as usize)
        .min(text.len())
}

/// Whether a text starts as a recording of a browser's traffic does: HAR, with or without its
/// outermost member, or an export of SAML-tracer. Only the start is looked at.
pub fn is_recording(text: &str) -> bool {
    let inside = trim(text).strip_prefix('{').unwrap_or_default();
    let start = inside.get(..RECORDING).unwrap_or(inside);
    let first = |name: &str, opens: char| {
        let rest = start.trim_start().strip_prefix(name);
        let rest = rest.and_then(|rest| rest.trim_start().strip_prefix(':'));
        rest.is_some_and(|rest| rest.trim_start().starts_with(opens))
    };
    let names = |names: &[&str]| names.iter().any(|name| start.contains(name));
    (first("\"log\"", '{') && names(&["\"entries\"", "\"creator\"", "\"version\"", "\"pages\""]))
        || (first("\"requests\"", '[') && names(&["\"url\"", "\"requestId\""]))
        || first("\"entries\"", '[') && names(&["\"request\""])
        || (names(&["\"creator\""]) && names(&["\"entries\"", "\"pages\""]))
}

/// Whether the names make it an object of claims.
pub fn is_claims(members: &[(String, Value)]) -> bool {
    members.iter().any(|(name, _)| {
        PROTOCOL.contains(&name.as_str())
            || name.starts_with("urn:mpass.id:")
            || names::lookup(name).is_some()
            || names::lookup_case_insensitive(name).is_some()
            || names::legacy(name).is_some()
    })
}

fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

/// Takes quotation marks off a token or an address; JSON keeps its own.
fn unquote(text: &str) -> &str {
    let mut chars = text.chars();
    match (chars.next(), chars.next_back()) {
        (Some('"' | '\'' | '`' | '“' | '”' | '<'), Some('"' | '\'' | '`' | '”' | '>')) => {
            let inner = trim(chars.as_str());
            if looks_compact(inner) || inner.starts_with("https://") {
                inner
            } else {
                text
            }
        }
        _ => text,
    }
}

fn strip_ignoring_case<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let (head, tail) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then_some(tail)
}

fn markup(text: &str) -> ReadError {
    let problem = if is_saml(text) {
        Problem::Saml
    } else {
        Problem::Unrecognised
    };
    ReadError::new(problem, Seems::Xml)
}

fn pem(text: &str) -> ReadError {
    let problem = if text.contains("PRIVATE KEY-----") {
        Problem::PrivateKey
    } else {
        Problem::Unrecognised
    };
    ReadError::new(problem, Seems::Pem)
}

// ---- JSON

fn in_json(text: &str, level: usize) -> Result<Found, ReadError> {
    // By its start: it may be long, and broken off.
    if is_recording(text) {
        return Err(ReadError::new(Problem::Unrecognised, Seems::Har));
    }
    let members = match json::read(text)? {
        Json::Object(members) => members,
        Json::Other(value) => return in_value(&value, level),
    };
    let unusable = |problem, seems| Err(ReadError::new(problem, seems));
    if json::text(&members, "format").is_some_and(|f| f.starts_with(REPORT)) {
        return unusable(Problem::IsReport, Seems::Report);
    }
    if looks_like_keys(&members) {
        let private = ["\"d\"", "\"k\"", "\"oct\""]
            .iter()
            .any(|m| text.contains(m));
        let problem = if private {
            Problem::PrivateKey
        } else {
            Problem::Unrecognised
        };
        return unusable(problem, Seems::Jwk);
    }
    let beside = || {
        ["userinfo", "user_info", "profile", "claims", "user"]
            .iter()
            .find_map(|name| claims_of(json::get(&members, name)?))
    };
    let owned = |name: &str| json::text(&members, name).map(str::to_owned);
    if let Some(id_token) = owned("id_token") {
        let answer = LoginAnswer {
            id_token: Some(id_token),
            access_token: owned("access_token"),
            id_token_from_token_endpoint: true,
            ..LoginAnswer::default()
        };
        return Ok(Found::Answer {
            answer: Box::new(answer),
            address: false,
            userinfo: beside(),
        });
    }
    if is_claims(&members) {
        return Ok(Found::Claims(members));
    }
    if let Some(error) = owned("error") {
        let description = owned("error_description").unwrap_or_default();
        return unusable(Problem::LoginRefused { error, description }, Seems::Json);
    }
    if let Some(claims) = beside() {
        return Ok(Found::Claims(claims));
    }
    let opaque = json::get(&members, "access_token").is_some();
    match in_value(&json::from_members(members), level) {
        Err(error) if opaque && error.problem == Problem::NotClaims => {
            unusable(Problem::Opaque, Seems::OpaqueToken)
        }
        other => other,
    }
}

/// A token or an object of claims somewhere in other JSON.
fn in_value(value: &Value, level: usize) -> Result<Found, ReadError> {
    if let Value::String(text) = value {
        // A JSON document in a JSON string, once.
        if level == 0 && text.trim_start().starts_with('{') {
            return in_json(text, 1).map_err(|error| ReadError { at: None, ..error });
        }
    }
    token_in(value, SEARCH_DEPTH)
        .map(Found::Token)
        .or_else(|| {
            value
                .as_array()?
                .iter()
                .find_map(claims_of)
                .map(Found::Claims)
        })
        .ok_or_else(|| ReadError::new(Problem::NotClaims, Seems::Json))
}

fn token_in(value: &Value, depth: usize) -> Option<String> {
    match value {
        Value::String(text) => token_run(text).map(str::to_owned),
        _ if depth == 0 => None,
        Value::Array(items) => items.iter().find_map(|item| token_in(item, depth - 1)),
        Value::Object(map) => map.values().find_map(|item| token_in(item, depth - 1)),
        _ => None,
    }
}

fn claims_of(value: &Value) -> Option<Members> {
    let members: Members = value
        .as_object()?
        .iter()
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect();
    is_claims(&members).then_some(members)
}

// ---- Addresses and form bodies

/// The query and the fragment of an address, or a bare form body.
fn parameters(text: &str) -> Option<[&str; 2]> {
    let scheme = text.split_once("://").map(|(scheme, _)| scheme);
    let is_address = scheme.is_some_and(|s| {
        s.starts_with(|c: char| c.is_ascii_alphabetic())
            && s.bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"+.-".contains(&b))
    });
    if is_address || text.starts_with(['?', '#', '/']) {
        let address = text.split_whitespace().next().unwrap_or_default();
        let (before, fragment) = address.split_once('#').unwrap_or((address, ""));
        let query = before.split_once('?').map_or("", |(_, query)| query);
        return Some([fragment, query]);
    }
    let first = text.split('=').next().unwrap_or_default();
    let is_form = PARAMETERS.contains(&first) && !text.contains(char::is_whitespace);
    is_form.then_some([text, ""])
}

fn in_address(text: &str, parameters: [&str; 2]) -> Result<Found, ReadError> {
    let mut forms: Vec<Form> = Vec::new();
    for part in parameters {
        forms.push(form::parse(part).map_err(|error| error.shifted(offset(text, part)))?);
    }
    let get = |name: &str| forms.iter().find_map(|form| form::get(form, name));
    let unusable = |problem, seems| Err(ReadError::new(problem, seems));
    if let Some(error) = get("error") {
        let description = get("error_description").unwrap_or_default().to_owned();
        let error = error.to_owned();
        return unusable(Problem::LoginRefused { error, description }, Seems::Address);
    }
    let owned = |name: &str| get(name).filter(|v| !v.is_empty()).map(str::to_owned);
    if let Some(id_token) = owned("id_token") {
        let answer = LoginAnswer {
            id_token: Some(id_token),
            access_token: owned("access_token"),
            code: owned("code"),
            iss: owned("iss"),
            ..LoginAnswer::default()
        };
        return Ok(Found::Answer {
            answer: Box::new(answer),
            address: true,
            userinfo: None,
        });
    }
    for name in ["response", "access_token", "id_token_hint", "logout_token"] {
        if let Some(token) = owned(name).filter(|value| looks_compact(value)) {
            return Ok(Found::Token(token));
        }
    }
    unusable(Problem::NoLoginInAddress, Seems::Address)
}

// ---- Anything else

fn other(text: &str, bearer: bool) -> Result<Found, ReadError> {
    if let Some(found) = embedded(text) {
        return Ok(found);
    }
    let seems_base64 = text.len() >= 16
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+/=\r\n \t".contains(&b));
    if seems_base64 && let Ok(bytes) = base64::standard(text) {
        let start = bytes.trim_ascii_start();
        if start.starts_with(b"<") || start.starts_with(b"\xef\xbb\xbf<") {
            let error = markup(&String::from_utf8_lossy(&bytes));
            return Err(error);
        }
    }
    let one_word = !text.contains(char::is_whitespace) && text.is_ascii();
    let token_like = text
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"-._~+/=".contains(&b));
    let has_digit = text.bytes().any(|b| b.is_ascii_digit());
    if bearer || (one_word && token_like && has_digit && text.len() >= 20) {
        return Err(ReadError::new(Problem::Opaque, Seems::OpaqueToken));
    }
    Err(ReadError::new(Problem::Unrecognised, Seems::Text))
}

fn embedded(text: &str) -> Option<Found> {
    token_run(text).map(|token| Found::Token(token.to_owned()))
}

/// The first run of characters in a text that looks like a whole compact token.
fn token_run(text: &str) -> Option<&str> {
    let stops = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    text.split(stops).find(|run| {
        let dots = run.bytes().filter(|b| *b == b'.').count();
        looks_compact(run) && (2..=4).contains(&dots)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const JWT: &str = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.AA";

    /// A short name for what was found.
    fn what(text: &str) -> String {
        match detect(text) {
            Ok(Found::Token(token)) if token == JWT => "token".into(),
            Ok(Found::Token(token)) => token,
            Ok(Found::Claims(members)) => format!("claims {}", members.len()),
            Ok(Found::Answer {
                answer,
                address,
                userinfo,
            }) => format!(
                "{} {}{}{}{}",
                if address { "address" } else { "answer" },
                if answer.id_token.as_deref() == Some(JWT) {
                    "i"
                } else {
                    "?"
                },
                if answer.access_token.is_some() {
                    "a"
                } else {
                    ""
                },
                if answer.code.is_some() { "c" } else { "" },
                if userinfo.is_some() { "u" } else { "" },
            ),
            Err(error) => format!("{:?} {:?} {:?}", error.problem, error.seems, error.at),
        }
    }

    #[test]
    fn says_what_it_is() {
        for (text, expected) in [
            ("", "Empty Text None"),
            (" \u{feff}\n", "Empty Text None"),
            ("JWT", "token"),
            ("\u{feff}  JWT\r\n", "token"),
            ("\"JWT\"", "token"),
            ("'JWT'", "token"),
            ("Bearer JWT", "token"),
            ("authorization: bearer JWT", "token"),
            ("id_token: JWT,", "token"),
            ("[INFO] login ok, token=JWT;", "token"),
            (
                "curl -H 'Authorization: Bearer JWT' https://x.example/",
                "token",
            ),
            ("id_token=JWT", "address i"),
            ("#id_token=JWT&access_token=x&code=y&state=z", "address iac"),
            ("?code=x&state=y", "NoLoginInAddress Address None"),
            ("code=x&id_token=JWT", "address ic"),
            (
                "https://a.example/cb?lang=fi#id_token=JWT&state=x",
                "address i",
            ),
            ("https://a.example/cb#access_token=JWT", "token"),
            (
                "https://a.example/cb#access_token=opaque",
                "NoLoginInAddress Address None",
            ),
            ("https://a.example/", "NoLoginInAddress Address None"),
            ("app.example://cb#id_token=JWT", "address i"),
            (
                "https://a.example/cb?error=access_denied&error_description=No+%C3%A4",
                "LoginRefused { error: \"access_denied\", description: \"No ä\" } Address None",
            ),
            (
                "https://a.example/cb?code=a&code=b",
                "DuplicateKey { key: \"code\" } Address Some(28)",
            ),
            (
                "SAMLResponse=PHNhbWxwOlJlc3BvbnNl&RelayState=x",
                "Saml Xml None",
            ),
            (
                "PHNhbWxwOlJlc3BvbnNlIHhtbG5zOnNhbWxwPSJ1\ncm46b2FzaXM6bmFtZXM6dGM6U0FNTDoyLjA6cHJvdG9jb2wiLz4=",
                "Saml Xml None",
            ),
            (
                "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\"/>",
                "Saml Xml None",
            ),
            ("<!doctype html><p>x", "Unrecognised Xml None"),
            (r#"{"sub":"x","urn:mpass.id:role":[]}"#, "claims 2"),
            (r#"{"Urn:Mpass.Id:Uid":"x"}"#, "claims 1"),
            (r#"{"urn:mpass.id:new":"x"}"#, "claims 1"),
            (r#"[{"sub":"x"}]"#, "claims 1"),
            (r#"{"claims":{"sub":"x"}}"#, "claims 1"),
            (r#""{\"sub\":\"x\"}""#, "claims 1"),
            (
                r#"{"id_token":"JWT","access_token":"x","token_type":"Bearer"}"#,
                "answer ia",
            ),
            (r#"{"id_token":"JWT","profile":{"sub":"x"}}"#, "answer iu"),
            (r#"{"access_token":"JWT"}"#, "token"),
            (r#"{"access_token":"opaque"}"#, "Opaque OpaqueToken None"),
            (r#"{"x":[{"y":"JWT"}]}"#, "token"),
            (r#"["JWT"]"#, "token"),
            (
                r#"{"error":"invalid_grant"}"#,
                "LoginRefused { error: \"invalid_grant\", description: \"\" } Json None",
            ),
            (
                r#"{"name":"peili","version":"1.0.0"}"#,
                "NotClaims Json None",
            ),
            ("{}", "NotClaims Json None"),
            ("[]", "NotClaims Json None"),
            ("\n{\"sub\":}", "NotJson Json Some(8)"),
            (
                r#"{"format":"peili-report/1","sub":"x"}"#,
                "IsReport Report None",
            ),
            (
                r#"{"log":{"version":"1.2","entries":[]}}"#,
                "Unrecognised Har None",
            ),
            (
                "Hei!\n> | begin = peili-report/1\n> | x",
                "IsReport Report None",
            ),
            (r#"{ "log": {"creator": {"name":"#, "Unrecognised Har None"),
            (
                r#"{"requests":[{"method":"GET","url":"https://a.example/#id_token=JWT"}]}"#,
                "Unrecognised Har None",
            ),
            (r#"{"entries":[{"request":{}}]}"#, "Unrecognised Har None"),
            (
                r#"{"version":"1.2","creator":{},"pages":[],"x":"JWT"}"#,
                "Unrecognised Har None",
            ),
            (r#"{"log":{"token":"JWT"}}"#, "token"),
            (r#"{"log":"x","sub":"y"}"#, "claims 2"),
            (r#"{"requests":["JWT"]}"#, "token"),
            (r#"{"kty":"RSA","n":"x"}"#, "Unrecognised Jwk None"),
            (r#"{"keys":[{"kty":"oct","k":"x"}]}"#, "PrivateKey Jwk None"),
            ("-----BEGIN PUBLIC KEY-----", "Unrecognised Pem None"),
            ("-----BEGIN PRIVATE KEY-----", "PrivateKey Pem None"),
            ("AAdzZWNyZXQxMjM0NTY3ODkw", "Opaque OpaqueToken None"),
            ("Bearer abc", "Opaque OpaqueToken None"),
            ("hello", "Unrecognised Text None"),
            ("Hei, kirjautuminen ei toimi.", "Unrecognised Text None"),
            ("www.example.com", "Unrecognised Text None"),
            ("åäö\0\u{1f600}", "Unrecognised Text None"),
        ] {
            let text = text.replace("JWT", JWT);
            assert_eq!(what(&text), expected, "{text}");
        }
    }
}
