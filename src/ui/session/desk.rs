//! Questions to the support desk, and the documents it needs for an answer.

use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::Value;

use super::Session;
use crate::encoding::wire::FromJson;
use crate::engine::desk::{Asked, Reply, Request, Want, Wish};
use crate::engine::{self, ConfigView, Reply as EngineReply, Request as EngineRequest};
use crate::platform::{clock, files, route};

/// How often the desk may wish for other documents before it answers: it may see only in the
/// first ones which others it needs.
const WISHES: usize = 3;

impl Session {
    /// What a page of the desk shows after these acts; `None`: the desk is gone.
    pub(super) async fn desk_screen(
        self,
        path: String,
        state: String,
        acts: Vec<(String, String)>,
        config: Option<ConfigView>,
    ) -> Option<Value> {
        let (trace, ready) = self
            .inner
            .with_value(|inner| (inner.trace.clone(), inner.documents.clone()));
        let (want, documents) = ready.unzip();
        let mut asked = Asked {
            lang: self.lang.get_untracked(),
            path,
            state,
            acts,
            config,
            base: route::absolute("/"),
            now: clock::now(),
            held: self.kept.get_untracked(),
            want,
            documents: documents.unwrap_or_default(),
            trace,
        };
        for _ in 0..WISHES {
            let request = Request::Screen(Box::new(asked.clone()));
            let Ok(Reply::Screen(view)) = self.desk().ask(&request).await else {
                return None;
            };
            let wanted = view.get("want").cloned().unwrap_or_default();
            let Some(want) = Want::from_json(wanted) else {
                return Some(view);
            };
            if asked.want.as_ref() == Some(&want) {
                return Some(view);
            }
            asked.documents = self.documents(&want).await?;
            let state = view.get("state").and_then(Value::as_str);
            asked.state = state.unwrap_or_default().to_owned();
            asked.acts.clear();
            self.inner.update_value(|inner| {
                inner.documents = Some((want.clone(), asked.documents.clone()));
            });
            asked.want = Some(want);
        }
        None
    }

    /// The logins wanted as documents.
    async fn documents(self, want: &Want) -> Option<Value> {
        let request = EngineRequest::Documents {
            inspects: self.inspects(&want.of),
            wish: want.wish.clone(),
            lang: self.lang.get_untracked(),
        };
        match self.engine().ask(&request).await {
            Ok(EngineReply::Documents(documents)) => Some(documents),
            _ => None,
        }
    }

    /// Downloads the report of what is shown: redacted, or in full.
    pub fn download(self, full: bool) {
        let Some(number) = self.inner.with_value(|inner| inner.shown) else {
            return;
        };
        spawn_local(async move {
            let want = Want {
                of: vec![number],
                wish: Wish {
                    full,
                    ..Wish::default()
                },
            };
            let Some(documents) = self.documents(&want).await else {
                return;
            };
            let request = Request::File {
                documents,
                form: "json".to_owned(),
                lang: self.lang.get_untracked(),
            };
            if let Ok(Reply::File(file)) = self.desk().ask(&request).await {
                files::download(&file.name, &file.mime, &file.text);
            }
        });
    }

    /// Opens a message of the recording that is held.
    pub fn open_message(self, index: usize) {
        let text = self.inner.with_value(|inner| {
            let message = inner.trace.get("messages")?.get(index)?;
            Some(message.get("text")?.as_str()?.to_owned())
        });
        if let Some(text) = text {
            self.inspect(engine::pasted(text, String::new()));
        }
    }
}
