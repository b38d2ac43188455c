//! What a failed login says of itself. All texts are untrusted.

/// One trace of a failure, however it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signal {
    /// An error answer of OpenID Connect or OAuth (RFC 6749 §4.1.2.1).
    OidcError { error: String, description: String },
    /// The status of a SAML response: its codes from the outermost inwards, and its message.
    SamlStatus { codes: Vec<String>, message: String },
    /// A page that was answered: by which host and path, with which status, and its visible text.
    Page {
        host: String,
        path: String,
        status: u16,
        text: String,
    },
    /// A request that got no answer: by which host, and what the browser called it.
    NoAnswer { host: String, error: String },
}
