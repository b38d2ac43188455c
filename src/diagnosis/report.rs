//! Facts, checks and findings become the report.

use super::facts::{Attr, Channel, Facts};
use super::rules::{Book, RuleId as R};
use crate::encoding::json;
use crate::encoding::order::{self, Set};
use crate::intake::saml::Message;
use crate::intake::{Environment, Parsed, Via};
use crate::model::roles;
use crate::model::{AttrId as A, value};
use crate::report::{
    AttributeState, AttributeStatus as St, Check, CheckReason, Finding, KeysFrom, OtherClaim,
    ReceivedValue, Report, Severity, Summary, Value, Verdict, Why,
};

/// Longest text of a summary entry; a login of 200 schools stays readable.
const SUMMARY_ENTRIES: usize = 20;

pub fn write(
    parsed: &Parsed,
    facts: Facts,
    checks: Vec<Check>,
    book: Book,
    covered: &dyn Fn(usize) -> bool,
    now: i64,
) -> Report {
    let faulty: Set<String> = book
        .drafts
        .iter()
        .filter(|d| d.finding.severity > Severity::Info)
        .flat_map(|d| d.paths.iter().cloned())
        .collect();
    let mut findings: Vec<Finding> = book.drafts.into_iter().map(|d| d.finding).collect();
    // The reasoning shows both sides: what arrived, and what did not.
    let arrived: Vec<A> = A::ALL.into_iter().filter(|&id| facts.filled(id)).collect();
    for finding in &mut findings {
        if !finding.consequences.is_empty() {
            finding.arrived.clone_from(&arrived);
        }
        finding.attributes.dedup();
        order::sort(&mut finding.consequences);
        finding.consequences.dedup();
    }
    order::sort_by(&mut findings, &|a, b| {
        (b.severity, a.rule) < (a.severity, b.rule)
    });
    let verdict = verdict(findings.iter().map(|f| f.severity).max());
    let attributes = facts
        .attributes
        .iter()
        .map(|attribute| AttributeState {
            id: attribute.id,
            status: status(attribute, &facts, &findings),
            received: received(attribute, &faulty, covered),
        })
        .collect();
    let others = facts
        .others
        .iter()
        .map(|other| OtherClaim {
            name: other.name.clone(),
            from: other.from,
            covered_by_signature: covered(other.source),
            text: other.raw.clone(),
            class: other.class,
        })
        .collect();
    let demo_keys = checks.iter().any(|c| match &c.reason {
        CheckReason::Saml(said) => said.iter().any(|one| one.why == Why::KeysDemo),
        _ => matches!(
            c.reason,
            CheckReason::SignatureValid {
                keys: KeysFrom::Demo,
                ..
            } | CheckReason::KeysOf(KeysFrom::Demo)
        ),
    });
    Report {
        created: now,
        verdict,
        via: facts.via,
        kind: facts.kind,
        environment: facts.environment,
        version: facts.version,
        version_detected: facts.detected,
        issuer: facts.issuer.clone(),
        message_ids: match &parsed.saml {
            Some(message) => message.message_ids.clone(),
            None => {
                let ids = facts.others.iter().filter(|o| o.name == "jti");
                ids.map(|o| o.raw.clone()).collect()
            }
        },
        invented: facts.via == Via::Demo || facts.environment == Environment::Demo || demo_keys,
        attributes,
        sent: None,
        others,
        summary: summary(&facts, parsed.saml.as_deref()),
        service: None,
        checks,
        findings,
        raw: parsed.raw.clone(),
        logout: parsed.answer.logout.clone(),
        in_history: parsed.answer.in_history,
        reopened: None,
    }
}

/// Of the gravest.
pub fn verdict(severity: Option<Severity>) -> Verdict {
    match severity {
        Some(Severity::Error) => Verdict::Fault,
        Some(Severity::Warning) => Verdict::Attention,
        Some(Severity::Info) | None => Verdict::Ok,
    }
}

fn status(attribute: &Attr, facts: &Facts, findings: &[Finding]) -> St {
    let id = attribute.id;
    if attribute.filled() {
        // The visitor says which version it is: what that does not have came for another reason.
        let foreign = facts.version.is_some_and(|v| !id.info().is_in(v));
        let named = |f: &&Finding| f.attributes.contains(&id);
        // What is missing is not the fault of what is there.
        let wrong = findings
            .iter()
            .filter(named)
            .any(|f| f.severity == Severity::Error && !f.consequences.contains(&id));
        let unexpected = findings.iter().filter(named).any(|f| {
            matches!(
                f.rule,
                R::ClassLevelSuperfluous | R::ChargeForBasic | R::ChargeForStaff
            )
        });
        return match (wrong, unexpected) {
            (true, _) => St::Wrong,
            (false, true) => St::Unexpected,
            (false, false) if foreign && facts.version_set => St::Unexpected,
            (false, false) => St::Ok,
        };
    }
    if facts.channel != Channel::Open && facts.channel != Channel::Silent {
        return St::NotObservable;
    }
    let withheld = findings.iter().any(|f| f.consequences.contains(&id));
    let in_version = facts.version.is_none_or(|v| id.info().is_in(v));
    if withheld {
        St::Withheld
    } else if attribute.is_empty() {
        St::Empty
    } else if in_version {
        St::Missing
    } else {
        St::NotInThisVersion
    }
}

fn received(
    attribute: &Attr,
    faulty: &Set<String>,
    covered: &dyn Fn(usize) -> bool,
) -> Vec<ReceivedValue> {
    attribute
        .deliveries
        .iter()
        .map(|delivery| ReceivedValue {
            received_as: delivery.name.clone(),
            from: delivery.from,
            covered_by_signature: covered(delivery.source),
            values: delivery
                .values
                .iter()
                .map(|v| Value {
                    parts: value::parts(attribute.id, &v.raw),
                    faulty: faulty.contains(&v.path),
                    text: v.raw.clone(),
                })
                .collect(),
        })
        .collect()
}

fn summary(facts: &Facts, saml: Option<&Message>) -> Summary {
    let texts = |id: A| {
        facts
            .get(id)
            .values()
            .map(|v| v.text.clone())
            .collect::<Vec<String>>()
    };
    let distinct = |list: Vec<String>| {
        let mut seen = Set::new();
        list.into_iter()
            .filter(|text| !text.is_empty() && seen.insert(text.clone()))
            .take(SUMMARY_ENTRIES)
            .collect::<Vec<String>>()
    };
    let names = |infos: &[super::facts::Info], plain: A| {
        let named: Vec<String> = infos
            .iter()
            .map(|i| if i.name.is_empty() { &i.key } else { &i.name })
            .cloned()
            .collect();
        distinct(if named.is_empty() {
            texts(plain)
        } else {
            named
        })
    };
    let time = |name: &str| {
        let claim = facts.others.iter().find(|o| o.name == name)?;
        let seconds: f64 = json::value(&claim.raw)?.as_f64()?;
        ((0.0..1.0e11).contains(&seconds)).then_some((seconds * 1000.0) as i64)
    };
    let classes = facts
        .roles
        .iter()
        .filter(|r| r.sound())
        .map(|r| r.class.clone())
        .chain(texts(A::Class))
        .collect();
    let role_names = facts
        .roles
        .iter()
        .map(|r| roles::find(&r.role).map_or(r.role.clone(), |known| known.delivered.to_owned()))
        .collect();
    Summary {
        schools: names(&facts.school_infos, A::School),
        providers: names(&facts.provider_infos, A::EducationProvider),
        roles: distinct(role_names),
        classes: distinct(classes),
        class_level: facts.get(A::ClassLevel).first().map(|v| v.text.clone()),
        auth_time: saml.map_or_else(|| time("auth_time"), |message| message.authenticated),
        issued: saml.map_or_else(|| time("iat"), |message| message.issued),
        expires: saml.map_or_else(|| time("exp"), |message| message.expires),
        names: [A::GivenName, A::FamilyName]
            .into_iter()
            .filter(|&id| facts.filled(id))
            .count(),
        learner_id: facts.filled(A::LearnerId),
    }
}
