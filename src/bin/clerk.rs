//! The clerk: a dedicated module worker. Takes the steps of a login, and writes what is
//! handed on about a finding; keeps nothing. The conversation is described in
//! `peili::engine::clerk`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    shell::start();
}

#[cfg(target_arch = "wasm32")]
mod shell {
    use peili::config::{self, Config};
    use peili::diagnosis::checks::checks;
    use peili::encoding::wire::{FromJson, value};
    use peili::engine::Clerk;
    use peili::engine::clerk::{LoginEvent, Reply, Request};
    use peili::intake::{self, Intake};
    use peili::lang::Lang;
    use peili::model::needs::known;
    use peili::platform::{clock, crypto, worker};
    use peili::report::{CheckCode, CheckStatus};
    use peili::{oidc, text};
    use serde_json::Value;

    pub fn start() {
        worker::serve::<Clerk, _>(answer);
    }

    async fn answer(request: Request) -> Option<Reply> {
        match request {
            Request::Login {
                config,
                lang,
                state,
                event,
            } => login(&config, lang, state, *event).await,
            Request::Needs { lang, names } => Some(Reply::Needs {
                chosen: known(&names),
                all: text::model_view::needs(lang),
            }),
            Request::Words(asked) => {
                let config = config::read(&asked.config).ok();
                text::rules::words::words_view(&asked, config.as_ref()).map(Reply::Words)
            }
        }
    }

    /// One step. `None`: the configuration cannot be used, which the engine has said.
    async fn login(config: &str, lang: Lang, state: Value, event: LoginEvent) -> Option<Reply> {
        let config = config::read(config).ok()?;
        let state = oidc::State::from_json(state).unwrap_or_default();
        let (mut state, mut next) = oidc::step(&config, state, event.into());
        // The access token of a login that cannot be trusted is not used.
        if let Some(intake) = oidc::before_userinfo(&state)
            && !acceptable(&intake, &config).await
        {
            (state, next) = oidc::without_userinfo(state);
        }
        let problem = match &next {
            oidc::Next::Stop(problem) => Some(text::login::problem_view(problem, &config, lang)),
            _ => None,
        };
        Some(Reply::Login {
            state: value(&state),
            next: next.into(),
            problem,
        })
    }

    /// Only the technical checks: the rules, and so the whole judge, are the engine's.
    async fn acceptable(intake: &Intake, config: &Config) -> bool {
        let Ok(parsed) = intake::parse(intake, config) else {
            return false;
        };
        let outcomes = crypto::run(&parsed.jobs).await;
        // A clock that is off, here or there, makes no token untrustworthy.
        let of_time = |code| {
            matches!(
                code,
                CheckCode::Expiry
                    | CheckCode::IssuedAt
                    | CheckCode::NotBefore
                    | CheckCode::AuthTime
                    | CheckCode::Clock
            )
        };
        checks(
            &parsed,
            &outcomes,
            &intake.expectation,
            config,
            clock::now(),
        )
        .iter()
        .all(|check| check.status != CheckStatus::Fail || of_time(check.code))
    }
}
