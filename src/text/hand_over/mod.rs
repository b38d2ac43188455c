//! A report in the forms in which it is handed over. All are written from documents, so that they
//! hold what the documents hold and nothing else.

pub mod letter;
pub mod markdown;
pub mod screen;

use crate::encoding::wire::{self, ToJson};
use crate::lang::Lang;
use crate::report::document::{Document, Note};
use crate::report::file::{FileOut, named};
use crate::report::files;
use crate::text::fill::{fill, texts};

/// The documents as a file; `None` for an unknown form, and where there is no document.
pub fn file(documents: &[Document], form: &str, lang: Lang) -> Option<FileOut> {
    let first = documents.first()?;
    match form {
        "json" => files(documents),
        "text" => Some(named(
            first,
            ("txt", "text/plain"),
            letter::write(documents, lang),
        )),
        "markdown" => Some(named(
            first,
            ("md", "text/markdown"),
            markdown::write(documents, lang),
        )),
        _ => None,
    }
}

/// The word that stands for it in a report.
fn word(of: &dyn ToJson) -> String {
    wire::text(of).trim_matches('"').to_owned()
}

/// Remarks that are not only for who logged in.
pub fn notes(document: &Document) -> impl Iterator<Item = &Note> {
    let here = |note: &&Note| !matches!(note.code.as_str(), "pupil" | "history");
    document.notes.iter().filter(here)
}

/// What all forms say above everything else.
pub fn title(documents: &[Document], lang: Lang) -> String {
    match documents.len() {
        1 => TITLE.get(lang).to_owned(),
        n => fill(&TITLE_OF_SEVERAL, lang, &[&n.to_string()]),
    }
}

/// "Login 1 of 2"; `None` where there is one only.
pub fn place(documents: &[Document], index: usize, lang: Lang) -> Option<String> {
    let (number, of) = ((index + 1).to_string(), documents.len().to_string());
    let several = documents.len() > 1;
    several.then(|| fill(&LOGIN, lang, &[&number, &of]))
}

texts! {
    TITLE {
        "Peilin raportti MPASSid-kirjautumisesta",
        "Peilis rapport om en MPASSid-inloggning",
        "Peili's report about an MPASSid login",
    }
    TITLE_OF_SEVERAL {
        "Peilin raportti {0} MPASSid-kirjautumisesta",
        "Peilis rapport om {0} MPASSid-inloggningar",
        "Peili's report about {0} MPASSid logins",
    }
    pub WHO { "Kuka korjaa", "Vem rättar", "Who mends it" }
    MISSING_BECAUSE { "Tämän vuoksi puuttuvat", "Saknas på grund av detta", "Missing because of this" }
    CANDIDATE { "Mahdollinen syy", "Möjlig orsak", "Possible cause" }
    ISSUER { "Lähettäjä", "Utfärdare", "Issuer" }
    pub MESSAGE_IDS { "Viestin tunniste", "Meddelandets identifierare", "Message ID" }
    CAUSES {
        "Mikä on vialla ja kuka sen korjaa",
        "Vad som är fel och vem som rättar det",
        "What is wrong, and who mends it",
    }
    ATTRIBUTES { "Käyttäjätiedot", "Användaruppgifter", "User data" }
    pub ATTRIBUTE { "Tieto", "Uppgift", "Attribute" }
    TECHNICAL_NAME { "Tekninen nimi", "Tekniskt namn", "Technical name" }
    pub STATUS { "Tila", "Status", "Status" }
    pub VALUE { "Arvo", "Värde", "Value" }
    CLAIMS {
        "Kirjautumisen omat ja muut tiedot",
        "Inloggningens egna och andra uppgifter",
        "Data of the login itself, and other data",
    }
    pub CHECKS { "Tekniset tarkistukset", "Tekniska kontroller", "Technical checks" }
    CHECK { "Tarkistus", "Kontroll", "Check" }
    RESULT { "Tulos", "Resultat", "Result" }
    LABELS {
        "Mitä merkintöjen takana on",
        "Vad som finns bakom etiketterna",
        "What the labels stand for",
    }
    pub LABEL { "Merkintä", "Etikett", "Label" }
    pub MEANING { "Piilotetun arvon muoto", "Det dolda värdets form", "Shape of the hidden value" }
    pub MADE_BY {
        "Peili {0}, säännöt {1}, {2}",
        "Peili {0}, regler {1}, {2}",
        "Peili {0}, rules {1}, {2}",
    }
    LOGIN { "Kirjautuminen {0}/{1}", "Inloggning {0}/{1}", "Login {0} of {1}" }
}
