//! The SAML program: a dedicated module worker. Reads and verifies what came by SAML, takes the
//! steps of a SAML login; keeps nothing. The conversation is described in `peili::engine::saml`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    shell::start();
}

#[cfg(target_arch = "wasm32")]
mod shell {
    use peili::config::{self, Config};
    use peili::encoding::wire;
    use peili::encoding::{Problem, ReadError, Seems};
    use peili::engine::Saml;
    use peili::engine::saml::{Depart, Reply, Request};
    use peili::platform::worker;
    use peili::text::saml_metadata::metadata_view;
    use peili::{sso, text};

    pub fn start() {
        worker::serve::<Saml, _>(answer);
    }

    async fn answer(request: Request) -> Option<Reply> {
        match request {
            Request::Read { lang, .. } => {
                let error = ReadError::new(Problem::Saml, Seems::Xml);
                Some(Reply::Unreadable(text::read::unreadable(&error, lang)))
            }
            Request::Depart(asked) => Some(depart(&config::read(&asked.config).ok()?, &asked)),
            Request::Arrive { .. } => None,
            Request::Metadata { config, base, .. } => {
                let config = config::read(&config).unwrap_or_default();
                Some(Reply::Metadata(metadata_view(&config, &base)))
            }
        }
    }

    fn depart(config: &Config, asked: &Depart) -> Reply {
        match sso::depart(config, asked) {
            Ok(leave) => Reply::Leave {
                address: leave.address,
                transaction: wire::text(&leave.transaction),
            },
            Err(problem) => Reply::Problem(text::sso::problem_view(&problem, config, asked.lang)),
        }
    }
}
