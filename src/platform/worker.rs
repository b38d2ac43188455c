//! The worker's side of the wire: JSON in, JSON out.

use std::future::Future;

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::get;

/// Answers every message with the text that `serve` makes of it.
/// Messages are handled in the order they come; a worker keeps nothing between them.
pub fn listen<F, Fut>(serve: F)
where
    F: Fn(String) -> Fut + 'static,
    Fut: Future<Output = String> + 'static,
{
    let on_message = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
        let Some(text) = get(&event, "data").as_string() else {
            return;
        };
        let answer = serve(text);
        wasm_bindgen_futures::spawn_local(async move { post(&answer.await) });
    });
    let global: web_sys::DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    global.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // The worker listens for as long as it lives.
    on_message.forget();
    post("{\"ready\":true}");
}

fn post(text: &str) {
    let global: web_sys::DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let _ = global.post_message(&JsValue::from_str(text));
}
