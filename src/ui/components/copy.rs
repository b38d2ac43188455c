//! Copying text.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::icon::Icon;
use super::parts::icon_button;
use crate::platform::clipboard;
use crate::text::page::Page;
use crate::ui::dom::{El, el, live_text};

/// A button that copies `content` and says when it has.
pub fn copy_button(t: &'static Page, words: &'static str, content: String) -> El {
    let copied = RwSignal::new(false);
    el("div")
        .class("copy")
        .child(
            icon_button("button", Icon::Copy, words).on("click", move |_| {
                let content = content.clone();
                copied.set(false);
                spawn_local(async move {
                    let done = clipboard::copy(&content).await;
                    // The page may have changed meanwhile.
                    copied.try_set(done);
                });
            }),
        )
        .child(
            el("span")
                .attr("role", "status")
                .class("copied")
                .child(live_text(
                    move || {
                        if copied.get() { t.shell.copied } else { "" }
                    },
                )),
        )
}
