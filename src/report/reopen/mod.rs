//! A report is opened again: what it keeps of a login becomes one that the engine can judge. What
//! is hidden gets a made-up text of the same shape, which no document shows.

pub mod blind;
mod findings;
pub mod invent;
mod more;
mod names;

use serde_json::Value as Json;

use self::invent::Type;
use self::more::More;
use self::names::Names;
use super::kept::{self, Attribute, Kept, Piece, ReadError, Text};
use super::letter;
use super::redact::{Category, Shape};
use super::{AttributeStatus, Check, CheckCode, CheckReason, Said, Why};
use crate::encoding::json;
use crate::encoding::time;
use crate::encoding::wire::{self, FromJson};
use crate::intake::saml::Message;
use crate::intake::told::{Claim, Told};
use crate::intake::{Document, Expectation, From, Intake, Kind, Via};
use crate::model::names::lookup;
use crate::model::protocol::SAML_AUTHN_INSTANT;

/// Intakes of the logins that a report tells of, for the engine: from its file, or from the text of an
/// e-mail with whatever stands around it.
pub fn intakes(text: &str) -> Result<Vec<Json>, ReadError> {
    match json::value(text.trim_start_matches('\u{feff}')) {
        Some(report) => of_json(&report),
        None => letter::read(text).map(|logins| of_kept(&logins)),
    }
}

/// From the JSON of a report.
pub fn of_json(report: &Json) -> Result<Vec<Json>, ReadError> {
    let logins = kept::of_json(report)?;
    let more = more::of_json(report, &logins);
    Ok(all(&logins, &more))
}

/// From what was kept.
pub fn of_kept(logins: &[Kept]) -> Vec<Json> {
    all(logins, &[])
}

fn all(logins: &[Kept], more: &[More]) -> Vec<Json> {
    let names = Names::of(logins, more);
    let id = id(logins);
    let none = More::default();
    let intake = |(at, login): (usize, &Kept)| {
        // Without a legend nothing tells which of its labels is which.
        let legend = !login.redacted || login.labels.iter().all(|label| label.shape.is_some());
        let more = more.get(at).filter(|_| legend).unwrap_or(&none);
        wire::value(&one(
            &Login {
                kept: login,
                more,
                names: &names,
                legend,
            },
            &id,
        ))
    };
    logins.iter().enumerate().map(intake).collect()
}

/// Tells a report from others that are held.
fn id(logins: &[Kept]) -> String {
    let mut sum: u32 = 2_166_136_261;
    for byte in format!("{logins:?}").bytes() {
        sum = (sum ^ u32::from(byte)).wrapping_mul(16_777_619);
    }
    format!("{sum:08x}")
}

/// A login that a report kept, and the texts for what it hides.
struct Login<'a> {
    kept: &'a Kept,
    more: &'a More,
    names: &'a Names,
    /// What its labels stand for is told.
    legend: bool,
}

impl Login<'_> {
    fn hides_place(&self) -> bool {
        let mut labels = self.kept.labels.iter();
        self.kept.redacted && labels.any(|label| label.kind == Category::Place)
    }
}

fn one(login: &Login<'_>, id: &str) -> Intake {
    let Login {
        kept, more, names, ..
    } = login;
    let fill = |text: &Text| names.fill(text, &kept.labels);
    let mut claims: Vec<Claim> = Vec::new();
    for attribute in &kept.attributes {
        attribute_claims(login, attribute, &mut claims);
    }
    claims.extend(kept.others.iter().map(|other| Claim {
        name: fill(&other.name),
        from: other.from.unwrap_or(From::Claims),
        covered: other.covered,
        value: invent::unmasked(fill(&other.text), personal(kept, None)).into(),
    }));
    let blind = blind::blind(login);
    let message = Message {
        issuer: kept.issuer.as_ref().map(fill),
        message_ids: kept.message_ids.iter().map(fill).collect(),
        checks: checks(login),
        authenticated: seconds(kept, "auth_time").or_else(|| authenticated(kept)),
        issued: more.issued.or_else(|| seconds(kept, "iat")),
        expires: more.expires.or_else(|| seconds(kept, "exp")),
        readable: kept
            .attributes
            .iter()
            .any(|attribute| attribute.status != Some(AttributeStatus::NotObservable)),
        raw: more.raw.clone(),
        ..Message::default()
    };
    let told = Told {
        login: Box::new(message),
        kind: kept.kind.unwrap_or(Kind::Claims),
        claims,
        created: kept.created,
        version: kept.version.clone(),
        rules: kept.rules.clone(),
        language: kept.language,
        redacted: kept.redacted,
        place: login.hides_place(),
        ids: kept.redacted && hides_ids(kept),
        invented: kept.invented,
        changed: kept.changed || more.cut,
        id: id.to_owned(),
        labels: names.hidden(&kept.labels),
        findings: findings::findings(login, &blind),
        blind: blind.iter().map(|rule| rule.code().to_owned()).collect(),
        needs: more.needs.clone(),
        ask: more.ask.clone(),
    };
    Intake {
        via: kept.via.unwrap_or(Via::Paste),
        document: Document::Report(Box::new(told)),
        expectation: Expectation {
            environment: kept.environment,
            model: kept.model.filter(|_| kept.model != kept.model_detected),
            sent: more.sent.clone(),
            ..Expectation::default()
        },
    }
}

/// Every delivery of an attribute as a claim. Where two say different things and the attribute has
/// one value, the rest is the other's.
fn attribute_claims(login: &Login<'_>, attribute: &Attribute, claims: &mut Vec<Claim>) {
    let Some(from) = attribute.from else { return };
    let kept = login.kept;
    let named = |code: &str| told(kept, code, &attribute.id, "found");
    let wrong = named("wrong-type").and_then(Type::of);
    let mut values: Vec<Json> = attribute
        .values
        .iter()
        .map(|value| {
            let text = login.names.fill(&value.text, &kept.labels);
            let text = invent::unmasked(text, personal(kept, Some(&attribute.id)));
            if is_null(attribute, kept, &value.text) {
                return Json::Null;
            }
            typed(text, wrong)
        })
        .collect();
    let single = lookup(&attribute.id).is_some_and(|(id, _)| !id.info().multi);
    let disagree = single
        && !attribute.also_from.is_empty()
        && about(kept, "several-values", &attribute.id).is_none()
        && about(kept, "sources-disagree", &attribute.id).is_some();
    let others = match disagree && values.len() > 1 {
        true => values.split_off(1),
        false => values.clone(),
    };
    let name = match attribute.received_as.is_empty() {
        true => attribute.id.clone(),
        false => login.names.fill(&attribute.received_as, &kept.labels),
    };
    let mut add = |name: &str, from, values: Vec<Json>| {
        claims.push(Claim {
            name: name.to_owned(),
            from,
            covered: attribute.covered,
            value: match <[Json; 1]>::try_from(values) {
                Ok([one]) => one,
                Err(many) => Json::Array(many),
            },
        });
    };
    add(&name, from, values);
    // The right name goes first.
    let other = named("name-case").filter(|other| *other != name);
    let other = other.unwrap_or(&name);
    for from in &attribute.also_from {
        add(other, *from, others.clone());
    }
}

/// What is said of the personal identity codes that a full report masks: their check character is
/// right. `None`: nothing is masked.
fn personal(kept: &Kept, id: Option<&String>) -> Option<bool> {
    let right = kept.findings.iter().any(|found| {
        found.code == "personal-code" && id.is_none_or(|id| found.attributes.contains(id))
    });
    (!kept.redacted).then_some(right)
}

const NULL: &str = "null";

/// The text stands for a value that is none.
fn is_null(attribute: &Attribute, login: &Kept, text: &Text) -> bool {
    let shape = Shape::of(NULL);
    is_empty(attribute, login)
        && match text.0.as_slice() {
            [Piece::Plain(text)] => text == NULL,
            [Piece::Label(at)] => shape_of(login, *at) == Some(&shape),
            _ => false,
        }
}

/// The same, or for one that may be blank: the report does not tell its length.
fn is_nothing(attribute: &Attribute, login: &Kept, text: &Text) -> bool {
    let hidden = |at| shape_of(login, at).is_some_and(|shape| shape.length.is_none());
    is_null(attribute, login, text)
        || is_empty(attribute, login)
            && matches!(text.0.as_slice(), [Piece::Label(at)] if hidden(*at))
}

fn shape_of(login: &Kept, label: usize) -> Option<&Shape> {
    login.labels.get(label)?.shape.as_ref()
}

/// Some value of the attribute says nothing.
fn is_empty(attribute: &Attribute, login: &Kept) -> bool {
    use AttributeStatus::{Ok, Unexpected, Wrong};
    !matches!(attribute.status, Some(Ok | Unexpected | Wrong))
        || login.findings.iter().any(|found| {
            matches!(found.code.as_str(), "empty-value" | "name-empty")
                && found.attributes.contains(&attribute.id)
        })
}

/// A text, or what a finding says it is instead.
fn typed(text: String, wrong: Option<Type>) -> Json {
    let value = wrong.and_then(|_| json::value(&text));
    let fits = |value: &Json| Type::of_value(value) == wrong;
    value.filter(fits).unwrap_or(Json::String(text))
}

/// A finding of this code about the attribute.
fn about<'a>(kept: &'a Kept, code: &str, id: &String) -> Option<&'a kept::Finding> {
    let mut found = kept.findings.iter();
    found.find(|found| found.code == code && found.attributes.contains(id))
}

/// An argument of a finding.
fn told<'a>(kept: &'a Kept, code: &str, id: &String, name: &str) -> Option<&'a str> {
    let mut told = about(kept, code, id)?.outgoing.iter();
    let (_, value) = told.find(|(known, _)| known == name)?;
    Some(value)
}

/// As the report says: they cannot be made again.
fn checks(login: &Login<'_>) -> Vec<Check> {
    let kept = login.kept;
    let check = |(at, check): (usize, &kept::Check)| {
        let detail = login.more.details.get(at).unwrap_or(&check.detail);
        Some(Check {
            code: CheckCode::from_json(check.code.as_str().into())?,
            status: check.status,
            reason: CheckReason::Saml(vec![Said {
                why: Why::AsTold,
                args: login.names.pieces(detail, &kept.labels),
                times: Vec::new(),
            }]),
        })
    };
    kept.checks.iter().enumerate().filter_map(check).collect()
}

/// The same of a SAML login.
fn authenticated(kept: &Kept) -> Option<i64> {
    let named = |other: &&kept::Other| other.name.plain() == Some(SAML_AUTHN_INSTANT);
    time::parse_rfc3339(kept.others.iter().find(named)?.text.plain()?)
}

/// A time of the protocol, in milliseconds.
fn seconds(kept: &Kept, name: &str) -> Option<i64> {
    let claim = kept
        .others
        .iter()
        .find(|other| other.name.plain() == Some(name))?;
    let seconds = json::value(claim.text.plain()?)?.as_f64()?;
    (0.0..1.0e11)
        .contains(&seconds)
        .then_some((seconds * 1000.0) as i64)
}

/// Labels stand for ids of messages and for times. A login that has neither tells by the report's
/// own time, of which its day is left.
fn hides_ids(kept: &Kept) -> bool {
    const DAY: i64 = 86_400_000;
    const NAMES: [&str; 6] = ["jti", "exp", "iat", "nbf", "auth_time", SAML_AUTHN_INSTANT];
    let told = kept.others.iter().filter(|other| {
        let name = other.name.plain();
        name.is_some_and(|name| NAMES.contains(&name))
    });
    let mut told = told
        .map(|other| &other.text)
        .chain(&kept.message_ids)
        .peekable();
    match told.peek() {
        Some(_) => told.any(|text| text.plain().is_none()),
        None => kept.created.is_some_and(|at| at % DAY == 0),
    }
}
