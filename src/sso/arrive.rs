//! The browser came back: which message is it, and what must it be like to belong to the login
//! that was started?

use crate::config::Config;
use crate::encoding::wire::FromJson;
use crate::encoding::{self, form, json};
use crate::intake::Environment;
use crate::saml::{Expected, RelayState, Request};

use super::{Problem, Transaction, acs, entity_id, registered};

/// A login takes at most this long.
const PATIENCE: i64 = 10 * 60 * 1000;

/// A message to read, and what is known about it.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Base64, as the form had it.
    pub message: String,
    pub expected: Expected,
    /// Unknown where this tab had started no login.
    pub environment: Environment,
}

/// Reads the form that came to `/saml/acs`. `transaction` is what [`depart`](super::depart) gave
/// to keep; one that cannot be read (of OpenID Connect, for one) is none.
pub fn arrive(
    config: &Config,
    transaction: Option<&str>,
    form: Option<&str>,
    base: &str,
    now: i64,
) -> Result<Arrival, Problem> {
    let form = form::parse(form.ok_or(Problem::NothingReceived)?).map_err(|error| {
        match error.problem {
            encoding::Problem::DuplicateKey { key } => Problem::Repeated { name: short(&key) },
            _ => Problem::FormUnreadable,
        }
    })?;
    // A request in its place (of a logout, say) is recognised and said by the reader.
    let message = ["SAMLResponse", "SAMLRequest"]
        .into_iter()
        .find_map(|name| form::get(&form, name).filter(|text| !text.is_empty()))
        .ok_or_else(|| {
            let has = |name| form::get(&form, name).is_some();
            if has("id_token") || has("state") && (has("code") || has("error")) {
                return Problem::OpenId;
            }
            Problem::NoMessage {
                names: form.iter().take(20).map(|(name, _)| short(name)).collect(),
            }
        })?;
    let mut arrival = Arrival {
        message: message.to_owned(),
        expected: Expected {
            audience: Some(entity_id(base)),
            acs: Some(acs(base)),
            request: Request::None,
            arrived: Some(now),
            ..Expected::default()
        },
        environment: Environment::Unknown,
    };
    let kept = transaction.and_then(|text| Transaction::from_json(json::value(text)?));
    if let Some(kept) = kept {
        let (environment, saml, _) = registered(config, &kept.environment)?;
        let age = now.saturating_sub(kept.departed);
        if age > PATIENCE {
            return Err(Problem::TooOld {
                minutes: age / 60_000,
            });
        }
        arrival.environment = environment.kind;
        let relay_state = match form::get(&form, "RelayState") {
            Some(state) if state == kept.relay_state => RelayState::Match,
            Some(_) => RelayState::Differs,
            None => RelayState::Missing,
        };
        arrival.expected = Expected {
            issuer: Some(saml.entity_id.clone()),
            request: match kept.request_id {
                Some(id) => Request::Sent(id),
                // Nothing else ties an unsolicited answer to the start of this tab.
                None if relay_state == RelayState::Match => Request::StartedUnsolicited,
                None => Request::None,
            },
            relay_state,
            source: kept.source,
            fresh: kept.fresh,
            departed: Some(kept.departed),
            ..arrival.expected
        };
    }
    Ok(arrival)
}

/// Foreign words for the technical details, cut to what a page can show.
fn short(text: &str) -> String {
    text.chars().take(100).collect()
}
