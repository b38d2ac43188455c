//! Addresses of the configuration.

use leptos::prelude::AnyView;

use crate::ui::dom::{el, text};

/// An address of the configuration: only e-mail and https become links.
pub fn contact(address: &str) -> AnyView {
    if address.starts_with("https://") {
        el("a")
            .attr("href", address.to_owned())
            .attr("rel", "noopener noreferrer")
            .text(address.trim_start_matches("https://").to_owned())
            .view()
    } else if address.contains('@') && !address.contains([':', '/', '?', ' ']) {
        el("a")
            .attr("href", format!("mailto:{address}"))
            .text(address.to_owned())
            .view()
    } else {
        text(address.to_owned())
    }
}
