//! `/callback` and `/saml/acs`: what is seen while the answer of a login is read.
//! The session takes the answer once, when the page starts; see `shell`.

use leptos::prelude::*;

use crate::text::page::Page;
use crate::ui::components::{doors::doors, parts::page_head};
use crate::ui::dom::{live, row};
use crate::ui::session::use_session;

pub fn callback(t: &'static Page) -> AnyView {
    let session = use_session();
    live(move || {
        if session.busy.get().is_some() {
            page_head(t.trouble.callback_title, t.trouble.callback).view()
        } else {
            row(vec![
                page_head(t.result.nothing_title, t.result.nothing).view(),
                doors(t).view(),
            ])
        }
    })
}
