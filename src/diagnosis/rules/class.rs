//! Class and class level.

use super::places::readable;
use super::{Book, RuleId as R, person};
use crate::diagnosis::facts::{Facts, Level, Role};
use crate::encoding::order::Set;
use crate::lang::small_letters;
use crate::model::AttrId as A;
use crate::model::roles::RoleKind;
use crate::model::schools::Certainty;
use crate::model::value::class_level;
use crate::report::Severity;

pub fn judge(facts: &Facts, book: &mut Book) {
    groups(facts, book);
    classes(facts, book);
    level(facts, book);
}

fn pupils(facts: &Facts) -> impl Iterator<Item = &Role> {
    facts
        .roles
        .iter()
        .filter(|r| r.kind == Some(RoleKind::Pupil) && readable(r))
}

/// Words for a group of people, and course codes such as `ENA01.2`, in the place of a class.
fn groups(facts: &Facts, book: &mut Book) {
    const WORDS: [&str; 24] = [
        "opettajat",
        "opettaja",
        "oppilaat",
        "oppilas",
        "opiskelijat",
        "opiskelija",
        "henkilökunta",
        "henkilöstö",
        "kaikki",
        "lärare",
        "lärarna",
        "elever",
        "eleverna",
        "studerande",
        "personal",
        "personalen",
        "alla",
        "teachers",
        "teacher",
        "students",
        "student",
        "pupils",
        "staff",
        "all",
    ];
    let attribute = facts
        .get(A::Class)
        .values()
        .filter(|v| !v.tainted)
        .map(|v| (v.text.as_str(), v.path.as_str()));
    let roles = facts
        .roles
        .iter()
        .filter(|r| readable(r) && r.sound())
        .map(|r| (r.class.as_str(), r.path.as_str()));
    let mut found: Option<&str> = None;
    let mut paths = Vec::new();
    for (class, path) in attribute.chain(roles) {
        let name = small_letters(class);
        let mut words = name.split_whitespace().peekable();
        let group = words.peek().is_some() && words.all(|word| WORDS.contains(&word));
        // `CN=8A,OU=Groups`: a group of a directory.
        if group || name.starts_with("cn=") || course(class) {
            found = Some(found.map_or(class, |known| known.min(class)));
            paths.push(path);
        }
    }
    if let Some(class) = found {
        let draft = book.add(R::GroupAsClass).arg("class", person(class));
        for path in paths {
            draft.seen(path, class);
        }
    }
}

/// Letters, digits, a dot and digits again: a teaching group of a course.
fn course(class: &str) -> bool {
    let Some((subject, group)) = class.split_once('.') else {
        return false;
    };
    let letters = subject.chars().take_while(|c| c.is_alphabetic()).count();
    let rest: String = subject.chars().skip(letters).collect();
    let number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    (2..=5).contains(&letters) && number(&rest) && number(group)
}

fn classes(facts: &Facts, book: &mut Book) {
    let given: Set<&str> = facts
        .get(A::Class)
        .values()
        .filter(|v| !v.tainted)
        .map(|v| v.text.as_str())
        .collect();
    let tainted = facts.get(A::Class).values().any(|v| v.tainted);
    if given.len() > 1 {
        let draft = book.add(R::SeveralClasses).count("count", given.len());
        for value in facts.get(A::Class).values() {
            draft.at(value);
        }
    }
    let in_roles: Set<&str> = facts
        .roles
        .iter()
        .filter(|r| readable(r) && r.sound())
        .map(|r| r.class.as_str())
        .filter(|class| !class.is_empty())
        .collect();
    let all_sound = facts.roles.iter().all(|r| readable(r) && r.sound());
    if let (1, Some(class), Some(value)) = (given.len(), given.first(), facts.get(A::Class).first())
        && all_sound
        && !book.has(R::GroupAsClass)
        && !facts.roles.is_empty()
        && !in_roles.contains(class)
        && !entry_lost(facts)
    {
        book.add(R::ClassesDisagree)
            .arg("class", person(class))
            .arg(
                "role_class",
                person(in_roles.first().copied().unwrap_or_default()),
            )
            .at(value);
    }
    let pupils: Vec<&Role> = pupils(facts).filter(|r| r.sound()).collect();
    let (without, with): (Vec<&Role>, Vec<&Role>) =
        pupils.into_iter().partition(|r| r.class.is_empty());
    let Some(first) = without.first() else {
        return;
    };
    if with.is_empty() {
        if given.is_empty() && !tainted && class_expected(facts) {
            // Where nothing tells that the school has classes, it is only worth knowing.
            let basic = facts
                .get(A::ClassLevel)
                .first()
                .is_some_and(|level| level.text != "0")
                || facts
                    .schools
                    .iter()
                    .any(|s| matches!(s.level, Some((Level::Basic, _))));
            let severity = if basic {
                Severity::Warning
            } else {
                Severity::Info
            };
            book.add(R::ClassMissing)
                .severity(severity)
                .public("role", &first.role)
                .seen(&first.path, "");
        }
    } else if without
        .iter()
        .any(|r| with.iter().all(|w| w.school() != r.school()))
    {
        book.add(R::ClassAtFirstSchoolOnly)
            .count("count", with.len() + without.len())
            .seen(&first.path, "");
    }
}

/// More schools than roles: the class may belong to the school that gave none.
fn entry_lost(facts: &Facts) -> bool {
    let named: Set<&str> = facts.roles.iter().map(Role::school).collect();
    facts.get(A::SchoolCode).distinct().len() > named.len()
}

/// Early childhood, music and liberal adult education know no classes as a rule.
fn class_expected(facts: &Facts) -> bool {
    facts.schools.iter().all(|school| {
        school.level.is_none_or(|(level, _)| {
            !matches!(level, Level::EarlyChildhood | Level::Music | Level::Liberal)
        })
    })
}

fn level(facts: &Facts, book: &mut Book) {
    let attribute = facts.get(A::ClassLevel);
    let values = attribute.distinct();
    if values.is_empty() {
        // With a charge, a school that is basic by its name alone has upper-secondary pupils too.
        let charged = facts.filled(A::LearningMaterialsCharge);
        let basic = matches!(
            facts.level(),
            Some((Level::Basic, how)) if how == Certainty::Known || !charged
        );
        if facts.only_pupil() && basic && !book.explains(A::ClassLevel) {
            let school = facts.schools.first().map(|s| s.label().to_owned());
            book.add(R::ClassLevelMissing)
                .public("school", &school.unwrap_or_default());
        }
        return;
    }
    let single = values.len() == 1;
    for value in values.into_iter().filter(|v| !v.tainted) {
        let text = value.text.as_str();
        let Ok(level) = class_level(text) else {
            let number = text.strip_prefix('-').unwrap_or(text);
            let integer = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
            if integer && text.len() <= 4 {
                book.add(R::ClassLevelRange).public("level", text).at(value);
            } else {
                book.add(R::ClassLevelNotNumber)
                    .arg("value", person(text))
                    .at(value);
            }
            continue;
        };
        let above = facts.level().is_some_and(|(level, _)| {
            !matches!(
                level,
                Level::EarlyChildhood | Level::Basic | Level::BasicAndUpper
            )
        });
        if facts.only_staff() || above {
            book.add(R::ClassLevelSuperfluous)
                .severity(Severity::Info)
                .public("level", text)
                .at(value);
            continue;
        }
        let classes = pupils(facts)
            .map(|r| r.class.as_str())
            .chain(facts.get(A::Class).values().map(|v| v.text.as_str()));
        let years: Vec<(u8, &str)> = classes
            .filter_map(|class| Some((class_year(class)?, class)))
            .collect();
        if let Some((_, class)) = years.iter().min()
            && single
            && years.iter().all(|(year, _)| *year != level)
        {
            book.add(R::ClassLevelDisagrees)
                .arg("class", person(class))
                .public("level", text)
                .at(value);
        }
    }
}

/// `9` of `9A`, `10B` or `3 C`: a class named after one year, and nothing else.
fn class_year(class: &str) -> Option<u8> {
    let digits = class.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = class.split_at_checked(digits)?;
    let letters = rest.trim_start();
    let one = letters.chars().count() <= 2 && letters.chars().all(char::is_alphabetic);
    let year: u8 = number.parse().ok()?;
    (one && !letters.is_empty() && !number.starts_with('0') && year <= 10).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_class_names_tell_the_year() {
        let cases = [
            ("9A", Some(9)),
            ("10B", Some(10)),
            ("3 C", Some(3)),
            ("7ÅB", Some(7)),
            ("1-2A", None),
            ("TVT22", None),
            ("22A", None),
            ("9", None),
            ("3A/4A", None),
            ("9abc", None),
            ("", None),
        ];
        for (class, year) in cases {
            assert_eq!(class_year(class), year, "{class}");
        }
        for class in ["ENA01.2", "MAA5.1", "ÄI01.22"] {
            assert!(course(class), "{class}");
        }
        for class in ["TVT22", "9.A", "1.-2.", "9A", "1-2A", "A.B"] {
            assert!(!course(class), "{class}");
        }
    }
}
