//! The simulation: a form, and what MPASSid makes of it. The mirror of that is the page's.

use super::node::{El, Icon, Node, badge, button, el, said, section, untrusted};
use crate::engine::simulate::{
    ButtonView, ControlView, FlowView, PanelView, SimulateView, StepView,
};

pub fn screen(view: &SimulateView) -> Vec<Node> {
    let form = el("form")
        .attr("autocomplete", "off")
        .children(view.form.iter().map(panel));
    let body = el("div")
        .class("simulate")
        .child(form)
        .child(el("div").child(outcome(view)));
    vec![body.into()]
}

fn panel(panel: &PanelView) -> El {
    section(panel.title.clone())
        .children(panel.texts.iter().map(|words| said("p", words)))
        .children(panel.controls.iter().map(|one| control("simulate-", one)))
}

/// A field with its buttons. `page` begins the names by which scripts find it.
pub(super) fn control(page: &str, control: &ControlView) -> El {
    let id = &control.id;
    let describes = |what: &str| [id, what].concat();
    let input = match control.kind.as_str() {
        "select" => el("select")
            .attr("data-change", id.clone())
            .attr("now", control.value.clone())
            .children(control.options.iter().map(|(value, words)| {
                el("option")
                    .attr("value", value.clone())
                    .text(words.clone())
            })),
        // Read at a click of its button, and emptied then.
        "area" => el("textarea").attr("rows", "6"),
        _ => el("input")
            .attr("type", "text")
            .attr("data-input", id.clone())
            .attr("now", control.value.clone()),
    };
    let input = input
        .attr("id", id.clone())
        .attr("data-testid", [page, &control.hook].concat())
        .attr("data-id", control.key.clone())
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("autocorrect", "off")
        .attr("spellcheck", "false")
        .attr("translate", "no")
        .attr(
            "aria-describedby",
            [describes("-hint"), describes("-fault")].join(" "),
        );
    let input = match control.fault.is_empty() {
        true => input,
        false => input.attr("aria-invalid", "true"),
    };
    let buttons = control.buttons.iter();
    el("div")
        .class("field")
        .child(said("label", &control.label).attr("for", id.clone()))
        .maybe((!control.name.is_empty()).then(|| el("code").text(control.name.clone())))
        .child(input)
        .child(
            said("p", &control.hint)
                .class("muted")
                .attr("id", describes("-hint")),
        )
        .child(
            el("p")
                .class("fault")
                .attr("id", describes("-fault"))
                .attr("role", "alert")
                .text(control.fault.clone()),
        )
        .maybe((!control.buttons.is_empty()).then(|| {
            el("div")
                .class("actions")
                .children(buttons.map(|one| act(control, one)))
        }))
}

fn act(control: &ControlView, one: &ButtonView) -> El {
    let (name, value) = match one.act.as_str() {
        "read" => ("data-take", &control.id),
        _ => ("data-with", &one.value),
    };
    button("button small")
        .attr("id", [&control.id, "-", &one.act].concat())
        .attr("aria-label", [&one.label, ": ", &control.label].concat())
        .attr("data-click", one.id.clone())
        .attr(name, value.clone())
        .text(one.label.clone())
}

fn outcome(view: &SimulateView) -> El {
    let heads = view.flow_heads.iter();
    let heads = heads.map(|words| el("th").attr("scope", "col").text(words.clone()));
    el("div")
        .maybe((!view.schools.controls.is_empty()).then(|| panel(&view.schools)))
        .child(
            section(view.steps_title.clone()).child(
                el("ol")
                    .class("steps")
                    .children(view.steps.iter().map(step)),
            ),
        )
        .child(
            section(view.flow_title.clone()).child(
                el("table")
                    .class("flow")
                    .child(el("thead").child(el("tr").children(heads)))
                    .child(el("tbody").children(view.flow.iter().map(flow))),
            ),
        )
}

fn step(step: &StepView) -> El {
    let sign = match step.tone.as_str() {
        "ok" => Icon::Tick,
        "warning" => Icon::Warning,
        "error" => Icon::Cross,
        _ => Icon::Info,
    };
    el("li")
        .hook("simulate-step")
        .attr("data-code", step.code.clone())
        .attr("data-tone", step.tone.clone())
        .flag("data-under", step.under)
        .child(sign)
        .child(said("span", &step.text))
}

fn flow(flow: &FlowView) -> El {
    let formed = flow.formed.iter();
    let formed = el("td").children(formed.map(|value| el("div").child(untrusted(value))));
    let absent = flow
        .formed
        .is_empty()
        .then(|| badge("error", Icon::Cross, flow.absent.clone()));
    el("tr")
        .attr("data-id", flow.id.clone())
        .child(el("th").attr("scope", "row").text(flow.name.clone()))
        .child(el("td").children(flow.sent.iter().map(|(name, value)| {
            el("div")
                .child(el("code").text(name.clone()))
                .text(" ")
                .child(untrusted(value))
        })))
        .child(formed.maybe(absent))
}
