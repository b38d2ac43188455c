//! What the clerk is asked and answers: the steps of a login, and what is written to hand on.
//! A visitor who only has a login read never fetches it (docs/decisions/005-library-program.md).

use serde::Serialize;
use serde_json::Value;

use super::{NeedView, ProblemView};
use crate::config::ResponseMode;
use crate::encoding::json;
use crate::encoding::wire::{FromJson, text, value};
use crate::intake::Fetched;
use crate::lang::Lang;
use crate::oidc;
use crate::report::document::Args;
use crate::report::{Party, Severity};

/// What the clerk is asked.
#[derive(Clone, Debug)]
pub enum Request {
    /// One step of a login.
    Login {
        config: String,
        lang: Lang,
        /// As the last reply gave it; `null` at the start.
        state: Value,
        event: Box<LoginEvent>,
    },
    /// What a service may need, and which of it these names mean.
    Needs { lang: Lang, names: Vec<String> },
    /// What is written about a finding, in a language of its own.
    Words(WordsAsked),
}

/// A finding, as far as a message may tell of it.
#[derive(Clone, Debug, PartialEq)]
pub struct WordsAsked {
    /// Of the rule; empty for a login in which nothing is wrong.
    pub code: String,
    pub severity: Severity,
    pub responsible: Party,
    /// As the document gives it: redacted.
    pub outgoing: Args,
    pub lang: Lang,
    /// Text of config.json, for the addresses.
    pub config: String,
}

/// What can be handed on about a finding, and what the finding rests on.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WordsView {
    /// To whoever mends it; empty where there is nothing to mend.
    pub message: String,
    /// To the person who asked.
    pub reply: String,
    /// What the rule rests on.
    pub basis: String,
    /// Titles and addresses of where that is published.
    pub sources: Vec<(String, String)>,
}

impl Request {
    /// The language of the answer.
    pub fn lang(&self) -> Lang {
        match self {
            Request::Login { lang, .. } | Request::Needs { lang, .. } => *lang,
            Request::Words(asked) => asked.lang,
        }
    }
}

/// What the clerk answers.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    Login {
        state: Value,
        next: NextStep,
        problem: Option<ProblemView>,
    },
    Needs {
        /// Those of the names that are known, as links have them.
        chosen: Vec<String>,
        all: Vec<NeedView>,
    },
    Words(WordsView),
    /// The request itself could not be read or served.
    Failed,
}

/// What happened to a login, as the page knows it.
#[derive(Clone, Debug)]
pub enum LoginEvent {
    Start(oidc::Start),
    Callback {
        /// The text that `NextStep::Leave` gave to keep, if it is still there.
        transaction: Option<String>,
        /// The form body, query or fragment as received, without `?` or `#`.
        parameters: String,
        mode: ResponseMode,
        now: i64,
    },
    Fetched(Fetched),
}

/// What the page does next.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NextStep {
    Fetch(oidc::Fetch),
    /// Keep the transaction for this tab, go there.
    Leave {
        address: String,
        transaction: String,
    },
    /// An intake to inspect.
    Show(Value),
    /// It ended without a login; the problem stands beside.
    Stop,
}

impl From<LoginEvent> for oidc::Event {
    fn from(event: LoginEvent) -> oidc::Event {
        match event {
            LoginEvent::Start(start) => oidc::Event::Start(start),
            LoginEvent::Callback {
                transaction,
                parameters,
                mode,
                now,
            } => {
                // A transaction that cannot be read is none: the answer is then unsolicited.
                let transaction =
                    transaction.and_then(|text| FromJson::from_json(json::value(&text)?));
                oidc::Event::Callback(oidc::Callback {
                    transaction,
                    parameters,
                    mode,
                    now,
                })
            }
            LoginEvent::Fetched(fetched) => oidc::Event::Fetched(fetched),
        }
    }
}

impl From<oidc::Next> for NextStep {
    fn from(next: oidc::Next) -> NextStep {
        match next {
            oidc::Next::Fetch(fetch) => NextStep::Fetch(fetch),
            oidc::Next::Leave {
                address,
                transaction,
            } => NextStep::Leave {
                address,
                transaction: text(&transaction),
            },
            oidc::Next::Show(intake) => NextStep::Show(value(&intake)),
            oidc::Next::Stop(_) => NextStep::Stop,
        }
    }
}
