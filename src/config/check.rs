//! The rules that a well-formed file must also keep.

use serde_json::Value;

use super::{
    Config, ConfigError, ConfigProblem, LoginEnvironment, Oidc, ResponseMode, Saml, SamlStart,
    discovery, saml,
};
use crate::encoding::{address, time};

/// Members of an OAuth client or of a JWK (RFC 7518 §6) that must never be published.
const SECRETS: [&str; 4] = ["client_secret", "secret", "private_key", "password"];
const PRIVATE_NUMBERS: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];
/// A school day: whoever wants more wants none.
const MOST_IDLE: u32 = 480;

/// Depth is bounded by the JSON reader.
pub fn no_secret(place: &str, name: &str, value: &Value) -> Result<(), ConfigError> {
    if SECRETS.contains(&name) {
        return fail(place, ConfigProblem::Secret);
    }
    match value {
        Value::Object(members) => members.iter().try_for_each(|(name, value)| {
            let place = [place, ".", name].concat();
            if members.contains_key("kty") && PRIVATE_NUMBERS.contains(&name.as_str()) {
                return fail(&place, ConfigProblem::Secret);
            }
            no_secret(&place, name, value)
        }),
        Value::Array(values) => values
            .iter()
            .enumerate()
            .try_for_each(|(i, value)| no_secret(&at(place, i), "", value)),
        Value::String(text) if text.contains("PRIVATE KEY-----") => {
            fail(place, ConfigProblem::Secret)
        }
        _ => Ok(()),
    }
}

pub fn check(config: &Config) -> Result<(), ConfigError> {
    if config.environments.is_empty() {
        return fail("environments", ConfigProblem::Empty);
    }
    for (i, environment) in config.environments.iter().enumerate() {
        let here = at("environments", i);
        check_id(&[&here, ".id"].concat(), environment, config, i)?;
        if let Some(oidc) = &environment.oidc {
            check_oidc(&[&here, ".oidc"].concat(), oidc)?;
        }
        if let Some(saml) = &environment.saml {
            check_saml(&[&here, ".saml"].concat(), saml)?;
        }
        for (n, source) in environment.sources.iter().enumerate() {
            let here = at(&[&here, ".sources"].concat(), n);
            if !source.id.starts_with("urn:mpass.id:") || !plain(&source.id) {
                return fail(&[&here, ".id"].concat(), ConfigProblem::NotASource);
            }
            check_filled(&here, "name", &source.name)?;
        }
        for (n, origin) in environment.connect.iter().enumerate() {
            let here = at(&[&here, ".connect"].concat(), n);
            let address = safe(&here, origin)?;
            if address.origin() != *origin {
                return fail(&here, ConfigProblem::TooMuchAddress);
            }
        }
    }
    if config
        .idle_minutes
        .is_some_and(|minutes| minutes > MOST_IDLE)
    {
        return fail("idle_minutes", ConfigProblem::TooManyMinutes);
    }
    let contacts = &config.contacts;
    check_filled("contacts", "controller", &contacts.controller)?;
    for (name, text) in [
        ("support", &contacts.support),
        ("accessibility", &contacts.accessibility),
        ("admin_service", &contacts.admin_service),
    ] {
        if !is_contact(text) {
            return fail(&["contacts.", name].concat(), ConfigProblem::NotAContact);
        }
    }
    Ok(())
}

fn check_id(
    here: &str,
    environment: &LoginEnvironment,
    config: &Config,
    index: usize,
) -> Result<(), ConfigError> {
    let id = &environment.id;
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if id.is_empty() || id.len() > 32 || !id.bytes().all(fits) {
        return fail(here, ConfigProblem::BadId);
    }
    if config.environments.iter().take(index).any(|e| e.id == *id) {
        return fail(here, ConfigProblem::DuplicateId);
    }
    Ok(())
}

fn check_oidc(here: &str, oidc: &Oidc) -> Result<(), ConfigError> {
    let member = |name: &str| [here, ".", name].concat();
    let issuer = safe(&member("issuer"), &oidc.issuer)?;
    if issuer.query.is_some() || issuer.fragment.is_some() {
        return fail(&member("issuer"), ConfigProblem::TooMuchAddress);
    }
    check_filled(here, "client_id", &oidc.client_id)?;
    if !oidc.scope.split(' ').any(|scope| scope == "openid") {
        return fail(&member("scope"), ConfigProblem::ScopeWithoutOpenid);
    }
    if oidc.response_mode == ResponseMode::Query && oidc.response_type.has_front_token() {
        return fail(&member("response_mode"), ConfigProblem::TokenInQuery);
    }
    if let Some(document) = &oidc.discovery {
        discovery::read(document, &oidc.issuer).map_err(|problem| match problem {
            discovery::Unusable::Issuer(_) => ConfigError {
                place: member("discovery.issuer"),
                problem: ConfigProblem::OtherIssuer,
            },
            discovery::Unusable::Member(name) => ConfigError {
                place: member("discovery"),
                problem: ConfigProblem::Discovery(name.to_owned()),
            },
        })?;
    }
    if let Some(jwks) = &oidc.jwks {
        let keys = jwks.get("keys").and_then(Value::as_array);
        if keys.is_none_or(Vec::is_empty) {
            return fail(&member("jwks"), ConfigProblem::NoKeys);
        }
    }
    if let Some(logout) = &oidc.logout {
        safe(&member("logout"), logout)?;
    }
    Ok(())
}

fn check_saml(here: &str, saml: &Saml) -> Result<(), ConfigError> {
    let member = |name: &str| [here, ".", name].concat();
    let id = &saml.entity_id;
    if !id.contains(':') || !plain(id) || id.len() > 1024 {
        return fail(&member("entity_id"), ConfigProblem::NotAnEntityId);
    }
    match &saml.sso {
        Some(sso) if safe(&member("sso"), sso)?.fragment.is_some() => {
            return fail(&member("sso"), ConfigProblem::TooMuchAddress);
        }
        None if saml.start != SamlStart::Unregistered => {
            return fail(&member("sso"), ConfigProblem::Empty);
        }
        _ => {}
    }
    if saml.certificates.is_empty() {
        return fail(&member("certificates"), ConfigProblem::Empty);
    }
    for (n, text) in saml.certificates.iter().enumerate() {
        if saml::key(text).is_none() {
            let here = at(&member("certificates"), n);
            return fail(&here, ConfigProblem::NotACertificate);
        }
    }
    if let Some(text) = &saml.valid_until
        && time::parse_rfc3339(text).is_none()
    {
        return fail(&member("valid_until"), ConfigProblem::NotATime);
    }
    Ok(())
}

fn check_filled(here: &str, name: &str, text: &str) -> Result<(), ConfigError> {
    match text.trim().is_empty() {
        true => fail(&[here, ".", name].concat(), ConfigProblem::Empty),
        false => Ok(()),
    }
}

fn safe<'a>(here: &str, text: &'a str) -> Result<address::Address<'a>, ConfigError> {
    match address::parse(text) {
        Some(address) if address.is_safe() => Ok(address),
        Some(_) => fail(here, ConfigProblem::NotHttps),
        None => fail(here, ConfigProblem::NotAnAddress),
    }
}

/// An https address, or something with one `@` between two parts (RFC 5321 knows the rest).
fn is_contact(text: &str) -> bool {
    match text.split_once('@') {
        Some((local, domain)) if plain(text) => {
            !local.is_empty() && domain.contains('.') && !domain.contains(['@', '/', ':'])
        }
        _ => address::parse(text).is_some_and(|address| address.secure),
    }
}

fn plain(text: &str) -> bool {
    text.bytes()
        .all(|b| b.is_ascii_graphic() && b != b'<' && b != b'"')
}

pub fn at(place: &str, index: usize) -> String {
    [place, "[", index.to_string().as_str(), "]"].concat()
}

pub fn fail<T>(place: &str, problem: ConfigProblem) -> Result<T, ConfigError> {
    Err(ConfigError {
        place: place.to_owned(),
        problem,
    })
}
