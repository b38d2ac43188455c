//! Prints the `saml` section of config.json for an identity provider, from its metadata, by the
//! reader that the page itself uses.
//!
//!   cargo run --example saml_config -- metadata.xml [entity-id]

use std::process::ExitCode;

use peili::encoding::{base64, pem, time};
use peili::saml::metadata::{self, IdentityProvider};
use serde_json::{Value, json};

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let Some(file) = args.next() else {
        eprintln!("usage: cargo run --example saml_config -- metadata.xml [entity-id]");
        return ExitCode::FAILURE;
    };
    let text = match std::fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{file}: {error}");
            return ExitCode::FAILURE;
        }
    };
    match metadata::choose(&text, args.next().as_deref()) {
        Ok(provider) => {
            print(&provider, &text);
            ExitCode::SUCCESS
        }
        Err(error) => {
            let (line, column) = error.line_column.unwrap_or_default();
            eprintln!("{file}:{line}:{column}: {:?}", error.problem);
            ExitCode::FAILURE
        }
    }
}

/// What stands in config.json.
fn section(provider: &IdentityProvider, text: &str) -> Value {
    json!({
        "start": "redirect",
        "entity_id": provider.entity_id,
        "sso": provider.sso_redirect.first(),
        "certificates": certificates(provider, text),
        "valid_until": provider.valid_until.map(time::rfc3339),
    })
}

fn print(provider: &IdentityProvider, text: &str) {
    println!("{:#}", section(provider, text));
    for (holds, note) in [
        (
            true,
            "Look it over: a signature of the metadata was not checked.",
        ),
        (
            provider.wants_signed_requests,
            "It wants signed requests (WantAuthnRequestsSigned), and Peili signs none: ask for the exemption, \
             or set start to unsolicited and sso to its address for that.",
        ),
        (
            provider.sso_redirect.is_empty(),
            "It names no HTTP-Redirect address: only unsolicited or unregistered can be used.",
        ),
    ] {
        if holds {
            eprintln!("{note}");
        }
    }
}

/// The certificates around the keys that were read; a key that stands in none is written bare.
fn certificates(provider: &IdentityProvider, text: &str) -> Vec<String> {
    let mut found: Vec<(String, pem::PemKey)> = Vec::new();
    for part in text.split(['<', '>']) {
        let packed: String = part.split_ascii_whitespace().collect();
        if let Some(key) = pem::read_bare(&packed)
            && !found.iter().any(|(_, known)| *known == key)
        {
            found.push((packed, key));
        }
    }
    provider
        .keys
        .iter()
        .map(|key| {
            found
                .iter()
                .find(|(_, known)| {
                    known.spki == key.spki && known.valid == key.valid_from.zip(key.valid_until)
                })
                .map_or_else(
                    || base64::standard_encode(&key.spki),
                    |(text, _)| text.clone(),
                )
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const OLD: &str = "MIIBhzCCAS2gAwIBAgIUT0oJij3dZuo99p7+Ixx9c5RkdnIwCgYIKoZIzj0EAwIwGTEXMBUGA1UEAwwOaWRwLmV4YW1wbGUuZmkwHhcNMjYxMTIyMjE0NTA2WhcNMzYxMTE5MjE0NTA2WjAZMRcwFQYDVQQDDA5pZHAuZXhhbXBsZS5maTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABOoxIwifyEeN/1nI1rPRzDdI+irV3CrINnOBOjEUTUIS69NlLmjL7EW0SDbEu09MzF2JuWmT/gMfARLCSS1rjzyjUzBRMB0GA1UdDgQWBBT3dw/E5cODlCoOx9tVHzkjlpeIDTAfBgNVHSMEGDAWgBT3dw/E5cODlCoOx9tVHzkjlpeIDTAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIAKR3HgNC1UDliln4S05Leo6tq0psT+9BoIvgchkHG4fAiEAioGnSQdEVDqEC0Xb34qCwDjgF3VwZ0cxDImDVzSmMdA=";
    const NEW: &str = "MIIC/zCCAeegAwIBAgIUZDikZq13D9nQFPVbYkdSvPx/NHkwDQYJKoZIhvcNAQELBQAwDzENMAsGA1UEAwwEaWRwMjAeFw0yNjExMjIyMjE2NDFaFw0yNzExMjIyMjE2NDFaMA8xDTALBgNVBAMMBGlkcDIwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDVYlJQ7nWjgptIHV8IsPE+El9hLAnGDfXJu+pnAVdxe1rzSTU8kKQG8LqGFENrsUnXQU5acYR071rBm91/9zqAoDd5P0oSiVAEYRcn7QtmBIk7Hewe98j0gMNjkQ7uCq+XZlQb+Uae0PAcFhSdNZ5so7Zsg9eShKy3A9UZWTZANlf3Z0WaqC0nNH7J6NvRMnQEBetWu7yV9vDwjTB6KLUVQMuaUZ7+jnQMfdUf9Y2ddY4wZgPzFIVkSpzz+J/EvT9C0kQ+V1P++hP87liLjLhziEFBeZ4FV+MEefxkL+df5pixcGbOFMcnaE/v6i5rZVqMhHDY/390UIxqE9NwpyA3AgMBAAGjUzBRMB0GA1UdDgQWBBQIe/CMMTDCLWY1QeFUZHJP2lGWkjAfBgNVHSMEGDAWgBQIe/CMMTDCLWY1QeFUZHJP2lGWkjAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4IBAQCM/Go7LQ8usSztPWgRfKvzy6FhOQswZpGrT7Aup2fVsVKY1CSa6piKnKQMVgM5TyoS9aOIWcnYBnF8Ls/NJc1jhXsGIZeG14uxOA8LfyqWK1xLk0rGOiJhaJS57FyqOds8J2cssxtkPiRr/gz9lW09fr7QJ/xn2w6NNVsMAknFde5EKRz7F/hTav4I7CRWVW84i6uPCiWTISdYqvydqz928CMXjIfpZ9/HXHaH32l/osk3NFTc6YeIyD/0cGpyu9NdZW/rrB8S3W1ZaZ1h3sv9JpOfyT+wvWHy7C6zJbbjjgLp3lRASYYBFVVNkGgGcoDH/Rg3y8e2fp2EAEFOfP5Z";

    #[test]
    fn what_it_writes_is_what_the_page_trusts() {
        let key = |attributes: &str, certificate: &str| {
            format!(
                "<KeyDescriptor{attributes}><ds:KeyInfo><ds:X509Data><ds:X509Certificate>\n{certificate}\n\
                 </ds:X509Certificate></ds:X509Data></ds:KeyInfo></KeyDescriptor>"
            )
        };
        let (first, rest) = OLD.split_at(64);
        let text = [
            "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" \
             xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" entityID=\"https://idp.example/idp\" \
             validUntil=\"2027-05-01T00:00:00Z\"><IDPSSODescriptor \
             protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\">",
            &key(" use=\"signing\"", &[first, "\n  ", rest].concat()),
            &key("", NEW),
            &key(" use=\"encryption\"", OLD),
            "<SingleSignOnService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect\" \
             Location=\"https://idp.example/sso\"/></IDPSSODescriptor></EntityDescriptor>",
        ]
        .concat();
        let provider = metadata::choose(&text, None).unwrap();
        let section = section(&provider, &text);
        assert_eq!(section["certificates"], json!([OLD, NEW]));
        let mut file: Value =
            serde_json::from_str(include_str!("../../public/config.json")).unwrap();
        file["environments"][1]["saml"] = section;
        let config = peili::config::read(&file.to_string()).unwrap();
        let (_, saml) = config.identity_provider("https://idp.example/idp").unwrap();
        assert_eq!(saml.trusted().keys, provider.keys);
        assert_eq!(saml.sso.as_deref(), Some("https://idp.example/sso"));
    }
}
