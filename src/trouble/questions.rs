//! The plain questions, for somebody who has nothing to paste: a small tree. An answer to one
//! question holds wherever that question is asked, so an answer changed further up keeps the
//! others.

#[rustfmt::skip]
mod tree;

use super::Sure;
use super::causes::Cause;
use super::places::Place;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    HowFar,
    Services,
    Who,
    Registry,
    Account,
    PageSaid,
    BrowserSaid,
}

/// What can be answered, by stable names.
macro_rules! answers {
    ($($name:ident $word:literal;)+) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Answer {
            $($name),+
        }

        const ANSWERS: &[(Answer, &str)] = &[$((Answer::$name, $word)),+];
    };
}

answers! {
    // HowFar
    NotInList "not-in-list";
    WrongPage "wrong-page";
    SchoolRefused "school-refused";
    MpassidPage "mpassid-page";
    BeforeChoice "before-choice";
    BackInService "back-in-service";
    RoundAndRound "round-and-round";
    NoPage "no-page";
    // Services
    OnlyThis "only-this";
    Every "every";
    // Who
    OnlyMe "only-me";
    School "school";
    Everyone "everyone";
    // Registry
    Wilma "wilma";
    Entra "entra";
    Google "google";
    Adfs "adfs";
    Opinsys "opinsys";
    // Account
    Ordinary "ordinary";
    New "new";
    SubstituteTeacher "substitute";
    Shared "shared";
    GuardianAccount "guardian";
    Protected "protected";
    Test "test";
    // PageSaid
    Password "password";
    SecondStepAsked "second-step";
    NoRight "no-right";
    SomethingElse "something-else";
    // BrowserSaid
    NoConnection "no-connection";
    NotSecure "not-secure";
    Blocked "blocked";
    Slow "slow";
    // Of several questions.
    Unknown "unknown";
}

impl Question {
    pub const ALL: [Question; 7] = [
        Question::HowFar,
        Question::Services,
        Question::Who,
        Question::Registry,
        Question::Account,
        Question::PageSaid,
        Question::BrowserSaid,
    ];

    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Question::HowFar => "how-far",
            Question::Services => "services",
            Question::Who => "who",
            Question::Registry => "registry",
            Question::Account => "account",
            Question::PageSaid => "page-said",
            Question::BrowserSaid => "browser-said",
        }
    }
}

impl Answer {
    /// The stable name.
    pub fn name(self) -> &'static str {
        // Each stands in its place.
        ANSWERS.get(self as usize).map_or("", |(_, name)| name)
    }

    /// The answer of that name.
    pub fn named(name: &str) -> Option<Answer> {
        let found = ANSWERS.iter().find(|(_, known)| *known == name);
        found.map(|(answer, _)| *answer)
    }
}

/// Causes that an answer leads to, likeliest first.
pub type Told = &'static [(Cause, Sure)];

/// Where an answer leads.
#[derive(Clone, Copy, Debug)]
pub enum Then {
    Ask(&'static Node),
    Tell(Told),
}

/// One question at its place in the tree.
#[derive(Debug)]
pub struct Node {
    pub asks: Question,
    pub options: &'static [(Answer, Then)],
}

/// The questions on the way, each with its answer; the last one may have none.
pub struct Walk {
    pub asked: Vec<(&'static Node, Option<Answer>)>,
    /// Empty until enough was answered.
    pub told: Told,
}

/// Follows the answers from the first question. `given`: the name of the answer to a question.
pub fn walk<'a>(given: &dyn Fn(Question) -> &'a str) -> Walk {
    let mut walk = Walk {
        asked: Vec::new(),
        told: &[],
    };
    let mut node = &tree::HOW_FAR;
    // No way is longer than there are questions.
    for _ in Question::ALL {
        let name = given(node.asks);
        let found = node.options.iter().find(|(one, _)| one.name() == name);
        walk.asked.push((node, found.map(|(answer, _)| *answer)));
        match found {
            Some((_, Then::Ask(next))) => node = next,
            Some((_, Then::Tell(told))) => {
                walk.told = told;
                break;
            }
            None => break,
        }
    }
    walk
}

/// What the place where a login stopped answers by itself.
pub fn implied(question: Question, place: Place) -> Option<Answer> {
    use Answer as A;
    let registry = match place {
        Place::Wilma => Some(A::Wilma),
        Place::Entra => Some(A::Entra),
        Place::Google => Some(A::Google),
        Place::Adfs => Some(A::Adfs),
        Place::Opinsys => Some(A::Opinsys),
        _ => None,
    };
    match question {
        Question::Registry => registry,
        Question::HowFar if registry.is_some() => Some(A::SchoolRefused),
        Question::HowFar if place == Place::Mpassid => Some(A::MpassidPage),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
pub(crate) mod tests {
    use super::Cause::*;
    use super::Then::{Ask, Tell};
    use super::*;

    /// Every way from the first question to its causes: the answers, and what they tell.
    pub fn ways() -> Vec<(Vec<(Question, Answer)>, Told)> {
        fn follow(
            node: &'static Node,
            way: &[(Question, Answer)],
            ways: &mut Vec<(Vec<(Question, Answer)>, Told)>,
        ) {
            for (answer, then) in node.options {
                let way = [way, &[(node.asks, *answer)]].concat();
                match then {
                    Ask(next) => follow(next, &way, ways),
                    Tell(told) => ways.push((way, told)),
                }
            }
        }
        let mut ways = Vec::new();
        follow(&tree::HOW_FAR, &[], &mut ways);
        ways
    }

    fn given(way: &[(Question, Answer)], question: Question) -> &'static str {
        let found = way.iter().find(|(asked, _)| *asked == question);
        found.map_or("", |(_, answer)| answer.name())
    }

    #[test]
    fn four_questions_are_enough_and_none_comes_twice() {
        let ways = ways();
        assert!(ways.len() > 60, "{}", ways.len());
        for (way, told) in &ways {
            assert!(way.len() <= 4, "{way:?}");
            for (i, (question, _)) in way.iter().enumerate() {
                assert!(way[..i].iter().all(|(other, _)| other != question));
            }
            assert!((1..=4).contains(&told.len()), "{way:?}");
            // Likeliest first, and no cause twice.
            assert!(told.windows(2).all(|two| two[0].1 >= two[1].1), "{way:?}");
            for (i, (cause, sure)) in told.iter().enumerate() {
                assert!(told[..i].iter().all(|(other, _)| other != cause));
                assert!(*sure < Sure::Certain, "answers prove nothing");
            }
        }
    }

    #[test]
    fn names_are_their_own() {
        for (i, (answer, name)) in ANSWERS.iter().enumerate() {
            assert_eq!((*answer as usize, answer.name()), (i, *name));
            assert_eq!(Answer::named(name), Some(*answer));
        }
        assert_eq!(Answer::named(""), None);
    }

    #[test]
    fn answers_are_followed() {
        for (way, told) in ways() {
            let walk = walk(&|question| given(&way, question));
            assert_eq!(walk.asked.len(), way.len());
            assert_eq!(walk.told.as_ptr(), told.as_ptr(), "{way:?}");
            // One answer less asks that question again.
            let short = &way[..way.len() - 1];
            let walk = super::walk(&|question| given(short, question));
            assert!(walk.told.is_empty());
            assert_eq!(walk.asked.last().unwrap().1, None);
            assert_eq!(walk.asked.len(), way.len());
        }
    }

    #[test]
    fn an_answer_that_does_not_belong_there_is_asked_anew() {
        let walk = walk(&|question| match question {
            Question::HowFar => "no-page",
            _ => "wilma",
        });
        assert_eq!(walk.asked.len(), 2);
        assert!(walk.told.is_empty() && walk.asked[1].1.is_none());
    }

    #[test]
    fn an_answer_changed_further_up_keeps_the_others() {
        let with = |first: &'static str| {
            walk(&move |question| match question {
                Question::HowFar => first,
                Question::Services => "every",
                Question::Who => "everyone",
                _ => "",
            })
        };
        assert_eq!(with("before-choice").asked.len(), 3);
        assert_eq!(with("before-choice").told[0].0, MpassidUnavailable);
        assert_eq!(with("back-in-service").told[0].0, DataMissing);
    }
}
