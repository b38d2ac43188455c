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

/// What can be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    // HowFar
    NotInList,
    WrongPage,
    SchoolRefused,
    MpassidPage,
    BeforeChoice,
    BackInService,
    RoundAndRound,
    NoPage,
    // Services
    OnlyThis,
    Every,
    // Who
    OnlyMe,
    School,
    Everyone,
    // Registry
    Wilma,
    Entra,
    Google,
    Adfs,
    Opinsys,
    // Account
    Ordinary,
    New,
    SubstituteTeacher,
    Shared,
    GuardianAccount,
    Protected,
    Test,
    // PageSaid
    Password,
    SecondStepAsked,
    NoRight,
    SomethingElse,
    // BrowserSaid
    NoConnection,
    NotSecure,
    Blocked,
    Slow,
    // Of several questions.
    Unknown,
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
        use Answer as A;
        match self {
            A::NotInList => "not-in-list",
            A::WrongPage => "wrong-page",
            A::SchoolRefused => "school-refused",
            A::MpassidPage => "mpassid-page",
            A::BeforeChoice => "before-choice",
            A::BackInService => "back-in-service",
            A::RoundAndRound => "round-and-round",
            A::NoPage => "no-page",
            A::OnlyThis => "only-this",
            A::Every => "every",
            A::OnlyMe => "only-me",
            A::School => "school",
            A::Everyone => "everyone",
            A::Wilma => "wilma",
            A::Entra => "entra",
            A::Google => "google",
            A::Adfs => "adfs",
            A::Opinsys => "opinsys",
            A::Ordinary => "ordinary",
            A::New => "new",
            A::SubstituteTeacher => "substitute",
            A::Shared => "shared",
            A::GuardianAccount => "guardian",
            A::Protected => "protected",
            A::Test => "test",
            A::Password => "password",
            A::SecondStepAsked => "second-step",
            A::NoRight => "no-right",
            A::SomethingElse => "something-else",
            A::NoConnection => "no-connection",
            A::NotSecure => "not-secure",
            A::Blocked => "blocked",
            A::Slow => "slow",
            A::Unknown => "unknown",
        }
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
