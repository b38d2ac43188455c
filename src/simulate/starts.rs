//! Where to begin: invented people of the test organisations, one for each way the fields are used.

use super::{Field, Fields, State};
use crate::model::Version;

/// A built-in start. Values in the order of [`Field::ALL`].
#[derive(Debug)]
pub struct Start {
    pub id: &'static str,
    pub version: Version,
    values: [&'static str; 10],
}

/// The one that the page opens with.
pub const START: &str = "pupil";

pub static STARTS: [Start; 6] = [
    Start {
        id: START,
        version: Version::V1_4,
        values: [
            "30076",
            "oppilas",
            "8A",
            "8",
            "",
            "1.2.246.562.98.55500000306",
            "Oona Maria",
            "Kallioniemi",
            "Oona",
            "7d0c2a51-8f39-4a57-9a0e-2c1f6f2f8e10",
        ],
    },
    Start {
        id: "teacher",
        version: Version::V1_4,
        values: [
            "30076;30077;30079",
            "opettaja;rehtori;opettaja",
            "",
            "",
            "",
            "1.2.246.562.98.55500000314",
            "Henrik",
            "Åkerlund",
            "Henrik",
            "henrik.akerlund",
        ],
    },
    Start {
        id: "upper",
        version: Version::V1_4,
        values: [
            "30077",
            "opiskelija",
            "25C",
            "",
            "1",
            "1.2.246.562.98.55500000322",
            "Veeti",
            "Suopelto",
            "Veeti",
            "c0a1f6b2-30d4-4a43-b1f5-5f0a3a6e7b21",
        ],
    },
    Start {
        id: "early",
        version: Version::V1_4,
        values: [
            "1.2.246.562.99.00000000004",
            "opettaja",
            "",
            "",
            "",
            "1.2.246.562.98.55500000330",
            "Saana",
            "Lehtovirta",
            "Saana",
            "saana.lehtovirta",
        ],
    },
    // A student of 2020, when a login carried each piece of data on its own.
    Start {
        id: "older",
        version: Version::V1_1,
        values: [
            "30077",
            "opiskelija",
            "20C",
            "",
            "0",
            "1.2.246.562.98.55500000348",
            "Ilari",
            "Harjumaa",
            "",
            "ilari.harjumaa",
        ],
    },
    Start {
        id: "empty",
        version: Version::V1_4,
        values: [""; 10],
    },
];

pub fn find(id: &str) -> Option<&'static Start> {
    STARTS.iter().find(|start| start.id == id)
}

/// The state that a start begins with.
pub fn state(id: &str) -> Option<State> {
    let start = find(id)?;
    let mut fields = Fields::default();
    for (field, text) in Field::ALL.into_iter().zip(start.values) {
        fields.set(field, text);
    }
    Some(State {
        start: id.to_owned(),
        version: start.version,
        ..State::with(fields)
    })
}

/// A typical fault of a field: what registers really send (paper §8).
pub fn broken(start: &Start, field: Field) -> Option<&'static str> {
    let filled = Field::ALL
        .into_iter()
        .zip(start.values)
        .any(|(known, text)| known == field && !text.is_empty());
    filled.then_some(fault(field)).flatten()
}

/// The fault itself, for any start and for pasted data.
pub fn fault(field: Field) -> Option<&'static str> {
    Some(match field {
        // A leading zero lost in a spreadsheet.
        Field::SchoolIds => "3007",
        Field::Roles => "huoltaja",
        // A semicolon inside the name of a class.
        Field::Groups => "8A;8B;8C;8D",
        Field::GroupLevels => "8A",
        Field::Charges => "maksullinen",
        // The prefix is gone.
        Field::LearnerId => "55500000306",
        Field::FirstName | Field::Surname | Field::Nickname | Field::Username => return None,
    })
}
