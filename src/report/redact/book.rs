//! The labels of a report: of one login, or of several that are handed over together.

use super::{Category, Label, Shape};
use crate::intake::told::Told;

/// Which value has which label. Knows the values, so it never leaves the redactor's side.
#[derive(Debug, Default)]
pub struct Book {
    entries: Vec<Entry>,
    /// The report that tells of the login that is being written; empty for one that was read itself.
    of: String,
}

#[derive(Debug)]
struct Entry {
    label: Label,
    text: String,
    of: String,
    /// The text is one that the desk made up.
    made_up: bool,
    /// It stands in the login that is being written.
    here: bool,
}

impl Book {
    /// The next login begins.
    pub(super) fn turn(&mut self) {
        for entry in &mut self.entries {
            entry.here = false;
        }
        self.of.clear();
    }

    /// The next login is one that a redacted report tells of: its labels stay what they are, as
    /// far as no other login has taken them.
    pub(super) fn tell(&mut self, told: &Told) {
        self.of.clone_from(&told.id);
        for hidden in &told.labels {
            let shape = Shape::from_code(&hidden.shape);
            let shape = shape.unwrap_or_else(|| Shape::of(&hidden.text));
            self.of(hidden.kind, hidden.number, &hidden.text, shape)
                .made_up = true;
        }
    }

    /// A redacted report tells of the login that is being written.
    pub(super) fn is_told(&self) -> bool {
        !self.of.is_empty()
    }

    /// Whether a text, or a part of it, was made up to stand in for a hidden value.
    pub(super) fn tells(&self, text: &str) -> bool {
        let mut parts = std::iter::once(text).chain(text.split(';'));
        parts.any(|part| {
            let mut entries = self.entries.iter();
            let same = |e: &Entry| e.made_up && e.text == part && e.of == self.of;
            !part.is_empty() && entries.any(same)
        })
    }

    /// The label of a value; a known one keeps the kind and the shape of its first sight.
    pub(super) fn label(&mut self, category: Category, text: &str, shape: Shape) -> Label {
        let entry = self.of(category, 1, text, shape);
        entry.here = true;
        entry.label.clone()
    }

    /// A new one has this number, or the next where that is taken.
    fn of(&mut self, category: Category, mut number: u32, text: &str, shape: Shape) -> &mut Entry {
        let mut entries = self.entries.iter();
        let known = entries.position(|entry| entry.text == text && entry.of == self.of);
        let at = known.unwrap_or_else(|| {
            let of_category = |entry: &&Entry| entry.label.category == category;
            let numbers = self.entries.iter().filter(of_category);
            let numbers = numbers.map(|entry| entry.label.number);
            if numbers.clone().any(|taken| taken == number) {
                number = numbers.max().unwrap_or_default().saturating_add(1);
            }
            self.entries.push(Entry {
                label: Label {
                    category,
                    number,
                    shape,
                },
                text: text.to_owned(),
                of: self.of.clone(),
                made_up: false,
                here: false,
            });
            self.entries.len() - 1
        });
        &mut self.entries[at]
    }

    /// The labels that stand in the login written last, in the order of first sight.
    pub fn legend(&self) -> impl Iterator<Item = &Label> {
        self.entries
            .iter()
            .filter(|entry| entry.here)
            .map(|entry| &entry.label)
    }
}
