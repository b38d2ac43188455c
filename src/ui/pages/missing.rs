//! An address that is no page.

use leptos::prelude::AnyView;

use crate::text::page::Page;
use crate::ui::components::{doors::doors, parts::page_head};
use crate::ui::dom::row;

pub fn missing(t: &'static Page) -> AnyView {
    row(vec![
        page_head(t.trouble.unknown_title, t.trouble.unknown).view(),
        doors(t).view(),
    ])
}
