//! A login: the clerk, or the SAML program, says what comes next; the page carries it out.

use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::Value;

use super::Session;
use crate::config::ResponseMode;
use crate::encoding::json;
use crate::engine::clerk::{self, LoginEvent, NextStep};
use crate::engine::saml::{self, Depart};
use crate::oidc::{Random, Start};
use crate::platform::boot::CallbackAddress;
use crate::platform::engine_client::Gone;
use crate::platform::service_worker::ACS;
use crate::platform::{boot, clock, crypto, events, fetch, route, service_worker, store};
use crate::ui::state::{Busy, Held};

/// Where the transaction stands: of OpenID Connect, of SAML.
pub const TRANSACTIONS: [&str; 2] = ["peili.transaction", "peili.saml"];

/// A way to log in.
#[derive(Clone)]
pub struct Way {
    pub environment: String,
    /// Preselected home organisation.
    pub source: Option<String>,
    /// By SAML; else by OpenID Connect.
    pub saml: bool,
}

impl Session {
    /// Goes to a login.
    pub fn login(self, way: Way, fresh: bool) {
        let turn = self.begin(Busy::Leaving);
        self.last_way.set(Some(way.clone()));
        if !self.online.get_untracked() {
            return self.end(turn, self.offline());
        }
        spawn_local(async move {
            let form_post = match self.form_post_ready.get_untracked() {
                Some(ready) if !way.saml => ready,
                _ => {
                    service_worker::ready_for_form_post(if way.saml { ACS } else { "/callback" })
                        .await
                }
            };
            let Some(random) = random().await else {
                return self.end(turn, Held::EngineGone(Gone::Crashed));
            };
            let lang = self.lang.get_untracked();
            let (ask, needs) = (self.ask.get_untracked(), self.needs.get_untracked());
            if way.saml {
                self.config_ready().await;
                let depart = Depart {
                    config: self.config_text(),
                    lang,
                    environment: way.environment,
                    source: way.source,
                    fresh,
                    form_post,
                    base: route::absolute("/"),
                    request_id: random.nonce,
                    relay_state: random.state,
                    now: clock::now(),
                    ask,
                    needs,
                };
                return self
                    .ask_saml(turn, saml::Request::Depart(Box::new(depart)))
                    .await;
            }
            let event = LoginEvent::Start(Start {
                environment: way.environment,
                source: way.source,
                fresh,
                lang,
                redirect_uri: route::absolute("/callback"),
                form_post,
                random,
                now: clock::now(),
                ask,
                needs,
            });
            self.run_login(turn, event).await;
        });
    }

    /// Reads what the identity provider sent back; called by `/callback` and `/saml/acs`.
    pub fn finish_login(self, saml: bool) {
        let turn = self.begin(Busy::LoggingIn);
        spawn_local(async move {
            let transaction = store::take_transaction(TRANSACTIONS[usize::from(saml)]);
            self.remember(transaction.as_deref(), saml);
            let (mode, form) = match boot::take_callback() {
                Some(CallbackAddress::Parameters { mode, parameters }) => (mode, Some(parameters)),
                Some(CallbackAddress::Ticket(ticket)) => {
                    (ResponseMode::FormPost, service_worker::take(&ticket).await)
                }
                None => (ResponseMode::FormPost, None),
            };
            let now = clock::now();
            if saml {
                self.config_ready().await;
                let arrive = saml::Request::Arrive {
                    transaction,
                    form,
                    config: self.config_text(),
                    lang: self.lang.get_untracked(),
                    base: route::absolute("/"),
                    now,
                };
                return self.ask_saml(turn, arrive).await;
            }
            let event = LoginEvent::Callback {
                transaction,
                parameters: form.unwrap_or_default(),
                mode,
                now,
            };
            self.run_login(turn, event).await;
        });
    }

    /// Asks the SAML program and carries out what it answers.
    pub(super) async fn ask_saml(self, turn: u32, request: saml::Request) {
        let held = match self.saml().ask(&request).await {
            Ok(saml::Reply::Intake(intake)) => return self.show(turn, intake).await,
            Ok(saml::Reply::Unreadable(unreadable)) => Held::Unreadable(unreadable),
            Ok(saml::Reply::Problem(problem)) => Held::Problem(problem),
            Ok(saml::Reply::Leave {
                address,
                transaction,
            }) => {
                if self.is_current(turn) {
                    store::put_transaction(TRANSACTIONS[1], &transaction);
                    route::leave(&address);
                }
                return;
            }
            Ok(_) => Held::EngineGone(Gone::Crashed),
            Err(gone) => return self.gone(turn, gone),
        };
        self.end(turn, held);
    }

    /// Carries out what the state machine asks for until it ends.
    async fn run_login(self, turn: u32, mut event: LoginEvent) {
        self.config_ready().await;
        let mut state = Value::Null;
        loop {
            let request = clerk::Request::Login {
                config: self.config_text(),
                lang: self.lang.get_untracked(),
                state,
                event: Box::new(event),
            };
            let (next_state, next, problem) = match self.clerk().ask(&request).await {
                Ok(clerk::Reply::Login {
                    state,
                    next,
                    problem,
                }) => (state, next, problem),
                Ok(_) => return self.end(turn, Held::EngineGone(Gone::Crashed)),
                Err(gone) => return self.gone(turn, gone),
            };
            if !self.is_current(turn) {
                return;
            }
            state = next_state;
            match next {
                NextStep::Fetch(request) => {
                    event = LoginEvent::Fetched(fetch::fetch(&request).await);
                }
                NextStep::Leave {
                    address,
                    transaction,
                } => {
                    store::put_transaction(TRANSACTIONS[0], &transaction);
                    return route::leave(&address);
                }
                NextStep::Show(intake) => return self.show(turn, intake).await,
                NextStep::Stop => {
                    let held = match problem {
                        // What the browser does not say of a request that failed, it says here.
                        Some(problem)
                            if problem.code.ends_with("-blocked") && !events::online() =>
                        {
                            self.offline()
                        }
                        problem => problem.map_or(Held::Nothing, Held::Problem),
                    };
                    return self.end(turn, held);
                }
            }
        }
    }

    /// What the page itself needs of a transaction: where to log in again, and what was asked.
    fn remember(self, transaction: Option<&str>, saml: bool) {
        let kept: Value = transaction.and_then(json::value).unwrap_or_default();
        let text = |name: &str| kept.get(name).and_then(Value::as_str).map(str::to_owned);
        self.last_way
            .set(text("environment").map(|environment| Way {
                environment,
                source: text("source"),
                saml,
            }));
        if self.ask.get_untracked().is_none() {
            self.ask.set(text("ask"));
        }
        if let Some(Value::Array(needs)) = kept.get("needs") {
            let names = needs.iter().filter_map(Value::as_str);
            self.needs.set(names.map(str::to_owned).collect());
        }
    }
}

async fn random() -> Option<Random> {
    let verifier = crypto::random(32)?;
    let challenge = crypto::s256(&verifier).await?;
    Some(Random {
        state: crypto::random(32)?,
        nonce: crypto::random(32)?,
        verifier,
        challenge,
    })
}
