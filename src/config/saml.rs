//! A SAML identity provider as the deployment knows it: what its metadata says, in members that
//! can be reviewed one by one. `cargo run --example saml_config` (tests/tools/) writes them from the metadata.

use super::{Config, LoginEnvironment};
use crate::encoding::wire::{fields, words};
use crate::encoding::{pem, time};
use crate::saml::metadata::{From, SigningKey, Trusted};

/// An identity provider, and how a login starts there.
#[derive(Clone, Debug, Default)]
pub struct Saml {
    pub start: SamlStart,
    /// Exactly as in `Issuer`.
    pub entity_id: String,
    /// Where the visitor is sent: for `redirect` the HTTP-Redirect address of the metadata, for
    /// `unsolicited` the one of Shibboleth (`…/idp/profile/SAML2/Unsolicited/SSO`). There whenever
    /// a login can start.
    pub sso: Option<String>,
    /// Every signing certificate of the metadata, or bare public keys; base64 of DER, or PEM.
    /// Two while the identity provider changes its key.
    pub certificates: Vec<String>,
    /// `validUntil` of the metadata, where it has one (RFC 3339, UTC).
    pub valid_until: Option<String>,
}

/// What the identity provider accepts of a page that signs nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SamlStart {
    /// An AuthnRequest without a signature, by HTTP-Redirect.
    Redirect,
    /// The identity provider starts by itself when it is asked by its own address.
    Unsolicited,
    /// No login can start; the certificates are trusted for what is pasted.
    #[default]
    Unregistered,
}

fields! {
    Saml { start, entity_id, sso, certificates, valid_until }
}

words! {
    SamlStart { "redirect" Redirect, "unsolicited" Unsolicited, "unregistered" Unregistered }
}

impl Saml {
    /// Its keys. Each certificate has been read once when the file was checked.
    pub fn trusted(&self) -> Trusted {
        Trusted {
            entity_id: Some(self.entity_id.clone()),
            keys: self
                .certificates
                .iter()
                .filter_map(|text| key(text))
                .collect(),
            from: Some(From::Configured),
            valid_until: self.valid_until.as_deref().and_then(time::parse_rfc3339),
        }
    }
}

impl Config {
    /// The environment whose identity provider has exactly this entity id.
    pub fn identity_provider(&self, entity_id: &str) -> Option<(&LoginEnvironment, &Saml)> {
        self.environments
            .iter()
            .filter_map(|environment| Some((environment, environment.saml.as_ref()?)))
            .find(|(_, saml)| saml.entity_id == entity_id)
    }
}

/// One certificate or public key.
pub fn key(text: &str) -> Option<SigningKey> {
    let found = match text.contains("-----BEGIN ") {
        true => pem::read(text).ok().filter(|keys| keys.len() == 1)?.pop()?,
        false => pem::read_bare(text)?,
    };
    Some(SigningKey {
        spki: found.spki,
        shape: found.shape,
        valid_from: found.valid.map(|(from, _)| from),
        valid_until: found.valid.map(|(_, until)| until),
    })
}
