//! One `ds:Signature`: what it says (XML Signature 1.1), whether that is within the profile of SAML
//! Core §5.4, and the jobs that check it. The profile decides first, the key never does.

use uppsala::NodeId;

use super::metadata::Trusted;
use super::response::{EmbeddedKey, Refusal, SignatureOutcome, SignedElement};
use super::xml::Tree;
use super::{ASSERTION, PROTOCOL};
use crate::encoding::der::{Curve, KeyShape};
use crate::encoding::{base64, der};
use crate::jose::plan::well_formed;
use crate::jose::{Alg, Hash, Job, Outcome, PublicKey, Purpose};

pub const DSIG: &str = "http://www.w3.org/2000/09/xmldsig#";
const DSIG11: &str = "http://www.w3.org/2009/xmldsig11#";
const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
const WITH_COMMENTS: &str = "http://www.w3.org/2001/10/xml-exc-c14n#WithComments";
const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
/// What canonicalises where no transform says how (XML Signature 1.1 §4.4.3.2).
const INCLUSIVE: &str = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
const MORE: &str = "http://www.w3.org/2001/04/xmldsig-more#";
const MORE_2007: &str = "http://www.w3.org/2007/05/xmldsig-more#";
const ENCRYPTION: &str = "http://www.w3.org/2001/04/xmlenc#";

/// Most keys tried for one signature.
const TRIES: usize = 8;
/// Most prefixes of an `InclusiveNamespaces` list.
const PREFIXES: usize = 32;
const RSA_BITS: std::ops::RangeInclusive<usize> = 2048..=16_384;

/// A signature within the profile, and where its jobs stand.
#[derive(Debug)]
pub struct Check {
    /// Index of the digest's job, and what it should give.
    digest: usize,
    expected: Vec<u8>,
    /// Index of each verification's job, with the key's in `Trusted::keys`.
    verify: Vec<(usize, usize)>,
    /// What became of it where nothing was queued.
    otherwise: SignatureOutcome,
}

impl Check {
    pub fn outcome(&self, outcomes: &[Outcome]) -> SignatureOutcome {
        match outcomes.get(self.digest) {
            Some(Outcome::Digest(bytes)) if *bytes == self.expected => {}
            Some(Outcome::Digest(_)) => return SignatureOutcome::DigestDiffers,
            _ => return SignatureOutcome::Unsupported,
        }
        let mut left = if self.verify.is_empty() {
            self.otherwise.clone()
        } else {
            SignatureOutcome::Invalid
        };
        for (job, key) in &self.verify {
            match outcomes.get(*job) {
                Some(Outcome::Valid) => return SignatureOutcome::Valid { key: *key },
                Some(Outcome::Invalid) => {}
                Some(Outcome::BadKey) => left = SignatureOutcome::BadKey,
                _ => left = SignatureOutcome::Unsupported,
            }
        }
        left
    }
}

/// URIs of the signature's and the digest's algorithm, wherever they stand in it.
pub fn algorithms(tree: &Tree<'_>, signature: NodeId) -> [String; 2] {
    let inside = tree.descendants(signature);
    ["SignatureMethod", "DigestMethod"].map(|name| {
        let found = inside.iter().find(|id| tree.is(**id, DSIG, name));
        found
            .and_then(|id| tree.owned(*id, "Algorithm"))
            .unwrap_or_default()
    })
}

/// Reads a signature strictly and queues its jobs. `source`: its place in `Response::signatures`.
pub fn plan(
    tree: &Tree<'_>,
    signature: NodeId,
    on: SignedElement,
    trusted: &Trusted,
    source: usize,
    jobs: &mut Vec<Job>,
) -> Result<Check, Refusal> {
    let parent = tree
        .parent(signature)
        .filter(|_| on != SignedElement::Elsewhere)
        .filter(|id| tree.is(*id, PROTOCOL, "Response") || tree.is(*id, ASSERTION, "Assertion"))
        .ok_or(Refusal::Place)?;
    if tree.all(parent, DSIG, "Signature").count() > 1 {
        return Err(Refusal::Several);
    }
    let (info, value) = parts(tree, signature)?;
    let [canonicalization, method, references @ ..] = &elements(tree, info)?[..] else {
        return Err(malformed("SignedInfo"));
    };
    let of = |id: NodeId, name: &str| match tree.is(id, DSIG, name) {
        true => tree
            .attribute(id, "Algorithm")
            .ok_or_else(|| malformed(name)),
        false => Err(malformed(name)),
    };

    let uri = of(*canonicalization, "CanonicalizationMethod")?;
    let comments = is_exclusive(uri).ok_or_else(|| Refusal::Canonicalization(uri.to_owned()))?;
    let prefixes = prefix_list(tree, *canonicalization)?;
    let scheme = scheme(of(*method, "SignatureMethod")?)?;
    if !elements(tree, *method)?.is_empty() {
        return Err(malformed("SignatureMethod"));
    }
    let [reference] = references else {
        return Err(Refusal::References(references.len()));
    };
    let digest = read_reference(tree, *reference, parent)?;

    let octets = tree
        .canonical(parent, Some(signature), false, &digest.prefixes)
        .ok_or(Refusal::Void)?;
    let signed = tree
        .canonical(info, None, comments, &prefixes)
        .ok_or(Refusal::Void)?;
    let signature = base64_text(tree, value).ok_or_else(|| malformed("SignatureValue"))?;
    let keys = choose(scheme, trusted)?;

    let digest_job = jobs.len();
    jobs.push(Job::Digest {
        source,
        purpose: Purpose::Reference,
        hash: digest.hash,
        data: octets,
    });
    let mut verify = Vec::new();
    for (index, alg) in &keys {
        let Some(key) = trusted.keys.get(*index) else {
            continue;
        };
        if well_formed(&signature, key.shape) {
            verify.push((jobs.len(), *index));
            jobs.push(Job::Verify {
                source,
                alg: *alg,
                key: PublicKey::Spki(key.spki.clone()),
                data: signed.clone(),
                signature: signature.clone(),
            });
        }
    }
    Ok(Check {
        digest: digest_job,
        expected: digest.value,
        verify,
        otherwise: if trusted.keys.is_empty() {
            SignatureOutcome::NoKeys
        } else if keys.is_empty() {
            SignatureOutcome::NoFittingKey
        } else {
            // Length or range are wrong for every key there is: decided without the platform.
            SignatureOutcome::Invalid
        },
    })
}

/// `SignedInfo` and `SignatureValue`; beside them only one `KeyInfo` may stand. An `Object` holds
/// what is not read anyway, and is where wrapped messages hide what was really signed.
fn parts(tree: &Tree<'_>, signature: NodeId) -> Result<(NodeId, NodeId), Refusal> {
    let [info, value, rest @ ..] = &elements(tree, signature)?[..] else {
        return Err(malformed("Signature"));
    };
    for (id, name) in [(*info, "SignedInfo"), (*value, "SignatureValue")] {
        if !tree.is(id, DSIG, name) {
            return Err(malformed(name));
        }
    }
    match rest {
        [] => Ok((*info, *value)),
        [key] if tree.is(*key, DSIG, "KeyInfo") => Ok((*info, *value)),
        [first, second @ ..] => {
            let odd = second.first().unwrap_or(first);
            Err(malformed(tree.local(*odd)))
        }
    }
}

struct Digest<'t> {
    hash: Hash,
    value: Vec<u8>,
    prefixes: Vec<&'t str>,
}

fn read_reference<'t>(
    tree: &'t Tree<'_>,
    reference: NodeId,
    parent: NodeId,
) -> Result<Digest<'t>, Refusal> {
    if !tree.is(reference, DSIG, "Reference") {
        return Err(malformed("Reference"));
    }
    let own = tree
        .attribute(parent, "ID")
        .filter(|id| is_ncname(id))
        .ok_or_else(|| malformed("ID"))?;
    let uri = tree.attribute(reference, "URI").unwrap_or_default();
    if uri.strip_prefix('#') != Some(own) {
        return Err(Refusal::OtherElement(uri.to_owned()));
    }
    if tree.ids().iter().filter(|(id, _)| *id == own).count() != 1 {
        return Err(Refusal::DuplicateId(own.to_owned()));
    }
    let children = elements(tree, reference)?;
    let (transforms, method, value) = match &children[..] {
        [a, b, c] if tree.is(*a, DSIG, "Transforms") => (*a, *b, *c),
        [a, _] if tree.is(*a, DSIG, "DigestMethod") => {
            return Err(Refusal::Transform(INCLUSIVE.to_owned()));
        }
        _ => return Err(malformed("Reference")),
    };
    let prefixes = read_transforms(tree, transforms)?;
    if !tree.is(method, DSIG, "DigestMethod") || !elements(tree, method)?.is_empty() {
        return Err(malformed("DigestMethod"));
    }
    let uri = tree.attribute(method, "Algorithm").unwrap_or_default();
    let (hash, length) = hash(uri)?;
    let value = base64_text(tree, value)
        .filter(|bytes| tree.is(value, DSIG, "DigestValue") && bytes.len() == length)
        .ok_or_else(|| malformed("DigestValue"))?;
    Ok(Digest {
        hash,
        value,
        prefixes,
    })
}

/// Exactly the enveloped signature and exclusive canonicalisation, in this order. Comments are out
/// either way: a reference to an ID selects none (XML Signature 1.1 §4.4.3.3).
fn read_transforms<'t>(tree: &'t Tree<'_>, id: NodeId) -> Result<Vec<&'t str>, Refusal> {
    let mut prefixes = None;
    let mut enveloped = false;
    for transform in elements(tree, id)? {
        if !tree.is(transform, DSIG, "Transform") {
            return Err(malformed("Transform"));
        }
        let uri = tree.attribute(transform, "Algorithm").unwrap_or_default();
        if uri == ENVELOPED && !enveloped && prefixes.is_none() {
            if !elements(tree, transform)?.is_empty() {
                return Err(malformed("Transform"));
            }
            enveloped = true;
        } else if is_exclusive(uri).is_some() && enveloped && prefixes.is_none() {
            prefixes = Some(prefix_list(tree, transform)?);
        } else {
            return Err(Refusal::Transform(uri.to_owned()));
        }
    }
    match prefixes {
        Some(prefixes) => Ok(prefixes),
        None if enveloped => Err(Refusal::Transform(INCLUSIVE.to_owned())),
        None => Err(malformed("Transforms")),
    }
}

/// `Some(true)`: with comments.
fn is_exclusive(uri: &str) -> Option<bool> {
    match uri {
        EXCLUSIVE => Some(false),
        WITH_COMMENTS => Some(true),
        _ => None,
    }
}

/// The prefixes of the one `InclusiveNamespaces` that may stand inside.
fn prefix_list<'t>(tree: &'t Tree<'_>, id: NodeId) -> Result<Vec<&'t str>, Refusal> {
    let wrong = || malformed("InclusiveNamespaces");
    let list = match &elements(tree, id)?[..] {
        [] => return Ok(Vec::new()),
        [one] if tree.is(*one, EXCLUSIVE, "InclusiveNamespaces") => *one,
        _ => return Err(wrong()),
    };
    let prefixes: Vec<&str> = tree
        .attribute(list, "PrefixList")
        .ok_or_else(wrong)?
        .split_ascii_whitespace()
        .collect();
    if prefixes.len() > PREFIXES {
        return Err(wrong());
    }
    Ok(prefixes)
}

/// The elements inside; nothing but white space and comments may stand between them.
fn elements(tree: &Tree<'_>, id: NodeId) -> Result<Vec<NodeId>, Refusal> {
    let text = tree.text(id);
    if !text.value.trim().is_empty() {
        return Err(malformed(tree.local(id)));
    }
    Ok(tree.children(id).collect())
}

/// Base64 that stands alone: a comment in it is how signatures were forged (CVE-2025-29775).
fn base64_text(tree: &Tree<'_>, id: NodeId) -> Option<Vec<u8>> {
    let text = tree.text(id);
    if text.split || text.structured {
        return None;
    }
    base64::standard(&text.value)
        .ok()
        .filter(|bytes| !bytes.is_empty())
}

#[derive(Clone, Copy)]
enum Scheme {
    Rsa(Alg),
    Ecdsa(Hash),
}

fn scheme(uri: &str) -> Result<Scheme, Refusal> {
    let other = || Refusal::SignatureAlgorithm(uri.to_owned());
    let (space, name) = uri.split_once('#').ok_or_else(other)?;
    if name.starts_with("hmac-") {
        return Err(Refusal::Hmac);
    }
    if name.contains("sha1") {
        return Err(Refusal::Sha1);
    }
    let space = format!("{space}#");
    Ok(match (space.as_str(), name) {
        (MORE, "rsa-sha256") => Scheme::Rsa(Alg::RS256),
        (MORE, "rsa-sha384") => Scheme::Rsa(Alg::RS384),
        (MORE, "rsa-sha512") => Scheme::Rsa(Alg::RS512),
        // RFC 9231 §2.3.10: the salt is as long as the hash.
        (MORE_2007, "sha256-rsa-MGF1") => Scheme::Rsa(Alg::PS256),
        (MORE_2007, "sha384-rsa-MGF1") => Scheme::Rsa(Alg::PS384),
        (MORE_2007, "sha512-rsa-MGF1") => Scheme::Rsa(Alg::PS512),
        (MORE, "ecdsa-sha256") => Scheme::Ecdsa(Hash::Sha256),
        (MORE, "ecdsa-sha384") => Scheme::Ecdsa(Hash::Sha384),
        (MORE, "ecdsa-sha512") => Scheme::Ecdsa(Hash::Sha512),
        _ => return Err(other()),
    })
}

fn hash(uri: &str) -> Result<(Hash, usize), Refusal> {
    let (space, name) = uri.split_once('#').unwrap_or_default();
    if name == "sha1" {
        return Err(Refusal::Sha1);
    }
    match (format!("{space}#").as_str(), name) {
        (ENCRYPTION, "sha256") => Ok((Hash::Sha256, 32)),
        (MORE, "sha384") => Ok((Hash::Sha384, 48)),
        (ENCRYPTION, "sha512") => Ok((Hash::Sha512, 64)),
        _ => Err(Refusal::DigestAlgorithm(uri.to_owned())),
    }
}

/// Indices of the trusted keys that fit, with the algorithm as the platform knows it.
fn choose(scheme: Scheme, trusted: &Trusted) -> Result<Vec<(usize, Alg)>, Refusal> {
    let mut short = None;
    let mut keys = Vec::new();
    for (index, key) in trusted.keys.iter().enumerate() {
        let alg = match (scheme, key.shape) {
            (Scheme::Rsa(_), KeyShape::Rsa { bits }) if bits < *RSA_BITS.start() => {
                short = Some(bits);
                continue;
            }
            (Scheme::Rsa(alg), KeyShape::Rsa { bits }) if RSA_BITS.contains(&bits) => alg,
            (Scheme::Ecdsa(Hash::Sha256), KeyShape::Ec(Curve::P256)) => Alg::ES256,
            (Scheme::Ecdsa(Hash::Sha384), KeyShape::Ec(Curve::P384)) => Alg::ES384,
            (Scheme::Ecdsa(Hash::Sha512), KeyShape::Ec(Curve::P521)) => Alg::ES512,
            _ => continue,
        };
        if keys.len() < TRIES {
            keys.push((index, alg));
        }
    }
    match short {
        Some(bits) if keys.is_empty() => Err(Refusal::ShortKey(bits)),
        _ => Ok(keys),
    }
}

/// Compares the key that the message brings with the trusted ones.
pub fn embedded_key(tree: &Tree<'_>, signature: NodeId, trusted: &Trusted) -> EmbeddedKey {
    let Some(info) = tree.child(signature, DSIG, "KeyInfo") else {
        return EmbeddedKey::None;
    };
    let mut found = EmbeddedKey::None;
    for id in tree.descendants(info) {
        let is = |namespace, name| tree.is(id, namespace, name);
        let certificate = is(DSIG, "X509Certificate");
        if !certificate && !is(DSIG, "Modulus") && !is(DSIG11, "PublicKey") {
            continue;
        }
        let Some(bytes) = base64_text(tree, id) else {
            found = worse(found, EmbeddedKey::Unreadable);
            continue;
        };
        let equal = |spki: &[u8]| match certificate {
            true => der::certificate(&bytes).map(|c| c.spki == spki),
            // The number or the point is nearly all of a SubjectPublicKeyInfo.
            false => Some(bytes.len() >= 64 && spki.windows(bytes.len()).any(|w| w == bytes)),
        };
        if certificate && der::certificate(&bytes).is_none() {
            found = worse(found, EmbeddedKey::Unreadable);
        } else if trusted.keys.iter().any(|k| equal(&k.spki) == Some(true)) {
            return EmbeddedKey::Trusted;
        } else {
            found = EmbeddedKey::Other;
        }
    }
    found
}

fn worse(found: EmbeddedKey, other: EmbeddedKey) -> EmbeddedKey {
    match found {
        EmbeddedKey::None => other,
        found => found,
    }
}

/// A name without a colon (xs:NCName): nothing that a pointer could be read out of.
fn is_ncname(text: &str) -> bool {
    let rest = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '_');
    text.starts_with(|c: char| c.is_alphabetic() || c == '_') && text.chars().all(rest)
}

fn malformed(element: &str) -> Refusal {
    Refusal::Malformed(element.to_owned())
}
