//! Notes beside the result.

use super::Context;
use crate::intake::Via;
use crate::lang::Tri;
use crate::report::document::Note;
use crate::report::{CheckCode, CheckStatus, Verdict};
use crate::text::fill::texts;

pub fn render(context: &Context<'_>) -> Vec<Note> {
    let report = context.report;
    let mut notes = super::reopened::notes(context);
    let mut add = |code: &str, text: &Tri| {
        notes.push(Note {
            code: code.to_owned(),
            text: context.say(text).to_owned(),
        });
    };
    if report.invented || report.via == Via::Demo {
        add("invented", &INVENTED);
    }
    if report.via == Via::Simulated {
        add("simulated", &SIMULATED);
    }
    if context.is_pupil() {
        add(
            "pupil",
            match report.verdict {
                Verdict::Ok => &PUPIL_OK,
                Verdict::Attention | Verdict::Fault => &PUPIL_FAULT,
            },
        );
    }
    if report.summary.names == 0 && context.observable() {
        let shown = context.is_redacted() && !context.redactor.hides_place();
        add(
            "protected",
            if shown { &PROTECTED_SHOWN } else { &PROTECTED },
        );
    }
    if report.in_history {
        add("history", &HISTORY);
    }
    if matches!(report.via, Via::Paste | Via::File) {
        add("pasted", &PASTED);
    }
    let signature = context
        .check(CheckCode::Signature)
        .map(|check| check.status);
    if !matches!(signature, Some(CheckStatus::Pass | CheckStatus::Fail)) {
        add("unverified", &UNVERIFIED);
    }
    if context.is_redacted() {
        add("redacted", &REDACTED);
    }
    notes
}

texts! {
    INVENTED {
        "Keksityt tiedot: tätä henkilöä ei ole olemassa.",
        "Påhittade uppgifter: den här personen finns inte.",
        "Invented data: this person does not exist.",
    }
    SIMULATED {
        "Kokeiltu kirjautuminen: tietoja ei ole saatu MPASSid:ltä.",
        "Simulerad inloggning: uppgifterna kommer inte från MPASSid.",
        "Simulated login: the data did not come from MPASSid.",
    }
    PUPIL_OK {
        "Oppilas: jos jokin palvelu ei toimi, näytä tämä sivu opettajalle.",
        "Elev: om någon tjänst inte fungerar, visa den här sidan för din lärare.",
        "Pupil: if a service does not work, show this page to your teacher.",
    }
    PUPIL_FAULT {
        "Oppilas: näytä tämä sivu opettajalle. Vika ei ole sinun, eikä sinun tarvitse korjata sitä.",
        "Elev: visa den här sidan för din lärare. Felet är inte ditt, och du behöver inte rätta det.",
        "Pupil: show this page to your teacher. The fault is not yours, and you need not mend it.",
    }
    PROTECTED {
        "Nimeä ei tullut. Henkilöllä voi olla turvakielto, joten käsittele tätä varoen. Peitetty raportti piilottaa myös koulun ja luokan.",
        "Inget namn kom med. Personen kan ha spärrmarkering, så hantera detta med försiktighet. Den maskerade rapporten döljer också skolan och klassen.",
        "No name arrived. The person may be under protection, so handle this with care. The redacted report hides the school and the class too.",
    }
    PROTECTED_SHOWN {
        "Nimeä ei tullut. Henkilöllä voi olla turvakielto, joten käsittele tätä varoen: koulu ja luokka näkyvät tässä, koska niin valittiin.",
        "Inget namn kom med. Personen kan ha spärrmarkering, så hantera detta med försiktighet: skolan och klassen syns här, eftersom man valde det.",
        "No name arrived. The person may be under protection, so handle this with care: the school and the class are shown here, because that was chosen.",
    }
    HISTORY {
        "Kirjautumisen vastaus tuli osoitteessa, ja selaimen oma historiatiedosto voi säilyttää sen. Yhteiskäyttöisellä laitteella tyhjennä selaushistoria.",
        "Svaret på inloggningen kom i adressen, och webbläsarens egen historikfil kan spara det. Rensa historiken på en delad enhet.",
        "The answer came in the address, and the browser's own history file may keep it. On a shared device, clear the browsing history.",
    }
    PASTED {
        "Tämä raportti on tehty annetusta sisällöstä, ei juuri nyt tehdystä kirjautumisesta. Aikoja ei siksi arvioida.",
        "Den här rapporten bygger på det som gavs, inte på en inloggning som gjordes just nu. Därför bedöms inga tider.",
        "This report was made from what was given, not from a login made just now. Times are therefore not judged.",
    }
    UNVERIFIED {
        "Allekirjoitusta ei voitu todeta: mikään ei todista, kuka nämä tiedot on tehnyt. Se ei ole virhe.",
        "Signaturen kunde inte bekräftas: ingenting bevisar vem som har gjort de här uppgifterna. Det är inget fel.",
        "No signature could be confirmed: nothing proves who made these data. That is not a fault.",
    }
    REDACTED {
        "Henkilötietojen tilalla on numeroidut merkinnät. Sama merkintä tarkoittaa samaa arvoa tässä raportissa.",
        "I stället för personuppgifter står numrerade etiketter. Samma etikett betyder samma värde i den här rapporten.",
        "Numbered labels stand in for personal data. The same label means the same value within this report.",
    }
}
