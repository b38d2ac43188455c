//! JSON shapes of a person: lists of named values, and role objects.

use serde_json::Value;

use super::{Field, Note, Pairs, Read};
use crate::model::value::find_hetu;
use crate::simulate::OBJECTS;

/// A school with a role, as Wilma and Opinsys send them.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    school: String,
    role: String,
    group: String,
    level: String,
    charge: String,
}

/// A text, a number or a truth value.
pub fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(is) => Some(is.to_string()),
        _ => None,
    }
}

/// `[{"name": "learnerId", "value": "…"}]`, or the same with `type`: attributes of the proxy's
/// registry interface, claims of ADFS. `None`: some entry is something else.
pub fn named_values(items: &[Value]) -> Option<Pairs> {
    let mut pairs = Pairs::new();
    for item in items {
        let member = |names: [&str; 4]| {
            names
                .iter()
                .find_map(|name| item.get(*name).and_then(scalar))
        };
        let name = member(["name", "type", "Type", "claimType"])?;
        let value = member(["value", "Value", "claimValue", "val"])?;
        pairs.push((name, value));
    }
    (!pairs.is_empty()).then_some(pairs)
}

/// `roles: [{school, role, group, groupLevel}]`, or
/// `schools: [{school_code, roles, groups: [{name, type}]}]`.
pub fn role_objects(name: &str, items: &[Value]) -> Option<Vec<Entry>> {
    if items.is_empty() || !items.iter().all(Value::is_object) {
        return None;
    }
    match name {
        "roles" => Some(items.iter().map(of_role).collect()),
        "schools" => Some(items.iter().flat_map(of_school).collect()),
        _ => None,
    }
}

fn member(item: &Value, name: &str) -> String {
    item.get(name).and_then(scalar).unwrap_or_default()
}

fn of_role(item: &Value) -> Entry {
    Entry {
        school: member(item, "school"),
        role: member(item, "role"),
        group: member(item, "group"),
        level: member(item, "groupLevel"),
        charge: String::new(),
    }
}

fn of_school(item: &Value) -> Vec<Entry> {
    let list = |name| {
        item.get(name)
            .and_then(Value::as_array)
            .map_or(&[] as &[Value], Vec::as_slice)
    };
    // Only the teaching group is a class; year classes and others are not.
    let teaching = list("groups")
        .iter()
        .find(|group| member(group, "type").eq_ignore_ascii_case("teaching group"));
    let entry = |role: String| Entry {
        school: member(item, "school_code"),
        role,
        group: teaching
            .map(|group| member(group, "name"))
            .unwrap_or_default(),
        level: String::new(),
        charge: member(item, "learning_materials_charge"),
    };
    let roles: Vec<String> = list("roles").iter().filter_map(scalar).collect();
    match roles.is_empty() {
        true => vec![entry(String::new())],
        false => roles.into_iter().map(entry).collect(),
    }
}

/// Role objects as fields: one value of each, in their order.
pub fn join(entries: &[Entry], read: &mut Read) {
    type Column = (Field, fn(&Entry) -> &str);
    let columns: [Column; 5] = [
        (Field::SchoolIds, |entry| &entry.school),
        (Field::Roles, |entry| &entry.role),
        (Field::Groups, |entry| &entry.group),
        (Field::GroupLevels, |entry| &entry.level),
        (Field::Charges, |entry| &entry.charge),
    ];
    for (field, column) in columns {
        let texts: Vec<&str> = entries.iter().map(column).collect();
        if texts.iter().all(|text| text.is_empty()) {
            continue;
        }
        if texts.iter().any(|text| find_hetu(text).is_some()) {
            read.notes.push(Note::Hetu(field.name().to_owned()));
            continue;
        }
        let joined = texts.join(&OBJECTS.to_string());
        read.fields.set(field, &joined);
    }
}
