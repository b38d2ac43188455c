//! Logins of every kind, judged, handed over and opened again as the programs do it.
#![allow(dead_code)] // each test crate uses its own part

use peili::config::{self, Config};
use peili::demo::{self, Login as Demo, Twist, personas};
use peili::diagnosis::rules::RULES;
use peili::diagnosis::rules::examples::examples;
use peili::diagnosis::{checks, judge, needs};
use peili::engine;
use peili::intake::saml::Message;
use peili::intake::{Document as Given, Environment, Expectation, Intake, Raw, Via, parse};
use peili::jose::{Job, Outcome};
use peili::lang::Lang;
use peili::report::redact::Hide;
use peili::report::{Document, Mask, Report};
use peili::saml::Expected;
use peili::saml::metadata::Trusted;
use peili::saml::response::{Refusal, Response, SignatureOutcome};
use peili::text::render::render_all;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::by_hand::response;

/// 22 November 2026, 9:04 (UTC), and a year later.
pub const NOW: i64 = 1_795_338_240_000;
pub const LATER: i64 = 1_826_874_240_000;

/// A login as it was judged when the report was made.
pub struct Login {
    pub name: String,
    pub report: Report,
    /// Handed over in these ways: all of them, or those that are its own.
    pub ways: &'static [usize],
}

const ALL: &[usize] = &[0, 1, 2, 3, 4, 5];

/// How a report can be handed over.
pub struct Mode {
    pub name: &'static str,
    pub mask: Mask,
    pub hide: Hide,
}

const fn mode(name: &'static str, mask: Mask, place: Option<bool>, ids: bool) -> Mode {
    let hide = Hide { place, ids };
    Mode { name, mask, hide }
}

pub const MODES: [Mode; 6] = [
    mode("full", Mask::Full, None, false),
    mode("redacted", Mask::Redacted, None, false),
    mode("place hidden", Mask::Redacted, Some(true), false),
    mode("place shown", Mask::Redacted, Some(false), false),
    mode("ids hidden", Mask::Redacted, None, true),
    mode("all hidden", Mask::Redacted, Some(true), true),
];

thread_local! {
    static CONFIG: Config = config::read(include_str!("../../public/config.json")).unwrap();
}

/// As the engine judges it.
pub fn judged(intake: &Intake, now: i64) -> Option<Report> {
    CONFIG.with(|config| {
        let parsed = parse(intake, config).ok()?;
        let outcomes: Vec<Outcome> = parsed.jobs.iter().map(outcome).collect();
        let mut report = judge(&parsed, &outcomes, &intake.expectation, config, now);
        needs::serve(&mut report, parsed.needs(&[]));
        Some(report)
    })
}

/// A word stands in place of a signature: the right one begins with Q.
fn outcome(job: &Job) -> Outcome {
    match job {
        Job::Verify { signature, .. } if signature.first() == Some(&0x41) => Outcome::Valid,
        Job::Verify { .. } => Outcome::Invalid,
        Job::Digest { data, .. } => Outcome::Digest(Sha256::digest(data).to_vec()),
    }
}

pub fn pasted(claims: &Value, environment: Environment) -> Option<Report> {
    let intake = Intake {
        via: Via::Paste,
        document: Given::Text {
            text: claims.to_string(),
            keys: String::new(),
        },
        expectation: Expectation {
            environment,
            ..Expectation::default()
        },
    };
    judged(&intake, NOW)
}

/// Logged in at the demo.
fn live(login: &Demo) -> Option<Report> {
    let payload = demo::payload(login, Some("nonce"), NOW);
    let input = demo::signing_input(login, "key", &payload);
    let first = if login.has(Twist::OtherKey) { "B" } else { "Q" };
    let signature = match login.has(Twist::Alg("none")) {
        true => String::new(),
        false => [first, &"Q".repeat(85)].concat(),
    };
    let signed = demo::Signed {
        jwt: [input, signature].join("."),
        // The key of RFC 7515, appendix A.3.
        jwks: demo::jwks(
            "key",
            "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
            "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
        ),
        nonce: "nonce".to_owned(),
    };
    let mut report = judged(&demo::intake(login, signed, NOW), NOW)?;
    needs::serve(&mut report, &login.needs());
    Some(report)
}

fn by_saml(response: &Response, expected: &Expected, via: Via) -> Option<Report> {
    let checks = checks::saml::checks(response, expected, &Trusted::default(), NOW);
    let raw = Raw {
        code: "xml".to_owned(),
        text: "<samlp:Response/>".to_owned(),
    };
    let message = Message::of(response, checks, vec![raw]);
    let intake = Intake {
        via,
        document: Given::Saml(Box::new(message)),
        expectation: Expectation::default(),
    };
    judged(&intake, NOW)
}

/// Of model 1.3 in production: a school, and a role in it.
fn old(school: &str, role: &str) -> Value {
    json!({
        "iss": "https://mpass-proxy.csc.fi", "given_name": "Olli", "family_name": "Oja",
        "urn:oid:1.3.6.1.4.1.16161.1.1.27": "1.2.246.562.24.54109273865",
        "urn:mpass.id:uid": "MPASSOID.c6329e82913e265b3a79c11a043fdab8b06b1a9e",
        "urn:mpass.id:schoolInfo": [school],
        "urn:mpass.id:role": [format!("1.2.246.562.10.48201577367;{role}")],
        "urn:mpass.id:educationProviderInfo": ["1.2.246.562.10.48201577367;Kivijoen kunta"],
    })
}

/// Claims of a pupil whose values are odd in ways that no example is.
fn odd() -> Vec<(&'static str, Value)> {
    let base = |more: Value| {
        let mut claims = json!({
            "given_name": "Mari", "family_name": "Mansikka", "urn:mpass.id:nickname": "Mari",
            "urn:oid:1.3.6.1.4.1.16161.1.1.27": "1.2.246.562.98.12345678903",
            "urn:mpass.id:uid": "MPASSOID.c6329e82913e265b3a79c11a043fdab8b06b1a9e",
            "urn:mpass.id:schoolInfo": ["30076;Mansikkalan testi peruskoulu", "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu"],
            "urn:mpass.id:classLevel": "9",
            "urn:mpass.id:role": ["1.2.246.562.99.00000000001;30076;9F;Oppilas;1;1.2.246.562.99.00000000002;"],
            "urn:mpass.id:educationProviderInfo": ["1.2.246.562.99.00000000001;Mansikkalan testi kunta"],
            "urn:mpass.id:originalIssuer": "1.2.246.562.99.00000000001",
        });
        for (name, value) in more.as_object().unwrap() {
            claims[name] = value.clone();
        }
        claims
    };
    const LEARNER: &str = "urn:oid:1.3.6.1.4.1.16161.1.1.27";
    let mut tester = old("04321;Kivijoen koulu", "04321;8A;Oppilas");
    tester[LEARNER] = "1.2.246.562.98. 12345678903".into();
    vec![
        (
            "spaces and a wrong digit",
            base(json!({LEARNER: "1.2.246.562.24. 10000000008"})),
        ),
        (
            "spaces, an organisation",
            base(json!({LEARNER: "1.2.246.562.10. 72255864398"})),
        ),
        (
            "spaces, another kind",
            base(json!({LEARNER: "1.2.246.562.28. 72255864398"})),
        ),
        ("spaces, a test person", tester),
        ("cut off", base(json!({LEARNER: "1.2.246.562.24"}))),
        (
            "a class of one digit",
            base(json!({
                "urn:mpass.id:class": "7", "shoe_size": "43", "letter": "a", "other letter": "b",
                "urn:mpass.id:role": ["1.2.246.562.99.00000000001;30076;7;Oppilas;1;1.2.246.562.99.00000000002;"],
            })),
        ),
        (
            "odd names",
            base(json!({
                "Aino Mäkelä": "Aino Mäkelä", "aino@example.fi": 1, "12345678": [1, {"a": null}], "[class 1]": "[class 1]",
            })),
        ),
        (
            "like a label",
            base(json!({
                "urn:mpass.id:schoolInfo": ["30076;Koulu [class 1] [luokka 1]", "1.2.246.562.99.00000000002;Koulu [class 1] [luokka 1]"],
            })),
        ),
        (
            "no name at all",
            base(
                json!({"given_name": null, "family_name": [null, ""], "urn:mpass.id:nickname": []}),
            ),
        ),
        (
            "nothing in lists",
            base(json!({"urn:mpass.id:schoolInfo": [null, ""], "urn:mpass.id:role": []})),
        ),
        (
            "numbers",
            base(
                json!({"urn:mpass.id:classLevel": 9, "urn:mpass.id:class": 7, "family_name": true}),
            ),
        ),
        ("capitals", base(json!({"family_name": "MÄKINEN"}))),
        ("no capitals", base(json!({"family_name": "Äö"}))),
        (
            "no class in a music school",
            old("30079;Kivijoen musiikkiopisto", "30079;;Oppilas"),
        ),
        (
            "a code of a test school",
            old("99901;Kivijoen koulu", "99901;8A;Oppilas"),
        ),
        (
            "a level below",
            base(json!({"urn:mpass.id:classLevel": "-3"})),
        ),
        (
            "a number that is none",
            base(json!({"urn:mpass.id:classLevel": -3.5, "given_name": ["Mari", 5]})),
        ),
        (
            "code in a role",
            base(json!({
                "urn:mpass.id:role": ["1.2.246.562.99.00000000001;30076;010190-900P;Oppilas;1;1.2.246.562.99.00000000002;"],
            })),
        ),
        (
            "code as school",
            base(
                json!({"urn:mpass.id:schoolCode": "010190-900P", "family_name": "Mansikka 010190-900X"}),
            ),
        ),
        (
            "everything odd in a name",
            base(
                json!({"family_name": " Mä\u{a0}nsikka\u{200b}  \u{430}x", "given_name": "MÃ¤kinen"}),
            ),
        ),
        (
            "two of all",
            base(json!({
                "given_name": ["Mari", "Maria"], "urn:oid:2.5.4.42": "Mari", "urn:mpass.id:class": ["9F", "9G"],
                "urn:mpass.id:uid": ["MPASSOID.c6329e82913e265b3a79c11a043fdab8b06b1a9e", "mari"],
                "urn:mpass.id:learnerId": "x",
            })),
        ),
        (
            "a learner id as sub",
            base(
                json!({"sub": "1.2.246.562.98.12345678903", "jti": "12345678903", "acr": "urn:mpass.id:authnsource:Mansikkala"}),
            ),
        ),
    ]
}

/// Personas, examples and near misses by every door, and logins by SAML.
pub fn logins() -> Vec<Login> {
    let mut logins = Vec::new();
    let mut add = |ways: &'static [usize], name: String, report: Option<Report>| {
        logins.extend(report.map(|report| Login { name, report, ways }));
    };
    for persona in personas() {
        add(ALL, persona.id.to_owned(), live(&persona.login()));
    }
    let mut live_ways = [&[1, 3], &[1, 4], &[1, 5]].into_iter().cycle();
    for rule in RULES {
        for which in ["example", "near-miss"] {
            let id = format!("{}/{which}", rule.code);
            let ways = live_ways.next().unwrap();
            add(
                ways,
                format!("{id} live"),
                demo::login(&id).and_then(|login| live(&login)),
            );
        }
    }
    for example in examples() {
        let (code, environment) = (example.rule.code(), example.environment);
        let near = pasted(&example.near_miss, environment);
        add(
            &[0, 1, 2],
            code.to_owned(),
            pasted(&example.claims, environment),
        );
        add(&[0, 1, 2], format!("{code} near"), near);
    }
    for (name, claims) in odd() {
        add(ALL, name.to_owned(), pasted(&claims, Environment::Unknown));
    }
    saml(&mut |name, report| add(ALL, name, report));
    logins
}

fn saml(add: &mut dyn FnMut(String, Option<Report>)) {
    let person = examples().next().unwrap().near_miss;
    let expected = || Expected {
        issuer: Some(crate::by_hand::IDP.to_owned()),
        audience: Some("https://peili.example/saml".to_owned()),
        acs: Some("https://peili.example/saml/acs".to_owned()),
        departed: Some(NOW - 300_000),
        arrived: Some(NOW),
        ..Expected::default()
    };
    type Change = fn(&mut Response, &mut Expected);
    let changes: [(&str, Change); 10] = [
        ("in order", |_, _| {}),
        ("failed", |r, _| {
            r.assertions.clear();
            r.status.code = Some("urn:oasis:names:tc:SAML:2.0:status:Responder".to_owned());
        }),
        ("encrypted", |r, _| {
            r.assertions.clear();
            r.encrypted = 1;
        }),
        ("unsigned", |r, _| r.signatures.clear()),
        ("broken", |r, _| {
            r.signatures[0].outcome = SignatureOutcome::DigestDiffers
        }),
        ("weak", |r, _| {
            r.signatures[0].outcome = SignatureOutcome::Refused(Refusal::Sha1)
        }),
        ("elsewhere", |_, e| {
            e.acs = Some("https://other.example/acs".to_owned())
        }),
        ("late", |r, _| {
            let conditions = r.assertions[0].conditions.as_mut().unwrap();
            conditions.not_on_or_after = Some("2026-11-20T09:05:00Z".to_owned());
        }),
        ("names", |r, _| {
            for attribute in &mut r.assertions[0].attributes {
                attribute.friendly_name = Some("other".to_owned());
            }
        }),
        ("two", |r, _| {
            let mut bare = r.assertions[0].clone();
            bare.covered = false;
            r.assertions.push(bare);
        }),
    ];
    for (name, change) in changes {
        for via in [Via::Saml, Via::Paste] {
            let (mut response, mut expected) = (response(&person), expected());
            change(&mut response, &mut expected);
            add(
                format!("SAML {name} {via:?}"),
                by_saml(&response, &expected, via),
            );
        }
    }
}

pub fn written(report: &Report, lang: Lang, mode: &Mode) -> Document {
    all(&[report], lang, mode).remove(0)
}

pub fn all(reports: &[&Report], lang: Lang, mode: &Mode) -> Vec<Document> {
    let asked: Vec<_> = reports.iter().map(|report| (*report, None)).collect();
    render_all(&asked, None, lang, mode.mask, mode.hide)
}

/// The intake as it comes to the engine.
pub fn intake(of: &Value) -> Intake {
    engine::intake(of).expect("an intake")
}

/// The one login of a report, judged a year later.
pub fn reopened(intakes: &[Value]) -> Report {
    let [one] = intakes else {
        panic!("{} logins", intakes.len());
    };
    judged(&intake(one), LATER).expect("a login")
}
