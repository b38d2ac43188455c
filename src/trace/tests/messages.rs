use miniz_oxide::deflate::{compress_to_vec, compress_to_vec_zlib};

use super::*;
use crate::encoding::form;

fn deflated(xml: &str) -> String {
    form::encode(&base64::standard_encode(&compress_to_vec(
        xml.as_bytes(),
        6,
    )))
}

#[test]
fn each_kind_of_message_by_its_parameters() {
    let token = id_token();
    let claims = "Issuer=https://op.example Client=c1";
    let logout = REQUEST.replace("AuthnRequest", "LogoutRequest");
    let encrypted = RESPONSE.replace("saml:Assertion", "saml:EncryptedAssertion");
    let wanted = "Issuer=https://sp.example Context=urn:mpass.id:authnsource:A AnswerTo=sp.example/acs Fresh= Id=_q";
    for (query, expected) in [
        (format!("SAMLRequest={}&RelayState=x", deflated(REQUEST)), format!("SamlRequest Nothing {wanted}")),
        (format!("SAMLRequest={}", encoded(REQUEST)), format!("SamlRequest Nothing {wanted}")),
        (format!("SAMLResponse={}", encoded(RESPONSE)), "SamlResponse Opens Issuer=https://idp.example Id=_r ReplyTo=_q".into()),
        (format!("SAMLResponse={}", deflated(RESPONSE)), "SamlResponse Opens Issuer=https://idp.example Id=_r ReplyTo=_q".into()),
        (format!("SAMLResponse={}", encoded(&encrypted)), "SamlResponse Opens Issuer=https://idp.example Id=_r ReplyTo=_q Encrypted=".into()),
        (
            format!("SAMLRequest={}", form::encode(&base64::standard_encode(&compress_to_vec_zlib(logout.as_bytes(), 6)))),
            "SamlLogout Nothing Issuer=https://sp.example Context=urn:mpass.id:authnsource:A AnswerTo=sp.example/acs Fresh= Id=_q".into(),
        ),
        ("SAMLResponse=%7Bhash%3Aab%7D".into(), "SamlResponse Masked".into()),
        ("SAMLResponse=%7Bobf%3Aalternative_0%7D".into(), "SamlResponse Masked".into()),
        ("SAMLResponse=%5BSAMLResponse+redacted%5D".into(), "SamlResponse Masked".into()),
        ("SAMLResponse=xyz".into(), "SamlResponse Broken".into()),
        (format!("SAMLResponse={}", encoded("<a/>")), "SamlResponse Broken".into()),
        (format!("SAMLRequest={}", encoded("\u{1}\u{2}")), "SamlRequest Broken".into()),
        (
            "response_type=code&client_id=c1&redirect_uri=https%3A%2F%2Fs.example%2Fcb%3Fx&scope=openid+profile&acr_values=urn:a&prompt=login+consent&state=s&nonce=n".into(),
            "OidcRequest Nothing Client=c1 Context=urn:a AnswerTo=s.example/cb Scope=openid profile Answer=code Fresh=".into(),
        ),
        ("client_id=c1&request_uri=urn:x".into(), "OidcRequest Nothing Client=c1".into()),
        ("response_type=code&client_id=c1&prompt=none".into(), "OidcRequest Nothing Client=c1 Answer=code Passive=".into()),
        ("code=c&state=s".into(), "OidcCode Nothing".into()),
        ("code=c&iss=https%3A%2F%2Fop.example".into(), "OidcCode Nothing".into()),
        (format!("response={token}"), "OidcCode Nothing".into()),
        (format!("id_token={token}&code=c&state=s"), format!("OidcAnswer Opens {claims}")),
        ("id_token=%7Boverwritten%7D".into(), "OidcAnswer Masked".into()),
        ("id_token=abc".into(), "OidcAnswer Broken".into()),
        ("error=access_denied&error_description=No+%C3%A4&state=s".into(), "OidcError Nothing Status=access_denied Said=No ä".into()),
        ("error=login_required".into(), "OidcError Nothing Status=login_required".into()),
        (format!("id_token_hint={token}"), "OidcLogout Nothing".into()),
        ("wa=wsignin1.0&wtrealm=urn:x&wctx=secret".into(), "WsFederation Nothing Client=urn:x".into()),
    ] {
        let short = |message: &Message| line(message).replace(" >a.example/p", "");
        // In the address, in the fragment, as a form, as a form taken apart by Chromium and by Firefox.
        let form = post(1, "https://a.example/p", "", &query);
        let mut parts = form.clone();
        let taken_apart = query.split('&').map(|pair| pair.split_once('=').unwrap());
        let taken_apart: Vec<Value> = taken_apart.map(|(name, value)| json!({"name": name, "value": value})).collect();
        parts["request"]["postData"] = json!({"params": taken_apart});
        let decoded = form::parse(&query).unwrap().into_iter().map(|(name, value)| json!({"name": name, "value": value}));
        let mut plain = form.clone();
        plain["request"]["postData"] = json!({"params": decoded.collect::<Vec<Value>>()});
        // Of a value without percent signs nobody can tell whether its plus signs are spaces.
        if query.contains('+') {
            parts = plain.clone();
        }
        for entry in [
            get(1, &format!("https://a.example/p?{query}")),
            get(1, &format!("https://a.example/p#{query}")),
            form,
            parts,
            plain,
        ] {
            let trace = of(&[entry]);
            let found: Vec<String> = trace.messages.iter().map(short).collect();
            assert_eq!(found, [expected.as_str()], "{query}");
        }
    }
}

#[test]
fn what_is_no_login_message() {
    for query in [
        "",
        "code=1",
        "error=1",
        "error=Some+text",
        "error=404&x=y",
        "grant_type=authorization_code&code=c&state=s",
        "client_id=x",
        "wa=1",
        "SAMLRequest=",
        "id_token=",
        "RelayState=x",
    ] {
        let trace = of(&[
            get(1, &format!("https://a.example/p?{query}")),
            post(1, "https://a.example/p", "", query),
        ]);
        assert_eq!(lines(&trace), [""; 0], "{query}");
    }
}

#[test]
fn a_login_over_several_hops() {
    let token = id_token();
    let form = |action: &str, value: &str| {
        format!(
            r#"<html><body><form action="{action}" method="post"><input type="hidden" name="RelayState" value="r"/><input type="hidden" name="SAMLResponse" value="{value}"/></form></body></html>"#
        )
    };
    let response = base64::standard_encode(RESPONSE.as_bytes());
    let second = base64::standard_encode(RESPONSE.replace("_r", "_r2").as_bytes());
    let request = format!(
        "https://proxy.example/sso?SAMLRequest={}",
        deflated(REQUEST)
    );
    let page = form("https://proxy.example/acs", &response);
    let onwards = form("/acs2", &second);
    let trace = of(&[
        redirected(get(1, "https://service.example/login"), &request),
        get(2, &request),
        answered(get(3, "https://home.example/idp"), 200, "text/html", &page),
        // Once more: the same message.
        answered(
            post(
                4,
                "https://proxy.example/acs",
                "https://home.example",
                &format!("SAMLResponse={}", form::encode(&response)),
            ),
            200,
            "text/html; charset=utf-8",
            &onwards,
        ),
        redirected(
            get(6, "https://op.example/auth"),
            &format!("https://service.example/cb#id_token={token}&state=s"),
        ),
        // Without the fragment, as Chromium writes it.
        get(7, "https://service.example/cb"),
    ]);
    assert_eq!(
        lines(&trace),
        [
            "SamlRequest service.example>proxy.example/sso Nothing Issuer=https://sp.example Context=urn:mpass.id:authnsource:A AnswerTo=sp.example/acs Fresh= Id=_q",
            "SamlResponse home.example>proxy.example/acs Opens Issuer=https://idp.example Id=_r ReplyTo=_q",
            // It stood in a page, and was never sent.
            "SamlResponse proxy.example>proxy.example/acs2 unsent Opens Issuer=https://idp.example Id=_r2 ReplyTo=_q",
            "OidcAnswer op.example>service.example/cb Opens Issuer=https://op.example Client=c1",
        ]
    );
    assert_eq!(trace.messages[1].text, response);
    assert_eq!(trace.messages[3].text, token);
    let times: Vec<Option<i64>> = trace
        .messages
        .iter()
        .map(|m| m.time.map(|t| t % 60_000))
        .collect();
    assert_eq!(times, [Some(2000), Some(4000), Some(4010), Some(6010)]);
    assert_eq!(
        trace.hosts,
        [
            "service.example",
            "proxy.example",
            "home.example",
            "op.example"
        ]
    );
}

#[test]
fn sent_again_is_said_once() {
    let body = format!("SAMLResponse={}", encoded(RESPONSE));
    let one = |second| {
        answered(
            post(second, "https://a.example/acs", "https://b.example", &body),
            500,
            "text/html",
            "",
        )
    };
    let trace = of(&[one(1), one(2), one(3)]);
    assert_eq!((trace.messages.len(), trace.messages[0].again), (1, 2));
    // A form that posts a password to the address of a request sends no request again.
    let request = format!("https://a.example/sso?SAMLRequest={}", deflated(REQUEST));
    let trace = of(&[
        get(1, &request),
        post(2, &request, "https://a.example", "password=x"),
    ]);
    assert_eq!((trace.messages.len(), trace.messages[0].again), (1, 0));
}

#[test]
fn answers_to_programs() {
    let token = id_token();
    let call = |second, url: &str, status, mime: &str, body: &str| {
        let mut entry = answered(
            post(second, url, "https://app.example", "grant_type=x&code=c"),
            status,
            mime,
            body,
        );
        entry["_resourceType"] = json!("fetch");
        entry
    };
    let tokens =
        json!({"access_token": "secret", "id_token": token, "refresh_token": "secret"}).to_string();
    let claims = r#"{"sub":"s1","urn:mpass.id:role":["x"],"access_token":"secret","deep":{"sid":"secret","a":1}}"#;
    let kept = r#"{"sub":"s1","urn:mpass.id:role":["x"],"deep":{"a":1}}"#;
    let trace = of(&[
        call(
            1,
            "https://op.example/token",
            200,
            "application/json",
            &tokens,
        ),
        call(
            2,
            "https://op.example/userinfo",
            200,
            "application/json; charset=utf-8",
            claims,
        ),
        call(
            3,
            "https://op.example/UserInfo",
            200,
            "application/json",
            r#"{"sub":"other","name":"x"}"#,
        ),
        call(4, "https://op.example/me", 200, "application/jwt", &token),
        call(
            5,
            "https://op.example/token",
            400,
            "application/json",
            r#"{"error":"invalid_grant","error_description":"Code expired"}"#,
        ),
        // None of ours.
        call(
            6,
            "https://op.example/x",
            200,
            "application/json",
            r#"{"sub":"s1"}"#,
        ),
        call(
            7,
            "https://op.example/x",
            200,
            "application/json",
            r#"{"error":"x","sub":1}"#,
        ),
        call(
            8,
            "https://op.example/x",
            200,
            "application/json",
            r#"{"id_token":"#,
        ),
    ]);
    assert_eq!(
        lines(&trace),
        [
            "OidcToken op.example>app.example Opens Issuer=https://op.example Client=c1",
            "Userinfo op.example>app.example Opens",
            "Userinfo op.example>app.example Opens",
            "Userinfo op.example>app.example Opens Issuer=https://op.example Client=c1",
            "OidcError op.example>app.example Nothing Status=invalid_grant Said=Code expired",
        ]
    );
    let texts: Vec<&str> = trace
        .messages
        .iter()
        .map(|message| message.text.as_str())
        .collect();
    let alone = format!(r#"{{"id_token":"{token}"}}"#);
    let both = format!(r#"{{"id_token":"{token}","userinfo":{kept}}}"#);
    assert_eq!(
        texts,
        [&alone, &both, r#"{"sub":"other","name":"x"}"#, &token, ""]
    );
}

#[test]
fn bodies_in_base64() {
    let page = format!(
        r#"<form action="https://b.example/acs"><input name="SAMLResponse" value="{}"></form>"#,
        base64::standard_encode(RESPONSE.as_bytes())
    );
    let mut entry = answered(
        get(1, "https://a.example/"),
        200,
        "text/html",
        &base64::standard_encode(page.as_bytes()),
    );
    entry["response"]["content"]["encoding"] = json!("base64");
    assert_eq!(lines(&of(&[entry])).len(), 1);
}

#[test]
fn log_in_pages_that_hold_their_request_are_none() {
    let page = r#"<form action="/login"><input name="response_type" value="code"><input name="client_id" value="x"><input name="error" value="a_b"></form>"#;
    assert_eq!(
        lines(&of(&[answered(
            get(1, "https://a.example/"),
            200,
            "text/html",
            page
        )])),
        [""; 0]
    );
}

#[test]
fn exports_of_saml_tracer_old_and_new() {
    let value = base64::standard_encode(RESPONSE.as_bytes());
    let hop = |post: Value, headers: Value| {
        json!({"requests": [{
            "method": "POST", "url": "https://sp.example/acs", "requestHeaders": headers,
            "postData": "{overwritten}", "post": post, "saml": RESPONSE, "protocol": "SAML-P", "responseStatus": "302",
            "responseHeaders": [{"name": "Date", "value": "Sun, 22 Nov 2026 09:00:01 GMT"}],
        }], "timestamp": "2026-11-22T09:00:09.000Z"})
    };
    let expected = [
        "SamlResponse idp.example>sp.example/acs Opens Issuer=https://idp.example Id=_r ReplyTo=_q",
    ];
    let new = json!([{"name": "Origin", "value": "https://idp.example"}, {"name": "Cookie", "value": "secret"}]);
    let old = json!([["origin", "https://idp.example"]]);
    for (post, headers, text, masked) in [
        (
            json!([["SAMLResponse", value], ["RelayState", "r"]]),
            &new,
            value.as_str(),
            0,
        ),
        (json!([["SAMLResponse", value]]), &old, &value, 0),
        (json!([["SAMLResponse", "{hash:0f}"]]), &new, RESPONSE, 1),
        (
            json!([["SAMLResponse", "{obf:alternative_0}"]]),
            &new,
            RESPONSE,
            1,
        ),
    ] {
        let trace = read(hop(post, headers.clone()).to_string().as_bytes()).unwrap();
        assert_eq!(lines(&trace), expected);
        assert_eq!(
            (trace.format, trace.skipped.masked),
            (Format::SamlTracer, masked)
        );
        let message = &trace.messages[0];
        assert_eq!((message.text.as_str(), message.status), (text, 302));
        assert_eq!(
            message.time.map(crate::encoding::time::rfc3339).as_deref(),
            Some("2026-11-22T09:00:01Z")
        );
    }
}
