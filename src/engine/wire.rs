//! Reading replies in the page.
//!
//! Derived deserialisers of every view would cost the page about 250 kB of program (measured:
//! docs/decisions/003-wire.md), so it reads a [`Value`] and takes the named fields out of it.
//! A missing field reads as empty; a field of another type makes the whole reply unreadable.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StringDeserializer};
use serde_json::Value;

use super::{
    AttributeView, ConfigView, EnvironmentView, FileOut, ModelView, NextStep, PersonaView,
    ProblemView, ProseView, Reply, RoleView, RuleView, SectionView, Unreadable, VersionView,
};
use crate::intake::{Environment, From, Kind, Via};
use crate::lang::Lang;
use crate::model::Version;
use crate::oidc::Fetch;
use crate::report::document::{self, FormedBy};
use crate::report::{
    AttributeStatus, CheckCode, CheckStatus, ClaimClass, Contact, Document, Party, Severity,
    Verdict,
};

/// A value of the wire. `None`: it has another type.
pub trait FromJson: Sized {
    fn from_json(value: Value) -> Option<Self>;
}

/// Reads a reply as the engine wrote it.
pub fn reply(text: &str) -> Option<Reply> {
    let mut message: Value = serde_json::from_str(text).ok()?;
    Reply::from_json(take(&mut message, "reply"))
}

impl FromJson for Reply {
    fn from_json(value: Value) -> Option<Reply> {
        let Value::Object(members) = value else {
            return None;
        };
        let (name, mut body) = members.into_iter().next()?;
        Some(match name.as_str() {
            "config" => Reply::Config(FromJson::from_json(body)?),
            "config_broken" => Reply::ConfigBroken {
                text: field(&mut body, "text")?,
                place: field(&mut body, "place")?,
            },
            "report" => Reply::Report(Box::new(FromJson::from_json(body)?)),
            "unreadable" => Reply::Unreadable(FromJson::from_json(body)?),
            "file" => Reply::File(FromJson::from_json(body)?),
            "files" => Reply::Files(FromJson::from_json(body)?),
            "login" => Reply::Login {
                state: take(&mut body, "state"),
                next: field(&mut body, "next")?,
                problem: field(&mut body, "problem")?,
            },
            "model" => Reply::Model(FromJson::from_json(body)?),
            "personas" => Reply::Personas(FromJson::from_json(body)?),
            "demo_login" => Reply::DemoLogin(body),
            "gallery" => Reply::Gallery(FromJson::from_json(body)?),
            "prose" => Reply::Prose(FromJson::from_json(body)?),
            "failed" => Reply::Failed {
                text: field(&mut body, "text")?,
            },
            _ => return None,
        })
    }
}

impl FromJson for NextStep {
    fn from_json(value: Value) -> Option<NextStep> {
        if value == "stop" {
            return Some(NextStep::Stop);
        }
        let Value::Object(members) = value else {
            return None;
        };
        let (name, mut body) = members.into_iter().next()?;
        Some(match name.as_str() {
            "fetch" => NextStep::Fetch(FromJson::from_json(body)?),
            "leave" => NextStep::Leave {
                address: field(&mut body, "address")?,
                transaction: field(&mut body, "transaction")?,
            },
            "show" => NextStep::Show(body),
            _ => return None,
        })
    }
}

/// One reader for a struct: the compiler asks for every field.
macro_rules! fields {
    ($($type:ty { $($field:ident),+ $(,)? })+) => {$(
        impl FromJson for $type {
            #[inline(never)]
            fn from_json(mut value: Value) -> Option<Self> {
                Some(Self { $($field: field(&mut value, stringify!($field))?),+ })
            }
        }
    )+};
}

fields! {
    ConfigView { environments, integration_id, controller, support, accessibility, admin_service }
    EnvironmentView { id, kind, registered, form_post, sources }
    Unreadable { code, title, seems, place, advice }
    ProblemView { code, title, text, advice, who, details }
    FileOut { name, mime, text }
    Fetch { address, form, bearer }
    ModelView { versions, attributes, roles, protocol, legacy, school_types, charges }
    VersionView { version, since, changes }
    AttributeView {
        id, claim, friendly_name, name, explanation, since, until, until_text, multi, multi_text, formed_by,
        formed_text, mandatory_text, syntax_text, examples, parts, source,
    }
    RoleView { delivered, code, gloss, accepted, since }
    ProseView { title, lead, sections }
    SectionView { title, paragraphs, items }
    PersonaView { id, name, who, organisation, shows, broken }
    RuleView {
        code, catalogue, severity, responsible, contact, attributes, title, follows, advice, who, example, near_miss,
    }
    Document {
        format, created, verdict, redacted, language, generator, received, checks, attributes, findings, other_claims,
        headline, lead, summary, answer, notes, raw, logout,
    }
    document::Generator { version, rules }
    document::Received { via, kind, environment, model, issuer, message_ids, invented, kind_text }
    document::Check { code, status, detail, label, status_text }
    document::Attribute {
        id, received_as, from, covered_by_signature, status, formed_by, values, name, status_text, explanation, reason,
        also_from, friendly_name, mandatory,
    }
    document::Value { text, parts, faulty }
    document::Part { code, text, label, explanation }
    document::Finding {
        code, catalogue, severity, responsible, also, contact, attributes, consequences, candidates, args, evidence,
        title, advice, follows, who, message, severity_text, consequence_names, candidate_texts,
    }
    document::Evidence { path, shape }
    document::OtherClaim { name, from, covered_by_signature, class, text, explanation }
    document::Labelled { code, label, value }
    document::Answer { ask, text }
    document::Note { code, text }
    document::RawPart { code, label, text }
}

/// Enumerations without fields are words on the wire.
macro_rules! words {
    ($($type:ty),+ $(,)?) => {$(
        impl FromJson for $type {
            fn from_json(value: Value) -> Option<Self> {
                let Value::String(word) = value else { return None };
                let word: StringDeserializer<Error> = word.into_deserializer();
                Self::deserialize(word).ok()
            }
        }
    )+};
}

words!(
    Lang,
    Version,
    Via,
    Kind,
    Environment,
    From,
    Verdict,
    Severity,
    Party,
    Contact,
    CheckCode,
    CheckStatus,
    AttributeStatus,
    ClaimClass,
    FormedBy,
);

impl FromJson for String {
    fn from_json(value: Value) -> Option<String> {
        match value {
            Value::String(text) => Some(text),
            Value::Null => Some(String::new()),
            _ => None,
        }
    }
}

impl FromJson for bool {
    fn from_json(value: Value) -> Option<bool> {
        Some(value == Value::Bool(true))
    }
}

impl FromJson for u8 {
    fn from_json(value: Value) -> Option<u8> {
        u8::try_from(value.as_u64()?).ok()
    }
}

impl FromJson for u32 {
    fn from_json(value: Value) -> Option<u32> {
        u32::try_from(value.as_u64()?).ok()
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(value: Value) -> Option<Option<T>> {
        match value {
            Value::Null => Some(None),
            value => T::from_json(value).map(Some),
        }
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: Value) -> Option<Vec<T>> {
        match value {
            // A plain loop: collecting into an `Option` costs a kilobyte for each type.
            Value::Array(items) => {
                let mut read = Vec::with_capacity(items.len());
                for item in items {
                    read.push(T::from_json(item)?);
                }
                Some(read)
            }
            Value::Null => Some(Vec::new()),
            _ => None,
        }
    }
}

impl<A: FromJson, B: FromJson> FromJson for (A, B) {
    fn from_json(value: Value) -> Option<(A, B)> {
        let Value::Array(items) = value else {
            return None;
        };
        let mut items = items.into_iter();
        Some((A::from_json(items.next()?)?, B::from_json(items.next()?)?))
    }
}

impl FromJson for BTreeMap<String, String> {
    fn from_json(value: Value) -> Option<BTreeMap<String, String>> {
        let Value::Object(members) = value else {
            return None;
        };
        let mut read = BTreeMap::new();
        for (name, value) in members {
            read.insert(name, String::from_json(value)?);
        }
        Some(read)
    }
}

fn field<T: FromJson>(value: &mut Value, name: &str) -> Option<T> {
    T::from_json(take(value, name))
}

#[inline(never)]
fn take(value: &mut Value, name: &str) -> Value {
    value.get_mut(name).map(Value::take).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::text::model_view::model_view;
    use crate::text::prose::prose_view;
    use crate::{config, demo};

    /// What the engine writes is read back as the same: written again, it is the same text.
    fn same(reply: &Reply) {
        let written = serde_json::to_value(reply).unwrap();
        let read = super::reply(&format!("{{\"id\":1,\"reply\":{written}}}"));
        assert_eq!(
            serde_json::to_value(read.expect("readable")).unwrap(),
            written
        );
    }

    #[test]
    fn every_reply_survives_the_wire() {
        let config = config::read(include_str!("../../public/config.json")).unwrap();
        same(&Reply::Config(config::config_view(&config)));
        same(&Reply::ConfigBroken {
            text: "a".into(),
            place: "b".into(),
        });
        same(&Reply::Failed { text: "c".into() });
        for lang in Lang::ALL {
            same(&Reply::Model(model_view(lang)));
            same(&Reply::Personas(demo::persona_views(lang)));
            same(&Reply::Prose(prose_view("limits", lang).unwrap()));
        }
        let file = FileOut {
            name: "n".into(),
            mime: "m".into(),
            text: "t".into(),
        };
        same(&Reply::File(file.clone()));
        same(&Reply::Files(vec![file]));
        same(&Reply::DemoLogin(serde_json::json!({"via": "demo"})));
        let fetch = Fetch {
            address: "https://a".into(),
            form: None,
            bearer: Some("b".into()),
        };
        for next in [
            NextStep::Stop,
            NextStep::Fetch(fetch),
            NextStep::Leave {
                address: "a".into(),
                transaction: "{}".into(),
            },
            NextStep::Show(serde_json::json!({})),
        ] {
            same(&Reply::Login {
                state: Value::Null,
                next,
                problem: None,
            });
        }
    }

    #[test]
    fn another_type_is_no_reply() {
        for text in [
            "",
            "[]",
            "{}",
            r#"{"reply":{"report":[]}}"#,
            r#"{"reply":{"config":{"integration_id":"x"}}}"#,
        ] {
            assert!(super::reply(text).is_none(), "{text}");
        }
    }
}
