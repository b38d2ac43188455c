//! Reading: what comes in is judged, by way of the programs that can read it, and kept in memory.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::Value;

use super::{Busy, FILE_CAP, Held, Session};
use crate::engine::desk::{self, HeldView};
use crate::engine::{self, Inspect, Reply, Request, saml};
use crate::platform::clock;
use crate::platform::engine_client::Gone;
use crate::platform::files::{self, File, FileError};
use crate::report::Document;
use crate::ui::route::Route;
use crate::ui::state::Kept;

/// Most logins kept; the oldest go first.
const KEPT: usize = 30;

/// Something to read.
struct Item {
    intake: Value,
    /// Where it came in a file: what is no login is read from there.
    file: Option<File>,
    received: i64,
}

/// What became of it.
enum Read {
    Report(Arc<Document>),
    /// Other things take its place.
    Instead(Vec<Value>),
    /// A recording that the page is to hold.
    Recording(Value),
    Ended(Held),
}

impl Session {
    /// Reads chosen or dropped files, one after the other.
    pub fn files(self, files: Vec<File>, keys: String) {
        let turn = self.begin(Busy::Reading);
        spawn_local(async move {
            let mut items = Vec::new();
            for file in files {
                let base64 = match files::read(&file, FILE_CAP).await {
                    Ok(bytes) => STANDARD.encode(bytes),
                    // The engine words both: too large by its own cap, unreadable as empty.
                    Err(FileError::TooLarge) => "A".repeat(FILE_CAP / 3 * 4 + 8),
                    Err(FileError::Unreadable) => String::new(),
                };
                items.push(Item {
                    intake: engine::file(base64, keys.clone()),
                    file: Some(file),
                    received: clock::now(),
                });
            }
            self.read_all(turn, items).await;
        });
    }

    pub(super) fn inspect(self, intake: Value) {
        let turn = self.begin(Busy::Reading);
        spawn_local(self.show(turn, intake));
    }

    /// Has it read, verified and judged, and holds the outcome.
    pub(super) async fn show(self, turn: u32, intake: Value) {
        self.read_given(turn, vec![(intake, clock::now())]).await;
    }

    /// The same of several, each with the time it was received.
    pub(super) async fn read_given(self, turn: u32, given: Vec<(Value, i64)>) {
        let items = given.into_iter().map(|(intake, received)| Item {
            intake,
            file: None,
            received,
        });
        self.read_all(turn, items.collect()).await;
    }

    /// Reads each; the last one that can be shown is.
    async fn read_all(self, turn: u32, mut items: Vec<Item>) {
        self.config_ready().await;
        items.reverse();
        let (mut reports, mut end, mut onward) = (0, Held::Nothing, Route::Result);
        if !self.is_current(turn) {
            return;
        }
        while let Some(Item {
            intake,
            file,
            received,
        }) = items.pop()
        {
            self.inner.update_value(|inner| {
                inner.intake = Some(intake);
                inner.shown = None;
                inner.model = None;
                inner.received = received;
            });
            let read = self.read(file).await;
            // Something else was begun, or everything cleared: what comes late is not kept.
            if !self.is_current(turn) {
                return;
            }
            match read {
                Ok(Read::Report(document)) => {
                    self.keep(&document);
                    reports += 1;
                    end = Held::Report(document);
                }
                Ok(Read::Instead(intakes)) => {
                    let instead = intakes.into_iter().rev();
                    items.extend(instead.map(|intake| Item {
                        intake,
                        file: None,
                        received,
                    }));
                }
                Ok(Read::Recording(trace)) => {
                    self.inner.update_value(|inner| {
                        inner.intake = None;
                        inner.trace = trace;
                    });
                    self.list_kept();
                    onward = Route::Trace;
                }
                Ok(Read::Ended(held)) if reports == 0 => end = held,
                Ok(Read::Ended(_)) => {}
                Err(gone) => return self.gone(turn, gone),
            }
        }
        if reports > 1 {
            onward = Route::Held;
        }
        self.onward.set(onward);
        self.end(turn, end);
    }

    /// Asks the engine, and whom it names, about what is held.
    async fn read(self, file: Option<File>) -> Result<Read, Gone> {
        let gone = Read::Ended(Held::EngineGone(Gone::Crashed));
        let Some(held) = self.held_inspect() else {
            return Ok(gone);
        };
        // Too large for a login: only a recording may be.
        let large = file
            .as_ref()
            .is_some_and(|file| file.size() > FILE_CAP as f64);
        let reply = match large {
            true => Reply::Desk,
            false => self.engine().ask(&Request::Inspect(held.clone())).await?,
        };
        Ok(match reply {
            Reply::Report(document) => Read::Report(self.to_show(*document, held).await?),
            Reply::Unreadable(unreadable) => Read::Ended(Held::Unreadable(unreadable)),
            Reply::Saml => {
                let request = saml::Request::Read {
                    intake: held.intake,
                    config: held.config,
                    lang: held.lang,
                    now: held.now,
                };
                match self.saml().ask(&request).await? {
                    saml::Reply::Intake(intake) => Read::Instead(vec![intake]),
                    saml::Reply::Unreadable(unreadable) => {
                        Read::Ended(Held::Unreadable(unreadable))
                    }
                    saml::Reply::Problem(problem) => Read::Ended(Held::Problem(problem)),
                    _ => gone,
                }
            }
            Reply::Desk => {
                let request = desk::Request::Open {
                    text: engine::pasted_text(&held.intake),
                    lang: held.lang,
                };
                match self.desk().ask_with(&request, file).await? {
                    desk::Reply::Intakes(intakes) => Read::Instead(intakes),
                    desk::Reply::Trace(trace) => Read::Recording(trace),
                    desk::Reply::Unreadable(unreadable) => {
                        Read::Ended(Held::Unreadable(unreadable))
                    }
                    _ => gone,
                }
            }
            _ => gone,
        })
    }

    /// Keeps what is shown, or what changed of it.
    fn keep(self, document: &Document) {
        self.inner.update_value(|inner| {
            inner.documents = None;
            let Some(intake) = inner.intake.clone() else {
                return;
            };
            let shown = inner.shown;
            if let Some(kept) = inner
                .kept
                .iter_mut()
                .find(|kept| Some(kept.number) == shown)
            {
                kept.model = inner.model;
                return;
            }
            inner.numbers += 1;
            inner.shown = Some(inner.numbers);
            inner.kept.push(Kept {
                number: inner.numbers,
                via: document.received.via,
                kind: document.received.kind,
                intake,
                model: inner.model,
                received: inner.received,
            });
            if inner.kept.len() > KEPT {
                inner.kept.remove(0);
            }
        });
        self.list_kept();
    }

    /// Tells the pages what is in memory.
    pub(super) fn list_kept(self) {
        self.inner.update_value(|inner| inner.documents = None);
        let list = self.inner.with_value(|inner| {
            let view = |kept: &Kept| HeldView {
                number: kept.number,
                via: kept.via,
                kind: kept.kind,
                received: kept.received,
                shown: inner.shown == Some(kept.number),
            };
            inner.kept.iter().map(view).collect()
        });
        self.kept.set(list);
    }

    /// Shows a login that is kept.
    pub fn show_kept(self, number: u32) {
        self.inner.update_value(|inner| {
            let Some(kept) = inner.kept.iter().find(|kept| kept.number == number) else {
                return;
            };
            inner.intake = Some(kept.intake.clone());
            inner.model = kept.model;
            inner.received = kept.received;
            inner.shown = Some(number);
        });
        self.list_kept();
        self.onward.set(Route::Result);
        self.refresh();
    }

    /// Forgets one login.
    pub fn drop_kept(self, number: u32) {
        self.inner
            .update_value(|inner| inner.kept.retain(|kept| kept.number != number));
        if self.inner.with_value(|inner| inner.shown) == Some(number) {
            self.set_aside();
        }
        self.list_kept();
    }

    /// Judges what is shown again.
    pub(super) fn refresh(self) {
        self.inner.update_value(|inner| inner.documents = None);
        if self.inner.with_value(|inner| inner.intake.is_none()) {
            return;
        }
        let turn = self.begin(Busy::Reading);
        spawn_local(async move {
            let held = match self.read(None).await {
                Ok(Read::Report(document)) => {
                    if self.is_current(turn) {
                        self.keep(&document);
                    }
                    Held::Report(document)
                }
                Ok(Read::Ended(held)) => held,
                Ok(Read::Instead(_) | Read::Recording(_)) => Held::Nothing,
                Err(gone) => return self.gone(turn, gone),
            };
            self.end(turn, held);
        });
    }

    pub(super) fn held_inspect(self) -> Option<Inspect> {
        self.inner.with_value(|inner| {
            Some(Inspect {
                intake: inner.intake.clone()?,
                config: inner.config.clone(),
                lang: self.lang.get_untracked(),
                now: inner.received,
                ask: self.ask.get_untracked(),
                needs: self.needs.get_untracked(),
                model: inner.model,
            })
        })
    }

    /// The questions that make documents of these logins, and none of those that are gone.
    pub(super) fn inspects(self, of: &[u32]) -> Vec<Inspect> {
        self.inner.with_value(|inner| {
            let wanted = |kept: &&Kept| of.is_empty() || of.contains(&kept.number);
            let kept = inner.kept.iter().filter(wanted);
            kept.map(|kept| {
                // What was asked is asked about the login that is shown.
                let shown = inner.shown == Some(kept.number);
                Inspect {
                    intake: kept.intake.clone(),
                    config: inner.config.clone(),
                    lang: self.lang.get_untracked(),
                    now: kept.received,
                    ask: self.ask.get_untracked().filter(|_| shown),
                    needs: match shown {
                        true => self.needs.get_untracked(),
                        false => Vec::new(),
                    },
                    model: kept.model,
                }
            })
            .collect()
        })
    }
}
