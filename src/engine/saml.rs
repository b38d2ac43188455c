//! What the SAML program is asked and answers. It reads and verifies SAML messages and takes the
//! steps of a SAML login; the engine judges what it read. A visitor without SAML never fetches it.

use serde::Serialize;
use serde_json::Value;

use super::{ProblemView, Unreadable};
use crate::lang::Lang;

/// What the SAML program is asked.
#[derive(Clone, Debug)]
pub enum Request {
    /// Read and verify what was pasted or dropped (the engine said `Reply::Saml`).
    Read {
        /// The [`Intake`](crate::intake::Intake) that the engine was asked about.
        intake: Value,
        config: String,
        lang: Lang,
        /// Milliseconds since the epoch.
        now: i64,
    },
    /// Start a login.
    Depart(Box<Depart>),
    /// Read and verify the form that the service worker received at `/saml/acs`.
    Arrive {
        /// The text that `Reply::Leave` gave to keep, if it is still there. Used once.
        transaction: Option<String>,
        /// The urlencoded form body as received; `None`: the worker holds none (any more).
        form: Option<String>,
        config: String,
        lang: Lang,
        /// Absolute address of the page's root, with `/` at its end.
        base: String,
        now: i64,
    },
}

impl Request {
    /// The language of the answer.
    pub fn lang(&self) -> Lang {
        match self {
            Request::Read { lang, .. } | Request::Arrive { lang, .. } => *lang,
            Request::Depart(depart) => depart.lang,
        }
    }
}

/// A login is wanted.
#[derive(Clone, Debug)]
pub struct Depart {
    pub config: String,
    pub lang: Lang,
    /// `LoginEnvironment::id`
    pub environment: String,
    /// Preselected home organisation.
    pub source: Option<String>,
    /// *Log in again*, *Log in as someone else*: `ForceAuthn`.
    pub fresh: bool,
    /// The service worker answered a self-test at `/saml/acs`. Where it did not, nobody could
    /// receive the response: the answer is a `Problem` that names the other doors.
    pub form_post: bool,
    /// Absolute address of the page's root, with `/` at its end.
    pub base: String,
    /// 32 random bytes as base64url each.
    pub request_id: String,
    pub relay_state: String,
    pub now: i64,
    pub ask: Option<String>,
    pub needs: Vec<String>,
}

/// What the SAML program answers.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// An [`Intake`](crate::intake::Intake) for the engine.
    Intake(Value),
    Unreadable(Unreadable),
    /// Keep the transaction for this tab, go there.
    Leave {
        address: String,
        transaction: String,
    },
    /// The login ended without anything to show.
    Problem(ProblemView),
    /// The request itself could not be read or served.
    Failed,
}
