//! Writes a self-signed X.509 certificate (RFC 5280 §4.1) for a P-256 key: version 1, for it has
//! no extensions. Two steps, with the signature between them: [`Unsigned::new`], sign
//! [`Unsigned::to_sign`] by ECDSA with SHA-256, [`Unsigned::finish`].

use super::der::{BIT_STRING, EC_OID, INTEGER, OID, P256_OID, SEQUENCE, wrap};
use super::time;

const SET: u8 = 0x31;
const UTF8: u8 = 0x0c;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;

/// ecdsa-with-SHA256 (RFC 5758 §3.2), without parameters.
const ECDSA_SHA256_OID: &[u8] = b"\x2a\x86\x48\xce\x3d\x04\x03\x02";
const COMMON_NAME_OID: &[u8] = b"\x55\x04\x03";

/// What is signed.
#[derive(Clone, Debug)]
pub struct Unsigned(Vec<u8>);

impl Unsigned {
    /// `x` and `y` are the point's coordinates; times are milliseconds since the epoch.
    pub fn new(name: &str, serial: &[u8], (x, y): (&[u8], &[u8]), valid: (i64, i64)) -> Unsigned {
        let name = sequence(&[wrap(
            SET,
            &sequence(&[wrap(OID, COMMON_NAME_OID), wrap(UTF8, name.as_bytes())]),
        )]);
        let point = [&[0, 4], x, y].concat();
        let spki = sequence(&[
            sequence(&[wrap(OID, EC_OID), wrap(OID, P256_OID)]),
            wrap(BIT_STRING, &point),
        ]);
        Unsigned(sequence(&[
            integer(serial),
            algorithm(),
            name.clone(),
            sequence(&[moment(valid.0), moment(valid.1)]),
            name,
            spki,
        ]))
    }

    pub fn to_sign(&self) -> &[u8] {
        &self.0
    }

    /// The certificate. `signature` is r‖s, as WebCrypto makes it.
    pub fn finish(self, signature: &[u8]) -> Vec<u8> {
        let (r, s) = signature.split_at(signature.len() / 2);
        let signature = sequence(&[integer(r), integer(s)]);
        let bits = [&[0], signature.as_slice()].concat();
        sequence(&[self.0, algorithm(), wrap(BIT_STRING, &bits)])
    }
}

fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
    wrap(SEQUENCE, &parts.concat())
}

fn algorithm() -> Vec<u8> {
    sequence(&[wrap(OID, ECDSA_SHA256_OID)])
}

/// A number that is not negative, in as few bytes as can be.
fn integer(bytes: &[u8]) -> Vec<u8> {
    let zeros = bytes.iter().take_while(|b| **b == 0).count();
    let bytes = bytes.get(zeros..).unwrap_or_default();
    let sign: &[u8] = match bytes.first() {
        Some(first) if *first < 0x80 => &[],
        _ => &[0],
    };
    wrap(INTEGER, &[sign, bytes].concat())
}

/// Two digits of the year up to 2049, four from then on (RFC 5280 §4.1.2.5).
fn moment(ms: i64) -> Vec<u8> {
    let c = time::civil(ms);
    let rest = format!(
        "{:02}{:02}{:02}{:02}{:02}Z",
        c.month, c.day, c.hour, c.minute, c.second
    );
    if (1950..2050).contains(&c.year) {
        wrap(UTC_TIME, format!("{:02}{rest}", c.year % 100).as_bytes())
    } else {
        wrap(GENERALIZED_TIME, format!("{:04}{rest}", c.year).as_bytes())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::encoding::der::{self, Curve, KeyShape};

    const NOW: i64 = 1_795_338_240_000;

    #[test]
    fn is_read_back() {
        for (until, written) in [
            (2_524_607_999_000, "2049-12-31T23:59:59Z"),
            (2_524_608_000_000, "2050-01-01T00:00:00Z"),
        ] {
            let unsigned = Unsigned::new("a", &[0xff], (&[1; 32], &[2; 32]), (NOW, until));
            let der = unsigned.finish(&[0x80; 64]);
            let found = der::certificate(&der).unwrap();
            assert_eq!(found.not_before, NOW);
            assert_eq!(time::rfc3339(found.not_after), written);
            assert_eq!(der::spki(found.spki), Some(KeyShape::Ec(Curve::P256)));
        }
    }

    #[test]
    fn integers_are_minimal_and_never_negative() {
        assert_eq!(integer(&[]), [2, 1, 0]);
        assert_eq!(integer(&[0, 0]), [2, 1, 0]);
        assert_eq!(integer(&[0, 0x7f]), [2, 1, 0x7f]);
        assert_eq!(integer(&[0x80, 1]), [2, 3, 0, 0x80, 1]);
    }
}
