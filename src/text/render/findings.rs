//! Root causes in words, from masked arguments.

use super::{Context, shape, words};
use crate::intake::From;
use crate::lang::Lang;
use crate::model::AttrId;
use crate::report::document;
use crate::report::redact::{Shape, Shown};
use crate::report::{Arg, Finding, Report};
use crate::text::fill::list;
use crate::text::rules::{self, FindingText};
use crate::text::{model_view, time};

pub fn render(context: &mut Context<'_>) -> Vec<document::Finding> {
    let report = context.report;
    report
        .findings
        .iter()
        .enumerate()
        .map(|(index, finding)| one(context, index, finding))
        .collect()
}

/// The texts of a finding; every argument has passed the redactor.
pub fn text_of(context: &mut Context<'_>, finding: &Finding) -> FindingText {
    let args: Vec<(&str, String)> = finding
        .args
        .iter()
        .map(|(name, argument)| (*name, in_words(context, argument)))
        .collect();
    FindingText {
        message: message(context, finding),
        ..rules::finding(finding.rule, &args, context.lang)
    }
}

/// The ready message leaves the page, so its arguments are redacted whatever is
/// shown here: a hidden one is left out of its sentence and its shape is told.
fn message(context: &mut Context<'_>, finding: &Finding) -> String {
    let mut args: Vec<(&str, String)> = Vec::new();
    for (name, argument) in &finding.args {
        match context.outgoing.argument(argument) {
            None => args.push((*name, in_words(context, argument))),
            Some(shown) => {
                let hidden = shown.iter().find(|part| matches!(part, Shown::Hidden(_)));
                match hidden {
                    None => args.push((*name, context.join(&shown))),
                    Some(part) if shown.len() == 1 => {
                        args.push(("shape", context.shape_of(part)));
                    }
                    Some(_) => {}
                }
            }
        }
    }
    rules::message(finding.rule, &args, context.lang)
}

/// An argument as it stands in a sentence.
fn in_words(context: &mut Context<'_>, argument: &Arg) -> String {
    let lang = context.lang;
    match argument {
        Arg::Count(n) => n.to_string(),
        Arg::Time(ms) => time::date_time(*ms, lang),
        Arg::Attribute(id) => model_view::attribute_name(*id, lang).to_owned(),
        Arg::Attributes(of) => list(&names(of, lang), lang),
        Arg::Public(_) | Arg::Personal(_) => {
            let shown = context.redactor.argument(argument).unwrap_or_default();
            context.join(&shown)
        }
    }
}

fn one(context: &mut Context<'_>, index: usize, finding: &Finding) -> document::Finding {
    let lang = context.lang;
    let rule = finding.rule.rule();
    let mut args = document::Args::default();
    for (name, argument) in &finding.args {
        args.insert((*name).to_owned(), written(context, argument));
    }
    let evidence = evidence(context, finding);
    let who = words::who(finding.contact, finding.responsible, context.config, lang);
    let text = context.texts.get(index);
    let get = |part: fn(&FindingText) -> &String| text.map(part).cloned().unwrap_or_default();
    document::Finding {
        code: rule.code.to_owned(),
        catalogue: rule.catalogue,
        severity: finding.severity,
        responsible: finding.responsible,
        also: finding.also.clone(),
        contact: finding.contact,
        attributes: if finding.attributes.is_empty() {
            vec!["*".to_owned()]
        } else {
            ids(&finding.attributes)
        },
        consequences: ids(&finding.consequences),
        candidates: finding
            .candidates
            .iter()
            .map(|rule| rule.code().to_owned())
            .collect(),
        args,
        evidence,
        title: get(|text| &text.title),
        advice: get(|text| &text.advice),
        follows: get(|text| &text.follows),
        who,
        message: get(|text| &text.message),
        severity_text: context.say(words::severity(finding.severity)).to_owned(),
        consequence_names: names(&finding.consequences, lang),
        candidate_texts: finding
            .candidates
            .iter()
            .map(|rule| rules::candidate(*rule, lang))
            .collect(),
    }
}

/// Where it was seen, and what the value there looks like, in the report's language.
fn evidence(context: &mut Context<'_>, finding: &Finding) -> document::Evidence {
    let path = &finding.evidence.path;
    let mut shape = match value_at(context.report, path) {
        Some(text) => shape::describe(&Shape::of(text), context.lang),
        None => finding.evidence.shape.clone(),
    };
    if context.redactor.hides_place() {
        // The length of a name may give a small school away.
        shape.clear();
    }
    let path = context.redactor.claim_name(path);
    document::Evidence {
        path: context.show(path),
        shape,
    }
}

/// The value of a path such as `id-token/urn:mpass.id:role[0]`.
fn value_at<'a>(report: &'a Report, path: &str) -> Option<&'a str> {
    let (place, index) = path.strip_suffix(']')?.rsplit_once('[')?;
    let (from, name) = place.split_once('/')?;
    let index: usize = index.parse().ok()?;
    let carrier = |of: From| {
        let code = match of {
            From::IdToken => "id-token",
            From::Userinfo => "userinfo",
            From::Claims => "claims",
            From::Assertion => "assertion",
        };
        code == from
    };
    let received = report
        .attributes
        .iter()
        .flat_map(|state| &state.received)
        .find(|received| received.received_as == name && carrier(received.from));
    if let Some(received) = received {
        return received.values.get(index).map(|value| value.text.as_str());
    }
    let mut others = report.others.iter().filter(|_| index == 0);
    others
        .find(|claim| claim.name == name && carrier(claim.from))
        .map(|claim| claim.text.as_str())
}

/// An argument in the report's own list: a hidden one with its shape.
fn written(context: &mut Context<'_>, argument: &Arg) -> String {
    match argument {
        Arg::Count(n) => n.to_string(),
        Arg::Time(ms) => time::rfc3339(*ms),
        Arg::Attribute(id) => id.canonical().to_owned(),
        Arg::Attributes(of) => ids(of).join(" "),
        Arg::Public(_) | Arg::Personal(_) => {
            let shown = context.redactor.argument(argument).unwrap_or_default();
            let text = context.join(&shown);
            let shapes: Vec<String> = shown
                .iter()
                .filter(|part| matches!(part, Shown::Hidden(_)))
                .map(|part| context.shape_of(part))
                .collect();
            if shapes.is_empty() {
                text
            } else {
                format!("{text} ({})", shapes.join("; "))
            }
        }
    }
}

fn ids(of: &[AttrId]) -> Vec<String> {
    of.iter().map(|id| id.canonical().to_owned()).collect()
}

fn names(of: &[AttrId], lang: Lang) -> Vec<String> {
    of.iter()
        .map(|id| model_view::attribute_name(*id, lang).to_owned())
        .collect()
}
