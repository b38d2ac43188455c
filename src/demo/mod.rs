//! Invented people who log in at the demo issuer of this page.
//!
//! Organisations are OPH's fixed test organisations (Mansikkala) or invented ones under the
//! test node 99; learner ids stand under the test node 98, or have a wrong check digit, so that
//! none can be a real person's.
//! The issuer's key is made and used by the platform; this room only says what it signs.

mod broken;
mod pupils;
mod staff;

use serde_json::Value;

use crate::encoding::base64;
use crate::encoding::{json, wire};
use crate::engine::{FileOut, PersonaView};
use crate::intake::{
    Document, Environment, Expectation, Fetched, Intake, LoginAnswer, StateCheck, Via,
};
use crate::lang::{Lang, Tri};
use crate::model::Version;
use crate::report::Verdict;

/// `iss` of every demo login. `.invalid` is no address anywhere (RFC 2606 §2).
pub const ISSUER: &str = "https://demo.peili.invalid";
/// `aud` of every demo login.
pub const CLIENT_ID: &str = "peili-demo";
/// The home organisation of the demo in `acr`.
pub const AUTHN_SOURCE: &str = "urn:mpass.id:authnsource:PeiliDemo";
/// How long a demo login is valid, in seconds.
const LIFETIME: i64 = 300;

/// An invented person and the login MPASSid would deliver for them.
#[derive(Debug)]
pub struct Persona {
    /// Stable: the last part of `/demo/<id>`.
    pub id: &'static str,
    pub name: &'static str,
    /// "Pupil, year 3" …
    pub who: Tri,
    /// The home organisation to choose, by its own name.
    pub organisation: &'static str,
    /// What this example shows.
    pub shows: Tri,
    /// The version of the data model the login has.
    pub version: Version,
    pub broken: bool,
    /// The verdict the judge must give.
    pub expected: Verdict,
    /// Codes of the rules that must be found; none of another rule above `info`.
    pub rules: &'static [&'static str],
    claims: &'static [(&'static str, Values)],
}

/// One value is a text, several are an array, as MPASSid delivers them.
#[derive(Debug)]
enum Values {
    One(&'static str),
    Many(&'static [&'static str]),
}

impl Persona {
    /// The attributes in the order delivered.
    pub fn claims(&self) -> Vec<(&'static str, Value)> {
        self.claims
            .iter()
            .map(|(name, values)| match values {
                Values::One(text) => (*name, Value::from(*text)),
                Values::Many(texts) => (*name, texts.iter().copied().map(Value::from).collect()),
            })
            .collect()
    }
}

/// All personas, the good ones first.
pub fn personas() -> impl Iterator<Item = &'static Persona> {
    pupils::PERSONAS
        .iter()
        .chain(&staff::PERSONAS)
        .chain(&broken::PERSONAS)
}

pub fn persona(id: &str) -> Option<&'static Persona> {
    personas().find(|persona| persona.id == id)
}

/// The cards of the demo page.
pub fn persona_views(lang: Lang) -> Vec<PersonaView> {
    personas()
        .map(|persona| PersonaView {
            id: persona.id.to_owned(),
            name: persona.name.to_owned(),
            who: persona.who.get(lang).to_owned(),
            organisation: persona.organisation.to_owned(),
            shows: persona.shows.get(lang).to_owned(),
            broken: persona.broken,
        })
        .collect()
}

/// The payload of a persona's ID token (OpenID Connect Core §2). `now` is in milliseconds.
pub fn id_token_payload(
    persona: &Persona,
    issuer: &str,
    client_id: &str,
    nonce: Option<&str>,
    now: i64,
) -> String {
    let seconds = now.div_euclid(1000);
    let mut claims: Vec<(&str, Value)> = vec![
        ("iss", issuer.into()),
        ("sub", ["demo-", persona.id].concat().into()),
        ("aud", client_id.into()),
        ("exp", (seconds + LIFETIME).into()),
        ("iat", seconds.into()),
        ("auth_time", seconds.into()),
        ("acr", AUTHN_SOURCE.into()),
    ];
    if let Some(nonce) = nonce {
        claims.push(("nonce", nonce.into()));
    }
    claims.extend(persona.claims());
    object(&claims, "", "")
}

/// What an ES256 key signs (RFC 7515 §5.1): header and payload in base64url.
pub fn signing_input(kid: &str, payload: &str) -> String {
    let header = object(
        &[
            ("alg", "ES256".into()),
            ("typ", "JWT".into()),
            ("kid", kid.into()),
        ],
        "",
        "",
    );
    [
        base64::url_encode(header.as_bytes()).as_str(),
        base64::url_encode(payload.as_bytes()).as_str(),
    ]
    .join(".")
}

/// The demo issuer's key set: one public ES256 key.
pub fn jwks(kid: &str, x: &str, y: &str) -> String {
    let text = |name: &str, value: &str| (name.to_owned(), Value::from(value));
    let key = [
        text("kty", "EC"),
        text("crv", "P-256"),
        text("alg", "ES256"),
        text("use", "sig"),
        text("kid", kid),
        text("x", x),
        text("y", y),
    ];
    let set = [(
        "keys",
        Value::Array(vec![json::from_members(Vec::from(key))]),
    )];
    object(&set, "", "")
}

/// The demo issuer's answer to a login: read like that of any issuer. `now` is in milliseconds.
pub fn intake(jwt: String, jwks: String, nonce: String, now: i64) -> Intake {
    Intake {
        via: Via::Demo,
        document: Document::Login(LoginAnswer {
            id_token: Some(jwt),
            keys: Some(Fetched::Ok {
                status: 200,
                content_type: "application/jwk-set+json".to_owned(),
                date: None,
                body: jwks,
            }),
            state: StateCheck::Match,
            ..LoginAnswer::default()
        }),
        expectation: Expectation {
            environment: Environment::Demo,
            issuer: Some(ISSUER.to_owned()),
            client_id: Some(CLIENT_ID.to_owned()),
            nonce: Some(nonce),
            departed: Some(now),
            arrived: Some(now),
            source: Some(AUTHN_SOURCE.to_owned()),
            ..Expectation::default()
        },
    }
}

/// A persona for the visitor's own tests: claims, signed token, and the key set to check it with.
pub fn files(persona: &Persona, jwt: &str, jwks: &str) -> Vec<FileOut> {
    let file = |end: &str, mime: &str, text: String| FileOut {
        name: ["invented-", persona.id, end].concat(),
        mime: mime.to_owned(),
        text,
    };
    vec![
        file(
            "-claims.json",
            "application/json",
            object(&persona.claims(), "\n", "  "),
        ),
        file(".jwt", "application/jwt", jwt.to_owned()),
        file("-jwks.json", "application/jwk-set+json", jwks.to_owned()),
    ]
}

/// A JSON object with its members in this order.
fn object(members: &[(&str, Value)], newline: &str, indent: &str) -> String {
    let space = if newline.is_empty() { "" } else { " " };
    let mut text = String::from("{");
    for (i, (name, value)) in members.iter().enumerate() {
        if i > 0 {
            text.push(',');
        }
        text.push_str(newline);
        text.push_str(indent);
        text.push_str(&wire::text(name));
        text.push(':');
        text.push_str(space);
        text.push_str(&wire::text(value));
    }
    text.push_str(newline);
    text.push('}');
    text.push_str(newline);
    text
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::diagnosis::rules::RULES;
    use crate::model::value::{CheckDigit, Oid, find_hetu};
    use crate::model::{AttrId, names};
    use crate::report::Severity;

    #[test]
    fn ids_are_unique_and_fit_an_address() {
        let mut ids: Vec<_> = personas().map(|persona| persona.id).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
        assert!(count >= 14 && personas().filter(|p| p.broken).count() >= 5);
        for id in ids {
            assert!(
                id.bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            );
            assert!(persona(id).is_some());
        }
        assert!(persona("nobody").is_none());
    }

    #[test]
    fn no_identifier_repeats_or_can_be_a_real_persons() {
        let mut seen = Vec::new();
        for persona in personas() {
            for (name, value) in persona.claims() {
                let id = names::lookup(name).unwrap().0;
                let text = value.as_str().unwrap_or_default();
                match id {
                    AttrId::Uid => seen.push(text.to_owned()),
                    AttrId::LearnerId => {
                        let oid = Oid::parse(text).unwrap();
                        // A number whose check digit is wrong is nobody's either.
                        let right = oid.check() == CheckDigit::Right;
                        assert!(oid.kind().is_test() || !right, "{}", persona.id);
                        assert_eq!(right, persona.id != "broken-check-digit", "{}", persona.id);
                        seen.push(text.to_owned());
                    }
                    _ => {}
                }
                let all = value.to_string();
                if let Some(hetu) = find_hetu(&all) {
                    assert!(hetu.right && hetu.synthetic, "{}", persona.id);
                    assert_eq!(persona.id, "broken-personal-code");
                }
            }
        }
        let count = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), count);
    }

    /// A good login has every value in its form, and only attributes of its version.
    #[test]
    fn good_values_have_their_forms() {
        for persona in personas().filter(|persona| !persona.broken) {
            for (name, value) in persona.claims() {
                let row = names::lookup(name).unwrap().0.info();
                let values = match &value {
                    Value::Array(items) => items.clone(),
                    one => vec![one.clone()],
                };
                for value in values {
                    let text = value.as_str().unwrap();
                    assert_eq!(row.syntax.check(text), Ok(()), "{} {text}", persona.id);
                }
                assert!(row.is_in(persona.version), "{} {name}", persona.id);
            }
        }
    }

    #[test]
    fn the_expected_verdict_follows_from_the_expected_rules() {
        for persona in personas() {
            let gravest = persona
                .rules
                .iter()
                .map(|code| {
                    RULES
                        .iter()
                        .find(|rule| rule.code == *code)
                        .unwrap()
                        .severity
                })
                .max();
            let verdict = match gravest {
                Some(Severity::Error) => Verdict::Fault,
                Some(Severity::Warning) => Verdict::Attention,
                Some(Severity::Info) | None => Verdict::Ok,
            };
            assert_eq!(verdict, persona.expected, "{}", persona.id);
            assert_eq!(verdict != Verdict::Ok, persona.broken, "{}", persona.id);
            for lang in Lang::ALL {
                assert!(!persona.who.get(lang).is_empty() && !persona.shows.get(lang).is_empty());
            }
        }
    }

    #[test]
    fn a_token_is_json_in_base64url() {
        let persona = persona("pupil-9").unwrap();
        let payload = id_token_payload(persona, ISSUER, CLIENT_ID, Some("n"), 1_795_000_000_999);
        let read: Value = serde_json::from_str(&payload).unwrap();
        assert_eq!(read["iss"], ISSUER);
        assert_eq!(read["exp"], 1_795_000_300);
        assert_eq!(read["nonce"], "n");
        assert_eq!(read["given_name"], "Eetu Oskari");
        let input = signing_input("key", &payload);
        let (header, body) = input.split_once('.').unwrap();
        assert_eq!(base64::url(body).unwrap(), payload.as_bytes());
        let header: Value = serde_json::from_slice(&base64::url(header).unwrap()).unwrap();
        assert_eq!(header["alg"], "ES256");
        let files = files(persona, "a.b.c", "{}");
        assert!(files.iter().all(|file| file.name.starts_with("invented-")));
        assert!(serde_json::from_str::<Value>(&files[0].text).is_ok());
    }
}
