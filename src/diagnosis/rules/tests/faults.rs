//! Ways to spoil a source, and the one cause each has to give.

use super::source::{Dice, PROVIDERS, Source, Who};
use crate::diagnosis::RuleId as R;
use crate::model::Version;

/// A kind of fault at the home organisation.
pub struct Fault {
    pub name: &'static str,
    pub who: &'static [Who],
    /// False where it does not apply to this source.
    pub spoil: fn(&mut Source, &mut Dice) -> bool,
    /// The cause in logins of 1.4, of 1.2 and 1.3, of 1.0 and 1.1; `None`: it cannot be seen.
    pub rules: [Option<R>; 3],
    /// Share of spoiled logins, in percent, that give exactly this one cause.
    pub share: usize,
    /// Faults of one group hide or contain each other; 0: only ever alone.
    pub group: u8,
}

impl Fault {
    pub fn rule(&self, version: Version) -> Option<R> {
        match version {
            Version::V1_4 => self.rules[0],
            Version::V1_2 | Version::V1_3 => self.rules[1],
            Version::V1_0 | Version::V1_1 => self.rules[2],
        }
    }
}

const fn fault(
    name: &'static str,
    who: &'static [Who],
    spoil: fn(&mut Source, &mut Dice) -> bool,
    rules: [Option<R>; 3],
    share: usize,
    group: u8,
) -> Fault {
    Fault {
        name,
        who,
        spoil,
        rules,
        share,
        group,
    }
}

const fn always(rule: R) -> [Option<R>; 3] {
    [Some(rule); 3]
}

/// In 1.4 the school's number does not arrive; before, it does.
const fn named(rule: R) -> [Option<R>; 3] {
    [Some(R::SchoolDataMissing), Some(rule), Some(rule)]
}

const NEVER: [Option<R>; 3] = [None; 3];

const REAL: &[Who] = &[
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
];
const FLAT: &[Who] = &[
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
    Who::TestPupil,
    Who::TestStudent,
    Who::TestStaff,
];
const ONE: &[Who] = &[
    Who::Basic,
    Who::Mixed,
    Who::Upper,
    Who::Staff,
    Who::TestPupil,
    Who::TestStudent,
    Who::TestStaff,
];
const UNITS: &[Who] = &[Who::Unit, Who::Child, Who::Office];
const MANY: &[Who] = &[Who::ManySchools, Who::TwoSchools, Who::TwoUpper];
const BASIC: &[Who] = &[Who::Basic, Who::TestPupil];
const UPPER: &[Who] = &[Who::Upper, Who::TestStudent];
const STAFF: &[Who] = &[Who::Staff, Who::TestStaff];

fn put(field: &mut Option<String>, text: &str) -> bool {
    *field = Some(text.to_owned());
    true
}

fn edit(field: &mut Option<String>, change: impl FnOnce(&str) -> Option<String>) -> bool {
    match field.as_deref().and_then(change) {
        Some(text) => put(field, &text),
        None => false,
    }
}

/// A login of 1.0 without a role shows no version: that it needs no learner id cannot be known.
fn shows_version(s: &Source) -> bool {
    s.version > Version::V1_0
}

/// 1.4, at a school whose name says upper secondary school; most vocational students are adults.
fn upper(s: &Source) -> bool {
    let named = ["00500", "00501", "30077"];
    let school = s.home.school_ids.as_deref().unwrap_or_default();
    s.version == Version::V1_4 && named.contains(&school)
}

/// Replaces the character at a random place of the last eleven digits.
fn digits(s: &mut Source, change: impl FnOnce(&mut Vec<char>, usize) -> bool, at: usize) -> bool {
    let mut changed = true;
    edit(&mut s.home.learner_id, |text| {
        let mut chars: Vec<char> = text.chars().collect();
        let start = chars.len() - 11;
        changed = change(&mut chars, start + at);
        Some(chars.into_iter().collect())
    }) && changed
}

/// One of several values of a field becomes another text.
fn one_of(field: &mut Option<String>, dice: &mut Dice, text: &str) -> bool {
    edit(field, |list| {
        let mut parts: Vec<&str> = list.split(';').collect();
        if parts.len() < 2 {
            return None;
        }
        let at = dice.roll(parts.len());
        parts[at] = text;
        Some(parts.join(";"))
    })
}

#[rustfmt::skip]
pub static FAULTS: &[Fault] = &[
    // The person.
    fault("learner id missing", REAL, |s, _| {
        s.home.learner_id = None;
        s.version != Version::V1_0
    }, always(R::LearnerIdMissing), 100, 1),
    fault("an organisation's OID as learner id", REAL, |s, d| {
        let (oid, _) = d.pick(&PROVIDERS);
        s.version != Version::V1_0 && put(&mut s.home.learner_id, oid)
    }, always(R::LearnerIdIsOrganisation), 100, 1),
    fault("learner id cut short", REAL, |s, d| {
        let cut = 1 + d.roll(6);
        s.version != Version::V1_0 && edit(&mut s.home.learner_id, |id| id.get(..id.len() - cut).map(str::to_owned))
    }, always(R::LearnerIdWrongLength), 100, 1),
    fault("learner id without its beginning", REAL, |s, _| {
        s.version != Version::V1_0 && edit(&mut s.home.learner_id, |id| id.rsplit('.').next().map(str::to_owned))
    }, always(R::LearnerIdPrefixMissing), 100, 1),
    fault("one digit of the learner id mistyped", REAL, |s, d| {
        let (at, by) = (d.roll(11), 1 + d.roll(9) as u32);
        s.version != Version::V1_0 && digits(s, |chars, at| {
            let digit = (chars[at].to_digit(10).unwrap_or(0) + by) % 10;
            chars[at] = char::from_digit(digit, 10).unwrap_or('0');
            true
        }, at)
    }, always(R::LearnerIdCheckDigit), 100, 1),
    fault("two neighbouring digits of the learner id swapped", REAL, |s, d| {
        let at = d.roll(10);
        s.version != Version::V1_0 && digits(s, |chars, at| {
            chars.swap(at, at + 1);
            chars[at] != chars[at + 1]
        }, at)
    }, always(R::LearnerIdCheckDigit), 80, 0),
    fault("space in the learner id", REAL, |s, d| {
        let at = d.roll(10);
        s.version != Version::V1_0 && digits(s, |chars, at| { chars.insert(at, ' '); true }, at)
    }, always(R::LearnerIdHasSpaces), 100, 1),
    fault("a test person in production", REAL, |s, _| {
        s.version != Version::V1_0 && put(&mut s.home.learner_id, "1.2.246.562.98.12345678903")
    }, always(R::TestLearnerIdInProduction), 100, 1),
    fault("another person's learner id", REAL, |s, d| {
        let other = super::source::learner(d, 24);
        s.version != Version::V1_0 && put(&mut s.home.learner_id, &other)
    }, NEVER, 0, 0),
    // Names.
    fault("name in a wrong character set", FLAT, |s, d| put(&mut s.home.surname, d.pick(&["MÃ¤kelÃ¤", "Ã–berg", "HÃ¶glund", "Å\u{A0}ahin"])), always(R::Mojibake), 100, 2),
    fault("name in capitals", FLAT, |s, d| put(&mut s.home.surname, d.pick(&["VIRTANEN", "ÅKERBLOM", "VON WRIGHT"])), always(R::NameAllCapitals), 100, 2),
    fault("e-mail address as name", FLAT, |s, _| put(&mut s.home.surname, "mari.mansikka@example.org"), always(R::NameIsAddress), 100, 2),
    fault("place-holder as name", FLAT, |s, d| put(&mut s.home.first_name, d.pick(&["null", "N/A", "-"])), always(R::NamePlaceholder), 100, 2),
    fault("two spaces in a name", FLAT, |s, _| put(&mut s.home.surname, "af  Hällström"), always(R::DoubleSpace), 100, 2),
    fault("zero-width character in a name", FLAT, |s, d| put(&mut s.home.surname, d.pick(&["Virta\u{200B}nen", "\u{FEFF}Virtanen"])), always(R::InvisibleCharacter), 100, 2),
    fault("no-break space in a name", FLAT, |s, _| put(&mut s.home.surname, "af\u{A0}Hällström"), always(R::NoBreakSpace), 100, 2),
    fault("look-alike letter in a name", FLAT, |s, d| put(&mut s.home.surname, d.pick(&["Virt\u{430}nen", "Vir\u{3C4}anen"])), always(R::MixedScript), 100, 2),
    fault("personal identity code as a name", FLAT, |s, d| {
        let home = &mut s.home;
        put(if d.one_in(2) { &mut home.first_name } else { &mut home.surname }, "010190-900P")
    }, always(R::PersonalCode), 100, 2),
    fault("first name and surname swapped", FLAT, |s, _| {
        std::mem::swap(&mut s.home.first_name, &mut s.home.surname);
        true
    }, NEVER, 0, 0),
    // The school.
    fault("leading digit of the school code lost", ONE, |s, _| edit(&mut s.home.school_ids, |code| code.get(1..).map(str::to_owned)), named(R::SchoolCodeShort), 100, 3),
    fault("unknown school code", ONE, |s, d| put(&mut s.home.school_ids, d.pick(&["09999", "98765", "12321"])), named(R::SchoolNotResolved), 100, 3),
    fault("school code 00000", ONE, |s, _| put(&mut s.home.school_ids, "00000"), named(R::SchoolCodeUnknown), 100, 3),
    fault("end of an OID as school code", ONE, |s, _| put(&mut s.home.school_ids, "72255864398"), named(R::SchoolCodeLong), 100, 3),
    fault("six digits as school code", ONE, |s, _| edit(&mut s.home.school_ids, |code| Some(format!("{code}0"))), named(R::SchoolCodeLong), 100, 3),
    fault("school's name as school code", ONE, |s, d| put(&mut s.home.school_ids, d.pick(&["Kivijoen peruskoulu", "Borgå Gymnasium"])), named(R::SchoolCodeText), 100, 3),
    fault("letter O for zero in the school code", ONE, |s, _| put(&mut s.home.school_ids, "O4321"), named(R::SchoolCodeText), 100, 3),
    fault("space in the school code", ONE, |s, _| edit(&mut s.home.school_ids, |code| Some(format!("{} {}", &code[..2], &code[2..]))), named(R::SchoolCodeText), 100, 3),
    fault("no-break space in the school code", ONE, |s, _| edit(&mut s.home.school_ids, |code| Some(format!("\u{A0}{code}"))), named(R::NoBreakSpace), 100, 3),
    fault("zero-width character in the school code", ONE, |s, _| edit(&mut s.home.school_ids, |code| Some(format!("{code}\u{200B}"))), named(R::InvisibleCharacter), 100, 3),
    fault("unknown OID as school", ONE, |s, _| put(&mut s.home.school_ids, "1.2.246.562.10.18111111115"), named(R::SchoolOidNotResolved), 100, 3),
    fault("unknown OID of a unit", UNITS, |s, _| put(&mut s.home.school_ids, "1.2.246.562.10.18111111115"), always(R::SchoolDataMissing), 100, 3),
    fault("no school code", FLAT, |s, _| shows_version(s) && { s.home.school_ids = None; true }, always(R::SchoolDataMissing), 100, 3),
    fault("another existing school's code", BASIC, |s, d| {
        let other = d.pick(&["03010", "05678"]);
        s.home.school_ids.as_deref() != Some(other) && !s.who.test() && put(&mut s.home.school_ids, other)
    }, NEVER, 0, 0),
    fault("school code and role swapped", ONE, |s, _| shows_version(s) && {
        std::mem::swap(&mut s.home.roles, &mut s.home.school_ids);
        true
    }, always(R::SchoolDataMissing), 100, 3),
    fault("school without a known provider", ONE, |s, _| { s.orphan = true; s.version >= Version::V1_1 }, [Some(R::ProviderMissing), Some(R::ProviderMissing), None], 75, 0),
    // The role, and how many values there are.
    fault("role not allowed", FLAT, |s, d| shows_version(s) && put(&mut s.home.roles, d.pick(&["huoltaja", "vararehtori", "vårdnadshavare", "oppilas,opettaja"])), always(R::SchoolDataMissing), 100, 3),
    fault("no role", FLAT, |s, _| shows_version(s) && { s.home.roles = None; true }, always(R::SchoolDataMissing), 100, 3),
    fault("two roles, one school", ONE, |s, _| shows_version(s) && put(&mut s.home.roles, "oppilas;opettaja"), always(R::SchoolDataMissing), 100, 3),
    fault("two classes, one school", ONE, |s, _| shows_version(s) && put(&mut s.home.groups, "9A;9B"), always(R::SchoolDataMissing), 100, 3),
    fault("one school code too many", ONE, |s, _| shows_version(s) && {
        let wide = s.home.groups.is_some();
        let many = edit(&mut s.home.school_ids, |codes| Some(format!("{codes};00456")));
        put(&mut s.home.roles, "oppilas;oppilas;oppilas") && many && wide
    }, always(R::SchoolDataMissing), 100, 3),
    fault("one role too many", MANY, |s, _| shows_version(s) && edit(&mut s.home.roles, |roles| Some(format!("{roles};opettaja;opettaja;opettaja;opettaja"))), always(R::SchoolDataMissing), 100, 3),
    fault("one of several schools unknown", MANY, |s, d| one_of(&mut s.home.school_ids, d, "09999"), [None, Some(R::SchoolNotResolved), None], 100, 0),
    fault("one of several roles not allowed", MANY, |s, d| one_of(&mut s.home.roles, d, "huoltaja"), NEVER, 0, 0),
    fault("staff marked as pupil", STAFF, |s, _| put(&mut s.home.roles, "oppilas"), NEVER, 0, 0),
    fault("pupil marked as staff", BASIC, |s, _| put(&mut s.home.roles, "opettaja"), always(R::ClassLevelSuperfluous), 100, 0),
    // Class and class level.
    fault("no class", BASIC, |s, _| { s.home.groups = None; true }, always(R::ClassMissing), 100, 3),
    fault("group name as class", ONE, |s, d| put(&mut s.home.groups, d.pick(&["oppilaat", "Opettajat", "elever", "ENA01.2"])), always(R::GroupAsClass), 100, 3),
    fault("personal identity code as class", ONE, |s, _| put(&mut s.home.groups, "010190-900P"), always(R::PersonalCode), 100, 3),
    fault("another existing class", BASIC, |s, _| edit(&mut s.home.group_levels, |level| Some(level.to_owned())) && {
        let level = s.home.group_levels.clone().unwrap_or_default();
        put(&mut s.home.groups, &format!("{level}K"))
    }, NEVER, 0, 0),
    fault("no class level", BASIC, |s, _| { s.home.group_levels = None; true }, always(R::ClassLevelMissing), 100, 3),
    fault("class level that is no number", BASIC, |s, d| put(&mut s.home.group_levels, d.pick(&["9A", "IX", "3.5", "8;9", "åk 3"])), always(R::ClassLevelMissing), 100, 3),
    fault("class level out of range", BASIC, |s, d| put(&mut s.home.group_levels, d.pick(&["11", "-1", "2026"])), always(R::ClassLevelRange), 100, 3),
    fault("class level of last year", BASIC, |s, d| {
        let year = 2 + d.roll(8);
        put(&mut s.home.groups, &format!("{year}A")) && put(&mut s.home.group_levels, &(year - 1).to_string())
    }, always(R::ClassLevelDisagrees), 100, 3),
    fault("class level for an upper secondary student", UPPER, |s, _| put(&mut s.home.group_levels, "2"), always(R::ClassLevelSuperfluous), 50, 0),
    fault("class level for staff", STAFF, |s, _| put(&mut s.home.group_levels, "5"), always(R::ClassLevelSuperfluous), 100, 0),
    // Charges for learning materials, since 1.3.
    fault("no charge", UPPER, |s, _| { s.home.learning_materials_charges = None; upper(s) }, always(R::ChargeMissing), 100, 0),
    fault("charge in words", UPPER, |s, d| put(&mut s.home.learning_materials_charges, d.pick(&["maksullinen", "true", "2", "K"])) && upper(s), always(R::ChargeMissing), 100, 0),
    fault("two charges, one school", UPPER, |s, _| put(&mut s.home.learning_materials_charges, "0;1") && upper(s), always(R::ChargeMissing), 100, 0),
    fault("charge for a pupil of basic education", BASIC, |s, d| put(&mut s.home.learning_materials_charges, d.pick(&["0", "1"])) && s.version >= Version::V1_3, always(R::ChargeForBasic), 100, 3),
    fault("the other charge", UPPER, |s, _| edit(&mut s.home.learning_materials_charges, |c| Some(if c == "0" { "1" } else { "0" }.to_owned())), NEVER, 0, 0),
    fault("charge for staff", STAFF, |s, _| put(&mut s.home.learning_materials_charges, "1"), NEVER, 0, 0),
    // Wilma and Opinsys.
    fault("semicolon in the class of an entry", &[Who::Entries], |s, _| shows_version(s) && {
        for entry in &mut s.home.entries { entry.class = "9A;kuva".into(); }
        true
    }, always(R::RoleMissing), 90, 0),
    fault("school of an entry unknown", &[Who::Entries], |s, _| {
        s.home.entries.truncate(1);
        for entry in &mut s.home.entries { entry.school = "09999".into(); }
        true
    }, named(R::SchoolNotResolved), 100, 0),
    fault("role of an entry not allowed", &[Who::Entries], |s, _| shows_version(s) && {
        for entry in &mut s.home.entries { entry.role = "huoltaja".into(); }
        true
    }, always(R::SchoolDataMissing), 100, 0),
];
