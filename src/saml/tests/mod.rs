//! Messages signed by xmlsec1 (`tests/tools/make_saml_vectors.mjs`), read as the program reads them.

mod attacks;
mod decode;
mod metadata;
mod mutations;
#[path = "../../../tests/saml_support/native.rs"]
mod native;
mod vectors;
mod xml;

use std::sync::LazyLock;

use serde_json::Value;

use super::metadata::{From, Trusted};
use super::response::{Response, SignatureOutcome};
use crate::encoding::{Problem, ReadError};

static FIXTURE: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../tests/fixtures/saml/vectors.json")).unwrap()
});

fn fixture(name: &str) -> &'static str {
    FIXTURE[name].as_str().unwrap()
}

/// A signed message of the fixture.
fn vector(name: &str) -> &'static str {
    let all = FIXTURE["vectors"].as_array().unwrap();
    let found = all.iter().find(|v| v["name"] == name);
    found.unwrap()["xml"].as_str().unwrap()
}

/// The keys of the fixture's identity provider.
fn trusted() -> Trusted {
    Trusted::read(fixture("metadata"), From::Configured, None).unwrap()
}

fn read(xml: &str) -> Result<Response, ReadError> {
    read_with(xml, &trusted())
}

fn read_with(xml: &str, trusted: &Trusted) -> Result<Response, ReadError> {
    let reading = super::read(xml, trusted)?;
    let outcomes = native::run(reading.jobs());
    Ok(reading.finish(&outcomes))
}

fn outcomes(response: &Response) -> Vec<&SignatureOutcome> {
    response.signatures.iter().map(|s| &s.outcome).collect()
}

fn problem(error: ReadError) -> (Problem, Option<usize>) {
    (error.problem, error.at)
}
