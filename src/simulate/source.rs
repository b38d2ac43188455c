//! What was pasted: a user of Microsoft Graph, claims of ADFS or Google, the admin service's
//! names, a person of Wilma or Opinsys. Only names that a public source maps to a field are
//! taken as that field; all others are listed, for the visitor to say what they hold.
//!
//! Sources: `model::registers` (names of the admin service, claim types of ADFS), `UserDTO` of shibboleth-idp-attribute-ecadata (role objects, names of direct attributes),
//! MPASSid-data `wilma.py` and `opinsys.py`, puavo-web `user.rb` (schools and the charge).

mod shapes;
mod text;

use serde_json::Value;

use super::{Field, Fields, judge};
use crate::encoding::json::{self, Json};
use crate::model::registers::{FIELDS, named};
use crate::model::value::find_hetu;

/// Most bytes read.
pub const SIZE: usize = 64 * 1024;
/// Most unknown names listed.
const PROPERTIES: usize = 60;
/// Longest name listed.
const NAME: usize = 120;

/// What the text was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Graph,
    /// Claims of ADFS, or of Google under the same names.
    Adfs,
    Admin,
    Wilma,
    Opinsys,
    /// Role objects as the proxy's own registry interface has them.
    RoleObjects,
    /// Names that nothing is known of.
    Other,
}

/// Why it could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Empty,
    TooLarge,
    /// JSON that ends or breaks at this line.
    BrokenJson {
        line: u32,
    },
    SeveralPeople,
    /// A login as MPASSid delivers it: for the paste page.
    Delivered,
    NoNames,
}

/// What was noticed while reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The value of this name held a personal identity code and was thrown away.
    Hetu(String),
    /// Differs from a known name in upper and lower case only.
    Case(String),
    /// More names than are listed, or values too long.
    Cut,
    /// This many names had no value.
    Empty(u32),
}

/// A pasted name that no source maps to a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    pub name: String,
    pub text: String,
    /// What the visitor says it is.
    pub field: Option<Field>,
}

#[derive(Clone, Debug)]
pub struct Read {
    pub kind: Kind,
    pub fields: Fields,
    /// The fields hold the values of role objects.
    pub objects: bool,
    pub properties: Vec<Property>,
    pub notes: Vec<Note>,
}

/// Names and values in the order pasted.
type Pairs = Vec<(String, String)>;

/// Reads what was pasted.
pub fn read(text: &str) -> Result<Read, Refusal> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if text.is_empty() {
        return Err(Refusal::Empty);
    }
    if text.len() > SIZE {
        return Err(Refusal::TooLarge);
    }
    let mut reading = Reading::default();
    match text.as_bytes().first() {
        Some(b'{' | b'[') => reading.json(text)?,
        Some(b'<') => reading.pairs = text::assertion(text),
        _ => reading.pairs = text::lines(text),
    }
    if is_token(text) || reading.pairs.iter().any(|(name, _)| is_delivered(name)) {
        return Err(Refusal::Delivered);
    }
    if reading.pairs.is_empty() && reading.entries.is_empty() {
        return Err(Refusal::NoNames);
    }
    Ok(reading.finish())
}

#[derive(Default)]
struct Reading {
    pairs: Pairs,
    /// Of role objects; each a school with its role.
    entries: Vec<shapes::Entry>,
    kind: Option<Kind>,
    empty: u32,
}

impl Reading {
    fn json(&mut self, text: &str) -> Result<(), Refusal> {
        let value = match json::read(text) {
            Ok(Json::Object(members)) => return self.person(members),
            Ok(Json::Other(value)) => value,
            Err(error) => {
                let before = text.as_bytes().get(..error.at.unwrap_or_default());
                let breaks = before.map_or(0, |seen| seen.iter().filter(|b| **b == b'\n').count());
                return Err(Refusal::BrokenJson {
                    line: breaks as u32 + 1,
                });
            }
        };
        let Value::Array(items) = value else {
            return Err(Refusal::NoNames);
        };
        if let Some(pairs) = shapes::named_values(&items) {
            self.pairs = pairs;
            return Ok(());
        }
        // Wilma answers with a list of one.
        self.kind = Some(Kind::Wilma);
        self.only(items)
    }

    fn only(&mut self, items: Vec<Value>) -> Result<(), Refusal> {
        let mut items = items.into_iter();
        match (items.next(), items.next()) {
            (Some(Value::Object(members)), None) => self.person(members.into_iter().collect()),
            (Some(Value::Object(_)), Some(_)) => Err(Refusal::SeveralPeople),
            _ => Err(Refusal::NoNames),
        }
    }

    fn person(&mut self, members: json::Members) -> Result<(), Refusal> {
        for (name, value) in members {
            if name.starts_with("@odata") || name == "onPremisesExtensionAttributes" {
                self.kind = Some(Kind::Graph);
            }
            match value {
                // A list of users, as Graph answers a search.
                Value::Array(items) if name == "value" => return self.only(items),
                Value::Array(items) => self.list(&name, &items),
                value if !name.starts_with("@odata") => self.flat(&name, value, 0),
                _ => {}
            }
        }
        Ok(())
    }

    fn list(&mut self, name: &str, items: &[Value]) {
        if let Some(entries) = shapes::role_objects(name, items) {
            let kind = match name {
                "schools" => Kind::Opinsys,
                _ => Kind::RoleObjects,
            };
            self.kind = self.kind.or(Some(kind));
            self.entries.extend(entries);
        } else if let Some(pairs) = shapes::named_values(items) {
            self.pairs.extend(pairs);
        } else {
            let texts: Vec<String> = items.iter().filter_map(shapes::scalar).collect();
            self.pair(name, &texts.join(";"));
        }
    }

    /// A nested object's names are joined by dots, as the admin service writes them for Entra.
    fn flat(&mut self, name: &str, value: Value, depth: usize) {
        match value {
            Value::Object(members) if depth < 3 => {
                for (inner, value) in members {
                    self.flat(&[name, ".", &inner].concat(), value, depth + 1);
                }
            }
            Value::Array(items) => self.list(name, &items),
            value => self.pair(name, &shapes::scalar(&value).unwrap_or_default()),
        }
    }

    fn pair(&mut self, name: &str, text: &str) {
        if text.is_empty() {
            self.empty += 1;
        } else {
            self.pairs.push((name.to_owned(), text.to_owned()));
        }
    }

    fn finish(self) -> Read {
        let mut read = Read {
            kind: Kind::Other,
            fields: Fields::default(),
            objects: !self.entries.is_empty(),
            properties: Vec::new(),
            notes: Vec::new(),
        };
        let is_graph = self.kind == Some(Kind::Graph)
            || self
                .pairs
                .iter()
                .any(|(name, _)| name == "givenName" || name == "userPrincipalName");
        let mut kind = is_graph.then_some(Kind::Graph).or(self.kind);
        // Which name filled a field: the same name again adds a value, another one does not.
        let mut filled: Vec<(Field, String)> = Vec::new();
        for (name, text) in self.pairs {
            if find_hetu(&name).is_some() || name.len() > NAME {
                read.notes.push(Note::Cut);
                continue;
            }
            if find_hetu(&text).is_some() {
                read.notes.push(Note::Hetu(name));
                continue;
            }
            // The admin service does not let an organisation choose the identifier for Entra:
            // it is the directory's own.
            let known = match name.as_str() {
                "id" if is_graph => Some((Field::Username, Kind::Graph)),
                _ => known(&name),
            };
            if let Some((field, of)) = known {
                kind = kind.or(Some(of));
                let by = filled.iter().find(|(taken, _)| *taken == field);
                match by {
                    None => {
                        read.fields.set(field, &text);
                        filled.push((field, name));
                        continue;
                    }
                    Some((_, same)) if *same == name => {
                        let joined = [read.fields.get(field), ";", &text].concat();
                        read.fields.set(field, &joined);
                        continue;
                    }
                    Some(_) => {}
                }
            } else if differs_in_case(&name) {
                read.notes.push(Note::Case(name.clone()));
            }
            if read.properties.len() >= PROPERTIES || judge(&text).is_err() {
                read.notes.push(Note::Cut);
                continue;
            }
            read.properties.push(Property {
                name,
                text,
                field: None,
            });
        }
        if !self.entries.is_empty() {
            shapes::join(&self.entries, &mut read);
        }
        if self.empty > 0 {
            read.notes.push(Note::Empty(self.empty));
        }
        read.notes.dedup();
        read.kind = match kind {
            // Only role objects make a list of one a person of Wilma.
            Some(Kind::Wilma) if self.entries.is_empty() => Kind::Other,
            Some(kind) => kind,
            None => Kind::Other,
        };
        read
    }
}

/// Names with a source besides those of the admin service and ADFS (`model::registers`).
static NAMES: [(&str, Field, Kind); 9] = [
    // The proxy's own names for attributes that come to it directly.
    ("schoolCodes", Field::SchoolIds, Kind::RoleObjects),
    ("schoolRoles", Field::Roles, Kind::RoleObjects),
    ("schoolGroups", Field::Groups, Kind::RoleObjects),
    ("groupLevel", Field::GroupLevels, Kind::RoleObjects),
    ("nickName", Field::Nickname, Kind::RoleObjects),
    // Wilma's and Opinsys's names of a person.
    ("first_name", Field::FirstName, Kind::RoleObjects),
    ("last_name", Field::Surname, Kind::RoleObjects),
    ("learner_id", Field::LearnerId, Kind::Opinsys),
    // Of a Graph user the names alone are the same everywhere; `surname` is the admin service's too.
    ("givenName", Field::FirstName, Kind::Graph),
];

/// The field of a name, which is case-sensitive as MPASSid's mapping is. A claim type may stand
/// with its namespace before it, a field under its label in the admin service.
fn known(name: &str) -> Option<(Field, Kind)> {
    let last = name.rsplit('/').next().unwrap_or(name);
    let labelled = || {
        FIELDS
            .iter()
            .find(|row| !row.label_fi.is_empty() && row.label_fi == last)
    };
    if let Some(row) = named(last).or_else(labelled) {
        let kind = match last == row.name || last == row.label_fi {
            true => Kind::Admin,
            false => Kind::Adfs,
        };
        return Some((Field::of_name(row.name)?, kind));
    }
    NAMES
        .iter()
        .find(|(known, ..)| *known == last)
        .map(|&(_, field, kind)| (field, kind))
}

fn differs_in_case(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    let same = |known: &str| known.eq_ignore_ascii_case(last);
    FIELDS
        .iter()
        .any(|row| [row.name, row.adfs, row.defaults].into_iter().any(same))
        || NAMES.iter().any(|(known, ..)| same(known))
}

/// Names that only MPASSid gives.
fn is_delivered(name: &str) -> bool {
    name.starts_with("urn:mpass.id:") || name == "urn:oid:1.3.6.1.4.1.16161.1.1.27"
}

fn is_token(text: &str) -> bool {
    text.starts_with("eyJ") && text.bytes().filter(|b| *b == b'.').count() >= 2
}
