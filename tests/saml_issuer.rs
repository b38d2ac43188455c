//! What the demo issuer writes is right to programs that are not Peili's: OpenSSL takes its
//! certificate, xmlsec1 both of its signatures, for every persona and rule example.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod saml_support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use peili::demo::{self, Twist, saml};

/// 22 November 2026.
const NOW: i64 = 1_795_305_600_000;

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("saml_issuer");
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs a program that the suite needs; what it said.
fn run(program: &str, arguments: &[&str]) -> (bool, String) {
    let out = Command::new(program)
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("{program} must be installed: {error}"));
    let said = [out.stdout, out.stderr].concat();
    (
        out.status.success(),
        String::from_utf8_lossy(&said).into_owned(),
    )
}

/// The certificate in the metadata, as a PEM file.
fn certificate(file: &str, metadata: &str) -> PathBuf {
    let (_, rest) = metadata.split_once("<ds:X509Certificate>").unwrap();
    let (base64, _) = rest.split_once('<').unwrap();
    let path = folder().join(file);
    let lines: Vec<&str> = base64
        .as_bytes()
        .chunks(64)
        .map(|line| str::from_utf8(line).unwrap())
        .collect();
    let pem = format!(
        "-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n",
        lines.join("\n")
    );
    fs::write(&path, pem).unwrap();
    path
}

#[test]
fn openssl_takes_the_certificate() {
    // Node holds an OpenSSL, and whoever runs the suite has Node.
    const LOOK: &str = "
        const { X509Certificate } = require('node:crypto');
        const { readFileSync } = require('node:fs');
        const one = new X509Certificate(readFileSync(process.argv[1]));
        const { subject, issuer, validFrom, validTo, publicKey } = one;
        const curve = publicKey.asymmetricKeyDetails.namedCurve;
        console.log([subject, issuer, validFrom, validTo, curve, one.verify(publicKey)].join('; '));";
    let login = demo::login("pupil-9").unwrap();
    let signed = saml_support::signed(&login, &saml::SERVICE, NOW);
    let path = certificate("certificate.pem", &signed.metadata);
    let (fine, said) = run("node", &["-e", LOOK, path.to_str().unwrap()]);
    assert!(fine, "{said}");
    assert_eq!(
        said.trim(),
        "CN=demo.peili.invalid; CN=demo.peili.invalid; Nov 22 00:00:00 2026 GMT; \
         Nov 21 00:00:00 2036 GMT; prime256v1; true"
    );
}

/// Checks one signature in each of the files.
fn xmlsec1(signature: &str, certificate: &Path, files: &[PathBuf]) -> (bool, String) {
    let mut arguments = vec![
        "--verify",
        "--enabled-key-data",
        "x509",
        "--pubkey-cert-pem",
        certificate.to_str().unwrap(),
        "--id-attr:ID",
        "urn:oasis:names:tc:SAML:2.0:protocol:Response",
        "--id-attr:ID",
        "urn:oasis:names:tc:SAML:2.0:assertion:Assertion",
        "--node-xpath",
        signature,
    ];
    arguments.extend(files.iter().map(|path| path.to_str().unwrap()));
    // As the preparation of the suite finds it (tests/tools/pysaml2.mjs).
    let program = std::env::var("XMLSEC1").unwrap_or_else(|_| "xmlsec1".to_owned());
    run(&program, &arguments)
}

#[test]
fn xmlsec1_takes_the_signatures() {
    let (mut right, mut wrong) = (Vec::new(), Vec::new());
    let mut pem = PathBuf::new();
    for login in saml_support::logins() {
        if saml::formless(&login).is_some() {
            continue;
        }
        let signed = saml_support::signed(&login, &saml::SERVICE, NOW);
        let path = folder().join([&login.file, ".xml"].concat());
        fs::write(&path, &signed.response).unwrap();
        // The keys are fixed: it is the same for all.
        pem = certificate("signatures.pem", &signed.metadata);
        let faulty = [Twist::OtherKey, Twist::Alg("none"), Twist::Alg("HS256")];
        if faulty.iter().any(|twist| login.has(*twist)) {
            wrong.push(path);
        } else {
            right.push(path);
        }
    }
    for signature in [
        "/*/*[local-name()='Signature']",
        "/*/*[local-name()='Assertion']/*[local-name()='Signature']",
    ] {
        let (fine, said) = xmlsec1(signature, &pem, &right);
        assert!(fine, "{said}");
        assert_eq!(
            said.matches("\nOK\n").count() + usize::from(said.starts_with("OK\n")),
            right.len()
        );
        for path in &wrong {
            let (fine, said) = xmlsec1(signature, &pem, std::slice::from_ref(path));
            assert!(!fine, "{}: {said}", path.display());
        }
    }
    let (right, wrong) = (right.len(), wrong.len());
    println!(
        "xmlsec1 took both signatures of {right} responses of the demo issuer, none of {wrong}"
    );
    assert!(right >= 250 && wrong == 3, "{right}, {wrong}");
}
