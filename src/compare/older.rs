//! What a service that was made for an older data model finds in a login of today, and what it
//! misses (catalogue 72).

use super::read::{Login, Role};
use super::travel::{self, Way};
use crate::model::{AttrId, Version};
use crate::report::{AttributeStatus, Document};

/// How an attribute of that time fares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It comes as it did then.
    Same,
    /// It comes under its name, and its values look different.
    Shape,
    /// The model left it out, and this login has it all the same.
    Still,
    /// It does not come; others tell the same.
    Moved,
    /// It does not come, and nothing else tells it.
    Missed,
    /// This person has none, then or now.
    Absent,
    /// This kind of document could not have carried it.
    Unseen,
    /// It was not there then: such a service does not know it.
    New,
}

impl Standing {
    pub fn code(self) -> &'static str {
        match self {
            Standing::Same => "same",
            Standing::Shape => "shape",
            Standing::Still => "still",
            Standing::Moved => "moved",
            Standing::Missed => "missed",
            Standing::Absent => "absent",
            Standing::Unseen => "unseen",
            Standing::New => "new",
        }
    }

    /// A service that reads it has to be changed.
    pub fn is_work(self) -> bool {
        matches!(
            self,
            Standing::Shape | Standing::Moved | Standing::Missed | Standing::Still
        )
    }
}

/// One attribute of the older model, or one that is newer.
#[derive(Clone, Debug)]
pub struct OlderRow {
    pub id: AttrId,
    pub standing: Standing,
    /// The values it would have had then, from this login. `…` stands for what no login tells now.
    pub then: Vec<String>,
    /// The values under the same name now.
    pub now: Vec<String>,
    /// Where else the same travels now.
    pub ways: Vec<Travel>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Travel {
    pub way: Way,
    pub values: Vec<String>,
}

/// Stands for what no login tells any more: a municipality's name.
pub const UNTOLD: &str = "…";

/// Every attribute that `version` has, then those it does not know.
pub fn older(document: &Document, version: Version) -> Vec<OlderRow> {
    let login = Login::of(document);
    let known = AttrId::ALL
        .into_iter()
        .filter(|id| id.info().is_in(version));
    let mut rows: Vec<OlderRow> = known.map(|id| row(id, &login, version)).collect();
    for id in AttrId::ALL {
        let now = owned(login.texts(id));
        if id.info().since > version && !now.is_empty() {
            rows.push(OlderRow {
                id,
                standing: Standing::New,
                then: Vec::new(),
                now,
                ways: Vec::new(),
            });
        }
    }
    rows
}

fn owned(texts: Vec<&str>) -> Vec<String> {
    texts.into_iter().map(str::to_owned).collect()
}

fn row(id: AttrId, login: &Login<'_>, version: Version) -> OlderRow {
    let now = owned(login.texts(id));
    let mut ways: Vec<Travel> = Vec::new();
    for way in travel::ways(id) {
        let values = owned(travel::on(way, login));
        if !values.is_empty() {
            ways.push(Travel { way: *way, values });
        }
    }
    let then = then(id, login, version, &ways);
    let status = login.attribute(id).map(|attribute| attribute.status);
    let left = !id.info().is_in(Version::CURRENT);
    let standing = if now.is_empty() {
        match status {
            _ if !ways.is_empty() => Standing::Moved,
            Some(AttributeStatus::NotObservable) => Standing::Unseen,
            Some(AttributeStatus::Withheld | AttributeStatus::Empty) => Standing::Missed,
            _ => Standing::Absent,
        }
    } else if then.is_empty() {
        // What stands in it today has no place in the values of that time.
        Standing::Missed
    } else if !super::read::same_set(&then, &now) {
        Standing::Shape
    } else if left && login.document.received.model >= Some(Version::CURRENT) {
        Standing::Still
    } else {
        Standing::Same
    };
    OlderRow {
        id,
        standing,
        then,
        now,
        ways,
    }
}

/// The values of that time.
fn then(id: AttrId, login: &Login<'_>, version: Version, ways: &[Travel]) -> Vec<String> {
    let texts = login.texts(id);
    let by_code = |code: &str| !code.is_empty() && !code.contains('.');
    let coded = |pairs: Vec<(&str, &str)>, of: fn(&str, &str) -> String| -> Vec<String> {
        let pairs = pairs.into_iter().filter(|(key, _)| by_code(key));
        pairs.map(|(key, rest)| of(key, rest)).collect()
    };
    let old = version < Version::V1_4;
    match id {
        AttrId::Role if old => {
            let mut values: Vec<String> = Vec::new();
            for value in login.roles.iter().filter_map(|role| four(role, version)) {
                if !values.contains(&value) {
                    values.push(value);
                }
            }
            values
        }
        AttrId::SchoolInfo if old => coded(login.keyed(id), |key, name| [key, ";", name].concat()),
        AttrId::LearningMaterialsCharge if old => {
            coded(login.keyed(id), |key, charge| [charge, ";", key].concat())
        }
        _ if !texts.is_empty() => owned(texts),
        // Only the first class was passed on.
        AttrId::Class => ways
            .iter()
            .flat_map(|way| way.values.first())
            .take(1)
            .cloned()
            .collect(),
        _ => ways
            .first()
            .map(|way| way.values.clone())
            .unwrap_or_default(),
    }
}

/// A role of four parts; none without a school code.
fn four(role: &Role<'_>, version: Version) -> Option<String> {
    let first = match (version < Version::V1_2, role.municipality) {
        (true, "") => UNTOLD,
        (true, municipality) => municipality,
        (false, _) => role.provider,
    };
    let whole = !role.code.is_empty() && !first.is_empty();
    whole.then(|| [first, role.code, role.class, role.role].join(";"))
}
