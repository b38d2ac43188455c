//! Bringing logins over from other tabs: a login that leaves the page would lose what it keeps.

use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::Value;

use super::{Busy, Session};
use crate::encoding::json;
use crate::encoding::wire;
use crate::ui::route::Route;

impl Session {
    /// Has the other tabs tell what they keep; it is kept here too as it comes.
    pub fn gather(self) {
        self.inner.with_value(|inner| {
            if let Some(tabs) = &inner.tabs {
                tabs.ask();
            }
        });
    }

    /// What this tab keeps, for one that asks.
    pub(super) fn give(self) -> String {
        self.inner.with_value(|inner| {
            let kept = inner.kept.iter();
            let kept: Vec<Value> = kept
                .map(|kept| Value::Array(vec![kept.intake.clone(), kept.received.into()]))
                .collect();
            match kept.is_empty() {
                true => String::new(),
                false => wire::text(&Value::Array(kept)),
            }
        })
    }

    /// Keeps what another tab gave, but for what is kept already.
    pub(super) fn take(self, given: &str) {
        let Some(Value::Array(given)) = json::value(given) else {
            return;
        };
        let is_new = |intake: &Value| {
            self.inner
                .with_value(|inner| inner.kept.iter().all(|kept| kept.intake != *intake))
        };
        let given = given.into_iter().filter_map(|mut one| {
            let received = one.get(1)?.as_i64()?;
            Some((one.get_mut(0)?.take(), received))
        });
        let given: Vec<(Value, i64)> = given.filter(|(intake, _)| is_new(intake)).collect();
        if given.is_empty() {
            return;
        }
        let shown = self.inner.with_value(|inner| inner.shown);
        let turn = self.begin(Busy::Reading);
        spawn_local(async move {
            self.read_given(turn, given).await;
            match shown {
                Some(number) => self.show_kept(number),
                None => self.onward.set(Route::Held),
            }
        });
    }
}
