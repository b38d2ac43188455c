//! The page at our entity id: our own metadata (SAML Metadata 2.0), as an identity provider's
//! operator registers it, and what there is to know about it.
//!
//! No `KeyDescriptor`: a static page holds no key, so it signs nothing and nobody encrypts to it.
//! No attribute is `isRequired`: a login that lacks one is what Peili is there to show.

use crate::encoding::address;
use crate::encoding::xml::{element, text};
use crate::engine::{ConfigView, FileOut};
use crate::lang::{Lang, Tri};
use crate::model::attribute::AttrId;
use crate::saml::request::{POST, TRANSIENT};
use crate::{sso, tri};

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

/// What stands on the page around it.
pub const TITLE: Tri = tri!(
    "SAML-rekisteröinti",
    "SAML-registrering",
    "SAML registration"
);
pub const LEAD: Tri = tri!(
    "Tunnistuspalvelun (IdP) ylläpitäjälle: näillä tiedoilla Peili rekisteröidään SAML-palveluksi (SP).",
    "För den som driver identitetsleverantören (IdP): med de här uppgifterna registreras Peili som SAML-tjänst (SP).",
    "For whoever runs the identity provider (IdP): with these values Peili is registered as a SAML service provider (SP).",
);
pub const VALUES: Tri = tri!(
    "Rekisteröitävät tiedot",
    "Uppgifter att registrera",
    "What to register"
);
pub const ENTITY_ID: Tri = tri!(
    "Palvelun tunnus (entityID)",
    "Tjänstens id (entityID)",
    "Entity id (entityID)",
);
pub const ACS: Tri = tri!(
    "Vastauksen osoite (ACS, HTTP-POST)",
    "Adress för svaret (ACS, HTTP-POST)",
    "Address for the response (ACS, HTTP-POST)",
);
pub const METADATA: Tri = tri!("Metatiedot", "Metadata", "Metadata");
pub const SAVE: Tri = tri!(
    "Lataa metatiedot tiedostona",
    "Ladda ner metadata som fil",
    "Download the metadata as a file",
);
pub const UNCONFIGURED: Tri = tri!(
    "Metatietoja ei voi näyttää, koska sivun asetuksia (config.json) ei saatu luettua.",
    "Metadata kan inte visas, eftersom sidans inställningar (config.json) inte kunde läsas.",
    "The metadata cannot be shown, because the settings of this page (config.json) could not be read.",
);
pub const KNOW: Tri = tri!("Hyvä tietää", "Bra att veta", "Good to know");
pub const FACTS: [Tri; 4] = [
    tri!(
        "Peili ei allekirjoita kirjautumispyyntöjä: selaimessa toimivalla sivulla ei voi olla salaista avainta. MPASSidin SAML-profiili edellyttää allekirjoitettuja pyyntöjä, joten rekisteröintiin tarvitaan poikkeus siitä. Toinen mahdollisuus on, että tunnistuspalvelu aloittaa kirjautumisen itse (unsolicited).",
        "Peili signerar inte sina inloggningsbegäranden: en sida som körs i webbläsaren kan inte ha någon hemlig nyckel. MPASSids SAML-profil kräver signerade begäranden, så registreringen behöver ett undantag. Den andra möjligheten är att identitetsleverantören själv startar inloggningen (unsolicited).",
        "Peili does not sign its login requests: a page that runs in the browser cannot hold a secret key. MPASSid's SAML profile expects signed requests, so the registration needs an exemption. The other way is that the identity provider starts the login itself (unsolicited).",
    ),
    tri!(
        "Kun tunnistuspalvelu aloittaa kirjautumisen itse, Peili ei voi pyytää uutta tunnistautumista eikä valita kotiorganisaatiota, eikä vastauksesta näe, mihin pyyntöön se kuuluu (InResponseTo).",
        "När identitetsleverantören själv startar inloggningen kan Peili varken begära en ny inloggning eller välja hemorganisation, och av svaret framgår inte vilken begäran det hör till (InResponseTo).",
        "Where the identity provider starts the login itself, Peili can ask neither for a fresh login nor for a home organisation, and the response does not tell which request it belongs to (InResponseTo).",
    ),
    tri!(
        "Älä salaa vakuutusta (assertion): Peilillä ei ole avainta, jolla sen voisi avata. Siksi metatiedoissa ei ole varmennetta.",
        "Kryptera inte intyget (assertion): Peili har ingen nyckel att öppna det med. Därför finns inget certifikat i metadata.",
        "Do not encrypt the assertion: Peili has no key to open it with. That is why the metadata hold no certificate.",
    ),
    tri!(
        "Allekirjoita vastaus tai vakuutus: RSA vähintään 2048 bittiä tai ECDSA, ja SHA-256 tai pidempi. Peili luottaa vain asetuksissaan oleviin varmenteisiin, joten ilmoita uudesta varmenteesta ylläpitäjälle ennen vaihtoa.",
        "Signera svaret eller intyget: RSA med minst 2048 bitar eller ECDSA, och SHA-256 eller längre. Peili litar bara på certifikaten i sina inställningar, så meddela den som driver sidan om ett nytt certifikat före bytet.",
        "Sign the response or the assertion: RSA of at least 2048 bits or ECDSA, and SHA-256 or longer. Peili trusts only the certificates of its settings, so tell its operator of a new certificate before the change.",
    ),
];

/// `base`: absolute address of the page's root, with `/` at its end.
pub fn metadata(config: &ConfigView, base: &str) -> FileOut {
    let inside = [provider(base), organisation(config, base)].concat();
    let xml = group(
        0,
        "md:EntityDescriptor",
        &[
            ("xmlns:md", "urn:oasis:names:tc:SAML:2.0:metadata"),
            ("xmlns:mdui", "urn:oasis:names:tc:SAML:metadata:ui"),
            ("entityID", &sso::entity_id(base)),
        ],
        &inside,
    );
    FileOut {
        name: "peili-saml-metadata.xml".to_owned(),
        mime: "application/samlmetadata+xml".to_owned(),
        text: ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", &xml].concat(),
    }
}

fn provider(base: &str) -> String {
    let mut inside = group(2, "md:Extensions", &[], &about(base));
    inside += &leaf(2, "md:NameIDFormat", &[], TRANSIENT);
    inside += &leaf(
        2,
        "md:AssertionConsumerService",
        &[
            ("Binding", POST),
            ("Location", &sso::acs(base)),
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

fn organisation(contacts: &ConfigView, base: &str) -> String {
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

    fn config() -> ConfigView {
        let file = include_str!("../../public/config.json");
        crate::config::config_view(&crate::config::read(file).unwrap())
    }

    #[test]
    fn what_stands_in_it() {
        let base = "https://peili.example/p/";
        let xml = metadata(&config(), base).text;
        assert_eq!(xml, metadata(&config(), base).text);
        let count = |part: &str| xml.matches(part).count();
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
        let file = metadata(&config(), "https://peili.example/");
        let error = crate::saml::metadata::identity_provider(&file.text).unwrap_err();
        let expected = crate::encoding::Problem::NoIdentityProvider {
            wanted: String::new(),
        };
        assert_eq!(error.problem, expected);
    }

    #[test]
    fn names_are_escaped() {
        let config = ConfigView {
            controller: "A & <B>".into(),
            support: "https://a.fi/?x&y".into(),
            ..config()
        };
        let xml = metadata(&config, "https://a.fi/").text;
        let name = "<md:OrganizationName xml:lang=\"fi\">A &amp; &lt;B&gt;</md:OrganizationName>";
        assert!(xml.contains(name));
        assert!(xml.contains(">https://a.fi/?x&amp;y</md:EmailAddress>"));
    }
}
