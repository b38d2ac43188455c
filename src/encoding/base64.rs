//! base64url without padding (RFC 7515 §2), strict; and standard base64 for PEM (RFC 7468) and SAML.

use base64::Engine as _;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, URL_SAFE_NO_PAD};
use base64::{DecodeError, alphabet};

/// Where a text stopped being base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotBase64 {
    /// Byte offset into the text.
    pub at: usize,
    /// The alphabet was kept; only the end is wrong: a cut length, or bits left over.
    pub ending: bool,
}

/// Decodes base64url: no padding, no spaces, no bits left over at the end.
pub fn url(text: &str) -> Result<Vec<u8>, NotBase64> {
    URL_SAFE_NO_PAD.decode(text).map_err(|error| {
        let stranger = |b: u8| !b.is_ascii_alphanumeric() && b != b'-' && b != b'_';
        match text.bytes().position(stranger) {
            Some(at) => NotBase64 { at, ending: false },
            None => place(error, text.len()),
        }
    })
}

pub fn url_encode(bytes: &[u8]) -> String {
    encode(bytes, *b"-_")
}

/// Standard base64 with its padding (RFC 4648 §4), in one line.
pub fn standard_encode(bytes: &[u8]) -> String {
    let mut out = encode(bytes, *b"+/");
    while !out.len().is_multiple_of(4) {
        out.push('=');
    }
    out
}

/// By hand: the crate's encoder is ten times as large, and nothing can go wrong here.
fn encode(bytes: &[u8], last: [u8; 2]) -> String {
    const DIGITS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let mut group = 0_usize;
        for i in 0..3 {
            group = group << 8 | usize::from(chunk.get(i).copied().unwrap_or(0));
        }
        // One byte makes two digits, two make three, three make four.
        for i in 0..=chunk.len() {
            let digit = group >> (18 - 6 * i) & 63;
            let digit = DIGITS.get(digit).unwrap_or(&last[digit & 1]);
            out.push(char::from(*digit));
        }
    }
    out
}

/// Decodes standard base64; white space anywhere and missing padding are accepted.
pub fn standard(text: &str) -> Result<Vec<u8>, NotBase64> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &alphabet::STANDARD,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    let packed: Vec<u8> = text.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
    LENIENT.decode(&packed).map_err(|error| {
        let bad = place(error, packed.len());
        // Back to the text with its white space.
        let at = text
            .bytes()
            .enumerate()
            .filter(|(_, b)| !b.is_ascii_whitespace())
            .nth(bad.at)
            .map_or(text.len(), |(i, _)| i);
        NotBase64 { at, ..bad }
    })
}

fn place(error: DecodeError, length: usize) -> NotBase64 {
    match error {
        DecodeError::InvalidByte(at, _) => NotBase64 { at, ending: false },
        DecodeError::InvalidLastSymbol(at, _) => NotBase64 { at, ending: true },
        DecodeError::InvalidLength(_) | DecodeError::InvalidPadding => NotBase64 {
            at: length,
            ending: true,
        },
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn encodes_as_the_crate() {
        use base64::engine::general_purpose::STANDARD;
        let bytes: Vec<u8> = (0..=255).rev().chain(0..=255).collect();
        for bytes in (0..6)
            .map(|cut| &bytes[cut..])
            .chain((0..6).map(|end| &bytes[..end]))
        {
            assert_eq!(url_encode(bytes), URL_SAFE_NO_PAD.encode(bytes));
            assert_eq!(standard_encode(bytes), STANDARD.encode(bytes));
        }
    }

    #[test]
    fn url_is_strict() {
        let bad = |at, ending| Err(NotBase64 { at, ending });
        for (text, expected) in [
            ("", Ok(vec![])),
            ("AQ", Ok(vec![1])),
            ("_-8", Ok(vec![255, 239])),
            ("AQ==", bad(2, false)),
            ("A Q", bad(1, false)),
            ("AQ\n", bad(2, false)),
            ("+/8", bad(0, false)),
            // "AR" decodes to the same byte as "AQ" where trailing bits are ignored.
            ("AR", bad(1, true)),
            ("AAAAA", bad(5, true)),
            ("AA\0A", bad(2, false)),
            ("AAé", bad(2, false)),
        ] {
            assert_eq!(url(text), expected, "{text:?}");
        }
    }

    #[test]
    fn standard_takes_line_breaks_and_either_padding() {
        assert_eq!(standard("A\r\nQ = =\n").unwrap(), [1]);
        assert_eq!(standard("AQ").unwrap(), [1]);
        assert_eq!(standard("A\n\n!Q").unwrap_err().at, 3);
    }
}
