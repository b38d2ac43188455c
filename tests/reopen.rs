//! A report is opened again: it says what it said, as far as it tells, and nothing that was made up.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "saml_support/response.rs"]
mod by_hand;
mod reopen_support;

use std::collections::{BTreeMap, BTreeSet};

use boon::{Compiler, Draft, SchemaIndex, Schemas};
use peili::diagnosis::RuleId;
use peili::intake::told::Told;
use peili::intake::{Document as Given, Environment, Intake};
use peili::lang::Lang;
use peili::report::reopen::blind::{BLIND, Blind};
use peili::report::{Document, Mask, Now, Report, Verdict, reopen};
use peili::text::hand_over;
use proptest::prelude::*;
use reopen_support::{LATER, MODES, Mode, all, intake, judged, logins, pasted, reopened, written};
use serde_json::{Value, json as made};

const FULL: &Mode = &MODES[0];
const REDACTED: &Mode = &MODES[1];

fn json(document: &Document) -> Value {
    serde_json::to_value(document).unwrap()
}

fn opened(document: &Document) -> Vec<Value> {
    reopen::intakes(&json(document).to_string()).unwrap()
}

fn codes(report: &Report) -> BTreeMap<&'static str, usize> {
    let mut codes = BTreeMap::new();
    for finding in &report.findings {
        *codes.entry(finding.rule.code()).or_default() += 1;
    }
    codes
}

/// Three languages on each side, one pair for each login and way.
fn languages(at: usize) -> (Lang, Lang) {
    (Lang::ALL[at % 3], Lang::ALL[at / 3 % 3])
}

/// What differs between two documents, by place.
fn differences(place: &str, then: &Value, now: &Value, out: &mut Vec<String>) {
    match (then, now) {
        (Value::Object(a), Value::Object(b)) => {
            let names: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
            for name in names {
                let of = |members: &serde_json::Map<String, Value>| {
                    members.get(name).cloned().unwrap_or_default()
                };
                differences(&format!("{place}/{name}"), &of(a), &of(b), out);
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (at, (a, b)) in a.iter().zip(b).enumerate() {
                differences(&format!("{place}/{at}"), a, b, out);
            }
        }
        _ if then != now => out.push(format!("{place}: {then} != {now}")),
        _ => {}
    }
}

/// Without what tells that it was opened again. A check's reason stands in the report's language,
/// and a signature "holds, says the report"; where parts of roles are hidden, roles and schools
/// may be told in another order.
fn bare(document: &Document, details: bool) -> Value {
    let mut json = json(document);
    for name in ["created", "notes", "then", "logout"] {
        json.as_object_mut().unwrap().remove(name);
    }
    let received = json["received"].as_object_mut().unwrap();
    received.remove("report");
    for row in json["summary"].as_array_mut().unwrap() {
        let value = row["value"].as_str().unwrap_or_default();
        let mut words: Vec<&str> = value.split([' ', ',']).collect();
        words.sort_unstable();
        row["value"] = match row["code"] == "signature" {
            true => Value::Null,
            false => words.join(" ").into(),
        };
    }
    if !details {
        for check in json["checks"].as_array_mut().unwrap() {
            check["detail"] = Value::Null;
        }
    }
    json
}

/// A value that is hidden as an attribute, because it has not its form, and shown as a name.
const TOLD_TWICE: [&str; 2] = ["provider-info-malformed", "school-info-malformed"];

/// The made-up texts of an opened report that stand in a document: longer ones anywhere, short
/// ones where there are values.
fn leaks(report: &Report, document: &Document) -> Vec<String> {
    let told = &report.reopened.as_ref().unwrap().told;
    let all = json(document).to_string();
    let mut values: Vec<&str> = Vec::new();
    for value in document.attributes.iter().flat_map(|of| &of.values) {
        values.push(&value.text);
        values.extend(value.parts.iter().map(|part| part.text.as_str()));
    }
    values.extend(
        document
            .other_claims
            .iter()
            .map(|claim| claim.text.as_str()),
    );
    values.extend(document.summary.iter().map(|row| row.value.as_str()));
    let shown = |text: &str| match text.chars().count() {
        0 => false,
        1 | 2 => values
            .iter()
            .any(|of| of.split(';').any(|part| part == text)),
        _ => all.contains(text),
    };
    let made_up = told.labels.iter().map(|hidden| hidden.text.as_str());
    // Words of JSON stand in it.
    let words = ["null", "true", "false"];
    let made_up = made_up.filter(|text| !words.contains(text) && shown(text));
    made_up.map(str::to_owned).collect()
}

fn schema() -> (Schemas, SchemaIndex) {
    let schema = serde_json::from_str(include_str!("../docs/report.schema.json")).unwrap();
    let mut compiler = Compiler::new();
    compiler.set_default_draft(Draft::V2020_12);
    compiler.add_resource("report", schema).unwrap();
    let mut schemas = Schemas::new();
    let index = compiler.compile("report", &mut schemas).unwrap();
    (schemas, index)
}

/// The document is the same but for the day; the findings are, and none is new or gone.
#[test]
fn what_is_opened_says_what_it_said() {
    let mut wrong = Vec::new();
    let (schemas, index) = schema();
    for (number, login) in logins().iter().enumerate() {
        for &way in login.ways {
            let mode = &MODES[way];
            let (from, to) = languages(number + way);
            let document = written(&login.report, from, mode);
            let again = reopened(&opened(&document));
            let name = format!("{}, {}, {from:?} {to:?}", login.name, mode.name);
            if codes(&login.report) != codes(&again) {
                wrong.push(format!(
                    "{name}: {:?} {:?}",
                    codes(&login.report),
                    codes(&again)
                ));
            }
            let reopened = again.reopened.as_ref().unwrap();
            for row in &reopened.then {
                if matches!(row.now, Now::Gone | Now::New | Now::Changed) {
                    wrong.push(format!("{name}: {} {:?}", row.code, row.now));
                }
            }
            let now = written(&again, to, FULL);
            if let Err(error) = schemas.validate(&json(&now), index) {
                wrong.push(format!("{name}: {error:#}"));
            }
            let mut odd = Vec::new();
            let then = written(&login.report, to, mode);
            let same = from == to;
            differences("", &bare(&then, same), &bare(&now, same), &mut odd);
            odd.retain(|odd| {
                let twice = TOLD_TWICE.iter().any(|code| login.name.starts_with(code));
                !(twice && odd.starts_with("/summary/"))
            });
            wrong.extend(odd.into_iter().map(|odd| format!("{name}: {odd}")));
            if mode.mask == Mask::Redacted {
                let leaks = leaks(&again, &now);
                wrong.extend(
                    leaks
                        .into_iter()
                        .map(|text| format!("{name}: shows {text:?}")),
                );
            }
        }
    }
    let first: Vec<&String> = wrong.iter().take(60).collect();
    assert!(wrong.is_empty(), "{} {first:#?}", wrong.len());
}

fn told(intake: &mut Intake) -> &mut Told {
    match &mut intake.document {
        Given::Report(told) => told,
        _ => panic!("no report"),
    }
}

/// What today's rules find without the report's word, where it is not what was found then.
fn found_otherwise(report: &Report, of: &Value) -> Vec<(RuleId, bool)> {
    let mut intake = intake(of);
    let told = told(&mut intake);
    let place = told.place;
    told.blind.clear();
    for finding in &mut told.findings {
        finding.stands = false;
    }
    let again = judged(&intake, LATER).unwrap();
    let (then, now) = (codes(report), codes(&again));
    let differs = |code: &&&'static str| then.get(*code) != now.get(*code);
    let rule = |code: &&'static str| (RuleId::from_code(code).unwrap(), place);
    then.keys()
        .chain(now.keys())
        .filter(differs)
        .map(rule)
        .collect()
}

/// The table of rules that cannot judge again: every rule in it judges wrongly somewhere where the
/// report's word does not stand, and (above) no other does where it stands.
#[test]
fn rules_whose_word_stands_cannot_judge() {
    let mut wrong: BTreeSet<(RuleId, bool, bool)> = BTreeSet::new();
    // Texts are made up by what the report found: here it says nothing of that.
    let mut wordless: BTreeSet<(RuleId, bool, bool)> = BTreeSet::new();
    for login in logins() {
        for &way in login.ways.iter().filter(|way| **way <= 2) {
            let document = written(&login.report, Lang::En, &MODES[way]);
            for (rule, place) in found_otherwise(&login.report, &opened(&document)[0]) {
                wrong.insert((rule, document.redacted, place));
            }
            let mut json = json(&document);
            json["findings"] = made!([]);
            let of = &reopen::intakes(&json.to_string()).unwrap()[0];
            for (rule, place) in found_otherwise(&login.report, of) {
                wordless.insert((rule, document.redacted, place));
            }
        }
    }
    for (rule, why) in BLIND {
        let mut of_rule = wordless.iter().filter(|(of, ..)| of == rule);
        let needed = match why {
            Blind::Message => of_rule.next().is_some(),
            Blind::Full => of_rule.any(|(_, redacted, _)| !redacted),
            Blind::Text | Blind::Formless(_) | Blind::Capitals => {
                of_rule.any(|(_, redacted, place)| *redacted && !place)
            }
            Blind::Place => of_rule.any(|(.., place)| *place),
        };
        assert!(needed, "{} judges well: {why:?}", rule.code());
        // A reason that holds more often would be the right one.
        let mut of_rule = wrong.iter().filter(|(of, ..)| of == rule);
        let elsewhere = match why {
            Blind::Message | Blind::Full => false,
            Blind::Text | Blind::Formless(_) | Blind::Capitals => {
                of_rule.any(|(_, redacted, _)| !redacted)
            }
            Blind::Place => of_rule.any(|(.., place)| !place),
        };
        assert!(!elsewhere, "{} judges nowhere: {why:?}", rule.code());
    }
}

/// The labels that stand in these texts, in the order of their names.
fn standing(labels: &Value, shown: &str) -> Value {
    let labels = labels.as_array().into_iter().flatten();
    let mut labels: Vec<&Value> = labels
        .filter(|label| shown.contains(label["label"].as_str().unwrap()))
        .collect();
    labels.sort_by_key(|label| label["label"].as_str());
    labels.into_iter().cloned().collect()
}

/// The text of an e-mail keeps less: no shape of where a finding was seen, and of its arguments
/// only what may be told anywhere.
#[test]
fn an_email_says_the_same() {
    let mut wrong = Vec::new();
    for (number, login) in logins().iter().enumerate() {
        let mode = &MODES[login.ways[number % login.ways.len()]];
        let (from, to) = languages(number);
        let documents = all(&[&login.report], from, mode);
        let letter = hand_over::file(&documents, "text", from).unwrap().text;
        let quoted: String = letter.lines().map(|line| format!("> {line}\r\n")).collect();
        let again = reopened(&reopen::intakes(&format!("Hei!\r\n{quoted}-- \r\nAino")).unwrap());
        let name = format!("{}, {}", login.name, mode.name);
        if codes(&login.report) != codes(&again) {
            wrong.push(format!(
                "{name}: {:?} {:?}",
                codes(&login.report),
                codes(&again)
            ));
        }
        let told = &again.reopened.as_ref().unwrap().told;
        assert!(!told.changed, "{name}");
        let now = written(&again, to, FULL);
        let then = written(&login.report, to, mode);
        let facts = |document: &Document| {
            let json = bare(document, false);
            let mut facts = made!({});
            for name in [
                "verdict",
                "redacted",
                "attributes",
                "lanes",
                "other_claims",
                "labels",
                "checks",
            ] {
                facts[name] = json[name].clone();
            }
            // Reasons tell what a finding said of a hidden value.
            for attribute in facts["attributes"].as_array_mut().unwrap() {
                attribute["reason"] = Value::Null;
            }
            for lane in facts["lanes"].as_array_mut().unwrap() {
                lane["why"] = Value::Null;
            }
            // Labels of what only stood in an argument.
            let shown = facts["attributes"].to_string() + &facts["other_claims"].to_string();
            facts["labels"] = standing(&facts["labels"], &shown);
            facts
        };
        let mut odd = Vec::new();
        differences("", &facts(&then), &facts(&now), &mut odd);
        // A letter does not say what a simulated home organisation sent.
        wrong.extend(odd.into_iter().map(|odd| format!("{name}: {odd}")));
        if mode.mask == Mask::Redacted {
            let leaks = leaks(&again, &now);
            wrong.extend(
                leaks
                    .into_iter()
                    .map(|text| format!("{name}: shows {text:?}")),
            );
        }
    }
    let first: Vec<&String> = wrong.iter().take(40).collect();
    assert!(wrong.is_empty(), "{} {first:#?}", wrong.len());
}

#[test]
fn a_letter_that_was_changed_says_so() {
    let login = &logins()[1];
    let documents = all(&[&login.report], Lang::Sv, REDACTED);
    let letter = hand_over::file(&documents, "text", Lang::Sv).unwrap().text;
    let changed =
        letter
            .replacen("Oppilas", "Opettaja", 1)
            .replacen(";Oppilas;1;", ";Opettaja;2;", 1);
    assert_ne!(changed, letter);
    let codes_of = |text: &str| -> Vec<String> {
        let again = reopened(&reopen::intakes(text).unwrap());
        let notes = written(&again, Lang::Fi, FULL).notes;
        notes.into_iter().map(|note| note.code).collect()
    };
    assert!(codes_of(&letter).contains(&"reopened".to_owned()));
    assert!(!codes_of(&letter).contains(&"changed".to_owned()));
    assert!(codes_of(&changed).contains(&"changed".to_owned()));
}

/// A full report that is opened and handed over redacted is what the login would have been; only
/// why the checks came out as they did is left out, because nothing masks those words.
#[test]
fn a_full_report_can_still_be_redacted() {
    let mut wrong = Vec::new();
    for (number, login) in logins().iter().enumerate().step_by(2) {
        let lang = Lang::ALL[number / 2 % 3];
        let again = reopened(&opened(&written(&login.report, lang, FULL)));
        let mode = &MODES[1 + number / 2 % 5];
        let (then, now) = (
            written(&login.report, lang, mode),
            written(&again, lang, mode),
        );
        assert!(
            now.checks.iter().all(|check| check.detail.is_empty()),
            "{}",
            login.name
        );
        let without = |document: &Document| {
            let mut json = bare(document, false);
            // What only stood in the words of a check has no label any more.
            let shown = json["attributes"].to_string()
                + &json["other_claims"].to_string()
                + &json["findings"].to_string();
            json["labels"] = standing(&json["labels"], &shown);
            json
        };
        let mut odd = Vec::new();
        differences("", &without(&then), &without(&now), &mut odd);
        wrong.extend(
            odd.into_iter()
                .map(|odd| format!("{}, {}: {odd}", login.name, mode.name)),
        );
    }
    let first: Vec<&String> = wrong.iter().take(40).collect();
    assert!(wrong.is_empty(), "{} {first:#?}", wrong.len());
}

fn pupil(given: &str, uid: char, class: &str) -> Report {
    let uid = format!("MPASSOID.{}", String::from(uid).repeat(40));
    let claims = made!({
        "given_name": given, "family_name": "Mansikka",
        "urn:oid:1.3.6.1.4.1.16161.1.1.27": "1.2.246.562.98.12345678903",
        "urn:mpass.id:uid": uid, "urn:mpass.id:classLevel": "9",
        "urn:mpass.id:schoolInfo": ["30076;Mansikkalan testi peruskoulu", "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu"],
        "urn:mpass.id:role": [format!("1.2.246.562.99.00000000001;30076;{class};Oppilas;1;1.2.246.562.99.00000000002;")],
        "urn:mpass.id:educationProviderInfo": ["1.2.246.562.99.00000000001;Mansikkalan testi kunta"],
    });
    pasted(&claims, Environment::Test).unwrap()
}

fn values(document: &Document, id: &str) -> Vec<String> {
    let attribute = document.attributes.iter().find(|of| of.id == id).unwrap();
    attribute
        .values
        .iter()
        .map(|value| value.text.clone())
        .collect()
}

/// The same label is the same value in all logins of a report, and in no other report.
#[test]
fn logins_of_one_report_share_their_labels() {
    let (one, two) = (pupil("Mari", 'a', "9F"), pupil("Mari", 'b', "9F"));
    let documents = all(&[&one, &two], Lang::En, REDACTED);
    let text = hand_over::file(&documents, "json", Lang::En).unwrap().text;
    let letter = hand_over::file(&documents, "text", Lang::En).unwrap().text;
    let open = |text: &str| -> Vec<Report> {
        let intakes = reopen::intakes(text).unwrap();
        let judge = |one: &Value| judged(&intake(one), LATER).unwrap();
        intakes.iter().map(judge).collect()
    };
    for text in [&text, &letter] {
        let again = open(text);
        let again: Vec<&Report> = again.iter().collect();
        let now = all(&again, Lang::En, REDACTED);
        for id in ["urn:mpass.id:uid", "urn:mpass.id:role", "urn:oid:2.5.4.42"] {
            for (then, now) in documents.iter().zip(&now) {
                assert_eq!(values(then, id), values(now, id), "{id}");
            }
        }
        assert_ne!(
            values(&now[0], "urn:mpass.id:uid"),
            values(&now[1], "urn:mpass.id:uid")
        );
    }
    // Another person of the same shapes in another report, and a login that was read itself.
    let other = all(&[&pupil("Sari", 'a', "9F")], Lang::En, REDACTED);
    let other = open(&hand_over::file(&other, "json", Lang::En).unwrap().text);
    let mut together: Vec<Report> = open(&text);
    together.extend(other);
    together.push(pupil("Mari", 'a', "9F"));
    let together: Vec<&Report> = together.iter().collect();
    let now = all(&together, Lang::En, REDACTED);
    let names: Vec<Vec<String>> = now
        .iter()
        .map(|of| values(of, "urn:oid:2.5.4.42"))
        .collect();
    assert_eq!(names[0], names[1]);
    for (at, name) in names.iter().enumerate().skip(2) {
        assert!(
            names.iter().take(at).all(|other| other != name),
            "{names:?}"
        );
    }
    let roles: BTreeSet<Vec<String>> = now
        .iter()
        .map(|of| values(of, "urn:mpass.id:role"))
        .collect();
    assert_eq!(roles.len(), 3, "{roles:?}");
}

/// What a redacted report hides stays hidden, whatever is asked for.
#[test]
fn no_way_shows_more_than_the_report() {
    for (number, login) in logins().iter().enumerate().step_by(3) {
        let mode = &MODES[1 + number % 5];
        let document = written(&login.report, Lang::En, mode);
        let again = reopened(&opened(&document));
        for other in &MODES {
            let now = written(&again, Lang::En, other);
            assert!(now.redacted && now.raw.is_empty());
            let leaks = leaks(&again, &now);
            assert!(
                leaks.is_empty(),
                "{}, {} as {}: {leaks:?}",
                login.name,
                mode.name,
                other.name
            );
        }
    }
}

/// Codes and fields that nobody knows yet.
#[test]
fn a_report_of_tomorrow_opens() {
    let report = pupil("Mari", 'a', "9F");
    let mut json = json(&written(&report, Lang::Sv, REDACTED));
    json["generator"] = made!({"version": "9.1.0", "rules": "77"});
    json["moon"] = made!({"phase": [1, 2]});
    json["received"]["kind"] = "telepathy".into();
    json["received"]["via"] = "moon".into();
    let label = json["labels"][0]["label"].clone();
    json["findings"].as_array_mut().unwrap().push(made!({
        "code": "moon-missing", "severity": "error", "responsible": "moon", "attributes": ["urn:mpass.id:moon"],
        "title": format!("Månen saknas för {}", label.as_str().unwrap()), "args": {"phase": "1"},
    }));
    json["checks"]
        .as_array_mut()
        .unwrap()
        .push(made!({"code": "moon", "status": "pass"}));
    json["attributes"].as_array_mut().unwrap().push(made!({
        "id": "urn:mpass.id:moon", "received_as": "urn:mpass.id:moon", "from": "claims", "status": "ok",
        "values": [{"text": "full"}],
    }));
    let again = reopened(&reopen::intakes(&json.to_string()).unwrap());
    let document = written(&again, Lang::Fi, FULL);
    assert_eq!(
        document.verdict,
        Verdict::Fault,
        "what is not known is not waved through"
    );
    let row = document
        .then
        .iter()
        .find(|row| row.code == "moon-missing")
        .unwrap();
    assert_eq!(
        (row.now, row.title.as_str()),
        (Now::NotJudgedAgain, "Månen saknas för [nimi 1]")
    );
    let new: Vec<&str> = document
        .then
        .iter()
        .filter(|row| row.now == Now::New)
        .map(|row| row.code.as_str())
        .collect();
    assert_eq!(new, ["unknown-attribute"]);
    let origin = document.received.report.unwrap();
    assert_eq!(
        (origin.version.as_str(), origin.rules.as_str()),
        ("9.1.0", "77")
    );
    assert_eq!(origin.created, "2026-11-22T09:04:00Z");
}

/// Before labels had a legend nothing told what was behind them.
#[test]
fn a_report_without_a_legend_stands_as_it_is() {
    let faulty = made!({
        "given_name": "Mari", "family_name": "Mansikka", "urn:mpass.id:uid": "mari",
        "urn:oid:1.3.6.1.4.1.16161.1.1.27": "1.2.246.562.98.12345678904",
    });
    let report = pasted(&faulty, Environment::Test).unwrap();
    let mut json = json(&written(&report, Lang::Sv, REDACTED));
    json.as_object_mut().unwrap().remove("labels");
    let again = reopened(&reopen::intakes(&json.to_string()).unwrap());
    assert_eq!(codes(&report), codes(&again));
    let document = written(&again, Lang::Fi, FULL);
    assert!(
        document
            .then
            .iter()
            .all(|row| row.now == Now::NotJudgedAgain)
            && !document.then.is_empty()
    );
    assert_eq!(values(&document, "urn:oid:2.5.4.42"), ["[nimi 1]"]);
    assert_eq!(leaks(&again, &document), Vec::<String>::new());
}

#[test]
fn rules_of_another_day_say_so() {
    let report = pupil("Mari", 'a', "9F");
    let mut json = json(&written(&report, Lang::En, REDACTED));
    // Found then and not today; found today and not then; graver then.
    json["findings"] = made!([
        {"code": "role-missing", "severity": "error", "attributes": ["urn:mpass.id:role"], "title": "No role", "args": {}},
        {"code": "nickname-missing", "severity": "warning", "attributes": ["urn:mpass.id:nickname"], "title": "No name in use", "args": {}},
    ]);
    let row = |document: &Document, code: &str| {
        let row = document.then.iter().find(|row| row.code == code).unwrap();
        (row.now, row.title.clone())
    };
    let open = |json: &Value| {
        let again = reopened(&reopen::intakes(&json.to_string()).unwrap());
        (written(&again, Lang::Sv, FULL), again)
    };
    let (document, again) = open(&json);
    assert_eq!(codes(&again), codes(&report));
    assert_eq!(row(&document, "role-missing").0, Now::Gone);
    assert!(
        row(&document, "role-missing").1.contains("roll"),
        "in the reader's language"
    );
    assert_eq!(row(&document, "nickname-missing").0, Now::Changed);
    json["findings"] = made!([]);
    let (document, _) = open(&json);
    assert_eq!(row(&document, "nickname-missing").0, Now::New);
    assert_eq!(document.verdict, report.verdict);
}

#[test]
fn what_is_no_report_is_none() {
    for text in [
        "",
        "{}",
        "[]",
        "null",
        "hello",
        "{\"format\":\"peili-report/2\"}",
        "| begin: peili-report/9",
    ] {
        assert!(reopen::intakes(text).is_err(), "{text}");
    }
}

/// Changes one value somewhere in a report.
fn mutated(json: &mut Value, path: &[usize], with: &Value) {
    let inside = match json {
        Value::Array(items) if !items.is_empty() => {
            let at = path.first().copied().unwrap_or_default() % items.len();
            items.get_mut(at)
        }
        Value::Object(members) if !members.is_empty() => {
            let at = path.first().copied().unwrap_or_default() % members.len();
            members.values_mut().nth(at)
        }
        _ => None,
    };
    match (inside, path) {
        (Some(inside), [_, rest @ ..]) if !rest.is_empty() => mutated(inside, rest, with),
        (Some(inside), _) => *inside = with.clone(),
        (None, _) => *json = with.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whoever it is: the same labels, the same findings, and nothing made up in sight.
    #[test]
    fn anybody_is_opened_again(
        given in "[A-ZÅÄÖ][a-zåäö]{1,9}( [A-Z][a-z]{2,6})?",
        family in prop_oneof!["[A-ZÅÄÖ][a-zåäö]{1,9}(-[A-Z][a-z]{2,6})?", "[A-Z]{3,8}", "[A-ZÅÄÖ]{3,8}", "[a-z ]{0,5}", "[0-9]{1,4}", "[a-z]{3}@[a-z]{3}\\.fi"],
        learner in prop_oneof!["1\\.2\\.246\\.562\\.(24|98|10|28)\\.[0-9]{9,12}", "[0-9]{11}", "[a-z.]{0,12}"],
        uid in prop_oneof!["MPASSOID\\.[0-9a-f]{40}", "MPASSOID\\.[0-9a-f]{21}", "[A-Za-z0-9.]{0,20}"],
        class in prop_oneof!["[0-9]{1,2}[A-ZÅÄÖ]{0,2}", "[A-Z]{2,4}[0-9]{1,2}\\.[0-9]", " ?[a-zäö]{1,6}( [a-zäö]{1,5})? ?", "[ a]?"],
        level in prop_oneof!["[0-9]{1,2}", "-[1-9]", "[a-z]{1,5}"],
        way in 0usize..6,
        pair in 0usize..9,
    ) {
        let claims = made!({
            "given_name": given, "family_name": family, "urn:oid:1.3.6.1.4.1.16161.1.1.27": learner,
            "urn:mpass.id:uid": uid, "urn:mpass.id:class": class, "urn:mpass.id:classLevel": level,
            "urn:mpass.id:schoolInfo": ["30076;Mansikkalan testi peruskoulu", "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu"],
            "urn:mpass.id:role": [format!("1.2.246.562.99.00000000001;30076;{class};Oppilas;1;1.2.246.562.99.00000000002;")],
            "urn:mpass.id:educationProviderInfo": ["1.2.246.562.99.00000000001;Mansikkalan testi kunta"],
            "sub": family,
        });
        let report = pasted(&claims, Environment::Test).unwrap();
        let (from, to) = languages(pair);
        let document = written(&report, from, &MODES[way]);
        let again = reopened(&opened(&document));
        let now = written(&again, to, FULL);
        prop_assert_eq!(codes(&report), codes(&again));
        let mut odd = Vec::new();
        differences("", &bare(&written(&report, to, &MODES[way]), false), &bare(&now, false), &mut odd);
        prop_assert!(odd.is_empty(), "{odd:#?}");
        if document.redacted {
            prop_assert_eq!(leaks(&again, &now), Vec::<String>::new());
        }
    }

    /// Whatever somebody wrote into it: it opens or says why, and shows nothing made up.
    #[test]
    fn a_forged_report_breaks_nothing(
        path in prop::collection::vec(0usize..40, 1..6),
        with in prop_oneof![
            Just(Value::Null), Just(made!([])), Just(made!({})), Just(made!(-1)), Just(made!("")),
            Just(made!("[name 1]")), Just(made!("[class 1];[class 1]")), Just(made!("1.2.246.562.24.[identifier 1]")),
            Just(made!("99999999999/ulbdsmownicg/text")), Just(made!("4294967295")), Just(made!(4294967295u32)), Just(made!("shape")),
        ],
        way in 0usize..6,
    ) {
        let report = pupil("Mari", 'a', "opettajat");
        let mut json = json(&written(&report, Lang::En, &MODES[way]));
        mutated(&mut json, &path, &with);
        for one in reopen::intakes(&json.to_string()).unwrap_or_default() {
            let again = judged(&intake(&one), LATER).unwrap();
            for mode in [FULL, REDACTED] {
                let document = written(&again, Lang::Fi, mode);
                if again.reopened.as_ref().unwrap().told.redacted {
                    prop_assert_eq!(leaks(&again, &document), Vec::<String>::new());
                }
            }
        }
    }
}
