//! `model::forming` with a door: what a register holds goes in, step by step what MPASSid
//! makes of it comes out. Nothing is kept: the state travels with every question.

pub mod lookup;
pub mod source;
pub mod starts;
pub mod steps;

use crate::encoding::json;
use crate::intake::{Document, Environment, Expectation, Intake, Via};
use crate::model::forming::{self, Entry, Formed, HomeAttributes};
use crate::model::value::find_hetu;
use crate::model::{AttrId, Version, registers};
use source::{Kind, Property, Refusal};

/// A field of a register, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    SchoolIds,
    Roles,
    Groups,
    GroupLevels,
    Charges,
    LearnerId,
    FirstName,
    Surname,
    Nickname,
    Username,
}

impl Field {
    pub const ALL: [Field; 10] = [
        Field::SchoolIds,
        Field::Roles,
        Field::Groups,
        Field::GroupLevels,
        Field::Charges,
        Field::LearnerId,
        Field::FirstName,
        Field::Surname,
        Field::Nickname,
        Field::Username,
    ];

    /// The attribute's name in the admin service (MPASSid-hallintapalvelu, `config.ts`).
    pub fn name(self) -> &'static str {
        match self {
            Field::SchoolIds => "schoolIds",
            Field::Roles => "roles",
            Field::Groups => "groups",
            Field::GroupLevels => "groupLevels",
            Field::Charges => "learningMaterialsCharges",
            Field::LearnerId => "learnerId",
            Field::FirstName => "firstName",
            Field::Surname => "surname",
            Field::Nickname => "nickname",
            Field::Username => "username",
        }
    }

    pub fn of_name(name: &str) -> Option<Field> {
        Field::ALL.into_iter().find(|field| field.name() == name)
    }
}

/// Longest text of a field, in bytes.
pub const FIELD_SIZE: usize = 1000;
/// Most values of one field.
pub const VALUES: usize = 40;

/// Why the text of a field was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It holds a personal identity code: not read, not shown again.
    Hetu,
    TooLong,
    TooMany,
}

/// Between the values of several role objects; inside an object a `;` is only a character.
pub const OBJECTS: char = '|';

/// What the text of a field is worth: all that is shown, sent and formed has passed here.
pub fn judge(text: &str) -> Result<(), Fault> {
    if text.len() > FIELD_SIZE {
        Err(Fault::TooLong)
    } else if find_hetu(text).is_some() {
        Err(Fault::Hetu)
    } else if text.matches([';', OBJECTS]).count() >= VALUES {
        Err(Fault::TooMany)
    } else {
        Ok(())
    }
}

/// Texts of the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields([String; Field::ALL.len()]);

impl Fields {
    pub fn get(&self, field: Field) -> &str {
        self.0.get(field as usize).map_or("", String::as_str)
    }

    pub fn set(&mut self, field: Field, text: &str) {
        if let Some(place) = self.0.get_mut(field as usize) {
            text.clone_into(place);
        }
    }

    /// As the wire carries them.
    pub fn list(&self) -> Vec<String> {
        self.0.to_vec()
    }

    pub fn of_list(list: &[String]) -> Fields {
        let mut fields = Fields::default();
        for (field, text) in Field::ALL.into_iter().zip(list) {
            fields.set(field, text);
        }
        fields
    }
}

/// All that was chosen and typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The built-in start; empty after something was pasted.
    pub start: String,
    pub version: Version,
    pub fields: Fields,
    /// What *mend* returns to.
    pub origin: Fields,
    pub faults: Vec<(Field, Fault)>,
    /// Role objects were pasted: the values of a field belong to one object each.
    pub objects: bool,
    /// What the pasted text was.
    pub kind: Option<Kind>,
    pub refusal: Option<Refusal>,
    /// Pasted names that no source maps to a field.
    pub properties: Vec<Property>,
    pub notes: Vec<source::Note>,
    /// Unknown schools that are to be found, and as what.
    pub found: Vec<(String, lookup::Found)>,
}

impl Default for State {
    fn default() -> State {
        starts::state(starts::START).unwrap_or_else(|| State::with(Fields::default()))
    }
}

impl State {
    fn with(fields: Fields) -> State {
        State {
            start: String::new(),
            version: Version::CURRENT,
            origin: fields.clone(),
            fields,
            faults: Vec::new(),
            objects: false,
            kind: None,
            refusal: None,
            properties: Vec::new(),
            notes: Vec::new(),
            found: Vec::new(),
        }
    }

    /// Carries out one act of the visitor: what, and with which text. Unknown ones change nothing.
    pub fn act(&mut self, what: &str, text: &str) {
        let (verb, object) = what.split_once('.').unwrap_or((what, ""));
        match verb {
            "start" => {
                if let Some(started) = starts::state(text) {
                    *self = started;
                }
            }
            "version" => {
                if let Some(version) = Version::ALL.into_iter().find(|v| v.label() == text) {
                    self.version = version;
                }
            }
            "paste" => self.paste(text),
            "mend" => {
                self.fields = self.origin.clone();
                self.faults.clear();
            }
            "field" => {
                if let Some(field) = Field::of_name(object) {
                    self.write(field, text);
                }
            }
            "assign" => self.assign(object.parse().unwrap_or(usize::MAX), Field::of_name(text)),
            "found" => {
                self.found.retain(|(known, _)| known != object);
                if let Some(found) = lookup::Found::of_name(text) {
                    self.found.push((object.to_owned(), found));
                }
            }
            _ => {}
        }
    }

    fn write(&mut self, field: Field, text: &str) {
        self.faults.retain(|(faulty, _)| *faulty != field);
        match judge(text) {
            Ok(()) => self.fields.set(field, text),
            Err(fault) => {
                self.fields.set(field, "");
                self.faults.push((field, fault));
            }
        }
    }

    fn paste(&mut self, text: &str) {
        match source::read(text) {
            Err(refusal) => self.refusal = Some(refusal),
            Ok(read) => {
                let version = self.version;
                *self = State::with(Fields::default());
                self.version = version;
                self.kind = Some(read.kind);
                self.objects = read.objects;
                self.properties = read.properties;
                self.notes = read.notes;
                for field in Field::ALL {
                    self.write(field, read.fields.get(field));
                }
                self.origin = self.fields.clone();
            }
        }
    }

    /// Puts a pasted property into a field; one that leaves a field leaves it empty.
    fn assign(&mut self, index: usize, to: Option<Field>) {
        let Some(property) = self.properties.get_mut(index) else {
            return;
        };
        let (left, text) = (property.field, property.text.clone());
        property.field = to;
        if let Some(left) = left.filter(|left| Some(*left) != to) {
            self.write(left, "");
            self.origin.set(left, "");
        }
        let Some(to) = to else { return };
        for (i, other) in self.properties.iter_mut().enumerate() {
            if i != index && other.field == Some(to) {
                other.field = None;
            }
        }
        self.write(to, &text);
        self.origin.set(to, self.fields.clone().get(to));
    }

    /// Only what a built-in start made of it: nobody's data.
    pub fn is_invented(&self) -> bool {
        let Some(start) = starts::find(&self.start) else {
            return false;
        };
        Field::ALL.into_iter().all(|field| {
            let text = self.fields.get(field);
            text.is_empty()
                || text == self.origin.get(field)
                || starts::broken(start, field) == Some(text)
        })
    }

    /// What MPASSid forms of the fields.
    pub fn formed(&self) -> Formed {
        self.form(&self.fields)
    }

    /// What it formed before anything was broken.
    pub fn formed_whole(&self) -> Formed {
        self.form(&self.origin)
    }

    fn form(&self, fields: &Fields) -> Formed {
        let lookup = |number: &str| lookup::organisation(number, &self.found);
        let issuer = self.issuer();
        forming::form(&self.home(fields, &issuer), &lookup, &issuer, self.version)
    }

    /// The home organisation: MPASSid knows it from its own register, so no field changes it.
    pub fn issuer(&self) -> String {
        self.origin
            .get(Field::SchoolIds)
            .split([';', OBJECTS])
            .find_map(|school| lookup::organisation(school.trim(), &self.found)?.provider)
            .map_or_else(|| lookup::PROVIDER.to_owned(), |provider| provider.oid)
    }

    /// What the home organisation sends of these fields.
    pub fn home(&self, fields: &Fields, issuer: &str) -> HomeAttributes {
        let text = |field| Some(fields.get(field).to_owned()).filter(|text| !text.is_empty());
        HomeAttributes {
            surname: text(Field::Surname),
            first_name: text(Field::FirstName),
            nickname: text(Field::Nickname),
            learner_id: text(Field::LearnerId),
            school_ids: text(Field::SchoolIds),
            roles: text(Field::Roles),
            groups: text(Field::Groups),
            group_levels: text(Field::GroupLevels),
            learning_materials_charges: text(Field::Charges),
            uid: uid(fields.get(Field::Username)),
            municipality: Some(lookup::municipality(issuer).to_owned()),
            entries: if self.objects {
                entries(fields)
            } else {
                Vec::new()
            },
        }
    }
}

/// The role objects whose values the fields hold, one column each.
fn entries(fields: &Fields) -> Vec<Entry> {
    let column = |field| -> Vec<&str> { fields.get(field).split(OBJECTS).map(str::trim).collect() };
    let columns = [
        Field::SchoolIds,
        Field::Roles,
        Field::Groups,
        Field::GroupLevels,
        Field::Charges,
    ]
    .map(column);
    let count = columns.iter().map(Vec::len).max().unwrap_or_default();
    (0..count)
        .map(|at| {
            let [school, role, class, class_level, charge] = columns
                .each_ref()
                .map(|column| column.get(at).copied().unwrap_or_default().to_owned());
            Entry {
                school,
                role,
                class,
                class_level,
                charge,
            }
        })
        .collect()
}

/// In the place of `MPASSOID.` + SHA-1 stands a number of the same form: which directory the
/// digest would be made with is MPASSid's own knowledge, so the true one cannot be formed here.
fn uid(username: &str) -> Option<String> {
    if username.trim().is_empty() {
        return None;
    }
    let mut text = String::from("MPASSOID.");
    let mut sum: u32 = 0x811c_9dc5;
    for _ in 0..5 {
        for byte in username.bytes() {
            sum = (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        for shift in (0..32).step_by(4) {
            text.extend(char::from_digit(sum >> shift & 15, 16));
        }
    }
    Some(text)
}

/// Attributes of one login that the other does not have, in the order a visitor reads them.
pub fn missing(from: &Formed, in_other: &Formed) -> Vec<AttrId> {
    AttrId::ALL
        .into_iter()
        .filter(|id| !in_other.values(*id).is_empty() && from.values(*id).is_empty())
        .collect()
}

/// What a service would be sent, for the engine to read; `None` where no login comes about.
pub fn intake(state: &State, formed: &Formed) -> Option<Intake> {
    if formed.attributes.is_empty() {
        return None;
    }
    let claims = formed
        .attributes
        .iter()
        .map(|(id, values)| {
            let value = match values.as_slice() {
                [one] if !id.info().multi => one.as_str().into(),
                many => many.iter().map(String::as_str).collect(),
            };
            (id.claim().to_owned(), value)
        })
        .collect();
    Some(Intake {
        via: Via::Simulated,
        document: Document::Text {
            text: crate::encoding::wire::text(&json::from_members(claims)),
            keys: String::new(),
        },
        expectation: Expectation {
            environment: if state.is_invented() {
                Environment::Demo
            } else {
                Environment::Unknown
            },
            sent: Some(sent(&state.fields)),
            model: Some(state.version),
            ..Expectation::default()
        },
    })
}

/// The attributes that the filled fields are for.
fn sent(fields: &Fields) -> Vec<String> {
    let filled = |field: &Field| {
        let text = fields.get(*field);
        text.contains(|c: char| !c.is_whitespace() && c != ';' && c != OBJECTS)
    };
    let all = Field::ALL.into_iter().filter(filled);
    all.filter_map(|field| registers::named(field.name())?.attributes.first().copied())
        .map(|id| id.canonical().to_owned())
        .collect()
}

#[cfg(test)]
mod tests;
