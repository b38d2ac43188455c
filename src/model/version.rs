//! The published versions of the data model and what changed between them.

use serde::{Deserialize, Serialize};

use super::sources::SourceId;
use crate::lang::Tri;
use crate::tri;

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

impl Version {
    pub const ALL: [Version; 5] = [
        Version::V1_0,
        Version::V1_1,
        Version::V1_2,
        Version::V1_3,
        Version::V1_4,
    ];

    /// The version in force now.
    pub const CURRENT: Version = Version::V1_4;

    /// `1.4`
    pub fn label(self) -> &'static str {
        match self {
            Version::V1_0 => "1.0",
            Version::V1_1 => "1.1",
            Version::V1_2 => "1.2",
            Version::V1_3 => "1.3",
            Version::V1_4 => "1.4",
        }
    }

    pub fn info(self) -> &'static VersionInfo {
        match self {
            Version::V1_0 => &V1_0,
            Version::V1_1 => &V1_1,
            Version::V1_2 => &V1_2,
            Version::V1_3 => &V1_3,
            Version::V1_4 => &V1_4,
        }
    }
}

#[derive(Debug)]
pub struct VersionInfo {
    pub version: Version,
    /// First day, written for a reader.
    pub since: Tri,
    /// Against the version before, one sentence each.
    pub changes: &'static [Tri],
    pub source: SourceId,
}

static V1_0: VersionInfo = VersionInfo {
    version: Version::V1_0,
    since: tri!("2017", "2017", "2017"),
    changes: &[tri!(
        "Ensimmäinen tietomalli: nimi, käyttäjän tunniste, koulu, luokka, vuosiluokka ja rooli.",
        "Den första datamodellen: namn, användarens identifierare, skola, klass, årskurs och roll.",
        "The first data model: name, user identifier, school, class, year and role.",
    )],
    source: SourceId::Dm11,
};

static V1_1: VersionInfo = VersionInfo {
    version: Version::V1_1,
    since: tri!("1.9.2020", "1.9.2020", "1 September 2020"),
    changes: &[
        tri!(
            "Oppijanumero tuli mukaan.",
            "Studentnumret (oppijanumero) kom med.",
            "The learner ID (oppijanumero) was added.",
        ),
        tri!(
            "Koulutustoimijan tunniste ja nimi tulivat mukaan.",
            "Utbildningsaktörens identifierare och namn kom med.",
            "The education provider's identifier and name were added.",
        ),
    ],
    source: SourceId::Dm11,
};

static V1_2: VersionInfo = VersionInfo {
    version: Version::V1_2,
    since: tri!("4.1.2022", "4.1.2022", "4 January 2022"),
    changes: &[
        tri!(
            "Koulun tunnus ja nimi kulkevat yhdessä, samoin koulutustoimijan tunniste ja nimi: monen koulun opettajalla tiedetään, mikä nimi kuuluu mihinkin.",
            "Skolans nummer och namn följs åt, likaså utbildningsaktörens identifierare och namn: för en lärare i flera skolor vet man vilket namn som hör till vilken skola.",
            "A school's code and name travel together, and so do the education provider's identifier and name: for a teacher at several schools it is clear which name belongs to which.",
        ),
        tri!(
            "Roolin alussa on kunnan nimen sijasta koulutustoimijan tunniste.",
            "Rollen börjar med utbildningsaktörens identifierare i stället för kommunens namn.",
            "A role begins with the education provider's identifier instead of the municipality's name.",
        ),
        tri!(
            "Usean koulun tietojen yhdistämiselle tuli uudet säännöt.",
            "Nya regler för hur uppgifter från flera skolor kombineras.",
            "New rules for combining the data of several schools.",
        ),
        tri!(
            "Uudet roolit: hallintohenkilö, koulusihteeri, sijaisopettaja ja rehtori.",
            "Nya roller: administrativ personal, skolsekreterare, lärarvikarie och rektor.",
            "New roles: administrative staff, school secretary, substitute teacher and principal.",
        ),
    ],
    source: SourceId::Dm12,
};

static V1_3: VersionInfo = VersionInfo {
    version: Version::V1_3,
    since: tri!("2.8.2022", "2.8.2022", "2 August 2022"),
    changes: &[tri!(
        "Toisen asteen opiskelijan oppimateriaalien maksullisuus tuli mukaan.",
        "Uppgiften om avgiftsbelagda läromedel för studerande på andra stadiet kom med.",
        "Whether learning materials are charged for in upper secondary education was added.",
    )],
    source: SourceId::Dm13,
};

static V1_4: VersionInfo = VersionInfo {
    version: Version::V1_4,
    since: tri!("1.1.2024", "1.1.2024", "1 January 2024"),
    changes: &[
        tri!(
            "Kutsumanimi ja kotiorganisaation tunniste tulivat mukaan.",
            "Tilltalsnamnet och hemorganisationens identifierare kom med.",
            "The preferred first name and the home organisation's identifier were added.",
        ),
        tri!(
            "Roolissa on seitsemän osaa: lisää tulivat roolin koodi, koulun OID ja toimipisteen OID.",
            "Rollen har sju delar: rollens kod, skolans OID och verksamhetsställets OID kom till.",
            "A role has seven parts: the role's code, the school's OID and the office's OID were added.",
        ),
        tri!(
            "Koulu ja oppimateriaalien maksullisuus kerrotaan sekä oppilaitostunnuksella että OID-tunnisteella.",
            "Skolan och de avgiftsbelagda läromedlen anges både med läroanstaltsnummer och med OID.",
            "The school and the charge for learning materials are given both by school code and by OID.",
        ),
        tri!(
            "Erillisiä tietoja koulun tunnus, koulun nimi, luokka ja koulutustoimija ei enää tule: ne luetaan koulusta, roolista ja koulutustoimijan tiedoista. (Päätelty: virallista tekstiä ei ole löydetty.)",
            "De separata uppgifterna skolans nummer, skolans namn, klass och utbildningsaktör kommer inte längre: de läses ur skolan, rollen och utbildningsaktörens uppgifter. (En slutsats: den officiella texten har inte hittats.)",
            "School code, school name, class and education provider no longer come on their own: they are read from the school, the role and the provider's details. (Deduced: the official text was not found.)",
        ),
    ],
    source: SourceId::Omni,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_version_says_what_changed() {
        for version in Version::ALL {
            let info = version.info();
            assert_eq!(info.version, version);
            assert!(!info.changes.is_empty());
            assert_eq!(
                serde_json::to_value(version).ok(),
                Some(serde_json::Value::from(version.label()))
            );
        }
        assert_eq!(Version::ALL.last(), Some(&Version::CURRENT));
        assert!(Version::ALL.is_sorted());
    }
}
