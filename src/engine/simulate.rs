//! What the page of the simulation draws: it knows panels, fields and lines, not what they mean.

use serde::Serialize;
use serde_json::Value;

#[derive(Clone, Debug, Serialize)]
pub struct SimulateView {
    /// Everything chosen and typed, for the next question.
    pub state: String,
    /// Where it is filled in.
    pub form: Vec<PanelView>,
    /// How many attributes no longer arrive, and the sentence to announce.
    pub vanished: String,
    pub announce: String,
    /// Schools that the visitor may say are found.
    pub schools: PanelView,
    pub steps_title: String,
    pub steps: Vec<StepView>,
    pub flow_title: String,
    /// Headings of the columns.
    pub flow_heads: Vec<String>,
    pub flow: Vec<FlowView>,
    pub mirror_title: String,
    pub mirror_text: String,
    /// Words of the button that opens the whole result.
    pub open: String,
    /// For the engine; `null` where no login comes about.
    pub intake: Value,
}

/// Fields under a heading.
#[derive(Clone, Debug, Serialize)]
pub struct PanelView {
    pub title: String,
    pub texts: Vec<String>,
    pub controls: Vec<ControlView>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct ControlView {
    /// What is done when it changes; also its place in the page.
    pub id: String,
    /// The hook for scripts is `simulate-` and this; `key` its `data-id`.
    pub hook: String,
    pub key: String,
    /// `text`, `area` or `select`.
    pub kind: String,
    pub label: String,
    /// Its technical name; may be empty.
    pub name: String,
    pub hint: String,
    pub value: String,
    /// What is wrong with it; may be empty.
    pub fault: String,
    /// Value and words of each choice.
    pub options: Vec<(String, String)>,
    pub buttons: Vec<ButtonView>,
}

#[derive(Clone, Debug, Serialize)]
pub struct ButtonView {
    /// `clear`, `break`, `mend` or `read`.
    pub act: String,
    /// What is done, and with which text; a `read` takes the text of its field.
    pub id: String,
    pub value: String,
    pub label: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct StepView {
    pub code: String,
    /// `ok`, `warning`, `error` or `info`.
    pub tone: String,
    pub text: String,
    /// Belongs to the entry named before it.
    pub under: bool,
}

/// From the register to the service.
#[derive(Clone, Debug, Serialize)]
pub struct FlowView {
    /// The attribute's canonical id.
    pub id: String,
    pub name: String,
    /// Name and text of the fields it is formed of.
    pub sent: Vec<(String, String)>,
    pub formed: Vec<String>,
    /// In the place of values that do not arrive.
    pub absent: String,
}
