//! In a class room and on a shared machine: values that are hidden, what is in memory, whether
//! somebody is there, and what the page can tell of its own requests.

use std::pin::Pin;
use std::sync::Arc;

use leptos::prelude::*;

use super::{Held, Session};
use crate::encoding::wire::FromJson;
use crate::engine::desk::Wish;
use crate::engine::{Inspect, ProblemView};
use crate::platform::engine_client::Gone;
use crate::platform::{boot, clock, events, route, store};
use crate::report::Document;
use crate::report::document::Value;
use crate::text::page::page;

/// Kept for the tab, so that a login made on a projector arrives hidden.
const PROJECTOR: &str = "peili.projector";

impl Session {
    /// Listens to what concerns the room. What is revealed is hidden once the tab is left.
    pub(super) fn enter_room(self) {
        events::on(&["visibilitychange", "blur", "pagehide"], move || {
            if self.revealed.get_untracked().is_some() {
                self.revealed.set(None);
            }
        });
        events::on(&["online", "offline"], move || {
            self.online.set(events::online());
        });
        self.hide_values(store::read(PROJECTOR).is_some());
    }

    /// Projector mode. While it is on, the page draws documents that hold no value.
    pub fn hide_values(self, hide: bool) {
        self.projector.set(hide);
        self.revealed.set(None);
        self.inner.update_value(|inner| inner.documents = None);
        match hide {
            true => store::put(PROJECTOR, "on"),
            false => store::remove(PROJECTOR),
        }
        route::set_root_attribute("data-projector", if hide { "on" } else { "" });
        if matches!(self.held.get_untracked(), Held::Report(_)) {
            if hide {
                // At once, before the other document is there.
                self.held.set(Held::Nothing);
            }
            self.refresh();
        }
    }

    /// What the page draws of a login: while values are hidden the redacted document, and the full
    /// one is put aside.
    pub(super) fn to_show(
        self,
        document: Document,
        inspect: Inspect,
    ) -> Pin<Box<dyn Future<Output = Result<Arc<Document>, Gone>>>> {
        let full = Arc::new(document);
        if !self.projector.get_untracked() {
            self.inner.update_value(|inner| inner.full = None);
            return Box::pin(async { Ok(full) });
        }
        Box::pin(async move {
            let intake = inspect.intake.clone();
            let mut masked = self.documents(vec![inspect], Wish::default()).await?;
            self.inner.update_value(|inner| {
                // Unless it was cleared meanwhile.
                if inner.intake.as_ref() == Some(&intake) {
                    inner.full = Some(full);
                }
            });
            let masked = masked.get_mut(0).map(serde_json::Value::take);
            let masked = masked.and_then(Document::from_json);
            masked.map(Arc::new).ok_or(Gone::Crashed)
        })
    }

    /// Whether what was read last is hidden just as the visitor wants it now.
    pub(super) fn is_masked_as_wished(self) -> bool {
        self.projector.get_untracked() == self.inner.with_value(|inner| inner.full.is_some())
    }

    /// The value of a key as it is, where that key is revealed: `id#index` of an attribute's value,
    /// `#index` of another claim.
    pub fn revealed_value(self, key: &str) -> Option<Value> {
        if self.revealed.get()? != key {
            return None;
        }
        let (id, index) = key.split_once('#')?;
        let index: usize = index.parse().ok()?;
        self.inner.with_value(|inner| {
            let full = inner.full.as_ref()?;
            if id.is_empty() {
                let claim = full.other_claims.get(index)?;
                return Some(Value {
                    text: claim.text.clone(),
                    parts: Vec::new(),
                    faulty: false,
                });
            }
            let attribute = full.attributes.iter().find(|one| one.id == id)?;
            attribute.values.get(index).cloned()
        })
    }

    /// How many logins and recordings are in memory; and whether anything is, which also something
    /// is that could not be read.
    pub fn in_memory(self) -> (usize, bool) {
        self.inner.with_value(|inner| {
            let count = inner.kept.len() + usize::from(!inner.trace.is_null());
            (count, count > 0 || inner.intake.is_some())
        })
    }

    /// Somebody is there.
    pub fn touch(self) {
        self.inner
            .update_value(|inner| inner.touched = clock::now());
    }

    /// For how many seconds nobody was.
    pub fn untouched(self) -> i64 {
        (clock::now() - self.inner.with_value(|inner| inner.touched)).div_euclid(1000)
    }

    /// A login cannot be made now.
    pub(super) fn offline(self) -> Held {
        let r = &page(self.lang.get_untracked()).room;
        Held::Problem(ProblemView {
            code: "offline".to_owned(),
            title: r.offline_title.to_owned(),
            text: r.offline.to_owned(),
            advice: r.offline_advice.to_owned(),
            who: String::new(),
            details: Vec::new(),
        })
    }

    /// When the login on show was received, or the last one in memory; and, on a line of its own,
    /// what `boot.js` knows of the page's requests.
    pub async fn requests(self) -> String {
        let received = self.inner.with_value(|inner| {
            let last = inner.kept.last().map(|kept| kept.received);
            let shown = inner.intake.as_ref().map(|_| inner.received);
            shown.or(last).unwrap_or_default()
        });
        let noted = boot::requests().await.unwrap_or_default();
        [received.to_string().as_str(), "\n", &noted].concat()
    }
}
