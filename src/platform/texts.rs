//! Texts that the build has cut out of the program, put back before they are read
//! (docs/decisions/004-text-packs.md).

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::get;
use crate::lang::Lang;

/// Goes on once the texts of a language stand in their places.
pub fn load_then(lang: Lang, go_on: fn()) {
    wasm_bindgen_futures::spawn_local(async move {
        if load(lang).await {
            go_on();
        }
    });
}

/// Has the texts of a language put back. `false`: the pack could not be had, and no
/// text of the language may be read.
pub async fn load(lang: Lang) -> bool {
    let peili = get(&js_sys::global(), "peili");
    let Ok(load) = get(&peili, "loadTexts").dyn_into::<js_sys::Function>() else {
        // Not served by the build: nothing was cut.
        return true;
    };
    let lang = JsValue::from_str(lang.tag());
    let loading = load.call2(&peili, &lang, &wasm_bindgen::memory());
    match loading.and_then(|promise| promise.dyn_into::<Promise>()) {
        Ok(promise) => JsFuture::from(promise).await.is_ok(),
        Err(_) => false,
    }
}
