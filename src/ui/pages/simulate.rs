//! The simulation: a form, what MPASSid makes of it, and the mirror of that. The library
//! says what is drawn; here are only fields, lines and a table.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::reactive::owner::LocalStorage;
use leptos::task::spawn_local;
use serde_json::Value;

use super::result::verdict;
use crate::report::{Document, Severity};
use crate::text::page::Page;
use crate::ui::components::attribute::attributes;
use crate::ui::components::finding::finding;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::parts::{badge, details, icon_button, page_head, section};
use crate::ui::components::shell::{Desk, Draw, loaded, use_desk};
use crate::ui::components::untrusted::{said, untrusted};
use crate::ui::dom::{El, el, live, nothing, row, text};
use crate::ui::route::keep_focus;
use crate::ui::session::{Held, Session, use_session};

/// An `engine::simulate::SimulateView`, as the library wrote it.
type Shown = RwSignal<Option<Arc<Value>>>;

/// Everything on the page. Copy: pass it freely.
#[derive(Clone, Copy)]
struct Bench {
    session: Session,
    desk: Desk,
    /// What the form was drawn from: typing does not draw it anew.
    form: Shown,
    view: Shown,
    mirror: RwSignal<Held>,
    /// The text to paste; cleared as soon as it is read.
    draft: RwSignal<String>,
    waiting: StoredValue<Waiting, LocalStorage>,
}

/// What was done since the last answer.
#[derive(Default)]
struct Waiting {
    acts: Vec<(String, String)>,
    /// Counts the questions: only the answer to the last one counts.
    turn: u32,
    redraw: bool,
}

pub fn simulate(t: &'static Page) -> AnyView {
    let bench = Bench {
        session: use_session(),
        desk: use_desk(),
        form: RwSignal::new(None),
        view: RwSignal::new(None),
        mirror: RwSignal::new(Held::Nothing),
        draft: RwSignal::new(String::new()),
        waiting: StoredValue::new_local(Waiting {
            redraw: true,
            ..Waiting::default()
        }),
    };
    loaded(t, t.simulate.title, async move {
        bench.ask(0, Vec::new()).await;
        bench.view.try_get_untracked()??;
        Some(Arc::new(move || page(t, bench)) as Draw)
    })
}

impl Bench {
    fn act(self, id: &str, value: String, typed: bool) {
        let asked = self.waiting.try_update_value(|waiting| {
            waiting.turn += 1;
            waiting.redraw |= !typed;
            // Of what is typed in one field only the last text counts.
            if waiting.acts.last().is_some_and(|(last, _)| last == id) {
                waiting.acts.pop();
            }
            waiting.acts.push((id.to_owned(), value));
            (waiting.turn, waiting.acts.clone())
        });
        if let Some((turn, acts)) = asked {
            spawn_local(self.ask(turn, acts));
        }
    }

    /// Asks, and shows the answer unless something was done meanwhile.
    async fn ask(self, turn: u32, acts: Vec<(String, String)>) {
        let state = self.desk.simulation.get_untracked();
        let view = self.session.simulate(state, acts).await;
        let redraw = self.waiting.try_update_value(|waiting| {
            (waiting.turn == turn).then(|| {
                waiting.acts.clear();
                std::mem::take(&mut waiting.redraw)
            })
        });
        let Some(redraw) = redraw.flatten() else {
            return;
        };
        let Some(view) = view else {
            self.mirror.set(Held::EngineGone { timed_out: false });
            return;
        };
        keep_focus();
        self.desk.simulation.set(words(&view, "state"));
        let intake = at(&view, "intake").clone();
        let view = Some(Arc::new(view));
        if redraw {
            self.form.set(view.clone());
        }
        self.view.set(view);
        let held = match intake.is_null() {
            true => Held::Nothing,
            false => self.session.look(intake).await,
        };
        if self.waiting.try_with_value(|waiting| waiting.turn) == Some(turn) {
            keep_focus();
            self.mirror.set(held);
        }
    }

    /// A text of the view as it is now.
    fn now(self, name: &str) -> String {
        self.view
            .with(|view| view.as_ref().map(|view| words(view, name)))
            .unwrap_or_default()
    }

    /// A text of a control as it is now.
    fn of(self, id: &str, name: &str) -> String {
        self.view.with(|view| {
            let panels = view.iter().flat_map(|view| items(view, "form"));
            let mut controls = panels.flat_map(|panel| items(panel, "controls"));
            let control = controls.find(|control| is(control, "id", id));
            control.map_or_else(String::new, |control| words(control, name))
        })
    }
}

fn at<'a>(value: &'a Value, name: &str) -> &'a Value {
    value.get(name).unwrap_or(&Value::Null)
}

fn part<'a>(value: &'a Value, name: &str) -> &'a str {
    at(value, name).as_str().unwrap_or_default()
}

fn words(value: &Value, name: &str) -> String {
    part(value, name).to_owned()
}

fn is(value: &Value, name: &str, text: &str) -> bool {
    part(value, name) == text
}

fn items<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    at(value, name).as_array().map_or(&[], Vec::as_slice)
}

/// The two texts of a pair.
fn pair(value: &Value) -> (&str, &str) {
    let text = |i: usize| value.get(i).and_then(Value::as_str).unwrap_or_default();
    (text(0), text(1))
}

fn page(t: &'static Page, bench: Bench) -> AnyView {
    let status = el("p")
        .class("vanished")
        .attr("role", "status")
        .hook("simulate-vanished")
        .live_attr("data-count", move || Some(bench.now("vanished").into()))
        .child(live(move || text(bench.now("announce"))))
        .child(live(move || match bench.mirror.get() {
            Held::Report(document) => said("strong", &document.headline).view(),
            _ => nothing(),
        }));
    let form = live(move || match bench.form.get() {
        Some(view) => row(items(&view, "form")
            .iter()
            .map(|one| panel(bench, one).view())
            .collect()),
        None => nothing(),
    });
    let outcome = live(move || match bench.view.get() {
        Some(view) => outcome(bench, &view),
        None => nothing(),
    });
    row(vec![
        page_head(t.simulate.title, t.simulate.lead).view(),
        status.view(),
        el("div")
            .class("simulate")
            .child(
                el("form")
                    .attr("autocomplete", "off")
                    .on("submit", |event| event.prevent_default())
                    .child(form),
            )
            .child(el("div").child(outcome))
            .view(),
        live(move || mirror(t, bench)),
    ])
}

fn panel(bench: Bench, panel: &Value) -> El {
    let texts = items(panel, "texts").iter().filter_map(Value::as_str);
    section(words(panel, "title"))
        .children(texts.map(|words| said("p", words)))
        .children(
            items(panel, "controls")
                .iter()
                .map(|one| control(bench, one)),
        )
}

fn control(bench: Bench, control: &Value) -> El {
    let id = words(control, "id");
    let describes = |what: &str| [&id, what].concat();
    let typed = is(control, "kind", "text");
    let own = id.clone();
    let act = move |event| bench.act(&own, event_target_value(&event), typed);
    let input = match part(control, "kind") {
        "select" => el("select")
            .on("change", act)
            .children(items(control, "options").iter().map(|option| {
                let (value, words) = pair(option);
                el("option")
                    .attr("value", value.to_owned())
                    .flag("selected", is(control, "value", value))
                    .text(words.to_owned())
            })),
        "area" => el("textarea")
            .attr("rows", "6")
            .live_value(move || bench.draft.get())
            .on("input", move |event| {
                bench.draft.set(event_target_value(&event))
            }),
        _ => {
            let id = id.clone();
            el("input")
                .attr("type", "text")
                .live_value(move || bench.of(&id, "value"))
                .on("input", act)
        }
    };
    let (wrong, fault) = (id.clone(), id.clone());
    let input = input
        .attr("id", id.clone())
        .attr("data-testid", ["simulate-", part(control, "hook")].concat())
        .attr("data-id", words(control, "key"))
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("autocorrect", "off")
        .attr("spellcheck", "false")
        .attr("translate", "no")
        .attr(
            "aria-describedby",
            [describes("-hint"), describes("-fault")].join(" "),
        )
        .live_attr("aria-invalid", move || {
            (!bench.of(&wrong, "fault").is_empty()).then(|| "true".into())
        });
    let name = words(control, "name");
    let buttons = items(control, "buttons");
    el("div")
        .class("field")
        .child(said("label", part(control, "label")).attr("for", id.clone()))
        .maybe((!name.is_empty()).then(|| el("code").text(name)))
        .child(input)
        .child(
            said("p", part(control, "hint"))
                .class("muted")
                .attr("id", describes("-hint")),
        )
        .child(
            el("p")
                .class("fault")
                .attr("id", describes("-fault"))
                .attr("role", "alert")
                .child(live(move || text(bench.of(&fault, "fault")))),
        )
        .maybe((!buttons.is_empty()).then(|| {
            el("div")
                .class("actions")
                .children(buttons.iter().map(|one| button(bench, control, one)))
        }))
}

fn button(bench: Bench, control: &Value, button: &Value) -> El {
    let (id, value) = (words(button, "id"), words(button, "value"));
    let (act, label) = (part(button, "act"), part(button, "label"));
    let read = act == "read";
    el("button")
        .attr("type", "button")
        .class("button small")
        .attr("id", [part(control, "id"), "-", act].concat())
        .attr("aria-label", [label, ": ", part(control, "label")].concat())
        .on("click", move |_| {
            let mut value = value.clone();
            if read {
                value = bench.draft.get_untracked();
                bench.draft.set(String::new());
            }
            bench.act(&id, value, false);
        })
        .text(label.to_owned())
}

fn outcome(bench: Bench, view: &Value) -> AnyView {
    let schools = at(view, "schools");
    let heads = items(view, "flow_heads").iter().filter_map(Value::as_str);
    let heads = heads.map(|words| el("th").attr("scope", "col").text(words.to_owned()));
    el("div")
        .maybe((!items(schools, "controls").is_empty()).then(|| panel(bench, schools)))
        .child(
            section(words(view, "steps_title")).child(
                el("ol")
                    .class("steps")
                    .children(items(view, "steps").iter().map(step)),
            ),
        )
        .child(
            section(words(view, "flow_title")).child(
                el("table")
                    .class("flow")
                    .child(el("thead").child(el("tr").children(heads)))
                    .child(el("tbody").children(items(view, "flow").iter().map(flow))),
            ),
        )
        .view()
}

fn step(step: &Value) -> El {
    let sign = match part(step, "tone") {
        "ok" => Icon::Tick,
        "warning" => Icon::Warning,
        "error" => Icon::Cross,
        _ => Icon::Info,
    };
    el("li")
        .hook("simulate-step")
        .attr("data-code", words(step, "code"))
        .attr("data-tone", words(step, "tone"))
        .flag("data-under", at(step, "under").as_bool() == Some(true))
        .child(icon(sign))
        .child(said("span", part(step, "text")))
}

fn flow(flow: &Value) -> El {
    let values = items(flow, "formed").iter().filter_map(Value::as_str);
    let formed = el("td").children(values.map(|value| el("div").child(untrusted(value))));
    let absent = items(flow, "formed")
        .is_empty()
        .then(|| badge("error", Icon::Cross, words(flow, "absent")));
    el("tr")
        .attr("data-id", words(flow, "id"))
        .child(el("th").attr("scope", "row").text(words(flow, "name")))
        .child(el("td").children(items(flow, "sent").iter().map(|sent| {
            let (name, value) = pair(sent);
            el("div")
                .child(el("code").text(name.to_owned()))
                .text(" ")
                .child(untrusted(value))
        })))
        .child(formed.maybe(absent))
}

/// The mirror of it, marked as simulated.
fn mirror(t: &'static Page, bench: Bench) -> AnyView {
    let Bench { session, desk, .. } = bench;
    let body = match bench.mirror.get() {
        Held::Report(document) => {
            let open = icon_button("button", Icon::Mirror, "")
                .hook("simulate-open")
                .text(bench.now("open"))
                .on("click", move |_| {
                    let view = bench.view.get_untracked().unwrap_or_default();
                    session.wipe();
                    desk.expecting.set(true);
                    session.open(at(&view, "intake").clone());
                });
            reflection(t, &document).child(el("p").child(open)).view()
        }
        Held::EngineGone { .. } => el("p").class("alert").text(t.trouble.gone).view(),
        _ => nothing(),
    };
    section(bench.now("mirror_title"))
        .child(
            el("p")
                .class("note")
                .child(icon(Icon::Info))
                .child(el("span").text(bench.now("mirror_text"))),
        )
        .child(body)
        .view()
}

fn reflection(t: &'static Page, document: &Document) -> El {
    let causes = document
        .findings
        .iter()
        .filter(|found| found.severity > Severity::Info);
    el("div")
        .child(verdict(t, document, "h3"))
        .children(causes.map(|found| finding(t, found)))
        .child(details("group", t.result.attributes).child(attributes(t, &document.attributes)))
}
