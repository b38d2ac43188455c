//! The browser came back: does the answer belong to the login that was started?

use crate::config::{Config, Oidc, ResponseMode};
use crate::encoding::wire;
use crate::encoding::{Problem, form};
use crate::intake::{Document, Expectation, Fetched, Intake, LoginAnswer, StateCheck, Via};

use super::complete::{self, Completing};
use super::{Callback, LoginProblem, Next, State, Transaction, short, token};

/// A login takes at most this long.
const PATIENCE: i64 = 10 * 60 * 1000;

/// Reads the answer. Whatever does not belong to a login of this tab causes no request.
pub fn arrive(config: &Config, callback: Callback) -> (State, Next) {
    match read(config, callback) {
        Ok(completing) => complete::begin(config, completing),
        Err(next) => (State::Idle, *next),
    }
}

fn read(config: &Config, callback: Callback) -> Result<Completing, Box<Next>> {
    let stop = |problem| Err(Box::new(Next::Stop(problem)));
    let parameters = match form::parse(&callback.parameters) {
        Ok(parameters) => parameters,
        Err(error) => {
            return stop(match error.problem {
                Problem::DuplicateKey { key } => LoginProblem::Repeated { name: short(&key) },
                _ => LoginProblem::AnswerUnreadable,
            });
        }
    };
    let get = |name| form::get(&parameters, name).filter(|value| !value.is_empty());
    let owned = |name| get(name).map(str::to_owned);
    if get("response").is_some() {
        return stop(LoginProblem::Jarm);
    }
    if get("SAMLResponse").or(get("SAMLRequest")).is_some() {
        return stop(LoginProblem::Saml);
    }
    let names = ["error", "id_token", "code", "access_token"];
    if !names.into_iter().any(|name| get(name).is_some()) {
        return stop(LoginProblem::NothingReceived);
    }
    let mut answer = LoginAnswer {
        id_token: owned("id_token"),
        access_token: owned("access_token"),
        code: owned("code"),
        iss: owned("iss"),
        in_history: callback.mode != ResponseMode::FormPost,
        ..LoginAnswer::default()
    };
    let Some(transaction) = callback.transaction else {
        if answer.id_token.is_none() {
            return stop(LoginProblem::Unsolicited);
        }
        return Err(Box::new(unsolicited(config, answer, callback.now)));
    };
    let Some(environment) = config.environment(&transaction.environment) else {
        return stop(LoginProblem::UnknownEnvironment);
    };
    let Some(oidc) = &environment.oidc else {
        return stop(LoginProblem::NotRegistered);
    };
    answer.state = match get("state") {
        Some(state) if state == transaction.state => StateCheck::Match,
        Some(_) => StateCheck::Mismatch,
        None => StateCheck::Missing,
    };
    // RFC 9207 §2.4. An answer without the parameter is looked at again once discovery is known.
    let mixed_up = answer.iss.as_deref().is_some_and(|iss| iss != oidc.issuer);
    let expected = expectation(config, &transaction, callback.now);
    if answer.state != StateCheck::Match || mixed_up {
        let problem = match &answer.iss {
            Some(found) if answer.state == StateCheck::Match => LoginProblem::WrongIssuer {
                expected: oidc.issuer.clone(),
                found: short(found),
            },
            _ => LoginProblem::StateMismatch,
        };
        // What came with an ID token can be looked at, with the fault in its checks.
        return match answer.id_token.is_some() && get("error").is_none() {
            true => Err(Box::new(evidence(oidc, answer, expected))),
            false => stop(problem),
        };
    }
    let age = callback.now - transaction.departed;
    if age > PATIENCE {
        return stop(LoginProblem::TooOld {
            minutes: age / 60_000,
        });
    }
    if let Some(code) = get("error") {
        return stop(LoginProblem::Error {
            code: short(code),
            description: short(get("error_description").unwrap_or_default()),
        });
    }
    let redeem = !oidc.response_type.has_front_token() && answer.code.is_some();
    if answer.id_token.is_none() && !redeem {
        return stop(LoginProblem::Incomplete);
    }
    Ok(Completing::new(
        transaction,
        answer,
        expected,
        get("token_type").is_none_or(|kind| kind.eq_ignore_ascii_case("bearer")),
    ))
}

/// An ID token nobody asked for: shown, tied to nothing but the issuer it names.
fn unsolicited(config: &Config, answer: LoginAnswer, now: i64) -> Next {
    let named = answer.id_token.as_deref().and_then(token::issuer);
    let found = config.environments.iter().find_map(|environment| {
        let oidc = environment.oidc.as_ref()?;
        (Some(&oidc.issuer) == named.as_ref()).then_some((environment.kind, oidc))
    });
    let mut expected = Expectation {
        arrived: Some(now),
        ..Expectation::default()
    };
    match found {
        Some((kind, oidc)) => {
            expected.environment = kind;
            expected.issuer = Some(oidc.issuer.clone());
            expected.client_id = Some(oidc.client_id.clone());
            evidence(oidc, answer, expected)
        }
        None => show(answer, expected),
    }
}

/// To be shown as it is, checked with the pinned keys at most.
fn evidence(oidc: &Oidc, mut answer: LoginAnswer, expected: Expectation) -> Next {
    pin_keys(oidc, &mut answer);
    show(answer, expected)
}

/// Takes the pinned key set, where there is one.
pub fn pin_keys(oidc: &Oidc, answer: &mut LoginAnswer) {
    if let Some(jwks) = &oidc.jwks {
        answer.keys_pinned = true;
        answer.keys = Some(Fetched::Ok {
            status: 200,
            content_type: "application/json".to_owned(),
            date: None,
            body: wire::text(jwks),
        });
    }
}

/// A login to inspect.
pub fn show(answer: LoginAnswer, expectation: Expectation) -> Next {
    Next::Show(Box::new(Intake {
        via: Via::Oidc,
        document: Document::Login(answer),
        expectation,
    }))
}

fn expectation(config: &Config, transaction: &Transaction, now: i64) -> Expectation {
    let environment = config.environment(&transaction.environment);
    let oidc = environment.and_then(|e| e.oidc.as_ref());
    Expectation {
        environment: environment.map(|e| e.kind).unwrap_or_default(),
        issuer: oidc.map(|o| o.issuer.clone()),
        client_id: oidc.map(|o| o.client_id.clone()),
        nonce: Some(transaction.nonce.clone()),
        departed: Some(transaction.departed),
        arrived: Some(now),
        clock_ahead: None,
        fresh: transaction.fresh,
        source: transaction.source.clone(),
        sent: None,
        model: None,
    }
}
