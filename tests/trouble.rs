//! The page for who cannot log in at all, as the desk answers it: what is pasted and answered
//! leads to causes and messages, and nothing of the text is kept.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use peili::config::config_view;
use peili::encoding::wire;
use peili::engine::desk::Asked;
use peili::engine::screen::desk::screen;
use peili::engine::screen::node::{ATTRIBUTES, TAGS};
use peili::lang::Lang;
use peili::trace::{self, Format, Signal, Skipped, Trace};
use proptest::prelude::*;
use serde_json::Value;

fn asked(lang: Lang, state: &str, acts: &[(&str, &str)]) -> Asked {
    let config = peili::config::read(include_str!("../public/config.json")).unwrap();
    let acts = acts
        .iter()
        .map(|(name, text)| (name.to_string(), text.to_string()));
    Asked {
        lang,
        path: "/cannot".to_owned(),
        state: state.to_owned(),
        acts: acts.collect(),
        config: Some(config_view(&config)),
        base: "https://peili.example/".into(),
        now: 1_795_338_240_000,
        held: Vec::new(),
        want: None,
        documents: Value::Null,
        trace: Value::Null,
    }
}

/// What the page shows after acts, one after the other.
struct Shown {
    view: Value,
}

impl Shown {
    fn after(lang: Lang, acts: &[(&str, &str)]) -> Shown {
        let mut view = screen(&asked(lang, "", &[])).unwrap();
        for act in acts {
            let state = view["state"].as_str().unwrap().to_owned();
            view = screen(&asked(lang, &state, &[*act])).unwrap();
        }
        Shown { view }
    }

    fn all(&self) -> Vec<&Value> {
        fn walk<'a>(node: &'a Value, all: &mut Vec<&'a Value>) {
            if let Value::Array(parts) = node {
                all.push(node);
                parts[2..].iter().for_each(|child| walk(child, all));
            }
        }
        let mut all = Vec::new();
        for node in self.view["nodes"].as_array().unwrap() {
            walk(node, &mut all);
        }
        all
    }

    fn hooked(&self, hook: &str) -> Vec<&Value> {
        let all = self.all().into_iter();
        all.filter(|node| node[1]["data-testid"] == hook).collect()
    }

    fn causes(&self) -> Vec<&str> {
        let causes = self.hooked("cannot-cause").into_iter();
        causes
            .map(|node| node[1]["data-code"].as_str().unwrap())
            .collect()
    }

    /// The question that waits for an answer, or the last one.
    fn question(&self) -> &str {
        let asked = self.hooked("cannot-question");
        asked.last().unwrap()[1]["data-id"].as_str().unwrap()
    }

    fn messages(&self) -> Vec<String> {
        self.hooked("cannot-message")
            .iter()
            .map(|node| words(node))
            .collect()
    }

    /// Everything there is, as the page holds it.
    fn text(&self) -> String {
        self.view.to_string()
    }

    fn check(&self) {
        let mut ids = Vec::new();
        let mut level = 1;
        for node in self.all() {
            let tag = node[0].as_str().unwrap();
            assert!(TAGS.contains(&tag), "{tag}");
            for (name, value) in node[1].as_object().unwrap() {
                let free = name.starts_with("data-") || name.starts_with("aria-");
                assert!(free || ATTRIBUTES.contains(&name.as_str()), "{name}");
                assert!(value.is_string());
            }
            if let Some(id) = node[1]["id"].as_str() {
                assert!(!ids.contains(&id), "{id} twice");
                ids.push(id);
            }
            if let Some(number) = tag.strip_prefix('h').and_then(|n| n.parse::<u32>().ok()) {
                assert!(number <= level + 1, "h{number} after h{level}");
                level = number;
            }
        }
        for node in self.all() {
            for name in ["aria-describedby", "aria-labelledby", "for"] {
                if let Some(id) = node[1][name].as_str() {
                    assert!(ids.contains(&id), "{name} {id}");
                }
            }
        }
        for text in self.messages() {
            assert!(!text.contains(['{', '}', '¶']), "{text}");
        }
    }
}

fn words(node: &Value) -> String {
    match node {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts[2..].iter().map(words).collect(),
        _ => String::new(),
    }
}

const DENIED: &str = "https://palvelu.example.fi/cb?error=access_denied&state=salaisuus";

#[test]
fn the_page_starts_with_a_field_and_one_question() {
    for lang in Lang::ALL {
        let shown = Shown::after(lang, &[]);
        shown.check();
        assert_eq!(shown.hooked("cannot-text").len(), 1);
        assert_eq!(shown.hooked("cannot-question").len(), 1);
        assert_eq!(shown.question(), "how-far");
        assert!(shown.causes().is_empty() && shown.messages().is_empty());
        assert!(shown.hooked("cannot-nothing").is_empty());
    }
}

#[test]
fn an_error_leads_to_its_cause_at_once() {
    for lang in Lang::ALL {
        let shown = Shown::after(
            lang,
            &[(
                "text",
                "AADSTS7000222: The provided client secret keys are expired.",
            )],
        );
        shown.check();
        assert_eq!(shown.causes(), ["entra-key-expired"]);
        let cause = shown.hooked("cannot-cause")[0];
        assert_eq!(cause[1]["data-responsible"], "education-provider");
        assert_eq!(cause[1]["data-contact"], "integration-admin");
        assert!(shown.messages()[0].contains("AADSTS7000222"));
        // No address of that contact is known.
        assert!(shown.hooked("cannot-mail").is_empty());
    }
}

#[test]
fn several_causes_say_what_tells_them_apart_and_an_answer_narrows_them() {
    let shown = Shown::after(Lang::En, &[("text", DENIED)]);
    shown.check();
    assert_eq!(
        shown.causes(),
        ["service-not-allowed", "learner-id", "cancelled"]
    );
    let first = words(shown.hooked("cannot-cause")[0]);
    assert!(
        first.contains("nobody at the school gets into this one"),
        "{first}"
    );
    let narrowed = Shown::after(
        Lang::En,
        &[
            ("text", DENIED),
            ("how-far", "mpassid-page"),
            ("services", "every"),
            ("who", "only-me"),
            ("account", "new"),
        ],
    );
    narrowed.check();
    assert_eq!(narrowed.causes()[0], "learner-id");
    let message = &narrowed.messages()[0];
    assert!(
        message.contains("access_denied (palvelu.example.fi)"),
        "{message}"
    );
    assert!(message.contains("Every MPASSid service"), "{message}");
}

#[test]
fn answers_alone_lead_to_a_cause_and_can_be_changed_and_taken_back() {
    let acts = [("how-far", "mpassid-page"), ("services", "only-this")];
    for lang in Lang::ALL {
        let shown = Shown::after(lang, &acts);
        shown.check();
        assert_eq!(
            shown.causes(),
            ["service-not-allowed", "service-registration"]
        );
    }
    let pressed = |shown: &Shown| -> Vec<String> {
        let options = shown.hooked("cannot-option").into_iter();
        let pressed = options.filter(|node| node[1]["aria-pressed"] == "true");
        pressed
            .map(|node| node[1]["data-with"].as_str().unwrap().to_owned())
            .collect()
    };
    let shown = Shown::after(Lang::Fi, &acts);
    assert_eq!(pressed(&shown), ["mpassid-page", "only-this"]);
    // Back: the last answer is taken away, its question stays.
    let back = shown.hooked("cannot-back")[0];
    let act = (
        back[1]["data-click"].as_str().unwrap(),
        back[1]["data-with"].as_str().unwrap(),
    );
    assert_eq!(act, ("services", ""));
    let shown = Shown::after(Lang::Fi, &[acts[0], acts[1], act]);
    assert_eq!(
        (shown.question(), pressed(&shown)),
        ("services", vec!["mpassid-page".to_owned()])
    );
    assert!(shown.causes().is_empty());
    // Changed further up.
    let shown = Shown::after(Lang::Fi, &[acts[0], acts[1], ("how-far", "not-in-list")]);
    assert_eq!(shown.causes(), ["school-not-listed"]);
    let shown = Shown::after(Lang::Fi, &[acts[0], acts[1], ("again", "")]);
    assert!(shown.causes().is_empty() && shown.hooked("cannot-question").len() == 1);
}

#[test]
fn an_address_without_an_error_answers_the_first_questions() {
    let shown = Shown::after(Lang::Sv, &[("text", "https://kunta.inschool.fi/x")]);
    shown.check();
    assert_eq!(shown.question(), "who");
    assert_eq!(shown.hooked("cannot-question").len(), 3);
    // What was deduced can be changed, and taken back.
    let act = [
        ("text", "https://kunta.inschool.fi/x"),
        ("registry", "adfs"),
    ];
    let shown = Shown::after(Lang::Sv, &[act[0], act[1], ("who", "everyone")]);
    assert_eq!(shown.causes()[0], "certificate-expired");
    let shown = Shown::after(Lang::Sv, &[act[0], ("registry", "")]);
    assert_eq!(shown.question(), "registry");
}

#[test]
fn what_nobody_knows_is_said_honestly_and_asked_about() {
    for lang in Lang::ALL {
        let shown = Shown::after(lang, &[("text", "Hupsista, jotakin meni pieleen")]);
        shown.check();
        assert_eq!(shown.hooked("cannot-nothing").len(), 1);
        assert!(shown.causes().is_empty());
        assert_eq!(shown.question(), "how-far");
        // The next text may be known.
        let shown = Shown::after(lang, &[("text", "Hups"), ("text", "MSIS7065")]);
        assert!(shown.hooked("cannot-nothing").is_empty());
        assert_eq!(shown.causes(), ["stale-page"]);
    }
}

#[test]
fn the_message_speaks_the_language_of_whoever_gets_it() {
    let text = (
        "text",
        "https://palvelu.example.fi/cb?error=temporarily_unavailable",
    );
    let shown = Shown::after(Lang::Fi, &[text, ("language", "sv")]);
    shown.check();
    assert!(shown.messages()[0].starts_with("Hej!"));
    assert!(shown.text().contains("Syy löytyi."));
    assert_eq!(shown.hooked("cannot-message")[0][1]["lang"], "sv");
    // MPASSid support has an address in the configuration, an e-mail address.
    let mail = shown.hooked("cannot-mail")[0];
    assert_eq!(mail[1]["data-desk"], "mail");
    assert_eq!(mail[1]["data-body"], shown.messages()[0]);
    assert!(mail[1]["data-with"].as_str().unwrap().contains('@'));
    assert_eq!(mail[1]["data-subject"], "MPASSid-inloggningen lyckas inte");
    let copy = shown.hooked("cannot-copy")[0];
    assert_eq!(copy[1]["data-with"], shown.messages()[0]);
    let copied = Shown::after(Lang::Fi, &[text, ("copied", "yes")]);
    assert!(copied.text().contains("Viesti on kopioitu."));
    let later = Shown::after(Lang::Fi, &[text, ("copied", "yes"), ("language", "en")]);
    assert!(!later.text().contains("Viesti on kopioitu."));
}

#[test]
fn every_way_through_the_questions_is_drawn_whole() {
    /// Answers the last question in every way it offers.
    fn follow(lang: Lang, way: &[(String, String)], ends: &mut usize) {
        let acts: Vec<(&str, &str)> = way.iter().map(|(q, a)| (q.as_str(), a.as_str())).collect();
        let shown = Shown::after(lang, &acts);
        if !shown.causes().is_empty() {
            shown.check();
            assert_eq!(shown.messages().len(), shown.causes().len());
            *ends += 1;
            return;
        }
        assert!(way.len() < 4, "{way:?}");
        let question = shown.question().to_owned();
        let options = shown.hooked("cannot-option");
        let of_it = options
            .iter()
            .filter(|one| one[1]["data-click"] == question.as_str());
        for option in of_it {
            let answer = option[1]["data-with"].as_str().unwrap().to_owned();
            follow(lang, &[way, &[(question.clone(), answer)]].concat(), ends);
        }
    }
    for lang in Lang::ALL {
        let mut ends = 0;
        follow(lang, &[], &mut ends);
        assert!(ends > 60, "{ends}");
    }
}

#[test]
fn a_recording_that_is_open_is_read_and_not_kept() {
    let mut with = asked(Lang::En, "", &[]);
    let signals = [
        Signal::Page {
            host: "login.microsoftonline.com".into(),
            path: "/x".into(),
            status: 200,
            text: "AADSTS50105: Meikäläinen is not assigned".into(),
        },
        Signal::OidcError {
            error: "access_denied".into(),
            description: String::new(),
        },
        Signal::SamlStatus {
            codes: vec!["urn:oasis:names:tc:SAML:2.0:status:AuthnFailed".into()],
            message: "x".into(),
        },
        Signal::NoAnswer {
            host: "mpass-proxy.csc.fi".into(),
            error: "net::ERR_TIMED_OUT".into(),
        },
    ];
    with.trace = wire::value(&Trace {
        format: Format::Har,
        maker: String::new(),
        entries: 4,
        hosts: Vec::new(),
        messages: Vec::new(),
        signals: signals
            .map(|signal| trace::Seen {
                time: None,
                after: 1,
                signal,
            })
            .into(),
        skipped: Skipped::default(),
    });
    let shown = Shown {
        view: screen(&with).unwrap(),
    };
    shown.check();
    assert_eq!(shown.causes(), ["entra-not-assigned"]);
    assert_eq!(shown.hooked("cannot-trace").len(), 1);
    assert!(!shown.text().contains("Meikäläinen"));
    let message = &shown.messages()[0];
    for code in [
        "AADSTS50105 (login.microsoftonline.com)",
        "AuthnFailed",
        "ERR_TIMED_OUT (mpass-proxy.csc.fi)",
    ] {
        assert!(message.contains(code), "{code} in {message}");
    }
    assert!(!shown.view["state"].as_str().unwrap().contains("AADSTS"));
    let without = Shown::after(Lang::En, &[]);
    assert!(without.hooked("cannot-trace").is_empty());
}

#[test]
fn a_spoilt_state_is_the_start() {
    for state in [
        "",
        "{",
        "[]",
        r#"[["seen","<b>@x"],["who","evil"],["text","evil"]]"#,
    ] {
        let view = screen(&asked(Lang::En, state, &[])).unwrap();
        assert!(!view["state"].as_str().unwrap().contains("evil"), "{view}");
        Shown { view }.check();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    /// The pasted text is in no message, on no page and not in what is kept.
    #[test]
    fn nothing_pasted_is_kept_or_shown(before in "\\PC{0,30}", after in any::<String>()) {
        let text = format!(
            "{before}\nhttps://palvelu.example.fi/cb?error=access_denied&error_description=Mörkö&login_hint=Meikäläinen\n\
             AADSTS50105: The user 'Meikäläinen 010101-123N' {after}\nStale Request Mörkö {after}"
        );
        let shown = Shown::after(Lang::Fi, &[("text", &text), ("how-far", "mpassid-page")]);
        let all = shown.text();
        for part in ["örkö", "eikäläi", "010101", "login_hint"] {
            prop_assert!(!all.contains(part), "{part}");
        }
        prop_assert!(!shown.causes().is_empty());
        shown.check();
    }
}
