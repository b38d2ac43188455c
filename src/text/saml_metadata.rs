//! Our own metadata (SAML Metadata 2.0), as an identity provider's operator registers it.
//!
//! No `KeyDescriptor`: a static page holds no key, so it signs nothing and nobody encrypts to it.
//! No attribute is `isRequired`: a login that lacks one is what Peili is there to show.

use crate::config::Config;
use crate::encoding::{address, xml::escape};
use crate::engine::saml::MetadataView;
use crate::lang::{Lang, Tri};
use crate::model::attribute::AttrId;
use crate::{sso, tri};

const NAME: Tri = tri!(
    "Peili: mitä MPASSid-kirjautuminen välittää",
    "Peili: vad MPASSid-inloggningen förmedlar",
    "Peili: what an MPASSid login sends",
);
const DESCRIPTION: Tri = tri!(
    "Näyttää kirjautujalle, mitä tietoja MPASSid-kirjautuminen välittää, ja kertoo, mikä niissä on vialla ja kuka voi korjata sen. Tiedot käsitellään vain kirjautujan omassa selaimessa.",
    "Visar för användaren vilka uppgifter MPASSid-inloggningen förmedlar och berättar vad som är fel och vem som kan rätta till det. Uppgifterna behandlas bara i användarens egen webbläsare.",
    "Shows the visitor what an MPASSid login sends, what is wrong with it and who can mend it. The data are handled only in the visitor's own browser.",
);

/// `base`: absolute address of the page's root, with `/` at its end.
pub fn metadata_view(config: &Config, base: &str) -> MetadataView {
    let (entity_id, acs) = (sso::entity_id(base), sso::acs(base));
    let mut out = Writer(String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
    out.open(
        0,
        "md:EntityDescriptor",
        &[
            ("xmlns:md", "urn:oasis:names:tc:SAML:2.0:metadata"),
            ("xmlns:mdui", "urn:oasis:names:tc:SAML:metadata:ui"),
            ("entityID", &entity_id),
        ],
    );
    out.open(
        1,
        "md:SPSSODescriptor",
        &[
            (
                "protocolSupportEnumeration",
                "urn:oasis:names:tc:SAML:2.0:protocol",
            ),
            ("AuthnRequestsSigned", "false"),
            ("WantAssertionsSigned", "true"),
        ],
    );
    out.open(2, "md:Extensions", &[]);
    out.open(3, "mdui:UIInfo", &[]);
    out.each(4, "mdui:DisplayName", |lang| NAME.get(lang).to_owned());
    out.each(4, "mdui:Description", |lang| {
        DESCRIPTION.get(lang).to_owned()
    });
    let page = |name: &str, lang: Lang| [base, name, "?lang=", lang.tag()].concat();
    out.each(4, "mdui:InformationURL", |lang| page("", lang));
    out.each(4, "mdui:PrivacyStatementURL", |lang| page("privacy", lang));
    out.leaf(
        4,
        "mdui:Logo",
        &[("height", "192"), ("width", "192")],
        &[base, "icon-192.png"].concat(),
    );
    out.close(3, "mdui:UIInfo");
    out.close(2, "md:Extensions");
    out.leaf(
        2,
        "md:NameIDFormat",
        &[],
        "urn:oasis:names:tc:SAML:2.0:nameid-format:transient",
    );
    out.empty(
        2,
        "md:AssertionConsumerService",
        &[
            ("Binding", "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"),
            ("Location", &acs),
            ("index", "0"),
            ("isDefault", "true"),
        ],
    );
    out.open(
        2,
        "md:AttributeConsumingService",
        &[("index", "0"), ("isDefault", "true")],
    );
    out.each(3, "md:ServiceName", |lang| NAME.get(lang).to_owned());
    out.each(3, "md:ServiceDescription", |lang| {
        DESCRIPTION.get(lang).to_owned()
    });
    for attribute in AttrId::ALL.map(AttrId::info) {
        out.empty(
            3,
            "md:RequestedAttribute",
            &[
                ("FriendlyName", attribute.friendly_name),
                ("Name", attribute.saml),
                (
                    "NameFormat",
                    "urn:oasis:names:tc:SAML:2.0:attrname-format:uri",
                ),
            ],
        );
    }
    out.close(2, "md:AttributeConsumingService");
    out.close(1, "md:SPSSODescriptor");
    let contacts = &config.contacts;
    out.open(1, "md:Organization", &[]);
    out.each(2, "md:OrganizationName", |_| contacts.controller.clone());
    out.each(2, "md:OrganizationDisplayName", |_| {
        contacts.controller.clone()
    });
    out.each(2, "md:OrganizationURL", |lang| page("", lang));
    out.close(1, "md:Organization");
    for kind in ["technical", "support"] {
        out.open(1, "md:ContactPerson", &[("contactType", kind)]);
        out.leaf(2, "md:Company", &[], &contacts.controller);
        // The schema has no other place for an address to write to.
        let support = &contacts.support;
        let support = match address::parse(support) {
            Some(_) => support.clone(),
            None => ["mailto:", support].concat(),
        };
        out.leaf(2, "md:EmailAddress", &[], &support);
        out.close(1, "md:ContactPerson");
    }
    out.close(0, "md:EntityDescriptor");
    MetadataView {
        entity_id,
        acs,
        xml: out.0,
        file_name: "peili-saml-metadata.xml".to_owned(),
    }
}

/// Writes elements, one on a line.
struct Writer(String);

impl Writer {
    fn open(&mut self, depth: usize, name: &str, attributes: &[(&str, &str)]) {
        self.tag(depth, name, attributes, ">\n");
    }

    fn empty(&mut self, depth: usize, name: &str, attributes: &[(&str, &str)]) {
        self.tag(depth, name, attributes, "/>\n");
    }

    fn leaf(&mut self, depth: usize, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.tag(depth, name, attributes, ">");
        self.add(&[&escape(text), "</", name, ">\n"]);
    }

    /// The element in each language.
    fn each(&mut self, depth: usize, name: &str, text: impl Fn(Lang) -> String) {
        for lang in Lang::ALL {
            self.leaf(depth, name, &[("xml:lang", lang.tag())], &text(lang));
        }
    }

    fn close(&mut self, depth: usize, name: &str) {
        self.add(&[&" ".repeat(2 * depth), "</", name, ">\n"]);
    }

    fn tag(&mut self, depth: usize, name: &str, attributes: &[(&str, &str)], end: &str) {
        self.add(&[&" ".repeat(2 * depth), "<", name]);
        for (name, value) in attributes {
            self.add(&[" ", name, "=\"", &escape(value), "\""]);
        }
        self.add(&[end]);
    }

    fn add(&mut self, parts: &[&str]) {
        parts.iter().for_each(|part| self.0.push_str(part));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn config(change: impl FnOnce(&mut Config)) -> Config {
        let mut config = crate::config::read(include_str!("../../public/config.json")).unwrap();
        change(&mut config);
        config
    }

    #[test]
    fn what_stands_in_it() {
        let base = "https://peili.example/p/";
        let view = metadata_view(&config(|_| ()), base);
        assert_eq!(view.entity_id, "https://peili.example/p/saml");
        assert_eq!(view.acs, "https://peili.example/p/saml/acs");
        assert_eq!(view, metadata_view(&config(|_| ()), base));
        let count = |part: &str| view.xml.matches(part).count();
        for (part, times) in [
            ("entityID=\"https://peili.example/p/saml\"", 1),
            ("AuthnRequestsSigned=\"false\"", 1),
            ("WantAssertionsSigned=\"true\"", 1),
            ("KeyDescriptor", 0),
            ("isRequired", 0),
            ("Location=\"https://peili.example/p/saml/acs\"", 1),
            ("<md:RequestedAttribute ", AttrId::ALL.len()),
            (
                "NameFormat=\"urn:oasis:names:tc:SAML:2.0:attrname-format:uri\"",
                AttrId::ALL.len(),
            ),
            (
                "FriendlyName=\"learnerId\" Name=\"urn:oid:1.3.6.1.4.1.16161.1.1.27\"",
                1,
            ),
            ("xml:lang=\"sv\"", 9),
            (">mailto:mpass@oph.fi</md:EmailAddress>", 2),
            ("https://peili.example/p/privacy?lang=en<", 1),
        ] {
            assert_eq!(count(part), times, "{part}");
        }
    }

    #[test]
    fn names_are_escaped() {
        let view = metadata_view(
            &config(|config| {
                config.contacts.controller = "A & <B>".into();
                config.contacts.support = "https://a.fi/?x&y".into();
            }),
            "https://a.fi/",
        );
        let name = "<md:OrganizationName xml:lang=\"fi\">A &amp; &lt;B&gt;</md:OrganizationName>";
        assert!(view.xml.contains(name));
        assert!(
            view.xml
                .contains(">https://a.fi/?x&amp;y</md:EmailAddress>")
        );
    }
}
