//! Invented people who log in at the demo issuer of this page.
//!
//! Organisations are OPH's fixed test organisations (Mansikkala) or invented ones under the
//! test node 99; learner ids stand under the test node 98, or have a wrong check digit, so that
//! none can be a real person's.
//! The issuer's key is made and used by the platform; this room only says what it signs.

mod broken;
mod pupils;
pub mod refused;
pub mod saml;
pub mod scenario;
mod staff;

use serde_json::Value;

use crate::encoding::base64;
use crate::encoding::json::{self, Members};
use crate::encoding::wire;
use crate::engine::{FileOut, PersonaView};
use crate::intake::{
    Document, Environment, Expectation, Fetched, Intake, LoginAnswer, StateCheck, Via,
};
use crate::lang::{Lang, Tri};
use crate::model::Version;
use crate::report::Verdict;

/// `iss` of every demo login. `.invalid` is no address anywhere (RFC 2606 §2).
pub use crate::config::DEMO_ISSUER as ISSUER;
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

    pub fn login(&self) -> Login {
        let claims = self.claims().into_iter();
        let claims: Vec<(String, Value)> = claims.map(|(k, v)| (k.to_owned(), v)).collect();
        Login {
            file: self.id.to_owned(),
            text: Some(claims.clone()),
            claims,
            environment: Environment::Demo,
            issuer: ISSUER,
            twists: &[],
        }
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

/// A login at the demo issuer: a persona's, or a rule's example.
#[derive(Clone, Debug)]
pub struct Login {
    /// What its files are called.
    pub file: String,
    pub claims: Vec<(String, Value)>,
    pub environment: Environment,
    pub issuer: &'static str,
    /// How it differs from a login where all went well.
    pub twists: &'static [Twist],
    /// What may be pasted instead; `None` where the fault is in the token.
    pub text: Option<Vec<(String, Value)>>,
}

impl Login {
    pub fn has(&self, twist: Twist) -> bool {
        self.twists.contains(&twist)
    }

    /// What the service is said to need.
    pub fn needs(&self) -> Vec<String> {
        let named = self.twists.iter().filter_map(|twist| match twist {
            Twist::Need(name) => Some((*name).to_owned()),
            _ => None,
        });
        named.collect()
    }
}

/// What is at fault with a token, or with what came beside it. Values are JSON, times seconds from now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Twist {
    /// The algorithm its header names.
    Alg(&'static str),
    /// Signed with a key that is not in the key set.
    OtherKey,
    /// A claim with another value; an empty one takes it away.
    Set(&'static str, &'static str),
    /// A claim with another time.
    Time(&'static str, i64),
    /// The ID token has no attributes.
    Bare,
    /// Userinfo carries the attributes, with these changes.
    Userinfo(&'static [(&'static str, &'static str)]),
    /// Userinfo carries `sub` only.
    UserinfoEmpty,
    /// Something else answered in place of userinfo.
    UserinfoBroken,
    AccessToken(&'static str),
    OtherState,
    /// The home organisation that was asked for.
    Source(&'static str),
    /// A new login was asked for.
    Fresh,
    /// By how many seconds this computer's clock is ahead.
    Ahead(i64),
    /// What the service is said to need (`model::needs`).
    Need(&'static str),
}

/// What the platform made of a login.
#[derive(Clone, Debug)]
pub struct Signed {
    pub jwt: String,
    pub jwks: String,
    pub nonce: String,
}

/// A persona's login by its id, or an example's by `<rule>/example` or `<rule>/near-miss`.
pub fn login(id: &str) -> Option<Login> {
    match persona(id) {
        Some(persona) => Some(persona.login()),
        None => scenario::login(id),
    }
}

/// The payload of the ID token (OpenID Connect Core §2). `now` is in milliseconds.
pub fn payload(login: &Login, nonce: Option<&str>, now: i64) -> String {
    object(&claims(login, nonce, now), "", "")
}

/// What the login states, whoever writes it down.
fn claims(login: &Login, nonce: Option<&str>, now: i64) -> Members {
    let seconds = now.div_euclid(1000);
    let mut claims = Members::new();
    let mut set = |name: &str, value: Value| {
        claims.retain(|(known, _)| known != name);
        if !value.is_null() {
            claims.push((name.to_owned(), value));
        }
    };
    set("iss", login.issuer.into());
    set("sub", subject(login).into());
    set("aud", CLIENT_ID.into());
    set("exp", (seconds + LIFETIME).into());
    set("iat", seconds.into());
    set("auth_time", seconds.into());
    set("acr", AUTHN_SOURCE.into());
    if let Some(nonce) = nonce {
        set("nonce", nonce.into());
    }
    if !login.has(Twist::Bare) {
        for (name, value) in &login.claims {
            set(name, value.clone());
        }
    }
    for twist in login.twists {
        match twist {
            Twist::Set(name, value) => set(name, json::value(value).unwrap_or_default()),
            Twist::Time(name, after) => set(name, (seconds + after).into()),
            _ => {}
        }
    }
    claims
}

fn subject(login: &Login) -> String {
    ["demo-", &login.file].concat()
}

/// What an ES256 key signs (RFC 7515 §5.1): header and payload in base64url.
pub fn signing_input(login: &Login, kid: &str, payload: &str) -> String {
    let alg = login.twists.iter().find_map(|twist| match twist {
        Twist::Alg(alg) => Some(*alg),
        _ => None,
    });
    let header = object(
        &[
            ("alg", alg.unwrap_or("ES256").into()),
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
pub fn intake(login: &Login, signed: Signed, now: i64) -> Intake {
    if json::text(&login.claims, "iss").is_some_and(|issuer| issuer != login.issuer) {
        // Another issuer's token: nobody logged in here.
        return Intake {
            via: Via::Demo,
            document: Document::Text {
                text: signed.jwt,
                keys: signed.jwks,
            },
            expectation: Expectation::default(),
        };
    }
    let answered = |content_type: &str, body: String| Fetched::Ok {
        status: 200,
        content_type: content_type.to_owned(),
        date: None,
        body,
    };
    let mut answer = LoginAnswer {
        id_token: Some(signed.jwt),
        keys: Some(answered("application/jwk-set+json", signed.jwks)),
        state: StateCheck::Match,
        ..LoginAnswer::default()
    };
    let mut expectation = Expectation {
        environment: login.environment,
        issuer: Some(login.issuer.to_owned()),
        client_id: Some(CLIENT_ID.to_owned()),
        nonce: Some(signed.nonce),
        departed: Some(now),
        arrived: Some(now),
        source: Some(AUTHN_SOURCE.to_owned()),
        ..Expectation::default()
    };
    for twist in login.twists {
        match twist {
            Twist::Userinfo(changes) => {
                let body = userinfo(login, Some(changes));
                answer.userinfo = Some(answered("application/json", body));
            }
            Twist::UserinfoEmpty => {
                let body = userinfo(login, None);
                answer.userinfo = Some(answered("application/json", body));
            }
            Twist::UserinfoBroken => {
                answer.userinfo = Some(answered("text/html", "<html></html>".to_owned()));
            }
            Twist::AccessToken(token) => {
                answer.access_token = Some((*token).to_owned());
                answer.id_token_from_token_endpoint = true;
            }
            Twist::OtherState => answer.state = StateCheck::Mismatch,
            Twist::Source(source) => expectation.source = Some((*source).to_owned()),
            Twist::Fresh => expectation.fresh = true,
            Twist::Ahead(seconds) => expectation.clock_ahead = Some(seconds * 1000),
            _ => {}
        }
    }
    Intake {
        via: Via::Demo,
        document: Document::Login(answer),
        expectation,
    }
}

/// The body of a userinfo answer; without changes it has no attributes.
fn userinfo(login: &Login, changes: Option<&[(&str, &str)]>) -> String {
    let mut claims = vec![("sub".to_owned(), subject(login).into())];
    if let Some(changes) = changes {
        claims.extend(login.claims.iter().cloned());
        for (name, value) in changes {
            claims.retain(|(known, _)| known != name);
            let value = json::value(value).unwrap_or_default();
            claims.push(((*name).to_owned(), value));
        }
    }
    object(&claims, "", "")
}

/// A login for the visitor's own tests: claims, signed token, and the key set to check it with.
pub fn files(login: &Login, signed: &Signed) -> Vec<FileOut> {
    let file = |end: &str, mime: &str, text: String| FileOut {
        name: ["invented-", &login.file, end].concat(),
        mime: mime.to_owned(),
        text,
    };
    let mut files = Vec::new();
    if let Some(claims) = &login.text {
        files.push(file("-claims.json", "application/json", text_of(claims)));
    }
    files.push(file(".jwt", "application/jwt", signed.jwt.clone()));
    let keys = signed.jwks.clone();
    files.push(file("-jwks.json", "application/jwk-set+json", keys));
    files
}

/// Claims as a text to paste.
pub fn text_of(claims: &[(String, Value)]) -> String {
    object(claims, "\n", "  ")
}

/// A JSON object with its members in this order.
fn object<N: AsRef<str>>(members: &[(N, Value)], newline: &str, indent: &str) -> String {
    let space = if newline.is_empty() { "" } else { " " };
    let mut text = String::from("{");
    for (i, (name, value)) in members.iter().enumerate() {
        if i > 0 {
            text.push(',');
        }
        text.push_str(newline);
        text.push_str(indent);
        text.push_str(&wire::text(&name.as_ref()));
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
        let login = persona.login();
        let payload = payload(&login, Some("n"), 1_795_000_000_999);
        let read: Value = serde_json::from_str(&payload).unwrap();
        assert_eq!(read["iss"], ISSUER);
        assert_eq!(read["exp"], 1_795_000_300);
        assert_eq!(read["nonce"], "n");
        assert_eq!(read["given_name"], "Eetu Oskari");
        let input = signing_input(&login, "key", &payload);
        let (header, body) = input.split_once('.').unwrap();
        assert_eq!(base64::url(body).unwrap(), payload.as_bytes());
        let header: Value = serde_json::from_slice(&base64::url(header).unwrap()).unwrap();
        assert_eq!(header["alg"], "ES256");
        let signed = Signed {
            jwt: "a.b.c".to_owned(),
            jwks: "{}".to_owned(),
            nonce: String::new(),
        };
        let files = files(&login, &signed);
        assert!(files.iter().all(|file| file.name.starts_with("invented-")));
        assert!(serde_json::from_str::<Value>(&files[0].text).is_ok());
    }
}
