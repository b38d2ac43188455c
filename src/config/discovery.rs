//! OpenID Connect Discovery 1.0: what an issuer says of itself.

use serde_json::Value;

use crate::encoding::address;

/// The members whose addresses the page asks (the others are only gone to).
pub const CONTACTED: [&str; 3] = ["token_endpoint", "userinfo_endpoint", "jwks_uri"];

/// What a login needs of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoints {
    pub authorization: String,
    pub token: Option<String>,
    pub userinfo: Option<String>,
    pub keys: Option<String>,
    pub end_session: Option<String>,
    /// RFC 9207 §3: every answer names its issuer.
    pub iss_promised: bool,
    /// False where the document lists response modes and form_post is not among them.
    pub form_post: bool,
}

/// Why a document cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It speaks for this other issuer (Discovery §4.3).
    Issuer(String),
    /// Missing, or no safe address.
    Member(&'static str),
}

/// Where the document stands (Discovery §4.1).
pub fn location(issuer: &str) -> String {
    [
        issuer.strip_suffix('/').unwrap_or(issuer),
        "/.well-known/openid-configuration",
    ]
    .concat()
}

/// Reads a document that must speak for exactly this issuer.
pub fn read(document: &Value, issuer: &str) -> Result<Endpoints, Unusable> {
    let found = document.get("issuer").and_then(Value::as_str);
    if found != Some(issuer) {
        return Err(Unusable::Issuer(found.unwrap_or_default().to_owned()));
    }
    // Only an issuer on this computer may send a login to this computer.
    let local = address::parse(issuer).is_some_and(|a| a.is_loopback());
    let endpoint = |name: &'static str| match document.get(name) {
        None => Ok(None),
        Some(value) => match value.as_str() {
            Some(text)
                if address::parse(text).is_some_and(|a| {
                    a.fragment.is_none() && (a.secure || a.is_loopback() && local)
                }) =>
            {
                Ok(Some(text.to_owned()))
            }
            _ => Err(Unusable::Member(name)),
        },
    };
    Ok(Endpoints {
        authorization: endpoint("authorization_endpoint")?
            .ok_or(Unusable::Member("authorization_endpoint"))?,
        token: endpoint("token_endpoint")?,
        userinfo: endpoint("userinfo_endpoint")?,
        keys: endpoint("jwks_uri")?,
        end_session: endpoint("end_session_endpoint")?,
        iss_promised: document
            .get("authorization_response_iss_parameter_supported")
            .is_some_and(|value| *value == Value::Bool(true)),
        form_post: document
            .get("response_modes_supported")
            .and_then(Value::as_array)
            .is_none_or(|modes| modes.iter().any(|mode| mode == "form_post")),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn where_it_stands() {
        for issuer in ["https://a.fi/op", "https://a.fi/op/"] {
            assert_eq!(
                location(issuer),
                "https://a.fi/op/.well-known/openid-configuration"
            );
        }
    }

    #[test]
    fn refused() {
        let issuer = "https://a.fi";
        let auth = "https://a.fi/auth";
        for (document, expected) in [
            (json!({}), Unusable::Issuer(String::new())),
            (json!([]), Unusable::Issuer(String::new())),
            (
                json!({"issuer": "https://a.fi/", "authorization_endpoint": auth}),
                Unusable::Issuer("https://a.fi/".into()),
            ),
            (
                json!({"issuer": issuer}),
                Unusable::Member("authorization_endpoint"),
            ),
            (
                json!({"issuer": issuer, "authorization_endpoint": "http://a.fi/auth"}),
                Unusable::Member("authorization_endpoint"),
            ),
            (
                json!({"issuer": issuer, "authorization_endpoint": "javascript:alert(1)"}),
                Unusable::Member("authorization_endpoint"),
            ),
            (
                json!({"issuer": issuer, "authorization_endpoint": "https://a.fi/auth#x"}),
                Unusable::Member("authorization_endpoint"),
            ),
            (
                json!({"issuer": issuer, "authorization_endpoint": auth, "token_endpoint": "http://localhost:1/t"}),
                Unusable::Member("token_endpoint"),
            ),
            (
                json!({"issuer": issuer, "authorization_endpoint": auth, "jwks_uri": 1}),
                Unusable::Member("jwks_uri"),
            ),
        ] {
            assert_eq!(read(&document, issuer), Err(expected), "{document}");
        }
    }

    #[test]
    fn read_whole() {
        let issuer = "http://localhost:3000";
        let read = read(
            &json!({
                "issuer": issuer, "authorization_endpoint": "http://localhost:3000/auth?tenant=1",
                "authorization_response_iss_parameter_supported": true, "response_modes_supported": ["query"]
            }),
            issuer,
        )
        .unwrap();
        assert!(read.iss_promised && !read.form_post && read.token.is_none());
    }
}
