//! Other tabs of this page in the same browser. A login leaves the page for the identity provider,
//! so two logins can only be compared when one tab keeps the first: the tab with the second asks,
//! and what the others hold comes over from memory to memory.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::{crypto, get, object};

/// The line between the tabs of one page; only this host's own pages are on it.
pub struct Tabs {
    channel: web_sys::BroadcastChannel,
    /// Answers come to whoever asked: what nobody asked for is not read.
    name: String,
}

impl Tabs {
    /// Joins the line: `give` is what this tab hands to one that asks (empty: nothing), `take`
    /// gets what came to this tab's own question. `None` where the browser has no such line.
    pub fn join(
        give: impl Fn() -> String + 'static,
        take: impl Fn(String) + 'static,
    ) -> Option<Tabs> {
        let base = super::boot::base();
        let channel = web_sys::BroadcastChannel::new(&["peili", &base].concat()).ok()?;
        let name = crypto::random(16)?;
        let (own, line) = (name.clone(), channel.clone());
        let on_message = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
            let data = get(&event, "data");
            let text = |name: &str| get(&data, name).as_string();
            if let Some(asker) = text("ask") {
                let given = give();
                if !given.is_empty() {
                    let answer = object(&[("to", asker.into()), ("give", given.into())]);
                    let _ = line.post_message(&answer);
                }
            } else if text("to").as_deref() == Some(&own)
                && let Some(given) = text("give")
            {
                take(given);
            }
        });
        channel.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        // The page listens for as long as it lives.
        on_message.forget();
        Some(Tabs { channel, name })
    }

    /// Asks the other tabs for what they hold.
    pub fn ask(&self) {
        let question = object(&[("ask", self.name.as_str().into())]);
        let _ = self.channel.post_message(&question);
    }
}
