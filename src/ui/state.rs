//! What a session holds, and the states that the pages draw.

use std::sync::Arc;

use serde_json::Value;

use crate::engine::desk::Want;
use crate::engine::{Clerk, ConfigView, Desk, Engine, Library, ProblemView, Saml, Unreadable};
use crate::intake::{Kind, Via};
use crate::model::Version;
use crate::platform::engine_client::{Client, Gone};
use crate::platform::tabs::Tabs;
use crate::report::Document;

/// What a session holds beside its signals.
#[derive(Default)]
pub(super) struct Inner {
    pub engine: Client<Engine>,
    pub clerk: Client<Clerk>,
    pub library: Client<Library>,
    pub saml: Client<Saml>,
    pub desk: Client<Desk>,
    /// Text of config.json; empty until it is there.
    pub config: String,
    /// What is being shown, to be judged again in another language.
    pub intake: Option<Value>,
    /// While values are hidden: the login being shown as it is, for the one that is revealed.
    pub full: Option<Arc<Document>>,
    /// When somebody last touched the page, in milliseconds since the Unix epoch.
    pub touched: i64,
    /// Its number, once it is kept.
    pub shown: Option<u32>,
    /// Every login read since the last *Clear*.
    pub kept: Vec<Kept>,
    /// Numbers given so far.
    pub numbers: u32,
    /// A recording, as the desk read it.
    pub trace: Value,
    /// The last documents made for the desk, and the wish they fulfil.
    pub documents: Option<(Want, Value)>,
    /// Other tabs of this page.
    pub tabs: Option<Tabs>,
    /// The data model's version, set by hand for the login being shown.
    pub model: Option<Version>,
    /// When it was received: the same login reads the same in every language.
    pub received: i64,
    /// Counts what was started, so that a late answer to a cancelled question is dropped.
    pub turn: u32,
    /// Counts the choices of a language: the last one stands.
    pub choice: u32,
}

/// A login in memory.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    pub number: u32,
    pub via: Via,
    pub kind: Kind,
    pub intake: Value,
    pub model: Option<Version>,
    pub received: i64,
}

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
    EngineGone(Gone),
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
