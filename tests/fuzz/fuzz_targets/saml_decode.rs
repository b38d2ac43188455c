//! What is pasted, dropped or posted: taken out of its wrappings.
#![no_main]

use libfuzzer_sys::fuzz_target;
use peili::saml::{Decoded, decode, decode_bytes, detect};

fuzz_target!(|bytes: &[u8]| {
    let _ = decode_bytes(bytes.to_vec());
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let _ = detect::is_saml(text);
    match decode(text) {
        Ok(Decoded::Deflated(deflated)) => {
            assert!(deflated.bytes().len() <= text.len());
            let _ = deflated.inflated(Some(bytes.to_vec()));
        }
        Ok(Decoded::Xml(_)) => {}
        Err(error) => assert!(error.at.is_none_or(|at| at <= text.len())),
    }
});
