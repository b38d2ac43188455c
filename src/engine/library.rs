//! What the library is asked and answers: the demo, the simulation, the pages to read.
//! A visitor who has a login read never fetches it (docs/decisions/005-library-program.md).

use serde::Serialize;
use serde_json::Value;

use super::FileOut;
use super::screen::Asked;
use crate::lang::Lang;

/// What the library is asked.
#[derive(Clone, Debug)]
pub enum Request {
    /// What a page shows.
    Screen(Asked),
    /// A persona, or a rule's example (`<code>/example`), logs in at the demo issuer.
    DemoLogin {
        persona: String,
        lang: Lang,
        now: i64,
    },
    /// The same as files: claims JSON, and JWT with its JWK set.
    PersonaFiles { persona: String, now: i64 },
}

impl Request {
    /// The language of the answer; `None` where it has no texts.
    pub fn lang(&self) -> Option<Lang> {
        match self {
            Request::Screen(asked) => Some(asked.lang),
            Request::DemoLogin { lang, .. } => Some(*lang),
            Request::PersonaFiles { .. } => None,
        }
    }
}

/// What the library answers.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// A tree of nodes: `engine::screen`.
    Screen(Value),
    /// What the demo issuer answered: an intake like any login's.
    DemoLogin {
        intake: Value,
        /// What the service is said to need, where the example is about that.
        needs: Vec<String>,
    },
    Files(Vec<FileOut>),
    /// The request itself could not be read or served.
    Failed,
}
