//! OpenID Connect as a client without a secret: a pure state machine.
//!
//! `State x Event -> State + Next`. The page carries out [`Next`] (a fetch, a
//! navigation) and comes back with the matching [`Event`]; it keeps the state
//! in memory and the [`Transaction`] in the browser's storage while the visitor is away.

mod callback;
mod complete;
mod request;
#[cfg(test)]
mod tests;
mod token;

use crate::config::{Config, LoginEnvironment, Oidc, ResponseMode, discovery};
use crate::encoding::json;
use crate::intake::{Fetched, Intake};
use crate::lang::Lang;
use crate::model::needs::known;

/// What happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// The visitor pressed "Log in".
    Start(Start),
    /// The browser came back to `/callback`.
    Callback(Callback),
    /// A request that `Next::Fetch` asked for ended.
    Fetched(Fetched),
}

#[derive(Clone, Debug)]
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
    /// What a service needs, by name.
    pub needs: Vec<String>,
}

#[derive(Clone)]
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

/// What must survive the visit to the identity provider. Lives in the browser's storage under a name of its tab, is used once.
#[derive(Clone)]
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
    /// What a service needs, by name.
    pub needs: Vec<String>,
}

impl std::fmt::Debug for Transaction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Transaction({})", self.environment)
    }
}

#[derive(Clone, Debug)]
pub struct Callback {
    pub transaction: Option<Transaction>,
    /// The form body, query or fragment as received (urlencoded), without `?` or `#`.
    pub parameters: String,
    pub mode: ResponseMode,
    pub now: i64,
}

/// Where a login stands between two events. The page passes it back unread.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub enum State {
    #[default]
    Idle,
    /// Discovery is being fetched; then the visitor leaves.
    Leaving(Box<Start>),
    /// The answer is here and being completed.
    Completing(Box<complete::Completing>),
}

/// What the page does next.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Fetch {
    pub address: String,
    /// Urlencoded form: makes it a POST.
    pub form: Option<String>,
    /// `Authorization: Bearer`
    pub bearer: Option<String>,
}

/// Why a login ended without anything to show; a text each in `text/login`.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// A parameter stood in the answer twice (RFC 6749 §3.1).
    Repeated {
        name: String,
    },
    /// Not urlencoded text, or too long.
    AnswerUnreadable,
    /// An answer packed in a JWT (JARM), which was not asked for.
    Jarm,
    /// A SAML message was posted to the address of OpenID Connect.
    Saml,
    /// Neither an ID token nor a code that may be redeemed.
    Incomplete,
    /// An OAuth error answer (RFC 6749 §4.1.2.1, OpenID Connect Core §3.1.2.6).
    Error {
        code: String,
        description: String,
    },
    /// RFC 9207: the answer came from another issuer, or names none (`found` is empty) though it must.
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
    /// A fault of the moment on the other side: HTTP 429 or 5xx.
    Unavailable {
        status: u16,
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
    match (state, event) {
        (_, Event::Start(start)) => depart(config, start),
        (_, Event::Callback(callback)) => callback::arrive(config, callback),
        (State::Leaving(start), Event::Fetched(fetched)) => {
            let next = registered(config, &start.environment)
                .and_then(|(_, oidc)| read_discovery(oidc, &fetched))
                .and_then(|endpoints| leave(config, *start, &endpoints));
            (State::Idle, next.unwrap_or_else(Next::Stop))
        }
        (State::Completing(completing), Event::Fetched(fetched)) => {
            complete::advance(config, *completing, fetched)
        }
        (State::Idle, Event::Fetched(_)) => {
            (State::Idle, Next::Stop(LoginProblem::NothingReceived))
        }
    }
}

/// What is known of a login when `Next::Fetch` is about to ask userinfo. Whoever can check
/// signatures does so first; where a check fails, [`without_userinfo`] replaces the request:
/// the access token of a login that cannot be trusted is not used.
pub fn before_userinfo(state: &State) -> Option<Intake> {
    match state {
        State::Completing(completing) => completing.before_userinfo(),
        _ => None,
    }
}

/// Ends the login with what is known, in place of a request to userinfo.
pub fn without_userinfo(state: State) -> (State, Next) {
    match state {
        State::Completing(completing) => completing.finish(),
        state => (state, Next::Stop(LoginProblem::NothingReceived)),
    }
}

impl Fetch {
    fn get(address: String) -> Fetch {
        Fetch {
            address,
            form: None,
            bearer: None,
        }
    }
}

fn depart(config: &Config, start: Start) -> (State, Next) {
    let oidc = match registered(config, &start.environment) {
        Ok((_, oidc)) => oidc,
        Err(problem) => return (State::Idle, Next::Stop(problem)),
    };
    match &oidc.discovery {
        Some(document) => {
            let next = discovery::read(document, &oidc.issuer)
                .map_err(|unusable| self::unusable(oidc, unusable))
                .and_then(|endpoints| leave(config, start, &endpoints));
            (State::Idle, next.unwrap_or_else(Next::Stop))
        }
        None => (
            State::Leaving(Box::new(start)),
            Next::Fetch(Fetch::get(discovery::location(&oidc.issuer))),
        ),
    }
}

fn leave(
    config: &Config,
    start: Start,
    endpoints: &discovery::Endpoints,
) -> Result<Next, LoginProblem> {
    let (environment, oidc) = registered(config, &start.environment)?;
    let transaction = Transaction {
        environment: start.environment.clone(),
        state: start.random.state.clone(),
        nonce: start.random.nonce.clone(),
        verifier: start.random.verifier.clone(),
        redirect_uri: start.redirect_uri.clone(),
        departed: start.now,
        fresh: start.fresh,
        // A link may name any source; only the configured ones are asked for.
        source: start
            .source
            .clone()
            .filter(|id| environment.sources.iter().any(|known| known.id == *id)),
        lang: start.lang,
        mode: request::mode(oidc, start.form_post && endpoints.form_post),
        ask: start.ask.clone(),
        // A link may name anything; only what is known is kept.
        needs: known(&start.needs),
    };
    Ok(Next::Leave {
        address: request::authorization(oidc, &endpoints.authorization, &start, &transaction),
        transaction,
    })
}

fn registered<'c>(
    config: &'c Config,
    id: &str,
) -> Result<(&'c LoginEnvironment, &'c Oidc), LoginProblem> {
    let environment = config
        .environment(id)
        .ok_or(LoginProblem::UnknownEnvironment)?;
    match &environment.oidc {
        Some(oidc) => Ok((environment, oidc)),
        None => Err(LoginProblem::NotRegistered),
    }
}

fn read_discovery(oidc: &Oidc, fetched: &Fetched) -> Result<discovery::Endpoints, LoginProblem> {
    let Fetched::Ok { status, body, .. } = fetched else {
        return Err(LoginProblem::DiscoveryBlocked {
            address: discovery::location(&oidc.issuer),
        });
    };
    available(*status)?;
    if *status != 200 {
        return Err(LoginProblem::DiscoveryUnusable {
            what: http(*status),
        });
    }
    let document = json::object(body).map_err(|_| LoginProblem::DiscoveryUnusable {
        what: "JSON".to_owned(),
    })?;
    discovery::read(&json::from_members(document), &oidc.issuer)
        .map_err(|unusable| self::unusable(oidc, unusable))
}

/// RFC 9110 §15.6, RFC 6585 §4.
fn available(status: u16) -> Result<(), LoginProblem> {
    match status {
        429 | 500.. => Err(LoginProblem::Unavailable { status }),
        _ => Ok(()),
    }
}

/// An answer's status, as support would look for it.
pub fn http(status: u16) -> String {
    ["HTTP ", status.to_string().as_str()].concat()
}

fn unusable(oidc: &Oidc, unusable: discovery::Unusable) -> LoginProblem {
    match unusable {
        discovery::Unusable::Issuer(found) => LoginProblem::DiscoveryIssuer {
            expected: oidc.issuer.clone(),
            found: short(&found),
        },
        discovery::Unusable::Member(name) => LoginProblem::DiscoveryUnusable {
            what: name.to_owned(),
        },
    }
}

/// Foreign words for the technical details, cut to what a page can show.
fn short(text: &str) -> String {
    text.chars().take(500).collect()
}
