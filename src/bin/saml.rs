//! The SAML program: a dedicated module worker. Reads and verifies what came by SAML, takes the
//! steps of a SAML login; keeps nothing. The conversation is described in `peili::engine::saml`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    shell::start();
}

#[cfg(target_arch = "wasm32")]
mod shell {
    use peili::encoding::{Problem, ReadError, Seems};
    use peili::engine::Saml;
    use peili::engine::saml::{Reply, Request};
    use peili::platform::worker;
    use peili::text;

    pub fn start() {
        worker::serve::<Saml, _>(answer);
    }

    async fn answer(request: Request) -> Option<Reply> {
        match request {
            Request::Read { lang, .. } => {
                let error = ReadError::new(Problem::Saml, Seems::Xml);
                Some(Reply::Unreadable(text::read::unreadable(&error, lang)))
            }
            Request::Depart(_) | Request::Arrive { .. } | Request::Metadata { .. } => None,
        }
    }
}
