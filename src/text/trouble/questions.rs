//! The plain questions and their answers in words.

use crate::lang::Tri;
use crate::text::fill::texts;
use crate::trouble::{Answer, Question};

/// A question in words.
pub fn question(of: Question) -> &'static Tri {
    match of {
        Question::HowFar => &HOW_FAR,
        Question::Services => &SERVICES,
        Question::Who => &WHO,
        Question::Registry => &REGISTRY,
        Question::Account => &ACCOUNT,
        Question::PageSaid => &PAGE_SAID,
        Question::BrowserSaid => &BROWSER_SAID,
    }
}

/// An answer in words.
pub fn answer(of: Answer) -> &'static Tri {
    use Answer as A;
    match of {
        A::NotInList => &NOT_IN_LIST,
        A::WrongPage => &WRONG_PAGE,
        A::SchoolRefused => &SCHOOL_REFUSED,
        A::MpassidPage => &MPASSID_PAGE,
        A::BeforeChoice => &BEFORE_CHOICE,
        A::BackInService => &BACK_IN_SERVICE,
        A::RoundAndRound => &ROUND_AND_ROUND,
        A::NoPage => &NO_PAGE,
        A::OnlyThis => &ONLY_THIS,
        A::Every => &EVERY,
        A::OnlyMe => &ONLY_ME,
        A::School => &SCHOOL,
        A::Everyone => &EVERYONE,
        A::Wilma => &WILMA,
        A::Entra => &ENTRA,
        A::Google => &GOOGLE,
        A::Adfs => &ADFS,
        A::Opinsys => &OPINSYS,
        A::Ordinary => &ORDINARY,
        A::New => &NEW,
        A::SubstituteTeacher => &SUBSTITUTE,
        A::Shared => &SHARED,
        A::GuardianAccount => &GUARDIAN,
        A::Protected => &PROTECTED,
        A::Test => &TEST,
        A::Password => &PASSWORD,
        A::SecondStepAsked => &SECOND_STEP,
        A::NoRight => &NO_RIGHT,
        A::SomethingElse => &SOMETHING_ELSE,
        A::NoConnection => &NO_CONNECTION,
        A::NotSecure => &NOT_SECURE,
        A::Blocked => &BLOCKED,
        A::Slow => &SLOW,
        A::Unknown => &UNKNOWN,
    }
}

texts! {
    HOW_FAR {
        "Kuinka pitkälle pääsit?",
        "Hur långt kom du?",
        "How far did you come?",
    }
    SERVICES {
        "Koskeeko tämä vain yhtä palvelua?",
        "Gäller det bara en tjänst?",
        "Is it about one service only?",
    }
    WHO {
        "Keitä tämä koskee?",
        "Vilka gäller det?",
        "Whom does it affect?",
    }
    REGISTRY {
        "Minkä kautta koulusi kirjautuu MPASSid:hen?",
        "Via vad loggar din skola in i MPASSid?",
        "Through what does your school log in to MPASSid?",
    }
    ACCOUNT {
        "Millainen tunnus on?",
        "Hurdant är kontot?",
        "What kind of account is it?",
    }
    PAGE_SAID {
        "Mitä koulun kirjautumissivu sanoi?",
        "Vad sade skolans inloggningssida?",
        "What did the school's login page say?",
    }
    BROWSER_SAID {
        "Mitä selain sanoi?",
        "Vad sade webbläsaren?",
        "What did the browser say?",
    }
    BEFORE_CHOICE {
        "Virhe tuli ennen kuin sain valita koulun",
        "Felet kom innan jag fick välja skola",
        "The error came before I could choose my school",
    }
    NOT_IN_LIST {
        "En löydä kouluani listasta",
        "Jag hittar inte min skola i listan",
        "I do not find my school in the list",
    }
    WRONG_PAGE {
        "Päädyin väärän koulun tai palvelun kirjautumissivulle",
        "Jag hamnade på fel skolas eller tjänsts inloggningssida",
        "I came to the login page of the wrong school or service",
    }
    SCHOOL_REFUSED {
        "Valitsin kouluni, ja sen oma kirjautumissivu ei päästänyt sisään",
        "Jag valde min skola, och dess egen inloggningssida släppte inte in mig",
        "I chose my school, and its own login page did not let me in",
    }
    MPASSID_PAGE {
        "Koulun kirjautumissivun jälkeen tuli MPASSid:n virhesivu",
        "Efter skolans inloggningssida kom MPASSids felsida",
        "After the school's login page came an error page of MPASSid",
    }
    BACK_IN_SERVICE {
        "Palasin palveluun, ja siellä tuli virhe",
        "Jag kom tillbaka till tjänsten, och där kom ett fel",
        "I came back to the service, and the error was there",
    }
    ROUND_AND_ROUND {
        "Sivu on tyhjä, tai kirjautuminen kiertää kehää",
        "Sidan är tom, eller så går inloggningen runt",
        "The page is blank, or it goes round and round",
    }
    NO_PAGE {
        "Sivu ei aukea: selain varoittaa tai ei saa yhteyttä",
        "Sidan öppnas inte: webbläsaren varnar eller når den inte",
        "No page opens: the browser warns or cannot connect",
    }
    ONLY_THIS {
        "Vain tätä palvelua: muihin MPASSid-palveluihin pääsen",
        "Bara den här tjänsten: jag kommer in i andra MPASSid-tjänster",
        "This service only: I get into other MPASSid services",
    }
    EVERY {
        "Kaikkia MPASSid-palveluja",
        "Alla MPASSid-tjänster",
        "Every MPASSid service",
    }
    ONLY_ME {
        "Vain yhtä käyttäjää: muut pääsevät",
        "Bara en användare: andra kommer in",
        "One user only: others get in",
    }
    SCHOOL { "Koko koulua", "Hela skolan", "The whole school" }
    EVERYONE {
        "Koko kuntaa tai koulutustoimijaa",
        "Hela kommunen eller utbildningsaktören",
        "The whole municipality or education provider",
    }
    WILMA { "Wilma", "Wilma", "Wilma" }
    ENTRA {
        "Microsoft (Entra ID, Microsoft 365)",
        "Microsoft (Entra ID, Microsoft 365)",
        "Microsoft (Entra ID, Microsoft 365)",
    }
    GOOGLE { "Google Workspace", "Google Workspace", "Google Workspace" }
    ADFS {
        "Kunnan tai koulun oma kirjautumissivu (ADFS)",
        "Kommunens eller skolans egen inloggningssida (ADFS)",
        "The municipality's or school's own login page (ADFS)",
    }
    OPINSYS { "Opinsys", "Opinsys", "Opinsys" }
    ORDINARY {
        "Tavallinen oma tunnus, joka on toiminut aiemmin",
        "Ett vanligt eget konto som har fungerat tidigare",
        "An ordinary account that worked before",
    }
    NEW {
        "Uusi tunnus, tai se ei ole koskaan toiminut",
        "Ett nytt konto, eller så har det aldrig fungerat",
        "A new account, or one that never worked",
    }
    SUBSTITUTE {
        "Sijaisen, harjoittelijan tai muun lyhytaikaisen tunnus",
        "En vikaries, praktikants eller annan tillfällig användares konto",
        "An account of a substitute, a trainee or another short-term user",
    }
    SHARED {
        "Luokan, laitteen tai ryhmän yhteinen tunnus",
        "Ett gemensamt konto för en klass, en enhet eller en grupp",
        "An account shared by a class, a device or a group",
    }
    GUARDIAN { "Huoltajan tunnus", "En vårdnadshavares konto", "A guardian's account" }
    PROTECTED {
        "Käyttäjällä on turvakielto",
        "Användaren har spärrmarkering",
        "The user has a non-disclosure order",
    }
    TEST { "Testitunnus", "Ett testkonto", "A test account" }
    PASSWORD {
        "Tunnus tai salasana on väärä, tai tili on lukittu",
        "Användarnamnet eller lösenordet är fel, eller så är kontot låst",
        "Wrong user name or password, or the account is locked",
    }
    SECOND_STEP {
        "Pyytää koodia tai vahvistusta puhelimesta",
        "Ber om en kod eller en bekräftelse i telefonen",
        "It asks for a code or a confirmation on a phone",
    }
    NO_RIGHT {
        "Tilillä ei ole pääsyä, tai tarvitaan hyväksyntä",
        "Kontot har inte åtkomst, eller så behövs ett godkännande",
        "The account has no access, or needs an approval",
    }
    SOMETHING_ELSE { "Jotakin muuta", "Något annat", "Something else" }
    NO_CONNECTION {
        "Sivustoon ei saada yhteyttä",
        "Det går inte att nå webbplatsen",
        "This site cannot be reached",
    }
    NOT_SECURE {
        "Yhteys ei ole suojattu tai yksityinen",
        "Anslutningen är inte säker eller privat",
        "The connection is not secure or private",
    }
    BLOCKED {
        "Sivu on estetty",
        "Sidan är blockerad",
        "The page is blocked",
    }
    SLOW {
        "Sivu latautuu loputtomiin, tai palvelin on virhetilassa",
        "Sidan laddas i det oändliga, eller så är det fel på servern",
        "The page loads for ever, or the server has an error",
    }
    UNKNOWN { "En tiedä", "Jag vet inte", "I do not know" }
}
