//! Tokens, claims and keys of OpenID Connect: a pasted text, with keys after its first empty line.
#![no_main]

use libfuzzer_sys::fuzz_target;
use peili::config::Config;
use peili::intake::{Document, Expectation, Intake, Via, parse};
use peili::jose::{compact, keys};

fuzz_target!(|input: &str| {
    let (text, keys) = input.split_once("\n\n").unwrap_or((input, ""));
    let _ = compact::read(text);
    let _ = keys::read_visitor(keys);
    let _ = keys::read_set(text);
    let intake = Intake {
        via: Via::Paste,
        document: Document::Text {
            text: text.to_owned(),
            keys: keys.to_owned(),
        },
        expectation: Expectation::default(),
    };
    let _ = parse(&intake, &Config::default());
});
