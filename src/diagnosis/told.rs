//! A login that a report tells of: what the report found and today's rules cannot judge from what it
//! keeps, stands. Everything else is judged again.

use super::report::verdict;
use super::rules::{Book, Draft, RuleId};
use crate::encoding::order;
use crate::intake::told::{Finding, Told};
use crate::model::AttrId;
use crate::model::names::lookup;
use crate::report::{Arg, Evidence, Now, Reopened, Report, Then};

/// What stands is written down first: rules are silent about what it explains.
pub fn before(told: &Told, book: &mut Book) {
    for found in told.findings.iter().filter(|found| found.stands) {
        write(found, book);
    }
}

/// Takes out what only seems so because a made-up text stands for a hidden one, and says what
/// became of the report's findings.
pub fn after(told: &Told, book: &mut Book) -> Vec<Then> {
    let blind = |draft: &Draft| {
        let mut rules = told.blind.iter();
        rules.any(|code| code == draft.finding.rule.code())
    };
    book.drafts.retain(|draft| draft.told || !blind(draft));
    let mut free: Vec<&mut Draft> = book.drafts.iter_mut().collect();
    let mut rows = Vec::new();
    for found in &told.findings {
        let mut alone = Book::default();
        write(found, &mut alone);
        let drawn = alone.drafts.pop();
        let rule = drawn.as_ref().map(|drawn| drawn.finding.rule);
        // The same about the same goes before the same about something else.
        let at = |exact: bool| {
            let about = drawn.as_ref().map(|drawn| &drawn.finding.attributes);
            free.iter().position(|draft| {
                Some(draft.finding.rule) == rule
                    && (!exact || Some(&draft.finding.attributes) == about)
            })
        };
        let found_again = at(true).or_else(|| at(false)).map(|at| free.remove(at));
        let now = match (&found_again, rule) {
            (Some(draft), _) if draft.told => Now::NotJudgedAgain,
            (None, None) => Now::NotJudgedAgain,
            (Some(draft), _) if draft.finding.severity == found.severity => Now::Same,
            (Some(_), _) => Now::Changed,
            (None, Some(_)) => Now::Gone,
        };
        let finding = match (found_again, drawn) {
            (Some(again), Some(drawn)) => {
                take_over(found, drawn, again);
                Some(again.finding.clone())
            }
            (_, drawn) => drawn.map(|drawn| drawn.finding),
        };
        rows.push(Then {
            code: found.code.clone(),
            severity: found.severity,
            title: found.title.clone(),
            finding,
            now,
        });
    }
    order::sort_by(&mut free, &|a, b| {
        (b.finding.severity, a.finding.rule) < (a.finding.severity, b.finding.rule)
    });
    rows.extend(free.into_iter().map(|draft| Then {
        code: draft.finding.rule.code().to_owned(),
        severity: draft.finding.severity,
        title: Vec::new(),
        finding: Some(draft.finding.clone()),
        now: Now::New,
    }));
    rows
}

/// Puts it beside the report. What the report found by rules that are not known here counts.
pub fn beside(told: &Told, then: Vec<Then>, report: &mut Report) {
    let unknown = then.iter().filter(|row| row.finding.is_none());
    let gravest = unknown.map(|row| row.severity).max();
    report.verdict = report.verdict.max(verdict(gravest));
    report.invented |= told.invented;
    report.reopened = Some(Reopened {
        told: Box::new(told.clone()),
        then,
    });
}

/// A found fault that is the report's, too, has the report's arguments: where a value is hidden,
/// they tell more than the made-up one.
fn take_over(found: &Finding, drawn: Draft, again: &mut Draft) {
    let args = drawn.finding.args;
    let same = args.len() == again.finding.args.len()
        && args
            .iter()
            .all(|(name, _)| again.finding.args.iter().any(|(known, _)| known == name));
    if found.args.is_some() && same {
        again.finding.args = args;
    }
    if !found.path.is_empty() {
        again.finding.evidence.path = drawn.finding.evidence.path;
    }
}

fn write(found: &Finding, book: &mut Book) {
    let Some(rule) = RuleId::from_code(&found.code) else {
        return;
    };
    let consequences = ids(found.consequences.iter().map(String::as_str));
    book.withheld.extend(consequences.iter().copied());
    let draft = book.add(rule).severity(found.severity);
    draft.told = true;
    draft.paths.clone_from(&found.paths);
    let finding = &mut draft.finding;
    finding.attributes = ids(found.attributes.iter().map(String::as_str));
    finding.consequences = consequences;
    finding.candidates = found
        .candidates
        .iter()
        .filter_map(|code| RuleId::from_code(code))
        .collect();
    finding.evidence = Evidence {
        path: found.path.clone(),
        shape: found.shape.clone(),
    };
    for (name, text) in found.args.iter().flatten() {
        if let Some(arg) = arg(text) {
            finding.args.push((name.clone().into(), arg));
        }
    }
}

fn ids<'a>(names: impl Iterator<Item = &'a str>) -> Vec<AttrId> {
    let ids = names.filter_map(lookup);
    ids.map(|(id, _)| id).collect()
}

/// A letter for the type, and the text.
fn arg(text: &str) -> Option<Arg> {
    let (kind, text) = text.split_at_checked(1)?;
    Some(match kind {
        "n" => Arg::Count(text.parse().ok()?),
        "t" => Arg::Time(text.parse().ok()?),
        "a" => match ids(text.split(' ')).as_slice() {
            [one] => Arg::Attribute(*one),
            many => Arg::Attributes(many.to_vec()),
        },
        "p" => Arg::Personal(text.to_owned()),
        _ => Arg::Public(text.to_owned()),
    })
}
