//! The attributes of the data model and the versions they belong to.

use serde::{Deserialize, Serialize};

/// A published version of the MPASSid data model, oldest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Version {
    #[serde(rename = "1.0")]
    V1_0,
    #[serde(rename = "1.1")]
    V1_1,
    #[serde(rename = "1.2")]
    V1_2,
    #[serde(rename = "1.3")]
    V1_3,
    #[serde(rename = "1.4")]
    V1_4,
}

/// An attribute of the data model, in the order a visitor reads them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttrId {
    GivenName,
    FamilyName,
    Nickname,
    LearnerId,
    Uid,
    Role,
    SchoolInfo,
    SchoolCode,
    School,
    Class,
    ClassLevel,
    LearningMaterialsCharge,
    EducationProviderInfo,
    EducationProviderId,
    EducationProvider,
    OriginalIssuer,
}

impl AttrId {
    pub const ALL: [AttrId; 16] = [
        AttrId::GivenName,
        AttrId::FamilyName,
        AttrId::Nickname,
        AttrId::LearnerId,
        AttrId::Uid,
        AttrId::Role,
        AttrId::SchoolInfo,
        AttrId::SchoolCode,
        AttrId::School,
        AttrId::Class,
        AttrId::ClassLevel,
        AttrId::LearningMaterialsCharge,
        AttrId::EducationProviderInfo,
        AttrId::EducationProviderId,
        AttrId::EducationProvider,
        AttrId::OriginalIssuer,
    ];

    /// The canonical id of the report format: the SAML attribute name.
    pub fn canonical(self) -> &'static str {
        match self {
            AttrId::GivenName => "urn:oid:2.5.4.42",
            AttrId::FamilyName => "urn:oid:2.5.4.4",
            AttrId::Nickname => "urn:mpass.id:nickname",
            AttrId::LearnerId => "urn:oid:1.3.6.1.4.1.16161.1.1.27",
            AttrId::Uid => "urn:mpass.id:uid",
            AttrId::Role => "urn:mpass.id:role",
            AttrId::SchoolInfo => "urn:mpass.id:schoolInfo",
            AttrId::SchoolCode => "urn:mpass.id:schoolCode",
            AttrId::School => "urn:mpass.id:school",
            AttrId::Class => "urn:mpass.id:class",
            AttrId::ClassLevel => "urn:mpass.id:classLevel",
            AttrId::LearningMaterialsCharge => "urn:mpass.id:learningMaterialsCharge",
            AttrId::EducationProviderInfo => "urn:mpass.id:educationProviderInfo",
            AttrId::EducationProviderId => "urn:mpass.id:educationProviderId",
            AttrId::EducationProvider => "urn:mpass.id:educationProvider",
            AttrId::OriginalIssuer => "urn:mpass.id:originalIssuer",
        }
    }

    /// The OIDC claim name: the SAML name but for the two names of a person (DM13).
    pub fn claim(self) -> &'static str {
        match self {
            AttrId::GivenName => "given_name",
            AttrId::FamilyName => "family_name",
            other => other.canonical(),
        }
    }
}
