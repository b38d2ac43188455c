//! What the reader of the page says of SAML messages, for a comparison with others
//! (`tests/tools/saml_oracle.test.mjs`). Reads a JSON array of messages with their keys from standard
//! input, and prints one answer for each.

#[allow(dead_code)]
#[path = "../saml_support/native.rs"]
mod native;

use std::collections::HashMap;
use std::error::Error;
use std::io::stdin;

use peili::encoding::base64;
use peili::jose::{Job, Outcome};
use peili::saml::metadata::{From, Trusted};
use peili::saml::response::{SignatureOutcome, SignedElement};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let messages: Vec<Value> = serde_json::from_reader(stdin().lock())?;
    let mut known = HashMap::new();
    let answers: Result<Vec<Value>, _> = messages
        .iter()
        .map(|message| {
            let of = |name: &str| message[name].as_str().ok_or(format!("no {name}"));
            answer(of("xml")?, of("key")?, &mut known)
        })
        .collect();
    println!("{}", json!(answers?));
    Ok(())
}

/// What a key said of a signature: RSA is slow in a test build, and most messages share theirs.
type Known = HashMap<String, Outcome>;

fn answer(xml: &str, key: &str, known: &mut Known) -> Result<Value, Box<dyn Error>> {
    let trusted = Trusted::read(key, From::Visitor, None).map_err(|e| format!("{e:?}"))?;
    let reading = match peili::saml::read(xml, &trusted) {
        Ok(reading) => reading,
        Err(error) => return Ok(json!({ "unreadable": first_word(&error.problem) })),
    };
    let jobs = reading.jobs().to_vec();
    let outcomes: Vec<Outcome> = jobs.iter().map(|job| run(job, known)).collect();
    let response = reading.finish(&outcomes);
    let signatures: Vec<Value> = response
        .signatures
        .iter()
        .enumerate()
        .map(|(index, signature)| {
            let bytes = |wanted: fn(&Job, usize) -> Option<&Vec<u8>>| {
                let found = jobs.iter().find_map(|job| wanted(job, index));
                found.map(|bytes| base64::standard_encode(bytes))
            };
            json!({
                "on": match signature.on {
                    SignedElement::Response => "response",
                    SignedElement::Assertion(0) => "assertion",
                    _ => "elsewhere",
                },
                "outcome": match &signature.outcome {
                    SignatureOutcome::Refused(refusal) => first_word(refusal),
                    other => first_word(other),
                },
                "refused": matches!(signature.outcome, SignatureOutcome::Refused(_)),
                "digested": bytes(|job, index| match job {
                    Job::Digest { source, data, .. } if *source == index => Some(data),
                    _ => None,
                }),
                "signed": bytes(|job, index| match job {
                    Job::Verify { source, data, .. } if *source == index => Some(data),
                    _ => None,
                }),
            })
        })
        .collect();
    let covered = response.assertions.first().is_some_and(|a| a.covered);
    Ok(json!({ "signatures": signatures, "covered": covered }))
}

fn run(job: &Job, known: &mut Known) -> Outcome {
    match job {
        Job::Digest { .. } => native::run_one(job),
        Job::Verify { .. } => known
            .entry(format!("{job:?}"))
            .or_insert_with(|| native::run_one(job))
            .clone(),
    }
}

/// The variant's name.
fn first_word(value: &impl std::fmt::Debug) -> String {
    let text = format!("{value:?}");
    let end = text.find(|c: char| !c.is_alphanumeric());
    text[..end.unwrap_or(text.len())].to_owned()
}
