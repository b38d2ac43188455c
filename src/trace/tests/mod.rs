mod errors;
mod limits;
mod messages;
mod secrets;
mod signals;

use serde_json::{Value, json};

use super::*;
use crate::encoding::base64;

/// The recording of these entries, as bytes.
fn har(entries: &[Value]) -> Vec<u8> {
    let log =
        json!({"version": "1.2", "creator": {"name": "Test", "version": "1"}, "entries": entries});
    json!({"log": log}).to_string().into_bytes()
}

/// The `n`th second of a recording.
fn at(second: usize) -> String {
    format!("2026-11-22T09:00:{second:02}.000Z")
}

/// A request for a page, answered by one without anything in it.
fn get(second: usize, url: &str) -> Value {
    json!({
        "startedDateTime": at(second), "time": 10, "_resourceType": "document",
        "request": {"method": "GET", "url": url, "headers": []},
        "response": {"status": 200, "headers": [], "redirectURL": "", "content": {"mimeType": "text/html"}},
    })
}

/// A form posted from a page of another host.
fn post(second: usize, url: &str, from: &str, body: &str) -> Value {
    let mut entry = get(second, url);
    entry["request"]["method"] = json!("POST");
    entry["request"]["headers"] = json!([{"name": "Origin", "value": from}]);
    entry["request"]["postData"] =
        json!({"mimeType": "application/x-www-form-urlencoded", "text": body});
    entry
}

/// The same with this answer.
fn answered(mut entry: Value, status: u16, mime: &str, text: &str) -> Value {
    entry["response"]["status"] = json!(status);
    entry["response"]["content"] = json!({"mimeType": mime, "size": text.len(), "text": text});
    entry
}

/// The same, which leads on.
fn redirected(mut entry: Value, to: &str) -> Value {
    entry["response"]["status"] = json!(302);
    entry["response"]["redirectURL"] = json!(to);
    entry
}

fn of(entries: &[Value]) -> Trace {
    read(&har(entries)).unwrap()
}

/// A message in a line.
fn line(message: &Message) -> String {
    let facts: Vec<String> = message
        .facts
        .iter()
        .map(|(fact, text)| format!("{fact:?}={text}"))
        .collect();
    format!(
        "{:?} {}>{}{} {}{:?} {}",
        message.kind,
        message.from,
        message.to,
        message.path,
        if message.sent { "" } else { "unsent " },
        message.content,
        facts.join(" ")
    )
    .trim_end()
    .to_owned()
}

fn lines(trace: &Trace) -> Vec<String> {
    trace.messages.iter().map(line).collect()
}

fn encoded(xml: &str) -> String {
    crate::encoding::form::encode(&base64::standard_encode(xml.as_bytes()))
}

const RESPONSE: &str = r#"<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_r" InResponseTo="_q"><saml:Issuer>https://idp.example</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status><saml:Assertion ID="_a"><saml:Issuer>other</saml:Issuer></saml:Assertion></samlp:Response>"#;
const REQUEST: &str = r#"<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_q" ForceAuthn="true" IsPassive="0" AssertionConsumerServiceURL="https://sp.example/acs?x=1"><saml:Issuer> https://sp.example </saml:Issuer><samlp:RequestedAuthnContext><saml:AuthnContextClassRef>urn:mpass.id:authnsource:A</saml:AuthnContextClassRef></samlp:RequestedAuthnContext></samlp:AuthnRequest>"#;

/// An ID token without a real signature.
fn id_token() -> String {
    let part = |text: &str| base64::url_encode(text.as_bytes());
    let payload = r#"{"iss":"https://op.example","sub":"s1","aud":"c1"}"#;
    [part(r#"{"alg":"RS256"}"#), part(payload), "AA".into()].join(".")
}
