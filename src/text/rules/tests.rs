#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use super::message::{facts, message};
use super::reply::{all_well, reply};
use super::template::places;
use super::*;
use crate::diagnosis::rules::{ArgKind, RULES};

fn all(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => fi::texts(),
        Lang::Sv => sv::texts(),
        Lang::En => en::texts(),
    }
}

/// All templates of a rule.
fn raw(rule: RuleId, lang: Lang) -> String {
    let text = RuleText::of(rule, lang);
    [text.title, text.follows, text.advice, facts(rule, lang)].join("\n")
}

#[test]
fn every_rule_has_its_lines() {
    for lang in Lang::ALL {
        assert_eq!(all(lang).lines().count(), PARTS * RULES.len(), "{lang:?}");
        let last = RULES.last().unwrap();
        assert!(!facts(last.id, lang).is_empty());
    }
}

fn every() -> impl Iterator<Item = (&'static Rule, Lang)> {
    RULES
        .iter()
        .flat_map(|rule| Lang::ALL.into_iter().map(move |lang| (rule, lang)))
}

/// Long but realistic arguments.
fn example(rule: &Rule, lang: Lang) -> Vec<(&'static str, String)> {
    rule.args
        .iter()
        .map(|(name, kind)| {
            let value = match (kind, *name) {
                (ArgKind::Count, _) => "12".to_owned(),
                (ArgKind::Attribute, _) => AttrId::SchoolInfo.info().name.get(lang).to_owned(),
                (ArgKind::Time, _) => "22.11.2026 9.04".to_owned(),
                (_, "role") => "Oppilas".to_owned(),
                (_, "claim") => "urn:mpass.id:role".to_owned(),
                _ => "1.2.246.562.10.72255864398".to_owned(),
            };
            (*name, value)
        })
        .collect()
}

fn parts(rule: &Rule, args: Args<'_>, lang: Lang) -> [String; 5] {
    let text = finding(rule.id, args, lang);
    [
        text.title,
        text.follows,
        text.advice,
        message(rule.id, rule.severity, args, None, lang),
        reply(rule.id, rule.severity, args, "MPASSid", lang),
    ]
}

#[test]
fn every_text_is_whole_with_and_without_arguments() {
    for (rule, lang) in every() {
        for args in [example(rule, lang), Vec::new()] {
            let text = finding(rule.id, &args, lang);
            for part in &parts(rule, &args, lang) {
                let at = format!("{} {lang:?}: {part}", rule.code);
                assert!(part.chars().count() > 5, "too short: {at}");
                for bad in [
                    "{", "}", "[", "]", "#", "  ", " .", " ,", " :", "()", "..", ". ,", ":.", "“”",
                    "””", "( ",
                ] {
                    // A prefix such as `1.2.246.562.24.` may end a clause.
                    assert!(!part.contains(bad), "{bad:?} in {at}");
                }
            }
            assert!(
                text.title.chars().count() <= 140,
                "{} {lang:?}: {} characters",
                rule.code,
                text.title.chars().count()
            );
            assert!(!text.title.ends_with('.'), "{}", text.title);
            for step in text.advice.lines().chain([text.follows.as_str()]) {
                assert!(step.ends_with('.'), "{} {lang:?}: {step}", rule.code);
                let first = step.chars().next().unwrap();
                assert!(!first.is_lowercase(), "{} {lang:?}: {step}", rule.code);
            }
            for part in parts(rule, &args, lang) {
                let first = part.chars().next().unwrap();
                assert!(!first.is_lowercase(), "{} {lang:?}: {part}", rule.code);
                assert!(!part.contains('¶'), "{} {lang:?}: {part}", rule.code);
            }
        }
    }
}

#[test]
fn the_three_languages_say_the_same_arguments_and_only_known_ones() {
    for rule in RULES {
        let known: BTreeSet<&str> = rule.args.iter().map(|(name, _)| *name).collect();
        let texts = Lang::ALL.map(|lang| (lang, raw(rule.id, lang)));
        let used = |of| {
            let (_, text) = texts.iter().find(|(lang, _)| *lang == of).unwrap();
            places(text).collect::<BTreeSet<_>>()
        };
        let fi = used(Lang::Fi);
        assert!(fi.is_subset(&known), "{}: {fi:?}", rule.code);
        for lang in [Lang::Sv, Lang::En] {
            assert_eq!(used(lang), fi, "{} {lang:?}", rule.code);
        }
    }
}

#[test]
fn a_plain_place_stands_in_brackets() {
    for (rule, lang) in every() {
        let mut outside = String::new();
        for part in raw(rule.id, lang).split('[') {
            outside.push_str(part.split_once(']').map_or(part, |(_, rest)| rest));
        }
        for place in outside.split('{').skip(1) {
            let place = place.split('}').next().unwrap();
            assert!(place.contains('?'), "{} {lang:?}: {place}", rule.code);
        }
    }
}

#[test]
fn guesses_say_probably() {
    for (rule, lang) in every() {
        if !basis::is_concluded(rule.id) {
            continue;
        }
        // Normal things and plain forms: nothing is guessed about a cause.
        if matches!(
            rule.id,
            RuleId::NameIsAddress
                | RuleId::TestLearnerIdInProduction
                | RuleId::SchoolInfoMalformed
                | RuleId::UnknownAttribute
                | RuleId::ProviderInfoMalformed
        ) {
            continue;
        }
        let word = match lang {
            Lang::Fi => "todennäköisesti",
            Lang::Sv => "trolig",
            Lang::En => "probabl",
        };
        assert!(
            raw(rule.id, lang).contains(word),
            "{} {lang:?} (catalogue {})",
            rule.code,
            rule.catalogue
        );
    }
}

#[test]
fn no_language_slips_into_another() {
    const ENGLISH: [&str; 12] = [
        "the", "is", "and", "school", "login", "user", "check", "missing", "value", "role",
        "class", "probably",
    ];
    for (rule, lang) in every() {
        let args: Vec<_> = rule
            .args
            .iter()
            .map(|(name, _)| (*name, "X".to_owned()))
            .collect();
        let words: BTreeSet<String> = fill(&raw(rule.id, lang), &args)
            .split(|c: char| !c.is_alphanumeric() && !":._".contains(c))
            .map(|word| word.trim_matches(['.', ':']).to_lowercase())
            .collect();
        let other: &[&str] = match lang {
            Lang::Fi => &["och", "är", "inte", "skola", "uppgift"],
            Lang::Sv => &["ja", "ei", "tai", "koulu", "rooli"],
            Lang::En => &["och", "är", "inte", "ja", "ei", "tai", "koulu"],
        };
        let english = if lang == Lang::En { &[][..] } else { &ENGLISH };
        for word in other.iter().chain(english) {
            assert!(!words.contains(*word), "{} {lang:?}: {word}", rule.code);
        }
    }
}

#[test]
fn a_message_stands_alone() {
    for (rule, lang) in every() {
        let args = example(rule, lang);
        let title = finding(rule.id, &args, lang).title;
        let message = message(rule.id, rule.severity, &args, None, lang);
        assert!(message.contains(&title), "{}", rule.code);
        assert!(message.contains("Peili"), "{}", rule.code);
        for id in rule.attributes {
            let named = rule
                .args
                .iter()
                .any(|(name, _)| ["attribute", "claim"].contains(name));
            assert!(
                named || message.contains(id.canonical()),
                "{}: {id:?}",
                rule.code
            );
        }
    }
}

#[test]
fn what_the_value_shows_is_named() {
    let args = [("code", "0123".to_owned()), ("digits", "4".to_owned())];
    assert_eq!(
        finding(RuleId::SchoolCodeShort, &args, Lang::En).title,
        "The school code 0123 is one digit short"
    );
    let args = [("count", "6".to_owned())];
    assert_eq!(
        finding(RuleId::SchoolDataMissing, &args, Lang::Fi).title,
        "Koulua tai roolia ei tunnistettu, joten kuusi tietoa jäi matkasta"
    );
    let args = [("role", "Oppilas".to_owned())];
    assert!(
        message(
            RuleId::ClassMissing,
            Severity::Warning,
            &args,
            None,
            Lang::Sv
        )
        .contains("Rollen Oppilas (elev eller studerande) kom utan klass.")
    );
}

#[test]
fn one_attribute_is_named_where_the_finding_is_about_one() {
    let args = [("attribute", "Efternamn".to_owned())];
    let message = message(RuleId::NameEmpty, Severity::Warning, &args, None, Lang::Sv);
    assert!(message.contains("urn:oid:2.5.4.4)"), "{message}");
    assert!(!message.contains("urn:oid:2.5.4.42"), "{message}");
    assert!(message.contains("surname"), "{message}");
}

#[test]
fn candidates_are_short() {
    for (rule, lang) in every() {
        let text = candidate(rule.id, lang);
        assert!(!text.is_empty() && text.chars().count() <= 140, "{text}");
    }
}

#[test]
fn a_reply_speaks_no_protocol() {
    let protocol = [
        "nonce",
        "state",
        "iss",
        "aud",
        "exp",
        "sub",
        "hash",
        "JSON",
        "RS256",
        "userinfo",
        "urn:",
        "token",
        "client_id",
    ];
    let mut spoken = Vec::new();
    for (rule, lang) in every() {
        let args = example(rule, lang);
        let text = reply(rule.id, rule.severity, &args, "MPASSid", lang);
        for word in text.split(|c: char| !c.is_alphanumeric() && c != ':') {
            if protocol.contains(&word) {
                spoken.push(format!("{} {lang:?} {word}: {text}", rule.code));
            }
        }
        let reply = |severity| reply(rule.id, severity, &[], "MPASSid", lang);
        assert_ne!(reply(Severity::Info), reply(Severity::Error));
    }
    assert!(spoken.is_empty(), "{}", spoken.join("\n"));
    for lang in Lang::ALL {
        assert!(all_well(lang).lines().count() > 5);
    }
}
