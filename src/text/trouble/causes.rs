//! The causes in words: what happened, why it looks like that, what mends it, and by what it is
//! told from the others. `¶` parts the steps. Faults that the catalogue or a login's own problems
//! have words for already are said in those.

use crate::lang::Tri;
use crate::text::login::{self, Said as LoginSaid};
use crate::text::rules::catalogue::{NAMED, Named, place};
use crate::tri;
use crate::trouble::Cause;

/// A cause in words.
pub(super) struct Words {
    pub title: &'static Tri,
    pub follows: &'static Tri,
    /// For whoever mends it; `¶` parts the steps.
    pub steps: &'static Tri,
    /// When it is this and not another one.
    pub apart: &'static Tri,
}

/// The words of a cause of our own.
struct Own {
    title: Tri,
    follows: Tri,
    steps: Tri,
    apart: Tri,
}

pub(super) fn words(cause: Cause) -> Words {
    use Cause as C;
    match cause {
        C::LearnerId => own(&LEARNER_ID),
        C::TestLearnerId => own(&TEST_LEARNER_ID),
        C::SharedAccount => own(&SHARED_ACCOUNT),
        C::Substitute => own(&SUBSTITUTE),
        C::AccountNotLinked => own(&ACCOUNT_NOT_LINKED),
        C::NonDisclosure => of_catalogue(&NAMED[const { place(63) }], &NON_DISCLOSURE),
        C::Guardian => of_catalogue(&NAMED[const { place(64) }], &GUARDIAN),
        C::WrongSchool => own(&WRONG_SCHOOL),
        C::WrongAccount => own(&WRONG_ACCOUNT),
        C::WrongPassword => own(&WRONG_PASSWORD),
        C::AccountLocked => own(&ACCOUNT_LOCKED),
        C::AccountUnknown => own(&ACCOUNT_UNKNOWN),
        C::SecondStep => own(&SECOND_STEP),
        C::Cancelled => own(&CANCELLED),
        C::LoginRequired => of_login(&login::LOGIN_REQUIRED, &LOGIN_REQUIRED),
        C::LoginUnfinished => of_login(&login::INTERACTION_REQUIRED, &LOGIN_UNFINISHED),
        C::ConsentRefused => own(&CONSENT_REFUSED),
        C::ServiceNotAllowed => of_catalogue(&NAMED[const { place(71) }], &SERVICE_NOT_ALLOWED),
        C::SchoolNotListed => own(&SCHOOL_NOT_LISTED),
        C::HomeLoginFailed => of_catalogue(&NAMED[const { place(65) }], &HOME_LOGIN_FAILED),
        C::HomePageDown => own(&HOME_PAGE_DOWN),
        C::CertificateExpired => of_catalogue(&NAMED[const { place(68) }], &CERTIFICATE_EXPIRED),
        C::HomeCertificate => own(&HOME_CERTIFICATE),
        C::EntraKey => own(&ENTRA_KEY),
        C::EntraPermission => own(&ENTRA_PERMISSION),
        C::EntraConnection => of_catalogue(&NAMED[const { place(62) }], &ENTRA_CONNECTION),
        C::EntraApp => own(&ENTRA_APP),
        C::EntraNotAssigned => own(&ENTRA_NOT_ASSIGNED),
        C::ConditionalAccess => own(&CONDITIONAL_ACCESS),
        C::AdfsTrust => own(&ADFS_TRUST),
        C::AdfsRefused => own(&ADFS_REFUSED),
        C::AdfsError => own(&ADFS_ERROR),
        C::GoogleAppOff => own(&GOOGLE_APP_OFF),
        C::GoogleConnection => own(&GOOGLE_CONNECTION),
        C::WilmaConnection => own(&WILMA_CONNECTION),
        C::OpinsysConnection => own(&OPINSYS_CONNECTION),
        C::NetworkFilter => own(&NETWORK_FILTER),
        C::MpassidUnavailable => of_login(&login::TEMPORARILY_UNAVAILABLE, &MPASSID_UNAVAILABLE),
        C::MpassidError => own(&MPASSID_ERROR),
        C::ServiceRegistration => of_catalogue(&NAMED[const { place(67) }], &SERVICE_REGISTRATION),
        C::ServiceRequest => own(&SERVICE_REQUEST),
        C::SecurityConfiguration => own(&SECURITY_CONFIGURATION),
        C::SourceUnknown => own(&SOURCE_UNKNOWN),
        C::ServiceToken => own(&SERVICE_TOKEN),
        C::ServiceMetadata => own(&SERVICE_METADATA),
        C::MessageExpired => own(&MESSAGE_EXPIRED),
        C::TestEnvironment => own(&TEST_ENVIRONMENT),
        C::DataMissing => own(&DATA_MISSING),
        C::NoRights => own(&NO_RIGHTS),
        C::ServiceError => own(&SERVICE_ERROR),
        C::WebCertificate => own(&WEB_CERTIFICATE),
        C::LoginLoop => own(&LOGIN_LOOP),
        C::StalePage => of_catalogue(&NAMED[const { place(66) }], &STALE_PAGE),
        C::CookiesBlocked => own(&COOKIES_BLOCKED),
        C::CookiesTooLarge => own(&COOKIES_TOO_LARGE),
        C::ScriptBlocked => own(&SCRIPT_BLOCKED),
        C::BrowserExtension => own(&BROWSER_EXTENSION),
        C::DeviceClock => own(&DEVICE_CLOCK),
        C::NoNetwork => own(&NO_NETWORK),
    }
}

fn own(own: &'static Own) -> Words {
    Words {
        title: &own.title,
        follows: &own.follows,
        steps: &own.steps,
        apart: &own.apart,
    }
}

/// The words of a fault that the catalogue names.
fn of_catalogue(one: &'static Named, apart: &'static Tri) -> Words {
    Words {
        title: &one.title,
        follows: &one.follows,
        steps: &one.advice,
        apart,
    }
}

/// The words of a problem that a login on this page can have too.
fn of_login(said: &'static LoginSaid, apart: &'static Tri) -> Words {
    let [title, follows, steps] = said.words();
    Words {
        title,
        follows,
        steps,
        apart,
    }
}

// ---- The person and the account

static LEARNER_ID: Own = Own {
    title: tri!(
        "Oppijanumero puuttuu tai on virheellinen",
        "Studentnumret saknas eller är fel",
        "The learner ID is missing or wrong",
    ),
    follows: tri!(
        "MPASSid pysäyttää kirjautumisen ennen palvelua, jos käyttäjällä ei ole oikeanmuotoista oppijanumeroa. Salasana voi olla oikea, ja esimerkiksi sähköposti voi toimia.",
        "MPASSid stoppar inloggningen före tjänsten om användaren inte har ett studentnummer av rätt form. Lösenordet kan vara rätt, och till exempel e-posten kan fungera.",
        "MPASSid stops the login before it reaches the service when the user has no learner ID of the right form. The password may be right, and e-mail, for example, may work.",
    ),
    steps: tri!(
        "Tarkista oppijanumero käyttäjän tiedoista: 1.2.246.562.24. ja 11 numeroa, ilman välilyöntejä.¶Jos numero puuttuu, hae se oppijanumerorekisteristä ja tallenna se.¶Tarkista, että kenttä välittyy MPASSid:lle.",
        "Kontrollera studentnumret i användarens uppgifter: 1.2.246.562.24. och 11 siffror, utan mellanslag.¶Om numret saknas, hämta det ur studentnummerregistret och spara det.¶Kontrollera att fältet förmedlas till MPASSid.",
        "Check the learner ID in the user's data: 1.2.246.562.24. and 11 digits, without spaces.¶If the number is missing, fetch it from the learner ID register and save it.¶Check that the field is passed to MPASSid.",
    ),
    apart: tri!(
        "Sama käyttäjä ei pääse mihinkään MPASSid-palveluun, mutta muut koulussa pääsevät.",
        "Samma användare kommer inte in i någon MPASSid-tjänst, men andra i skolan gör det.",
        "The same user gets into no MPASSid service, but others at the school do.",
    ),
};
static TEST_LEARNER_ID: Own = Own {
    title: tri!(
        "Testitunnuksella yritetään kirjautua tuotantoon",
        "Någon försöker logga in i produktionen med ett testkonto",
        "A test account is used in production",
    ),
    follows: tri!(
        "Testihenkilön oppijanumero (solmu 98, 198 tai 298) ei kelpaa tuotannossa.",
        "En testpersons studentnummer (nod 98, 198 eller 298) duger inte i produktionen.",
        "A test person's learner ID (node 98, 198 or 298) is not accepted in production.",
    ),
    steps: tri!(
        "Kirjaudu MPASSid:n testiympäristöön, jos tarkoitus on testata.¶Jos tunnus on oikean henkilön, vaihda sille hänen oma oppijanumeronsa.¶Poista testihenkilöt tuotannon rekisteristä.",
        "Logga in i MPASSids testmiljö om avsikten är att testa.¶Om kontot hör till en riktig person, byt till personens eget studentnummer.¶Ta bort testpersoner ur produktionens register.",
        "Log in to MPASSid's test environment if the aim is to test.¶If the account is a real person's, give it that person's own learner ID.¶Remove test persons from the production register.",
    ),
    apart: tri!(
        "Tunnus on tehty testaamista varten.",
        "Kontot har gjorts för testning.",
        "The account was made for testing.",
    ),
};
static SHARED_ACCOUNT: Own = Own {
    title: tri!(
        "Yhteistunnuksella ei voi kirjautua",
        "Det går inte att logga in med ett gemensamt konto",
        "A shared account cannot log in",
    ),
    follows: tri!(
        "MPASSid vaatii jokaiselta oman oppijanumeron, eikä luokan, laitteen tai ryhmän tunnuksella voi olla sellaista.",
        "MPASSid kräver ett eget studentnummer av var och en, och en klass, en enhet eller en grupp kan inte ha något.",
        "MPASSid asks everybody for a learner ID of their own, and an account of a class, a device or a group cannot have one.",
    ),
    steps: tri!(
        "Anna jokaiselle käyttäjälle oma tunnus ja hae hänelle oppijanumero.¶Kirjaudu ulos yhteistunnuksesta ja kirjaudu omalla tunnuksella.",
        "Ge varje användare ett eget konto och hämta ett studentnummer till var och en.¶Logga ut ur det gemensamma kontot och logga in med det egna.",
        "Give every user an account of their own and fetch a learner ID for each.¶Log out of the shared account and log in with your own.",
    ),
    apart: tri!(
        "Tunnusta käyttää useampi kuin yksi ihminen.",
        "Kontot används av fler än en person.",
        "More than one person uses the account.",
    ),
};
static SUBSTITUTE: Own = Own {
    title: tri!(
        "Sijaiselta tai muulta lyhytaikaiselta käyttäjältä puuttuu oppijanumero",
        "En vikarie eller annan tillfällig användare saknar studentnummer",
        "A substitute or other short-term user has no learner ID",
    ),
    follows: tri!(
        "Oppijanumero vaaditaan myös lyhytaikaisilta käyttäjiltä. Ilman sitä MPASSid pysäyttää kirjautumisen.",
        "Studentnummer krävs också av tillfälliga användare. Utan det stoppar MPASSid inloggningen.",
        "Short-term users need a learner ID too. Without it MPASSid stops the login.",
    ),
    steps: tri!(
        "Hae sijaiselle oppijanumero oppijanumerorekisteristä (käyttöliittymässä se onnistuu heti) ja tallenna se hänen tietoihinsa.¶Anna sijaiselle oma tunnus yhteisen sijaistunnuksen sijaan.",
        "Hämta ett studentnummer åt vikarien ur studentnummerregistret (i användargränssnittet går det genast) och spara det i vikariens uppgifter.¶Ge vikarien ett eget konto i stället för ett gemensamt vikariekonto.",
        "Fetch a learner ID for the substitute from the learner ID register (its user interface gives one at once) and save it in the substitute's data.¶Give the substitute an account of their own, not a shared one.",
    ),
    apart: tri!(
        "Käyttäjä on sijainen, harjoittelija tai vaihto-opiskelija.",
        "Användaren är vikarie, praktikant eller utbytesstuderande.",
        "The user is a substitute, a trainee or an exchange student.",
    ),
};
static ACCOUNT_NOT_LINKED: Own = Own {
    title: tri!(
        "Tunnusta ei ole yhdistetty MPASSid-käyttäjään",
        "Kontot är inte kopplat till en MPASSid-användare",
        "The account is not linked to an MPASSid user",
    ),
    follows: tri!(
        "Kirjautuminen koulun tunnuksilla onnistui, mutta MPASSid ei saanut käyttäjän tunnistetietoa tai ei löytänyt hänen tietojaan rekisteristä.",
        "Inloggningen med skolans konto lyckades, men MPASSid fick inte användarens identifierare eller hittade inte användarens uppgifter i registret.",
        "Signing in with the school's account worked, but MPASSid did not get the user's identifier or did not find the user's data in the register.",
    ),
    steps: tri!(
        "Tarkista, että rekisteri tai hakemisto lähettää MPASSid:lle käyttäjän pysyvän tunnisteen (ADFS:ssä mpassUserIdentity).¶Tarkista, että käyttäjä on siinä osassa rekisteriä, josta tiedot haetaan.",
        "Kontrollera att registret eller katalogen skickar användarens bestående identifierare till MPASSid (i ADFS mpassUserIdentity).¶Kontrollera att användaren finns i den del av registret som uppgifterna hämtas ur.",
        "Check that the register or directory sends the user's permanent identifier to MPASSid (mpassUserIdentity in ADFS).¶Check that the user is in the part of the register the data is fetched from.",
    ),
    apart: tri!(
        "Virhesivulla lukee, ettei tunnistusvälinettä ole yhdistetty, tai tunnus on aivan uusi.",
        "På felsidan står det att inloggningssättet inte är kopplat, eller så är kontot alldeles nytt.",
        "The error page says that the means of login is not linked, or the account is brand new.",
    ),
};
static NON_DISCLOSURE: Tri = tri!(
    "Oppilaalla on turvakielto, ja koulu käyttää Wilmaa.",
    "Eleven har spärrmarkering, och skolan använder Wilma.",
    "The pupil has a non-disclosure order, and the school uses Wilma.",
);
static GUARDIAN: Tri = tri!(
    "Kirjautuja on huoltaja.",
    "Den som loggar in är vårdnadshavare.",
    "Whoever logs in is a guardian.",
);
static WRONG_SCHOOL: Own = Own {
    title: tri!(
        "Kirjautumisessa valittiin väärä koulu tai koulutustoimija",
        "Fel skola eller utbildningsaktör valdes vid inloggningen",
        "The wrong school or education provider was chosen",
    ),
    follows: tri!(
        "Selain vie silloin toisen koulun kirjautumissivulle, jossa oma tunnus ei kelpaa. Valinta voi jäädä selaimen muistiin.",
        "Webbläsaren går då till en annan skolas inloggningssida, där det egna kontot inte duger. Valet kan bli kvar i webbläsarens minne.",
        "The browser then goes to another school's login page, where your account is not accepted. The browser may remember the choice.",
    ),
    steps: tri!(
        "Sulje kaikki selaimen ikkunat, avaa palvelun etusivu ja kirjaudu uudelleen.¶Valitse oman koulun nimi; samannimisiä kouluja voi olla monessa kunnassa.¶Jos selain ohittaa valinnan, avaa yksityinen ikkuna.",
        "Stäng webbläsarens alla fönster, öppna tjänstens startsida och logga in på nytt.¶Välj din egen skola; skolor med samma namn kan finnas i flera kommuner.¶Om webbläsaren hoppar över valet, öppna ett privat fönster.",
        "Close all windows of the browser, open the service's front page and log in again.¶Choose your own school; several municipalities may have a school of that name.¶If the browser skips the choice, open a private window.",
    ),
    apart: tri!(
        "Kirjautumissivulla on toisen koulun, kunnan tai palvelun nimi.",
        "På inloggningssidan står en annan skolas, kommuns eller tjänsts namn.",
        "The login page names another school, municipality or service.",
    ),
};
static WRONG_ACCOUNT: Own = Own {
    title: tri!(
        "Selaimessa on kirjautuneena toinen tili",
        "Ett annat konto är inloggat i webbläsaren",
        "Another account is logged in in this browser",
    ),
    follows: tri!(
        "Selain käyttää esimerkiksi omaa, perheenjäsenen tai edellisen käyttäjän Microsoft- tai Google-tiliä, joka ei kuulu kouluun.",
        "Webbläsaren använder till exempel ditt privata konto, en familjemedlems konto eller den förra användarens Microsoft- eller Google-konto, som inte hör till skolan.",
        "The browser uses, for example, a private account, a family member's or the last user's Microsoft or Google account, which does not belong to the school.",
    ),
    steps: tri!(
        "Kirjaudu ulos kaikista Microsoft- ja Google-tileistä tai avaa yksityinen ikkuna.¶Aloita palvelun etusivulta ja kirjaudu koulun tunnuksella.",
        "Logga ut ur alla Microsoft- och Google-konton eller öppna ett privat fönster.¶Börja på tjänstens startsida och logga in med skolans konto.",
        "Log out of all Microsoft and Google accounts, or open a private window.¶Start from the service's front page and log in with the school's account.",
    ),
    apart: tri!(
        "Kirjautuminen onnistuu yksityisessä ikkunassa.",
        "Inloggningen lyckas i ett privat fönster.",
        "The login works in a private window.",
    ),
};
static WRONG_PASSWORD: Own = Own {
    title: tri!(
        "Käyttäjätunnus tai salasana ei kelpaa",
        "Användarnamnet eller lösenordet duger inte",
        "The user name or password is not accepted",
    ),
    follows: tri!(
        "Koulun oma kirjautumissivu hylkäsi tunnuksen, tai salasana on vanhentunut. Kirjautuminen ei ehtinyt MPASSid:hen asti.",
        "Skolans egen inloggningssida godkände inte kontot, eller så har lösenordet gått ut. Inloggningen hann inte fram till MPASSid.",
        "The school's own login page rejected the account, or the password has expired. The login never reached MPASSid.",
    ),
    steps: tri!(
        "Kirjoita tunnus ja salasana uudelleen ja tarkista isot kirjaimet.¶Kokeile samoja tunnuksia koulun omassa palvelussa, esimerkiksi Wilmassa tai sähköpostissa.¶Jos ne eivät kelpaa sielläkään, pyydä koulusta uusi salasana.",
        "Skriv användarnamnet och lösenordet på nytt och kontrollera stora bokstäver.¶Prova samma uppgifter i skolans egen tjänst, till exempel Wilma eller e-posten.¶Om de inte duger där heller, be skolan om ett nytt lösenord.",
        "Type the user name and password again and check capital letters.¶Try the same in a service of the school, such as Wilma or e-mail.¶If they are not accepted there either, ask the school for a new password.",
    ),
    apart: tri!(
        "Sama tunnus ja salasana eivät kelpaa koulun omissakaan palveluissa.",
        "Samma användarnamn och lösenord duger inte heller i skolans egna tjänster.",
        "The same user name and password fail in the school's own services too.",
    ),
};
static ACCOUNT_LOCKED: Own = Own {
    title: tri!(
        "Käyttäjätili on lukittu tai poistettu käytöstä",
        "Kontot är låst eller inaktiverat",
        "The account is locked or disabled",
    ),
    follows: tri!(
        "Tili lukittuu usean väärän salasanan jälkeen. Se voidaan myös sulkea, kun käyttäjä vaihtaa koulua tai lukuvuosi päättyy.",
        "Ett konto låses efter flera fel lösenord. Det kan också stängas när användaren byter skola eller läsåret tar slut.",
        "An account is locked after several wrong passwords. It may also be closed when the user changes school or the school year ends.",
    ),
    steps: tri!(
        "Avaa tili hakemistossa ja anna tarvittaessa uusi salasana.¶Tarkista, että käyttäjä on edelleen koulun rekisterissä.",
        "Lås upp kontot i katalogen och ge vid behov ett nytt lösenord.¶Kontrollera att användaren fortfarande finns i skolans register.",
        "Unlock the account in the directory and set a new password if needed.¶Check that the user is still in the school's register.",
    ),
    apart: tri!(
        "Kirjautumissivu sanoo, että tili on lukittu, tai salasana oli usein väärin.",
        "Inloggningssidan säger att kontot är låst, eller så blev lösenordet fel många gånger.",
        "The login page says that the account is locked, or the password was wrong many times.",
    ),
};
static ACCOUNT_UNKNOWN: Own = Own {
    title: tri!(
        "Koulun kirjautumispalvelu ei tunne tätä käyttäjätunnusta",
        "Skolans inloggningstjänst känner inte till användarnamnet",
        "The school's login service does not know this user name",
    ),
    follows: tri!(
        "Tunnuksessa voi olla kirjoitusvirhe, sitä ei ole vielä luotu, tai se on vaihtunut.",
        "Det kan finnas ett skrivfel i användarnamnet, kontot har inte skapats ännu, eller så har det bytts.",
        "The user name may be mistyped, the account may not exist yet, or it has changed.",
    ),
    steps: tri!(
        "Tarkista käyttäjätunnuksen oikea muoto hakemistosta tai rekisteristä ja kerro se käyttäjälle.¶Jos tunnusta ei ole, luo se; uusi tunnus voi tulla käyttöön vasta seuraavana päivänä.",
        "Kontrollera användarnamnets rätta form i katalogen eller registret och berätta den för användaren.¶Om kontot inte finns, skapa det; ett nytt konto kan tas i bruk först följande dag.",
        "Check the right form of the user name in the directory or register and tell the user.¶If there is no account, create it; a new one may work only from the next day on.",
    ),
    apart: tri!(
        "Kirjautumissivu sanoo, ettei tunnusta löydy, tai tunnus on uusi.",
        "Inloggningssidan säger att kontot inte hittas, eller så är kontot nytt.",
        "The login page says that it finds no such account, or the account is new.",
    ),
};
static SECOND_STEP: Own = Own {
    title: tri!(
        "Kirjautuminen vaatii vielä toisen vahvistuksen",
        "Inloggningen kräver ytterligare en bekräftelse",
        "The login asks for a second confirmation",
    ),
    follows: tri!(
        "Koulun kirjautumispalvelu vaatii monivaiheisen tunnistautumisen, esimerkiksi koodin puhelimesta, eikä sitä tehty loppuun.",
        "Skolans inloggningstjänst kräver multifaktorautentisering, till exempel en kod i telefonen, och den gjordes inte klart.",
        "The school's login service asks for multi-factor authentication, for example a code on a phone, and it was not completed.",
    ),
    steps: tri!(
        "Kirjaudu uudelleen ja vahvista kirjautuminen, kun sitä pyydetään.¶Jos et ole ottanut vahvistustapaa käyttöön tai puhelin on vaihtunut, pyydä apua koulun IT-tuelta.",
        "Logga in på nytt och bekräfta inloggningen när du ombeds göra det.¶Om du inte har tagit i bruk något sätt att bekräfta, eller har bytt telefon, be skolans it-stöd om hjälp.",
        "Log in again and confirm the login when asked.¶If you have set up no way to confirm, or have a new phone, ask the school's IT support for help.",
    ),
    apart: tri!(
        "Sivu pyytää koodia, vahvistusta tai lisätietoja salasanan jälkeen.",
        "Sidan ber om en kod, en bekräftelse eller mer information efter lösenordet.",
        "The page asks for a code, a confirmation or more information after the password.",
    ),
};
static CANCELLED: Own = Own {
    title: tri!(
        "Kirjautuminen peruttiin",
        "Inloggningen avbröts",
        "The login was cancelled",
    ),
    follows: tri!(
        "Käyttäjä painoi Peruuta, sulki kirjautumissivun tai palasi takaisin kesken kaiken.",
        "Användaren valde Avbryt, stängde inloggningssidan eller gick tillbaka mitt i allt.",
        "The user pressed Cancel, closed the login page or went back half-way.",
    ),
    steps: tri!(
        "Aloita palvelun etusivulta ja vie kirjautuminen loppuun.",
        "Börja på tjänstens startsida och slutför inloggningen.",
        "Start from the service's front page and complete the login.",
    ),
    apart: tri!(
        "Uusi yritys onnistuu, kun kirjautumista ei peruta.",
        "Ett nytt försök lyckas när inloggningen inte avbryts.",
        "A new attempt works when it is not cancelled.",
    ),
};
static LOGIN_REQUIRED: Tri = tri!(
    "Edellisestä kirjautumisesta on kulunut kauan, tai palvelu yritti kirjata sinut sisään kysymättä mitään.",
    "Det har gått länge sedan den förra inloggningen, eller så försökte tjänsten logga in dig utan att fråga något.",
    "The last login was long ago, or the service tried to log you in without asking anything.",
);
static LOGIN_UNFINISHED: Tri = tri!(
    "Kirjautumissivulla oli vielä jotakin valittavaa tai hyväksyttävää.",
    "På inloggningssidan fanns det ännu något att välja eller godkänna.",
    "The login page still had something to choose or to accept.",
);
static CONSENT_REFUSED: Own = Own {
    title: tri!(
        "Tietojen luovuttamista tai ehtoja ei hyväksytty",
        "Utlämnandet av uppgifter eller villkoren godkändes inte",
        "Handing over the data, or the terms, was not accepted",
    ),
    follows: tri!(
        "Kirjautumissivu kysyi, saako tiedot luovuttaa palveluun, ja vastaus oli ei.",
        "Inloggningssidan frågade om uppgifterna får lämnas ut till tjänsten, och svaret var nej.",
        "The login page asked whether the data may be handed to the service, and the answer was no.",
    ),
    steps: tri!(
        "Kirjaudu uudelleen palvelun etusivulta ja hyväksy tietojen luovuttaminen, jos haluat käyttää palvelua.¶Jos mitään ei kysytty, pyydä koulun IT-tukea tarkistamaan asia.",
        "Logga in på nytt från tjänstens startsida och godkänn utlämnandet om du vill använda tjänsten.¶Om inget frågades, be skolans it-stöd kontrollera saken.",
        "Log in again from the service's front page and accept it if you want to use the service.¶If nothing was asked, have the school's IT support look into it.",
    ),
    apart: tri!(
        "Kirjautumissivu pyysi hyväksyntää ennen virhettä.",
        "Inloggningssidan bad om ett godkännande före felet.",
        "The login page asked for your consent before the error.",
    ),
};

// ---- The education provider's settings

static SERVICE_NOT_ALLOWED: Tri = tri!(
    "Muihin MPASSid-palveluihin pääsee samalla tunnuksella, eikä tähän palveluun pääse kukaan koulusta.",
    "Man kommer in i andra MPASSid-tjänster med samma konto, och ingen i skolan kommer in i den här.",
    "The same account gets into other MPASSid services, and nobody at the school gets into this one.",
);
static SCHOOL_NOT_LISTED: Own = Own {
    title: tri!(
        "Koulua ei löydy MPASSid:n valintalistasta",
        "Skolan finns inte i MPASSids lista",
        "The school is not in MPASSid's list",
    ),
    follows: tri!(
        "Koulu voi näkyä listassa koulutustoimijan, esimerkiksi kunnan, nimellä. Jos sitä ei ole silläkään, koulutustoimija ei käytä MPASSid:tä tai koulu puuttuu valintanäkymän tiedoista.",
        "Skolan kan finnas i listan under utbildningsaktörens namn, till exempel kommunens. Om den inte finns så heller, använder utbildningsaktören inte MPASSid, eller så saknas skolan i uppgifterna för skolvalet.",
        "The school may be listed under its education provider's name, for example the municipality's. If it is not, the provider does not use MPASSid, or the school is missing from the settings of the list.",
    ),
    steps: tri!(
        "Tarkista hallintapalvelusta kohta Oppilaitoksen valintanäkymän tiedot: onko koulu mukana, ja millä nimellä.¶Tarkista myös, ettei koulua ole jätetty pois ja että integraatio on tuotannossa ja voimassa.¶Jos koulu on uusi tai yhdistynyt, tarkista sen tiedot Organisaatiopalvelusta.",
        "Kontrollera i administrationstjänsten uppgifterna för skolvalet (Oppilaitoksen valintanäkymän tiedot): är skolan med, och under vilket namn.¶Kontrollera också att skolan inte har utelämnats och att integrationen är i produktion och i kraft.¶Om skolan är ny eller sammanslagen, kontrollera dess uppgifter i Organisationstjänsten.",
        "Look in the admin service under the settings of the school list (Oppilaitoksen valintanäkymän tiedot): is the school there, and under which name.¶Check too that the school is not excluded and that the integration is in production and in force.¶If the school is new or merged, check its data in the Organisation Service.",
    ),
    apart: tri!(
        "Koulun nimeä ei ole listassa, ei myöskään kunnan tai koulutustoimijan nimellä.",
        "Skolans namn finns inte i listan, inte heller kommunens eller utbildningsaktörens.",
        "The list has neither the school's name nor that of its municipality or provider.",
    ),
};
static HOME_LOGIN_FAILED: Tri = tri!(
    "Virhe tuli heti koulun kirjautumissivun jälkeen, ja se toistuu eri palveluissa.",
    "Felet kom genast efter skolans inloggningssida och upprepas i olika tjänster.",
    "The error came right after the school's login page and comes back in other services.",
);
static HOME_PAGE_DOWN: Own = Own {
    title: tri!(
        "Koulun kirjautumissivu ei vastaa",
        "Skolans inloggningssida svarar inte",
        "The school's login page does not answer",
    ),
    follows: tri!(
        "MPASSid ohjasi koulun kirjautumispalveluun (esimerkiksi Wilmaan, Microsoftiin tai ADFS:ään), mutta sieltä tuli virhe tai ei mitään. Vika ei ole tunnuksessa.",
        "MPASSid skickade vidare till skolans inloggningstjänst (till exempel Wilma, Microsoft eller ADFS), men därifrån kom ett fel eller ingenting. Det är inget fel på kontot.",
        "MPASSid sent the browser on to the school's login service (Wilma, Microsoft or ADFS, for example), but from there came an error or nothing. Nothing is wrong with the account.",
    ),
    steps: tri!(
        "Tarkista, toimiiko kirjautumispalvelu suoraan avattuna, ja katso sen häiriötiedotteet.¶Käynnistä palvelu tarvittaessa uudelleen tai ota yhteyttä sen toimittajaan.",
        "Kontrollera om inloggningstjänsten fungerar när den öppnas direkt, och se efter om det finns driftmeddelanden.¶Starta vid behov om tjänsten eller kontakta leverantören.",
        "Check whether the login service works when opened directly, and look at its notices of disturbances.¶Restart it if need be, or contact its supplier.",
    ),
    apart: tri!(
        "Koulun kirjautumissivu ei aukea suoraankaan.",
        "Skolans inloggningssida öppnas inte heller direkt.",
        "The school's login page does not open directly either.",
    ),
};
static CERTIFICATE_EXPIRED: Tri = tri!(
    "Kirjautuminen toimi eilen ja lakkasi kaikilta yhtä aikaa.",
    "Inloggningen fungerade i går och slutade för alla samtidigt.",
    "It worked yesterday and stopped for everyone at once.",
);
static HOME_CERTIFICATE: Own = Own {
    title: tri!(
        "Koulun kirjautumissivun suojausvarmenne ei kelpaa",
        "Säkerhetscertifikatet för skolans inloggningssida duger inte",
        "The security certificate of the school's login page is not valid",
    ),
    follows: tri!(
        "Selain ei avaa sivua, koska sen varmenne on vanhentunut tai kuuluu toiselle osoitteelle. Salasanaa ei pidä kirjoittaa sivulle varoituksesta huolimatta.",
        "Webbläsaren öppnar inte sidan, eftersom dess certifikat har gått ut eller hör till en annan adress. Skriv inte lösenordet på sidan trots varningen.",
        "The browser does not open the page because its certificate has expired or belongs to another address. Do not enter a password there in spite of the warning.",
    ),
    steps: tri!(
        "Uusi kirjautumispalvelun TLS-varmenne ja tarkista, että koko varmenneketju lähetetään.",
        "Förnya inloggningstjänstens TLS-certifikat och kontrollera att hela certifikatkedjan skickas.",
        "Renew the login service's TLS certificate and check that the whole chain is sent.",
    ),
    apart: tri!(
        "Varoitus näkyy monella laitteella, joiden kello on oikeassa.",
        "Varningen syns på flera enheter vars klocka går rätt.",
        "The warning shows on several devices whose clocks are right.",
    ),
};
static ENTRA_KEY: Own = Own {
    title: tri!(
        "Entra-sovelluksen avain (client secret) on vanhentunut tai väärä",
        "Entra-appens nyckel (client secret) har gått ut eller är fel",
        "The Entra application's key (client secret) has expired or is wrong",
    ),
    follows: tri!(
        "MPASSid ei saa käyttäjien tietoja Entra ID:stä. Kirjautuminen ei onnistu keneltäkään, joka kirjautuu saman hakemiston kautta.",
        "MPASSid får inte användarnas uppgifter från Entra ID. Ingen som loggar in via samma katalog kommer in.",
        "MPASSid gets no user data from Entra ID. Nobody who logs in through the same directory gets in.",
    ),
    steps: tri!(
        "Luo MPASSid-sovellukselle uusi avain Entra ID:ssä (App registrations, Certificates & secrets).¶Tallenna avaimen arvo (Value, ei Secret ID) MPASSid:n hallintapalveluun.¶Merkitse uuden avaimen päättymispäivä kalenteriin.",
        "Skapa en ny nyckel för MPASSid-appen i Entra ID (App registrations, Certificates & secrets).¶Spara nyckelns värde (Value, inte Secret ID) i administrationstjänsten för MPASSid.¶Anteckna i kalendern när den nya nyckeln går ut.",
        "Create a new key for the MPASSid application in Entra ID (App registrations, Certificates & secrets).¶Save the key's value (Value, not Secret ID) in the MPASSid admin service.¶Put the new key's expiry date in a calendar.",
    ),
    apart: tri!(
        "Virheessä on AADSTS7000222 tai invalid_client, tai avaimen voimassaolo on päättynyt.",
        "I felet står AADSTS7000222 eller invalid_client, eller så har nyckelns giltighetstid gått ut.",
        "The error holds AADSTS7000222 or invalid_client, or the key's validity has ended.",
    ),
};
static ENTRA_PERMISSION: Own = Own {
    title: tri!(
        "MPASSid-sovellukselta puuttuu lupa Entra ID:ssä",
        "MPASSid-appen saknar behörighet i Entra ID",
        "The MPASSid application lacks a permission in Entra ID",
    ),
    follows: tri!(
        "Järjestelmänvalvoja ei ole hyväksynyt sovelluksen oikeuksia, tai hyväksyntä on poistettu.",
        "Administratören har inte godkänt appens behörigheter, eller så har godkännandet tagits bort.",
        "The administrator has not granted the application its permissions, or the grant was removed.",
    ),
    steps: tri!(
        "Avaa MPASSid-sovellus Entra ID:ssä ja tarkista Microsoft Graphin oikeudet ohjeen mukaan.¶Anna järjestelmänvalvojan hyväksyntä (Grant admin consent).",
        "Öppna MPASSid-appen i Entra ID och kontrollera behörigheterna i Microsoft Graph enligt anvisningen.¶Ge administratörens godkännande (Grant admin consent).",
        "Open the MPASSid application in Entra ID and check its Microsoft Graph permissions against the instructions.¶Grant admin consent.",
    ),
    apart: tri!(
        "Microsoftin sivu pyytää järjestelmänvalvojan hyväksyntää.",
        "Microsofts sida ber om administratörens godkännande.",
        "Microsoft's page asks for an administrator's approval.",
    ),
};
static ENTRA_CONNECTION: Tri = tri!(
    "Kukaan saman Entra-hakemiston käyttäjistä ei pääse sisään.",
    "Ingen användare i samma Entra-katalog kommer in.",
    "No user of the same Entra directory gets in.",
);
static ENTRA_APP: Own = Own {
    title: tri!(
        "MPASSid-sovelluksen asetukset Entra ID:ssä eivät täsmää",
        "MPASSid-appens inställningar i Entra ID stämmer inte",
        "The MPASSid application's settings in Entra ID do not match",
    ),
    follows: tri!(
        "Entra ID ei tunne sovellusta tai sen paluuosoitetta: sovellus on poistettu tai poissa käytöstä, se on toisessa hakemistossa, tai jokin tunnus on väärin.",
        "Entra ID känner inte till appen eller dess returadress: appen är borttagen eller avstängd, den finns i en annan katalog, eller så är någon identifierare fel.",
        "Entra ID does not know the application or its return address: the application was removed or disabled, is in another directory, or an identifier is wrong.",
    ),
    steps: tri!(
        "Vertaa sovelluksen tunnusta (client ID) ja hakemiston tunnusta (tenant ID) MPASSid:n hallintapalvelun tietoihin.¶Tarkista paluuosoite (Redirect URI) MPASSid:n Entra-ohjeesta.¶Tarkista, että kirjautuminen sovellukseen on sallittu (Enabled for users to sign-in).",
        "Jämför appens id (client ID) och katalogens id (tenant ID) med uppgifterna i administrationstjänsten för MPASSid.¶Kontrollera returadressen (Redirect URI) i MPASSids Entra-anvisning.¶Kontrollera att inloggning i appen är tillåten (Enabled for users to sign-in).",
        "Compare the application's ID (client ID) and the directory's (tenant ID) with the MPASSid admin service.¶Check the return address (Redirect URI) in MPASSid's instructions for Entra.¶Check that users may sign in to the application (Enabled for users to sign-in).",
    ),
    apart: tri!(
        "Sovellusta tai sen asetuksia on juuri muutettu.",
        "Appen eller dess inställningar har nyss ändrats.",
        "The application or its settings were changed recently.",
    ),
};
static ENTRA_NOT_ASSIGNED: Own = Own {
    title: tri!(
        "Käyttäjälle ei ole annettu MPASSid-sovellusta Entra ID:ssä",
        "Användaren har inte tilldelats MPASSid-appen i Entra ID",
        "The user is not assigned to the MPASSid application in Entra ID",
    ),
    follows: tri!(
        "Sovellus on rajattu valituille käyttäjille tai ryhmille, eikä tämä käyttäjä kuulu niihin.",
        "Appen är begränsad till vissa användare eller grupper, och den här användaren hör inte till dem.",
        "The application is limited to certain users or groups, and this user is in none of them.",
    ),
    steps: tri!(
        "Lisää käyttäjä tai hänen ryhmänsä sovellukseen (Enterprise applications, Users and groups), tai poista rajaus (Assignment required: No).¶Tarkista, että uudet oppilaat tulevat ryhmään itsestään.",
        "Lägg till användaren eller gruppen i appen (Enterprise applications, Users and groups), eller ta bort begränsningen (Assignment required: No).¶Kontrollera att nya elever läggs till i gruppen automatiskt.",
        "Add the user or their group to the application (Enterprise applications, Users and groups), or lift the limit (Assignment required: No).¶Check that new pupils join the group by themselves.",
    ),
    apart: tri!(
        "Muut saman koulun käyttäjät pääsevät, ja virheessä on AADSTS50105.",
        "Andra användare i skolan kommer in, och i felet står AADSTS50105.",
        "Other users of the school get in, and the error holds AADSTS50105.",
    ),
};
static CONDITIONAL_ACCESS: Own = Own {
    title: tri!(
        "Koulun käyttörajoitus estää kirjautumisen tällä laitteella tai tässä verkossa",
        "Skolans åtkomstregel stoppar inloggningen på den här enheten eller i det här nätet",
        "An access rule of the school blocks the login on this device or network",
    ),
    follows: tri!(
        "Ehdollinen käyttö (Conditional Access) vaatii esimerkiksi koulun hallitseman laitteen, tietyn maan tai verkon.",
        "Villkorsstyrd åtkomst (Conditional Access) kräver till exempel en enhet som skolan hanterar, ett visst land eller nät.",
        "Conditional Access asks, for example, for a device managed by the school, a certain country or network.",
    ),
    steps: tri!(
        "Katso Entra ID:n kirjautumislokista, mikä sääntö esti kirjautumisen.¶Salli MPASSid-sovellus säännössä tai neuvo käyttäjälle, millä laitteella kirjautuminen onnistuu.",
        "Se i Entra ID:s inloggningslogg vilken regel som stoppade inloggningen.¶Tillåt MPASSid-appen i regeln eller berätta för användaren med vilken enhet det går att logga in.",
        "See in Entra ID's sign-in log which rule blocked the login.¶Allow the MPASSid application in the rule, or tell the user which device works.",
    ),
    apart: tri!(
        "Kirjautuminen onnistuu koulun laitteella tai koulun verkossa.",
        "Inloggningen lyckas med skolans enhet eller i skolans nät.",
        "The login works on a device of the school or in its network.",
    ),
};
static ADFS_TRUST: Own = Own {
    title: tri!(
        "ADFS:n ja MPASSid:n välinen luottosuhde ei ole kunnossa",
        "Förtroendet mellan ADFS och MPASSid är inte i ordning",
        "The trust between ADFS and MPASSid is not in order",
    ),
    follows: tri!(
        "ADFS ei tunne MPASSid:tä, tai jommallakummalla on toisesta vanhat metatiedot.",
        "ADFS känner inte till MPASSid, eller så har den ena gammal metadata om den andra.",
        "ADFS does not know MPASSid, or one of the two has old metadata of the other.",
    ),
    steps: tri!(
        "Päivitä MPASSid:n metatiedot ADFS:ään (relying party trust): https://mpass-proxy.csc.fi/Shibboleth.sso/Metadata¶Tarkista, että luottosuhde on käytössä ja tunniste (identifier) on oikein.¶Toimita ADFS:n ajantasaiset metatiedot MPASSid:lle.",
        "Uppdatera MPASSids metadata i ADFS (relying party trust): https://mpass-proxy.csc.fi/Shibboleth.sso/Metadata¶Kontrollera att förtroendet är aktivt och att identifieraren (identifier) är rätt.¶Lämna aktuell metadata för ADFS till MPASSid.",
        "Update MPASSid's metadata in ADFS (relying party trust): https://mpass-proxy.csc.fi/Shibboleth.sso/Metadata¶Check that the trust is enabled and its identifier is right.¶Give MPASSid the current metadata of ADFS.",
    ),
    apart: tri!(
        "ADFS:n loki kertoo tuntemattomasta osapuolesta tai väärästä allekirjoituksesta.",
        "I ADFS-loggen nämns en okänd part eller en felaktig signatur.",
        "The ADFS log tells of an unknown party or a wrong signature.",
    ),
};
static ADFS_REFUSED: Own = Own {
    title: tri!(
        "ADFS:n käyttösääntö estää tämän käyttäjän",
        "En åtkomstregel i ADFS stoppar den här användaren",
        "An access rule in ADFS blocks this user",
    ),
    follows: tri!(
        "ADFS tunnisti käyttäjän, mutta ei anna hänen kirjautua MPASSid:hen.",
        "ADFS identifierade användaren men låter inte användaren logga in i MPASSid.",
        "ADFS recognised the user but does not let them log in to MPASSid.",
    ),
    steps: tri!(
        "Tarkista MPASSid:n luottosuhteen käyttösäännöt (Access Control Policy, Issuance Authorization Rules).¶Lisää käyttäjän ryhmä sallittuihin.",
        "Kontrollera åtkomstreglerna för MPASSids förtroende (Access Control Policy, Issuance Authorization Rules).¶Lägg till användarens grupp bland de tillåtna.",
        "Check the access rules of the trust with MPASSid (Access Control Policy, Issuance Authorization Rules).¶Add the user's group to those allowed.",
    ),
    apart: tri!(
        "Muut pääsevät sisään, ja ADFS:n lokissa on tapahtuma 325.",
        "Andra kommer in, och i ADFS-loggen finns händelse 325.",
        "Others get in, and the ADFS log has event 325.",
    ),
};
static ADFS_ERROR: Own = Own {
    title: tri!(
        "Koulun ADFS-kirjautumispalvelussa tapahtui virhe",
        "Ett fel uppstod i skolans ADFS-inloggning",
        "An error happened in the school's ADFS login service",
    ),
    follows: tri!(
        "ADFS:n virhesivu ei kerro syytä. Se löytyy ADFS:n lokista sivulla näkyvällä tunnisteella (Activity ID).",
        "ADFS-felsidan berättar inte orsaken. Den finns i ADFS-loggen under det id som står på sidan (Activity ID).",
        "The ADFS error page does not tell the cause. It is in the ADFS log, under the ID shown on the page (Activity ID).",
    ),
    steps: tri!(
        "Etsi ADFS Admin -lokista tapahtuma 364 samalta hetkeltä ja sen viereiset tapahtumat.¶Tarkista varmenteiden voimassaolo ja MPASSid:n luottosuhde.",
        "Sök i loggen ADFS Admin efter händelse 364 från samma stund och händelserna intill.¶Kontrollera att certifikaten är i kraft och förtroendet för MPASSid.",
        "Look in the ADFS Admin log for event 364 of that moment and the events beside it.¶Check that the certificates are valid, and the trust with MPASSid.",
    ),
    apart: tri!(
        "Virhesivu on koulun tai kunnan oma, ja osoitteessa on /adfs/.",
        "Felsidan är skolans eller kommunens egen, och i adressen finns /adfs/.",
        "The error page is the school's or municipality's own, and its address holds /adfs/.",
    ),
};
static GOOGLE_APP_OFF: Own = Own {
    title: tri!(
        "MPASSid ei ole käytössä tälle Google-käyttäjälle",
        "MPASSid är inte aktiverat för den här Google-användaren",
        "MPASSid is not turned on for this Google user",
    ),
    follows: tri!(
        "Google Workspacessa MPASSid-sovellus on päällä vain osalle organisaatioyksiköistä tai ryhmistä.",
        "I Google Workspace är MPASSid-appen på bara för en del av organisationsenheterna eller grupperna.",
        "In Google Workspace the MPASSid app is on for some organisational units or groups only.",
    ),
    steps: tri!(
        "Avaa Google-hallintakonsolissa Apps, Web and mobile apps ja MPASSid-sovellus.¶Kytke User access päälle käyttäjän organisaatioyksikölle.",
        "Öppna Apps, Web and mobile apps och MPASSid-appen i Googles administratörskonsol.¶Slå på User access för användarens organisationsenhet.",
        "In the Google Admin console open Apps, Web and mobile apps and the MPASSid app.¶Turn User access on for the user's organisational unit.",
    ),
    apart: tri!(
        "Virheessä lukee app_not_enabled_for_user, tai muut saman koulun ryhmät pääsevät.",
        "I felet står app_not_enabled_for_user, eller så kommer andra grupper i skolan in.",
        "The error says app_not_enabled_for_user, or other groups of the school get in.",
    ),
};
static GOOGLE_CONNECTION: Own = Own {
    title: tri!(
        "MPASSid-sovelluksen asetukset Google Workspacessa eivät täsmää",
        "MPASSid-appens inställningar i Google Workspace stämmer inte",
        "The MPASSid app's settings in Google Workspace do not match",
    ),
    follows: tri!(
        "Google ei tunnista MPASSid:n pyyntöä: tunniste (Entity ID) tai paluuosoite (ACS URL) on eri kuin sovelluksessa, tai varmenne on vaihtunut.",
        "Google känner inte igen MPASSids begäran: identifieraren (Entity ID) eller returadressen (ACS URL) är en annan än i appen, eller så har certifikatet bytts.",
        "Google does not recognise MPASSid's request: the Entity ID or the ACS URL differs from the app's, or the certificate has changed.",
    ),
    steps: tri!(
        "Vertaa sovelluksen Entity ID- ja ACS URL -arvoja MPASSid:n metatietoihin; isoilla ja pienillä kirjaimilla on väliä.¶Tarkista Name ID -asetus ja varmenteen voimassaolo.¶Toimita muuttuneet metatiedot MPASSid:lle.",
        "Jämför appens Entity ID och ACS URL med MPASSids metadata; stora och små bokstäver har betydelse.¶Kontrollera inställningen Name ID och att certifikatet är i kraft.¶Lämna ändrad metadata till MPASSid.",
        "Compare the app's Entity ID and ACS URL with MPASSid's metadata; capital letters matter.¶Check the Name ID setting and the certificate's validity.¶Give MPASSid the metadata if it has changed.",
    ),
    apart: tri!(
        "Kukaan ei pääse Google-tunnuksella MPASSid-palveluihin.",
        "Ingen kommer in i MPASSid-tjänster med Google-konto.",
        "Nobody gets into MPASSid services with a Google account.",
    ),
};
static WILMA_CONNECTION: Own = Own {
    title: tri!(
        "Wilman ja MPASSid:n välinen yhteys ei toimi",
        "Kopplingen mellan Wilma och MPASSid fungerar inte",
        "The connection between Wilma and MPASSid does not work",
    ),
    follows: tri!(
        "Kirjautuminen Wilmalla ei onnistu keneltäkään, esimerkiksi Wilman päivityksen tai osoitteen vaihdon jälkeen.",
        "Ingen kan logga in med Wilma, till exempel efter en uppdatering av Wilma eller ett adressbyte.",
        "Nobody can log in through Wilma, for example after an update of Wilma or a change of its address.",
    ),
    steps: tri!(
        "Tarkista prwilma.cfg-tiedoston kohta [MPASS]: Authentication=1 ja Search=1.¶Tarkista, että Wilman osoite MPASSid:n hallintapalvelussa on oikein ja sivu aukeaa verkosta.¶Jos asetukset ovat kunnossa, ota yhteyttä Wilman toimittajaan ja MPASSid-tukeen.",
        "Kontrollera avsnittet [MPASS] i filen prwilma.cfg: Authentication=1 och Search=1.¶Kontrollera att Wilmas adress i administrationstjänsten för MPASSid är rätt och att sidan öppnas från nätet.¶Om inställningarna är i ordning, kontakta Wilmas leverantör och MPASSid-supporten.",
        "Check the section [MPASS] of prwilma.cfg: Authentication=1 and Search=1.¶Check that Wilma's address in the MPASSid admin service is right and the page opens from outside.¶If the settings are in order, contact Wilma's supplier and MPASSid support.",
    ),
    apart: tri!(
        "Wilmaan pääsee suoraan, mutta Wilman kautta ei pääse mihinkään MPASSid-palveluun.",
        "Man kommer in i Wilma direkt, men via Wilma kommer man inte in i någon MPASSid-tjänst.",
        "Wilma itself works, but through it nobody gets into any MPASSid service.",
    ),
};
static OPINSYS_CONNECTION: Own = Own {
    title: tri!(
        "Opinsysin ja MPASSid:n välinen yhteys ei toimi",
        "Kopplingen mellan Opinsys och MPASSid fungerar inte",
        "The connection between Opinsys and MPASSid does not work",
    ),
    follows: tri!(
        "Kirjautuminen Opinsys-tunnuksella ei onnistu keneltäkään.",
        "Ingen kan logga in med ett Opinsys-konto.",
        "Nobody can log in with an Opinsys account.",
    ),
    steps: tri!(
        "Tarkista, että koulun MPASSid-integraatio on käytössä Opinsysissä.¶Tutki, vastaako rajapinta, josta MPASSid hakee käyttäjän tiedot.",
        "Kontrollera att skolans MPASSid-integration är aktiv i Opinsys.¶Undersök om gränssnittet som MPASSid hämtar användarens uppgifter ur svarar.",
        "Check that the school's MPASSid integration is active at Opinsys.¶See whether the interface MPASSid fetches the user's data from answers.",
    ),
    apart: tri!(
        "Koulun laitteille pääsee, mutta MPASSid-palveluihin ei pääse kukaan.",
        "Man kommer in på skolans enheter, men ingen kommer in i MPASSid-tjänster.",
        "The school's devices work, but nobody gets into MPASSid services.",
    ),
};
static NETWORK_FILTER: Own = Own {
    title: tri!(
        "Koulun verkko tai laitehallinta estää kirjautumissivun",
        "Skolans nät eller enhetshantering blockerar inloggningssidan",
        "The school's network or device management blocks the login page",
    ),
    follows: tri!(
        "Suodatin, palomuuri tai liikenteen tarkastus ei päästä selainta MPASSid:n tai koulun kirjautumissivun osoitteeseen.",
        "Ett filter, en brandvägg eller trafikinspektion släpper inte webbläsaren till MPASSids eller skolans inloggningsadress.",
        "A filter, a firewall or traffic inspection keeps the browser from the address of MPASSid or of the school's login page.",
    ),
    steps: tri!(
        "Salli osoitteet mpass-proxy.csc.fi ja koulun kirjautumispalvelu sekä niiden evästeet suodattimessa ja laitehallinnassa.¶Ohita liikenteen tarkastus (TLS-inspektio) näiltä osoitteilta.",
        "Tillåt adressen mpass-proxy.csc.fi och skolans inloggningstjänst samt deras cookies i filtret och enhetshanteringen.¶Undanta adresserna från trafikinspektion (TLS-inspektion).",
        "Allow mpass-proxy.csc.fi and the school's login service, with their cookies, in the filter and in device management.¶Exempt these addresses from traffic inspection (TLS inspection).",
    ),
    apart: tri!(
        "Kirjautuminen onnistuu puhelimen omalla verkkoyhteydellä.",
        "Inloggningen lyckas med telefonens egen nätförbindelse.",
        "The login works over a phone's own connection.",
    ),
};

// ---- MPASSid

static MPASSID_UNAVAILABLE: Tri = tri!(
    "Sama koskee eri kouluja ja palveluja yhtä aikaa.",
    "Samma sak gäller flera skolor och tjänster samtidigt.",
    "Several schools and services are affected at the same time.",
);
static MPASSID_ERROR: Own = Own {
    title: tri!(
        "MPASSid:ssä tapahtui odottamaton virhe",
        "Ett oväntat fel uppstod i MPASSid",
        "An unexpected error happened in MPASSid",
    ),
    follows: tri!(
        "Vika on MPASSid:ssä, tai kotiorganisaatiosta tuli jotakin, mitä MPASSid ei osannut käsitellä. Käyttäjä ei voi korjata sitä itse.",
        "Felet finns i MPASSid, eller så kom det något från hemorganisationen som MPASSid inte kunde behandla. Användaren kan inte rätta till det själv.",
        "The fault is in MPASSid, or the home organisation sent something that MPASSid could not handle. The user cannot mend it.",
    ),
    steps: tri!(
        "Etsi virhe MPASSid:n lokista tämän viestin ajalta.¶Kerro, jos syy on kotiorganisaation lähettämissä tiedoissa.",
        "Sök felet i MPASSids logg vid den tidpunkt som står i det här meddelandet.¶Berätta om orsaken finns i de uppgifter som hemorganisationen skickar.",
        "Look for the error in MPASSid's log at the time given in this message.¶Say so if the cause lies in the data the home organisation sends.",
    ),
    apart: tri!(
        "Virhesivu on MPASSid:n oma, ja sama toistuu uudella yrityksellä.",
        "Felsidan är MPASSids egen, och samma sak upprepas vid ett nytt försök.",
        "The error page is MPASSid's own, and a new attempt ends the same way.",
    ),
};

// ---- The service

static SERVICE_REGISTRATION: Tri = tri!(
    "Virhe tulee ennen koulun valintaa, vain tässä palvelussa ja kaikille.",
    "Felet kommer före skolvalet, bara i den här tjänsten och för alla.",
    "The error comes before a school can be chosen, in this service only and for everyone.",
);
static SERVICE_REQUEST: Own = Own {
    title: tri!(
        "Palvelun kirjautumispyyntö ei kelpaa MPASSid:lle",
        "MPASSid godtar inte tjänstens inloggningsbegäran",
        "MPASSid does not accept the service's login request",
    ),
    follows: tri!(
        "Palvelu pyysi kirjautumista tavalla, jota MPASSid ei tue tai jota ei ole sovittu. Vika ei ole käyttäjässä eikä koulussa.",
        "Tjänsten begärde inloggning på ett sätt som MPASSid inte stöder eller som inte är överenskommet. Det är inget fel på användaren eller skolan.",
        "The service asked for a login in a way that MPASSid does not support or that was not agreed. The fault is neither the user's nor the school's.",
    ),
    steps: tri!(
        "Vertaa pyynnön sisältöä (OIDC: scope, response_type, redirect_uri; SAML: NameIDPolicy, AuthnContext, binding) MPASSid:n ohjeisiin.¶Katso palvelun lokista pyyntö samalta hetkeltä.",
        "Jämför begärans innehåll (OIDC: scope, response_type, redirect_uri; SAML: NameIDPolicy, AuthnContext, binding) med MPASSids anvisningar.¶Se i tjänstens logg hur begäran såg ut vid samma tidpunkt.",
        "Compare the request (OIDC: scope, response_type, redirect_uri; SAML: NameIDPolicy, AuthnContext, binding) with MPASSid's instructions.¶Look at the request of that moment in the service's log.",
    ),
    apart: tri!(
        "Vika alkoi palvelun päivityksen jälkeen ja koskee kaikkia sen käyttäjiä.",
        "Felet började efter en uppdatering av tjänsten och gäller alla dess användare.",
        "It began after an update of the service and affects all its users.",
    ),
};
static SECURITY_CONFIGURATION: Own = Own {
    title: tri!(
        "Palvelun ja MPASSid:n suojausasetukset eivät sovi yhteen",
        "Tjänstens och MPASSids säkerhetsinställningar passar inte ihop",
        "The security settings of the service and MPASSid do not fit together",
    ),
    follows: tri!(
        "Palvelun varmenne, salaus tai pyynnön allekirjoitus ei vastaa sitä, mitä MPASSid:hen on rekisteröity.",
        "Tjänstens certifikat, kryptering eller begärans signatur motsvarar inte det som är registrerat i MPASSid.",
        "The service's certificate, encryption or request signature is not what is registered at MPASSid.",
    ),
    steps: tri!(
        "Tarkista, että MPASSid:hen rekisteröity allekirjoitus- ja salausvarmenne on sama kuin palvelulla käytössä ja voimassa.¶Allekirjoita pyynnöt SHA-256:lla ja vähintään 2048-bittisellä RSA-avaimella.¶Toimita uudet metatiedot MPASSid:lle ennen varmenteen vaihtoa.",
        "Kontrollera att signerings- och krypteringscertifikatet som är registrerat i MPASSid är detsamma som tjänsten använder och att det är i kraft.¶Signera begäran med SHA-256 och en RSA-nyckel på minst 2048 bitar.¶Lämna ny metadata till MPASSid innan certifikatet byts.",
        "Check that the signing and encryption certificate registered at MPASSid is the one the service uses, and valid.¶Sign requests with SHA-256 and an RSA key of at least 2048 bits.¶Give MPASSid new metadata before changing the certificate.",
    ),
    apart: tri!(
        "Palvelun varmenne on vaihdettu tai vanhentunut.",
        "Tjänstens certifikat har bytts eller gått ut.",
        "The service's certificate was changed or has expired.",
    ),
};
static SOURCE_UNKNOWN: Own = Own {
    title: tri!(
        "Palvelu pyysi kotiorganisaatiota tai kirjautumistapaa, jota ei ole",
        "Tjänsten begärde en hemorganisation eller ett inloggningssätt som inte finns",
        "The service asked for a home organisation or way to log in that does not exist",
    ),
    follows: tri!(
        "Palvelu voi valita koulun käyttäjän puolesta. Nyt sen käyttämä tunniste on väärä, tai kirjautumistapa on poistunut.",
        "En tjänst kan välja skolan åt användaren. Nu är identifieraren som den använder fel, eller så har inloggningssättet tagits bort.",
        "A service can choose the school for the user. The identifier it uses is wrong now, or that way to log in is gone.",
    ),
    steps: tri!(
        "Tarkista palvelun lähettämä AuthnContextClassRef (urn:mpass.id:authnsource:…) tai acr_values.¶Poista esivalinta, jos et tiedä oikeaa tunnistetta: käyttäjä valitsee silloin koulunsa itse.",
        "Kontrollera AuthnContextClassRef (urn:mpass.id:authnsource:…) eller acr_values som tjänsten skickar.¶Ta bort förvalet om rätt identifierare inte är känd: då väljer användaren sin skola själv.",
        "Check the AuthnContextClassRef (urn:mpass.id:authnsource:…) or acr_values the service sends.¶Drop the preselection if the right identifier is not known: the user then chooses the school.",
    ),
    apart: tri!(
        "Palvelu ohittaa koulun valinnan, tai linkki johtaa suoraan yhteen kouluun.",
        "Tjänsten hoppar över skolvalet, eller så leder länken direkt till en viss skola.",
        "The service skips the choice of school, or the link leads straight to one school.",
    ),
};
static SERVICE_TOKEN: Own = Own {
    title: tri!(
        "Palvelu ei saanut haettua kirjautumisen tietoja MPASSid:ltä",
        "Tjänsten kunde inte hämta inloggningens uppgifter från MPASSid",
        "The service could not fetch the login's data from MPASSid",
    ),
    follows: tri!(
        "Kirjautuminen itsessään onnistui. Palvelun tunnus tai salaisuus (client secret) on väärä tai vanhentunut, tai kertakoodi ehti vanhentua tai käytettiin kahdesti.",
        "Själva inloggningen lyckades. Tjänstens id eller hemlighet (client secret) är fel eller har gått ut, eller så hann engångskoden gå ut eller användes två gånger.",
        "The login itself worked. The service's ID or client secret is wrong or has expired, or the one-time code ran out or was used twice.",
    ),
    steps: tri!(
        "Tarkista client_id, client secret ja tunnistautumistapa (client_secret_basic) MPASSid-rekisteröinnistä.¶Tarkista, että paluuosoite on sama molemmissa pyynnöissä ja koodi käytetään vain kerran.",
        "Kontrollera client_id, client secret och autentiseringssättet (client_secret_basic) i MPASSid-registreringen.¶Kontrollera att returadressen är densamma i båda anropen och att koden används bara en gång.",
        "Check client_id, client secret and the way of authenticating (client_secret_basic) in the MPASSid registration.¶Check that both requests name the same return address and that the code is used only once.",
    ),
    apart: tri!(
        "Virheessä on invalid_client tai invalid_grant, ja se tulee vasta palvelussa.",
        "I felet står invalid_client eller invalid_grant, och det kommer först i tjänsten.",
        "The error holds invalid_client or invalid_grant and comes only in the service.",
    ),
};
static SERVICE_METADATA: Own = Own {
    title: tri!(
        "Palvelulla on vanhentuneet tiedot MPASSid:stä",
        "Tjänsten har föråldrade uppgifter om MPASSid",
        "The service has outdated data about MPASSid",
    ),
    follows: tri!(
        "Palvelu ei tunnista MPASSid:n lähettämää vastausta, koska sen metatiedot tai varmenne MPASSid:stä puuttuvat tai ovat vanhat.",
        "Tjänsten känner inte igen svaret från MPASSid, eftersom dess metadata eller certifikat för MPASSid saknas eller är gammalt.",
        "The service does not recognise MPASSid's response because its metadata or certificate of MPASSid is missing or old.",
    ),
    steps: tri!(
        "Päivitä MPASSid:n metatiedot palveluun: https://mpass-proxy.csc.fi/idp/shibboleth¶Tarkista, että palvelu käyttää oikeaa ympäristöä (tuotanto tai testi) ja hakee metatiedot uudelleen itsestään.",
        "Uppdatera MPASSids metadata i tjänsten: https://mpass-proxy.csc.fi/idp/shibboleth¶Kontrollera att tjänsten använder rätt miljö (produktion eller test) och hämtar metadata på nytt automatiskt.",
        "Update MPASSid's metadata in the service: https://mpass-proxy.csc.fi/idp/shibboleth¶Check that the service uses the right environment (production or test) and fetches the metadata anew by itself.",
    ),
    apart: tri!(
        "Virhe tulee palvelussa kaikille, ja muut palvelut toimivat.",
        "Felet kommer i tjänsten för alla, och andra tjänster fungerar.",
        "The error comes in the service for everyone, and other services work.",
    ),
};
static MESSAGE_EXPIRED: Own = Own {
    title: tri!(
        "Palvelun mielestä kirjautumisen vastaus on liian vanha",
        "Tjänsten anser att inloggningens svar är för gammalt",
        "The service finds the login's response too old",
    ),
    follows: tri!(
        "MPASSid:n vastaus on voimassa viisi minuuttia. Palvelimen kello käy väärin, vastaus lähetettiin uudelleen, tai sivu oli auki kauan.",
        "MPASSids svar gäller i fem minuter. Serverns klocka går fel, svaret skickades på nytt, eller så var sidan öppen länge.",
        "MPASSid's response is valid for five minutes. The server's clock is wrong, the response was sent again, or the page stayed open for long.",
    ),
    steps: tri!(
        "Tarkista palvelimen kello ja aikapalvelu (NTP).¶Salli muutaman minuutin ero kelloissa.",
        "Kontrollera serverns klocka och tidstjänst (NTP).¶Tillåt några minuters skillnad mellan klockorna.",
        "Check the server's clock and time service (NTP).¶Allow a few minutes of difference between the clocks.",
    ),
    apart: tri!(
        "Sama virhe tulee myös aivan tuoreella kirjautumisella, monelta laitteelta.",
        "Samma fel kommer också med en alldeles färsk inloggning, från flera enheter.",
        "The error comes with a brand-new login too, from several devices.",
    ),
};
static TEST_ENVIRONMENT: Own = Own {
    title: tri!(
        "Kirjautuminen meni MPASSid:n testiympäristöön",
        "Inloggningen gick till MPASSids testmiljö",
        "The login went to MPASSid's test environment",
    ),
    follows: tri!(
        "Testiympäristössä (mpass-proxy-test.csc.fi) ei ole oikeita kouluja eivätkä oikeat tunnukset kelpaa.",
        "I testmiljön (mpass-proxy-test.csc.fi) finns inga riktiga skolor, och riktiga konton duger inte.",
        "The test environment (mpass-proxy-test.csc.fi) has no real schools, and real accounts are not accepted.",
    ),
    steps: tri!(
        "Avaa palvelun oikea osoite, jos käytit testiosoitetta.¶Palvelun ylläpito: vaihda kirjautumisen osoitteet, tunnukset ja metatiedot tuotantoympäristöön.",
        "Öppna tjänstens rätta adress om du använde en testadress.¶Tjänstens administratör: byt inloggningens adresser, id och metadata till produktionsmiljön.",
        "Open the service's proper address if you used a test address.¶The service's operator: change the login's addresses, IDs and metadata to production.",
    ),
    apart: tri!(
        "Osoitteessa on mpass-proxy-test, vaikka tarkoitus ei ole testata.",
        "I adressen står mpass-proxy-test, fast avsikten inte är att testa.",
        "The address holds mpass-proxy-test although nobody means to test.",
    ),
};
static DATA_MISSING: Own = Own {
    title: tri!(
        "Palvelu ei saanut kirjautumisessa tietoa, jota se tarvitsee",
        "Tjänsten fick inte en uppgift som den behöver vid inloggningen",
        "The service did not get data it needs with the login",
    ),
    follows: tri!(
        "Kirjautuminen onnistui, mutta esimerkiksi koulu, rooli tai luokka puuttui tai oli virheellinen, eikä palvelu päästä siksi sisään.",
        "Inloggningen lyckades, men till exempel skolan, rollen eller klassen saknades eller var fel, och därför släpper tjänsten inte in.",
        "The login worked, but the school, the role or the class, for example, was missing or wrong, so the service does not let the user in.",
    ),
    steps: tri!(
        "Kirjautukaa käyttäjän kanssa Peiliin: se näyttää, mitä tietoja tulee ja mikä niistä on väärin.¶Korjaa puuttuva tai virheellinen tieto rekisterissä.",
        "Logga in i Peili tillsammans med användaren: där syns vilka uppgifter som kommer och vad som är fel i dem.¶Rätta den saknade eller felaktiga uppgiften i registret.",
        "Log in to Peili together with the user: it shows which data arrive and what is wrong with them.¶Mend the missing or wrong data in the register.",
    ),
    apart: tri!(
        "Kirjautuminen Peiliin onnistuu ja näyttää vian.",
        "Inloggningen i Peili lyckas och visar felet.",
        "A login to Peili works and shows the fault.",
    ),
};
static NO_RIGHTS: Own = Own {
    title: tri!(
        "Kirjautuminen onnistui, mutta käyttäjällä ei ole oikeutta palveluun",
        "Inloggningen lyckades, men användaren har inte rätt till tjänsten",
        "The login worked, but the user has no right to the service",
    ),
    follows: tri!(
        "Palvelu päättää itse, ketkä pääsevät sisään. Käyttäjältä puuttuu siellä tili, lisenssi, kurssi tai rooli.",
        "Tjänsten bestämmer själv vilka som kommer in. Användaren saknar ett konto, en licens, en kurs eller en roll där.",
        "The service itself decides who gets in. The user lacks an account, a licence, a course or a role there.",
    ),
    steps: tri!(
        "Tarkista, onko käyttäjällä ja koululla palvelussa tili ja voimassa oleva lisenssi.¶Yhdistä tarvittaessa käyttäjän vanha tili uuteen kirjautumiseen.",
        "Kontrollera om användaren och skolan har ett konto och en giltig licens i tjänsten.¶Koppla vid behov ihop användarens gamla konto med den nya inloggningen.",
        "Check whether the user and the school have an account and a valid licence in the service.¶Link the user's old account with the new login if need be.",
    ),
    apart: tri!(
        "Palvelu näyttää nimesi tai koulusi, mutta kieltää pääsyn.",
        "Tjänsten visar ditt namn eller din skola men nekar tillträde.",
        "The service shows your name or school but refuses access.",
    ),
};
static SERVICE_ERROR: Own = Own {
    title: tri!(
        "Palvelussa tapahtui virhe kirjautumisen jälkeen",
        "Ett fel uppstod i tjänsten efter inloggningen",
        "An error happened in the service after the login",
    ),
    follows: tri!(
        "MPASSid päästi käyttäjän takaisin palveluun, mutta palvelu itse ei toimi.",
        "MPASSid släppte tillbaka användaren till tjänsten, men själva tjänsten fungerar inte.",
        "MPASSid let the user back to the service, but the service itself does not work.",
    ),
    steps: tri!(
        "Etsi virhe palvelun lokista tämän viestin ajalta.¶Tarkista, ottaako palvelu MPASSid:n vastauksen vastaan.",
        "Sök felet i tjänstens logg vid den tidpunkt som står i det här meddelandet.¶Kontrollera att tjänsten tar emot svaret från MPASSid.",
        "Look for the error in the service's log at the time given in this message.¶Check whether the service takes in MPASSid's response.",
    ),
    apart: tri!(
        "Virhesivu on palvelun oma, ja muut MPASSid-palvelut toimivat.",
        "Felsidan är tjänstens egen, och andra MPASSid-tjänster fungerar.",
        "The error page is the service's own, and other MPASSid services work.",
    ),
};
static WEB_CERTIFICATE: Own = Own {
    title: tri!(
        "Sivuston suojausvarmenne ei kelpaa",
        "Webbplatsens säkerhetscertifikat duger inte",
        "The site's security certificate is not valid",
    ),
    follows: tri!(
        "Selain ei avaa sivua, koska sen varmenne on vanhentunut tai kuuluu toiselle osoitteelle. Salasanaa ei pidä kirjoittaa sivulle varoituksesta huolimatta.",
        "Webbläsaren öppnar inte sidan, eftersom dess certifikat har gått ut eller hör till en annan adress. Skriv inte lösenordet på sidan trots varningen.",
        "The browser does not open the page because its certificate has expired or belongs to another address. Do not enter a password there in spite of the warning.",
    ),
    steps: tri!(
        "Uusi sivuston TLS-varmenne ja tarkista, että koko varmenneketju lähetetään.",
        "Förnya webbplatsens TLS-certifikat och kontrollera att hela certifikatkedjan skickas.",
        "Renew the site's TLS certificate and check that the whole chain is sent.",
    ),
    apart: tri!(
        "Sama varoitus näkyy muillakin laitteilla, joiden kello on oikeassa.",
        "Samma varning syns också på andra enheter vars klocka går rätt.",
        "The same warning shows on other devices whose clocks are right.",
    ),
};
static LOGIN_LOOP: Own = Own {
    title: tri!(
        "Kirjautuminen kiertää kehää palvelun ja kirjautumissivun välillä",
        "Inloggningen går runt mellan tjänsten och inloggningssidan",
        "The login goes round between the service and the login page",
    ),
    follows: tri!(
        "Palvelu ei saa kirjautumista jäämään voimaan, joten se lähettää käyttäjän aina uudelleen kirjautumaan. Syy on palvelun evästeissä tai osoitteissa.",
        "Tjänsten får inte inloggningen att gälla och skickar därför alltid användaren att logga in på nytt. Orsaken finns i tjänstens cookies eller adresser.",
        "The service cannot keep the login, so it sends the user to log in again and again. The cause lies in the service's cookies or addresses.",
    ),
    steps: tri!(
        "Tarkista, että palvelu käyttää samaa osoitetta (https, www tai ilman) ennen kirjautumista ja sen jälkeen.¶Tarkista istuntoevästeen asetukset (Secure, SameSite, Domain).",
        "Kontrollera att tjänsten använder samma adress (https, med eller utan www) före och efter inloggningen.¶Kontrollera sessionscookiens inställningar (Secure, SameSite, Domain).",
        "Check that the service uses the same address (https, with or without www) before and after the login.¶Check the settings of the session cookie (Secure, SameSite, Domain).",
    ),
    apart: tri!(
        "Sama tapahtuu kaikille ja kaikilla selaimilla.",
        "Samma sak händer alla och i alla webbläsare.",
        "The same happens to everyone and in every browser.",
    ),
};

// ---- The browser and the device

static STALE_PAGE: Tri = tri!(
    "Kirjautuminen onnistuu, kun se aloitetaan palvelun etusivulta.",
    "Inloggningen lyckas när den börjar på tjänstens startsida.",
    "The login works when it starts from the service's front page.",
);
static COOKIES_BLOCKED: Own = Own {
    title: tri!(
        "Selain estää evästeet, joita kirjautuminen tarvitsee",
        "Webbläsaren blockerar cookies som inloggningen behöver",
        "The browser blocks cookies that the login needs",
    ),
    follows: tri!(
        "Kirjautumissivu ei muista, kuka olet, kun selain siirtyy palvelun, MPASSid:n ja koulun sivujen välillä.",
        "Inloggningssidan minns inte vem du är när webbläsaren går mellan tjänstens, MPASSids och skolans sidor.",
        "The login page does not remember you while the browser moves between the pages of the service, MPASSid and the school.",
    ),
    steps: tri!(
        "Salli evästeet selaimen asetuksissa ainakin palvelulle, MPASSid:lle (mpass-proxy.csc.fi) ja koulun kirjautumissivulle.¶Kokeile toista selainta tai tavallista ikkunaa yksityisen sijaan.¶Jos asetus on koulun hallinnassa, pyydä apua koulun IT-tuelta.",
        "Tillåt cookies i webbläsarens inställningar åtminstone för tjänsten, MPASSid (mpass-proxy.csc.fi) och skolans inloggningssida.¶Prova en annan webbläsare eller ett vanligt fönster i stället för ett privat.¶Om skolan styr inställningen, be skolans it-stöd om hjälp.",
        "Allow cookies in the browser's settings, at least for the service, MPASSid (mpass-proxy.csc.fi) and the school's login page.¶Try another browser, or an ordinary window instead of a private one.¶If the school manages the setting, ask its IT support for help.",
    ),
    apart: tri!(
        "Kirjautuminen onnistuu toisella selaimella samalla laitteella.",
        "Inloggningen lyckas i en annan webbläsare på samma enhet.",
        "The login works in another browser on the same device.",
    ),
};
static COOKIES_TOO_LARGE: Own = Own {
    title: tri!(
        "Selaimeen on kertynyt liikaa evästeitä",
        "Det har samlats för många cookies i webbläsaren",
        "The browser has gathered too many cookies",
    ),
    follows: tri!(
        "Palvelin ei ota pyyntöä vastaan, koska selaimen lähettämät evästeet ovat liian suuria. Näin käy usean keskeytyneen kirjautumisen jälkeen.",
        "Servern tar inte emot begäran, eftersom webbläsarens cookies är för stora. Det händer efter flera avbrutna inloggningar.",
        "The server does not accept the request because the cookies the browser sends are too large. This happens after several interrupted logins.",
    ),
    steps: tri!(
        "Sulje kaikki selaimen ikkunat tai tyhjennä sivuston evästeet, ja kirjaudu uudelleen.¶Jos sama toistuu, kerro siitä palvelun tuelle.",
        "Stäng webbläsarens alla fönster eller rensa webbplatsens cookies, och logga in på nytt.¶Om samma sak upprepas, berätta det för tjänstens support.",
        "Close all windows of the browser or clear the site's cookies, and log in again.¶If it comes back, tell the service's support.",
    ),
    apart: tri!(
        "Kirjautuminen onnistuu yksityisessä ikkunassa tai toisella selaimella.",
        "Inloggningen lyckas i ett privat fönster eller i en annan webbläsare.",
        "The login works in a private window or another browser.",
    ),
};
static SCRIPT_BLOCKED: Own = Own {
    title: tri!(
        "JavaScript on estetty, eikä kirjautuminen jatku itsestään",
        "JavaScript är blockerat och inloggningen fortsätter inte av sig själv",
        "JavaScript is blocked and the login does not go on by itself",
    ),
    follows: tri!(
        "Kirjautumisen välisivut siirtyvät eteenpäin JavaScriptillä. Ilman sitä näkyy tyhjä sivu tai Jatka-painike.",
        "Inloggningens mellansidor går vidare med JavaScript. Utan det syns en tom sida eller knappen Fortsätt.",
        "The pages in between move on by JavaScript. Without it there is a blank page or a Continue button.",
    ),
    steps: tri!(
        "Paina Jatka (Continue), jos sivulla on sellainen painike.¶Salli JavaScript selaimen asetuksissa ja lisäosissa näille sivuille.¶Jos asetus on koulun hallinnassa, pyydä apua koulun IT-tuelta.",
        "Tryck på Fortsätt (Continue) om sidan har en sådan knapp.¶Tillåt JavaScript i webbläsarens inställningar och tillägg för de här sidorna.¶Om skolan styr inställningen, be skolans it-stöd om hjälp.",
        "Press Continue if the page has that button.¶Allow JavaScript for these pages in the browser's settings and extensions.¶If the school manages the setting, ask its IT support for help.",
    ),
    apart: tri!(
        "Sivu on tyhjä tai siinä on vain Jatka-painike.",
        "Sidan är tom eller har bara knappen Fortsätt.",
        "The page is blank or has only a Continue button.",
    ),
};
static BROWSER_EXTENSION: Own = Own {
    title: tri!(
        "Selaimen lisäosa estää kirjautumissivun",
        "Ett tillägg i webbläsaren blockerar inloggningssidan",
        "A browser extension blocks the login page",
    ),
    follows: tri!(
        "Esimerkiksi mainosten tai seurannan esto pysäyttää sivun tai sen osan.",
        "Till exempel ett annons- eller spårningsskydd stoppar sidan eller en del av den.",
        "An ad or tracking blocker, for example, stops the page or a part of it.",
    ),
    steps: tri!(
        "Poista lisäosat hetkeksi käytöstä tai avaa yksityinen ikkuna, jossa ne eivät toimi.¶Salli lisäosassa palvelun, MPASSid:n ja koulun kirjautumissivun osoitteet.",
        "Stäng av tilläggen en stund eller öppna ett privat fönster där de inte är på.¶Tillåt tjänstens, MPASSids och skolans inloggningssidas adresser i tillägget.",
        "Turn the extensions off for a moment, or open a private window where they do not run.¶Allow the addresses of the service, MPASSid and the school's login page in the extension.",
    ),
    apart: tri!(
        "Kirjautuminen onnistuu, kun lisäosat ovat pois päältä.",
        "Inloggningen lyckas när tilläggen är avstängda.",
        "The login works with the extensions turned off.",
    ),
};
static DEVICE_CLOCK: Own = Own {
    title: tri!(
        "Laitteen kello käy väärin",
        "Enhetens klocka går fel",
        "The device's clock is wrong",
    ),
    follows: tri!(
        "Selain luulee varmenteita ja kirjautumisen vastauksia vanhentuneiksi, kun laitteen päivä tai aika on väärä.",
        "Webbläsaren tror att certifikat och inloggningens svar har gått ut när enhetens datum eller tid är fel.",
        "The browser takes certificates and login responses for expired when the device's date or time is wrong.",
    ),
    steps: tri!(
        "Aseta laitteen päivä, aika ja aikavyöhyke automaattisiksi ja käynnistä selain uudelleen.¶Jos kello ei pysy ajassa, pyydä apua koulun IT-tuelta.",
        "Ställ in datum, tid och tidszon på automatiskt och starta om webbläsaren.¶Om klockan inte går rätt, be skolans it-stöd om hjälp.",
        "Set the device's date, time and time zone to automatic and restart the browser.¶If the clock does not keep time, ask the school's IT support for help.",
    ),
    apart: tri!(
        "Laitteen kello poikkeaa puhelimen kellosta.",
        "Enhetens klocka avviker från telefonens.",
        "The device's clock differs from a phone's.",
    ),
};
static NO_NETWORK: Own = Own {
    title: tri!(
        "Laitteella ei ole toimivaa verkkoyhteyttä",
        "Enheten har ingen fungerande nätförbindelse",
        "The device has no working network connection",
    ),
    follows: tri!(
        "Selain ei saa yhteyttä sivuun. Langaton verkko voi myös vaatia oman kirjautumisensa ensin.",
        "Webbläsaren når inte sidan. Ett trådlöst nät kan också kräva en egen inloggning först.",
        "The browser cannot reach the page. A wireless network may also ask for its own login first.",
    ),
    steps: tri!(
        "Tarkista, aukeaako jokin muu sivu, ja yhdistä verkkoon uudelleen.¶Kokeile toista verkkoa, esimerkiksi puhelimen yhteyttä.",
        "Kontrollera om någon annan sida öppnas, och anslut till nätet på nytt.¶Prova ett annat nät, till exempel telefonens förbindelse.",
        "See whether any other page opens, and connect to the network again.¶Try another network, for example a phone's connection.",
    ),
    apart: tri!(
        "Mikään muukaan sivu ei aukea.",
        "Ingen annan sida öppnas heller.",
        "No other page opens either.",
    ),
};
