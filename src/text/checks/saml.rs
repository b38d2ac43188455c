//! The checks of a SAML response in words.

use super::{
    DIFFERS, EXPECTATION_UNKNOWN, MATCHES, MISSING, NOT_STARTED_HERE, OPTIONAL, STATE_DIFFERS,
    STATE_MATCHES, STATE_MISSING, UNSOLICITED,
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
        _ => return None,
    })
}

/// Every sentence of a reason, filled with its times and then its other arguments.
pub fn detail(said: &[Said], lang: Lang) -> String {
    let mut sentences = Vec::new();
    for one in said {
        let times = one.times.iter().map(|ms| date_time(*ms, lang));
        let args: Vec<String> = times.chain(one.args.iter().cloned()).collect();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        sentences.push(fill(sentence(one.why), lang, &args));
    }
    sentences.join(" ")
}

fn sentence(why: W) -> &'static Tri {
    match why {
        W::Matches => &MATCHES,
        W::Differs => &DIFFERS,
        W::Missing => &MISSING,
        W::NothingToCompare => &EXPECTATION_UNKNOWN,
        W::Absent => &OPTIONAL,
        W::NoAssertion => &NO_ASSERTION,
        W::NotBearer => &NOT_BEARER,
        W::Answers => &STATE_MATCHES,
        W::AnswersOther => &STATE_DIFFERS,
        W::AnswersNothing => &STATE_MISSING,
        W::StartedUnsolicited => &STARTED_UNSOLICITED,
        W::Unsolicited => &UNSOLICITED,
        W::NotStartedHere => &NOT_STARTED_HERE,
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

    NO_ASSERTION { "Vastauksessa ei ole vakuutusta (assertion).", "Svaret innehåller inget intyg (assertion).", "The response holds no assertion." }
    NOT_BEARER { "Vakuutusta ei ole annettu kirjautujan selaimen mukana tuotavaksi (bearer), vaan tavalla: {0}.", "Intyget är inte gjort för att komma med användarens webbläsare (bearer), utan på sättet: {0}.", "The assertion was not made to come with the user’s browser (bearer), but by: {0}." }
    STARTED_UNSOLICITED { "Kirjautuminen aloitettiin ilman pyyntöä (unsolicited), joten vastauksessa ei ole tunnusta, jota verrata. Peili ei voi varmistaa, että vastaus kuuluu juuri tähän kirjautumiseen.", "Inloggningen startades utan begäran (unsolicited), så svaret har ingen beteckning att jämföra. Peili kan inte försäkra sig om att svaret hör till just den här inloggningen.", "The login was started without a request (unsolicited), so the answer carries no ID to compare. Peili cannot make sure that it belongs to this very login." }
}
