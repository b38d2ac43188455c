//! Logins built forwards as MPASSid builds them: valid sources stay clean, one fault at the
//! source gives its one root cause, two faults give both.
//!
//! The combining rules are those of the proxy's attribute code (RestDataConnector,
//! populateRolesDTOs), for tests only.

use serde_json::{Map, Value, json};

use super::{causes, report};
use crate::diagnosis::RuleId as R;
use crate::intake::Environment;
use crate::model::roles::{self, RoleKind};
use crate::report::Verdict;

/// What a home organisation sends; several values stand between semicolons.
#[derive(Clone, Debug)]
struct Source {
    given: String,
    family: String,
    nickname: String,
    learner: String,
    codes: String,
    roles: String,
    classes: String,
    level: String,
    charges: String,
}

/// Code, OID, name, provider OID, provider name.
type School = (&'static str, &'static str, &'static str, usize);

const PROVIDERS: [(&str, &str); 4] = [
    ("1.2.246.562.10.346830761110", "Helsingin kaupunki"),
    ("1.2.246.562.10.48201577363", "Kivijoen kunta"),
    ("1.2.246.562.10.2013120211542064151791", "Latvalan kaupunki"),
    (
        "1.2.246.562.10.33059184728",
        "Yrkesutbildningsamkommunen i Kuststad",
    ),
];

const BASIC: [School; 5] = [
    (
        "04321",
        "1.2.246.562.10.72255864398",
        "Kivijoen peruskoulu",
        1,
    ),
    (
        "00456",
        "1.2.246.562.10.52491748258",
        "Ala-Malmin peruskoulu",
        0,
    ),
    (
        "03010",
        "1.2.246.562.10.69408568777",
        "Hyvinge svenska skola",
        0,
    ),
    ("05678", "1.2.246.562.10.14613773812", "Anára skuvla", 2),
    (
        "08765",
        "1.2.246.562.10.346830761110",
        "Latvalan yhtenäiskoulu",
        2,
    ),
];
const MIXED: [School; 3] = [
    (
        "00845",
        "1.2.246.562.10.20130910091234567890",
        "Tampereen yhteiskoulu",
        1,
    ),
    (
        "01234",
        "1.2.246.562.10.55555555558",
        "Helsingin Rudolf Steiner -koulu",
        0,
    ),
    (
        "02222",
        "1.2.246.562.10.66666666664",
        "Viikin normaalikoulu",
        0,
    ),
];
const UPPER: [School; 4] = [
    ("00500", "1.2.246.562.10.77777777770", "Ressun lukio", 0),
    ("00501", "1.2.246.562.10.88888888886", "Borgå Gymnasium", 3),
    (
        "02500",
        "1.2.246.562.10.99999999992",
        "Koulutuskeskus Salpa",
        3,
    ),
    (
        "10105",
        "1.2.246.562.10.11111111112",
        "Länsirannikon ammattiopisto",
        3,
    ),
];

fn school(code: &str) -> Option<&'static School> {
    BASIC
        .iter()
        .chain(&MIXED)
        .chain(&UPPER)
        .find(|s| s.0 == code)
}

/// A small deterministic generator (Knuth's MMIX constants).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, n: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }

    fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.roll(of.len())]
    }
}

fn learner(dice: &mut Dice) -> String {
    let body = format!("{}", 1_000_000_000 + dice.roll(1_000_000_000) * 9);
    let sum: u32 = body
        .bytes()
        .rev()
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(d, w)| u32::from(d - b'0') * w)
        .sum();
    format!("1.2.246.562.24.{body}{}", (10 - sum % 10) % 10)
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Who {
    Basic,
    Mixed,
    Upper,
    Staff,
    ManySchools,
}

const ALL: [Who; 5] = [
    Who::Basic,
    Who::Mixed,
    Who::Upper,
    Who::Staff,
    Who::ManySchools,
];

fn source(who: Who, dice: &mut Dice) -> Source {
    let given = dice.pick(&[
        "Mari",
        "Ö",
        "Áŋŋá",
        "Jean-Pierre",
        "Đorđe",
        "Tuulia Åsa",
        "",
        "李",
        "Иван",
    ]);
    let family = dice.pick(&[
        "Virtanen",
        "af Hällström",
        "O’Neil",
        "Laitinen-Žagar",
        "Li",
        "Šahin",
        "Mc Donald",
    ]);
    let protected = dice.roll(6) == 0;
    let year = 1 + dice.roll(9);
    let mut out = Source {
        given: if protected { "" } else { given }.to_owned(),
        family: if protected { "" } else { family }.to_owned(),
        nickname: if protected || dice.roll(2) == 0 {
            ""
        } else {
            given
        }
        .to_owned(),
        learner: learner(dice),
        codes: String::new(),
        roles: String::new(),
        classes: String::new(),
        level: String::new(),
        charges: String::new(),
    };
    let pupil = dice.pick(&["oppilas", "Oppilas", "OPISKELIJA", "student", "learner"]);
    let staff = dice.pick(&[
        "opettaja",
        "Lärare",
        "rehtori",
        "sijaisopettaja",
        "koulusihteeri",
        "Staff",
    ]);
    match who {
        Who::Basic => {
            out.codes = BASIC[dice.roll(5)].0.to_owned();
            out.roles = pupil.to_owned();
            let plain = format!("{year}{}", dice.pick(&["A", "F", "AB", " C", "Ö"]));
            let named = dice
                .pick(&["1-2A", "Pikkuketut", "3A/4A", "esk", "EVY", "TVT22"])
                .to_owned();
            out.classes = if dice.roll(3) == 0 { named } else { plain };
            out.level = year.to_string();
        }
        Who::Mixed => {
            out.codes = MIXED[dice.roll(3)].0.to_owned();
            out.roles = pupil.to_owned();
            out.classes = format!("{year}B");
            out.level = if dice.roll(2) == 0 {
                year.to_string()
            } else {
                String::new()
            };
        }
        Who::Upper => {
            out.codes = UPPER[dice.roll(4)].0.to_owned();
            out.roles = pupil.to_owned();
            out.classes = dice.pick(&["", "22A", "TVT22", "1A", "LÄHI21S"]).to_owned();
            out.charges = dice.pick(&["0", "1"]).to_owned();
        }
        Who::Staff => {
            let all = [&BASIC[..], &MIXED, &UPPER].concat();
            out.codes = all[dice.roll(all.len())].0.to_owned();
            out.roles = staff.to_owned();
            out.classes = dice.pick(&["", "", "4B"]).to_owned();
        }
        Who::ManySchools => {
            let n = 2 + dice.roll(3);
            let codes: Vec<&str> = BASIC.iter().take(n).map(|s| s.0).collect();
            out.codes = codes.join(";");
            out.roles = if dice.roll(2) == 0 {
                staff.to_owned()
            } else {
                vec![staff; n].join(";")
            };
        }
    }
    out
}

/// What MPASSid delivers to a service.
fn deliver(source: &Source, is_1_4: bool) -> Value {
    let mut out: Map<String, Value> = Map::new();
    let mut set = |name: &str, text: &str| {
        if !text.is_empty() {
            out.insert(name.to_owned(), Value::from(text));
        }
    };
    set("given_name", &source.given);
    set("family_name", &source.family);
    set("urn:oid:1.3.6.1.4.1.16161.1.1.27", &source.learner);
    set(
        "urn:mpass.id:uid",
        "MPASSOID.c6329e82913e265b3a79c11a043fdab8b06b1a9e",
    );
    if is_1_4 {
        set("urn:mpass.id:nickname", &source.nickname);
    }
    let split = |text: &str| -> Vec<String> {
        if text.is_empty() {
            Vec::new()
        } else {
            text.split(';').map(|part| part.trim().to_owned()).collect()
        }
    };
    let (codes, names, groups, charges) = (
        split(&source.codes),
        split(&source.roles),
        split(&source.classes),
        split(&source.charges),
    );
    let (s, r, g) = (codes.len(), names.len(), groups.len());
    #[allow(clippy::nonminimal_bool)] // as the proxy writes it
    let ok = (s == r && s == g) || (g <= 1 && (s == r || r == 1)) || (g == s && r == 1);
    let mut lists: [(&str, Vec<String>); 8] = [
        ("urn:mpass.id:role", vec![]),
        ("urn:mpass.id:schoolInfo", vec![]),
        ("urn:mpass.id:educationProviderInfo", vec![]),
        ("urn:mpass.id:learningMaterialsCharge", vec![]),
        ("urn:mpass.id:schoolCode", vec![]),
        ("urn:mpass.id:school", vec![]),
        ("urn:mpass.id:educationProviderId", vec![]),
        ("urn:mpass.id:educationProvider", vec![]),
    ];
    let mut push = |at: usize, text: String| {
        if !lists[at].1.contains(&text) {
            lists[at].1.push(text);
        }
    };
    let (mut class_out, mut level_out, mut issuer) = (String::new(), String::new(), "");
    for i in 0..if ok && s > 0 && r > 0 { s } else { 0 } {
        let class = match g {
            0 => "",
            1 if i == 0 => &groups[0],
            1 => "",
            _ => &groups[i],
        };
        let Some(role) = roles::find(if r == 1 { &names[0] } else { &names[i] }) else {
            continue;
        };
        if i == 0 {
            class_out = class.to_owned();
            if source.level.parse::<i32>().is_ok() {
                level_out.clone_from(&source.level);
            }
        }
        let code = &codes[i];
        let Some(school) = school(code) else {
            let numeric = code.bytes().all(|b| b.is_ascii_digit());
            if !is_1_4 && !code.is_empty() {
                push(if numeric { 4 } else { 5 }, code.clone());
            }
            continue;
        };
        let (oid, name) = (school.1, school.2);
        let (provider, provider_name) = PROVIDERS[school.3];
        issuer = if issuer.is_empty() { provider } else { issuer };
        push(2, format!("{provider};{provider_name}"));
        push(1, format!("{code};{name}"));
        let charge = match charges.len() {
            1 => Some(&charges[0]),
            n if n == s => charges.get(i),
            _ => None,
        }
        .filter(|c| role.kind == RoleKind::Pupil && matches!(c.as_str(), "0" | "1"));
        if let Some(charge) = charge {
            push(3, format!("{charge};{code}"));
        }
        if is_1_4 {
            push(1, format!("{oid};{name}"));
            push(
                0,
                format!(
                    "{provider};{code};{class};{};{};{oid};",
                    role.delivered, role.code
                ),
            );
            if let Some(charge) = charge {
                push(3, format!("{charge};{oid}"));
            }
        } else {
            push(0, format!("{provider};{code};{class};{}", role.delivered));
            push(4, code.clone());
            push(5, name.to_owned());
            push(6, provider.to_owned());
            push(7, provider_name.to_owned());
        }
    }
    if is_1_4 {
        set("urn:mpass.id:originalIssuer", issuer);
    } else {
        set("urn:mpass.id:class", &class_out);
    }
    set("urn:mpass.id:classLevel", &level_out);
    for (name, list) in lists {
        match list.as_slice() {
            [] => {}
            [one] => {
                out.insert(name.to_owned(), json!(one));
            }
            many => {
                out.insert(name.to_owned(), json!(many));
            }
        }
    }
    Value::Object(out)
}

#[test]
fn valid_sources_give_clean_logins() {
    let mut dice = Dice(7);
    for round in 0..600 {
        let who = ALL[round % ALL.len()];
        let source = source(who, &mut dice);
        for is_1_4 in [true, false] {
            let login = deliver(&source, is_1_4);
            for environment in [Environment::Unknown, Environment::Production] {
                let report = report(&login, environment);
                assert_eq!(
                    report.verdict,
                    Verdict::Ok,
                    "{who:?} {login:#} {:#?}",
                    report.findings
                );
            }
        }
    }
}

/// A fault at the source: for whom it can happen, what it does, the rule in 1.4 and in 1.3.
struct Fault {
    name: &'static str,
    who: &'static [Who],
    spoil: fn(&mut Source),
    rules: [R; 2],
    /// Faults of one group hide or contain each other.
    group: u8,
}

const PUPILS: &[Who] = &[Who::Basic, Who::Mixed, Who::Upper];
const ONE_SCHOOL: &[Who] = &[Who::Basic, Who::Mixed, Who::Upper, Who::Staff];

const fn fault(
    name: &'static str,
    who: &'static [Who],
    spoil: fn(&mut Source),
    rules: [R; 2],
    group: u8,
) -> Fault {
    Fault {
        name,
        who,
        spoil,
        rules,
        group,
    }
}

#[rustfmt::skip]
static FAULTS: &[Fault] = &[
    fault("no learner id", &ALL, |s| s.learner.clear(), [R::LearnerIdMissing; 2], 1),
    fault("organisation as learner id", &ALL, |s| s.learner = PROVIDERS[1].0.to_owned(), [R::LearnerIdIsOrganisation; 2], 1),
    fault("learner id cut", &ALL, |s| { s.learner.pop(); }, [R::LearnerIdWrongLength; 2], 1),
    fault("prefix lost", &ALL, |s| s.learner = s.learner[15..].to_owned(), [R::LearnerIdPrefixMissing; 2], 1),
    fault("digit mistyped", &ALL, |s| {
        let last = s.learner.pop().unwrap_or('0');
        s.learner.push(if last == '9' { '0' } else { char::from(last as u8 + 1) });
    }, [R::LearnerIdCheckDigit; 2], 1),
    fault("space in learner id", &ALL, |s| s.learner.insert(15, ' '), [R::LearnerIdHasSpaces; 2], 1),
    fault("test person", &ALL, |s| s.learner = "1.2.246.562.98.12345678903".into(), [R::TestLearnerIdInProduction; 2], 1),
    fault("mojibake", &ALL, |s| s.family = "MÃ¤kelÃ¤".into(), [R::Mojibake; 2], 2),
    fault("capitals", &ALL, |s| s.family = "VIRTANEN".into(), [R::NameAllCapitals; 2], 2),
    fault("address", &ALL, |s| s.family = "mari@example.org".into(), [R::NameIsAddress; 2], 2),
    fault("double space", &ALL, |s| s.family = "af  Hällström".into(), [R::DoubleSpace; 2], 2),
    fault("zero width", &ALL, |s| s.family = "Virta\u{200B}nen".into(), [R::InvisibleCharacter; 2], 2),
    fault("no-break space", &ALL, |s| s.family = "af\u{A0}Hällström".into(), [R::NoBreakSpace; 2], 2),
    fault("homoglyph", &ALL, |s| s.family = "Virt\u{430}nen".into(), [R::MixedScript; 2], 2),
    fault("code short", ONE_SCHOOL, |s| s.codes = s.codes[1..].to_owned(), [R::SchoolDataMissing, R::SchoolCodeShort], 3),
    fault("code unknown", ONE_SCHOOL, |s| s.codes = "09999".into(), [R::SchoolDataMissing, R::SchoolNotResolved], 3),
    fault("code 00000", ONE_SCHOOL, |s| s.codes = "00000".into(), [R::SchoolDataMissing, R::SchoolCodeUnknown], 3),
    fault("code long", ONE_SCHOOL, |s| s.codes = "72255864398".into(), [R::SchoolDataMissing, R::SchoolCodeLong], 3),
    fault("name as code", ONE_SCHOOL, |s| s.codes = "Kivijoen peruskoulu".into(), [R::SchoolDataMissing, R::SchoolCodeText], 3),
    fault("no code", &ALL, |s| s.codes.clear(), [R::SchoolDataMissing; 2], 3),
    fault("role refused", &ALL, |s| s.roles = "huoltaja".into(), [R::SchoolDataMissing; 2], 3),
    fault("no role", &ALL, |s| s.roles.clear(), [R::SchoolDataMissing; 2], 3),
    fault("two classes, one school", PUPILS, |s| s.classes = "9A;9B".into(), [R::SchoolDataMissing; 2], 3),
    fault("two roles, one school", ONE_SCHOOL, |s| s.roles = "oppilas;opettaja".into(), [R::SchoolDataMissing; 2], 3),
    fault("no class", &[Who::Basic], |s| s.classes.clear(), [R::ClassMissing; 2], 3),
    fault("group as class", PUPILS, |s| s.classes = "oppilaat".into(), [R::GroupAsClass; 2], 3),
    fault("personal code as class", ONE_SCHOOL, |s| s.classes = "010190-900P".into(), [R::PersonalCode; 2], 3),
    fault("no level", &[Who::Basic], |s| s.level.clear(), [R::ClassLevelMissing; 2], 3),
    fault("level 9A", &[Who::Basic], |s| s.level = "9A".into(), [R::ClassLevelMissing; 2], 3),
    fault("level 11", &[Who::Basic, Who::Mixed], |s| s.level = "11".into(), [R::ClassLevelRange; 2], 3),
    fault("stale level", &[Who::Basic], |s| { s.classes = "9A".into(); s.level = "8".into(); }, [R::ClassLevelDisagrees; 2], 3),
];

fn hetu_is_right() -> bool {
    crate::model::value::find_hetu("010190-900P").is_some_and(|h| h.right)
}

#[test]
fn one_fault_at_the_source_gives_its_one_cause() {
    assert!(hetu_is_right());
    let mut dice = Dice(11);
    for fault in FAULTS {
        for who in fault.who {
            for _ in 0..12 {
                let mut source = source(*who, &mut dice);
                (fault.spoil)(&mut source);
                for (is_1_4, rule) in [(true, fault.rules[0]), (false, fault.rules[1])] {
                    let login = deliver(&source, is_1_4);
                    let report = report(&login, Environment::Production);
                    let mut expected = rule;
                    // A substitute's missing learner id has its own advice.
                    if rule == R::LearnerIdMissing && source.roles.contains("sijais") {
                        expected = R::SubstituteWithoutLearnerId;
                    }
                    assert_eq!(
                        causes(&report),
                        [expected],
                        "{} {who:?} {login:#} {:#?}",
                        fault.name,
                        report.findings
                    );
                }
            }
        }
    }
}

#[test]
fn two_independent_faults_stay_two() {
    let mut dice = Dice(13);
    for one in FAULTS {
        for two in FAULTS.iter().filter(|two| two.group > one.group) {
            for who in one.who.iter().filter(|who| two.who.contains(who)) {
                let mut source = source(*who, &mut dice);
                (one.spoil)(&mut source);
                (two.spoil)(&mut source);
                for is_1_4 in [true, false] {
                    let index = usize::from(!is_1_4);
                    let login = deliver(&source, is_1_4);
                    let mut found = causes(&report(&login, Environment::Production));
                    let mut expected = vec![one.rules[index], two.rules[index]];
                    if found.contains(&R::SubstituteWithoutLearnerId) {
                        expected[0] = R::SubstituteWithoutLearnerId;
                    }
                    found.sort();
                    expected.sort();
                    assert_eq!(
                        found, expected,
                        "{} + {} {who:?} {login:#}",
                        one.name, two.name
                    );
                }
            }
        }
    }
}
