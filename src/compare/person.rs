//! The attributes of one person's logins.

use super::read::{Login, Role, Twins, same_set};
use super::role;
use super::travel;
use super::{Cell, Change, Point, Reason, Row, RowId, Shown, joined};
use crate::diagnosis::facts::clean::clean;
use crate::intake::From;
use crate::model::value::{NodeKind, Oid, UidForm, UidValue};
use crate::model::{AttrId, roles};
use crate::report::AttributeStatus;

/// What differs, and the points about it.
type Found = (Change, Vec<Point>);

pub fn row(id: AttrId, logins: &[Login<'_>], twins: &Twins<'_>) -> Option<Row> {
    let (first, others) = logins.split_first()?;
    let cells = logins.iter().map(|login| cell(id, login)).collect();
    let pairs = others.iter().map(|other| pair(id, first, other, twins));
    joined(RowId::Attribute(id), cells, pairs)
}

fn cell(id: AttrId, login: &Login<'_>) -> Cell {
    let texts = login.texts(id).into_iter().map(str::to_owned);
    Cell {
        status: login.attribute(id).map(|attribute| attribute.status),
        shown: Shown::Values(texts.collect()),
        from: carriers(id, login),
    }
}

pub fn carriers(id: AttrId, login: &Login<'_>) -> Vec<From> {
    let Some(attribute) = login.attribute(id) else {
        return Vec::new();
    };
    let mut all: Vec<From> = attribute.from.into_iter().collect();
    all.extend(&attribute.also_from);
    all.dedup();
    all
}

/// `None` where neither login has it.
fn pair(id: AttrId, before: &Login<'_>, after: &Login<'_>, twins: &Twins<'_>) -> Option<Found> {
    let (had, has) = (before.texts(id), after.texts(id));
    match (had.is_empty(), has.is_empty()) {
        (true, true) => None,
        (true, false) => Some(absent(id, before, after, true)),
        (false, true) => Some(absent(id, after, before, false)),
        // A report that was handed over hides what a login shows, and another report elsewhere.
        _ if !comparable(&had, before, &has, after) => Some(hidden(id, before, after, twins)),
        _ if same_set(&had, &has) => Some(same(id, before, after)),
        _ => Some(settled(differ(id, before, after, twins))),
    }
}

fn comparable(had: &[&str], before: &Login<'_>, has: &[&str], after: &Login<'_>) -> bool {
    let hides = |texts: &[&str], login: &Login<'_>| texts.iter().any(|text| login.hides(text));
    match (hides(had, before), hides(has, after)) {
        (false, false) => true,
        (true, true) => before.shares_labels(after),
        _ => false,
    }
}

/// Of roles with a hidden class the rest is compared.
fn hidden(id: AttrId, before: &Login<'_>, after: &Login<'_>, twins: &Twins<'_>) -> Found {
    let mut points = Vec::new();
    if id == AttrId::Role {
        fn without<'a>(login: &Login<'a>) -> Vec<Role<'a>> {
            let mut roles = login.roles.clone();
            for role in &mut roles {
                role.class = "";
            }
            roles
        }
        points = role::points(&without(before), &without(after), twins);
        let place = |login: &Login<'_>| login.roles.iter().any(|role| login.hides(role.code));
        if place(before) || place(after) {
            points.clear();
        }
    }
    let change = match points.is_empty() {
        true => Change::Unknown,
        false => Change::Changed,
    };
    points.push(Point::new(Reason::Hidden));
    (change, points)
}

/// What no point names is a change all the same.
fn settled(points: Vec<Point>) -> Found {
    let points = match points.is_empty() {
        true => vec![Point::new(Reason::ValueChanged)],
        false => points,
    };
    (Change::Changed, points)
}

/// The same values: in another order, more than once, from elsewhere.
fn same(id: AttrId, before: &Login<'_>, after: &Login<'_>) -> Found {
    let mut points = Vec::new();
    let mut change = Change::Same;
    let raw = |login: &Login<'_>| -> Vec<String> {
        let values = login.values(id).iter();
        values.map(|value| value.text.clone()).collect()
    };
    let (had, has) = (raw(before), raw(after));
    if had != has {
        change = Change::Order;
        points.push(Point::new(match had.len() == has.len() {
            true => Reason::Order,
            false => Reason::Repeated,
        }));
    }
    let (was, is) = (carriers(id, before), carriers(id, after));
    if !same_set(&was, &is) {
        change = Change::Elsewhere;
        let of_token = |from: &From| matches!(from, From::IdToken | From::Userinfo);
        let tokens = was.iter().all(of_token) && is.iter().all(of_token);
        points.push(Point::new(match tokens {
            true => Reason::OtherCarrier,
            false => Reason::OtherProtocol,
        }));
    }
    if id == AttrId::ClassLevel && stale(before, after) {
        let level = before.texts(id).first().copied().unwrap_or_default();
        points.push(Point::new(Reason::LevelStale).of(level, level));
    }
    (change, points)
}

/// One login lacks it; `gained`: the first one.
fn absent(id: AttrId, without: &Login<'_>, with: &Login<'_>, gained: bool) -> Found {
    let change = if gained { Change::Added } else { Change::Gone };
    let status = without.attribute(id).map(|attribute| attribute.status);
    if status == Some(AttributeStatus::NotObservable) {
        return (Change::Unknown, vec![Point::new(Reason::NotObservable)]);
    }
    let mut carriers: Vec<&str> = Vec::new();
    for way in travel::ways(id) {
        let name = way.carrier.canonical();
        if !travel::on(way, without).is_empty() && !carriers.contains(&name) {
            carriers.push(name);
        }
    }
    if !carriers.is_empty() {
        let point = Point::new(Reason::TravelsElsewhere).at(&carriers.join(" "));
        return (Change::Moved, vec![point]);
    }
    let model = without.document.received.model;
    if let Some(version) = model.filter(|version| !id.info().is_in(*version)) {
        let later = id.info().since > version;
        let reason = if later {
            Reason::NotThen
        } else {
            Reason::NoLonger
        };
        return (change, vec![Point::new(reason).at(version.label())]);
    }
    let texts = with.texts(id);
    let say = |lost: Reason, has: Reason, text: &str| {
        let point = Point::new(if gained { has } else { lost });
        match gained {
            true => point.of("", text),
            false => point.of(text, ""),
        }
    };
    let points = match id {
        AttrId::Role => with
            .roles
            .iter()
            .map(|role| {
                let school = if role.code.is_empty() {
                    role.oid
                } else {
                    role.code
                };
                say(Reason::RoleLost, Reason::RoleGained, role.role).at(school)
            })
            .chain(with.odd.iter().map(|_| Point::new(Reason::RoleOdd)))
            .collect(),
        _ => {
            let (lost, has) = presence(id);
            vec![say(lost, has, &texts.join(", "))]
        }
    };
    (change, points)
}

/// What its absence means, and what its presence.
fn presence(id: AttrId) -> (Reason, Reason) {
    match id {
        AttrId::GivenName | AttrId::FamilyName => (Reason::NameLost, Reason::NameGained),
        AttrId::Nickname => (Reason::Nickname, Reason::Nickname),
        AttrId::LearnerId => (Reason::LearnerIdLost, Reason::LearnerIdGained),
        AttrId::Uid => (Reason::UidLost, Reason::UidGained),
        AttrId::Role => (Reason::RoleLost, Reason::RoleGained),
        AttrId::SchoolInfo | AttrId::SchoolCode | AttrId::School => {
            (Reason::SchoolLost, Reason::SchoolGained)
        }
        AttrId::Class => (Reason::ClassLost, Reason::ClassGained),
        AttrId::ClassLevel => (Reason::LevelLost, Reason::LevelGained),
        AttrId::LearningMaterialsCharge => (Reason::ChargeLost, Reason::ChargeGained),
        AttrId::EducationProviderInfo | AttrId::EducationProviderId | AttrId::EducationProvider => {
            (Reason::ProviderLost, Reason::ProviderGained)
        }
        AttrId::OriginalIssuer => (Reason::HomeLost, Reason::HomeGained),
    }
}

/// Both have it, with other values.
fn differ(id: AttrId, before: &Login<'_>, after: &Login<'_>, twins: &Twins<'_>) -> Vec<Point> {
    let (had, has) = (before.texts(id), after.texts(id));
    let (one, other) = (had.join(", "), has.join(", "));
    let point = |reason: Reason| Point::new(reason).of(&one, &other);
    let spelt = alike(&one, &other);
    let only = |reason| vec![point(reason)];
    match id {
        AttrId::Role => {
            let mut points = role::points(&before.roles, &after.roles, twins);
            if !same_set(&before.odd, &after.odd) {
                points.push(Point::new(Reason::RoleOdd));
            }
            points
        }
        AttrId::SchoolInfo => schools(before, after, twins),
        AttrId::LearningMaterialsCharge => charges(before, after, twins),
        AttrId::SchoolCode => keys(&had, &has, SCHOOL),
        AttrId::EducationProviderId => keys(&had, &has, PROVIDER),
        AttrId::EducationProviderInfo => {
            let (was, is) = (before.keyed(id), after.keyed(id));
            let mut points = keys(&numbers(&was), &numbers(&is), PROVIDER);
            names(&was, &is, Reason::ProviderName, &mut points);
            points
        }
        AttrId::Uid => only(uid(&had, &has, before, after)),
        AttrId::LearnerId => only(learner_id(&had, &has, before, after)),
        _ if spelt => only(match id {
            AttrId::GivenName | AttrId::FamilyName => Reason::NameForm,
            AttrId::Class => Reason::ClassForm,
            _ => Reason::ValueForm,
        }),
        AttrId::GivenName | AttrId::FamilyName => only(Reason::NameChanged),
        AttrId::Nickname => only(Reason::Nickname),
        AttrId::Class => only(Reason::ClassChanged),
        AttrId::ClassLevel => only(match (year(before), year(after)) {
            (Some(a), Some(b)) if a != b => Reason::LevelChanged,
            (Some(_), Some(_)) => Reason::LevelAlone,
            _ if same_set(&before.classes(), &after.classes()) => Reason::LevelAlone,
            _ => Reason::LevelChanged,
        }),
        AttrId::OriginalIssuer => only(Reason::HomeChanged),
        // Names that are looked up by a number: the number decides.
        AttrId::School => only(match told(AttrId::SchoolCode, before, after) {
            Some(true) => Reason::SchoolName,
            _ => Reason::SchoolChanged,
        }),
        AttrId::EducationProvider => only(match told(AttrId::EducationProviderId, before, after) {
            Some(true) => Reason::ProviderName,
            _ => Reason::ProviderChanged,
        }),
    }
}

/// Equal but for capitals, blanks, and letters that were broken on the way.
pub fn alike(a: &str, b: &str) -> bool {
    let bare = |text: &str| clean(text).replace(' ', "");
    roles::same(&bare(a), &bare(b))
}

/// Whether both tell the same of an attribute, in itself or where it travels now; `None`: one
/// does not tell it.
fn told(id: AttrId, before: &Login<'_>, after: &Login<'_>) -> Option<bool> {
    let tells = |login: &Login<'_>| -> Vec<String> {
        let plain = login.texts(id);
        let ways = travel::ways(id).iter();
        let texts = match plain.is_empty() {
            true => ways.flat_map(|way| travel::on(way, login)).collect(),
            false => plain,
        };
        texts.into_iter().map(str::to_owned).collect()
    };
    let (a, b) = (tells(before), tells(after));
    (!a.is_empty() && !b.is_empty()).then(|| same_set(&a, &b))
}

fn uid(had: &[&str], has: &[&str], before: &Login<'_>, after: &Login<'_>) -> Reason {
    if let ([one], [other]) = (had, has)
        && is_shortened(one, other)
    {
        return Reason::UidShortened;
    }
    match told(AttrId::LearnerId, before, after) {
        Some(true) => Reason::NewAccount,
        Some(false) if same_names(before, after) != Some(true) => Reason::OtherPerson,
        _ => Reason::UidChanged,
    }
}

/// The old data service cut the whole string (`value::UidForm`).
fn is_shortened(one: &str, other: &str) -> bool {
    let (Ok(a), Ok(b)) = (UidValue::parse(one), UidValue::parse(other)) else {
        return false;
    };
    match (a.form, b.form) {
        (UidForm::Short, UidForm::Full) => b.digest.starts_with(a.digest),
        (UidForm::Full, UidForm::Short) => a.digest.starts_with(b.digest),
        _ => false,
    }
}

fn learner_id(had: &[&str], has: &[&str], before: &Login<'_>, after: &Login<'_>) -> Reason {
    if let ([one], [other]) = (had, has) {
        let number = |text: &str| -> String {
            let last = text.rsplit('.').next().unwrap_or_default();
            last.chars().filter(char::is_ascii_digit).collect()
        };
        if number(one).len() >= 10 && number(one) == number(other) {
            return Reason::LearnerIdForm;
        }
        let is_test = |text: &str| {
            let kind = Oid::parse(text).map(|oid| oid.kind());
            kind.map(|kind| kind == NodeKind::TestPerson).ok()
        };
        if let (Some(a), Some(b)) = (is_test(one), is_test(other))
            && a != b
        {
            return Reason::LearnerIdTest;
        }
    }
    let names = same_names(before, after) == Some(true);
    match told(AttrId::Uid, before, after) {
        Some(true) => Reason::RecordsMerged,
        _ if names => Reason::RecordsMerged,
        _ => Reason::OtherPerson,
    }
}

/// Given name and family name; `None` where one login lacks them.
fn same_names(before: &Login<'_>, after: &Login<'_>) -> Option<bool> {
    let given = told(AttrId::GivenName, before, after)?;
    let family = told(AttrId::FamilyName, before, after)?;
    Some(given && family)
}

/// The number in front of the class changed, and the level did not.
fn stale(before: &Login<'_>, after: &Login<'_>) -> bool {
    matches!((year(before), year(after)), (Some(a), Some(b)) if a != b && a <= 10 && b <= 10)
}

/// The number in front of the only class.
fn year(login: &Login<'_>) -> Option<u8> {
    let classes = login.classes();
    let [class] = classes.as_slice() else {
        return None;
    };
    let end = class.bytes().take_while(u8::is_ascii_digit).count();
    class.get(..end)?.parse().ok()
}

/// Changed, gained, lost.
type Three = [Reason; 3];
const SCHOOL: Three = [
    Reason::SchoolChanged,
    Reason::SchoolGained,
    Reason::SchoolLost,
];
const PROVIDER: Three = [
    Reason::ProviderChanged,
    Reason::ProviderGained,
    Reason::ProviderLost,
];

/// Numbers of organisations: one for another, or some more, some fewer.
fn keys(had: &[&str], has: &[&str], [changed, gained, lost]: Three) -> Vec<Point> {
    let gone: Vec<&&str> = had.iter().filter(|key| !has.contains(key)).collect();
    let new: Vec<&&str> = has.iter().filter(|key| !had.contains(key)).collect();
    if let ([one], [other]) = (&*gone, &*new) {
        return vec![Point::new(changed).of(one, other)];
    }
    let gone = gone.into_iter().map(|key| Point::new(lost).of(key, ""));
    let new = new.into_iter().map(|key| Point::new(gained).of("", key));
    gone.chain(new).collect()
}

fn numbers<'a>(pairs: &[(&'a str, &'a str)]) -> Vec<&'a str> {
    pairs.iter().map(|(key, _)| *key).collect()
}

/// Names under the same number.
fn names(was: &[(&str, &str)], is: &[(&str, &str)], reason: Reason, points: &mut Vec<Point>) {
    for (key, name) in was {
        let same = is.iter().filter(|(other, _)| other == key);
        let now: Vec<&str> = same.map(|(_, name)| *name).collect();
        let told = |point: &Point| point.before == *name && point.reason == reason;
        if !now.is_empty() && !now.contains(name) && !points.iter().any(told) {
            points.push(Point::new(reason).at(key).of(name, &now.join(", ")));
        }
    }
}

/// Schools by code, offices apart, names, and the numbers they come under.
fn schools(before: &Login<'_>, after: &Login<'_>, twins: &Twins<'_>) -> Vec<Point> {
    let (was, is) = (
        before.keyed(AttrId::SchoolInfo),
        after.keyed(AttrId::SchoolInfo),
    );
    let office = |key: &str| {
        let mut roles = before.roles.iter().chain(&after.roles);
        roles.any(|role| role.office == key)
    };
    let of = |pairs: &[(&str, &str)], offices: bool| -> Vec<String> {
        let mut codes: Vec<String> = Vec::new();
        for (key, _) in pairs.iter().filter(|(key, _)| office(key) == offices) {
            let code = twins.code(key).to_owned();
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        codes
    };
    fn borrowed(list: &[String]) -> Vec<&str> {
        list.iter().map(String::as_str).collect()
    }
    let (had, has) = (of(&was, false), of(&is, false));
    let mut points = keys(&borrowed(&had), &borrowed(&has), SCHOOL);
    let (had_offices, has_offices) = (of(&was, true), of(&is, true));
    points.extend(keys(
        &borrowed(&had_offices),
        &borrowed(&has_offices),
        role::OFFICE,
    ));
    names(&was, &is, Reason::SchoolName, &mut points);
    let both = |code: &String| had.contains(code) && has.contains(code);
    twin_points(
        &numbers(&was),
        &numbers(&is),
        twins,
        &|code| both(&code.to_owned()),
        [Reason::TwinGained, Reason::TwinLost],
        &mut points,
    );
    points
}

/// Numbers of schools that stay, under which nothing comes any more or something new does.
fn twin_points(
    was: &[&str],
    is: &[&str],
    twins: &Twins<'_>,
    stays: &dyn Fn(&str) -> bool,
    [gained, lost]: [Reason; 2],
    points: &mut Vec<Point>,
) {
    for key in was.iter().filter(|key| !is.contains(key)) {
        let code = twins.code(key);
        if stays(code) {
            points.push(Point::new(lost).at(code).of(key, ""));
        }
    }
    for key in is.iter().filter(|key| !was.contains(key)) {
        let code = twins.code(key);
        if stays(code) {
            points.push(Point::new(gained).at(code).of("", key));
        }
    }
}

/// 0 or 1 for each school.
fn charges(before: &Login<'_>, after: &Login<'_>, twins: &Twins<'_>) -> Vec<Point> {
    let id = AttrId::LearningMaterialsCharge;
    let (was, is) = (before.keyed(id), after.keyed(id));
    let of = |pairs: &[(&str, &str)], code: &str| -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for (key, charge) in pairs {
            if twins.code(key) == code && !found.iter().any(|known| known == charge) {
                found.push((*charge).to_owned());
            }
        }
        found
    };
    let mut codes: Vec<&str> = Vec::new();
    for (key, _) in was.iter().chain(&is) {
        let code = twins.code(key);
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    let mut points = Vec::new();
    for code in codes {
        let (had, has) = (of(&was, code), of(&is, code));
        let reason = match (had.is_empty(), has.is_empty()) {
            (true, _) => Reason::ChargeGained,
            (_, true) => Reason::ChargeLost,
            _ if !same_set(&had, &has) => Reason::ChargeChanged,
            _ => {
                twin_points(
                    &numbers(&was),
                    &numbers(&is),
                    twins,
                    &|other| other == code,
                    [Reason::ChargeTwinGained, Reason::ChargeTwinLost],
                    &mut points,
                );
                continue;
            }
        };
        let point = Point::new(reason).at(code);
        points.push(point.of(&had.join(", "), &has.join(", ")));
    }
    points
}
