//! A SAML response as its own program read, verified and checked it: what the engine needs to
//! judge the login, and no XML.

use serde_json::Value as Json;

use super::{From, Raw, Source};
use crate::encoding::order;
use crate::encoding::time;
use crate::model::protocol;
use crate::report::Check;
use crate::saml::Response;
use crate::saml::response::{Assertion, Value};

/// Begins the authentication context that names a home organisation.
pub const AUTHN_SOURCE: &str = "urn:mpass.id:authnsource:";

/// What the SAML program hands to the engine.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    pub issuer: Option<String>,
    /// IDs of the response and of its assertions.
    pub message_ids: Vec<String>,
    /// Every check that was made, in the order shown.
    pub checks: Vec<Check>,
    /// The home organisation that answered: `urn:mpass.id:authnsource:…`.
    pub source: Option<String>,
    /// Milliseconds since the epoch.
    pub authenticated: Option<i64>,
    pub issued: Option<i64>,
    pub expires: Option<i64>,
    /// Attributes, in the order received.
    pub attributes: Vec<Attribute>,
    /// What tells about the login and not about the person: its SAML name and its text.
    pub protocol: Vec<Attribute>,
    /// The login succeeded, and its assertion could be read: what is absent was not sent.
    pub readable: bool,
    pub raw: Vec<Raw>,
}

/// An attribute, or a part of the protocol, by its name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attribute {
    pub name: String,
    /// A text each; `null` for nil, an object for elements inside the value.
    pub values: Vec<Json>,
    /// It stands under a valid signature of a trusted key.
    pub covered: bool,
}

impl Message {
    /// `checks`: those of [`crate::diagnosis::checks`] for SAML. `raw`: the XML, for the raw view.
    pub fn of(response: &Response, checks: Vec<Check>, raw: Vec<Raw>) -> Message {
        // What a signature covers goes before what none does.
        let mut assertions: Vec<&Assertion> = response.assertions.iter().collect();
        order::sort_by(&mut assertions, &|a, b| a.covered && !b.covered);
        let first = assertions.first().copied();
        let mut message = Message {
            issuer: first
                .and_then(|assertion| assertion.issuer.clone())
                .or_else(|| response.issuer.clone()),
            checks,
            raw,
            readable: response.status.succeeded() && first.is_some(),
            ..Message::default()
        };
        let ids = assertions.iter().map(|assertion| &assertion.id);
        message.message_ids = std::iter::once(&response.id)
            .chain(ids)
            .flatten()
            .cloned()
            .collect();
        let moment = |text: &Option<String>| text.as_deref().and_then(time::parse_rfc3339);
        if let Some(assertion) = first {
            message.issued = moment(&assertion.issue_instant);
            message.expires = assertion
                .conditions
                .as_ref()
                .and_then(|conditions| moment(&conditions.not_on_or_after));
            message.authenticated = assertion.authn.iter().find_map(|a| moment(&a.instant));
            message.source = source_of(assertion).map(str::to_owned);
        }
        for assertion in assertions {
            message.take(assertion);
        }
        message
    }

    fn take(&mut self, assertion: &Assertion) {
        let covered = assertion.covered;
        let mut say = |name: &str, text: &Option<String>| {
            let values = text.iter().map(|text| text.as_str().into()).collect();
            self.protocol.push(Attribute {
                name: name.to_owned(),
                values,
                covered,
            });
        };
        say(protocol::SAML_ISSUER, &assertion.issuer);
        let name_id = assertion.name_id.as_ref();
        say(protocol::SAML_NAME_ID, &name_id.map(|id| id.value.clone()));
        for authn in &assertion.authn {
            say(protocol::SAML_AUTHN_INSTANT, &authn.instant);
            say(protocol::SAML_SESSION_INDEX, &authn.session_index);
            for context in &authn.contexts {
                say(protocol::SAML_CONTEXT, &Some(context.clone()));
            }
            for authority in &authn.authorities {
                say(protocol::SAML_AUTHORITY, &Some(authority.clone()));
            }
        }
        self.protocol.retain(|part| !part.values.is_empty());
        let from = self.attributes.len();
        for attribute in &assertion.attributes {
            let values = attribute.values.iter().map(json);
            let of_this = self.attributes.get_mut(from..).unwrap_or_default();
            // The values of one name belong together, however many elements hold them.
            match of_this.iter_mut().find(|a| a.name == attribute.name) {
                Some(known) => known.values.extend(values),
                None => self.attributes.push(Attribute {
                    name: attribute.name.clone(),
                    values: values.collect(),
                    covered,
                }),
            }
        }
    }

    /// The carriers of its claims: what a signature covers, then what none does.
    pub fn sources(&self) -> Vec<Source> {
        let all = || self.protocol.iter().chain(&self.attributes);
        [true, false]
            .into_iter()
            .filter(|covered| all().any(|part| part.covered == *covered))
            .map(|covered| Source {
                from: From::Assertion,
                claims: all()
                    .filter(|part| part.covered == covered)
                    .map(|part| (part.name.clone(), claim(&part.values)))
                    .collect(),
                token: None,
                covered,
            })
            .collect()
    }
}

/// The home organisation that an assertion names.
pub fn source_of(assertion: &Assertion) -> Option<&str> {
    let contexts = assertion.authn.iter().flat_map(|authn| &authn.contexts);
    let mut contexts = contexts.map(String::as_str);
    contexts.find(|context| context.starts_with(AUTHN_SOURCE))
}

fn json(value: &Value) -> Json {
    match value {
        Value::Text(text) => text.as_str().into(),
        Value::Nil => Json::Null,
        Value::Structured(text) => serde_json::json!({ "xml": text }),
    }
}

/// As a claim of the same attribute would be.
fn claim(values: &[Json]) -> Json {
    match values {
        [one] => one.clone(),
        many => Json::Array(many.to_vec()),
    }
}
