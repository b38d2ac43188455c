//! The page's side of the wire to a worker: one question, one answer, with a
//! time limit. A worker that dies or hangs is ended; the next question starts
//! a new one.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::pin::Pin;
use std::rc::Rc;

use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::files::File;
use super::{boot, get};
use crate::encoding::wire::ToJson;
use crate::engine::{Program, wire};

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// Nothing came within the limit; the worker was ended.
    TimedOut,
    /// The worker ended itself.
    Crashed,
    /// It never began to work: a file of it could not be had.
    NotLoaded,
    /// The visitor cancelled.
    Cancelled,
}

/// How long the slowest honest input may take, with a wide margin for a school phone.
const LIMIT_MS: i32 = 20_000;

/// A handle to a program, started on first use.
pub struct Client<P> {
    line: Line,
    program: PhantomData<P>,
}

impl<P: Program> Client<P> {
    /// Starts the program ahead of the first question.
    pub fn warm_up(&self) {
        self.line.start();
    }

    /// Asks, and waits for the answer.
    pub fn ask(
        &self,
        request: &P::Request,
    ) -> impl Future<Output = Result<P::Reply, Gone>> + use<P> {
        self.ask_with(request, None)
    }

    /// Asks about a file, which goes along unread.
    pub fn ask_with(
        &self,
        request: &P::Request,
        file: Option<File>,
    ) -> impl Future<Output = Result<P::Reply, Gone>> + use<P> {
        let answer = self.line.clone().answer(request, file);
        async move { wire::reply(&answer.await?).ok_or(Gone::Crashed) }
    }

    /// Ends the program at the visitor's word; whoever waits is told. One that nobody
    /// waits for goes on.
    pub fn cancel(&self) {
        if !self.line.inner.borrow().waiting.is_empty() {
            self.line.end("cancel");
        }
    }
}

impl<P: Program> Default for Client<P> {
    fn default() -> Client<P> {
        Client {
            line: Line {
                name: P::NAME,
                inner: Rc::default(),
            },
            program: PhantomData,
        }
    }
}

impl<P> Clone for Client<P> {
    fn clone(&self) -> Client<P> {
        Client {
            line: self.line.clone(),
            program: PhantomData,
        }
    }
}

type Answer = Pin<Box<dyn Future<Output = Result<String, Gone>>>>;

/// What the clients have in common: text out, text in.
#[derive(Clone)]
struct Line {
    name: &'static str,
    inner: Rc<RefCell<Inner>>,
}

#[derive(Default)]
struct Inner {
    worker: Option<Running>,
    next: u32,
    waiting: BTreeMap<u32, Function>,
    /// The worker has said that it listens.
    ready: bool,
}

struct Running {
    worker: web_sys::Worker,
    _on_message: Closure<dyn FnMut(JsValue)>,
    _on_error: Closure<dyn FnMut(JsValue)>,
}

impl Line {
    /// One program of its own for every question there is, so that the page carries it once.
    #[inline(never)]
    fn answer(self, request: &dyn ToJson, file: Option<File>) -> Answer {
        if !self.start() {
            return Box::pin(async { Err(Gone::NotLoaded) });
        }
        let id = {
            let mut inner = self.inner.borrow_mut();
            inner.next += 1;
            inner.next
        };
        let message = wire::write_request(id, request);
        Box::pin(self.wait(id, message, file))
    }

    async fn wait(self, id: u32, message: String, file: Option<File>) -> Result<String, Gone> {
        let line = self.clone();
        let promise = Promise::new(&mut |resolve, _| {
            line.inner.borrow_mut().waiting.insert(id, resolve.clone());
            if let Some(window) = super::window() {
                let timed_out = JsValue::from_str("timeout");
                let _ = window.set_timeout_with_callback_and_timeout_and_arguments_1(
                    &resolve, LIMIT_MS, &timed_out,
                );
            }
        });
        if let Some(running) = &self.inner.borrow().worker {
            let text = JsValue::from_str(&message);
            let _ = running.worker.post_message(&match file {
                Some(file) => Array::of2(&text, &file).into(),
                None => text,
            });
        }
        let answer = JsFuture::from(promise)
            .await
            .ok()
            .and_then(|value| value.as_string())
            .unwrap_or_default();
        self.inner.borrow_mut().waiting.remove(&id);
        match answer.as_str() {
            "timeout" => {
                let ready = self.inner.borrow().ready;
                self.end("crash");
                Err(if ready {
                    Gone::TimedOut
                } else {
                    Gone::NotLoaded
                })
            }
            "cancel" => Err(Gone::Cancelled),
            "crash" => Err(Gone::Crashed),
            "unloaded" => Err(Gone::NotLoaded),
            _ => Ok(answer),
        }
    }

    fn end(&self, word: &str) {
        let (worker, waiting, ready) = {
            let mut inner = self.inner.borrow_mut();
            let ready = std::mem::take(&mut inner.ready);
            let waiting = std::mem::take(&mut inner.waiting);
            (inner.worker.take(), waiting, ready)
        };
        let word = if word == "crash" && !ready {
            "unloaded"
        } else {
            word
        };
        if let Some(running) = worker {
            running.worker.terminate();
            running.worker.set_onmessage(None);
            running.worker.set_onerror(None);
        }
        for resolve in waiting.into_values() {
            let _ = resolve.call1(&JsValue::UNDEFINED, &JsValue::from_str(word));
        }
    }

    fn start(&self) -> bool {
        if self.inner.borrow().worker.is_some() {
            return true;
        }
        let Some(worker) = boot::new_worker(self.name) else {
            return false;
        };
        let line = self.clone();
        let on_message = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
            if let Some(text) = get(&event, "data").as_string() {
                line.received(&text);
            }
        });
        let line = self.clone();
        let on_error = Closure::<dyn FnMut(JsValue)>::new(move |_: JsValue| line.end("crash"));
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        self.inner.borrow_mut().worker = Some(Running {
            worker,
            _on_message: on_message,
            _on_error: on_error,
        });
        true
    }

    fn received(&self, text: &str) {
        // The worker's shell reports its own panics: an unhandled rejection never reaches `onerror`.
        if text == "{\"crashed\":true}" {
            return self.end("crash");
        }
        if text == "{\"ready\":true}" {
            self.inner.borrow_mut().ready = true;
        }
        let Some(id) = leading_id(text) else { return };
        let resolve = self.inner.borrow_mut().waiting.remove(&id);
        if let Some(resolve) = resolve {
            let _ = resolve.call1(&JsValue::UNDEFINED, &JsValue::from_str(text));
        }
    }
}

/// The number in `{"id":7,…`.
fn leading_id(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("{\"id\":")?;
    digits.split(',').next()?.parse().ok()
}
