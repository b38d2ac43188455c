//! A recording in words: what was found in it, what was left out, where the login stopped, and how
//! a recording is made.

use super::fill::{fill, texts};
use super::time;
use crate::lang::{Lang, Tri};
use crate::trace::{Content, Fact, Kind, MESSAGES, Message, PART, Seen, Signal, Stop, Trace};

/// What a message is, in plain words and with its name in the protocol.
pub fn kind(message: &Message, lang: Lang) -> &'static str {
    let refused = message.facts.iter().any(|(fact, _)| *fact == Fact::Status);
    let text = match message.kind {
        Kind::SamlRequest => &SAML_REQUEST,
        Kind::SamlResponse if refused => &SAML_REFUSED,
        Kind::SamlResponse => &SAML_RESPONSE,
        Kind::SamlLogout => &SAML_LOGOUT,
        Kind::OidcRequest => &OIDC_REQUEST,
        Kind::OidcCode => &OIDC_CODE,
        Kind::OidcAnswer => &OIDC_ANSWER,
        Kind::OidcToken => &OIDC_TOKEN,
        Kind::Userinfo => &USERINFO,
        Kind::OidcError => &OIDC_ERROR,
        Kind::OidcLogout => &OIDC_LOGOUT,
        Kind::WsFederation => &WS_FEDERATION,
    };
    text.get(lang)
}

/// From which host to which.
pub fn way(message: &Message, lang: Lang) -> String {
    let host = |host: &str| match host {
        "" => UNKNOWN_HOST.get(lang).to_owned(),
        host => host.to_owned(),
    };
    [host(&message.from), host(&message.to)].join(" → ")
}

/// What there is to know about a message beside its facts.
pub fn remarks(message: &Message, lang: Lang) -> Vec<String> {
    let mut out = Vec::new();
    let mut say = |text: &Tri, args: &[&str]| out.push(fill(text, lang, args));
    if !message.sent {
        say(&NOT_SENT, &[]);
    }
    if message.again > 0 {
        say(&AGAIN, &[&message.again.to_string()]);
    }
    if message.status >= 400 {
        say(&ANSWERED, &[&message.status.to_string()]);
    }
    match (message.kind, message.content) {
        (_, Content::Masked) => say(&MASKED, &[]),
        (_, Content::Broken) => say(&BROKEN, &[]),
        (_, Content::TooLarge) => say(&TOO_LARGE, &[]),
        (Kind::OidcCode, _) => say(&CODE_ONLY, &[]),
        (Kind::WsFederation, _) => say(&NOT_OPENED, &[]),
        _ => {}
    }
    out
}

/// The name of a fact; one without a value is a sentence.
pub fn fact(fact: Fact, lang: Lang) -> &'static str {
    let text = match fact {
        Fact::Issuer => &ISSUER,
        Fact::Client => &CLIENT,
        Fact::Context => &CONTEXT,
        Fact::AnswerTo => &ANSWER_TO,
        Fact::Scope => &SCOPE,
        Fact::Answer => &ANSWER,
        Fact::Fresh => &FRESH,
        Fact::Passive => &PASSIVE,
        Fact::Id => &ID,
        Fact::ReplyTo => &REPLY_TO,
        Fact::Status => &STATUS,
        Fact::Said => &SAID,
        Fact::Encrypted => &ENCRYPTED,
    };
    text.get(lang)
}

/// A failure in one sentence; what a page said stands apart.
pub fn signal(signal: &Signal, lang: Lang) -> String {
    match signal {
        Signal::OidcError { error, description } if description.is_empty() => {
            fill(&ERROR, lang, &[error])
        }
        Signal::OidcError { error, description } => fill(&ERROR_SAID, lang, &[error, description]),
        Signal::SamlStatus { codes, message } => {
            let codes: Vec<&str> = codes.iter().map(|code| short(code)).collect();
            let codes = codes.join(", ");
            match message.is_empty() {
                true => fill(&STATUS_OF, lang, &[&codes]),
                false => fill(&STATUS_SAID, lang, &[&codes, message]),
            }
        }
        Signal::Page {
            host, status: 0, ..
        } => fill(&PAGE, lang, &[host]),
        Signal::Page { host, status, .. } if *status < 400 => fill(&PAGE, lang, &[host]),
        Signal::Page { host, status, .. } => fill(&PAGE_STATUS, lang, &[host, &status.to_string()]),
        Signal::NoAnswer { host, error } if error.is_empty() => fill(&SILENT, lang, &[host]),
        Signal::NoAnswer { host, error } => fill(&SILENT_SAID, lang, &[host, error]),
    }
}

/// What a page said, where its text was recorded.
pub fn page_text(signal: &Signal) -> Option<&str> {
    match signal {
        Signal::Page { text, .. } => Some(text),
        _ => None,
    }
}

/// The last word of a status code's name.
fn short(code: &str) -> &str {
    code.rsplit_once(':').map_or(code, |(_, word)| word)
}

/// Where the login stopped, in a sentence or two.
pub fn stop(trace: &Trace, lang: Lang) -> String {
    match trace.stop() {
        Stop::Nothing => NOTHING.get(lang).to_owned(),
        Stop::Failure(seen) => fill(&STOPPED, lang, &[&signal(&seen.signal, lang)]),
        Stop::Message(message) => last(message, lang),
    }
}

fn last(message: &Message, lang: Lang) -> String {
    let to = message.to.as_str();
    let text = match message.kind {
        _ if !message.sent => &LAST_UNSENT,
        Kind::SamlRequest | Kind::OidcRequest => &LAST_REQUEST,
        Kind::SamlLogout | Kind::OidcLogout => &LAST_LOGOUT,
        Kind::OidcCode => &LAST_CODE,
        Kind::OidcError => &LAST_REFUSED,
        Kind::WsFederation => &LAST_OTHER,
        Kind::OidcToken | Kind::Userinfo if to.is_empty() => &LAST_FETCHED,
        Kind::SamlResponse | Kind::OidcAnswer | Kind::OidcToken | Kind::Userinfo => &LAST_ANSWER,
    };
    fill(text, lang, &[to])
}

/// What was passed over, and why it may matter.
pub fn notes(trace: &Trace, lang: Lang) -> Vec<String> {
    let skipped = &trace.skipped;
    let mut out = Vec::new();
    let mut say = |count: u32, text: &Tri| {
        if count > 0 {
            let limit = [(PART >> 20).to_string(), MESSAGES.to_string()];
            out.push(fill(
                text,
                lang,
                &[&count.to_string(), &limit[0], &limit[1]],
            ));
        }
    };
    say(skipped.masked, &SKIPPED_MASKED);
    say(skipped.large, &SKIPPED_LARGE);
    say(skipped.messages, &SKIPPED_MESSAGES);
    say(skipped.signals, &SKIPPED_SIGNALS);
    say(skipped.hosts, &SKIPPED_HOSTS);
    if let Some(at) = skipped.cut {
        out.push(fill(&CUT, lang, &[&at.to_string()]));
    }
    out
}

/// From when to when; empty where the recording has no times.
pub fn span(trace: &Trace, lang: Lang) -> String {
    let messages = trace.messages.iter().map(|message| message.time);
    let signals = trace.signals.iter().map(|seen| seen.time);
    let times = messages.chain(signals).flatten();
    let (mut first, mut last) = (None, None);
    for time in times {
        first = Some(first.map_or(time, |first: i64| first.min(time)));
        last = Some(last.map_or(time, |last: i64| last.max(time)));
    }
    match (first, last) {
        (Some(first), Some(last)) => time::range(first, last, lang),
        _ => String::new(),
    }
}

/// `11.04.05`; empty where it is not known.
pub fn clock(time: Option<i64>, lang: Lang) -> String {
    let Some(time) = time else {
        return String::new();
    };
    let seconds = time::helsinki(time).second;
    let mark = if lang == Lang::En { ":" } else { "." };
    let zero = if seconds < 10 { "0" } else { "" };
    [&time::clock(time, lang), mark, zero, &seconds.to_string()].concat()
}

/// Failures that stand before the message of that number, or behind the last one.
pub fn before(trace: &Trace, number: usize) -> impl Iterator<Item = &Seen> {
    let last = trace.messages.len();
    trace
        .signals
        .iter()
        .filter(move |seen| (seen.after as usize).min(last) == number)
}

texts! {
    pub TITLE { "Tallenne selaimen liikenteestä", "Inspelning av webbläsarens trafik", "Recording of the browser's traffic" }
    pub PRIVACY {
        "Tallenne luettiin vain tällä tietokoneella. Evästeet, koodit ja salasanat jätettiin pois jo luettaessa. Älä anna tallennetta muille: siinä voi olla voimassa olevia kirjautumisia. Luovuta vain raportti, josta henkilötiedot on peitetty.",
        "Inspelningen lästes bara på den här datorn. Kakor, koder och lösenord lämnades bort redan när den lästes. Ge inte inspelningen till andra: den kan innehålla inloggningar som gäller. Lämna bara ut en rapport där personuppgifterna är dolda.",
        "The recording was read on this computer only. Cookies, codes and passwords were left out as it was read. Do not give the recording to others: it may hold live logins. Hand over only a report with personal data hidden.",
    }
    pub LEAD_EMPTY {
        "Jos kirjautuminen katkeaa kesken, selain voi tallentaa sen viestit. Peili näyttää, mihin asti kirjautuminen pääsi.",
        "Om inloggningen bryts på vägen kan webbläsaren spela in dess meddelanden. Peili visar hur långt inloggningen kom.",
        "Where a login breaks off on its way, the browser can record its messages. Peili shows how far the login came.",
    }
    pub SUMMARY { "Mitä tallenteessa on", "Vad inspelningen innehåller", "What the recording holds" }
    pub MAKER { "Tallentanut ohjelma", "Programmet som spelade in", "Recorded by" }
    pub REQUESTS { "Luettuja pyyntöjä", "Lästa förfrågningar", "Requests read" }
    pub TIME { "Kirjautumisen viestien aika", "Tiden för inloggningens meddelanden", "Time of the login's messages" }
    pub FOUND { "Kirjautumisen viestejä", "Inloggningens meddelanden", "Login messages" }
    pub HOSTS { "Palvelimet", "Servrar", "Hosts" }
    pub SKIPPED { "Pois jätetty", "Bortlämnat", "Left out" }
    pub SECRETS {
        "Evästeitä, salasanoja, koodeja ja tunnuksia ei luettu eikä näytetä.",
        "Kakor, lösenord, koder och åtkomstnycklar lästes inte och visas inte.",
        "Cookies, passwords, codes and access keys were not read and are not shown.",
    }
    pub STOP { "Mihin kirjautuminen pysähtyi", "Var inloggningen stannade", "Where the login stopped" }
    pub FIND { "Etsi syy", "Sök orsaken", "Find the cause" }
    pub MESSAGES_TITLE { "Viestit aikajärjestyksessä", "Meddelandena i tidsordning", "The messages in order" }
    pub NO_MESSAGES {
        "Tallenteessa ei ole yhtään kirjautumisen viestiä. Aloita tallennus ennen kirjautumista, pidä lokin säilytys päällä ja vie tallenne samasta välilehdestä.",
        "Inspelningen innehåller inte ett enda meddelande från en inloggning. Börja spela in före inloggningen, låt loggen bevaras och exportera inspelningen från samma flik.",
        "There is no login message in the recording. Start recording before the login, keep the log preserved, and export the recording from the same tab.",
    }
    pub FROM_TO { "{0} → {1}", "{0} → {1}", "{0} → {1}" }
    pub FAILURE { "Virhe", "Fel", "Failure" }
    pub UNKNOWN_HOST { "selain", "webbläsaren", "the browser" }
    pub OPEN { "Avaa", "Öppna", "Open" }
    pub PAGE_SAID { "Sivun teksti", "Sidans text", "Text of the page" }
    pub PAGE_EMPTY {
        "Sivun tekstiä ei ole tallenteessa: Chromium unohtaa sivut, joilta on jo siirrytty. Kopioi teksti virhesivulta tai vie tallenne, kun virhesivu on vielä auki.",
        "Sidans text finns inte i inspelningen: Chromium glömmer sidor som man har lämnat. Kopiera texten från felsidan eller exportera inspelningen medan felsidan ännu är öppen.",
        "The page's text is not in the recording: Chromium forgets pages that were left. Copy the text from the error page, or export the recording while the error page is still open.",
    }
    pub ANOTHER { "Lue toinen tallenne", "Läs en annan inspelning", "Read another recording" }
    pub FILE { "Tallenne tiedostona (HAR tai SAML-tracer)", "Inspelningen som fil (HAR eller SAML-tracer)", "The recording as a file (HAR or SAML-tracer)" }
    pub HOW { "Näin teet tallenteen", "Så här gör du en inspelning", "How to make a recording" }
    pub HOW_CHROME { "Chrome ja Edge", "Chrome och Edge", "Chrome and Edge" }
    pub HOW_CHROME_STEPS {
        "Avaa kehittäjätyökalut näppäimellä F12 ja valitse välilehti ”Network” (Verkko).¶Merkitse ”Preserve log” (Säilytä loki).¶Kirjaudu samassa välilehdessä, kunnes kirjautuminen onnistuu tai virhe näkyy. Jätä virhesivu auki.¶Paina latausnuolta ”Export HAR”. Tavallinen vienti (sanitized) riittää: siitä puuttuvat evästeet. Asetusta ”Allow to generate HAR with sensitive data” ei tarvita.",
        "Öppna utvecklarverktygen med tangenten F12 och välj fliken ”Network” (Nätverk).¶Kryssa för ”Preserve log” (Bevara logg).¶Logga in i samma flik tills inloggningen lyckas eller felet syns. Lämna felsidan öppen.¶Tryck på nedladdningspilen ”Export HAR”. Den vanliga exporten (sanitized) räcker: den saknar kakor. Inställningen ”Allow to generate HAR with sensitive data” behövs inte.",
        "Open the developer tools with the key F12 and choose the tab “Network”.¶Tick “Preserve log”.¶Log in, in the same tab, until the login succeeds or the error shows. Leave the error page open.¶Press the download arrow “Export HAR”. The usual export (sanitized) is enough: it has no cookies. The setting “Allow to generate HAR with sensitive data” is not needed.",
    }
    pub HOW_FIREFOX { "Firefox", "Firefox", "Firefox" }
    pub HOW_FIREFOX_STEPS {
        "Avaa kehittäjätyökalut näppäimellä F12 ja valitse välilehti ”Network” (Verkko).¶Valitse hammasrattaasta ”Persist Logs” (lokien säilyttäminen).¶Kirjaudu samassa välilehdessä, kunnes kirjautuminen onnistuu tai virhe näkyy.¶Valitse hammasrattaasta ”Save All As HAR”. Firefoxin tallenteessa ovat myös evästeet; Peili ei lue niitä.",
        "Öppna utvecklarverktygen med tangenten F12 och välj fliken ”Network” (Nätverk).¶Välj ”Persist Logs” (bevara loggar) under kugghjulet.¶Logga in i samma flik tills inloggningen lyckas eller felet syns.¶Välj ”Save All As HAR” under kugghjulet. I Firefox inspelning finns också kakorna; Peili läser dem inte.",
        "Open the developer tools with the key F12 and choose the tab “Network”.¶Choose “Persist Logs” from the cog wheel.¶Log in, in the same tab, until the login succeeds or the error shows.¶Choose “Save All As HAR” from the cog wheel. A recording by Firefox holds the cookies too; Peili does not read them.",
    }
    pub HOW_TRACER { "SAML-tracer", "SAML-tracer", "SAML-tracer" }
    pub HOW_TRACER_STEPS {
        "Avaa SAML-tracerin ikkuna ja kirjaudu.¶Valitse ”Export” ja suodattimeksi ”None”. Myös peitetystä viennistä näkyvät viestit, mutta allekirjoitusta ei aina voi tarkistaa.",
        "Öppna SAML-tracers fönster och logga in.¶Välj ”Export” och filtret ”None”. Även en export med dolda värden visar meddelandena, men signaturen kan inte alltid kontrolleras.",
        "Open the window of SAML-tracer and log in.¶Choose “Export” and the filter “None”. An export with masked values shows the messages too, but the signature cannot always be checked.",
    }

    SAML_REQUEST { "Kirjautumispyyntö (SAML)", "Begäran om inloggning (SAML)", "Request to log in (SAML)" }
    SAML_RESPONSE { "Vastaus, jossa ovat kirjautumisen tiedot (SAML)", "Svar med inloggningens uppgifter (SAML)", "Answer with the login's data (SAML)" }
    SAML_REFUSED { "Vastaus: kirjautuminen ei onnistunut (SAML)", "Svar: inloggningen lyckades inte (SAML)", "Answer: the login did not succeed (SAML)" }
    SAML_LOGOUT { "Uloskirjautuminen (SAML)", "Utloggning (SAML)", "Logout (SAML)" }
    OIDC_REQUEST { "Kirjautumispyyntö (OpenID Connect)", "Begäran om inloggning (OpenID Connect)", "Request to log in (OpenID Connect)" }
    OIDC_CODE { "Vastaus, jossa on vain koodi (OpenID Connect)", "Svar med bara en kod (OpenID Connect)", "Answer with a code only (OpenID Connect)" }
    OIDC_ANSWER { "Vastaus, jossa ovat kirjautumisen tiedot (ID token)", "Svar med inloggningens uppgifter (ID token)", "Answer with the login's data (ID token)" }
    OIDC_TOKEN { "Koodilla haetut kirjautumisen tiedot (ID token)", "Inloggningens uppgifter, hämtade med koden (ID token)", "The login's data, fetched with the code (ID token)" }
    USERINFO { "Haetut käyttäjätiedot (userinfo)", "Hämtade användaruppgifter (userinfo)", "User data that were fetched (userinfo)" }
    OIDC_ERROR { "Vastaus: kirjautuminen ei onnistunut (OpenID Connect)", "Svar: inloggningen lyckades inte (OpenID Connect)", "Answer: the login did not succeed (OpenID Connect)" }
    OIDC_LOGOUT { "Uloskirjautuminen", "Utloggning", "Logout" }
    WS_FEDERATION { "Kirjautumisviesti (WS-Federation)", "Inloggningsmeddelande (WS-Federation)", "Login message (WS-Federation)" }

    NOT_SENT { "Selain sai viestin lähetettäväksi, mutta tallenteen mukaan se ei lähettänyt sitä.", "Webbläsaren fick meddelandet för att skicka det vidare, men enligt inspelningen skickade den det inte.", "The browser was given the message to send on, but by the recording it did not send it." }
    AGAIN { "Lähetettiin vielä uudelleen, kertoja: {0}.", "Skickades på nytt, antal gånger: {0}.", "Was sent again, times: {0}." }
    ANSWERED { "Vastaanottaja vastasi virheellä {0}.", "Mottagaren svarade med felet {0}.", "The receiver answered with error {0}." }
    MASKED { "Tallenteen vieja on peittänyt viestin, joten sitä ei voi avata.", "Den som exporterade inspelningen har dolt meddelandet, så det kan inte öppnas.", "Whoever exported the recording masked the message, so it cannot be opened." }
    BROKEN { "Viestiä ei voi lukea: siitä puuttuu osa tai se ei ole sitä, mitä sen pitäisi olla.", "Meddelandet går inte att läsa: en del av det saknas eller det är inte vad det borde vara.", "The message cannot be read: a part is missing, or it is not what it should be." }
    TOO_LARGE { "Viesti on liian suuri avattavaksi.", "Meddelandet är för stort för att öppnas.", "The message is too large to be opened." }
    CODE_ONLY { "Palvelu hakee tiedot koodilla suoraan kirjautumispalvelusta. Ne eivät kulje selaimen kautta, joten niitä ei ole tallenteessa.", "Tjänsten hämtar uppgifterna med koden direkt från inloggningstjänsten. De går inte genom webbläsaren och finns därför inte i inspelningen.", "The service fetches the data with the code straight from the login service. They do not pass through the browser, so they are not in the recording." }
    NOT_OPENED { "Peili ei avaa WS-Federation-viestejä.", "Peili öppnar inte WS-Federation-meddelanden.", "Peili does not open WS-Federation messages." }

    ISSUER { "Lähettäjän tunnus", "Avsändarens id", "Id of the sender" }
    CLIENT { "Palvelun tunnus", "Tjänstens id", "Id of the service" }
    CONTEXT { "Kotiorganisaatio tai tunnistustapa", "Hemorganisation eller autentiseringssätt", "Home organisation or way of logging in" }
    ANSWER_TO { "Vastaus pyydetään osoitteeseen", "Svaret begärs till adressen", "The answer is wanted at" }
    SCOPE { "Pyydetyt tiedot (scope)", "Begärda uppgifter (scope)", "Data asked for (scope)" }
    ANSWER { "Vastauksen tapa (response_type)", "Svarssätt (response_type)", "Way of answering (response_type)" }
    FRESH { "Vaatii uuden kirjautumisen (ForceAuthn tai prompt=login).", "Kräver en ny inloggning (ForceAuthn eller prompt=login).", "Demands a fresh login (ForceAuthn or prompt=login)." }
    PASSIVE { "Käyttäjältä ei saa kysyä mitään (IsPassive tai prompt=none).", "Användaren får inte tillfrågas (IsPassive eller prompt=none).", "The user may not be asked anything (IsPassive or prompt=none)." }
    ID { "Viestin tunniste", "Meddelandets id", "Id of the message" }
    REPLY_TO { "Vastaa pyyntöön", "Svarar på begäran", "Answers the request" }
    STATUS { "Tila", "Status", "Status" }
    SAID { "Selitys", "Förklaring", "Explanation" }
    ENCRYPTED { "Tiedot on salattu vastaanottajalle.", "Uppgifterna är krypterade för mottagaren.", "The data are encrypted for the receiver." }

    ERROR { "Kirjautumispalvelu vastasi virheellä ”{0}”.", "Inloggningstjänsten svarade med felet ”{0}”.", "The login service answered with the error “{0}”." }
    ERROR_SAID { "Kirjautumispalvelu vastasi virheellä ”{0}”: {1}", "Inloggningstjänsten svarade med felet ”{0}”: {1}", "The login service answered with the error “{0}”: {1}" }
    STATUS_OF { "SAML-vastauksen tila oli {0}.", "SAML-svarets status var {0}.", "The status of the SAML response was {0}." }
    STATUS_SAID { "SAML-vastauksen tila oli {0}: {1}", "SAML-svarets status var {0}: {1}", "The status of the SAML response was {0}: {1}" }
    PAGE { "Palvelin {0} näytti virhesivun.", "Servern {0} visade en felsida.", "The host {0} showed an error page." }
    PAGE_STATUS { "Palvelin {0} vastasi virheellä {1}.", "Servern {0} svarade med felet {1}.", "The host {0} answered with error {1}." }
    SILENT { "Palvelin {0} ei vastannut.", "Servern {0} svarade inte.", "The host {0} did not answer." }
    SILENT_SAID { "Palvelin {0} ei vastannut ({1}).", "Servern {0} svarade inte ({1}).", "The host {0} did not answer ({1})." }

    NOTHING { "Tallenteessa ei ole kirjautumisen viestejä eikä virheitä.", "Inspelningen innehåller inga meddelanden eller fel från en inloggning.", "The recording holds neither login messages nor failures." }
    STOPPED { "Viimeisenä tallenteessa on virhe. {0}", "Sist i inspelningen finns ett fel. {0}", "The last thing in the recording is a failure. {0}" }
    LAST_UNSENT { "Viimeinen viesti oli menossa palvelimelle {0}, mutta selain ei lähettänyt sitä. Syynä voi olla suljettu välilehti, estetty skripti tai painamatta jäänyt Jatka-painike.", "Det sista meddelandet var på väg till servern {0}, men webbläsaren skickade det inte. Orsaken kan vara en stängd flik, ett blockerat skript eller att knappen Fortsätt inte trycktes.", "The last message was on its way to the host {0}, but the browser did not send it. The tab may have been closed, a script blocked, or the button Continue not pressed." }
    LAST_REQUEST { "Viimeinen viesti on kirjautumispyyntö palvelimelle {0}. Vastausta ei tallenteessa ole: kirjautuminen jäi sinne kesken.", "Det sista meddelandet är en begäran om inloggning till servern {0}. Inget svar finns i inspelningen: inloggningen blev på hälft där.", "The last message is a request to log in at the host {0}. There is no answer in the recording: the login was left unfinished there." }
    LAST_LOGOUT { "Viimeinen viesti on uloskirjautuminen palvelimella {0}.", "Det sista meddelandet är en utloggning på servern {0}.", "The last message is a logout at the host {0}." }
    LAST_CODE { "Palvelin {0} sai koodin ja hakee tiedot sillä itse. Jos kirjautuminen ei onnistunut, jatko ei näy selaimessa: kysy palvelun ylläpidolta.", "Servern {0} fick koden och hämtar själv uppgifterna med den. Om inloggningen inte lyckades syns fortsättningen inte i webbläsaren: fråga tjänstens administratör.", "The host {0} got the code and fetches the data with it by itself. If the login did not succeed, what followed cannot be seen in the browser: ask the service's administrator." }
    LAST_REFUSED { "Viimeinen viesti kertoo palvelimelle {0}, että kirjautuminen ei onnistunut.", "Det sista meddelandet berättar för servern {0} att inloggningen inte lyckades.", "The last message tells the host {0} that the login did not succeed." }
    LAST_OTHER { "Viimeinen viesti meni palvelimelle {0}.", "Det sista meddelandet gick till servern {0}.", "The last message went to the host {0}." }
    LAST_FETCHED { "Viimeiseksi palvelu haki kirjautumisen tiedot, ja ne tulivat perille. Avaa ne ja katso, mitä niissä on.", "Till sist hämtade tjänsten inloggningens uppgifter, och de kom fram. Öppna dem och se vad de innehåller.", "At last the service fetched the login's data, and they arrived. Open them and see what is in them." }
    LAST_ANSWER { "Kirjautumisen tiedot menivät perille palvelimelle {0}. Jos palvelu ei silti toiminut, avaa viimeinen vastaus ja katso, mitä siinä on.", "Inloggningens uppgifter kom fram till servern {0}. Om tjänsten ändå inte fungerade, öppna det sista svaret och se vad det innehåller.", "The login's data arrived at the host {0}. If the service still did not work, open the last answer and see what is in it." }

    SKIPPED_MASKED { "Arvoja, jotka tallenteen vieja on peittänyt: {0}.", "Värden som den som exporterade inspelningen har dolt: {0}.", "Values that whoever exported the recording had masked: {0}." }
    SKIPPED_LARGE { "Sivuja ja osoitteita, joita ei luettu, koska ne olivat yli {1} Mt: {0}.", "Sidor och adresser som inte lästes eftersom de var över {1} MB: {0}.", "Pages and addresses not read because they were over {1} MB: {0}." }
    SKIPPED_MESSAGES { "Vanhimpia viestejä, joita ei näytetä (näytetään enintään {2}): {0}.", "De äldsta meddelandena, som inte visas (högst {2} visas): {0}.", "Oldest messages, not shown (at most {2} are): {0}." }
    SKIPPED_SIGNALS { "Vanhimpia virheitä, joita ei näytetä: {0}.", "De äldsta felen, som inte visas: {0}.", "Oldest failures, not shown: {0}." }
    SKIPPED_HOSTS { "Pyyntöjä muille palvelimille, joita ei luetella: {0}.", "Förfrågningar till andra servrar, som inte räknas upp: {0}.", "Requests to other hosts, not listed: {0}." }
    CUT { "Tallenne katkeaa kesken kohdassa {0} (tavua). Kaikki sitä ennen luettiin.", "Inspelningen bryts av vid {0} (byte). Allt före det lästes.", "The recording breaks off at {0} (bytes). Everything before that was read." }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_with_seconds() {
        // 22 November 2026, 09:04:05 UTC.
        let time = Some(1_795_338_245_999);
        assert_eq!(
            Lang::ALL.map(|lang| clock(time, lang)),
            ["11.04.05", "11.04.05", "11:04:05"]
        );
        assert_eq!(clock(None, Lang::En), "");
    }
}
