//! Logins formed forwards as MPASSid forms them: valid sources stay clean, one fault at the
//! source gives its one root cause, two faults give both.

use super::faults::{FAULTS, Fault};
use super::source::{ALL, Dice, Source};
use super::{causes, report};
use crate::diagnosis::RuleId as R;
use crate::intake::Environment;
use crate::model::Version;
use crate::report::{Report, Severity, Verdict};

#[test]
fn valid_sources_give_clean_logins() {
    let mut dice = Dice(7);
    let mut wrong = Vec::new();
    for round in 0..140 {
        for version in Version::ALL {
            let who = ALL[round % ALL.len()];
            if !who.is_in(version) {
                continue;
            }
            let source = Source::random(who, version, &mut dice);
            let login = source.login();
            for environment in source.environments() {
                let report = report(&login, *environment);
                if report.verdict != Verdict::Ok {
                    wrong.push(format!(
                        "{who:?} {version:?} {environment:?} {login:#} {:?}",
                        causes(&report)
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} {}", wrong.len(), wrong.join("\n"));
}

fn environment(source: &Source) -> Environment {
    if source.who.test() {
        Environment::Test
    } else {
        Environment::Production
    }
}

/// Some faults have a rule of their own for some people.
fn expected(rule: R, source: &Source) -> R {
    let substitute = source.home.roles.iter().any(|roles| {
        let roles = roles.to_lowercase();
        roles.contains("sijais") || roles.contains("vikarie")
    });
    if rule == R::LearnerIdMissing && substitute {
        R::SubstituteWithoutLearnerId
    } else {
        rule
    }
}

/// The fault, the whole fault and nothing but the fault.
fn told(report: &Report, rule: R) -> bool {
    let found = causes(report);
    if rule.rule().severity == Severity::Info {
        found.is_empty() && report.findings.iter().any(|f| f.rule == rule)
    } else {
        let times = report.findings.iter().filter(|f| f.rule == rule).count();
        found == [rule] && times == 1
    }
}

/// Logins spoiled in one way, with the cause they should give.
fn spoiled(fault: &Fault, dice: &mut Dice) -> Vec<(Source, Option<R>)> {
    let mut all = Vec::new();
    for who in fault.who {
        for version in Version::ALL.into_iter().filter(|v| who.is_in(*v)) {
            for _ in 0..if fault.who.len() > 2 { 4 } else { 16 } {
                let mut source = Source::random(*who, version, dice);
                if (fault.spoil)(&mut source, dice) {
                    let rule = fault.rule(version).map(|rule| expected(rule, &source));
                    all.push((source, rule));
                }
            }
        }
    }
    all
}

/// The share of logins that give exactly the one cause, for each kind of fault. Run with
/// `--nocapture` to see the figures; docs/diagnosis.md says why some kinds cannot be told.
#[test]
fn one_fault_at_the_source_gives_its_one_cause() {
    let mut dice = Dice(11);
    let mut wrong = Vec::new();
    let (mut all, mut right) = (0, 0);
    for fault in FAULTS {
        let logins = spoiled(fault, &mut dice);
        let (mut hits, mut tellable) = (0, 0);
        let mut miss = String::new();
        for (source, rule) in &logins {
            let Some(rule) = *rule else {
                continue;
            };
            tellable += 1;
            let report = report(&source.login(), environment(source));
            if told(&report, rule) {
                hits += 1;
            } else if miss.is_empty() {
                let found = causes(&report);
                miss = format!(
                    "{:?} {:?} {:#} {found:?}",
                    source.who,
                    source.version,
                    source.login()
                );
            }
        }
        let share = hits * 100 / tellable.max(1);
        println!(
            "{share:3} % of {tellable:3} ({:3})  {}",
            logins.len(),
            fault.name
        );
        if share < fault.share || logins.is_empty() {
            wrong.push(format!("{} {share} < {}: {miss}", fault.name, fault.share));
        }
        all += logins.len();
        right += hits;
    }
    println!(
        "{:3} % of {all:4}  together, with the kinds that cannot be told",
        right * 100 / all
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The table in docs/diagnosis.md; `PEILI_WRITE_DOCS=1` writes it.
#[test]
fn the_document_has_every_kind() {
    let mut table = String::from(
        "<!-- faults -->\n| fault at the source | told in 1.4 as | in 1.2, 1.3 | in 1.0, 1.1 | share |\n|---|---|---|---|---|\n",
    );
    for fault in FAULTS {
        let [newest, newer, old] = fault.rules.map(|rule| match rule {
            Some(rule) => format!("`{}`", rule.code()),
            None => "–".to_owned(),
        });
        let share = match (fault.share, newest == "–" && newer == "–") {
            (_, true) => "never".to_owned(),
            (100, _) => "always".to_owned(),
            (share, _) => format!("{share} % at least"),
        };
        table += &format!(
            "| {} | {newest} | {newer} | {old} | {share} |\n",
            fault.name
        );
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/diagnosis.md");
    let text = std::fs::read_to_string(path).unwrap();
    let (before, rest) = text.split_once("<!-- faults -->\n").unwrap();
    let (_, after) = rest.split_once("<!-- /faults -->").unwrap();
    let whole = format!("{before}{table}<!-- /faults -->{after}");
    if std::env::var_os("PEILI_WRITE_DOCS").is_some() {
        std::fs::write(path, &whole).unwrap();
    }
    assert!(
        whole == text || std::env::var_os("PEILI_WRITE_DOCS").is_some(),
        "docs/diagnosis.md is old"
    );
}

#[test]
fn two_independent_faults_stay_two() {
    let mut dice = Dice(13);
    let mut wrong = Vec::new();
    for one in FAULTS.iter().filter(|f| f.group > 0) {
        for two in FAULTS.iter().filter(|two| two.group > one.group) {
            for who in one.who.iter().filter(|who| two.who.contains(who)) {
                for version in Version::ALL.into_iter().filter(|v| who.is_in(*v)) {
                    let mut source = Source::random(*who, version, &mut dice);
                    let both =
                        (one.spoil)(&mut source, &mut dice) && (two.spoil)(&mut source, &mut dice);
                    // Without learner id and provider a login of 1.1 looks like one of 1.0.
                    let looks_older = version == Version::V1_1 && source.home.learner_id.is_none();
                    let both = both && !looks_older;
                    let (Some(first), Some(second), true) =
                        (one.rule(version), two.rule(version), both)
                    else {
                        continue;
                    };
                    let login = source.login();
                    let mut found = causes(&report(&login, environment(&source)));
                    let mut rules = vec![first, second];
                    if found.contains(&R::SubstituteWithoutLearnerId) {
                        rules[0] = expected(first, &source);
                    }
                    found.sort();
                    rules.sort();
                    rules.dedup();
                    if found != rules {
                        wrong.push(format!(
                            "{} + {} {who:?} {version:?} {login:#} {found:?}",
                            one.name, two.name
                        ));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} {}", wrong.len(), wrong.join("\n"));
}
