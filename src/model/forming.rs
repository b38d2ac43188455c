//! What MPASSid makes of a home organisation's attributes, forwards.
//!
//! The rules are those of the proxy's attribute code (`RestDataConnector`, 2024) and of OPH's page on
//! multi-valued attributes; each step is recorded, so that it can be shown and explained.

use super::roles::RoleKind;
use super::value::{RoleValue, learner_id};
use super::{AttrId, Version, roles};

/// What a home organisation sends for one person: each field as one text, several values
/// separated by `;` (OPH wiki, "Moniarvoisten attribuuttien käsittelysäännöt").
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HomeAttributes {
    pub surname: Option<String>,
    pub first_name: Option<String>,
    pub nickname: Option<String>,
    pub learner_id: Option<String>,
    /// School codes, or organisation OIDs for early childhood.
    pub school_ids: Option<String>,
    pub roles: Option<String>,
    pub groups: Option<String>,
    pub group_levels: Option<String>,
    pub learning_materials_charges: Option<String>,
    /// The uid that MPASSid forms of the directory's own identifier (SHA-1, not done here).
    pub uid: Option<String>,
}

/// An organisation as organisaatiopalvelu knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    pub code: Option<String>,
    pub oid: Option<String>,
    pub name: String,
    pub provider: Option<Provider>,
    /// Set where the number belonged to an office: its OID and name; the rest is then its parent's.
    pub office: Option<(String, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    pub oid: String,
    pub name: String,
    /// For part 1 of a role of 1.0 and 1.1.
    pub municipality: String,
}

/// What happened on the way; in the order MPASSid does it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A missing or malformed learner id blocks the login.
    LoginBlocked,
    /// Without a uid nothing is passed on.
    NoUid,
    /// How many values came, empty ones included, and whether the counts may be combined.
    Counts {
        schools: usize,
        roles: usize,
        groups: usize,
        charges: usize,
        agree: bool,
    },
    RoleRefused {
        entry: usize,
        role: String,
    },
    /// The number is no code and no OID, or organisaatiopalvelu does not know it.
    SchoolUnresolved {
        entry: usize,
        school: String,
    },
    ProviderUnresolved {
        entry: usize,
    },
    /// The role would not have had the right number of parts.
    RoleDropped {
        entry: usize,
    },
    ClassLevelDropped {
        text: String,
    },
    ChargeDropped {
        entry: usize,
        text: String,
    },
    /// Two entries gave the same value.
    Duplicate {
        attribute: AttrId,
    },
}

/// What a service is sent, and how it came about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Formed {
    /// Values in the order they are formed; an attribute without values does not arrive.
    pub attributes: Vec<(AttrId, Vec<String>)>,
    pub steps: Vec<Step>,
}

impl Formed {
    pub fn values(&self, id: AttrId) -> &[String] {
        self.attributes
            .iter()
            .find(|(known, _)| *known == id)
            .map_or(&[], |(_, values)| values)
    }

    fn add(&mut self, version: Version, id: AttrId, value: &str) {
        if value.is_empty() || !id.info().is_in(version) {
            return;
        }
        match self.attributes.iter_mut().find(|(known, _)| *known == id) {
            None => self.attributes.push((id, vec![value.to_owned()])),
            Some((_, values)) if values.iter().any(|known| known == value) => {
                self.steps.push(Step::Duplicate { attribute: id });
            }
            Some((_, values)) => values.push(value.to_owned()),
        }
    }
}

/// Forms what a service receives. `lookup` is organisaatiopalvelu; `issuer` the home organisation's OID.
pub fn form(
    home: &HomeAttributes,
    lookup: &dyn Fn(&str) -> Option<Organisation>,
    issuer: &str,
    version: Version,
) -> Formed {
    let mut formed = Formed::default();
    let learner = home.learner_id.as_deref().map(clean).unwrap_or_default();
    if version >= Version::V1_1 && learner_id(&learner).is_err() {
        formed.steps.push(Step::LoginBlocked);
        return formed;
    }
    let Some(uid) = home.uid.as_deref().filter(|uid| !uid.is_empty()) else {
        formed.steps.push(Step::NoUid);
        return formed;
    };
    let single = [
        (AttrId::GivenName, &home.first_name),
        (AttrId::FamilyName, &home.surname),
        (AttrId::Nickname, &home.nickname),
    ];
    for (id, value) in single {
        formed.add(
            version,
            id,
            &value.as_deref().map(clean).unwrap_or_default(),
        );
    }
    formed.add(version, AttrId::LearnerId, &learner);
    formed.add(version, AttrId::Uid, uid);
    formed.add(version, AttrId::OriginalIssuer, issuer);
    combine(home, lookup, version, &mut formed);
    formed
}

/// The combining rules of schools, roles, classes and charges.
fn combine(
    home: &HomeAttributes,
    lookup: &dyn Fn(&str) -> Option<Organisation>,
    version: Version,
    formed: &mut Formed,
) {
    let schools = split(&home.school_ids);
    let given_roles = split(&home.roles);
    let groups = split(&home.groups);
    let charges = split(&home.learning_materials_charges);
    let (s, r, g, c) = (
        schools.len(),
        given_roles.len(),
        groups.len(),
        charges.len(),
    );
    // The three cases of the wiki page, in its order.
    let all_equal = s == r && s == g;
    let at_most_one_class = g <= 1 && (s == r || r == 1);
    let one_role = g == s && r == 1;
    let agree = s >= 1 && r >= 1 && (all_equal || at_most_one_class || one_role);
    formed.steps.push(Step::Counts {
        schools: s,
        roles: r,
        groups: g,
        charges: c,
        agree,
    });
    if !agree {
        return;
    }
    for (entry, school) in schools.iter().enumerate() {
        let role = if r == 1 {
            given_roles.first()
        } else {
            given_roles.get(entry)
        };
        let class = match g {
            0 => "",
            1 if entry == 0 => groups.first().map_or("", String::as_str),
            1 => "",
            _ => groups.get(entry).map_or("", String::as_str),
        };
        let charge = match c {
            1 => charges.first(),
            _ if c == s => charges.get(entry),
            _ => None,
        };
        let role = role.map_or("", String::as_str);
        let Some(known) = roles::find(role) else {
            formed.steps.push(Step::RoleRefused {
                entry,
                role: role.to_owned(),
            });
            continue;
        };
        if entry == 0 {
            formed.add(version, AttrId::Class, class);
            class_level(home, version, formed);
        }
        let Some(organisation) = resolve(school, lookup) else {
            formed.add(version, AttrId::SchoolCode, school);
            formed.steps.push(Step::SchoolUnresolved {
                entry,
                school: school.clone(),
            });
            continue;
        };
        deliver(
            &organisation,
            known,
            class,
            charge.map(String::as_str),
            entry,
            version,
            formed,
        );
    }
}

fn deliver(
    school: &Organisation,
    role: &roles::Role,
    class: &str,
    charge: Option<&str>,
    entry: usize,
    version: Version,
    formed: &mut Formed,
) {
    let code = school.code.as_deref().unwrap_or_default();
    let oid = school.oid.as_deref().unwrap_or_default();
    if let Some((office, name)) = &school.office {
        formed.add(version, AttrId::SchoolInfo, &format!("{office};{name}"));
    }
    formed.add(version, AttrId::SchoolCode, code);
    formed.add(version, AttrId::School, &school.name);
    for key in [code, oid] {
        let carried = key == code || version >= Version::V1_4;
        if carried && !key.is_empty() {
            formed.add(
                version,
                AttrId::SchoolInfo,
                &format!("{key};{}", school.name),
            );
        }
    }
    let Some(provider) = &school.provider else {
        formed.steps.push(Step::ProviderUnresolved { entry });
        return;
    };
    formed.add(version, AttrId::EducationProviderId, &provider.oid);
    formed.add(version, AttrId::EducationProvider, &provider.name);
    formed.add(
        version,
        AttrId::EducationProviderInfo,
        &format!("{};{}", provider.oid, provider.name),
    );
    let delivered = role.delivered;
    let value = if version >= Version::V1_4 {
        let office = school.office.as_ref().map_or("", |(oid, _)| oid.as_str());
        format!(
            "{};{code};{class};{delivered};{};{oid};{office}",
            provider.oid, role.code
        )
    } else if version >= Version::V1_2 {
        format!("{};{code};{class};{delivered}", provider.oid)
    } else {
        format!("{};{code};{class};{delivered}", provider.municipality)
    };
    if RoleValue::parse(&value).is_err() {
        formed.steps.push(Step::RoleDropped { entry });
    } else {
        formed.add(version, AttrId::Role, &value);
    }
    if let (RoleKind::Pupil, Some(charge)) = (role.kind, charge) {
        if charge == "0" || charge == "1" {
            for key in [code, oid] {
                if !key.is_empty() && (key == code || version >= Version::V1_4) {
                    formed.add(
                        version,
                        AttrId::LearningMaterialsCharge,
                        &format!("{charge};{key}"),
                    );
                }
            }
        } else {
            formed.steps.push(Step::ChargeDropped {
                entry,
                text: charge.to_owned(),
            });
        }
    }
}

fn class_level(home: &HomeAttributes, version: Version, formed: &mut Formed) {
    let levels = split(&home.group_levels);
    let Some(text) = levels.first().filter(|text| !text.is_empty()) else {
        return;
    };
    match text.parse::<i32>() {
        Ok(level) => formed.add(version, AttrId::ClassLevel, &level.to_string()),
        Err(_) => formed
            .steps
            .push(Step::ClassLevelDropped { text: text.clone() }),
    }
}

/// A number of more than six digits, or a text that is no OID, is not even looked up.
fn resolve(school: &str, lookup: &dyn Fn(&str) -> Option<Organisation>) -> Option<Organisation> {
    let digits = !school.is_empty() && school.bytes().all(|b| b.is_ascii_digit());
    let lookable = if digits {
        school.len() <= 6
    } else {
        school.contains('.')
    };
    lookable.then(|| lookup(school)).flatten()
}

/// Values of one field. Backslashes are removed and ends trimmed; empty values count.
fn split(field: &Option<String>) -> Vec<String> {
    match field.as_deref() {
        None | Some("") => Vec::new(),
        Some(text) => text.split(';').map(clean).collect(),
    }
}

fn clean(text: &str) -> String {
    text.replace('\\', "").trim().to_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    const PROVIDER: &str = "1.2.246.562.99.00000000001";
    const SCHOOL: &str = "1.2.246.562.99.00000000002";
    const UPPER: &str = "1.2.246.562.99.00000000003";
    const OFFICE: &str = "1.2.246.562.99.00000000004";

    fn lookup(number: &str) -> Option<Organisation> {
        let (code, oid, name, office) = match number {
            "30076" => (Some("30076"), SCHOOL, "Peruskoulu", None),
            "30077" => (Some("30077"), UPPER, "Lukio", None),
            OFFICE => (
                None,
                SCHOOL,
                "Peruskoulu",
                Some((OFFICE.to_owned(), "Päiväkoti".to_owned())),
            ),
            _ => return None,
        };
        Some(Organisation {
            code: code.map(str::to_owned),
            oid: Some(oid.to_owned()),
            name: name.to_owned(),
            provider: Some(Provider {
                oid: PROVIDER.into(),
                name: "Mansikkala".into(),
                municipality: "Mansikkala".into(),
            }),
            office,
        })
    }

    fn home(schools: &str, roles: &str, groups: &str, charges: &str) -> HomeAttributes {
        let some = |text: &str| Some(text.to_owned());
        HomeAttributes {
            surname: some("Laitinen"),
            first_name: some("Mari"),
            nickname: None,
            learner_id: some("1.2.246.562.98.10000000009"),
            school_ids: some(schools),
            roles: some(roles),
            groups: some(groups),
            group_levels: some("8"),
            learning_materials_charges: some(charges),
            uid: some("MPASSOID.c6329e82913e265b3a79c11a043fdab8b06b1a9e"),
        }
    }

    fn formed(home: &HomeAttributes, version: Version) -> Formed {
        form(home, &lookup, PROVIDER, version)
    }

    #[test]
    fn each_version_has_its_own_role() {
        let pupil = home("30076", "oppilas", "8A", "");
        let expected = [
            (Version::V1_0, "Mansikkala;30076;8A;Oppilas".to_owned()),
            (Version::V1_2, format!("{PROVIDER};30076;8A;Oppilas")),
            (Version::V1_3, format!("{PROVIDER};30076;8A;Oppilas")),
            (
                Version::V1_4,
                format!("{PROVIDER};30076;8A;Oppilas;1;{SCHOOL};"),
            ),
        ];
        for (version, role) in expected {
            assert_eq!(
                formed(&pupil, version).values(AttrId::Role),
                [role],
                "{version:?}"
            );
        }
        let four = formed(&pupil, Version::V1_4);
        assert_eq!(
            four.values(AttrId::SchoolInfo),
            ["30076;Peruskoulu".into(), format!("{SCHOOL};Peruskoulu")]
        );
        for gone in [
            AttrId::SchoolCode,
            AttrId::School,
            AttrId::Class,
            AttrId::EducationProviderId,
        ] {
            assert!(four.values(gone).is_empty(), "{gone:?}");
            assert!(
                !formed(&pupil, Version::V1_3).values(gone).is_empty(),
                "{gone:?}"
            );
        }
    }

    /// Counts of schools, roles and classes, and how many roles come of it.
    #[test]
    fn counts_combine_or_nothing_is_formed() {
        let cases = [
            ("30076", "oppilas", "8A", 1),
            ("30076;30077", "opettaja", "", 2),
            ("30076;30077", "opettaja;rehtori", "", 2),
            ("30076;30077", "opettaja;rehtori", "8A;1B", 2),
            ("30076;30077", "opettaja", "8A;1B", 2),
            ("30076;30077", "opettaja", "8A", 2),
            ("30076", "opettaja;rehtori", "", 0),
            ("30076", "oppilas", "8A;8B", 0),
            ("30076;30077", "oppilas", "8A;8B;8C", 0),
            ("", "oppilas", "8A", 0),
            ("30076", "", "8A", 0),
        ];
        for (schools, roles, groups, expected) in cases {
            let formed = formed(&home(schools, roles, groups, ""), Version::V1_4);
            assert_eq!(
                formed.values(AttrId::Role).len(),
                expected,
                "{schools} {roles} {groups}"
            );
            let agreed = formed
                .steps
                .iter()
                .any(|step| matches!(step, Step::Counts { agree: true, .. }));
            assert_eq!(agreed, expected > 0);
        }
    }

    #[test]
    fn one_class_belongs_to_the_first_school() {
        let formed = formed(&home("30076;30077", "opettaja", "8A", ""), Version::V1_4);
        let roles = formed.values(AttrId::Role);
        assert!(roles[0].contains(";8A;") && roles[1].contains(";;Opettaja"));
    }

    #[test]
    fn a_refused_role_takes_its_whole_entry() {
        let formed = formed(&home("30076", "huoltaja", "8A", ""), Version::V1_3);
        for id in [
            AttrId::Role,
            AttrId::SchoolCode,
            AttrId::SchoolInfo,
            AttrId::Class,
            AttrId::ClassLevel,
        ] {
            assert!(formed.values(id).is_empty(), "{id:?}");
        }
        assert!(formed.steps.contains(&Step::RoleRefused {
            entry: 0,
            role: "huoltaja".into()
        }));
    }

    #[test]
    fn an_unknown_school_leaves_its_bare_code() {
        for code in ["0123", "99999", "Testikoulu", "1234567"] {
            let formed = formed(&home(code, "oppilas", "8A", ""), Version::V1_3);
            assert_eq!(formed.values(AttrId::SchoolCode), [code]);
            assert_eq!(formed.values(AttrId::ClassLevel), ["8"]);
            for id in [
                AttrId::Role,
                AttrId::SchoolInfo,
                AttrId::EducationProviderInfo,
            ] {
                assert!(formed.values(id).is_empty(), "{id:?}");
            }
        }
    }

    #[test]
    fn a_semicolon_in_a_class_changes_the_counts() {
        let formed = formed(&home("30076", "oppilas", "8A;B", ""), Version::V1_4);
        assert!(formed.values(AttrId::Role).is_empty());
    }

    #[test]
    fn an_office_stands_first_and_in_part_seven() {
        let formed = formed(&home(OFFICE, "opettaja", "Kärpät", ""), Version::V1_4);
        assert_eq!(
            formed.values(AttrId::SchoolInfo)[0],
            format!("{OFFICE};Päiväkoti")
        );
        assert_eq!(
            formed.values(AttrId::Role),
            [format!("{PROVIDER};;Kärpät;Opettaja;2;{SCHOOL};{OFFICE}")]
        );
    }

    #[test]
    fn charges_are_for_pupils_and_0_or_1() {
        let charge = |role, charge| {
            formed(&home("30077", role, "21A", charge), Version::V1_4)
                .values(AttrId::LearningMaterialsCharge)
                .to_vec()
        };
        assert_eq!(
            charge("opiskelija", "1"),
            ["1;30077".to_owned(), format!("1;{UPPER}")]
        );
        assert!(charge("opettaja", "1").is_empty());
        assert!(charge("opiskelija", "maksullinen").is_empty());
    }

    #[test]
    fn learner_id_and_uid_gate_the_login() {
        let mut person = home("30076", "oppilas", "8A", "");
        person.uid = None;
        assert_eq!(formed(&person, Version::V1_4).steps, [Step::NoUid]);
        person.learner_id = Some("10000000009".into());
        let blocked = formed(&person, Version::V1_4);
        assert_eq!(
            (blocked.attributes.len(), blocked.steps),
            (0, vec![Step::LoginBlocked])
        );
    }

    #[test]
    fn equal_entries_collapse() {
        let formed = formed(&home("30076;30076", "opettaja", "", ""), Version::V1_4);
        assert_eq!(formed.values(AttrId::Role).len(), 1);
        assert!(formed.steps.contains(&Step::Duplicate {
            attribute: AttrId::Role
        }));
    }
}
