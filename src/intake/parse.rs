//! From an intake to [`Parsed`]: claims, envelope and the jobs that check it. Pure; nothing is judged.

use std::borrow::Cow;

use serde_json::Value;

use super::detect::{self, Found};
use super::{
    Document, Environment, Expectation, Fetched, From, Intake, Kind, LoginAnswer, Parsed, Raw,
    Source,
};
use crate::config::{Config, LoginEnvironment, Oidc};
use crate::encoding::json::{self, Members};
use crate::encoding::wire;
use crate::encoding::{Problem, ReadError, Seems, base64};
use crate::jose::compact::{self, Compact, Payload, looks_compact};
use crate::jose::keys::{self, Key};
use crate::jose::plan::{self, Keyring};
use crate::jose::{Job, Purpose};
use crate::saml::detect::is_saml;

/// Most bytes read of anything.
pub const SIZE: usize = json::SIZE;

/// Reads what came in through a door. Keys: those the visitor gave; else those of the
/// answer; else, for a pasted token of a configured issuer, that issuer's pinned set.
pub fn parse(intake: &Intake, config: &Config) -> Result<Parsed, ReadError> {
    let mut work = Work::new(config);
    let kind = match &intake.document {
        Document::Text { text, keys } => work.pasted(text, keys)?,
        Document::Bytes { base64, keys } => work.pasted(&text_of(base64)?, keys)?,
        Document::Login(answer) => work.login(answer)?,
        Document::Saml(message) => {
            work.sources = message.sources();
            work.raw.clone_from(&message.raw);
            Kind::SamlResponse
        }
        Document::Report(told) => {
            work.sources = told.sources();
            work.raw.clone_from(&told.login.raw);
            told.kind
        }
    };
    Ok(Parsed {
        kind,
        via: intake.via,
        sources: work.sources,
        jobs: work.jobs,
        answer: work.answer,
        saml: match &intake.document {
            Document::Saml(message) => Some(message.clone()),
            Document::Report(told) => Some(told.login.clone()),
            _ => None,
        },
        told: match &intake.document {
            Document::Report(told) => Some(told.clone()),
            _ => None,
        },
        raw: work.raw,
    })
}

/// What may be expected of a login: as given for one that Peili started; for anything else, the
/// environment whose issuer it names, where the configuration knows it.
pub fn expectation(parsed: &Parsed, given: &Expectation, config: &Config) -> Expectation {
    if parsed.via.is_live() || given.issuer.is_some() {
        return given.clone();
    }
    let named = parsed.sources.iter().find_map(|source| {
        let issuer = json::text(&source.claims, "iss")?;
        configured(config, issuer).map(|(environment, _)| (environment.kind, issuer))
    });
    match named {
        Some((environment, issuer)) => Expectation {
            environment: if given.environment == Environment::Unknown {
                environment
            } else {
                given.environment
            },
            issuer: Some(issuer.to_owned()),
            ..given.clone()
        },
        None => given.clone(),
    }
}

/// The environment of an issuer, one with a pinned key set first.
fn configured<'c>(config: &'c Config, issuer: &str) -> Option<(&'c LoginEnvironment, &'c Oidc)> {
    let mut matching = config
        .environments
        .iter()
        .filter_map(|environment| Some((environment, environment.oidc.as_ref()?)))
        .filter(|(_, oidc)| oidc.issuer == issuer);
    let first = matching.next()?;
    if first.1.jwks.is_some() {
        return Some(first);
    }
    Some(
        matching
            .find(|(_, oidc)| oidc.jwks.is_some())
            .unwrap_or(first),
    )
}

/// The text of a file. UTF-16 is recognised, not read: the visitor is told how to save it.
fn text_of(file: &str) -> Result<String, ReadError> {
    if file.len() / 4 * 3 > SIZE + 3 {
        return Err(too_large());
    }
    let bytes = base64::standard(file)
        .map_err(|bad| ReadError::new(Problem::NotBase64, Seems::Text).at(bad.at))?;
    // XML says its own encoding: its program reads the bytes.
    let loose = String::from_utf8_lossy(&bytes);
    let xml = loose.trim_start_matches(['\u{fffd}', '\0']);
    let other = matches!(loose, Cow::Owned(_)) || xml.contains('\0');
    if other && xml.starts_with('<') && is_saml(xml) {
        return Err(ReadError::new(Problem::Saml, Seems::Xml));
    }
    let zeros = bytes.iter().take(200).filter(|b| **b == 0).count();
    let wide = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    if wide || (zeros * 3 > bytes.len().min(200) && bytes.len() >= 4 && looks_wide(&bytes)) {
        return Err(ReadError::new(Problem::Utf16, Seems::Text).at(0));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
        ReadError::new(Problem::NotUtf8, Seems::Text)
            .at(at)
            .located(&text)
    })
}

/// Every other byte is zero: Latin text as UTF-16 without a mark.
fn looks_wide(bytes: &[u8]) -> bool {
    let start = bytes
        .get(..bytes.len().min(200) / 2 * 2)
        .unwrap_or_default();
    let all_zero = |skip: usize| start.iter().skip(skip).step_by(2).all(|b| *b == 0);
    all_zero(0) || all_zero(1)
}

fn too_large() -> ReadError {
    ReadError::new(Problem::TooLarge { limit: SIZE }, Seems::Text)
}

struct Work<'c> {
    config: &'c Config,
    sources: Vec<Source>,
    jobs: Vec<Job>,
    answer: LoginAnswer,
    raw: Vec<Raw>,
}

impl<'c> Work<'c> {
    fn new(config: &'c Config) -> Work<'c> {
        Work {
            config,
            sources: Vec::new(),
            jobs: Vec::new(),
            answer: LoginAnswer::default(),
            raw: Vec::new(),
        }
    }

    fn pasted(&mut self, text: &str, keys: &str) -> Result<Kind, ReadError> {
        if text.len() > SIZE {
            return Err(too_large());
        }
        let visitor = match keys::read_visitor(keys) {
            // A private key ends the reading: nothing should look as if it had been used.
            Err(error) if error.problem == Problem::PrivateKey => return Err(error),
            other => other,
        };
        self.found(text, &visitor)
            .map_err(|error| error.located(text))
    }

    fn found(&mut self, text: &str, visitor: &Visitor) -> Result<Kind, ReadError> {
        match detect::detect(text)? {
            Found::Token(token) => self.token(text, &token, None, visitor),
            Found::Claims(claims) => Ok(self.claims(claims, text)),
            Found::Answer {
                answer,
                address,
                userinfo,
            } => {
                self.answer = *answer;
                let token = self.answer.id_token.clone().unwrap_or_default();
                let kind = self.token(text, &token, Some(From::IdToken), visitor)?;
                let alone = self.answer.access_token.is_none() && self.answer.code.is_none();
                if let Some(claims) = userinfo {
                    self.sources.push(Source {
                        from: From::Userinfo,
                        claims,
                        token: None,
                        covered: false,
                    });
                    return Ok(Kind::Login);
                }
                Ok(if address && !alone {
                    Kind::Callback
                } else {
                    kind
                })
            }
        }
    }

    /// Pasted claims: a userinfo answer where they lack what only an ID token has.
    fn claims(&mut self, claims: Members, text: &str) -> Kind {
        let has = |name: &str| json::get(&claims, name).is_some();
        let userinfo = has("sub") && !["iss", "aud", "exp", "iat", "nonce"].into_iter().any(has);
        self.raw("payload", text);
        self.sources.push(Source {
            from: if userinfo {
                From::Userinfo
            } else {
                From::Claims
            },
            claims,
            token: None,
            covered: false,
        });
        if userinfo {
            Kind::Userinfo
        } else {
            Kind::Claims
        }
    }

    /// A token the visitor gave, with the keys the visitor gave or the configuration pins.
    fn token(
        &mut self,
        text: &str,
        token: &str,
        from: Option<From>,
        visitor: &Visitor,
    ) -> Result<Kind, ReadError> {
        let base = text.find(token).unwrap_or(0);
        let compact = compact::read(token).map_err(|error| error.shifted(base))?;
        let keyring = match visitor {
            Ok(Some(keys)) => Keyring::Keys {
                keys: keys.clone(),
                pinned: false,
            },
            Ok(None) => self.pinned_keys(&compact.payload),
            Err(error) => Keyring::Bad(error.clone()),
        };
        let pinned = matches!(keyring, Keyring::Keys { pinned: true, .. });
        if !matches!(keyring, Keyring::None) {
            // Says whose keys they were; their text is not needed again.
            self.answer.keys_pinned = pinned;
            self.answer.keys = Some(Fetched::Ok {
                status: 200,
                content_type: String::new(),
                date: None,
                body: String::new(),
            });
        }
        let kind = match from {
            Some(From::IdToken) => Kind::IdToken,
            _ => kind_of(&compact),
        };
        let from = match kind {
            Kind::IdToken => From::IdToken,
            Kind::Userinfo => From::Userinfo,
            _ => From::Claims,
        };
        self.raw("token", token);
        self.add(&compact, &keyring, from);
        Ok(match self.sources.last() {
            Some(source) if is_opaque(source) => Kind::Jws,
            _ => kind,
        })
    }

    fn pinned_keys(&self, payload: &Payload) -> Keyring {
        let Payload::Claims(claims, _) = payload else {
            return Keyring::None;
        };
        let set = json::text(claims, "iss")
            .and_then(|issuer| configured(self.config, issuer))
            .and_then(|(_, oidc)| oidc.jwks.as_ref());
        match set {
            None => Keyring::None,
            Some(set) => ring(keys::read_set(&wire::text(set)), true),
        }
    }

    fn login(&mut self, answer: &LoginAnswer) -> Result<Kind, ReadError> {
        self.answer = answer.clone();
        let keyring = match &answer.keys {
            None => Keyring::None,
            Some(Fetched::Ok {
                status: 200, body, ..
            }) => ring(keys::read_set(body), answer.keys_pinned),
            Some(_) => Keyring::Blocked,
        };
        if let Some(token) = &answer.id_token {
            if token.len() > SIZE {
                return Err(too_large());
            }
            let compact = compact::read(token).map_err(|error| error.located(token))?;
            self.raw("token", token);
            self.add(&compact, &keyring, From::IdToken);
        }
        let userinfo = match &answer.userinfo {
            Some(Fetched::Ok {
                status: 200,
                content_type,
                body,
                ..
            }) => {
                // What cannot be read is said by the userinfo check; the ID token is shown all the same.
                self.userinfo(content_type, body, &keyring).is_ok()
            }
            _ => false,
        };
        match (answer.id_token.is_some(), userinfo) {
            (true, true) => Ok(Kind::Login),
            (true, false) => Ok(Kind::IdToken),
            (false, true) => Ok(Kind::Userinfo),
            (false, false) => Err(ReadError::new(Problem::Empty, Seems::Text)),
        }
    }

    fn userinfo(
        &mut self,
        content_type: &str,
        body: &str,
        keys: &Keyring,
    ) -> Result<(), ReadError> {
        let body = body.trim();
        if body.len() > SIZE {
            return Err(too_large());
        }
        if content_type.contains("jwt") || looks_compact(body) {
            let compact = compact::read(body)?;
            self.add(&compact, keys, From::Userinfo);
            return Ok(());
        }
        let claims = json::object(body)?;
        self.raw("userinfo", body);
        self.sources.push(Source {
            from: From::Userinfo,
            claims,
            token: None,
            covered: false,
        });
        Ok(())
    }

    /// Adds the source of a token, its signature jobs and its digest jobs.
    fn add(&mut self, compact: &Compact<'_>, keyring: &Keyring, from: From) {
        let source = self.sources.len();
        let token = plan::plan(compact, keyring, source, &mut self.jobs);
        let (claims, payload) = match &compact.payload {
            Payload::Claims(claims, text) => (claims.clone(), text.as_str()),
            Payload::Opaque(text) => (Members::new(), text.as_str()),
        };
        if from == From::Userinfo && source > 0 {
            self.raw("userinfo-header", &compact.header_text);
            self.raw("userinfo", payload);
        } else {
            self.raw("header", &compact.header_text);
            self.raw("payload", payload);
        }
        if from == From::IdToken {
            let hashed = [
                ("at_hash", Purpose::AtHash, &self.answer.access_token),
                ("c_hash", Purpose::CHash, &self.answer.code),
            ];
            for (claim, purpose, text) in hashed {
                if let (Some(text), Some(hash), Some(_)) =
                    (text, plan::hash_of(&token.alg), json::text(&claims, claim))
                {
                    self.jobs.push(Job::Digest {
                        source,
                        purpose,
                        hash,
                        data: text.as_bytes().to_vec(),
                    });
                }
            }
        }
        self.sources.push(Source {
            from,
            claims,
            token: Some(token),
            covered: false,
        });
    }

    fn raw(&mut self, code: &str, text: &str) {
        self.raw.push(Raw {
            code: code.to_owned(),
            text: text.to_owned(),
        });
    }
}

/// The keys field as read: keys, nothing, or why not.
type Visitor = Result<Option<Vec<Key>>, ReadError>;

fn ring(keys: Result<Vec<Key>, ReadError>, pinned: bool) -> Keyring {
    match keys {
        Ok(keys) => Keyring::Keys { keys, pinned },
        Err(error) => Keyring::Bad(error),
    }
}

fn is_opaque(source: &Source) -> bool {
    source
        .token
        .as_ref()
        .is_some_and(|token| token.opaque_payload.is_some())
}

/// What kind of JWS a pasted token is, by its `typ` and the claims that tell kinds apart.
fn kind_of(compact: &Compact<'_>) -> Kind {
    let Payload::Claims(claims, _) = &compact.payload else {
        return Kind::Jws;
    };
    let typ = json::text(&compact.header, "typ").unwrap_or_default();
    let typ = typ.strip_prefix("application/").unwrap_or(typ);
    // RFC 9068 access token, OpenID logout token, RFC 8417 events …
    let typed = typ.contains('+') && !typ.eq_ignore_ascii_case("id_token+jwt");
    let has = |name: &str| json::get(claims, name).is_some_and(|v| *v != Value::Null);
    let of_login = ["nonce", "at_hash", "c_hash", "auth_time"]
        .into_iter()
        .any(has);
    let of_access = ["scope", "scp", "client_id"].into_iter().any(has);
    if typed || has("events") || (of_access && !of_login) {
        Kind::Jws
    } else if has("sub") && !has("exp") && !has("iat") && !of_login {
        Kind::Userinfo
    } else {
        Kind::IdToken
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
