//! What Peili refuses: every file of `public/refusals/` is read, verified and judged as in the browser,
//! and does what `demo::refused` says of it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "saml_support/native.rs"]
mod native;

use std::collections::BTreeSet;
use std::path::PathBuf;

use peili::config::Config;
use peili::demo::refused::{MESSAGES, Message, Protocol, Told};
use peili::diagnosis::{self, checks};
use peili::encoding::{ReadError, base64};
use peili::intake::saml::Message as SamlMessage;
use peili::intake::{self, Document, Expectation, Intake, Via};
use peili::jose::{Alg, Job, Outcome, PublicKey};
use peili::report::{CheckCode, CheckStatus, Report};
use peili::saml::metadata::{From, Trusted};
use peili::saml::{self, Decoded, Expected};
use rsa::signature::Verifier as _;

/// 2026-11-22T09:00:00Z
const NOW: i64 = 1_795_338_000_000;
const PUPIL: &str = ";Oppilas;";
const TEACHER: &str = ";Opettaja;";
/// What a reader that stops at the comment takes for the name.
const CUT: &str = "rehtori@mansikkala.invalid";

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("public/refusals")
}

fn file(name: &str) -> String {
    std::fs::read_to_string(folder().join(name)).unwrap()
}

/// As the program `saml` reads a paste, or the engine.
fn judged(message: &Message) -> Result<Report, ReadError> {
    let (text, keys) = (file(&message.file()), file(message.protocol.keys()));
    let document = match message.protocol {
        Protocol::Saml => Document::Saml(Box::new(read(&text, &keys)?)),
        Protocol::Jwt => Document::Text { text, keys },
    };
    let intake = Intake {
        via: Via::Paste,
        document,
        expectation: Expectation::default(),
    };
    let config = Config::default();
    let parsed = intake::parse(&intake, &config)?;
    let outcomes: Vec<Outcome> = parsed.jobs.iter().map(run).collect();
    Ok(diagnosis::judge(
        &parsed,
        &outcomes,
        &intake.expectation,
        &config,
        NOW,
    ))
}

fn read(text: &str, keys: &str) -> Result<SamlMessage, ReadError> {
    let Decoded::Xml(envelope) = saml::decode(text)? else {
        panic!("plain XML")
    };
    let issuer = saml::issuer(&envelope.xml)?;
    let trusted = Trusted::read(keys, From::Visitor, issuer.as_deref())?;
    let reading = saml::read(&envelope.xml, &trusted)?;
    let outcomes = native::run(reading.jobs());
    let response = reading.finish(&outcomes);
    let checks = checks::saml::checks(&response, &Expected::default(), &trusted, NOW);
    Ok(SamlMessage::of(&response, checks, Vec::new()))
}

/// Keys come as JWK to a token.
fn run(job: &Job) -> Outcome {
    let Job::Verify {
        alg: Alg::RS256,
        key: PublicKey::Jwk(json),
        data,
        signature,
        ..
    } = job
    else {
        return native::run_one(job);
    };
    let members: serde_json::Value = serde_json::from_str(json).unwrap();
    let number = |name: &str| {
        rsa::BigUint::from_bytes_be(&base64::url(members[name].as_str().unwrap()).unwrap())
    };
    let key = rsa::RsaPublicKey::new(number("n"), number("e")).unwrap();
    let key = rsa::pkcs1v15::VerifyingKey::<sha2::Sha256>::new(key);
    let signature = rsa::pkcs1v15::Signature::try_from(signature.as_slice()).unwrap();
    match key.verify(data, &signature) {
        Ok(()) => Outcome::Valid,
        Err(_) => Outcome::Invalid,
    }
}

/// Values of attributes and of what else was received; those that a signature covers, or the rest.
fn values(report: &Report, covered: bool) -> Vec<String> {
    let received = report.attributes.iter().flat_map(|one| &one.received);
    let attributes = received
        .filter(|received| received.covered_by_signature == covered)
        .flat_map(|received| received.values.iter().map(|value| value.text.clone()));
    let others = report.others.iter();
    let others = others.filter(|one| one.covered_by_signature == covered);
    attributes
        .chain(others.map(|one| one.text.clone()))
        .collect()
}

fn has(values: &[String], part: &str) -> bool {
    values.iter().any(|value| value.contains(part))
}

#[test]
fn every_message_is_told_as_the_table_says() {
    for message in &MESSAGES {
        let (name, text) = (message.file(), file(&message.file()));
        let judged = judged(message);
        let report = match (judged, message.told) {
            (Err(error), Told::Unread(problem)) => {
                let found = format!("{:?}", error.problem);
                assert!(found.starts_with(problem), "{name}: {found}");
                continue;
            }
            (Ok(report), _) => report,
            (Err(error), _) => panic!("{name}: {error:?}"),
        };
        let covered = values(&report, true);
        let line = |code: CheckCode| report.checks.iter().find(|c| c.code == code).unwrap();
        // Nothing forged ever counts as signed.
        assert!(!has(&covered, TEACHER), "{name}: {covered:?}");
        assert!(!covered.iter().any(|value| value == CUT), "{name}");
        match message.told {
            Told::Line(code, status, why) => {
                let check = line(code);
                assert_eq!(check.status, status, "{name}: {check:?}");
                let reason = format!("{:?}", check.reason);
                assert!(reason.contains(why), "{name}: {reason}");
                let passes = |code| line(code).status == CheckStatus::Pass;
                let whole = passes(CheckCode::Signature)
                    && message.protocol == Protocol::Saml
                    && passes(CheckCode::Structure);
                assert!(!whole, "{name}");
            }
            Told::Accepted | Told::Ignored => {
                assert!(has(&covered, PUPIL), "{name}: {report:#?}");
                assert!(!has(&values(&report, false), TEACHER), "{name}");
                assert_eq!(line(CheckCode::Signature).status, CheckStatus::Pass);
                let failed = report.checks.iter().find(|c| c.status == CheckStatus::Fail);
                assert!(failed.is_none(), "{name}: {failed:?}");
            }
            Told::Unread(_) => panic!("{name} was read"),
        }
        // The harm is in the file.
        let payload = text
            .split('.')
            .nth(1)
            .and_then(|part| base64::url(part).ok());
        let inside = match message.protocol {
            Protocol::Saml => text,
            Protocol::Jwt => String::from_utf8(payload.unwrap()).unwrap(),
        };
        let harm = inside.contains(TEACHER) || inside.contains(CUT) || message.id == "xslt";
        assert_eq!(harm, message.told != Told::Accepted, "{name}");
    }
}

#[test]
fn every_file_has_its_row_and_every_row_its_file() {
    let files: BTreeSet<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let keys = ["metadata.xml", "keys.json"].map(str::to_owned);
    let rows = MESSAGES.iter().map(Message::file).chain(keys);
    let rows: Vec<String> = rows.collect();
    assert_eq!(rows.iter().cloned().collect::<BTreeSet<_>>(), files);
    assert_eq!(rows.len(), files.len());
}
