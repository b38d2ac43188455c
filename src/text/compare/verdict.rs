//! A comparison in one sentence.

use super::{reasons, row_name};
use crate::compare::{Mode, Outcome, Point, Reason, RowId};
use crate::lang::{Lang, Tri};
use crate::report::Verdict;
use crate::text::fill::{fill, texts};

/// Most differences named in the sentence.
const NAMED: usize = 3;
/// Longest value in it, in characters.
const VALUE: usize = 24;

/// "Login 2 has no fault any more: “…” went away; class 8B → 9B." `number` names the login.
pub fn verdict(outcome: &Outcome, mode: Mode, number: u32, lang: Lang) -> String {
    if outcome.same_message {
        return SAME_MESSAGE.get(lang).to_owned();
    }
    let number = number.to_string();
    let list = |titles: &[String]| quoted(titles, lang);
    let (gone, came, stays) = (
        list(&outcome.gone),
        list(&outcome.came),
        list(&outcome.stays),
    );
    let text = match (gone.is_empty(), came.is_empty(), stays.is_empty()) {
        (true, true, true) => &NO_FAULTS,
        (true, true, false) => &SAME_FAULTS,
        (false, true, true) if outcome.before == Verdict::Fault => &MENDED,
        (false, true, true) => &CHECKED,
        (false, true, false) => &FEWER,
        (true, false, true) if outcome.after == Verdict::Fault => &NEW_FAULT,
        (true, false, true) => &NEW_CHECK,
        (true, false, false) => &MORE,
        (false, false, _) => &OTHERS,
    };
    let text = match (mode, gone.is_empty(), came.is_empty()) {
        (Mode::TwoPeople, false, true) => &ONLY_FIRST,
        (Mode::TwoPeople, true, false) => &ONLY_THIS,
        (Mode::TwoPeople, false, false) => &EACH_ITS_OWN,
        _ => text,
    };
    let mut said = fill(text, lang, &[&number, &gone, &came, &stays]);
    let mut shorts: Vec<String> = Vec::new();
    for (row, point) in &outcome.notable {
        let short = short(row, point, lang);
        if !shorts.contains(&short) {
            shorts.push(short);
        }
    }
    let more = shorts.len().saturating_sub(NAMED);
    shorts.truncate(NAMED);
    let changes = shorts.join("; ");
    if !changes.is_empty() {
        said.push_str("; ");
        said.push_str(&changes);
        if more > 0 {
            said.push(' ');
            said.push_str(&fill(&AND_MORE, lang, &[&more.to_string()]));
        }
    } else if outcome.changed == 0 && mode == Mode::SamePerson {
        said.push_str("; ");
        said.push_str(SAME_DATA.get(lang));
    }
    said.push('.');
    said
}

/// ”a”, ”b”
fn quoted(titles: &[String], lang: Lang) -> String {
    let open = if lang == Lang::En { "“" } else { "”" };
    let quote = |title: &String| [open, title.trim_end_matches('.'), "”"].concat();
    titles.iter().map(quote).collect::<Vec<_>>().join(", ")
}

/// One difference in a few words: `class 8B → 9B`.
fn short(row: &RowId, point: &Point, lang: Lang) -> String {
    let name = match reasons::subject(point.reason) {
        Some(subject) => subject.get(lang).to_owned(),
        None => row_name(row, lang),
    };
    let told = |text: &str| !text.is_empty() && text.chars().count() <= VALUE;
    let text: &Tri = match point.reason {
        Reason::NewAccount
        | Reason::UidChanged
        | Reason::UidShortened
        | Reason::RecordsMerged
        | Reason::OtherPerson
        | Reason::SharedIdentifier
        | Reason::RoleParts => &PLAIN,
        Reason::OnlyInOne | Reason::ClassInOne => &ONLY_ONE,
        Reason::LevelStale => &STALE,
        _ if told(&point.before) && told(&point.after) => &FROM_TO,
        _ if !point.before.is_empty() && !point.after.is_empty() => &DIFFERS,
        _ if !point.before.is_empty() => &IS_GONE,
        _ if !point.after.is_empty() => &IS_NEW,
        _ => &DIFFERS,
    };
    fill(text, lang, &[&name, &point.before, &point.after])
}

texts! {
    SAME_MESSAGE {
        "Nämä ovat sama viesti kahteen kertaan.",
        "Det här är samma meddelande två gånger.",
        "These are the same message twice.",
    }
    NO_FAULTS {
        "Kummassakaan ei ole vikaa",
        "Ingendera har något fel",
        "Neither has a fault",
    }
    SAME_FAULTS {
        "Kummassakin on sama huomautus: {3}",
        "Båda har samma anmärkning: {3}",
        "Both have the same finding: {3}",
    }
    MENDED {
        "Kirjautumisessa {0} ei ole enää vikaa: {1} on poistunut",
        "Inloggning {0} har inget fel längre: {1} är borta",
        "Login {0} has no fault any more: {1} went away",
    }
    CHECKED {
        "Kirjautumisessa {0} ei ole enää tarkistettavaa: {1} on poistunut",
        "I inloggning {0} finns inget att kontrollera längre: {1} är borta",
        "Login {0} has nothing to check any more: {1} went away",
    }
    FEWER {
        "Kirjautumisessa {0} on vähemmän huomautuksia: {1} on poistunut, {3} on jäljellä",
        "Inloggning {0} har färre anmärkningar: {1} är borta, {3} är kvar",
        "Login {0} has fewer findings: {1} went away, {3} is still there",
    }
    NEW_FAULT {
        "Kirjautumisessa {0} on vika, jota ensimmäisessä ei ole: {2}",
        "Inloggning {0} har ett fel som den första inte har: {2}",
        "Login {0} has a fault that the first does not have: {2}",
    }
    NEW_CHECK {
        "Kirjautumisessa {0} on tarkistettavaa, jota ensimmäisessä ei ole: {2}",
        "I inloggning {0} finns något att kontrollera som den första inte har: {2}",
        "Login {0} has something to check that the first does not have: {2}",
    }
    MORE {
        "Kirjautumisessa {0} on enemmän huomautuksia: {2} on uusi, {3} on ennallaan",
        "Inloggning {0} har fler anmärkningar: {2} är ny, {3} är kvar",
        "Login {0} has more findings: {2} is new, {3} is still there",
    }
    OTHERS {
        "Kirjautumisessa {0} on eri huomautukset: {1} on poistunut, {2} on uusi",
        "Inloggning {0} har andra anmärkningar: {1} är borta, {2} är ny",
        "Login {0} has other findings: {1} went away, {2} is new",
    }
    ONLY_FIRST {
        "Vain ensimmäisessä kirjautumisessa on {1}, kirjautumisessa {0} ei",
        "Bara den första inloggningen har {1}, inloggning {0} har det inte",
        "Only the first login has {1}, login {0} does not",
    }
    ONLY_THIS {
        "Vain kirjautumisessa {0} on {2}, ensimmäisessä ei",
        "Bara inloggning {0} har {2}, den första har det inte",
        "Only login {0} has {2}, the first does not",
    }
    EACH_ITS_OWN {
        "Vain ensimmäisessä kirjautumisessa on {1}, vain kirjautumisessa {0} on {2}",
        "Bara den första inloggningen har {1}, bara inloggning {0} har {2}",
        "Only the first login has {1}, only login {0} has {2}",
    }
    SAME_DATA {
        "tiedot ovat samat",
        "uppgifterna är desamma",
        "the data are the same",
    }
    AND_MORE { "ja {0} muuta eroa", "och {0} andra skillnader", "and {0} more differences" }
    PLAIN { "{0}", "{0}", "{0}" }
    FROM_TO { "{0} {1} → {2}", "{0} {1} → {2}", "{0} {1} → {2}" }
    DIFFERS { "{0}: eri", "{0}: olika", "{0}: differs" }
    IS_GONE { "{0}: puuttuu nyt", "{0}: saknas nu", "{0}: missing now" }
    IS_NEW { "{0}: tullut lisää", "{0}: tillkommit", "{0}: added" }
    ONLY_ONE { "{0}: vain toisessa", "{0}: bara i den ena", "{0}: in one only" }
    STALE { "{0} {1}: ennallaan", "{0} {1}: oförändrad", "{0} {1}: unchanged" }
}
