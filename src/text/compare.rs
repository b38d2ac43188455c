//! Comparing in words.

mod expected;
mod groups;
mod held;
mod older;
mod reasons;
#[cfg(test)]
pub(crate) mod tests;
mod verdict;

pub use expected::{Tells, expected_form, expected_words, remarks, status_word, tells};
pub use groups::group;
pub use held::{HeldWords, arrived, held_words};
pub use older::{OlderWords, older_lead, older_words, service, standing_word, travels};
pub use verdict::verdict;

use super::fill::{fill, texts};
use super::model_view::{attribute_name, claim_explanation};
use super::render::{shape, words};
use crate::compare::{Change, Form, Level, Mode, Part, Piece, Point, Reason, RowId};
use crate::intake::From;
use crate::lang::{Lang, Tri};
use crate::model::names;
use crate::report::{AttributeStatus, Severity};

/// The name of a row.
pub fn row_name(id: &RowId, lang: Lang) -> String {
    match id {
        RowId::Attribute(id) => attribute_name(*id, lang).to_owned(),
        RowId::Part(part) => part_name(*part).get(lang).to_owned(),
        RowId::Claim(name) => name.clone(),
    }
}

fn part_name(part: Part) -> &'static Tri {
    match part {
        Part::Environment => &ENVIRONMENT,
        Part::Model => &MODEL,
        Part::Issuer => &ISSUER,
        Part::Via => &VIA,
        Part::Source => &SOURCE,
        Part::Signature => &SIGNATURE,
        Part::Subject => &SUBJECT,
        Part::Audience => &AUDIENCE,
        Part::Time => &TIME,
        Part::Message => &MESSAGE,
    }
}

/// What a row is; empty where there is nothing to say.
pub fn row_explanation(id: &RowId, lang: Lang) -> &'static str {
    let name = match id {
        RowId::Part(Part::Subject) => "sub",
        RowId::Part(Part::Audience) => "aud",
        RowId::Part(Part::Source) => "acr",
        RowId::Claim(name) => {
            return names::legacy(name).map_or("", |row| row.explanation.get(lang));
        }
        _ => return "",
    };
    claim_explanation(name, lang).unwrap_or_default()
}

pub fn change_word(change: Change, mode: Mode, lang: Lang) -> &'static str {
    let two = mode == Mode::TwoPeople;
    match change {
        Change::Added | Change::Gone if two => &IN_ONE,
        Change::Changed if two => &DIFFERENT,
        Change::Same => &SAME,
        Change::Order => &SAME_OTHERWISE,
        Change::Elsewhere => &ELSEWHERE,
        Change::Moved => &MOVED,
        Change::Unknown => &UNKNOWN,
        Change::Added => &ADDED,
        Change::Gone => &GONE,
        Change::Changed => &CHANGED,
    }
    .get(lang)
}

pub fn level_word(level: Level, lang: Lang) -> &'static str {
    match level {
        Level::No => &LEVEL_NO,
        Level::Normal => &LEVEL_NORMAL,
        Level::Check => &LEVEL_CHECK,
        Level::Yes => &LEVEL_YES,
    }
    .get(lang)
}

/// What a difference means. Attributes stand there by name.
pub fn point(point: &Point, lang: Lang) -> String {
    let place = match point.reason {
        Reason::TravelsElsewhere => {
            let ids = point.place.split(' ').filter_map(names::lookup);
            let names: Vec<&str> = ids.map(|(id, _)| attribute_name(id, lang)).collect();
            names.join("; ")
        }
        _ => point.place.clone(),
    };
    let text = reasons::said(point.reason);
    let told = |text: &str| if text.is_empty() { "–" } else { text }.to_owned();
    fill(
        text,
        lang,
        &[&told(&point.before), &told(&point.after), &told(&place)],
    )
}

/// What a value looks like: between two people its parts are told, never its text.
pub fn form(form: &Form, lang: Lang) -> String {
    let pieces = form.0.iter().map(|(label, piece)| {
        let said = match piece {
            Piece::Empty => EMPTY.get(lang).to_owned(),
            Piece::Word(word) => word.clone(),
            Piece::Shape(shape) => shape::describe(shape, lang),
        };
        match label.as_str() {
            "" => said,
            label => [label, ": ", &said].concat(),
        }
    });
    pieces.collect::<Vec<_>>().join("; ")
}

pub fn carrier(from: From, lang: Lang) -> &'static str {
    words::from(from).get(lang)
}

pub fn severity(severity: Severity, lang: Lang) -> &'static str {
    words::severity(severity).get(lang)
}

/// In the place of a value; empty where one is shown.
pub fn nothing(status: Option<AttributeStatus>, lang: Lang) -> &'static str {
    match status {
        Some(AttributeStatus::Empty) => &CAME_EMPTY,
        Some(AttributeStatus::NotObservable) => &NOT_SEEN,
        Some(AttributeStatus::Withheld) => &WITHHELD,
        Some(AttributeStatus::NotInThisVersion) => &NOT_IN_VERSION,
        _ => &DID_NOT_COME,
    }
    .get(lang)
}

/// Between two people: only that it is there.
pub fn present(present: bool, lang: Lang) -> &'static str {
    if present { &CAME } else { &DID_NOT_COME }.get(lang)
}

pub fn mode_word(mode: Mode, lang: Lang) -> &'static str {
    match mode {
        Mode::SamePerson => &MODE_SAME,
        Mode::TwoPeople => &MODE_TWO,
    }
    .get(lang)
}

/// What the chosen way of comparing shows.
pub fn mode_text(mode: Mode, lang: Lang) -> &'static str {
    match mode {
        Mode::SamePerson => &MODE_SAME_TEXT,
        Mode::TwoPeople => &MODE_TWO_TEXT,
    }
    .get(lang)
}

/// Whether a finding is in every login.
pub fn finding_word(change: Change, mode: Mode, lang: Lang) -> &'static str {
    match change {
        Change::Added | Change::Gone if mode == Mode::TwoPeople => &IN_ONE,
        Change::Added => &APPEARED,
        Change::Gone => &WENT_AWAY,
        Change::Changed => &OTHER_SEVERITY,
        _ if mode == Mode::TwoPeople => &IN_BOTH,
        _ => &STAYS,
    }
    .get(lang)
}

/// Names the login of that number.
pub fn login(number: u32, lang: Lang) -> String {
    fill(&LOGIN, lang, &[&number.to_string()])
}

macro_rules! compare_words {
    ($($field:ident $name:ident)*) => {
        /// Words of the page.
        pub struct CompareWords {
            $(pub $field: &'static str,)*
        }

        pub fn compare_words(lang: Lang) -> CompareWords {
            CompareWords {
                $($field: $name.get(lang),)*
            }
        }
    };
}

compare_words! {
    title TITLE
    lead LEAD
    views VIEWS
    differences DIFFERENCES
    older OLDER
    expected EXPECTED
    which WHICH
    which_one WHICH_ONE
    take TAKE
    leave LEAVE
    first FIRST
    make_first MAKE_FIRST
    mode MODE
    auto MODE_AUTO
    few FEW
    nothing_held NOTHING_HELD
    second SECOND
    log_in LOG_IN
    paste PASTE
    held HELD
    waiting WAITING
    rows ROWS
    of_login OF_LOGIN
    findings FINDINGS
    no_findings NO_FINDINGS
    matters MATTERS
    same_rows SAME_ROWS
    cut CUT
}

texts! {
    TITLE { "Vertaa kirjautumisia", "Jämför inloggningar", "Compare logins" }
    LEAD {
        "Vertaa kirjautumisia keskenään, vanhempaan tietomalliin tai siihen, mitä rekisterin pitäisi lähettää. Kaikki tapahtuu tässä selaimessa.",
        "Jämför inloggningar med varandra, med en äldre datamodell eller med det som registret borde skicka. Allt sker i den här webbläsaren.",
        "Compare logins with one another, with an older data model, or with what the register should send. All of it happens in this browser.",
    }
    VIEWS { "Mihin verrataan?", "Med vad ska jämförelsen göras?", "Compare with what?" }
    DIFFERENCES { "Kaksi kirjautumista", "Två inloggningar", "Two logins" }
    OLDER {
        "Mitä vanhempi palvelu jäisi vaille?",
        "Vad skulle en äldre tjänst gå miste om?",
        "What would an older service miss?",
    }
    EXPECTED {
        "Mitä rekisterin pitäisi lähettää",
        "Vad registret borde skicka",
        "What the register should send",
    }
    WHICH { "Mitä verrataan?", "Vad ska jämföras?", "Which are compared?" }
    WHICH_ONE { "Kirjautuminen", "Inloggning", "Login" }
    TAKE { "Ota mukaan", "Ta med", "Include" }
    LEAVE { "Jätä pois", "Ta bort", "Leave out" }
    FIRST {
        "Tähän muita verrataan",
        "De andra jämförs med den här",
        "The others are compared with this one",
    }
    MAKE_FIRST { "Vertaa muita tähän", "Jämför de andra med den här", "Compare the others with this" }
    MODE { "Kenen kirjautumisia nämä ovat?", "Vems inloggningar är det här?", "Whose logins are these?" }
    MODE_AUTO {
        "Päättele oppijanumerosta ja uid:stä",
        "Avgör med studentnummer och uid",
        "Tell by learner ID and uid",
    }
    MODE_SAME { "Saman henkilön", "Samma persons", "One person's" }
    MODE_TWO { "Kahden henkilön", "Två personers", "Two people's" }
    MODE_SAME_TEXT {
        "Saman henkilön kirjautumiset: arvot näytetään ja verrataan.",
        "Samma persons inloggningar: värdena visas och jämförs.",
        "One person's logins: values are shown and compared.",
    }
    MODE_TWO_TEXT {
        "Kahden henkilön kirjautumiset: näytetään vain tietojen nimet, arvojen muodot ja se, ovatko arvot samat. Henkilötietoja ei näytetä.",
        "Två personers inloggningar: bara uppgifternas namn, värdenas form och om värdena är lika visas. Inga personuppgifter visas.",
        "Two people's logins: only names of the data, forms of the values and whether they are equal are shown. No personal data are shown.",
    }
    FEW {
        "Vertaamiseen tarvitaan kaksi kirjautumista. Muistissa ja valittuna on vähemmän.",
        "För en jämförelse behövs två inloggningar. Färre finns i minnet och är valda.",
        "A comparison needs two logins. Fewer are in memory and chosen.",
    }
    NOTHING_HELD {
        "Muistissa ei ole yhtään kirjautumista.",
        "Det finns ingen inloggning i minnet.",
        "There is no login in memory.",
    }
    SECOND { "Tuo toinen kirjautuminen", "Hämta en inloggning till", "Bring another login" }
    LOG_IN {
        "Kirjaudu uudelleen tällä selaimella",
        "Logga in på nytt i den här webbläsaren",
        "Log in again in this browser",
    }
    PASTE {
        "Liitä tai pudota kirjautuminen tai raportti",
        "Klistra in eller släpp en inloggning eller rapport",
        "Paste or drop a login or a report",
    }
    HELD { "Muistissa olevat kirjautumiset", "Inloggningar i minnet", "Logins in memory" }
    WAITING { "Kirjautumisia luetaan …", "Inloggningarna läses …", "The logins are being read …" }
    ROWS { "Tiedot rinnakkain", "Uppgifterna sida vid sida", "The data side by side" }
    OF_LOGIN { "Kirjautuminen itse", "Inloggningen i sig", "The login itself" }
    FINDINGS { "Viat ennen ja nyt", "Fel före och nu", "Faults then and now" }
    NO_FINDINGS {
        "Missään näistä ei ole huomautettavaa.",
        "Ingen av dem har något att anmärka på.",
        "Nothing was found in any of them.",
    }
    MATTERS { "Onko sillä väliä?", "Har det någon betydelse?", "Does it matter?" }
    SAME_ROWS { "Samat molemmissa", "Lika i alla", "The same in all" }
    CUT {
        "Enintään {} kirjautumista verrataan kerralla.",
        "Högst {} inloggningar jämförs på en gång.",
        "At most {} logins are compared at once.",
    }

    ENVIRONMENT { "Ympäristö", "Miljö", "Environment" }
    MODEL { "Tietomallin versio", "Datamodellens version", "Data model version" }
    ISSUER { "Antaja", "Utgivare", "Issuer" }
    VIA { "Mitä tuotiin", "Vad som kom hit", "What came here" }
    SOURCE { "Mistä kirjauduttiin", "Varifrån inloggningen skedde", "Where the login came from" }
    SIGNATURE { "Allekirjoitus", "Signatur", "Signature" }
    SUBJECT { "Palvelukohtainen tunniste (sub)", "Tjänstespecifik identifierare (sub)", "Identifier made for the service (sub)" }
    AUDIENCE { "Mille palvelulle (aud)", "För vilken tjänst (aud)", "For which service (aud)" }
    TIME { "Kirjautumisaika", "Inloggningstid", "Time of login" }
    MESSAGE { "Viestin tunniste", "Meddelandets id", "Id of the message" }

    SAME { "Sama", "Lika", "Same" }
    SAME_OTHERWISE { "Sama, eri järjestys", "Lika, annan ordning", "Same, other order" }
    ELSEWHERE { "Sama, eri paikassa", "Lika, på annat ställe", "Same, other place" }
    MOVED { "Sama, muussa tiedossa", "Lika, i en annan uppgift", "Same, in other data" }
    UNKNOWN { "Ei voi verrata", "Kan inte jämföras", "Cannot be compared" }
    ADDED { "Tullut lisää", "Tillkommit", "Added" }
    GONE { "Puuttuu nyt", "Saknas nu", "Missing now" }
    CHANGED { "Muuttunut", "Ändrat", "Changed" }

    DIFFERENT { "Eri", "Olika", "Different" }
    IN_ONE { "Vain toisessa", "Bara i den ena", "In one only" }
    IN_BOTH { "Molemmissa", "I båda", "In both" }

    LEVEL_NO { "Ei väliä", "Saknar betydelse", "Does not matter" }
    LEVEL_NORMAL { "Tavallista", "Vanligt", "Normal" }
    LEVEL_CHECK { "Tarkista", "Kontrollera", "Check this" }
    LEVEL_YES { "Palvelu huomaa eron", "En tjänst märker skillnaden", "A service notices" }

    EMPTY { "tyhjä", "tom", "empty" }
    CAME { "Tuli", "Kom", "Came" }
    DID_NOT_COME { "Ei tullut", "Kom inte", "Did not come" }
    CAME_EMPTY { "Tuli tyhjänä", "Kom tom", "Came empty" }
    NOT_SEEN { "Ei voi nähdä tästä", "Syns inte här", "Cannot be seen here" }
    WITHHELD { "MPASSid ei välittänyt", "MPASSid förmedlade inte", "Not passed on by MPASSid" }
    NOT_IN_VERSION { "Ei tässä tietomallissa", "Inte i den här datamodellen", "Not in this data model" }

    APPEARED { "Uusi", "Ny", "New" }
    WENT_AWAY { "Poistunut", "Borta", "Gone" }
    OTHER_SEVERITY { "Vakavuus muuttunut", "Allvarligheten har ändrats", "Severity changed" }
    STAYS { "Ennallaan", "Kvar", "Still there" }
    LOGIN { "Kirjautuminen {0}", "Inloggning {0}", "Login {0}" }
}
