#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::lang::Tri;
use crate::text::fill::check_texts;
use crate::trouble::{Answer, Candidate, Question, Seen, Sure, walk};

fn config() -> ConfigView {
    let file = include_str!("../../../public/config.json");
    crate::config::config_view(&crate::config::read(file).unwrap())
}

#[test]
fn every_cause_is_whole_in_three_languages() {
    let mut titles: Vec<&str> = Vec::new();
    for cause in Cause::all() {
        let said = causes::words(cause);
        let parts = [
            ("title", *said.title),
            ("follows", *said.follows),
            ("steps", *said.steps),
            ("apart", *said.apart),
        ];
        check_texts(&parts);
        for lang in Lang::ALL {
            let text = super::cause(cause, lang);
            let at = format!("{} {lang:?}", cause.code());
            assert!(!titles.contains(&text.title), "{at}: the title of two");
            titles.push(text.title);
            assert!(!text.title.ends_with('.'), "{at}");
            assert!(text.title.chars().count() <= 110, "{at}: {}", text.title);
            let steps = text.steps.iter().copied();
            for sentence in steps.chain([text.follows, text.apart]) {
                let whole = sentence.ends_with('.')
                    || sentence.ends_with("/Metadata")
                    || sentence.ends_with("/shibboleth");
                assert!(whole && sentence.trim() == sentence, "{at}: {sentence}");
                assert!(
                    !sentence.chars().next().unwrap().is_lowercase(),
                    "{at}: {sentence}"
                );
            }
            assert!((1..=3).contains(&text.steps.len()), "{at}");
            assert!(!text.who.is_empty(), "{at}");
        }
        let [fi, sv, en] = Lang::ALL.map(|lang| super::cause(cause, lang));
        assert_eq!(fi.steps.len(), sv.steps.len(), "{}", cause.code());
        assert_eq!(fi.steps.len(), en.steps.len(), "{}", cause.code());
        assert!(fi.follows != sv.follows && sv.follows != en.follows);
        assert!(send(cause).is_some() != is_users(cause), "{}", cause.code());
    }
}

fn every_message(seen: &Seen, answers: &[(Question, Answer)]) -> Vec<String> {
    let config = config();
    let mut all = Vec::new();
    for cause in Cause::all() {
        for sure in [Sure::Possible, Sure::Likely, Sure::Certain] {
            for lang in Lang::ALL {
                for config in [None, Some(&config)] {
                    let facts = Facts {
                        candidate: Candidate { cause, sure },
                        seen,
                        answers,
                        at: 1_795_338_240_000,
                        config,
                    };
                    all.push(message(&facts, lang));
                }
            }
        }
    }
    all
}

#[test]
fn every_message_is_whole() {
    let seen = Seen::of_text("https://palvelu.example.fi/cb?error=access_denied&state=abc");
    let walked = walk(&|question| match question {
        Question::HowFar => "mpassid-page",
        Question::Services => "only-this",
        _ => "",
    });
    let answers: Vec<(Question, Answer)> = walked
        .asked
        .iter()
        .filter_map(|(node, answer)| Some((node.asks, (*answer)?)))
        .collect();
    assert_eq!(answers.len(), 2);
    for text in every_message(&seen, &answers) {
        for bad in ["{", "}", "¶", "  ", " .", "()", "..", ":."] {
            assert!(!text.contains(bad), "{bad:?} in {text}");
        }
        assert!(
            text.contains("access_denied (palvelu.example.fi)"),
            "{text}"
        );
        assert!(
            text.contains("22.11.2026") || text.contains("22 Nov 2026"),
            "{text}"
        );
        assert!(text.contains("\n– "), "{text}");
        assert!(text.chars().count() < 2200, "{}", text.chars().count());
    }
}

#[test]
fn addresses_stand_in_a_message_only_for_whom_they_help() {
    let config = config();
    let told = |cause| {
        let facts = Facts {
            candidate: Candidate {
                cause,
                sure: Sure::Certain,
            },
            seen: &Seen::default(),
            answers: &[],
            at: 0,
            config: Some(&config),
        };
        message(&facts, Lang::En)
    };
    assert!(told(Cause::ServiceNotAllowed).contains(&config.admin_service));
    assert!(told(Cause::EntraKey).contains(&config.support));
    assert!(!told(Cause::EntraKey).contains(&config.admin_service));
    assert!(!told(Cause::StalePage).contains(&config.support));
    assert_eq!(
        address(Contact::MpassidSupport, Some(&config)),
        config.support
    );
    assert_eq!(address(Contact::RegisterKeeper, Some(&config)), "");
    assert_eq!(address(Contact::MpassidSupport, None), "");
}

#[test]
fn questions_are_told_in_three_languages() {
    let mut all: Vec<(&str, Tri)> = Question::ALL
        .iter()
        .map(|one| (one.name(), *question(*one)))
        .collect();
    for (way, _) in crate::trouble::questions::tests::ways() {
        all.extend(way.iter().map(|(_, one)| (one.name(), *answer(*one))));
    }
    check_texts(&all);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    /// Whatever is pasted, nothing of it but our own codes and plain hosts comes into a message.
    #[test]
    fn nothing_pasted_gets_into_a_message(before in "\\PC{0,40}", after in "\\PC{0,40}") {
        let marker = "Mörkö-Meikäläinen";
        let pasted = format!(
            "https://palvelu.example.fi/cb?error=access_denied&error_description={marker}&login_hint={marker}%40kunta.fi#{marker}\n\
             https://{marker}@palvelu.example.fi/{marker}\n\
             AADSTS50105: {before} The signed in user '{marker} 010101-123N 1.2.246.562.24.12345678901' {after}\n\
             Stale Request {marker}\n{before}{marker}{after}"
        );
        let seen = Seen::of_text(&pasted);
        prop_assert!(seen.signs().count() >= 2);
        for text in every_message(&seen, &[]) {
            for part in ["örkö", "eikäl", "010101", "12345678901", "login_hint"] {
                prop_assert!(!text.contains(part), "{} in {}", part, text);
            }
        }
    }
}
