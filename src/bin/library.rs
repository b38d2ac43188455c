//! The library: a dedicated module worker for what only some visitors need. Takes the
//! steps of a login, plays the demo issuer, writes the pages to read; keeps nothing.
//! The conversation is described in `peili::engine::library`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    shell::start();
}

#[cfg(target_arch = "wasm32")]
mod shell {
    use peili::config::{self, Config};
    use peili::diagnosis::checks::checks;
    use peili::encoding::wire::{FromJson, value};
    use peili::engine::library::{LoginEvent, Reply, Request};
    use peili::engine::wire;
    use peili::intake::{self, Intake};
    use peili::lang::Lang;
    use peili::platform::{clock, crypto, texts, worker};
    use peili::report::{CheckCode, CheckStatus};
    use peili::{demo, oidc, text};
    use serde_json::Value;

    pub fn start() {
        worker::listen(|message| async move {
            match wire::request(&message) {
                Some((id, request)) => wire::write_reply(id, &answer(request).await),
                None => wire::write_reply(0, &Reply::Failed),
            }
        });
    }

    async fn answer(request: Request) -> Reply {
        if let Some(lang) = request.lang()
            && !texts::load(lang).await
        {
            return Reply::Failed;
        }
        let reply = match request {
            Request::Login {
                config,
                lang,
                state,
                event,
            } => login(&config, lang, state, *event).await,
            Request::Model { lang } => Some(Reply::Model(text::model_view::model_view(lang))),
            Request::Personas { lang } => Some(Reply::Personas(demo::persona_views(lang))),
            Request::DemoLogin { persona, now, .. } => sign(&persona, now).await.map(|signed| {
                let intake = demo::intake(signed.jwt, signed.jwks, signed.nonce, now);
                Reply::DemoLogin(value(&intake))
            }),
            Request::PersonaFiles { persona, now } => sign(&persona, now)
                .await
                .map(|signed| Reply::Files(demo::files(signed.persona, &signed.jwt, &signed.jwks))),
            Request::Prose { name, lang } => text::prose::prose_view(&name, lang).map(Reply::Prose),
            Request::Gallery { lang } => Some(Reply::Gallery(text::rules::gallery(lang))),
        };
        reply.unwrap_or(Reply::Failed)
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
