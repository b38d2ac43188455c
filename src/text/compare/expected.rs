//! A login against what the register should send, in words.

use crate::compare::expected::{Expected, ExpectedRow, Status};
use crate::engine::simulate::{ControlView, PanelView};
use crate::lang::{Lang, Tri};
use crate::simulate::{Field, State};
use crate::text::fill::{fill, texts};
use crate::text::render::words;
use crate::text::simulate;

/// Where the expected data are pasted, and where they are filled in.
pub fn expected_form(state: &State, whole: bool, lang: Lang) -> Vec<PanelView> {
    let say = |text: &Tri| text.get(lang).to_owned();
    let mut paste = simulate::paste(state, lang);
    paste.title = say(&PASTE_TITLE);
    let mut controls: Vec<ControlView> = Field::ALL
        .into_iter()
        .map(|field| {
            let mut control = simulate::control(state, field, lang);
            control.buttons.clear();
            control
        })
        .collect();
    controls.push(ControlView {
        id: "whole".into(),
        hook: "whole".into(),
        kind: "select".into(),
        label: say(&WHOLE_LABEL),
        value: if whole { "yes" } else { "no" }.into(),
        options: vec![
            ("no".into(), say(&WHOLE_NO)),
            ("yes".into(), say(&WHOLE_YES)),
        ],
        ..ControlView::default()
    });
    let fields = PanelView {
        title: say(&FIELDS_TITLE),
        texts: vec![say(&FIELDS_TEXT)],
        controls,
    };
    vec![paste, fields]
}

pub fn status_word(status: Status, lang: Lang) -> &'static str {
    match status {
        Status::AsExpected => &AS_EXPECTED,
        Status::Differs => &DIFFERS,
        Status::Missing => &MISSING,
        Status::Extra => &EXTRA,
        Status::Unformed => &UNFORMED,
    }
    .get(lang)
}

/// What the outcome of an attribute means, and who sees to it.
pub fn tells(row: &ExpectedRow, lang: Lang) -> String {
    let who = match row.party {
        Some((party, contact)) => words::who(contact, party, None, lang),
        None => String::new(),
    };
    let text = match row.status {
        Status::AsExpected => return String::new(),
        Status::Differs => &TELLS_DIFFERS,
        Status::Missing => &TELLS_MISSING,
        Status::Extra => &TELLS_EXTRA,
        Status::Unformed => &TELLS_UNFORMED,
    };
    fill(text, lang, &[&who])
}

/// What MPASSid would drop of the expected data themselves.
pub fn remarks(expected: &Expected, lang: Lang) -> Vec<String> {
    let lines = expected.remarks.iter();
    lines
        .map(|line| simulate::steps::text(line, lang))
        .collect()
}

macro_rules! words {
    ($($field:ident $name:ident)*) => {
        /// Words of the table.
        pub struct Tells {
            $(pub $field: &'static str,)*
        }

        pub fn expected_words(lang: Lang) -> Tells {
            Tells {
                $($field: $name.get(lang),)*
            }
        }
    };
}

words! {
    text TEXT
    table TABLE
    expected EXPECTED
    received RECEIVED
    nothing NOTHING
    untold UNTOLD
    fill_in FILL_IN
    remarks REMARKS
    all_well ALL_WELL
}

texts! {
    TEXT {
        "Kerro, mitä rekisterin pitäisi lähettää. Siitä muodostetaan se, mitä MPASSid välittäisi, ja sitä verrataan saatuun kirjautumiseen.",
        "Ange vad registret borde skicka. Av det bildas vad MPASSid skulle förmedla, och det jämförs med den mottagna inloggningen.",
        "Say what the register should send. What MPASSid would pass on is formed from it and compared with the login received.",
    }
    PASTE_TITLE { "Liitä rekisterin tiedot", "Klistra in registrets uppgifter", "Paste the register's data" }
    FIELDS_TITLE { "Tai täytä kentät", "Eller fyll i fälten", "Or fill in the fields" }
    FIELDS_TEXT {
        "Täytä vain se, mitä haluat tarkistaa. Loput otetaan saadusta kirjautumisesta. Monta arvoa erotetaan puolipisteellä.",
        "Fyll bara i det du vill kontrollera. Resten tas från den mottagna inloggningen. Flera värden skiljs åt med semikolon.",
        "Fill in only what you want to check. The rest is taken from the login received. Several values are separated by semicolons.",
    }
    WHOLE_LABEL { "Tyhjäksi jätetty kenttä", "Ett fält som lämnats tomt", "A field left empty" }
    WHOLE_NO { "ei ole mukana vertailussa", "jämförs inte", "is not compared" }
    WHOLE_YES { "on rekisterissäkin tyhjä", "är tomt även i registret", "is empty in the register too" }
    TABLE { "Odotettu ja saatu", "Väntat och mottaget", "Expected and received" }
    EXPECTED { "Odotettu", "Väntat", "Expected" }
    RECEIVED { "Saatu", "Mottaget", "Received" }
    NOTHING { "ei mitään", "ingenting", "nothing" }
    UNTOLD {
        "? tarkoittaa, ettei tämä sivu voi tietää arvoa: sitä ei verrata.",
        "? betyder att den här sidan inte kan veta värdet: det jämförs inte.",
        "? means that this page cannot know the value: it is not compared.",
    }
    FILL_IN {
        "Täytä jokin kenttä tai liitä rekisterin tiedot, niin vertailu näkyy tässä.",
        "Fyll i något fält eller klistra in registrets uppgifter, så visas jämförelsen här.",
        "Fill in a field or paste the register's data, and the comparison shows here.",
    }
    REMARKS {
        "MPASSid ei välittäisi kaikkea odotettua",
        "MPASSid skulle inte förmedla allt det väntade",
        "MPASSid would not pass on all that is expected",
    }
    ALL_WELL {
        "Kaikki verrattu on niin kuin pitää.",
        "Allt som jämfördes är som det ska.",
        "All that was compared is as it should be.",
    }
    AS_EXPECTED { "Kuten pitää", "Som väntat", "As expected" }
    DIFFERS { "Eri", "Avviker", "Differs" }
    MISSING { "Puuttuu", "Saknas", "Missing" }
    EXTRA { "Ylimääräinen", "Extra", "Extra" }
    UNFORMED { "Ei voi tietää tästä", "Går inte att veta här", "Cannot be known here" }
    TELLS_DIFFERS {
        "Palvelu sai muuta kuin rekisterin pitäisi lähettää. Asian selvittää: {0}.",
        "Tjänsten fick något annat än vad registret borde skicka. Ärendet reds ut av: {0}.",
        "The service received something else than the register should send. To be looked into by: {0}.",
    }
    TELLS_MISSING {
        "Tieto ei tullut perille. Asian selvittää: {0}.",
        "Uppgiften kom inte fram. Ärendet reds ut av: {0}.",
        "It did not arrive. To be looked into by: {0}.",
    }
    TELLS_EXTRA {
        "Tämä tuli, vaikka mikään odotettu ei muodosta sitä. Asian selvittää: {0}.",
        "Det här kom, trots att ingenting av det väntade bildar det. Ärendet reds ut av: {0}.",
        "This came, though nothing of what is expected makes it. To be looked into by: {0}.",
    }
    TELLS_UNFORMED {
        "MPASSid muodostaa tämän tiedoista, joita tällä sivulla ei ole. Vain se, että tieto tuli, näkyy tästä.",
        "MPASSid bildar detta av uppgifter som den här sidan inte har. Här syns bara att uppgiften kom.",
        "MPASSid forms this from data that this page does not have. Only that it came can be seen here.",
    }
}
