//! Claims that are no attributes: of the protocol, of older times, unknown.

use super::{Context, shape};
use crate::lang::Lang;
use crate::report::document::OtherClaim;
use crate::report::redact::Shown;
use crate::text::fill::texts;
use crate::text::{model_view, time};

pub fn render(context: &mut Context<'_>) -> Vec<OtherClaim> {
    let report = context.report;
    report
        .others
        .iter()
        .map(|claim| {
            let shown = context.redactor.protocol(&claim.name, &claim.text);
            let mut explanation = model_view::claim_explanation(&claim.name, context.lang)
                .unwrap_or_default()
                .to_owned();
            match &shown {
                Shown::Text(text) => {
                    if let Some(ms) = seconds(&claim.name, text) {
                        let local = time::date_time_zone(ms, context.lang);
                        append(&mut explanation, &context.fill(&LOCAL, &[&local]));
                    }
                }
                Shown::Hidden(label) => {
                    let shape = shape::describe(&label.shape, context.lang);
                    append(&mut explanation, &context.fill(&SHAPE, &[&shape]));
                }
            }
            let name = context.redactor.claim_name(&claim.name);
            OtherClaim {
                name: context.show(name),
                from: claim.from,
                covered_by_signature: claim.covered_by_signature,
                class: claim.class,
                text: context.show(shown),
                explanation,
            }
        })
        .collect()
}

/// What a part of the original is called.
pub fn raw_label(code: &str, lang: Lang) -> &'static str {
    match code {
        "header" => RAW_HEADER,
        "payload" => RAW_PAYLOAD,
        "userinfo" => RAW_USERINFO,
        "userinfo-header" => RAW_USERINFO_HEADER,
        "token" => RAW_TOKEN,
        "xml" => RAW_XML,
        _ => RAW_OTHER,
    }
    .get(lang)
}

/// A NumericDate (RFC 7519 §2) in milliseconds.
fn seconds(name: &str, text: &str) -> Option<i64> {
    if !matches!(name, "exp" | "iat" | "nbf" | "auth_time" | "updated_at") {
        return None;
    }
    let whole = text.split('.').next().unwrap_or_default();
    whole.parse::<i64>().ok()?.checked_mul(1000)
}

fn append(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}

texts! {
    LOCAL { "Tässä: {0}.", "Här: {0}.", "Here: {0}." }
    SHAPE { "Arvo on piilotettu; sen muoto: {0}.", "Värdet är dolt; dess form: {0}.", "The value is hidden; its shape: {0}." }
    RAW_HEADER { "Tunnisteen otsake", "Tokenets huvud", "Token header" }
    RAW_PAYLOAD { "Tunnisteen sisältö", "Tokenets innehåll", "Token payload" }
    RAW_USERINFO { "userinfo-vastaus", "userinfo-svaret", "userinfo answer" }
    RAW_USERINFO_HEADER { "userinfo-vastauksen otsake", "userinfo-svarets huvud", "Header of the userinfo answer" }
    RAW_TOKEN { "Tunniste sellaisena kuin se tuli", "Tokenet som det kom", "The token as received" }
    RAW_XML { "SAML-viesti sellaisena kuin se tuli", "SAML-meddelandet som det kom", "The SAML message as received" }
    RAW_OTHER { "Muu osa", "Annan del", "Another part" }
}
