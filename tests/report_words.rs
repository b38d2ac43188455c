//! Headline, lead, summary, notes and answers follow from the facts.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

#[allow(dead_code)] // each test crate uses its own part
mod report_support;

use peili::config;
use peili::diagnosis::RuleId;
use peili::intake::Via;
use peili::lang::Lang;
use peili::report::{AttributeStatus, Contact, Document, Mask, Report, Severity, Verdict, file};
use peili::text::render::render;
use report_support::{Person, login};

/// The pupil's login with nothing wrong.
fn good() -> Report {
    let mut report = login(&Person::aino());
    report.verdict = Verdict::Ok;
    report.findings.clear();
    report
}

fn teacher_without_class() -> Report {
    let mut report = good();
    report.summary.roles = vec!["Opettaja".into()];
    report.summary.classes.clear();
    report
}

fn english(report: &Report, ask: Option<&str>) -> Document {
    render(report, None, Lang::En, Mask::Full, ask)
}

fn answer(report: &Report, ask: &str) -> String {
    english(report, Some(ask)).answer.unwrap().text
}

#[test]
fn the_headline_is_about_the_cause() {
    assert_eq!(english(&good(), None).headline, "This login is in order");
    let mut report = login(&Person::aino());
    let one = english(&report, None);
    assert_eq!(one.headline, one.findings[0].title);
    report.findings[1].severity = Severity::Error;
    let two = english(&report, None).headline;
    assert!(two.starts_with("2 faults. The gravest: "), "{two}");
    report.findings.remove(0);
    report.findings[0].severity = Severity::Warning;
    report.verdict = Verdict::Attention;
    let warning = english(&report, None).headline;
    assert!(warning.starts_with("One thing to check: "), "{warning}");
}

#[test]
fn the_lead_says_what_is_proven() {
    let live = english(&good(), None).lead;
    assert!(
        live.starts_with("Checked on 22 Nov 2026, 11:04 (Finnish time)."),
        "{live}"
    );
    assert!(live.contains("list of allowed services"));
    let mut pasted = good();
    pasted.via = Via::Paste;
    assert!(english(&pasted, None).lead.contains("The signature holds"));
    pasted.checks.clear();
    let document = english(&pasted, None);
    assert!(document.lead.contains("nothing proves who made it"));
    assert!(!document.lead.contains("allowed services"));
    let codes: Vec<&str> = document
        .notes
        .iter()
        .map(|note| note.code.as_str())
        .collect();
    assert_eq!(codes, ["pupil", "history", "pasted", "unverified"]);
    let row = |code| {
        document
            .summary
            .iter()
            .find(|row| row.code == code)
            .unwrap()
    };
    assert_eq!(row("valid").value, "22 Nov 2026, 11:04–11:09");
    assert_eq!(row("signature").value, "No signature");
}

#[test]
fn answers_stand_on_facts() {
    let mut unseen = good();
    for state in &mut unseen.attributes {
        state.received.clear();
        state.status = AttributeStatus::NotObservable;
    }
    let mut lost = good();
    lost.summary.classes.clear();
    lost.findings = login(&Person::aino()).findings;
    lost.findings.truncate(1);
    lost.findings[0].rule = RuleId::SchoolDataMissing;
    lost.findings[0].attributes.clear();
    lost.findings[0].consequences = vec![peili::model::AttrId::Role];
    for state in &mut lost.attributes {
        if state.id == peili::model::AttrId::Role {
            state.received.clear();
            state.status = AttributeStatus::Withheld;
        }
    }
    let cases = [
        (
            good(),
            "class",
            "the class 9ÅÄ. In data model 1.4 the class travels inside the role",
        ),
        (
            teacher_without_class(),
            "class",
            "carries no class. That is normal for a teacher",
        ),
        (
            lost,
            "class",
            "carries no class. It travels with the role, and the role is missing",
        ),
        (
            good(),
            "school",
            "the school is Mansikkalan testi peruskoulu",
        ),
        (
            good(),
            "role",
            "the role is Oppilas (pupil or student). MPASSid delivers the role in Finnish",
        ),
        (
            teacher_without_class(),
            "role",
            "If a service shows you as a pupil, the cause is in the service",
        ),
        (
            good(),
            "work",
            "link the old and the new account by the learner id",
        ),
        (
            good(),
            "pay",
            "does not tell whether learning materials are charged",
        ),
        (good(), "login", "list of allowed services"),
        (good(), "check", "Everything that was checked is in order"),
        (unseen, "class", "This does not show it"),
    ];
    for (report, ask, expected) in cases {
        let text = answer(&report, ask);
        assert!(text.contains(expected), "{ask}: {text}");
    }
    assert!(english(&good(), Some("weather")).answer.is_none());
    assert_eq!(english(&good(), Some("check")).verdict, Verdict::Ok);
}

#[test]
fn a_known_contact_is_named_with_its_address() {
    let config = config::read(&std::fs::read_to_string("public/config.json").unwrap()).unwrap();
    let mut report = login(&Person::aino());
    report.findings[0].contact = Contact::MpassidSupport;
    let document = render(&report, Some(&config), Lang::Sv, Mask::Full, None);
    assert_eq!(document.findings[0].who, "MPASSid-supporten: mpass@oph.fi");
}

#[test]
fn the_file_name_holds_the_time_only() {
    let document = render(&good(), None, Lang::Fi, Mask::Redacted, None);
    assert_eq!(
        file(&document).name,
        "peili-report-2026-11-22-0904-redacted.json"
    );
}
