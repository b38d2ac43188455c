//! What a service needs: chosen by the visitor or named by a link.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Session;
use crate::engine::clerk;
use crate::ui::state::Held;

impl Session {
    /// Takes the needs a link names; unknown ones fall away once the library has read them.
    pub fn take_needs(self, names: &str) {
        if self.needs.with_untracked(Vec::is_empty) {
            let names = names.split([',', ' ']).filter(|name| !name.is_empty());
            self.needs.set(names.map(str::to_owned).collect());
        }
        self.load_needs();
    }

    /// A held login is judged again.
    pub fn set_need(self, id: &str, needed: bool) {
        self.needs.update(|needs| {
            needs.retain(|known| known != id);
            if needed {
                needs.push(id.to_owned());
            }
        });
        if matches!(self.held.get_untracked(), Held::Report(_)) {
            self.refresh();
        }
    }

    /// Has the library list what can be needed, in the present language.
    pub fn load_needs(self) {
        let lang = self.lang.get_untracked();
        if self.need_list.with_untracked(|(of, _)| *of == Some(lang)) {
            return;
        }
        let names = self.needs.get_untracked();
        spawn_local(async move {
            let request = clerk::Request::Needs { lang, names };
            if let Ok(clerk::Reply::Needs { chosen, all }) = self.clerk().ask(&request).await {
                self.needs.set(chosen);
                self.need_list.set((Some(lang), all));
            }
        });
    }
}
