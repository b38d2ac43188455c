//! Words of the page for handing over.

use crate::intake::Via;
use crate::lang::Tri;
use crate::report::redact::Category;
use crate::text::fill::texts;

/// How a login came in.
pub fn via(via: Via) -> &'static Tri {
    match via {
        Via::Oidc => &VIA_OIDC,
        Via::Saml => &VIA_SAML,
        Via::Paste => &VIA_PASTE,
        Via::File => &VIA_FILE,
        Via::Demo => &VIA_DEMO,
        Via::Simulated => &VIA_SIMULATED,
    }
}

/// What labels of a kind stand for; `true`: one of them.
pub fn kind(kind: Category, one: bool) -> &'static Tri {
    match (kind, one) {
        (Category::Name, true) => &ONE_NAME,
        (Category::Name, false) => &NAMES,
        (Category::Id, true) => &ONE_ID,
        (Category::Id, false) => &IDS,
        (Category::Class, true) => &ONE_CLASS,
        (Category::Class, false) => &CLASSES,
        (Category::Place, true) => &ONE_PLACE,
        (Category::Place, false) => &PLACES,
        (Category::Value, true) => &ONE_VALUE,
        (Category::Value, false) => &VALUES,
    }
}

texts! {
    pub TITLE { "Luovuta raportti", "Lämna över rapporten", "Hand the report over" }
    pub LEAD {
        "Raportti kertoo, mikä kirjautumisessa on ja mikä ei ole kunnossa, mutta ei sitä, kuka kirjautui. Alla näet tarkalleen sen, mikä lähtee. Peili ei lähetä mitään itse.",
        "Rapporten berättar vad som är och inte är i sin ordning med inloggningen, men inte vem som loggade in. Nedan ser du exakt det som lämnas ut. Peili skickar ingenting självt.",
        "The report tells what is and what is not in order with the login, but not who logged in. Below you see exactly what leaves. Peili itself sends nothing.",
    }
    pub NOTHING {
        "Muistissa ei ole kirjautumista, jonka voisi luovuttaa. Kirjaudu tai liitä kirjautumisen tiedot.",
        "Det finns ingen inloggning i minnet att lämna över. Logga in eller klistra in en inloggnings uppgifter.",
        "No login is held that could be handed over. Log in, or paste a login's data.",
    }
    pub START { "Aloitussivulle", "Till startsidan", "To the start page" }
    pub PASTE { "Liitä tai pudota", "Klistra in eller släpp", "Paste or drop" }
    pub BACK { "Takaisin tulokseen", "Tillbaka till resultatet", "Back to the result" }
    pub WHICH { "Mitkä kirjautumiset luovutetaan?", "Vilka inloggningar lämnas över?", "Which logins are handed over?" }
    pub WHICH_MORE {
        "Yhdessä raportissa sama merkintä tarkoittaa samaa arvoa kaikissa kirjautumisissa. Siitä näkee esimerkiksi, että sama henkilö sai uuden tunnisteen.",
        "I en rapport betyder samma etikett samma värde i alla inloggningar. Så syns till exempel att samma person har fått en ny identifierare.",
        "Within one report the same label means the same value in all logins. So one sees, for example, that the same person got a new identifier.",
    }
    pub NONE_CHOSEN {
        "Valitse ainakin yksi kirjautuminen.",
        "Välj åtminstone en inloggning.",
        "Choose at least one login.",
    }
    pub LOGIN { "Kirjautuminen {0}", "Inloggning {0}", "Login {0}" }
    pub ON_SHOW { "tulossivulla", "på resultatsidan", "on the result page" }
    VIA_OIDC { "MPASSid, OpenID Connect", "MPASSid, OpenID Connect", "MPASSid, OpenID Connect" }
    VIA_SAML { "MPASSid, SAML", "MPASSid, SAML", "MPASSid, SAML" }
    VIA_PASTE { "liitetty", "inklistrad", "pasted" }
    VIA_FILE { "tiedostosta", "ur en fil", "from a file" }
    VIA_DEMO { "esimerkki", "exempel", "example" }
    VIA_SIMULATED { "kokeiltu", "simulerad", "simulated" }
    pub OPTIONS { "Mitä lisäksi piilotetaan?", "Vad döljs dessutom?", "What else is hidden?" }
    pub PLACE {
        "Piilota koulu, toimipiste, koulutustoimija ja luokka",
        "Dölj skolan, verksamhetsstället, utbildningsaktören och klassen",
        "Hide the school, the unit, the education provider and the class",
    }
    pub PLACE_NAMED {
        "Yleensä näkyvissä: niiden avulla vika löytyy. Luokasta näkyy silti vain muoto.",
        "Syns vanligen: med dem hittas felet. Av klassen syns ändå bara formen.",
        "Usually shown: with them the fault is found. Of the class only its form is shown all the same.",
    }
    pub PLACE_NAMELESS {
        "Kirjautumisessa ei ole nimeä, joten henkilöllä voi olla turvakielto. Siksi nämä piilotetaan, ellet valitse toisin.",
        "Inloggningen saknar namn, så personen kan ha spärrmarkering. Därför döljs de här, om du inte väljer annat.",
        "The login has no name, so the person may be under protection. These are therefore hidden unless you choose otherwise.",
    }
    pub IDS_BOX {
        "Piilota viestien tunnisteet ja kellonajat",
        "Dölj meddelandenas identifierare och klockslag",
        "Hide the messages' ids and the times",
    }
    pub IDS_MORE {
        "Yleensä näkyvissä: niiden avulla kirjautuminen löytyy MPASSid:n lokeista. Päivä näkyy aina.",
        "Syns vanligen: med dem hittas inloggningen i MPASSids loggar. Dagen syns alltid.",
        "Usually shown: with them the login is found in MPASSid's logs. The day is always shown.",
    }
    pub HIDDEN { "Mitä piilotettiin", "Vad som doldes", "What was hidden" }
    pub HIDDEN_MORE {
        "Näiden tilalla on numeroitu merkintä. Arvosta kerrotaan vain sen muoto.",
        "I stället för dem står en numrerad etikett. Om värdet berättas bara dess form.",
        "A numbered label stands in for these. Of the value only its form is told.",
    }
    pub HIDDEN_NONE {
        "Tässä kirjautumisessa ei ole piilotettavaa.",
        "I den här inloggningen finns inget att dölja.",
        "There is nothing to hide in this login.",
    }
    ONE_NAME { "1 nimi", "1 namn", "1 name" }
    NAMES { "{0} nimeä", "{0} namn", "{0} names" }
    ONE_ID { "1 henkilön tunniste", "1 personlig identifierare", "1 identifier of a person" }
    IDS { "{0} henkilön tunnistetta", "{0} personliga identifierare", "{0} identifiers of persons" }
    ONE_CLASS { "1 luokka tai ryhmä", "1 klass eller grupp", "1 class or group" }
    CLASSES { "{0} luokkaa tai ryhmää", "{0} klasser eller grupper", "{0} classes or groups" }
    ONE_PLACE { "1 koulun tai organisaation tieto", "1 uppgift om skola eller organisation", "1 fact about a school or organisation" }
    PLACES { "{0} koulun tai organisaation tietoa", "{0} uppgifter om skola eller organisation", "{0} facts about schools or organisations" }
    ONE_VALUE { "1 muu arvo", "1 annat värde", "1 other value" }
    VALUES { "{0} muuta arvoa", "{0} andra värden", "{0} other values" }
    pub STAYS { "Mikä jää luettavaksi", "Vad som fortfarande kan läsas", "What stays readable" }
    pub STAYS_PLACE {
        "Koulun ja toimipisteen tunnukset ja nimet, koulutustoimija",
        "Skolans och verksamhetsställets koder och namn, utbildningsaktören",
        "Codes and names of school and unit, the education provider",
    }
    pub STAYS_ROLE { "Rooli ja vuosiluokka", "Roll och årskurs", "Role and class level" }
    pub STAYS_SERVICE {
        "Kuka kirjautumisen antoi ja mille palvelulle",
        "Vem som gav inloggningen och för vilken tjänst",
        "Who issued the login and for which service",
    }
    pub STAYS_IDS { "Viestien tunnisteet ja ajat", "Meddelandenas identifierare och tider", "Ids of the messages, and times" }
    pub STAYS_DAY { "Raportin päivä", "Rapportens dag", "The day of the report" }
    pub STAYS_NAMES {
        "Tietojen nimet ja tarkistusten tulokset",
        "Uppgifternas namn och kontrollernas resultat",
        "The names of the data, and the results of the checks",
    }
    pub NEVER { "Mikä ei koskaan lähde", "Vad som aldrig lämnas ut", "What never leaves" }
    pub NEVER_MORE {
        "Tokenit, allekirjoitukset, kertakäyttöiset koodit, evästeet, NameID, henkilötunnus ja alkuperäinen viesti.",
        "Token, signaturer, engångskoder, kakor, NameID, personbeteckningen och det ursprungliga meddelandet.",
        "Tokens, signatures, one-time codes, cookies, the NameID, a personal identity code and the original message.",
    }
    pub FORM { "Missä muodossa?", "I vilken form?", "In which form?" }
    pub FORM_TEXT { "Teksti sähköpostiin", "Text för e-post", "Text for an e-mail" }
    pub FORM_TEXT_MORE {
        "Vastaanottaja voi lukea sen ja avata sen Peilissä.",
        "Mottagaren kan läsa den och öppna den i Peili.",
        "The recipient can read it and open it in Peili.",
    }
    pub FORM_MARKDOWN { "Markdown", "Markdown", "Markdown" }
    pub FORM_MARKDOWN_MORE { "Tikettiin tai wikiin.", "För ett ärende eller en wiki.", "For a ticket or a wiki." }
    pub FORM_JSON { "JSON", "JSON", "JSON" }
    pub FORM_JSON_MORE {
        "Kaikki tiedot ohjelmille; aukeaa Peilissä.",
        "Alla uppgifter för program; öppnas i Peili.",
        "Everything, for programs; opens in Peili.",
    }
    pub FORM_SHEET { "Paperi tai PDF", "Papper eller PDF", "Paper or PDF" }
    pub FORM_SHEET_MORE {
        "Selain tulostaa yhden tai kaksi sivua.",
        "Webbläsaren skriver ut en eller två sidor.",
        "The browser prints one or two pages.",
    }
    pub PREVIEW { "Tämä lähtee", "Detta lämnas ut", "This is what leaves" }
    pub PREVIEW_MORE {
        "Korostetut merkinnät ovat piilotettujen arvojen tilalla.",
        "De markerade etiketterna står i stället för dolda värden.",
        "The highlighted labels stand in for hidden values.",
    }
    pub COPY { "Kopioi", "Kopiera", "Copy" }
    pub COPIED { "Kopioitu.", "Kopierat.", "Copied." }
    pub NOT_COPIED {
        "Kopiointi ei onnistunut. Valitse teksti alta ja kopioi se.",
        "Kopieringen lyckades inte. Markera texten nedan och kopiera den.",
        "Copying did not work. Select the text below and copy it.",
    }
    pub SAVE { "Tallenna tiedostoksi", "Spara som fil", "Save as a file" }
    pub PRINT { "Tulosta", "Skriv ut", "Print" }
    pub MAIL {
        "Avaa sähköpostiohjelma, peitetty teksti",
        "Öppna e-postprogrammet, maskerad text",
        "Open the mail program, redacted text",
    }
    pub MAIL_MORE {
        "Sähköpostiin mahtuu vain alku: kopioi raportti ensin ja liitä se viestiin.",
        "I e-postmeddelandet ryms bara början: kopiera rapporten först och klistra in den i meddelandet.",
        "Only the beginning fits into the mail: copy the report first and paste it there.",
    }
    pub MESSAGE { "Viesti korjaajalle", "Meddelande till den som rättar", "Message to whoever mends it" }
    pub MESSAGE_MORE {
        "Samat asiat valmiina viestinä, ilman henkilötietoja. Muut viestit ja kielet ovat tulossivulla.",
        "Samma sak som ett färdigt meddelande, utan personuppgifter. Andra meddelanden och språk finns på resultatsidan.",
        "The same facts as a ready message, without personal data. Other messages and languages are on the result page.",
    }
    pub MESSAGE_FOR { "Kuka korjaa: {0}", "Vem rättar: {0}", "Who mends it: {0}" }
    pub OK { "Kunnossa", "I sin ordning", "In order" }
    pub ATTENTION { "Tarkista", "Kontrollera", "Check" }
    pub FAULT { "Vika löytyi", "Ett fel hittades", "A fault was found" }
    pub PASSED { "Kunnossa: {0}", "I sin ordning: {0}", "In order: {0}" }
    pub NOT_IN_FILE {
        "Raportin koko sisältö ilman peittämistä on tulossivulla erillisen varoituksen takana.",
        "Hela rapporten utan maskering finns på resultatsidan bakom en egen varning.",
        "The whole report without redaction is on the result page, behind a warning of its own.",
    }
}
