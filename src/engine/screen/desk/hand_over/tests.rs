#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::{Value, json};

use crate::config::Config;
use crate::demo;
use crate::diagnosis::judge;
use crate::encoding::wire::{self, FromJson};
use crate::engine::desk::{Asked, HeldView, Want};
use crate::engine::screen::desk::screen;
use crate::engine::screen::node::{ATTRIBUTES, TAGS};
use crate::intake::{self, Document as Given, Expectation, Intake, Kind, Via};
use crate::lang::Lang;
use crate::report::redact::Hide;
use crate::report::{Document, Mask, Report};
use crate::text::hand_over::{file, letter};
use crate::text::render::render_all;

const NOW: i64 = 1_795_338_240_000;

/// A persona's login, pasted.
fn report(persona: &str) -> Report {
    let claims = demo::persona(persona).unwrap().claims().into_iter();
    let claims: serde_json::Map<_, _> = claims
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    let config = Config::default();
    let intake = Intake {
        via: Via::Paste,
        document: Given::Text {
            text: Value::Object(claims).to_string(),
            keys: String::new(),
        },
        expectation: Expectation::default(),
    };
    let parsed = intake::parse(&intake, &config).unwrap();
    judge(&parsed, &[], &intake.expectation, &config, NOW)
}

/// As the page does: what is wanted is made, and asked once more.
fn shown(personas: &[&str], lang: Lang, acts: &[(&str, &str)]) -> (Value, Vec<Document>) {
    let reports: Vec<Report> = personas.iter().map(|persona| report(persona)).collect();
    let held = (0..reports.len()).map(|i| HeldView {
        number: i as u32 + 1,
        via: Via::Paste,
        kind: Kind::Claims,
        received: NOW,
        shown: i == 0,
    });
    let acts = acts.iter();
    let mut asked = Asked {
        lang,
        path: "/hand-over".into(),
        state: String::new(),
        acts: acts
            .map(|(name, text)| (name.to_string(), text.to_string()))
            .collect(),
        config: None,
        base: "https://peili.example/".into(),
        now: NOW,
        held: held.collect(),
        want: None,
        documents: Value::Null,
        trace: Value::Null,
    };
    let first = screen(&asked).unwrap();
    let Some(want) = Want::from_json(first["want"].clone()) else {
        return (first, Vec::new());
    };
    assert!(!want.wish.full);
    assert!(all(&first, "hand-over-preview").is_empty());
    let hide = Hide {
        place: match want.wish.place.as_str() {
            "hide" => Some(true),
            "show" => Some(false),
            _ => None,
        },
        ids: want.wish.ids,
    };
    let chosen = want.of.iter().filter_map(|n| reports.get(*n as usize - 1));
    let chosen: Vec<_> = chosen.map(|report| (report, None)).collect();
    let documents = render_all(&chosen, None, lang, Mask::Redacted, hide);
    asked.documents = wire::value(&documents);
    asked.want = Some(want.clone());
    let second = screen(&asked).unwrap();
    assert_eq!(Want::from_json(second["want"].clone()), Some(want));
    (second, documents)
}

/// The elements with that hook.
fn all(view: &Value, hook: &str) -> Vec<Value> {
    fn walk(node: &Value, hook: &str, found: &mut Vec<Value>) {
        let Value::Array(parts) = node else { return };
        if parts[1]["data-testid"] == hook {
            found.push(node.clone());
        }
        parts[2..].iter().for_each(|child| walk(child, hook, found));
    }
    let mut found = Vec::new();
    for node in view["nodes"].as_array().unwrap() {
        walk(node, hook, &mut found);
    }
    found
}

fn one(view: &Value, hook: &str) -> Value {
    let found = all(view, hook);
    assert_eq!(found.len(), 1, "{hook}");
    found[0].clone()
}

fn text(node: &Value) -> String {
    match node {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts[2..].iter().map(text).collect(),
        _ => String::new(),
    }
}

fn known(node: &Value) {
    let Value::Array(parts) = node else { return };
    assert!(TAGS.contains(&parts[0].as_str().unwrap()), "{}", parts[0]);
    for (name, value) in parts[1].as_object().unwrap() {
        let free = name.starts_with("data-") || name.starts_with("aria-");
        assert!(free || ATTRIBUTES.contains(&name.as_str()), "{name}");
        assert!(value.is_string());
    }
    parts[2..].iter().for_each(known);
}

#[test]
fn every_state_is_of_what_the_page_knows() {
    for lang in Lang::ALL {
        for form in ["text", "sheet", "markdown", "json"] {
            for people in [&["pupil-9"][..], &["broken-school", "pupil-9"], &[]] {
                let (view, _) = shown(people, lang, &[("form", form), ("login-2", "yes")]);
                view["nodes"].as_array().unwrap().iter().for_each(known);
                assert_eq!(all(&view, "hand-over-preview").len(), people.len().min(1));
            }
        }
    }
}

#[test]
fn the_preview_is_what_leaves() {
    for form in ["text", "markdown", "json"] {
        let (view, documents) = shown(&["broken-class-semicolon"], Lang::Fi, &[("form", form)]);
        let file = file(&documents, form, Lang::Fi).unwrap();
        let preview = one(&view, "hand-over-preview");
        assert_eq!(text(&preview), file.text);
        assert_eq!(
            one(&view, "hand-over-copy")[1]["data-with"],
            json!(file.text)
        );
        let save = one(&view, "hand-over-save");
        assert_eq!(save[1]["data-text"], json!(file.text));
        assert_eq!(save[1]["data-save"], json!(file.name));
        // Each label is marked.
        let marks = preview.to_string().matches("[\"em\",").count();
        assert!(marks >= documents[0].labels.len(), "{form}: {marks}");
    }
    let (view, documents) = shown(&["pupil-9"], Lang::Fi, &[("form", "sheet")]);
    let sheet = text(&one(&view, "hand-over-preview"));
    for said in [&documents[0].headline, &documents[0].lead] {
        assert!(sheet.contains(said.as_str()));
    }
    assert_eq!(one(&view, "hand-over-print")[1]["data-desk"], "print");
    assert!(all(&view, "hand-over-copy").is_empty());
}

#[test]
fn a_mail_holds_the_beginning_and_goes_nowhere_by_itself() {
    let (view, documents) = shown(&["broken-school"], Lang::Sv, &[]);
    let mail = one(&view, "hand-over-mail");
    assert_eq!(mail[1]["data-desk"], "mail");
    let body = mail[1]["data-body"].as_str().unwrap();
    assert_eq!(body, letter::short(&documents, Lang::Sv));
    // What mail programs take from an address.
    assert!(body.len() * 3 < 1900, "{}", body.len());
    let message = one(&view, "hand-over-message");
    assert!(text(&message).contains(&documents[0].findings[0].title));
    // A login in order has nobody to write to, and is handed over all the same.
    let (view, _) = shown(&["pupil-9"], Lang::Sv, &[]);
    assert!(all(&view, "hand-over-message").is_empty());
    one(&view, "hand-over-mail");
}

#[test]
fn what_is_hidden_is_counted_and_can_be_chosen() {
    let (view, documents) = shown(&["pupil-9"], Lang::En, &[]);
    let hidden = text(&one(&view, "hand-over-hidden"));
    for label in &documents[0].labels {
        assert!(hidden.contains(&label.label), "{}", label.label);
    }
    assert!(hidden.contains("2 identifiers of persons") || hidden.contains("3 identifiers"));
    assert!(hidden.contains("Codes and names of school and unit"));
    let place = one(&view, "hand-over-place");
    assert_eq!(
        (&place[1]["ticked"], &place[1]["data-with"]),
        (&json!(""), &json!("hide"))
    );

    let (view, documents) = shown(
        &["pupil-9"],
        Lang::En,
        &[("place", "hide"), ("ids", "hide")],
    );
    let hidden = text(&one(&view, "hand-over-hidden"));
    assert!(!hidden.contains("Codes and names of school and unit"));
    assert!(hidden.contains("The day of the report"));
    for hook in ["hand-over-place", "hand-over-ids"] {
        let option = one(&view, hook);
        assert_eq!(
            (&option[1]["ticked"], &option[1]["data-with"]),
            (&json!("yes"), &json!(""))
        );
    }
    assert!(documents[0].created.ends_with("T00:00:00Z"));
}

#[test]
fn a_person_without_a_name_is_hidden_of_itself() {
    let (view, documents) = shown(&["broken-names"], Lang::En, &[]);
    let nameless = documents[0]
        .notes
        .iter()
        .any(|note| note.code == "protected");
    let place = one(&view, "hand-over-place");
    assert_eq!(place[1]["ticked"] == "yes", nameless);
    assert_eq!(
        place[1]["data-with"],
        json!(if nameless { "show" } else { "hide" })
    );
}

#[test]
fn several_logins_are_chosen_by_number() {
    let people = ["pupil-9", "broken-school", "teacher-one"];
    let (view, documents) = shown(&people, Lang::Fi, &[]);
    assert_eq!(
        (all(&view, "hand-over-login").len(), documents.len()),
        (3, 1)
    );
    let (view, documents) = shown(&people, Lang::Fi, &[("login-3", "yes"), ("login-1", "no")]);
    assert_eq!(documents.len(), 1);
    assert!(text(&one(&view, "hand-over-preview")).contains("Opettaja"));
    let (_, documents) = shown(&people, Lang::Fi, &[("login-2", "yes"), ("login-3", "yes")]);
    assert_eq!(documents.len(), 3);
    let (view, _) = shown(&people, Lang::Fi, &[("login-1", "no")]);
    assert!(view["want"].is_null() && all(&view, "hand-over-preview").is_empty());
}

/// Documents made for another wish show what was just hidden.
#[test]
fn nothing_is_shown_of_documents_that_were_not_wished() {
    let (_, documents) = shown(&["pupil-9"], Lang::En, &[]);
    let held = HeldView {
        number: 1,
        via: Via::Paste,
        kind: Kind::Claims,
        received: NOW,
        shown: true,
    };
    let asked = Asked {
        lang: Lang::En,
        path: "/hand-over".into(),
        state: String::new(),
        acts: vec![("place".into(), "hide".into())],
        config: None,
        base: String::new(),
        now: NOW,
        held: vec![held],
        want: Some(Want {
            of: vec![1],
            ..Want::default()
        }),
        documents: wire::value(&documents),
        trace: Value::Null,
    };
    let view = screen(&asked).unwrap();
    assert!(all(&view, "hand-over-preview").is_empty());
    let want = Want::from_json(view["want"].clone()).unwrap();
    assert_eq!(want.wish.place, "hide");
}
