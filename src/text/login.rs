//! A login that ended without a report, and a configuration that cannot be used:
//! what happened, what to do, who does it.

use crate::config::{Config, ConfigError, ConfigProblem};
use crate::engine::ProblemView;
use crate::lang::{Lang, Tri};
use crate::oidc::{LoginProblem, http};
use crate::tri;

/// A login that ended without a report.
pub fn problem_view(problem: &LoginProblem, config: &Config, lang: Lang) -> ProblemView {
    let (code, said) = said(problem);
    let minutes = match problem {
        LoginProblem::TooOld { minutes } => minutes.to_string(),
        _ => String::new(),
    };
    view(code, said, &minutes, details(problem), config, lang)
}

pub(super) fn view(
    code: impl Into<String>,
    said: &Said,
    minutes: &str,
    details: Vec<(Tri, String)>,
    config: &Config,
    lang: Lang,
) -> ProblemView {
    ProblemView {
        code: code.into(),
        title: said.title.get(lang).to_owned(),
        text: said.text.get(lang).replace("{minutes}", minutes),
        advice: said.advice.get(lang).to_owned(),
        who: who(said.who, config, lang),
        details: details
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(label, value)| (label.get(lang).to_owned(), value))
            .collect(),
    }
}

/// What to tell the operator about a configuration that cannot be used.
pub fn config_text(error: &ConfigError, lang: Lang) -> String {
    let (text, detail) = match &error.problem {
        ConfigProblem::Unreadable(detail) => (UNREADABLE, detail.as_str()),
        ConfigProblem::DuplicateMember(name) => (DUPLICATE_MEMBER, name.as_str()),
        ConfigProblem::NotHttps => (NOT_HTTPS, ""),
        ConfigProblem::NotAnAddress => (NOT_AN_ADDRESS, ""),
        ConfigProblem::TooMuchAddress => (TOO_MUCH_ADDRESS, ""),
        ConfigProblem::DuplicateId => (DUPLICATE_ID, ""),
        ConfigProblem::BadId => (BAD_ID, ""),
        ConfigProblem::Empty => (EMPTY, ""),
        ConfigProblem::NotAContact => (NOT_A_CONTACT, ""),
        ConfigProblem::NotASource => (NOT_A_SOURCE, ""),
        ConfigProblem::ScopeWithoutOpenid => (SCOPE_WITHOUT_OPENID, ""),
        ConfigProblem::TokenInQuery => (TOKEN_IN_QUERY, ""),
        ConfigProblem::OtherIssuer => (OTHER_ISSUER, ""),
        ConfigProblem::Discovery(name) => (PINNED_DISCOVERY, name.as_str()),
        ConfigProblem::NoKeys => (NO_KEYS, ""),
        ConfigProblem::NotAnEntityId => (NOT_AN_ENTITY_ID, ""),
        ConfigProblem::NotACertificate => (NOT_A_CERTIFICATE, ""),
        ConfigProblem::NotATime => (NOT_A_TIME, ""),
        ConfigProblem::TooManyMinutes => (TOO_MANY_MINUTES, ""),
        ConfigProblem::Secret => (SECRET, ""),
    };
    match detail {
        "" => text.get(lang).to_owned(),
        detail => [text.get(lang), " (", detail, ")"].concat(),
    }
}

/// Who can do something about it.
#[derive(Clone, Copy)]
pub(super) enum Who {
    User,
    /// The education provider, reached through the school.
    School,
    Mpassid,
    /// Whoever runs this page.
    Operator,
}

/// The texts of one problem.
pub(super) struct Said {
    title: Tri,
    text: Tri,
    advice: Tri,
    who: Who,
}

impl Said {
    /// Title, text and advice.
    pub(super) fn words(&self) -> [&Tri; 3] {
        [&self.title, &self.text, &self.advice]
    }
}

pub(super) const fn say(who: Who, title: Tri, text: Tri, advice: Tri) -> Said {
    Said {
        title,
        text,
        advice,
        who,
    }
}

fn said(problem: &LoginProblem) -> (String, &'static Said) {
    let (code, said) = match problem {
        LoginProblem::NothingReceived => ("nothing-received", &NOTHING_RECEIVED),
        LoginProblem::Unsolicited => ("unsolicited", &UNSOLICITED),
        LoginProblem::StateMismatch => ("state-mismatch", &STATE_MISMATCH),
        LoginProblem::TooOld { .. } => ("too-old", &TOO_OLD),
        LoginProblem::Repeated { .. } => ("repeated", &ANSWER_UNREADABLE),
        LoginProblem::AnswerUnreadable => ("answer-unreadable", &ANSWER_UNREADABLE),
        LoginProblem::Jarm => ("jarm", &JARM),
        LoginProblem::Saml => ("saml", &SAML),
        LoginProblem::Incomplete => ("incomplete", &INCOMPLETE),
        LoginProblem::WrongIssuer { .. } => ("wrong-issuer", &WRONG_ISSUER),
        LoginProblem::DiscoveryBlocked { .. } => ("discovery-blocked", &DISCOVERY_BLOCKED),
        LoginProblem::DiscoveryUnusable { .. } => ("discovery-unusable", &DISCOVERY_UNUSABLE),
        LoginProblem::Unavailable { .. } => ("unavailable", &UNAVAILABLE),
        LoginProblem::DiscoveryIssuer { .. } => ("discovery-issuer", &DISCOVERY_ISSUER),
        LoginProblem::TokenBlocked => ("token-blocked", &TOKEN_BLOCKED),
        LoginProblem::TokenUnusable => ("token-unusable", &TOKEN_UNUSABLE),
        LoginProblem::UnknownEnvironment => ("unknown-environment", &UNKNOWN_ENVIRONMENT),
        LoginProblem::NotRegistered => ("not-registered", &NOT_REGISTERED),
        LoginProblem::Error { code, .. } => return known("error", ERRORS, code, &ERROR),
        LoginProblem::TokenRefused { code, .. } => {
            return known("token-refused", TOKEN_ERRORS, code, &TOKEN_REFUSED);
        }
    };
    (code.to_owned(), said)
}

/// The texts of an error code, or those of any error.
fn known(
    family: &str,
    table: &'static [(&'static str, Said)],
    code: &str,
    other: &'static Said,
) -> (String, &'static Said) {
    match table.iter().find(|(name, _)| *name == code) {
        Some((name, said)) => ([family, "-", &name.replace('_', "-")].concat(), said),
        None => (family.to_owned(), other),
    }
}

fn details(problem: &LoginProblem) -> Vec<(Tri, String)> {
    if let LoginProblem::Unavailable { status } = problem {
        return vec![(ANSWER, http(*status))];
    }
    let details: Vec<(Tri, &str)> = match problem {
        LoginProblem::Error { code, description }
        | LoginProblem::TokenRefused { code, description } => {
            vec![(ERROR_CODE, code), (DESCRIPTION, description)]
        }
        LoginProblem::WrongIssuer { expected, found }
        | LoginProblem::DiscoveryIssuer { expected, found } => {
            vec![(EXPECTED_ISSUER, expected), (FOUND_ISSUER, found)]
        }
        LoginProblem::DiscoveryBlocked { address } => vec![(ADDRESS, address)],
        LoginProblem::DiscoveryUnusable { what } => vec![(PART, what)],
        LoginProblem::Repeated { name } => vec![(TWICE, name)],
        _ => Vec::new(),
    };
    details
        .into_iter()
        .map(|(label, value)| (label, value.to_owned()))
        .collect()
}

fn who(who: Who, config: &Config, lang: Lang) -> String {
    let contacts = &config.contacts;
    let text = match who {
        Who::User => USER,
        Who::School => SCHOOL,
        Who::Mpassid => MPASSID,
        Who::Operator => OPERATOR,
    };
    text.get(lang)
        .replace("{controller}", &contacts.controller)
        .replace("{support}", &contacts.support)
}

const USER: Tri = tri!("Sinä itse", "Du själv", "You yourself");
const SCHOOL: Tri = tri!(
    "Koulusi tukihenkilö tai koulutustoimijasi MPASSid-pääkäyttäjä",
    "Din skolas stödperson eller utbildningsaktörens MPASSid-huvudanvändare",
    "The support person of your school, or the MPASSid administrator of your education provider",
);
const MPASSID: Tri = tri!(
    "MPASSid-tuki: {support}",
    "MPASSid-stödet: {support}",
    "MPASSid support: {support}",
);
const OPERATOR: Tri = tri!(
    "Tämän sivun ylläpitäjä, {controller}: {support}",
    "Den som driver den här sidan, {controller}: {support}",
    "Whoever runs this page, {controller}: {support}",
);

const ERROR_CODE: Tri = tri!("Virhekoodi", "Felkod", "Error code");
const DESCRIPTION: Tri = tri!(
    "Kirjautumispalvelun oma selitys",
    "Inloggningstjänstens egen förklaring",
    "The login service's own words",
);
const EXPECTED_ISSUER: Tri = tri!(
    "Odotettu kirjautumispalvelu (issuer)",
    "Väntad inloggningstjänst (issuer)",
    "Expected login service (issuer)",
);
const FOUND_ISSUER: Tri = tri!(
    "Vastauksen kirjautumispalvelu (issuer)",
    "Inloggningstjänst i svaret (issuer)",
    "Login service in the answer (issuer)",
);
const ADDRESS: Tri = tri!("Osoite", "Adress", "Address");
const ANSWER: Tri = tri!("Vastaus", "Svar", "Answer");
const PART: Tri = tri!("Kohta", "Ställe", "Part");
pub(super) const TWICE: Tri = tri!(
    "Kahdesti annettu tieto",
    "Uppgift som fanns två gånger",
    "Given twice",
);

const LOG_IN_AGAIN: Tri = tri!(
    "Palaa alkuun ja kirjaudu uudelleen.",
    "Gå tillbaka till början och logga in på nytt.",
    "Go back to the start and log in again.",
);
pub(super) const TELL_SUPPORT: Tri = tri!(
    "Yritä hetken kuluttua uudelleen. Jos sama toistuu, lähetä alla olevat tekniset tiedot tukeen.",
    "Försök igen om en stund. Om samma sak upprepas, skicka de tekniska uppgifterna nedan till stödet.",
    "Try again in a moment. If it happens again, send the technical details below to support.",
);
pub(super) const TELL_OPERATOR: Tri = tri!(
    "Et voi korjata tätä itse. Lähetä alla olevat tekniset tiedot sivun ylläpitäjälle.",
    "Du kan inte rätta till det här själv. Skicka de tekniska uppgifterna nedan till den som driver sidan.",
    "You cannot fix this yourself. Send the technical details below to whoever runs this page.",
);
const OUR_REQUEST: Tri = tri!(
    "Kirjautumispyyntö ei kelvannut",
    "Inloggningsbegäran godkändes inte",
    "The login request was not accepted",
);

pub(super) static NOTHING_RECEIVED: Said = say(
    Who::User,
    tri!(
        "Täällä ei ole kirjautumista",
        "Här finns ingen inloggning",
        "There is no login here",
    ),
    tri!(
        "Sivu avattiin ilman kirjautumisen vastausta, tai vastaus on jo käytetty. Kirjautuminen näytetään vain kerran, eikä sitä tallenneta mihinkään.",
        "Sidan öppnades utan svar från en inloggning, eller så är svaret redan använt. En inloggning visas bara en gång och sparas ingenstans.",
        "The page was opened without the answer to a login, or the answer has been used already. A login is shown only once and is not stored anywhere.",
    ),
    LOG_IN_AGAIN,
);
static UNSOLICITED: Said = say(
    Who::User,
    tri!(
        "Tämä välilehti ei ole aloittanut kirjautumista",
        "Den här fliken har inte påbörjat någon inloggning",
        "This tab has not started a login",
    ),
    tri!(
        "Sivulle tuli kirjautumisen vastaus, jota ei pyydetty tästä välilehdestä. Näin käy, jos kirjautuminen jatkui toisessa välilehdessä tai ikkunassa tai jos avasit jonkun muun lähettämän linkin. Vastausta ei käytetty.",
        "Sidan fick ett svar på en inloggning som inte har begärts i den här fliken. Så blir det om inloggningen fortsatte i en annan flik eller ett annat fönster, eller om du öppnade en länk från någon annan. Svaret användes inte.",
        "The page received the answer to a login that was not asked for in this tab. This happens when the login went on in another tab or window, or when you opened a link somebody sent. The answer was not used.",
    ),
    tri!(
        "Kirjaudu uudelleen tässä välilehdessä alusta loppuun. Jos sait linkin toiselta, älä käytä sitä.",
        "Logga in på nytt i den här fliken från början till slut. Om du fick länken av någon annan, använd den inte.",
        "Log in again in this tab, from start to end. If somebody sent you the link, do not use it.",
    ),
);
static STATE_MISMATCH: Said = say(
    Who::User,
    tri!(
        "Vastaus kuuluu toiseen kirjautumiseen",
        "Svaret hör till en annan inloggning",
        "The answer belongs to another login",
    ),
    tri!(
        "Kirjautumisen tunniste (state) puuttui vastauksesta tai oli eri kuin se, joka tästä välilehdestä lähetettiin. Turvallisuussyistä vastausta ei käytetty. Tavallisin syy on kaksi yhtaikaista kirjautumista tai selaimen Takaisin-painike.",
        "Inloggningens kännetecken (state) saknades i svaret eller var ett annat än det som skickades från den här fliken. Av säkerhetsskäl användes svaret inte. Vanligast är att två inloggningar pågick samtidigt eller att du använde webbläsarens bakåtknapp.",
        "The mark of the login (state) was missing in the answer or was not the one sent from this tab. For safety the answer was not used. The usual reason is two logins at the same time, or the browser's back button.",
    ),
    tri!(
        "Sulje muut kirjautumisvälilehdet ja kirjaudu uudelleen. Jos sama toistuu, ota yhteyttä tukeen.",
        "Stäng andra flikar med inloggningar och logga in på nytt. Kontakta stödet om samma sak upprepas.",
        "Close other tabs with logins and log in again. If it happens again, contact support.",
    ),
);
pub(super) static TOO_OLD: Said = say(
    Who::User,
    tri!(
        "Kirjautuminen kesti liian kauan",
        "Inloggningen tog för lång tid",
        "The login took too long",
    ),
    tri!(
        "Aloitit kirjautumisen {minutes} minuuttia sitten. Vastaus hyväksytään kymmenen minuutin ajan, jotta kukaan ei voi käyttää vanhaa vastausta. Myös tietokoneen kellon siirtäminen voi aiheuttaa tämän.",
        "Du började logga in för {minutes} minuter sedan. Svaret godtas i tio minuter, så att ingen kan använda ett gammalt svar. Det här kan också bero på att datorns klocka har ställts om.",
        "You started the login {minutes} minutes ago. An answer is accepted for ten minutes, so that nobody can use an old one. A change of the computer's clock can cause this too.",
    ),
    LOG_IN_AGAIN,
);
pub(super) static ANSWER_UNREADABLE: Said = say(
    Who::Mpassid,
    tri!(
        "Kirjautumisen vastausta ei voi lukea",
        "Inloggningens svar går inte att läsa",
        "The answer to the login cannot be read",
    ),
    tri!(
        "Vastaus oli vioittunut tai liian pitkä, tai sama tieto oli siinä kahdesti. Tällaista vastausta ei käytetä, koska siitä ei voi tietää, mikä tieto pitää paikkansa.",
        "Svaret var skadat eller för långt, eller så fanns samma uppgift där två gånger. Ett sådant svar används inte, eftersom man inte kan veta vilken uppgift som stämmer.",
        "The answer was damaged or too long, or the same piece of information was in it twice. Such an answer is not used, because nobody could tell which piece is right.",
    ),
    TELL_SUPPORT,
);
static JARM: Said = say(
    Who::Operator,
    tri!(
        "Vastaus tuli väärässä muodossa",
        "Svaret kom i fel form",
        "The answer came in the wrong form",
    ),
    tri!(
        "Kirjautumispalvelu pakkasi vastauksen muotoon (JARM), jota tämä sivu ei ole pyytänyt. Palvelun rekisteröinti on asetettu eri tavalla kuin tämän sivun asetukset.",
        "Inloggningstjänsten packade svaret i en form (JARM) som den här sidan inte har bett om. Tjänstens registrering har andra inställningar än den här sidan.",
        "The login service packed the answer in a form (JARM) that this page did not ask for. The registration of the service is set differently from this page's own settings.",
    ),
    TELL_OPERATOR,
);
static SAML: Said = say(
    Who::Operator,
    tri!(
        "SAML-vastaus tuli väärään osoitteeseen",
        "Ett SAML-svar kom till fel adress",
        "A SAML response came to the wrong address",
    ),
    tri!(
        "Tämän sivun osoite /callback ottaa vastaan OpenID Connect -kirjautumisen, mutta siihen lähetettiin SAML-viesti. Viestiä ei luettu. SAML-vastauksen osoite (ACS) on tällä sivulla /saml/acs, ja sen on oltava myös tunnistuspalvelun rekisteröinnissä.",
        "Adressen /callback på den här sidan tar emot OpenID Connect-inloggningar, men nu skickades ett SAML-meddelande dit. Meddelandet lästes inte. Ett SAML-svar ska till /saml/acs (ACS), och samma adress ska stå i registreringen hos identitetsleverantören.",
        "The address /callback of this page receives OpenID Connect logins, but a SAML message was sent there. It was not read. A SAML response belongs to /saml/acs (the ACS), and the registration at the identity provider must name that address.",
    ),
    TELL_OPERATOR,
);
static INCOMPLETE: Said = say(
    Who::Operator,
    tri!(
        "Vastauksesta puuttuu kirjautuminen",
        "Inloggningen saknas i svaret",
        "The login is missing in the answer",
    ),
    tri!(
        "Kirjautuminen onnistui, mutta vastauksessa ei ollut tunnistetietoja (ID token), joita tämä sivu pyysi. Rekisteröinnin vastaustyyppi (response type) on luultavasti eri kuin sivun asetuksissa.",
        "Inloggningen lyckades, men i svaret saknades det identitetsintyg (ID token) som den här sidan bad om. Registreringen har troligen en annan svarstyp (response type) än sidans inställningar.",
        "The login succeeded, but the answer did not hold the ID token that this page asked for. The response type of the registration is probably another one than in this page's settings.",
    ),
    TELL_OPERATOR,
);
static WRONG_ISSUER: Said = say(
    Who::Mpassid,
    tri!(
        "Vastaus tuli väärästä kirjautumispalvelusta",
        "Svaret kom från fel inloggningstjänst",
        "The answer came from the wrong login service",
    ),
    tri!(
        "Vastauksessa oli toisen kirjautumispalvelun nimi kuin siinä, johon sinut ohjattiin, tai nimi puuttui, vaikka se on luvattu. Turvallisuussyistä vastausta ei käytetty.",
        "I svaret stod namnet på en annan inloggningstjänst än den du skickades till, eller så saknades namnet trots att det har utlovats. Av säkerhetsskäl användes svaret inte.",
        "The answer named another login service than the one you were sent to, or named none although it is promised. For safety the answer was not used.",
    ),
    TELL_SUPPORT,
);
static DISCOVERY_BLOCKED: Said = say(
    Who::Operator,
    tri!(
        "Kirjautumispalveluun ei saatu yhteyttä",
        "Inloggningstjänsten kunde inte nås",
        "The login service could not be reached",
    ),
    tri!(
        "Kirjautumista ei voitu jatkaa, koska selain ei saanut kirjautumispalvelun tietoja. Syynä voi olla verkkoyhteys, koulun verkon suodatin, selaimen lisäosa tai se, ettei kirjautumispalvelu salli hakua tältä sivulta (CORS). Selain ei kerro, mikä niistä.",
        "Inloggningen kunde inte fortsätta, eftersom webbläsaren inte fick inloggningstjänstens uppgifter. Det kan bero på nätförbindelsen, ett filter i skolans nät, ett tillägg i webbläsaren eller på att inloggningstjänsten inte tillåter anrop från den här sidan (CORS). Webbläsaren berättar inte vilket.",
        "The login could not go on because the browser did not get the data of the login service. The reason may be the network, a filter in the school's network, a browser extension, or that the login service does not allow requests from this page (CORS). The browser does not say which.",
    ),
    tri!(
        "Tarkista verkkoyhteys ja yritä uudelleen, tarvittaessa toisessa verkossa. Jos sama toistuu, ilmoita siitä sivun ylläpitäjälle: asetuksiin voi tallentaa kopion kirjautumispalvelun tiedoista.",
        "Kontrollera nätförbindelsen och försök på nytt, vid behov i ett annat nät. Om samma sak upprepas, kontakta den som driver sidan: en kopia av inloggningstjänstens uppgifter kan sparas i inställningarna.",
        "Check the network and try again, in another network if need be. If it happens again, tell whoever runs this page: a copy of the login service's data can be kept in the settings.",
    ),
);
static DISCOVERY_UNUSABLE: Said = say(
    Who::Operator,
    tri!(
        "Kirjautumispalvelun tiedot ovat puutteelliset",
        "Inloggningstjänstens uppgifter är bristfälliga",
        "The data of the login service are not usable",
    ),
    tri!(
        "Kirjautumispalvelu vastasi, mutta sen omissa tiedoissa (discovery) on puute tai turvaton osoite. Vika ei ole sinun tunnuksissasi.",
        "Inloggningstjänsten svarade, men i dess egna uppgifter (discovery) finns en brist eller en osäker adress. Det är inget fel på ditt konto.",
        "The login service answered, but its own data (discovery) lack something or hold an unsafe address. Nothing is wrong with your account.",
    ),
    TELL_OPERATOR,
);
static UNAVAILABLE: Said = say(
    Who::Mpassid,
    tri!(
        "Kirjautumispalvelussa on tilapäinen tekninen vika",
        "Tillfälligt tekniskt fel i inloggningstjänsten",
        "The login service has a temporary technical fault",
    ),
    tri!(
        "Kirjautumispalvelu ei pysty juuri nyt vastaamaan. Vika ei ole sinun tunnuksissasi eikä koneessasi.",
        "Inloggningstjänsten kan inte svara just nu. Det är inget fel på ditt konto eller din dator.",
        "The login service cannot answer just now. Nothing is wrong with your account or your computer.",
    ),
    TELL_SUPPORT,
);
static DISCOVERY_ISSUER: Said = say(
    Who::Operator,
    tri!(
        "Kirjautumispalvelulla on väärä nimi",
        "Inloggningstjänsten har fel namn",
        "The login service has another name",
    ),
    tri!(
        "Osoitteesta löytyi kirjautumispalvelu, jonka nimi (issuer) ei ole täsmälleen se, joka tämän sivun asetuksissa on. Turvallisuussyistä kirjautumista ei jatkettu. Jo yksi kauttaviiva nimen lopussa riittää eroksi.",
        "På adressen fanns en inloggningstjänst vars namn (issuer) inte är exakt det som står i den här sidans inställningar. Av säkerhetsskäl avbröts inloggningen. Ett enda snedstreck i slutet räcker för att namnet ska vara ett annat.",
        "At the address stands a login service whose name (issuer) is not exactly the one in this page's settings. For safety the login was not continued. A single slash at the end is difference enough.",
    ),
    TELL_OPERATOR,
);
static TOKEN_BLOCKED: Said = say(
    Who::Operator,
    tri!(
        "Kirjautumisen tietoja ei voitu hakea",
        "Inloggningens uppgifter kunde inte hämtas",
        "The data of the login could not be fetched",
    ),
    tri!(
        "Kirjautuminen onnistui, mutta selain ei saanut haettua sen tietoja kirjautumispalvelusta. Syynä voi olla verkkoyhteys, koulun verkon suodatin tai se, ettei kirjautumispalvelu salli hakua tältä sivulta (CORS).",
        "Inloggningen lyckades, men webbläsaren kunde inte hämta uppgifterna från inloggningstjänsten. Det kan bero på nätförbindelsen, ett filter i skolans nät eller på att inloggningstjänsten inte tillåter anrop från den här sidan (CORS).",
        "The login succeeded, but the browser could not fetch its data from the login service. The reason may be the network, a filter in the school's network, or that the login service does not allow requests from this page (CORS).",
    ),
    tri!(
        "Kirjaudu uudelleen, tarvittaessa toisessa verkossa. Jos sama toistuu, ilmoita siitä sivun ylläpitäjälle.",
        "Logga in på nytt, vid behov i ett annat nät. Om samma sak upprepas, kontakta den som driver sidan.",
        "Log in again, in another network if need be. If it happens again, tell whoever runs this page.",
    ),
);
static TOKEN_UNUSABLE: Said = say(
    Who::Mpassid,
    tri!(
        "Kirjautumispalvelun vastaus oli puutteellinen",
        "Inloggningstjänstens svar var bristfälligt",
        "The answer of the login service was incomplete",
    ),
    tri!(
        "Kirjautuminen onnistui, mutta tietoja haettaessa tullut vastaus ei ollut oikean muotoinen tai siitä puuttui tunnistetieto (ID token).",
        "Inloggningen lyckades, men när uppgifterna hämtades kom ett svar i fel form eller utan identitetsintyg (ID token).",
        "The login succeeded, but when its data were fetched, the answer had the wrong form or held no ID token.",
    ),
    TELL_SUPPORT,
);
pub(super) static UNKNOWN_ENVIRONMENT: Said = say(
    Who::User,
    tri!(
        "Tätä kirjautumistapaa ei ole",
        "Det här inloggningssättet finns inte",
        "There is no such way to log in",
    ),
    tri!(
        "Kirjautuminen aloitettiin nimellä, jota tämän sivun asetuksissa ei ole. Linkki voi olla vanha, tai asetukset muuttuivat kirjautumisen aikana.",
        "Inloggningen påbörjades med ett namn som inte finns i den här sidans inställningar. Länken kan vara gammal, eller så ändrades inställningarna under inloggningen.",
        "The login was started under a name that is not in this page's settings. The link may be old, or the settings changed during the login.",
    ),
    tri!(
        "Palaa alkuun ja valitse kirjautumistapa sieltä.",
        "Gå tillbaka till början och välj inloggningssätt där.",
        "Go back to the start and choose a way to log in there.",
    ),
);
pub(super) static NOT_REGISTERED: Said = say(
    Who::Operator,
    tri!(
        "Kirjautuminen ei ole vielä käytössä",
        "Inloggningen är inte i bruk ännu",
        "This login is not in use yet",
    ),
    tri!(
        "Tätä sivua ei ole vielä rekisteröity valittuun MPASSid-ympäristöön, joten siellä ei voi kirjautua.",
        "Den här sidan är ännu inte registrerad i den valda MPASSid-miljön, och därför går det inte att logga in där.",
        "This page is not registered in the chosen MPASSid environment yet, so nobody can log in there.",
    ),
    tri!(
        "Valitse toinen kirjautumistapa, liitä kirjautumisen tiedot tai kokeile esimerkkiä.",
        "Välj ett annat inloggningssätt, klistra in inloggningens uppgifter eller prova ett exempel.",
        "Choose another way to log in, paste the data of a login, or try an example.",
    ),
);
static ERROR: Said = say(
    Who::Mpassid,
    tri!(
        "Kirjautuminen keskeytyi virheeseen",
        "Inloggningen avbröts av ett fel",
        "The login ended with an error",
    ),
    tri!(
        "Kirjautumispalvelu ilmoitti virheestä, jota tämä sivu ei tunne. Tietojasi ei välitetty.",
        "Inloggningstjänsten meddelade ett fel som den här sidan inte känner till. Dina uppgifter förmedlades inte.",
        "The login service reported an error that this page does not know. Your data were not passed on.",
    ),
    TELL_SUPPORT,
);
static TOKEN_REFUSED: Said = say(
    Who::Operator,
    tri!(
        "Kirjautumispalvelu ei antanut tietoja",
        "Inloggningstjänsten lämnade inte ut uppgifterna",
        "The login service did not hand out the data",
    ),
    tri!(
        "Kirjautuminen onnistui, mutta kirjautumispalvelu kieltäytyi antamasta sen tietoja tälle sivulle.",
        "Inloggningen lyckades, men inloggningstjänsten vägrade lämna ut uppgifterna till den här sidan.",
        "The login succeeded, but the login service refused to hand its data to this page.",
    ),
    TELL_OPERATOR,
);

/// RFC 6749 §4.1.2.1 and OpenID Connect Core §3.1.2.6.
const ERRORS: &[(&str, Said)] = &[
    (
        "access_denied",
        say(
            Who::School,
            tri!(
                "Kirjautuminen peruttiin tai estettiin",
                "Inloggningen avbröts eller nekades",
                "The login was cancelled or refused",
            ),
            tri!(
                "Joko peruit kirjautumisen, tai MPASSid ei päästänyt sinua tähän palveluun. Eston syynä on tavallisesti, että koulutustoimija ei ole lisännyt palvelua sallittuihin palveluihin tai että kotiorganisaation tiedoista puuttuu jokin pakollinen tieto.",
                "Antingen avbröt du inloggningen eller så släppte MPASSid inte in dig i tjänsten. Vanligen beror det på att utbildningsaktören inte har lagt till tjänsten bland tillåtna tjänster eller att en obligatorisk uppgift saknas i hemorganisationens uppgifter.",
                "Either you cancelled the login, or MPASSid did not let you into this service. The usual reason is that the education provider has not added the service to its allowed services, or that a mandatory piece of data is missing at the home organisation.",
            ),
            tri!(
                "Jos peruit itse, kirjaudu uudelleen. Muuten pyydä koulutustoimijan MPASSid-pääkäyttäjää tarkistamaan Sallitut palvelut ja käyttäjätietosi.",
                "Om du själv avbröt, logga in på nytt. Be annars utbildningsaktörens MPASSid-huvudanvändare kontrollera Tillåtna tjänster och dina användaruppgifter.",
                "If you cancelled it yourself, log in again. Otherwise ask the MPASSid administrator of your education provider to check the allowed services and your user data.",
            ),
        ),
    ),
    ("login_required", LOGIN_REQUIRED),
    ("interaction_required", INTERACTION_REQUIRED),
    (
        "account_selection_required",
        say(
            Who::User,
            tri!(
                "Käyttäjätunnusta ei valittu",
                "Inget konto valdes",
                "No account was chosen",
            ),
            tri!(
                "Selaimessa on käytössä useampi käyttäjätunnus, eikä kirjautumispalvelu tiennyt, millä niistä kirjaudut.",
                "Flera konton används i webbläsaren, och inloggningstjänsten visste inte vilket av dem du loggar in med.",
                "More than one account is in use in this browser, and the login service did not know which one you log in with.",
            ),
            tri!(
                "Valitse Kirjaudu toisena käyttäjänä ja valitse oikea tunnus. Yksityinen ikkuna auttaa usein.",
                "Välj Logga in som en annan användare och välj rätt konto. Ett privat fönster hjälper ofta.",
                "Choose Log in as someone else and pick the right account. A private window often helps.",
            ),
        ),
    ),
    (
        "consent_required",
        say(
            Who::User,
            tri!(
                "Tietojen välittämistä ei hyväksytty",
                "Förmedlingen av uppgifter godkändes inte",
                "Passing on the data was not approved",
            ),
            tri!(
                "Kirjautumispalvelu kysyy, saako tietosi välittää tälle sivulle. Hyväksyntää ei annettu, joten tietoja ei välitetty.",
                "Inloggningstjänsten frågar om dina uppgifter får förmedlas till den här sidan. Inget godkännande gavs, och därför förmedlades inga uppgifter.",
                "The login service asks whether your data may be passed to this page. It was not approved, so no data were passed on.",
            ),
            tri!(
                "Kirjaudu uudelleen ja hyväksy tietojen välittäminen, jos haluat nähdä ne tällä sivulla.",
                "Logga in på nytt och godkänn förmedlingen om du vill se uppgifterna på den här sidan.",
                "Log in again and approve passing on the data, if you want to see them on this page.",
            ),
        ),
    ),
    ("temporarily_unavailable", TEMPORARILY_UNAVAILABLE),
    (
        "server_error",
        say(
            Who::Mpassid,
            tri!(
                "Kirjautumispalvelussa tapahtui virhe",
                "Ett fel uppstod i inloggningstjänsten",
                "An error happened in the login service",
            ),
            tri!(
                "Vika on kirjautumispalvelussa, ei sinussa eikä tässä sivussa. Myös virheellinen tieto kotiorganisaatiossa voi aiheuttaa tämän.",
                "Felet finns i inloggningstjänsten, inte hos dig eller på den här sidan. Det kan också bero på en felaktig uppgift i hemorganisationen.",
                "The fault is in the login service, not with you and not in this page. A faulty piece of data at the home organisation can cause this too.",
            ),
            TELL_SUPPORT,
        ),
    ),
    (
        "invalid_request",
        say(
            Who::Operator,
            OUR_REQUEST,
            tri!(
                "Kirjautumispalvelu ei hyväksynyt tämän sivun lähettämää pyyntöä. Vika on sivun asetuksissa tai rekisteröinnissä, ei tunnuksissasi.",
                "Inloggningstjänsten godkände inte den begäran som sidan skickade. Felet finns i sidans inställningar eller registrering, inte i ditt konto.",
                "The login service did not accept the request sent by this page. The fault is in the page's settings or registration, not in your account.",
            ),
            TELL_OPERATOR,
        ),
    ),
    (
        "unauthorized_client",
        say(
            Who::Operator,
            tri!(
                "Sivulla ei ole lupaa tähän kirjautumistapaan",
                "Sidan har inte rätt till det här inloggningssättet",
                "This page may not use this way to log in",
            ),
            tri!(
                "Sivua ei ole rekisteröity MPASSid:hen tällaista kirjautumista varten, tai rekisteröinti on poistettu.",
                "Sidan är inte registrerad i MPASSid för den här typen av inloggning, eller så har registreringen tagits bort.",
                "The page is not registered with MPASSid for this kind of login, or the registration has been removed.",
            ),
            TELL_OPERATOR,
        ),
    ),
    (
        "unsupported_response_type",
        say(
            Who::Operator,
            OUR_REQUEST,
            tri!(
                "Kirjautumispalvelu ei tue tapaa (response type), jolla tämä sivu pyytää vastausta.",
                "Inloggningstjänsten stöder inte det sätt (response type) på vilket sidan ber om svaret.",
                "The login service does not support the way (response type) in which this page asks for the answer.",
            ),
            TELL_OPERATOR,
        ),
    ),
    (
        "unsupported_response_mode",
        say(
            Who::Operator,
            OUR_REQUEST,
            tri!(
                "Kirjautumispalvelu ei tue tapaa (response mode), jolla tämä sivu haluaa vastauksen.",
                "Inloggningstjänsten stöder inte det sätt (response mode) på vilket sidan vill ha svaret.",
                "The login service does not support the way (response mode) in which this page wants the answer.",
            ),
            TELL_OPERATOR,
        ),
    ),
    (
        "invalid_scope",
        say(
            Who::Operator,
            OUR_REQUEST,
            tri!(
                "Sivu pyysi tietoryhmiä (scope), joita sen rekisteröinti ei salli tai joita kirjautumispalvelu ei tunne.",
                "Sidan bad om uppgiftsgrupper (scope) som dess registrering inte tillåter eller som inloggningstjänsten inte känner till.",
                "The page asked for groups of data (scope) that its registration does not allow or that the login service does not know.",
            ),
            TELL_OPERATOR,
        ),
    ),
    (
        "unmet_authentication_requirements",
        say(
            Who::User,
            tri!(
                "Valitulla tavalla ei voi kirjautua",
                "Det går inte att logga in på det valda sättet",
                "The chosen way to log in is not possible",
            ),
            tri!(
                "Sivu pyysi kirjautumista tietyn kotiorganisaation tai tunnistustavan kautta, eikä kirjautumispalvelu voinut toteuttaa sitä.",
                "Sidan bad om inloggning via en viss hemorganisation eller på ett visst sätt, och inloggningstjänsten kunde inte ordna det.",
                "The page asked for a login through a certain home organisation or in a certain way, and the login service could not do that.",
            ),
            tri!(
                "Kirjaudu uudelleen ilman esivalittua kotiorganisaatiota.",
                "Logga in på nytt utan förvald hemorganisation.",
                "Log in again without choosing a home organisation beforehand.",
            ),
        ),
    ),
    ("request_not_supported", NOT_SUPPORTED),
    ("request_uri_not_supported", NOT_SUPPORTED),
    ("registration_not_supported", NOT_SUPPORTED),
    ("invalid_request_uri", NOT_SUPPORTED),
    ("invalid_request_object", NOT_SUPPORTED),
];

pub(super) const LOGIN_REQUIRED: Said = say(
    Who::User,
    tri!(
        "Kirjautuminen jäi tekemättä",
        "Inloggningen blev inte gjord",
        "You were not logged in",
    ),
    tri!(
        "Kirjautumispalvelu olisi tarvinnut sinulta uuden kirjautumisen, mutta sitä ei tehty. Edellinen kirjautuminen oli ehtinyt vanhentua.",
        "Inloggningstjänsten hade behövt en ny inloggning av dig, men den blev inte gjord. Den förra inloggningen hade hunnit gå ut.",
        "The login service needed you to log in anew, but that did not happen. The earlier login had run out.",
    ),
    tri!(
        "Kirjaudu uudelleen ja kirjoita tunnuksesi, kun niitä kysytään.",
        "Logga in på nytt och skriv in ditt användarnamn och lösenord när du ombeds göra det.",
        "Log in again and enter your user name and password when asked.",
    ),
);

pub(super) const INTERACTION_REQUIRED: Said = say(
    Who::User,
    tri!(
        "Kirjautuminen jäi kesken",
        "Inloggningen blev inte färdig",
        "The login was left unfinished",
    ),
    tri!(
        "Kirjautumispalvelulla oli sinulle vielä kysyttävää, esimerkiksi kotiorganisaation valinta, mutta siihen ei vastattu.",
        "Inloggningstjänsten hade ännu något att fråga dig, till exempel vilken hemorganisation du hör till, men frågan besvarades inte.",
        "The login service still had something to ask you, for example which home organisation is yours, but it was not answered.",
    ),
    LOG_IN_AGAIN,
);

pub(super) const TEMPORARILY_UNAVAILABLE: Said = say(
    Who::Mpassid,
    tri!(
        "Kirjautumispalvelu on hetken poissa käytöstä",
        "Inloggningstjänsten är tillfälligt ur bruk",
        "The login service is briefly unavailable",
    ),
    tri!(
        "Kirjautumispalvelu on ruuhkautunut tai sitä huolletaan. Tunnuksissasi ei ole vikaa.",
        "Inloggningstjänsten är överbelastad eller under service. Det är inget fel på ditt konto.",
        "The login service is overloaded or being serviced. Nothing is wrong with your account.",
    ),
    tri!(
        "Yritä uudelleen muutaman minuutin kuluttua. Jos sama jatkuu, ota yhteyttä MPASSid-tukeen.",
        "Försök på nytt om några minuter. Kontakta MPASSid-stödet om det fortsätter.",
        "Try again in a few minutes. If it goes on, contact MPASSid support.",
    ),
);

const NOT_SUPPORTED: Said = say(
    Who::Mpassid,
    OUR_REQUEST,
    tri!(
        "Kirjautumispalvelu kertoi, ettei se tue pyynnön erityistä muotoa. Tämä sivu ei käytä sellaista, joten pyyntö on luultavasti muuttunut matkalla tai kirjautumispalvelun asetuksissa on vika.",
        "Inloggningstjänsten meddelade att den inte stöder en särskild form av begäran. Den här sidan använder ingen sådan, så begäran har troligen ändrats på vägen eller så är inloggningstjänsten fel inställd.",
        "The login service said that it does not support a special form of request. This page uses none, so the request was probably changed on the way, or the login service is set up wrongly.",
    ),
    TELL_SUPPORT,
);

/// RFC 6749 §5.2.
const TOKEN_ERRORS: &[(&str, Said)] = &[
    (
        "invalid_grant",
        say(
            Who::User,
            tri!(
                "Kirjautumisen kertakoodi ei kelvannut",
                "Inloggningens engångskod godkändes inte",
                "The one-time code of the login was not accepted",
            ),
            tri!(
                "Koodi on voimassa vain hetken ja kelpaa vain kerran. Se ehti vanhentua, se oli jo käytetty, tai se annettiin toiselle osoitteelle.",
                "Koden gäller bara en kort stund och bara en gång. Den hann gå ut, var redan använd eller hade getts till en annan adress.",
                "The code is valid for a moment only and only once. It ran out, had been used already, or was given to another address.",
            ),
            tri!(
                "Kirjaudu uudelleen. Jos sama toistuu heti, ilmoita siitä sivun ylläpitäjälle.",
                "Logga in på nytt. Om samma sak genast upprepas, kontakta den som driver sidan.",
                "Log in again. If the same happens at once, tell whoever runs this page.",
            ),
        ),
    ),
    (
        "invalid_client",
        say(
            Who::Operator,
            tri!(
                "Kirjautumispalvelu ei tunnista tätä sivua",
                "Inloggningstjänsten känner inte igen den här sidan",
                "The login service does not recognise this page",
            ),
            tri!(
                "Kirjautumispalvelu vaatii sivulta salaisuuden, jota selaimessa toimivalla sivulla ei voi olla. Rekisteröinnin on oltava julkinen asiakas (PKCE, ei client secret), tai asetuksiin on valittava vastaustyyppi, joka ei tarvitse salaisuutta.",
                "Inloggningstjänsten kräver en hemlighet, som en sida i webbläsaren inte kan ha. Sidan ska vara registrerad som en publik klient (PKCE, ingen client secret), eller så ska en svarstyp som inte kräver någon hemlighet väljas i inställningarna.",
                "The login service demands a secret, which a page that runs in the browser cannot have. The registration must be a public client (PKCE, no client secret), or the settings must name a response type that needs no secret.",
            ),
            TELL_OPERATOR,
        ),
    ),
    ("unauthorized_client", GRANT),
    ("unsupported_grant_type", GRANT),
    (
        "invalid_request",
        say(
            Who::Operator,
            OUR_REQUEST,
            tri!(
                "Kirjautuminen onnistui, mutta kirjautumispalvelu ei hyväksynyt pyyntöä, jolla sen tiedot haetaan.",
                "Inloggningen lyckades, men inloggningstjänsten godkände inte den begäran med vilken uppgifterna hämtas.",
                "The login succeeded, but the login service did not accept the request that fetches its data.",
            ),
            TELL_OPERATOR,
        ),
    ),
];

const GRANT: Said = say(
    Who::Operator,
    tri!(
        "Sivulla ei ole lupaa hakea tietoja",
        "Sidan har inte rätt att hämta uppgifterna",
        "This page may not fetch the data",
    ),
    tri!(
        "Sivua ei ole rekisteröity hakemaan kirjautumisen tietoja koodilla (authorization code).",
        "Sidan är inte registrerad för att hämta inloggningens uppgifter med en kod (authorization code).",
        "The page is not registered to fetch the data of a login by a code (authorization code).",
    ),
    TELL_OPERATOR,
);

const UNREADABLE: Tri = tri!(
    "Tiedostoa config.json ei voi lukea: se ei ole JSON-muotoa, tai siinä on tuntematon, puuttuva tai väärän tyyppinen kohta.",
    "Filen config.json går inte att läsa: den är inte i JSON-format, eller så innehåller den ett okänt fält, ett fält av fel typ eller saknar ett fält.",
    "The file config.json cannot be read: it is not JSON, or a member in it is unknown, missing or of the wrong type.",
);
const DUPLICATE_MEMBER: Tri = tri!(
    "Sama kohta on tiedostossa config.json kahdesti.",
    "Samma fält finns två gånger i filen config.json.",
    "The same member stands twice in config.json.",
);
const NOT_HTTPS: Tri = tri!(
    "Osoitteen on alettava https://. Vain oman koneen osoitteet (localhost, 127.0.0.1, [::1]) saavat alkaa http://.",
    "Adressen ska börja med https://. Bara den egna datorns adresser (localhost, 127.0.0.1, [::1]) får börja med http://.",
    "The address must begin with https://. Only addresses of this computer (localhost, 127.0.0.1, [::1]) may begin with http://.",
);
const NOT_AN_ADDRESS: Tri = tri!(
    "Tämä ei ole kelvollinen verkko-osoite. Esimerkki: https://mpass-proxy.csc.fi",
    "Det här är ingen giltig webbadress. Exempel: https://mpass-proxy.csc.fi",
    "This is not a valid web address. Example: https://mpass-proxy.csc.fi",
);
const TOO_MUCH_ADDRESS: Tri = tri!(
    "Osoitteessa on liikaa. Kirjautumispalvelun nimessä (issuer) ei saa olla merkkejä ? tai #, SAML-osoitteessa (sso) ei saa olla merkkiä #, ja kohdassa connect saa olla vain alku, kuten https://mpass-proxy.csc.fi, ilman kauttaviivaa lopussa.",
    "Adressen innehåller för mycket. Inloggningstjänstens namn (issuer) får inte innehålla ? eller #, SAML-adressen (sso) får inte innehålla #, och under connect får bara början stå, till exempel https://mpass-proxy.csc.fi, utan snedstreck i slutet.",
    "There is too much in the address. An issuer may not contain ? or #, a SAML address (sso) may not contain #, and under connect only the beginning may stand, such as https://mpass-proxy.csc.fi, without a slash at the end.",
);
const DUPLICATE_ID: Tri = tri!(
    "Kahdella ympäristöllä on sama tunnus (id).",
    "Två miljöer har samma id.",
    "Two environments have the same id.",
);
const BAD_ID: Tri = tri!(
    "Tunnuksessa (id) saa olla 1–32 merkkiä: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.",
    "Ett id ska ha 1–32 tecken: små bokstäver a–z, siffror och bindestreck.",
    "An id has 1 to 32 characters: small letters a–z, digits and hyphens.",
);
const EMPTY: Tri = tri!(
    "Tämä kohta ei saa olla tyhjä.",
    "Det här fältet får inte vara tomt.",
    "This must not be empty.",
);
const NOT_A_CONTACT: Tri = tri!(
    "Tässä on oltava sähköpostiosoite tai https-osoite.",
    "Här ska stå en e-postadress eller en https-adress.",
    "This must be an e-mail address or an https address.",
);
const NOT_A_SOURCE: Tri = tri!(
    "Kotiorganisaation tunnuksen on alettava urn:mpass.id:, esimerkiksi urn:mpass.id:authnsource:WilmaEn.",
    "Hemorganisationens id ska börja med urn:mpass.id:, till exempel urn:mpass.id:authnsource:WilmaEn.",
    "The id of a home organisation must begin with urn:mpass.id:, for example urn:mpass.id:authnsource:WilmaEn.",
);
const SCOPE_WITHOUT_OPENID: Tri = tri!(
    "Kohdassa scope on oltava openid, esimerkiksi: openid profile",
    "I fältet scope ska openid ingå, till exempel: openid profile",
    "scope must contain openid, for example: openid profile",
);
const TOKEN_IN_QUERY: Tri = tri!(
    "Vastaus, jossa on ID token, ei saa kulkea osoitteen kyselyosassa. Valitse kohtaan response_mode form_post tai fragment.",
    "Ett svar med ID token får inte gå i adressens frågedel. Välj form_post eller fragment som response_mode.",
    "An answer with an ID token may not travel in a query. Choose form_post or fragment as response_mode.",
);
const OTHER_ISSUER: Tri = tri!(
    "Tallennettu discovery-kopio kuuluu toiselle kirjautumispalvelulle: sen issuer ei ole täsmälleen sama kuin kohdassa issuer.",
    "Den sparade kopian av discovery hör till en annan inloggningstjänst: dess issuer är inte exakt densamma som i fältet issuer.",
    "The pinned discovery document belongs to another login service: its issuer is not exactly the one given as issuer.",
);
const PINNED_DISCOVERY: Tri = tri!(
    "Tallennetusta discovery-kopiosta puuttuu tarvittava kohta, tai kohdassa ei ole turvallista osoitetta",
    "I den sparade kopian av discovery saknas ett fält som behövs, eller så är adressen i fältet inte säker",
    "The pinned discovery document lacks a member that is needed, or the member is no safe address",
);
const NO_KEYS: Tri = tri!(
    "Tallennetussa avainjoukossa (jwks) ei ole yhtään avainta kohdassa keys.",
    "Den sparade nyckelsamlingen (jwks) har ingen nyckel i fältet keys.",
    "The pinned key set (jwks) holds no key under keys.",
);
const NOT_AN_ENTITY_ID: Tri = tri!(
    "Tässä on oltava tunnistuspalvelun tunnus (entityID) täsmälleen niin kuin se on palvelun metatiedoissa, esimerkiksi https://mpass-proxy.csc.fi/idp/shibboleth.",
    "Här ska stå identitetsleverantörens id (entityID) exakt som i dess metadata, till exempel https://mpass-proxy.csc.fi/idp/shibboleth.",
    "This must be the identity provider's entity id (entityID) exactly as its metadata has it, for example https://mpass-proxy.csc.fi/idp/shibboleth.",
);
const NOT_A_CERTIFICATE: Tri = tri!(
    "Tässä on oltava tunnistuspalvelun allekirjoitusvarmenne: metatietojen X509Certificate-kohdan sisältö tai PEM-varmenne, yksi kuhunkin kohtaan.",
    "Här ska stå identitetsleverantörens signeringscertifikat: innehållet i X509Certificate i dess metadata eller ett PEM-certifikat, ett på varje plats.",
    "This must be a signing certificate of the identity provider: the content of X509Certificate in its metadata, or a PEM certificate, one in each place.",
);
const NOT_A_TIME: Tri = tri!(
    "Tässä on oltava aika muodossa 2027-01-31T12:00:00Z.",
    "Här ska stå en tidpunkt i formen 2027-01-31T12:00:00Z.",
    "This must be a time of the form 2027-01-31T12:00:00Z.",
);
const TOO_MANY_MINUTES: Tri = tri!(
    "Tässä on oltava minuutteja välillä 0–480; 0 tarkoittaa, ettei mitään tyhjennetä.",
    "Här ska stå ett antal minuter mellan 0 och 480; 0 betyder att ingenting rensas.",
    "This must be a number of minutes from 0 to 480; 0 means that nothing is cleared.",
);
const SECRET: Tri = tri!(
    "Tiedostossa config.json on salaisuus tai yksityinen avain. Tiedosto on julkinen: poista salaisuus siitä, ja vaihda se heti, koska sen on voinut jo lukea kuka tahansa.",
    "I filen config.json finns en hemlighet eller en privat nyckel. Filen är offentlig: ta bort hemligheten och byt ut den genast, eftersom vem som helst redan kan ha läst den.",
    "config.json holds a secret or a private key. The file is public: remove the secret and replace it at once, because anyone may have read it already.",
);

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn problems() -> Vec<LoginProblem> {
        let issuers = ("https://a.fi".to_owned(), "https://b.fi".to_owned());
        let refusal = |code: &str| (code.to_owned(), "because".to_owned());
        let mut all = vec![
            LoginProblem::NothingReceived,
            LoginProblem::Unsolicited,
            LoginProblem::StateMismatch,
            LoginProblem::TooOld { minutes: 12 },
            LoginProblem::Repeated {
                name: "state".into(),
            },
            LoginProblem::AnswerUnreadable,
            LoginProblem::Jarm,
            LoginProblem::Saml,
            LoginProblem::Incomplete,
            LoginProblem::WrongIssuer {
                expected: issuers.0.clone(),
                found: issuers.1.clone(),
            },
            LoginProblem::DiscoveryBlocked {
                address: issuers.0.clone(),
            },
            LoginProblem::DiscoveryUnusable { what: "x".into() },
            LoginProblem::Unavailable { status: 503 },
            LoginProblem::DiscoveryIssuer {
                expected: issuers.0,
                found: issuers.1,
            },
            LoginProblem::TokenBlocked,
            LoginProblem::TokenUnusable,
            LoginProblem::UnknownEnvironment,
            LoginProblem::NotRegistered,
        ];
        for code in ERRORS.iter().map(|(code, _)| *code).chain(["other"]) {
            let (code, description) = refusal(code);
            all.push(LoginProblem::Error { code, description });
        }
        for code in TOKEN_ERRORS.iter().map(|(code, _)| *code).chain(["other"]) {
            let (code, description) = refusal(code);
            all.push(LoginProblem::TokenRefused { code, description });
        }
        all
    }

    fn config() -> Config {
        crate::config::read(include_str!("../../public/config.json")).unwrap()
    }

    #[test]
    fn every_problem_speaks_three_languages() {
        let config = config();
        let mut codes = BTreeSet::new();
        for problem in problems() {
            let views = Lang::ALL.map(|lang| problem_view(&problem, &config, lang));
            for view in &views {
                for text in [&view.title, &view.text, &view.advice, &view.who] {
                    assert!(
                        !text.is_empty() && !text.contains(['{', '}']),
                        "{problem:?}: {text}"
                    );
                }
                assert!(
                    view.text.ends_with('.') && view.advice.ends_with('.'),
                    "{problem:?}"
                );
            }
            let [fi, sv, en] = views;
            assert!(fi.text != sv.text && sv.text != en.text && fi.who != en.who);
            assert!(codes.insert(fi.code.clone()), "{} twice", fi.code);
            assert!(fi.code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'));
        }
    }

    #[test]
    fn foreign_words_stand_in_the_details_only() {
        let config = config();
        for problem in [
            LoginProblem::Error {
                code: "EVIL-CODE".into(),
                description: "EVIL-WORDS".into(),
            },
            LoginProblem::TokenRefused {
                code: "EVIL-CODE".into(),
                description: "EVIL-WORDS".into(),
            },
            LoginProblem::DiscoveryIssuer {
                expected: "https://a.fi".into(),
                found: "EVIL-ISSUER".into(),
            },
        ] {
            let mut view = problem_view(&problem, &config, Lang::En);
            let details = std::mem::take(&mut view.details);
            assert_eq!(details.len(), 2);
            assert!(details.iter().any(|(_, value)| value.starts_with("EVIL")));
            let rest = serde_json::to_string(&view).unwrap();
            assert!(!rest.contains("EVIL"));
        }
    }

    #[test]
    fn minutes_are_said() {
        let view = problem_view(&LoginProblem::TooOld { minutes: 12 }, &config(), Lang::Fi);
        assert!(view.text.contains("12 minuuttia"));
    }

    #[test]
    fn configuration_faults_name_what_is_wrong() {
        let error = |problem| ConfigError {
            place: String::new(),
            problem,
        };
        for (problem, lang, expected) in [
            (ConfigProblem::Secret, Lang::Sv, "privat nyckel"),
            (ConfigProblem::NotHttps, Lang::Fi, "https://"),
            (
                ConfigProblem::Discovery("jwks_uri".into()),
                Lang::En,
                "(jwks_uri)",
            ),
            (
                ConfigProblem::Unreadable("unknown field".into()),
                Lang::En,
                "(unknown field)",
            ),
        ] {
            let text = config_text(&error(problem), lang);
            assert!(text.contains(expected), "{text}");
        }
    }
}
