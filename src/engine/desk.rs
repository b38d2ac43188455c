//! What the support desk is asked and answers: handing over, opening what was handed over,
//! recordings, comparing, a login that never arrived. The engine stays the only judge: the desk
//! says which logins it needs as documents, and the page has the engine write them.
//! A visitor who only reads a login never fetches it.

use serde::Serialize;
use serde_json::Value;

use super::{ConfigView, FileOut, Unreadable};
use crate::intake::{Kind, Via};
use crate::lang::Lang;

/// What the desk is asked.
#[derive(Clone, Debug)]
pub enum Request {
    /// What a page of the desk shows.
    Screen(Box<Asked>),
    /// Reads what is no login (the engine said `Reply::Desk`). Without a text the bytes of a file
    /// came beside the message.
    Open { text: String, lang: Lang },
    /// Documents in the form of a file: `json`, `text`, `markdown`.
    File {
        documents: Value,
        form: String,
        lang: Lang,
    },
}

impl Request {
    /// The language of the answer.
    pub fn lang(&self) -> Lang {
        match self {
            Request::Screen(asked) => asked.lang,
            Request::Open { lang, .. } | Request::File { lang, .. } => *lang,
        }
    }
}

/// What the desk answers.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// A tree of nodes, and what the desk wants to know for it: `engine::screen::desk`.
    Screen(Value),
    /// Intakes of the logins that a report tells of.
    Intakes(Vec<Value>),
    /// A recording. The page holds it; its screen is `/trace`.
    Trace(Value),
    Unreadable(Unreadable),
    File(FileOut),
    /// The request itself could not be read or served.
    Failed,
}

/// What is asked about a page of the desk.
#[derive(Clone, Debug)]
pub struct Asked {
    pub lang: Lang,
    /// The page's path.
    pub path: String,
    /// What the last answer said to keep; empty at the start.
    pub state: String,
    /// What was done since: the name of a field or a button, and its text.
    pub acts: Vec<(String, String)>,
    pub config: Option<ConfigView>,
    /// Absolute address of the page's root, with `/` at its end.
    pub base: String,
    /// Milliseconds since the epoch.
    pub now: i64,
    /// What the page holds, in order.
    pub held: Vec<HeldView>,
    /// The wish that `documents` fulfils.
    pub want: Option<Want>,
    /// Documents of the logins wanted, in their order; `null` while there are none.
    pub documents: Value,
    /// The recording held, or `null`.
    pub trace: Value,
}

/// A login that the page holds.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldView {
    /// Counts up; never used again in this session.
    pub number: u32,
    pub via: Via,
    pub kind: Kind,
    /// Milliseconds since the epoch.
    pub received: i64,
    /// The result shows it.
    pub shown: bool,
}

/// Which logins a screen needs as documents, and how they are masked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Want {
    /// Their numbers; empty means all.
    pub of: Vec<u32>,
    pub wish: Wish,
}

/// How documents are masked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wish {
    /// Everything but personal identity codes; else by the allow-list.
    pub full: bool,
    /// School, unit and provider: `hide`, `show`, or empty for what suits the login.
    pub place: String,
    /// Hides message ids and times too.
    pub ids: bool,
}
