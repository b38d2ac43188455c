//! Metadata of an identity provider (SAML Metadata 2.0), and the keys that may be trusted.

use uppsala::NodeId;

use super::decode::{Decoded, decode};
use super::signature::DSIG;
use super::xml::{self, Tree};
use super::{METADATA, PROTOCOL};
use crate::encoding::pem::{self, PemKey};
use crate::encoding::{Problem, ReadError, Seems, time};

/// What the metadata of one identity provider says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IdentityProvider {
    pub entity_id: String,
    /// HTTP-Redirect single sign-on addresses.
    pub sso_redirect: Vec<String>,
    /// `WantAuthnRequestsSigned`
    pub wants_signed_requests: bool,
    /// `validUntil` of the entity or its role, the earlier; milliseconds since the epoch.
    pub valid_until: Option<i64>,
    /// The document carries a signature, which is not checked.
    pub signed: bool,
    /// Keys for signing: `use="signing"` or without `use`.
    pub keys: Vec<SigningKey>,
}

/// A key that a signature may be checked with.
#[derive(Clone, Debug, PartialEq)]
pub struct SigningKey {
    /// DER of the SubjectPublicKeyInfo.
    pub spki: Vec<u8>,
    pub shape: crate::encoding::der::KeyShape,
    /// Where it came in a certificate: its times, as milliseconds since the epoch. A certificate is
    /// only the envelope of a key here (SAML metadata interoperability profile §2.6.1): its dates
    /// are stated and judged on a line of their own.
    pub valid_from: Option<i64>,
    pub valid_until: Option<i64>,
}

/// Keys that a response may be checked with, and who they belong to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trusted {
    /// Entity id that the keys belong to; `None` for a bare certificate or key.
    pub entity_id: Option<String>,
    pub keys: Vec<SigningKey>,
    pub from: Option<From>,
    /// `validUntil` of the metadata that they came from; milliseconds since the epoch.
    pub valid_until: Option<i64>,
}

/// Where trusted keys came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// The metadata of the configuration.
    Configured,
    /// Given by the visitor beside the message.
    Visitor,
    /// The demo issuer of this page.
    Demo,
}

/// HTTP-Redirect (Bindings §3.4).
const REDIRECT: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
/// Most keys of one identity provider.
const KEYS: usize = 32;

/// The identity provider of a metadata document: the only one in it.
pub fn identity_provider(xml: &str) -> Result<IdentityProvider, ReadError> {
    choose(xml, None)
}

/// The identity provider of that entity id, or the only one where none is named. A document with
/// one identity provider gives that one, whatever is named: who it is will be compared.
pub fn choose(xml: &str, entity_id: Option<&str>) -> Result<IdentityProvider, ReadError> {
    find(xml, entity_id).map_err(|error| error.located(xml))
}

impl Trusted {
    /// What a visitor gave as keys, or a configuration: metadata as XML, certificates or public keys
    /// as PEM, or base64 of one. `issuer`: the one to look for in metadata of many.
    pub fn read(keys: &str, from: From, issuer: Option<&str>) -> Result<Trusted, ReadError> {
        read_keys(keys, from, issuer).map_err(|error| error.located(keys))
    }
}

fn read_keys(text: &str, from: From, issuer: Option<&str>) -> Result<Trusted, ReadError> {
    let given = super::detect::trim(text);
    if given.is_empty() {
        return Err(ReadError::new(Problem::Empty, Seems::Text));
    }
    if given.contains("-----BEGIN ") && !given.starts_with('<') {
        return Ok(of_pem(pem::read(text)?, from));
    }
    if let Some(key) = pem::read_bare(given) {
        return Ok(of_pem(vec![key], from));
    }
    let Decoded::Xml(envelope) = decode(text).map_err(|_| not_keys())? else {
        return Err(not_keys());
    };
    let provider = find(&envelope.xml, issuer).map_err(|error| envelope.placed(error))?;
    if provider.keys.is_empty() {
        return Err(problem(Problem::NoSigningKey));
    }
    Ok(Trusted {
        entity_id: Some(provider.entity_id),
        keys: provider.keys,
        from: Some(from),
        valid_until: provider.valid_until,
    })
}

fn not_keys() -> ReadError {
    ReadError::new(Problem::BadKey, Seems::Text)
}

fn of_pem(keys: Vec<PemKey>, from: From) -> Trusted {
    Trusted {
        entity_id: None,
        keys: keys.into_iter().map(signing_key).collect(),
        from: Some(from),
        valid_until: None,
    }
}

fn signing_key(key: PemKey) -> SigningKey {
    SigningKey {
        spki: key.spki,
        shape: key.shape,
        valid_from: key.valid.map(|(from, _)| from),
        valid_until: key.valid.map(|(_, until)| until),
    }
}

fn find(xml: &str, entity_id: Option<&str>) -> Result<IdentityProvider, ReadError> {
    let text = xml::prepare(xml)?;
    let tree = Tree::parse(&text)?;
    let root = tree.root;
    if !tree.is(root, METADATA, "EntityDescriptor")
        && !tree.is(root, METADATA, "EntitiesDescriptor")
    {
        let element = tree.local(root).to_owned();
        return Err(problem(Problem::NotMetadata { element }));
    }
    let providers: Vec<(NodeId, NodeId)> = tree
        .descendants(root)
        .into_iter()
        .filter(|id| tree.is(*id, METADATA, "EntityDescriptor"))
        .filter_map(|id| Some((id, tree.child(id, METADATA, "IDPSSODescriptor")?)))
        .collect();
    let named = |(id, _): &&(NodeId, NodeId)| tree.attribute(*id, "entityID") == entity_id;
    let chosen = match &providers[..] {
        [only] => Some(only),
        several => several.iter().find(named),
    };
    let (entity, role) = chosen.ok_or_else(|| {
        let wanted = match providers.is_empty() {
            true => String::new(),
            false => entity_id.unwrap_or_default().to_owned(),
        };
        problem(Problem::NoIdentityProvider { wanted })
    })?;
    provider(&tree, *entity, *role)
}

fn provider(tree: &Tree<'_>, entity: NodeId, role: NodeId) -> Result<IdentityProvider, ReadError> {
    // What stands further out ends earlier, or is of no effect.
    let until = |id: NodeId| time::parse_rfc3339(tree.attribute(id, "validUntil")?);
    let group = tree.parent(entity).and_then(until);
    let times = [group, until(entity), until(role)];
    let mut keys = Vec::new();
    let mut unreadable = false;
    for descriptor in tree.all(role, METADATA, "KeyDescriptor") {
        let signs = matches!(tree.attribute(descriptor, "use"), None | Some("signing"));
        if !signs {
            continue;
        }
        for id in tree.descendants(descriptor) {
            if !tree.is(id, DSIG, "X509Certificate") {
                continue;
            }
            match pem::read_bare(&tree.text(id).value).map(signing_key) {
                Some(key) if keys.contains(&key) || keys.len() == KEYS => {}
                Some(key) => keys.push(key),
                None => unreadable = true,
            }
        }
    }
    if keys.is_empty() && unreadable {
        return Err(problem(Problem::BadKey));
    }
    let protocol = tree
        .attribute(role, "protocolSupportEnumeration")
        .unwrap_or(PROTOCOL);
    if !protocol.split_ascii_whitespace().any(|p| p == PROTOCOL) {
        let wanted = String::new();
        return Err(problem(Problem::NoIdentityProvider { wanted }));
    }
    Ok(IdentityProvider {
        entity_id: tree.owned(entity, "entityID").unwrap_or_default(),
        sso_redirect: tree
            .all(role, METADATA, "SingleSignOnService")
            .filter(|id| tree.attribute(*id, "Binding") == Some(REDIRECT))
            .filter_map(|id| tree.owned(id, "Location"))
            .collect(),
        wants_signed_requests: matches!(
            tree.attribute(role, "WantAuthnRequestsSigned"),
            Some("true" | "1")
        ),
        valid_until: times.into_iter().flatten().min(),
        signed: [tree.root, entity, role]
            .iter()
            .any(|id| tree.child(*id, DSIG, "Signature").is_some()),
        keys,
    })
}

fn problem(problem: Problem) -> ReadError {
    ReadError::new(problem, Seems::Xml)
}
