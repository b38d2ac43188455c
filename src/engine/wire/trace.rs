//! A recording, as the page holds it and gives it back.

use crate::encoding::wire::{fields, variants, words};
use crate::trace::{Content, Fact, Format, Kind, Message, Seen, Signal, Skipped, Trace};

fields! {
    Trace { format, maker, entries, hosts, messages, signals, skipped }
    Message { kind, time, from, to, path, sent, again, status, content, text, facts }
    Seen { time, after, signal }
    Skipped { cut, large, messages, signals, hosts, masked }
}

variants! {
    Signal {
        "oidc-error" OidcError { error, description },
        "saml-status" SamlStatus { codes, message },
        "page" Page { host, path, status, text },
        "no-answer" NoAnswer { host, error },
    }
}

words! {
    Format { "har" Har, "saml-tracer" SamlTracer }
    Kind { "saml-request" SamlRequest, "saml-response" SamlResponse, "saml-logout" SamlLogout, "oidc-request" OidcRequest, "oidc-code" OidcCode, "oidc-answer" OidcAnswer, "oidc-token" OidcToken, "userinfo" Userinfo, "oidc-error" OidcError, "oidc-logout" OidcLogout, "ws-federation" WsFederation }
    Content { "opens" Opens, "nothing" Nothing, "masked" Masked, "broken" Broken, "too-large" TooLarge }
    Fact { "issuer" Issuer, "client" Client, "context" Context, "answer-to" AnswerTo, "scope" Scope, "answer" Answer, "fresh" Fresh, "passive" Passive, "id" Id, "reply-to" ReplyTo, "status" Status, "said" Said, "encrypted" Encrypted }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::encoding::wire::{FromJson, text, value};

    #[test]
    fn comes_back_as_it_was() {
        let signals = [
            Signal::OidcError {
                error: "a".into(),
                description: "b".into(),
            },
            Signal::SamlStatus {
                codes: vec!["a".into()],
                message: "b".into(),
            },
            Signal::Page {
                host: "h".into(),
                path: "/".into(),
                status: 500,
                text: "t".into(),
            },
            Signal::NoAnswer {
                host: "h".into(),
                error: "e".into(),
            },
        ];
        let trace = Trace {
            format: Format::SamlTracer,
            maker: "m".into(),
            entries: 3,
            hosts: vec!["h".into()],
            messages: vec![Message {
                kind: Kind::WsFederation,
                time: Some(1),
                from: "a".into(),
                to: "b".into(),
                path: "/c".into(),
                sent: true,
                again: 2,
                status: 302,
                content: Content::TooLarge,
                text: "x".into(),
                facts: vec![(Fact::Encrypted, String::new())],
            }],
            signals: signals
                .map(|signal| Seen {
                    time: None,
                    after: 1,
                    signal,
                })
                .into(),
            skipped: Skipped {
                cut: Some(9),
                large: 1,
                messages: 2,
                signals: 3,
                hosts: 4,
                masked: 5,
            },
        };
        assert_eq!(Trace::from_json(value(&trace)), Some(trace.clone()));
        assert!(text(&trace).contains(r#""facts":[["encrypted",""]]"#));
        assert_eq!(Trace::from_json(serde_json::Value::Null), None);
    }
}
