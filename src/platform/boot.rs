//! What `boot.js` left for the page in `globalThis.peili`.

use wasm_bindgen::{JsCast, JsValue};

use super::get;
use crate::config::ResponseMode;

/// The answer to a login, taken from the address before anything was drawn.
pub enum CallbackAddress {
    /// Parameters that stood in the address.
    Parameters {
        mode: ResponseMode,
        parameters: String,
    },
    /// The service worker holds the form under this ticket.
    Ticket(String),
}

/// The path below which the page lives, ending in `/`.
pub fn base() -> String {
    get(&peili(), "base")
        .as_string()
        .unwrap_or_else(|| "/".into())
}

/// Takes what the callback address held; the second call gives `None`.
pub fn take_callback() -> Option<CallbackAddress> {
    let taken = call("takeCallback", "")?;
    if taken.is_null() || taken.is_undefined() {
        return None;
    }
    let parameters = get(&taken, "parameters").as_string().unwrap_or_default();
    match get(&taken, "mode").as_string()?.as_str() {
        "form_post" => Some(CallbackAddress::Ticket(get(&taken, "ticket").as_string()?)),
        "query" => Some(CallbackAddress::Parameters {
            mode: ResponseMode::Query,
            parameters,
        }),
        "fragment" => Some(CallbackAddress::Parameters {
            mode: ResponseMode::Fragment,
            parameters,
        }),
        _ => None,
    }
}

/// Starts a program: a dedicated module worker from its versioned address.
pub fn new_worker(name: &str) -> Option<web_sys::Worker> {
    call("newWorker", name)?.dyn_into().ok()
}

/// Address of the service worker's script.
pub fn service_worker_address() -> Option<String> {
    get(&peili(), "swUrl").as_string()
}

/// The policy that the page's host sends, and the requests that the page and each program that
/// runs made: an object of lists by program, as JSON.
pub async fn requests() -> Option<String> {
    let asked: js_sys::Promise = call("requests", "")?.dyn_into().ok()?;
    wasm_bindgen_futures::JsFuture::from(asked)
        .await
        .ok()?
        .as_string()
}

/// Shows the pre-rendered panel for a crash of the page itself.
pub fn crash() {
    call("crash", "");
}

fn peili() -> JsValue {
    get(&js_sys::global(), "peili")
}

fn call(name: &str, argument: &str) -> Option<JsValue> {
    let peili = peili();
    get(&peili, name)
        .dyn_into::<js_sys::Function>()
        .ok()?
        .call1(&peili, &JsValue::from_str(argument))
        .ok()
}
