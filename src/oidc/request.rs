//! The addresses and forms that Peili sends.

use crate::config::{Oidc, ResponseMode, ResponseType};
use crate::encoding::{address, form};
use crate::lang::Lang;

use super::{Start, Transaction};
use crate::config::discovery::Endpoints;

/// Hosts that take `lang=fi|sv` beside the standard's `ui_locales`.
const MPASSID_HOSTS: [&str; 2] = ["mpass-proxy.csc.fi", "mpass-proxy-test.csc.fi"];

/// The way the answer is asked to take: the configured one, or the next best where
/// nothing here or there can carry a form_post.
pub fn mode(oidc: &Oidc, form_post: bool) -> ResponseMode {
    match (oidc.response_mode, oidc.response_type) {
        (ResponseMode::FormPost, _) if form_post => ResponseMode::FormPost,
        (ResponseMode::FormPost, ResponseType::Code) => ResponseMode::Query,
        (ResponseMode::FormPost, _) => ResponseMode::Fragment,
        (mode, _) => mode,
    }
}

/// The authentication request (OpenID Connect Core §3.1.2.1, RFC 7636 §4.3).
pub fn authorization(oidc: &Oidc, endpoint: &str, start: &Start, sent: &Transaction) -> String {
    let kind = oidc.response_type;
    let mut parameters: Vec<(&str, &str)> = vec![
        ("response_type", kind.as_str()),
        ("client_id", &oidc.client_id),
        ("redirect_uri", &start.redirect_uri),
        ("scope", &oidc.scope),
        ("state", &start.random.state),
        ("nonce", &start.random.nonce),
        ("ui_locales", start.lang.tag()),
    ];
    let default = match kind {
        ResponseType::Code => ResponseMode::Query,
        _ => ResponseMode::Fragment,
    };
    if sent.mode != default {
        parameters.push(("response_mode", sent.mode.as_str()));
    }
    // Providers ask public clients for it in every type with a code, redeemed or not.
    if kind.has_code() {
        parameters.push(("code_challenge", &start.random.challenge));
        parameters.push(("code_challenge_method", "S256"));
    }
    if start.fresh {
        parameters.push(("prompt", "login"));
    }
    // The SAML side of MPASSid chooses a source so; for OpenID Connect it is not confirmed.
    if let Some(source) = &sent.source {
        parameters.push(("acr_values", source));
    }
    let mpassid = address::parse(endpoint).is_some_and(|a| MPASSID_HOSTS.contains(&a.host));
    if mpassid && start.lang != Lang::En {
        parameters.push(("lang", start.lang.tag()));
    }
    form::add(endpoint, &parameters)
}

/// The token request of a client without a secret (RFC 6749 §4.1.3, RFC 7636 §4.5).
pub fn token(oidc: &Oidc, code: &str, transaction: &Transaction) -> String {
    form::write(&[
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", &transaction.redirect_uri),
        ("client_id", &oidc.client_id),
        ("code_verifier", &transaction.verifier),
    ])
}

/// Where to log out (RP-Initiated Logout 1.0 §2, without the ID token), or the
/// configured address of a Shibboleth IdP.
pub fn logout(oidc: &Oidc, endpoints: Option<&Endpoints>, redirect_uri: &str) -> Option<String> {
    let base = redirect_uri
        .rfind('/')
        .and_then(|end| redirect_uri.get(..=end))?;
    match endpoints.and_then(|e| e.end_session.as_deref()) {
        Some(endpoint) => Some(form::add(
            endpoint,
            &[
                ("client_id", &oidc.client_id),
                ("post_logout_redirect_uri", base),
            ],
        )),
        None => oidc
            .logout
            .as_deref()
            .map(|address| form::add(address, &[("return", base)])),
    }
}
