//! The requests that a program made, as its browser noted them. Works in the page and in a worker.

use js_sys::{Array, Function, JSON};
use wasm_bindgen::{JsCast, JsValue};

use super::get;

/// Before the number of the question.
pub const QUESTION: &str = "requests ";
const ANSWER: &str = ",\"made\":";

/// A worker's answer.
pub fn answer(id: &str) -> String {
    ["{\"id\":", id, ANSWER, &made(), "}"].concat()
}

/// What stands in it.
pub fn answered(text: &str) -> Option<&str> {
    text.split_once(ANSWER)?.1.strip_suffix('}')
}

/// `[["https://…", 1764000000000.5], …]`: address, and when it was asked for, in milliseconds since
/// the Unix epoch by the clock that this program was started by.
pub fn made() -> String {
    noted().unwrap_or_else(|| "[]".to_owned())
}

fn noted() -> Option<String> {
    let performance = get(&js_sys::global(), "performance");
    let list: Function = get(&performance, "getEntriesByType").dyn_into().ok()?;
    let entries: Array = list
        .call1(&performance, &"resource".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let origin = get(&performance, "timeOrigin").as_f64()?;
    let made = Array::new();
    for entry in entries {
        let at: JsValue = (origin + get(&entry, "startTime").as_f64()?).into();
        made.push(&Array::of2(&get(&entry, "name"), &at));
    }
    JSON::stringify(&made).ok()?.as_string()
}
