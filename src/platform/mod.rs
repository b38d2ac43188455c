//! The only place that names `web_sys` and `js_sys` (besides event types in `ui`).
//!
//! Each file wraps one browser facility in plain Rust types; nothing here knows
//! what a login is.

pub mod boot;
pub mod clipboard;
pub mod clock;
pub mod crypto;
pub mod dom;
pub mod engine_client;
pub mod events;
#[cfg(feature = "page")]
pub mod fetch;
pub mod files;
pub mod route;
#[cfg(feature = "page")]
pub mod service_worker;
pub mod store;
pub mod stream;
#[cfg(feature = "page")]
pub mod tabs;
pub mod texts;
pub mod worker;

use wasm_bindgen::JsValue;

/// A property of an object, `undefined` where there is none.
fn get(object: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// A plain object from name and value pairs.
fn object(members: &[(&str, JsValue)]) -> js_sys::Object {
    let object = js_sys::Object::new();
    for (name, value) in members {
        // Setting a property of a fresh plain object cannot fail.
        let _ = js_sys::Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object
}

/// The page's window. Only the page calls what needs it; in the worker there is none.
fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

/// Prints the page by the browser's own dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}
