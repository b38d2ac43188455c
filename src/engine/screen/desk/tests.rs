//! Pages of the desk as the page asks for them: it answers each wish with documents of what is held.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::Value;

use super::super::node::{ATTRIBUTES, TAGS};
use super::*;
use crate::diagnosis::rules::examples::{Base, claims};
use crate::engine::desk::{HeldView, Wish};
use crate::intake::{Kind, Via};
use crate::report::{Mask, Report};
use crate::text::compare::tests::{persona, report, together};

/// What the page keeps: logins, and what the desk said to keep.
struct Page {
    path: String,
    lang: Lang,
    reports: Vec<Report>,
    state: String,
    ready: Option<(Want, Value)>,
    /// Every tree that was drawn on the way to the last one.
    drawn: Vec<Value>,
    wishes: Vec<Wish>,
}

impl Page {
    fn of(path: &str, logins: &[Value]) -> Page {
        Page {
            path: path.to_owned(),
            lang: Lang::En,
            reports: logins.iter().map(report).collect(),
            state: String::new(),
            ready: None,
            drawn: Vec::new(),
            wishes: Vec::new(),
        }
    }

    fn documents(&self, want: &Want) -> Value {
        let mask = match want.wish.full {
            true => Mask::Full,
            false => Mask::Redacted,
        };
        let picked = |number: u32| self.reports.get(number as usize - 1).unwrap().clone();
        let of: Vec<Report> = match want.of.is_empty() {
            true => self.reports.clone(),
            false => want.of.iter().map(|number| picked(*number)).collect(),
        };
        wire::value(&together(&of, mask, self.lang))
    }

    /// As `ui::session::desk`: asks again as long as the desk wishes for something else.
    fn act(&mut self, acts: &[(&str, &str)]) -> Value {
        let mut acts: Vec<(String, String)> = acts
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect();
        self.drawn.clear();
        self.wishes.clear();
        for _ in 0..3 {
            let (want, documents) = self.ready.clone().unzip();
            let asked = Asked {
                lang: self.lang,
                path: self.path.clone(),
                state: self.state.clone(),
                acts: std::mem::take(&mut acts),
                config: None,
                base: "https://peili.example/".into(),
                now: 1_795_338_240_000,
                held: (1..=self.reports.len() as u32).map(held).collect(),
                want,
                documents: documents.unwrap_or_default(),
                trace: Value::Null,
            };
            let view = screen(&asked).unwrap();
            self.state = view["state"].as_str().unwrap().to_owned();
            let nodes = view["nodes"].clone();
            nodes.as_array().unwrap().iter().for_each(known);
            self.drawn.push(nodes.clone());
            let Some(want) = Want::from_json(view["want"].clone()) else {
                return nodes;
            };
            if asked.want.as_ref() == Some(&want) {
                return nodes;
            }
            self.wishes.push(want.wish.clone());
            let documents = self.documents(&want);
            self.ready = Some((want, documents));
        }
        panic!("the desk wishes without end: {:?}", self.wishes);
    }

    fn all_drawn(&self) -> String {
        serde_json::to_string(&self.drawn).unwrap()
    }
}

fn held(number: u32) -> HeldView {
    HeldView {
        number,
        via: Via::Paste,
        kind: Kind::Claims,
        received: 1_795_338_240_000,
        shown: number == 1,
    }
}

/// Every element and attribute is one that the page knows.
fn known(node: &Value) {
    let Value::Array(parts) = node else {
        assert!(node.is_string() || node.is_u64(), "{node}");
        return;
    };
    let tag = parts[0].as_str().unwrap();
    assert!(TAGS.contains(&tag), "{tag}");
    for (name, value) in parts[1].as_object().unwrap() {
        let free = name.starts_with("data-") || name.starts_with("aria-");
        assert!(free || ATTRIBUTES.contains(&name.as_str()), "{name}");
        assert!(value.is_string());
    }
    parts[2..].iter().for_each(known);
}

/// The attributes of every element with that hook.
fn hooks(nodes: &Value, hook: &str) -> Vec<Value> {
    let mut found = Vec::new();
    walk(nodes, &mut |parts: &[Value]| {
        if parts[1]["data-testid"] == hook {
            found.push(parts[1].clone());
        }
    });
    found
}

fn walk(node: &Value, see: &mut dyn FnMut(&[Value])) {
    match node {
        Value::Array(parts) if parts.first().is_some_and(Value::is_string) => {
            see(parts);
            parts[2..].iter().for_each(|child| walk(child, see));
        }
        Value::Array(nodes) => nodes.iter().for_each(|child| walk(child, see)),
        _ => {}
    }
}

fn find<'a>(hooks: &'a [Value], id: &str) -> &'a Value {
    hooks.iter().find(|one| one["data-id"] == id).expect(id)
}

const UID: &str = "urn:mpass.id:uid";
const ROLE: &str = "urn:mpass.id:role";

fn moved() -> Value {
    claims(
        Base::Pupil,
        &[(
            UID,
            r#""MPASSOID.ffff29e82913e265b3a79c11a043fdab8b06b1ff""#,
        )],
    )
}

const MARI: [&str; 4] = [
    "Mari",
    "12345678903",
    "c6329e82913e265b3a79c11a043fdab8b06b1a9e",
    "9F",
];

#[test]
fn one_persons_logins_are_shown_in_full_once_that_is_known() {
    let mut page = Page::of("/compare", &[claims(Base::Pupil, &[]), moved()]);
    let nodes = page.act(&[]);
    let fulls: Vec<bool> = page.wishes.iter().map(|wish| wish.full).collect();
    assert_eq!(fulls, [false, true]);
    // What was drawn before it was known names nobody.
    let early = serde_json::to_string(&page.drawn[..2]).unwrap();
    assert!(MARI.iter().all(|secret| !early.contains(secret)));
    let rows = hooks(&nodes, "compare-row");
    let uid = find(&rows, UID);
    assert_eq!(
        (&uid["data-change"], &uid["data-matters"]),
        (&"changed".into(), &"yes".into())
    );
    assert!(
        nodes
            .to_string()
            .contains("c6329e82913e265b3a79c11a043fdab8b06b1a9e")
    );
    assert_eq!(hooks(&nodes, "compare-verdict").len(), 1);
    assert!(
        nodes
            .to_string()
            .contains("Neither has a fault; the user identifier (uid) is new.")
    );
    // The other person was meant: nothing of it stays on the page.
    let nodes = page.act(&[("mode", "two")]);
    assert!(MARI.iter().all(|secret| !page.all_drawn().contains(secret)));
    assert!(!hooks(&nodes, "compare-row").is_empty());
}

#[test]
fn two_people_are_never_asked_for_in_full() {
    let mut page = Page::of("/compare", &[persona("pupil-9"), claims(Base::Pupil, &[])]);
    let nodes = page.act(&[]);
    assert!(page.wishes.iter().all(|wish| !wish.full));
    assert!(
        MARI.iter()
            .chain(&["Kuusiniemi"])
            .all(|secret| !page.all_drawn().contains(secret))
    );
    assert_eq!(
        find(&hooks(&nodes, "compare-row"), UID)["data-matters"],
        "no"
    );
    // Unless the visitor says that they are one.
    page.act(&[("mode", "same")]);
    assert!(page.wishes.last().unwrap().full && page.all_drawn().contains("Mari"));
}

/// Another pair is chosen after one was shown in full.
#[test]
fn another_pair_is_not_taken_for_the_same_person() {
    let logins = [claims(Base::Pupil, &[]), moved(), persona("pupil-9")];
    let mut page = Page::of("/compare/1-2", &logins);
    let nodes = page.act(&[]);
    assert!(nodes.to_string().contains("Mari"));
    page.act(&[("with.2", "no"), ("with.3", "yes")]);
    assert!(MARI.iter().all(|secret| !page.all_drawn().contains(secret)));
    assert!(page.wishes.iter().all(|wish| !wish.full));
}

#[test]
fn what_went_away_is_said_in_one_sentence() {
    let level = "urn:mpass.id:classLevel";
    let before = claims(Base::Pupil, &[(level, "99")]);
    let after = claims(
        Base::Pupil,
        &[(
            ROLE,
            r#"["1.2.246.562.99.00000000001;30076;9G;Oppilas;1;1.2.246.562.99.00000000002;"]"#,
        )],
    );
    let mut page = Page::of("/compare", &[before, after]);
    for (lang, words) in [
        (Lang::En, "Login 2 has no fault any more: “"),
        (Lang::Fi, "Kirjautumisessa 2 ei ole enää vikaa: ”"),
        (Lang::Sv, "Inloggning 2 har inget fel längre: ”"),
    ] {
        page.lang = lang;
        page.ready = None;
        let nodes = page.act(&[]);
        let text = nodes.to_string();
        assert!(text.contains(words), "{lang:?} {text}");
        assert!(text.contains("9F → 9G"));
        let findings = hooks(&nodes, "compare-finding");
        let range = findings
            .iter()
            .find(|one| one["data-code"] == "class-level-range")
            .unwrap();
        assert_eq!(range["data-change"], "gone");
    }
    // The other way round it appeared.
    page.ready = None;
    let nodes = page.act(&[("first", "2")]);
    let findings = hooks(&nodes, "compare-finding");
    let range = findings
        .iter()
        .find(|one| one["data-code"] == "class-level-range")
        .unwrap();
    assert_eq!(range["data-change"], "added");
}

#[test]
fn an_older_service_is_shown_for_one_login() {
    let mut page = Page::of("/compare", &[claims(Base::Pupil, &[])]);
    let nodes = page.act(&[]);
    let rows = hooks(&nodes, "older-row");
    for (id, standing) in [
        ("urn:mpass.id:class", "moved"),
        (ROLE, "shape"),
        (UID, "same"),
        ("urn:mpass.id:nickname", "new"),
    ] {
        assert_eq!(find(&rows, id)["data-standing"], standing, "{id}");
    }
    let nodes = page.act(&[("version", "1.0")]);
    let rows = hooks(&nodes, "older-row");
    assert_eq!(
        find(&rows, "urn:oid:1.3.6.1.4.1.16161.1.1.27")["data-standing"],
        "new"
    );
    assert_eq!(hooks(&nodes, "older")[0]["data-version"], "1.0");
}

#[test]
fn a_login_is_held_against_a_register() {
    let mut page = Page::of("/compare", &[claims(Base::Pupil, &[]), moved()]);
    let nodes = page.act(&[("view", "expected"), ("login", "1")]);
    assert_eq!(hooks(&nodes, "expected-field").len(), 10);
    assert!(hooks(&nodes, "expected-row").is_empty());
    let nodes = page.act(&[("field.groups", "9F"), ("field.surname", "Mansikka")]);
    let rows = hooks(&nodes, "expected-row");
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().all(|row| row["data-status"] == "as-expected"));
    let nodes = page.act(&[("field.groups", "9G")]);
    let rows = hooks(&nodes, "expected-row");
    assert_eq!(find(&rows, ROLE)["data-status"], "differs");
    assert_eq!(find(&rows, "urn:oid:2.5.4.4")["data-status"], "as-expected");
    // Pasted, it is the whole record.
    let record = r#"{"firstName": "Mari", "surname": "Mansikka", "learnerId": "1.2.246.562.98.12345678903",
        "schoolIds": "30076", "roles": "oppilas", "groups": "9F", "username": "x"}"#;
    let nodes = page.act(&[("paste", record)]);
    let rows = hooks(&nodes, "expected-row");
    assert_eq!(
        find(&rows, "urn:mpass.id:classLevel")["data-status"],
        "extra"
    );
    assert_eq!(find(&rows, UID)["data-status"], "unformed");
    assert_eq!(find(&rows, ROLE)["data-status"], "as-expected");
}

#[test]
fn a_personal_identity_code_is_neither_kept_nor_shown() {
    let mut page = Page::of("/compare", &[claims(Base::Pupil, &[])]);
    page.act(&[("view", "expected")]);
    let code = "131052-308T";
    let nodes = page.act(&[("field.surname", code)]);
    assert!(!page.all_drawn().contains(code) && !page.state.contains(code));
    let fields = hooks(&nodes, "expected-field");
    assert_eq!(find(&fields, "surname")["aria-invalid"], "true");
    page.act(&[(
        "paste",
        &format!(r#"{{"surname": "{code}", "groups": "9F"}}"#),
    )]);
    assert!(!page.all_drawn().contains(code) && !page.state.contains(code));
}

#[test]
fn what_is_held_is_listed_and_grouped_without_personal_data() {
    let broken = claims(
        Base::Pupil,
        &[(
            ROLE,
            r#"["1.2.246.562.99.00000000001;30076;;Oppilas;1;1.2.246.562.99.00000000002;"]"#,
        )],
    );
    let mut logins = vec![broken; 8];
    logins.extend([claims(Base::Pupil, &[]), persona("pupil-9")]);
    let mut page = Page::of("/held", &logins);
    for lang in Lang::ALL {
        page.lang = lang;
        page.ready = None;
        let nodes = page.act(&[]);
        let items = hooks(&nodes, "held-item");
        assert_eq!(items.len(), 10);
        assert_eq!(items[0]["data-verdict"], "attention");
        assert_eq!(items[8]["data-verdict"], "ok");
        let groups = hooks(&nodes, "held-group");
        assert_eq!(
            (&groups[0]["data-code"], &groups[0]["data-count"]),
            (&"class-missing".into(), &"8".into())
        );
        assert!(page.wishes.iter().all(|wish| !wish.full));
        for secret in MARI.iter().chain(&["Kuusiniemi", "Mansikka\""]) {
            assert!(!page.all_drawn().contains(secret), "{secret}");
        }
        for hook in ["held-show", "held-drop", "held-choose"] {
            assert_eq!(hooks(&nodes, hook).len(), 10, "{hook}");
        }
        assert_eq!(hooks(&nodes, "held-wipe").len(), 1);
    }
    let nodes = page.act(&[("with.3", "yes"), ("with.9", "yes")]);
    assert_eq!(hooks(&nodes, "held-compare")[0]["to"], "/compare/3-9");
}

#[test]
fn nothing_held_opens_the_doors() {
    for path in ["/held", "/compare"] {
        let mut page = Page::of(path, &[]);
        let text = page.act(&[]).to_string();
        assert!(
            text.contains(r#""to":"/paste""#) && page.wishes.is_empty(),
            "{path}"
        );
    }
    let asked = |path: &str| Page::of(path, &[]).act(&[]);
    assert!(asked("/held").to_string().contains(r#""to":"/demo""#));
}

/// Every view of many pairs, in three languages, whole and of known nodes.
#[test]
fn every_view_is_whole_in_every_language() {
    let ids: Vec<&str> = crate::demo::personas().map(|one| one.id).collect();
    for (at, pair) in ids.windows(2).enumerate() {
        let logins: Vec<Value> = pair.iter().map(|id| persona(id)).collect();
        let mut page = Page::of("/compare", &logins);
        page.lang = Lang::ALL[at % 3];
        for view in ["differences", "older", "expected"] {
            for mode in ["", "same", "two"] {
                let nodes = page.act(&[("view", view), ("mode", mode), ("field.groups", "9A")]);
                walk(&nodes, &mut |parts: &[Value]| {
                    for text in parts[2..].iter().filter_map(Value::as_str) {
                        for bad in ["{", "}", "  ", "..", " ,", "( "] {
                            assert!(!text.contains(bad), "{pair:?} {view} {mode}: {text}");
                        }
                    }
                });
            }
        }
    }
}
