//! Where a home organisation keeps what MPASSid asks of it.
//!
//! Sources: names and Finnish labels of the admin service, Opetushallitus/MPASSid-hallintapalvelu
//! (`mpassid-voh-ui/src/config.ts`); ADFS claim types, OPH wiki "ADFS-integraatio". Entra ID and
//! Google use names each organisation chooses itself; Wilma and Opinsys send structured roles.

use crate::model::AttrId;

/// One field of the MPASSid connection.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// Name in the admin service.
    pub name: &'static str,
    /// Its Finnish label there; empty where it is not known.
    pub label: &'static str,
    /// ADFS claim type.
    pub adfs: &'static str,
}

/// The field an attribute is formed from; `None` where MPASSid looks it up itself.
pub fn field(id: AttrId) -> Option<&'static Field> {
    let field = match id {
        AttrId::GivenName => &GIVEN_NAME,
        AttrId::FamilyName => &FAMILY_NAME,
        AttrId::Nickname => &NICKNAME,
        AttrId::LearnerId => &LEARNER_ID,
        AttrId::Uid => &USERNAME,
        AttrId::Role => &ROLES,
        AttrId::SchoolCode | AttrId::SchoolInfo | AttrId::School => &SCHOOL_IDS,
        AttrId::Class => &GROUPS,
        AttrId::ClassLevel => &GROUP_LEVELS,
        AttrId::LearningMaterialsCharge => &CHARGES,
        AttrId::EducationProviderInfo
        | AttrId::EducationProviderId
        | AttrId::EducationProvider
        | AttrId::OriginalIssuer => return None,
    };
    Some(field)
}

macro_rules! fields {
    ($($id:ident = $name:literal, $label:literal, $adfs:literal;)*) => {
        $(static $id: Field = Field { name: $name, label: $label, adfs: $adfs };)*
    };
}

fields! {
    GIVEN_NAME = "firstName", "Etunimi", "mpassGivenName";
    FAMILY_NAME = "surname", "Sukunimi", "mpassSurname";
    NICKNAME = "nickname", "", "mpassNickName";
    LEARNER_ID = "learnerId", "Oppijanumero", "mpassLearnerId";
    USERNAME = "username", "Yksilöintitunnus", "mpassUserIdentity";
    ROLES = "roles", "Käyttäjän rooli", "mpassUserRole";
    SCHOOL_IDS = "schoolIds", "Oppilaitostunnus", "mpassSchoolCode";
    GROUPS = "groups", "Luokka tai ryhmä", "mpassClassCode";
    GROUP_LEVELS = "groupLevels", "Luokka-aste", "mpassClassLevel";
    CHARGES = "learningMaterialsCharges", "Oppimateriaalien maksullisuuskoodi", "mpassLearningMaterialsCharge";
}
