//! What the parameters and answers of OpenID Connect (and OAuth, WS-Federation) are.

use serde_json::Value;

use super::saml::{Budget, Found, is_masked, of_value};
use super::{Content, Fact, Kind, PART, Signal, bounded, page, url};
use crate::encoding::base64;
use crate::encoding::form::{self, Form};
use crate::encoding::json::{self, Members};
use crate::encoding::wire::write_member;
use crate::jose::compact::looks_compact;

/// The parameters that are looked at: nothing else is copied out of a recording. Of those a
/// [`Found`] keeps only what it names; `code`, `state` and their like only tell what it is.
const PARAMETERS: [&str; 29] = [
    "SAMLRequest",
    "SAMLResponse",
    "response_type",
    "client_id",
    "redirect_uri",
    "request_uri",
    "scope",
    "acr_values",
    "prompt",
    "id_token",
    "code",
    "state",
    "session_state",
    "iss",
    "response",
    "error",
    "error_description",
    "grant_type",
    "id_token_hint",
    "post_logout_redirect_uri",
    "logout_token",
    "wa",
    "wtrealm",
    "wresult",
    "errorType",
    "errorText",
    "statusCode",
    "statusCode2",
    "statusMessage",
];
/// How the names of MPASSid's own claims begin.
const MPASSID: &str = "urn:mpass.id:";
/// Most bytes of a fact, and of what an error says.
const FACT: usize = 300;
const SAID: usize = 500;

/// Members of an answer that are no claims but keys to something.
const SECRETS: [&str; 12] = [
    "access_token",
    "refresh_token",
    "code",
    "client_secret",
    "password",
    "state",
    "nonce",
    "session_state",
    "sid",
    "token",
    "csrf",
    "assertion",
];

/// The parameters of a query, a fragment or a form body.
pub fn parameters(text: &str) -> Form {
    match text.len() <= PART {
        true => form::only(text, &is_carried),
        false => Form::new(),
    }
}

/// Whether a parameter of that name is looked at.
pub fn is_carried(name: &str) -> bool {
    PARAMETERS.contains(&name)
}

/// Which login message the parameters are, and whom it is about where that can be read; `None`:
/// none.
pub fn of_parameters(form: &Form, budget: &mut Budget) -> Option<(Found, String)> {
    let id_token = form::get(form, "id_token").unwrap_or_default();
    match of_names(form, budget)? {
        found if found.kind == Kind::OidcAnswer => Some(with_claims(found, id_token)),
        found => Some((found, String::new())),
    }
}

fn of_names(form: &Form, budget: &mut Budget) -> Option<Found> {
    let get = |name: &str| form::get(form, name).unwrap_or_default();
    let has = |name: &str| !get(name).is_empty();
    for (name, asks) in [("SAMLRequest", true), ("SAMLResponse", false)] {
        if has(name) {
            return Some(of_value(get(name), asks, budget));
        }
    }
    if has("errorType") || has("statusCode") {
        return None;
    }
    if has("error") && is_error(form) {
        return Some(refused(get("error"), get("error_description")));
    }
    if has("grant_type") {
        return None;
    }
    if has("id_token") {
        return Some(token(Kind::OidcAnswer, get("id_token")));
    }
    if has("client_id") && (has("response_type") || has("request_uri")) {
        return Some(request(form));
    }
    let coded = has("code") && (has("state") || has("session_state") || has("iss"));
    // A `response` is a token with the code in it (JARM).
    if coded || looks_compact(get("response")) {
        return Some(bare(Kind::OidcCode, Content::Nothing));
    }
    if has("id_token_hint") || has("post_logout_redirect_uri") || has("logout_token") {
        return Some(bare(Kind::OidcLogout, Content::Nothing));
    }
    if has("wa") && (has("wtrealm") || has("wresult")) {
        let mut found = bare(Kind::WsFederation, Content::Nothing);
        if has("wtrealm") {
            found.facts = vec![(Fact::Client, bounded(get("wtrealm"), FACT))];
        }
        return Some(found);
    }
    None
}

/// What an answer in JSON is; `userinfo`: the address is that of the userinfo endpoint.
pub fn of_json(text: &str, userinfo: bool, failed: bool) -> Option<(Found, String)> {
    // Most answers are others: only their names are read.
    let is_one = |name: &String| match name.as_str() {
        "id_token" => true,
        "error" => failed,
        "sub" => userinfo,
        name => name.starts_with(MPASSID),
    };
    if !["\"id_token\"", "\"error\"", "\"sub\"", MPASSID]
        .iter()
        .any(|name| text.contains(name))
        || !json::names(text)?.iter().any(is_one)
    {
        return None;
    }
    let members = json::object(text).ok()?;
    let said = |name| json::text(&members, name).unwrap_or_default();
    if failed && !said("error").is_empty() {
        let found = refused(said("error"), said("error_description"));
        return Some((found, String::new()));
    }
    if !said("id_token").is_empty() {
        let mut found = token(Kind::OidcToken, said("id_token"));
        if found.content == Content::Opens {
            found.text = ["{\"id_token\":\"", &found.text, "\"}"].concat();
        }
        return Some(with_claims(found, said("id_token")));
    }
    let is_ours = members.iter().any(|(name, _)| name.starts_with(MPASSID));
    let is_userinfo = userinfo && !said("sub").is_empty();
    if !is_ours && !is_userinfo {
        return None;
    }
    let subject = said("sub").to_owned();
    let mut found = bare(Kind::Userinfo, Content::Opens);
    found.text = claims(&members);
    Some((found, subject))
}

/// A userinfo answer that is a token (`application/jwt`).
pub fn of_jwt(text: &str) -> Option<(Found, String)> {
    let text = text.trim();
    looks_compact(text).then(|| with_claims(token(Kind::Userinfo, text), text))
}

/// Both parts of a login, as they can be pasted together. An ID token alone, or as its answer has it.
pub fn together(id_token: &str, userinfo: &str) -> String {
    let token = id_token
        .trim_start_matches("{\"id_token\":\"")
        .trim_end_matches("\"}");
    ["{\"id_token\":\"", token, "\",\"userinfo\":", userinfo, "}"].concat()
}

/// From whom, for whom and about whom an ID token is, where it can be read.
fn with_claims(mut found: Found, token: &str) -> (Found, String) {
    let payload = token
        .split('.')
        .nth(1)
        .and_then(|part| base64::url(part).ok());
    let payload = payload.and_then(|bytes| String::from_utf8(bytes).ok());
    let members = payload.and_then(|text| json::object(&text).ok());
    let members = members.unwrap_or_default();
    let said = |name| json::text(&members, name).unwrap_or_default();
    for (name, fact) in [
        ("iss", Fact::Issuer),
        ("aud", Fact::Client),
        ("acr", Fact::Context),
    ] {
        if !said(name).is_empty() {
            found.facts.push((fact, bounded(said(name), FACT)));
        }
    }
    (found, said("sub").to_owned())
}

/// What an address says of a failure, beside a login message: the error of an OpenID Connect
/// answer, or what a Shibboleth service provider adds to the address of its error page.
pub fn failures(form: &Form, host: &str, path: &str) -> Vec<Signal> {
    let get = |name: &str| page::scrub(form::get(form, name).unwrap_or_default(), SAID);
    let has = |name: &str| form::get(form, name).is_some_and(|value| !value.is_empty());
    let mut signals = Vec::new();
    if has("statusCode") {
        let codes = ["statusCode", "statusCode2"].map(get);
        signals.push(Signal::SamlStatus {
            codes: codes.into_iter().filter(|code| !code.is_empty()).collect(),
            message: get("statusMessage"),
        });
    }
    if has("errorType") || has("errorText") {
        signals.push(Signal::Page {
            host: host.to_owned(),
            path: path.to_owned(),
            status: 0,
            text: [get("errorType"), get("errorText")]
                .join("\n")
                .trim()
                .to_owned(),
        });
    }
    if signals.is_empty() && has("error") && is_error(form) {
        signals.push(error(
            form::get(form, "error").unwrap_or_default(),
            form::get(form, "error_description").unwrap_or_default(),
        ));
    }
    signals
}

/// Many sites have a parameter `error` that is none of OAuth.
fn is_error(form: &Form) -> bool {
    let error = form::get(form, "error").unwrap_or_default();
    let word = error.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    word && (error.contains('_')
        || ["state", "error_description", "iss"]
            .iter()
            .any(|name| form::get(form, name).is_some()))
}

pub fn error(error: &str, description: &str) -> Signal {
    Signal::OidcError {
        error: page::scrub(error, FACT),
        description: page::scrub(description, SAID),
    }
}

fn refused(code: &str, description: &str) -> Found {
    let mut found = bare(Kind::OidcError, Content::Nothing);
    found.facts.push((Fact::Status, page::scrub(code, FACT)));
    if !description.is_empty() {
        found
            .facts
            .push((Fact::Said, page::scrub(description, SAID)));
    }
    found.signal = Some(error(code, description));
    found
}

fn token(kind: Kind, token: &str) -> Found {
    let token = token.trim();
    let content = if token.len() > PART {
        Content::TooLarge
    } else if looks_compact(token) && token.bytes().all(is_compact) {
        Content::Opens
    } else if is_masked(token) {
        Content::Masked
    } else {
        Content::Broken
    };
    let mut found = bare(kind, content);
    if content == Content::Opens {
        found.text = token.to_owned();
    }
    found
}

fn is_compact(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)
}

fn request(form: &Form) -> Found {
    let mut found = bare(Kind::OidcRequest, Content::Nothing);
    for (name, fact) in [
        ("client_id", Fact::Client),
        ("acr_values", Fact::Context),
        ("redirect_uri", Fact::AnswerTo),
        ("scope", Fact::Scope),
        ("response_type", Fact::Answer),
    ] {
        let value = form::get(form, name).unwrap_or_default();
        let value = match fact {
            Fact::AnswerTo if !value.is_empty() => url::shown(value),
            _ => bounded(value, FACT),
        };
        if !value.is_empty() {
            found.facts.push((fact, value));
        }
    }
    let prompt = form::get(form, "prompt").unwrap_or_default();
    for (word, fact) in [("login", Fact::Fresh), ("none", Fact::Passive)] {
        if prompt.split(' ').any(|asked| asked == word) {
            found.facts.push((fact, String::new()));
        }
    }
    found
}

fn bare(kind: Kind, content: Content) -> Found {
    Found {
        kind,
        content,
        text: String::new(),
        facts: Vec::new(),
        signal: None,
    }
}

/// The claims as JSON text, in their order, without what is none.
fn claims(members: &Members) -> String {
    let mut out = "{".to_owned();
    for (name, value) in members.iter().filter(|(name, value)| is_claim(name, value)) {
        write_member(&mut out, name, &clean(value));
    }
    out.push('}');
    out
}

fn clean(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.iter().filter(|(name, value)| is_claim(name, value));
            json::from_members(
                kept.map(|(name, value)| (name.clone(), clean(value)))
                    .collect(),
            )
        }
        Value::Array(items) => Value::Array(items.iter().map(clean).collect()),
        other => other.clone(),
    }
}

fn is_claim(name: &str, value: &Value) -> bool {
    let is_token = matches!(value, Value::String(text) if looks_compact(text));
    !is_token && !is_secret(name)
}

/// Whether what has that name is a key to something.
pub fn is_secret(name: &str) -> bool {
    SECRETS.iter().any(|known| name.eq_ignore_ascii_case(known))
}
