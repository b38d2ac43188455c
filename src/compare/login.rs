//! What tells about the login itself: who issued it, by which way it came, when.

use super::read::{Login, same_set};
use super::{Cell, Change, Mode, Point, Reason, Row, RowId, Shown, joined};
use crate::intake::{Environment, Kind};
use crate::model::protocol::{SAML_AUTHN_INSTANT, SAML_CONTEXT};
use crate::report::{CheckCode, CheckStatus, ClaimClass};

/// A part of a login that is no attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Environment,
    Model,
    Issuer,
    Via,
    Source,
    Signature,
    Subject,
    Audience,
    Time,
    Message,
}

impl Part {
    pub const ALL: [Part; 10] = [
        Part::Environment,
        Part::Model,
        Part::Issuer,
        Part::Via,
        Part::Source,
        Part::Signature,
        Part::Subject,
        Part::Audience,
        Part::Time,
        Part::Message,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Part::Environment => "environment",
            Part::Model => "model",
            Part::Issuer => "issuer",
            Part::Via => "via",
            Part::Source => "source",
            Part::Signature => "signature",
            Part::Subject => "sub",
            Part::Audience => "aud",
            Part::Time => "time",
            Part::Message => "message-id",
        }
    }

    /// Says nothing about a person or a place.
    fn is_open(self) -> bool {
        matches!(
            self,
            Part::Environment | Part::Model | Part::Issuer | Part::Via | Part::Signature
        )
    }

    fn texts(self, login: &Login<'_>) -> Vec<String> {
        let received = &login.document.received;
        let claim = |names: &[&str]| login.claim(names).map(|claim| claim.text.clone());
        let one = |text: &str| vec![text.to_owned()];
        let mut texts = match self {
            Part::Environment => one(login.summary("environment")),
            Part::Model => one(received.model.map_or("", |version| version.label())),
            Part::Issuer => received.issuer.iter().cloned().collect(),
            Part::Via => one(&received.kind_text),
            Part::Source => claim(&["acr", SAML_CONTEXT]).into_iter().collect(),
            Part::Signature => one(login.summary("signature")),
            Part::Subject => claim(&["sub"]).into_iter().collect(),
            Part::Audience => claim(&["aud"]).into_iter().collect(),
            Part::Time => match login.summary("login-time") {
                "" => claim(&["auth_time", SAML_AUTHN_INSTANT, "iat"])
                    .into_iter()
                    .collect(),
                said => one(said),
            },
            Part::Message => received.message_ids.clone(),
        };
        texts.retain(|text| !text.is_empty());
        texts
    }
}

pub fn rows(logins: &[Login<'_>], mode: Mode) -> Vec<Row> {
    let mut rows = Vec::new();
    for part in Part::ALL {
        let shown = mode == Mode::SamePerson || part.is_open() || part == Part::Source;
        if shown {
            rows.extend(row(part, logins, mode));
        }
    }
    if mode == Mode::SamePerson {
        rows.extend(claims(logins));
    }
    rows
}

fn row(part: Part, logins: &[Login<'_>], mode: Mode) -> Option<Row> {
    let (first, others) = logins.split_first()?;
    let texts: Vec<Vec<String>> = logins.iter().map(|login| part.texts(login)).collect();
    let had = texts.first()?;
    let cells = texts.iter().map(|texts| Cell {
        status: None,
        shown: match mode == Mode::SamePerson || part.is_open() {
            true => Shown::Values(texts.clone()),
            false => Shown::Present(!texts.is_empty()),
        },
        from: Vec::new(),
    });
    let pairs = others.iter().zip(texts.iter().skip(1)).map(|(other, has)| {
        if had.is_empty() && has.is_empty() {
            return None;
        }
        let (change, reason) = compared(part, first, other, had, has, mode);
        let point = |reason| match mode == Mode::SamePerson || part.is_open() {
            true => Point::new(reason).of(&had.join(", "), &has.join(", ")),
            false => Point::new(reason),
        };
        Some((change, reason.map(point).into_iter().collect()))
    });
    joined(RowId::Part(part), cells.collect(), pairs)
}

fn compared(
    part: Part,
    before: &Login<'_>,
    after: &Login<'_>,
    had: &[String],
    has: &[String],
    mode: Mode,
) -> (Change, Option<Reason>) {
    let (was, is) = (&before.document.received, &after.document.received);
    let equal = same_set(had, has);
    let saml = |kind| kind == Kind::SamlResponse;
    let other_protocol = saml(was.kind) != saml(is.kind);
    let reason = match part {
        Part::Message => {
            let shared = had.iter().any(|id| has.contains(id));
            return match shared {
                true => (Change::Same, Some(Reason::SameMessage)),
                false => (Change::Changed, None),
            };
        }
        // By their codes: the words tell more than what is compared.
        Part::Environment if was.environment == is.environment => return (Change::Same, None),
        Part::Signature => return signature(before, after),
        _ if equal => return (Change::Same, None),
        Part::Environment if [was.environment, is.environment].contains(&Environment::Unknown) => {
            return (Change::Unknown, None);
        }
        Part::Environment => Reason::EnvironmentChanged,
        Part::Model if had.is_empty() || has.is_empty() => Reason::ModelUnknown,
        Part::Model => Reason::ModelChanged,
        // One MPASSid has a name for each protocol.
        Part::Issuer if was.environment == is.environment && other_protocol => {
            Reason::IssuerProtocol
        }
        Part::Issuer if had.is_empty() || has.is_empty() => Reason::OtherProtocol,
        Part::Issuer if was.environment != is.environment => Reason::EnvironmentChanged,
        Part::Issuer => Reason::IssuerChanged,
        Part::Via => Reason::ViaChanged,
        Part::Source if had.is_empty() || has.is_empty() => Reason::OtherProtocol,
        Part::Source if mode == Mode::TwoPeople => Reason::ProviderDiffers,
        Part::Source => Reason::SourceChanged,
        Part::Subject if had.is_empty() || has.is_empty() => Reason::OtherProtocol,
        Part::Subject => {
            let service = |login: &Login<'_>| Part::Audience.texts(login);
            match !service(before).is_empty() && same_set(&service(before), &service(after)) {
                true => Reason::SubjectChanged,
                false => Reason::SubjectOfService,
            }
        }
        Part::Audience => Reason::AudienceChanged,
        Part::Time => Reason::TimeChanged,
    };
    let change = match (had.is_empty(), has.is_empty()) {
        (true, _) => Change::Added,
        (_, true) => Change::Gone,
        _ => Change::Changed,
    };
    (change, Some(reason))
}

/// Whether it holds; who signed is the issuer's row.
fn signature(before: &Login<'_>, after: &Login<'_>) -> (Change, Option<Reason>) {
    let status = |login: &Login<'_>| {
        let mut checks = login.document.checks.iter();
        let found = checks.find(|check| check.code == CheckCode::Signature);
        found.map_or(CheckStatus::NotApplicable, |check| check.status)
    };
    match (status(before), status(after)) {
        (a, b) if a == b => (Change::Same, None),
        (_, CheckStatus::Fail) => (Change::Changed, Some(Reason::SignatureLost)),
        (CheckStatus::Fail, _) => (Change::Changed, Some(Reason::SignatureGained)),
        _ => (Change::Changed, Some(Reason::SignatureUnknown)),
    }
}

/// Names of older times and names nobody knows, that not every login has.
fn claims(logins: &[Login<'_>]) -> Vec<Row> {
    let mut names: Vec<(&str, ClaimClass)> = Vec::new();
    let all = logins.iter().flat_map(|login| &login.document.other_claims);
    for claim in all.filter(|claim| claim.class != ClaimClass::Protocol) {
        if !names.iter().any(|(known, _)| *known == claim.name) {
            names.push((&claim.name, claim.class));
        }
    }
    let rows = names.into_iter().map(|(name, class)| {
        let text = |login: &Login<'_>| login.claim(&[name]).map(|claim| claim.text.clone());
        let cells = logins.iter().map(|login| Cell {
            status: None,
            shown: Shown::Values(text(login).into_iter().collect()),
            from: login
                .claim(&[name])
                .map(|claim| claim.from)
                .into_iter()
                .collect(),
        });
        let (first, others) = logins.split_first()?;
        let had = text(first);
        let pairs = others.iter().map(|other| {
            let has = text(other);
            let (change, reason) = match (&had, &has) {
                (None, None) => return None,
                (a, b) if a == b => return Some((Change::Same, Vec::new())),
                (None, _) => (Change::Added, Reason::LegacyGained),
                (_, None) => (Change::Gone, Reason::LegacyLost),
                _ => (Change::Changed, Reason::ValueChanged),
            };
            let reason = match class {
                ClaimClass::Legacy => reason,
                _ => Reason::UnknownClaim,
            };
            Some((change, vec![Point::new(reason).at(name)]))
        });
        joined(RowId::Claim(name.to_owned()), cells.collect(), pairs)
    });
    rows.flatten().collect()
}
