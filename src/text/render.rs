//! Writes a [`Report`] as a [`Document`] in one language.
//!
//! Everything that goes into a text passes the [`Redactor`] first, so a redacted
//! document is rendered from masked arguments and never patched afterwards.

mod attributes;
mod checks;
mod claims;
mod context;
mod findings;
mod headline;
mod lanes;
mod notes;
mod reopened;
mod service;
pub(crate) mod shape;
pub mod words;

pub(crate) use context::Context;

use crate::config::Config;
use crate::lang::Lang;
use crate::report::document::{self, Document, FORMAT, Generator, RULES, Received};
use crate::report::redact::{Book, Hide};
use crate::report::{Mask, Report};
use crate::text::{answers, summary, time};

/// A report to write, and what was asked under "What were you told?".
pub type Asked<'a> = (&'a Report, Option<&'a str>);

/// The report in writing. `ask` is the choice under "What were you told?";
/// it is answered, and never changes the verdict.
pub fn render(
    report: &Report,
    config: Option<&Config>,
    lang: Lang,
    mask: Mask,
    ask: Option<&str>,
) -> Document {
    let hide = (mask, Hide::default());
    write((report, ask), config, lang, hide, Book::default()).0
}

/// Several logins in writing, under one set of labels: the same label means the same value in all
/// of them. Where one of them has no name, the place is hidden in all: they may be one person's.
pub fn render_all(
    logins: &[Asked<'_>],
    config: Option<&Config>,
    lang: Lang,
    mask: Mask,
    mut hide: Hide,
) -> Vec<Document> {
    let nameless = logins.iter().any(|(report, _)| report.summary.names == 0);
    hide.place.get_or_insert(nameless);
    let mut book = Book::default();
    let mut documents = Vec::new();
    for login in logins {
        let written = write(*login, config, lang, (mask, hide), book);
        documents.push(written.0);
        book = written.1;
    }
    documents
}

fn write(
    (report, ask): Asked<'_>,
    config: Option<&Config>,
    lang: Lang,
    mask: (Mask, Hide),
    book: Book,
) -> (Document, Book) {
    let mut owned = Context::new(report, config, lang, mask, book);
    let context = &mut owned;
    let document = Document {
        format: FORMAT.to_owned(),
        created: time::rfc3339(context.redactor.created(report.created)),
        verdict: report.verdict,
        redacted: context.is_redacted(),
        language: lang,
        generator: Generator {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            rules: RULES.to_owned(),
        },
        received: received(context),
        checks: checks::render(context),
        attributes: attributes::render(context),
        lanes: lanes::render(context),
        findings: findings::render(context),
        other_claims: claims::render(context),
        headline: headline::headline(context),
        lead: headline::lead(context),
        summary: summary::rows(context),
        then: reopened::rows(context),
        answer: reopened::ask(report, ask).and_then(|ask| answers::answer(context, ask)),
        service: service::render(context),
        notes: notes::render(context),
        raw: raw(context),
        logout: match mask.0 {
            Mask::Full => report.logout.clone(),
            Mask::Redacted => None,
        },
        // The last: all labels stand somewhere above.
        labels: context.legend(),
    };
    (document, owned.redactor.into_book())
}

fn received(context: &mut Context<'_>) -> Received {
    let report = context.report;
    let told = !context.redactor.hides_ids();
    let time = |at| told.then(|| time::rfc3339(at));
    Received {
        via: report.via,
        kind: report.kind,
        environment: report.environment,
        model: report.version,
        model_detected: report.version_detected,
        issuer: report
            .issuer
            .as_ref()
            .map(|issuer| context.protocol("iss", issuer)),
        message_ids: report
            .message_ids
            .iter()
            .map(|id| context.protocol("jti", id))
            .collect(),
        invented: report.invented,
        kind_text: context.say(words::kind(report.kind)).to_owned(),
        issued: report.summary.issued.and_then(time),
        expires: report.summary.expires.and_then(time),
        sent: report.sent.as_deref().map(findings::ids),
        report: reopened::origin(context),
    }
}

/// The parts as received; a personal identity code is masked, and an encoded
/// token that would still carry it is cut.
fn raw(context: &Context<'_>) -> Vec<document::RawPart> {
    if context.is_redacted() {
        return Vec::new();
    }
    crate::report::redact::mask_raw(context.report)
        .into_iter()
        .map(|part| document::RawPart {
            label: claims::raw_label(&part.code, context.lang).to_owned(),
            code: part.code,
            text: part.text,
        })
        .collect()
}
