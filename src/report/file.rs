//! The report as a file.

use serde::Serialize;

use super::Document;
use crate::encoding::wire;

/// A file for the visitor to save.
#[derive(Clone, Debug, Serialize)]
pub struct FileOut {
    pub name: String,
    pub mime: String,
    pub text: String,
}

/// Indented JSON; the name tells the time of the report (UTC) and nothing of the person.
pub fn file(document: &Document) -> FileOut {
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
        name: format!("peili-report-{stamp}{redacted}.json"),
        mime: "application/json".to_owned(),
        text: wire::indented(&wire::text(document)),
    }
}
