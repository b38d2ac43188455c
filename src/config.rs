//! The deployment's configuration, `public/config.json`, read and validated.
//!
//! Shapes and meaning: docs/operating.md. A broken file gives a [`ConfigError`]
//! with the place, which the page shows in plain words.

use serde::{Deserialize, Serialize};

use crate::intake::Environment;

/// The whole file.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    pub environments: Vec<LoginEnvironment>,
    pub contacts: Contacts,
    /// The integration of this service in the MPASSid admin service (3000001).
    pub integration_id: u32,
}

/// One way to log in. `oidc` is absent where Peili is not registered yet.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoginEnvironment {
    /// Stable name, used in `/start?env=`.
    pub id: String,
    /// production, test or demo: decides which identities are expected.
    pub kind: Environment,
    #[serde(default)]
    pub oidc: Option<Oidc>,
    /// Home organisations to preselect.
    #[serde(default)]
    pub sources: Vec<HomeOrganisation>,
    /// Further origins that the page may ask, beside the issuer's and those of pinned discovery.
    /// Only the header tool reads it (`connect-src`, docs/operating.md).
    #[serde(default)]
    pub connect: Vec<String>,
}

/// An OpenID Connect registration without a secret.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Oidc {
    pub issuer: String,
    pub client_id: String,
    pub response_type: ResponseType,
    /// Preferred way for the answer; `form_post` falls back to `fragment` (or `query` for `code`)
    /// where the service worker does not answer its self-test.
    pub response_mode: ResponseMode,
    pub scope: String,
    /// A pinned copy of the discovery document, for issuers without CORS headers.
    #[serde(default)]
    pub discovery: Option<serde_json::Value>,
    /// A pinned copy of the key set.
    #[serde(default)]
    pub jwks: Option<serde_json::Value>,
    /// Logout address where discovery names none (Shibboleth: `…/idp/profile/Logout`).
    #[serde(default)]
    pub logout: Option<String>,
}

/// Response types that need no client secret (OpenID Connect Core §3, OAuth 2.0 Multiple Response Types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ResponseType {
    #[serde(rename = "code")]
    Code,
    #[serde(rename = "code id_token token")]
    CodeIdTokenToken,
    #[serde(rename = "code id_token")]
    CodeIdToken,
    #[serde(rename = "id_token")]
    IdToken,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResponseMode {
    FormPost,
    Fragment,
    Query,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HomeOrganisation {
    /// `urn:mpass.id:authnsource:…`
    pub id: String,
    pub name: String,
}

/// Whom the page names. All are e-mail addresses or https addresses.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contacts {
    /// Who answers for this deployment (controller), by name.
    pub controller: String,
    pub support: String,
    pub accessibility: String,
    pub admin_service: String,
}

/// Why the file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConfigError {
    /// JSON path, such as `environments[0].oidc.issuer`, or a line and column.
    pub place: String,
    pub problem: ConfigProblem,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConfigProblem {
    /// Not JSON, or a missing, unknown or mistyped field; the reader's words.
    Unreadable(String),
    /// Must be https (http for loopback hosts only).
    NotHttps,
    NotAnAddress,
    DuplicateId,
    Empty,
    /// A secret or a private key stands in a public file.
    Secret,
}
