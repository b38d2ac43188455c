//! The states of a session that the pages draw.

use std::sync::Arc;

use crate::engine::{ConfigView, ProblemView, Unreadable};
use crate::report::Document;

#[derive(Clone, Debug, PartialEq)]
pub enum ConfigState {
    Loading,
    Ready(Arc<ConfigView>),
    Broken { text: String, place: String },
}

#[derive(Clone, Debug)]
pub enum Held {
    Nothing,
    Report(Arc<Document>),
    Unreadable(Unreadable),
    Problem(ProblemView),
    EngineGone { timed_out: bool },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Busy {
    Reading,
    LoggingIn,
    /// The browser is about to go to the identity provider.
    Leaving,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    System,
    Light,
    Dark,
}

impl Theme {
    /// The value of `data-theme` and of sessionStorage; empty for the system's.
    pub fn name(self) -> &'static str {
        match self {
            Theme::System => "",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}
