//! Which version of the data model the shapes speak of.

use super::claims::{Attr, Val};
use super::school::{Charge, Info};
use crate::model::value::{RoleShape, RoleValue};
use crate::model::{AttrId, Version};

/// What was seen that belongs to some versions only.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence {
    pub seven_parts: bool,
    pub four_parts: bool,
    pub municipality: bool,
    /// nickname, originalIssuer, OIDs in schoolInfo or in a charge.
    pub other_1_4: bool,
    /// OIDs beside codes in schoolInfo or charges: the twins of 1.4.
    pub twins: bool,
    pub charge: bool,
    /// schoolInfo or educationProviderInfo.
    pub pairs: bool,
    pub since_1_1: bool,
    /// schoolCode, school, class, educationProviderId, educationProvider: gone in 1.4.
    pub until_1_3: bool,
}

impl Evidence {
    pub fn of(attributes: &[Attr], roles: &[&Val], infos: &[Info], charges: &[Charge]) -> Evidence {
        let has = |id: AttrId| attributes.get(id as usize).is_some_and(Attr::filled);
        let mut evidence = Evidence {
            twins: infos.iter().any(|i| i.is_oid()) || charges.iter().any(|c| c.is_oid()),
            charge: has(AttrId::LearningMaterialsCharge),
            pairs: has(AttrId::SchoolInfo) || has(AttrId::EducationProviderInfo),
            since_1_1: has(AttrId::LearnerId)
                || has(AttrId::EducationProvider)
                || has(AttrId::EducationProviderId),
            until_1_3: [
                AttrId::SchoolCode,
                AttrId::School,
                AttrId::Class,
                AttrId::EducationProvider,
                AttrId::EducationProviderId,
            ]
            .into_iter()
            .any(has),
            ..Evidence::default()
        };
        evidence.other_1_4 = evidence.twins || has(AttrId::Nickname) || has(AttrId::OriginalIssuer);
        for role in roles {
            match RoleValue::parse(&role.text).map(|r| r.shape) {
                Ok(RoleShape::Seven) => evidence.seven_parts = true,
                Ok(RoleShape::Four) => evidence.four_parts = true,
                Ok(RoleShape::Municipality) => evidence.municipality = true,
                Err(_) => {}
            }
        }
        evidence
    }

    /// Anything that only 1.4 has.
    pub fn is_1_4(&self) -> bool {
        self.seven_parts || self.other_1_4
    }

    pub fn version(&self) -> Option<Version> {
        if self.is_1_4() {
            Some(Version::V1_4)
        } else if self.charge || self.four_parts || self.pairs {
            // 1.2 and 1.3 differ in the charge alone, which few people have.
            Some(Version::V1_3)
        } else if self.municipality {
            Some(if self.since_1_1 {
                Version::V1_1
            } else {
                Version::V1_0
            })
        } else if self.until_1_3 {
            Some(Version::V1_3)
        } else {
            None
        }
    }
}
