//! The service worker that receives form posts, seen from the page.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{boot, crypto, get, object};

/// How long the worker may take to answer before another way is chosen.
const LIMIT_MS: i32 = 5_000;

/// Where a SAML response is posted: the assertion consumer service.
pub const ACS: &str = "/saml/acs";

/// Registers the worker, waits until it controls the page and answers a
/// self-test on the very path the identity provider will post to.
pub async fn ready_for_form_post(path: &'static str) -> bool {
    matches!(within(LIMIT_MS, register_and_test(path)).await, Some(true))
}

/// Takes the form that the worker holds under a ticket; it is handed over once.
pub async fn take(ticket: &str) -> Option<String> {
    within(LIMIT_MS, take_unlimited(ticket.to_owned()))
        .await
        .flatten()
}

async fn register_and_test(path: &'static str) -> bool {
    let Some(container) = container() else {
        return false;
    };
    let Some(address) = boot::service_worker_address() else {
        return false;
    };
    let options = web_sys::RegistrationOptions::new();
    options.set_scope(&boot::base());
    let registered = JsFuture::from(container.register_with_options(&address, &options)).await;
    if registered.is_err() {
        return false;
    }
    if container.controller().is_none() {
        // The worker claims its pages when it becomes active.
        let changed =
            Promise::new(&mut |resolve, _| container.set_oncontrollerchange(Some(&resolve)));
        if container.controller().is_none() {
            let _ = JsFuture::from(changed).await;
        }
        container.set_oncontrollerchange(None);
    }
    self_test(path).await == Some(true)
}

/// Only the worker can answer this POST: a static host does not know the nonce's echo.
async fn self_test(path: &str) -> Option<bool> {
    let nonce = crypto::random(16)?;
    let response = gloo_net::http::Request::post(&super::route::href(path))
        .header("x-peili-self-test", &nonce)
        .cache(web_sys::RequestCache::NoStore)
        .send()
        .await
        .ok()?;
    Some(response.ok() && response.text().await.ok()? == nonce)
}

async fn take_unlimited(ticket: String) -> Option<String> {
    let container = container()?;
    let registration = JsFuture::from(container.ready().ok()?).await.ok()?;
    let worker: web_sys::ServiceWorker = get(&registration, "active").dyn_into().ok()?;
    let channel = web_sys::MessageChannel::new().ok()?;
    let (mine, theirs) = (channel.port1(), channel.port2());
    let answered = Promise::new(&mut |resolve, _| mine.set_onmessage(Some(&resolve)));
    let message = object(&[("take", JsValue::from_str(&ticket))]);
    worker
        .post_message_with_transferable(&message, &js_sys::Array::of1(&theirs))
        .ok()?;
    let event = JsFuture::from(answered).await.ok()?;
    get(&get(&event, "data"), "body").as_string()
}

/// `None` when the time is up.
async fn within<T: 'static>(ms: i32, work: impl Future<Output = T> + 'static) -> Option<T> {
    let result: Rc<RefCell<Option<T>>> = Rc::default();
    let finished: Rc<RefCell<Option<Function>>> = Rc::default();
    let done = Promise::new(&mut |resolve, _| {
        if let Some(window) = super::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, ms);
        }
        *finished.borrow_mut() = Some(resolve);
    });
    let slot = result.clone();
    wasm_bindgen_futures::spawn_local(async move {
        *slot.borrow_mut() = Some(work.await);
        if let Some(resolve) = finished.borrow_mut().take() {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    });
    let _ = JsFuture::from(done).await;
    result.borrow_mut().take()
}

fn container() -> Option<web_sys::ServiceWorkerContainer> {
    // Absent in some private modes and where policy forbids workers.
    let navigator = super::window()?.navigator();
    get(&navigator, "serviceWorker").dyn_into().ok()
}
