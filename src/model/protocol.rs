//! Claims of OpenID Connect that come beside the attributes, explained.
//!
//! SAML's parts of the same meaning stand among them under their own names (SAML Core §2.4, §2.7).
//!
//! Sources: RFC 7519 §4.1, OpenID Connect Core §2, §3.3.2.11 and §5.1, Front-Channel Logout §3.

use crate::lang::Tri;
use crate::tri;

/// A claim of the protocol: it tells about the login, not about the person's school.
#[derive(Debug)]
pub struct ProtocolClaim {
    pub name: &'static str,
    pub explanation: Tri,
    /// Seconds since the epoch.
    pub time: bool,
    /// May tell who the person is.
    pub personal: bool,
}

/// The claim of exactly this name.
pub fn protocol(name: &str) -> Option<&'static ProtocolClaim> {
    PROTOCOL.iter().find(|claim| claim.name == name)
}

const fn claim(name: &'static str, explanation: Tri) -> ProtocolClaim {
    ProtocolClaim {
        name,
        explanation,
        time: false,
        personal: false,
    }
}

const fn time(name: &'static str, explanation: Tri) -> ProtocolClaim {
    ProtocolClaim {
        name,
        explanation,
        time: true,
        personal: false,
    }
}

const fn personal(name: &'static str, explanation: Tri) -> ProtocolClaim {
    ProtocolClaim {
        name,
        explanation,
        time: false,
        personal: true,
    }
}

pub const SAML_ISSUER: &str = "Issuer";
pub const SAML_NAME_ID: &str = "NameID";
pub const SAML_AUTHN_INSTANT: &str = "AuthnInstant";
pub const SAML_SESSION_INDEX: &str = "SessionIndex";
pub const SAML_CONTEXT: &str = "AuthnContextClassRef";
pub const SAML_AUTHORITY: &str = "AuthenticatingAuthority";

pub static PROTOCOL: [ProtocolClaim; 38] = [
    claim(
        "iss",
        tri!(
            "Kuka antoi kirjautumistiedot. MPASSid:ssä tämä on MPASSid:n oma osoite.",
            "Vem som gav inloggningsuppgifterna. I MPASSid är det MPASSids egen adress.",
            "Who issued the login data. With MPASSid this is MPASSid's own address.",
        ),
    ),
    personal(
        "sub",
        tri!(
            "Kirjautujan tunniste tässä palvelussa. MPASSid laskee sen jokaiselle palvelulle erikseen, joten kahden palvelun tunnisteita ei voi yhdistää.",
            "Personens identifierare i den här tjänsten. MPASSid räknar ut den skilt för varje tjänst, så två tjänsters identifierare kan inte kopplas ihop.",
            "The person's identifier at this service. MPASSid computes it for each service apart, so the identifiers of two services cannot be joined.",
        ),
    ),
    claim(
        "aud",
        tri!(
            "Mille palvelulle kirjautumistiedot on tarkoitettu. Muu palvelu ei saa hyväksyä niitä.",
            "Vilken tjänst inloggningsuppgifterna är avsedda för. Ingen annan tjänst får godta dem.",
            "Which service the login data is meant for. No other service may accept it.",
        ),
    ),
    claim(
        "azp",
        tri!(
            "Palvelu, joka pyysi kirjautumistiedot, jos niitä saa käyttää usea palvelu.",
            "Tjänsten som begärde inloggningsuppgifterna, när flera tjänster får använda dem.",
            "The service that asked for the login data, where several services may use it.",
        ),
    ),
    time(
        "exp",
        tri!(
            "Mihin asti kirjautumistiedot kelpaavat. Aika on tavallisesti vain minuutteja, eikä se katkaise palvelun käyttöä.",
            "Till när inloggningsuppgifterna gäller. Det rör sig oftast om några minuter och avbryter inte användningen av tjänsten.",
            "Until when the login data can be used. Usually only minutes, and it does not interrupt the use of the service.",
        ),
    ),
    time(
        "iat",
        tri!(
            "Milloin kirjautumistiedot annettiin.",
            "När inloggningsuppgifterna gavs.",
            "When the login data was issued.",
        ),
    ),
    time(
        "nbf",
        tri!(
            "Mistä hetkestä alkaen kirjautumistiedot kelpaavat.",
            "Från och med när inloggningsuppgifterna gäller.",
            "From when on the login data can be used.",
        ),
    ),
    time(
        "auth_time",
        tri!(
            "Milloin kirjautuja viimeksi antoi tunnuksensa. Jos aika on vanha, käytettiin aiempaa kirjautumista.",
            "När personen senast angav sina inloggningsuppgifter. Är tiden gammal användes en tidigare inloggning.",
            "When the person last entered their user name and password. If it is long ago, an earlier login was used.",
        ),
    ),
    claim(
        "nonce",
        tri!(
            "Satunnainen merkki, josta palvelu tietää, että vastaus kuuluu juuri tähän kirjautumiseen.",
            "Ett slumpmässigt märke som visar tjänsten att svaret hör till just den här inloggningen.",
            "A random mark that tells the service the answer belongs to exactly this login.",
        ),
    ),
    claim(
        "acr",
        tri!(
            "Millä tavalla kirjauduttiin. MPASSid:ssä tästä näkee, minkä kotiorganisaation kautta.",
            "På vilket sätt inloggningen skedde. I MPASSid framgår av detta genom vilken hemorganisation.",
            "How the person logged in. With MPASSid it shows through which home organisation.",
        ),
    ),
    claim(
        "amr",
        tri!(
            "Mitä kirjautumisessa käytettiin, esimerkiksi salasanaa.",
            "Vad som användes vid inloggningen, till exempel lösenord.",
            "What was used to log in, such as a password.",
        ),
    ),
    claim(
        "at_hash",
        tri!(
            "Tarkiste, joka sitoo kirjautumistiedot samalla annettuun käyttölupaan.",
            "En kontrollsumma som binder inloggningsuppgifterna till den åtkomsträtt som gavs samtidigt.",
            "A checksum that ties the login data to the access permit given with it.",
        ),
    ),
    claim(
        "c_hash",
        tri!(
            "Tarkiste, joka sitoo kirjautumistiedot samalla annettuun kertakäyttöiseen koodiin.",
            "En kontrollsumma som binder inloggningsuppgifterna till den engångskod som gavs samtidigt.",
            "A checksum that ties the login data to the one-time code given with it.",
        ),
    ),
    claim(
        "s_hash",
        tri!(
            "Tarkiste, joka sitoo kirjautumistiedot palvelun lähettämään pyyntöön.",
            "En kontrollsumma som binder inloggningsuppgifterna till tjänstens begäran.",
            "A checksum that ties the login data to the service's request.",
        ),
    ),
    claim(
        "sid",
        tri!(
            "Kirjautumisistunnon tunniste, jota tarvitaan uloskirjautumisessa.",
            "Inloggningssessionens identifierare, som behövs vid utloggning.",
            "The identifier of the login session, needed for logging out.",
        ),
    ),
    claim(
        "jti",
        tri!(
            "Tämän viestin oma tunniste. Sen avulla MPASSid:n tuki löytää kirjautumisen lokeistaan.",
            "Det här meddelandets egen identifierare. Med den hittar MPASSids support inloggningen i sina loggar.",
            "This message's own identifier. MPASSid's support finds the login in its logs by it.",
        ),
    ),
    time(
        "updated_at",
        tri!(
            "Milloin käyttäjän tietoja viimeksi muutettiin.",
            "När användarens uppgifter senast ändrades.",
            "When the user's details were last changed.",
        ),
    ),
    personal(
        "name",
        tri!(
            "Koko nimi. MPASSid:n tietomalliin kuuluvat etunimi ja sukunimi erikseen.",
            "Hela namnet. I MPASSids datamodell finns förnamn och efternamn skilt för sig.",
            "The full name. MPASSid's data model has the first and the family name apart.",
        ),
    ),
    personal(
        "preferred_username",
        tri!(
            "Käyttäjätunnus, jota henkilö itse käyttää. Ei kuulu MPASSid:n tietomalliin.",
            "Användarnamnet som personen själv använder. Hör inte till MPASSids datamodell.",
            "The user name the person uses. Not part of MPASSid's data model.",
        ),
    ),
    personal(
        "nickname",
        tri!(
            "Kutsumanimi yleisellä nimellä. MPASSid käyttää sille omaa nimeään.",
            "Tilltalsnamnet under ett allmänt namn. MPASSid har ett eget namn för det.",
            "The preferred name under a general name. MPASSid has its own name for it.",
        ),
    ),
    personal(
        "middle_name",
        tri!(
            "Muut etunimet. Ei kuulu MPASSid:n tietomalliin.",
            "Övriga förnamn. Hör inte till MPASSids datamodell.",
            "Other first names. Not part of MPASSid's data model.",
        ),
    ),
    personal(
        "email",
        tri!(
            "Sähköpostiosoite. Ei kuulu MPASSid:n tietomalliin: palvelu ei voi odottaa sitä.",
            "E-postadress. Hör inte till MPASSids datamodell: en tjänst kan inte vänta sig den.",
            "E-mail address. Not part of MPASSid's data model: a service cannot expect it.",
        ),
    ),
    claim(
        "email_verified",
        tri!(
            "Onko sähköpostiosoite tarkistettu.",
            "Om e-postadressen har kontrollerats.",
            "Whether the e-mail address was verified.",
        ),
    ),
    claim(
        "locale",
        tri!(
            "Kieli, jota käyttäjälle toivotaan käytettävän.",
            "Språket som ska användas med användaren.",
            "The language to use with the user.",
        ),
    ),
    claim("zoneinfo", tri!("Aikavyöhyke.", "Tidszon.", "Time zone.")),
    personal(
        "phone_number",
        tri!(
            "Puhelinnumero. Ei kuulu MPASSid:n tietomalliin.",
            "Telefonnummer. Hör inte till MPASSids datamodell.",
            "Phone number. Not part of MPASSid's data model.",
        ),
    ),
    personal(
        "birthdate",
        tri!(
            "Syntymäaika. Ei kuulu MPASSid:n tietomalliin.",
            "Födelsedatum. Hör inte till MPASSids datamodell.",
            "Date of birth. Not part of MPASSid's data model.",
        ),
    ),
    claim(
        "scope",
        tri!(
            "Mitä tietoja palvelu sai luvan lukea.",
            "Vilka uppgifter tjänsten fick läsa.",
            "Which data the service was allowed to read.",
        ),
    ),
    claim(
        "client_id",
        tri!(
            "Palvelun tunnus MPASSid:ssä.",
            "Tjänstens beteckning i MPASSid.",
            "The service's name at MPASSid.",
        ),
    ),
    claim(
        "token_type",
        tri!(
            "Minkä lajin lupa palvelulle annettiin.",
            "Vilket slags åtkomsträtt tjänsten fick.",
            "What kind of permit the service was given.",
        ),
    ),
    claim(
        "events",
        tri!(
            "Tapahtuma, josta viesti kertoo, esimerkiksi uloskirjautuminen.",
            "Händelsen som meddelandet gäller, till exempel en utloggning.",
            "The event the message is about, such as logging out.",
        ),
    ),
    claim(
        "cnf",
        tri!(
            "Avain, johon lupa on sidottu: vain sen haltija voi käyttää lupaa.",
            "Nyckeln som åtkomsträtten är bunden till: bara den som har den kan använda rätten.",
            "The key the permit is tied to: only its holder can use the permit.",
        ),
    ),
    claim(
        SAML_ISSUER,
        tri!(
            "SAML: kuka antoi vakuutuksen. MPASSid:ssä tämä on MPASSid:n tunnistuspalvelu.",
            "SAML: vem som gav intyget. I MPASSid är det MPASSids identitetsleverantör.",
            "SAML: who issued the assertion. With MPASSid this is MPASSid's identity provider.",
        ),
    ),
    personal(
        SAML_NAME_ID,
        tri!(
            "SAML: kirjautujan tunniste tässä kirjautumisessa. MPASSid:ssä se on joka kerralla uusi, joten palvelu ei voi tunnistaa käyttäjää siitä; siihen on käyttäjätunniste (uid).",
            "SAML: personens identifierare i den här inloggningen. I MPASSid är den ny varje gång, så en tjänst kan inte känna igen användaren på den; det gör användaridentifieraren (uid).",
            "SAML: the person's identifier in this login. With MPASSid it is a new one each time, so a service cannot recognise the user by it; that is what the user identifier (uid) is for.",
        ),
    ),
    claim(
        SAML_AUTHN_INSTANT,
        tri!(
            "SAML: milloin käyttäjä tunnistautui.",
            "SAML: när användaren autentiserade sig.",
            "SAML: when the user signed in.",
        ),
    ),
    claim(
        SAML_SESSION_INDEX,
        tri!(
            "SAML: kirjautumisistunnon tunniste, jota tarvitaan uloskirjautumisessa.",
            "SAML: inloggningssessionens identifierare, som behövs vid utloggning.",
            "SAML: the identifier of the login session, needed for logging out.",
        ),
    ),
    claim(
        SAML_CONTEXT,
        tri!(
            "SAML: miten käyttäjä tunnistautui. MPASSid kertoo tässä, mikä kotiorganisaatio vastasi.",
            "SAML: hur användaren autentiserade sig. Här säger MPASSid vilken hemorganisation som svarade.",
            "SAML: how the user signed in. Here MPASSid says which home organisation answered.",
        ),
    ),
    claim(
        SAML_AUTHORITY,
        tri!(
            "SAML: palvelu, joka tunnisti käyttäjän ennen kuin MPASSid välitti tiedot.",
            "SAML: tjänsten som identifierade användaren innan MPASSid förmedlade uppgifterna.",
            "SAML: the service that identified the user before MPASSid passed the data on.",
        ),
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn claims_are_unique_explained_and_no_attributes() {
        let mut names: Vec<_> = PROTOCOL.iter().map(|claim| claim.name).collect();
        for claim in &PROTOCOL {
            assert!(
                crate::model::AttrId::ALL
                    .iter()
                    .all(|id| id.claim() != claim.name)
            );
            assert!(
                Lang::ALL
                    .iter()
                    .all(|lang| !claim.explanation.get(*lang).is_empty())
            );
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), PROTOCOL.len());
        assert!(protocol("iss").is_some() && protocol("ISS").is_none());
    }
}
