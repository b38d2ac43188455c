//! The findings of a report, as the engine takes them.

use super::{Login, Text};
use crate::diagnosis::RuleId;
use crate::diagnosis::facts::from_label;
use crate::diagnosis::rules::{ARGS, ArgKind};
use crate::encoding::order;
use crate::encoding::time::parse_rfc3339;
use crate::intake::told::Finding;
use crate::report::kept;
use crate::report::redact::HIDDEN_TIME;

/// `blind`: the rules whose word stands.
pub fn findings(login: &Login<'_>, blind: &[RuleId]) -> Vec<Finding> {
    let one = |(at, found): (usize, &kept::Finding)| {
        let rule = RuleId::from_code(&found.code);
        let stands = rule.is_none_or(|rule| blind.contains(&rule));
        let more = login.more.findings.get(at);
        let title = more.map_or(&found.title, |more| &more.title);
        let fill = |text: &Text| login.names.fill(text, &login.kept.labels);
        let told =
            |(name, value): (&String, String)| Some((name.clone(), typed(rule?, name, value)?));
        let args = match more {
            Some(more) => {
                let args = more.args.iter().map(|(name, value)| (name, fill(value)));
                Some(in_order(rule, args.filter_map(told).collect()))
            }
            // What is hidden is not told: better than nothing, where nobody finds it again.
            None => {
                let args = found.outgoing.iter();
                let args = args.map(|(name, value)| (name, value.clone()));
                stands.then(|| args.filter_map(told).collect())
            }
        };
        let paths = paths(login, found);
        Finding {
            code: found.code.clone(),
            severity: found.severity,
            title: login.names.pieces(title, &login.kept.labels),
            stands,
            attributes: found.attributes.clone(),
            consequences: found.consequences.clone(),
            candidates: more.map_or_else(Vec::new, |more| more.candidates.clone()),
            args,
            path: match more {
                Some(more) => fill(&more.path),
                None => paths.first().cloned().unwrap_or_default(),
            },
            paths,
            shape: more.map_or_else(String::new, |more| more.shape.clone()),
        }
    };
    // What a service needs is asked again, where it is told.
    let retired = RuleId::RetiredAttributeNeeded.code();
    let asked = |found: &kept::Finding| found.code == retired && !login.more.needs.is_empty();
    let findings = login.kept.findings.iter().enumerate();
    findings
        .filter(|(_, found)| !asked(found))
        .map(one)
        .collect()
}

/// In the order of the rule's list: a message tells the shape of the last hidden one.
fn in_order(rule: Option<RuleId>, mut args: Vec<(String, String)>) -> Vec<(String, String)> {
    let list = rule.and_then(|rule| ARGS.get(rule as usize));
    let place = |name: &str| {
        let mut names = list.into_iter().copied().flatten();
        names.position(|(known, _)| *known == name)
    };
    order::sort_by(&mut args, &|a, b| place(&a.0) < place(&b.0));
    args
}

/// The type by the rule's own list.
fn typed(rule: RuleId, name: &str, text: String) -> Option<String> {
    let mut args = ARGS.get(rule as usize)?.iter();
    let (_, kind) = args.find(|(known, _)| *known == name)?;
    let (letter, text) = match kind {
        ArgKind::Count => ("n", text),
        ArgKind::Public => ("=", text),
        ArgKind::Personal => ("p", text),
        ArgKind::Attribute => ("a", text),
        ArgKind::Time => ("t", parse_rfc3339(&text).unwrap_or(HIDDEN_TIME).to_string()),
    };
    Some([letter, &text].concat())
}

/// The faulty values of its attributes.
fn paths(login: &Login<'_>, found: &kept::Finding) -> Vec<String> {
    let mut paths = Vec::new();
    for attribute in &login.kept.attributes {
        let (Some(from), true) = (attribute.from, found.attributes.contains(&attribute.id)) else {
            continue;
        };
        let name = login.names.fill(&attribute.received_as, &login.kept.labels);
        let values = attribute.values.iter().enumerate();
        paths.extend(values.filter(|(_, value)| value.faulty).map(|(at, _)| {
            let at = at.to_string();
            [from_label(from), "/", &name, "[", &at, "]"].concat()
        }));
    }
    paths
}
