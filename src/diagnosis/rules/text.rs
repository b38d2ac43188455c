//! Letters, types, names of claims, and identifiers that must not stand in a login.

use super::{Book, RuleId as R};
use crate::diagnosis::facts::clean::{Blemish, blemishes};
use crate::diagnosis::facts::{Attr, Facts, NameFit, Val};
use crate::encoding::order::{self, Set};
use crate::model::attribute::{Mandatory, Syntax};
use crate::model::value::{find_business_id, find_hetu};
use crate::model::{AttrId as A, names};
use crate::report::{Arg, ClaimClass, Severity};

pub fn judge(facts: &Facts, book: &mut Book) {
    letters(facts, book);
    business_ids(facts, book);
    types(facts, book);
    repetitions(facts, book);
    claim_names(facts, book);
    carriers(facts, book);
}

/// Personal identity codes, in every claim of every login, whatever else it holds.
pub fn personal_codes(facts: &Facts, book: &mut Book) {
    for right in [true, false] {
        let mut found: Vec<(String, Option<A>, &Val, usize)> = Vec::new();
        let look = |name: &str, id: Option<A>, value: &Val| {
            [value.raw.as_str(), value.text.as_str()]
                .into_iter()
                .find_map(|text| {
                    let hetu = find_hetu(text).filter(|h| h.right == right)?;
                    let before = text.get(..hetu.at).unwrap_or_default();
                    Some((name.to_owned(), id, before.chars().count() + 1))
                })
        };
        for attribute in &facts.attributes {
            for delivery in &attribute.deliveries {
                for value in &delivery.values {
                    if let Some((name, id, at)) = look(&delivery.name, Some(attribute.id), value) {
                        found.push((name, id, value, at));
                    }
                }
            }
        }
        for other in facts.others.iter().filter(|o| !random(&o.name)) {
            for value in &other.values {
                if let Some((name, id, at)) = look(&other.name, other.registry, value) {
                    found.push((name, id, value, at));
                }
            }
        }
        order::sort_by(&mut found, &|a, b| {
            (a.1, &a.0, &a.2.text) < (b.1, &b.0, &b.2.text)
        });
        let Some((name, _, _, at)) = found.first() else {
            continue;
        };
        let draft = book.add(if right {
            R::PersonalCode
        } else {
            R::PersonalCodeLike
        });
        draft
            .arg("claim", Arg::Public(name.clone()))
            .count("position", *at);
        if right {
            draft.count("count", found.len());
        }
        let ids: Set<A> = found.iter().filter_map(|(_, id, _, _)| *id).collect();
        draft.finding.attributes = ids.into_iter().collect();
        for (_, _, value, _) in found {
            draft.seen(&value.path, &value.raw);
        }
    }
}

/// Protocol claims with random text: what looks like something there is chance.
fn random(name: &str) -> bool {
    matches!(
        name,
        "at_hash" | "c_hash" | "s_hash" | "nonce" | "jti" | "sid"
    )
}

/// One finding for each kind of blemish: the cause is one, however many values show it.
fn letters(facts: &Facts, book: &mut Book) {
    type Seen<'a> = (A, &'a str, &'a Val, usize, Option<char>, bool);
    let mut kinds: [(R, Vec<Seen<'_>>); 6] = [
        (R::Mojibake, Vec::new()),
        (R::InvisibleCharacter, Vec::new()),
        (R::NoBreakSpace, Vec::new()),
        (R::DoubleSpace, Vec::new()),
        (R::OuterSpace, Vec::new()),
        (R::MixedScript, Vec::new()),
    ];
    for attribute in &facts.attributes {
        let syntax = attribute.id.info().syntax;
        // A name in schoolInfo may itself hold a semicolon.
        let structured = matches!(syntax, Syntax::Role | Syntax::Charge);
        for delivery in &attribute.deliveries {
            for value in delivery.values.iter().filter(|v| v.wrong_type.is_none()) {
                for (blemish, at) in blemishes(&value.raw, structured) {
                    let (rule, c) = match blemish {
                        Blemish::Mojibake => (R::Mojibake, None),
                        Blemish::Invisible(c) => (R::InvisibleCharacter, Some(c)),
                        Blemish::NoBreakSpace => (R::NoBreakSpace, None),
                        Blemish::DoubleSpace => (R::DoubleSpace, None),
                        Blemish::OuterSpace => (R::OuterSpace, None),
                        Blemish::MixedScript(c) => (R::MixedScript, Some(c)),
                    };
                    // Blanks in a learner id have a finding of their own.
                    let blank = !matches!(blemish, Blemish::Invisible(_) | Blemish::MixedScript(_));
                    if attribute.id == A::LearnerId && blank && book.has(R::LearnerIdHasSpaces) {
                        continue;
                    }
                    let code = breaks(syntax, &value.raw, at);
                    if let Some((_, list)) = kinds.iter_mut().find(|(r, _)| *r == rule) {
                        list.push((attribute.id, &delivery.name, value, at, c, code));
                    }
                }
            }
        }
    }
    for (rule, mut list) in kinds {
        order::sort_by(&mut list, &|a, b| {
            (a.0, a.1, &a.2.text) < (b.0, b.1, &b.2.text)
        });
        let Some(&(_, name, _, at, c, _)) = list.first() else {
            continue;
        };
        let cost = book
            .blemished
            .take_if(|(path, _)| list.iter().any(|seen| seen.2.path == *path));
        let draft = book.add(rule);
        if let Some((_, missing)) = &cost {
            draft.finding.consequences.clone_from(missing);
        }
        if cost.is_some() || list.iter().any(|seen| seen.5) {
            draft.severity(Severity::Error);
        }
        draft
            .arg("claim", Arg::Public(name.to_owned()))
            .count("position", at);
        if let Some(c) = c {
            let code = format!("U+{:04X}", u32::from(c));
            draft.arg("character", Arg::Public(code));
        }
        let ids: Set<A> = list.iter().map(|seen| seen.0).collect();
        draft.finding.attributes = ids.into_iter().collect();
        for seen in list {
            draft.at(seen.2);
        }
    }
}

/// The blemish stands in a code or an identifier, which a service compares letter by letter.
fn breaks(syntax: Syntax, raw: &str, at: usize) -> bool {
    let part = raw.chars().take(at - 1).filter(|&c| c == ';').count();
    match syntax {
        Syntax::LearnerId
        | Syntax::Uid
        | Syntax::SchoolCode
        | Syntax::ClassLevel
        | Syntax::OrganisationOid
        | Syntax::Charge => true,
        Syntax::Role => part != 2,
        Syntax::SchoolInfo | Syntax::ProviderInfo => part == 0,
        Syntax::PersonName | Syntax::OrganisationName | Syntax::Class => false,
    }
}

/// A business id where none belongs; in the place of an OID it is judged with the OIDs.
fn business_ids(facts: &Facts, book: &mut Book) {
    for attribute in &facts.attributes {
        let place = matches!(
            attribute.id.info().syntax,
            Syntax::OrganisationOid | Syntax::LearnerId | Syntax::SchoolCode
        );
        let known = book.drafts.iter().any(|d| {
            d.finding.rule == R::BusinessIdAsOrganisation
                && d.finding.attributes.contains(&attribute.id)
        });
        if place || known {
            continue;
        }
        let found = attribute.deliveries.iter().find_map(|delivery| {
            delivery.values.iter().find_map(|value| {
                let id = find_business_id(&value.raw).filter(|id| id.right)?;
                let before = value.raw.get(..id.at).unwrap_or_default();
                Some((&delivery.name, value, before.chars().count() + 1))
            })
        });
        if let Some((name, value, at)) = found {
            book.add(R::BusinessIdInValue)
                .arg("claim", Arg::Public(name.clone()))
                .count("position", at)
                .about(&[attribute.id])
                .at(value);
        }
    }
}

fn types(facts: &Facts, book: &mut Book) {
    for attribute in &facts.attributes {
        let values = || attribute.deliveries.iter().flat_map(|d| &d.values);
        // Where the value is wrong otherwise as well, its own rule has spoken.
        let wrong = values()
            .find(|v| v.wrong_type.is_some())
            .filter(|v| v.tainted || !book.explains(attribute.id));
        if let Some(value) = wrong {
            let number = value.wrong_type == Some("number") && attribute.id == A::ClassLevel;
            book.add(R::WrongType)
                .severity(if number {
                    Severity::Info
                } else {
                    Severity::Error
                })
                .attribute(attribute.id)
                .public("found", value.wrong_type.unwrap_or_default())
                .at(value);
        }
        let name = matches!(attribute.id.info().syntax, Syntax::PersonName);
        let partly = values().any(Val::is_empty);
        let empty = attribute.is_empty() || partly;
        if empty && !name && !book.explains(attribute.id) {
            let draft = book.add(R::EmptyValue).attribute(attribute.id);
            if let Some(value) = values().find(|v| v.is_empty()) {
                draft.at(value);
            }
        }
    }
}

fn repetitions(facts: &Facts, book: &mut Book) {
    for attribute in &facts.attributes {
        let all = attribute.values().count();
        let distinct = attribute.distinct().len();
        let own_rule = matches!(attribute.id, A::LearnerId | A::Class);
        if distinct > 1 && !attribute.id.info().multi && !own_rule {
            let draft = book
                .add(R::SeveralValues)
                .attribute(attribute.id)
                .count("count", distinct);
            for value in attribute.values() {
                draft.at(value);
            }
        } else if all > distinct {
            book.add(R::DuplicateValues)
                .attribute(attribute.id)
                .count("count", all);
        }
        if disagrees(attribute) {
            book.add(R::SourcesDisagree).attribute(attribute.id);
        }
    }
}

fn disagrees(attribute: &Attr) -> bool {
    let mut sets = attribute
        .deliveries
        .iter()
        .map(|d| {
            d.values
                .iter()
                .filter(|v| !v.is_empty())
                .map(|v| v.text.as_str())
                .collect::<Set<&str>>()
        })
        .filter(|set| !set.is_empty());
    let first = sets.next();
    sets.any(|set| Some(&set) != first.as_ref())
}

/// Names in the wrong case, of an older era, of a register, or unknown.
pub fn claim_names(facts: &Facts, book: &mut Book) {
    for attribute in &facts.attributes {
        let wrong = attribute.deliveries.iter().find(|d| d.fit == NameFit::Case);
        if let Some(delivery) = wrong {
            let needed = matches!(
                attribute.id.info().mandatory,
                Mandatory::Everyone | Mandatory::Formed
            );
            let draft = book.add(R::NameCase);
            draft
                .severity(if needed {
                    Severity::Error
                } else {
                    Severity::Warning
                })
                .arg("found", Arg::Public(delivery.name.clone()))
                .attribute(attribute.id);
            if let Some(value) = delivery.values.first() {
                draft.at(value);
            }
        }
    }
    for other in &facts.others {
        if let (Some(id), false) = (other.registry, other.registry_exact) {
            let draft = book.add(R::NameCase);
            draft
                .severity(Severity::Warning)
                .arg("found", Arg::Public(other.name.clone()))
                .attribute(id);
            if let Some(value) = other.values.first() {
                draft.at(value);
            }
        }
    }
    let listed = |keep: &dyn Fn(&crate::diagnosis::facts::Other) -> bool| {
        let mut names: Vec<&str> = facts
            .others
            .iter()
            .filter(|o| keep(o))
            .map(|o| o.name.as_str())
            .collect();
        order::sort(&mut names);
        names.dedup();
        names
    };
    let transition = |name: &str| matches!(name, "urn:mpass.id:role_v1.1" | "mpassRoleV11");
    let v11 = listed(&|o| transition(&o.name));
    if !v11.is_empty() {
        book.add(R::RoleV11);
    }
    let groups = [
        (
            R::LegacyNames,
            listed(&|o| o.class == ClaimClass::Legacy && !transition(&o.name)),
        ),
        (R::RegistryNames, listed(&|o| o.registry_exact)),
        (
            R::UnknownAttribute,
            listed(&|o| o.class == ClaimClass::Unknown && o.registry.is_none()),
        ),
    ];
    for (rule, names) in groups {
        if let Some(first) = names.first() {
            let draft = book.add(rule);
            draft
                .count("count", names.len())
                .arg("claim", Arg::Public((*first).to_owned()));
            let replaced: Set<A> = names
                .iter()
                .filter_map(|name| names::legacy(name)?.replacement)
                .collect();
            draft.finding.attributes = replaced.into_iter().collect();
        }
    }
}

/// Attributes in one of ID token and userinfo only: normal, and services must read both.
fn carriers(facts: &Facts, book: &mut Book) {
    if !facts.via.is_live() || !facts.two_carriers {
        return;
    }
    let from: Set<_> = facts
        .attributes
        .iter()
        .flat_map(|a| &a.deliveries)
        .map(|d| d.from)
        .collect();
    if let (1, Some(from)) = (from.len(), from.first()) {
        let label = crate::diagnosis::facts::from_label(*from);
        book.add(R::OneCarrier)
            .arg("from", Arg::Public(label.to_owned()));
    }
}
