//! The technical checks, one line each.

use super::Context;
use crate::intake::Kind;
use crate::report::document::Check;
use crate::report::{CheckCode, CheckReason, Said, Why};
use crate::text::checks;

pub fn render(context: &mut Context<'_>) -> Vec<Check> {
    let report = context.report;
    let saml = report.kind == Kind::SamlResponse;
    report
        .checks
        .iter()
        .map(|check| {
            let reason = masked(context, check.code, &check.reason);
            Check {
                code: check.code,
                status: check.status,
                detail: checks::detail(check.code, &reason, context.lang),
                label: checks::name(check.code, saml, context.lang),
                status_text: checks::status(check.status, context.lang).to_owned(),
            }
        })
        .collect()
}

/// The reason with every text in it passed through the redactor.
fn masked(context: &mut Context<'_>, code: CheckCode, reason: &CheckReason) -> CheckReason {
    let claim = match code {
        CheckCode::Issuer | CheckCode::IssParameter => "iss",
        CheckCode::Audience => "aud",
        CheckCode::AuthorizedParty => "azp",
        CheckCode::Algorithm => "alg",
        CheckCode::Subject | CheckCode::UserinfoSubject => "sub",
        _ => "",
    };
    let mut reason = reason.clone();
    if let Some(at) = reason.time() {
        *at = context.redactor.time(*at);
    }
    match reason {
        CheckReason::SignatureValid { alg, kid, keys } => CheckReason::SignatureValid {
            alg: context.protocol("alg", &alg),
            kid: kid.map(|kid| context.protocol("kid", &kid)),
            keys,
        },
        CheckReason::NeedsSecret { alg } => CheckReason::NeedsSecret {
            alg: context.protocol("alg", &alg),
        },
        CheckReason::NeedsSecretNotKey { alg } => CheckReason::NeedsSecretNotKey {
            alg: context.protocol("alg", &alg),
        },
        CheckReason::BrowserLacks { alg } => CheckReason::BrowserLacks {
            alg: context.protocol("alg", &alg),
        },
        CheckReason::AlgorithmAllowed { alg } => CheckReason::AlgorithmAllowed {
            alg: context.protocol("alg", &alg),
        },
        CheckReason::AlgorithmRefused { alg } => CheckReason::AlgorithmRefused {
            alg: context.protocol("alg", &alg),
        },
        CheckReason::NoFittingKey { kid, pinned } => CheckReason::NoFittingKey {
            kid: kid.map(|kid| context.protocol("kid", &kid)),
            pinned,
        },
        CheckReason::CriticalHeader { name } => CheckReason::CriticalHeader {
            name: context.protocol("typ", &name),
        },
        CheckReason::Matches { value } => CheckReason::Matches {
            value: context.protocol(claim, &value),
        },
        CheckReason::Differs { expected, found } => CheckReason::Differs {
            expected: context.protocol(claim, &expected),
            found: context.protocol(claim, &found),
        },
        CheckReason::Saml(said) => CheckReason::Saml(
            said.into_iter()
                .map(|one| Said {
                    args: one
                        .args
                        .iter()
                        .map(|arg| match one.why {
                            Why::AsTold => context.as_told(arg),
                            _ => context.saml(arg),
                        })
                        .collect(),
                    times: one
                        .times
                        .iter()
                        .map(|at| context.redactor.time(*at))
                        .collect(),
                    ..one
                })
                .collect(),
        ),
        plain => plain,
    }
}
