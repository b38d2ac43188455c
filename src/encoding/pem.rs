//! PEM (RFC 7468): public keys and certificates become SubjectPublicKeyInfo.
//! A private key of any kind is refused unread.

use super::der::{self, KeyShape};
use super::{Problem, ReadError, Seems, base64};

const BEGIN: &str = "-----BEGIN ";
const DASHES: &str = "-----";
/// Most blocks read.
const BLOCKS: usize = 32;

/// A public key from PEM or bare DER.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PemKey {
    /// DER of the SubjectPublicKeyInfo.
    pub spki: Vec<u8>,
    pub shape: KeyShape,
    /// First and last moment of validity, where it came from a certificate.
    pub valid: Option<(i64, i64)>,
}

/// Reads every block of the text. `ReadError::at` counts bytes from its start.
pub fn read(text: &str) -> Result<Vec<PemKey>, ReadError> {
    let problem = |problem, at| Err(ReadError::new(problem, Seems::Pem).at(at));
    let mut keys = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find(BEGIN) {
        let start = at + found;
        let label_at = start + BEGIN.len();
        let Some(length) = text[label_at..].find(DASHES) else {
            return problem(Problem::Truncated, text.len());
        };
        let label = &text[label_at..label_at + length];
        if label.contains("PRIVATE KEY") {
            return problem(Problem::PrivateKey, start);
        }
        let body_at = label_at + length + DASHES.len();
        let end = format!("-----END {label}-----");
        let Some(length) = text[body_at..].find(&end) else {
            return problem(Problem::Truncated, text.len());
        };
        let bytes = match base64::standard(&text[body_at..body_at + length]) {
            Ok(bytes) => bytes,
            Err(bad) => return problem(Problem::NotBase64, body_at + bad.at),
        };
        let key = match label {
            "PUBLIC KEY" => of_spki(&bytes, None),
            "RSA PUBLIC KEY" => der::spki_of_pkcs1(&bytes).and_then(|spki| of_spki(&spki, None)),
            "CERTIFICATE" => of_certificate(&bytes),
            _ => None,
        };
        match key {
            Some(key) if keys.len() < BLOCKS => keys.push(key),
            _ => return problem(Problem::BadKey, start),
        }
        at = body_at + length + end.len();
    }
    if keys.is_empty() {
        return problem(Problem::BadKey, 0);
    }
    Ok(keys)
}

/// Reads base64 of bare DER: a certificate or a SubjectPublicKeyInfo without its PEM lines.
pub fn read_bare(text: &str) -> Option<PemKey> {
    let bytes = base64::standard(text).ok()?;
    of_certificate(&bytes).or_else(|| of_spki(&bytes, None))
}

fn of_certificate(bytes: &[u8]) -> Option<PemKey> {
    let found = der::certificate(bytes)?;
    of_spki(found.spki, Some((found.not_before, found.not_after)))
}

fn of_spki(bytes: &[u8], valid: Option<(i64, i64)>) -> Option<PemKey> {
    der::spki(bytes).map(|shape| PemKey {
        spki: bytes.to_vec(),
        shape,
        valid,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::encoding::der::Curve;

    const EC: &str = "-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE5koaASSjHlDt9QnqZenqkDt2moTr
Sh4KVemwL6Vzu/N7FgMQgL2ktevlKTFXd2ccR5a6ejNHKMfNCqn79Q8Eyg==
-----END PUBLIC KEY-----
";

    #[test]
    fn reads_several_blocks_among_other_text() {
        let text = format!("# old\r\n{EC}# new\n{}", EC.replace('\n', "\r\n"));
        let keys = read(&text).unwrap();
        assert_eq!(keys.len(), 2);
        assert_eq!(keys[0], keys[1]);
        assert_eq!(keys[0].shape, KeyShape::Ec(Curve::P256));
    }

    #[test]
    fn reads_bare_der() {
        let bare: String = EC.lines().filter(|l| !l.starts_with('-')).collect();
        assert_eq!(read_bare(&bare).unwrap().shape, KeyShape::Ec(Curve::P256));
        assert_eq!(read_bare("MIIB"), None);
    }

    #[test]
    fn refuses_with_a_position() {
        let cut = &EC[..EC.len() - 5];
        let flipped = EC.replacen("MFkw", "MF!w", 1);
        let other = EC.replace("PUBLIC KEY", "X509 CRL");
        let damaged = EC.replacen("MFkw", "MFkx", 1);
        let after = format!("{EC}-----BEGIN EC PRIVATE KEY-----\nx\n");
        for (text, problem, at) in [
            ("", Problem::BadKey, 0),
            ("-----BEGIN ", Problem::Truncated, 11),
            (cut, Problem::Truncated, cut.len()),
            (&flipped, Problem::NotBase64, 29),
            (&other, Problem::BadKey, 0),
            (&damaged, Problem::BadKey, 0),
            ("-----BEGIN PRIVATE KEY-----", Problem::PrivateKey, 0),
            (
                "-----BEGIN ENCRYPTED PRIVATE KEY-----",
                Problem::PrivateKey,
                0,
            ),
            (
                "x -----BEGIN OPENSSH PRIVATE KEY-----",
                Problem::PrivateKey,
                2,
            ),
            (&after, Problem::PrivateKey, EC.len()),
        ] {
            let error = read(text).unwrap_err();
            assert_eq!((error.problem, error.at), (problem, Some(at)), "{text}");
        }
    }
}
