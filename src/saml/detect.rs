//! Is it SAML? Looks at the wrapping only, so that a program that merely asks this links no XML.

use crate::encoding::base64;

/// Names of the parameter that holds a message (SAML Bindings §3.4.4, §3.5.4).
pub const PARAMETERS: [&str; 2] = ["SAMLResponse", "SAMLRequest"];

/// What all SAML 2.0 documents name: protocol, assertion and metadata.
const NAMESPACE: &str = "urn:oasis:names:tc:SAML:";
/// Shorter than this no deflated message is; tokens without a readable form often are.
const DEFLATED: usize = 240;

/// Whether a text is, or holds, a SAML message or SAML metadata, however it is wrapped.
pub fn is_saml(text: &str) -> bool {
    let text = trim(text);
    if text.starts_with(['{', '[']) {
        return false;
    }
    if text.starts_with('<') || text.starts_with("&lt;") {
        return is_saml_markup(text);
    }
    if find_parameter(text).is_some() {
        return true;
    }
    match bare(text) {
        Some(bytes) if starts_as_xml(&bytes) => is_saml_markup(&String::from_utf8_lossy(&bytes)),
        Some(bytes) => text.len() >= DEFLATED && may_be_deflated(&bytes),
        None => false,
    }
}

/// White space, a byte order mark and quotation marks around what was copied.
pub fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '"' | '\'' | '`'))
}

/// Where the value of a message's parameter starts: `SAMLResponse=…`, and as tools show it,
/// `SAMLResponse: …` or `"SAMLResponse": "…"`.
pub fn find_parameter(text: &str) -> Option<usize> {
    PARAMETERS.iter().find_map(|name| {
        let after = text.find(name)? + name.len();
        let rest = text.get(after..)?.trim_start_matches(['"', '\'']);
        let value = rest.trim_start().strip_prefix(['=', ':'])?;
        let value = value.trim_start().trim_start_matches(['"', '\'']);
        (!value.is_empty()).then_some(text.len() - value.len())
    })
}

/// Base64 of any kind: with line breaks, url-safe, percent-encoded.
pub fn bare(text: &str) -> Option<Vec<u8>> {
    let digit = |b: u8| b.is_ascii_alphanumeric() || b"+/-_=% \t\r\n".contains(&b);
    if text.len() < 8 || !text.bytes().all(digit) {
        return None;
    }
    base64::standard(&plain(text)).ok()
}

/// Without percent signs and in the standard alphabet.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let coded = rest.strip_prefix('%').and_then(|hex| hex.get(..2));
        match coded.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(char::from(byte));
                rest = rest.get(3..).unwrap_or_default();
            }
            None => {
                out.push(c);
                rest = rest.get(c.len_utf8()..).unwrap_or_default();
            }
        }
    }
    out.replace('-', "+").replace('_', "/")
}

pub fn starts_as_xml(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.trim_ascii_start().starts_with(b"<") || is_wide(bytes)
}

/// `<` or a byte order mark as UTF-16.
pub fn is_wide(bytes: &[u8]) -> bool {
    [&b"\xff\xfe"[..], b"\xfe\xff", b"<\0", b"\0<"]
        .iter()
        .any(|mark| bytes.starts_with(mark))
}

/// A compressed block of DEFLATE (RFC 1951 §3.2.3), bare or as zlib wraps it (RFC 1950 §2.2).
/// A guess: only inflating tells.
fn may_be_deflated(bytes: &[u8]) -> bool {
    let first = bytes.first().copied().unwrap_or_default();
    first == 0x78 || matches!(first >> 1 & 3, 1 | 2)
}

fn is_saml_markup(text: &str) -> bool {
    text.contains(NAMESPACE) || PARAMETERS.iter().any(|name| text.contains(name)) || {
        // UTF-16, read as if it were something else.
        let narrow: String = text.chars().filter(|c| *c != '\0').collect();
        narrow.len() < text.len() && narrow.contains(NAMESPACE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const XML: &str = r#"<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"/>"#;

    #[test]
    fn knows_saml_by_its_wrapping() {
        let packed = base64::standard_encode(XML.as_bytes());
        let lines: Vec<&str> = packed
            .as_bytes()
            .chunks(20)
            .map(|line| std::str::from_utf8(line).unwrap_or_default())
            .collect();
        let wide: Vec<u8> = XML.encode_utf16().flat_map(u16::to_le_bytes).collect();
        // 0xed opens a last block with codes of its own.
        let deflated = base64::standard_encode(&[0xed; 300]);
        for text in [
            XML,
            &format!("\u{feff}\r\n{XML}"),
            &format!("<?xml version=\"1.0\"?><!-- x -->{XML}"),
            &XML.replace('<', "&lt;"),
            r#"<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata"/>"#,
            r#"<html><input name="SAMLResponse" value="PHNhbWxw"/></html>"#,
            &packed,
            &lines.join("\r\n"),
            &packed.replace('+', "-").replace('/', "_").replace('=', ""),
            &packed.replace('=', "%3D").replace('/', "%2F"),
            &format!("\"{packed}\""),
            &format!("SAMLResponse={packed}&RelayState=x"),
            &format!("RelayState=x&SAMLResponse={packed}"),
            &format!("SAMLResponse: {packed}\nRelayState: x"),
            "https://idp.example/sso?SAMLRequest=fZFNa8JAEIbv",
            &deflated,
            &base64::standard_encode(&wide),
        ] {
            assert!(is_saml(text), "{text}");
        }
    }

    #[test]
    fn knows_what_is_not() {
        let opaque = base64::standard_encode(&[0xff; 300]);
        for text in [
            "",
            "<",
            "<html><p>SAML</p></html>",
            "SAMLResponse",
            "SAMLResponse=",
            "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.AA",
            r#"{"sub":"x","note":"SAMLResponse=x"}"#,
            "https://a.example/cb#id_token=x",
            "AAdzZWNyZXQxMjM0NTY3ODkw",
            "fZFNa8JAEIbv",
            "%%%%%%%%%%%",
            "%zz%é%4",
            &base64::standard_encode(b"<html><p>x</p></html>"),
            &opaque,
        ] {
            assert!(!is_saml(text), "{text}");
        }
    }

    #[test]
    fn finds_the_value_of_a_parameter() {
        for (text, expected) in [
            ("SAMLResponse=abc", Some("abc")),
            ("a=b&SAMLRequest=abc", Some("abc")),
            ("\"SAMLResponse\": \"abc\"", Some("abc\"")),
            ("SAMLResponse :\n abc", Some("abc")),
            ("SAMLResponses=abc", None),
            ("SAMLResponse", None),
        ] {
            let found = find_parameter(text).and_then(|at| text.get(at..));
            assert_eq!(found, expected, "{text}");
        }
    }
}
