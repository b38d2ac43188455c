//! Where the person studies or works.

use super::source::{DM12, DM13, ECA, MULTI, OMNI};
use super::{AttrId, Attribute, FormedBy, Mandatory, Syntax, Version};
use crate::tri;

pub(super) static SCHOOL_INFO: Attribute = Attribute {
    id: AttrId::SchoolInfo,
    saml: "urn:mpass.id:schoolInfo",
    claim: "urn:mpass.id:schoolInfo",
    friendly_name: "mpassSchoolInfo",
    since: Version::V1_2,
    until: None,
    multi: true,
    multi_note: Some(tri!(
        "Versioissa 1.2 ja 1.3 yksi arvo koulua kohti. Versiossa 1.4 kaksi: tunnuksella ja OID-tunnisteella; jos koululla on toimipiste, kolmaskin.",
        "I versionerna 1.2 och 1.3 ett värde per skola. I version 1.4 två: med läroanstaltsnummer och med OID; har skolan ett verksamhetsställe, även ett tredje.",
        "In versions 1.2 and 1.3 one value for each school. In version 1.4 two: by school code and by OID; where there is an office, a third.",
    )),
    formed_by: FormedBy::Mpassid,
    formed_from: tri!(
        "MPASSid hakee nimen Opetushallituksen organisaatiopalvelusta koulun lähettämällä oppilaitostunnuksella.",
        "MPASSid hämtar namnet i Utbildningsstyrelsens organisationstjänst med det läroanstaltsnummer som skolan skickar.",
        "MPASSid looks the name up in the organisation service of the Finnish National Agency for Education by the school code the school sends.",
    ),
    mandatory: Mandatory::Formed,
    syntax: Syntax::SchoolInfo,
    examples: &[
        (Version::V1_2, "30076;Mansikkalan testi peruskoulu"),
        (
            Version::V1_4,
            "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu",
        ),
    ],
    sources: &[DM12, DM13, OMNI, ECA],
    name: tri!(
        "Koulun tunnus ja nimi",
        "Skolans nummer och namn",
        "School code and name",
    ),
    explanation: tri!(
        "Koulu, jossa kirjautuja opiskelee tai työskentelee: oppilaitostunnus ja virallinen nimi. Palvelut päättävät sen perusteella, minkä koulun ryhmät ja aineistot näytetään. Tarkista, että koulu on oikea; jos tieto puuttuu, koulun lähettämää tunnusta ei löydy rekisteristä.",
        "Skolan där personen studerar eller arbetar: läroanstaltsnumret och det officiella namnet. Tjänster avgör utifrån det vilken skolas grupper och material som visas. Kontrollera att skolan är rätt; saknas uppgiften finns numret som skolan skickade inte i registret. Om skolan har ett finskt namn är det namnet som kommer; det är normalt.",
        "The school where the person studies or works: the school code and the official name. Services use it to choose which school's groups and materials to show. Check that it is the right school; if it is missing, the code the school sent is not in the register. Where a school has a Finnish name, that is the one that comes; this is normal.",
    ),
};

pub(super) static SCHOOL_CODE: Attribute = Attribute {
    id: AttrId::SchoolCode,
    saml: "urn:mpass.id:schoolCode",
    claim: "urn:mpass.id:schoolCode",
    friendly_name: "mpassSchoolCode",
    since: Version::V1_0,
    until: Some(Version::V1_3),
    multi: true,
    multi_note: None,
    formed_by: FormedBy::HomeOrganisation,
    formed_from: tri!(
        "Tulee koulutustoimijan rekisteristä. Tilastokeskus antaa jokaiselle oppilaitokselle oman tunnuksen.",
        "Kommer från utbildningsaktörens register. Statistikcentralen ger varje läroanstalt ett eget nummer.",
        "Comes from the education provider's register. Statistics Finland gives every school its own code.",
    ),
    mandatory: Mandatory::Formed,
    syntax: Syntax::SchoolCode,
    examples: &[(Version::V1_0, "30076")],
    sources: &[DM13, MULTI],
    name: tri!("Oppilaitostunnus", "Läroanstaltsnummer", "School code"),
    explanation: tri!(
        "Koulun viisinumeroinen tunnus. Sen avulla haetaan koulun nimi ja koulutustoimija, joten väärä tunnus vie mukanaan monta muuta tietoa. Tarkista, että numeroita on viisi ja alussa mahdollisesti oleva nolla on tallella.",
        "Skolans femsiffriga nummer. Med det hämtas skolans namn och utbildningsaktören, så ett fel nummer drar med sig många andra uppgifter. Kontrollera att siffrorna är fem och att en eventuell nolla i början finns kvar.",
        "The school's code of five digits. The school's name and its education provider are looked up by it, so a wrong code takes many other details with it. Check that there are five digits and that a zero at the beginning has not been lost.",
    ),
};

pub(super) static SCHOOL: Attribute = Attribute {
    id: AttrId::School,
    saml: "urn:mpass.id:school",
    claim: "urn:mpass.id:school",
    friendly_name: "mpassSchool",
    since: Version::V1_0,
    until: Some(Version::V1_3),
    multi: true,
    multi_note: None,
    formed_by: FormedBy::Mpassid,
    formed_from: tri!(
        "MPASSid hakee sen oppilaitostunnuksella: suomenkielisen nimen, jos sellainen on, muuten toisen.",
        "MPASSid hämtar det med läroanstaltsnumret: det finska namnet om det finns, annars ett annat.",
        "MPASSid looks it up by the school code: the Finnish name where there is one, else another.",
    ),
    mandatory: Mandatory::Formed,
    syntax: Syntax::OrganisationName,
    examples: &[(Version::V1_0, "Mansikkalan testi peruskoulu")],
    sources: &[DM13, ECA],
    name: tri!("Koulun nimi", "Skolans namn", "School name"),
    explanation: tri!(
        "Koulun virallinen nimi. Palvelut näyttävät sen käyttäjälle. Nimi ei tule koulun omasta rekisteristä, vaan se haetaan oppilaitostunnuksella; jos nimi on väärä, tarkista ensin tunnus.",
        "Skolans officiella namn. Tjänster visar det för användaren. Namnet kommer inte från skolans eget register utan hämtas med läroanstaltsnumret; är namnet fel, kontrollera först numret.",
        "The school's official name. Services show it to the user. It does not come from the school's own register but is looked up by the school code; if the name is wrong, check the code first.",
    ),
};
