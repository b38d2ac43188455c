//! One file per page.

mod callback;
mod demo;
mod gallery;
mod missing;
mod model;
mod paste;
mod prose;
mod result;
mod simulate;
mod start;

use leptos::prelude::AnyView;

use self::prose::prose;
use super::route::Route;
use crate::text::page::Page;

/// The page of a route.
pub fn show(route: Route, t: &'static Page) -> AnyView {
    match route {
        Route::Start => start::start(t, false),
        Route::Link => start::start(t, true),
        Route::Callback | Route::Acs => callback::callback(t),
        Route::Paste => paste::paste(t),
        Route::Result => result::result(t, t.result.nothing_title, t.result.nothing),
        Route::Scenario(_) => result::result(t, t.gallery.title, t.gallery.unknown),
        Route::Model => model::model(t),
        Route::Gallery => gallery::gallery(t, None),
        Route::Rule(code) => gallery::gallery(t, Some(code)),
        Route::Simulate => simulate::simulate(t),
        Route::Demo => demo::demo(t),
        Route::Persona(id) => demo::persona(t, id),
        Route::Privacy => prose(t, t.shell.privacy, "privacy"),
        Route::Accessibility => prose(t, t.shell.accessibility, "accessibility"),
        Route::Limits => prose(t, t.shell.limits, "limits"),
        Route::Unknown => missing::missing(t),
    }
}
