//! How the login ended, what the message consists of, and its names against the model.

use super::{Line, Look, fail, not_applicable, pass, unknown};
use crate::intake::saml::{AUTHN_SOURCE, source_of};
use crate::model::names;
use crate::report::{CheckStatus, Said, Why as W};
use crate::saml::response::{Attribute, Oddity, SignedElement};

const STATUS: &str = "urn:oasis:names:tc:SAML:2.0:status:";
const TRANSIENT: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient";
const URI: &str = "urn:oasis:names:tc:SAML:2.0:attrname-format:uri";
/// Longest list in one line.
const NAMED: usize = 8;

/// Core §3.2.2.2: the second code tells more than the first.
pub fn status(look: &Look<'_>) -> Line {
    let status = &look.response.status;
    let Some(code) = status.code.as_deref() else {
        return fail(W::Missing, &[]);
    };
    if status.succeeded() {
        return pass(W::Success, &[]);
    }
    let sub = status.sub_code.as_deref();
    let known = |code: &str| why_of(code.strip_prefix(STATUS)?);
    let why = sub.and_then(known).or_else(|| known(code));
    let named = sub.unwrap_or(code);
    let mut said = vec![Said::new(why.unwrap_or(W::OtherStatus), &[named])];
    if let Some(message) = status
        .message
        .as_deref()
        .filter(|text| !text.trim().is_empty())
    {
        said.push(Said::new(W::StatusMessage, &[message.trim()]));
    }
    (CheckStatus::Fail, said)
}

fn why_of(code: &str) -> Option<W> {
    Some(match code {
        "AuthnFailed" => W::AuthnFailed,
        "NoPassive" => W::NoPassive,
        "NoAuthnContext" => W::NoAuthnContext,
        "UnknownPrincipal" => W::UnknownPrincipal,
        "RequestDenied" => W::RequestDenied,
        "InvalidNameIDPolicy" => W::NameIdPolicy,
        "RequestUnsupported" | "UnsupportedBinding" => W::RequestUnsupported,
        "Requester" => W::Requester,
        "Responder" => W::Responder,
        "VersionMismatch"
        | "RequestVersionTooHigh"
        | "RequestVersionTooLow"
        | "RequestVersionDeprecated" => W::VersionMismatch,
        _ => return None,
    })
}

pub fn structure(look: &Look<'_>) -> Line {
    let response = look.response;
    let mut said = Vec::new();
    let mut say = |why, arg: &str| said.push(Said::new(why, &[arg]));
    for oddity in &response.oddities {
        match oddity {
            Oddity::UncoveredBesideCovered => say(W::UncoveredBesideCovered, ""),
            Oddity::SeveralAssertions(count) => say(W::SeveralAssertions, &count.to_string()),
            Oddity::AssertionElsewhere(id) => say(W::AssertionElsewhere, id),
            Oddity::DuplicateId(id) => say(W::DuplicateId, id),
            Oddity::SplitValue(element) => say(W::SplitValue, element),
        }
    }
    let strays = response.signatures.iter();
    if strays.into_iter().any(|s| s.on == SignedElement::Elsewhere) {
        say(W::SignatureElsewhere, "");
    }
    let versions = response.assertions.iter().map(|a| &a.version);
    for version in std::iter::once(&response.version).chain(versions) {
        if version.as_deref() != Some("2.0") {
            say(W::OtherVersion, version.as_deref().unwrap_or_default());
        }
    }
    let conditions = look.assertion.and_then(|a| a.conditions.as_ref());
    for name in conditions.iter().flat_map(|c| &c.unknown) {
        say(W::UnknownCondition, name);
    }
    let succeeded = response.status.succeeded();
    if succeeded && response.assertions.is_empty() && response.encrypted == 0 {
        say(W::NoAssertion, "");
    }
    match (said.is_empty(), response.assertions.len()) {
        (false, _) => (CheckStatus::Fail, said),
        (true, 0) => not_applicable(W::NoAssertion, &[]),
        (true, _) => pass(W::OneAssertion, &[]),
    }
}

/// A page without a key cannot look inside; that is no fault of the login.
pub fn encryption(look: &Look<'_>) -> Line {
    let parts = look.response.assertions.iter().map(|a| a.encrypted_parts);
    if look.response.encrypted > 0 {
        unknown(W::EncryptedAssertion, &[])
    } else if parts.sum::<usize>() > 0 {
        unknown(W::EncryptedParts, &[])
    } else {
        not_applicable(W::NotEncrypted, &[])
    }
}

/// The response repeats the home organisation that answered (MPASSid).
pub fn authn_context(look: &Look<'_>) -> Line {
    let Some(assertion) = look.assertion else {
        return not_applicable(W::NoAssertion, &[]);
    };
    let asked = look.expected.source.as_deref();
    let asked = asked.filter(|source| source.starts_with(AUTHN_SOURCE));
    match (source_of(assertion), asked) {
        (Some(found), Some(asked)) if found != asked => fail(W::SourceDiffers, &[asked, found]),
        (Some(found), _) => pass(W::SourceNamed, &[found]),
        (None, _) => {
            let contexts = assertion.authn.iter().flat_map(|authn| &authn.contexts);
            let contexts: Vec<&str> = contexts.map(String::as_str).take(NAMED).collect();
            unknown(W::NoSource, &[&contexts.join(", ")])
        }
    }
}

/// MPASSid's profile: a transient identifier, new with each login.
pub fn name_id(look: &Look<'_>) -> Line {
    let Some(assertion) = look.assertion else {
        return not_applicable(W::NoAssertion, &[]);
    };
    let Some(name_id) = &assertion.name_id else {
        return match assertion.encrypted_parts {
            0 => fail(W::NotTransient, &[""]),
            _ => unknown(W::EncryptedParts, &[]),
        };
    };
    match name_id.format.as_deref() {
        Some(TRANSIENT) => pass(W::Transient, &[]),
        other => fail(W::NotTransient, &[other.unwrap_or_default()]),
    }
}

fn attributes<'a>(look: &Look<'a>) -> &'a [Attribute] {
    look.assertion
        .map_or(&[], |assertion| &assertion.attributes)
}

/// Names are URIs, so they say that they are (Core §8.2.2).
pub fn name_format(look: &Look<'_>) -> Line {
    let all = attributes(look);
    let differ = all.iter().filter(|a| a.name_format.as_deref() != Some(URI));
    let differ: Vec<&str> = differ.map(|a| a.name.as_str()).take(NAMED).collect();
    match (all.is_empty(), differ.is_empty()) {
        (true, _) => not_applicable(W::NoAttributes, &[]),
        (false, true) => pass(W::FormatsRight, &[]),
        (false, false) => fail(W::FormatsDiffer, &[&differ.join(", ")]),
    }
}

/// A short name may be left out; services that read by it need the model's.
pub fn friendly_name(look: &Look<'_>) -> Line {
    let mut named = false;
    let mut said = Vec::new();
    for attribute in attributes(look) {
        let Some((id, _)) = names::lookup(&attribute.name) else {
            continue;
        };
        let expected = id.info().friendly_name;
        match attribute.friendly_name.as_deref() {
            None => {}
            Some(found) if found == expected => named = true,
            // What stands there instead may be anything: it is not repeated.
            Some(_) => said.push(Said::new(W::FriendlyDiffers, &[&attribute.name, expected])),
        }
    }
    said.truncate(NAMED);
    match (said.is_empty(), named) {
        (false, _) => (CheckStatus::Fail, said),
        (true, true) => pass(W::FriendlyRight, &[]),
        (true, false) => not_applicable(W::Absent, &[]),
    }
}
