//! Reports made by hand, for the tests of rendering and redaction.

use peili::diagnosis::RuleId;
use peili::intake::{Environment, From, Kind, Raw, Via};
use peili::model::{AttrId, Version, value};
use peili::report::{
    Arg, AttributeState, AttributeStatus, Check, CheckCode, CheckReason, CheckStatus, ClaimClass,
    Evidence, Finding, KeysFrom, OtherClaim, ReceivedValue, Report, Summary, Value, Verdict,
};

/// What is personal in a login.
#[derive(Clone, Debug)]
pub struct Person {
    pub given: String,
    pub family: String,
    /// Ten digits; the check digit is added.
    pub learner: String,
    pub uid: String,
    pub class: String,
    pub sub: String,
    pub unknown: String,
}

impl Person {
    pub fn aino() -> Person {
        Person {
            given: "Aino-Maija".into(),
            family: "Väisänen".into(),
            learner: "1234567890".into(),
            uid: "c6329e82913e265b3a79c11a043fdab8b06b1a9e".into(),
            class: "9ÅÄ".into(),
            sub: "sub-QWERTYUIOP-1".into(),
            unknown: "secret thing 77".into(),
        }
    }

    /// Other values, same shapes.
    pub fn bertta() -> Person {
        Person {
            given: "Liisa-Hele".into(),
            family: "Räikköne".into(),
            learner: "9876543210".into(),
            uid: "d7329e82913e265b3a79c11a043fdab8b06b1a91".into(),
            class: "8ÖÅ".into(),
            sub: "sub-ZXCVBNMASD-2".into(),
            unknown: "hidden words 12".into(),
        }
    }

    pub fn learner_id(&self) -> String {
        // IBM 7-3-1 (node 24), computed here so that the test has its own oracle.
        let sum: u32 = self
            .learner
            .bytes()
            .rev()
            .zip([7, 3, 1].into_iter().cycle())
            .map(|(digit, weight)| u32::from(digit - b'0') * weight)
            .sum();
        format!("1.2.246.562.24.{}{}", self.learner, (10 - sum % 10) % 10)
    }

    /// Everything that no redacted report may hold.
    pub fn secrets(&self) -> Vec<String> {
        vec![
            self.given.clone(),
            self.family.clone(),
            self.learner.clone(),
            self.uid.clone(),
            self.class.clone(),
            self.sub.clone(),
            self.unknown.clone(),
        ]
    }
}

fn state(id: AttrId, values: &[&str]) -> AttributeState {
    let received = (!values.is_empty()).then(|| ReceivedValue {
        received_as: id.claim().to_owned(),
        from: From::IdToken,
        covered_by_signature: true,
        values: values
            .iter()
            .map(|text| Value {
                text: (*text).to_owned(),
                parts: value::parts(id, text),
                faulty: false,
            })
            .collect(),
    });
    AttributeState {
        id,
        status: match values {
            [] => AttributeStatus::Missing,
            _ => AttributeStatus::Ok,
        },
        received: received.into_iter().collect(),
    }
}

/// A pupil's login of model 1.4 with one warning about the class and one error about the learner id.
pub fn login(person: &Person) -> Report {
    let role = format!(
        "1.2.246.562.99.00000000001;30076;{};Oppilas;1;1.2.246.562.99.00000000002;",
        person.class
    );
    let learner = person.learner_id();
    let uid = format!("MPASSOID.{}", person.uid);
    let attributes = AttrId::ALL
        .into_iter()
        .map(|id| match id {
            AttrId::GivenName => state(id, &[&person.given]),
            AttrId::FamilyName => state(id, &[&person.family]),
            AttrId::LearnerId => state(id, &[&learner]),
            AttrId::Uid => state(id, &[&uid]),
            AttrId::Role => state(id, &[&role]),
            AttrId::ClassLevel => state(id, &["9"]),
            AttrId::Class => state(id, &[&person.class]),
            AttrId::SchoolInfo => state(
                id,
                &[
                    "30076;Mansikkalan testi peruskoulu",
                    "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu",
                ],
            ),
            AttrId::EducationProviderInfo => {
                state(id, &["1.2.246.562.99.00000000001;Mansikkalan testi kunta"])
            }
            AttrId::OriginalIssuer => state(id, &["1.2.246.562.99.00000000001"]),
            _ => state(id, &[]),
        })
        .collect();
    let finding = |rule: RuleId, args: Vec<(&'static str, Arg)>| {
        let row = rule.rule();
        Finding {
            rule,
            severity: row.severity,
            responsible: row.responsible,
            also: row.also.into_iter().collect(),
            contact: row.contact,
            attributes: row.attributes.to_vec(),
            consequences: vec![AttrId::SchoolInfo, AttrId::Role],
            arrived: vec![AttrId::LearnerId],
            candidates: Vec::new(),
            args: args
                .into_iter()
                .map(|(name, arg)| (name.into(), arg))
                .collect(),
            evidence: Evidence {
                path: "id-token/urn:mpass.id:role[0]".into(),
                shape: String::new(),
            },
        }
    };
    let other = |name: &str, text: &str, class| OtherClaim {
        name: name.into(),
        from: From::IdToken,
        covered_by_signature: true,
        text: text.into(),
        class,
    };
    Report {
        created: 1_795_338_240_000,
        verdict: Verdict::Fault,
        via: Via::Oidc,
        kind: Kind::Login,
        environment: Environment::Test,
        version: Some(Version::V1_4),
        version_detected: Some(Version::V1_4),
        issuer: Some("https://mpass-proxy-test.csc.fi".into()),
        message_ids: vec!["_5f2b".into()],
        invented: false,
        checks: vec![
            Check {
                code: CheckCode::Signature,
                status: CheckStatus::Pass,
                reason: CheckReason::SignatureValid {
                    alg: "RS256".into(),
                    kid: Some("k1".into()),
                    keys: KeysFrom::Issuer,
                },
            },
            Check {
                code: CheckCode::UserinfoSubject,
                status: CheckStatus::Fail,
                reason: CheckReason::Differs {
                    expected: person.sub.clone(),
                    found: person.unknown.clone(),
                },
            },
        ],
        attributes,
        sent: None,
        others: vec![
            other(
                "iss",
                "https://mpass-proxy-test.csc.fi",
                ClaimClass::Protocol,
            ),
            other("sub", &person.sub, ClaimClass::Protocol),
            other("exp", "1795338540", ClaimClass::Protocol),
            other("nonce", &person.sub, ClaimClass::Protocol),
            other("shoe_size", &person.unknown, ClaimClass::Unknown),
            other(
                "urn:mpass.id:legacyCryptId",
                &person.uid,
                ClaimClass::Legacy,
            ),
        ],
        findings: vec![
            finding(
                RuleId::SharedAccount,
                vec![("name", Arg::Personal(person.family.clone()))],
            ),
            finding(
                RuleId::GroupAsClass,
                vec![
                    ("class", Arg::Personal(person.class.clone())),
                    ("value", Arg::Personal(learner.clone())),
                    ("odd", Arg::Public(person.learner_id())),
                ],
            ),
        ],
        summary: Summary {
            schools: vec!["Mansikkalan testi peruskoulu".into()],
            providers: vec!["Mansikkalan testi kunta".into()],
            roles: vec!["Oppilas".into()],
            classes: vec![person.class.clone()],
            class_level: Some("9".into()),
            auth_time: Some(1_795_338_230_000),
            issued: Some(1_795_338_240_000),
            expires: Some(1_795_338_540_000),
            names: 2,
            learner_id: true,
        },
        service: None,
        raw: vec![Raw {
            code: "payload".into(),
            text: format!("{{\"sub\":\"{}\"}}", person.sub),
        }],
        logout: Some("https://mpass-proxy-test.csc.fi/idp/profile/Logout".into()),
        in_history: true,
        reopened: None,
    }
}
