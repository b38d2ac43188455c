//! The worker's side of the wire: JSON in, JSON out.

use std::future::Future;

use js_sys::Array;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::files::File;
use super::{get, texts};
use crate::engine::{Program, wire};

/// As [`serve_with_files`], for a program that is given none.
pub fn serve<P, Answer>(answer: fn(P::Request) -> Answer)
where
    P: Program + 'static,
    Answer: Future<Output = Option<P::Reply>> + 'static,
{
    serve_each::<P, _>(move |request, _| answer(request));
}

/// Answers every request once the texts of its language are there; `None`: it cannot be served.
/// Messages are handled in the order they come; a worker keeps nothing between them.
/// A file that came beside a request is given along.
pub fn serve_with_files<P, Answer>(answer: fn(P::Request, Option<File>) -> Answer)
where
    P: Program + 'static,
    Answer: Future<Output = Option<P::Reply>> + 'static,
{
    serve_each::<P, _>(answer);
}

fn serve_each<P, Answer>(answer: impl Fn(P::Request, Option<File>) -> Answer + Copy + 'static)
where
    P: Program + 'static,
    Answer: Future<Output = Option<P::Reply>> + 'static,
{
    listen(move |message, file| async move {
        let Some((id, request)) = wire::request::<P::Request>(&message) else {
            return wire::write_reply(0, &P::FAILED);
        };
        let ready = match P::lang(&request) {
            Some(lang) => texts::load(lang).await,
            None => true,
        };
        let reply = if ready {
            answer(request, file).await
        } else {
            None
        };
        wire::write_reply(id, &reply.unwrap_or(P::FAILED))
    });
}

fn listen<F, Fut>(serve: F)
where
    F: Fn(String, Option<File>) -> Fut + 'static,
    Fut: Future<Output = String> + 'static,
{
    let on_message = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
        let data = get(&event, "data");
        // A text, or a text and a file.
        let (text, file) = match data.dyn_ref::<Array>() {
            Some(pair) => (pair.get(0), pair.get(1).dyn_into().ok()),
            None => (data, None),
        };
        let Some(text) = text.as_string() else {
            return;
        };
        let answer = serve(text, file);
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
