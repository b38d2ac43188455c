//! What the page on privacy says of the page's own connections.

use crate::lang::{Lang, Tri};
use crate::text::fill::{fill, texts};

/// Where an address of the policy leads, or what a request was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Of the policy.
    Own,
    Login,
    Any,
    // Of a request.
    File,
    Header,
    SelfTest,
    Here,
    Outside,
}

pub struct Proof {
    pub hosts: &'static str,
    pub hosts_lead: &'static str,
    pub no_host: &'static str,
    pub no_policy: &'static str,
    pub unknown: &'static str,
    pub policy: &'static str,
    pub requests: &'static str,
    pub requests_lead: &'static str,
    pub nothing: &'static str,
    pub full: &'static str,
    pub service_worker: &'static str,
    pub exceptions: &'static str,
    pub at_login: &'static str,
    pub early_post: &'static str,
    lang: Lang,
}

/// `received`: a login was; else everything since the page was opened is told.
pub fn proof(received: bool, lang: Lang) -> Proof {
    let say = |text: Tri| text.get(lang);
    let (requests, nothing) = match received {
        true => (SINCE_LOGIN, NOTHING_SINCE_LOGIN),
        false => (SINCE_OPENED, NOTHING_SINCE_OPENED),
    };
    Proof {
        hosts: say(HOSTS),
        hosts_lead: say(HOSTS_LEAD),
        no_host: say(NO_HOST),
        no_policy: say(NO_POLICY),
        unknown: say(UNKNOWN),
        policy: say(POLICY),
        requests: say(requests),
        requests_lead: say(REQUESTS_LEAD),
        nothing: say(nothing),
        full: say(FULL),
        service_worker: say(SERVICE_WORKER),
        exceptions: say(EXCEPTIONS),
        at_login: say(AT_LOGIN),
        early_post: say(EARLY_POST),
        lang,
    }
}

impl Proof {
    pub fn mark(&self, mark: Mark) -> &'static str {
        match mark {
            Mark::Own => OWN,
            Mark::Login => LOGIN,
            Mark::Any => ANY,
            Mark::File => FILE,
            Mark::Header => HEADER,
            Mark::SelfTest => SELF_TEST,
            Mark::Here => HERE,
            Mark::Outside => OUTSIDE,
        }
        .get(self.lang)
    }

    /// The page itself, or a program of it.
    pub fn program(&self, name: &str) -> String {
        match name {
            "page" => PAGE.get(self.lang).to_owned(),
            name => fill(&PROGRAM, self.lang, &[name]),
        }
    }

    pub fn count(&self, count: usize) -> String {
        fill(&COUNT, self.lang, &[&count.to_string()])
    }

    pub fn before(&self, count: usize) -> String {
        fill(&BEFORE, self.lang, &[&count.to_string()])
    }

    /// How long after the login was received.
    pub fn after(&self, seconds: i64) -> String {
        fill(&AFTER, self.lang, &[&seconds.to_string()])
    }
}

texts! {
    HOSTS {
        "Mihin tämä sivu saa ottaa yhteyttä",
        "Vart den här sidan får ta kontakt",
        "Where this page may connect to",
    }
    HOSTS_LEAD {
        "Selain päästää sivun hakemaan tietoja vain näistä osoitteista. Luettelo on otsakkeessa, jonka palvelin lähettää sivun mukana (Content-Security-Policy, kohta connect-src), ja se on luettu siitä äsken.",
        "Webbläsaren låter sidan hämta uppgifter bara från de här adresserna. Listan finns i ett huvud som servern skickar med sidan (Content-Security-Policy, fältet connect-src) och har nyss lästs där.",
        "The browser lets the page fetch from these addresses only. The list stands in a header that the host sends with the page (Content-Security-Policy, connect-src), and was read from it just now.",
    }
    NO_HOST {
        "Ei mihinkään.",
        "Ingenstans.",
        "Nowhere.",
    }
    NO_POLICY {
        "Palvelin ei lähettänyt sivun mukana otsaketta Content-Security-Policy, joten selain ei rajoita sivun yhteyksiä. Kerro siitä sivun ylläpitäjälle.",
        "Servern skickade inte huvudet Content-Security-Policy med sidan, så webbläsaren begränsar inte sidans kontakter. Berätta det för den som driver sidan.",
        "The host sent no Content-Security-Policy header with the page, so the browser does not limit its connections. Tell whoever runs this page.",
    }
    UNKNOWN {
        "Otsaketta ei ole voitu lukea.",
        "Huvudet har inte kunnat läsas.",
        "The header could not be read.",
    }
    POLICY {
        "Otsake kokonaan",
        "Hela huvudet",
        "The whole header",
    }
    SINCE_LOGIN {
        "Mitä on haettu kirjautumisen saapumisen jälkeen",
        "Vad som har hämtats sedan inloggningen kom",
        "What has been asked for since the login was received",
    }
    SINCE_OPENED {
        "Mitä on haettu sivun avaamisen jälkeen",
        "Vad som har hämtats sedan sidan öppnades",
        "What has been asked for since the page was opened",
    }
    REQUESTS_LEAD {
        "Sivun ja sen ohjelmien pyynnöt selaimen oman kirjanpidon mukaan. Luettelo päivittyy itsestään.",
        "Begäranden från sidan och dess program, enligt webbläsarens egen bokföring. Listan uppdateras av sig själv.",
        "The requests of the page and its programs, as the browser itself noted them. The list renews itself.",
    }
    NOTHING_SINCE_LOGIN {
        "Ei mitään kirjautumisen saapumisen jälkeen.",
        "Ingenting sedan inloggningen kom.",
        "Nothing since the login was received.",
    }
    NOTHING_SINCE_OPENED {
        "Ei mitään sivun avaamisen jälkeen.",
        "Ingenting sedan sidan öppnades.",
        "Nothing since the page was opened.",
    }
    COUNT {
        "Pyyntöjä: {0}",
        "Antal begäranden: {0}",
        "Requests: {0}",
    }
    BEFORE {
        "Sitä ennen: {0}",
        "Före det: {0}",
        "Before that: {0}",
    }
    AFTER {
        "{0} s kuluttua",
        "efter {0} s",
        "after {0} s",
    }
    PAGE {
        "sivu",
        "sidan",
        "the page",
    }
    PROGRAM {
        "ohjelma {0}",
        "programmet {0}",
        "program {0}",
    }
    OWN {
        "tämä palvelin, jolta sivun tiedostot tulevat",
        "den här servern, som sidans filer kommer från",
        "this host, which the page's files come from",
    }
    LOGIN {
        "kirjautumispalvelu: sen avaimet ja kirjautumisen tiedot haetaan kirjautumisen aikana",
        "inloggningstjänst: dess nycklar och inloggningens uppgifter hämtas under inloggningen",
        "a login service: its keys and the login's data are fetched while you log in",
    }
    ANY {
        "mikä tahansa osoite, joten tämä ei rajoita mitään",
        "vilken adress som helst, så det här begränsar ingenting",
        "any address at all, so this limits nothing",
    }
    FILE {
        "sivun oma tiedosto",
        "sidans egen fil",
        "a file of the page itself",
    }
    HEADER {
        "kysymys yllä olevasta otsakkeesta",
        "frågan efter huvudet ovan",
        "the question for the header above",
    }
    SELF_TEST {
        "vastaanoton kokeilu: siihen vastaa sivun service worker selaimessa, palvelin ei näe sitä",
        "prov av mottagningen: sidans service worker svarar i webbläsaren, servern ser det inte",
        "test of receiving: the page's service worker answers it in the browser, the host does not see it",
    }
    HERE {
        "tämä palvelin",
        "den här servern",
        "this host",
    }
    OUTSIDE {
        "toinen palvelin",
        "en annan server",
        "another host",
    }
    FULL {
        "Selaimen kirjanpito on täynnä, joten uusimmat pyynnöt voivat puuttua luettelosta. Lataa sivu uudelleen.",
        "Webbläsarens bokföring är full, så de senaste begärandena kan saknas i listan. Ladda om sidan.",
        "The browser's list is full, so the latest requests may be missing. Reload the page.",
    }
    SERVICE_WORKER {
        "Luettelossa eivät ole sivun service workerin haut: se hakee sivun omat tiedostot talteen, kun sivu avataan ensimmäisen kerran ja kun sivusta tulee uusi versio, jotta sivu toimii ilman verkkoa. Muuta se ei hae.",
        "I listan finns inte det som sidans service worker hämtar: den sparar undan sidans egna filer när sidan öppnas första gången och när det kommer en ny version, så att sidan fungerar utan nät. Något annat hämtar den inte.",
        "Not in the list is what the page's service worker fetches: it puts the page's own files aside when the page is opened for the first time and when there is a new version, so that the page works without a network. It fetches nothing else.",
    }
    EXCEPTIONS {
        "Milloin tietoja lähtee selaimesta",
        "När uppgifter lämnar webbläsaren",
        "When data do leave the browser",
    }
    AT_LOGIN {
        "Kun kirjaudut, selain siirtyy tältä sivulta MPASSidiin ja kotiorganisaatioosi. Se, mitä annat siellä, menee niille.",
        "När du loggar in går webbläsaren från den här sidan till MPASSid och din hemorganisation. Det du uppger där går till dem.",
        "When you log in, the browser leaves this page for MPASSid and your home organisation. What you enter there goes to them.",
    }
    EARLY_POST {
        "Jos kirjautumisen vastaus lähetetään tälle sivulle lomakkeena ennen kuin sivun service worker on käynnissä, se päätyy palvelimelle. Palvelin heittää sen lukematta pois ja kertoo, ettei mitään käsitelty. Siksi sivu kokeilee vastaanoton ennen kuin pyytää lomaketta.",
        "Om svaret på en inloggning skickas hit som ett formulär innan sidans service worker är i gång, når det servern. Servern kastar bort det oläst och säger att ingenting behandlades. Därför provar sidan mottagningen innan den ber om ett formulär.",
        "If the answer to a login is posted to this page before its service worker runs, it reaches the host. The host throws it away unread and says that nothing was processed. So the page tests the receiving before it asks for a form.",
    }
}
