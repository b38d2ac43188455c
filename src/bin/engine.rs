//! The engine: a dedicated module worker. Reads, verifies, judges; keeps nothing.
//! The conversation is described in `peili::engine`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    shell::start();
}

#[cfg(target_arch = "wasm32")]
mod shell {
    use peili::config::{self, Config, ConfigError};
    use peili::encoding::wire::{FromJson, value};
    use peili::engine::{self, Inspect, LoginEvent, Reply, Request, wire};
    use peili::intake::{Intake, Parsed};
    use peili::lang::Lang;
    use peili::platform::{clock, crypto, texts, worker};
    use peili::report::{CheckCode, CheckStatus, Mask, Report};
    use peili::{demo, diagnosis, intake, oidc, report, text};
    use serde_json::Value;

    pub fn start() {
        worker::listen(|message| async move {
            match wire::request(&message) {
                Some((id, request)) => wire::write_reply(id, &answer(request).await),
                None => wire::write_reply(
                    0,
                    &Reply::Failed {
                        text: String::new(),
                    },
                ),
            }
        });
    }

    async fn answer(request: Request) -> Reply {
        if let Some(lang) = request.lang()
            && !texts::load(lang).await
        {
            return Reply::Failed {
                text: String::new(),
            };
        }
        match request {
            Request::Config { text, lang } => match config::read(&text) {
                Ok(config) => Reply::Config(config::config_view(&config)),
                Err(error) => config_broken(&error, lang),
            },
            Request::Inspect(inspect) => match judge(&inspect).await {
                Ok((report, config)) => {
                    Reply::Report(Box::new(render(&report, &config, &inspect, Mask::Full)))
                }
                Err(reply) => reply,
            },
            Request::Export { inspect, full } => match judge(&inspect).await {
                Ok((report, config)) => {
                    let mask = if full { Mask::Full } else { Mask::Redacted };
                    Reply::File(report::file(&render(&report, &config, &inspect, mask)))
                }
                Err(reply) => reply,
            },
            Request::Login {
                config,
                lang,
                state,
                event,
            } => login(&config, lang, state, event).await,
            Request::Model { lang } => Reply::Model(text::model_view::model_view(lang)),
            Request::Personas { lang } => Reply::Personas(demo::persona_views(lang)),
            Request::DemoLogin { persona, now, .. } => match sign(&persona, now).await {
                Some(signed) => Reply::DemoLogin(value(&demo::intake(
                    signed.jwt,
                    signed.jwks,
                    signed.nonce,
                    now,
                ))),
                None => Reply::Failed {
                    text: String::new(),
                },
            },
            Request::PersonaFiles { persona, now } => match sign(&persona, now).await {
                Some(signed) => {
                    Reply::Files(demo::files(signed.persona, &signed.jwt, &signed.jwks))
                }
                None => Reply::Failed {
                    text: String::new(),
                },
            },
            Request::Prose { name, lang } => match text::prose::prose_view(&name, lang) {
                Some(prose) => Reply::Prose(prose),
                None => Reply::Failed {
                    text: String::new(),
                },
            },
            Request::Gallery { lang } => Reply::Gallery(text::rules::gallery(lang)),
        }
    }

    fn config_broken(error: &ConfigError, lang: Lang) -> Reply {
        Reply::ConfigBroken {
            text: text::login::config_text(error, lang),
            place: error.place.clone(),
        }
    }

    async fn judge(inspect: &Inspect) -> Result<(Report, Config), Reply> {
        // A configuration that cannot be read is said on the start page; a paste is judged without it.
        let config = config::read(&inspect.config).unwrap_or_default();
        let intake = engine::intake(&inspect.intake).ok_or(Reply::Failed {
            text: String::new(),
        })?;
        let parsed = intake::parse(&intake, &config)
            .map_err(|error| Reply::Unreadable(text::read::unreadable(&error, inspect.lang)))?;
        let report = judge_parsed(&parsed, &intake, &config, inspect.now).await;
        Ok((report, config))
    }

    async fn judge_parsed(parsed: &Parsed, intake: &Intake, config: &Config, now: i64) -> Report {
        let outcomes = crypto::run(&parsed.jobs).await;
        diagnosis::judge(parsed, &outcomes, &intake.expectation, config, now)
    }

    fn render(report: &Report, config: &Config, inspect: &Inspect, mask: Mask) -> report::Document {
        text::render::render(
            report,
            Some(config),
            inspect.lang,
            mask,
            inspect.ask.as_deref(),
        )
    }

    async fn login(config: &str, lang: Lang, state: Value, event: LoginEvent) -> Reply {
        let config = match config::read(config) {
            Ok(config) => config,
            Err(error) => return config_broken(&error, lang),
        };
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
        Reply::Login {
            state: value(&state),
            next: next.into(),
            problem,
        }
    }

    async fn acceptable(intake: &Intake, config: &Config) -> bool {
        let Ok(parsed) = intake::parse(intake, config) else {
            return false;
        };
        let report = judge_parsed(&parsed, intake, config, clock::now()).await;
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
        report
            .checks
            .iter()
            .all(|check| check.status != CheckStatus::Fail || of_time(check.code))
    }

    /// A persona's login, signed with a key made for it alone.
    struct Signed {
        persona: &'static demo::Persona,
        jwt: String,
        jwks: String,
        nonce: String,
    }

    async fn sign(id: &str, now: i64) -> Option<Signed> {
        let persona = demo::persona(id)?;
        let key = crypto::DemoKey::generate().await?;
        let (nonce, kid) = (crypto::random(16)?, crypto::random(8)?);
        let payload =
            demo::id_token_payload(persona, demo::ISSUER, demo::CLIENT_ID, Some(&nonce), now);
        let input = demo::signing_input(&kid, &payload);
        let signature = key.sign(&input).await?;
        Some(Signed {
            persona,
            jwt: format!("{input}.{signature}"),
            jwks: demo::jwks(&kid, &key.x, &key.y),
            nonce,
        })
    }
}
