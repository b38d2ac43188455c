//! A document as comparing needs it: values as sets, roles by their parts, and which OID is
//! which school code's.

use crate::model::AttrId;
use crate::report::document::{Attribute, Document, OtherClaim, Value};
use crate::report::redact::Shape;

/// A report that hides its times tells the day it was made.
const DAY_ONLY: &str = "T00:00:00Z";

/// One login.
pub struct Login<'a> {
    pub document: &'a Document,
    pub roles: Vec<Role<'a>>,
    /// Roles that do not fall into the parts of any version.
    pub odd: Vec<&'a str>,
}

/// A role by its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Role<'a> {
    /// Four or seven.
    pub count: usize,
    /// The provider's OID; empty where a municipality's name stands there.
    pub provider: &'a str,
    pub municipality: &'a str,
    pub code: &'a str,
    pub class: &'a str,
    pub role: &'a str,
    pub role_code: &'a str,
    pub oid: &'a str,
    pub office: &'a str,
}

impl<'a> Login<'a> {
    pub fn of(document: &'a Document) -> Login<'a> {
        let mut login = Login {
            document,
            roles: Vec::new(),
            odd: Vec::new(),
        };
        for value in login.values(AttrId::Role) {
            match role(value) {
                Some(role) if login.roles.contains(&role) => {}
                Some(role) => login.roles.push(role),
                None if value.text.is_empty() || login.odd.contains(&&*value.text) => {}
                None => login.odd.push(&value.text),
            }
        }
        login
    }

    pub fn attribute(&self, id: AttrId) -> Option<&'a Attribute> {
        let canonical = id.canonical();
        let mut all = self.document.attributes.iter();
        all.find(|attribute| attribute.id == canonical)
    }

    pub fn values(&self, id: AttrId) -> &'a [Value] {
        self.attribute(id).map(|a| &*a.values).unwrap_or_default()
    }

    /// Its values, each once, empty ones left out.
    pub fn texts(&self, id: AttrId) -> Vec<&'a str> {
        distinct(self.values(id).iter().map(|value| value.text.as_str()))
    }

    /// Whether a label stands somewhere in a text.
    pub fn hides(&self, text: &str) -> bool {
        let mut labels = self.document.labels.iter();
        labels.any(|label| text.contains(&label.label))
    }

    /// Whether labels tell what is equal here and there. Those of two reports have nothing to do with
    /// each other, and of a report that hides its times nothing tells which one it is.
    pub fn shares_labels(&self, other: &Login<'_>) -> bool {
        let origin = |login: &Login<'_>| {
            let report = login.document.received.report.as_ref()?;
            Some((
                report.created.clone(),
                report.version.clone(),
                report.rules.clone(),
            ))
        };
        match (origin(self), origin(other)) {
            (None, None) => true,
            (Some(one), Some(two)) => one == two && !one.0.is_empty() && !one.0.ends_with(DAY_ONLY),
            _ => false,
        }
    }

    /// What a text looks like: of a label, what it stands for.
    pub fn shape(&self, text: &str) -> Shape {
        let mut labels = self.document.labels.iter();
        let label = labels.find(|label| label.label == text);
        label
            .and_then(|label| Shape::from_code(&label.shape))
            .unwrap_or_else(|| Shape::of(text))
    }

    /// What stands in one part of its values, each once.
    pub fn parts(&self, id: AttrId, code: &str) -> Vec<&'a str> {
        distinct(self.values(id).iter().map(|value| part(value, code)))
    }

    /// Number and the rest of each value of schoolInfo, educationProviderInfo and
    /// learningMaterialsCharge.
    pub fn keyed(&self, id: AttrId) -> Vec<(&'a str, &'a str)> {
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        for value in self.values(id) {
            let keys = ["school-code", "school-oid", "provider-oid"].map(|code| part(value, code));
            let key = keys.into_iter().find(|key| !key.is_empty());
            let rest = match id {
                AttrId::LearningMaterialsCharge => part(value, "charge"),
                _ => part(value, "name"),
            };
            let pair = (key.unwrap_or(&value.text), rest);
            if !value.text.is_empty() && !pairs.contains(&pair) {
                pairs.push(pair);
            }
        }
        pairs
    }

    /// Every class it names, whichever attribute carries it.
    pub fn classes(&self) -> Vec<&'a str> {
        let plain = self.texts(AttrId::Class);
        distinct(plain.into_iter().chain(self.roles.iter().map(|r| r.class)))
    }

    pub fn claim(&self, names: &[&str]) -> Option<&'a OtherClaim> {
        let mut all = self.document.other_claims.iter();
        all.find(|claim| names.contains(&&*claim.name))
    }

    /// A row of the summary, in the document's language.
    pub fn summary(&self, code: &str) -> &'a str {
        let mut rows = self.document.summary.iter();
        rows.find(|row| row.code == code)
            .map_or("", |row| &row.value)
    }
}

fn distinct<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen: Vec<&str> = Vec::new();
    for text in texts {
        if !text.is_empty() && !seen.contains(&text) {
            seen.push(text);
        }
    }
    seen
}

/// The text of a part; empty where there is none.
pub fn part<'a>(value: &'a Value, code: &str) -> &'a str {
    let mut parts = value.parts.iter();
    parts
        .find(|part| part.code == code)
        .map_or("", |part| &part.text)
}

fn role(value: &Value) -> Option<Role<'_>> {
    let count = value.parts.len();
    let whole = matches!(count, 4 | 7) && value.parts.iter().all(|part| part.code != "surplus");
    whole.then(|| Role {
        count,
        provider: part(value, "provider-oid"),
        municipality: part(value, "municipality"),
        code: part(value, "school-code"),
        class: part(value, "class"),
        role: part(value, "role"),
        role_code: part(value, "role-code"),
        oid: part(value, "school-oid"),
        office: part(value, "office-oid"),
    })
}

/// Which OID names the same school as which code: roles say it, else equal names.
#[derive(Default)]
pub struct Twins<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Twins<'a> {
    pub fn of(logins: &[Login<'a>]) -> Twins<'a> {
        let mut twins = Twins::default();
        for login in logins {
            for role in &login.roles {
                twins.add(role.oid, role.code);
            }
        }
        for login in logins {
            let infos = login.keyed(AttrId::SchoolInfo);
            let is_oid = |key: &str| key.contains('.');
            for (oid, name) in infos.iter().filter(|(key, _)| is_oid(key)) {
                let same = |(key, other): &&(&str, &str)| !is_oid(key) && other == name;
                let mut codes = infos.iter().filter(same);
                if let (Some((code, _)), None) = (codes.next(), codes.next()) {
                    twins.add(oid, code);
                }
            }
        }
        twins
    }

    fn add(&mut self, oid: &'a str, code: &'a str) {
        let known = self.0.iter().any(|(known, _)| *known == oid);
        if !oid.is_empty() && !code.is_empty() && !known {
            self.0.push((oid, code));
        }
    }

    /// The code of an OID where it is known, else the number itself.
    pub fn code<'k>(&self, key: &'k str) -> &'k str
    where
        'a: 'k,
    {
        let found = self.0.iter().find(|(oid, _)| *oid == key);
        found.map_or(key, |(_, code)| code)
    }

    /// The school of a role.
    pub fn school(&self, role: &Role<'a>) -> &'a str {
        match (role.code, role.oid) {
            ("", oid) => self.code(oid),
            (code, _) => code,
        }
    }
}

/// Set equality: order and repetition do not count.
pub fn same_set<T: PartialEq>(a: &[T], b: &[T]) -> bool {
    a.iter().all(|one| b.contains(one)) && b.iter().all(|one| a.contains(one))
}
