//! The labels of a report: of one login, or of several that are handed over together.

use super::{Category, Label, Shape};

/// Which value has which label. Knows the values, so it never leaves the redactor's side.
#[derive(Debug, Default)]
pub struct Book(Vec<Entry>);

#[derive(Debug)]
struct Entry {
    label: Label,
    text: String,
    /// It stands in the login that is being written.
    here: bool,
}

impl Book {
    /// The next login begins.
    pub(super) fn turn(&mut self) {
        for entry in &mut self.0 {
            entry.here = false;
        }
    }

    /// The label of a value; a known one keeps the shape of its first sight.
    pub(super) fn label(&mut self, category: Category, text: &str, shape: Shape) -> Label {
        let of_category = |entry: &&mut Entry| entry.label.category == category;
        let mut number = 1;
        for entry in self.0.iter_mut().filter(of_category) {
            if entry.text == text {
                entry.here = true;
                return entry.label.clone();
            }
            number += 1;
        }
        let label = Label {
            category,
            number,
            shape,
        };
        self.0.push(Entry {
            label: label.clone(),
            text: text.to_owned(),
            here: true,
        });
        label
    }

    /// As what a value was seen first.
    pub(super) fn category(&self, text: &str) -> Option<Category> {
        let known = self.0.iter().find(|entry| entry.text == text)?;
        Some(known.label.category)
    }

    /// The labels that stand in the login written last, in the order of first sight.
    pub fn legend(&self) -> impl Iterator<Item = &Label> {
        self.0
            .iter()
            .filter(|entry| entry.here)
            .map(|entry| &entry.label)
    }
}
