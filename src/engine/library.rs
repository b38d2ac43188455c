//! What the library is asked and answers: the steps of a login, the demo, the pages to read.
//! A visitor who only has a login read never fetches it (docs/decisions/005-library-program.md).

use serde::Serialize;
use serde_json::Value;

use super::{FileOut, ModelView, PersonaView, ProblemView, ProseView, RuleView};
use crate::config::ResponseMode;
use crate::encoding::json;
use crate::encoding::wire::{FromJson, text, value};
use crate::intake::Fetched;
use crate::lang::Lang;
use crate::oidc;

/// What the library is asked.
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
    /// The data model page.
    Model { lang: Lang },
    /// The list of demo personas.
    Personas { lang: Lang },
    /// A persona logs in at the demo issuer.
    DemoLogin {
        persona: String,
        lang: Lang,
        now: i64,
    },
    /// A persona's claims JSON, and JWT with its JWK set.
    PersonaFiles { persona: String, now: i64 },
    /// The rules with their examples.
    Gallery { lang: Lang },
    /// A page of plain prose: `privacy`, `accessibility` or `limits`.
    Prose { name: String, lang: Lang },
}

impl Request {
    /// The language of the answer; `None` where it has no texts.
    pub fn lang(&self) -> Option<Lang> {
        match self {
            Request::Login { lang, .. }
            | Request::Model { lang }
            | Request::Personas { lang }
            | Request::DemoLogin { lang, .. }
            | Request::Gallery { lang }
            | Request::Prose { lang, .. } => Some(*lang),
            Request::PersonaFiles { .. } => None,
        }
    }
}

/// What the library answers.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    Login {
        state: Value,
        next: NextStep,
        problem: Option<ProblemView>,
    },
    Model(ModelView),
    Personas(Vec<PersonaView>),
    /// What the demo issuer answered: an intake like any login's.
    DemoLogin(Value),
    Files(Vec<FileOut>),
    Gallery(Vec<RuleView>),
    Prose(ProseView),
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
    /// Keep the transaction in sessionStorage, go there.
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
