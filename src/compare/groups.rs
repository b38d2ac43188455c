//! Several logins by cause and organisation: "8 of 10: same school code, same provider".

use super::read::{Login, Twins};
use crate::encoding::order;
use crate::intake::Environment;
use crate::model::AttrId;
use crate::report::{Document, Severity, Verdict};

/// Logins with one cause at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Code of the rule; empty: nothing was found there.
    pub code: String,
    pub severity: Severity,
    /// What happened, in the documents' language, as the first of them says it.
    pub title: String,
    /// All say the same.
    pub alike: bool,
    /// Indexes of the logins.
    pub of: Vec<usize>,
    /// How many logins there are in all.
    pub total: usize,
    pub environment: Environment,
    /// What they have in common; empty where they differ or tell none.
    pub provider: String,
    pub school: String,
    /// What may be told about the finding outside, where it is the same in all.
    pub args: Vec<(String, String)>,
}

/// The largest group first. A login with several causes is in several groups; one without any is
/// in a group of those that are well.
pub fn groups(documents: &[&Document]) -> Vec<Group> {
    let logins: Vec<Login> = documents
        .iter()
        .map(|document| Login::of(document))
        .collect();
    let twins = Twins::of(&logins);
    let places: Vec<Place> = logins
        .iter()
        .map(|login| Place::of(login, &twins))
        .collect();
    let mut groups: Vec<Group> = Vec::new();
    for (code, severity) in codes(documents) {
        let has = |index: &usize| {
            let document = documents.get(*index);
            document.is_some_and(|document| is_in(document, code))
        };
        let mut left: Vec<usize> = (0..documents.len()).filter(has).collect();
        while let Some(environment) = left
            .first()
            .and_then(|at| places.get(*at))
            .map(|p| p.environment)
        {
            let here = |at: &usize| {
                places
                    .get(*at)
                    .is_some_and(|p| p.environment == environment)
            };
            let mut here: Vec<usize> = left.iter().copied().filter(here).collect();
            left.retain(|at| !here.contains(at));
            // At one school, then of one provider, then one by one.
            while let Some(of) = largest(&here, &places, |place| &place.schools)
                .or_else(|| largest(&here, &places, |place| &place.providers))
                .or_else(|| here.first().map(|one| vec![*one]))
            {
                here.retain(|at| !of.contains(at));
                groups.push(group(code, severity, of, documents, &places, environment));
            }
        }
    }
    // The count decides, then the gravity; equal ones stay in the order of the logins.
    order::sort_by(&mut groups, &|a, b| {
        (a.of.len(), a.severity) > (b.of.len(), b.severity)
    });
    groups
}

/// Codes of warnings and errors, the gravest first; empty for logins that have none.
fn codes<'a>(documents: &[&'a Document]) -> Vec<(&'a str, Severity)> {
    let mut codes: Vec<(&str, Severity)> = Vec::new();
    for finding in documents.iter().flat_map(|document| &document.findings) {
        match codes.iter_mut().find(|(code, _)| *code == finding.code) {
            Some((_, severity)) => *severity = (*severity).max(finding.severity),
            None => codes.push((&finding.code, finding.severity)),
        }
    }
    codes.retain(|(_, severity)| *severity > Severity::Info);
    order::sort_by(&mut codes, &|a, b| a.1 > b.1);
    codes.push(("", Severity::Info));
    codes
}

fn is_in(document: &Document, code: &str) -> bool {
    if code.is_empty() {
        return document.verdict == Verdict::Ok;
    }
    let mut findings = document.findings.iter();
    findings.any(|finding| finding.code == code && finding.severity > Severity::Info)
}

/// Where a login is from.
struct Place {
    environment: Environment,
    /// Codes, or OIDs where there is no code; faulty ones too.
    schools: Vec<String>,
    providers: Vec<String>,
}

impl Place {
    fn of(login: &Login<'_>, twins: &Twins<'_>) -> Place {
        let mut schools: Vec<&str> = login.texts(AttrId::SchoolCode);
        let infos = login.keyed(AttrId::SchoolInfo);
        schools.extend(infos.iter().map(|(key, _)| twins.code(key)));
        schools.extend(login.roles.iter().map(|role| twins.school(role)));
        let mut providers = login.parts(AttrId::EducationProviderInfo, "provider-oid");
        providers.extend(login.roles.iter().map(|role| role.provider));
        providers.extend(login.texts(AttrId::EducationProviderId));
        // A home organisation whose school was not found has nothing but its own number.
        if providers.iter().all(|oid| oid.is_empty()) {
            providers.extend(login.texts(AttrId::OriginalIssuer));
        }
        Place {
            environment: login.document.received.environment,
            schools: each_once(schools),
            providers: each_once(providers),
        }
    }
}

fn each_once(texts: Vec<&str>) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for text in texts {
        if !text.is_empty() && !seen.iter().any(|known| known == text) {
            seen.push(text.to_owned());
        }
    }
    order::sort(&mut seen);
    seen
}

/// The logins of the place that most of them share; `None` where no two share one.
fn largest(here: &[usize], places: &[Place], of: fn(&Place) -> &Vec<String>) -> Option<Vec<usize>> {
    let at = |index: &usize| places.get(*index).map(of);
    let mut best: Option<(String, Vec<usize>)> = None;
    for name in here.iter().filter_map(at).flatten() {
        let shares = |index: &&usize| at(index).is_some_and(|names| names.contains(name));
        let all: Vec<usize> = here.iter().filter(shares).copied().collect();
        let better = best.as_ref().is_none_or(|(known, most)| {
            all.len() > most.len() || all.len() == most.len() && name < known
        });
        if all.len() > 1 && better {
            best = Some((name.clone(), all));
        }
    }
    best.map(|(_, all)| all)
}

fn group(
    code: &str,
    severity: Severity,
    of: Vec<usize>,
    documents: &[&Document],
    places: &[Place],
    environment: Environment,
) -> Group {
    let common = |pick: fn(&Place) -> &Vec<String>| -> String {
        let mut lists = of.iter().filter_map(|at| places.get(*at)).map(pick);
        let mut shared = lists.next().cloned().unwrap_or_default();
        for list in lists {
            shared.retain(|name| list.contains(name));
        }
        shared.join(", ")
    };
    let findings = of.iter().filter_map(|at| {
        let mut findings = documents.get(*at)?.findings.iter();
        findings.find(|finding| finding.code == code && finding.severity > Severity::Info)
    });
    let findings: Vec<_> = findings.collect();
    let mut args: Vec<(String, String)> = Vec::new();
    let mut title = String::new();
    let mut alike = true;
    if let Some((first, others)) = findings.split_first() {
        title.clone_from(&first.title);
        alike = others.iter().all(|other| other.title == title);
        let outgoing = first.outgoing.iter().cloned();
        args = outgoing.filter(|(name, _)| name != "shape").collect();
        args.retain(|arg| {
            others
                .iter()
                .all(|other| other.outgoing.iter().any(|a| a == arg))
        });
    }
    Group {
        code: code.to_owned(),
        severity,
        title,
        alike,
        total: documents.len(),
        environment,
        provider: common(|place| &place.providers),
        school: common(|place| &place.schools),
        args,
        of,
    }
}
