//! What may stay readable outside the values of attributes.

use super::mask_personal_codes;
use crate::encoding::time;
use crate::model::protocol::{SAML_AUTHN_INSTANT, SAML_AUTHORITY, SAML_CONTEXT, SAML_ISSUER};
use crate::model::value::{OPH_ARC, organisation_oid};
use crate::model::{AttrId, names, roles};

/// Public words of a finding: nothing that looks like an identifier of a person.
pub fn plain(text: &str) -> bool {
    let looks_personal = text.contains('@')
        || text.contains("MPASSOID")
        || text.contains(OPH_ARC) && !is_organisation(text)
        || longest_digits(text) > 8 && !is_organisation(text);
    text.len() <= 200 && !looks_personal && mask_personal_codes(text) == text
}

/// Says nothing about the place of a person either.
pub fn harmless(text: &str) -> bool {
    let number = text.len() <= 3 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let attribute = AttrId::ALL
        .iter()
        .any(|id| text == id.canonical() || text == id.claim());
    // What a value is instead of a text.
    let kind = matches!(text, "number" | "boolean" | "array" | "object");
    number || attribute || kind || roles::find(text).is_some()
}

/// Values of protocol claims that stay: who issued, for whom, when, and the id of the message.
pub fn protocol(name: &str, text: &str) -> bool {
    match name {
        "exp" | "iat" | "nbf" | "auth_time" => {
            text.len() <= 16 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        }
        SAML_ISSUER | SAML_CONTEXT | SAML_AUTHORITY => saml(text),
        SAML_AUTHN_INSTANT => time::parse_rfc3339(text).is_some(),
        "iss" | "aud" | "azp" | "jti" | "acr" | "alg" | "kid" | "typ" => token(text),
        _ => false,
    }
}

/// Protocol claims that name the home organisation.
pub fn tells_place(name: &str) -> bool {
    matches!(name, "acr" | SAML_CONTEXT | SAML_AUTHORITY)
}

/// Protocol claims by which one message is found, or its moment.
pub fn tells_message(name: &str) -> bool {
    matches!(
        name,
        "jti" | "exp" | "iat" | "nbf" | "auth_time" | SAML_AUTHN_INSTANT
    )
}

/// A URI, a number or an attribute of the model: all that a SAML message says of itself where it
/// is in order.
pub fn saml(text: &str) -> bool {
    let uri = || {
        text.split_once(':')
            .is_some_and(|(scheme, rest)| !scheme.is_empty() && !rest.is_empty())
    };
    let number = || text.len() <= 5 && text.bytes().all(|b| b.is_ascii_digit());
    text.is_empty() || token(text) && (uri() || number() || names::lookup(text).is_some())
}

/// The name of a claim, or a path to one: no blanks, no addresses, no long numbers.
pub fn name(text: &str) -> bool {
    token(text) && longest_digits(text) <= 6 && text.len() <= 120
}

/// One or more words of ASCII without blanks (JSON lists of them too).
fn token(text: &str) -> bool {
    text.len() <= 300
        && text.bytes().all(|b| b.is_ascii_graphic())
        && !text.contains('@')
        && mask_personal_codes(text) == text
        && !has_person_number(text)
}

/// `1.2.246.562.24.…`
fn has_person_number(text: &str) -> bool {
    text.match_indices(OPH_ARC).any(|(at, _)| {
        let rest = text.get(at..).unwrap_or_default();
        let end = rest
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .unwrap_or(rest.len());
        !is_organisation(rest.get(..end).unwrap_or_default())
    })
}

fn is_organisation(text: &str) -> bool {
    organisation_oid(text).is_ok()
}

fn longest_digits(text: &str) -> usize {
    text.split(|c: char| !c.is_ascii_digit())
        .map(str::len)
        .max()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_words_stay_and_identifiers_do_not() {
        for text in [
            "30076",
            "Oppilas",
            "1.2.246.562.10.72255864398",
            "Åbo skola",
            "1.4",
        ] {
            assert!(plain(text), "{text}");
        }
        for text in [
            "1.2.246.562.24.10000000003",
            "10000000003",
            "aino@example.fi",
            "MPASSOID.c6329e82913e265b3a79c11a043fdab8b06b1a9e",
        ] {
            assert!(!plain(text), "{text}");
        }
    }

    #[test]
    fn protocol_values_and_names() {
        assert!(protocol("iss", "https://mpass-proxy.csc.fi"));
        assert!(protocol("exp", "1795338244"));
        for (name, text) in [
            ("sub", "abc"),
            ("nonce", "abc"),
            ("exp", "Aino"),
            ("iss", "Aino Mäkelä"),
            ("aud", "1.2.246.562.24.10000000003"),
            ("acr", "aino@example.fi"),
        ] {
            assert!(!protocol(name, text), "{name} {text}");
        }
        assert!(name("urn:oid:1.3.6.1.4.1.16161.1.1.27"));
        assert!(name("id-token/urn:mpass.id:role[0]"));
        assert!(!name("Aino Mäkelä"));
        assert!(!name("10000000003"));
    }

    #[test]
    fn harmless_words_tell_no_place() {
        for text in ["Oppilas", "urn:mpass.id:role", "1.4", "9", "object"] {
            assert!(harmless(text), "{text}");
        }
        for text in ["30076", "Mansikkalan koulu", "1.2.246.562.10.72255864398"] {
            assert!(!harmless(text), "{text}");
        }
    }
}
