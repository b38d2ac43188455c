//! Questions to the support desk, and the documents it needs for an answer.

use std::pin::Pin;

use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::Value;

use super::Session;
use crate::encoding::wire::FromJson;
use crate::engine::desk::{Asked, Reply, Request, Want, Wish};
use crate::engine::{self, ConfigView, Inspect, Reply as EngineReply, Request as EngineRequest};
use crate::platform::engine_client::Gone;
use crate::platform::{clock, files, route};

/// How often the desk may wish for other documents before it answers: it may see only in the
/// first ones which others it needs.
const WISHES: usize = 3;

impl Session {
    /// What a page of the desk shows after these acts.
    pub(super) fn desk_screen(
        self,
        path: String,
        state: String,
        acts: Vec<(String, String)>,
        config: Option<ConfigView>,
    ) -> Pin<Box<dyn Future<Output = Result<Value, Gone>>>> {
        let (trace, ready) = self
            .inner
            .with_value(|inner| (inner.trace.clone(), inner.documents.clone()));
        let (want, documents) = ready.unzip();
        let asked = Asked {
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
        Box::pin(self.fulfil(asked))
    }

    /// Asks until the desk wishes for no other documents.
    async fn fulfil(self, mut asked: Asked) -> Result<Value, Gone> {
        for _ in 0..WISHES {
            let request = Request::Screen(Box::new(asked));
            let Reply::Screen(view) = self.desk().ask(&request).await? else {
                break;
            };
            let Request::Screen(back) = request else {
                break;
            };
            asked = *back;
            let wanted = view.get("want").cloned().unwrap_or_default();
            let Some(want) = Want::from_json(wanted) else {
                return Ok(view);
            };
            if asked.want.as_ref() == Some(&want) {
                return Ok(view);
            }
            // Where values are hidden, no page of the desk gets any.
            let mut wish = want.wish.clone();
            wish.full &= !self.projector.get_untracked();
            asked.documents = self.documents(self.inspects(&want.of), wish).await?;
            let state = view.get("state").and_then(Value::as_str);
            asked.state = state.unwrap_or_default().to_owned();
            asked.acts.clear();
            self.inner.update_value(|inner| {
                inner.documents = Some((want.clone(), asked.documents.clone()));
            });
            asked.want = Some(want);
        }
        Err(Gone::Crashed)
    }

    /// Logins as documents.
    pub(super) async fn documents(self, inspects: Vec<Inspect>, wish: Wish) -> Result<Value, Gone> {
        let request = EngineRequest::Documents {
            inspects,
            wish,
            lang: self.lang.get_untracked(),
        };
        match self.engine().ask(&request).await? {
            EngineReply::Documents(documents) => Ok(documents),
            _ => Err(Gone::Crashed),
        }
    }

    /// Downloads the report of what is shown: redacted, or in full.
    pub fn download(self, full: bool) {
        let Some(number) = self.inner.with_value(|inner| inner.shown) else {
            return;
        };
        spawn_local(async move {
            let wish = Wish {
                full,
                ..Wish::default()
            };
            let Ok(documents) = self.documents(self.inspects(&[number]), wish).await else {
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
