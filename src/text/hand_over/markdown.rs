//! A report as Markdown, for tickets. What came from outside stands in code or is escaped: nothing
//! in it becomes a link, a picture or a heading.

use super::{
    ATTRIBUTE, ATTRIBUTES, CANDIDATE, CAUSES, CHECK, CHECKS, CLAIMS, ISSUER, LABEL, LABELS,
    MADE_BY, MEANING, MESSAGE_IDS, MISSING_BECAUSE, RESULT, STATUS, TECHNICAL_NAME, VALUE, WHO,
    notes, place, title,
};
use crate::lang::{Lang, Tri};
use crate::report::AttributeStatus;
use crate::report::document::{Document, Finding};
use crate::report::letter::exact;
use crate::text::fill::fill;

pub fn write(documents: &[Document], lang: Lang) -> String {
    let mut out = String::new();
    heading(&mut out, 1, &title(documents, lang));
    for (index, document) in documents.iter().enumerate() {
        if let Some(place) = place(documents, index, lang) {
            heading(&mut out, 2, &place);
        }
        login(&mut out, document, lang);
    }
    out
}

fn login(out: &mut String, document: &Document, lang: Lang) {
    paragraph(out, &["**", &md(&document.headline), "**"].concat());
    paragraph(out, &md(&document.lead));
    for row in &document.summary {
        item(out, &row.label, &md(&row.value));
    }
    let received = &document.received;
    if let Some(issuer) = &received.issuer {
        item(out, ISSUER.get(lang), &code(issuer));
    }
    if !received.message_ids.is_empty() {
        let ids: Vec<String> = received.message_ids.iter().map(|id| code(id)).collect();
        item(out, MESSAGE_IDS.get(lang), &ids.join(", "));
    }
    out.push('\n');
    if let Some(answer) = &document.answer {
        paragraph(out, &md(&answer.text));
    }
    if !document.findings.is_empty() {
        heading(out, 3, CAUSES.get(lang));
    }
    for (i, found) in document.findings.iter().enumerate() {
        finding(out, i + 1, found, lang);
    }
    attributes(out, document, lang);
    claims(out, document, lang);
    checks(out, document, lang);
    labels(out, document, lang);
    for note in notes(document) {
        out.push_str("- ");
        out.push_str(&md(&note.text));
        out.push('\n');
    }
    let generator = &document.generator;
    let made = fill(
        &MADE_BY,
        lang,
        &[&generator.version, &generator.rules, &document.created],
    );
    out.push('\n');
    paragraph(out, &md(&made));
}

fn finding(out: &mut String, number: usize, found: &Finding, lang: Lang) {
    let head = [&number.to_string(), ". ", &found.severity_text, ": "].concat();
    let head = [&md(&head), &md(&found.title), " (", &code(&found.code), ")"];
    paragraph(out, &["**", &head.concat(), "**"].concat());
    if !found.follows.is_empty() {
        paragraph(out, &md(&found.follows));
    }
    item(out, WHO.get(lang), &md(&found.who));
    for step in found.advice.lines() {
        out.push_str("- ");
        out.push_str(&md(step));
        out.push('\n');
    }
    if !found.consequence_names.is_empty() {
        let names = found.consequence_names.join(", ");
        item(out, MISSING_BECAUSE.get(lang), &md(&names));
    }
    for cause in &found.candidate_texts {
        item(out, CANDIDATE.get(lang), &md(cause));
    }
    out.push('\n');
}

fn attributes(out: &mut String, document: &Document, lang: Lang) {
    heading(out, 3, ATTRIBUTES.get(lang));
    head(out, &[&ATTRIBUTE, &TECHNICAL_NAME, &STATUS, &VALUE], lang);
    let told = |status| {
        !matches!(
            status,
            AttributeStatus::NotInThisVersion | AttributeStatus::NotObservable
        )
    };
    let all = document.attributes.iter();
    for attribute in all.filter(|attribute| told(attribute.status)) {
        let values: Vec<String> = attribute.values.iter().map(|v| code(&v.text)).collect();
        let mut status = md(&attribute.status_text);
        if !attribute.reason.is_empty() {
            status.push_str(": ");
            status.push_str(&md(&attribute.reason));
        }
        row(
            out,
            &[
                &md(&attribute.name),
                &code(&attribute.id),
                &status,
                &values.join(", "),
            ],
        );
    }
    out.push('\n');
}

fn claims(out: &mut String, document: &Document, lang: Lang) {
    if document.other_claims.is_empty() {
        return;
    }
    heading(out, 3, CLAIMS.get(lang));
    head(out, &[&TECHNICAL_NAME, &VALUE], lang);
    for claim in &document.other_claims {
        row(out, &[&code(&claim.name), &code(&claim.text)]);
    }
    out.push('\n');
}

fn checks(out: &mut String, document: &Document, lang: Lang) {
    heading(out, 3, CHECKS.get(lang));
    head(out, &[&CHECK, &RESULT], lang);
    for check in &document.checks {
        let mut result = md(&check.status_text);
        if !check.detail.is_empty() {
            result.push_str(": ");
            result.push_str(&md(&check.detail));
        }
        row(out, &[&md(&check.label), &result]);
    }
    out.push('\n');
}

fn labels(out: &mut String, document: &Document, lang: Lang) {
    if document.labels.is_empty() {
        return;
    }
    heading(out, 3, LABELS.get(lang));
    head(out, &[&LABEL, &MEANING], lang);
    for label in &document.labels {
        row(out, &[&code(&label.label), &md(&label.text)]);
    }
    out.push('\n');
}

fn heading(out: &mut String, level: usize, text: &str) {
    out.push_str(&"#".repeat(level));
    out.push(' ');
    paragraph(out, &md(text));
}

fn paragraph(out: &mut String, text: &str) {
    out.push_str(text);
    out.push_str("\n\n");
}

fn item(out: &mut String, name: &str, text: &str) {
    out.push_str("- **");
    out.push_str(&md(name));
    out.push_str("**: ");
    out.push_str(text);
    out.push('\n');
}

fn head(out: &mut String, names: &[&Tri], lang: Lang) {
    let names: Vec<&str> = names.iter().map(|name| name.get(lang)).collect();
    row(out, &names);
    row(out, &vec!["---"; names.len()]);
}

fn row(out: &mut String, cells: &[&str]) {
    for cell in cells {
        out.push_str("| ");
        out.push_str(cell);
        out.push(' ');
    }
    out.push_str("|\n");
}

/// A text whose signs mean nothing to Markdown; on one line.
fn md(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let special = matches!(
            c,
            '\\' | '`'
                | '*'
                | '_'
                | '['
                | ']'
                | '<'
                | '>'
                | '#'
                | '|'
                | '~'
                | '!'
                | '&'
                | '@'
                | '$'
        );
        // An address is no link.
        if special || c == ':' && rest.peek() == Some(&'/') {
            out.push('\\');
        }
        out.push(if c.is_control() { ' ' } else { c });
    }
    // Neither is one without a scheme.
    out.replace("www.", "www\\.").replace("WWW.", "WWW\\.")
}

/// A value as code; what cannot be seen in it by its number.
fn code(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let text = exact(text);
    let longest = text.split(|c| c != '`').map(str::len).max();
    let fence = "`".repeat(longest.unwrap_or_default() + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    [&fence, pad, &text, pad, &fence].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_outside_is_markup() {
        for (text, written) in [
            ("![x](http://a)", "\\!\\[x\\](http\\://a)"),
            ("<img src=x> | _a_", "\\<img src=x\\> \\| \\_a\\_"),
            ("www.a.fi a@b\n# c", "www\\.a.fi a\\@b \\# c"),
        ] {
            assert_eq!(md(text), written);
        }
        for (text, written) in [
            ("30076;Koulu", "`30076;Koulu`"),
            ("a`b``c", "```a`b``c```"),
            ("`", "`` ` ``"),
            ("a|b\n", "`a{U+007C}b{U+000A}`"),
            ("", ""),
        ] {
            assert_eq!(code(text), written);
        }
    }
}
