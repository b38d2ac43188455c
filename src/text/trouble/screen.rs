//! Labels of the page for who cannot log in at all.

use crate::lang::Lang;
use crate::text::fill::texts;

/// A language by its own name: short, and for who hears it.
pub fn own_name(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::Fi => ("FI", "FI, suomi"),
        Lang::Sv => ("SV", "SV, svenska"),
        Lang::En => ("EN", "EN, English"),
    }
}

texts! {
    pub TITLE {
        "Kirjautuminen ei onnistu lainkaan",
        "Inloggningen lyckas inte alls",
        "I cannot log in at all",
    }
    pub LEAD {
        "Liitä virhe tai vastaa muutamaan kysymykseen: näet todennäköisen syyn, kuka sen korjaa ja mitä hänelle kannattaa kertoa.",
        "Klistra in felet eller svara på några frågor: du ser den troliga orsaken, vem som rättar den och vad du kan berätta för den personen.",
        "Paste the error or answer a few questions: you see the probable cause, who mends it and what to tell them.",
    }
    pub PASTE {
        "Tuliko virhesivu tai viesti?",
        "Kom det en felsida eller ett meddelande?",
        "Did an error page or message come?",
    }
    pub FIELD {
        "Liitä tähän sivun teksti tai osoite",
        "Klistra in sidans text eller adress här",
        "Paste its text or address here",
    }
    pub HINT {
        "Voit liittää osoiterivin, virhesivun koko tekstin, virhekoodin tai SAML-vastauksen. Teksti luetaan tässä selaimessa ja unohdetaan heti: muistiin jäävät vain tunnetut virhekoodit ja palvelimien nimet.",
        "Du kan klistra in adressfältet, felsidans hela text, en felkod eller ett SAML-svar. Texten läses i den här webbläsaren och glöms genast: bara kända felkoder och servrarnas namn blir kvar i minnet.",
        "It can be the address bar, the whole text of the error page, an error code or a SAML response. The text is read in this browser and forgotten at once: only known error codes and the names of servers stay in memory.",
    }
    pub READ { "Lue virhe", "Läs felet", "Read the error" }
    pub RECORDING {
        "Onko sinulla tallenne selaimen liikenteestä (HAR)? Avaa se täällä",
        "Har du en inspelning av webbläsarens trafik (HAR)? Öppna den här",
        "Do you have a recording of the browser's traffic (HAR)? Open it here",
    }
    pub TRACE_READ {
        "Avattu tallenne on luettu mukaan.",
        "Inspelningen som är öppen har lästs in.",
        "The recording that is open was read too.",
    }
    pub SEEN {
        "Tästä tunnistettiin:",
        "Det här kändes igen:",
        "This was recognised:",
    }
    pub STOPPED {
        "Kirjautuminen pysähtyi tänne:",
        "Inloggningen stannade här:",
        "The login stopped here:",
    }
    pub NOTHING {
        "Tekstissä ei ollut virhettä, jonka Peili tuntee. Se ei tarkoita, ettei vikaa ole. Vastaa kysymyksiin, niin syy voi löytyä niiden avulla.",
        "I texten fanns inget fel som Peili känner till. Det betyder inte att det inte finns något fel. Svara på frågorna, så kan orsaken hittas med hjälp av dem.",
        "The text held no error that Peili knows. That does not mean that nothing is wrong. Answer the questions: they may lead to the cause.",
    }
    pub QUESTIONS {
        "Vastaa kysymyksiin",
        "Svara på frågorna",
        "Answer the questions",
    }
    pub QUESTIONS_LEAD {
        "Enintään neljä kysymystä. Vastauksia voi muuttaa.",
        "Högst fyra frågor. Svaren kan ändras.",
        "Four questions at most. Answers can be changed.",
    }
    pub IMPLIED {
        "Ensimmäiset vastaukset pääteltiin osoitteesta.",
        "De första svaren är härledda ur adressen.",
        "The first answers were deduced from the address.",
    }
    pub BACK { "Takaisin edelliseen kysymykseen", "Tillbaka till föregående fråga", "Back to the previous question" }
    pub AGAIN { "Aloita alusta", "Börja om", "Start over" }
    pub STATUS_ASK {
        "Vastaa vielä seuraavaan kysymykseen.",
        "Svara ännu på nästa fråga.",
        "Answer the next question too.",
    }
    pub STATUS_ONE {
        "Syy löytyi.",
        "Orsaken hittades.",
        "The cause was found.",
    }
    pub STATUS_SOME {
        "Mahdollisia syitä: {0}. Todennäköisin on ensimmäisenä.",
        "Möjliga orsaker: {0}. Den troligaste står först.",
        "Possible causes: {0}. The likeliest comes first.",
    }
    pub CERTAIN { "Syy", "Orsak", "Cause" }
    pub LIKELY { "Todennäköinen syy", "Trolig orsak", "Likely cause" }
    pub POSSIBLE { "Mahdollinen syy", "Möjlig orsak", "Possible cause" }
    pub APART { "Näin on, jos", "Så är det om", "It is this if" }
    pub FOLLOWS { "Mistä on kyse", "Vad det handlar om", "What it is about" }
    pub WHO { "Kuka korjaa", "Vem rättar", "Who mends it" }
    pub ALSO { "Voi koskea myös", "Kan också gälla", "May also concern" }
    pub STEPS { "Mitä tehdä", "Vad man gör", "What to do" }
    pub SEND_SCHOOL {
        "Lähetä alla oleva viesti koulusi IT-tuelle tai toimistoon: he välittävät sen oikealle henkilölle.",
        "Skicka meddelandet nedan till skolans it-stöd eller kansli: de för det vidare till rätt person.",
        "Send the message below to your school's IT support or office: they pass it on to the right person.",
    }
    pub SAY_WHOSE {
        "Kerro erikseen, kenen kirjautumisesta on kyse: viestissä ei ole nimeä.",
        "Berätta separat vems inloggning det gäller: i meddelandet finns inget namn.",
        "Say separately whose login it is about: the message holds no name.",
    }
    pub SEND_SERVICE {
        "Lähetä alla oleva viesti palvelun tukeen.",
        "Skicka meddelandet nedan till tjänstens support.",
        "Send the message below to the service's support.",
    }
    pub SEND_MPASSID {
        "Lähetä alla oleva viesti MPASSid-tukeen.",
        "Skicka meddelandet nedan till MPASSid-supporten.",
        "Send the message below to MPASSid support.",
    }
    pub SEND_VENDOR {
        "Lähetä alla oleva viesti oppilashallintojärjestelmän toimittajalle koulusi IT-tuen kautta.",
        "Skicka meddelandet nedan till leverantören av elevregistret via skolans it-stöd.",
        "Send the message below to the supplier of the student register, through your school's IT support.",
    }
    pub THEY_DO {
        "Näin viestin saaja korjaa asian",
        "Så rättar mottagaren saken",
        "What the one who gets it does",
    }
    pub MESSAGE { "Valmis viesti", "Färdigt meddelande", "Ready message" }
    pub MESSAGE_USER {
        "Valmis vastaus kysyjälle",
        "Färdigt svar till den som frågade",
        "Ready reply to whoever asked",
    }
    pub LANGUAGE { "Viestin kieli", "Meddelandets språk", "Language of the message" }
    pub COPY { "Kopioi viesti", "Kopiera meddelandet", "Copy the message" }
    pub COPIED { "Viesti on kopioitu.", "Meddelandet är kopierat.", "The message was copied." }
    pub NOT_COPIED {
        "Kopiointi ei onnistunut. Valitse teksti ja kopioi se itse.",
        "Det gick inte att kopiera. Markera texten och kopiera den själv.",
        "Copying did not work. Select the text and copy it yourself.",
    }
    pub MAIL {
        "Avaa sähköpostiohjelmassa",
        "Öppna i e-postprogrammet",
        "Open in the mail program",
    }
    pub SUBJECT {
        "MPASSid-kirjautuminen ei onnistu",
        "MPASSid-inloggningen lyckas inte",
        "MPASSid login fails",
    }
    pub PRIVATE {
        "Viestissä on vain tunnettuja virhekoodeja, palvelimien nimiä, aika ja vastauksesi. Siinä ei ole liittämääsi tekstiä eikä henkilötietoja.",
        "Meddelandet innehåller bara kända felkoder, servrarnas namn, tiden och dina svar. Det innehåller inte texten du klistrade in och inga personuppgifter.",
        "The message holds only known error codes, names of servers, the time and your answers. It holds nothing of the text you pasted and no personal data.",
    }
    pub NUMBER {
        "Numero vikaluettelossa",
        "Nummer i felkatalogen",
        "Number in the catalogue of faults",
    }
    pub CODE { "Syyn tunnus", "Orsakens kod", "Code of the cause" }
    pub TECHNICAL { "Tekniset tiedot", "Tekniska uppgifter", "Technical details" }
    pub PASSES {
        "Jos kirjautuminen onnistuukin, katso Peilistä, mitä tietoja se välittää",
        "Om inloggningen ändå lyckas, se i Peili vilka uppgifter den förmedlar",
        "If the login works after all, see in Peili which data it passes on",
    }
}
