//! The members of the file: which it must have, which it may have, of which type.

use serde_json::Value;

use super::check::{at, fail};
use super::{ConfigError, ConfigProblem};

pub enum Shape {
    Text,
    Number,
    Words(&'static [&'static str]),
    /// Somebody else's JSON object.
    Any,
    List(&'static Shape),
    /// Name, whether it must be there, shape.
    Members(&'static [(&'static str, bool, &'static Shape)]),
}

use Shape::{Any, List, Members, Number, Text, Words};

pub static FILE: Shape = Members(&[
    ("environments", true, &List(&ENVIRONMENT)),
    ("contacts", true, &CONTACTS),
    ("integration_id", true, &Number),
    ("idle_minutes", false, &Number),
]);

static ENVIRONMENT: Shape = Members(&[
    ("id", true, &Text),
    (
        "kind",
        true,
        &Words(&["production", "test", "demo", "unknown"]),
    ),
    ("oidc", false, &OIDC),
    ("saml", false, &SAML),
    ("sources", false, &List(&SOURCE)),
    ("connect", false, &List(&Text)),
]);

static OIDC: Shape = Members(&[
    ("issuer", true, &Text),
    ("client_id", true, &Text),
    (
        "response_type",
        true,
        &Words(&["code", "code id_token token", "code id_token", "id_token"]),
    ),
    (
        "response_mode",
        true,
        &Words(&["form_post", "fragment", "query"]),
    ),
    ("scope", true, &Text),
    ("discovery", false, &Any),
    ("jwks", false, &Any),
    ("logout", false, &Text),
]);

static SAML: Shape = Members(&[
    (
        "start",
        true,
        &Words(&["redirect", "unsolicited", "unregistered"]),
    ),
    ("entity_id", true, &Text),
    ("sso", false, &Text),
    ("certificates", true, &List(&Text)),
    ("valid_until", false, &Text),
]);

static SOURCE: Shape = Members(&[("id", true, &Text), ("name", true, &Text)]);

static CONTACTS: Shape = Members(&[
    ("controller", true, &Text),
    ("support", true, &Text),
    ("accessibility", true, &Text),
    ("admin_service", true, &Text),
]);

/// Says where the file is of another shape, and what is wrong there. The shape bounds the depth.
pub fn check(place: &str, value: &Value, shape: &Shape) -> Result<(), ConfigError> {
    let wrong = |place: &str, what: &str| fail(place, ConfigProblem::Unreadable(what.to_owned()));
    match (shape, value) {
        (Any, _) | (Text, Value::String(_)) => Ok(()),
        (Number, _) if value.as_u64().is_some_and(|n| u32::try_from(n).is_ok()) => Ok(()),
        (Words(words), Value::String(word)) if words.contains(&word.as_str()) => Ok(()),
        (Words(words), _) => wrong(place, &words.join(" | ")),
        (List(item), Value::Array(items)) => {
            for (i, value) in items.iter().enumerate() {
                check(&at(place, i), value, item)?;
            }
            Ok(())
        }
        (Members(known), Value::Object(members)) => {
            for name in members.keys() {
                if !known.iter().any(|(known, ..)| known == name) {
                    return wrong(&member(place, name), &names(known));
                }
            }
            for (name, needed, shape) in *known {
                match members.get(*name) {
                    None | Some(Value::Null) if !needed => {}
                    None => return wrong(&member(place, name), "undefined"),
                    Some(value) => check(&member(place, name), value, shape)?,
                }
            }
            Ok(())
        }
        (Text, _) => wrong(place, "string"),
        (Number, _) => wrong(place, "number"),
        (List(_), _) => wrong(place, "array"),
        (Members(_), _) => wrong(place, "object"),
    }
}

fn names(known: &[(&str, bool, &Shape)]) -> String {
    let names: Vec<&str> = known.iter().map(|(name, ..)| *name).collect();
    names.join(" | ")
}

fn member(place: &str, name: &str) -> String {
    match place {
        "" => name.to_owned(),
        _ => [place, ".", name].concat(),
    }
}
