//! An element on its way to its signature (XML Signature 1.1 §3.1; profile of SAML Core §5.4):
//! digest what [`Draft::to_digest`] says, sign [`Draft::to_sign`], then [`Draft::finish`].

use super::{Login, Twist, XMLDSIG, base64, key_info, xml};

const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
const SHA256: &str = "http://www.w3.org/2001/04/xmlenc#sha256";
const ECDSA_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
const HMAC_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256";
/// The signature stands behind the issuer (SAML Core §2.3.3, §3.2.2).
const BEFORE: &str = "</saml:Issuer>";

/// An element without its signature.
#[derive(Clone, Debug)]
pub struct Draft {
    id: String,
    text: String,
    method: &'static str,
}

impl Draft {
    pub(super) fn new(id: String, text: String, login: &Login) -> Draft {
        let method = if login.has(Twist::Alg("HS256")) {
            HMAC_SHA256
        } else {
            ECDSA_SHA256
        };
        Draft { id, text, method }
    }

    /// What SHA-256 is taken of.
    pub fn to_digest(&self) -> &str {
        &self.text
    }

    /// What is signed by ECDSA with SHA-256.
    pub fn to_sign(&self, digest: &[u8]) -> String {
        self.signed_info(digest, &[("xmlns:ds", XMLDSIG)])
    }

    /// The element with its signature: r‖s (XML Signature 1.1 §6.4.3), as WebCrypto makes it.
    pub fn finish(self, digest: &[u8], signature: &[u8], certificate: &[u8]) -> String {
        let value = base64::standard_encode(signature);
        let inside = [
            self.signed_info(digest, &[]),
            xml::element("ds:SignatureValue", &[], &value),
            key_info(&[], certificate),
        ];
        let signature = xml::element("ds:Signature", &[("xmlns:ds", XMLDSIG)], &inside.concat());
        let at = self.text.find(BEFORE).map_or(0, |at| at + BEFORE.len());
        let (before, after) = self.text.split_at(at);
        [before, &signature, after].concat()
    }

    /// The element without any signature.
    pub fn unsigned(self) -> String {
        self.text
    }

    /// Taken out of its place, it must declare the prefix that it has from `Signature` there.
    fn signed_info(&self, digest: &[u8], declared: &[(&str, &str)]) -> String {
        // The prefix stands in values (`xsi:type`), where canonicalisation does not see its use.
        let prefixes = xml::element(
            "ec:InclusiveNamespaces",
            &[("xmlns:ec", EXCLUSIVE), ("PrefixList", "xsd")],
            "",
        );
        let algorithm = |name: &str, uri: &str| xml::element(name, &[("Algorithm", uri)], "");
        let transforms = [
            algorithm("ds:Transform", ENVELOPED),
            xml::element("ds:Transform", &[("Algorithm", EXCLUSIVE)], &prefixes),
        ];
        let digest = base64::standard_encode(digest);
        let reference = [
            xml::element("ds:Transforms", &[], &transforms.concat()),
            algorithm("ds:DigestMethod", SHA256),
            xml::element("ds:DigestValue", &[], &digest),
        ];
        let uri = ["#", &self.id].concat();
        let inside = [
            algorithm("ds:CanonicalizationMethod", EXCLUSIVE),
            algorithm("ds:SignatureMethod", self.method),
            xml::element("ds:Reference", &[("URI", &uri)], &reference.concat()),
        ];
        xml::element("ds:SignedInfo", declared, &inside.concat())
    }
}
