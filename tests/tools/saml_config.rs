//! Prints the `saml` section of config.json for an identity provider, from its metadata, by the
//! reader that the page itself uses.
//!
//!   cargo run --example saml_config -- metadata.xml [entity-id]

use std::process::ExitCode;

use peili::encoding::{base64, pem, time};
use peili::saml::metadata::{self, IdentityProvider};
use serde_json::json;

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

fn print(provider: &IdentityProvider, text: &str) {
    let section = json!({
        "start": "redirect",
        "entity_id": provider.entity_id,
        "sso": provider.sso_redirect.first(),
        "certificates": certificates(provider, text),
        "valid_until": provider.valid_until.map(time::rfc3339),
    });
    println!("{section:#}");
    for (holds, note) in [
        (true, "Look it over: a signature of the metadata was not checked."),
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
                .find(|(_, known)| known.spki == key.spki && known.valid == key.valid_from.zip(key.valid_until))
                .map_or_else(|| base64::standard_encode(&key.spki), |(text, _)| text.clone())
        })
        .collect()
}
