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
        .map(|(name, argument)| (&**name, in_words(context, argument)))
        .collect();
    rules::finding(finding.rule, &args, context.lang)
}

/// What a message about the finding may tell: a message leaves the page, so its arguments
/// are redacted whatever is shown here. A hidden one is left out, and its shape is told.
fn outgoing(context: &mut Context<'_>, finding: &Finding) -> document::Args {
    let mut out = document::Args::default();
    let mut shape = hidden_value(context, finding);
    for (name, argument) in &finding.args {
        let value = match context.outgoing.argument(argument) {
            None => written(context, argument),
            Some(shown) => match shown.as_slice() {
                [Shown::Hidden(label)] => {
                    shape = Some(label.shape.code());
                    continue;
                }
                _ if shown.iter().any(|part| matches!(part, Shown::Hidden(_))) => continue,
                _ => context.join(&shown),
            },
        };
        out.insert(name.to_string(), value);
    }
    if let Some(shape) = shape {
        out.insert("shape".to_owned(), shape);
    }
    out
}

/// The shape of the value a finding was seen in, where that is one personal value.
fn hidden_value(context: &mut Context<'_>, finding: &Finding) -> Option<String> {
    if context.outgoing.hides_place() {
        return None;
    }
    let (id, text) = value_at(context.report, &finding.evidence.path)?;
    let whole = matches!(
        id?,
        AttrId::LearnerId
            | AttrId::Uid
            | AttrId::GivenName
            | AttrId::FamilyName
            | AttrId::Nickname
            | AttrId::Class
    );
    match context.outgoing.scalar(id?, text) {
        Shown::Hidden(label) if whole => Some(label.shape.code()),
        _ => None,
    }
}

/// An argument as it stands in a sentence.
fn in_words(context: &mut Context<'_>, argument: &Arg) -> String {
    let lang = context.lang;
    match argument {
        Arg::Count(n) => n.to_string(),
        Arg::Time(ms) => time::date_time(context.redactor.time(*ms), lang),
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
        args.insert(name.to_string(), written(context, argument));
    }
    let outgoing = outgoing(context, finding);
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
        outgoing,
        severity_text: context.say(words::severity(finding.severity)).to_owned(),
        consequence_names: names(&finding.consequences, lang),
        arrived: ids(&finding.arrived),
        arrived_names: names(&finding.arrived, lang),
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
        Some((_, text)) => shape::describe(&Shape::of(text), context.lang),
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

/// The value of a path such as `id-token/urn:mpass.id:role[0]`, and whose it is.
fn value_at<'a>(report: &'a Report, path: &str) -> Option<(Option<AttrId>, &'a str)> {
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
    for state in &report.attributes {
        let mut received = state.received.iter();
        if let Some(of) = received.find(|of| of.received_as == name && carrier(of.from)) {
            let value = of.values.get(index)?;
            return Some((Some(state.id), value.text.as_str()));
        }
    }
    let mut others = report.others.iter().filter(|_| index == 0);
    others
        .find(|claim| claim.name == name && carrier(claim.from))
        .map(|claim| (None, claim.text.as_str()))
}

/// An argument in the report's own list: a hidden one with its shape.
fn written(context: &mut Context<'_>, argument: &Arg) -> String {
    match argument {
        Arg::Count(n) => n.to_string(),
        Arg::Time(_) if context.redactor.hides_ids() => String::new(),
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

pub fn ids(of: &[AttrId]) -> Vec<String> {
    of.iter().map(|id| id.canonical().to_owned()).collect()
}

fn names(of: &[AttrId], lang: Lang) -> Vec<String> {
    of.iter()
        .map(|id| model_view::attribute_name(*id, lang).to_owned())
        .collect()
}
