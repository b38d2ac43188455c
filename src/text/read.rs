//! What could not be read: a sentence, what it seems to be, where it stopped
//! making sense, and what to paste instead.

use super::fill::{fill, texts};
use crate::encoding::{Problem as P, ReadError, Seems};
use crate::engine::Unreadable;
use crate::lang::{Lang, Tri};

/// Most characters shown of a text that came from outside.
const SHOWN: usize = 200;

/// The error in words.
pub fn unreadable(error: &ReadError, lang: Lang) -> Unreadable {
    let seems = error.seems;
    let (title, advice) = said(&error.problem, seems);
    let args = arguments(&error.problem);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    Unreadable {
        code: code(&error.problem).to_owned(),
        title: fill(&title, lang, &args),
        seems: match &error.problem {
            // Nothing was looked at, or the title says it already.
            P::Empty | P::TooLarge { .. } | P::Utf16 => String::new(),
            P::NotUtf8 | P::Unrecognised if seems == Seems::Text => String::new(),
            _ => seems_text(seems).get(lang).to_owned(),
        },
        place: place(error, lang),
        advice: advice.get(lang).to_owned(),
    }
}

/// `Problem` in kebab-case.
fn code(problem: &P) -> &'static str {
    match problem {
        P::Empty => "empty",
        P::TooLarge { .. } => "too-large",
        P::TooDeep { .. } => "too-deep",
        P::NotUtf8 => "not-utf8",
        P::Utf16 => "utf16",
        P::NotBase64 => "not-base64",
        P::NotJson => "not-json",
        P::DuplicateKey { .. } => "duplicate-key",
        P::Truncated => "truncated",
        P::Encrypted => "encrypted",
        P::Opaque => "opaque",
        P::PrivateKey => "private-key",
        P::NotClaims => "not-claims",
        P::NoLoginInAddress => "no-login-in-address",
        P::LoginRefused { .. } => "login-refused",
        P::Saml => "saml",
        P::IsReport => "is-report",
        P::Unrecognised => "unrecognised",
        P::BadKey => "bad-key",
        P::NotDeflated => "not-deflated",
        P::NotXml => "not-xml",
        P::Doctype => "doctype",
        P::XmlEncoding { .. } => "xml-encoding",
        P::TooManyParts { .. } => "too-many-parts",
        P::NotResponse { .. } => "not-response",
        P::NotMetadata { .. } => "not-metadata",
        P::NoIdentityProvider { .. } => "no-identity-provider",
        P::NoSigningKey => "no-signing-key",
    }
}

/// Title and advice.
fn said(problem: &P, seems: Seems) -> (Tri, Tri) {
    match (problem, seems) {
        (P::Empty, _) => (EMPTY, WHAT_TO_PASTE),
        (P::TooLarge { .. }, Seems::Har) => (TOO_LARGE, HAR_LESS),
        (P::TooLarge { .. }, _) => (TOO_LARGE, PASTE_LESS),
        (P::TooDeep { .. }, _) => (TOO_DEEP, PASTE_LESS),
        (P::NotUtf8, Seems::Text) => (FILE_NOT_UTF8, SAVE_AS_UTF8),
        (P::NotUtf8, _) => (NOT_UTF8, COPY_AGAIN),
        (P::Utf16, _) => (UTF16, SAVE_AS_UTF8),
        (P::NotBase64, Seems::Pem) => (PEM_CHARACTER, PEM_COPY),
        (P::NotBase64, Seems::Jwt | Seems::Jwe) => (JWT_CHARACTER, JWT_COPY),
        (P::NotBase64, _) => (NOT_BASE64, COPY_AGAIN),
        (P::NotJson, Seems::Har) => (NOT_JSON, HAR_AGAIN),
        (P::NotJson, Seems::Jwt) => (JWT_NOT_JSON, COPY_AGAIN),
        (P::NotJson, _) => (NOT_JSON, JSON_COPY),
        (P::DuplicateKey { .. }, Seems::Address) => (DUPLICATE, DUPLICATE_PARAMETER),
        (P::DuplicateKey { .. }, _) => (DUPLICATE, DUPLICATE_ADVICE),
        (P::Truncated, Seems::Jwt) => (TRUNCATED, JWT_PARTS),
        (P::Truncated, Seems::Har) => (TRUNCATED, HAR_AGAIN),
        (P::Truncated, Seems::Pem) => (TRUNCATED, PEM_COPY),
        (P::Truncated, _) => (TRUNCATED, JSON_END),
        (P::Encrypted, _) => (ENCRYPTED, ENCRYPTED_ADVICE),
        (P::Opaque, _) => (OPAQUE, OPAQUE_ADVICE),
        (P::PrivateKey, _) => (PRIVATE_KEY, PRIVATE_KEY_ADVICE),
        (P::NotClaims, _) => (NOT_CLAIMS, NOT_CLAIMS_ADVICE),
        (P::NoLoginInAddress, _) => (NO_LOGIN, NO_LOGIN_ADVICE),
        (P::LoginRefused { description, .. }, _) if description.is_empty() => {
            (REFUSED, REFUSED_ADVICE)
        }
        (P::LoginRefused { .. }, _) => (REFUSED_BECAUSE, REFUSED_ADVICE),
        (P::IsReport, _) => (REPORT, REPORT_ADVICE),
        (P::Unrecognised, Seems::Har) => (HAR, HAR_AGAIN),
        (P::Unrecognised, Seems::Jwk | Seems::Pem) => (KEY_HERE, KEY_HERE_ADVICE),
        (P::Unrecognised, Seems::Jwt) => (TOO_MANY_PARTS, JWT_PARTS),
        (P::Unrecognised, Seems::Xml) | (P::Saml, _) => (MARKUP, WHAT_TO_PASTE),
        (P::Unrecognised, _) => (UNRECOGNISED, WHAT_TO_PASTE),
        (P::BadKey, Seems::Jwt) => (TOKEN_AS_KEY, BAD_KEY_ADVICE),
        (P::BadKey, _) => (BAD_KEY, BAD_KEY_ADVICE),
        (P::NotDeflated, _) => (NOT_DEFLATED, COPY_AGAIN),
        (P::NotXml, _) => (NOT_XML, XML_COPY),
        (P::Doctype, _) => (DOCTYPE, DOCTYPE_ADVICE),
        (P::XmlEncoding { .. }, _) => (XML_ENCODING, SAVE_AS_UTF8),
        (P::TooManyParts { .. }, _) => (TOO_MANY, PASTE_RESPONSE),
        (P::NotResponse { .. }, _) => (NOT_RESPONSE, PASTE_RESPONSE),
        (P::NotMetadata { .. }, _) => (NOT_METADATA, METADATA_ADVICE),
        (P::NoIdentityProvider { wanted }, _) if wanted.is_empty() => {
            (NO_PROVIDER, METADATA_ADVICE)
        }
        (P::NoIdentityProvider { .. }, _) => (OTHER_PROVIDER, METADATA_ADVICE),
        (P::NoSigningKey, _) => (NO_SIGNING_KEY, METADATA_ADVICE),
    }
}

fn arguments(problem: &P) -> Vec<String> {
    let short = |text: &str| text.chars().take(SHOWN).collect();
    match problem {
        P::TooLarge { limit } => vec![(limit >> 20).to_string()],
        P::TooDeep { limit } | P::TooManyParts { limit } => vec![limit.to_string()],
        P::XmlEncoding { name: word }
        | P::NotResponse { element: word }
        | P::NotMetadata { element: word }
        | P::NoIdentityProvider { wanted: word } => vec![short(word)],
        P::DuplicateKey { key } => vec![short(key)],
        P::LoginRefused { error, description } => vec![short(error), short(description)],
        _ => Vec::new(),
    }
}

fn seems_text(seems: Seems) -> &'static Tri {
    match seems {
        Seems::Jwt => &SEEMS_JWT,
        Seems::Jwe => &SEEMS_JWE,
        Seems::Json => &SEEMS_JSON,
        Seems::Address => &SEEMS_ADDRESS,
        Seems::Xml => &SEEMS_XML,
        Seems::Pem => &SEEMS_PEM,
        Seems::Jwk => &SEEMS_JWK,
        Seems::OpaqueToken => &SEEMS_OPAQUE,
        Seems::Har => &SEEMS_HAR,
        Seems::Report => &SEEMS_REPORT,
        Seems::Text => &SEEMS_TEXT,
    }
}

/// `rivi 3, merkki 14`; on the first line only the character.
fn place(error: &ReadError, lang: Lang) -> String {
    match error.line_column {
        None => String::new(),
        Some((1, column)) => fill(&CHARACTER, lang, &[&grouped(column)]),
        Some((line, column)) => fill(&LINE, lang, &[&grouped(line), &grouped(column)]),
    }
}

/// `1 042`, with spaces that do not break.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

texts! {
    LINE { "rivi {0}, merkki {1}", "rad {0}, tecken {1}", "line {0}, character {1}" }
    CHARACTER { "merkki {0}", "tecken {0}", "character {0}" }

    SEEMS_JWT { "JWT (esimerkiksi ID token)", "en JWT (till exempel ett ID token)", "a JWT (such as an ID token)" }
    SEEMS_JWE { "salattu JWT (JWE)", "en krypterad JWT (JWE)", "an encrypted JWT (JWE)" }
    SEEMS_JSON { "JSON-teksti", "JSON-text", "JSON text" }
    SEEMS_ADDRESS { "verkko-osoite tai kirjautumisen vastaus", "en webbadress eller ett svar på en inloggning", "a web address or the answer of a login" }
    SEEMS_XML { "XML- tai HTML-teksti", "XML- eller HTML-text", "XML or HTML text" }
    SEEMS_PEM { "PEM-muotoinen avain tai varmenne", "en nyckel eller ett certifikat i PEM-format", "a key or certificate in PEM form" }
    SEEMS_JWK { "JWK-avain tai JWK-joukko", "en JWK-nyckel eller en JWK-uppsättning", "a JWK or a JWK set" }
    SEEMS_OPAQUE { "access token tai kertakäyttöinen koodi", "ett access token eller en engångskod", "an access token or a one-time code" }
    SEEMS_HAR { "selaimen verkkoloki (HAR)", "webbläsarens nätverkslogg (HAR)", "a browser’s network log (HAR)" }
    SEEMS_REPORT { "Peilin raportti", "en rapport från Peili", "a Peili report" }
    SEEMS_TEXT { "tavallinen teksti", "vanlig text", "plain text" }

    EMPTY { "Tässä ei ole mitään luettavaa.", "Här finns inget att läsa.", "There is nothing here to read." }
    TOO_LARGE { "Tämä on liian suuri: Peili lukee enintään {0} Mt.", "Det här är för stort: Peili läser högst {0} MB.", "This is too large: Peili reads at most {0} MB." }
    TOO_DEEP { "Tässä on yli {0} sisäkkäistä tasoa. Niin syvää Peili ei lue.", "Här finns mer än {0} nivåer inuti varandra. Så djupt läser Peili inte.", "This is nested more than {0} levels deep. Peili does not read that." }
    FILE_NOT_UTF8 { "Tiedosto ei ole UTF-8-tekstiä.", "Filen är inte text i UTF-8.", "The file is not UTF-8 text." }
    NOT_UTF8 { "Sisältö ei ole UTF-8-tekstiä.", "Innehållet är inte text i UTF-8.", "The content is not UTF-8 text." }
    UTF16 { "Teksti on tallennettu UTF-16-muodossa.", "Texten är sparad i UTF-16.", "The text was saved as UTF-16." }
    PEM_CHARACTER { "Avaimessa on merkki, joka ei kuulu siihen.", "Nyckeln innehåller ett tecken som inte hör dit.", "The key holds a character that does not belong there." }
    JWT_CHARACTER { "JWT:ssä on merkki, joka ei kuulu siihen.", "JWT:n innehåller ett tecken som inte hör dit.", "The JWT holds a character that does not belong there." }
    NOT_BASE64 { "Tässä on merkki, joka ei kuulu joukkoon.", "Här finns ett tecken som inte hör dit.", "There is a character here that does not belong." }
    JWT_NOT_JSON { "JWT:n sisältö ei ole kelvollista JSONia.", "JWT:ns innehåll är inte giltig JSON.", "The content of the JWT is not valid JSON." }
    NOT_JSON { "Tämä ei ole kelvollista JSONia.", "Det här är inte giltig JSON.", "This is not valid JSON." }
    DUPLICATE { "Nimi ”{0}” on tässä kahdesti.", "Namnet ”{0}” förekommer två gånger.", "The name “{0}” stands here twice." }
    TRUNCATED { "Tästä puuttuu loppu.", "Slutet saknas.", "The end is missing." }
    ENCRYPTED { "Tämä on salattu. Sitä ei voi lukea ilman yksityistä avainta.", "Det här är krypterat. Det går inte att läsa utan en privat nyckel.", "This is encrypted. It cannot be read without a private key." }
    OPAQUE { "Tästä ei näe mitään: vain antaja osaa lukea sen.", "Det här avslöjar inget: bara den som har gett ut det kan läsa det.", "This shows nothing: only the one who gave it out can read it." }
    PRIVATE_KEY { "Tämä on yksityinen avain tai salaisuus. Sitä ei käytetty.", "Det här är en privat nyckel eller en hemlighet. Den användes inte.", "This is a private key or a secret. It was not used." }
    NOT_CLAIMS { "Tämä on JSONia, mutta siinä ei ole kirjautumisen tietoja.", "Det här är JSON, men utan uppgifter om en inloggning.", "This is JSON, but it holds no login data." }
    NO_LOGIN { "Tässä osoitteessa ei ole kirjautumisen tietoja.", "Den här adressen innehåller inga uppgifter om en inloggning.", "This address holds no login data." }
    REFUSED { "Kirjautuminen ei onnistunut. Virhekoodi: {0}", "Inloggningen lyckades inte. Felkod: {0}", "The login did not succeed. Error code: {0}" }
    REFUSED_BECAUSE { "Kirjautuminen ei onnistunut. Virhekoodi: {0} ({1})", "Inloggningen lyckades inte. Felkod: {0} ({1})", "The login did not succeed. Error code: {0} ({1})" }
    REPORT { "Tätä raporttia ei voi avata: siitä puuttuu osia, tai sen on tehnyt uudempi Peili.", "Den här rapporten kan inte öppnas: delar av den saknas, eller så är den gjord av en nyare Peili.", "This report cannot be opened: parts of it are missing, or a newer Peili made it." }
    HAR { "Tämä on selaimen verkkoloki, mutta sitä ei voitu lukea.", "Det här är webbläsarens nätverkslogg, men den kunde inte läsas.", "This is a browser’s network log, but it could not be read." }
    KEY_HERE { "Tämä on julkinen avain, ei kirjautuminen.", "Det här är en offentlig nyckel, inte en inloggning.", "This is a public key, not a login." }
    TOO_MANY_PARTS { "JWT:ssä on liikaa osia.", "JWT:n har för många delar.", "The JWT has too many parts." }
    MARKUP { "Tämä on verkkosivu tai muuta XML-tekstiä, ei kirjautuminen.", "Det här är en webbsida eller annan XML-text, inte en inloggning.", "This is a web page or other XML text, not a login." }
    UNRECOGNISED { "Peili ei tunnista tätä.", "Peili känner inte igen det här.", "Peili does not recognise this." }
    TOKEN_AS_KEY { "Avainten kentässä on JWT, ei avain.", "I nyckelfältet finns en JWT, inte en nyckel.", "The keys field holds a JWT, not a key." }
    BAD_KEY { "Avainta ei voi lukea.", "Nyckeln kan inte läsas.", "The key cannot be read." }
    NOT_DEFLATED { "Tässä pitäisi olla SAML-viesti, mutta sisältö ei ole XML:ää eikä pakattua XML:ää.", "Här borde det finnas ett SAML-meddelande, men innehållet är varken XML eller packad XML.", "A SAML message should stand here, but the content is neither XML nor compressed XML." }
    NOT_XML { "Tämä ei ole kelvollista XML:ää.", "Det här är inte giltig XML.", "This is not well-formed XML." }
    DOCTYPE { "XML:ssä on DOCTYPE-määrittely. SAML-viestissä sellaista ei saa olla, joten Peili ei lue tätä.", "XML-texten innehåller en DOCTYPE-deklaration. En sådan får inte finnas i ett SAML-meddelande, så Peili läser inte det här.", "The XML holds a DOCTYPE declaration. A SAML message must not have one, so Peili does not read this." }
    XML_ENCODING { "XML ilmoittaa merkistökseen {0}. Peili lukee vain UTF-8:aa.", "XML-texten uppger kodningen {0}. Peili läser bara UTF-8.", "The XML says its encoding is {0}. Peili reads only UTF-8." }
    TOO_MANY { "Tässä on enemmän osia kuin SAML-viestissä on (yli {0}).", "Här finns fler delar än i ett SAML-meddelande (över {0}).", "This has more parts than a SAML message has (over {0})." }
    NOT_RESPONSE { "Tämä on SAMLin {0}, ei kirjautumisen vastaus.", "Det här är {0} i SAML, inte svaret på en inloggning.", "This is a {0} of SAML, not the response of a login." }
    NOT_METADATA { "Tämän XML:n ensimmäinen elementti on {0}. Se ei ole tunnistuspalvelun metatiedot.", "Det första elementet i den här XML-texten är {0}. Det är inte en identitetsleverantörs metadata.", "The first element of this XML is {0}. That is not the metadata of an identity provider." }
    NO_PROVIDER { "Metatiedoissa ei ole tunnistuspalvelua (IdP).", "I metadata finns ingen identitetsleverantör (IdP).", "The metadata holds no identity provider (IdP)." }
    OTHER_PROVIDER { "Metatiedoissa ei ole tunnistuspalvelua {0}.", "I metadata finns inte identitetsleverantören {0}.", "The metadata does not hold the identity provider {0}." }
    NO_SIGNING_KEY { "Tunnistuspalvelun metatiedoissa ei ole allekirjoituksen varmennetta.", "I identitetsleverantörens metadata finns inget certifikat för signering.", "The identity provider’s metadata holds no certificate for signing." }
    XML_COPY { "Kopioi SAML-viesti uudelleen alusta loppuun sellaisenaan. Jos sitä on muokattu käsin, tarkista merkit < ja > tästä kohdasta.", "Kopiera SAML-meddelandet på nytt från början till slut som det är. Om det har ändrats för hand, kontrollera tecknen < och > på det här stället.", "Copy the SAML message again from start to end as it is. If it was edited by hand, check the signs < and > at this place." }
    DOCTYPE_ADVICE { "Jos viesti tuli kirjautumisesta, kerro siitä tunnistuspalvelun ylläpidolle. Jos liitit verkkosivun, kopioi siitä vain SAMLResponse-kentän arvo.", "Om meddelandet kom från en inloggning, berätta det för dem som sköter identitetsleverantören. Om du klistrade in en webbsida, kopiera bara värdet i fältet SAMLResponse.", "If the message came from a login, tell those who run the identity provider. If you pasted a web page, copy only the value of its field SAMLResponse." }
    PASTE_RESPONSE { "Liitä kirjautumisen vastaus: lomakkeen kenttä SAMLResponse tai XML, jonka ensimmäinen elementti on Response.", "Klistra in svaret på inloggningen: formulärets fält SAMLResponse eller XML vars första element är Response.", "Paste the response of the login: the form’s field SAMLResponse, or XML whose first element is Response." }
    METADATA_ADVICE { "Anna vastauksen lähettäneen tunnistuspalvelun metatiedot (XML) tai sen allekirjoituksen varmenne (PEM).", "Ange metadata (XML) för den identitetsleverantör som skickade svaret, eller dess signeringscertifikat (PEM).", "Give the metadata (XML) of the identity provider that sent the response, or its signing certificate (PEM)." }

    WHAT_TO_PASTE { "Liitä ID token (alkaa usein eyJ), SAML-vastaus, käyttäjätiedot JSONina tai koko osoite, johon selain palasi kirjautumisen jälkeen.", "Klistra in ett ID token (börjar ofta med eyJ), ett SAML-svar, användaruppgifterna som JSON eller hela adressen dit webbläsaren kom tillbaka efter inloggningen.", "Paste an ID token (it often starts with eyJ), a SAML response, the user data as JSON, or the whole address the browser came back to after the login." }
    PASTE_LESS { "Liitä pelkkä ID token tai käyttäjätiedot, ei koko lokia.", "Klistra in bara ett ID token eller användaruppgifterna, inte hela loggen.", "Paste only the ID token or the user data, not the whole log." }
    SAVE_AS_UTF8 { "Tallenna teksti UTF-8-muodossa (Muistiossa: Tallenna nimellä, Koodaus: UTF-8). Jos tiedosto on kuva tai muu kuin teksti, kopioi kirjautumisen sisältö tekstinä.", "Spara texten i UTF-8 (i Anteckningar: Spara som, Kodning: UTF-8). Om filen är en bild eller något annat än text, kopiera inloggningens innehåll som text.", "Save the text as UTF-8 (in Notepad: Save as, Encoding: UTF-8). If the file is a picture or something else than text, copy the content of the login as text." }
    COPY_AGAIN { "Kopioi sisältö uudelleen sellaisenaan, muuttamatta mitään.", "Kopiera innehållet på nytt precis som det är, utan att ändra något.", "Copy the content again as it is, without changing anything." }
    PEM_COPY { "Kopioi avain kokonaan: ensimmäinen rivi alkaa -----BEGIN ja viimeinen -----END.", "Kopiera hela nyckeln: den första raden börjar med -----BEGIN och den sista med -----END.", "Copy the whole key: the first line starts with -----BEGIN and the last with -----END." }
    JWT_COPY { "Kopioi JWT uudelleen yhtenä rivinä. Siinä saa olla vain kirjaimia a–z, numeroita, viivoja ja pisteitä, ei välilyöntejä eikä rivinvaihtoja.", "Kopiera JWT:n på nytt på en enda rad. Den får bara innehålla bokstäverna a–z, siffror, streck och punkter, inga mellanslag eller radbyten.", "Copy the JWT again in one line. It may hold only the letters a–z, digits, dashes and dots, no spaces and no line breaks." }
    JSON_COPY { "Kopioi JSON uudelleen sellaisenaan. Jos sitä on muokattu käsin, tarkista lainausmerkit, pilkut ja sulkeet tästä kohdasta.", "Kopiera JSON-texten på nytt som den är. Om den har ändrats för hand, kontrollera citattecken, kommatecken och parenteser på det här stället.", "Copy the JSON again as it is. If it was edited by hand, check the quotation marks, commas and brackets at this place." }
    JSON_END { "Kopioi teksti uudelleen alusta loppuun, myös viimeinen sulje.", "Kopiera texten på nytt från början till slut, även den sista parentesen.", "Copy the text again from start to end, with the last bracket." }
    JWT_PARTS { "JWT:ssä on kolme osaa, joiden välissä on pisteet. Kopioi se uudelleen alusta loppuun.", "En JWT har tre delar med punkter emellan. Kopiera den på nytt från början till slut.", "A JWT has three parts with dots between them. Copy it again from start to end." }
    DUPLICATE_ADVICE { "Kahdesta samannimisestä tiedosta ei voi tietää, kumpi pätee, joten tekstiä ei luettu. Jos se tuli suoraan kirjautumisesta, vika on sen lähettäjässä.", "Av två uppgifter med samma namn går det inte att veta vilken som gäller, så texten lästes inte. Om den kom direkt från en inloggning ligger felet hos avsändaren.", "Of two values with one name nobody can know which counts, so the text was not read. If it came straight from a login, the fault is the sender’s." }
    DUPLICATE_PARAMETER { "Sama parametri saa olla osoitteessa vain kerran. Kopioi osoite uudelleen.", "Samma parameter får finnas bara en gång i adressen. Kopiera adressen på nytt.", "A parameter may stand in the address only once. Copy the address again." }
    ENCRYPTED_ADVICE { "Peili ei koskaan pyydä yksityistä avainta. Pyydä palvelun ylläpidolta purettu ID token tai käyttäjätiedot JSONina.", "Peili frågar aldrig efter en privat nyckel. Be tjänstens administratör om ett dekrypterat ID token eller användaruppgifterna som JSON.", "Peili never asks for a private key. Ask the service’s administrator for the decrypted ID token or the user data as JSON." }
    OPAQUE_ADVICE { "Liitä ID token (alkaa usein eyJ) tai käyttäjätiedot JSONina. Access tokenia tai koodia ei tarvita, eikä niitä kannata antaa kenellekään.", "Klistra in ett ID token (börjar ofta med eyJ) eller användaruppgifterna som JSON. Access token eller kod behövs inte, och de ska inte ges till någon.", "Paste an ID token (it often starts with eyJ) or the user data as JSON. An access token or a code is not needed and should not be given to anybody." }
    PRIVATE_KEY_ADVICE { "Anna vain julkinen avain. Älä liitä yksityistä avainta tai salaisuutta millekään verkkosivulle. Jos se on käytössä jossakin, vaihda se varmuuden vuoksi.", "Ange bara en offentlig nyckel. Klistra aldrig in en privat nyckel eller en hemlighet på en webbsida. Om den används någonstans, byt ut den för säkerhets skull.", "Give only a public key. Never paste a private key or a secret into a web page. If it is in use somewhere, replace it to be safe." }
    NOT_CLAIMS_ADVICE { "Liitä JSON, jossa on esimerkiksi sub, given_name tai urn:mpass.id:role, tai pelkkä ID token.", "Klistra in JSON med till exempel sub, given_name eller urn:mpass.id:role, eller bara ett ID token.", "Paste JSON that holds for example sub, given_name or urn:mpass.id:role, or just the ID token." }
    NO_LOGIN_ADVICE { "Kopioi koko osoite heti kirjautumisen jälkeen, myös #-merkki ja kaikki sen perässä. Pelkästä koodista (code) ei näe tietoja: vain palvelu itse voi vaihtaa sen niihin.", "Kopiera hela adressen genast efter inloggningen, även tecknet # och allt efter det. Bara en kod (code) visar inga uppgifter: endast tjänsten själv kan byta den mot dem.", "Copy the whole address right after the login, with the # sign and all behind it. A code alone shows no data: only the service itself can exchange it." }
    REFUSED_ADVICE { "Kirjaudu uudelleen. Jos sama toistuu, lähetä virhekoodi ja kellonaika palvelun ylläpidolle tai MPASSid:n tukeen.", "Logga in på nytt. Om det upprepas, skicka felkoden och klockslaget till tjänstens administratör eller MPASSids stöd.", "Log in again. If it happens again, send the error code and the time to the service’s administrator or to MPASSid support." }
    REPORT_ADVICE { "Päivitä sivu ja yritä uudelleen. Kopioi raportti kokonaan, alkumerkistä loppumerkkiin, tai pyydä se tiedostona.", "Ladda om sidan och försök på nytt. Kopiera hela rapporten, från början till slutet, eller be om den som fil.", "Reload the page and try again. Copy the whole report, from its beginning to its end, or ask for it as a file." }
    HAR_AGAIN { "Vie loki selaimesta uudelleen ja anna tiedosto sellaisenaan. Älä lähetä lokia muille: siinä voi olla salasanoja ja voimassa olevia istuntoja.", "Exportera loggen från webbläsaren på nytt och ge filen som den är. Skicka inte loggen till andra: den kan innehålla lösenord och sessioner som gäller.", "Export the log from the browser again and give the file as it is. Do not send the log to others: it may hold passwords and live sessions." }
    HAR_LESS { "Tyhjennä loki selaimessa, kirjaudu uudelleen ja vie loki heti sen jälkeen: pelkkä kirjautuminen on pieni.", "Töm loggen i webbläsaren, logga in på nytt och exportera loggen genast efteråt: bara inloggningen är liten.", "Clear the log in the browser, log in again and export the log right after it: a login alone is small." }
    KEY_HERE_ADVICE { "Liitä avain kenttään ”Julkiset avaimet” ja kirjautumisen sisältö tähän.", "Klistra in nyckeln i fältet ”Offentliga nycklar” och inloggningens innehåll här.", "Paste the key into the field “Public keys” and the content of the login here." }
    BAD_KEY_ADVICE { "Anna julkinen avain: JWK, JWK-joukko, PEM-avain tai -varmenne. RSA-avaimessa pitää olla vähintään 2048 bittiä.", "Ange en offentlig nyckel: JWK, JWK-uppsättning, PEM-nyckel eller PEM-certifikat. En RSA-nyckel ska ha minst 2048 bitar.", "Give a public key: JWK, JWK set, PEM key or certificate. An RSA key must have at least 2048 bits." }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        for (line_column, expected) in [
            (None, ""),
            (Some((1, 1042)), "merkki 1\u{a0}042"),
            (Some((3, 14)), "rivi 3, merkki 14"),
            (
                Some((1_234_567, 100)),
                "rivi 1\u{a0}234\u{a0}567, merkki 100",
            ),
        ] {
            let mut error = ReadError::new(P::NotJson, Seems::Json);
            error.line_column = line_column;
            assert_eq!(unreadable(&error, Lang::Fi).place, expected);
        }
    }

    #[test]
    fn untrusted_words_are_short_and_stay_words() {
        let error = "{1}".to_owned();
        let description = "<b>".repeat(500);
        let refused = P::LoginRefused { error, description };
        let said = unreadable(&ReadError::new(refused, Seems::Address), Lang::En);
        assert!(said.title.contains("{1} (<b>") && said.title.len() < 300);
    }

    /// The code is the problem's wire name, which scripts may know.
    #[test]
    fn codes_are_wire_names() {
        for problem in [
            P::NotUtf8,
            P::Utf16,
            P::NotBase64,
            P::Saml,
            P::NoLoginInAddress,
        ] {
            let wire = serde_json::json!(problem);
            assert_eq!(wire, code(&problem));
        }
        for (problem, name) in [
            (P::TooLarge { limit: 8 << 20 }, "too-large"),
            (P::DuplicateKey { key: "a".into() }, "duplicate-key"),
        ] {
            assert!(serde_json::json!(problem).get(name).is_some());
            assert_eq!(code(&problem), name);
        }
    }
}
