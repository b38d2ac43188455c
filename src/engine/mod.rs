//! The conversation between the page and its workers: one request, one reply.
//!
//! The engine ([`Request`], [`Reply`]) reads logins; the clerk ([`clerk`]) takes the steps of a
//! login and writes what is handed on; the library ([`library`]) does what only some visitors
//! need; the SAML program ([`saml`]) reads what came by SAML; the support desk ([`desk`]) hands
//! over, opens and compares. None keeps anything between requests. Messages are JSON, framed by the worker's shell as `{"id": 1, "request": …}` and `{"id": 1, "reply": …}`.
//! What the page only carries (an intake, a login's state) is a [`Value`] to it.

pub mod clerk;
pub mod desk;
pub mod library;
mod program;
pub mod saml;
pub mod screen;
pub mod simulate;
pub mod wire;

use serde::Serialize;
use serde_json::{Value, json as made};

use self::desk::Wish;
pub use self::program::{Clerk, Desk, Engine, Library, Program, Saml};
use crate::encoding::wire::FromJson;
use crate::intake::{Intake, Via};
use crate::lang::Lang;
use crate::model::Version;
use crate::report::Document;
pub use crate::report::FileOut;

/// What the engine is asked.
#[derive(Clone, Debug)]
pub enum Request {
    /// Read `config.json`.
    Config { text: String, lang: Lang },
    /// Read, verify, judge and write the report.
    Inspect(Inspect),
    /// The documents of several logins, under one set of labels.
    Documents {
        inspects: Vec<Inspect>,
        wish: Wish,
        lang: Lang,
    },
}

impl Request {
    /// The language of the answer.
    pub fn lang(&self) -> Lang {
        match self {
            Request::Config { lang, .. } | Request::Documents { lang, .. } => *lang,
            Request::Inspect(inspect) => inspect.lang,
        }
    }
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
    /// What a service needs, by name (`model::needs`); names nobody knows are none.
    pub needs: Vec<String>,
    /// The data model's version, where the visitor set it by hand.
    pub model: Option<Version>,
}

/// What the engine answers.
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
    /// It is SAML: its own program reads it ([`saml`]), and its intake comes back here.
    Saml,
    /// It is no login, but something that the support desk reads ([`desk`]).
    Desk,
    /// Documents, in the order asked.
    Documents(Value),
    /// The request itself could not be read or served.
    Failed,
}

/// The intake of a pasted text.
pub fn pasted(text: String, keys: String) -> Value {
    made!({"via": Via::Paste, "document": {"text": {"text": text, "keys": keys}}, "expectation": {}})
}

/// The intake of a file's bytes, in base64.
pub fn file(base64: String, keys: String) -> Value {
    made!({"via": Via::File, "document": {"bytes": {"base64": base64, "keys": keys}}, "expectation": {}})
}

/// The text of a [`pasted`] intake; empty for any other.
pub fn pasted_text(intake: &Value) -> String {
    let document = intake.get("document").and_then(|d| d.get("text"));
    let text = document.and_then(|d| d.get("text"));
    text.and_then(Value::as_str).unwrap_or_default().to_owned()
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
    /// 0: what is held is never cleared.
    pub idle_minutes: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EnvironmentView {
    pub id: String,
    pub kind: crate::intake::Environment,
    /// For OpenID Connect. False, and `saml` unregistered: shown as "not registered yet".
    pub registered: bool,
    /// How a SAML login starts.
    pub saml: crate::config::SamlStart,
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

/// One thing a service may need.
#[derive(Clone, Debug, Serialize)]
pub struct NeedView {
    /// The short name, as a link has it.
    pub id: String,
    pub name: String,
    /// The attribute's technical name; empty where it is none.
    pub technical: String,
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

/// The reference of rules: the entries' heads; the rest of one is asked for by its code.
#[derive(Clone, Debug, Serialize)]
pub struct GalleryView {
    pub filters: Vec<FilterView>,
    pub rules: Vec<RuleView>,
}

/// A choice that leaves the entries with a certain mark.
#[derive(Clone, Debug, Serialize)]
pub struct FilterView {
    pub label: String,
    /// Mark, name.
    pub options: Vec<(String, String)>,
}

#[derive(Clone, Debug, Serialize)]
pub struct RuleView {
    pub code: String,
    /// Number in the catalogue of faults; 0 where it has none.
    pub catalogue: u8,
    /// `None`: no single login shows it.
    pub severity: Option<crate::report::Severity>,
    pub severity_text: String,
    pub responsible: crate::report::Party,
    pub contact: crate::report::Contact,
    /// By which the filters find it: severity, party, attributes.
    pub marks: Vec<String>,
    pub title: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct RuleDetail {
    /// Label, text.
    pub terms: Vec<(String, String)>,
    /// What to know about the examples, or what would show a fault that has none.
    pub notes: Vec<String>,
    /// Example and near miss can be opened.
    pub opens: bool,
    /// Claims JSON that triggers it, and the near miss that must not; empty where the fault is in the token.
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
