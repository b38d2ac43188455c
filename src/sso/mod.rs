//! A SAML login of a service provider without a key, the way out and the way back. Pure: the page
//! keeps the [`Transaction`] while the visitor is away, and hands it over once.

mod arrive;
#[cfg(test)]
mod tests;

pub use arrive::{Arrival, arrive};

use crate::config::{Config, LoginEnvironment, Saml, SamlStart};
use crate::encoding::wire::fields;
use crate::engine::saml::Depart;
use crate::lang::Lang;
use crate::model::needs::known;
use crate::saml::request::{self, AuthnRequest};

/// What must survive the visit to the identity provider. Lives in the browser's storage under a
/// name of its tab, is used once. The page reads `environment`, `source`, `ask` and `needs`, as
/// in the transaction of OpenID Connect.
#[derive(Clone)]
pub struct Transaction {
    pub environment: String,
    /// ID of the AuthnRequest; `None`: the start was an unsolicited one.
    pub request_id: Option<String>,
    pub relay_state: String,
    pub departed: i64,
    pub fresh: bool,
    pub source: Option<String>,
    pub lang: Lang,
    pub ask: Option<String>,
    /// What a service needs, by name.
    pub needs: Vec<String>,
}

fields! {
    Transaction { environment, request_id, relay_state, departed, fresh, source, lang, ask, needs }
}

impl std::fmt::Debug for Transaction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Transaction({})", self.environment)
    }
}

/// Where to go, and what to keep.
#[derive(Clone, Debug)]
pub struct Leave {
    pub address: String,
    pub transaction: Transaction,
}

/// Why a login did not start, or ended without anything to show; a text each in `text/sso`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    UnknownEnvironment,
    NotRegistered,
    /// Nothing answers at `/saml/acs` in this browser: the response would go to the host.
    CannotReceive,
    /// An unsolicited start cannot ask for a fresh login.
    NoFreshLogin,
    /// No form: never posted, taken before, or forgotten by the service worker.
    NothingReceived,
    /// The answer of an OpenID Connect login, posted to the address of SAML.
    OpenId,
    /// A form without a SAML message; the names of what it holds.
    NoMessage {
        names: Vec<String>,
    },
    /// A parameter stood in the form twice.
    Repeated {
        name: String,
    },
    /// Not urlencoded text, or too long.
    FormUnreadable,
    /// The login was started more than ten minutes ago.
    TooOld {
        minutes: i64,
    },
}

/// Our entity id. `base`: absolute address of the page's root, with `/` at its end.
pub fn entity_id(base: &str) -> String {
    [base, "saml"].concat()
}

/// Address of our assertion consumer service.
pub fn acs(base: &str) -> String {
    [base, "saml/acs"].concat()
}

/// Starts a login.
pub fn depart(config: &Config, asked: &Depart) -> Result<Leave, Problem> {
    let (environment, saml, sso) = registered(config, &asked.environment)?;
    if !asked.form_post {
        return Err(Problem::CannotReceive);
    }
    let (entity_id, acs) = (entity_id(&asked.base), acs(&asked.base));
    let mut transaction = Transaction {
        environment: asked.environment.clone(),
        request_id: None,
        relay_state: asked.relay_state.clone(),
        departed: asked.now,
        fresh: asked.fresh,
        source: None,
        lang: asked.lang,
        ask: asked.ask.clone(),
        // A link may name anything; only what is known is kept.
        needs: known(&asked.needs),
    };
    let address = if saml.start == SamlStart::Unsolicited {
        if asked.fresh {
            return Err(Problem::NoFreshLogin);
        }
        let relay_state = &asked.relay_state;
        request::unsolicited(sso, &entity_id, &acs, relay_state, asked.now, asked.lang)
    } else {
        // An ID is an NCName: base64url may begin with a digit or a hyphen.
        let id = ["_", asked.request_id.as_str()].concat();
        // A link may name any source; only the configured ones are asked for.
        transaction.source = asked
            .source
            .clone()
            .filter(|id| environment.sources.iter().any(|known| known.id == *id));
        let address = AuthnRequest {
            id: &id,
            issued: asked.now,
            destination: sso,
            acs: &acs,
            issuer: &entity_id,
            fresh: asked.fresh,
            source: transaction.source.as_deref(),
        }
        .address(&asked.relay_state, asked.lang);
        transaction.request_id = Some(id);
        address
    };
    Ok(Leave {
        address,
        transaction,
    })
}

/// The environment of that name, where a login can start.
fn registered<'c>(
    config: &'c Config,
    id: &str,
) -> Result<(&'c LoginEnvironment, &'c Saml, &'c str), Problem> {
    let environment = config.environment(id).ok_or(Problem::UnknownEnvironment)?;
    match &environment.saml {
        Some(
            saml @ Saml {
                start: SamlStart::Redirect | SamlStart::Unsolicited,
                sso: Some(sso),
                ..
            },
        ) => Ok((environment, saml, sso)),
        _ => Err(Problem::NotRegistered),
    }
}
