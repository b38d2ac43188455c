//! The reader and verifier of responses, with the keys of an identity provider at hand.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use peili::jose::{Job, Outcome};
use peili::saml::metadata::{From, Trusted};
use peili::saml::{issuer, read};

static TRUSTED: LazyLock<Trusted> = LazyLock::new(|| {
    let fixture = include_str!("../../fixtures/saml/vectors.json");
    let fixture: serde_json::Value = serde_json::from_str(fixture).unwrap();
    Trusted::read(fixture["metadata"].as_str().unwrap(), From::Configured, None).unwrap()
});

fuzz_target!(|xml: &str| {
    let _ = issuer(xml);
    match read(xml, &TRUSTED) {
        Ok(reading) => {
            // As if every key had made every signature: what is covered is then worked out too.
            let outcome = |job: &Job| match job {
                Job::Digest { data, .. } => {
                    assert!(!data.is_empty());
                    Outcome::Digest(vec![0; 32])
                }
                Job::Verify { .. } => Outcome::Valid,
            };
            let outcomes: Vec<Outcome> = reading.jobs().iter().map(outcome).collect();
            let _ = reading.finish(&outcomes);
        }
        Err(error) => assert!(error.at.is_none_or(|at| at <= xml.len())),
    }
});
