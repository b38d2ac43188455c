//! The report as a file.

use serde::Serialize;

use super::Document;
use crate::encoding::wire::{self, ToJson};

/// A file for the visitor to save.
#[derive(Clone, Debug, Serialize)]
pub struct FileOut {
    pub name: String,
    pub mime: String,
    pub text: String,
}

/// Indented JSON; the name tells the time of the report (UTC) and nothing of the person.
pub fn file(document: &Document) -> FileOut {
    let text = wire::indented(&wire::text(document));
    named(document, ("json", "application/json"), text)
}

/// Several logins in one file: the first holds the others, so that who reads one reads the first.
/// `None` where there is none.
pub fn files(documents: &[Document]) -> Option<FileOut> {
    let (first, further) = documents.split_first()?;
    let mut text = wire::text(first);
    if let (false, Some('}')) = (further.is_empty(), text.pop()) {
        wire::write_member(&mut text, "further", &Further(further));
    }
    text.push('}');
    let text = wire::indented(&text);
    Some(named(first, ("json", "application/json"), text))
}

struct Further<'a>(&'a [Document]);

impl ToJson for Further<'_> {
    fn to_json(&self, out: &mut String) {
        for (i, document) in self.0.iter().enumerate() {
            out.push(if i == 0 { '[' } else { ',' });
            document.to_json(out);
        }
        out.push(']');
    }
}

/// A file with the name of a report.
pub fn named(document: &Document, (end, mime): (&str, &str), text: String) -> FileOut {
    let stamp: String = document
        .created
        .chars()
        .take("2026-11-22T09:04".len())
        .filter_map(|c| match c {
            'T' => Some('-'),
            c if c.is_ascii_digit() || c == '-' => Some(c),
            _ => None,
        })
        .collect();
    let redacted = if document.redacted { "-redacted" } else { "" };
    FileOut {
        name: ["peili-report-", &stamp, redacted, ".", end].concat(),
        mime: mime.to_owned(),
        text,
    }
}
