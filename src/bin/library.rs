//! The library: a dedicated module worker for what only some visitors need. Plays the
//! demo issuer, simulates, writes the pages to read; keeps nothing.
//! The conversation is described in `peili::engine::library`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    shell::start();
}

#[cfg(target_arch = "wasm32")]
mod shell {
    use peili::demo::{self, Twist};
    use peili::encoding::json;
    use peili::encoding::wire::{FromJson, value};
    use peili::engine::library::{Reply, Request};
    use peili::engine::wire;
    use peili::platform::{crypto, texts, worker};
    use peili::text;

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
            Request::Model { lang } => Some(Reply::Model(text::model_view::model_view(lang))),
            Request::Personas { lang } => Some(Reply::Personas(demo::persona_views(lang))),
            Request::DemoLogin { persona, now, .. } => match demo::login(&persona) {
                Some(login) => sign(&login, now).await.map(|signed| Reply::DemoLogin {
                    needs: login.needs(),
                    intake: value(&demo::intake(&login, signed, now)),
                }),
                None => None,
            },
            Request::PersonaFiles { persona, now } => match demo::login(&persona) {
                Some(login) => sign(&login, now)
                    .await
                    .map(|signed| Reply::Files(demo::files(&login, &signed))),
                None => None,
            },
            Request::Prose { name, lang } => text::prose::prose_view(&name, lang).map(Reply::Prose),
            Request::Rule { code, lang } => text::rules::detail(&code, lang).map(Reply::Rule),
            Request::Gallery { lang } => Some(Reply::Gallery(text::rules::gallery(lang))),
            Request::Simulate { lang, state, acts } => {
                // The start, and a state that cannot be read, are the first example.
                let state = json::value(&state).and_then(FromJson::from_json);
                let view = text::simulate::simulate_view(state.unwrap_or_default(), &acts, lang);
                Some(Reply::Simulate(value(&view)))
            }
        };
        reply.unwrap_or(Reply::Failed)
    }

    /// Signs a login with a key made for it alone.
    async fn sign(login: &demo::Login, now: i64) -> Option<demo::Signed> {
        let key = crypto::DemoKey::generate().await?;
        let (nonce, kid) = (crypto::random(16)?, crypto::random(8)?);
        let payload = demo::payload(login, Some(&nonce), now);
        let input = demo::signing_input(login, &kid, &payload);
        let signature = if login.has(Twist::Alg("none")) {
            String::new()
        } else if login.has(Twist::OtherKey) {
            crypto::DemoKey::generate().await?.sign(&input).await?
        } else {
            key.sign(&input).await?
        };
        Some(demo::Signed {
            jwt: format!("{input}.{signature}"),
            jwks: demo::jwks(&kid, &key.x, &key.y),
            nonce,
        })
    }
}
