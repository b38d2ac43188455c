//! A login: the clerk says what comes next, the page carries it out.

use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::Value;

use super::Session;
use crate::config::ResponseMode;
use crate::encoding::json;
use crate::engine::clerk::{self, LoginEvent, NextStep};
use crate::oidc::{Random, Start};
use crate::platform::boot::CallbackAddress;
use crate::platform::{boot, clock, crypto, fetch, route, service_worker, store};
use crate::ui::state::{Busy, Held};

pub const TRANSACTION: &str = "peili.transaction";

impl Session {
    /// Goes to the login of an environment.
    pub fn login(self, environment: String, source: Option<String>, fresh: bool) {
        let turn = self.begin(Busy::Leaving);
        spawn_local(async move {
            let form_post = match self.form_post_ready.get_untracked() {
                Some(ready) => ready,
                None => service_worker::ready_for_form_post().await,
            };
            let Some(random) = random().await else {
                return self.end(turn, Held::EngineGone { timed_out: false });
            };
            let event = LoginEvent::Start(Start {
                environment,
                source,
                fresh,
                lang: self.lang.get_untracked(),
                redirect_uri: route::absolute("/callback"),
                form_post,
                random,
                now: clock::now(),
                ask: self.ask.get_untracked(),
                needs: self.needs.get_untracked(),
            });
            self.run_login(turn, event).await;
        });
    }

    /// Reads what the identity provider sent back; called by `/callback`.
    pub fn finish_callback(self) {
        let turn = self.begin(Busy::LoggingIn);
        spawn_local(async move {
            let transaction = store::take_transaction(TRANSACTION);
            self.remember(transaction.as_deref());
            let (mode, parameters) = match boot::take_callback() {
                Some(CallbackAddress::Parameters { mode, parameters }) => (mode, parameters),
                Some(CallbackAddress::Ticket(ticket)) => (
                    ResponseMode::FormPost,
                    service_worker::take(&ticket).await.unwrap_or_default(),
                ),
                None => (ResponseMode::FormPost, String::new()),
            };
            let event = LoginEvent::Callback {
                transaction,
                parameters,
                mode,
                now: clock::now(),
            };
            self.run_login(turn, event).await;
        });
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
                Ok(_) => return self.end(turn, Held::EngineGone { timed_out: false }),
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
                    store::put_transaction(TRANSACTION, &transaction);
                    return route::leave(&address);
                }
                NextStep::Show(intake) => return self.show(turn, intake).await,
                NextStep::Stop => {
                    return self.end(turn, problem.map_or(Held::Nothing, Held::Problem));
                }
            }
        }
    }

    /// What the page itself needs of a transaction: where to log in again, and what was asked.
    fn remember(self, transaction: Option<&str>) {
        let kept: Value = transaction.and_then(json::value).unwrap_or_default();
        let text = |name: &str| kept.get(name).and_then(Value::as_str).map(str::to_owned);
        self.last_environment.set(text("environment"));
        self.last_source.set(text("source"));
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
