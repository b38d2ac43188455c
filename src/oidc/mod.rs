//! OpenID Connect as a client without a secret: a pure state machine.
//!
//! `State x Event -> State + Next`. The page carries out [`Next`] (a fetch, a
//! navigation) and comes back with the matching [`Event`]; it keeps the state
//! in memory and the [`Transaction`] in sessionStorage while the visitor is away.

use serde::{Deserialize, Serialize};

use crate::config::{Config, ResponseMode};
use crate::intake::{Fetched, Intake};
use crate::lang::Lang;

/// What happened.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The visitor pressed "Log in".
    Start(Start),
    /// The browser came back to `/callback`.
    Callback(Callback),
    /// A request that `Next::Fetch` asked for ended.
    Fetched(Fetched),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Start {
    /// `LoginEnvironment::id`
    pub environment: String,
    /// Preselected home organisation.
    pub source: Option<String>,
    /// *Log in again*, *Log in as someone else*: `prompt=login`.
    pub fresh: bool,
    pub lang: Lang,
    /// Absolute address of `/callback`.
    pub redirect_uri: String,
    /// The service worker answered its self-test.
    pub form_post: bool,
    /// Four base64url strings of 32 random bytes: state, nonce, verifier; and S256 of the verifier.
    pub random: Random,
    /// Milliseconds since the epoch.
    pub now: i64,
    /// The question chosen under "What were you told?".
    pub ask: Option<String>,
}

#[derive(Clone, Serialize, Deserialize)]
pub struct Random {
    pub state: String,
    pub nonce: String,
    pub verifier: String,
    /// BASE64URL(SHA-256(ASCII(verifier))), RFC 7636 §4.2
    pub challenge: String,
}

impl std::fmt::Debug for Random {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Random(…)")
    }
}

/// What must survive the visit to the identity provider. Lives in sessionStorage, is used once.
#[derive(Clone, Serialize, Deserialize)]
pub struct Transaction {
    pub environment: String,
    pub state: String,
    pub nonce: String,
    pub verifier: String,
    pub redirect_uri: String,
    pub departed: i64,
    pub fresh: bool,
    pub source: Option<String>,
    pub lang: Lang,
    pub mode: ResponseMode,
    pub ask: Option<String>,
}

impl std::fmt::Debug for Transaction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Transaction({})", self.environment)
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Callback {
    pub transaction: Option<Transaction>,
    /// The form body, query or fragment as received (urlencoded), without `?` or `#`.
    pub parameters: String,
    pub mode: ResponseMode,
    pub now: i64,
}

/// Where a login stands between two events. The page passes it back unread.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum State {
    #[default]
    Idle,
    // more states: discovery, token, keys, userinfo
}

/// What the page does next.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Next {
    Fetch(Fetch),
    /// Keep the transaction, go there.
    Leave {
        address: String,
        transaction: Transaction,
    },
    /// A login to inspect.
    Show(Box<Intake>),
    /// It ended without one.
    Stop(LoginProblem),
}

/// A request for the page to make: never with credentials, `cache: no-store`, redirects refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fetch {
    pub address: String,
    /// Urlencoded form: makes it a POST.
    pub form: Option<String>,
    /// `Authorization: Bearer`
    pub bearer: Option<String>,
}

/// Why a login ended without anything to show; a text each in `text/login`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LoginProblem {
    /// `/callback` with nothing in it, or opened a second time.
    NothingReceived,
    /// An answer with a code but no login of this tab: the code is not redeemed.
    Unsolicited,
    StateMismatch,
    /// The login was started more than ten minutes ago.
    TooOld {
        minutes: i64,
    },
    /// An OAuth error answer (RFC 6749 §4.1.2.1, OpenID Connect Core §3.1.2.6).
    Error {
        code: String,
        description: String,
    },
    /// RFC 9207: the answer came from another issuer.
    WrongIssuer {
        expected: String,
        found: String,
    },
    DiscoveryBlocked {
        address: String,
    },
    DiscoveryUnusable {
        what: String,
    },
    DiscoveryIssuer {
        expected: String,
        found: String,
    },
    TokenBlocked,
    TokenRefused {
        code: String,
        description: String,
    },
    TokenUnusable,
    UnknownEnvironment,
    NotRegistered,
}

/// One step. Pure.
pub fn step(config: &Config, state: State, event: Event) -> (State, Next) {
    unimplemented!("{config:?} {state:?} {event:?}")
}
