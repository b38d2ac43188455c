//! From an answer that belongs to this login to everything there is to show:
//! discovery, code, keys, userinfo, one request at a time.

use crate::config::{Config, Oidc};
use crate::encoding::{
    time,
    wire::{fields, words},
};
use crate::intake::{Document, Expectation, Fetched, Intake, LoginAnswer, Via};

use super::callback::{pin_keys, show};
use super::{Fetch, LoginProblem, Next, State, Transaction, request, token};
use crate::config::discovery::{self, Endpoints};

/// A login on its way; the page passes it back unread.
#[derive(Clone, Debug)]
pub struct Completing {
    waiting: Waiting,
    transaction: Transaction,
    answer: LoginAnswer,
    expectation: Expectation,
    /// The access token may go into an Authorization header.
    bearer: bool,
    endpoints: Option<Endpoints>,
}

/// Which request is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Waiting {
    Discovery,
    Token,
    Keys,
    KeysAgain,
    Userinfo,
}

fields! {
    Completing { waiting, transaction, answer, expectation, bearer, endpoints }
}

words! {
    Waiting {
        "discovery" Discovery, "token" Token, "keys" Keys, "keys_again" KeysAgain, "userinfo" Userinfo,
    }
}

impl Completing {
    pub fn new(
        transaction: Transaction,
        answer: LoginAnswer,
        expectation: Expectation,
        bearer: bool,
    ) -> Completing {
        Completing {
            waiting: Waiting::Discovery,
            transaction,
            answer,
            expectation,
            bearer,
            endpoints: None,
        }
    }

    /// What is known so far, while userinfo is about to be asked.
    pub fn before_userinfo(&self) -> Option<Intake> {
        (self.waiting == Waiting::Userinfo).then(|| Intake {
            via: Via::Oidc,
            document: Document::Login(self.answer.clone()),
            expectation: self.expectation.clone(),
        })
    }

    /// Ends the login without asking userinfo.
    pub fn finish(self) -> (State, Next) {
        (State::Idle, show(self.answer, self.expectation))
    }

    fn fetch(mut self, waiting: Waiting, fetch: Fetch) -> (State, Next) {
        self.waiting = waiting;
        (State::Completing(Box::new(self)), Next::Fetch(fetch))
    }

    fn oidc<'c>(&self, config: &'c Config) -> Option<&'c Oidc> {
        let environment = config.environment(&self.transaction.environment);
        environment.and_then(|e| e.oidc.as_ref())
    }
}

/// The first request, or the next thing to do where the document is pinned.
pub fn begin(config: &Config, completing: Completing) -> (State, Next) {
    let Some(oidc) = completing.oidc(config) else {
        return stop(LoginProblem::UnknownEnvironment);
    };
    match &oidc.discovery {
        Some(document) => match discovery::read(document, &oidc.issuer) {
            Ok(endpoints) => discovered(oidc, completing, Some(endpoints)),
            Err(unusable) => stop(super::unusable(oidc, unusable)),
        },
        None => {
            let address = discovery::location(&oidc.issuer);
            completing.fetch(Waiting::Discovery, Fetch::get(address))
        }
    }
}

/// A request ended.
pub fn advance(config: &Config, mut completing: Completing, fetched: Fetched) -> (State, Next) {
    let Some(oidc) = completing.oidc(config) else {
        return stop(LoginProblem::UnknownEnvironment);
    };
    measure_clock(&mut completing.expectation, &fetched);
    match completing.waiting {
        Waiting::Discovery => {
            match super::read_discovery(oidc, &fetched) {
                Ok(endpoints) => discovered(oidc, completing, Some(endpoints)),
                // Without the document an ID token in hand can still be read.
                Err(
                    LoginProblem::DiscoveryBlocked { .. }
                    | LoginProblem::DiscoveryUnusable { .. }
                    | LoginProblem::Unavailable { .. },
                ) if completing.answer.id_token.is_some() => discovered(oidc, completing, None),
                Err(problem) => stop(problem),
            }
        }
        Waiting::Token => match token::tokens(&fetched) {
            Ok(tokens) => {
                completing.answer.id_token = Some(tokens.id_token);
                completing.answer.access_token = tokens.access_token;
                completing.answer.id_token_from_token_endpoint = true;
                completing.bearer = tokens.bearer;
                ask_keys(oidc, completing)
            }
            Err(problem) => stop(problem),
        },
        Waiting::Keys => {
            let unknown = completing
                .answer
                .id_token
                .as_deref()
                .is_some_and(|token| token::names_unknown_key(token, &fetched));
            completing.answer.keys = Some(fetched);
            match completing.endpoints.as_ref().and_then(|e| e.keys.clone()) {
                Some(address) if unknown => {
                    completing.fetch(Waiting::KeysAgain, Fetch::get(address))
                }
                _ => ask_userinfo(oidc, completing),
            }
        }
        Waiting::KeysAgain => {
            if matches!(fetched, Fetched::Ok { status: 200, .. }) {
                completing.answer.keys = Some(fetched);
            }
            ask_userinfo(oidc, completing)
        }
        Waiting::Userinfo => {
            completing.answer.userinfo = Some(fetched);
            completing.finish()
        }
    }
}

/// `None`: the document could not be had, but an ID token is at hand.
fn discovered(
    oidc: &Oidc,
    mut completing: Completing,
    endpoints: Option<Endpoints>,
) -> (State, Next) {
    completing.answer.logout = request::logout(
        oidc,
        endpoints.as_ref(),
        &completing.transaction.redirect_uri,
    );
    completing.answer.iss_promised = endpoints.as_ref().is_some_and(|e| e.iss_promised);
    let token_endpoint = endpoints.as_ref().and_then(|e| e.token.clone());
    completing.endpoints = endpoints;
    if completing.answer.id_token.is_some() {
        return ask_keys(oidc, completing);
    }
    // Only a code came. RFC 9207 §2.4: a promised issuer that is missing ends it.
    if completing.answer.iss_promised && completing.answer.iss.is_none() {
        return stop(LoginProblem::WrongIssuer {
            expected: oidc.issuer.clone(),
            found: String::new(),
        });
    }
    match (token_endpoint, completing.answer.code.take()) {
        (Some(address), Some(code)) => {
            let form = request::token(oidc, &code, &completing.transaction);
            let fetch = Fetch {
                form: Some(form),
                ..Fetch::get(address)
            };
            completing.fetch(Waiting::Token, fetch)
        }
        _ => stop(LoginProblem::DiscoveryUnusable {
            what: "token_endpoint".to_owned(),
        }),
    }
}

fn ask_keys(oidc: &Oidc, mut completing: Completing) -> (State, Next) {
    pin_keys(oidc, &mut completing.answer);
    let address = completing.endpoints.as_ref().map(|e| e.keys.clone());
    match address {
        _ if completing.answer.keys_pinned => ask_userinfo(oidc, completing),
        Some(Some(address)) => completing.fetch(Waiting::Keys, Fetch::get(address)),
        // Discovery names no keys.
        Some(None) => ask_userinfo(oidc, completing),
        None => {
            completing.answer.keys = Some(Fetched::Blocked);
            ask_userinfo(oidc, completing)
        }
    }
}

fn ask_userinfo(oidc: &Oidc, mut completing: Completing) -> (State, Next) {
    let answer = &completing.answer;
    let belongs = answer.id_token.as_deref().is_some_and(|token| {
        let nonce = &completing.transaction.nonce;
        token::belongs(token, &oidc.issuer, &oidc.client_id, nonce)
    });
    let access_token = answer
        .access_token
        .clone()
        .filter(|token| completing.bearer && belongs && token::is_bearer_token(token));
    let address = completing
        .endpoints
        .as_ref()
        .map(|endpoints| endpoints.userinfo.clone());
    match (address, access_token) {
        (Some(Some(address)), Some(token)) => {
            let fetch = Fetch {
                bearer: Some(token),
                ..Fetch::get(address)
            };
            completing.fetch(Waiting::Userinfo, fetch)
        }
        (None, Some(_)) => {
            completing.answer.userinfo = Some(Fetched::Blocked);
            completing.finish()
        }
        _ => completing.finish(),
    }
}

/// The first readable `Date` (RFC 9110 §6.6.1) after the arrival; half a second makes up
/// for what it cuts off.
fn measure_clock(expectation: &mut Expectation, fetched: &Fetched) {
    if let (
        None,
        Some(arrived),
        Fetched::Ok {
            date: Some(date), ..
        },
    ) = (expectation.clock_ahead, expectation.arrived, fetched)
    {
        expectation.clock_ahead =
            time::parse_http_date(date).map(|host| arrived.saturating_sub(host + 500));
    }
}

fn stop(problem: LoginProblem) -> (State, Next) {
    (State::Idle, Next::Stop(problem))
}
