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

    /// The label of a value; a known one keeps the kind and the shape of its first sight.
    pub(super) fn label(&mut self, category: Category, text: &str, shape: Shape) -> Label {
        if let Some(known) = self.0.iter_mut().find(|entry| entry.text == text) {
            known.here = true;
            return known.label.clone();
        }
        let of_category = |entry: &&Entry| entry.label.category == category;
        let before = self.0.iter().filter(of_category).count();
        let label = Label {
            category,
            number: before as u32 + 1,
            shape,
        };
        self.0.push(Entry {
            label: label.clone(),
            text: text.to_owned(),
            here: true,
        });
        label
    }

    /// The labels that stand in the login written last, in the order of first sight.
    pub fn legend(&self) -> impl Iterator<Item = &Label> {
        self.0
            .iter()
            .filter(|entry| entry.here)
            .map(|entry| &entry.label)
    }
}
