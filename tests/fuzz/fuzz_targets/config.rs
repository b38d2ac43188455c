//! The deployment's configuration.
#![no_main]

use libfuzzer_sys::fuzz_target;
use peili::config;

fuzz_target!(|text: &str| {
    if let Ok(config) = config::read(text) {
        let _ = config::config_view(&config);
        let _ = config.origins();
    }
});
