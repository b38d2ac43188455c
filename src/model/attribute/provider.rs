//! Who provides the education.

use super::source::{DM11, DM12, DM13, ECA, OMNI};
use super::{AttrId, Attribute, FormedBy, Mandatory, Syntax, Version};
use crate::lang::Tri;
use crate::tri;

const FROM_SCHOOL: Tri = tri!(
    "MPASSid hakee sen Opetushallituksen organisaatiopalvelusta koulun perusteella.",
    "MPASSid hämtar den i Utbildningsstyrelsens organisationstjänst utifrån skolan.",
    "MPASSid looks it up by the school in the organisation service of the Finnish National Agency for Education.",
);

pub(super) static EDUCATION_PROVIDER_INFO: Attribute = Attribute {
    id: AttrId::EducationProviderInfo,
    saml: "urn:mpass.id:educationProviderInfo",
    claim: "urn:mpass.id:educationProviderInfo",
    friendly_name: "mpassEducationProviderInfo",
    since: Version::V1_2,
    until: None,
    multi: true,
    multi_note: None,
    formed_by: FormedBy::Mpassid,
    formed_from: FROM_SCHOOL,
    mandatory: Mandatory::Formed,
    syntax: Syntax::ProviderInfo,
    examples: &[(
        Version::V1_2,
        "1.2.246.562.99.00000000001;Mansikkalan testi kunta",
    )],
    sources: &[DM12, DM13, ECA],
    name: tri!(
        "Koulutustoimijan tunniste ja nimi",
        "Utbildningsaktörens identifierare och namn",
        "Education provider's identifier and name",
    ),
    explanation: tri!(
        "Koulutustoimija eli koulun ylläpitäjä, tavallisesti kunta tai kuntayhtymä. Palvelut tarkistavat siitä, kenellä on käyttösopimus. Tieto haetaan koulun perusteella: jos se on väärä tai puuttuu, tarkista ensin koulu.",
        "Utbildningsaktören, alltså skolans huvudman: oftast en kommun eller samkommun. Tjänster ser på den vem som har avtal. Uppgiften hämtas utifrån skolan: är den fel eller saknas, kontrollera först skolan.",
        "The education provider that runs the school, usually a municipality or a joint authority. Services see from it who has a contract. It is looked up by the school: if it is wrong or missing, check the school first.",
    ),
};

pub(super) static EDUCATION_PROVIDER_ID: Attribute = Attribute {
    id: AttrId::EducationProviderId,
    saml: "urn:mpass.id:educationProviderId",
    claim: "urn:mpass.id:educationProviderId",
    friendly_name: "mpassEducationProviderOid",
    since: Version::V1_1,
    until: Some(Version::V1_3),
    multi: true,
    multi_note: None,
    formed_by: FormedBy::Mpassid,
    formed_from: FROM_SCHOOL,
    mandatory: Mandatory::Formed,
    syntax: Syntax::OrganisationOid,
    examples: &[(Version::V1_1, "1.2.246.562.99.00000000001")],
    sources: &[DM11, DM13],
    name: tri!(
        "Koulutustoimijan tunniste",
        "Utbildningsaktörens identifierare",
        "Education provider's identifier",
    ),
    explanation: tri!(
        "Koulutustoimijan OID-tunniste eli sen numero Opetushallituksen rekisterissä. Palvelut tunnistavat siitä kunnan tai muun ylläpitäjän. Uusin tietomalli kertoo saman yhdessä nimen kanssa.",
        "Utbildningsaktörens OID, alltså dess nummer i Utbildningsstyrelsens register. Tjänster känner igen kommunen eller en annan huvudman på den. Den nyaste datamodellen ger samma uppgift tillsammans med namnet.",
        "The education provider's OID, its number in the register of the Finnish National Agency for Education. Services recognise the municipality or other provider by it. The newest data model gives the same together with the name.",
    ),
};

pub(super) static EDUCATION_PROVIDER: Attribute = Attribute {
    id: AttrId::EducationProvider,
    saml: "urn:mpass.id:educationProvider",
    claim: "urn:mpass.id:educationProvider",
    friendly_name: "mpassEducationProviderName",
    since: Version::V1_1,
    until: Some(Version::V1_3),
    multi: true,
    multi_note: None,
    formed_by: FormedBy::Mpassid,
    formed_from: FROM_SCHOOL,
    mandatory: Mandatory::Formed,
    syntax: Syntax::OrganisationName,
    examples: &[(Version::V1_1, "Mansikkalan testi kunta")],
    sources: &[DM11, DM13],
    name: tri!(
        "Koulutustoimijan nimi",
        "Utbildningsaktörens namn",
        "Education provider's name",
    ),
    explanation: tri!(
        "Koulutustoimijan virallinen nimi, esimerkiksi kunnan nimi. Palvelut näyttävät sen käyttäjälle. Uusin tietomalli kertoo saman yhdessä tunnisteen kanssa.",
        "Utbildningsaktörens officiella namn, till exempel kommunens namn. Tjänster visar det för användaren. Den nyaste datamodellen ger samma uppgift tillsammans med identifieraren.",
        "The education provider's official name, such as a municipality's. Services show it to the user. The newest data model gives the same together with the identifier.",
    ),
};

pub(super) static ORIGINAL_ISSUER: Attribute = Attribute {
    id: AttrId::OriginalIssuer,
    saml: "urn:mpass.id:originalIssuer",
    claim: "urn:mpass.id:originalIssuer",
    friendly_name: "originalIssuer",
    since: Version::V1_4,
    until: None,
    multi: false,
    multi_note: None,
    formed_by: FormedBy::Mpassid,
    formed_from: tri!(
        "MPASSid tietää sen siitä, minkä kotiorganisaation kautta kirjauduttiin.",
        "MPASSid vet det av vilken hemorganisation inloggningen skedde genom.",
        "MPASSid knows it from the home organisation the login went through.",
    ),
    mandatory: Mandatory::Optional,
    syntax: Syntax::OrganisationOid,
    examples: &[(Version::V1_4, "1.2.246.562.99.00000000001")],
    sources: &[OMNI],
    name: tri!(
        "Kotiorganisaation tunniste",
        "Hemorganisationens identifierare",
        "Home organisation's identifier",
    ),
    explanation: tri!(
        "Sen organisaation OID-tunniste, jonka tunnuksilla kirjauduttiin. Yleensä sama kuin koulutustoimija. Jos ne eroavat, kyse voi olla yhteisestä koulusta tai sopimuksesta: tarkista, että valittu organisaatio oli oikea.",
        "OID för den organisation vars användarnamn användes vid inloggningen. Oftast samma som utbildningsaktören. Skiljer de sig kan det handla om en gemensam skola eller ett avtal: kontrollera att rätt organisation valdes.",
        "The OID of the organisation whose user name was used to log in. Usually the same as the education provider. If they differ it may be a joint school or a contract: check that the right organisation was chosen.",
    ),
};
