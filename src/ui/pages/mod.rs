//! One file per page.

mod callback;
mod missing;
mod paste;
mod result;
mod screens;
mod start;

use leptos::prelude::AnyView;

use super::route::Route;
use super::screen::screen;
use crate::text::page::Page;

/// The page of a route.
pub fn show(route: Route, t: &'static Page) -> AnyView {
    match route {
        Route::Start => start::start(t, false),
        Route::Link => start::start(t, true),
        Route::Callback | Route::Acs => callback::callback(t),
        Route::Paste => paste::paste(t),
        Route::Result => result::result(t, t.result.nothing_title, t.result.nothing),
        Route::Scenario(_) => result::result(t, t.titles.gallery, t.titles.no_rule),
        Route::Model
        | Route::Gallery
        | Route::Rule(_)
        | Route::Demo
        | Route::Persona(_)
        | Route::Refused => screen(t, route, screens::bare),
        Route::HandOver | Route::Held | Route::Compare(_) | Route::Trace | Route::Cannot => {
            screen(t, route, screens::desk)
        }
        Route::Simulate => screen(t, route, screens::simulate),
        Route::Privacy | Route::Accessibility | Route::Limits | Route::Saml => {
            screen(t, route, screens::prose)
        }
        Route::Unknown => missing::missing(t),
    }
}
