//! What the page holds: settings, the login being shown, and the workers.
//!
//! The page carries out commands (fetch, navigate, keep or forget the
//! transaction) and moves bytes; the engine reads them. Clerk, library and SAML program are not
//! started before a login or a page needs it.

mod desk;
mod login;
mod needs;
mod reading;
mod room;
mod screen;
mod tabs;

use std::sync::Arc;

use leptos::prelude::*;
use leptos::reactive::owner::LocalStorage;
use leptos::task::spawn_local;
use serde_json::Value;

use crate::engine::clerk::{self, WordsAsked, WordsView};
use crate::engine::desk::HeldView;
use crate::engine::library;
use crate::engine::{self, Clerk, Desk, Engine, Library, NeedView, Reply, Request, Saml};
use crate::lang::Lang;
use crate::model::Version;
use crate::platform::engine_client::{Client, Gone};
use crate::platform::tabs::Tabs;
use crate::platform::{clock, events, fetch, files, route, service_worker, store, texts};

pub use self::login::Way;
use super::route::{Route, keep_focus};
use super::state::Inner;
pub use super::state::{Busy, ConfigState, Held, Theme};

const LANG: &str = "peili.lang";
const THEME: &str = "peili.theme";
/// The engine's own cap; a larger file is refused by its size alone.
pub const FILE_CAP: usize = 8 * 1024 * 1024;

/// Signals and the workers, shared by every page. Copy: pass it freely.
#[derive(Clone, Copy)]
pub struct Session {
    pub lang: RwSignal<Lang>,
    pub theme: RwSignal<Theme>,
    pub config: RwSignal<ConfigState>,
    /// What `/result` and the read error of `/paste` show.
    pub held: RwSignal<Held>,
    /// What is in memory, in the order read.
    pub kept: RwSignal<Vec<HeldView>>,
    /// Where what was read is shown.
    pub onward: RwSignal<Route>,
    pub busy: RwSignal<Option<Busy>>,
    /// The choice under "What were you told?".
    pub ask: RwSignal<Option<String>>,
    /// What a service needs, by name.
    pub needs: RwSignal<Vec<String>>,
    /// All that can be needed, once it is asked for, and the language it is in.
    pub need_list: RwSignal<(Option<Lang>, Vec<NeedView>)>,
    /// Whether an answer by form_post can be received; `None` while unknown.
    pub form_post_ready: RwSignal<Option<bool>>,
    /// How the last login was made, for *Log in again*.
    pub last_way: RwSignal<Option<Way>>,
    /// The language chosen for texts to hand on, while it is not the page's.
    pub words_lang: RwSignal<Option<Lang>>,
    /// Values are hidden, but for one that is revealed (`session::room`).
    pub projector: RwSignal<bool>,
    /// The key of that one.
    pub revealed: RwSignal<Option<String>>,
    /// Why there is nothing any more, by the hook of the sentence that says so.
    pub cleared: RwSignal<Option<String>>,
    /// There may be a network.
    pub online: RwSignal<bool>,
    /// Changes every second.
    pub second: RwSignal<bool>,
    inner: StoredValue<Inner, LocalStorage>,
}

/// The session of this page, from the context.
pub fn use_session() -> Session {
    expect_context::<Session>()
}

impl Session {
    /// Makes the session, starts the engine and reads config.json.
    pub fn start() -> Session {
        let lang = root_lang();
        // A language named by the address holds for this tab, a login included.
        if route::query_value("lang").is_some() {
            store::put(LANG, lang.tag());
        }
        let theme = match route::root_attribute("data-theme").as_deref() {
            Some("light") => Theme::Light,
            Some("dark") => Theme::Dark,
            _ => Theme::System,
        };
        let session = Session {
            lang: RwSignal::new(lang),
            theme: RwSignal::new(theme),
            config: RwSignal::new(ConfigState::Loading),
            held: RwSignal::new(Held::Nothing),
            kept: RwSignal::new(Vec::new()),
            onward: RwSignal::new(Route::Result),
            busy: RwSignal::new(None),
            ask: RwSignal::new(None),
            needs: RwSignal::new(Vec::new()),
            need_list: RwSignal::new((None, Vec::new())),
            form_post_ready: RwSignal::new(None),
            last_way: RwSignal::new(None),
            words_lang: RwSignal::new(None),
            projector: RwSignal::new(false),
            revealed: RwSignal::new(None),
            cleared: RwSignal::new(None),
            online: RwSignal::new(events::online()),
            second: RwSignal::new(false),
            inner: StoredValue::new_local(Inner::default()),
        };
        session.engine().warm_up();
        spawn_local(async move {
            session.load_config().await;
        });
        spawn_local(async move {
            session
                .form_post_ready
                .set(Some(service_worker::ready_for_form_post("/callback").await));
        });
        let tabs = Tabs::join(move || session.give(), move |given| session.take(&given));
        session.inner.update_value(|inner| inner.tabs = tabs);
        events::on(&["pageshow"], move || {
            if session.busy.get_untracked() == Some(Busy::Leaving) {
                session.busy.set(None);
            }
        });
        session.enter_room();
        session
    }

    /// Reads pasted text.
    pub fn paste(self, text: String, keys: String) {
        self.inspect(engine::pasted(text, keys));
    }

    /// Reads one of the attacks of `public/refusals/`, like a pasted text.
    pub fn refused(self, file: String, keys: String) {
        let turn = self.begin(Busy::Reading);
        spawn_local(async move {
            let read = async |name: &str| {
                let address = route::href(&["/refusals/", name].concat());
                fetch::own_file(&address).await.unwrap_or_default()
            };
            let intake = engine::pasted(read(&file).await, read(&keys).await);
            self.show(turn, intake).await;
        });
    }

    /// A persona, or a rule's example, logs in at the demo issuer of this page.
    pub fn demo_login(self, persona: String) {
        let turn = self.begin(Busy::LoggingIn);
        self.last_way.set(None);
        spawn_local(async move {
            let request = library::Request::DemoLogin {
                persona,
                lang: self.lang.get_untracked(),
                now: clock::now(),
            };
            match self.library().ask(&request).await {
                Ok(library::Reply::DemoLogin { intake, needs }) => {
                    if !needs.is_empty() {
                        self.needs.set(needs);
                    }
                    self.show(turn, intake).await;
                }
                Ok(_) => self.end(turn, Held::Nothing),
                Err(gone) => self.gone(turn, gone),
            }
        });
    }

    /// Downloads its claims, JWT and JWK set.
    pub fn persona_files(self, persona: String) {
        spawn_local(async move {
            if let Ok(library::Reply::Files(list)) = self
                .library()
                .ask(&library::Request::PersonaFiles {
                    persona,
                    now: clock::now(),
                })
                .await
            {
                for file in list {
                    files::download(&file.name, &file.mime, &file.text);
                }
            }
        });
    }

    /// Changes the language once its texts are here; a held login is judged again in it.
    pub fn choose_lang(self, lang: Lang) {
        let choice = self
            .inner
            .try_update_value(|inner| {
                inner.choice += 1;
                inner.choice
            })
            .unwrap_or_default();
        spawn_local(async move {
            let is_last = || self.inner.with_value(|inner| inner.choice) == choice;
            if texts::load(lang).await && is_last() {
                self.set_lang(lang);
            }
        });
    }

    fn set_lang(self, lang: Lang) {
        keep_focus();
        self.inner.update_value(|inner| inner.documents = None);
        self.lang.set(lang);
        store::put(LANG, lang.tag());
        route::set_root_attribute("lang", lang.tag());
        if let Held::Nothing = self.held.get_untracked() {
        } else {
            self.refresh();
        }
        if matches!(self.config.get_untracked(), ConfigState::Broken { .. }) {
            spawn_local(async move { self.read_config().await });
        }
    }

    pub fn set_theme(self, theme: Theme) {
        self.theme.set(theme);
        match theme {
            Theme::System => store::remove(THEME),
            _ => store::put(THEME, theme.name()),
        }
        route::set_root_attribute("data-theme", theme.name());
    }

    /// Chooses what the visitor was told; a held login is answered at once.
    pub fn set_ask(self, ask: Option<String>) {
        self.ask.set(ask);
        if matches!(self.held.get_untracked(), Held::Report(_)) {
            self.refresh();
        }
    }

    /// Says which version of the data model the held login is of; `None`: as its shapes tell.
    pub fn set_model(self, model: Option<Version>) {
        self.inner.update_value(|inner| inner.model = model);
        self.refresh();
    }

    /// Starts a new engine and reads the held login again: nothing was lost with the old one.
    pub fn restart_engine(self) {
        self.engine().warm_up();
        self.refresh();
    }

    /// Ends what is going on.
    pub fn cancel(self) {
        self.inner.update_value(|inner| inner.turn += 1);
        self.busy.set(None);
        self.engine().cancel();
        self.clerk().cancel();
        self.library().cancel();
        self.saml().cancel();
        self.desk().cancel();
    }

    /// Makes room for what is read next: what is kept stays.
    pub fn set_aside(self) {
        self.inner.update_value(|inner| {
            inner.intake = None;
            inner.full = None;
            inner.shown = None;
            inner.turn += 1;
        });
        self.revealed.set(None);
        for kept in login::TRANSACTIONS {
            store::take_transaction(kept);
        }
        self.busy.set(None);
        self.held.set(Held::Nothing);
        self.list_kept();
    }

    /// Forgets every login and recording.
    pub fn wipe(self) {
        self.inner.update_value(|inner| {
            inner.kept.clear();
            inner.trace = Value::Null;
        });
        // Whoever comes next was told something else, elsewhere.
        self.ask.set(None);
        self.last_way.set(None);
        self.set_aside();
    }

    /// What can be handed on about a finding.
    pub async fn words(self, asked: WordsAsked) -> Option<WordsView> {
        let config = self.config_text();
        let request = clerk::Request::Words(WordsAsked { config, ..asked });
        match self.clerk().ask(&request).await {
            Ok(clerk::Reply::Words(words)) => Some(words),
            _ => None,
        }
    }

    async fn load_config(self) {
        let text = fetch::own_file(&route::href("/config.json"))
            .await
            .unwrap_or_default();
        self.inner.update_value(|inner| inner.config = text);
        self.read_config().await;
    }

    async fn read_config(self) {
        let request = Request::Config {
            text: self.config_text(),
            lang: self.lang.get_untracked(),
        };
        let state = match self.engine().ask(&request).await {
            Ok(Reply::Config(view)) => ConfigState::Ready(Arc::new(view)),
            Ok(Reply::ConfigBroken { text, place }) => ConfigState::Broken { text, place },
            _ => ConfigState::Broken {
                text: String::new(),
                place: String::new(),
            },
        };
        self.config.set(state);
    }

    /// Waits until config.json has been read; a login cannot be judged before.
    async fn config_ready(self) {
        if self.config.get_untracked() == ConfigState::Loading {
            self.load_config().await;
        }
    }

    fn config_text(self) -> String {
        self.inner.with_value(|inner| inner.config.clone())
    }

    fn engine(self) -> Client<Engine> {
        self.inner.with_value(|inner| inner.engine.clone())
    }

    fn clerk(self) -> Client<Clerk> {
        self.inner.with_value(|inner| inner.clerk.clone())
    }

    fn library(self) -> Client<Library> {
        self.inner.with_value(|inner| inner.library.clone())
    }

    fn saml(self) -> Client<Saml> {
        self.inner.with_value(|inner| inner.saml.clone())
    }

    fn desk(self) -> Client<Desk> {
        self.inner.with_value(|inner| inner.desk.clone())
    }

    fn begin(self, busy: Busy) -> u32 {
        self.cleared.set(None);
        self.busy.set(Some(busy));
        self.inner
            .try_update_value(|inner| {
                inner.turn += 1;
                inner.turn
            })
            .unwrap_or_default()
    }

    fn is_current(self, turn: u32) -> bool {
        self.inner.with_value(|inner| inner.turn) == turn
    }

    fn end(self, turn: u32, held: Held) {
        if !self.is_current(turn) {
            return;
        }
        // Hiding began or ended while it was read.
        if matches!(held, Held::Report(_)) && !self.is_masked_as_wished() {
            return self.refresh();
        }
        self.held.set(held);
        self.busy.set(None);
    }

    fn gone(self, turn: u32, gone: Gone) {
        match gone {
            Gone::Cancelled => {
                if self.is_current(turn) {
                    self.busy.set(None);
                }
            }
            gone => self.end(turn, Held::EngineGone(gone)),
        }
    }
}

/// The language that `boot.js` has chosen.
pub fn root_lang() -> Lang {
    route::root_attribute("lang")
        .and_then(|tag| Lang::from_tag(&tag))
        .unwrap_or_default()
}
