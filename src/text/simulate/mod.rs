//! The simulation in words: its form, its steps, what arrives and what no longer does.

pub(super) mod steps;
mod words;

use crate::encoding::wire;
use crate::engine::simulate::{ButtonView, ControlView, FlowView, PanelView, SimulateView};
use crate::lang::{Lang, Tri};
use crate::model::forming::Formed;
use crate::model::registers::FIELDS;
use crate::model::{AttrId, Version};
use crate::simulate::lookup::{self, Found, Standing};
use crate::simulate::source::{Kind, Note, Refusal};
use crate::simulate::{Fault, Field, OBJECTS, State, intake, missing, starts};
use crate::text::fill::fill;
use words::*;

/// The page as it stands after these acts.
pub fn simulate_view(mut state: State, acts: &[(String, String)], lang: Lang) -> SimulateView {
    for (what, text) in acts {
        state.act(what, text);
    }
    let formed = state.formed();
    let gone = missing(&formed, &state.formed_whole());
    let say = |text: &Tri| text.get(lang).to_owned();
    SimulateView {
        form: vec![
            start(&state, lang),
            paste(&state, lang),
            fields(&state, lang),
        ],
        vanished: gone.len().to_string(),
        announce: announce(&gone, &formed, lang),
        schools: schools(&state, lang),
        steps_title: say(&STEPS_TITLE),
        steps: steps::views(&state, &formed, lang),
        flow_title: say(&FLOW_TITLE),
        flow_heads: [&FLOW_DATA, &FLOW_SENT, &FLOW_FORMED].map(say).to_vec(),
        flow: flow(&state, &formed, &gone, lang),
        mirror_title: say(&MIRROR_TITLE),
        mirror_text: if formed.attributes.is_empty() {
            say(&MIRROR_NONE)
        } else {
            say(&MIRROR_TEXT)
        },
        open: say(&OPEN),
        intake: intake(&state, &formed).map_or_else(Default::default, |one| wire::value(&one)),
        state: wire::text(&state),
    }
}

fn name(id: AttrId, lang: Lang) -> String {
    id.info().name.get(lang).to_owned()
}

/// What no longer arrives, in one sentence.
fn announce(gone: &[AttrId], formed: &Formed, lang: Lang) -> String {
    let names: Vec<String> = gone.iter().map(|id| name(*id, lang)).collect();
    // Names hold an "and" of their own.
    let names = names.join("; ");
    let count = gone.len().to_string();
    let arrive = formed.attributes.len().to_string();
    match (gone.len(), formed.attributes.len()) {
        (_, 0) => fill(&ANNOUNCE_NONE, lang, &[]),
        (0, _) => fill(&ANNOUNCE_ALL, lang, &[&arrive]),
        (1, _) => fill(&ANNOUNCE_ONE, lang, &[&names]),
        _ => fill(&ANNOUNCE_MANY, lang, &[&count, &names]),
    }
}

fn start(state: &State, lang: Lang) -> PanelView {
    let say = |text: &Tri| text.get(lang).to_owned();
    let mut options: Vec<(String, String)> = starts::STARTS
        .iter()
        .map(|start| (start.id.to_owned(), say(start_name(start.id))))
        .collect();
    if state.start.is_empty() {
        options.insert(0, (String::new(), say(&START_PASTED)));
    }
    let versions = Version::ALL.into_iter().rev().map(|version| {
        let since = version.info().since.get(lang);
        (
            version.label().to_owned(),
            fill(&VERSION_SINCE, lang, &[version.label(), since]),
        )
    });
    PanelView {
        title: say(&START_TITLE),
        texts: Vec::new(),
        controls: vec![
            ControlView {
                id: "start".into(),
                hook: "start".into(),
                kind: "select".into(),
                label: say(&START_LABEL),
                hint: say(&START_HINT),
                value: state.start.clone(),
                options,
                ..ControlView::default()
            },
            ControlView {
                id: "version".into(),
                hook: "version".into(),
                kind: "select".into(),
                label: say(&VERSION_LABEL),
                value: state.version.label().to_owned(),
                options: versions.collect(),
                buttons: vec![ButtonView {
                    act: "mend".into(),
                    id: "mend".into(),
                    value: String::new(),
                    label: say(&MEND_ALL),
                }],
                ..ControlView::default()
            },
        ],
    }
}

pub(super) fn paste(state: &State, lang: Lang) -> PanelView {
    let say = |text: &Tri| text.get(lang).to_owned();
    let mut texts = Vec::new();
    if let Some(kind) = state.kind {
        let name = say(kind_name(kind));
        texts.push(fill(&READ_AS, lang, &[&name]));
        match kind {
            Kind::Graph => texts.push(say(&READ_GRAPH)),
            Kind::Wilma | Kind::Opinsys | Kind::RoleObjects => texts.push(say(&READ_UNPUBLISHED)),
            Kind::Adfs | Kind::Admin | Kind::Other => {}
        }
    }
    texts.extend(state.notes.iter().map(|note| match note {
        Note::Hetu(name) => fill(&NOTE_HETU, lang, &[name]),
        Note::Case(name) => fill(&NOTE_CASE, lang, &[name]),
        Note::Cut => say(&NOTE_CUT),
        Note::Empty(count) => fill(&NOTE_EMPTY, lang, &[&count.to_string()]),
    }));
    let mut controls = vec![ControlView {
        id: "paste".into(),
        hook: "paste".into(),
        kind: "area".into(),
        label: say(&PASTE_LABEL),
        hint: say(&PASTE_HINT),
        fault: state.refusal.map_or_else(String::new, |refusal| {
            let line = match refusal {
                Refusal::BrokenJson { line } => line.to_string(),
                _ => String::new(),
            };
            fill(refused(refusal), lang, &[&line])
        }),
        buttons: vec![ButtonView {
            act: "read".into(),
            id: "paste".into(),
            value: String::new(),
            label: say(&PASTE_READ),
        }],
        ..ControlView::default()
    }];
    let choices = |_: usize| {
        std::iter::once((String::new(), say(&ASSIGN_NONE)))
            .chain(
                Field::ALL
                    .into_iter()
                    .map(|field| (field.name().to_owned(), say(field_name(field)))),
            )
            .collect()
    };
    controls.extend(state.properties.iter().enumerate().map(|(i, property)| {
        ControlView {
            id: format!("assign.{i}"),
            hook: "assign".into(),
            key: property.name.clone(),
            kind: "select".into(),
            label: property.name.clone(),
            hint: fill(&ASSIGN_VALUE, lang, &[&property.text]),
            value: property
                .field
                .map_or_else(String::new, |field| field.name().to_owned()),
            options: choices(i),
            ..ControlView::default()
        }
    }));
    PanelView {
        title: say(&PASTE_TITLE),
        texts,
        controls,
    }
}

fn fields(state: &State, lang: Lang) -> PanelView {
    let say = |text: &Tri| text.get(lang).to_owned();
    let mut texts = vec![say(&FIELDS_TEXT)];
    if state.objects {
        texts.push(fill(&FIELDS_OBJECTS, lang, &[&OBJECTS.to_string()]));
    }
    PanelView {
        title: say(&FIELDS_TITLE),
        texts,
        controls: Field::ALL
            .into_iter()
            .map(|field| control(state, field, lang))
            .collect(),
    }
}

pub(super) fn control(state: &State, field: Field, lang: Lang) -> ControlView {
    let say = |text: &Tri| text.get(lang).to_owned();
    let id = ["field.", field.name()].concat();
    let button = |act: &str, value: &str, label: &Tri| ButtonView {
        act: act.to_owned(),
        id: id.clone(),
        value: value.to_owned(),
        label: say(label),
    };
    let origin = state.origin.get(field);
    let mut buttons = vec![button("clear", "", &CLEAR)];
    if let Some(fault) = starts::fault(field) {
        buttons.push(button("break", fault, &BREAK));
    }
    buttons.push(button("mend", origin, &MEND));
    let fault = state.faults.iter().find(|(faulty, _)| *faulty == field);
    // A Finnish reader has the admin service's label already.
    let label = FIELDS.iter().find(|row| row.name == field.name());
    let label = label.map_or("", |row| row.label_fi);
    let name = match lang {
        Lang::Fi => field.name().to_owned(),
        _ if label.is_empty() => field.name().to_owned(),
        _ => [label, ", ", field.name()].concat(),
    };
    ControlView {
        hook: "field".into(),
        key: field.name().to_owned(),
        kind: "text".into(),
        label: say(field_name(field)),
        name,
        hint: field_hint(field).map_or_else(String::new, say),
        value: state.fields.get(field).to_owned(),
        fault: fault.map_or_else(String::new, |(_, fault)| {
            say(match fault {
                Fault::Hetu => &FAULT_HETU,
                Fault::TooLong => &FAULT_LONG,
                Fault::TooMany => &FAULT_MANY,
            })
        }),
        buttons,
        id,
        ..ControlView::default()
    }
}

/// Every number that somebody must say of whether it is found.
fn schools(state: &State, lang: Lang) -> PanelView {
    let say = |text: &Tri| text.get(lang).to_owned();
    let mut numbers: Vec<&str> = Vec::new();
    for number in state.fields.get(Field::SchoolIds).split([';', OBJECTS]) {
        let number = number.trim();
        let open = matches!(
            lookup::standing(number, &state.found),
            Standing::Open | Standing::Said(_)
        );
        if open && !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    let controls = numbers.into_iter().map(|number| {
        let is_code = !number.contains('.');
        let said = state.found.iter().find(|(known, _)| known == number);
        let options = std::iter::once((String::new(), say(&FOUND_NO))).chain(
            Found::ALL
                .into_iter()
                .filter(|found| !is_code || *found != Found::Office)
                .map(|found| (found.name().to_owned(), say(found_name(found)))),
        );
        ControlView {
            id: ["found.", number].concat(),
            hook: "school".into(),
            key: number.to_owned(),
            kind: "select".into(),
            label: fill(&FOUND_LABEL, lang, &[number]),
            value: said.map_or_else(String::new, |(_, found)| found.name().to_owned()),
            options: options.collect(),
            ..ControlView::default()
        }
    });
    PanelView {
        title: say(&SCHOOLS_TITLE),
        texts: vec![say(&SCHOOLS_TEXT)],
        controls: controls.collect(),
    }
}

/// What each attribute is formed of, and what comes of it.
fn flow(state: &State, formed: &Formed, gone: &[AttrId], lang: Lang) -> Vec<FlowView> {
    AttrId::ALL
        .into_iter()
        .filter(|id| !formed.values(*id).is_empty() || gone.contains(id))
        .map(|id| {
            let sent = sources(id)
                .iter()
                .filter(|field| !state.fields.get(**field).is_empty())
                .map(|field| (field.name().to_owned(), state.fields.get(*field).to_owned()));
            FlowView {
                id: id.canonical().to_owned(),
                name: name(id, lang),
                sent: sent.collect(),
                formed: formed.values(id).to_vec(),
                absent: ABSENT.get(lang).to_owned(),
            }
        })
        .collect()
}

/// The fields an attribute is formed of.
fn sources(id: AttrId) -> &'static [Field] {
    match id {
        AttrId::GivenName => &[Field::FirstName],
        AttrId::FamilyName => &[Field::Surname],
        AttrId::Nickname => &[Field::Nickname],
        AttrId::LearnerId => &[Field::LearnerId],
        AttrId::Uid => &[Field::Username],
        AttrId::Role => &[Field::SchoolIds, Field::Roles, Field::Groups],
        AttrId::Class => &[Field::Groups],
        AttrId::ClassLevel => &[Field::GroupLevels],
        AttrId::LearningMaterialsCharge => &[Field::SchoolIds, Field::Charges],
        AttrId::SchoolInfo
        | AttrId::SchoolCode
        | AttrId::School
        | AttrId::EducationProviderInfo
        | AttrId::EducationProviderId
        | AttrId::EducationProvider => &[Field::SchoolIds],
        AttrId::OriginalIssuer => &[],
    }
}

#[cfg(test)]
mod tests;
