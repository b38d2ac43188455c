//! How a login starts: an AuthnRequest by HTTP-Redirect (SAML Bindings §3.4), or the address by
//! which Shibboleth starts an unsolicited one. Neither is signed: a static page holds no key.

use crate::encoding::xml::{element, text};
use crate::encoding::{base64, form, time};
use crate::lang::Lang;

/// The NameID format of MPASSid: another one at every login.
pub const TRANSIENT: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient";
/// The binding by which the answer comes.
pub const POST: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";

/// What is asked of the identity provider (SAML Core §3.4.1).
#[derive(Clone, Debug)]
pub struct AuthnRequest<'a> {
    /// An NCName.
    pub id: &'a str,
    /// Milliseconds since the epoch.
    pub issued: i64,
    /// Where it is sent.
    pub destination: &'a str,
    /// Where the answer is wanted, by HTTP-POST.
    pub acs: &'a str,
    /// Our entity id.
    pub issuer: &'a str,
    /// `ForceAuthn`
    pub fresh: bool,
    /// The home organisation, `urn:mpass.id:authnsource:…`
    pub source: Option<&'a str>,
}

impl AuthnRequest<'_> {
    /// The message.
    pub fn xml(&self) -> String {
        let mut inside = element("saml:Issuer", &[], &text(self.issuer));
        inside += &element(
            "samlp:NameIDPolicy",
            &[("AllowCreate", "true"), ("Format", TRANSIENT)],
            "",
        );
        if let Some(source) = self.source {
            inside += &element(
                "samlp:RequestedAuthnContext",
                &[("Comparison", "exact")],
                &element("saml:AuthnContextClassRef", &[], &text(source)),
            );
        }
        element(
            "samlp:AuthnRequest",
            &[
                ("xmlns:samlp", "urn:oasis:names:tc:SAML:2.0:protocol"),
                ("xmlns:saml", "urn:oasis:names:tc:SAML:2.0:assertion"),
                ("ID", self.id),
                ("Version", "2.0"),
                ("IssueInstant", &time::rfc3339(self.issued)),
                ("Destination", self.destination),
                ("ForceAuthn", if self.fresh { "true" } else { "false" }),
                ("ProtocolBinding", POST),
                ("AssertionConsumerServiceURL", self.acs),
            ],
            &inside,
        )
    }

    /// The address to go to. `lang` is MPASSid's own parameter; others pass it over.
    pub fn address(&self, relay_state: &str, lang: Lang) -> String {
        let message = base64::standard_encode(&deflate(self.xml().as_bytes()));
        form::add(
            self.destination,
            &[
                ("SAMLRequest", &message),
                ("RelayState", relay_state),
                ("lang", lang.tag()),
            ],
        )
    }
}

/// Shibboleth's own parameters: they name us, and neither a request that the answer could name
/// nor a fresh login nor a home organisation. `target` comes back as RelayState.
pub fn unsolicited(
    start: &str,
    entity_id: &str,
    acs: &str,
    relay_state: &str,
    now: i64,
    lang: Lang,
) -> String {
    form::add(
        start,
        &[
            ("providerId", entity_id),
            ("shire", acs),
            ("target", relay_state),
            ("time", &(now / 1000).to_string()),
            ("lang", lang.tag()),
        ],
    )
}

/// DEFLATE as the binding prescribes it, in stored blocks (RFC 1951 §3.2.4): they are as valid as
/// compressed ones, and for 900 bytes a compressor would weigh more than it saves.
fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 5);
    let mut blocks = bytes.chunks(usize::from(u16::MAX)).peekable();
    while let Some(block) = blocks.next() {
        let length = block.len() as u16;
        out.push(u8::from(blocks.peek().is_none()));
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend(block);
    }
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const NOW: i64 = 1_795_338_000_000; // 22 November 2026, 09:00 UTC

    fn request() -> AuthnRequest<'static> {
        AuthnRequest {
            id: "_abc",
            issued: NOW,
            destination: "https://idp.example/sso?tenant=1&x=2",
            acs: "https://peili.example/saml/acs",
            issuer: "https://peili.example/saml",
            fresh: true,
            source: Some("urn:mpass.id:authnsource:\"<&"),
        }
    }

    /// RFC 1951 §3.2.4, back again.
    fn inflate(mut bytes: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        loop {
            let (head, rest) = bytes.split_at(5);
            let length = u16::from_le_bytes([head[1], head[2]]);
            assert_eq!(!length, u16::from_le_bytes([head[3], head[4]]));
            let (block, rest) = rest.split_at(usize::from(length));
            out.extend(block);
            bytes = rest;
            if head[0] == 1 {
                assert!(rest.is_empty());
                return out;
            }
        }
    }

    #[test]
    fn the_whole_message() {
        assert_eq!(
            request().xml(),
            "<samlp:AuthnRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" \
             xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"_abc\" Version=\"2.0\" \
             IssueInstant=\"2026-11-22T09:00:00Z\" \
             Destination=\"https://idp.example/sso?tenant=1&amp;x=2\" ForceAuthn=\"true\" \
             ProtocolBinding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\" \
             AssertionConsumerServiceURL=\"https://peili.example/saml/acs\">\
             <saml:Issuer>https://peili.example/saml</saml:Issuer>\
             <samlp:NameIDPolicy AllowCreate=\"true\" \
             Format=\"urn:oasis:names:tc:SAML:2.0:nameid-format:transient\"></samlp:NameIDPolicy>\
             <samlp:RequestedAuthnContext Comparison=\"exact\"><saml:AuthnContextClassRef>\
             urn:mpass.id:authnsource:\"&lt;&amp;</saml:AuthnContextClassRef>\
             </samlp:RequestedAuthnContext></samlp:AuthnRequest>"
        );
        let plain = AuthnRequest {
            fresh: false,
            source: None,
            ..request()
        };
        assert!(plain.xml().contains("ForceAuthn=\"false\""));
        assert!(!plain.xml().contains("AuthnContext"));
    }

    #[test]
    fn the_address_holds_the_message_and_what_stood_there() {
        let address = request().address("relay+state", Lang::Sv);
        let (before, query) = address.split_once('?').unwrap();
        assert_eq!(before, "https://idp.example/sso");
        let form = form::parse(query).unwrap();
        let names: Vec<&str> = form.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["tenant", "x", "SAMLRequest", "RelayState", "lang"]);
        let message = base64::standard(form::get(&form, "SAMLRequest").unwrap()).unwrap();
        assert_eq!(inflate(&message), request().xml().as_bytes());
        assert_eq!(form::get(&form, "RelayState"), Some("relay+state"));
        assert_eq!(form::get(&form, "lang"), Some("sv"));
        // Servers with the smallest limits take 2048 characters.
        assert!(address.len() < 1900, "{}", address.len());
    }

    #[test]
    fn deflate_of_any_length() {
        for length in [1, 2, 3, 65_534, 65_535, 65_536, 200_000] {
            let bytes: Vec<u8> = (0..length).map(|i| (i % 251) as u8).collect();
            assert_eq!(inflate(&deflate(&bytes)), bytes, "{length}");
        }
    }

    #[test]
    fn the_unsolicited_start() {
        assert_eq!(
            unsolicited(
                "https://idp.example/idp/profile/SAML2/Unsolicited/SSO",
                "https://peili.example/saml",
                "https://peili.example/saml/acs",
                "r&s",
                NOW,
                Lang::Fi,
            ),
            "https://idp.example/idp/profile/SAML2/Unsolicited/SSO\
             ?providerId=https%3A%2F%2Fpeili.example%2Fsaml\
             &shire=https%3A%2F%2Fpeili.example%2Fsaml%2Facs&target=r%26s&time=1795338000&lang=fi"
        );
    }
}
