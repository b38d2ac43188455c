//! The engine: a dedicated module worker. Reads, verifies, judges; keeps nothing.
//! The conversation is described in `peili::engine`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    shell::start();
}

#[cfg(target_arch = "wasm32")]
mod shell {
    use peili::config::{self, Config};
    use peili::encoding::{Problem, Seems, wire};
    use peili::engine::{self, Engine, Inspect, Reply, Request};
    use peili::platform::{crypto, worker};
    use peili::report::redact::Hide;
    use peili::report::{Mask, Report};
    use peili::{diagnosis, intake, report, text};

    pub fn start() {
        worker::serve::<Engine, _>(answer);
    }

    async fn answer(request: Request) -> Option<Reply> {
        let reply = match request {
            Request::Config { text, lang } => match config::read(&text) {
                Ok(config) => Reply::Config(config::config_view(&config)),
                Err(error) => Reply::ConfigBroken {
                    text: text::login::config_text(&error, lang),
                    place: error.place,
                },
            },
            Request::Inspect(inspect) => match judge(&inspect).await {
                Ok((report, config)) => {
                    Reply::Report(Box::new(render(&report, &config, &inspect, Mask::Full)))
                }
                Err(reply) => reply,
            },
            Request::Documents {
                inspects,
                wish,
                lang,
            } => {
                let mut config = Config::default();
                let mut reports = Vec::new();
                for inspect in &inspects {
                    // What could be read once can be read again.
                    let (report, known) = judge(inspect).await.ok()?;
                    reports.push(report);
                    config = known;
                }
                let asks = inspects.iter().map(|inspect| inspect.ask.as_deref());
                let logins: Vec<_> = reports.iter().zip(asks).collect();
                let mask = if wish.full {
                    Mask::Full
                } else {
                    Mask::Redacted
                };
                let hide = Hide {
                    place: match wish.place.as_str() {
                        "hide" => Some(true),
                        "show" => Some(false),
                        _ => None,
                    },
                    ids: wish.ids,
                };
                let documents = text::render::render_all(&logins, Some(&config), lang, mask, hide);
                Reply::Documents(wire::value(&documents))
            }
        };
        Some(reply)
    }

    async fn judge(inspect: &Inspect) -> Result<(Report, Config), Reply> {
        // A configuration that cannot be read is said on the start page; a paste is judged without it.
        let config = config::read(&inspect.config).unwrap_or_default();
        let mut intake = engine::intake(&inspect.intake).ok_or(Reply::Failed)?;
        intake.expectation.model = inspect.model.or(intake.expectation.model);
        let parsed = intake::parse(&intake, &config).map_err(|error| match error.problem {
            Problem::Saml => Reply::Saml,
            Problem::IsReport => Reply::Desk,
            _ if error.seems == Seems::Har => Reply::Desk,
            _ => Reply::Unreadable(text::read::unreadable(&error, inspect.lang)),
        })?;
        let outcomes = crypto::run(&parsed.jobs).await;
        let mut report = diagnosis::judge(
            &parsed,
            &outcomes,
            &intake.expectation,
            &config,
            inspect.now,
        );
        diagnosis::needs::serve(&mut report, parsed.needs(&inspect.needs));
        Ok((report, config))
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
}
