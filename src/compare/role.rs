//! Roles of two logins, paired by school and never by position.

use super::read::{Role, Twins};
use super::{Point, Reason};
use crate::model::roles;

/// Changed, gained, lost.
pub const OFFICE: [Reason; 3] = [
    Reason::OfficeChanged,
    Reason::OfficeGained,
    Reason::OfficeLost,
];

/// What differs between the roles of two logins.
pub fn points(before: &[Role<'_>], after: &[Role<'_>], twins: &Twins<'_>) -> Vec<Point> {
    let mut points = Vec::new();
    let mut lost: Vec<&Role> = before.iter().collect();
    let mut gained: Vec<&Role> = after.iter().collect();
    let school = |role: &Role| -> String { twins.school(role).to_owned() };
    // The same role at the same school, the nearest first; then another role at the same school.
    for fits in [same_all, same_class, same_role, any] {
        lost.retain(|one| {
            let found = gained
                .iter()
                .position(|other| school(one) == school(other) && fits(one, other));
            let Some(at) = found else { return true };
            let other = gained.remove(at);
            pair(one, other, &school(one), &mut points);
            false
        });
    }
    // One person who went from one school to another.
    if let ([one], [other]) = (&*lost, &*gained)
        && identity(one) == identity(other)
    {
        let moved = Point::new(Reason::SchoolChanged).of(&school(one), &school(other));
        points.push(moved);
        if one.class != other.class {
            let reason = class_reason(one.class, other.class);
            points.push(Point::new(reason).of(one.class, other.class));
        }
        return points;
    }
    for role in lost {
        points.push(
            Point::new(Reason::RoleLost)
                .at(&school(role))
                .of(role.role, ""),
        );
    }
    for role in gained {
        points.push(
            Point::new(Reason::RoleGained)
                .at(&school(role))
                .of("", role.role),
        );
    }
    points
}

fn same_all(a: &Role, b: &Role) -> bool {
    a == b
}

fn same_class(a: &Role, b: &Role) -> bool {
    identity(a) == identity(b) && a.class == b.class
}

fn same_role(a: &Role, b: &Role) -> bool {
    identity(a) == identity(b)
}

fn any(_: &Role, _: &Role) -> bool {
    true
}

/// By its name, in any spelling; by its code where the name says nothing.
fn identity<'a>(role: &Role<'a>) -> &'a str {
    match (roles::find(role.role), roles::by_code(role.role_code)) {
        (Some(known), _) => known.delivered,
        (None, Some(known)) if role.role.is_empty() => known.delivered,
        _ => role.role,
    }
}

/// Parts of two roles at one school.
fn pair(before: &Role, after: &Role, school: &str, points: &mut Vec<Point>) {
    let mut say = |reason, one: &str, other: &str| {
        if one != other {
            points.push(Point::new(reason).at(school).of(one, other));
        }
    };
    match identity(before) == identity(after) {
        true => say(Reason::RoleSpelling, before.role, after.role),
        false => say(Reason::RoleChanged, before.role, after.role),
    }
    say(
        class_reason(before.class, after.class),
        before.class,
        after.class,
    );
    // What a value of four parts has no place for is no difference.
    if before.count == after.count {
        if identity(before) == identity(after) {
            say(Reason::RoleCode, before.role_code, after.role_code);
        }
        let [changed, gained, lost] = OFFICE;
        let office = match (before.office.is_empty(), after.office.is_empty()) {
            (true, _) => gained,
            (_, true) => lost,
            _ => changed,
        };
        say(office, before.office, after.office);
        if before.code == after.code {
            say(twin(before.oid, after.oid), before.oid, after.oid);
        } else {
            say(twin(before.code, after.code), before.code, after.code);
        }
    } else {
        let count = |role: &Role| role.count.to_string();
        say(Reason::RoleParts, &count(before), &count(after));
    }
    if !before.provider.is_empty() && !after.provider.is_empty() {
        say(Reason::RoleProvider, before.provider, after.provider);
    }
    if !before.municipality.is_empty() && !after.municipality.is_empty() {
        say(
            Reason::ValueChanged,
            before.municipality,
            after.municipality,
        );
    }
}

/// What another class means.
pub fn class_reason(before: &str, after: &str) -> Reason {
    match (before.is_empty(), after.is_empty()) {
        (true, _) => Reason::ClassGained,
        (_, true) => Reason::ClassLost,
        _ if super::person::alike(before, after) => Reason::ClassForm,
        _ => Reason::ClassChanged,
    }
}

/// One of the two numbers of a school.
fn twin(before: &str, after: &str) -> Reason {
    match (before.is_empty(), after.is_empty()) {
        (true, _) => Reason::TwinGained,
        (_, true) => Reason::TwinLost,
        _ => Reason::SchoolOid,
    }
}
