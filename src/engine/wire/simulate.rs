//! The simulation's state and views.

use serde_json::Value;

use crate::encoding::wire::{FromJson, Read, ToJson, fields, variants, words};
use crate::simulate::lookup::Found;
use crate::simulate::source::{Kind, Note, Property, Refusal};
use crate::simulate::{Fault, Field, Fields, State};

fields! {
    State {
        start, version, fields, origin, faults, objects, kind, refusal, properties, notes, found,
    }
    Property { name, text, field }
}

variants! {
    Refusal {
        "empty" Empty,
        "too-large" TooLarge,
        "broken-json" BrokenJson { line },
        "several-people" SeveralPeople,
        "delivered" Delivered,
        "no-names" NoNames,
    }
    Note {
        "hetu" Hetu(name),
        "case" Case(name),
        "cut" Cut,
        "empty" Empty(count),
    }
}

words! {
    Field { "schoolIds" SchoolIds, "roles" Roles, "groups" Groups, "groupLevels" GroupLevels, "learningMaterialsCharges" Charges, "learnerId" LearnerId, "firstName" FirstName, "surname" Surname, "nickname" Nickname, "username" Username }
    Fault { "hetu" Hetu, "too-long" TooLong, "too-many" TooMany }
    Kind { "graph" Graph, "adfs" Adfs, "admin" Admin, "wilma" Wilma, "opinsys" Opinsys, "role-objects" RoleObjects, "other" Other }
    Found { "basic" Basic, "upper" UpperSecondary, "vocational" Vocational, "office" Office }
}

impl FromJson for Fields {
    fn blank() -> Fields {
        Fields::of_list(&[])
    }
}

impl Read for Fields {
    fn read(&mut self, value: Value) -> bool {
        let list = Vec::from_json(value);
        list.map(|list| *self = Fields::of_list(&list)).is_some()
    }
}

impl ToJson for Fields {
    fn to_json(&self, out: &mut String) {
        self.list().to_json(out);
    }
}
