//! What is signed, how, with whose key, and what of what is shown that covers.

use super::{Line, Look, fail, not_applicable, pass, unknown};
use crate::report::{CheckStatus, Said, Why as W};
use crate::saml::metadata::{From, SigningKey};
use crate::saml::response::{
    EmbeddedKey, Refusal, Signature, SignatureOutcome as O, SignedElement as On,
};

/// Signatures of what is read; those elsewhere are a matter of the structure.
fn ours<'a>(look: &Look<'a>) -> impl Iterator<Item = &'a Signature> + Clone {
    let all = look.response.signatures.iter();
    all.filter(|signature| signature.on != On::Elsewhere)
}

pub fn signature(look: &Look<'_>) -> Line {
    // One that does not hold is said, whatever the others do.
    let worst = ours(look).min_by_key(|signature| rank(&signature.outcome));
    let Some(worst) = worst else {
        return match look.response.encrypted {
            0 => fail(W::Unsigned, &[]),
            // The signature may stand inside.
            _ => unknown(W::EncryptedAssertion, &[]),
        };
    };
    match &worst.outcome {
        O::Valid { .. } => {
            let response = ours(look).any(|s| s.on == On::Response);
            let assertion = ours(look).any(|s| matches!(s.on, On::Assertion(_)));
            let why = match (response, assertion) {
                (true, true) => W::SignedBoth,
                (true, false) => W::SignedResponse,
                _ => W::SignedAssertion,
            };
            pass(why, &[&worst.signature_algorithm])
        }
        O::Invalid => fail(W::SignatureInvalid, &[]),
        O::DigestDiffers => fail(W::DigestDiffers, &[]),
        O::Refused(refusal) => (CheckStatus::Fail, vec![refused(refusal)]),
        O::NoKeys => unknown(W::NoKeys, &[]),
        O::NoFittingKey => unknown(W::NoFittingKey, &[]),
        O::Unsupported => unknown(W::BrowserLacks, &[&worst.signature_algorithm]),
        O::BadKey => unknown(W::BrowserRefusedKey, &[]),
    }
}

fn rank(outcome: &O) -> u8 {
    match outcome {
        O::DigestDiffers => 0,
        O::Invalid => 1,
        O::Refused(_) => 2,
        O::NoFittingKey | O::Unsupported | O::BadKey => 3,
        O::NoKeys => 4,
        O::Valid { .. } => 5,
    }
}

fn refused(refusal: &Refusal) -> Said {
    let (why, arg) = match refusal {
        Refusal::Sha1 => (W::Sha1, String::new()),
        Refusal::Hmac => (W::Hmac, String::new()),
        Refusal::SignatureAlgorithm(uri)
        | Refusal::DigestAlgorithm(uri)
        | Refusal::Canonicalization(uri)
        | Refusal::Transform(uri) => (W::MethodRefused, uri.clone()),
        Refusal::References(count) => (W::ReferencesRefused, count.to_string()),
        Refusal::OtherElement(id) => (W::OtherElement, id.clone()),
        Refusal::DuplicateId(id) => (W::DuplicateId, id.clone()),
        Refusal::Place => (W::SignatureElsewhere, String::new()),
        Refusal::Several => (W::SeveralSignatures, String::new()),
        Refusal::ShortKey(bits) => (W::ShortKey, bits.to_string()),
        Refusal::Void => (W::Void, String::new()),
        Refusal::Malformed(element) => (W::Malformed, element.clone()),
    };
    Said::new(why, &[&arg])
}

/// By what was named, also where no key was at hand.
pub fn algorithm(look: &Look<'_>) -> Line {
    if ours(look).next().is_none() {
        return not_applicable(W::NoSignature, &[]);
    }
    let refusal = ours(look).find_map(|signature| match &signature.outcome {
        O::Refused(
            refusal @ (Refusal::Sha1
            | Refusal::Hmac
            | Refusal::SignatureAlgorithm(_)
            | Refusal::DigestAlgorithm(_)
            | Refusal::Canonicalization(_)
            | Refusal::Transform(_)),
        ) => Some(refused(refusal)),
        _ => None,
    });
    if let Some(said) = refusal {
        return (CheckStatus::Fail, vec![said]);
    }
    let mut names: Vec<&str> = ours(look).map(|s| s.signature_algorithm.as_str()).collect();
    names.dedup();
    pass(W::Allowed, &[&names.join(", ")])
}

pub fn key_source(look: &Look<'_>) -> Line {
    let whose = look.trusted.entity_id.as_deref().unwrap_or_default();
    match look.trusted.from {
        _ if ours(look).next().is_none() => not_applicable(W::NoSignature, &[]),
        _ if look.trusted.keys.is_empty() => unknown(W::NoKeys, &[]),
        Some(From::Configured) => pass(W::KeysConfigured, &[whose]),
        Some(From::Demo) => pass(W::KeysDemo, &[]),
        Some(From::Visitor) | None => pass(W::KeysVisitor, &[]),
    }
}

/// A key that comes with the message is anybody's.
pub fn embedded_key(look: &Look<'_>) -> Line {
    let has = |wanted| ours(look).any(|signature| signature.embedded_key == wanted);
    if has(EmbeddedKey::Other) {
        match look.trusted.keys.is_empty() {
            true => unknown(W::OwnKeyUncompared, &[]),
            false => unknown(W::OwnKeyOther, &[]),
        }
    } else if has(EmbeddedKey::Unreadable) {
        unknown(W::OwnKeyUnread, &[])
    } else if has(EmbeddedKey::Trusted) {
        pass(W::OwnKeyTrusted, &[])
    } else {
        not_applicable(W::Absent, &[])
    }
}

/// Only what a valid signature of a trusted key covers is proven.
pub fn coverage(look: &Look<'_>, signature: CheckStatus) -> Line {
    let attributes = |covered| {
        let of = look.response.assertions.iter();
        of.filter(move |assertion| assertion.covered == covered)
            .flat_map(|assertion| &assertion.attributes)
    };
    if look.assertion.is_none() {
        return not_applicable(W::NoAssertion, &[]);
    }
    let all = look.response.assertions.iter().all(|a| a.covered);
    if all {
        return pass(W::CoveredAll, &[]);
    }
    let bare = attributes(false).count();
    if look.assertion.is_some_and(|assertion| assertion.covered) {
        return fail(W::CoveredPart, &[&bare.to_string()]);
    }
    // Whether a signature covers it is what could not be checked, or what failed.
    match signature {
        CheckStatus::Fail | CheckStatus::Pass => fail(W::CoveredNone, &[]),
        CheckStatus::Unknown | CheckStatus::NotApplicable => unknown(W::CoveredNone, &[]),
    }
}

/// The key that a signature was found valid with.
fn used<'a>(look: &Look<'a>) -> Option<&'a SigningKey> {
    ours(look).find_map(|signature| match signature.outcome {
        O::Valid { key } => look.trusted.keys.get(key),
        _ => None,
    })
}

/// SAML V2.0 Metadata Interoperability Profile §2.6.1: the certificate in metadata is the
/// envelope of a key, and its dates bind nobody. So they are stated, and never a fault.
pub fn certificate(look: &Look<'_>) -> Line {
    let Some(key) = used(look) else {
        let why = match ours(look).next() {
            None => W::NoSignature,
            Some(_) if look.trusted.keys.is_empty() => W::NoKeys,
            Some(_) => W::CoveredNone,
        };
        return not_applicable(why, &[]);
    };
    let (Some(from), Some(until)) = (key.valid_from, key.valid_until) else {
        return not_applicable(W::NoCertificate, &[]);
    };
    let (status, why) = if look.now < from {
        (CheckStatus::Unknown, W::CertificateEarly)
    } else if look.now > until {
        (CheckStatus::Unknown, W::CertificateOver)
    } else {
        (CheckStatus::Pass, W::CertificateValid)
    };
    (status, vec![Said::at(why, &[from, until])])
}

/// Metadata §2.3.2. Metadata that is over is the deployment's to renew: it says nothing about the
/// login, so it is no fault of it.
pub fn metadata(look: &Look<'_>) -> Line {
    let Some(until) = look.trusted.valid_until else {
        return not_applicable(W::Absent, &[]);
    };
    let (status, why) = match look.now > until {
        true => (CheckStatus::Unknown, W::MetadataOver),
        false => (CheckStatus::Pass, W::ValidUntil),
    };
    (status, vec![Said::at(why, &[until])])
}
