//! Learner id, uid and the names of the person.

use super::{Book, RuleId as R};
use crate::diagnosis::facts::{Facts, Val};
use crate::intake::Environment;
use crate::lang::small_letters;
use crate::model::roles::RoleKind;
use crate::model::value::{
    CheckDigit, NodeKind, OPH_ARC, Oid, UidForm, UidValue, ValueProblem, find_business_id,
    learner_id,
};
use crate::model::{AttrId, Version};
use crate::report::Severity;

const NAMES: [AttrId; 3] = [AttrId::GivenName, AttrId::FamilyName, AttrId::Nickname];

pub fn judge(facts: &Facts, book: &mut Book) {
    uid(facts, book);
    learner(facts, book);
    names(facts, book);
}

fn learner(facts: &Facts, book: &mut Book) {
    let attribute = facts.get(AttrId::LearnerId);
    let values = attribute.distinct();
    if values.is_empty() {
        // 1.0 had no learner ids.
        let known = facts.version != Some(Version::V1_0) || !attribute.deliveries.is_empty();
        if known && !book.explains(AttrId::LearnerId) {
            learner_missing(facts, book);
        }
        return;
    }
    // With a learner id a name alone says little; together with a number it does.
    if shared_account(facts) && numbered(facts) {
        let draft = book.add(R::SharedAccount).severity(Severity::Warning);
        draft.about(&[AttrId::GivenName, AttrId::FamilyName]);
    }
    if values.len() > 1 {
        let draft = book.add(R::SeveralLearnerIds).count("count", values.len());
        for value in &values {
            draft.at(value);
        }
    }
    for value in values.into_iter().filter(|v| !v.tainted) {
        learner_form(facts, value, book);
    }
}

fn learner_missing(facts: &Facts, book: &mut Book) {
    let rule = if shared_account(facts) {
        R::SharedAccount
    } else if facts.is(RoleKind::Substitute) {
        R::SubstituteWithoutLearnerId
    } else {
        R::LearnerIdMissing
    };
    let draft = book.add(rule);
    if rule == R::SubstituteWithoutLearnerId {
        draft.public("role", "Sijaisopettaja");
    }
    if let Some(value) = facts
        .get(AttrId::LearnerId)
        .deliveries
        .iter()
        .flat_map(|d| &d.values)
        .next()
    {
        draft.at(value);
    }
}

/// `Luokka 3A`, `sijainen1`: a word for a group or a place-holder where a name belongs.
fn shared_account(facts: &Facts) -> bool {
    const WORDS: [&str; 18] = [
        "luokka",
        "tunnus",
        "lainakone",
        "klass",
        "klassen",
        "class",
        "ryhmä",
        "grupp",
        "sijainen",
        "sijaisopettaja",
        "vikarie",
        "vikarien",
        "lärarvikarie",
        "substitute",
        "yhteistunnus",
        "yhteiskäyttö",
        "vieras",
        "guest",
    ];
    NAMES.into_iter().any(|id| {
        facts.get(id).values().any(|value| {
            // `3A` is a class.
            let class = value.text.starts_with(|c: char| c.is_ascii_digit())
                && value.text.ends_with(char::is_alphabetic)
                && value.text.chars().count() <= 4;
            class
                || small_letters(&value.text)
                    .split([' ', '-', '_'])
                    .any(|word| {
                        let word = word.trim_end_matches(|c: char| c.is_ascii_digit());
                        WORDS.contains(&word)
                    })
        })
    })
}

/// A digit stands in a name: `sijainen1`, `Luokka 3A`.
fn numbered(facts: &Facts) -> bool {
    let digit = |value: &Val| value.text.bytes().any(|b| b.is_ascii_digit());
    NAMES
        .into_iter()
        .any(|id| facts.get(id).values().any(digit))
}

fn learner_form(facts: &Facts, value: &Val, book: &mut Book) {
    let blank = |c: char| c.is_whitespace();
    let text: String = value.text.chars().filter(|&c| !blank(c)).collect();
    if let Some(at) = value.raw.chars().position(blank)
        && learner_id(&text).is_ok()
    {
        book.add(R::LearnerIdHasSpaces)
            .at(value)
            .count("position", at + 1);
    }
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
    let length = value.raw.chars().count();
    let oid = match Oid::parse(&text) {
        Ok(oid) => oid,
        Err(error) => {
            if find_business_id(&text).is_some() {
                book.add(R::BusinessIdAsOrganisation)
                    .at(value)
                    .attribute(AttrId::LearnerId)
                    .public("value", &text);
                return;
            }
            let number = text
                .strip_prefix(OPH_ARC)
                .and_then(|rest| rest.trim_start_matches('.').split_once('.'));
            match error.problem {
                ValueProblem::PrefixLost => book
                    .add(R::LearnerIdPrefixMissing)
                    .count("digits", digits(&text)),
                ValueProblem::Length { .. } | ValueProblem::Incomplete => book
                    .add(R::LearnerIdWrongLength)
                    .count("digits", number.map_or(0, |(_, n)| digits(n))),
                _ => book.add(R::LearnerIdMalformed).count("length", length),
            }
            .at(value);
            return;
        }
    };
    let node = oid.node.to_string();
    match oid.kind() {
        NodeKind::Organisation | NodeKind::TestOrganisation => {
            book.add(R::LearnerIdIsOrganisation)
                .at(value)
                .public("node", &node);
        }
        NodeKind::Group | NodeKind::Other => {
            book.add(R::LearnerIdWrongNode)
                .at(value)
                .public("node", &node);
        }
        NodeKind::Person | NodeKind::TestPerson if oid.number.len() != 11 => {
            book.add(R::LearnerIdWrongLength)
                .at(value)
                .count("digits", oid.number.len());
        }
        NodeKind::TestPerson => {
            if facts.production() {
                book.add(R::TestLearnerIdInProduction)
                    .at(value)
                    .public("node", &node);
            } else if matches!(oid.check(), CheckDigit::Wrong { .. }) {
                book.add(R::LearnerIdCheckDigit).at(value);
            }
        }
        NodeKind::Person => {
            if matches!(oid.check(), CheckDigit::Wrong { .. }) {
                book.add(R::LearnerIdCheckDigit).at(value);
            }
            if facts.environment == Environment::Test {
                book.add(R::ProductionIdentityInTest)
                    .about(&[AttrId::LearnerId])
                    .at(value)
                    .public("node", &node);
            }
        }
    }
}

fn uid(facts: &Facts, book: &mut Book) {
    let attribute = facts.get(AttrId::Uid);
    if !attribute.filled() {
        if !book.has(R::UidMissing) {
            book.add(R::UidMissing);
        }
        return;
    }
    for value in attribute.distinct().into_iter().filter(|v| !v.tainted) {
        match UidValue::parse(&value.text).map(|uid| uid.form) {
            Ok(UidForm::Full) => {}
            Ok(UidForm::Short) => {
                book.add(R::UidOldForm).at(value);
            }
            Err(_) => {
                book.add(R::UidMalformed)
                    .at(value)
                    .count("length", value.raw.chars().count());
            }
        }
    }
}

fn names(facts: &Facts, book: &mut Book) {
    // Whatever else is odd in the name of a shared account is no fault of its own.
    if book.has(R::SharedAccount) {
        return;
    }
    each_name(facts, book, R::NameIsAddress, |text| {
        text.split_once('@')
            .is_some_and(|(user, host)| !user.is_empty() && !host.is_empty())
    });
    each_name(facts, book, R::NamePlaceholder, placeholder);
    each_name(facts, book, R::NameAllCapitals, |text| {
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        letters >= 3
            && text.chars().any(char::is_uppercase)
            && !text.chars().any(char::is_lowercase)
            && !placeholder(text)
            && !text.contains('@')
    });
    let empty: Vec<AttrId> = NAMES
        .into_iter()
        .filter(|&id| facts.get(id).is_empty() && !book.withheld.contains(&id))
        .collect();
    if let Some(&first) = empty.first() {
        let value = facts
            .get(first)
            .deliveries
            .iter()
            .flat_map(|d| &d.values)
            .next();
        let draft = book.add(R::NameEmpty).attribute(first).about(&empty);
        if let Some(value) = value {
            draft.at(value);
        }
    }
    // A protected person has no names at all; then nothing is said about the one in use.
    if facts.evidence.is_1_4()
        && facts.filled(AttrId::GivenName)
        && facts.get(AttrId::Nickname).deliveries.is_empty()
    {
        book.add(R::NicknameMissing).severity(Severity::Info);
    }
}

fn placeholder(text: &str) -> bool {
    const WORDS: [&str; 8] = [
        "null",
        "NULL",
        "(null)",
        "undefined",
        "N/A",
        "n/a",
        "#N/A",
        "xxx",
    ];
    WORDS.contains(&text)
        || (!text.chars().any(char::is_alphabetic) && find_business_id(text).is_none())
        || text.contains(OPH_ARC)
        || text.contains("MPASSOID.")
}

/// One finding for all names of the same fault.
fn each_name(facts: &Facts, book: &mut Book, rule: R, faulty: fn(&str) -> bool) {
    let found: Vec<(AttrId, &Val)> = NAMES
        .into_iter()
        .flat_map(|id| facts.get(id).values().map(move |value| (id, value)))
        .filter(|(_, value)| !value.tainted && value.wrong_type.is_none() && faulty(&value.text))
        .collect();
    let Some(&(first, _)) = found.first() else {
        return;
    };
    let mut ids: Vec<AttrId> = found.iter().map(|(id, _)| *id).collect();
    ids.dedup();
    let draft = book.add(rule).attribute(first).about(&ids);
    for (_, value) in found {
        draft.at(value);
    }
}
