//! Addresses of the configuration.

use leptos::prelude::AnyView;

use crate::engine::screen::node::contact_address;
use crate::ui::dom::{el, text};

/// An address of the configuration: only e-mail and https become links.
pub fn contact(address: &str) -> AnyView {
    let words = address.trim_start_matches("https://").to_owned();
    match contact_address(address) {
        Some(href) => el("a")
            .attr("href", href)
            .attr("rel", "noopener noreferrer")
            .text(words)
            .view(),
        None => text(words),
    }
}
