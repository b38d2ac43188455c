//! The text of an e-mail: first what a person wants to know, then the same login line by line, as
//! `report::letter` reads it back.

use super::{CANDIDATE, MISSING_BECAUSE, WHO, notes, place, title, word};
use crate::lang::Lang;
use crate::model::Version;
use crate::report::AttributeStatus;
use crate::report::document::{Attribute, Document, Finding};
use crate::report::letter::{Lines, exact, part, prose};
use crate::text::fill::texts;

/// Statuses of attributes that did not come, in the order written.
const ABSENT: [AttributeStatus; 6] = [
    AttributeStatus::Missing,
    AttributeStatus::Withheld,
    AttributeStatus::Empty,
    AttributeStatus::Unexpected,
    AttributeStatus::NotInThisVersion,
    AttributeStatus::NotObservable,
];

/// The whole text.
pub fn write(documents: &[Document], lang: Lang) -> String {
    let mut out = String::new();
    line(&mut out, &title(documents, lang));
    for (index, document) in documents.iter().enumerate() {
        out.push('\n');
        if let Some(place) = place(documents, index, lang) {
            line(&mut out, &place);
        }
        told(&mut out, document, lang);
    }
    out.push('\n');
    line(&mut out, DETAILS.get(lang));
    out.push('\n');
    let mut lines = Lines::begin();
    for (index, document) in documents.iter().enumerate() {
        let number = [index + 1, documents.len()].map(|n| n.to_string());
        lines.line("login", &[&number.join("/")]);
        login(&mut lines, document);
    }
    out.push_str(&lines.end());
    out
}

/// What fits into an address that opens the mail program; the rest is to be pasted below it.
pub fn short(documents: &[Document], lang: Lang) -> String {
    let mut out = String::new();
    line(&mut out, &title(documents, lang));
    for (index, document) in documents.iter().enumerate().take(SHORT) {
        out.push('\n');
        if let Some(place) = place(documents, index, lang) {
            line(&mut out, &place);
        }
        line(&mut out, &document.headline);
        for found in document.findings.iter().take(1) {
            named(&mut out, WHO.get(lang), &found.who);
        }
    }
    if documents.len() > SHORT {
        line(&mut out, "…");
    }
    out.push('\n');
    line(&mut out, PASTE_HERE.get(lang));
    out
}

/// Logins that a short text tells of.
const SHORT: usize = 3;

/// Verdict, cause, who mends it, who sent it.
fn told(out: &mut String, document: &Document, lang: Lang) {
    line(out, &document.headline);
    line(out, &document.lead);
    for (i, found) in document.findings.iter().enumerate() {
        out.push('\n');
        finding(out, i + 1, found, lang);
    }
    out.push('\n');
    for row in &document.summary {
        named(out, &row.label, &row.value);
    }
    if let Some(answer) = &document.answer {
        out.push('\n');
        line(out, &answer.text);
    }
    if let Some(service) = &document.service {
        out.push('\n');
        line(out, &service.verdict_text);
        for need in &service.needs {
            item(out, &[&need.name, ": ", &need.status_text].concat());
        }
    }
    out.push('\n');
    for note in notes(document) {
        item(out, &note.text);
    }
}

fn finding(out: &mut String, number: usize, found: &Finding, lang: Lang) {
    let head = [&number.to_string(), ". ", &found.severity_text, ": "];
    line(out, &[&head.concat(), found.title.as_str()].concat());
    if !found.follows.is_empty() {
        line(out, &found.follows);
    }
    named(out, WHO.get(lang), &found.who);
    for step in found.advice.lines() {
        item(out, step);
    }
    if !found.consequence_names.is_empty() {
        let names = found.consequence_names.join(", ");
        named(out, MISSING_BECAUSE.get(lang), &names);
    }
    for cause in &found.candidate_texts {
        named(out, CANDIDATE.get(lang), cause);
    }
}

fn line(out: &mut String, text: &str) {
    // Values are quoted in texts: nothing in one looks like a line that is read back.
    out.push_str(&prose(text));
    out.push('\n');
}

fn item(out: &mut String, text: &str) {
    out.push_str("– ");
    line(out, text);
}

fn named(out: &mut String, name: &str, text: &str) {
    line(out, &[name, ": ", text].concat());
}

/// One login, line by line; the keys are those of `report::letter`.
fn login(lines: &mut Lines, document: &Document) {
    let received = &document.received;
    let version = |of: &Option<Version>| of.map_or("-".to_owned(), |of| word(&of));
    lines.line("created", &[&document.created]);
    lines.line("verdict", &[&word(&document.verdict)]);
    lines.line("headline", &[&prose(&document.headline)]);
    lines.line("redacted", &[if document.redacted { "yes" } else { "no" }]);
    lines.line("language", &[document.language.tag()]);
    let generator = &document.generator;
    lines.line(
        "program",
        &[&part(&generator.version), &part(&generator.rules)],
    );
    lines.line(
        "received",
        &[
            &word(&received.via),
            &word(&received.kind),
            &word(&received.environment),
            &version(&received.model),
            &version(&received.model_detected),
        ],
    );
    if let Some(issuer) = &received.issuer {
        lines.line("issuer", &[&exact(issuer)]);
    }
    for id in &received.message_ids {
        lines.line("message", &[&exact(id)]);
    }
    if received.invented {
        lines.line("invented", &["yes"]);
    }
    for found in &document.findings {
        found_line(lines, found);
    }
    let came = |of: &&Attribute| of.from.is_some();
    for attribute in document.attributes.iter().filter(came) {
        attribute_lines(lines, attribute);
    }
    let rest = || document.attributes.iter().filter(|of| !came(of));
    for status in ABSENT {
        let of = || rest().filter(|attribute| attribute.status == status);
        let ids: Vec<&str> = of().map(|attribute| attribute.id.as_str()).collect();
        let names: Vec<&str> = of().map(|attribute| attribute.name.as_str()).collect();
        if !ids.is_empty() {
            let names = prose(&names.join(", "));
            lines.line("absent", &[&word(&status), &ids.join(" "), &names]);
        }
    }
    for claim in &document.other_claims {
        lines.line(
            "claim",
            &[
                &part(&claim.name),
                &word(&claim.from),
                signed(claim.covered_by_signature),
                &word(&claim.class),
                &exact(&claim.text),
            ],
        );
    }
    for check in &document.checks {
        let said = [&check.label, ": ", &check.status_text].concat();
        lines.line(
            "check",
            &[
                &word(&check.code),
                &word(&check.status),
                &prose(&said).replace(';', ","),
                &prose(&check.detail),
            ],
        );
    }
    for label in &document.labels {
        lines.line(
            "label",
            &[
                &part(&label.label),
                &word(&label.kind),
                &label.number.to_string(),
                &label.shape,
                &prose(&label.text),
            ],
        );
    }
}

fn found_line(lines: &mut Lines, found: &Finding) {
    let or_none = |ids: &[String]| part(&ids.join(" "));
    lines.line(
        "finding",
        &[
            &part(&found.code),
            &word(&found.severity),
            &word(&found.responsible),
            &word(&found.contact),
            &or_none(&found.attributes),
            &or_none(&found.consequences),
            &prose(&found.title),
        ],
    );
    for (name, value) in found.outgoing.iter() {
        let told = [&exact(name).replace('=', "{U+003D}"), "=", &exact(value)];
        lines.line("told", &[&told.concat()]);
    }
}

fn attribute_lines(lines: &mut Lines, attribute: &Attribute) {
    let carriers = attribute.from.iter().chain(&attribute.also_from);
    let carriers: Vec<String> = carriers.map(|from| word(from)).collect();
    let said = [&attribute.name, ": ", &attribute.status_text].concat();
    lines.line(
        "attribute",
        &[
            &part(&attribute.id),
            &word(&attribute.status),
            &part(&attribute.received_as),
            &carriers.join("+"),
            signed(attribute.covered_by_signature),
            &prose(&said),
        ],
    );
    for value in &attribute.values {
        let key = if value.faulty { "faulty" } else { "value" };
        lines.line(key, &[&exact(&value.text)]);
    }
}

fn signed(covered: bool) -> &'static str {
    if covered { "signed" } else { "unsigned" }
}

texts! {
    DETAILS {
        "Tiedot riveittäin. Kun tämä viesti liitetään Peilin sivulle ”Liitä tai pudota”, raportti avautuu siellä. Siksi rivejä ei pidä muuttaa.",
        "Uppgifterna rad för rad. När det här meddelandet klistras in på Peilis sida ”Klistra in eller släpp” öppnas rapporten där. Ändra därför inte raderna.",
        "The details, line by line. Paste this message on Peili's page \"Paste or drop\" and the report opens there; so leave the lines as they are.",
    }
    PASTE_HERE {
        "[Liitä kopioitu raportti tähän, tai lisää se viestiin tiedostona.]",
        "[Klistra in den kopierade rapporten här, eller bifoga den som fil.]",
        "[Paste the copied report here, or attach it as a file.]",
    }
}
