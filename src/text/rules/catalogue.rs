//! Faults of the catalogue that no single login's claims show, so that every number has an
//! entry: whose they are, what Peili would need to see them, and what to do meanwhile.
//! Source: the numbers of `RULES`; the data model's pages and providers' notices named there.

use crate::lang::Tri;
use crate::report::{Contact as C, Party as P};
use crate::tri;

/// A fault Peili names but cannot see.
pub struct Named {
    pub number: u8,
    pub responsible: P,
    pub also: Option<P>,
    pub contact: C,
    pub needs: Needs,
    pub title: Tri,
    /// How it shows.
    pub follows: Tri,
    pub advice: Tri,
}

/// What would show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    TwoLogins,
    ErrorAddress,
    Recording,
    Service,
}

impl Needs {
    pub fn text(self) -> &'static Tri {
        match self {
            Needs::TwoLogins => &TWO_LOGINS,
            Needs::ErrorAddress => &ERROR_ADDRESS,
            Needs::Recording => &RECORDING,
            Needs::Service => &SERVICE,
        }
    }
}

const TWO_LOGINS: Tri = tri!(
    "Yhden kirjautumisen tiedoista tätä ei näe: tarvitaan kaksi kirjautumista, joita verrata.",
    "Det här syns inte i en enda inloggning: det behövs två inloggningar att jämföra.",
    "One login does not show this: it takes two logins to compare.",
);
const ERROR_ADDRESS: Tri = tri!(
    "Kirjautumisen tiedoista tätä ei näe, koska kirjautuminen ei onnistu: tarvitaan virhesivun osoite tai teksti.",
    "Det här syns inte i inloggningens uppgifter, eftersom inloggningen inte lyckas: felsidans adress eller text behövs.",
    "A login's data does not show this, because the login fails: it takes the address or the text of the error page.",
);
const RECORDING: Tri = tri!(
    "Kirjautumisen tiedoista tätä ei näe: tarvitaan tallenne selaimen liikenteestä (HAR) tai virhesivun osoite.",
    "Det här syns inte i inloggningens uppgifter: det behövs en inspelning av webbläsarens trafik (HAR) eller felsidans adress.",
    "A login's data does not show this: it takes a recording of the browser's traffic (HAR) or the address of the error page.",
);
const SERVICE: Tri = tri!(
    "Kirjautumisen tiedoissa ei ole vikaa: tarvitaan tieto siitä, mitä palvelu niistä käyttää.",
    "Det är inget fel på inloggningens uppgifter: man måste veta vilka av dem tjänsten använder.",
    "The login's data is in order: it takes knowing what the service uses of it.",
);

const fn named(
    number: u8,
    (responsible, also): (P, Option<P>),
    contact: C,
    needs: Needs,
    title: Tri,
    follows: Tri,
    advice: Tri,
) -> Named {
    Named {
        number,
        responsible,
        also,
        contact,
        needs,
        title,
        follows,
        advice,
    }
}

/// Where the fault of a number stands, known when the program is compiled.
#[allow(clippy::panic)]
pub const fn place(number: u8) -> usize {
    let mut i = 0;
    while i < NAMED.len() {
        if NAMED[i].number == number {
            return i;
        }
        i += 1;
    }
    panic!()
}

pub static NAMED: [Named; 12] = [
    named(
        7,
        (P::Mpassid, Some(P::EducationProvider)),
        C::MpassidSupport,
        Needs::TwoLogins,
        tri!(
            "Oppijanumero vaihtui kirjautumisten välillä",
            "Studentnumret ändrades mellan två inloggningar",
            "The learner ID changed between two logins",
        ),
        tri!(
            "Palvelu luulee käyttäjää toiseksi, ja aiemmat tiedot näyttävät kadonneen. Yleensä kaksi henkilötietoa on yhdistetty oppijanumerorekisterissä.",
            "Tjänsten tror att användaren är någon annan, och tidigare uppgifter verkar vara borta. Oftast har två personposter slagits ihop i studentnummerregistret.",
            "The service takes the user for someone else, and earlier data seems lost. Usually two records of the person were merged in the learner ID register.",
        ),
        tri!(
            "Tarkista voimassa oleva numero oppijanumerorekisteristä ja pyydä palvelua yhdistämään vanha ja uusi käyttäjä.",
            "Kontrollera det gällande numret i studentnummerregistret och be tjänsten koppla ihop den gamla och den nya användaren.",
            "Look up the valid number in the learner ID register and ask the service to link the old user with the new one.",
        ),
    ),
    named(
        15,
        (P::ServiceProvider, None),
        C::ServiceSupport,
        Needs::TwoLogins,
        tri!(
            "Käyttäjätunnus (uid) vaihtui, kun oppilashallinto- tai hakemistojärjestelmä vaihtui",
            "Användarens identifierare (uid) ändrades när skolans register byttes",
            "The user's identifier (uid) changed when the school's register was replaced",
        ),
        tri!(
            "Palvelu pitää käyttäjää uutena, ja vanhat työt ovat piilossa vanhalla tunnuksella.",
            "Tjänsten ser en ny användare, och de gamla arbetena ligger kvar under den gamla identifieraren.",
            "The service sees a new user, and the old work stays hidden under the old identifier.",
        ),
        tri!(
            "Pyydä palvelua yhdistämään tunnukset oppijanumeron avulla: se ei vaihdu.",
            "Be tjänsten koppla ihop kontona med hjälp av studentnumret: det ändras inte.",
            "Ask the service to link the accounts by the learner ID: it stays the same.",
        ),
    ),
    named(
        53,
        (P::ServiceProvider, None),
        C::ServiceSupport,
        Needs::Service,
        tri!(
            "Palvelu odottaa koulun tyyppiä tai koulutusastetta, jota kirjautumisessa ei koskaan ole",
            "Tjänsten väntar sig skolans typ eller utbildningsnivå, som aldrig finns i inloggningen",
            "The service expects the type of school or level of education, which a login never carries",
        ),
        tri!(
            "Palvelu ei tunnista, onko kyse peruskoulusta vai lukiosta.",
            "Tjänsten vet inte om det gäller grundskola eller gymnasium.",
            "The service cannot tell basic education from upper secondary school.",
        ),
        tri!(
            "Palvelun pitää hakea koulun tyyppi organisaatiopalvelusta oppilaitostunnuksella tai OID-tunnisteella.",
            "Tjänsten ska hämta skolans typ i organisationstjänsten med läroanstaltsnumret eller OID-identifieraren.",
            "The service must look up the school's type in the organisation service by the school code or the OID.",
        ),
    ),
    named(
        62,
        (P::EducationProvider, None),
        C::IntegrationAdmin,
        Needs::ErrorAddress,
        tri!(
            "Kaikkien saman Entra-hakemiston käyttäjien kirjautuminen epäonnistuu tai tiedot puuttuvat",
            "Inloggningen misslyckas eller uppgifterna saknas för alla i samma Entra-katalog",
            "Login fails or all data is missing for everyone in one Entra directory",
        ),
        tri!(
            "Todennäköisesti sovelluksen avain on vanhentunut tai Graph-käyttöoikeus on poistettu.",
            "Sannolikt har appens nyckel gått ut eller Graph-behörigheten tagits bort.",
            "Probably the application's key has expired or its Graph permission was removed.",
        ),
        tri!(
            "Uusi avain ja anna käyttöoikeus Entrassa, ja tallenna uusi avain MPASSid-hallintapalveluun.",
            "Förnya nyckeln och ge behörigheten i Entra, och spara den nya nyckeln i MPASSids administrationstjänst.",
            "Renew the key and grant the permission in Entra, and save the new key in the MPASSid admin service.",
        ),
    ),
    named(
        63,
        (P::EducationProvider, None),
        C::RegisterKeeper,
        Needs::ErrorAddress,
        tri!(
            "Yhden oppilaan kirjautuminen Wilmalla estyy turvakiellon vuoksi",
            "En enskild elevs inloggning med Wilma stoppas på grund av spärrmarkering",
            "One pupil's login through Wilma is refused because of a non-disclosure order",
        ),
        tri!(
            "Wilma voi olla asetettu niin, ettei turvakiellon alaisen tietoja luovuteta MPASSidiin.",
            "Wilma kan vara inställt så att uppgifter om en person med spärrmarkering inte lämnas ut till MPASSid.",
            "Wilma may be set not to hand the data of a person with a non-disclosure order to MPASSid.",
        ),
        tri!(
            "Tarkista Wilman turvakieltoasetus. Huoltajan kanssa sovitaan, mitä tietoja luovutetaan; nimi saa puuttua.",
            "Kontrollera Wilmas inställning för spärrmarkering. Kom överens med vårdnadshavaren om vilka uppgifter som lämnas ut; namnet får saknas.",
            "Check Wilma's setting for non-disclosure. Agree with the guardian what is handed over; the name may be left out.",
        ),
    ),
    named(
        64,
        (P::EducationProvider, None),
        C::RegisterKeeper,
        Needs::ErrorAddress,
        tri!(
            "Huoltajan Wilma-tunnuksella kirjautuminen ei tuo tietoja",
            "Inloggning med vårdnadshavarens Wilma-konto ger inga uppgifter",
            "Logging in with a guardian's Wilma account brings no data",
        ),
        tri!(
            "Huoltaja ei ole MPASSidin rooli. Vanhantyyppisessä tunnuksessa oppilaan ja huoltajan tiedot voivat olla sekaisin.",
            "Vårdnadshavare är ingen roll i MPASSid. I ett konto av äldre typ kan elevens och vårdnadshavarens uppgifter vara blandade.",
            "Guardian is no role of MPASSid. In an account of the old type the pupil's and the guardian's data may be mixed.",
        ),
        tri!(
            "Kirjaudu oppilaan omalla tunnuksella. Muuta vanhantyyppiset tunnukset Wilmassa henkilökohtaisiksi.",
            "Logga in med elevens eget konto. Gör om konton av äldre typ till personliga konton i Wilma.",
            "Log in with the pupil's own account. Turn accounts of the old type into personal ones in Wilma.",
        ),
    ),
    named(
        65,
        (P::EducationProvider, None),
        C::IntegrationAdmin,
        Needs::ErrorAddress,
        tri!(
            "Tunnistautuminen kotiorganisaatiossa ei onnistunut (AuthnFailed)",
            "Inloggningen i hemorganisationen misslyckades (AuthnFailed)",
            "Signing in at the home organisation failed (AuthnFailed)",
        ),
        tri!(
            "Käyttäjä keskeytti kirjautumisen, tai kotiorganisaation kirjautumispalvelussa on virhe.",
            "Användaren avbröt inloggningen, eller så är det fel i hemorganisationens inloggningstjänst.",
            "The user cancelled, or the home organisation's login service has an error.",
        ),
        tri!(
            "Kokeile uudelleen. Jos virhe toistuu, tutki kotiorganisaation kirjautumispalvelun loki samalta hetkeltä.",
            "Försök igen. Om felet upprepas, undersök hemorganisationens logg från samma tidpunkt.",
            "Try again. If the error comes back, look at the log of the home organisation's login service for that moment.",
        ),
    ),
    named(
        66,
        (P::User, None),
        C::User,
        Needs::ErrorAddress,
        tri!(
            "Kirjautumissivu on vanhentunut",
            "Inloggningssidan är för gammal",
            "The login page has gone stale",
        ),
        tri!(
            "Näin käy, kun palataan selaimen Takaisin-painikkeella tai avataan kirjanmerkiksi tallennettu kirjautumissivu.",
            "Så går det när man går bakåt i webbläsaren eller öppnar ett bokmärke till inloggningssidan.",
            "This happens after the browser's Back button, or with a bookmark of the login page.",
        ),
        tri!(
            "Avaa palvelun oma etusivu ja kirjaudu uudelleen. Tallenna kirjanmerkiksi palvelu, ei kirjautumissivua.",
            "Öppna tjänstens egen startsida och logga in på nytt. Spara tjänsten som bokmärke, inte inloggningssidan.",
            "Open the service's own front page and log in again. Bookmark the service, not the login page.",
        ),
    ),
    named(
        67,
        (P::ServiceProvider, None),
        C::ServiceSupport,
        Needs::Recording,
        tri!(
            "Palvelun rekisteröinti MPASSidissa ei vastaa sen kirjautumispyyntöä",
            "Tjänstens registrering i MPASSid stämmer inte med dess inloggningsbegäran",
            "The service's registration in MPASSid does not match its login request",
        ),
        tri!(
            "MPASSid näyttää virhesivun ennen kirjautumista: tuntematon palvelu, väärä paluuosoite tai allekirjoittamaton pyyntö.",
            "MPASSid visar en felsida före inloggningen: okänd tjänst, fel returadress eller osignerad begäran.",
            "MPASSid shows an error page before the login: unknown service, wrong return address or unsigned request.",
        ),
        tri!(
            "Vertaa palvelun tunnistetta, paluuosoitteita ja metatietoja siihen, mitä MPASSidiin on rekisteröity.",
            "Jämför tjänstens identifierare, returadresser och metadata med det som är registrerat i MPASSid.",
            "Compare the service's identifier, return addresses and metadata with what is registered in MPASSid.",
        ),
    ),
    named(
        68,
        (P::EducationProvider, Some(P::ServiceProvider)),
        C::IntegrationAdmin,
        Needs::Recording,
        tri!(
            "Allekirjoitusvarmenne tai ADFS:n metatiedot ovat vanhentuneet",
            "Signeringscertifikatet eller ADFS-metadata har gått ut",
            "A signing certificate or the ADFS metadata has expired",
        ),
        tri!(
            "Kirjautuminen lakkaa toimimasta kaikilta samana päivänä.",
            "Inloggningen slutar fungera för alla samma dag.",
            "Login stops working for everyone on the same day.",
        ),
        tri!(
            "Uusi varmenne ja vie uudet metatiedot MPASSidiin ennen kuin vanha päättyy.",
            "Förnya certifikatet och för in ny metadata i MPASSid innan det gamla går ut.",
            "Renew the certificate and bring the new metadata to MPASSid before the old one ends.",
        ),
    ),
    named(
        71,
        (P::EducationProvider, None),
        C::MpassidAdmin,
        Needs::ErrorAddress,
        tri!(
            "Palvelu ei ole koulutustoimijan sallituissa palveluissa",
            "Tjänsten finns inte bland utbildningsaktörens tillåtna tjänster",
            "The service is not among the education provider's allowed services",
        ),
        tri!(
            "Kirjautuminen päättyy ilmoitukseen, ettei tietoja luovuteta tähän palveluun.",
            "Inloggningen slutar med ett meddelande om att uppgifter inte lämnas ut till tjänsten.",
            "The login ends with a notice that no data is released to this service.",
        ),
        tri!(
            "MPASSid-pääkäyttäjä lisää palvelun kohtaan Sallitut palvelut. Muutos näkyy viimeistään kahden arkipäivän kuluttua.",
            "MPASSid-huvudanvändaren lägger till tjänsten under Tillåtna tjänster. Ändringen syns senast efter två vardagar.",
            "The MPASSid main user adds the service under Allowed services (Sallitut palvelut). It takes effect within two business days.",
        ),
    ),
    named(
        76,
        (P::User, None),
        C::User,
        Needs::TwoLogins,
        tri!(
            "Uloskirjautuminen palvelusta jättää kotiorganisaation istunnon auki",
            "Utloggning ur tjänsten lämnar hemorganisationens session öppen",
            "Logging out of a service leaves the home organisation's session open",
        ),
        tri!(
            "Yhteiskäyttöisellä laitteella seuraava käyttäjä voi päästä palveluun edellisen nimellä.",
            "På en delad enhet kan nästa användare komma in i tjänsten i den förras namn.",
            "On a shared device the next user may get into the service under the last one's name.",
        ),
        tri!(
            "Kirjaudu ulos myös kotiorganisaatiosta ja sulje kaikki selaimen ikkunat.",
            "Logga ut också ur hemorganisationen och stäng webbläsarens alla fönster.",
            "Log out of the home organisation too and close all windows of the browser.",
        ),
    ),
];
