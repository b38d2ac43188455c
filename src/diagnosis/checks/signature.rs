//! Signature, algorithm and whose keys.

use super::{Line, Look, claims, fail, not_applicable, pass, unknown, verified};
use crate::encoding::Problem;
use crate::intake::Source;
use crate::jose::{NotAllowed, Outcome, SignaturePlan, Token};
use crate::report::CheckReason as R;
use crate::report::CheckStatus;

pub fn signature(look: &Look<'_>) -> Line {
    match look.token {
        Some(source) => of_source(look, source),
        None => not_applicable(R::NothingToCompare),
    }
}

pub fn userinfo_signature(look: &Look<'_>) -> Line {
    let Some(source) = look.userinfo.filter(|source| source.token.is_some()) else {
        return not_applicable(R::NothingToCompare);
    };
    let line = of_source(look, source);
    // OpenID Connect Core §5.3.2: a signed answer that names its parties must name these.
    match (line.0, claims::wrong_party(look, source)) {
        (CheckStatus::Pass, Some(reason)) => fail(reason),
        _ => line,
    }
}

pub fn algorithm(look: &Look<'_>) -> Line {
    let Some(token) = look.token.and_then(|source| source.token.as_ref()) else {
        return not_applicable(R::NothingToCompare);
    };
    let alg = token.alg.clone();
    match &token.signature {
        SignaturePlan::None => fail(R::SignatureNone),
        // A client without a secret can never have agreed on one.
        SignaturePlan::Symmetric if look.live => fail(R::AlgorithmRefused { alg }),
        SignaturePlan::Symmetric => unknown(R::NeedsSecret { alg }),
        SignaturePlan::NotAllowed { why } => fail(not_allowed(token, why)),
        _ => pass(R::AlgorithmAllowed { alg }),
    }
}

pub fn key_source(look: &Look<'_>) -> Line {
    let Some(token) = look.token.and_then(|source| source.token.as_ref()) else {
        return not_applicable(R::NothingToCompare);
    };
    let status = match &token.signature {
        SignaturePlan::Queued | SignaturePlan::Malformed => CheckStatus::Pass,
        SignaturePlan::None | SignaturePlan::Symmetric | SignaturePlan::NotAllowed { .. } => {
            CheckStatus::NotApplicable
        }
        SignaturePlan::NoKeys
        | SignaturePlan::NoFittingKey { .. }
        | SignaturePlan::BadKeys(_)
        | SignaturePlan::KeysBlocked => CheckStatus::Unknown,
    };
    if !token.untrusted_keys.is_empty() {
        let headers = token.untrusted_keys.join(", ");
        return (status, R::KeyInTokenIgnored { headers });
    }
    let reason = match status {
        CheckStatus::Pass => R::KeysOf(look.keys_from()),
        CheckStatus::Unknown => of_plan(look, token),
        _ => R::NothingToCompare,
    };
    (status, reason)
}

fn of_source(look: &Look<'_>, source: &Source) -> Line {
    let Some(token) = &source.token else {
        return not_applicable(R::NothingToCompare);
    };
    let index = look.index(source);
    match &token.signature {
        SignaturePlan::Queued => {
            let saw = |wanted| {
                verified(look.parsed, look.outcomes, index).any(|outcome| *outcome == wanted)
            };
            let alg = token.alg.clone();
            let keys = look.keys_from();
            if saw(Outcome::Valid) {
                let kid = token.kid.clone();
                pass(R::SignatureValid { alg, kid, keys })
            } else if saw(Outcome::Unsupported) {
                // As long as one key was not tried, nobody knows.
                unknown(R::BrowserLacks { alg })
            } else if saw(Outcome::BadKey) {
                unknown(R::BrowserRefusedKey)
            } else if saw(Outcome::Invalid) {
                fail(R::SignatureInvalid { keys })
            } else {
                unknown(R::NothingToCompare)
            }
        }
        SignaturePlan::None => fail(R::SignatureNone),
        SignaturePlan::Malformed => fail(R::SignatureMalformed),
        _ => unknown(of_plan(look, token)),
    }
}

/// Why a signature was not checked.
fn of_plan(look: &Look<'_>, token: &Token) -> R {
    let alg = token.alg.clone();
    match &token.signature {
        // A public key beside it would make anybody its signer (CVE-2015-9235).
        SignaturePlan::Symmetric if look.parsed.answer.keys.is_some() => {
            R::NeedsSecretNotKey { alg }
        }
        SignaturePlan::Symmetric => R::NeedsSecret { alg },
        SignaturePlan::NotAllowed { why } => not_allowed(token, why),
        SignaturePlan::NoFittingKey { pinned } => R::NoFittingKey {
            kid: token.kid.clone(),
            pinned: *pinned,
        },
        SignaturePlan::BadKeys(error) if error.problem == Problem::Saml => R::KeysForSaml,
        SignaturePlan::BadKeys(_) => R::BadKeys,
        SignaturePlan::KeysBlocked => R::KeysBlocked,
        _ => R::NoKeys,
    }
}

fn not_allowed(token: &Token, why: &NotAllowed) -> R {
    match why {
        NotAllowed::Algorithm => R::AlgorithmRefused {
            alg: token.alg.clone(),
        },
        NotAllowed::Critical(name) => R::CriticalHeader { name: name.clone() },
        NotAllowed::UnencodedPayload => R::UnencodedPayload,
        NotAllowed::Compressed => R::Compressed,
    }
}
