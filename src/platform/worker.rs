//! The worker's side of the wire: JSON in, JSON out.

use std::future::Future;

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::{get, texts};
use crate::engine::{Program, wire};

/// Answers every request once the texts of its language are there; `None`: it cannot be served.
/// Messages are handled in the order they come; a worker keeps nothing between them.
pub fn serve<P, Answer>(answer: fn(P::Request) -> Answer)
where
    P: Program + 'static,
    Answer: Future<Output = Option<P::Reply>> + 'static,
{
    listen(move |message| async move {
        let Some((id, request)) = wire::request::<P::Request>(&message) else {
            return wire::write_reply(0, &P::FAILED);
        };
        let ready = match P::lang(&request) {
            Some(lang) => texts::load(lang).await,
            None => true,
        };
        let reply = if ready { answer(request).await } else { None };
        wire::write_reply(id, &reply.unwrap_or(P::FAILED))
    });
}

fn listen<F, Fut>(serve: F)
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
