//! The ways a message reaches the paste field.

use super::*;
use crate::encoding::{Seems, base64, form};
use crate::saml::decode::{Decoded, Deflated, Wrapping, decode, decode_bytes};
use crate::saml::detect::is_saml;

const XML: &str =
    "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" a=\"ä>>>>>???????\"/>";

fn packed() -> String {
    base64::standard_encode(XML.as_bytes())
}

fn deflated() -> String {
    base64::standard_encode(&miniz_oxide::deflate::compress_to_vec(XML.as_bytes(), 6))
}

fn inflate(deflated: &Deflated) -> Option<Vec<u8>> {
    use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
    match decompress_to_vec_with_limit(deflated.bytes(), Deflated::LIMIT + 1) {
        Ok(bytes) => Some(bytes),
        Err(error) => (error.status == TINFLStatus::HasMoreOutput).then_some(error.output),
    }
}

/// As the program does.
fn envelope(text: &str) -> Result<(String, Option<String>, Wrapping), ReadError> {
    let envelope = match decode(text)? {
        Decoded::Xml(envelope) => envelope,
        Decoded::Deflated(deflated) => {
            let bytes = inflate(&deflated);
            deflated.inflated(bytes)?
        }
    };
    Ok((envelope.xml, envelope.relay_state, envelope.wrapping))
}

#[test]
fn takes_the_message_out_of_its_wrapping() {
    let packed = packed();
    assert!(packed.contains('+') && packed.contains('/'), "{packed}");
    let lines: Vec<&str> = packed
        .as_bytes()
        .chunks(76)
        .map(|l| std::str::from_utf8(l).unwrap())
        .collect();
    let url_safe = packed.replace('+', "-").replace('/', "_").replace('=', "");
    let coded = form::encode(&packed);
    let page = |value: &str| {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" \"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd\">\n<html><body onload=\"x()\"><form action=\"https&#x3a;&#x2f;&#x2f;a\"><input type=\"hidden\" name=\"RelayState\" value=\"a&amp;b\"/><INPUT\n type='hidden' VALUE='{value}' NAME=SAMLResponse></form></body></html>"
        )
    };
    let entities: String = packed
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_string()
            } else {
                format!("&#x{:x};", c as u32)
            }
        })
        .collect();
    let decimal = packed
        .replace('+', "&#43;")
        .replace('/', "&sol;")
        .replace('=', "&#61;");
    let zlib = base64::standard_encode(&miniz_oxide::deflate::compress_to_vec_zlib(
        XML.as_bytes(),
        6,
    ));
    let state = |state: &str| Some(state.to_owned());
    for (text, relay_state, wrapping) in [
        (XML.to_owned(), None, Wrapping::Xml),
        (format!("\u{feff}\n {XML} \n"), None, Wrapping::Xml),
        (
            XML.replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;")
                .replace('"', "&quot;"),
            None,
            Wrapping::Xml,
        ),
        (packed.clone(), None, Wrapping::Base64),
        (lines.join("\r\n"), None, Wrapping::Base64),
        (format!("'{packed}'"), None, Wrapping::Base64),
        (url_safe.clone(), None, Wrapping::Base64),
        (coded.clone(), None, Wrapping::Base64),
        (deflated(), None, Wrapping::Base64),
        (form::encode(&deflated()), None, Wrapping::Base64),
        (zlib.clone(), None, Wrapping::Base64),
        (format!("SAMLResponse={coded}"), None, Wrapping::Form),
        (
            format!("SAMLResponse={coded}&RelayState=a%26b"),
            state("a&b"),
            Wrapping::Form,
        ),
        (
            format!("RelayState=ss%3Amem%3A1&SAMLResponse={coded}"),
            state("ss:mem:1"),
            Wrapping::Form,
        ),
        // Copied out of a list of decoded parameters: its plus signs are bare.
        (
            format!("SAMLResponse={packed}&RelayState=x"),
            state("x"),
            Wrapping::Form,
        ),
        (
            format!("SAMLResponse: {packed}\nRelayState: x"),
            None,
            Wrapping::Form,
        ),
        (
            format!("x=1, \"SAMLResponse\": \"{packed}\""),
            None,
            Wrapping::Form,
        ),
        (
            format!(
                "https://sp.example/acs?SAMLResponse={}&RelayState=x",
                form::encode(&deflated())
            ),
            state("x"),
            Wrapping::Form,
        ),
        (
            format!("?SAMLRequest={}", form::encode(&zlib)),
            None,
            Wrapping::Form,
        ),
        (
            format!("https://sp.example/acs?x=1#SAMLResponse={coded}"),
            None,
            Wrapping::Form,
        ),
        (page(&packed), state("a&b"), Wrapping::Html),
        (page(&entities), state("a&b"), Wrapping::Html),
        (page(&decimal), state("a&b"), Wrapping::Html),
        (
            format!("<!-- saved --><form><input name='SAMLResponse'value='{packed}'></form>"),
            None,
            Wrapping::Html,
        ),
        (
            format!("<input value={url_safe} name=SAMLResponse>"),
            None,
            Wrapping::Html,
        ),
    ] {
        let found = envelope(&text);
        assert_eq!(found, Ok((XML.to_owned(), relay_state, wrapping)), "{text}");
        // Short compressed messages cannot be told from tokens; real ones are longer.
        assert!(is_saml(&text) || text.len() < 240, "{text}");
    }
    let bytes = [b"\xef\xbb\xbf".as_slice(), XML.as_bytes()].concat();
    assert!(matches!(decode_bytes(bytes), Ok(Decoded::Xml(envelope)) if envelope.xml == XML));
}

#[test]
fn says_what_it_cannot_take_out() {
    let wide: Vec<u8> = XML.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let large = Problem::TooLarge { limit: 1 << 20 };
    for (text, problem, seems) in [
        (String::new(), Problem::Empty, Seems::Text),
        ("SAMLResponse=&x=1".into(), Problem::Empty, Seems::Xml),
        ("hello, world".into(), Problem::Unrecognised, Seems::Text),
        (
            "SAMLResponse=ab%00cd".into(),
            Problem::NotBase64,
            Seems::Xml,
        ),
        (
            "SAMLResponse=PHNhbWx".into(),
            Problem::Truncated,
            Seems::Xml,
        ),
        ("SAMLResponse=AAAA".into(), Problem::NotDeflated, Seems::Xml),
        (
            "AAAAAAAAAAAAAAAA".into(),
            Problem::Opaque,
            Seems::OpaqueToken,
        ),
        (base64::standard_encode(&wide), Problem::Utf16, Seems::Xml),
        (
            base64::standard_encode(b"<a>\xff</a>"),
            Problem::NotUtf8,
            Seems::Xml,
        ),
        (
            "<html><p>x</p></html>".into(),
            Problem::Unrecognised,
            Seems::Xml,
        ),
        (
            "<html><input name='SAMLResponse'>".into(),
            Problem::Empty,
            Seems::Xml,
        ),
        (
            "<input name=SAMLResponse value='x y".into(),
            Problem::Truncated,
            Seems::Xml,
        ),
        ("x".repeat(3 << 20), large.clone(), Seems::Xml),
        (base64::standard_encode(&bomb()), large, Seems::Xml),
    ] {
        let error = envelope(&text).unwrap_err();
        let shown: String = text.chars().take(80).collect();
        assert_eq!((error.problem, error.seems), (problem, seems), "{shown}");
    }
    // The same name twice: which one would count?
    let error = envelope("SAMLResponse=PHg%2B&SAMLResponse=PHk%2B").unwrap_err();
    assert_eq!(
        error.problem,
        Problem::DuplicateKey {
            key: "SAMLResponse".into()
        }
    );
}

/// A kilobyte that inflates to far more than a message may have.
fn bomb() -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(&vec![b' '; 64 << 20], 9)
}

/// An error's place in XML is told only where the visitor can see that XML.
#[test]
fn places_are_those_of_the_given_text() {
    for (text, expected) in [
        ("<a>\n<b></a>".to_owned(), Some((2, 5))),
        (base64::standard_encode(b"<a>\n<b></a>"), None),
    ] {
        let Ok(Decoded::Xml(envelope)) = decode(&text) else {
            panic!("{text}")
        };
        let error = envelope.placed(read(&envelope.xml).unwrap_err());
        let place = error.line_column.map(|(line, _)| line);
        assert_eq!(
            place,
            expected.map(|(line, _): (usize, usize)| line),
            "{text}"
        );
    }
}

/// Time stays linear in what an attacker may write.
#[test]
fn hostile_pages_end() {
    for text in [
        format!("<html>{}", "<input a ".repeat(200_000)),
        format!("<html>{}", "<input a='".repeat(180_000)),
        format!("&lt;{}", "&".repeat(2_000_000)),
        "%".repeat(2_000_000),
        "SAMLResponse=".repeat(150_000),
    ] {
        let began = std::time::Instant::now();
        let _ = envelope(&text);
        let _ = is_saml(&text);
        assert!(began.elapsed().as_secs() < 10);
    }
}
