//! Questions of screens. They stand beside the login that is held and leave it alone.

use std::sync::Arc;

use leptos::prelude::GetUntracked;
use serde_json::Value;

use super::{Held, Session};
use crate::engine::screen::Asked;
use crate::engine::{ConfigView, Inspect, Reply, Request, library};
use crate::platform::engine_client::Gone;
use crate::platform::{clock, route};
use crate::ui::route::Route;

impl Session {
    /// What a page shows after these acts.
    pub async fn screen(
        self,
        path: String,
        state: String,
        acts: Vec<(String, String)>,
        config: Option<ConfigView>,
    ) -> Result<Value, Gone> {
        if Route::parse(&path).is_of_desk() {
            return self.desk_screen(path, state, acts, config).await;
        }
        let request = library::Request::Screen(Asked {
            lang: self.lang.get_untracked(),
            path,
            state,
            acts,
            config,
            base: route::absolute("/"),
        });
        match self.library().ask(&request).await? {
            library::Reply::Screen(view) => Ok(view),
            _ => Err(Gone::Crashed),
        }
    }

    /// How a login would be read.
    pub async fn look(self, intake: Value) -> Held {
        self.config_ready().await;
        let request = Request::Inspect(Inspect {
            intake,
            config: self.config_text(),
            lang: self.lang.get_untracked(),
            now: clock::now(),
            ask: None,
            needs: Vec::new(),
            // The intake names its own.
            model: None,
        });
        match self.engine().ask(&request).await {
            Ok(Reply::Report(document)) => Held::Report(Arc::new(*document)),
            Ok(Reply::Unreadable(unreadable)) => Held::Unreadable(unreadable),
            Err(gone) => Held::EngineGone(gone),
            _ => Held::EngineGone(Gone::Crashed),
        }
    }

    /// Holds it as the result.
    pub fn open(self, intake: Value) {
        self.inspect(intake);
    }
}
