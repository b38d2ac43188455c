//! The way of each attribute, in a few words for each place. No value stands here.

use super::{Context, words};
use crate::diagnosis::lanes::lanes;
use crate::lang::{Tri, small_letters};
use crate::report::document;
use crate::report::{AttributeStatus, Lane, Stage};
use crate::text::fill::{list, sentence, texts};
use crate::text::model_view::attribute_name;

pub fn render(context: &Context<'_>) -> Vec<document::Lane> {
    lanes(context.report)
        .iter()
        .map(|lane| one(context, lane))
        .collect()
}

fn one(context: &Context<'_>, lane: &Lane) -> document::Lane {
    let lang = context.lang;
    let say = |stage| context.say(word(stage)).to_owned();
    let cause = lane
        .cause
        .and_then(|rule| context.trouble(|finding| finding.rule == rule));
    let mut why = cause.map_or_else(String::new, |(_, text)| sentence(&text.title));
    if !lane.suspects.is_empty() {
        let names: Vec<String> = lane
            .suspects
            .iter()
            .map(|id| small_letters(attribute_name(*id, lang)))
            .collect();
        why = context.fill(&LOOK_AT, &[&why, &list(&names, lang)]);
    }
    document::Lane {
        id: lane.id.canonical().to_owned(),
        stopped_at: lane.stopped_at,
        deduced: lane.deduced,
        home: lane.home,
        mpassid: lane.mpassid,
        service: lane.service,
        cause: lane.cause.map(|rule| rule.code().to_owned()),
        name: attribute_name(lane.id, lang).to_owned(),
        home_text: say(lane.home),
        mpassid_text: say(lane.mpassid),
        service_text: say(lane.service),
        why,
    }
}

fn word(stage: Stage) -> &'static Tri {
    match stage {
        Stage::Sent => &SENT,
        Stage::Passed => &PASSED,
        Stage::Formed => &FORMED,
        Stage::Arrived => &ARRIVED,
        Stage::Used => &USED,
        Stage::Faulty => &FAULTY,
        Stage::Doubtful => &DOUBTFUL,
        Stage::Missing => &MISSING,
        Stage::Possible => &POSSIBLE,
        Stage::Stopped => &STOPPED,
        Stage::Absent => &ABSENT,
        Stage::NotSent => &NOT_SENT,
        Stage::NotInThisVersion => {
            words::attribute_status(AttributeStatus::NotInThisVersion, false)
        }
        Stage::NoPart => &NO_PART,
        Stage::Unknown => &UNKNOWN,
    }
}

texts! {
    LOOK_AT {
        "{0} Tarkista kotiorganisaatiossa: {1}.",
        "{0} Kontrollera i hemorganisationen: {1}.",
        "{0} To check at the home organisation: {1}.",
    }
    SENT { "Lähetetty", "Skickad", "Sent" }
    PASSED { "Välitetty", "Förmedlad", "Passed on" }
    FORMED { "Muodostettu", "Bildad", "Formed" }
    ARRIVED { "Tuli perille", "Kom fram", "Arrived" }
    USED {
        "Välitetty muiden tietojen osana",
        "Förmedlad som del av andra uppgifter",
        "Passed on inside other data",
    }
    FAULTY { "Virheellinen", "Felaktig", "Wrong" }
    DOUBTFUL { "Luultavasti virheellinen", "Troligen felaktig", "Probably wrong" }
    MISSING { "Puuttuu", "Saknas", "Missing" }
    POSSIBLE { "Vika voi olla tässä", "Felet kan finnas här", "The fault may be here" }
    STOPPED { "Jäi tähän", "Stannade här", "Stopped here" }
    ABSENT { "Ei tullut", "Kom inte", "Did not come" }
    NOT_SENT { "Ei lähetetty", "Inte skickad", "Not sent" }
    NO_PART { "Ei lähetä tätä", "Skickar inte detta", "Does not send this" }
    UNKNOWN { "Ei tiedossa", "Okänt", "Not known" }
}
