//! Schools: their types, the fixed test organisations, and what a name hints at.
//!
//! A login never carries the school's type. It is known for the test organisations,
//! else guessed from the name; [`Level`] comes with its [`Certainty`].
//! Sources: code lists oppilaitostyyppi and mpassidnsallimatoppilaitostyypit,
//! `organisaatio` R__50_fixed_test_data.sql.

use crate::lang::Tri;
use crate::tri;

/// A type of school (code list oppilaitostyyppi).
#[derive(Debug)]
pub struct SchoolType {
    pub code: &'static str,
    pub name: Tri,
    pub level: Level,
    /// Stands in the list of types MPASSid accepts.
    pub accepted: bool,
}

/// What a school's pupils study: all that the rules need of its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    EarlyChildhood,
    Basic,
    /// Comprehensive and upper-secondary school in one.
    BasicAndUpper,
    UpperSecondary,
    Vocational,
    Music,
    /// Folk high schools, adult education centres, sports institutes.
    Liberal,
}

impl Level {
    /// Class levels belong to pre-primary and basic education (data model 1.3).
    pub fn has_class_levels(self) -> bool {
        matches!(
            self,
            Level::EarlyChildhood | Level::Basic | Level::BasicAndUpper
        )
    }

    /// Learning materials may be charged for at the second level only.
    pub fn has_charges(self) -> bool {
        matches!(
            self,
            Level::BasicAndUpper | Level::UpperSecondary | Level::Vocational | Level::Liberal
        )
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// From a register.
    Known,
    /// From words in a name: say "probably", and never more than a warning.
    Deduced,
}

pub static SCHOOL_TYPES: [SchoolType; 10] = [
    SchoolType {
        code: "11",
        name: tri!("Peruskoulut", "Grundskolor", "Comprehensive schools"),
        level: Level::Basic,
        accepted: true,
    },
    SchoolType {
        code: "12",
        name: tri!(
            "Peruskouluasteen erityiskoulut",
            "Specialskolor på grundskolenivå",
            "Special schools of basic education",
        ),
        level: Level::Basic,
        accepted: true,
    },
    SchoolType {
        code: "15",
        name: tri!("Lukiot", "Gymnasier", "General upper secondary schools"),
        level: Level::UpperSecondary,
        accepted: true,
    },
    SchoolType {
        code: "19",
        name: tri!(
            "Perus- ja lukioasteen koulut",
            "Skolor på grundskole- och gymnasienivå",
            "Combined comprehensive and upper secondary schools",
        ),
        level: Level::BasicAndUpper,
        accepted: true,
    },
    SchoolType {
        code: "21",
        name: tri!(
            "Ammatilliset oppilaitokset",
            "Yrkesläroanstalter",
            "Vocational institutions",
        ),
        level: Level::Vocational,
        accepted: true,
    },
    SchoolType {
        code: "22",
        name: tri!(
            "Ammatilliset erityisoppilaitokset",
            "Yrkesinriktade specialläroanstalter",
            "Special needs vocational institutions",
        ),
        level: Level::Vocational,
        accepted: true,
    },
    SchoolType {
        code: "61",
        name: tri!(
            "Musiikkioppilaitokset",
            "Musikläroanstalter",
            "Music schools",
        ),
        level: Level::Music,
        accepted: true,
    },
    SchoolType {
        code: "62",
        name: tri!(
            "Liikunnan koulutuskeskukset",
            "Idrottsutbildningscenter",
            "Sports institutes",
        ),
        level: Level::Liberal,
        accepted: false,
    },
    SchoolType {
        code: "63",
        name: tri!("Kansanopistot", "Folkhögskolor", "Folk high schools"),
        level: Level::Liberal,
        accepted: true,
    },
    SchoolType {
        code: "64",
        name: tri!(
            "Kansalaisopistot",
            "Medborgarinstitut",
            "Adult education centres",
        ),
        level: Level::Liberal,
        accepted: true,
    },
];

pub fn school_type(code: &str) -> Option<&'static SchoolType> {
    SCHOOL_TYPES.iter().find(|kind| kind.code == code)
}

/// One of OPH's fixed test organisations.
#[derive(Debug)]
pub struct TestOrganisation {
    pub oid: &'static str,
    /// School code, where it is a school.
    pub code: Option<&'static str>,
    pub name: &'static str,
    /// Code of [`SCHOOL_TYPES`], where it is a school.
    pub school_type: Option<&'static str>,
}

const fn test(
    oid: &'static str,
    code: Option<&'static str>,
    name: &'static str,
    school_type: Option<&'static str>,
) -> TestOrganisation {
    TestOrganisation {
        oid,
        code,
        name,
        school_type,
    }
}

pub static TEST_ORGANISATIONS: [TestOrganisation; 7] = [
    test(
        "1.2.246.562.99.00000000001",
        None,
        "Mansikkalan testi kunta",
        None,
    ),
    test(
        "1.2.246.562.99.00000000002",
        Some("30076"),
        "Mansikkalan testi peruskoulu",
        Some("11"),
    ),
    test(
        "1.2.246.562.99.00000000003",
        Some("30077"),
        "Mansikkalan testi lukio",
        Some("15"),
    ),
    test(
        "1.2.246.562.99.00000000004",
        None,
        "Ahomansikan päiväkoti",
        None,
    ),
    test(
        "1.2.246.562.99.00000000006",
        Some("30079"),
        "Mansikkalan Testi Ammattiopisto",
        Some("21"),
    ),
    test(
        "1.2.246.562.99.00000000007",
        Some("30080"),
        "Mansikkalan testi liikuntaopisto",
        Some("62"),
    ),
    test(
        "1.2.246.562.99.00000000009",
        Some("30081"),
        "Mustikkalan testi opisto",
        Some("63"),
    ),
];

/// The fixed test organisation of an OID, or of a school code. Their codes are test codes only in
/// a test: ask by code only for a login of the test or demo environment.
pub fn test_organisation(code_or_oid: &str) -> Option<&'static TestOrganisation> {
    TEST_ORGANISATIONS
        .iter()
        .find(|known| known.oid == code_or_oid || known.code == Some(code_or_oid))
}

/// `99900`–`99906`: codes of the old demo environment.
pub fn is_demo_code(code: &str) -> bool {
    code.len() == 5
        && matches!(
            code.strip_prefix("9990"),
            Some("0" | "1" | "2" | "3" | "4" | "5" | "6")
        )
}

/// What a school teaches, from its OID or code (`test_codes`: the login is of a test or demo
/// environment) or from words in its name. `None`: nobody can say, and rules that need it are silent.
pub fn level(code_or_oid: &str, name: &str, test_codes: bool) -> Option<(Level, Certainty)> {
    let known = test_organisation(code_or_oid)
        .filter(|known| test_codes || known.oid == code_or_oid)
        .and_then(|known| known.school_type)
        .and_then(school_type);
    match known {
        Some(kind) => Some((kind.level, Certainty::Known)),
        None => level_of_name(name).map(|level| (level, Certainty::Deduced)),
    }
}

/// Words of a name that hint at what the school teaches, in lower case. The first that
/// stands in the name decides, so the more telling ones come first.
static HINTS: [(&str, Level); 32] = [
    ("päiväko", Level::EarlyChildhood),
    ("varhaiskasvatu", Level::EarlyChildhood),
    ("esikoulu", Level::EarlyChildhood),
    ("daghem", Level::EarlyChildhood),
    ("förskola", Level::EarlyChildhood),
    ("småbarnspedagogik", Level::EarlyChildhood),
    ("beaiveruoktu", Level::EarlyChildhood),
    ("koulu ja lukio", Level::BasicAndUpper),
    ("skola och gymnasi", Level::BasicAndUpper),
    ("ammattiopisto", Level::Vocational),
    ("ammattikoulu", Level::Vocational),
    ("ammatti-instituutti", Level::Vocational),
    ("ammatillinen", Level::Vocational),
    ("yrkes", Level::Vocational),
    ("musiikkiopisto", Level::Music),
    ("musiikkikoulu", Level::Music),
    ("musikinstitut", Level::Music),
    ("kansanopisto", Level::Liberal),
    ("kansalaisopisto", Level::Liberal),
    ("työväenopisto", Level::Liberal),
    ("liikuntaopisto", Level::Liberal),
    ("urheiluopisto", Level::Liberal),
    ("folkhögskol", Level::Liberal),
    ("medborgarinstitut", Level::Liberal),
    ("arbetarinstitut", Level::Liberal),
    ("gymnasi", Level::UpperSecondary),
    ("lukio", Level::UpperSecondary),
    ("logahat", Level::UpperSecondary),
    ("grundskol", Level::Basic),
    ("koulu", Level::Basic),
    ("skola", Level::Basic),
    ("skuvla", Level::Basic),
];

/// Names that say "school" and may have upper-secondary students as well: they tell nothing.
static UNSURE: [&str; 32] = [
    "yhteiskoulu",
    "samskol",
    "steiner",
    "normaalikoulu",
    "harjoittelukoulu",
    "övningsskol",
    "kansainväli",
    "international",
    "kristilli",
    "kristna",
    "oppikoulu",
    "kielikoulu",
    "kauppa",
    "handels",
    "högskol",
    "korkeakoulu",
    "aikuis",
    "vuxen",
    "saksalainen",
    "ranskalais",
    "englantilai",
    "venäläi",
    "euroop",
    "european",
    "katedralskol",
    "privatskol",
    "taide",
    "konst",
    "tanssi",
    "musik",
    "käsityö",
    "maatalous",
];

/// Ends of words that mean a school; as a part of another word they tell nothing.
static SCHOOL: [&str; 6] = [
    "koulu",
    "koulun",
    "skola",
    "skolan",
    "skuvla",
    "grundskolan",
];

fn level_of_name(name: &str) -> Option<Level> {
    let name: String = name.chars().map(super::roles::fold).collect();
    let level = HINTS
        .iter()
        .find(|(word, _)| name.contains(word))
        .map(|&(_, level)| level)?;
    if level != Level::Basic {
        return Some(level);
    }
    let school = |word: &str| {
        SCHOOL.iter().any(|end| word.ends_with(end))
            || word.starts_with("peruskoulu")
            || word.starts_with("grundskol")
    };
    let sure = !UNSURE.iter().any(|word| name.contains(word))
        && name.split(|c: char| !c.is_alphabetic()).any(school);
    sure.then_some(level)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_schools_are_known_and_names_only_hint() {
        let cases = [
            (
                "30077",
                "Jokin",
                true,
                Some((Level::UpperSecondary, Certainty::Known)),
            ),
            ("30077", "Jokin", false, None),
            (
                "1.2.246.562.99.00000000006",
                "",
                false,
                Some((Level::Vocational, Certainty::Known)),
            ),
            (
                "12345",
                "Kivelän koulu",
                true,
                Some((Level::Basic, Certainty::Deduced)),
            ),
            (
                "12345",
                "KIVELÄN LUKIO",
                true,
                Some((Level::UpperSecondary, Certainty::Deduced)),
            ),
            (
                "12345",
                "Lovisa Gymnasium",
                true,
                Some((Level::UpperSecondary, Certainty::Deduced)),
            ),
            (
                "12345",
                "Stenbacka skola och gymnasium",
                false,
                Some((Level::BasicAndUpper, Certainty::Deduced)),
            ),
            (
                "12345",
                "Yrkesskolan Optima",
                false,
                Some((Level::Vocational, Certainty::Deduced)),
            ),
            (
                "",
                "Ahomansikan päiväkoti",
                true,
                Some((Level::EarlyChildhood, Certainty::Deduced)),
            ),
            ("12345", "Norssi", true, None),
            ("12345", "Tampereen yhteiskoulu", false, None),
            ("12345", "Katedralskolan i Åbo", false, None),
            ("12345", "Koulutuskeskus Salpa", false, None),
            (
                "12345",
                "Hyvinge svenska skola",
                false,
                Some((Level::Basic, Certainty::Deduced)),
            ),
        ];
        for (key, name, test_codes, expected) in cases {
            assert_eq!(level(key, name, test_codes), expected, "{key} {name}");
        }
    }

    #[test]
    fn every_test_school_has_a_type_of_the_list() {
        for known in &TEST_ORGANISATIONS {
            assert!(
                known
                    .school_type
                    .is_none_or(|code| school_type(code).is_some())
            );
            assert_eq!(known.code.is_some(), known.school_type.is_some());
            assert!(crate::model::value::organisation_oid(known.oid).is_ok());
        }
    }

    #[test]
    fn demo_codes() {
        assert!(is_demo_code("99900") && is_demo_code("99906"));
        assert!(!is_demo_code("99907") && !is_demo_code("9990") && !is_demo_code("999000"));
    }
}
