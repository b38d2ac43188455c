//! Who the person is.

use super::source::{DM13, ECA, OMNI, ONR, VALID};
use super::{AttrId, Attribute, FormedBy, Mandatory, Syntax, Version};
use crate::lang::Tri;
use crate::tri;

const FROM_REGISTER: Tri = tri!(
    "Tulee koulutustoimijan käyttäjärekisteristä sellaisenaan.",
    "Kommer från utbildningsaktörens användarregister som den är.",
    "Comes as it is from the education provider's user register.",
);

pub(super) static GIVEN_NAME: Attribute = Attribute {
    id: AttrId::GivenName,
    saml: "urn:oid:2.5.4.42",
    claim: "given_name",
    friendly_name: "givenName",
    since: Version::V1_0,
    until: None,
    multi: false,
    multi_note: None,
    formed_by: FormedBy::HomeOrganisation,
    formed_from: FROM_REGISTER,
    mandatory: Mandatory::Mapped,
    syntax: Syntax::PersonName,
    examples: &[(Version::V1_0, "Mari")],
    sources: &[DM13, VALID],
    name: tri!("Etunimi", "Förnamn", "First name"),
    explanation: tri!(
        "Etunimi niin kuin se on koulun rekisterissä. Palvelut näyttävät sen esimerkiksi opettajan oppilasluettelossa. Nimi voi puuttua, jos henkilöllä on turvakielto tai koulu ei lähetä nimeä.",
        "Förnamnet så som det står i skolans register. Tjänster visar det till exempel i lärarens elevlista. Namnet kan saknas om personen har spärrmarkering eller om skolan inte skickar namnet.",
        "The first name as it stands in the school's register. Services show it, for example in a teacher's list of pupils. It may be missing if the person's details are protected or the school does not send it.",
    ),
};

pub(super) static FAMILY_NAME: Attribute = Attribute {
    id: AttrId::FamilyName,
    saml: "urn:oid:2.5.4.4",
    claim: "family_name",
    friendly_name: "sn",
    since: Version::V1_0,
    until: None,
    multi: false,
    multi_note: None,
    formed_by: FormedBy::HomeOrganisation,
    formed_from: FROM_REGISTER,
    mandatory: Mandatory::Mapped,
    syntax: Syntax::PersonName,
    examples: &[(Version::V1_0, "Laitinen")],
    sources: &[DM13, VALID],
    name: tri!("Sukunimi", "Efternamn", "Family name"),
    explanation: tri!(
        "Sukunimi niin kuin se on koulun rekisterissä. Palvelut näyttävät sen yhdessä etunimen kanssa. Tarkista kirjoitusasu, erityisesti å, ä ja ö; nimi voi puuttua esimerkiksi turvakiellon vuoksi.",
        "Efternamnet så som det står i skolans register. Tjänster visar det tillsammans med förnamnet. Kontrollera stavningen, särskilt å, ä och ö; namnet kan saknas till exempel på grund av spärrmarkering.",
        "The family name as it stands in the school's register. Services show it together with the first name. Check the spelling, above all å, ä and ö; the name may be missing, for example when the person's details are protected.",
    ),
};

pub(super) static NICKNAME: Attribute = Attribute {
    id: AttrId::Nickname,
    saml: "urn:mpass.id:nickname",
    claim: "urn:mpass.id:nickname",
    friendly_name: "nickname",
    since: Version::V1_4,
    until: None,
    multi: false,
    multi_note: None,
    formed_by: FormedBy::HomeOrganisation,
    formed_from: FROM_REGISTER,
    mandatory: Mandatory::Optional,
    syntax: Syntax::PersonName,
    examples: &[(Version::V1_4, "Mari")],
    sources: &[OMNI],
    name: tri!("Kutsumanimi", "Tilltalsnamn", "Preferred first name"),
    explanation: tri!(
        "Etunimi, jolla henkilöä kutsutaan. Palvelut voivat näyttää sen pitkän etunimirivin sijasta. Vapaaehtoinen: moni koulu ei lähetä sitä, eikä siitä ole haittaa.",
        "Det förnamn som personen kallas vid. Tjänster kan visa det i stället för en lång rad förnamn. Frivillig uppgift: många skolor skickar den inte, och det gör inget.",
        "The first name the person goes by. Services may show it instead of a long row of first names. Optional: many schools do not send it, and that does no harm.",
    ),
};

pub(super) static LEARNER_ID: Attribute = Attribute {
    id: AttrId::LearnerId,
    saml: "urn:oid:1.3.6.1.4.1.16161.1.1.27",
    claim: "urn:oid:1.3.6.1.4.1.16161.1.1.27",
    friendly_name: "learnerId",
    since: Version::V1_1,
    until: None,
    multi: false,
    multi_note: None,
    formed_by: FormedBy::HomeOrganisation,
    formed_from: tri!(
        "Opetushallituksen oppijanumerorekisteri antaa numeron, koulutustoimija tallentaa ja lähettää sen.",
        "Utbildningsstyrelsens studentnummerregister ger numret, utbildningsaktören sparar och skickar det.",
        "The learner ID register of the Finnish National Agency for Education issues the number; the education provider stores and sends it.",
    ),
    mandatory: Mandatory::Everyone,
    syntax: Syntax::LearnerId,
    examples: &[(Version::V1_1, "1.2.246.562.24.10000000003")],
    sources: &[DM13, ONR],
    name: tri!(
        "Oppijanumero",
        "Studentnummer (oppijanumero)",
        "Learner ID (oppijanumero)",
    ),
    explanation: tri!(
        "Opetushallituksen antama pysyvä numero, joka seuraa ihmistä koulusta toiseen. Palvelut tunnistavat sillä saman ihmisen, vaikka koulu tai käyttäjätunnus vaihtuisi. Pakollinen kaikille, myös opettajille ja sijaisille: ilman sitä kirjautuminen estyy.",
        "Ett bestående nummer från Utbildningsstyrelsen som följer personen från skola till skola. Tjänster känner igen samma person på det, även om skolan eller användarnamnet byts. Obligatoriskt för alla, också lärare och vikarier: utan det stoppas inloggningen.",
        "A lasting number from the Finnish National Agency for Education that follows a person from school to school. Services recognise the same person by it even when the school or the user name changes. Mandatory for everyone, teachers and substitutes too: without it the login is stopped.",
    ),
};

pub(super) static UID: Attribute = Attribute {
    id: AttrId::Uid,
    saml: "urn:mpass.id:uid",
    claim: "urn:mpass.id:uid",
    friendly_name: "mpassUsername",
    since: Version::V1_0,
    until: None,
    multi: false,
    multi_note: None,
    formed_by: FormedBy::Both,
    formed_from: tri!(
        "MPASSid laskee sen koulun käyttäjähakemiston tunnuksesta. Tietomalli nimeää lähteeksi kotiorganisaation, MPASSid:n ohjelmakoodi MPASSid:n.",
        "MPASSid räknar ut den ur identifieraren i skolans användarkatalog. Datamodellen anger hemorganisationen som källa, MPASSids programkod MPASSid.",
        "MPASSid computes it from the identifier in the school's user directory. The data model names the home organisation as its source, MPASSid's own code names MPASSid.",
    ),
    mandatory: Mandatory::Everyone,
    syntax: Syntax::Uid,
    examples: &[(
        Version::V1_0,
        "MPASSOID.c6329e82913e265b3a79c11a043fdab8b06b1a9e",
    )],
    sources: &[DM13, ECA],
    name: tri!(
        "Käyttäjän tunniste",
        "Användarens identifierare",
        "User identifier",
    ),
    explanation: tri!(
        "Tunniste, josta palvelu näkee, että kirjautuja on sama kuin viime kerralla. Se ei kerro nimeä eikä muuta henkilöstä. Tunniste vaihtuu, kun koulu vaihtaa käyttäjähakemistoa: silloin vanhat työt voivat näyttää kadonneen, ja palvelun tuki voi yhdistää ne uudelleen.",
        "En identifierare som visar tjänsten att det är samma person som förra gången. Den berättar inte namnet eller något annat om personen. Den byts när skolan byter användarkatalog: då kan gamla arbeten se ut att ha försvunnit, och tjänstens support kan koppla ihop dem igen.",
        "An identifier by which a service sees that this is the same person as last time. It tells neither the name nor anything else. It changes when the school changes its user directory: old work may then seem to be gone, and the service's support can join it again.",
    ),
};
