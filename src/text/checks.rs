//! The technical checks in words: name, outcome and why.

mod saml;

use super::fill::{fill, texts};
use super::time::date_time;
use crate::lang::{Lang, Tri};
use crate::report::{CheckCode as C, CheckReason as R, CheckStatus, KeysFrom};

/// The name of a check: plain words first, the protocol's name behind.
pub fn label(code: C, lang: Lang) -> &'static str {
    let text = match code {
        C::Signature => &L_SIGNATURE,
        C::Algorithm => &L_ALGORITHM,
        C::KeySource => &L_KEY_SOURCE,
        C::Issuer => &L_ISSUER,
        C::Audience => &L_AUDIENCE,
        C::AuthorizedParty => &L_AUTHORIZED_PARTY,
        C::Expiry => &L_EXPIRY,
        C::IssuedAt => &L_ISSUED_AT,
        C::NotBefore => &L_NOT_BEFORE,
        C::Nonce => &L_NONCE,
        C::State => &L_STATE,
        C::IssParameter => &L_ISS_PARAMETER,
        C::AtHash => &L_AT_HASH,
        C::CHash => &L_C_HASH,
        C::Subject => &L_SUBJECT,
        C::Userinfo => &L_USERINFO,
        C::UserinfoSignature => &L_USERINFO_SIGNATURE,
        C::UserinfoSubject => &L_USERINFO_SUBJECT,
        C::AuthTime => &L_AUTH_TIME,
        C::Clock => &L_CLOCK,
        _ => saml::label(code),
    };
    text.get(lang)
}

/// The name of a check as its protocol calls it.
pub fn name(code: C, saml: bool, lang: Lang) -> String {
    let label = label(code, lang);
    match (saml::name(code), label.split_once(" (")) {
        (Some(name), Some((plain, _))) if saml => [plain, " (", name, ")"].concat(),
        _ => label.to_owned(),
    }
}

/// The outcome in words.
pub fn status(status: CheckStatus, lang: Lang) -> &'static str {
    let text = match status {
        CheckStatus::Pass => &S_PASS,
        CheckStatus::Fail => &S_FAIL,
        CheckStatus::Unknown => &S_UNKNOWN,
        CheckStatus::NotApplicable => &S_NOT_APPLICABLE,
    };
    text.get(lang)
}

/// Why, in one or two sentences; may be empty.
pub fn detail(code: C, reason: &R, lang: Lang) -> String {
    let say = |text: &'static Tri, args: &[&str]| fill(text, lang, args);
    let plain = |text: &'static Tri| text.get(lang).to_owned();
    let at = |text: &'static Tri, ms: i64| fill(text, lang, &[&date_time(ms, lang)]);
    let minutes = |text: &'static Tri, count: i64| fill(text, lang, &[&count.to_string()]);
    match reason {
        R::Plain => plain_reason(code).map_or_else(String::new, plain),
        R::SignatureValid { alg, kid, keys } => {
            let keys = keys_phrase(*keys).get(lang);
            match kid {
                Some(kid) => say(&VALID_WITH_ID, &[alg, keys, kid]),
                None => say(&VALID, &[alg, keys]),
            }
        }
        R::SignatureInvalid { keys } => say(&INVALID, &[keys_phrase(*keys).get(lang)]),
        R::SignatureNone => plain(&NONE),
        R::SignatureMalformed => plain(&MALFORMED),
        R::NeedsSecret { alg } => say(&NEEDS_SECRET, &[alg]),
        R::NeedsSecretNotKey { alg } => say(&NEEDS_SECRET_NOT_KEY, &[alg]),
        R::NoKeys => plain(&NO_KEYS),
        R::NoFittingKey { kid, pinned } => {
            let mut text = match kid {
                Some(kid) => say(&NO_KEY_WITH_ID, &[kid]),
                None => plain(&NO_FITTING_KEY),
            };
            if *pinned {
                text.push(' ');
                text.push_str(PINNED_MAY_BE_OLD.get(lang));
            }
            text
        }
        R::BadKeys => plain(&BAD_KEYS),
        R::KeysBlocked => plain(&KEYS_BLOCKED),
        R::BrowserLacks { alg } => say(&BROWSER_LACKS, &[alg]),
        R::BrowserRefusedKey => plain(&BROWSER_REFUSED_KEY),
        R::AlgorithmAllowed { alg } => say(&ALGORITHM_ALLOWED, &[alg]),
        R::AlgorithmRefused { alg } if alg.is_empty() => plain(&ALGORITHM_MISSING),
        R::AlgorithmRefused { alg } => say(&ALGORITHM_REFUSED, &[alg]),
        R::CriticalHeader { name } => say(&CRITICAL, &[name]),
        R::UnencodedPayload => plain(&UNENCODED),
        R::Compressed => plain(&COMPRESSED),
        R::KeyInTokenIgnored { headers } => say(&KEY_IGNORED, &[headers]),
        R::KeysOf(keys) => plain(keys_sentence(*keys)),
        R::Matches { value } => say(&MATCHES, &[value]),
        R::Differs { expected, found } => say(&DIFFERS, &[expected, found]),
        R::OtherValue => plain(other_value(code)),
        R::MissingClaim => plain(&MISSING),
        R::WrongType => plain(wrong_type(code)),
        R::NothingToCompare => plain(nothing_to_compare(code)),
        R::NotInThisFlow => plain(&NOT_IN_THIS_FLOW),
        R::ValidUntil { at: ms } => at(&VALID_UNTIL, *ms),
        R::ExpiredAt { at: ms } => at(&EXPIRED, *ms),
        R::ValidFrom { at: ms } => at(&VALID_FROM, *ms),
        R::NotYetValid { at: ms } => at(&NOT_YET_VALID, *ms),
        R::IssuedAt { at: ms } => at(&ISSUED, *ms),
        R::IssuedInFuture { at: ms } => at(&ISSUED_IN_FUTURE, *ms),
        R::IssuedLongAgo { at: ms } => at(&ISSUED_LONG_AGO, *ms),
        R::TimeStated { at: ms } => at(time_stated(code), *ms),
        R::ComputerAhead { minutes: n } => minutes(&AHEAD, *n),
        R::ComputerBehind { minutes: n } => minutes(&BEHIND, *n),
        R::ComputerSeemsAhead { minutes: n } => minutes(&SEEMS_AHEAD, *n),
        R::ComputerSeemsBehind { minutes: n } => minutes(&SEEMS_BEHIND, *n),
        R::ClockAgrees => plain(&CLOCK_AGREES),
        R::ClockUnknown => plain(&CLOCK_UNKNOWN),
        R::StateMatches => plain(&STATE_MATCHES),
        R::StateDiffers => plain(&STATE_DIFFERS),
        R::StateMissing => plain(&STATE_MISSING),
        R::Unsolicited => plain(&UNSOLICITED),
        R::IssParameterMissing => plain(&ISS_PARAMETER_MISSING),
        R::UserinfoRead => plain(&USERINFO_READ),
        R::UserinfoBlocked => plain(&USERINFO_BLOCKED),
        R::UserinfoStatus { status } => say(&USERINFO_STATUS, &[&status.to_string()]),
        R::UserinfoUnreadable => plain(&USERINFO_UNREADABLE),
        R::UserinfoNotAsked => plain(&USERINFO_NOT_ASKED),
        R::AuthenticatedAt { at: ms } | R::AuthenticatedLongAgo { at: ms } => {
            at(&AUTHENTICATED, *ms)
        }
        R::NotFresh { at: ms } => at(&NOT_FRESH, *ms),
        R::KeysForSaml => plain(&KEYS_FOR_SAML),
        R::Saml(said) => saml::detail(said, lang),
    }
}

fn plain_reason(code: C) -> Option<&'static Tri> {
    Some(match code {
        C::Nonce => &SAME_NONCE,
        C::AtHash | C::CHash => &SAME_HASH,
        C::UserinfoSubject => &SAME_SUBJECT,
        C::Subject => &SUBJECT_THERE,
        _ => return None,
    })
}

fn other_value(code: C) -> &'static Tri {
    match code {
        C::Nonce => &OTHER_NONCE,
        C::AtHash | C::CHash => &OTHER_HASH,
        C::UserinfoSubject => &OTHER_SUBJECT,
        _ => &OTHER_VALUE,
    }
}

fn wrong_type(code: C) -> &'static Tri {
    match code {
        C::Expiry | C::IssuedAt | C::NotBefore | C::AuthTime => &NOT_A_TIME,
        _ => &WRONG_TYPE,
    }
}

fn nothing_to_compare(code: C) -> &'static Tri {
    match code {
        C::Signature | C::Algorithm | C::KeySource => &NO_SIGNATURE,
        C::UserinfoSignature => &USERINFO_UNSIGNED,
        C::NotBefore | C::AuthTime | C::AuthorizedParty => &OPTIONAL,
        C::Nonce | C::State => &NOT_STARTED_HERE,
        C::Clock => &CLOCK_NOT_JUDGED,
        C::Issuer | C::Audience => &EXPECTATION_UNKNOWN,
        _ => &NOTHING_TO_COMPARE,
    }
}

fn time_stated(code: C) -> &'static Tri {
    match code {
        C::Expiry => &STATED_EXPIRY,
        C::IssuedAt => &STATED_ISSUED,
        _ => &STATED_FROM,
    }
}

fn keys_phrase(keys: KeysFrom) -> &'static Tri {
    match keys {
        KeysFrom::Issuer => &BY_ISSUER,
        KeysFrom::Pinned => &BY_PINNED,
        KeysFrom::Visitor => &BY_VISITOR,
        KeysFrom::Demo => &BY_DEMO,
    }
}

fn keys_sentence(keys: KeysFrom) -> &'static Tri {
    match keys {
        KeysFrom::Issuer => &KEYS_ISSUER,
        KeysFrom::Pinned => &KEYS_PINNED,
        KeysFrom::Visitor => &KEYS_VISITOR,
        KeysFrom::Demo => &KEYS_DEMO,
    }
}

texts! {
    L_SIGNATURE { "Allekirjoitus", "Signatur", "Signature" }
    L_ALGORITHM { "Allekirjoitustapa (alg)", "Signeringsmetod (alg)", "Signature algorithm (alg)" }
    L_KEY_SOURCE { "Avainten alkuperä", "Nycklarnas ursprung", "Where the keys come from" }
    L_ISSUER { "Lähettäjä (iss)", "Utfärdare (iss)", "Issuer (iss)" }
    L_AUDIENCE { "Vastaanottaja (aud)", "Mottagare (aud)", "Audience (aud)" }
    L_AUTHORIZED_PARTY { "Pyynnön tehnyt palvelu (azp)", "Tjänsten som begärde inloggningen (azp)", "Authorised party (azp)" }
    L_EXPIRY { "Voimassaolo (exp)", "Giltighetstid (exp)", "Expiry (exp)" }
    L_ISSUED_AT { "Antamisaika (iat)", "Utfärdad (iat)", "Time of issue (iat)" }
    L_NOT_BEFORE { "Voimassa alkaen (nbf)", "Giltig från (nbf)", "Valid from (nbf)" }
    L_NONCE { "Kirjautumisen kertatunnus (nonce)", "Inloggningens engångsvärde (nonce)", "One-time value of this login (nonce)" }
    L_STATE { "Vastaus kuuluu tähän kirjautumiseen (state)", "Svaret hör till den här inloggningen (state)", "The answer belongs to this login (state)" }
    L_ISS_PARAMETER { "Vastauksen lähettäjä (iss-parametri)", "Svarets avsändare (parametern iss)", "Sender of the answer (iss parameter)" }
    L_AT_HASH { "Access tokenin tarkiste (at_hash)", "Kontrollvärde för access token (at_hash)", "Access token hash (at_hash)" }
    L_C_HASH { "Koodin tarkiste (c_hash)", "Kontrollvärde för koden (c_hash)", "Code hash (c_hash)" }
    L_SUBJECT { "Kirjautujan tunniste (sub)", "Den inloggades identifierare (sub)", "Subject (sub)" }
    L_USERINFO { "Käyttäjätietojen haku (userinfo)", "Hämtning av användaruppgifter (userinfo)", "User data request (userinfo)" }
    L_USERINFO_SIGNATURE { "Käyttäjätietojen allekirjoitus", "Användaruppgifternas signatur", "Signature of the user data" }
    L_USERINFO_SUBJECT { "Sama henkilö käyttäjätiedoissa", "Samma person i användaruppgifterna", "Same person in the user data" }
    L_AUTH_TIME { "Tunnistautumisen aika (auth_time)", "Tidpunkt för autentiseringen (auth_time)", "Time of sign-in (auth_time)" }
    L_CLOCK { "Tietokoneen kello", "Datorns klocka", "This computer’s clock" }

    S_PASS { "OK", "OK", "Pass" }
    S_FAIL { "Virhe", "Fel", "Fail" }
    S_UNKNOWN { "Ei tarkistettavissa", "Kan inte kontrolleras", "Not checkable" }
    S_NOT_APPLICABLE { "Ei koske tätä", "Gäller inte här", "Not applicable" }

    BY_ISSUER { "lähettäjän julkaisemilla avaimilla", "med nycklarna som utfärdaren publicerar", "with the keys the issuer publishes" }
    BY_PINNED { "Peilin asetuksiin tallennetuilla lähettäjän avaimilla", "med utfärdarens nycklar som finns sparade i Peilis inställningar", "with the issuer’s keys stored in Peili’s configuration" }
    BY_VISITOR { "annetuilla avaimilla", "med nycklarna som angavs", "with the keys that were given" }
    BY_DEMO { "esimerkin omilla avaimilla", "med exemplets egna nycklar", "with the example’s own keys" }

    KEYS_ISSUER { "Avaimet haettiin lähettäjältä juuri äsken.", "Nycklarna hämtades nyss från utfärdaren.", "The keys were fetched from the issuer just now." }
    KEYS_PINNED { "Avaimet ovat Peilin asetuksiin tallennettu kopio lähettäjän avaimista.", "Nycklarna är en kopia av utfärdarens nycklar som finns sparad i Peilis inställningar.", "The keys are a copy of the issuer’s keys stored in Peili’s configuration." }
    KEYS_VISITOR { "Avaimet annettiin liitetyn tekstin rinnalla. Se, kenen ne ovat, on antajan tiedossa.", "Nycklarna angavs tillsammans med den inklistrade texten. Vems de är vet bara den som angav dem.", "The keys were given beside the pasted text. Whose they are, only the giver knows." }
    KEYS_DEMO { "Avaimet luotiin selaimessa tätä esimerkkiä varten.", "Nycklarna skapades i webbläsaren för det här exemplet.", "The keys were made in the browser for this example." }

    VALID { "Allekirjoitus ({0}) pitää: se tarkistettiin {1}. Tietoja ei ole muutettu matkalla.", "Signaturen ({0}) stämmer: den kontrollerades {1}. Uppgifterna har inte ändrats på vägen.", "The signature ({0}) holds: it was checked {1}. Nothing was changed on the way." }
    VALID_WITH_ID { "Allekirjoitus ({0}, avain {2}) pitää: se tarkistettiin {1}. Tietoja ei ole muutettu matkalla.", "Signaturen ({0}, nyckel {2}) stämmer: den kontrollerades {1}. Uppgifterna har inte ändrats på vägen.", "The signature ({0}, key {2}) holds: it was checked {1}. Nothing was changed on the way." }
    INVALID { "Allekirjoitus ei pidä, kun se tarkistetaan {0}. Joko tietoja on muutettu tai avaimet eivät ole oikeat.", "Signaturen stämmer inte när den kontrolleras {0}. Antingen har uppgifterna ändrats eller så är det fel nycklar.", "The signature does not hold when checked {0}. Either the data was changed or the keys are the wrong ones." }
    NONE { "Allekirjoitusta ei ole (alg: none). Kuka tahansa on voinut kirjoittaa tiedot.", "Det finns ingen signatur (alg: none). Vem som helst kan ha skrivit uppgifterna.", "There is no signature (alg: none). Anybody may have written this." }
    MALFORMED { "Allekirjoitus ei ole oikean mittainen tai muotoinen, joten se ei voi pitää. Jos teksti kopioitiin, sen loppu voi puuttua.", "Signaturen har fel längd eller form och kan därför inte stämma. Om texten kopierades kan slutet saknas.", "The signature has the wrong length or form, so it cannot hold. If the text was copied, its end may be missing." }
    NEEDS_SECRET { "Tapa {0} vaatii salaisuuden, jonka vain palvelu ja lähettäjä tuntevat. Peili ei pyydä salaisuuksia, joten tätä ei voi tarkistaa tässä.", "Metoden {0} kräver en hemlighet som bara tjänsten och utfärdaren känner till. Peili frågar aldrig efter hemligheter, så det här kan inte kontrolleras här.", "The algorithm {0} needs a secret that only the service and the issuer know. Peili never asks for secrets, so this cannot be checked here." }
    NEEDS_SECRET_NOT_KEY { "Tapa {0} vaatii salaisuuden, ei julkista avainta. Julkista avainta ei käytetä siihen: silloin kuka tahansa voisi väärentää allekirjoituksen.", "Metoden {0} kräver en hemlighet, inte en offentlig nyckel. En offentlig nyckel används inte till det: då kunde vem som helst förfalska signaturen.", "The algorithm {0} needs a secret, not a public key. A public key is never used for it: then anybody could forge the signature." }
    NO_KEYS { "Tarkistamiseen tarvitaan lähettäjän julkiset avaimet. Niitä ei ole tässä.", "För kontrollen behövs utfärdarens offentliga nycklar. De finns inte här.", "Checking needs the issuer’s public keys. They are not at hand." }
    NO_FITTING_KEY { "Mikään saatavilla olevista avaimista ei sovi tähän allekirjoitukseen.", "Ingen av de tillgängliga nycklarna passar till den här signaturen.", "None of the keys at hand fits this signature." }
    NO_KEY_WITH_ID { "Avainta {0} ei ole saatavilla olevien avainten joukossa, tai se ei sovi tähän allekirjoitukseen.", "Nyckeln {0} finns inte bland de tillgängliga nycklarna, eller så passar den inte till den här signaturen.", "The key {0} is not among the keys at hand, or does not fit this signature." }
    PINNED_MAY_BE_OLD { "Lähettäjä on voinut vaihtaa avaimensa sen jälkeen, kun kopio tallennettiin.", "Utfärdaren kan ha bytt nycklar efter att kopian sparades.", "The issuer may have changed its keys since the copy was stored." }
    BAD_KEYS { "Avaimia ei voinut lukea. Tarvitaan JWK, JWK-joukko, PEM-avain tai -varmenne, ja RSA-avaimessa vähintään 2048 bittiä.", "Nycklarna kunde inte läsas. Det behövs en JWK, en JWK-uppsättning, en PEM-nyckel eller ett PEM-certifikat, och en RSA-nyckel ska ha minst 2048 bitar.", "The keys could not be read. A JWK, a JWK set, a PEM key or a certificate is needed, and an RSA key has at least 2048 bits." }
    KEYS_FOR_SAML { "Nämä ovat SAML-tunnistuspalvelun metatiedot. ID token tarkistetaan lähettäjän JWK-avaimilla: anna niiden joukko tai PEM-avain.", "Det här är metadata för en SAML-identitetsleverantör. Ett ID token kontrolleras med utfärdarens JWK-nycklar: ange uppsättningen eller en PEM-nyckel.", "These are a SAML identity provider’s metadata. An ID token is checked with the issuer’s JWK keys: give the set, or a PEM key." }
    KEYS_BLOCKED { "Lähettäjän avaimia ei saatu haettua: verkko tai selain esti haun.", "Utfärdarens nycklar kunde inte hämtas: nätet eller webbläsaren hindrade det.", "The issuer’s keys could not be fetched: the network or the browser prevented it." }
    BROWSER_LACKS { "Tämä selain ei osaa tarkistaa tapaa {0}. Kokeile uudempaa selainta.", "Den här webbläsaren kan inte kontrollera metoden {0}. Prova en nyare webbläsare.", "This browser cannot check the algorithm {0}. Try a newer browser." }
    BROWSER_REFUSED_KEY { "Selain ei hyväksynyt avainta, joten tarkistus jäi tekemättä.", "Webbläsaren godkände inte nyckeln, så kontrollen blev ogjord.", "The browser did not accept the key, so the check was not made." }
    ALGORITHM_ALLOWED { "Tapa {0} on hyväksytty.", "Metoden {0} är godkänd.", "The algorithm {0} is allowed." }
    ALGORITHM_REFUSED { "Tapaa {0} ei hyväksytä tässä.", "Metoden {0} godkänns inte här.", "The algorithm {0} is not allowed here." }
    ALGORITHM_MISSING { "Allekirjoitustapaa ei ole kerrottu.", "Signeringsmetoden är inte angiven.", "The signature algorithm is not stated." }
    CRITICAL { "Viestissä vaaditaan laajennus {0}, jota Peili ei tunne. Silloin viestiä ei saa hyväksyä.", "Meddelandet kräver tillägget {0}, som Peili inte känner till. Då får meddelandet inte godkännas.", "The message demands the extension {0}, which Peili does not know. Then it must not be accepted." }
    UNENCODED { "Sisältö on koodaamaton (b64: false). Kirjautumisessa sitä ei hyväksytä.", "Innehållet är okodat (b64: false). Det godkänns inte i en inloggning.", "The content is not encoded (b64: false). A login does not allow that." }
    COMPRESSED { "Sisältö on pakattu (zip). Kirjautumisessa sitä ei hyväksytä.", "Innehållet är komprimerat (zip). Det godkänns inte i en inloggning.", "The content is compressed (zip). A login does not allow that." }
    KEY_IGNORED { "Viestissä itsessään on avain tai osoite avaimeen ({0}). Sitä ei käytetty: väärentäjä voisi panna siihen oman avaimensa.", "Meddelandet innehåller själv en nyckel eller en adress till en ({0}). Den användes inte: en förfalskare kunde lägga in sin egen nyckel.", "The message itself carries a key or an address of one ({0}). It was not used: a forger could put in a key of their own." }

    MATCHES { "Sama kuin odotettiin: {0}", "Samma som väntat: {0}", "As expected: {0}" }
    DIFFERS { "Odotettiin: {0} – saatiin: {1}", "Väntat: {0} – mottaget: {1}", "Expected: {0} – received: {1}" }
    OTHER_VALUE { "Arvo on toinen kuin odotettiin.", "Värdet är ett annat än väntat.", "The value is not the expected one." }
    OTHER_NONCE { "Arvo on toinen kuin se, jonka Peili lähetti. Vastaus voi olla jonkin toisen kirjautumisen.", "Värdet är ett annat än det Peili skickade. Svaret kan höra till en annan inloggning.", "The value is not the one Peili sent. The answer may belong to another login." }
    OTHER_HASH { "Tarkiste ei täsmää: osat eivät kuulu samaan kirjautumiseen.", "Kontrollvärdet stämmer inte: delarna hör inte till samma inloggning.", "The hash does not match: the parts do not belong to one login." }
    OTHER_SUBJECT { "Käyttäjätiedot koskevat toista tunnistetta kuin ID token. Niitä ei saa yhdistää.", "Användaruppgifterna gäller en annan identifierare än ID token. De får inte kombineras.", "The user data is about another identifier than the ID token. The two must not be combined." }
    SAME_NONCE { "Arvo on se, jonka Peili lähetti tätä kirjautumista varten.", "Värdet är det som Peili skickade för den här inloggningen.", "The value is the one Peili sent for this login." }
    SAME_HASH { "Tarkiste täsmää: osat kuuluvat samaan kirjautumiseen.", "Kontrollvärdet stämmer: delarna hör till samma inloggning.", "The hash matches: the parts belong to one login." }
    SAME_SUBJECT { "ID token ja käyttäjätiedot koskevat samaa henkilöä.", "ID token och användaruppgifterna gäller samma person.", "The ID token and the user data are about the same person." }
    SUBJECT_THERE { "Tunniste on mukana.", "Identifieraren finns med.", "The identifier is there." }
    MISSING { "Tämä tieto puuttuu.", "Den här uppgiften saknas.", "This is missing." }
    WRONG_TYPE { "Tieto ei ole sen muotoinen kuin pitäisi.", "Uppgiften har inte den form den ska ha.", "This does not have the form it should have." }
    NOT_A_TIME { "Aika ei ole luku. Sen pitää olla sekunteja vuoden 1970 alusta, esimerkiksi 1795338000.", "Tiden är inte ett tal. Den ska vara sekunder sedan början av 1970, till exempel 1795338000.", "The time is not a number. It must be seconds since the start of 1970, for example 1795338000." }
    NOTHING_TO_COMPARE { "Tässä ei ole mitään, mihin verrata.", "Här finns inget att jämföra med.", "There is nothing to compare it with." }
    NO_SIGNATURE { "Näissä tiedoissa ei ole allekirjoitusta.", "De här uppgifterna har ingen signatur.", "This data carries no signature." }
    USERINFO_UNSIGNED { "Käyttäjätietoja ei ole allekirjoitettu erikseen. Se on tavallista.", "Användaruppgifterna är inte signerade för sig. Det är vanligt.", "The user data is not signed on its own. That is usual." }
    OPTIONAL { "Tietoa ei ole, eikä sitä tässä vaadita.", "Uppgiften finns inte, och den krävs inte här.", "It is not there, and not required here." }
    NOT_STARTED_HERE { "Tätä kirjautumista ei aloitettu Peilissä, joten vertailuarvoa ei ole.", "Den här inloggningen startades inte i Peili, så det finns inget att jämföra med.", "This login was not started in Peili, so there is nothing to compare it with." }
    EXPECTATION_UNKNOWN { "Peili ei tiedä, mikä tämän pitäisi olla.", "Peili vet inte vad det här borde vara.", "Peili does not know what this should be." }
    NOT_IN_THIS_FLOW { "Tätä ei käytetä tällä kirjautumistavalla.", "Det här används inte i det här inloggningssättet.", "This way of logging in does not use it." }

    VALID_UNTIL { "Voimassa {0} saakka.", "Giltig till {0}.", "Valid until {0}." }
    EXPIRED { "Voimassaolo päättyi {0}.", "Giltighetstiden gick ut {0}.", "Expired {0}." }
    VALID_FROM { "Voimassa alkaen {0}.", "Giltig från {0}.", "Valid from {0}." }
    NOT_YET_VALID { "Ei vielä voimassa: voimassaolo alkaa {0}.", "Ännu inte giltig: giltighetstiden börjar {0}.", "Not valid yet: valid from {0}." }
    ISSUED { "Annettu {0}.", "Utfärdad {0}.", "Issued {0}." }
    ISSUED_IN_FUTURE { "Antamisaika {0} on tulevaisuudessa.", "Utfärdandetiden {0} ligger i framtiden.", "The time of issue, {0}, is in the future." }
    ISSUED_LONG_AGO { "Annettu {0}, ennen kuin tämä kirjautuminen alkoi. Se on siis vanha.", "Utfärdad {0}, innan den här inloggningen började. Den är alltså gammal.", "Issued {0}, before this login began. So it is an old one." }
    STATED_EXPIRY { "Voimassa {0} saakka. Liitetyn tekstin aikaa ei arvioida.", "Giltig till {0}. Tiden i en inklistrad text bedöms inte.", "Valid until {0}. The time in pasted text is not judged." }
    STATED_ISSUED { "Annettu {0}. Liitetyn tekstin aikaa ei arvioida.", "Utfärdad {0}. Tiden i en inklistrad text bedöms inte.", "Issued {0}. The time in pasted text is not judged." }
    STATED_FROM { "Voimassa alkaen {0}. Liitetyn tekstin aikaa ei arvioida.", "Giltig från {0}. Tiden i en inklistrad text bedöms inte.", "Valid from {0}. The time in pasted text is not judged." }
    AHEAD { "Tietokoneen kello on {0} min edellä. Aseta kello oikeaan aikaan ja kirjaudu uudelleen.", "Datorns klocka går {0} min före. Ställ klockan rätt och logga in på nytt.", "Your computer’s clock is {0} min ahead. Set it right and log in again." }
    BEHIND { "Tietokoneen kello on {0} min jäljessä. Aseta kello oikeaan aikaan ja kirjaudu uudelleen.", "Datorns klocka går {0} min efter. Ställ klockan rätt och logga in på nytt.", "Your computer’s clock is {0} min behind. Set it right and log in again." }
    SEEMS_AHEAD { "Tietokoneen kello näyttää olevan {0} min edellä. Tämä on päätelty ID tokenin ajasta. Tarkista kello.", "Datorns klocka verkar gå {0} min före. Det är en slutsats av tiden i ID token. Kontrollera klockan.", "Your computer’s clock seems to be {0} min ahead. This is deduced from the time in the ID token. Check the clock." }
    SEEMS_BEHIND { "Tietokoneen kello näyttää olevan {0} min jäljessä. Tämä on päätelty ID tokenin ajasta. Tarkista kello.", "Datorns klocka verkar gå {0} min efter. Det är en slutsats av tiden i ID token. Kontrollera klockan.", "Your computer’s clock seems to be {0} min behind. This is deduced from the time in the ID token. Check the clock." }
    CLOCK_AGREES { "Kello on oikeassa ajassa kahden minuutin tarkkuudella.", "Klockan går rätt, med två minuters noggrannhet.", "The clock is right, within two minutes." }
    CLOCK_UNKNOWN { "Kelloa ei voinut verrata mihinkään.", "Det fanns inget att jämföra klockan med.", "There was nothing to compare the clock with." }
    CLOCK_NOT_JUDGED { "Kelloa verrataan vain juuri tehdyssä kirjautumisessa.", "Klockan jämförs bara vid en inloggning som nyss har gjorts.", "The clock is compared only for a login made just now." }

    STATE_MATCHES { "Vastaus kuuluu tästä välilehdestä aloitettuun kirjautumiseen.", "Svaret hör till inloggningen som startades på den här fliken.", "The answer belongs to the login started in this tab." }
    STATE_DIFFERS { "Vastaus kuuluu johonkin toiseen kirjautumiseen. Sulje välilehti ja kirjaudu uudelleen.", "Svaret hör till en annan inloggning. Stäng fliken och logga in på nytt.", "The answer belongs to another login. Close this tab and log in again." }
    STATE_MISSING { "Vastauksesta puuttuu tieto siitä, mihin kirjautumiseen se kuuluu.", "Svaret saknar uppgift om vilken inloggning det hör till.", "The answer does not say which login it belongs to." }
    UNSOLICITED { "Tästä välilehdestä ei ole aloitettu kirjautumista. Tiedot voivat olla jonkun muun.", "Ingen inloggning har startats på den här fliken. Uppgifterna kan vara någon annans.", "No login was started in this tab. The data may be somebody else’s." }
    ISS_PARAMETER_MISSING { "Lähettäjä lupaa kertoa nimensä vastauksessa, mutta se puuttuu.", "Utfärdaren lovar att uppge sitt namn i svaret, men det saknas.", "The issuer promises to name itself in the answer, but the name is missing." }

    USERINFO_READ { "Käyttäjätiedot saatiin ja luettiin.", "Användaruppgifterna kom fram och kunde läsas.", "The user data arrived and was read." }
    USERINFO_BLOCKED { "Käyttäjätietoja ei saatu haettua: verkko tai selain esti haun. Se ei ole vika kirjautumisessa.", "Användaruppgifterna kunde inte hämtas: nätet eller webbläsaren hindrade det. Det är inget fel i inloggningen.", "The user data could not be fetched: the network or the browser prevented it. That is no fault of the login." }
    USERINFO_STATUS { "Käyttäjätietoja ei saatu: palvelin vastasi koodilla {0}.", "Användaruppgifterna kom inte fram: servern svarade med koden {0}.", "The user data did not arrive: the server answered with code {0}." }
    USERINFO_UNREADABLE { "Käyttäjätiedoista ei saatu selvää.", "Användaruppgifterna gick inte att läsa.", "The user data could not be read." }
    USERINFO_NOT_ASKED { "Käyttäjätietoja ei haettu erikseen.", "Användaruppgifterna hämtades inte separat.", "The user data was not asked for separately." }
    AUTHENTICATED { "Tunnistauduttu {0}.", "Autentiserad {0}.", "Signed in {0}." }
    NOT_FRESH { "Pyydettiin uutta tunnistautumista, mutta tunnistauduttu on jo {0}. Vanha istunto on yhä voimassa.", "En ny autentisering begärdes, men den gjordes redan {0}. Den gamla sessionen gäller fortfarande.", "A fresh sign-in was asked for, but this one was made {0}. The old session is still on." }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_name_their_values() {
        let reason = R::SignatureValid {
            alg: "RS256".into(),
            kid: Some("{0}".into()),
            keys: KeysFrom::Demo,
        };
        assert_eq!(
            detail(C::Signature, &reason, Lang::En),
            "The signature (RS256, key {0}) holds: it was checked with the example’s own keys. \
             Nothing was changed on the way."
        );
        let reason = R::ComputerSeemsAhead { minutes: 7 };
        for lang in Lang::ALL {
            assert!(detail(C::Clock, &reason, lang).contains("7 min"));
        }
        let reason = R::TimeStated {
            at: 1_772_521_140_000,
        };
        let said = detail(C::Expiry, &reason, Lang::Fi);
        assert!(
            said.starts_with("Voimassa 3.3.2026 klo 8.59 saakka."),
            "{said}"
        );
    }

    #[test]
    fn a_stale_pinned_set_is_said_to_be_one() {
        let said = |pinned| {
            let reason = R::NoFittingKey { kid: None, pinned };
            detail(C::Signature, &reason, Lang::Sv)
        };
        assert!(said(true).len() > said(false).len());
    }
}
