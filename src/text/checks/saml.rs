//! The checks of a SAML response in words.

use super::{
    ALGORITHM_ALLOWED, AUTHENTICATED, BROWSER_LACKS, BROWSER_REFUSED_KEY, CLOCK_AGREES,
    CLOCK_NOT_JUDGED, CLOCK_UNKNOWN, DIFFERS, EXPIRED, ISSUED, ISSUED_IN_FUTURE, ISSUED_LONG_AGO,
    KEYS_DEMO, MATCHES, MISSING, NO_FITTING_KEY, NO_SIGNATURE, NOT_FRESH, NOT_STARTED_HERE,
    NOT_YET_VALID, OPTIONAL, STATE_DIFFERS, STATE_MATCHES, STATE_MISSING, STATED_EXPIRY,
    STATED_FROM, STATED_ISSUED, UNSOLICITED, VALID_FROM, VALID_UNTIL,
};
use crate::lang::{Lang, Tri};
use crate::report::{CheckCode as C, Said, Why as W};
use crate::text::fill::{fill, texts};
use crate::text::time::date_time;

/// The name of a check that only SAML has.
pub fn label(code: C) -> &'static Tri {
    match code {
        C::EmbeddedKey => &L_EMBEDDED_KEY,
        C::Coverage => &L_COVERAGE,
        C::Structure => &L_STRUCTURE,
        C::Encryption => &L_ENCRYPTION,
        C::Destination => &L_DESTINATION,
        C::Recipient => &L_RECIPIENT,
        C::InResponseTo => &L_IN_RESPONSE_TO,
        C::ConfirmationExpiry => &L_CONFIRMATION_EXPIRY,
        C::SessionEnd => &L_SESSION_END,
        C::CertificateValidity => &L_CERTIFICATE_VALIDITY,
        C::MetadataValidity => &L_METADATA_VALIDITY,
        C::AuthnContext => &L_AUTHN_CONTEXT,
        C::NameFormat => &L_NAME_FORMAT,
        C::FriendlyName => &L_FRIENDLY_NAME,
        _ => &L_STATUS,
    }
}

/// What SAML calls what the checks of both protocols look at.
pub fn name(code: C) -> Option<&'static str> {
    Some(match code {
        C::Algorithm => "SignatureMethod",
        C::Issuer => "Issuer",
        C::Audience => "Audience",
        C::Expiry => "NotOnOrAfter",
        C::IssuedAt => "IssueInstant",
        C::NotBefore => "NotBefore",
        C::Subject => "NameID",
        C::AuthTime => "AuthnInstant",
        C::State => "RelayState",
        _ => return None,
    })
}

/// Every sentence of a reason, filled with its times and then its other arguments.
pub fn detail(said: &[Said], lang: Lang) -> String {
    let mut sentences = Vec::new();
    for one in said {
        if one.why == W::AsTold {
            sentences.push(one.args.concat());
            continue;
        }
        let times = one.times.iter().map(|ms| date_time(*ms, lang));
        let args: Vec<String> = times.chain(one.args.iter().cloned()).collect();
        let args: Vec<&str> = args.iter().map(|arg| short(arg)).collect();
        sentences.push(fill(sentence(one.why), lang, &args));
    }
    sentences.join(" ")
}

/// The telling end of a URI of the standards; several stand with commas between them.
fn short(arg: &str) -> &str {
    let standard = ["urn:oasis:names:tc:SAML:", "http://www.w3.org/"];
    let ends = |arg: &str| standard.iter().any(|start| arg.starts_with(start));
    match arg.rsplit_once([':', '#', '/']) {
        Some((_, end)) if ends(arg) && !arg.contains(", ") => end,
        _ => arg,
    }
}

fn sentence(why: W) -> &'static Tri {
    match why {
        W::AsTold | W::Matches => &MATCHES,
        W::Differs => &DIFFERS,
        W::Missing => &MISSING,
        W::NothingToCompare => &NOTHING_TO_COMPARE,
        W::Absent => &OPTIONAL,
        W::Success => &SUCCESS,
        W::AuthnFailed => &AUTHN_FAILED,
        W::NoPassive => &NO_PASSIVE,
        W::NoAuthnContext => &NO_AUTHN_CONTEXT,
        W::UnknownPrincipal => &UNKNOWN_PRINCIPAL,
        W::RequestDenied => &REQUEST_DENIED,
        W::NameIdPolicy => &NAME_ID_POLICY,
        W::RequestUnsupported => &REQUEST_UNSUPPORTED,
        W::Requester => &REQUESTER,
        W::Responder => &RESPONDER,
        W::VersionMismatch => &VERSION_MISMATCH,
        W::OtherStatus => &OTHER_STATUS,
        W::StatusMessage => &STATUS_MESSAGE,
        W::SignedResponse => &SIGNED_RESPONSE,
        W::SignedAssertion => &SIGNED_ASSERTION,
        W::SignedBoth => &SIGNED_BOTH,
        W::SignatureInvalid => &SIGNATURE_INVALID,
        W::DigestDiffers => &DIGEST_DIFFERS,
        W::Unsigned => &UNSIGNED,
        W::NoKeys => &NO_KEYS,
        W::NoFittingKey => &NO_FITTING_KEY,
        W::BrowserLacks => &BROWSER_LACKS,
        W::BrowserRefusedKey => &BROWSER_REFUSED_KEY,
        W::Sha1 => &SHA1,
        W::Hmac => &HMAC,
        W::MethodRefused => &METHOD_REFUSED,
        W::ReferencesRefused => &REFERENCES_REFUSED,
        W::OtherElement => &OTHER_ELEMENT,
        W::SeveralSignatures => &SEVERAL_SIGNATURES,
        W::ShortKey => &SHORT_KEY,
        W::Void => &VOID,
        W::Malformed => &MALFORMED,
        W::NoSignature => &NO_SIGNATURE,
        W::Allowed => &ALGORITHM_ALLOWED,
        W::KeysConfigured => &KEYS_CONFIGURED,
        W::KeysVisitor => &KEYS_VISITOR,
        W::KeysDemo => &KEYS_DEMO,
        W::OwnKeyTrusted => &OWN_KEY_TRUSTED,
        W::OwnKeyOther => &OWN_KEY_OTHER,
        W::OwnKeyUncompared => &OWN_KEY_UNCOMPARED,
        W::OwnKeyUnread => &OWN_KEY_UNREAD,
        W::CoveredAll => &COVERED_ALL,
        W::CoveredPart => &COVERED_PART,
        W::CoveredNone => &COVERED_NONE,
        W::OneAssertion => &ONE_ASSERTION,
        W::NoAssertion => &NO_ASSERTION,
        W::SeveralAssertions => &SEVERAL_ASSERTIONS,
        W::AssertionElsewhere => &ASSERTION_ELSEWHERE,
        W::DuplicateId => &DUPLICATE_ID,
        W::SplitValue => &SPLIT_VALUE,
        W::UncoveredBesideCovered => &UNCOVERED_BESIDE_COVERED,
        W::OtherVersion => &OTHER_VERSION,
        W::UnknownCondition => &UNKNOWN_CONDITION,
        W::SignatureElsewhere => &SIGNATURE_ELSEWHERE,
        W::NotEncrypted => &NOT_ENCRYPTED,
        W::EncryptedAssertion => &ENCRYPTED_ASSERTION,
        W::EncryptedParts => &ENCRYPTED_PARTS,
        W::NotBearer => &NOT_BEARER,
        W::Answers => &STATE_MATCHES,
        W::AnswersOther => &STATE_DIFFERS,
        W::AnswersNothing => &STATE_MISSING,
        W::StartedUnsolicited => &STARTED_UNSOLICITED,
        W::Unsolicited => &UNSOLICITED,
        W::NotStartedHere => &NOT_STARTED_HERE,
        W::NotATime => &NOT_A_TIME,
        W::ValidUntil => &VALID_UNTIL,
        W::ExpiredAt => &EXPIRED,
        W::ValidFrom => &VALID_FROM,
        W::NotYetValid => &NOT_YET_VALID,
        W::IssuedAt => &ISSUED,
        W::IssuedInFuture => &ISSUED_IN_FUTURE,
        W::IssuedLongAgo => &ISSUED_LONG_AGO,
        W::StatedUntil => &STATED_EXPIRY,
        W::StatedFrom => &STATED_FROM,
        W::StatedIssued => &STATED_ISSUED,
        W::SessionUntil => &SESSION_UNTIL,
        W::AuthenticatedAt => &AUTHENTICATED,
        W::AuthenticatedLongAgo => &AUTHENTICATED,
        W::NotFresh => &NOT_FRESH,
        W::ComputerAhead => &COMPUTER_AHEAD,
        W::ComputerBehind => &COMPUTER_BEHIND,
        W::ClockAgrees => &CLOCK_AGREES,
        W::ClockUnknown => &CLOCK_UNKNOWN,
        W::ClockNotJudged => &CLOCK_NOT_JUDGED,
        W::CertificateValid => &CERTIFICATE_VALID,
        W::CertificateOver => &CERTIFICATE_OVER,
        W::CertificateEarly => &CERTIFICATE_EARLY,
        W::NoCertificate => &NO_CERTIFICATE,
        W::MetadataOver => &METADATA_OVER,
        W::SourceNamed => &SOURCE_NAMED,
        W::SourceDiffers => &SOURCE_DIFFERS,
        W::NoSource => &NO_SOURCE,
        W::Transient => &TRANSIENT,
        W::NotTransient => &NOT_TRANSIENT,
        W::NoAttributes => &NO_ATTRIBUTES,
        W::FormatsRight => &FORMATS_RIGHT,
        W::FormatsDiffer => &FORMATS_DIFFER,
        W::FriendlyRight => &FRIENDLY_RIGHT,
        W::FriendlyDiffers => &FRIENDLY_DIFFERS,
    }
}

texts! {
    L_STATUS { "Kirjautumisen tulos (Status)", "Inloggningens utfall (Status)", "Outcome of the login (Status)" }
    L_EMBEDDED_KEY { "Viestin oma avain (KeyInfo)", "Meddelandets egen nyckel (KeyInfo)", "The message’s own key (KeyInfo)" }
    L_COVERAGE { "Onko näytetyt tiedot allekirjoitettu", "Är de visade uppgifterna signerade", "Whether what is shown is signed" }
    L_STRUCTURE { "Viestin rakenne", "Meddelandets uppbyggnad", "Structure of the message" }
    L_ENCRYPTION { "Salaus (EncryptedAssertion)", "Kryptering (EncryptedAssertion)", "Encryption (EncryptedAssertion)" }
    L_DESTINATION { "Vastauksen osoite (Destination)", "Svarets adress (Destination)", "Address of the response (Destination)" }
    L_RECIPIENT { "Kenelle vakuutus on annettu (Recipient)", "Vem intyget är ställt till (Recipient)", "Whom the assertion was given to (Recipient)" }
    L_IN_RESPONSE_TO { "Vastaus kuuluu tähän kirjautumiseen (InResponseTo)", "Svaret hör till den här inloggningen (InResponseTo)", "The answer belongs to this login (InResponseTo)" }
    L_CONFIRMATION_EXPIRY { "Toimitettava viimeistään (SubjectConfirmationData)", "Ska lämnas senast (SubjectConfirmationData)", "To be delivered by (SubjectConfirmationData)" }
    L_SESSION_END { "Istunnon päättyminen (SessionNotOnOrAfter)", "Sessionens slut (SessionNotOnOrAfter)", "End of the session (SessionNotOnOrAfter)" }
    L_CERTIFICATE_VALIDITY { "Varmenteen voimassaolo", "Certifikatets giltighetstid", "Validity of the certificate" }
    L_METADATA_VALIDITY { "Metatietojen voimassaolo (validUntil)", "Metadatans giltighetstid (validUntil)", "Validity of the metadata (validUntil)" }
    L_AUTHN_CONTEXT { "Vastannut kotiorganisaatio (AuthnContext)", "Hemorganisationen som svarade (AuthnContext)", "The home organisation that answered (AuthnContext)" }
    L_NAME_FORMAT { "Attribuuttien nimimuoto (NameFormat)", "Attributens namnformat (NameFormat)", "Format of the attributes’ names (NameFormat)" }
    L_FRIENDLY_NAME { "Attribuuttien lyhyet nimet (FriendlyName)", "Attributens korta namn (FriendlyName)", "Short names of the attributes (FriendlyName)" }

    NOTHING_TO_COMPARE { "Viestissä lukee {0}. Peili ei tiedä, mikä sen pitäisi olla.", "I meddelandet står {0}. Peili vet inte vad det borde vara.", "The message says {0}. Peili does not know what it should be." }
    SUCCESS { "Kirjautuminen onnistui.", "Inloggningen lyckades.", "The login succeeded." }
    AUTHN_FAILED { "Tunnistautuminen ei onnistunut ({0}). Kirjaudu uudelleen.", "Autentiseringen lyckades inte ({0}). Logga in på nytt.", "Signing in did not succeed ({0}). Log in again." }
    NO_PASSIVE { "Tunnistuspalvelu olisi joutunut kysymään käyttäjältä jotakin, mutta pyyntö kielsi sen ({0}).", "Identitetsleverantören hade behövt fråga användaren något, men begäran tillät det inte ({0}).", "The identity provider would have had to ask the user something, but the request forbade it ({0})." }
    NO_AUTHN_CONTEXT { "Pyydettyä kotiorganisaatiota tai tunnistustapaa ei löydy ({0}). Kirjaudu uudelleen ja valitse kotiorganisaatio itse.", "Den begärda hemorganisationen eller autentiseringsmetoden finns inte ({0}). Logga in på nytt och välj hemorganisation själv.", "There is no such home organisation or way of signing in as was asked for ({0}). Log in again and choose the home organisation yourself." }
    UNKNOWN_PRINCIPAL { "Tunnistuspalvelu ei tunne käyttäjää ({0}). Tarkista kotiorganisaatiosta, että tunnus on voimassa.", "Identitetsleverantören känner inte till användaren ({0}). Kontrollera hos hemorganisationen att kontot gäller.", "The identity provider does not know the user ({0}). Check with the home organisation that the account is valid." }
    REQUEST_DENIED { "Tunnistuspalvelu ei hyväksynyt pyyntöä ({0}). Se voi vaatia allekirjoitetun pyynnön, tai palvelua ei ole rekisteröity tällä osoitteella.", "Identitetsleverantören godtog inte begäran ({0}). Den kan kräva en signerad begäran, eller så är tjänsten inte registrerad med den här adressen.", "The identity provider did not accept the request ({0}). It may demand a signed request, or the service is not registered with this address." }
    NAME_ID_POLICY { "Tunnistuspalvelu ei anna sellaista tunnistetta kuin pyydettiin ({0}).", "Identitetsleverantören ger inte en sådan identifierare som begärdes ({0}).", "The identity provider does not give an identifier of the kind that was asked for ({0})." }
    REQUEST_UNSUPPORTED { "Tunnistuspalvelu ei tue tällaista pyyntöä ({0}).", "Identitetsleverantören stöder inte en sådan begäran ({0}).", "The identity provider does not support such a request ({0})." }
    REQUESTER { "Tunnistuspalvelun mukaan vika on pyynnössä tai sen lähettäneessä palvelussa ({0}). Tarkista palvelun rekisteröinti.", "Enligt identitetsleverantören ligger felet i begäran eller i tjänsten som skickade den ({0}). Kontrollera tjänstens registrering.", "According to the identity provider the fault is in the request or the service that sent it ({0}). Check the service’s registration." }
    RESPONDER { "Tunnistuspalvelun mukaan vika on sen omassa päässä tai kotiorganisaatiossa ({0}). Yritä myöhemmin uudelleen.", "Enligt identitetsleverantören ligger felet hos den själv eller hos hemorganisationen ({0}). Försök igen senare.", "According to the identity provider the fault is at its own end or at the home organisation ({0}). Try again later." }
    VERSION_MISMATCH { "Tunnistuspalvelu ei tue pyynnön SAML-versiota ({0}). Sen pitää olla 2.0.", "Identitetsleverantören stöder inte begärans SAML-version ({0}). Den ska vara 2.0.", "The identity provider does not support the request’s version of SAML ({0}). It must be 2.0." }
    OTHER_STATUS { "Kirjautuminen ei onnistunut. Tunnistuspalvelu vastasi koodilla {0}.", "Inloggningen lyckades inte. Identitetsleverantören svarade med koden {0}.", "The login did not succeed. The identity provider answered with the code {0}." }
    STATUS_MESSAGE { "Sen oma viesti: ”{0}”.", "Dess eget meddelande: ”{0}”.", "Its own message: “{0}”." }
    SIGNED_RESPONSE { "Koko vastauksen allekirjoitus ({0}) pitää: tietoja ei ole muutettu matkalla.", "Hela svarets signatur ({0}) stämmer: uppgifterna har inte ändrats på vägen.", "The signature of the whole response ({0}) holds: nothing was changed on the way." }
    SIGNED_ASSERTION { "Vakuutuksen (assertion) allekirjoitus ({0}) pitää: tietoja ei ole muutettu matkalla.", "Intygets (assertion) signatur ({0}) stämmer: uppgifterna har inte ändrats på vägen.", "The assertion’s signature ({0}) holds: its data was not changed on the way." }
    SIGNED_BOTH { "Sekä vastauksen että vakuutuksen (assertion) allekirjoitus ({0}) pitää: tietoja ei ole muutettu matkalla.", "Både svarets och intygets (assertion) signatur ({0}) stämmer: uppgifterna har inte ändrats på vägen.", "The signatures of the response and of the assertion ({0}) both hold: nothing was changed on the way." }
    SIGNATURE_INVALID { "Allekirjoitusta ei ole tehty millään luotetulla avaimella. Joko avaimet ovat väärästä ympäristöstä tai viestin on allekirjoittanut joku muu.", "Signaturen är inte gjord med någon betrodd nyckel. Antingen är nycklarna från fel miljö eller så har någon annan signerat meddelandet.", "The signature was made with none of the trusted keys. Either the keys are from the wrong environment or somebody else signed the message." }
    DIGEST_DIFFERS { "Allekirjoitettuja tietoja on muutettu allekirjoittamisen jälkeen. Jos viesti on kopioitu tai muotoiltu uudelleen, liitä se sellaisena kuin se tuli.", "De signerade uppgifterna har ändrats efter signeringen. Om meddelandet har kopierats eller formaterats om, klistra in det så som det kom.", "What was signed has been changed since. If the message was copied or reformatted, paste it as it came." }
    UNSIGNED { "Vastauksessa ei ole allekirjoitusta. Kuka tahansa on voinut kirjoittaa tiedot.", "Svaret har ingen signatur. Vem som helst kan ha skrivit uppgifterna.", "The response carries no signature. Anybody may have written this." }
    NO_KEYS { "Tarkistamiseen tarvitaan tunnistuspalvelun metatiedot tai varmenne. Liitä ne viestin rinnalle.", "För kontrollen behövs identitetsleverantörens metadata eller certifikat. Klistra in dem bredvid meddelandet.", "Checking needs the identity provider’s metadata or certificate. Paste them beside the message." }
    SHA1 { "Allekirjoitus on tehty SHA-1:llä, joka voidaan väärentää. Peili ei hyväksy sitä; allekirjoituksessa pitää käyttää esimerkiksi tapaa rsa-sha256.", "Signaturen är gjord med SHA-1, som går att förfalska. Peili godtar den inte; signaturen ska göras till exempel med rsa-sha256.", "The signature uses SHA-1, which can be forged. Peili does not accept it; rsa-sha256, for example, should be used." }
    HMAC { "Allekirjoitustapa (HMAC) vaatii yhteisen salaisuuden. Julkista avainta ei käytetä siihen: silloin kuka tahansa voisi väärentää allekirjoituksen.", "Signeringsmetoden (HMAC) kräver en gemensam hemlighet. En offentlig nyckel används inte till det: då kunde vem som helst förfalska signaturen.", "The signature method (HMAC) needs a shared secret. A public key is never used for it: then anybody could forge the signature." }
    METHOD_REFUSED { "Allekirjoituksessa on tapa, jota Peili ei hyväksy: {0}. Sallittuja ovat rsa- ja ecdsa-sha256, -sha384 ja -sha512 sekä exclusive-kanonisointi.", "Signaturen använder en metod som Peili inte godtar: {0}. Tillåtna är rsa- och ecdsa-sha256, -sha384 och -sha512 samt exklusiv kanonisering.", "The signature uses a method that Peili does not accept: {0}. Allowed are rsa and ecdsa with sha256, sha384 or sha512, and exclusive canonicalisation." }
    REFERENCES_REFUSED { "Allekirjoituksessa on {0} viittausta. Niitä pitää olla täsmälleen yksi.", "Signaturen har {0} referenser. Det ska finnas exakt en.", "The signature has {0} references. There must be exactly one." }
    OTHER_ELEMENT { "Allekirjoitus koskee muuta osaa kuin sitä, jossa se on ({0}). Näin voidaan yrittää saada väärennetyt tiedot näyttämään allekirjoitetuilta.", "Signaturen gäller en annan del än den som den står i ({0}). Så kan någon försöka få förfalskade uppgifter att se signerade ut.", "The signature is about another part than the one it stands in ({0}). That is how forged data can be made to look signed." }
    SEVERAL_SIGNATURES { "Samassa osassa on useita allekirjoituksia. Niitä pitää olla yksi.", "Samma del har flera signaturer. Det ska finnas en.", "One part carries several signatures. There must be one." }
    SHORT_KEY { "Avaimessa on vain {0} bittiä. RSA-avaimessa pitää olla vähintään 2048 bittiä.", "Nyckeln har bara {0} bitar. En RSA-nyckel ska ha minst 2048 bitar.", "The key has only {0} bits. An RSA key must have at least 2048 bits." }
    VOID { "Allekirjoitettua osaa ei voi muuttaa sovittuun kirjoitusasuun (kanonisointi), joten allekirjoitus ei kata mitään.", "Den signerade delen går inte att skriva i den avtalade formen (kanonisering), så signaturen täcker ingenting.", "The signed part cannot be brought into the agreed form (canonicalisation), so the signature covers nothing." }
    MALFORMED { "Allekirjoitus ei ole oikean muotoinen (kohta {0}).", "Signaturen har inte rätt form (stället {0}).", "The signature does not have the right form (at {0})." }
    KEYS_CONFIGURED { "Avaimet ovat Peilin asetuksiin tallennetuista tunnistuspalvelun metatiedoista ({0}).", "Nycklarna kommer från identitetsleverantörens metadata som finns sparade i Peilis inställningar ({0}).", "The keys are from the identity provider’s metadata stored in Peili’s configuration ({0})." }
    KEYS_VISITOR { "Avaimet annettiin viestin rinnalla. Se, kenen ne ovat, on antajan tiedossa.", "Nycklarna angavs tillsammans med meddelandet. Vems de är vet bara den som angav dem.", "The keys were given beside the message. Whose they are, only the giver knows." }
    OWN_KEY_TRUSTED { "Viestissä oleva avain on sama kuin luotettu avain.", "Nyckeln i meddelandet är densamma som den betrodda.", "The key in the message is the same as the trusted one." }
    OWN_KEY_OTHER { "Viestissä on oma avain, joka ei ole luotettujen joukossa. Siihen ei luoteta: kuka tahansa voi liittää viestiin oman avaimensa.", "Meddelandet innehåller en egen nyckel som inte är bland de betrodda. Den litar Peili inte på: vem som helst kan lägga sin egen nyckel i ett meddelande.", "The message brings a key of its own that is not among the trusted ones. It is not trusted: anybody can put their own key into a message." }
    OWN_KEY_UNCOMPARED { "Viestissä on oma avain, mutta luotettua avainta, johon verrata, ei ole. Viestin omaan avaimeen ei luoteta.", "Meddelandet innehåller en egen nyckel, men det finns ingen betrodd nyckel att jämföra med. Meddelandets egen nyckel litar Peili inte på.", "The message brings a key of its own, but there is no trusted key to compare it with. The message’s own key is not trusted." }
    OWN_KEY_UNREAD { "Viestissä olevaa avainta ei voinut lukea. Sitä ei tarvita.", "Nyckeln i meddelandet gick inte att läsa. Den behövs inte.", "The key in the message could not be read. It is not needed." }
    COVERED_ALL { "Kaikki näytetyt tiedot ovat sen sisällä, mikä on allekirjoitettu.", "Alla visade uppgifter finns inom det som är signerat.", "All data shown stands inside what is signed." }
    COVERED_PART { "Osaa tiedoista ei ole allekirjoitettu ({0} attribuuttia). Ne on merkitty, eikä niihin voi luottaa.", "En del av uppgifterna är inte signerade ({0} attribut). De är märkta och går inte att lita på.", "Part of the data is not signed ({0} attributes). It is marked and cannot be trusted." }
    COVERED_NONE { "Mikään näytetyistä tiedoista ei ole luotetulla avaimella tarkistetun allekirjoituksen sisällä.", "Ingen av de visade uppgifterna finns inom en signatur som kontrollerats med en betrodd nyckel.", "None of the data shown stands inside a signature checked with a trusted key." }
    ONE_ASSERTION { "Viestissä on yksi vakuutus (assertion), ja sen osat ovat paikoillaan.", "Meddelandet har ett intyg (assertion), och dess delar finns på sina platser.", "The message has one assertion, and its parts are where they belong." }
    NO_ASSERTION { "Vastauksessa ei ole vakuutusta (assertion).", "Svaret innehåller inget intyg (assertion).", "The response holds no assertion." }
    SEVERAL_ASSERTIONS { "Vastauksessa on {0} vakuutusta (assertion). Niitä pitää olla yksi; huolimaton palvelu voi lukea väärän.", "Svaret har {0} intyg (assertion). Det ska finnas ett; en oförsiktig tjänst kan läsa fel intyg.", "The response holds {0} assertions. There must be one; a careless service may read the wrong one." }
    ASSERTION_ELSEWHERE { "Vakuutus ({0}) on paikassa, johon se ei kuulu.", "Ett intyg ({0}) står på en plats där det inte hör hemma.", "An assertion ({0}) stands where none belongs." }
    DUPLICATE_ID { "Tunnus {0} on viestissä useammin kuin kerran. Silloin ei ole selvää, mitä allekirjoitus koskee.", "Beteckningen {0} finns mer än en gång i meddelandet. Då är det oklart vad signaturen gäller.", "The ID {0} stands in the message more than once. Then it is not clear what the signature is about." }
    SPLIT_VALUE { "Arvon ({0}) keskellä on kommentti. Huolimaton palvelu voi lukea vain sen alun.", "Det finns en kommentar mitt i ett värde ({0}). En oförsiktig tjänst kan läsa bara början.", "There is a comment inside a value ({0}). A careless service may read only its beginning." }
    UNCOVERED_BESIDE_COVERED { "Allekirjoitetun vakuutuksen rinnalla on allekirjoittamaton. Näin voidaan yrittää saada palvelu lukemaan väärennetyt tiedot.", "Bredvid det signerade intyget finns ett osignerat. Så kan någon försöka få tjänsten att läsa förfalskade uppgifter.", "Beside the signed assertion stands an unsigned one. That is how a service can be made to read forged data." }
    OTHER_VERSION { "SAML-versio on ”{0}”. Sen pitää olla 2.0.", "SAML-versionen är ”{0}”. Den ska vara 2.0.", "The SAML version is “{0}”. It must be 2.0." }
    UNKNOWN_CONDITION { "Vakuutuksessa on ehto, jota Peili ei tunne ({0}). Palvelu, joka ei ymmärrä ehtoa, ei saa hyväksyä vakuutusta.", "Intyget har ett villkor som Peili inte känner till ({0}). En tjänst som inte förstår villkoret får inte godta intyget.", "The assertion has a condition that Peili does not know ({0}). A service that does not understand a condition must not accept the assertion." }
    SIGNATURE_ELSEWHERE { "Allekirjoitus on paikassa, jossa se ei kata mitään luettavaa.", "En signatur står på en plats där den inte täcker något som läses.", "A signature stands where it covers nothing that is read." }
    NOT_ENCRYPTED { "Vastausta ei ole salattu.", "Svaret är inte krypterat.", "The response is not encrypted." }
    ENCRYPTED_ASSERTION { "Vakuutus on salattu palvelun avaimella. Selaimessa toimivalla sivulla ei ole yksityistä avainta, eikä Peili koskaan pyydä sellaista. Rekisteröi Peili ilman salausvarmennetta.", "Intyget är krypterat med tjänstens nyckel. En sida som körs i webbläsaren har ingen privat nyckel, och Peili ber aldrig om en. Registrera Peili utan krypteringscertifikat.", "The assertion is encrypted with the service’s key. A page that runs in the browser holds no private key, and Peili never asks for one. Register Peili without an encryption certificate." }
    ENCRYPTED_PARTS { "Osa vakuutuksesta on salattu palvelun avaimella, joten Peili ei voi lukea sitä.", "En del av intyget är krypterat med tjänstens nyckel, så Peili kan inte läsa den.", "Part of the assertion is encrypted with the service’s key, so Peili cannot read it." }
    NOT_BEARER { "Vakuutusta ei ole annettu kirjautujan selaimen mukana tuotavaksi (bearer), vaan tavalla: {0}.", "Intyget är inte gjort för att komma med användarens webbläsare (bearer), utan på sättet: {0}.", "The assertion was not made to come with the user’s browser (bearer), but by: {0}." }
    STARTED_UNSOLICITED { "Kirjautuminen aloitettiin ilman pyyntöä (unsolicited), joten vastauksessa ei ole tunnusta, jota verrata. Peili ei voi varmistaa, että vastaus kuuluu juuri tähän kirjautumiseen.", "Inloggningen startades utan begäran (unsolicited), så svaret har ingen beteckning att jämföra. Peili kan inte försäkra sig om att svaret hör till just den här inloggningen.", "The login was started without a request (unsolicited), so the answer carries no ID to compare. Peili cannot make sure that it belongs to this very login." }
    NOT_A_TIME { "Aika ei ole oikeassa muodossa. Sen pitää olla UTC-aika, esimerkiksi 2026-11-22T09:00:00Z.", "Tiden har inte rätt form. Den ska vara UTC-tid, till exempel 2026-11-22T09:00:00Z.", "The time does not have the right form. It must be in UTC, for example 2026-11-22T09:00:00Z." }
    SESSION_UNTIL { "Istunto saa kestää {0} saakka.", "Sessionen får vara till {0}.", "The session may last until {0}." }
    COMPUTER_AHEAD { "Tietokoneen kello näyttää olevan {0} min edellä. Tämä on päätelty vastauksen ajasta. Tarkista kello.", "Datorns klocka verkar gå {0} min före. Det är en slutsats av tiden i svaret. Kontrollera klockan.", "Your computer’s clock seems to be {0} min ahead. This is deduced from the time in the response. Check the clock." }
    COMPUTER_BEHIND { "Tietokoneen kello näyttää olevan {0} min jäljessä. Tämä on päätelty vastauksen ajasta. Tarkista kello.", "Datorns klocka verkar gå {0} min efter. Det är en slutsats av tiden i svaret. Kontrollera klockan.", "Your computer’s clock seems to be {0} min behind. This is deduced from the time in the response. Check the clock." }
    CERTIFICATE_VALID { "Varmenne on voimassa {0} – {1}.", "Certifikatet gäller {0} – {1}.", "The certificate is valid {0} – {1}." }
    CERTIFICATE_OVER { "Varmenne oli voimassa {0} – {1}. Metatiedoissa varmenne on vain avaimen kuori, joten allekirjoitus pitää silti; jokin palvelu voi kuitenkin hylätä sen.", "Certifikatet gällde {0} – {1}. I metadata är certifikatet bara ett omslag för nyckeln, så signaturen stämmer ändå; någon tjänst kan dock avvisa den.", "The certificate was valid {0} – {1}. In metadata a certificate is only the envelope of a key, so the signature holds all the same; some service may yet refuse it." }
    CERTIFICATE_EARLY { "Varmenne on voimassa vasta {0} – {1}. Metatiedoissa varmenne on vain avaimen kuori, joten allekirjoitus pitää silti.", "Certifikatet gäller först {0} – {1}. I metadata är certifikatet bara ett omslag för nyckeln, så signaturen stämmer ändå.", "The certificate is valid only {0} – {1}. In metadata a certificate is only the envelope of a key, so the signature holds all the same." }
    NO_CERTIFICATE { "Avain annettiin ilman varmennetta, joten päiviä ei ole.", "Nyckeln angavs utan certifikat, så det finns inga datum.", "The key was given without a certificate, so there are no dates." }
    METADATA_OVER { "Tunnistuspalvelun metatietojen voimassaolo päättyi {0}. Peilin ylläpitäjän pitää uusia ne.", "Giltighetstiden för identitetsleverantörens metadata gick ut {0}. Peilis administratör ska förnya dem.", "The identity provider’s metadata expired {0}. Peili’s operator should renew it." }
    SOURCE_NAMED { "Kirjautumisen hoiti {0}.", "Inloggningen sköttes av {0}.", "The login was made at {0}." }
    SOURCE_DIFFERS { "Pyydettiin kotiorganisaatiota {0}, mutta vastasi {1}. Kirjautumisessa on ehkä valittu toinen kotiorganisaatio.", "Hemorganisationen {0} begärdes, men {1} svarade. En annan hemorganisation har kanske valts vid inloggningen.", "The home organisation {0} was asked for, but {1} answered. Another one may have been chosen at login." }
    NO_SOURCE { "Vastauksessa ei kerrota kotiorganisaatiota (urn:mpass.id:authnsource:…). Siinä lukee: {0}.", "Svaret anger ingen hemorganisation (urn:mpass.id:authnsource:…). Där står: {0}.", "The response names no home organisation (urn:mpass.id:authnsource:…). It says: {0}." }
    TRANSIENT { "Tunniste on kertakäyttöinen (transient), kuten MPASSid:ssä kuuluu.", "Identifieraren gäller en gång (transient), som den ska i MPASSid.", "The identifier is for this login only (transient), as it should be with MPASSid." }
    NOT_TRANSIENT { "MPASSid:n tunniste on kertakäyttöinen (transient). Tämän muoto on ”{0}”.", "MPASSids identifierare gäller en gång (transient). Den här har formen ”{0}”.", "MPASSid’s identifier is for one login only (transient). The format of this one is “{0}”." }
    NO_ATTRIBUTES { "Vastauksessa ei ole attribuutteja.", "Svaret har inga attribut.", "The response holds no attributes." }
    FORMATS_RIGHT { "Attribuuttien nimet on merkitty URI-nimiksi (uri), kuten pitää.", "Attributens namn är märkta som URI-namn (uri), som de ska.", "The attributes’ names are marked as URIs (uri), as they should be." }
    FORMATS_DIFFER { "Näiden attribuuttien nimeä ei ole merkitty URI-nimeksi (attrname-format:uri), joten palvelu ei ehkä löydä niitä: {0}.", "Namnet på de här attributen är inte märkt som URI-namn (attrname-format:uri), så en tjänst hittar dem kanske inte: {0}.", "The names of these attributes are not marked as URIs (attrname-format:uri), so a service may not find them: {0}." }
    FRIENDLY_RIGHT { "Lyhyet nimet ovat tietomallin mukaiset.", "De korta namnen följer datamodellen.", "The short names are those of the data model." }
    FRIENDLY_DIFFERS { "Attribuutin {0} lyhyen nimen pitää olla {1}.", "Attributets {0} korta namn ska vara {1}.", "The short name of the attribute {0} should be {1}." }
}
