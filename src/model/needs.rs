//! What a service may say it needs: an attribute by any of its names, or what people mean by
//! "school" and "class", whatever attribute carries it.

use super::{AttrId, names};
use crate::lang::Tri;
use crate::tri;

/// One thing a service needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Want {
    /// Given name and family name.
    Name,
    /// The school, in whichever attribute.
    School,
    /// The class, in a field of its own or inside the role.
    Class,
    Attribute(AttrId),
}

const OWN: &str = "urn:mpass.id:";

impl Want {
    /// All of them, in the order a visitor reads them.
    pub fn all() -> impl Iterator<Item = Want> {
        [Want::Name, Want::School, Want::Class]
            .into_iter()
            .chain(AttrId::ALL.map(Want::Attribute))
    }

    /// By short name, claim, SAML name or friendly name; nothing else is a need.
    pub fn parse(name: &str) -> Option<Want> {
        match name {
            "name" => Some(Want::Name),
            "school-known" => Some(Want::School),
            "class-known" => Some(Want::Class),
            "charge" => Some(Want::Attribute(AttrId::LearningMaterialsCharge)),
            _ => names::lookup(name)
                .or_else(|| names::lookup(&format!("{OWN}{name}")))
                .map(|(id, _)| Want::Attribute(id)),
        }
    }

    /// What a list of names asks for, each once, in the order of [`Want::all`].
    pub fn parse_all(names: &[String]) -> Vec<Want> {
        let asked: Vec<Want> = names.iter().filter_map(|name| Want::parse(name)).collect();
        Want::all().filter(|want| asked.contains(want)).collect()
    }

    /// The short name: what stands in a link.
    pub fn id(self) -> &'static str {
        match self {
            Want::Name => "name",
            Want::School => "school-known",
            Want::Class => "class-known",
            Want::Attribute(id) => {
                let info = id.info();
                info.saml.strip_prefix(OWN).unwrap_or(info.friendly_name)
            }
        }
    }

    /// The attribute that stands for it.
    pub fn attribute(self) -> AttrId {
        match self {
            Want::Name => AttrId::GivenName,
            Want::School => AttrId::SchoolInfo,
            Want::Class => AttrId::Class,
            Want::Attribute(id) => id,
        }
    }

    pub fn name(self) -> Tri {
        match self {
            Want::Name => tri!(
                "Nimi (etunimi ja sukunimi)",
                "Namn (förnamn och efternamn)",
                "Name (given name and family name)",
            ),
            Want::School => tri!(
                "Koulu, missä muodossa tahansa",
                "Skola, i vilken form som helst",
                "School, in any form",
            ),
            Want::Class => tri!(
                "Luokka, missä muodossa tahansa",
                "Klass, i vilken form som helst",
                "Class, in any form",
            ),
            Want::Attribute(id) => id.info().name,
        }
    }
}

/// Those of the names that are known, as links have them.
pub fn known(names: &[String]) -> Vec<String> {
    let wants = Want::parse_all(names).into_iter();
    wants.map(|want| want.id().to_owned()).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_need_is_found_by_its_names() {
        for want in Want::all() {
            assert_eq!(Want::parse(want.id()), Some(want));
            if let Want::Attribute(id) = want {
                let info = id.info();
                for name in [info.saml, info.claim, info.friendly_name] {
                    assert_eq!(Want::parse(name), Some(want), "{name}");
                }
            }
            assert!(
                want.id()
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-')
            );
        }
        assert_eq!(Want::parse("role"), Some(Want::Attribute(AttrId::Role)));
        for unknown in ["", "shoe-size", "Matti Meikäläinen", "urn:mpass.id:", "oid"] {
            assert_eq!(Want::parse(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn a_list_has_each_once_in_one_order() {
        let names = ["role", "mpassRole", "x", "name", "charge"].map(str::to_owned);
        assert_eq!(known(&names), ["name", "role", "learningMaterialsCharge"]);
    }
}
