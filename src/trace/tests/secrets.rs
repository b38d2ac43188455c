//! Nothing but what the allow-list names gets into a trace: secrets are put into every place of a
//! recording that there is, and none may be found in what is written.

use proptest::prelude::*;

use super::*;
use crate::encoding::wire;

/// A HAR entry of a login with `secret` in every field that is none of its messages.
fn entry(secret: &str, url: &str, body: &str, answer: &str) -> Value {
    let pairs = |names: &[&str]| -> Value {
        names
            .iter()
            .map(|name| json!({"name": name, "value": secret, "comment": secret}))
            .collect()
    };
    json!({
        "pageref": secret, "_initiator": {"url": secret, "stack": [secret]}, "_priority": secret,
        "serverIPAddress": secret, "connection": secret, "comment": secret, secret: secret,
        "startedDateTime": at(1), "time": 1, "_resourceType": "document",
        "request": {
            "method": "POST", "url": url, "httpVersion": secret, "cookies": pairs(&["session"]), secret: secret,
            "headers": pairs(&["Cookie", "Authorization", "X-Csrf", "Proxy-Authorization", "Accept-Language", "User-Agent", secret]),
            "queryString": pairs(&["code", "state", "nonce", secret]),
            "postData": {"mimeType": secret, "text": body, "params": pairs(&["password", "j_password", "client_secret", "code_verifier", "refresh_token", "access_token", "code", "state", secret])},
        },
        "response": {
            "status": 200, "statusText": secret, "httpVersion": secret, "cookies": pairs(&["session"]), secret: secret,
            "headers": pairs(&["Set-Cookie", "ETag", "X-Token", secret]),
            "content": {"mimeType": "text/html", "text": answer, "comment": secret},
            "redirectURL": format!("https://next.example/cb;jsessionid={secret}?code={secret}&state={secret}&session_state={secret}&access_token={secret}&x={secret}#access_token={secret}&{secret}"),
        },
        "cache": {"beforeRequest": {"eTag": secret}}, "timings": {"comment": secret},
    })
}

/// Each with secrets around it, and how many messages are in it.
fn recording(secret: &str) -> Vec<Value> {
    let token = id_token();
    let claims = json!({
        "sub": "s1", "urn:mpass.id:uid": "u", "access_token": secret, "refresh_token": secret, "state": secret,
        "nonce": secret, "sid": secret, "password": secret, "nested": {"code": secret, "client_secret": secret, "list": [{"token": secret}]},
    });
    let tokens = json!({"id_token": token, "access_token": secret, "refresh_token": secret, "scope": secret, "session_state": secret, secret: secret});
    let form = format!(
        r#"<form action="https://sp.example/acs?{secret}"><input name="csrf" value="{secret}"><input name="RelayState" value="{secret}"><input name="{secret}" value="x"><input name="SAMLResponse" value="{}"></form><script>{secret}</script>"#,
        base64::standard_encode(RESPONSE.as_bytes())
    );
    let parameters = format!(
        "&code={secret}&state={secret}&nonce={secret}&access_token={secret}&session_state={secret}&RelayState={secret}&login_hint={secret}&code_challenge={secret}&wctx={secret}&x={secret}&{secret}={secret}"
    );
    let beside = parameters.replace("&code=", "&c=");
    let address = |query: String| {
        format!(
            "https://{secret}:{secret}@a.example/p;jsessionid={secret}?{query}{beside}#{secret}={secret}"
        )
    };
    let failing = format!(
        "<title>Error</title><input value={secret}><script>{secret}</script><a href='https://x.example/?a={secret}'>https://x.example/?token={secret}</a> code={secret} state={secret}&x={secret}"
    );
    let mut failed = entry(secret, &address(String::new()), "", &failing);
    failed["response"]["status"] = json!(500);
    vec![
        entry(
            secret,
            &address(format!("SAMLRequest={}", encoded(REQUEST))),
            "",
            "",
        ),
        entry(
            secret,
            &address(String::new()),
            &format!("id_token={token}{parameters}"),
            &form,
        ),
        entry(
            secret,
            &address("response_type=code&client_id=c".into()),
            &format!("password={secret}"),
            &claims.to_string(),
        ),
        entry(
            secret,
            &address(String::new()),
            &format!("grant_type=x{parameters}"),
            &tokens.to_string(),
        ),
        entry(secret, &address("error=access_denied".into()), "", ""),
        entry(secret, &address(format!("id_token_hint={secret}")), "", ""),
        entry(
            secret,
            &address("wa=wsignin1.0&wtrealm=r".into()),
            &format!("wresult={secret}"),
            "",
        ),
        failed,
    ]
}

fn tracer(secret: &str) -> Vec<u8> {
    let pairs = json!([{"name": "Cookie", "value": secret}, {"name": "Authorization", "value": secret}, {"name": secret, "value": secret}]);
    json!({
        "requests": [{
            "method": "POST", "url": format!("https://sp.example/acs?x={secret}"), "requestId": secret, "requestHeaders": pairs,
            "get": [["code", secret]], "postData": {"SAMLResponse": [secret], "password": [secret]},
            "post": [["password", secret], ["RelayState", secret], ["SAMLResponse", base64::standard_encode(RESPONSE.as_bytes())], [secret, secret]],
            "saml": RESPONSE, "samlart": secret, "protocol": secret, "responseStatus": 200, "responseStatusText": secret, "responseHeaders": pairs,
        }],
        "timestamp": secret,
    })
    .to_string()
    .into_bytes()
}

fn hidden(bytes: &[u8], secret: &str, messages: usize) {
    let trace = read(bytes).unwrap();
    assert_eq!(trace.messages.len(), messages, "{:#?}", lines(&trace));
    let written = wire::text(&trace);
    assert!(!written.contains(secret), "{secret} in {written}");
    // Nor in another spelling.
    for part in [
        base64::standard_encode(secret.as_bytes()),
        base64::url_encode(secret.as_bytes()),
    ] {
        assert!(!written.contains(&part));
    }
}

const MESSAGES_IN_IT: usize = 11;

#[test]
fn a_marker_in_every_place() {
    let secret = "MARKER7f3a9c";
    let log = json!({"version": secret, "comment": secret, "pages": [{"title": secret, "id": secret}], "entries": recording(secret)});
    hidden(
        json!({"log": log, secret: secret}).to_string().as_bytes(),
        secret,
        MESSAGES_IN_IT,
    );
    hidden(&tracer(secret), secret, 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Secrets of any form: short, long, with the marks of tokens, of base64, of numbers.
    #[test]
    fn no_secret_of_any_form(secret in "(Q[0-9]{6,12}Z|Zq[A-Za-z0-9_-]{8,60}|eyJZ[A-Za-z0-9_-]{10,60}\\.[A-Za-z0-9_-]{10,40}\\.[A-Za-z0-9_-]{10,40})") {
        hidden(&har(&recording(&secret)), &secret, MESSAGES_IN_IT);
        hidden(&tracer(&secret), &secret, 1);
    }
}
