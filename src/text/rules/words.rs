//! What is said about one finding only when somebody asks: the messages about it, and
//! what it rests on. Written by the library, in any of the three languages.

use super::basis;
use super::message::message;
use super::reply::{all_well, reply};
use crate::config::{Config, Contacts};
use crate::diagnosis::RuleId;
use crate::encoding::time::{Civil, moment};
use crate::engine::clerk::{WordsAsked, WordsView};
use crate::lang::Lang;
use crate::model::AttrId;
use crate::report::document::{self, Finding};
use crate::report::redact::Shape;
use crate::text::render::{shape, words};
use crate::text::time::date_time;

/// The words for a finding; without a code, for a login in which nothing is wrong.
pub fn words_view(asked: &WordsAsked, config: Option<&Config>) -> Option<WordsView> {
    let lang = asked.lang;
    if asked.code.is_empty() {
        return Some(WordsView {
            reply: all_well(lang),
            ..WordsView::default()
        });
    }
    let rule = RuleId::from_code(&asked.code)?;
    let args = in_words(&asked.outgoing, lang);
    let who = words::who(rule.rule().contact, asked.responsible, config, lang);
    let basis = basis::of(rule);
    Some(WordsView {
        message: message(
            rule,
            asked.severity,
            &args,
            config.map(|config| &config.contacts),
            lang,
        ),
        reply: reply(rule, asked.severity, &args, &who, lang),
        basis: basis::say(rule, lang),
        sources: basis
            .sources()
            .iter()
            .map(|id| {
                let source = id.source();
                (source.title.to_owned(), source.url.to_owned())
            })
            .collect(),
    })
}

/// The message alone, to whoever mends it; `None` for a rule nobody knows.
pub fn message_about(found: &Finding, contacts: Option<&Contacts>, lang: Lang) -> Option<String> {
    let rule = RuleId::from_code(&found.code)?;
    let args = in_words(&found.outgoing, lang);
    Some(message(rule, found.severity, &args, contacts, lang))
}

fn in_words(outgoing: &document::Args, lang: Lang) -> Vec<(&str, String)> {
    outgoing
        .iter()
        .map(|(name, value)| (name.as_str(), in_language(name, value, lang)))
        .collect()
}

/// An argument as a sentence of the language has it.
fn in_language(name: &str, value: &str, lang: Lang) -> String {
    let said = match name {
        "shape" => Shape::from_code(value).map(|known| shape::describe(&known, lang)),
        "at" => time_of(value).map(|ms| date_time(ms, lang)),
        "attribute" => AttrId::ALL
            .into_iter()
            .find(|id| id.canonical() == value)
            .map(|id| id.info().name.get(lang).to_owned()),
        _ => return value.to_owned(),
    };
    said.unwrap_or_default()
}

/// The moment of a time as the report writes it (RFC 3339, UTC, whole seconds).
fn time_of(text: &str) -> Option<i64> {
    let mut parts = text.trim_end_matches('Z').split(['-', 'T', ':']);
    let mut next = || parts.next()?.parse::<u32>().ok();
    moment(Civil {
        year: i64::from(next()?),
        month: next()?,
        day: next()?,
        hour: next()?,
        minute: next()?,
        second: next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_the_report_writes_them() {
        let ms = 1_795_338_240_000;
        assert_eq!(time_of(&crate::text::time::rfc3339(ms)), Some(ms));
        assert_eq!(time_of("soon"), None);
    }
}
