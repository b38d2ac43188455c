//! A rule's example or near miss as a login at the demo issuer: the claims of
//! `diagnosis::rules::examples`, or a pupil's login whose token is at fault.

use serde_json::Value;

use super::{AUTHN_SOURCE, ISSUER, Login, Twist as T};
use crate::diagnosis::RuleId as R;
use crate::diagnosis::rules::RULES;
use crate::diagnosis::rules::examples::{Base, claims, example};
use crate::encoding::json;
use crate::intake::Environment;

/// What shows a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Claims alone: pasting them will do.
    ByClaims,
    /// A login made just now: the fault is in its token or in what came beside it.
    ByToken,
    /// A login in order, with a service that needs something of it.
    ByNeed,
    /// A SAML response alone: the demo logs in by OpenID Connect.
    BySaml,
    /// Nothing of its own: it is one of the possible causes of this rule.
    AsCandidate(R),
}

pub fn shown(rule: R) -> Shown {
    match rule {
        R::SchoolCodeMissing | R::RoleRefused | R::CountsDiffer => {
            Shown::AsCandidate(R::SchoolDataMissing)
        }
        R::LoginFailed
        | R::AssertionEncrypted
        | R::ResponseElsewhere
        | R::ResponseStructure
        | R::NamesMarkedOtherwise => Shown::BySaml,
        _ => match TOKENS.iter().find(|row| row.rule == rule) {
            Some(Row {
                twists: [T::Need(_), ..],
                ..
            }) => Shown::ByNeed,
            Some(_) => Shown::ByToken,
            None => Shown::ByClaims,
        },
    }
}

/// The rule whose finding shows it.
pub fn shown_as(rule: R) -> R {
    match shown(rule) {
        Shown::AsCandidate(of) => of,
        Shown::ByClaims | Shown::ByToken | Shown::ByNeed | Shown::BySaml => rule,
    }
}

/// The claims of a rule's example or near miss as a text to paste: those of the rule's test
/// under the issuer that signs the example. `None` where the fault is in the token.
pub fn pasteable(rule: R, near: bool) -> Option<Vec<(String, Value)>> {
    if matches!(shown(rule), Shown::ByToken | Shown::ByNeed | Shown::BySaml) {
        return None;
    }
    let example = example(shown_as(rule))?;
    let all = if near {
        &example.near_miss
    } else {
        &example.claims
    };
    let mut claims = members(all);
    if json::get(&claims, "iss").is_none() {
        let issuer = issuer(example.environment);
        claims.insert(0, ("iss".to_owned(), issuer.into()));
    }
    Some(claims)
}

/// The login behind `<code>/example` and `<code>/near-miss`.
pub(super) fn login(id: &str) -> Option<Login> {
    let (code, which) = id.split_once('/')?;
    let near = match which {
        "example" => false,
        "near-miss" => true,
        _ => return None,
    };
    let rule = RULES.iter().find(|rule| rule.code == code)?.id;
    let file = [code, "-", which].concat();
    if let Some(row) = TOKENS.iter().find(|row| row.rule == rule) {
        return Some(Login {
            file,
            claims: members(&claims(Base::Pupil, &[])),
            environment: Environment::Demo,
            issuer: ISSUER,
            twists: if near { row.near } else { row.twists },
            text: None,
        });
    }
    let claims = pasteable(rule, near)?;
    let environment = match example(shown_as(rule))?.environment {
        Environment::Unknown => Environment::Demo,
        known => known,
    };
    Some(Login {
        file,
        text: Some(claims.clone()),
        claims,
        environment,
        issuer: issuer(environment),
        twists: &[],
    })
}

/// Who signs logins of an environment. Examples of production and test name MPASSid's own
/// issuer, or pasting them would not show the rule; the key is the demo's all the same.
fn issuer(environment: Environment) -> &'static str {
    match environment {
        Environment::Production => "https://mpass-proxy.csc.fi",
        Environment::Test => "https://mpass-proxy-test.csc.fi",
        Environment::Demo | Environment::Unknown => ISSUER,
    }
}

fn members(claims: &Value) -> Vec<(String, Value)> {
    let Some(object) = claims.as_object() else {
        return Vec::new();
    };
    object.iter().map(|(k, v)| (k.clone(), v.clone())).collect()
}

/// A rule that only a token shows.
struct Row {
    rule: R,
    twists: &'static [T],
    near: &'static [T],
}

const fn row(rule: R, twists: &'static [T], near: &'static [T]) -> Row {
    Row { rule, twists, near }
}

const ACCESS_TOKEN: T = T::AccessToken("peili-demo-access-token");

#[rustfmt::skip]
static TOKENS: &[Row] = &[
    row(R::NothingDelivered, &[T::Bare, T::UserinfoEmpty], &[T::Bare, T::Userinfo(&[])]),
    row(R::SourcesDisagree, &[T::Userinfo(&[("family_name", "\"Mustikka\"")])], &[T::Userinfo(&[])]),
    row(R::OtherHomeOrganisation, &[T::Source("urn:mpass.id:authnsource:PeiliMuu")], &[T::Source(AUTHN_SOURCE)]),
    row(R::RetiredAttributeNeeded, &[T::Need("schoolCode")], &[T::Need("schoolInfo")]),
    row(R::OneCarrier, &[T::Bare, T::Userinfo(&[])], &[T::Userinfo(&[])]),
    row(R::SignatureInvalid, &[T::OtherKey], &[]),
    row(R::SignatureMissing, &[T::Alg("none")], &[]),
    row(R::AlgorithmRefused, &[T::Alg("HS256")], &[]),
    row(R::IssuerDiffers, &[T::Set("iss", "\"https://other.peili.invalid\"")], &[]),
    row(R::AudienceDiffers, &[T::Set("aud", "\"another-service\"")],
        &[T::Set("aud", "[\"another-service\",\"peili-demo\"]"), T::Set("azp", "\"peili-demo\"")]),
    row(R::NonceDiffers, &[T::Set("nonce", "\"of-an-earlier-login\"")], &[]),
    row(R::StateDiffers, &[T::OtherState], &[]),
    row(R::TokenExpired, &[T::Time("exp", -600)], &[T::Time("exp", -60)]),
    row(R::TokenNotYetValid, &[T::Time("nbf", 600)], &[T::Time("nbf", 60)]),
    row(R::TokenClaimMissing, &[T::Set("exp", "")], &[]),
    row(R::HashDiffers, &[ACCESS_TOKEN, T::Set("at_hash", "\"AAAAAAAAAAAAAAAAAAAAAA\"")],
        &[ACCESS_TOKEN, T::Set("at_hash", "\"FFjq-SUj4_xMl2EF2LdH9w\"")]),
    row(R::UserinfoSubjectDiffers, &[T::Userinfo(&[("sub", "\"demo-someone-else\"")])], &[T::Userinfo(&[])]),
    row(R::UserinfoUnreadable, &[T::UserinfoBroken], &[T::Userinfo(&[])]),
    // The computer is ahead of the issuer by so many seconds, and so its own times seem past.
    row(R::ClockOff, &[T::Ahead(420), T::Time("iat", -420), T::Time("exp", -120)],
        &[T::Ahead(60), T::Time("iat", -60), T::Time("exp", 240)]),
    row(R::NotFresh, &[T::Fresh, T::Time("auth_time", -7200)], &[T::Fresh]),
    row(R::LoginOld, &[T::Time("auth_time", -7200)], &[T::Time("auth_time", -1800)]),
];

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
pub(crate) mod tests {
    use super::*;
    use crate::config::{self, Config};
    use crate::demo::{self, Signed};
    use crate::diagnosis::{judge, needs};
    use crate::intake::{Document, Expectation, Intake, Via, parse};
    use crate::jose::{Job, Outcome};
    use crate::report::{Report, Severity, Verdict};

    /// The rules whose example opens as a login at the demo issuer.
    fn opening() -> impl Iterator<Item = R> {
        let rules = RULES.iter().map(|rule| rule.id);
        rules.filter(|rule| shown(*rule) != Shown::BySaml)
    }

    const NOW: i64 = 1_795_338_240_000;
    /// The key of RFC 7515, appendix A.3.
    const X: &str = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
    const Y: &str = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";
    /// Bytes as long as a signature of ES256; the right one begins with Q.
    fn signature(first: char) -> String {
        [String::from(first), "Q".repeat(85)].concat()
    }

    fn config() -> Config {
        config::read(include_str!("../../public/config.json")).unwrap()
    }

    /// As the platform signs, but with a word in place of a signature.
    fn signed(id: &str) -> (Login, Signed) {
        let login = demo::login(id).unwrap();
        let payload = demo::payload(&login, Some("nonce"), NOW);
        let input = demo::signing_input(&login, "key", &payload);
        let good = signature(if login.has(T::OtherKey) { 'B' } else { 'Q' });
        let signed = Signed {
            jwt: [
                input.as_str(),
                if login.has(T::Alg("none")) { "" } else { &good },
            ]
            .join("."),
            jwks: demo::jwks("key", X, Y),
            nonce: "nonce".to_owned(),
        };
        (login, signed)
    }

    fn report(intake: &Intake) -> Report {
        let config = config();
        let parsed = parse(intake, &config).unwrap();
        let outcomes: Vec<Outcome> = parsed
            .jobs
            .iter()
            .map(|job| match job {
                Job::Verify { signature, .. } if signature.first() == Some(&0x41) => Outcome::Valid,
                Job::Verify { .. } => Outcome::Invalid,
                Job::Digest { .. } => Outcome::Digest(DIGEST.to_vec()),
            })
            .collect();
        judge(&parsed, &outcomes, &intake.expectation, &config, NOW)
    }

    /// SHA-256 of the demo's access token.
    const DIGEST: [u8; 32] = [
        20, 88, 234, 249, 37, 35, 227, 252, 76, 151, 97, 5, 216, 183, 71, 247, 54, 203, 216, 109,
        72, 212, 142, 169, 17, 28, 132, 151, 133, 233, 108, 118,
    ];

    pub fn opened(id: &str) -> Report {
        let (login, signed) = signed(id);
        let mut report = report(&demo::intake(&login, signed, NOW));
        needs::serve(&mut report, &login.needs());
        report
    }

    fn pasted(text: String, keys: String) -> Report {
        report(&Intake {
            via: Via::Paste,
            document: Document::Text { text, keys },
            expectation: Expectation::default(),
        })
    }

    /// What is wrong with the report of a rule's example, if anything.
    fn fault(report: &Report, rule: R) -> Option<String> {
        let mut causes: Vec<R> = report
            .findings
            .iter()
            .filter(|finding| finding.severity > Severity::Info)
            .map(|finding| finding.rule)
            .collect();
        causes.dedup();
        let found = report.findings.iter().any(|finding| finding.rule == rule);
        let right = match rule.rule().severity {
            Severity::Info => found && causes.is_empty(),
            _ => causes == [rule],
        };
        (!right).then(|| format!("{}: {causes:?}, found: {found}", rule.code()))
    }

    #[test]
    fn every_rule_is_shown_by_its_example_and_not_by_its_near_miss() {
        let mut faults = Vec::new();
        for rule in opening() {
            let code = rule.code();
            let example = opened(&format!("{code}/example"));
            let near = opened(&format!("{code}/near-miss"));
            assert!(example.invented && near.invented, "{code}");
            match shown(rule) {
                Shown::AsCandidate(of) => {
                    faults.extend(fault(&example, of));
                    let named = |report: &Report| {
                        let mut all = report.findings.iter().flat_map(|f| &f.candidates);
                        all.any(|candidate| *candidate == rule)
                    };
                    assert!(named(&example) && !named(&near), "{code}");
                }
                Shown::ByClaims | Shown::ByToken | Shown::ByNeed | Shown::BySaml => {
                    faults.extend(fault(&example, rule));
                    if near.findings.iter().any(|finding| finding.rule == rule) {
                        faults.push(format!("{code}: near miss"));
                    }
                }
            }
            if shown(rule) == Shown::ByToken && near.verdict != Verdict::Ok {
                faults.push(format!("{code}: near miss {:?}", near.findings));
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    }

    /// The files show the same where they are pasted.
    #[test]
    fn the_files_of_an_example_show_its_rule() {
        let mut faults = Vec::new();
        for rule in opening() {
            for which in ["example", "near-miss"] {
                let (login, signed) = signed(&format!("{}/{which}", rule.code()));
                let files = demo::files(&login, &signed);
                assert!(files.iter().all(|file| file.name.starts_with("invented-")));
                let Shown::ByClaims = shown(rule) else {
                    continue;
                };
                let [claims, jwt, jwks] = &files[..] else {
                    panic!("{}", rule.code());
                };
                for report in [
                    pasted(claims.text.clone(), String::new()),
                    pasted(jwt.text.clone(), jwks.text.clone()),
                ] {
                    let found = report.findings.iter().any(|finding| finding.rule == rule);
                    match which {
                        "example" => faults.extend(fault(&report, rule)),
                        _ if found => faults.push(format!("{}: near miss", rule.code())),
                        _ => {}
                    }
                }
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    }

    /// A tampered token is found wherever it is read.
    #[test]
    fn a_wrong_signature_is_found_in_a_pasted_token_too() {
        let (_, signed) = signed("signature-invalid/example");
        let report = pasted(signed.jwt, signed.jwks);
        assert_eq!(fault(&report, R::SignatureInvalid), None);
    }

    #[test]
    fn ids_that_name_no_example_are_none() {
        for id in [
            "",
            "/",
            "uid-missing",
            "uid-missing/",
            "uid-missing/other",
            "x/example",
        ] {
            assert!(login(id).is_none(), "{id}");
        }
    }
}
