//! The SAML program: a dedicated module worker. Reads and verifies what came by SAML, takes the
//! steps of a SAML login; keeps nothing. The conversation is described in `peili::engine::saml`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    shell::start();
}

#[cfg(target_arch = "wasm32")]
mod shell {
    use peili::config::{self, Config};
    use peili::diagnosis::checks;
    use peili::encoding::{ReadError, base64, wire};
    use peili::engine::saml::{Depart, Reply, Request};
    use peili::engine::{self, Saml};
    use peili::intake::saml::Message;
    use peili::intake::{Document, Environment, Expectation, Intake, Raw, Via};
    use peili::lang::Lang;
    use peili::platform::{crypto, stream, worker};
    use peili::saml::decode::{Decoded, Deflated};
    use peili::saml::metadata::{From, Trusted};
    use peili::saml::{self, Envelope, Expected};
    use peili::{sso, text};

    pub fn start() {
        worker::serve::<Saml, _>(answer);
    }

    async fn answer(request: Request) -> Option<Reply> {
        match request {
            Request::Read {
                intake,
                config,
                lang,
                now,
            } => {
                // Without a configuration a paste is still read, as by the engine.
                let config = config::read(&config).unwrap_or_default();
                let login = pasted(engine::intake(&intake)?, now)?;
                Some(login.shown(&config, lang).await)
            }
            Request::Depart(asked) => Some(depart(&config::read(&asked.config).ok()?, &asked)),
            Request::Arrive {
                transaction,
                form,
                config,
                lang,
                base,
                now,
            } => {
                let config = config::read(&config).unwrap_or_default();
                let (transaction, form) = (transaction.as_deref(), form.as_deref());
                match sso::arrive(&config, transaction, form, &base, now) {
                    Ok(arrival) => Some(Login::of(arrival, now).shown(&config, lang).await),
                    Err(problem) => Some(refused(&problem, &config, lang)),
                }
            }
        }
    }

    fn depart(config: &Config, asked: &Depart) -> Reply {
        match sso::depart(config, asked) {
            Ok(leave) => Reply::Leave {
                address: leave.address,
                transaction: wire::text(&leave.transaction),
            },
            Err(problem) => refused(&problem, config, asked.lang),
        }
    }

    fn refused(problem: &sso::Problem, config: &Config, lang: Lang) -> Reply {
        Reply::Problem(text::sso::problem_view(problem, config, lang))
    }

    /// A message, and what is known about it before it is read.
    struct Login {
        via: Via,
        decoded: Result<Decoded, ReadError>,
        /// Given beside it; may be empty.
        keys: String,
        expected: Expected,
        expectation: Expectation,
        now: i64,
    }

    /// `None`: no document that can hold a message.
    fn pasted(intake: Intake, now: i64) -> Option<Login> {
        let (decoded, keys) = match intake.document {
            Document::Text { text, keys } => (saml::decode(&text), keys),
            Document::Bytes { base64, keys } => (saml::decode_bytes(bytes(&base64)), keys),
            Document::Login(_) | Document::Saml(_) | Document::Report(_) => return None,
        };
        Some(Login {
            via: intake.via,
            decoded,
            keys,
            expected: Expected {
                issuer: intake.expectation.issuer.clone(),
                source: intake.expectation.source.clone(),
                fresh: intake.expectation.fresh,
                departed: intake.expectation.departed,
                arrived: intake.expectation.arrived,
                ..Expected::default()
            },
            expectation: intake.expectation,
            now,
        })
    }

    /// The page writes base64; what is none is nothing.
    fn bytes(base64: &str) -> Vec<u8> {
        base64::standard(base64).unwrap_or_default()
    }

    impl Login {
        fn of(arrival: sso::Arrival, now: i64) -> Login {
            Login {
                via: Via::Saml,
                decoded: saml::decode(&arrival.message),
                keys: String::new(),
                expectation: Expectation {
                    environment: arrival.environment,
                    departed: arrival.expected.departed,
                    arrived: arrival.expected.arrived,
                    fresh: arrival.expected.fresh,
                    source: arrival.expected.source.clone(),
                    ..Expectation::default()
                },
                expected: arrival.expected,
                now,
            }
        }

        async fn shown(self, config: &Config, lang: Lang) -> Reply {
            match self.read(config).await {
                Ok(intake) => Reply::Intake(wire::value(&intake)),
                Err(error) => Reply::Unreadable(text::read::unreadable(&error, lang)),
            }
        }

        async fn read(mut self, config: &Config) -> Result<Intake, ReadError> {
            let envelope = inflated(self.decoded?).await?;
            let placed = |error| envelope.placed(error);
            // Only to choose the keys: what it says is not verified yet.
            let issuer = saml::issuer(&envelope.xml).map_err(placed)?;
            let wanted = self.expected.issuer.as_deref().or(issuer.as_deref());
            let known = wanted.and_then(|issuer| config.identity_provider(issuer));
            let trusted = if !self.keys.trim().is_empty() {
                let from = match self.via {
                    Via::Demo => From::Demo,
                    _ => From::Visitor,
                };
                Trusted::read(&self.keys, from, issuer.as_deref())?
            } else {
                known.map(|(_, saml)| saml.trusted()).unwrap_or_default()
            };
            if let Some((environment, saml)) = known {
                if self.expectation.environment == Environment::Unknown {
                    self.expectation.environment = environment.kind;
                }
                self.expected.issuer = Some(saml.entity_id.clone());
            }
            let reading = saml::read(&envelope.xml, &trusted).map_err(placed)?;
            let outcomes = crypto::run(reading.jobs()).await;
            let response = reading.finish(&outcomes);
            let checks = checks::saml::checks(&response, &self.expected, &trusted, self.now);
            let raw = Raw {
                code: "xml".to_owned(),
                text: envelope.xml,
            };
            Ok(Intake {
                via: self.via,
                document: Document::Saml(Box::new(Message::of(&response, checks, vec![raw]))),
                expectation: Expectation {
                    issuer: self.expected.issuer,
                    ..self.expectation
                },
            })
        }
    }

    async fn inflated(decoded: Decoded) -> Result<Envelope, ReadError> {
        match decoded {
            Decoded::Xml(envelope) => Ok(envelope),
            Decoded::Deflated(deflated) => {
                let bytes = stream::inflate(deflated.bytes(), Deflated::LIMIT).await;
                deflated.inflated(bytes)
            }
        }
    }
}
