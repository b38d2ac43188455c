//! What MPASSid makes of a home organisation's attributes, forwards.
//!
//! The rules are those of the proxy's attribute code (`RestDataConnector.java` of
//! mpassid/shibboleth-idp-attribute-ecadata, 2024: `populateRolesDTOs`, `populateAttributes`,
//! `populateStructuredRole`, `findSchool`) and of OPH's page on multi-valued attributes. Each step
//! is recorded, so that it can be shown and explained. Not modelled: the role code `-1`, which
//! depends on the proxy's own table of role texts, and that table is not published.

use super::roles::RoleKind;
use super::value::learner_id;
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
    /// Part 1 of a role of 1.0 and 1.1: MPASSid has it in its settings for the home organisation.
    pub municipality: Option<String>,
    /// Roles as Wilma and Opinsys send them, each with its own school. Where there are any, the
    /// fields from `school_ids` to `learning_materials_charges` are not read.
    pub entries: Vec<Entry>,
}

/// One school, role and class that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    pub school: String,
    pub role: String,
    pub class: String,
    /// Counts in the first entry only.
    pub class_level: String,
    pub charge: String,
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
}

/// What happened on the way, in the order MPASSid does it. Entries are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A missing or malformed learner id blocks the login.
    LoginBlocked { learner_id: String },
    /// Without a uid nothing is passed on.
    NoUid,
    /// How many values came, empty ones included, and by which rule they were combined;
    /// `None`: no multi-valued attribute is formed at all.
    Counts {
        schools: usize,
        roles: usize,
        groups: usize,
        charges: usize,
        rule: Option<CountRule>,
    },
    /// The source sent its roles as entries; nothing had to be combined.
    Structured { entries: usize },
    /// What was put together for one school.
    Entry {
        entry: usize,
        school: String,
        role: String,
        class: String,
    },
    /// The role is not one MPASSid allows: the whole entry is left out, and with the first
    /// entry class and class level.
    RoleRefused { entry: usize, role: String },
    /// The role as MPASSid delivers it.
    RoleAccepted {
        entry: usize,
        role: String,
        delivered: &'static str,
    },
    /// Nothing but the number itself is passed on, and in 1.4 not even that.
    SchoolUnresolved {
        entry: usize,
        school: String,
        why: Unresolved,
    },
    SchoolFound {
        entry: usize,
        school: String,
        name: String,
    },
    /// The number was an office's; its parent counts as the school.
    OfficeFound {
        entry: usize,
        office: String,
        name: String,
    },
    /// The school's parent is not known: no provider and no role.
    ProviderUnresolved { entry: usize, school: String },
    /// Neither code nor OID of the school is known (before 1.4: no code): no role.
    RoleWithoutSchool { entry: usize },
    /// The role would not have had the right number of parts: a `;` in the class.
    RoleDropped {
        entry: usize,
        value: String,
        parts: usize,
        expected: usize,
    },
    /// Not an integer.
    ClassLevelDropped { text: String },
    /// There are neither one charge nor as many as schools.
    ChargesUncounted { schools: usize, charges: usize },
    /// Not the integer 0 or 1.
    ChargeDropped { entry: usize, text: String },
    /// Charges are delivered for pupils only.
    ChargeNotForRole {
        entry: usize,
        text: String,
        delivered: &'static str,
    },
    /// Two entries gave the same value.
    Duplicate { attribute: AttrId, value: String },
}

/// The three cases in which counts may be combined, in the order of OPH's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountRule {
    /// As many roles and classes as schools.
    AllEqual,
    /// At most one class; as many roles as schools, or one.
    AtMostOneClass,
    /// As many classes as schools, and one role.
    OneRole,
}

/// Why a school was not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unresolved {
    Empty,
    /// A number of more than six digits is not even looked up.
    TooLong,
    /// Neither a number nor an OID: not looked up.
    NoNumber,
    /// organisaatiopalvelu does not know it.
    Unknown,
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

    /// Blank values are not passed on, and equal ones once.
    fn add(&mut self, version: Version, id: AttrId, value: &str) {
        let value = trim(value);
        if value.is_empty() || !id.info().is_in(version) {
            return;
        }
        match self.attributes.iter_mut().find(|(known, _)| *known == id) {
            None => self.attributes.push((id, vec![value.to_owned()])),
            Some((_, values)) if values.iter().any(|known| known == value) => {
                self.steps.push(Step::Duplicate {
                    attribute: id,
                    value: value.to_owned(),
                });
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
    let text = |field: &Option<String>| trim(field.as_deref().unwrap_or_default()).to_owned();
    let learner = text(&home.learner_id);
    if version >= Version::V1_1 && learner_id(&learner).is_err() {
        formed.steps.push(Step::LoginBlocked {
            learner_id: learner,
        });
        return formed;
    }
    let uid = text(&home.uid);
    if uid.is_empty() {
        formed.steps.push(Step::NoUid);
        return formed;
    }
    let single = [
        (AttrId::GivenName, text(&home.first_name)),
        (AttrId::FamilyName, text(&home.surname)),
        (AttrId::Nickname, text(&home.nickname)),
        (AttrId::LearnerId, learner),
        (AttrId::Uid, uid),
        (AttrId::OriginalIssuer, issuer.to_owned()),
    ];
    for (id, value) in single {
        formed.add(version, id, &value);
    }
    let entries = if home.entries.is_empty() {
        combine(home, &mut formed)
    } else {
        formed.steps.push(Step::Structured {
            entries: home.entries.len(),
        });
        home.entries.clone()
    };
    let municipality = text(&home.municipality);
    for (at, entry) in entries.iter().enumerate() {
        one(entry, at, lookup, &municipality, version, &mut formed);
    }
    formed
}

/// The combining rules of schools, roles, classes and charges; no entries where they do not apply.
fn combine(home: &HomeAttributes, formed: &mut Formed) -> Vec<Entry> {
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
    let rule = if s == 0 || r == 0 {
        None
    } else if s == r && s == g {
        Some(CountRule::AllEqual)
    } else if g <= 1 && (s == r || r == 1) {
        Some(CountRule::AtMostOneClass)
    } else if g == s && r == 1 {
        Some(CountRule::OneRole)
    } else {
        None
    };
    formed.steps.push(Step::Counts {
        schools: s,
        roles: r,
        groups: g,
        charges: c,
        rule,
    });
    if rule.is_none() {
        return Vec::new();
    }
    if c > 1 && c != s {
        formed.steps.push(Step::ChargesUncounted {
            schools: s,
            charges: c,
        });
    }
    let pick = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
    schools
        .iter()
        .enumerate()
        .map(|(at, school)| Entry {
            school: school.clone(),
            role: pick(&given_roles, if r == 1 { 0 } else { at }),
            // A single class belongs to the first school.
            class: pick(&groups, at),
            // Not split: the text is one number or none.
            class_level: if at == 0 {
                home.group_levels.clone().unwrap_or_default()
            } else {
                String::new()
            },
            charge: match c {
                1 => pick(&charges, 0),
                _ if c == s => pick(&charges, at),
                _ => String::new(),
            },
        })
        .collect()
}

/// What one entry adds.
fn one(
    entry: &Entry,
    at: usize,
    lookup: &dyn Fn(&str) -> Option<Organisation>,
    municipality: &str,
    version: Version,
    formed: &mut Formed,
) {
    let school = trim(&entry.school);
    formed.steps.push(Step::Entry {
        entry: at,
        school: school.to_owned(),
        role: entry.role.clone(),
        class: entry.class.clone(),
    });
    let Some(known) = roles::find(trim(&entry.role)) else {
        formed.steps.push(Step::RoleRefused {
            entry: at,
            role: entry.role.clone(),
        });
        return;
    };
    formed.steps.push(Step::RoleAccepted {
        entry: at,
        role: entry.role.clone(),
        delivered: known.delivered,
    });
    match resolve(school, lookup) {
        Ok(found) => {
            formed.steps.push(Step::SchoolFound {
                entry: at,
                school: school.to_owned(),
                name: found.name.clone(),
            });
            deliver(
                &found,
                school,
                known,
                entry,
                at,
                municipality,
                version,
                formed,
            );
        }
        Err(why) => {
            formed.steps.push(Step::SchoolUnresolved {
                entry: at,
                school: school.to_owned(),
                why,
            });
            let number = digits(school);
            let id = if number {
                AttrId::SchoolCode
            } else {
                AttrId::School
            };
            formed.add(version, id, school);
            // The old role was put together without asking organisaatiopalvelu.
            if version < Version::V1_2 {
                let code = if number { school } else { "" };
                role(
                    &format!("{municipality};{code};{};{}", entry.class, known.delivered),
                    4,
                    at,
                    version,
                    formed,
                );
            }
        }
    }
    if at == 0 {
        formed.add(version, AttrId::Class, &entry.class);
        class_level(&entry.class_level, version, formed);
    }
}

#[allow(clippy::too_many_arguments)]
fn deliver(
    school: &Organisation,
    given: &str,
    known: &roles::Role,
    entry: &Entry,
    at: usize,
    municipality: &str,
    version: Version,
    formed: &mut Formed,
) {
    let code = school.code.as_deref().unwrap_or_default();
    // Code first; OIDs stand beside codes since 1.4.
    let newest = version >= Version::V1_4;
    let oid = school.oid.as_deref().filter(|_| newest).unwrap_or_default();
    let keys = [code, oid];
    let keys = || keys.into_iter().filter(|key| !key.is_empty());
    if let Some((office, name)) = &school.office {
        formed.steps.push(Step::OfficeFound {
            entry: at,
            office: office.clone(),
            name: name.clone(),
        });
        if newest {
            formed.add(version, AttrId::SchoolInfo, &format!("{office};{name}"));
        }
    }
    formed.add(version, AttrId::SchoolCode, code);
    for key in keys() {
        let value = format!("{key};{}", school.name);
        formed.add(version, AttrId::SchoolInfo, &value);
    }
    formed.add(version, AttrId::School, &school.name);
    if let Some(provider) = &school.provider {
        formed.add(version, AttrId::EducationProviderId, &provider.oid);
        formed.add(version, AttrId::EducationProvider, &provider.name);
        let value = format!("{};{}", provider.oid, provider.name);
        formed.add(version, AttrId::EducationProviderInfo, &value);
    }
    let (class, delivered) = (&entry.class, known.delivered);
    match &school.provider {
        _ if version < Version::V1_2 => {
            let value = format!("{municipality};{given};{class};{delivered}");
            role(&value, 4, at, version, formed);
        }
        None => formed.steps.push(Step::ProviderUnresolved {
            entry: at,
            school: given.to_owned(),
        }),
        Some(_) if code.is_empty() && oid.is_empty() => {
            formed.steps.push(Step::RoleWithoutSchool { entry: at });
        }
        Some(provider) if newest => {
            let office = school.office.as_ref().map_or("", |(oid, _)| oid);
            let value = format!(
                "{};{code};{class};{delivered};{};{oid};{office}",
                provider.oid, known.code
            );
            role(&value, 7, at, version, formed);
        }
        Some(provider) => {
            let value = format!("{};{code};{class};{delivered}", provider.oid);
            role(&value, 4, at, version, formed);
        }
    }
    let text = trim(&entry.charge);
    if text.is_empty() || !AttrId::LearningMaterialsCharge.info().is_in(version) {
        return;
    }
    let dropped = match text.parse::<i32>() {
        _ if known.kind != RoleKind::Pupil => Step::ChargeNotForRole {
            entry: at,
            text: text.to_owned(),
            delivered,
        },
        Ok(charge @ (0 | 1)) => {
            for key in keys() {
                let value = format!("{charge};{key}");
                formed.add(version, AttrId::LearningMaterialsCharge, &value);
            }
            return;
        }
        _ => Step::ChargeDropped {
            entry: at,
            text: text.to_owned(),
        },
    };
    formed.steps.push(dropped);
}

/// Passed on only where it falls into as many parts as it should.
fn role(value: &str, expected: usize, entry: usize, version: Version, formed: &mut Formed) {
    let parts = value.split(';').count();
    if parts == expected {
        formed.add(version, AttrId::Role, value);
    } else {
        formed.steps.push(Step::RoleDropped {
            entry,
            value: value.to_owned(),
            parts,
            expected,
        });
    }
}

fn class_level(text: &str, version: Version, formed: &mut Formed) {
    let text = trim(text);
    if text.is_empty() {
        return;
    }
    match text.parse::<i32>() {
        Ok(level) => formed.add(version, AttrId::ClassLevel, &level.to_string()),
        Err(_) => formed.steps.push(Step::ClassLevelDropped {
            text: text.to_owned(),
        }),
    }
}

fn resolve(
    school: &str,
    lookup: &dyn Fn(&str) -> Option<Organisation>,
) -> Result<Organisation, Unresolved> {
    if school.is_empty() {
        return Err(Unresolved::Empty);
    }
    match digits(school) {
        true if school.len() > 6 => Err(Unresolved::TooLong),
        false if !school.contains('.') => Err(Unresolved::NoNumber),
        _ => lookup(school).ok_or(Unresolved::Unknown),
    }
}

/// Java's `trim`: a no-break space is no blank to MPASSid.
fn trim(text: &str) -> &str {
    text.trim_matches(|c| c <= ' ')
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Values of one field. Backslashes are removed and ends trimmed; empty values count, a field
/// of blanks only is none.
fn split(field: &Option<String>) -> Vec<String> {
    match field.as_deref().map(trim) {
        None | Some("") => Vec::new(),
        Some(_) => field
            .iter()
            .flat_map(|text| text.split(';'))
            .map(|part| trim(&part.replace('\\', "")).to_owned())
            .collect(),
    }
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
            municipality: some("Mansikkala"),
            entries: Vec::new(),
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
                .any(|step| matches!(step, Step::Counts { rule: Some(_), .. }));
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
    fn an_unknown_school_leaves_its_bare_number_or_text() {
        let unknown = "1.2.246.562.10.99999999999";
        let cases = [
            ("0123", AttrId::SchoolCode, Unresolved::Unknown),
            ("99999", AttrId::SchoolCode, Unresolved::Unknown),
            ("1234567", AttrId::SchoolCode, Unresolved::TooLong),
            ("Testikoulu", AttrId::School, Unresolved::NoNumber),
            (unknown, AttrId::School, Unresolved::Unknown),
        ];
        for (code, left, why) in cases {
            let formed = formed(&home(code, "oppilas", "8A", ""), Version::V1_3);
            assert_eq!(formed.values(left), [code]);
            assert_eq!(formed.values(AttrId::Class), ["8A"]);
            assert_eq!(formed.values(AttrId::ClassLevel), ["8"]);
            assert!(formed.steps.contains(&Step::SchoolUnresolved {
                entry: 0,
                school: code.into(),
                why
            }));
            for id in [
                AttrId::Role,
                AttrId::SchoolInfo,
                AttrId::EducationProviderInfo,
            ] {
                assert!(formed.values(id).is_empty(), "{id:?}");
            }
        }
    }

    /// The role of 1.0 and 1.1 needs no lookup.
    #[test]
    fn an_old_role_arrives_with_an_unknown_school() {
        let formed = formed(&home("0123", "oppilas", "8A", ""), Version::V1_1);
        assert_eq!(formed.values(AttrId::Role), ["Mansikkala;0123;8A;Oppilas"]);
        assert!(formed.values(AttrId::EducationProviderId).is_empty());
    }

    #[test]
    fn a_school_without_provider_keeps_its_charge() {
        let orphan = |number: &str| {
            lookup(number).map(|known| Organisation {
                provider: None,
                ..known
            })
        };
        let student = home("30077", "opiskelija", "21A", "0");
        let formed = form(&student, &orphan, PROVIDER, Version::V1_4);
        assert_eq!(formed.values(AttrId::SchoolInfo).len(), 2);
        assert_eq!(formed.values(AttrId::LearningMaterialsCharge).len(), 2);
        for gone in [AttrId::Role, AttrId::EducationProviderInfo] {
            assert!(formed.values(gone).is_empty(), "{gone:?}");
        }
    }

    #[test]
    fn a_semicolon_in_a_class_changes_the_counts() {
        let formed = formed(&home("30076", "oppilas", "8A;B", ""), Version::V1_4);
        assert!(formed.values(AttrId::Role).is_empty());
        assert!(formed.values(AttrId::SchoolInfo).is_empty());
    }

    /// Wilma and Opinsys send roles as entries: there a semicolon costs the role alone.
    #[test]
    fn a_semicolon_in_the_class_of_an_entry_costs_its_role() {
        let mut person = home("", "", "", "");
        person.entries = vec![Entry {
            school: "30076".into(),
            role: "oppilas".into(),
            class: "8A;kuva".into(),
            class_level: "8".into(),
            charge: String::new(),
        }];
        let formed = formed(&person, Version::V1_4);
        assert!(formed.values(AttrId::Role).is_empty());
        assert_eq!(formed.values(AttrId::SchoolInfo).len(), 2);
        assert_eq!(formed.values(AttrId::ClassLevel), ["8"]);
        assert!(formed.steps.iter().any(|step| matches!(
            step,
            Step::RoleDropped {
                entry: 0,
                parts: 8,
                expected: 7,
                ..
            }
        )));
    }

    #[test]
    fn empty_elements_count_and_ends_and_backslashes_go() {
        let given = formed(
            &home("30076;30077", "opettaja", " 4\\B ;", ""),
            Version::V1_4,
        );
        let roles = given.values(AttrId::Role);
        assert_eq!(roles.len(), 2);
        assert!(roles[0].contains(";30076;4B;") && roles[1].contains(";30077;;"));
        let trailing = formed(&home("30076;", "opettaja", "", ""), Version::V1_3);
        assert_eq!(trailing.values(AttrId::Role).len(), 1);
        assert!(trailing.steps.contains(&Step::SchoolUnresolved {
            entry: 1,
            school: String::new(),
            why: Unresolved::Empty
        }));
        let none = formed(&home("30076;30077", "opettaja", ";;", ""), Version::V1_4);
        assert!(none.values(AttrId::Role).is_empty());
    }

    #[test]
    fn a_class_level_is_one_integer() {
        for (text, expected) in [
            ("08", Some("8")),
            ("8;9", None),
            ("IX", None),
            (" 7 ", Some("7")),
        ] {
            let mut person = home("30076", "oppilas", "8A", "");
            person.group_levels = Some(text.into());
            let formed = formed(&person, Version::V1_4);
            let found = formed.values(AttrId::ClassLevel).first();
            assert_eq!(found.map(String::as_str), expected, "{text}");
        }
    }

    #[test]
    fn an_office_stands_first_and_in_part_seven() {
        let formed = formed(&home(OFFICE, "opettaja", "Kärpät", ""), Version::V1_4);
        assert_eq!(
            formed.values(AttrId::SchoolInfo),
            [
                format!("{OFFICE};Päiväkoti"),
                format!("{SCHOOL};Peruskoulu")
            ]
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
        assert_eq!(charge("opiskelija", "00").len(), 2);
        assert!(charge("opettaja", "1").is_empty());
        assert!(charge("opiskelija", "maksullinen").is_empty());
        assert!(charge("opiskelija", "0;1").is_empty());
        assert!(charge("opiskelija", "2").is_empty());
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
            (
                0,
                vec![Step::LoginBlocked {
                    learner_id: "10000000009".into()
                }]
            )
        );
    }

    #[test]
    fn equal_entries_collapse() {
        let formed = formed(&home("30076;30076", "opettaja", "", ""), Version::V1_4);
        assert_eq!(formed.values(AttrId::Role).len(), 1);
        assert!(formed.steps.iter().any(|step| matches!(
            step,
            Step::Duplicate {
                attribute: AttrId::Role,
                ..
            }
        )));
    }
}
