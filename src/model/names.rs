//! Which attribute a name means: SAML name, OIDC claim, friendly name, and the
//! names of earlier eras.

use super::AttrId;
use super::roles::same;
use crate::lang::Tri;
use crate::tri;

/// Which of an attribute's names it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameKind {
    Claim,
    /// The SAML name, where the claim's differs.
    Saml,
    /// Services that read SAML through a proxy see these.
    Friendly,
}

/// The attribute of exactly this name. Names are case-sensitive.
pub fn lookup(name: &str) -> Option<(AttrId, NameKind)> {
    find(|known| known == name)
}

/// The attribute whose name this would be but for upper and lower case, low lines and blanks
/// around it: a typing fault in a mapping. `None` where the name is right.
pub fn lookup_case_insensitive(name: &str) -> Option<AttrId> {
    match lookup(name) {
        Some(_) => None,
        None => {
            let bare = |name: &str| name.trim().replace('_', "");
            let name = bare(name);
            find(|known| same(&bare(known), &name)).map(|(id, _)| id)
        }
    }
}

fn find(matches: impl Fn(&str) -> bool) -> Option<(AttrId, NameKind)> {
    let all = || AttrId::ALL.into_iter().map(AttrId::info);
    let by = |kind: NameKind, name: fn(&'static super::Attribute) -> &'static str| {
        all()
            .find(|row| matches(name(row)))
            .map(|row| (row.id, kind))
    };
    by(NameKind::Claim, |row| row.claim)
        .or_else(|| by(NameKind::Saml, |row| row.saml))
        .or_else(|| by(NameKind::Friendly, |row| row.friendly_name))
}

/// A name that services met before, and what became of it.
#[derive(Debug)]
pub struct LegacyName {
    pub name: &'static str,
    /// The attribute that says the same today.
    pub replacement: Option<AttrId>,
    pub explanation: Tri,
}

/// The row of a name of an earlier era. The claim `learnerId` of 2019 is not among them: it is
/// today's friendly name, and [`lookup`] finds it.
pub fn legacy(name: &str) -> Option<&'static LegacyName> {
    LEGACY.iter().find(|row| row.name == name)
}

const fn old(name: &'static str, replacement: Option<AttrId>, explanation: Tri) -> LegacyName {
    LegacyName {
        name,
        replacement,
        explanation,
    }
}

const CRYPT_ID: Tri = tri!(
    "Henkilötunnuksesta laskettu vanha tunniste. Sen välittäminen päättyi kesäkuussa 2023; tilalle tuli oppijanumero.",
    "En gammal identifierare som räknades ut ur personbeteckningen. Den slutade förmedlas i juni 2023 och ersattes av studentnumret.",
    "An old identifier computed from the personal identity code. It ended in June 2023; the learner ID took its place.",
);
const MUNICIPALITY: Tri = tri!(
    "Kunnan nimi tai numero vanhassa tietomallissa. Nykyisin kunta näkyy koulutustoimijan tiedoista.",
    "Kommunens namn eller nummer i den gamla datamodellen. I dag framgår kommunen av utbildningsaktörens uppgifter.",
    "The municipality's name or number in an old data model. Today the education provider's details tell it.",
);
const PILOT: Tri = tri!(
    "Nimi kokeiluajalta ennen MPASSid:tä (EduCloud Alliance). Palvelun pitää lukea nykyisen tietomallin nimeä.",
    "Ett namn från försöksperioden före MPASSid (EduCloud Alliance). Tjänsten ska läsa den nuvarande datamodellens namn.",
    "A name of the pilot before MPASSid (EduCloud Alliance). The service should read the name of the present data model.",
);
const CLAIM_2019: Tri = tri!(
    "Nimi, jota MPASSid käytti vuonna 2019. Palvelun pitää lukea nykyisen tietomallin nimeä.",
    "Ett namn som MPASSid använde år 2019. Tjänsten ska läsa den nuvarande datamodellens namn.",
    "A name MPASSid used in 2019. The service should read the name of the present data model.",
);

/// Sources: DM11–DM13, ansible-MPASSid-proxy (2019), omniauth-mpassid fixtures.
pub static LEGACY: [LegacyName; 25] = [
    old(
        "urn:mpass.id:legacyCryptId",
        Some(AttrId::LearnerId),
        CRYPT_ID,
    ),
    old(
        "urn:mpass.id:legacyCryptIde",
        Some(AttrId::LearnerId),
        CRYPT_ID,
    ),
    old(
        "urn:mpass.id:municipality",
        Some(AttrId::EducationProviderInfo),
        MUNICIPALITY,
    ),
    old(
        "urn:mpass.id:municipalityCode",
        Some(AttrId::EducationProviderInfo),
        MUNICIPALITY,
    ),
    old(
        "urn:mpass.id:role_v1.1",
        Some(AttrId::Role),
        tri!(
            "Rooli tietomallin 1.1 muodossa. Se kulki mukana siirtymäaikana tammikuussa 2022; palvelun pitää lukea roolia nykyisessä muodossa.",
            "Rollen i datamodell 1.1:s form. Den följde med under övergångstiden i januari 2022; tjänsten ska läsa rollen i dess nuvarande form.",
            "The role in the form of data model 1.1. It came along during the transition of January 2022; the service should read the role in its present form.",
        ),
    ),
    old("mpassRoleV11", Some(AttrId::Role), CLAIM_2019),
    old(
        "http://eidas.europa.eu/attributes/naturalperson/CurrentGivenName",
        Some(AttrId::GivenName),
        tri!(
            "Etunimi eurooppalaisen tunnistamisen nimellä. Nykyisin etunimi tulee tietomallin omalla nimellä.",
            "Förnamnet under den europeiska identifieringens namn. I dag kommer förnamnet under datamodellens eget namn.",
            "The first name under the name European identification uses. Today it comes under the data model's own name.",
        ),
    ),
    old("urn:educloudalliance.org:OID", Some(AttrId::Uid), PILOT),
    old("urn:educloudalliance.org:authnID", Some(AttrId::Uid), PILOT),
    old("urn:educloudalliance.org:authenticator", None, PILOT),
    old(
        "urn:educloudalliance.org:municipality",
        Some(AttrId::EducationProviderInfo),
        PILOT,
    ),
    old(
        "urn:educloudalliance.org:school",
        Some(AttrId::SchoolInfo),
        PILOT,
    ),
    old("urn:educloudalliance.org:group", Some(AttrId::Class), PILOT),
    old("urn:educloudalliance.org:role", Some(AttrId::Role), PILOT),
    old(
        "urn:educloudalliance.org:structuredRole",
        Some(AttrId::Role),
        PILOT,
    ),
    old(
        "urn:educloudalliance.org:legacyCryptId",
        Some(AttrId::LearnerId),
        CRYPT_ID,
    ),
    old("mpass_uid", Some(AttrId::Uid), CLAIM_2019),
    old("mpass_role", Some(AttrId::Role), CLAIM_2019),
    old("mpass_class", Some(AttrId::Class), CLAIM_2019),
    old("mpass_school", Some(AttrId::SchoolInfo), CLAIM_2019),
    old("mpass_schoolCode", Some(AttrId::SchoolInfo), CLAIM_2019),
    old(
        "mpass_municipality",
        Some(AttrId::EducationProviderInfo),
        MUNICIPALITY,
    ),
    old(
        "mpass_municipalitycode",
        Some(AttrId::EducationProviderInfo),
        MUNICIPALITY,
    ),
    old("mpass_cid", Some(AttrId::LearnerId), CRYPT_ID),
    old("mpass_cide", Some(AttrId::LearnerId), CRYPT_ID),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn every_name_finds_its_attribute_and_only_in_its_own_case() {
        for id in AttrId::ALL {
            let row = id.info();
            for name in [row.saml, row.claim, row.friendly_name] {
                assert_eq!(lookup(name).map(|(id, _)| id), Some(id), "{name}");
                assert_eq!(lookup_case_insensitive(name), None);
                let upper = name.to_ascii_uppercase();
                assert_eq!(lookup(&upper), None, "{upper}");
                assert_eq!(lookup_case_insensitive(&upper), Some(id), "{upper}");
            }
        }
        assert_eq!(
            lookup("given_name"),
            Some((AttrId::GivenName, NameKind::Claim))
        );
        assert_eq!(
            lookup("urn:oid:2.5.4.4"),
            Some((AttrId::FamilyName, NameKind::Saml))
        );
        assert_eq!(lookup("sn"), Some((AttrId::FamilyName, NameKind::Friendly)));
        assert_eq!(lookup("surname"), None);
        for name in ["FamilyName", "Family_Name", "family_name "] {
            assert_eq!(lookup_case_insensitive(name), Some(AttrId::FamilyName));
        }
    }

    #[test]
    fn legacy_names_are_unique_and_none_is_current() {
        let mut names: Vec<_> = LEGACY.iter().map(|row| row.name).collect();
        for row in &LEGACY {
            assert!(lookup(row.name).is_none(), "{}", row.name);
            assert!(
                Lang::ALL
                    .iter()
                    .all(|lang| !row.explanation.get(*lang).is_empty())
            );
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), LEGACY.len());
    }
}
