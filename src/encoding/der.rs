//! Just enough DER (X.690) to find the public key in a certificate (RFC 5280 §4.1)
//! and to know its kind and size. Bounded: no recursion, no allocation but for PKCS #1.

use super::time;

pub(super) const SEQUENCE: u8 = 0x30;
pub(super) const INTEGER: u8 = 0x02;
pub(super) const BIT_STRING: u8 = 0x03;
pub(super) const OID: u8 = 0x06;

/// AlgorithmIdentifier contents of rsaEncryption (RFC 8017 appendix C): OID and NULL.
const RSA: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00";
const RSA_OID: &[u8] = b"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01";
pub(super) const EC_OID: &[u8] = b"\x2a\x86\x48\xce\x3d\x02\x01";
const ED25519_OID: &[u8] = b"\x2b\x65\x70";
pub(super) const P256_OID: &[u8] = b"\x2a\x86\x48\xce\x3d\x03\x01\x07";
const P384_OID: &[u8] = b"\x2b\x81\x04\x00\x22";
const P521_OID: &[u8] = b"\x2b\x81\x04\x00\x23";

/// What a public key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyShape {
    Rsa { bits: usize },
    Ec(Curve),
    Ed25519,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Curve {
    P256,
    P384,
    P521,
}

impl Curve {
    /// Bytes of a coordinate, and of each half of a signature.
    pub fn size(self) -> usize {
        match self {
            Curve::P256 => 32,
            Curve::P384 => 48,
            Curve::P521 => 66,
        }
    }
}

/// The parts of a certificate that Peili looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Certificate<'a> {
    /// DER of the SubjectPublicKeyInfo.
    pub spki: &'a [u8],
    /// Milliseconds since the epoch.
    pub not_before: i64,
    pub not_after: i64,
}

/// Takes an X.509 certificate apart. Its own signature is not checked.
pub fn certificate(der: &[u8]) -> Option<Certificate<'_>> {
    let mut certificate = Walker(whole(der, SEQUENCE)?);
    let mut tbs = Walker(certificate.next(SEQUENCE)?.body);
    if tbs.peek() == Some(0xa0) {
        tbs.next(0xa0)?;
    }
    tbs.next(INTEGER)?; // serial number
    tbs.next(SEQUENCE)?; // signature algorithm
    tbs.next(SEQUENCE)?; // issuer
    let mut validity = Walker(tbs.next(SEQUENCE)?.body);
    let (not_before, not_after) = (validity.time()?, validity.time()?);
    tbs.next(SEQUENCE)?; // subject
    Some(Certificate {
        spki: tbs.next(SEQUENCE)?.whole,
        not_before,
        not_after,
    })
}

/// The kind and size of a SubjectPublicKeyInfo; `None` where it is malformed or of an unknown kind.
pub fn spki(der: &[u8]) -> Option<KeyShape> {
    let mut info = Walker(whole(der, SEQUENCE)?);
    let mut algorithm = Walker(info.next(SEQUENCE)?.body);
    // The first byte of a bit string counts its unused bits.
    let key = info.next(BIT_STRING)?.body.strip_prefix(&[0])?;
    let oid = algorithm.next(OID)?.body;
    if !info.0.is_empty() {
        return None;
    }
    if oid == RSA_OID {
        let bits = rsa_bits(key)?;
        Some(KeyShape::Rsa { bits })
    } else if oid == EC_OID {
        let curve = match algorithm.next(OID)?.body {
            P256_OID => Curve::P256,
            P384_OID => Curve::P384,
            P521_OID => Curve::P521,
            _ => return None,
        };
        // Uncompressed points only, as WebCrypto imports.
        (key.len() == 1 + 2 * curve.size() && key.first() == Some(&4))
            .then_some(KeyShape::Ec(curve))
    } else if oid == ED25519_OID {
        (key.len() == 32).then_some(KeyShape::Ed25519)
    } else {
        None
    }
}

/// Wraps a PKCS #1 RSAPublicKey (RFC 8017 §A.1.1) as a SubjectPublicKeyInfo.
pub fn spki_of_pkcs1(der: &[u8]) -> Option<Vec<u8>> {
    rsa_bits(der)?;
    let key = [&[0], der].concat();
    let body = [wrap(SEQUENCE, RSA), wrap(BIT_STRING, &key)].concat();
    Some(wrap(SEQUENCE, &body))
}

fn rsa_bits(der: &[u8]) -> Option<usize> {
    let mut key = Walker(whole(der, SEQUENCE)?);
    let modulus = key.next(INTEGER)?.body;
    key.next(INTEGER)?;
    let modulus = modulus.strip_prefix(&[0]).unwrap_or(modulus);
    let first = modulus.first().filter(|b| **b != 0)?;
    key.0
        .is_empty()
        .then(|| modulus.len() * 8 - first.leading_zeros() as usize)
}

/// The body of the one element that fills the input.
fn whole(der: &[u8], tag: u8) -> Option<&[u8]> {
    let mut walker = Walker(der);
    let element = walker.next(tag)?;
    walker.0.is_empty().then_some(element.body)
}

pub(super) fn wrap(tag: u8, body: &[u8]) -> Vec<u8> {
    let length = body.len().to_be_bytes();
    let length = &length[length.iter().take_while(|b| **b == 0).count()..];
    let mut out = vec![tag];
    if body.len() >= 0x80 {
        out.push(0x80 | length.len() as u8);
    }
    if body.is_empty() {
        out.push(0);
    }
    out.extend_from_slice(length);
    out.extend_from_slice(body);
    out
}

struct Element<'a> {
    body: &'a [u8],
    whole: &'a [u8],
}

/// The elements that are left.
struct Walker<'a>(&'a [u8]);

impl<'a> Walker<'a> {
    fn peek(&self) -> Option<u8> {
        self.0.first().copied()
    }

    /// The next element, which must have this tag; lengths must be minimal.
    fn next(&mut self, tag: u8) -> Option<Element<'a>> {
        let [first, short, rest @ ..] = self.0 else {
            return None;
        };
        if *first != tag {
            return None;
        }
        let (length, header) = match usize::from(*short) {
            length @ ..=0x7f => (length, 2),
            count @ 0x81..=0x84 => {
                let bytes = rest.get(..count - 0x80)?;
                let length = bytes.iter().fold(0u64, |n, b| n << 8 | u64::from(*b));
                if bytes.first() == Some(&0) || length < 0x80 {
                    return None;
                }
                (usize::try_from(length).ok()?, 2 + bytes.len())
            }
            _ => return None,
        };
        let end = header.checked_add(length)?;
        let whole = self.0.get(..end)?;
        self.0 = self.0.get(end..)?;
        Some(Element {
            body: whole.get(header..)?,
            whole,
        })
    }

    fn time(&mut self) -> Option<i64> {
        let tag = self.peek().filter(|tag| matches!(tag, 0x17 | 0x18))?;
        time::parse_asn1(self.next(tag)?.body, tag == 0x18)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::encoding::base64;

    // A self-signed P-256 certificate, made with OpenSSL for this test.
    const CERTIFICATE: &str = "MIIBgDCCASWgAwIBAgIUKXLgd8kkJNG9NASd+PqGixLdszowCgYIKoZIzj0EAwIwFTETMBEGA1UEAwwKUGVpbGkgdGVzdDAeFw0yNjExMjIxNTUyMzNaFw0zNjExMTkxNTUyMzNaMBUxEzARBgNVBAMMClBlaWxpIHRlc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATmShoBJKMeUO31Cepl6eqQO3aahOtKHgpV6bAvpXO783sWAxCAvaS16+UpMVd3ZxxHlrp6M0cox80Kqfv1DwTKo1MwUTAdBgNVHQ4EFgQUv1yoDFzstTGEuWGQDFIfMPv+yM0wHwYDVR0jBBgwFoAUv1yoDFzstTGEuWGQDFIfMPv+yM0wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEA4LF8siz4lLm7kSxwERRsECVW0KbJS6CoE5ge1Jqvur4CIQCMj4nzXR9UPRjzl7xkDbGE2UsdinlEbr1AuFYw8AyRWg==";

    #[test]
    fn finds_the_key_in_a_certificate() {
        let der = base64::standard(CERTIFICATE).unwrap();
        let found = certificate(&der).unwrap();
        assert_eq!(time::rfc3339(found.not_before), "2026-11-22T15:52:33Z");
        assert_eq!(time::rfc3339(found.not_after), "2036-11-19T15:52:33Z");
        assert_eq!(spki(found.spki), Some(KeyShape::Ec(Curve::P256)));
        assert_eq!(certificate(found.spki), None);
    }

    #[test]
    fn every_cut_and_every_flipped_byte_is_survived() {
        let der = base64::standard(CERTIFICATE).unwrap();
        for end in 0..der.len() {
            assert_eq!(certificate(&der[..end]), None);
        }
        for i in 0..der.len() {
            let mut flipped = der.clone();
            flipped[i] ^= 0xff;
            if let Some(found) = certificate(&flipped) {
                spki(found.spki);
            }
        }
    }

    #[test]
    fn pkcs1_becomes_spki() {
        let mut modulus = vec![0, 0x80];
        modulus.resize(257, 1);
        let key = [wrap(INTEGER, &modulus), wrap(INTEGER, &[1, 0, 1])].concat();
        let der = spki_of_pkcs1(&wrap(SEQUENCE, &key)).unwrap();
        assert_eq!(spki(&der), Some(KeyShape::Rsa { bits: 2048 }));
        assert_eq!(spki_of_pkcs1(&key), None);
    }

    #[test]
    fn lengths_must_be_definite_and_minimal() {
        for der in [
            &b"\x30\x80\x00\x00"[..],
            b"\x30\x81\x00",
            b"\x30\x82\x00\x01\x00",
            b"\x30\x84\xff\xff\xff\xff",
        ] {
            assert!(whole(der, SEQUENCE).is_none(), "{der:x?}");
        }
    }
}
