//! The page: it renders a report and computes nothing about a login.

pub mod components;
pub mod dom;
pub mod pages;
pub mod route;
pub mod screen;
pub mod session;
pub mod state;

use leptos::prelude::*;

use crate::platform::{dom as browser, texts};
use route::Router;
use session::Session;

/// Puts the page in the place of the static shell. `boot.js` has fetched the texts
/// already, so nothing is drawn in between.
pub fn mount() {
    texts::load_then(session::root_lang(), mount_now);
}

fn mount_now() {
    let Some(root) = browser::root() else {
        return;
    };
    leptos::mount::mount_to(root, || {
        provide_context(Session::start());
        provide_context(Router::start());
        components::shell::shell()
    })
    .forget();
}
