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
    /// far as no other report has taken them.
    pub(super) fn tell(&mut self, told: &Told) {
        self.of.clone_from(&told.id);
        for hidden in &told.labels {
            let shape = Shape::from_code(&hidden.shape);
            let shape = shape.unwrap_or_else(|| Shape::of(&hidden.text));
            if self.known(hidden.kind, &hidden.text).is_none() {
                let entry = self.add(hidden.kind, hidden.number, &hidden.text, shape);
                entry.made_up = true;
            }
        }
    }

    /// A redacted report tells of the login that is being written.
    pub(super) fn is_told(&self) -> bool {
        !self.of.is_empty()
    }

    /// Made up to stand in for a hidden value, or a value with such a part.
    pub(super) fn tells(&self, text: &str) -> Option<Category> {
        if !self.is_told() {
            return None;
        }
        let parts = std::iter::once(text).chain(text.split(';'));
        let made_up = |part: &str| {
            let mut entries = self.entries.iter();
            let known = entries.find(|e| e.made_up && e.text == part && e.of == self.of)?;
            Some(known.label.category)
        };
        parts.filter(|part| !part.is_empty()).find_map(made_up)
    }

    /// The label of a value; a known one keeps the shape of its first sight.
    pub(super) fn label(&mut self, category: Category, text: &str, shape: Shape) -> Label {
        let known = self.known(category, text);
        if let Some(entry) = known.and_then(|at| self.entries.get_mut(at)) {
            entry.here = true;
            return entry.label.clone();
        }
        let entry = self.add(category, 1, text, shape);
        entry.here = true;
        entry.label.clone()
    }

    fn known(&self, category: Category, text: &str) -> Option<usize> {
        self.entries.iter().position(|entry| {
            entry.label.category == category && entry.text == text && entry.of == self.of
        })
    }

    /// The number is the one asked for, or the next where that is taken.
    fn add(&mut self, category: Category, number: u32, text: &str, shape: Shape) -> &mut Entry {
        let of_category = self.entries.iter().map(|entry| &entry.label);
        let numbers = || {
            of_category
                .clone()
                .filter(|of| of.category == category)
                .map(|of| of.number)
        };
        let number = match numbers().any(|taken| taken == number) {
            true => numbers().max().unwrap_or_default().saturating_add(1),
            false => number,
        };
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
        let last = self.entries.len() - 1;
        &mut self.entries[last]
    }

    /// As what a value was seen first.
    pub(super) fn category(&self, text: &str) -> Option<Category> {
        let mut entries = self.entries.iter();
        let known = entries.find(|entry| entry.text == text && entry.of == self.of)?;
        Some(known.label.category)
    }

    /// The labels that stand in the login written last, in the order of first sight.
    pub fn legend(&self) -> impl Iterator<Item = &Label> {
        self.entries
            .iter()
            .filter(|entry| entry.here)
            .map(|entry| &entry.label)
    }
}
