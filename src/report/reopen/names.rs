//! Which made-up text stands for which label: one for each kind and number, in all logins of a
//! report, so that equal stays equal.

use super::invent::{self, Type};
use super::more::More;
use crate::diagnosis::facts::clean::clean;
use crate::encoding::order::Set;
use crate::intake::told::Hidden;
use crate::model::Syntax;
use crate::model::names::lookup;
use crate::report::kept::{Kept, Label, Piece, Text};
use crate::report::redact::{Category, Form, Shape};

/// Numbers tried for a text that nothing else is.
const TRIES: usize = 300;

/// The texts of a report.
#[derive(Debug, Default)]
pub struct Names(Vec<Made>);

#[derive(Debug)]
struct Made {
    kind: Category,
    number: u32,
    shape: Option<Shape>,
    place: Place,
    /// It stands for a value, and not only in a summary of them.
    of_value: bool,
    text: String,
}

/// Where a label stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// For a value, or a part of one.
    Value,
    /// Behind the node of an OID.
    Number,
    /// As a claim's name.
    Name,
    /// For a value that is none, or blank.
    Null,
    /// For a value that is no text: an array …
    Other(Type),
    /// For what the report says is a business id.
    BusinessId,
}

impl Names {
    pub fn of(logins: &[Kept], more: &[More]) -> Names {
        let mut names = Names::default();
        let mut taken: Set<String> = Set::new();
        for (at, login) in logins.iter().enumerate() {
            for label in &login.labels {
                names.add(label);
            }
            names.places(login, more.get(at));
            visible(login, &mut taken);
        }
        for (at, made) in names.0.iter_mut().enumerate() {
            let mut text = String::new();
            for number in at..at + TRIES {
                text = made.text(number);
                if !taken.contains(&text) {
                    break;
                }
            }
            taken.insert(text.clone());
            made.text = text;
        }
        names.mend();
        names
    }

    /// A summary tells values without their oddities, under labels of their own.
    fn mend(&mut self) {
        let odd = |made: &&Made| made.of_value && clean(&made.text) != made.text;
        let cleaned: Vec<(Category, String)> = self
            .0
            .iter()
            .filter(odd)
            .map(|made| (made.kind, clean(&made.text)))
            .collect();
        for (kind, text) in cleaned {
            let shape = Shape::of(&text);
            let hidden = Shape {
                length: None,
                chars: shape.chars.oddities(),
                form: shape.form,
            };
            let free = |made: &Made| !made.of_value && made.kind == kind;
            let fits = |made: &Made| {
                let of_shape = made.shape.as_ref();
                free(made) && of_shape.is_some_and(|of| *of == shape || *of == hidden)
            };
            // How many blanks were too many nothing tells.
            let exact = self.0.iter().position(fits);
            let at = exact.or_else(|| self.0.iter().position(free));
            if let Some(made) = at.and_then(|at| self.0.get_mut(at)) {
                made.of_value = true;
                made.text = text;
            }
        }
    }

    /// A text with what its labels stand for.
    pub fn fill(&self, text: &Text, labels: &[Label]) -> String {
        self.pieces(text, labels).concat()
    }

    pub fn pieces(&self, text: &Text, labels: &[Label]) -> Vec<String> {
        let piece = |piece: &Piece| match piece {
            Piece::Plain(text) => text.clone(),
            Piece::Label(at) => labels
                .get(*at)
                .and_then(|label| self.find(label))
                .map_or_else(String::new, |made| made.text.clone()),
        };
        text.0.iter().map(piece).collect()
    }

    /// Those of a login, for the engine.
    pub fn hidden(&self, labels: &[Label]) -> Vec<Hidden> {
        let hidden = |label: &Label| {
            let made = self.find(label)?;
            Some(Hidden {
                kind: made.kind,
                number: made.number,
                shape: made.shape.as_ref().map_or_else(String::new, Shape::code),
                text: made.text.clone(),
            })
        };
        labels.iter().filter_map(hidden).collect()
    }

    fn find(&self, label: &Label) -> Option<&Made> {
        let mut all = self.0.iter();
        all.find(|made| made.kind == label.kind && made.number == label.number)
    }

    fn add(&mut self, label: &Label) {
        let mut all = self.0.iter_mut();
        match all.find(|made| made.kind == label.kind && made.number == label.number) {
            Some(known) => {
                known.shape = known.shape.take().or_else(|| label.shape.clone());
            }
            None => self.0.push(Made {
                kind: label.kind,
                number: label.number,
                shape: label.shape.clone(),
                place: Place::Value,
                of_value: false,
                text: String::new(),
            }),
        }
    }

    fn places(&mut self, login: &Kept, more: Option<&More>) {
        let form = Some(Shape::of(&invent::business_id(0)));
        let business: Vec<usize> = login
            .findings
            .iter()
            .enumerate()
            .filter(|(_, found)| found.code.starts_with("business-id"))
            .map(|(at, _)| at)
            .collect();
        for made in &mut self.0 {
            if !business.is_empty() && made.shape == form {
                made.place = Place::BusinessId;
            }
        }
        let mut mark = |text: &Text, place: Place| {
            for piece in &text.0 {
                let Piece::Label(at) = piece else { continue };
                let label = login.labels.get(*at);
                let made = label.and_then(|label| {
                    let mut all = self.0.iter_mut();
                    all.find(|made| made.kind == label.kind && made.number == label.number)
                });
                if let Some(made) = made {
                    made.of_value = true;
                    if place != Place::Value {
                        made.place = place;
                    }
                }
            }
        };
        // Where its shape is hidden, the finding names it.
        for at in business {
            let found = more.and_then(|more| more.findings.get(at));
            for (_, value) in found.iter().flat_map(|found| &found.args) {
                if let [Piece::Label(_)] = value.0.as_slice() {
                    mark(value, Place::BusinessId);
                }
            }
        }
        if let Some(more) = more {
            for found in &more.findings {
                mark(&found.path, Place::Value);
                for (_, value) in &found.args {
                    mark(value, Place::Value);
                }
            }
            for detail in &more.details {
                mark(detail, Place::Value);
            }
        }
        for other in &login.others {
            mark(&other.name, Place::Name);
            mark(&other.text, Place::Value);
        }
        for attribute in &login.attributes {
            mark(&attribute.received_as, Place::Name);
            let syntax = lookup(&attribute.id).map(|(id, _)| id.info().syntax);
            let oid = matches!(syntax, Some(Syntax::LearnerId | Syntax::OrganisationOid));
            for value in &attribute.values {
                mark(&value.text, Place::Value);
                match value.text.0.as_slice() {
                    [Piece::Plain(before), Piece::Label(_)] if oid && before.ends_with('.') => {
                        mark(&value.text, Place::Number);
                    }
                    [Piece::Label(_)] if super::is_nothing(attribute, login, &value.text) => {
                        mark(&value.text, Place::Null);
                    }
                    [Piece::Label(_)] => {
                        let wrong = super::told(login, "wrong-type", &attribute.id, "found");
                        if let Some(of) = wrong.and_then(Type::of) {
                            mark(&value.text, Place::Other(of));
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

impl Made {
    fn text(&self, number: usize) -> String {
        let shape = self.shape.clone().unwrap_or_else(|| Shape {
            length: None,
            ..Shape::of("a")
        });
        let text = invent::text(&shape, number);
        match (self.place, shape.form) {
            // Nothing or blanks: the rules read both alike.
            (Place::Null, _) if shape.length.is_none() => " ".repeat(number + 1),
            (Place::Null, _) => "null".to_owned(),
            (Place::Other(of), _) if of.fits(&shape) => invent::other(&shape, of, number),
            (Place::BusinessId, _) => invent::business_id(number),
            (Place::Number, Form::Oid { .. }) => invent::number_of(&text).to_owned(),
            // Never taken for a name that may be shown, alone or in a path.
            (Place::Name, _) => [&text, " ", &number.to_string()].concat(),
            _ => text,
        }
    }
}

/// Everything that stands readable in it: no made-up text is the same.
fn visible(login: &Kept, taken: &mut Set<String>) {
    let mut see = |text: &Text| {
        for piece in &text.0 {
            if let Piece::Plain(plain) = piece {
                taken.insert(plain.clone());
                for part in plain.split([';', '.']) {
                    taken.insert(part.to_owned());
                }
            }
        }
    };
    for attribute in &login.attributes {
        for value in &attribute.values {
            see(&value.text);
        }
    }
    for other in &login.others {
        see(&other.name);
        see(&other.text);
    }
    for id in login.message_ids.iter().chain(&login.issuer) {
        see(id);
    }
}
