//! Two people's logins: names of attributes, forms and equality. The documents are redacted, under
//! one set of labels; of what they show only words of closed lists are shown again.

use super::person::carriers;
use super::read::{Login, part, same_set};
use super::{Cell, Change, Level, Point, Reason, Row, RowId, Shown, joined};
use crate::model::{AttrId, Version, roles};
use crate::report::AttributeStatus;
use crate::report::document::{Part, Value};
use crate::report::redact::Shape;

/// What a value looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form(pub Vec<(String, Piece)>);

/// What a part of a value looks like, under the part's name in the document's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Empty,
    /// A word of a closed list: a role, its code, a charge.
    Word(String),
    Shape(Shape),
}

pub fn row(id: AttrId, logins: &[Login<'_>]) -> Option<Row> {
    let (first, others) = logins.split_first()?;
    let cells = logins.iter().map(|login| Cell {
        status: login.attribute(id).map(|attribute| attribute.status),
        shown: Shown::Forms(forms(id, login)),
        from: carriers(id, login),
    });
    let pairs = others.iter().map(|other| pair(id, first, other));
    joined(RowId::Attribute(id), cells.collect(), pairs)
}

/// Each form once.
fn forms(id: AttrId, login: &Login<'_>) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    for value in login
        .values(id)
        .iter()
        .filter(|value| !value.text.is_empty())
    {
        let form = form(value, login);
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms
}

fn form(value: &Value, login: &Login<'_>) -> Form {
    let whole = |text: &str| Form(vec![(String::new(), Piece::Shape(login.shape(text)))]);
    let parts = || value.parts.iter();
    // The parts of a number are told as one.
    if let Some(body) = parts().find(|part| part.code == "body") {
        return whole(match login.hides(&body.text) {
            true => &body.text,
            false => &value.text,
        });
    }
    if parts().all(|part| part.code == "shape") {
        return whole(&value.text);
    }
    let told = parts().filter(|part| part.code != "uid-prefix");
    Form(
        told.map(|part| (part.label.clone(), piece(part, login)))
            .collect(),
    )
}

fn piece(part: &Part, login: &Login<'_>) -> Piece {
    let text = &part.text;
    match &*part.code {
        _ if text.is_empty() => Piece::Empty,
        "role" if roles::find(text).is_some() => Piece::Word(text.clone()),
        "role-code" | "charge" if !login.hides(text) => Piece::Word(text.clone()),
        _ => Piece::Shape(login.shape(text)),
    }
}

/// `None` where neither has it.
fn pair(id: AttrId, one: &Login<'_>, other: &Login<'_>) -> Option<(Change, Vec<Point>)> {
    let (had, has) = (one.texts(id), other.texts(id));
    let say = |reason| vec![Point::new(reason)];
    let unseen = |login: &Login<'_>| {
        login.attribute(id).map(|a| a.status) == Some(AttributeStatus::NotObservable)
    };
    let missing = |login: &Login<'_>| {
        let model = login.document.received.model;
        model.filter(|version| !id.info().is_in(*version))
    };
    // The data model of that login does not have it.
    let by_model = |version: Version| {
        let later = id.info().since > version;
        let reason = if later {
            Reason::NotThen
        } else {
            Reason::NoLonger
        };
        vec![Point::new(reason).at(version.label())]
    };
    let absent = (missing(one), missing(other));
    Some(match (had.is_empty(), has.is_empty()) {
        (true, true) => return None,
        (true, false) if unseen(one) => (Change::Unknown, say(Reason::NotObservable)),
        (false, true) if unseen(other) => (Change::Unknown, say(Reason::NotObservable)),
        (true, false) => match absent.0 {
            Some(version) => (Change::Added, by_model(version)),
            None => (Change::Added, say(Reason::OnlyInOne)),
        },
        (false, true) => match absent.1 {
            Some(version) => (Change::Gone, by_model(version)),
            None => (Change::Gone, say(Reason::OnlyInOne)),
        },
        // Two reports have labels of their own: only what the forms tell is a difference.
        _ if hides(&had, one) && hides(&has, other) && !one.shares_labels(other) => {
            let mut points = differ(id, one, other);
            points.retain(|point| point.reason.level() >= Level::Check);
            match points.is_empty() {
                true => (Change::Unknown, say(Reason::Hidden)),
                false => (Change::Changed, points),
            }
        }
        _ if same_set(&had, &has) => match id {
            AttrId::LearnerId | AttrId::Uid => (Change::Same, say(Reason::SharedIdentifier)),
            _ => (Change::Same, Vec::new()),
        },
        // Where one person's place is hidden and the other's is not, nobody can say.
        _ if place_hidden(id, one) != place_hidden(id, other) => {
            (Change::Unknown, say(Reason::Hidden))
        }
        _ => (Change::Changed, differ(id, one, other)),
    })
}

fn hides(texts: &[&str], login: &Login<'_>) -> bool {
    texts.iter().any(|text| login.hides(text))
}

/// A value of a place, such as a school code, is hidden.
fn place_hidden(id: AttrId, login: &Login<'_>) -> bool {
    match id {
        AttrId::Role => {
            let mut roles = login.roles.iter();
            roles.any(|role| login.hides(role.code) || login.hides(role.oid))
        }
        AttrId::SchoolInfo
        | AttrId::SchoolCode
        | AttrId::School
        | AttrId::LearningMaterialsCharge
        | AttrId::EducationProviderInfo
        | AttrId::EducationProviderId
        | AttrId::EducationProvider
        | AttrId::OriginalIssuer => login.texts(id).iter().any(|text| login.hides(text)),
        _ => false,
    }
}

fn differ(id: AttrId, one: &Login<'_>, other: &Login<'_>) -> Vec<Point> {
    let say = |reason| vec![Point::new(reason)];
    let same_forms = || same_set(&forms(id, one), &forms(id, other));
    match id {
        AttrId::Role => roles_of(one, other),
        AttrId::GivenName | AttrId::FamilyName | AttrId::Nickname => say(Reason::TwoPeople),
        AttrId::LearnerId | AttrId::Uid | AttrId::SchoolCode if !same_forms() => {
            say(Reason::FormDiffers)
        }
        AttrId::LearnerId | AttrId::Uid | AttrId::Class | AttrId::ClassLevel => {
            say(Reason::TwoPeople)
        }
        AttrId::SchoolInfo | AttrId::SchoolCode | AttrId::School => say(Reason::PlaceDiffers),
        AttrId::EducationProviderInfo
        | AttrId::EducationProviderId
        | AttrId::EducationProvider
        | AttrId::OriginalIssuer => say(Reason::ProviderDiffers),
        AttrId::LearningMaterialsCharge => {
            let values = |login: &Login<'_>| -> Vec<String> {
                let values = login.values(id).iter();
                values
                    .map(|value| part(value, "charge").to_owned())
                    .collect()
            };
            match same_set(&values(one), &values(other)) {
                true => say(Reason::PlaceDiffers),
                false => say(Reason::ChargeDiffers),
            }
        }
    }
}

/// Roles by their words, by the number of their parts, and by whether a class stands in them.
fn roles_of(one: &Login<'_>, other: &Login<'_>) -> Vec<Point> {
    let mut points = Vec::new();
    let mut say = |differs: bool, reason| {
        if differs {
            points.push(Point::new(reason));
        }
    };
    let words = |login: &Login<'_>| -> Vec<String> {
        let roles = login.roles.iter();
        roles.map(|role| role.role.to_owned()).collect()
    };
    let counts =
        |login: &Login<'_>| -> Vec<usize> { login.roles.iter().map(|role| role.count).collect() };
    let class = |login: &Login<'_>| login.roles.iter().any(|role| !role.class.is_empty());
    let odd = |login: &Login<'_>| !login.odd.is_empty();
    let different = !same_set(&words(one), &words(other));
    say(different, Reason::RolesDiffer);
    say(!same_set(&counts(one), &counts(other)), Reason::RoleParts);
    say(odd(one) != odd(other), Reason::RoleOdd);
    // A teacher's role has no class.
    say(!different && class(one) != class(other), Reason::ClassInOne);
    if points.is_empty() {
        points.push(Point::new(Reason::TwoPeople));
    }
    points
}
