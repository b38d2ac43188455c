//! Random valid home organisations, and the logins MPASSid forms of them (`model::forming`).

use serde_json::{Map, Value, json};

use crate::intake::Environment;
use crate::model::forming::{Entry, Formed, HomeAttributes, Organisation, Provider, form};
use crate::model::{AttrId, Version};

/// A small deterministic generator (Knuth's MMIX constants).
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, n: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }

    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.roll(of.len())]
    }

    pub fn one_in(&mut self, n: usize) -> bool {
        self.roll(n) == 0
    }
}

/// Oid, name. Twelve and 22 digits are real forms of old organisations.
pub const PROVIDERS: [(&str, &str); 4] = [
    ("1.2.246.562.10.346830761110", "Helsingin kaupunki"),
    ("1.2.246.562.10.48201577367", "Kivijoen kunta"),
    ("1.2.246.562.10.2013120211542064151791", "Latvalan kaupunki"),
    (
        "1.2.246.562.10.33059184722",
        "Yrkesutbildningsamkommunen i Kuststad",
    ),
];
const TEST_PROVIDER: (&str, &str) = ("1.2.246.562.99.00000000001", "Mansikkalan testi kunta");

/// What a school teaches, for choosing who may go there.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Basic,
    /// Has pupils of basic education and of upper secondary school.
    Mixed,
    Upper,
    Other,
    Test,
    TestUpper,
}

/// Code, OID, name, index of its provider.
struct School(&'static str, &'static str, &'static str, usize, Kind);

#[rustfmt::skip]
static SCHOOLS: &[School] = &[
    School("04321", "1.2.246.562.10.71930482568", "Kivijoen peruskoulu", 1, Kind::Basic),
    School("00456", "1.2.246.562.10.52491748258", "Ala-Malmin peruskoulu", 0, Kind::Basic),
    School("03010", "1.2.246.562.10.69408568777", "Hyvinge svenska skola", 0, Kind::Basic),
    School("05678", "1.2.246.562.10.14613773812", "Anára skuvla", 2, Kind::Basic),
    School("08765", "1.2.246.562.10.72255864398", "Latvalan yhtenäiskoulu", 2, Kind::Basic),
    School("08766", "1.2.246.562.10.20488173657", "Åbo – Östra skolan", 2, Kind::Basic),
    School("00845", "1.2.246.562.10.20130910091234567890", "Tampereen yhteiskoulu", 1, Kind::Mixed),
    School("01234", "1.2.246.562.10.55555555558", "Helsingin Rudolf Steiner -koulu", 0, Kind::Mixed),
    School("02222", "1.2.246.562.10.66666666664", "Viikin normaalikoulu", 0, Kind::Mixed),
    School("02223", "1.2.246.562.10.61111111115", "Katedralskolan i Åbo", 2, Kind::Mixed),
    School("02224", "1.2.246.562.10.62222222229", "Helsingin eurooppalainen koulu", 0, Kind::Mixed),
    School("00500", "1.2.246.562.10.77777777770", "Ressun lukio", 0, Kind::Upper),
    School("00501", "1.2.246.562.10.88888888886", "Borgå Gymnasium", 3, Kind::Upper),
    School("02500", "1.2.246.562.10.99999999992", "Koulutuskeskus Salpa", 3, Kind::Upper),
    School("10105", "1.2.246.562.10.11111111112", "Länsirannikon ammattiopisto", 3, Kind::Upper),
    School("01701", "1.2.246.562.10.12111111111", "Kivijoen musiikkiopisto", 1, Kind::Other),
    School("02402", "1.2.246.562.10.13111111110", "Kuststads medborgarinstitut", 3, Kind::Other),
    School("30076", "1.2.246.562.99.00000000002", "Mansikkalan testi peruskoulu", 9, Kind::Test),
    School("30077", "1.2.246.562.99.00000000003", "Mansikkalan testi lukio", 9, Kind::TestUpper),
    School("30079", "1.2.246.562.99.00000000006", "Mansikkalan Testi Ammattiopisto", 9, Kind::TestUpper),
];

/// Places that are no school: OID, name, and the code of the school or the provider they belong to.
#[rustfmt::skip]
static OFFICES: &[(&str, &str, &str)] = &[
    ("1.2.246.562.10.14111111119", "Päiväkoti Pikkukettu", "1.2.246.562.10.48201577367"),
    ("1.2.246.562.10.15111111118", "Daghemmet Blåbäret", "1.2.246.562.10.346830761110"),
    ("1.2.246.562.10.16111111117", "Kivijoen peruskoulu, Rantatie", "04321"),
    ("1.2.246.562.10.17111111116", "Ressun lukio, Kalevankatu", "00500"),
];

pub fn provider_of(number: &str) -> (&'static str, &'static str) {
    let code = OFFICES
        .iter()
        .find(|(oid, _, _)| *oid == number)
        .map_or(number, |(_, _, of)| *of);
    if let Some(own) = PROVIDERS.iter().find(|(oid, _)| *oid == code) {
        return *own;
    }
    let index = SCHOOLS.iter().find(|s| s.0 == code).map_or(9, |s| s.3);
    PROVIDERS.get(index).copied().unwrap_or(TEST_PROVIDER)
}

/// organisaatiopalvelu.
pub fn lookup(number: &str) -> Option<Organisation> {
    let (oid, name) = provider_of(number);
    let provider = Some(Provider {
        oid: oid.to_owned(),
        name: name.to_owned(),
    });
    if let Some((office, office_name, of)) = OFFICES.iter().find(|(oid, _, _)| *oid == number) {
        let office = Some(((*office).to_owned(), (*office_name).to_owned()));
        let unit = Organisation {
            code: None,
            oid: Some(oid.to_owned()),
            name: name.to_owned(),
            provider,
            office: None,
        };
        let parent = lookup(of).unwrap_or(unit);
        return Some(Organisation { office, ..parent });
    }
    let school = SCHOOLS.iter().find(|s| s.0 == number || s.1 == number)?;
    Some(Organisation {
        code: Some(school.0.to_owned()),
        oid: Some(school.1.to_owned()),
        name: school.2.to_owned(),
        provider,
        office: None,
    })
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Who {
    Basic,
    Mixed,
    Upper,
    Staff,
    /// Staff at two to four schools, of one provider or of several.
    ManySchools,
    /// A pupil of basic education who goes to a music school as well.
    TwoSchools,
    /// A student of two upper secondary schools.
    TwoUpper,
    /// Staff of early childhood education.
    Unit,
    /// A child in pre-primary education.
    Child,
    /// Someone whose place is an office of a school.
    Office,
    /// A pupil whose roles come as entries (Wilma, Opinsys).
    Entries,
    TestPupil,
    TestStudent,
    TestStaff,
}

pub const ALL: [Who; 14] = [
    Who::Basic,
    Who::Mixed,
    Who::Upper,
    Who::Staff,
    Who::ManySchools,
    Who::TwoSchools,
    Who::TwoUpper,
    Who::Unit,
    Who::Child,
    Who::Office,
    Who::Entries,
    Who::TestPupil,
    Who::TestStudent,
    Who::TestStaff,
];

impl Who {
    /// Offices stand in logins of 1.4 only.
    pub fn is_in(self, version: Version) -> bool {
        version == Version::V1_4 || !matches!(self, Who::Unit | Who::Child | Who::Office)
    }

    pub fn test(self) -> bool {
        matches!(self, Who::TestPupil | Who::TestStudent | Who::TestStaff)
    }
}

/// A person at the home organisation.
#[derive(Clone, Debug)]
pub struct Source {
    pub who: Who,
    pub version: Version,
    pub home: HomeAttributes,
    /// organisaatiopalvelu does not know whose the school is.
    pub orphan: bool,
}

impl Source {
    pub fn random(who: Who, version: Version, dice: &mut Dice) -> Source {
        let mut home = HomeAttributes {
            learner_id: Some(learner(dice, if who.test() { 98 } else { 24 })),
            uid: Some(uid(dice)),
            municipality: Some(
                dice.pick(&["Kivijoki", "Åbo", "Äänekoski", "Maarianhamina – Mariehamn"])
                    .to_owned(),
            ),
            ..HomeAttributes::default()
        };
        names(&mut home, dice);
        place(who, &mut home, dice);
        Source {
            who,
            version,
            home,
            orphan: false,
        }
    }

    /// The organisation MPASSid names as the login's source: that of the first school.
    fn issuer(&self) -> &'static str {
        let first = self.home.school_ids.as_deref().unwrap_or_default();
        let first = first.split(';').next().unwrap_or_default();
        let of_entry = self.home.entries.first().map(|e| e.school.as_str());
        let known = of_entry.unwrap_or(first);
        let clean = lookup(known).map(|_| provider_of(known).0);
        clean.unwrap_or(PROVIDERS[1].0)
    }

    /// As MPASSid forms it; a login that it blocks for its learner id is let through, as on a
    /// path for tests.
    pub fn formed(&self) -> Formed {
        let mut home = self.home.clone();
        let learner = home.learner_id.replace("1.2.246.562.24.10000000003".into());
        let orphaned = |number: &str| {
            lookup(number).map(|known| Organisation {
                provider: known.provider.filter(|_| !self.orphan),
                ..known
            })
        };
        let mut formed = form(&home, &orphaned, self.issuer(), self.version);
        formed.attributes.retain_mut(|(id, values)| {
            if *id == AttrId::LearnerId {
                *values = learner.iter().map(|text| text.trim().to_owned()).collect();
                values.retain(|text| !text.is_empty());
            }
            !values.is_empty()
        });
        formed
    }

    /// The claims a service receives, under their OpenID Connect names.
    pub fn login(&self) -> Value {
        claims(&self.formed())
    }

    pub fn environments(&self) -> &'static [Environment] {
        if self.who.test() {
            &[Environment::Unknown, Environment::Test, Environment::Demo]
        } else {
            &[Environment::Unknown, Environment::Production]
        }
    }
}

pub fn claims(formed: &Formed) -> Value {
    let mut out: Map<String, Value> = Map::new();
    for (id, values) in &formed.attributes {
        let value = match values.as_slice() {
            [one] => json!(one),
            many => json!(many),
        };
        out.insert(id.info().claim.to_owned(), value);
    }
    Value::Object(out)
}

pub fn learner(dice: &mut Dice, node: u32) -> String {
    let body = format!("{}", 1_000_000_000 + dice.roll(1_000_000_000) * 9);
    let sum: u32 = body
        .bytes()
        .rev()
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(d, w)| u32::from(d - b'0') * w)
        .sum();
    let luhn: u32 = body
        .bytes()
        .rev()
        .enumerate()
        .map(|(i, d)| {
            let d = u32::from(d - b'0') * if i % 2 == 0 { 2 } else { 1 };
            if d > 9 { d - 9 } else { d }
        })
        .sum();
    let sum = if node == 24 { sum } else { luhn };
    format!("1.2.246.562.{node}.{body}{}", (10 - sum % 10) % 10)
}

fn uid(dice: &mut Dice) -> String {
    let digest: String = (0..40)
        .map(|_| char::from_digit(dice.roll(16) as u32, 16).unwrap())
        .collect();
    format!("MPASSOID.{digest}")
}

fn names(home: &mut HomeAttributes, dice: &mut Dice) {
    // Protected persons may come without names.
    if dice.one_in(6) {
        return;
    }
    let given = dice.pick(&[
        "Mari",
        "Ö",
        "Áŋŋá",
        "Jean-Pierre",
        "Đorđe",
        "Tuulia Åsa",
        "李",
        "Иван",
        "Žofia",
        "Ŧiina-Maŋŋe",
        "D’Arcy",
    ]);
    let family = dice.pick(&[
        "Virtanen",
        "af Hällström",
        "O’Neil",
        "Laitinen-Žagar",
        "Li",
        "Šahin",
        "Mc Donald",
        "von der Ö",
        "Å",
        "ÅÄ",
        "Đặng",
        "Salo III",
    ]);
    home.first_name = (!dice.one_in(8)).then(|| given.to_owned());
    home.surname = (!dice.one_in(8)).then(|| family.to_owned());
    home.nickname = dice.one_in(2).then(|| given.to_owned());
}

fn codes(dice: &mut Dice, kind: Kind) -> &'static str {
    let all: Vec<&str> = SCHOOLS
        .iter()
        .filter(|s| s.4 == kind)
        .map(|s| s.0)
        .collect();
    dice.pick(&all)
}

const PUPIL: [&str; 6] = [
    "oppilas",
    "Oppilas",
    "OPISKELIJA",
    "student",
    "learner",
    "INLÄRARE",
];
const STAFF: [&str; 12] = [
    "opettaja",
    "Lärare",
    "teacher",
    "rehtori",
    "REKTOR",
    "sijaisopettaja",
    "lärarvikarie",
    "koulusihteeri",
    "School Secretary",
    "Staff",
    "hallintohenkilö",
    "HALLINTOHENKILÖ",
];

fn place(who: Who, home: &mut HomeAttributes, dice: &mut Dice) {
    let set = |field: &mut Option<String>, text: &str| {
        *field = (!text.is_empty()).then(|| text.to_owned());
    };
    let pupil = dice.pick(&PUPIL);
    let staff = dice.pick(&STAFF);
    let year = 1 + dice.roll(9);
    let plain = format!("{year}{}", dice.pick(&["A", "F", "AB", " C", "Ö"]));
    let named = dice.pick(&["1-2A", "Pikkuketut", "3A/4A", "esk", "EVY", "TVT22"]);
    let class = if dice.one_in(3) { named } else { &plain };
    match who {
        Who::Basic | Who::TestPupil | Who::TwoSchools => {
            let kind = if who == Who::TestPupil {
                Kind::Test
            } else {
                Kind::Basic
            };
            let mut school = codes(dice, kind).to_owned();
            if who == Who::TwoSchools {
                school = format!("{school};{}", codes(dice, Kind::Other));
            }
            set(&mut home.school_ids, &school);
            set(&mut home.roles, pupil);
            set(&mut home.groups, class);
            set(&mut home.group_levels, &year.to_string());
        }
        Who::Mixed => {
            set(&mut home.school_ids, codes(dice, Kind::Mixed));
            set(&mut home.roles, pupil);
            set(&mut home.groups, &format!("{year}B"));
            match dice.roll(3) {
                0 => set(&mut home.group_levels, &year.to_string()),
                1 => set(&mut home.learning_materials_charges, dice.pick(&["0", "1"])),
                _ => {}
            }
        }
        Who::Upper | Who::TestStudent => {
            let kind = if who == Who::Upper {
                Kind::Upper
            } else {
                Kind::TestUpper
            };
            set(&mut home.school_ids, codes(dice, kind));
            set(&mut home.roles, pupil);
            set(
                &mut home.groups,
                dice.pick(&["", "22A", "TVT22", "1A", "LÄHI21S"]),
            );
            set(
                &mut home.learning_materials_charges,
                dice.pick(&["0", "1", "01"]),
            );
        }
        Who::TwoUpper => {
            set(
                &mut home.school_ids,
                dice.pick(&["00500;00501", "10105;00500", "02500;00501"]),
            );
            set(
                &mut home.roles,
                dice.pick(&["opiskelija", "oppija;student"]),
            );
            set(&mut home.groups, dice.pick(&["", "22A", "22A;TVT22"]));
            set(
                &mut home.learning_materials_charges,
                dice.pick(&["0", "0;1", "1;1"]),
            );
        }
        Who::Staff | Who::TestStaff => {
            let kinds = [Kind::Basic, Kind::Mixed, Kind::Upper, Kind::Other];
            let kind = if who == Who::TestStaff {
                Kind::Test
            } else {
                dice.pick(&kinds)
            };
            set(&mut home.school_ids, codes(dice, kind));
            set(&mut home.roles, staff);
            set(&mut home.groups, dice.pick(&["", "", "4B"]));
        }
        Who::ManySchools => {
            let many = [
                "04321;00456",
                "04321;00845;01701",
                "05678;08765;08766;02223",
                "03010;00500",
            ];
            let schools = dice.pick(&many);
            let n = schools.split(';').count();
            set(&mut home.school_ids, schools);
            let own: Vec<&str> = (0..n).map(|_| dice.pick(&STAFF)).collect();
            let roles = if dice.one_in(2) {
                staff.to_owned()
            } else {
                own.join(";")
            };
            set(&mut home.roles, &roles);
            let classes = vec!["4B"; n].join(";");
            set(&mut home.groups, dice.pick(&["", "", "4B", &classes]));
        }
        Who::Unit | Who::Child => {
            set(
                &mut home.school_ids,
                dice.pick(&[OFFICES[0].0, OFFICES[1].0]),
            );
            let child = who == Who::Child;
            set(&mut home.roles, if child { pupil } else { staff });
            set(
                &mut home.groups,
                dice.pick(&["Mesikämmenet", "Kärpät", "Blåklockorna"]),
            );
            set(&mut home.group_levels, if child { "0" } else { "" });
        }
        Who::Office => {
            if dice.one_in(2) {
                set(&mut home.school_ids, OFFICES[2].0);
                set(&mut home.roles, pupil);
                set(&mut home.groups, class);
                set(&mut home.group_levels, &year.to_string());
            } else {
                set(&mut home.school_ids, OFFICES[3].0);
                set(&mut home.roles, staff);
            }
        }
        Who::Entries => {
            let basic = Entry {
                school: codes(dice, Kind::Basic).to_owned(),
                role: "oppilas".into(),
                class: class.to_owned(),
                class_level: year.to_string(),
                charge: String::new(),
            };
            home.entries.push(basic);
            if dice.one_in(4) {
                home.entries.push(Entry {
                    school: codes(dice, Kind::Other).to_owned(),
                    role: "oppilas".into(),
                    ..Entry::default()
                });
            }
        }
    }
}
