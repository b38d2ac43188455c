//! The deployment's configuration, `public/config.json`, read and validated.
//!
//! Shapes and meaning: docs/operating.md. A broken file gives a [`ConfigError`]
//! with the place, which the page shows in plain words.

mod check;
pub mod discovery;
pub mod saml;
mod shape;
#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::encoding::wire::{FromJson, fields};
use crate::encoding::{Problem, ReadError, address, json};
use crate::engine::{ConfigView, EnvironmentView};
use crate::intake::Environment;
pub use saml::{Saml, SamlStart};

/// Reads and validates the file.
pub fn read(text: &str) -> Result<Config, ConfigError> {
    let text = text.trim_start_matches('\u{feff}');
    let members = json::object(text).map_err(|error| unreadable(error.located(text)))?;
    for (name, value) in &members {
        check::no_secret(name, name, value)?;
    }
    let file = json::from_members(members);
    shape::check("", &file, &shape::FILE)?;
    let config = Config::from_json(file).ok_or(ConfigError {
        place: String::new(),
        problem: ConfigProblem::Unreadable(String::new()),
    })?;
    check::check(&config)?;
    Ok(config)
}

/// What the start page shows of it.
pub fn config_view(config: &Config) -> ConfigView {
    ConfigView {
        environments: config
            .environments
            .iter()
            .map(|environment| EnvironmentView {
                id: environment.id.clone(),
                kind: environment.kind,
                registered: environment.oidc.is_some(),
                saml: environment
                    .saml
                    .as_ref()
                    .map_or(SamlStart::Unregistered, |saml| saml.start),
                form_post: environment
                    .oidc
                    .as_ref()
                    .is_some_and(|oidc| oidc.response_mode == ResponseMode::FormPost),
                sources: environment
                    .sources
                    .iter()
                    .map(|source| (source.id.clone(), source.name.clone()))
                    .collect(),
            })
            .collect(),
        integration_id: config.integration_id,
        controller: config.contacts.controller.clone(),
        support: config.contacts.support.clone(),
        accessibility: config.contacts.accessibility.clone(),
        admin_service: config.contacts.admin_service.clone(),
        idle_minutes: config.idle_minutes.unwrap_or(IDLE_MINUTES),
    }
}

impl Config {
    /// The environment of that name.
    pub fn environment(&self, id: &str) -> Option<&LoginEnvironment> {
        self.environments.iter().find(|e| e.id == id)
    }

    /// The origins that the page may contact (`connect-src`): issuers, what pinned
    /// discovery names, and what `connect` adds. Each once, in the order of the file.
    pub fn origins(&self) -> Vec<String> {
        let mut origins = Vec::new();
        let mut add = |text: &str| {
            if let Some(address) = address::parse(text) {
                let origin = address.origin();
                if !origins.contains(&origin) {
                    origins.push(origin);
                }
            }
        };
        for environment in &self.environments {
            if let Some(oidc) = &environment.oidc {
                add(&oidc.issuer);
                for name in discovery::CONTACTED {
                    if let Some(text) = oidc.discovery.as_ref().and_then(|d| d.get(name)?.as_str())
                    {
                        add(text);
                    }
                }
            }
            environment.connect.iter().for_each(|origin| add(origin));
        }
        origins
    }
}

impl ResponseType {
    /// As the authorization request carries it.
    pub fn as_str(self) -> &'static str {
        match self {
            ResponseType::Code => "code",
            ResponseType::CodeIdTokenToken => "code id_token token",
            ResponseType::CodeIdToken => "code id_token",
            ResponseType::IdToken => "id_token",
        }
    }

    /// A code is part of the answer.
    pub fn has_code(self) -> bool {
        self != ResponseType::IdToken
    }

    /// The ID token comes through the browser's address bar or a form.
    pub fn has_front_token(self) -> bool {
        self != ResponseType::Code
    }
}

impl ResponseMode {
    /// As the authorization request carries it (OAuth 2.0 Multiple Response Types §2.1, OAuth 2.0 Form Post).
    pub fn as_str(self) -> &'static str {
        match self {
            ResponseMode::FormPost => "form_post",
            ResponseMode::Fragment => "fragment",
            ResponseMode::Query => "query",
        }
    }
}

/// Where the file says nothing of it.
pub const IDLE_MINUTES: u32 = 10;

/// The demo issuer of this page; the address leads nowhere.
pub const DEMO_ISSUER: &str = "https://demo.peili.invalid";

/// The whole file.
#[derive(Clone, Debug, Default)]
pub struct Config {
    pub environments: Vec<LoginEnvironment>,
    pub contacts: Contacts,
    /// The integration of this service in the MPASSid admin service (3000001).
    pub integration_id: u32,
    /// After so many minutes without input what is held is cleared, after a warning; 0: never.
    pub idle_minutes: Option<u32>,
}

/// One way to log in. `oidc` and `saml` are absent where Peili is not registered yet.
#[derive(Clone, Debug)]
pub struct LoginEnvironment {
    /// Stable name, used in `/start?env=`.
    pub id: String,
    /// production, test or demo: decides which identities are expected.
    pub kind: Environment,
    pub oidc: Option<Oidc>,
    pub saml: Option<Saml>,
    /// Home organisations to preselect.
    pub sources: Vec<HomeOrganisation>,
    /// Further origins that the page may ask, beside the issuer's and those of pinned discovery.
    /// Only the header tool reads it (`connect-src`, docs/operating.md).
    pub connect: Vec<String>,
}

/// An OpenID Connect registration without a secret.
#[derive(Clone, Debug)]
pub struct Oidc {
    pub issuer: String,
    pub client_id: String,
    pub response_type: ResponseType,
    /// Preferred way for the answer; `form_post` falls back to `fragment` (or `query` for `code`)
    /// where the service worker does not answer its self-test.
    pub response_mode: ResponseMode,
    pub scope: String,
    /// A pinned copy of the discovery document, for issuers without CORS headers.
    pub discovery: Option<Value>,
    /// A pinned copy of the key set.
    pub jwks: Option<Value>,
    /// Logout address where discovery names none (Shibboleth: `…/idp/profile/Logout`).
    pub logout: Option<String>,
}

/// Response types that need no client secret (OpenID Connect Core §3, OAuth 2.0 Multiple Response Types).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResponseType {
    Code,
    CodeIdTokenToken,
    CodeIdToken,
    IdToken,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResponseMode {
    FormPost,
    Fragment,
    Query,
}

#[derive(Clone, Debug)]
pub struct HomeOrganisation {
    /// `urn:mpass.id:authnsource:…`
    pub id: String,
    pub name: String,
}

/// Whom the page names. All are e-mail addresses or https addresses.
#[derive(Clone, Debug, Default)]
pub struct Contacts {
    /// Who answers for this deployment (controller), by name.
    pub controller: String,
    pub support: String,
    pub accessibility: String,
    pub admin_service: String,
}

fields! {
    Config { environments, contacts, integration_id, idle_minutes }
    LoginEnvironment { id, kind, oidc, saml, sources, connect }
    Oidc { issuer, client_id, response_type, response_mode, scope, discovery, jwks, logout }
    HomeOrganisation { id, name }
    Contacts { controller, support, accessibility, admin_service }
}

/// Why the file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// JSON path, such as `environments[0].oidc.issuer`, or `line:column`; may be empty.
    pub place: String,
    pub problem: ConfigProblem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigProblem {
    /// Not JSON (empty), or what must stand there: the words or members
    /// that are known, a type; `undefined` where a member is missing.
    Unreadable(String),
    /// The same member twice.
    DuplicateMember(String),
    /// Must be https (http for loopback hosts only).
    NotHttps,
    NotAnAddress,
    /// An issuer or an origin with a query, a fragment or more than it should have.
    TooMuchAddress,
    DuplicateId,
    /// Must be 1 to 32 of `a`–`z`, `0`–`9` and `-`.
    BadId,
    Empty,
    /// Neither an e-mail address nor an https address.
    NotAContact,
    /// Does not begin with `urn:mpass.id:`.
    NotASource,
    /// OpenID Connect Core §3.1.2.1: without `openid` it is no login.
    ScopeWithoutOpenid,
    /// OAuth 2.0 Multiple Response Types §5: a token never travels in a query.
    TokenInQuery,
    /// The pinned discovery document names another issuer.
    OtherIssuer,
    /// The pinned discovery document lacks this member, or it is no safe address.
    Discovery(String),
    /// The pinned key set has no `keys`.
    NoKeys,
    /// No URI of at most 1024 characters (SAML Core §8.3.6).
    NotAnEntityId,
    /// Neither an X.509 certificate nor a public key of a kind that is known.
    NotACertificate,
    /// More than a school day has.
    TooManyMinutes,
    /// Not of the form `2027-01-31T12:00:00Z`.
    NotATime,
    /// A secret or a private key stands in a public file.
    Secret,
}

fn unreadable(error: ReadError) -> ConfigError {
    ConfigError {
        place: error
            .line_column
            .map(|(line, column)| place(line, column))
            .unwrap_or_default(),
        problem: match error.problem {
            Problem::DuplicateKey { key } => ConfigProblem::DuplicateMember(key),
            _ => ConfigProblem::Unreadable(String::new()),
        },
    }
}

fn place(line: usize, column: usize) -> String {
    [line.to_string().as_str(), ":", column.to_string().as_str()].concat()
}
