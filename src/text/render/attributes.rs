//! The attributes: what arrived, and why a failing or missing row is so.

use super::{Context, shape, words};
use crate::lang::{Lang, Tri};
use crate::model::{AttrId, Mandatory};
use crate::report::document::{Attribute, Part, Value};
use crate::report::redact::Shown;
use crate::report::{AttributeState, AttributeStatus};
use crate::text::fill::{sentence, texts};
use crate::text::model_view;

pub fn render(context: &mut Context<'_>) -> Vec<Attribute> {
    let report = context.report;
    report
        .attributes
        .iter()
        .map(|state| attribute(context, state))
        .collect()
}

/// `Oppilas (elev)`: a Finnish role for readers of other languages.
pub fn role_with_gloss(role: &str, lang: Lang) -> String {
    match model_view::role_gloss(role, lang) {
        Some(gloss) if lang != Lang::Fi => format!("{role} ({gloss})"),
        _ => role.to_owned(),
    }
}

fn attribute(context: &mut Context<'_>, state: &AttributeState) -> Attribute {
    let info = state.id.info();
    let mandatory = matches!(info.mandatory, Mandatory::Everyone | Mandatory::Formed);
    // Formed attributes may be rightly absent: only a finding makes their absence an error.
    let missed = info.mandatory == Mandatory::Everyone || context.trouble_with(state.id).is_some();
    let first = state.received.first();
    Attribute {
        id: info.saml.to_owned(),
        received_as: first
            .map(|first| {
                let shown = context.redactor.claim_name(&first.received_as);
                context.show(shown)
            })
            .unwrap_or_default(),
        from: first.map(|first| first.from),
        covered_by_signature: first.is_some_and(|first| first.covered_by_signature),
        status: state.status,
        formed_by: info.formed_by,
        values: values(context, state),
        name: info.name.get(context.lang).to_owned(),
        status_text: context
            .say(words::attribute_status(state.status, missed))
            .to_owned(),
        explanation: info.explanation.get(context.lang).to_owned(),
        reason: reason(context, state),
        also_from: state
            .received
            .iter()
            .skip(1)
            .map(|received| received.from)
            .collect(),
        friendly_name: info.friendly_name.to_owned(),
        mandatory,
    }
}

/// The values of every delivery, each once.
fn values(context: &mut Context<'_>, state: &AttributeState) -> Vec<Value> {
    let mut seen: Vec<&str> = Vec::new();
    let mut values = Vec::new();
    for (index, received) in state.received.iter().enumerate() {
        for value in &received.values {
            // The first delivery is shown as it is, repetitions and all.
            if index > 0 && seen.contains(&value.text.as_str()) {
                continue;
            }
            seen.push(&value.text);
            let shown = context.redactor.value(state.id, value);
            let mut parts: Vec<Part> = shown
                .parts
                .iter()
                .map(|(code, part)| {
                    let (label, explanation) = match part {
                        Shown::Text(text) => {
                            let (label, words) =
                                model_view::explain_part(*code, text, context.lang);
                            (label, words.to_owned())
                        }
                        Shown::Hidden(_) => (
                            model_view::explain_part(*code, "", context.lang).0,
                            context.shape_of(part),
                        ),
                    };
                    Part {
                        code: code.code().to_owned(),
                        text: context.join(std::slice::from_ref(part)),
                        label: label.to_owned(),
                        explanation,
                    }
                })
                .collect();
            if let ([whole @ Shown::Hidden(label)], true) = (&*shown.whole, parts.is_empty()) {
                parts.push(Part {
                    code: "shape".to_owned(),
                    text: shape::label(label, context.lang),
                    label: context.say(&SHAPE).to_owned(),
                    explanation: context.shape_of(whole),
                });
            }
            values.push(Value {
                text: context.join(&shown.whole),
                parts,
                faulty: value.faulty,
            });
        }
    }
    values
}

/// Why a row is so; empty for a good one that needs no word.
fn reason(context: &Context<'_>, state: &AttributeState) -> String {
    let id = state.id;
    let title = context.title_about(id).map(sentence);
    match state.status {
        // Right by itself, in a login where it disagrees with another value.
        AttributeStatus::Ok => context
            .trouble(|finding| finding.attributes.contains(&id))
            .map(|(_, text)| sentence(&text.title))
            .unwrap_or_default(),
        AttributeStatus::Wrong => title.unwrap_or_else(|| context.say(&WRONG).to_owned()),
        AttributeStatus::Empty => title.unwrap_or_else(|| context.say(&EMPTY).to_owned()),
        AttributeStatus::Withheld => match title {
            Some(title) => context.fill(&WITHHELD_BECAUSE, &[&title]),
            None => context.say(&WITHHELD).to_owned(),
        },
        AttributeStatus::Missing => match title {
            Some(title) => title,
            None => context.say(absent(context, id)).to_owned(),
        },
        AttributeStatus::Unexpected => match context.report.version {
            // A version set by hand.
            Some(version) if !id.info().is_in(version) => not_in_version(context, id),
            _ => title.unwrap_or_else(|| context.say(&UNEXPECTED).to_owned()),
        },
        AttributeStatus::NotInThisVersion => not_in_version(context, id),
        AttributeStatus::NotObservable => context.say(&NOT_OBSERVABLE).to_owned(),
    }
}

/// Where the same is told.
pub(super) fn see_instead(context: &Context<'_>, name: &str) -> String {
    context.fill(&SEE_INSTEAD, &[name])
}

fn not_in_version(context: &Context<'_>, id: AttrId) -> String {
    let Some(version) = context.report.version else {
        return context.say(&NOT_IN_VERSION).to_owned();
    };
    if version < id.info().since {
        return context.fill(&NOT_YET, &[version.label(), id.info().since.label()]);
    }
    let text = context.fill(&NO_LONGER, &[version.label()]);
    match instead(id) {
        Some(other) => {
            let name = other.info().name.get(context.lang);
            format!("{text} {}", see_instead(context, name))
        }
        None => text,
    }
}

/// Which attribute of 1.4 tells the same.
fn instead(id: AttrId) -> Option<AttrId> {
    match id {
        AttrId::SchoolCode | AttrId::School => Some(AttrId::SchoolInfo),
        AttrId::Class => Some(AttrId::Role),
        AttrId::EducationProvider | AttrId::EducationProviderId => {
            Some(AttrId::EducationProviderInfo)
        }
        _ => None,
    }
}

/// Why nothing is wrong though it did not come.
pub(super) fn absent(context: &Context<'_>, id: AttrId) -> &'static Tri {
    let pupil = context.is_pupil();
    match id.info().mandatory {
        Mandatory::Everyone => &ABSENT_EVERYONE,
        Mandatory::Mapped => &ABSENT_NAME,
        Mandatory::Formed => &ABSENT_FORMED,
        Mandatory::Pupils | Mandatory::BasicEducation | Mandatory::SecondLevel
            if !pupil && context.is_staff() =>
        {
            &ABSENT_STAFF
        }
        Mandatory::Pupils => &ABSENT_PUPILS,
        Mandatory::BasicEducation => &ABSENT_BASIC,
        Mandatory::SecondLevel => &ABSENT_SECOND_LEVEL,
        Mandatory::Optional => &ABSENT_OPTIONAL,
    }
}

texts! {
    SHAPE { "Muoto", "Form", "Shape" }
    WRONG {
        "Arvo ei ole tietomallin mukainen.",
        "Värdet följer inte datamodellen.",
        "The value does not follow the data model.",
    }
    EMPTY {
        "Tieto tuli ilman arvoa.",
        "Uppgiften kom utan värde.",
        "It came without a value.",
    }
    WITHHELD_BECAUSE {
        "MPASSid ei välittänyt tätä. Syy: {0}",
        "MPASSid förmedlade inte detta. Orsak: {0}",
        "MPASSid did not pass this on. The cause: {0}",
    }
    WITHHELD {
        "MPASSid ei välittänyt tätä, koska jokin tieto, josta tämä muodostetaan, on väärin.",
        "MPASSid förmedlade inte detta, eftersom en uppgift som det bildas av är fel.",
        "MPASSid did not pass this on, because something it is formed from is wrong.",
    }
    UNEXPECTED {
        "Tätä ei yleensä tule tässä roolissa tai koulussa. Siitä ei ole haittaa.",
        "Det här brukar inte komma för den här rollen eller skolan. Det gör inget.",
        "This does not usually come for this role or school. It does no harm.",
    }
    NOT_YET {
        "Tietomallissa {0} ei vielä ole tätä; se tuli versiossa {1}.",
        "Datamodell {0} har inte detta än; det kom i version {1}.",
        "Data model {0} does not have this yet; it came with version {1}.",
    }
    NO_LONGER {
        "Tietomallissa {0} ei enää ole tätä.",
        "Datamodell {0} har inte detta längre.",
        "Data model {0} no longer has this.",
    }
    SEE_INSTEAD {
        "Sama tieto on kohdassa {0}.",
        "Samma uppgift finns under {0}.",
        "The same is told by: {0}.",
    }
    NOT_IN_VERSION {
        "Tämä ei kuulu kirjautumisen tietomalliversioon.",
        "Detta hör inte till inloggningens version av datamodellen.",
        "This is not part of this login's version of the data model.",
    }
    NOT_OBSERVABLE {
        "Tämän ei voi nähdä tästä: se, ettei tietoa ole, ei kerro mitään.",
        "Det syns inte här: att uppgiften saknas säger ingenting.",
        "This cannot be seen here: that it is not here tells nothing.",
    }
    ABSENT_EVERYONE {
        "Tämä pitäisi olla jokaisen kirjautumisessa.",
        "Detta borde finnas i varje inloggning.",
        "Every login should carry this.",
    }
    ABSENT_NAME {
        "Nimi ei tullut. Se voi jäädä pois esimerkiksi turvakiellon vuoksi; se ei ole virhe.",
        "Namnet kom inte med. Det kan utelämnas till exempel på grund av spärrmarkering; det är inget fel.",
        "The name did not come. It may be left out, for example when a person is under protection; that is not a fault.",
    }
    ABSENT_FORMED {
        "Ei tullut. Tästä kirjautumisesta ei voi päätellä, pitäisikö sen tulla.",
        "Kom inte med. Av den här inloggningen går det inte att avgöra om det borde ha kommit.",
        "Did not come. This login does not tell whether it should have.",
    }
    ABSENT_STAFF {
        "Henkilökunnalla tätä ei yleensä ole.",
        "Personal har oftast inte detta.",
        "Staff do not usually have this.",
    }
    ABSENT_PUPILS {
        "Ei tullut. Oppilailla tämä yleensä on, muilla ei.",
        "Kom inte med. Elever har oftast detta, andra inte.",
        "Did not come. Pupils usually have this, others do not.",
    }
    ABSENT_BASIC {
        "Ei tullut. Tämä on vain esi- ja perusopetuksen oppilailla.",
        "Kom inte med. Bara elever i förskoleundervisning och grundläggande utbildning har detta.",
        "Did not come. Only pupils in pre-primary and basic education have this.",
    }
    ABSENT_SECOND_LEVEL {
        "Ei tullut. Tämä on vain toisen asteen opiskelijoilla.",
        "Kom inte med. Bara studerande på andra stadiet har detta.",
        "Did not come. Only students in upper secondary education have this.",
    }
    ABSENT_OPTIONAL {
        "Ei tullut. Tieto on vapaaehtoinen, joten tämä on tavallista.",
        "Kom inte med. Uppgiften är frivillig, så det är vanligt.",
        "Did not come. It is optional, so this is normal.",
    }
}
