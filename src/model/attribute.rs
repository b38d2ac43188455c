//! The attributes of the data model: one row each, everything about it in the row.
//!
//! A new attribute is a variant of [`AttrId`], a line in [`AttrId::ALL`] and
//! [`AttrId::info`], and its row in one of the files below.

mod person;
mod provider;
mod school;
mod study;

use serde::{Deserialize, Serialize};

use super::Version;
use super::sources::SourceId;
use super::value::{self, ValueError};
use crate::lang::Tri;

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

    /// The row of the table.
    pub fn info(self) -> &'static Attribute {
        match self {
            AttrId::GivenName => &person::GIVEN_NAME,
            AttrId::FamilyName => &person::FAMILY_NAME,
            AttrId::Nickname => &person::NICKNAME,
            AttrId::LearnerId => &person::LEARNER_ID,
            AttrId::Uid => &person::UID,
            AttrId::Role => &study::ROLE,
            AttrId::SchoolInfo => &school::SCHOOL_INFO,
            AttrId::SchoolCode => &school::SCHOOL_CODE,
            AttrId::School => &school::SCHOOL,
            AttrId::Class => &study::CLASS,
            AttrId::ClassLevel => &study::CLASS_LEVEL,
            AttrId::LearningMaterialsCharge => &study::LEARNING_MATERIALS_CHARGE,
            AttrId::EducationProviderInfo => &provider::EDUCATION_PROVIDER_INFO,
            AttrId::EducationProviderId => &provider::EDUCATION_PROVIDER_ID,
            AttrId::EducationProvider => &provider::EDUCATION_PROVIDER,
            AttrId::OriginalIssuer => &provider::ORIGINAL_ISSUER,
        }
    }

    /// The canonical id of the report format: the SAML attribute name.
    pub fn canonical(self) -> &'static str {
        self.info().saml
    }

    /// The OIDC claim name: the SAML name but for the two names of a person (DM13).
    pub fn claim(self) -> &'static str {
        self.info().claim
    }
}

/// One row of the data model.
#[derive(Debug)]
pub struct Attribute {
    pub id: AttrId,
    /// SAML attribute name and canonical id.
    pub saml: &'static str,
    /// OIDC claim name.
    pub claim: &'static str,
    /// SAML FriendlyName.
    pub friendly_name: &'static str,
    pub since: Version,
    /// The last version that has it. Deduced: gone from the published 1.4 assertion and from
    /// omniauth-mpassid 0.6.0 ("Remove fields no longer available"); no formal text was seen.
    pub until: Option<Version>,
    pub multi: bool,
    /// Where the number of values needs a word, such as two for each school.
    pub multi_note: Option<Tri>,
    pub formed_by: FormedBy,
    /// From what, in one sentence.
    pub formed_from: Tri,
    pub mandatory: Mandatory,
    pub syntax: Syntax,
    /// From this version on the value looks like this; oldest first. Invented or OPH's test data.
    pub examples: &'static [(Version, &'static str)],
    pub sources: &'static [SourceId],
    pub name: Tri,
    /// What it is, what services use it for, what to look at.
    pub explanation: Tri,
}

impl Attribute {
    /// Does this version of the model have it?
    pub fn is_in(&self, version: Version) -> bool {
        self.since <= version && self.until.is_none_or(|until| version <= until)
    }

    /// The example of a version; `None` where the version does not have the attribute.
    pub fn example(&self, version: Version) -> Option<&'static str> {
        self.examples
            .iter()
            .rev()
            .find(|(since, _)| *since <= version)
            .filter(|_| self.is_in(version))
            .map(|&(_, text)| text)
    }
}

/// Who makes the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FormedBy {
    HomeOrganisation,
    Mpassid,
    /// The published model and the proxy's code disagree, or both take part.
    Both,
}

/// For whom an attribute must come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mandatory {
    /// Everyone, formally (learnerId since 20.6.2023; uid).
    Everyone,
    /// Every home organisation must map it, yet a person may lack it (names; turvakielto).
    Mapped,
    /// Follows whenever role and school are right: its absence is a consequence.
    Formed,
    /// Expected for pupils.
    Pupils,
    /// Expected for pupils of pre-primary and basic education.
    BasicEducation,
    /// Expected for pupils of upper-secondary and vocational education.
    SecondLevel,
    Optional,
}

/// The form of one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    PersonName,
    LearnerId,
    Uid,
    Role,
    /// `30076;Name` or `OID;Name`
    SchoolInfo,
    SchoolCode,
    OrganisationName,
    Class,
    ClassLevel,
    Charge,
    /// `OID;Name`
    ProviderInfo,
    OrganisationOid,
}

impl Syntax {
    /// Does one value have the form? Check digits and accepted roles are judged apart.
    pub fn check(self, text: &str) -> Result<(), ValueError> {
        match self {
            Syntax::PersonName | Syntax::OrganisationName | Syntax::Class => value::filled(text),
            Syntax::LearnerId => value::learner_id(text).map(drop),
            Syntax::Uid => value::UidValue::parse(text).map(drop),
            Syntax::Role => value::RoleValue::parse(text)?.check(),
            Syntax::SchoolInfo => value::InfoValue::parse(text).map(drop),
            Syntax::SchoolCode => value::school_code(text).map(drop),
            Syntax::ClassLevel => value::class_level(text).map(drop),
            Syntax::Charge => value::ChargeValue::parse(text).map(drop),
            Syntax::ProviderInfo => value::InfoValue::parse_provider(text).map(drop),
            Syntax::OrganisationOid => value::organisation_oid(text).map(drop),
        }
    }
}

/// Where a row was read. Keys as in the project's notes.
mod source {
    use super::SourceId;

    pub const DM11: SourceId = SourceId::Dm11;
    pub const DM12: SourceId = SourceId::Dm12;
    pub const DM13: SourceId = SourceId::Dm13;
    pub const OMNI: SourceId = SourceId::Omni;
    pub const ECA: SourceId = SourceId::Eca;
    pub const ONR: SourceId = SourceId::Onr;
    pub const VALID: SourceId = SourceId::Valid;
    pub const CHARGE: SourceId = SourceId::Charge;
    pub const MULTI: SourceId = SourceId::Multi;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn the_table_is_complete() {
        assert!(AttrId::ALL.is_sorted());
        let mut names = Vec::new();
        for id in AttrId::ALL {
            let row = id.info();
            assert_eq!(row.id, id);
            assert!(!row.friendly_name.is_empty() && !row.sources.is_empty());
            names.push(row.saml);
            let texts = [Some(row.name), Some(row.explanation), Some(row.formed_from)];
            for text in texts.into_iter().chain([row.multi_note]).flatten() {
                for lang in Lang::ALL {
                    assert!(!text.get(lang).trim().is_empty(), "{id:?} {lang:?}");
                }
            }
            assert!(row.until.is_none_or(|until| row.since <= until));
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), AttrId::ALL.len());
    }

    #[test]
    fn every_example_has_its_own_form() {
        for id in AttrId::ALL {
            let row = id.info();
            assert_eq!(
                row.examples.first().map(|(version, _)| *version),
                Some(row.since),
                "{id:?}"
            );
            assert!(row.examples.is_sorted_by_key(|(version, _)| *version));
            for (version, text) in row.examples {
                assert_eq!(row.syntax.check(text), Ok(()), "{id:?} {version:?} {text}");
                assert!(row.is_in(*version));
            }
            for version in Version::ALL {
                assert_eq!(row.example(version).is_some(), row.is_in(version));
            }
        }
    }
}
