//! What the library is asked and answers: the demo, the simulation, the pages to read.
//! A visitor who has a login read never fetches it (docs/decisions/005-library-program.md).

use serde::Serialize;
use serde_json::Value;

use super::{FileOut, GalleryView, ModelView, PersonaView, ProseView, RuleDetail};
use crate::lang::Lang;

/// What the library is asked.
#[derive(Clone, Debug)]
pub enum Request {
    /// The data model page.
    Model { lang: Lang },
    /// The list of demo personas.
    Personas { lang: Lang },
    /// A persona, or a rule's example (`<code>/example`), logs in at the demo issuer.
    DemoLogin {
        persona: String,
        lang: Lang,
        now: i64,
    },
    /// The same as files: claims JSON, and JWT with its JWK set.
    PersonaFiles { persona: String, now: i64 },
    /// The rules with their examples.
    Gallery { lang: Lang },
    /// One of them in full.
    Rule { code: String, lang: Lang },
    /// A page of plain prose: `privacy`, `accessibility` or `limits`.
    Prose { name: String, lang: Lang },
    /// What MPASSid would form of a register's data: the state of the last view (empty at the
    /// start), and what was done since.
    Simulate {
        lang: Lang,
        state: String,
        acts: Vec<(String, String)>,
    },
}

impl Request {
    /// The language of the answer; `None` where it has no texts.
    pub fn lang(&self) -> Option<Lang> {
        match self {
            Request::Model { lang }
            | Request::Personas { lang }
            | Request::DemoLogin { lang, .. }
            | Request::Gallery { lang }
            | Request::Rule { lang, .. }
            | Request::Prose { lang, .. }
            | Request::Simulate { lang, .. } => Some(*lang),
            Request::PersonaFiles { .. } => None,
        }
    }
}

/// What the library answers.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    Model(ModelView),
    Personas(Vec<PersonaView>),
    /// What the demo issuer answered: an intake like any login's.
    DemoLogin {
        intake: Value,
        /// What the service is said to need, where the example is about that.
        needs: Vec<String>,
    },
    Files(Vec<FileOut>),
    Gallery(GalleryView),
    Rule(RuleDetail),
    Prose(ProseView),
    /// A `SimulateView`: the page takes its texts out by name, a reader of it would cost 2 kB there.
    Simulate(Value),
    /// The request itself could not be read or served.
    Failed,
}
