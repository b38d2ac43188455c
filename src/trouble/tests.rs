#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

#[rustfmt::skip]
mod rows;

use super::questions::tests::ways;
use super::signs::{At, SIGNS};
use super::*;
use rows::ROWS;

fn codes(text: &str) -> Vec<&'static str> {
    let seen = Seen::of_text(text);
    weigh(&seen, &[])
        .iter()
        .map(|one| one.cause.code())
        .collect()
}

fn sees(text: &str, sign: &str) -> bool {
    Seen::of_text(text)
        .signs()
        .any(|one| one.sign.is_some_and(|known| known.name == sign))
}

#[test]
fn every_sign_has_an_example_and_a_near_miss() {
    for sign in SIGNS {
        let rows = ROWS.iter().filter(|(name, ..)| *name == sign.name);
        assert_eq!(rows.count(), 1, "{}", sign.name);
    }
    for (name, text, cause, near) in ROWS {
        assert!(sees(text, name), "{name} is not seen in {text}");
        assert_eq!(
            codes(text).first(),
            Some(cause),
            "{name}: {:?}",
            codes(text)
        );
        assert!(!sees(near, name), "{name} is seen in {near}");
    }
}

#[test]
fn every_code_is_known_in_an_address_and_as_a_word_only() {
    for sign in SIGNS {
        for word in sign.words {
            for text in [
                format!("https://palvelu.example.fi/cb?error=x&error_description=see+{word}%3A+y"),
                format!("Error ({}).", word.to_lowercase()),
            ] {
                assert!(sees(&text, sign.name), "{text}");
            }
            assert!(
                !sees(&format!("{word}x x{word} {word}_1"), sign.name),
                "{word}"
            );
        }
        let of_uris = |word: &&&str| !word.contains(':');
        for code in sign.words.iter().filter(of_uris).chain(sign.status) {
            let status = Signal::SamlStatus {
                codes: vec![format!("urn:oasis:names:tc:SAML:2.0:status:{code}")],
                message: String::new(),
            };
            let found = Seen::of(&[status]);
            assert!(found.signs().any(|one| one.sign == Some(sign)), "{code}");
        }
    }
}

/// RFC 6749 §4.1.2.1 and §5.2, OpenID Connect Core §3.1.2.6: each comes to somebody.
#[test]
fn every_error_of_the_standards_leads_to_a_cause() {
    for error in [
        "invalid_request",
        "unauthorized_client",
        "access_denied",
        "unsupported_response_type",
        "invalid_scope",
        "server_error",
        "temporarily_unavailable",
        "interaction_required",
        "login_required",
        "account_selection_required",
        "consent_required",
        "invalid_request_uri",
        "invalid_request_object",
        "request_not_supported",
        "request_uri_not_supported",
        "registration_not_supported",
        "invalid_client",
        "invalid_grant",
        "unsupported_grant_type",
    ] {
        for host in [
            "palvelu.example.fi",
            "mpass-proxy.csc.fi",
            "login.microsoftonline.com",
        ] {
            let text = format!("https://{host}/cb?error={error}&state=abc");
            assert!(!codes(&text).is_empty(), "{text}");
        }
    }
    // SAML Core §3.2.2.2, without those of queries and logout.
    for code in [
        "Requester",
        "Responder",
        "VersionMismatch",
        "AuthnFailed",
        "InvalidAttrNameOrValue",
        "InvalidNameIDPolicy",
        "NoAuthnContext",
        "NoAvailableIDP",
        "NoPassive",
        "NoSupportedIDP",
        "ProxyCountExceeded",
        "RequestDenied",
        "RequestUnsupported",
        "RequestVersionDeprecated",
        "RequestVersionTooHigh",
        "RequestVersionTooLow",
        "ResourceNotRecognized",
        "TooManyResponses",
        "UnknownAttrProfile",
        "UnknownPrincipal",
        "UnsupportedBinding",
    ] {
        let text = format!("urn:oasis:names:tc:SAML:2.0:status:{code}");
        assert!(!codes(&text).is_empty(), "{text}");
    }
    assert!(codes("urn:oasis:names:tc:SAML:2.0:status:Success").is_empty());
}

#[test]
fn every_key_of_the_proxy_is_known_by_itself() {
    for key in [
        "access",
        "context-check-denied",
        "endpoint",
        "relying-party",
        "security-cfg",
        "stale",
        "authn",
        "unexpected",
        "no-release",
    ] {
        assert!(sees(key, key) && !codes(key).is_empty(), "{key}");
        // In running text the word means nothing.
        assert!(
            !sees(&format!("the {key} of things\nand more"), key),
            "{key}"
        );
    }
}

#[test]
fn every_cause_is_reached_by_a_sign_or_an_answer() {
    for cause in Cause::all() {
        let pointed = SIGNS.iter().any(|sign| {
            let example = ROWS.iter().find(|(name, ..)| *name == sign.name);
            let shown = weigh(&Seen::of_text(example.unwrap().1), &[]);
            shown.iter().any(|one| one.cause == cause)
        });
        let told = ways()
            .iter()
            .any(|(_, told)| told.iter().any(|(one, _)| *one == cause));
        let elsewhere = ["https://kunta.inschool.fi/\nNET::ERR_CERT_DATE_INVALID"]
            .iter()
            .any(|text| codes(text).contains(&cause.code()));
        assert!(pointed || told || elsewhere, "{}", cause.code());
    }
}

#[test]
fn rows_are_in_order_and_codes_are_their_own() {
    let mut seen = Vec::new();
    for (i, cause) in Cause::all().enumerate() {
        assert_eq!(cause as usize, i);
        let code = cause.code();
        assert!(code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'));
        assert!(!seen.contains(&code), "{code}");
        seen.push(code);
        let row = cause.row();
        assert_ne!(Some(row.responsible), row.also, "{code}");
    }
}

#[test]
fn whose_page_it_is_changes_whose_fault_it_is() {
    for (text, expected) in [
        (
            "https://palvelu.example.fi/cb?error=invalid_client",
            "service-token",
        ),
        (
            "https://mpass-proxy.csc.fi/x?error=invalid_client",
            "entra-key-expired",
        ),
        (
            "https://mpass-proxy.csc.fi/Shibboleth.sso/SAML2/POST\nUnable to establish security of incoming assertion.",
            "certificate-expired",
        ),
        (
            "https://palvelu.example.fi/Shibboleth.sso/SAML2/POST\nUnable to establish security of incoming assertion.",
            "service-metadata",
        ),
        (
            "https://mpass-proxy.csc.fi/idp/profile/oidc/authorize\n503 Service Unavailable",
            "mpassid-unavailable",
        ),
        (
            "https://kunta.inschool.fi/\n503 Service Unavailable",
            "home-page-down",
        ),
        (
            "https://palvelu.example.fi/\n503 Service Unavailable",
            "service-error",
        ),
    ] {
        assert_eq!(codes(text).first(), Some(&expected), "{text}");
    }
}

#[test]
fn a_recording_shows_its_root_before_what_followed() {
    let page = |host: &str, status: u16, text: &str| Signal::Page {
        host: host.into(),
        path: "/".into(),
        status,
        text: text.into(),
    };
    let signals = [
        page("palvelu.example.fi", 200, "Log in"),
        page(
            "login.microsoftonline.com",
            200,
            "AADSTS50105: not assigned",
        ),
        page("mpass-proxy.csc.fi", 500, "Login Failed"),
        Signal::OidcError {
            error: "access_denied".into(),
            description: String::new(),
        },
    ];
    let found = recognise(&signals);
    let codes: Vec<&str> = found.iter().map(|one| one.cause.code()).collect();
    assert_eq!(codes, ["entra-not-assigned"]);
    assert_eq!(found[0].sure, Sure::Certain);
    // A page that was answered well is no sign.
    assert!(recognise(&signals[..1]).is_empty());
    let lost = Signal::NoAnswer {
        host: "mpass-proxy.csc.fi".into(),
        error: "net::ERR_CONNECTION_RESET".into(),
    };
    assert_eq!(recognise(&[lost])[0].cause, Cause::MpassidUnavailable);
    assert_eq!(
        recognise(&[page("palvelu.example.fi", 431, "")])[0].cause,
        Cause::CookiesTooLarge
    );
}

#[test]
fn answers_and_signs_strengthen_each_other() {
    let seen = Seen::of_text("https://palvelu.example.fi/cb?error=access_denied");
    let alone = weigh(&seen, &[]);
    assert!(alone.len() > 1 && alone.iter().all(|one| one.sure < Sure::Certain));
    let told = [(Cause::LearnerId, Sure::Likely)];
    let both = weigh(&seen, &told);
    assert_eq!(both[0].cause, Cause::LearnerId);
    assert!(both[1..].iter().all(|one| one.sure == Sure::Possible));
    // What was said in so many words is not argued with.
    let seen = Seen::of_text("AADSTS7000222");
    assert_eq!(weigh(&seen, &told), weigh(&seen, &[]));
    // Nothing seen: the answers alone.
    assert_eq!(weigh(&Seen::default(), &told)[0].cause, Cause::LearnerId);
    assert!(weigh(&Seen::default(), &[]).is_empty());
}

#[test]
fn a_saml_response_is_read_however_it_is_packed() {
    let xml = "<samlp:Response><samlp:Status><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Requester\"><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:AuthnFailed\"/></samlp:StatusCode><samlp:StatusMessage>An error occurred.</samlp:StatusMessage></samlp:Status></samlp:Response>";
    let packed = crate::encoding::base64::standard_encode(xml.as_bytes());
    let form = format!(
        "https://palvelu.example.fi/acs?SAMLResponse={}",
        crate::encoding::form::encode(&packed)
    );
    for text in [xml, &packed, &form] {
        assert_eq!(codes(text).first(), Some(&"home-login-failed"), "{text}");
    }
}

#[test]
fn a_page_s_source_says_what_the_page_says() {
    let source = "<!DOCTYPE html><html><head><title>Login</title></head><body>\
        <h3>Stale&nbsp;Request</h3><p>You may be seeing this page because you used the Back \
        button</p><script>var x = 'MSIS7065';</script></body></html>";
    assert!(sees(source, "stale"));
    assert!(!sees(source, "adfs-bookmark"), "a script is not read");
    assert!(sees("<p>Access&#32;Denied</p>", "access-denied-page"));
    // Entra's own page has its sentence in a script.
    let entra = "<html><script>$Config={\"strServiceExceptionMessage\":\"AADSTS50105: Your \
        administrator has configured\"};</script><title>Sign in</title></html>";
    assert!(sees(entra, "entra-assignment"));
}

#[test]
fn where_it_stopped_answers_by_itself() {
    let stopped = |text: &str| Seen::of_text(text).stopped();
    assert_eq!(
        stopped("https://mpass-proxy.csc.fi/idp/profile/SAML2/Redirect/SSO?execution=e1s2"),
        Some(Place::Mpassid)
    );
    assert_eq!(stopped("https://kunta.inschool.fi/"), Some(Place::Wilma));
    assert_eq!(stopped("https://palvelu.example.fi/"), None);
    assert_eq!(
        questions::implied(Question::Registry, Place::Wilma),
        Some(Answer::Wilma)
    );
    assert_eq!(questions::implied(Question::Who, Place::Wilma), None);
    // The test environment may be the cause itself.
    assert_eq!(
        codes("https://mpass-proxy-test.csc.fi/idp/profile/oidc/authorize"),
        ["test-environment"]
    );
}

#[test]
fn what_was_seen_is_written_and_read_again() {
    for (_, text, ..) in ROWS {
        let seen = Seen::of_text(text);
        assert_eq!(Seen::read(&seen.written()), seen, "{text}");
    }
    for bad in [
        "",
        ",",
        "@",
        "x@y",
        "evil code@host.fi",
        "stale@<b>",
        "@",
        "stale",
    ] {
        let read = Seen::read(bad);
        assert!(read.found.iter().all(|one| one.host.is_empty()), "{bad}");
    }
    assert!(Seen::read("no-such-code@palvelu.fi").found.is_empty());
    assert_eq!(Seen::read(&"stale@a.fi,".repeat(999)).found.len(), 24);
}

/// `At` of a point that nothing could reach would be dead data.
#[test]
fn every_place_can_be_met() {
    for at in [At::Any, At::Mpassid, At::Home, At::Else] {
        let met = [Place::Mpassid, Place::Wilma, Place::Other];
        assert!(met.into_iter().any(|place| at.fits(place)), "{at:?}");
    }
}

/// Text with what could lead somewhere in it.
fn pasted() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        Just("https://palvelu.example.fi/cb?error=access_denied&error_description=".to_owned()),
        Just("AADSTS50105".to_owned()),
        Just("urn:oasis:names:tc:SAML:2.0:status:".to_owned()),
        Just("StatusMessage>".to_owned()),
        Just("SAMLResponse=".to_owned()),
        Just("{\"error\":".to_owned()),
        Just("\n".to_owned()),
        Just("http".to_owned()),
        Just("://ä".to_owned()),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn arbitrary_text_never_panics_and_is_never_kept(text in pasted()) {
        let marked = format!("{text} Mörkö-Meikäläinen {text}");
        let seen = Seen::of_text(&marked);
        let written = seen.written();
        // Only codes of the table and plain hosts are kept.
        for one in &seen.found {
            prop_assert!(one.code.is_empty() || signs::named(one.code).is_some());
            prop_assert!(one.host.is_empty() || places::host(&one.host).as_deref() == Some(&one.host));
        }
        prop_assert!(!written.contains("örkö"));
        prop_assert!(seen.found.len() <= 12);
        prop_assert_eq!(Seen::read(&written), seen);
        let _ = Seen::read(&text);
    }

    #[test]
    fn arbitrary_signals_never_panic(text in any::<String>(), host in any::<String>(), status in any::<u16>()) {
        let signals = [
            Signal::OidcError { error: text.clone(), description: host.clone() },
            Signal::SamlStatus { codes: vec![text.clone(), host.clone()], message: text.clone() },
            Signal::Page { host: host.clone(), path: text.clone(), status, text: text.clone() },
            Signal::NoAnswer { host, error: text },
        ];
        prop_assert!(recognise(&signals).len() <= 4);
    }
}

/// A large text, and many of them, end in good time: the work is bounded.
#[test]
fn the_work_is_bounded() {
    let long = "https://palvelu.example.fi/cb?error=x AADSTS redirect_uri ".repeat(100_000);
    let _ = codes(&long);
    let page = Signal::Page {
        host: "palvelu.example.fi".into(),
        path: "/".into(),
        status: 200,
        text: long,
    };
    let many: Vec<Signal> = std::iter::repeat_n(page, 200).collect();
    assert!(recognise(&many).is_empty());
}
