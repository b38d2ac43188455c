//! What happens to the page as a whole, and the passing of time. Listeners live as long as the page.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Calls back at each of these events that reaches the window (of another element's only those
/// that bubble).
pub fn on(names: &[&str], callback: impl FnMut() + 'static) {
    let callback = kept(Box::new(callback));
    if let Some(window) = super::window() {
        for name in names {
            let _ = window.add_event_listener_with_callback(name, callback.unchecked_ref());
        }
    }
}

/// Calls back again and again. A browser makes it wait longer in a tab that is not seen, and
/// for as long as the computer sleeps: whoever measures time reads the clock.
pub fn every(ms: i32, callback: impl FnMut() + 'static) {
    let callback = kept(Box::new(callback));
    if let Some(window) = super::window() {
        let callback = callback.unchecked_ref();
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(callback, ms);
    }
}

#[inline(never)]
fn kept(callback: Box<dyn FnMut()>) -> JsValue {
    Closure::wrap(callback).into_js_value()
}

/// Whether there may be a network; `false` is certain, `true` is not.
pub fn online() -> bool {
    super::window().is_none_or(|window| window.navigator().on_line())
}
