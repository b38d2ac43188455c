//! In a class room and on a shared machine: values that are hidden, and what the page can tell of
//! its own requests.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Held, Session};
use crate::encoding::wire::FromJson;
use crate::engine::desk::Wish;
use crate::engine::{Inspect, ProblemView};
use crate::platform::engine_client::Gone;
use crate::platform::{events, fetch, requests, route, store};
use crate::report::Document;
use crate::report::document::Value;
use crate::text::page::page;

/// Kept for the tab, so that a login made on a projector arrives hidden.
const PROJECTOR: &str = "peili.projector";

impl Session {
    /// Listens to what concerns the room. What is revealed is hidden once the tab is left.
    pub(super) fn enter_room(self) {
        events::on(&["visibilitychange", "blur", "pagehide"], move || {
            self.revealed.set(None);
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
    pub(super) async fn to_show(
        self,
        document: Document,
        inspect: Inspect,
    ) -> Result<Arc<Document>, Gone> {
        let full = Arc::new(document);
        if !self.projector.get_untracked() {
            self.inner.update_value(|inner| inner.full = None);
            return Ok(full);
        }
        let intake = inspect.intake.clone();
        let mut masked = self.documents(vec![inspect], Wish::default()).await?;
        let masked = masked.get_mut(0).map(serde_json::Value::take);
        self.inner.update_value(|inner| {
            // Unless it was cleared meanwhile.
            if inner.intake.as_ref() == Some(&intake) {
                inner.full = Some(full);
            }
        });
        let masked = masked.and_then(Document::from_json);
        masked.map(Arc::new).ok_or(Gone::Crashed)
    }

    /// Whether what was read last is hidden just as the visitor wants it now.
    pub(super) fn is_masked_as_wished(self) -> bool {
        self.projector.get_untracked() == self.inner.with_value(|inner| inner.full.is_some())
    }

    /// The value of a key, as it is: of an attribute by its id, else of another claim.
    pub fn full_value(self, key: &str) -> Option<Value> {
        let (id, index) = key.rsplit_once(' ')?;
        let index: usize = index.parse().ok()?;
        self.inner.with_value(|inner| {
            let full = inner.full.as_ref()?;
            if let Some(attribute) = full.attributes.iter().find(|one| one.id == id) {
                return attribute.values.get(index).cloned();
            }
            let claim = full.other_claims.get(index)?;
            Some(Value {
                text: claim.text.clone(),
                parts: Vec::new(),
                faulty: false,
            })
        })
    }

    /// Something is in memory that was not there when the page was opened.
    pub fn holds(self) -> bool {
        !self.kept.with_untracked(Vec::is_empty)
            || self.recording.get_untracked()
            || !matches!(self.held.get_untracked(), Held::Nothing)
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

    /// What is known of the page's requests, by name: its policy, when the login was received, and
    /// the requests of the page and of each program that runs. `None` while one of them is at work.
    pub async fn requests(self) -> Option<Vec<(String, String)>> {
        if self.inner.with_value(|inner| inner.policy.is_none()) {
            let policy = fetch::policy(&route::href("/")).await;
            self.inner.update_value(|inner| inner.policy = policy);
        }
        let (policy, received) = self.inner.with_value(|inner| {
            let shown = inner.intake.as_ref().map(|_| inner.received);
            let last = inner.kept.last().map(|kept| kept.received);
            (inner.policy.clone(), shown.or(last))
        });
        let received = received.map(|at| at.to_string());
        let mut told = vec![
            ("received", received.unwrap_or_default()),
            ("page", requests::made()),
        ];
        for (name, line) in [
            ("engine", self.engine().line()),
            ("clerk", self.clerk().line()),
            ("library", self.library().line()),
            ("saml", self.saml().line()),
            ("desk", self.desk().line()),
        ] {
            told.push((name, line.requests().await?));
        }
        told.extend(
            policy
                .as_deref()
                .map(|policy| ("policy", policy.to_owned())),
        );
        let owned = |(name, text): (&str, String)| (name.to_owned(), text);
        Some(told.into_iter().map(owned).collect())
    }
}
