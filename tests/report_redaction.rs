//! A redacted report holds no personal value, and says the same of equal shapes.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)]

mod report_support;

use peili::lang::Lang;
use peili::report::{Mask, Report, file};
use peili::text::render::render;
use proptest::prelude::*;
use report_support::{Person, login};

const ASKS: [Option<&str>; 4] = [None, Some("class"), Some("school"), Some("work")];

fn json(report: &Report, lang: Lang, mask: Mask, ask: Option<&str>) -> String {
    file(&render(report, None, lang, mask, ask)).text
}

#[test]
fn equal_shapes_give_identical_redacted_documents() {
    for lang in Lang::ALL {
        for ask in ASKS {
            let one = json(&login(&Person::aino()), lang, Mask::Redacted, ask);
            let other = json(&login(&Person::bertta()), lang, Mask::Redacted, ask);
            assert_eq!(one, other);
        }
    }
    let full = |person| json(&login(&person), Lang::En, Mask::Full, None);
    assert_ne!(full(Person::aino()), full(Person::bertta()));
}

#[test]
fn the_full_document_shows_what_the_redacted_one_hides() {
    let person = Person::aino();
    let full = json(&login(&person), Lang::Fi, Mask::Full, Some("class"));
    for secret in person.secrets() {
        assert!(full.contains(&secret), "{secret}");
    }
    let redacted = json(&login(&person), Lang::Fi, Mask::Redacted, Some("class"));
    for kept in [
        "[nimi 1]",
        "[luokka 1]",
        "1.2.246.562.24.[tunniste 1]",
        "MPASSOID.[tunniste 2]",
        "1.2.246.562.99.00000000001;30076;[luokka 1];Oppilas;1;1.2.246.562.99.00000000002;",
        "30076;Mansikkalan testi peruskoulu",
        "tarkistusnumero on oikein",
        "https://mpass-proxy-test.csc.fi",
        "shoe_size",
        "1795338540",
    ] {
        assert!(redacted.contains(kept), "{kept}");
    }
}

#[test]
fn a_person_without_a_name_has_no_place_either() {
    let mut report = login(&Person::aino());
    report.summary.names = 0;
    for state in &mut report.attributes[..2] {
        state.received.clear();
    }
    for lang in Lang::ALL {
        for ask in ASKS {
            let redacted = json(&report, lang, Mask::Redacted, ask);
            for hidden in ["Mansikka", "30076", "1.2.246.562.99.0", "9ÅÄ"] {
                assert!(!redacted.contains(hidden), "{hidden}");
            }
            for kept in ["Oppilas", "[class 1]", "[klass 1]", "[luokka 1]"] {
                assert!(kept.starts_with('[') || redacted.contains(kept), "{kept}");
            }
        }
    }
}

#[test]
fn no_report_holds_a_personal_identity_code() {
    // 131052-308T is the Population Register's published example.
    let code = "131052-308T";
    let mut person = Person::aino();
    person.given = format!("Aino {code}");
    person.class = code.to_owned();
    person.sub = code.to_owned();
    let mut report = login(&person);
    report.raw.push(peili::intake::Raw {
        code: "token".into(),
        text: "eyJh.eyJzdWIiOiIxMzEwNTItMzA4VCJ9.c2ln".into(),
    });
    for mask in [Mask::Full, Mask::Redacted] {
        for ask in ASKS {
            let text = json(&report, Lang::Sv, mask, ask);
            assert!(!text.contains(code), "{mask:?}");
            assert!(!text.contains("MTMxMDUyLTMwOFQ") && !text.contains("IxMzEwNTItMzA4VCJ9"));
        }
    }
}

#[test]
fn a_personal_identity_code_written_with_escapes_is_found_in_the_values() {
    let mut report = login(&Person::aino());
    report.raw[0].text = r#"{"nick":"\u003131052-308T"}"#.to_owned();
    report.others[4].text = "131052-308T".to_owned();
    let text = json(&report, Lang::En, Mask::Full, None);
    assert!(!text.contains("31052"), "{text}");
}

prop_compose! {
    /// Values that no text of the page holds by chance.
    fn person()(
        given in "[QXZÅ][qxzåäö]{5,9}",
        family in "[QXZÖ][qxzåäö]{5,9}(-[QXZ][qxz]{4,6})?",
        learner in "[1-9][0-9]{9}",
        uid in "[0-9a-f]{40}",
        class in "[0-9]{1,2}[QXZ]{3}",
        sub in "[A-Za-z0-9_-]{22,43}",
        unknown in "[QXZqxz0-9 ]{12,30}",
    ) -> Person {
        Person { given, family, learner, uid, class, sub, unknown }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_personal_value_stands_in_a_redacted_report(person in person(), named in any::<bool>()) {
        let mut report = login(&person);
        report.summary.names = if named { 2 } else { 0 };
        for lang in Lang::ALL {
            for ask in ASKS {
                let text = json(&report, lang, Mask::Redacted, ask);
                for secret in person.secrets() {
                    prop_assert!(!text.contains(secret.trim()), "{secret}");
                }
            }
        }
    }
}
