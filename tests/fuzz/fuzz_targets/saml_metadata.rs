//! Metadata of identity providers, certificates and keys, as a visitor or a configuration gives them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use peili::saml::metadata::{From, Trusted, choose};

fuzz_target!(|text: &str| {
    let _ = choose(text, Some("https://idp.example/metadata"));
    if let Err(error) = Trusted::read(text, From::Visitor, None) {
        assert!(error.at.is_none_or(|at| at <= text.len()));
    }
});
