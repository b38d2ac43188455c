//! The shapes of the conversation: see `encoding::wire` for the way they are read and written.

mod desk;
mod simulate;
mod trace;

use super::clerk::{self, LoginEvent, NextStep, WordsAsked, WordsView};
use super::saml::{self, Depart};
use super::screen::Asked;
use super::{
    ConfigView, EnvironmentView, FileOut, Inspect, NeedView, ProblemView, Reply, Request,
    Unreadable, library,
};
use crate::config::discovery::Endpoints;
use crate::config::{ResponseMode, ResponseType};
use crate::encoding::json;
use crate::encoding::wire::{self, FromJson, Read, ToJson, fields, take, variants, words};
use crate::intake::{
    Document as Input, Environment, Expectation, Fetched, From, Intake, Kind, LoginAnswer, Raw,
    StateCheck, Via, saml::Attribute, saml::Message, told, told::Told,
};
use crate::lang::Lang;
use crate::model::Version;
use crate::oidc::{Fetch, Random, Start, State, Transaction};
use crate::report::document::{self, Args, FormedBy};
use crate::report::redact::Category;
use crate::report::{
    AttributeStatus, Check, CheckCode, CheckReason, CheckStatus, ClaimClass, Contact, Document,
    NeedStatus, Now, Party, Place, Said, ServiceVerdict, Severity, Stage, Verdict, Why,
};

/// A request, for a worker to read.
pub fn write_request(id: u32, request: &dyn ToJson) -> String {
    framed(id, "request", request)
}

/// The number of the request and the request as the page wrote it.
pub fn request<R: FromJson>(text: &str) -> Option<(u32, R)> {
    let mut message = json::value(text)?;
    let id = u32::from_json(take(&mut message, "id"))?;
    Some((id, R::from_json(take(&mut message, "request"))?))
}

/// A reply, for the page to read.
pub fn write_reply(id: u32, reply: &dyn ToJson) -> String {
    framed(id, "reply", reply)
}

/// The reply as a worker wrote it.
pub fn reply<R: FromJson>(text: &str) -> Option<R> {
    let mut message = json::value(text)?;
    R::from_json(take(&mut message, "reply"))
}

fn framed(id: u32, name: &str, message: &dyn ToJson) -> String {
    let mut out = String::new();
    wire::write_fields(&mut out, &["id", name], &[&id, message]);
    out
}

fields! {
    ConfigView { environments, integration_id, controller, support, accessibility, admin_service, idle_minutes }
    EnvironmentView { id, kind, registered, saml, form_post, sources }
    Unreadable { code, title, seems, place, advice }
    ProblemView { code, title, text, advice, who, details }
    FileOut { name, mime, text }
    Fetch { address, form, bearer }
    WordsAsked { code, severity, responsible, outgoing, lang, config }
    WordsView { message, reply, basis, sources }
    Document {
        format, created, verdict, redacted, language, generator, received, checks, attributes, lanes, findings,
        other_claims, labels = skip, headline, lead, summary, answer = skip, service = skip, then = skip, notes,
        raw = skip, logout = skip,
    }
    document::Generator { version, rules }
    document::Received {
        via, kind, environment, model, model_detected, issuer, message_ids, invented, kind_text, issued = skip,
        expires = skip, sent = skip, report = skip,
    }
    document::Origin { created, version, rules, language }
    document::Then { code, severity, title, now, severity_text }
    document::Check { code, status, detail, label, status_text }
    document::Attribute {
        id, received_as, from = skip, covered_by_signature, status, formed_by, values, name, status_text, explanation,
        reason, also_from = skip, friendly_name, mandatory,
    }
    document::Lane {
        id, stopped_at, deduced, home, mpassid, service, cause = skip, name, home_text, mpassid_text, service_text, why,
    }
    document::Value { text, parts, faulty }
    document::Part { code, text, label, explanation }
    document::Finding {
        code, catalogue, severity, responsible, also, contact, attributes, consequences, candidates, args, evidence,
        title, advice, follows, who, outgoing, severity_text, consequence_names, arrived = skip,
        arrived_names = skip, candidate_texts,
    }
    document::Evidence { path, shape }
    document::OtherClaim { name, from, covered_by_signature, class, text, explanation }
    document::Label { label, kind, number, shape, text }
    document::Labelled { code, label, value }
    document::Answer { ask, text }
    document::Note { code, text }
    document::Service { verdict, verdict_text, needs }
    document::Need { id, status, by = skip, name, status_text, reason }
    NeedView { id, name, technical }
    Asked { lang, path, state, acts, config, base }
    document::RawPart { code, label, text }
    Inspect { intake, config, lang, now, ask, needs, model }
    Intake { via, document, expectation }
    Message {
        issuer, message_ids, checks, source, authenticated, issued, expires, attributes, protocol, readable, raw,
    }
    Attribute { name, values, covered }
    Told {
        login, kind, claims, created, version, rules, language, redacted, place, ids, invented, changed, id, labels, findings,
        blind, needs, ask,
    }
    told::Claim { name, from, covered, value }
    told::Hidden { kind, number, shape, text }
    told::Finding {
        code, severity, title, stands, attributes, consequences, candidates, args, path, paths, shape,
    }
    Raw { code, text }
    Check { code, status, reason }
    Said { why, args, times }
    LoginAnswer {
        id_token, access_token, code, userinfo, keys, keys_pinned, iss, iss_promised, state,
        id_token_from_token_endpoint, in_history, logout,
    }
    Expectation {
        environment = default, issuer, client_id, nonce, departed, arrived, clock_ahead, fresh, source, sent, model,
    }
    Start { environment, source, fresh, lang, redirect_uri, form_post, random, now, ask, needs }
    Random { state, nonce, verifier, challenge }
    Transaction {
        environment, state, nonce, verifier, redirect_uri, departed, fresh, source, lang, mode, ask, needs = default,
    }
    Depart {
        config, lang, environment, source, fresh, form_post, base, request_id, relay_state, now, ask, needs,
    }
    Endpoints { authorization, token, userinfo, keys, end_session, iss_promised, form_post }
}

variants! {
    Request {
        "config" Config { text, lang },
        "inspect" Inspect(inspect),
        "documents" Documents { inspects, wish, lang },
    }
    clerk::Request {
        "login" Login { config, lang, state, event },
        "needs" Needs { lang, names },
        "words" Words(asked),
    }
    library::Request {
        "screen" Screen(asked),
        "demo_login" DemoLogin { persona, lang, now },
        "persona_files" PersonaFiles { persona, now },
    }
    saml::Request {
        "read" Read { intake, config, lang, now },
        "depart" Depart(depart),
        "arrive" Arrive { transaction, form, config, lang, base, now },
    }
    saml::Reply {
        "intake" Intake(intake),
        "unreadable" Unreadable(view),
        "leave" Leave { address, transaction },
        "problem" Problem(view),
        "failed" Failed,
    }
    LoginEvent {
        "start" Start(start),
        "callback" Callback { transaction, parameters, mode, now },
        "fetched" Fetched(fetched),
    }
    Reply {
        "config" Config(view),
        "config_broken" ConfigBroken { text, place },
        "report" Report(document),
        "unreadable" Unreadable(view),
        "saml" Saml,
        "desk" Desk,
        "documents" Documents(documents),
        "failed" Failed,
    }
    clerk::Reply {
        "login" Login { state, next, problem },
        "needs" Needs { chosen, all },
        "words" Words(view),
        "failed" Failed,
    }
    library::Reply {
        "screen" Screen(view),
        "demo_login" DemoLogin { intake, needs },
        "files" Files(files),
        "failed" Failed,
    }
    NextStep {
        "fetch" Fetch(fetch),
        "leave" Leave { address, transaction },
        "show" Show(intake),
        "stop" Stop,
    }
    Input {
        "text" Text { text, keys },
        "bytes" Bytes { base64, keys },
        "login" Login(answer),
        "saml" Saml(message),
        "report" Report(told),
    }
    Fetched {
        "ok" Ok { status, content_type, date, body },
        "blocked" Blocked,
        "too_much" TooMuch,
    }
    State {
        "idle" Idle,
        "leaving" Leaving(start),
        "completing" Completing(completing),
    }
}

words! {
    Lang { "fi" Fi, "sv" Sv, "en" En }
    Version { "1.0" V1_0, "1.1" V1_1, "1.2" V1_2, "1.3" V1_3, "1.4" V1_4 }
    Via { "oidc" Oidc, "saml" Saml, "paste" Paste, "file" File, "demo" Demo, "simulated" Simulated }
    Kind { "id-token" IdToken, "jws" Jws, "userinfo" Userinfo, "claims" Claims, "callback" Callback, "login" Login, "saml-response" SamlResponse }
    Environment { "production" Production, "test" Test, "demo" Demo, "unknown" Unknown }
    From { "id-token" IdToken, "userinfo" Userinfo, "claims" Claims, "assertion" Assertion }
    StateCheck { "match" Match, "mismatch" Mismatch, "missing" Missing, "unsolicited" Unsolicited }
    Verdict { "ok" Ok, "attention" Attention, "fault" Fault }
    Severity { "info" Info, "warning" Warning, "error" Error }
    Party { "education-provider" EducationProvider, "registry-vendor" RegistryVendor, "mpassid" Mpassid, "service-provider" ServiceProvider, "user" User }
    Contact { "register-keeper" RegisterKeeper, "integration-admin" IntegrationAdmin, "mpassid-admin" MpassidAdmin, "vendor" Vendor, "mpassid-support" MpassidSupport, "service-support" ServiceSupport, "user" User }
    CheckCode { "signature" Signature, "algorithm" Algorithm, "key-source" KeySource, "issuer" Issuer, "audience" Audience, "authorized-party" AuthorizedParty, "expiry" Expiry, "issued-at" IssuedAt, "not-before" NotBefore, "nonce" Nonce, "state" State, "iss-parameter" IssParameter, "at-hash" AtHash, "c-hash" CHash, "subject" Subject, "userinfo" Userinfo, "userinfo-signature" UserinfoSignature, "userinfo-subject" UserinfoSubject, "auth-time" AuthTime, "clock" Clock, "status" Status, "embedded-key" EmbeddedKey, "coverage" Coverage, "structure" Structure, "encryption" Encryption, "destination" Destination, "recipient" Recipient, "in-response-to" InResponseTo, "confirmation-expiry" ConfirmationExpiry, "session-end" SessionEnd, "certificate-validity" CertificateValidity, "metadata-validity" MetadataValidity, "authn-context" AuthnContext, "name-format" NameFormat, "friendly-name" FriendlyName }
    Why { "as-told" AsTold, "matches" Matches, "differs" Differs, "missing" Missing, "nothing-to-compare" NothingToCompare, "absent" Absent, "success" Success, "authn-failed" AuthnFailed, "no-passive" NoPassive, "no-authn-context" NoAuthnContext, "unknown-principal" UnknownPrincipal, "request-denied" RequestDenied, "name-id-policy" NameIdPolicy, "request-unsupported" RequestUnsupported, "requester" Requester, "responder" Responder, "version-mismatch" VersionMismatch, "other-status" OtherStatus, "status-message" StatusMessage, "signed-response" SignedResponse, "signed-assertion" SignedAssertion, "signed-both" SignedBoth, "signature-invalid" SignatureInvalid, "digest-differs" DigestDiffers, "unsigned" Unsigned, "no-keys" NoKeys, "no-fitting-key" NoFittingKey, "browser-lacks" BrowserLacks, "browser-refused-key" BrowserRefusedKey, "sha1" Sha1, "hmac" Hmac, "method-refused" MethodRefused, "references-refused" ReferencesRefused, "other-element" OtherElement, "several-signatures" SeveralSignatures, "short-key" ShortKey, "void" Void, "malformed" Malformed, "no-signature" NoSignature, "allowed" Allowed, "keys-configured" KeysConfigured, "keys-visitor" KeysVisitor, "keys-demo" KeysDemo, "own-key-trusted" OwnKeyTrusted, "own-key-other" OwnKeyOther, "own-key-uncompared" OwnKeyUncompared, "own-key-unread" OwnKeyUnread, "covered-all" CoveredAll, "covered-part" CoveredPart, "covered-none" CoveredNone, "one-assertion" OneAssertion, "no-assertion" NoAssertion, "several-assertions" SeveralAssertions, "assertion-elsewhere" AssertionElsewhere, "duplicate-id" DuplicateId, "split-value" SplitValue, "uncovered-beside-covered" UncoveredBesideCovered, "other-version" OtherVersion, "unknown-condition" UnknownCondition, "signature-elsewhere" SignatureElsewhere, "not-encrypted" NotEncrypted, "encrypted-assertion" EncryptedAssertion, "encrypted-parts" EncryptedParts, "not-bearer" NotBearer, "answers" Answers, "answers-other" AnswersOther, "answers-nothing" AnswersNothing, "started-unsolicited" StartedUnsolicited, "unsolicited" Unsolicited, "not-started-here" NotStartedHere, "not-a-time" NotATime, "valid-until" ValidUntil, "expired-at" ExpiredAt, "valid-from" ValidFrom, "not-yet-valid" NotYetValid, "issued-at" IssuedAt, "issued-in-future" IssuedInFuture, "issued-long-ago" IssuedLongAgo, "stated-until" StatedUntil, "stated-from" StatedFrom, "stated-issued" StatedIssued, "session-until" SessionUntil, "authenticated-at" AuthenticatedAt, "authenticated-long-ago" AuthenticatedLongAgo, "not-fresh" NotFresh, "computer-ahead" ComputerAhead, "computer-behind" ComputerBehind, "clock-agrees" ClockAgrees, "clock-unknown" ClockUnknown, "clock-not-judged" ClockNotJudged, "certificate-valid" CertificateValid, "certificate-over" CertificateOver, "certificate-early" CertificateEarly, "no-certificate" NoCertificate, "metadata-over" MetadataOver, "source-named" SourceNamed, "source-differs" SourceDiffers, "no-source" NoSource, "transient" Transient, "not-transient" NotTransient, "no-attributes" NoAttributes, "formats-right" FormatsRight, "formats-differ" FormatsDiffer, "friendly-right" FriendlyRight, "friendly-differs" FriendlyDiffers }
    CheckStatus { "pass" Pass, "fail" Fail, "unknown" Unknown, "not-applicable" NotApplicable }
    AttributeStatus { "ok" Ok, "wrong" Wrong, "empty" Empty, "missing" Missing, "withheld" Withheld, "unexpected" Unexpected, "not-in-this-version" NotInThisVersion, "not-observable" NotObservable }
    Place { "home" Home, "mpassid" Mpassid, "service" Service, "none" None }
    Stage { "sent" Sent, "passed" Passed, "formed" Formed, "arrived" Arrived, "used" Used, "faulty" Faulty, "doubtful" Doubtful, "missing" Missing, "possible" Possible, "stopped" Stopped, "absent" Absent, "not-sent" NotSent, "not-in-this-version" NotInThisVersion, "no-part" NoPart, "unknown" Unknown }
    NeedStatus { "met" Met, "not-observable" NotObservable, "elsewhere" Elsewhere, "missing" Missing, "faulty" Faulty }
    ServiceVerdict { "would-pass" WouldPass, "would-not-pass" WouldNotPass, "unknown" Unknown }
    Category { "name" Name, "id" Id, "class" Class, "place" Place, "value" Value }
    Now { "same" Same, "changed" Changed, "gone" Gone, "not-judged-again" NotJudgedAgain, "new" New }
    ClaimClass { "protocol" Protocol, "legacy" Legacy, "unknown" Unknown }
    FormedBy { "home-organisation" HomeOrganisation, "mpassid" Mpassid, "both" Both }
    ResponseType { "code" Code, "code id_token token" CodeIdTokenToken, "code id_token" CodeIdToken, "id_token" IdToken }
    ResponseMode { "form_post" FormPost, "fragment" Fragment, "query" Query }
}

/// Only the reasons of SAML checks travel: all others are found and told by one program.
impl FromJson for CheckReason {
    fn blank() -> CheckReason {
        CheckReason::Saml(Vec::new())
    }
}

impl Read for CheckReason {
    fn read(&mut self, value: serde_json::Value) -> bool {
        let said = Vec::from_json(value);
        said.map(|said| *self = CheckReason::Saml(said)).is_some()
    }
}

impl ToJson for CheckReason {
    fn to_json(&self, out: &mut String) {
        match self {
            CheckReason::Saml(said) => said.to_json(out),
            _ => out.push_str("[]"),
        }
    }
}

impl FromJson for Args {
    fn blank() -> Args {
        Args::default()
    }
}

impl Read for Args {
    fn read(&mut self, value: serde_json::Value) -> bool {
        let serde_json::Value::Object(members) = value else {
            return false;
        };
        members.into_iter().all(|(name, value)| {
            let text = String::from_json(value);
            text.map(|text| self.insert(name, text)).is_some()
        })
    }
}

impl ToJson for Args {
    fn to_json(&self, out: &mut String) {
        out.push('{');
        for (name, value) in self.iter() {
            wire::write_member(out, name, value);
        }
        out.push('}');
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::config;
    use crate::engine::desk::{self, Wish};
    use crate::text::model_view::needs;

    /// What a worker writes is read back as the same: written again, it is the same text.
    fn same<R: FromJson + ToJson + serde::Serialize>(reply: &R) {
        let written = write_reply(1, reply);
        let by_serde = serde_json::json!({"id": 1, "reply": reply});
        assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), by_serde);
        let read = super::reply::<R>(&written).expect("readable");
        assert_eq!(write_reply(1, &read), written);
    }

    fn survives<R: FromJson + ToJson>(request: &R) {
        let written = write_request(7, request);
        let (id, read) = super::request::<R>(&written).expect("readable");
        assert_eq!(write_request(id, &read), written);
    }

    /// What the page writes is read back as the same.
    #[test]
    fn every_request_survives_the_wire() {
        let inspect = Inspect {
            intake: serde_json::json!({"via": "paste"}),
            config: "{\"\"}".into(),
            lang: Lang::Sv,
            now: 1_790_000_000_000,
            ask: Some("class".into()),
            needs: vec!["role".into()],
            model: Some(Version::V1_2),
        };
        let start = Start {
            environment: "demo".into(),
            source: None,
            fresh: true,
            lang: Lang::En,
            redirect_uri: "https://a/callback".into(),
            form_post: true,
            random: Random {
                state: "s".into(),
                nonce: "n".into(),
                verifier: "v".into(),
                challenge: "c".into(),
            },
            now: -1,
            ask: None,
            needs: Vec::new(),
        };
        let callback = LoginEvent::Callback {
            transaction: None,
            parameters: "a=b".into(),
            mode: ResponseMode::FormPost,
            now: 2,
        };
        let fetched = Fetched::Ok {
            status: 200,
            content_type: "text/html".into(),
            date: None,
            body: String::new(),
        };
        let login = |event| clerk::Request::Login {
            config: String::new(),
            lang: Lang::Fi,
            state: Value::Null,
            event: Box::new(event),
        };
        survives(&Request::Inspect(inspect.clone()));
        survives(&Request::Documents {
            inspects: vec![inspect],
            wish: Wish {
                full: true,
                place: "hide".into(),
                ids: false,
            },
            lang: Lang::Sv,
        });
        for request in [
            login(LoginEvent::Start(start)),
            login(callback),
            login(LoginEvent::Fetched(fetched)),
            login(LoginEvent::Fetched(Fetched::TooMuch)),
        ] {
            survives(&request);
        }
        let config = config::read(include_str!("../../public/config.json")).unwrap();
        let asked = Asked {
            lang: Lang::Sv,
            path: "/gallery/uid-missing".into(),
            state: "[]".into(),
            acts: vec![("search".into(), "rooli".into())],
            config: Some(config::config_view(&config)),
            base: "https://a/".into(),
        };
        for request in [
            library::Request::Screen(asked.clone()),
            library::Request::Screen(Asked {
                config: None,
                ..asked.clone()
            }),
        ] {
            survives(&request);
        }
        survives(&saml::Request::Read {
            intake: serde_json::json!({"via": "paste"}),
            config: String::new(),
            lang: Lang::Fi,
            now: 1,
        });
        survives(&saml::Request::Depart(Box::new(Depart {
            config: String::new(),
            lang: Lang::Sv,
            environment: "test".into(),
            source: Some("urn:mpass.id:authnsource:x".into()),
            fresh: true,
            form_post: true,
            base: "https://a/".into(),
            request_id: "r".into(),
            relay_state: "s".into(),
            now: 1,
            ask: None,
            needs: vec!["role".into()],
        })));
        survives(&saml::Request::Arrive {
            transaction: None,
            form: Some("SAMLResponse=a".into()),
            config: String::new(),
            lang: Lang::En,
            base: "https://a/".into(),
            now: 2,
        });
        survives(&desk::Request::Open {
            text: "a".into(),
            lang: Lang::Fi,
        });
        survives(&desk::Request::File {
            documents: Value::Null,
            form: "json".into(),
            lang: Lang::Fi,
        });
        survives(&desk::Request::Screen(Box::new(desk::Asked {
            lang: Lang::Fi,
            path: "/held".into(),
            state: String::new(),
            acts: Vec::new(),
            config: None,
            base: String::new(),
            now: 1,
            held: vec![desk::HeldView {
                number: 1,
                via: Via::Paste,
                kind: Kind::Login,
                received: 2,
                shown: true,
            }],
            want: Some(desk::Want {
                of: vec![1],
                wish: Wish::default(),
            }),
            documents: Value::Null,
            trace: Value::Null,
        })));
        let unreadable = "{\"id\":1,\"request\":{\"model\":{}}}";
        assert!(super::request::<library::Request>(unreadable).is_none());
        // Each worker reads its own requests only.
        let screen = write_request(1, &library::Request::Screen(asked));
        assert!(super::request::<Request>(&screen).is_none());
    }

    #[test]
    fn every_reply_survives_the_wire() {
        let config = config::read(include_str!("../../public/config.json")).unwrap();
        same(&Reply::Config(config::config_view(&config)));
        same(&Reply::ConfigBroken {
            text: "a".into(),
            place: "b".into(),
        });
        same(&Reply::Saml);
        same(&Reply::Failed);
        same(&library::Reply::Failed);
        for lang in Lang::ALL {
            same(&clerk::Reply::Needs {
                chosen: vec!["role".into()],
                all: needs(lang),
            });
        }
        let file = FileOut {
            name: "n".into(),
            mime: "m".into(),
            text: "t".into(),
        };
        same(&Reply::Desk);
        same(&Reply::Documents(serde_json::json!([null])));
        for reply in [
            desk::Reply::Screen(serde_json::json!({})),
            desk::Reply::Intakes(vec![serde_json::json!({"via": "file"})]),
            desk::Reply::Trace(Value::Null),
            desk::Reply::Unreadable(Unreadable::blank()),
            desk::Reply::File(file.clone()),
            desk::Reply::Failed,
        ] {
            same(&reply);
        }
        same(&library::Reply::Files(vec![file]));
        same(&library::Reply::DemoLogin {
            intake: serde_json::json!({"via": "demo"}),
            needs: vec!["role".into()],
        });
        let fetch = Fetch {
            address: "https://a".into(),
            form: None,
            bearer: Some("b".into()),
        };
        for next in [
            NextStep::Stop,
            NextStep::Fetch(fetch),
            NextStep::Leave {
                address: "a".into(),
                transaction: "{}".into(),
            },
            NextStep::Show(serde_json::json!({})),
        ] {
            same(&clerk::Reply::Login {
                state: Value::Null,
                next,
                problem: None,
            });
        }
        for reply in [
            saml::Reply::Intake(serde_json::json!({"via": "saml"})),
            saml::Reply::Unreadable(Unreadable::blank()),
            saml::Reply::Leave {
                address: "https://a".into(),
                transaction: "{}".into(),
            },
            saml::Reply::Problem(ProblemView::blank()),
            saml::Reply::Failed,
        ] {
            same(&reply);
        }
    }

    #[test]
    fn another_type_is_no_reply() {
        for text in [
            "",
            "[]",
            "{}",
            r#"{"reply":{"report":[]}}"#,
            r#"{"reply":{"config":{"integration_id":"x"}}}"#,
        ] {
            assert!(super::reply::<Reply>(text).is_none(), "{text}");
        }
    }
}
