//! Our own metadata (SAML Metadata 2.0), as an identity provider's operator registers it.
//!
//! No `KeyDescriptor`: a static page holds no key, so it signs nothing and nobody encrypts to it.
//! No attribute is `isRequired`: a login that lacks one is what Peili is there to show.

use crate::config::{Config, Contacts};
use crate::encoding::address;
use crate::encoding::xml::{element, text};
use crate::engine::saml::MetadataView;
use crate::lang::Lang;
use crate::model::attribute::AttrId;
use crate::saml::request::{POST, TRANSIENT};
use crate::sso;

/// Plain literals, so that the build leaves them where they stand: marked ones are there in the
/// page's language only, and metadata say all three.
struct Everywhere {
    fi: &'static str,
    sv: &'static str,
    en: &'static str,
}

impl Everywhere {
    fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fi => self.fi,
            Lang::Sv => self.sv,
            Lang::En => self.en,
        }
    }
}

const NAME: Everywhere = Everywhere {
    fi: "Peili: mitä MPASSid-kirjautuminen välittää",
    sv: "Peili: vad MPASSid-inloggningen förmedlar",
    en: "Peili: what an MPASSid login sends",
};
const DESCRIPTION: Everywhere = Everywhere {
    fi: "Näyttää kirjautujalle, mitä tietoja MPASSid-kirjautuminen välittää, ja kertoo, mikä niissä on vialla ja kuka voi korjata sen. Tiedot käsitellään vain kirjautujan omassa selaimessa.",
    sv: "Visar för användaren vilka uppgifter MPASSid-inloggningen förmedlar och berättar vad som är fel och vem som kan rätta till det. Uppgifterna behandlas bara i användarens egen webbläsare.",
    en: "Shows the visitor what an MPASSid login sends, what is wrong with it and who can mend it. The data are handled only in the visitor's own browser.",
};

/// `base`: absolute address of the page's root, with `/` at its end.
pub fn metadata_view(config: &Config, base: &str) -> MetadataView {
    let (entity_id, acs) = (sso::entity_id(base), sso::acs(base));
    let inside = [provider(base, &acs), organisation(&config.contacts, base)].concat();
    let xml = group(
        0,
        "md:EntityDescriptor",
        &[
            ("xmlns:md", "urn:oasis:names:tc:SAML:2.0:metadata"),
            ("xmlns:mdui", "urn:oasis:names:tc:SAML:metadata:ui"),
            ("entityID", &entity_id),
        ],
        &inside,
    );
    MetadataView {
        entity_id,
        acs,
        xml: ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", &xml].concat(),
        file_name: "peili-saml-metadata.xml".to_owned(),
    }
}

fn provider(base: &str, acs: &str) -> String {
    let mut inside = group(2, "md:Extensions", &[], &about(base));
    inside += &leaf(2, "md:NameIDFormat", &[], TRANSIENT);
    inside += &leaf(
        2,
        "md:AssertionConsumerService",
        &[
            ("Binding", POST),
            ("Location", acs),
            ("index", "0"),
            ("isDefault", "true"),
        ],
        "",
    );
    let mut wanted = each(3, "md:ServiceName", |lang| NAME.get(lang).to_owned());
    wanted += &each(3, "md:ServiceDescription", |lang| {
        DESCRIPTION.get(lang).to_owned()
    });
    for attribute in AttrId::ALL.map(AttrId::info) {
        wanted += &leaf(
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
            "",
        );
    }
    inside += &group(
        2,
        "md:AttributeConsumingService",
        &[("index", "0"), ("isDefault", "true")],
        &wanted,
    );
    group(
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
        &inside,
    )
}

/// What identity providers show their users (Metadata Extensions for Login and Discovery User
/// Interface 1.0).
fn about(base: &str) -> String {
    let mut inside = each(4, "mdui:DisplayName", |lang| NAME.get(lang).to_owned());
    inside += &each(4, "mdui:Description", |lang| {
        DESCRIPTION.get(lang).to_owned()
    });
    inside += &each(4, "mdui:InformationURL", |lang| page(base, "", lang));
    inside += &each(4, "mdui:PrivacyStatementURL", |lang| {
        page(base, "privacy", lang)
    });
    inside += &leaf(
        4,
        "mdui:Logo",
        &[("height", "192"), ("width", "192")],
        &[base, "icon-192.png"].concat(),
    );
    group(3, "mdui:UIInfo", &[], &inside)
}

fn organisation(contacts: &Contacts, base: &str) -> String {
    let name = |_| contacts.controller.clone();
    let mut inside = each(2, "md:OrganizationName", name);
    inside += &each(2, "md:OrganizationDisplayName", name);
    inside += &each(2, "md:OrganizationURL", |lang| page(base, "", lang));
    let mut out = group(1, "md:Organization", &[], &inside);
    // The schema has no other place for a page to write on.
    let support = match address::parse(&contacts.support) {
        Some(_) => contacts.support.clone(),
        None => ["mailto:", &contacts.support].concat(),
    };
    for kind in ["technical", "support"] {
        let mut inside = leaf(2, "md:Company", &[], &contacts.controller);
        inside += &leaf(2, "md:EmailAddress", &[], &support);
        out += &group(1, "md:ContactPerson", &[("contactType", kind)], &inside);
    }
    out
}

fn page(base: &str, name: &str, lang: Lang) -> String {
    [base, name, "?lang=", lang.tag()].concat()
}

/// An element with elements in it, on lines of their own.
fn group(depth: usize, name: &str, attributes: &[(&str, &str)], inside: &str) -> String {
    let indent = "  ".repeat(depth);
    let inside = ["\n", inside, &indent].concat();
    [&indent, &element(name, attributes, &inside), "\n"].concat()
}

fn leaf(depth: usize, name: &str, attributes: &[(&str, &str)], value: &str) -> String {
    let element = element(name, attributes, &text(value));
    ["  ".repeat(depth).as_str(), &element, "\n"].concat()
}

/// The element in each language.
fn each(depth: usize, name: &str, value: impl Fn(Lang) -> String) -> String {
    Lang::ALL
        .map(|lang| leaf(depth, name, &[("xml:lang", lang.tag())], &value(lang)))
        .concat()
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

    /// The reader of metadata reads all of it, and finds no identity provider in it.
    #[test]
    fn it_is_metadata() {
        let view = metadata_view(&config(|_| ()), "https://peili.example/");
        let error = crate::saml::metadata::identity_provider(&view.xml).unwrap_err();
        let expected = crate::encoding::Problem::NoIdentityProvider {
            wanted: String::new(),
        };
        assert_eq!(error.problem, expected);
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
