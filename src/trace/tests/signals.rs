use super::*;

fn page(host: &str, path: &str, status: u16, text: &str) -> Signal {
    Signal::Page {
        host: host.into(),
        path: path.into(),
        status,
        text: text.into(),
    }
}

fn refused(error: &str, description: &str) -> Signal {
    Signal::OidcError {
        error: error.into(),
        description: description.into(),
    }
}

fn status(codes: &[&str], message: &str) -> Signal {
    Signal::SamlStatus {
        codes: codes.iter().map(|code| (*code).to_owned()).collect(),
        message: message.into(),
    }
}

#[test]
fn pages_of_failures() {
    let shown = |entry| of(&[entry]).signals();
    let html =
        |status, body: &str| answered(get(1, "https://a.example/idp/x"), status, "text/html", body);
    let part = |body: &str| {
        let mut entry = html(404, body);
        entry["_resourceType"] = json!("image");
        entry
    };
    let one = |status, text: &str| vec![page("a.example", "/idp/x", status, text)];
    let script = r#"<html><head><title>Sign in</title></head><script>$Config={"m":"AADSTS7000222: The provided client secret keys for app 'x' are expired.","t":"secret"}</script></html>"#;
    for (entry, expected) in [
        (
            html(
                500,
                "<!doctype html><title>Virhe</title><style>p{}</style><p>Yst&auml;v&auml;llinen <b>virhe</b></p><script>let x='<p>'</script><p>toinen</p>",
            ),
            one(500, "Virhe\nYstävällinen virhe\ntoinen"),
        ),
        (html(403, ""), one(403, "")),
        (
            html(200, "<title>Kirjaudu</title><h1>Valitse koulusi</h1>"),
            vec![],
        ),
        (
            html(200, "<title>MPASSid - Virhe</title><p>x</p>"),
            one(200, "MPASSid - Virhe\nx"),
        ),
        (
            html(200, "<title>x</title><h1>Web Login Service - Error</h1>"),
            one(200, "x\nWeb Login Service - Error"),
        ),
        (html(200, "<title>Felicias sida</title>"), vec![]),
        (
            html(200, "<p>opensaml::FatalProfileException"),
            one(200, "opensaml::FatalProfileException"),
        ),
        (
            html(200, script),
            one(
                200,
                "Sign in\nAADSTS7000222: The provided client secret keys for app 'x' are expired.",
            ),
        ),
        (html(200, "<p>AADSTS is short for something"), vec![]),
        (
            answered(
                get(1, "https://a.example/x"),
                200,
                "text/html",
                "<title>Virhe</title>",
            ),
            vec![],
        ),
        (part("<p>Not found"), vec![]),
    ] {
        assert_eq!(shown(entry.clone()), expected, "{entry}");
    }
}

#[test]
fn failures_without_a_page() {
    let silent = |error: &str, kind: &str| {
        let mut entry = get(2, "https://b.example/x");
        entry["response"]["status"] = json!(0);
        entry["response"]["_error"] = json!(error);
        entry["_resourceType"] = json!(kind);
        entry
    };
    let none = |error: &str| {
        vec![Signal::NoAnswer {
            host: "b.example".into(),
            error: error.into(),
        }]
    };
    let login = get(1, "https://b.example/cb?code=c&state=s");
    for (entries, expected) in [
        (
            vec![silent("net::ERR_NAME_NOT_RESOLVED", "document")],
            none("net::ERR_NAME_NOT_RESOLVED"),
        ),
        (vec![silent("net::ERR_ABORTED", "document")], vec![]),
        (vec![silent("", "document")], vec![]),
        // A part of a page counts where login messages went to the same host.
        (vec![silent("net::ERR_FAILED", "fetch")], vec![]),
        (
            vec![login, silent("net::ERR_FAILED", "fetch")],
            none("net::ERR_FAILED"),
        ),
    ] {
        assert_eq!(of(&entries).signals(), expected);
    }
    // Firefox says nothing at all.
    let mut entry = get(1, "https://b.example/x");
    entry["response"]["status"] = json!(0);
    entry.as_object_mut().unwrap().remove("_resourceType");
    entry["request"]["headers"] = json!([{"name": "Accept", "value": "text/html,*/*"}]);
    assert_eq!(of(&[entry]).signals(), none(""));
}

#[test]
fn what_messages_say_of_themselves() {
    let failed = RESPONSE
        .replace(r#"status:Success"/>"#, r#"status:Responder"><samlp:StatusCode Value="urn:x:AuthnFailed"/></samlp:StatusCode><samlp:StatusMessage>An error &lt;occurred.</samlp:StatusMessage>"#);
    let trace = of(&[
        post(
            1,
            "https://a.example/acs",
            "",
            &format!("SAMLResponse={}", encoded(&failed)),
        ),
        get(
            2,
            "https://a.example/cb#error=access_denied&state=s&error_description=see+https://x.example/?token=secret",
        ),
        get(
            3,
            "https://a.example/Shibboleth.sso?errorType=opensaml::X&errorText=Bad+thing&statusCode=urn:a&statusCode2=urn:b&statusMessage=m",
        ),
    ]);
    assert_eq!(
        trace.signals(),
        [
            status(
                &[
                    "urn:oasis:names:tc:SAML:2.0:status:Responder",
                    "urn:x:AuthnFailed"
                ],
                "An error <occurred."
            ),
            refused("access_denied", "see https://x.example/…"),
            status(&["urn:a", "urn:b"], "m"),
            page("a.example", "/Shibboleth.sso", 0, "opensaml::X\nBad thing"),
        ]
    );
    let after: Vec<u32> = trace.signals.iter().map(|seen| seen.after).collect();
    assert_eq!(after, [1, 2, 2, 2]);
}

#[test]
fn windows_asks_for_a_password_by_a_failure() {
    let url = "https://fs.example/adfs/ls/wia";
    let asked = answered(get(1, url), 401, "text/html", "<h1>401");
    assert_eq!(of(&[asked.clone(), get(2, url)]).signals(), []);
    assert_eq!(of(&[asked]).signals().len(), 1);
}

#[test]
fn where_it_stopped() {
    let message = get(1, "https://a.example/cb?code=c&state=s");
    let failure = |second| answered(get(second, "https://a.example/x"), 500, "text/html", "");
    let last = |entries: &[Value]| match of(entries).stop() {
        Stop::Nothing => "nothing".to_owned(),
        Stop::Message(message) => line(message),
        Stop::Failure(seen) => format!("{:?}", seen.signal),
    };
    assert_eq!(last(&[]), "nothing");
    assert_eq!(
        last(&[failure(0), message.clone()]),
        "OidcCode >a.example/cb Nothing"
    );
    assert!(last(&[message.clone(), failure(2)]).starts_with("Page"));
    // A failure that the message itself is answered with.
    let answer = answered(message, 500, "text/html", "");
    assert!(last(&[answer]).starts_with("Page"));
}

#[test]
fn addresses_and_texts_that_people_copy() {
    let stale = "Virhe\nSivu on vanhentunut";
    for (text, expected) in [
        ("", vec![]),
        (
            "https://a.example/cb?error=access_denied&error_description=No&state=x",
            vec![refused("access_denied", "No")],
        ),
        (
            "  https://a.example/cb#error=login_required\n",
            vec![refused("login_required", "")],
        ),
        ("?error=login_required", vec![refused("login_required", "")]),
        (
            "error=access_denied&state=s",
            vec![refused("access_denied", "")],
        ),
        (
            "I came to https://a.example/cb?error=server_error&state=s and that was it",
            vec![refused("server_error", "")],
        ),
        (
            "https://sp.example/err?errorType=opensaml%3A%3AFatalProfileException&errorText=SAML+response&statusCode=urn:x:Responder&statusCode2=urn:x:AuthnFailed",
            vec![
                status(&["urn:x:Responder", "urn:x:AuthnFailed"], ""),
                page(
                    "sp.example",
                    "/err",
                    0,
                    "opensaml::FatalProfileException\nSAML response",
                ),
            ],
        ),
        (
            r#"{"error":"invalid_client","error_description":"x"}"#,
            vec![refused("invalid_client", "x")],
        ),
        (r#"{"a":1}"#, vec![]),
        // A login, not a failure.
        ("https://a.example/cb?code=c&state=s", vec![]),
        (
            "https://idp.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1",
            vec![page(
                "idp.example",
                "/idp/profile/SAML2/Redirect/SSO",
                0,
                "",
            )],
        ),
        (stale, vec![page("", "", 0, stale)]),
        (
            "<h1>Virhe</h1><p>Sivu on <b>vanhentunut</b></p><input value=secret>",
            vec![page("", "", 0, stale)],
        ),
        (
            "Virhe osoitteessa https://idp.example/x?y=secret kello 9",
            vec![page(
                "idp.example",
                "/x",
                0,
                "Virhe osoitteessa https://idp.example/x… kello 9",
            )],
        ),
    ] {
        assert_eq!(of_text(text), expected, "{text}");
    }
}

#[test]
fn long_texts_are_cut() {
    let text = "ä b ".repeat(100_000);
    let [Signal::Page { text, .. }] = &of_text(&text)[..] else {
        panic!("one page");
    };
    assert!(text.len() <= page::VISIBLE && text.len() > page::VISIBLE - 8);
    // Runs that no person reads, but not paths.
    let [Signal::Page { text, .. }] =
        &of_text(&format!("ID {} /{}", "a1".repeat(30), "ab/".repeat(30)))[..]
    else {
        panic!("one page");
    };
    assert_eq!(text, &format!("ID … /{}", "ab/".repeat(30)));
}
