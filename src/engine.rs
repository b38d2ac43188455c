//! The conversation between the page and the engine: one [`Request`], one [`Reply`].
//!
//! The engine keeps nothing between requests. Messages are JSON, framed by the
//! worker's shell as `{"id": 1, "request": …}` and `{"id": 1, "reply": …}`.

use serde::{Deserialize, Serialize};

use crate::intake::Intake;
use crate::lang::Lang;
use crate::model::Version;
use crate::oidc;
use crate::report::Document;
pub use crate::report::FileOut;

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
        state: oidc::State,
        event: oidc::Event,
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
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Inspect {
    pub intake: Intake,
    /// Text of `config.json`; empty where it could not be had.
    pub config: String,
    pub lang: Lang,
    /// Milliseconds since the epoch.
    pub now: i64,
    /// The choice under "What were you told?": `class`, `school`, `role`, `check` …
    pub ask: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
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
        state: oidc::State,
        next: oidc::Next,
        problem: Option<ProblemView>,
    },
    Model(ModelView),
    Personas(Vec<PersonaView>),
    /// What the demo issuer answered: an intake like any login's.
    DemoLogin(Box<Intake>),
    Gallery(Vec<RuleView>),
    /// The request itself could not be read or served.
    Failed {
        text: String,
    },
}

/// What the start page needs of the configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ConfigView {
    pub environments: Vec<EnvironmentView>,
    pub integration_id: u32,
    pub controller: String,
    pub support: String,
    pub accessibility: String,
    pub admin_service: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnvironmentView {
    pub id: String,
    pub kind: crate::intake::Environment,
    /// False: shown as "not registered yet".
    pub registered: bool,
    pub form_post: bool,
    pub sources: Vec<(String, String)>,
}

/// A sentence instead of a report.
#[derive(Clone, Debug, Serialize, Deserialize)]
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
#[derive(Clone, Debug, Serialize, Deserialize)]
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

#[derive(Clone, Debug, Serialize, Deserialize)]
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

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VersionView {
    pub version: Version,
    pub since: String,
    /// What changed against the version before.
    pub changes: Vec<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
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

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RoleView {
    pub delivered: String,
    pub code: String,
    pub gloss: String,
    pub accepted: String,
    pub since: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
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

#[derive(Clone, Debug, Serialize, Deserialize)]
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
