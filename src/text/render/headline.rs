//! The verdict in one plain sentence, and what it proves.

use super::Context;
use crate::lang::Tri;
use crate::report::{Severity, Verdict};
use crate::text::fill::texts;
use crate::text::time;

/// About the cause: nothing, the one finding, or the gravest of several.
pub fn headline(context: &Context<'_>) -> String {
    let (severity, one, several) = match context.report.verdict {
        Verdict::Ok if context.observable() => return context.say(&OK).to_owned(),
        Verdict::Ok => return context.say(&OK_NOTHING_TO_SEE).to_owned(),
        Verdict::Fault => (Severity::Error, ONE_FAULT, FAULTS),
        Verdict::Attention => (Severity::Warning, ONE_WARNING, WARNINGS),
    };
    let titles: Vec<&str> = context
        .report
        .findings
        .iter()
        .zip(&context.texts)
        .filter(|(finding, _)| finding.severity == severity)
        .map(|(_, text)| text.title.as_str())
        .collect();
    match titles.as_slice() {
        [] => context.say(&UNNAMED).to_owned(),
        [title] => context.fill(&one, &[title]),
        [title, ..] => context.fill(&several, &[&titles.len().to_string(), title]),
    }
}

/// Dated; what this proves and what it does not.
pub fn lead(context: &Context<'_>) -> String {
    // A report was checked when it was made.
    let at = super::reopened::created(context.report).unwrap_or(context.report.created);
    let at = context.redactor.created(at);
    let checked = if context.redactor.hides_ids() {
        time::date(at, context.lang)
    } else {
        time::date_time_zone(at, context.lang)
    };
    let mut sentences = vec![context.fill(&CHECKED, &[&checked])];
    let mut say = |text: &Tri| sentences.push(context.say(text).to_owned());
    let live = context.report.via.is_live();
    let verdict = context.report.verdict;
    if !context.observable() {
        say(&NOTHING_CARRIED);
    }
    match verdict {
        Verdict::Ok if live && context.observable() => {
            say(&LIVE_OK);
            say(&WORKS_HERE);
            say(&VALUES_NOT_PROVEN);
        }
        Verdict::Ok if context.observable() => say(&VALUES_NOT_PROVEN),
        Verdict::Ok => {}
        Verdict::Attention => {
            say(&ATTENTION);
            if live {
                say(&WORKS_HERE);
            }
        }
        Verdict::Fault => say(&FAULT),
    }
    if !live {
        say(if context.signature_holds() {
            &SIGNED_NOT_LIVE
        } else {
            &UNVERIFIED
        });
    }
    sentences.join(" ")
}

texts! {
    OK {
        "Tämä kirjautuminen on kunnossa",
        "Den här inloggningen är i sin ordning",
        "This login is in order",
    }
    OK_NOTHING_TO_SEE {
        "Vikaa ei löytynyt, mutta käyttäjätietoja ei ole tässä",
        "Inget fel hittades, men här finns inga användaruppgifter",
        "Nothing wrong was found, but there are no user data here",
    }
    ONE_FAULT { "{0}", "{0}", "{0}" }
    FAULTS {
        "{0} vikaa. Vakavin: {1}",
        "{0} fel. Det allvarligaste: {1}",
        "{0} faults. The gravest: {1}",
    }
    ONE_WARNING {
        "Tarkista yksi asia: {0}",
        "En sak att kontrollera: {0}",
        "One thing to check: {0}",
    }
    WARNINGS {
        "Tarkista {0} asiaa. Ensin: {1}",
        "{0} saker att kontrollera. Först: {1}",
        "{0} things to check. First: {1}",
    }
    UNNAMED {
        "Kirjautumisessa on tarkistettavaa",
        "Det finns något att kontrollera i inloggningen",
        "There is something to check in this login",
    }
    CHECKED { "Tarkistettu {0}.", "Kontrollerat {0}.", "Checked on {0}." }
    NOTHING_CARRIED {
        "Tässä ei ole MPASSid:n käyttäjätietoja, joten niistä ei voi sanoa mitään.",
        "Här finns inga användaruppgifter från MPASSid, så ingenting kan sägas om dem.",
        "There are no MPASSid user data in this, so nothing can be said about them.",
    }
    LIVE_OK {
        "MPASSid välitti tiedot, ja ne ovat tietomallin mukaiset.",
        "MPASSid förmedlade uppgifterna, och de följer datamodellen.",
        "MPASSid delivered the data, and they follow the data model.",
    }
    WORKS_HERE {
        "Jos kirjautuminen toimii täällä mutta ei toisessa palvelussa, vika on siinä palvelussa tai koulutustoimijan luettelossa Sallitut palvelut.",
        "Om inloggningen fungerar här men inte i en annan tjänst ligger felet i den tjänsten eller i utbildningsaktörens lista Tillåtna tjänster.",
        "If the login works here but not in another service, the fault is in that service or in the education provider's list of allowed services.",
    }
    VALUES_NOT_PROVEN {
        "Muoto on kunnossa, mutta se ei todista, että esimerkiksi luokka tai koulu on tälle henkilölle oikea.",
        "Formen stämmer, men det bevisar inte att till exempel klassen eller skolan är rätt för den här personen.",
        "The form is right; that does not prove that, for example, the class or the school is right for this person.",
    }
    ATTENTION {
        "Kirjautuminen voi toimia, mutta jokin on luultavasti väärin. Alla kerrotaan, mitä kannattaa tarkistaa ja kuka sen korjaa.",
        "Inloggningen kan fungera, men något är troligen fel. Nedan står vad som bör kontrolleras och vem som rättar det.",
        "The login may work, but something is probably wrong. Below it says what to check and who can mend it.",
    }
    FAULT {
        "Alla kerrotaan syy, mitä siitä seuraa ja kuka sen korjaa.",
        "Nedan står orsaken, vad den leder till och vem som rättar den.",
        "Below is the cause, what follows from it and who can mend it.",
    }
    SIGNED_NOT_LIVE {
        "Allekirjoitus pitää, joten tietoja ei ole muutettu allekirjoittamisen jälkeen. Tämä ei kerro, toimiiko kirjautuminen juuri nyt.",
        "Signaturen stämmer, så uppgifterna har inte ändrats efter signeringen. Det säger inte om inloggningen fungerar just nu.",
        "The signature holds, so the data were not changed after signing. It does not tell whether the login works right now.",
    }
    UNVERIFIED {
        "Tässä luettiin vain annettu sisältö: mikään ei todista, kuka sen on tehnyt ja milloin.",
        "Här lästes bara det som gavs: ingenting bevisar vem som har gjort det eller när.",
        "Only what was given was read: nothing proves who made it or when.",
    }
}
