//! Status, severity, parties and contacts in words.

use crate::config::Config;
use crate::intake::{Environment, From, Kind, Via};
use crate::lang::{Lang, Tri};
use crate::report::{AttributeStatus, Contact, Party, Severity};
use crate::text::fill::texts;

/// OK / Tyhjä / Virhe as the existing test service says them; the rest in words.
pub fn attribute_status(status: AttributeStatus, mandatory: bool) -> &'static Tri {
    match status {
        AttributeStatus::Ok => &STATUS_OK,
        AttributeStatus::Empty => &STATUS_EMPTY,
        AttributeStatus::Missing if !mandatory => &STATUS_EMPTY,
        AttributeStatus::Wrong | AttributeStatus::Withheld | AttributeStatus::Missing => {
            &STATUS_ERROR
        }
        AttributeStatus::Unexpected => &STATUS_UNEXPECTED,
        AttributeStatus::NotInThisVersion => &STATUS_NOT_IN_VERSION,
        AttributeStatus::NotObservable => &STATUS_NOT_OBSERVABLE,
    }
}

pub fn severity(severity: Severity) -> &'static Tri {
    match severity {
        Severity::Error => &SEVERITY_ERROR,
        Severity::Warning => &SEVERITY_WARNING,
        Severity::Info => &SEVERITY_INFO,
    }
}

pub fn party(party: Party) -> &'static Tri {
    match party {
        Party::EducationProvider => &PARTY_EDUCATION_PROVIDER,
        Party::RegistryVendor => &PARTY_REGISTRY_VENDOR,
        Party::Mpassid => &PARTY_MPASSID,
        Party::ServiceProvider => &PARTY_SERVICE_PROVIDER,
        Party::User => &PARTY_USER,
    }
}

pub fn contact(contact: Contact) -> &'static Tri {
    match contact {
        Contact::RegisterKeeper => &CONTACT_REGISTER_KEEPER,
        Contact::IntegrationAdmin => &CONTACT_INTEGRATION_ADMIN,
        Contact::MpassidAdmin => &CONTACT_MPASSID_ADMIN,
        Contact::Vendor => &CONTACT_VENDOR,
        Contact::MpassidSupport => &CONTACT_MPASSID_SUPPORT,
        Contact::ServiceSupport => &CONTACT_SERVICE_SUPPORT,
        Contact::User => &CONTACT_USER,
    }
}

/// Where to reach a contact, as far as the deployment knows.
pub fn address(contact: Contact, config: Option<&Config>) -> Option<&str> {
    let contacts = &config?.contacts;
    let address = match contact {
        Contact::MpassidSupport => contacts.support.as_str(),
        Contact::MpassidAdmin => contacts.admin_service.as_str(),
        _ => "",
    };
    (!address.is_empty()).then_some(address)
}

/// Who mends it: the contact, inside which party, and where to reach them.
pub fn who(at: Contact, of: Party, config: Option<&Config>, lang: Lang) -> String {
    let mut text = contact(at).get(lang).to_owned();
    let inside = matches!(
        at,
        Contact::RegisterKeeper | Contact::IntegrationAdmin | Contact::MpassidAdmin
    );
    if inside {
        text.push_str(" (");
        text.push_str(party(of).get(lang));
        text.push(')');
    }
    if let Some(address) = address(at, config) {
        text.push_str(": ");
        text.push_str(address);
    }
    text
}

pub fn kind(kind: Kind) -> &'static Tri {
    match kind {
        Kind::IdToken => &KIND_ID_TOKEN,
        Kind::Jws => &KIND_JWS,
        Kind::Userinfo => &KIND_USERINFO,
        Kind::Claims => &KIND_CLAIMS,
        Kind::Callback => &KIND_CALLBACK,
        Kind::Login => &KIND_LOGIN,
        Kind::SamlResponse => &KIND_SAML,
    }
}

pub fn environment(environment: Environment) -> &'static Tri {
    match environment {
        Environment::Production => &ENVIRONMENT_PRODUCTION,
        Environment::Test => &ENVIRONMENT_TEST,
        Environment::Demo => &ENVIRONMENT_DEMO,
        Environment::Unknown => &ENVIRONMENT_UNKNOWN,
    }
}

pub fn via(via: Via) -> &'static Tri {
    match via {
        Via::Oidc => &VIA_OIDC,
        Via::Saml => &VIA_SAML,
        Via::Paste => &VIA_PASTE,
        Via::File => &VIA_FILE,
        Via::Demo => &VIA_DEMO,
        Via::Simulated => &VIA_SIMULATED,
    }
}

pub fn from(from: From) -> &'static Tri {
    match from {
        From::IdToken => &FROM_ID_TOKEN,
        From::Userinfo => &FROM_USERINFO,
        From::Claims => &FROM_CLAIMS,
        From::Assertion => &FROM_ASSERTION,
    }
}

texts! {
    STATUS_OK { "OK", "OK", "OK" }
    STATUS_EMPTY { "Tyhjä", "Tom", "Empty" }
    STATUS_ERROR { "Virhe", "Fel", "Error" }
    STATUS_UNEXPECTED { "Ei odotettu", "Oväntad", "Not expected" }
    STATUS_NOT_IN_VERSION {
        "Ei tässä versiossa",
        "Inte i den här versionen",
        "Not in this version",
    }
    STATUS_NOT_OBSERVABLE { "Ei voi nähdä tästä", "Syns inte här", "Cannot be seen here" }
    SEVERITY_ERROR { "Virhe", "Fel", "Error" }
    SEVERITY_WARNING { "Tarkista", "Kontrollera", "Check this" }
    SEVERITY_INFO { "Hyvä tietää", "Bra att veta", "Good to know" }
    PARTY_EDUCATION_PROVIDER { "koulutustoimija", "utbildningsaktören", "the education provider" }
    PARTY_REGISTRY_VENDOR {
        "oppilashallintojärjestelmän toimittaja",
        "leverantören av elevregistret",
        "the supplier of the student register",
    }
    PARTY_MPASSID { "MPASSid", "MPASSid", "MPASSid" }
    PARTY_SERVICE_PROVIDER { "palveluntarjoaja", "tjänsteleverantören", "the service provider" }
    PARTY_USER { "käyttäjä", "användaren", "the user" }
    CONTACT_REGISTER_KEEPER {
        "Oppilaiden ja henkilökunnan tietojen ylläpitäjä",
        "Den som sköter elevernas och personalens uppgifter",
        "Whoever keeps the pupils' and staff's data",
    }
    CONTACT_INTEGRATION_ADMIN {
        "MPASSid-liitännän tekninen ylläpitäjä",
        "Den tekniska administratören för MPASSid-kopplingen",
        "The technical administrator of the MPASSid connection",
    }
    CONTACT_MPASSID_ADMIN { "MPASSid-pääkäyttäjä", "MPASSid-huvudanvändaren", "The MPASSid main user" }
    CONTACT_VENDOR {
        "Oppilashallintojärjestelmän toimittaja",
        "Leverantören av elevregistret",
        "The supplier of the student register",
    }
    CONTACT_MPASSID_SUPPORT { "MPASSid-tuki", "MPASSid-supporten", "MPASSid support" }
    CONTACT_SERVICE_SUPPORT { "Palvelun tuki", "Tjänstens support", "The service's support" }
    CONTACT_USER { "Kirjautuja itse", "Du själv", "You yourself" }
    KIND_ID_TOKEN {
        "Tämä on tunnistautumistodiste (ID token).",
        "Det här är ett identitetsbevis (ID token).",
        "This is an ID token.",
    }
    KIND_JWS {
        "Tämä on allekirjoitettu viesti (JWS), mutta ei kirjautumisen ID token.",
        "Det här är ett signerat meddelande (JWS), men inte inloggningens ID token.",
        "This is a signed message (JWS), but not the ID token of a login.",
    }
    KIND_USERINFO {
        "Tämä on käyttäjätietovastaus (userinfo).",
        "Det här är ett svar med användaruppgifter (userinfo).",
        "This is a user data answer (userinfo).",
    }
    KIND_CLAIMS {
        "Tämä on kirjautumisen tiedot ilman allekirjoitusta (JSON).",
        "Det här är inloggningens uppgifter utan signatur (JSON).",
        "These are the data of a login, without a signature (JSON).",
    }
    KIND_CALLBACK {
        "Tämä on kirjautumisen paluuosoite.",
        "Det här är adressen som en inloggning återvände till.",
        "This is the address a login came back to.",
    }
    KIND_LOGIN {
        "Tämä on kirjautuminen.",
        "Det här är en inloggning.",
        "This is a login.",
    }
    KIND_SAML {
        "Tämä on SAML-vastaus.",
        "Det här är ett SAML-svar.",
        "This is a SAML response.",
    }
    ENVIRONMENT_PRODUCTION { "MPASSid, tuotanto", "MPASSid, produktion", "MPASSid, production" }
    ENVIRONMENT_TEST { "MPASSid, testiympäristö", "MPASSid, testmiljö", "MPASSid, test environment" }
    ENVIRONMENT_DEMO {
        "Esimerkki, keksityt tiedot",
        "Exempel, påhittade uppgifter",
        "Example, invented data",
    }
    ENVIRONMENT_UNKNOWN { "Ei tiedossa", "Okänd", "Not known" }
    VIA_OIDC { "Kirjautuminen tällä sivulla", "Inloggning på den här sidan", "Login on this page" }
    VIA_SAML { "Kirjautuminen tällä sivulla", "Inloggning på den här sidan", "Login on this page" }
    VIA_PASTE { "Liitetty teksti", "Inklistrad text", "Pasted text" }
    VIA_FILE { "Tiedosto", "Fil", "File" }
    VIA_DEMO { "Esimerkki", "Exempel", "Example" }
    VIA_SIMULATED { "Kokeiltu kirjautuminen", "Simulerad inloggning", "Simulated login" }
    FROM_ID_TOKEN { "ID token", "ID token", "ID token" }
    FROM_USERINFO { "userinfo-vastaus", "userinfo-svaret", "userinfo answer" }
    FROM_CLAIMS { "liitetyt tiedot", "inklistrade uppgifter", "pasted data" }
    FROM_ASSERTION { "SAML-vakuutus", "SAML-intyget", "SAML assertion" }
}
