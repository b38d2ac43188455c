//! The library: a dedicated module worker for what only some visitors need. Plays the
//! demo issuer, simulates, writes the pages to read; keeps nothing.
//! The conversation is described in `peili::engine::library`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    shell::start();
}

#[cfg(target_arch = "wasm32")]
mod shell {
    use peili::demo::{self, Twist, saml};
    use peili::encoding::base64;
    use peili::encoding::wire::value;
    use peili::engine::library::{Reply, Request};
    use peili::engine::screen::screen;
    use peili::engine::{FileOut, Library};
    use peili::jose::Hash;
    use peili::platform::crypto::DemoKey;
    use peili::platform::{crypto, worker};

    pub fn start() {
        worker::serve::<Library, _>(answer);
    }

    async fn answer(request: Request) -> Option<Reply> {
        match request {
            Request::Screen(asked) => screen(&asked).map(Reply::Screen),
            Request::DemoLogin { persona, now, .. } => match demo::login(&persona) {
                Some(login) => sign(&login, now).await.map(|signed| Reply::DemoLogin {
                    needs: login.needs(),
                    intake: value(&demo::intake(&login, signed, now)),
                }),
                None => None,
            },
            Request::PersonaFiles { persona, now } => match demo::login(&persona) {
                Some(login) => files(&login, now).await.map(Reply::Files),
                None => None,
            },
        }
    }

    async fn files(login: &demo::Login, now: i64) -> Option<Vec<FileOut>> {
        let mut files = demo::files(login, &sign(login, now).await?);
        if saml::formless(login).is_none() {
            files.extend(saml::files(login, sign_saml(login, now).await?));
        }
        Some(files)
    }

    /// The same login as SAML, signed with a key of its own.
    async fn sign_saml(login: &demo::Login, now: i64) -> Option<saml::Signed> {
        let key = DemoKey::generate().await?;
        let (random, serial) = (crypto::random(16)?, crypto::random(8)?);
        let certificate = saml::certificate(&serial, &key.x, &key.y, now);
        let signature = key.sign(certificate.to_sign()).await?;
        let certificate = certificate.finish(&signature);
        let signer = if login.has(Twist::OtherKey) {
            DemoKey::generate().await?
        } else {
            key
        };
        let sign = async |draft: saml::Draft| {
            if login.has(Twist::Alg("none")) {
                return Some(draft.unsigned());
            }
            let digest = crypto::digest(Hash::Sha256, draft.to_digest().as_bytes()).await?;
            let signature = signer.sign(draft.to_sign(&digest).as_bytes()).await?;
            Some(draft.finish(&digest, &signature, &certificate))
        };
        let service = &saml::SERVICE;
        let assertion = sign(saml::assertion(login, service, &random, now)).await?;
        let response = saml::response(login, service, &random, now, &assertion);
        Some(saml::Signed {
            response: sign(response).await?,
            metadata: saml::metadata(login, &certificate),
        })
    }

    /// Signs a login with a key made for it alone.
    async fn sign(login: &demo::Login, now: i64) -> Option<demo::Signed> {
        let key = DemoKey::generate().await?;
        let (nonce, kid) = (crypto::random(16)?, crypto::random(8)?);
        let payload = demo::payload(login, Some(&nonce), now);
        let input = demo::signing_input(login, &kid, &payload);
        let signature = if login.has(Twist::Alg("none")) {
            String::new()
        } else if login.has(Twist::OtherKey) {
            base64::url_encode(&DemoKey::generate().await?.sign(input.as_bytes()).await?)
        } else {
            base64::url_encode(&key.sign(input.as_bytes()).await?)
        };
        Some(demo::Signed {
            jwt: format!("{input}.{signature}"),
            jwks: demo::jwks(
                &kid,
                &base64::url_encode(&key.x),
                &base64::url_encode(&key.y),
            ),
            nonce,
        })
    }
}
