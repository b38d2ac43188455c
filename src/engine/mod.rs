//! The conversation between the page and the engine: one [`Request`], one [`Reply`].
//!
//! The engine keeps nothing between requests. Messages are JSON, framed by the
//! worker's shell as `{"id": 1, "request": …}` and `{"id": 1, "reply": …}`.
//! What the page only carries (an intake, a login's state) is a [`Value`] to it.

pub mod wire;

use serde::Serialize;
use serde_json::{Value, json as made};

use crate::config::ResponseMode;
use crate::encoding::json;
use crate::encoding::wire::{FromJson, text, value};
use crate::intake::{Fetched, Intake, Via};
use crate::lang::Lang;
use crate::model::Version;
use crate::oidc;
use crate::report::Document;
pub use crate::report::FileOut;

#[derive(Clone, Debug)]
pub enum Request {
    /// Read `config.json`.
    Config { text: String, lang: Lang },
    /// Read, verify, judge and write the report.
    Inspect(Inspect),
    /// The report as a file.
    Export { inspect: Inspect, full: bool },
    /// One step of a login.
    Login {
        config: String,
        lang: Lang,
        /// As the last reply gave it; `null` at the start.
        state: Value,
        event: LoginEvent,
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
            Request::Config { lang, .. }
            | Request::Login { lang, .. }
            | Request::Model { lang }
            | Request::Personas { lang }
            | Request::DemoLogin { lang, .. }
            | Request::Gallery { lang }
            | Request::Prose { lang, .. } => Some(*lang),
            Request::Inspect(inspect) | Request::Export { inspect, .. } => Some(inspect.lang),
            Request::PersonaFiles { .. } => None,
        }
    }
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

#[derive(Clone, Debug)]
pub struct Inspect {
    /// An [`Intake`].
    pub intake: Value,
    /// Text of `config.json`; empty where it could not be had.
    pub config: String,
    pub lang: Lang,
    /// Milliseconds since the epoch.
    pub now: i64,
    /// The choice under "What were you told?": `class`, `school`, `role`, `check` …
    pub ask: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    Config(ConfigView),
    /// The configuration cannot be used: what to tell the operator, in plain words.
    ConfigBroken {
        text: String,
        place: String,
    },
    Report(Box<Document>),
    Unreadable(Unreadable),
    File(FileOut),
    Files(Vec<FileOut>),
    Login {
        state: Value,
        next: NextStep,
        problem: Option<ProblemView>,
    },
    Model(ModelView),
    Personas(Vec<PersonaView>),
    /// What the demo issuer answered: an intake like any login's.
    DemoLogin(Value),
    Gallery(Vec<RuleView>),
    Prose(ProseView),
    /// The request itself could not be read or served.
    Failed {
        text: String,
    },
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

/// The intake of a pasted text.
pub fn pasted(text: String, keys: String) -> Value {
    made!({"via": Via::Paste, "document": {"text": {"text": text, "keys": keys}}, "expectation": {}})
}

/// The intake of a file's bytes, in base64.
pub fn file(base64: String, keys: String) -> Value {
    made!({"via": Via::File, "document": {"bytes": {"base64": base64, "keys": keys}}, "expectation": {}})
}

/// Reads what the page carried.
pub fn intake(value: &Value) -> Option<Intake> {
    Intake::from_json(value.clone())
}

/// What the start page needs of the configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConfigView {
    pub environments: Vec<EnvironmentView>,
    pub integration_id: u32,
    pub controller: String,
    pub support: String,
    pub accessibility: String,
    pub admin_service: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EnvironmentView {
    pub id: String,
    pub kind: crate::intake::Environment,
    /// False: shown as "not registered yet".
    pub registered: bool,
    pub form_post: bool,
    pub sources: Vec<(String, String)>,
}

/// A sentence instead of a report.
#[derive(Clone, Debug, Serialize)]
pub struct Unreadable {
    /// `Problem` in kebab-case.
    pub code: String,
    pub title: String,
    /// What it seems to be.
    pub seems: String,
    /// Where it stopped making sense; may be empty.
    pub place: String,
    /// What to do or paste instead.
    pub advice: String,
}

/// A login that ended without a report.
#[derive(Clone, Debug, Serialize)]
pub struct ProblemView {
    pub code: String,
    pub title: String,
    pub text: String,
    pub advice: String,
    /// Whom to turn to.
    pub who: String,
    /// Raw parts for support: label, value (untrusted text).
    pub details: Vec<(String, String)>,
}

#[derive(Clone, Debug, Serialize)]
pub struct ModelView {
    pub versions: Vec<VersionView>,
    pub attributes: Vec<AttributeView>,
    pub roles: Vec<RoleView>,
    /// Claims of the protocol: name, explanation.
    pub protocol: Vec<(String, String)>,
    /// Names of earlier eras: name, explanation and what to read instead.
    pub legacy: Vec<(String, String)>,
    /// Types of school: code, name.
    pub school_types: Vec<(String, String)>,
    /// Codes of the charge for learning materials: code, meaning.
    pub charges: Vec<(String, String)>,
}

#[derive(Clone, Debug, Serialize)]
pub struct VersionView {
    pub version: Version,
    pub since: String,
    /// What changed against the version before.
    pub changes: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct AttributeView {
    pub id: String,
    pub claim: String,
    pub friendly_name: String,
    pub name: String,
    pub explanation: String,
    pub since: Version,
    /// The last version that has it.
    pub until: Option<Version>,
    /// How the end is known; empty where it has none.
    pub until_text: String,
    pub multi: bool,
    /// One or several values, in words.
    pub multi_text: String,
    pub formed_by: crate::report::document::FormedBy,
    pub formed_text: String,
    pub mandatory_text: String,
    pub syntax_text: String,
    /// Example for each version it stands in, oldest first.
    pub examples: Vec<(Version, String)>,
    pub parts: Vec<(String, String)>,
    pub source: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct RoleView {
    pub delivered: String,
    pub code: String,
    pub gloss: String,
    pub accepted: String,
    pub since: String,
}

/// A page of plain prose. Paragraphs may hold `{controller}`, `{support}`, `{accessibility}`,
/// `{admin}` and `{integration}` of the configuration.
#[derive(Clone, Debug, Serialize)]
pub struct ProseView {
    pub title: String,
    pub lead: String,
    pub sections: Vec<SectionView>,
}

#[derive(Clone, Debug, Serialize)]
pub struct SectionView {
    pub title: String,
    pub paragraphs: Vec<String>,
    pub items: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct PersonaView {
    pub id: String,
    /// Name of the invented person.
    pub name: String,
    /// "Pupil, year 3" …
    pub who: String,
    /// The home organisation to choose in the demo login.
    pub organisation: String,
    /// What this example shows.
    pub shows: String,
    /// True where something is wrong with the login.
    pub broken: bool,
}

#[derive(Clone, Debug, Serialize)]
pub struct RuleView {
    pub code: String,
    pub catalogue: u8,
    pub severity: crate::report::Severity,
    pub responsible: crate::report::Party,
    pub contact: crate::report::Contact,
    pub attributes: Vec<String>,
    pub title: String,
    pub follows: String,
    pub advice: String,
    pub who: String,
    /// Claims JSON that triggers it, and the near miss that must not.
    pub example: String,
    pub near_miss: String,
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::intake::Document as Input;

    #[test]
    fn what_the_page_writes_is_an_intake() {
        let pasted = intake(&pasted("a".into(), "b".into())).unwrap();
        assert!(
            matches!(pasted.document, Input::Text { text, keys } if text == "a" && keys == "b")
        );
        let file = intake(&file("YQ==".into(), String::new())).unwrap();
        assert_eq!(file.via, Via::File);
        assert!(matches!(file.document, Input::Bytes { base64, .. } if base64 == "YQ=="));
        assert!(intake(&Value::Null).is_none());
    }
}
