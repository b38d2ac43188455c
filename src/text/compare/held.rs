//! What is held in memory, in words.

use crate::intake::{Kind, Via};
use crate::lang::Lang;
use crate::text::fill::texts;
use crate::text::render::words;

/// How it came: "Pasted text. This is an ID token."
pub fn arrived(via: Via, kind: Kind, lang: Lang) -> String {
    let (via, kind) = (words::via(via), words::kind(kind));
    [via.get(lang), ". ", kind.get(lang)].concat()
}

macro_rules! held_words {
    ($($field:ident $name:ident)*) => {
        /// Words of the page.
        pub struct HeldWords {
            $(pub $field: &'static str,)*
        }

        pub fn held_words(lang: Lang) -> HeldWords {
            HeldWords {
                $($field: $name.get(lang),)*
            }
        }
    };
}

held_words! {
    title TITLE
    lead LEAD
    kept KEPT
    none NONE
    log_in LOG_IN
    paste PASTE
    demo DEMO
    groups GROUPS
    groups_text GROUPS_TEXT
    list LIST
    received RECEIVED
    came CAME
    verdict VERDICT
    ok OK
    attention ATTENTION
    fault FAULT
    environment ENVIRONMENT
    school SCHOOL
    report REPORT
    shown SHOWN
    show SHOW
    forget FORGET
    forget_all FORGET_ALL
    choose CHOOSE
    chosen CHOSEN
    compare COMPARE
    compare_all COMPARE_ALL
    hand_over HAND_OVER
    gather GATHER
    another ANOTHER
    another_label ANOTHER_LABEL
    another_hint ANOTHER_HINT
    read READ
    file FILE
    waiting WAITING
}

texts! {
    TITLE { "Muistissa olevat kirjautumiset", "Inloggningar i minnet", "Logins in memory" }
    LEAD {
        "Nämä kirjautumiset ja raportit ovat nyt tämän välilehden muistissa. Henkilötietoja ei näytetä tässä.",
        "De här inloggningarna och rapporterna finns nu i den här flikens minne. Personuppgifter visas inte här.",
        "These logins and reports are in this tab's memory now. No personal data are shown here.",
    }
    KEPT {
        "Ne ovat vain muistissa: ne katoavat, kun suljet välilehden, lataat sivun uudelleen tai poistat ne tästä. Levylle tai palvelimelle ei tallenneta mitään.",
        "De finns bara i minnet: de försvinner när du stänger fliken, laddar om sidan eller tar bort dem här. Ingenting sparas på disk eller på en server.",
        "They are in memory only: they are gone when you close the tab, reload the page or forget them here. Nothing is stored on disk or on a server.",
    }
    NONE {
        "Muistissa ei ole yhtään kirjautumista.",
        "Det finns ingen inloggning i minnet.",
        "There is no login in memory.",
    }
    LOG_IN { "Kirjaudu MPASSid:llä", "Logga in med MPASSid", "Log in with MPASSid" }
    PASTE {
        "Liitä teksti tai pudota tiedosto",
        "Klistra in en text eller släpp en fil",
        "Paste a text or drop a file",
    }
    DEMO { "Kokeile esimerkkiä", "Prova ett exempel", "Try an example" }
    GROUPS { "Samanlaiset yhdessä", "Likadana tillsammans", "Alike together" }
    GROUPS_TEXT {
        "Kirjautumiset syyn ja organisaation mukaan. Yhteinen syy korjataan yleensä yhdessä paikassa.",
        "Inloggningarna enligt orsak och organisation. En gemensam orsak rättas oftast på ett ställe.",
        "The logins by cause and organisation. A common cause is usually mended in one place.",
    }
    LIST { "Kirjautumiset", "Inloggningar", "Logins" }
    RECEIVED { "Saatu", "Mottagen", "Received" }
    CAME { "Miten tuli", "Hur den kom", "How it came" }
    VERDICT { "Tulos", "Resultat", "Result" }
    OK { "Kunnossa", "I sin ordning", "In order" }
    ATTENTION { "Tarkistettavaa", "Att kontrollera", "To be checked" }
    FAULT { "Vikaa", "Fel", "At fault" }
    ENVIRONMENT { "Ympäristö", "Miljö", "Environment" }
    SCHOOL { "Koulu", "Skola", "School" }
    REPORT { "Raportti", "Rapport", "Report" }
    SHOWN { "Näkyy tuloksessa", "Visas i resultatet", "Shown in the result" }
    SHOW { "Näytä tulos", "Visa resultatet", "Show the result" }
    FORGET { "Poista muistista", "Ta bort ur minnet", "Forget" }
    FORGET_ALL { "Poista kaikki muistista", "Ta bort alla ur minnet", "Forget all" }
    CHOOSE { "Valitse vertailuun", "Välj för jämförelse", "Choose for comparing" }
    CHOSEN { "Valittu vertailuun", "Vald för jämförelse", "Chosen for comparing" }
    COMPARE { "Vertaa valittuja", "Jämför de valda", "Compare the chosen" }
    COMPARE_ALL { "Vertaa kirjautumisia", "Jämför inloggningar", "Compare logins" }
    HAND_OVER { "Anna eteenpäin", "Lämna vidare", "Hand over" }
    GATHER {
        "Hae muiden välilehtien kirjautumiset",
        "Hämta andra flikars inloggningar",
        "Fetch the logins of other tabs",
    }
    ANOTHER { "Tuo lisää", "Hämta fler", "Bring more" }
    ANOTHER_LABEL {
        "Toinen kirjautuminen tai raportti",
        "En inloggning eller rapport till",
        "Another login or report",
    }
    ANOTHER_HINT {
        "Kirjautumisen tiedot, Peilin raportti tai raportin sähköpostiteksti.",
        "En inloggnings uppgifter, en rapport från Peili eller rapportens e-posttext.",
        "The data of a login, a report of Peili, or the text of its e-mail.",
    }
    READ { "Lue", "Läs", "Read" }
    FILE { "Tai valitse tiedostoja", "Eller välj filer", "Or choose files" }
    WAITING { "Luetaan …", "Läses …", "Being read …" }
}
