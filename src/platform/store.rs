//! What outlives a page: language, theme and projector mode in sessionStorage, the running transaction under a
//! name of this tab in localStorage; nothing else, ever. A renderer that Chromium uses again may
//! still see what sessionStorage held when it was last used (docs/decisions/016-transaction.md).

use super::crypto;

/// Name of the tab, for the transaction.
const TAB: &str = "peili.tab";

/// Keeps a value for this tab.
pub fn put(key: &str, value: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(key, value);
    }
}

/// Reads a value of this tab.
pub fn read(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

/// Keeps the transaction of this tab.
pub fn put_transaction(key: &str, value: &str) {
    if read(TAB).is_none()
        && let Some(name) = crypto::random(8)
    {
        put(TAB, &name);
    }
    if let (Some(storage), Some(name)) = (shared(), own(key)) {
        let _ = storage.set_item(&name, value);
    }
}

/// Reads the transaction of this tab and removes it.
pub fn take_transaction(key: &str) -> Option<String> {
    let (storage, name) = (shared()?, own(key)?);
    let value = storage.get_item(&name).ok()?;
    let _ = storage.remove_item(&name);
    value
}

pub fn remove(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key);
    }
}

fn own(key: &str) -> Option<String> {
    Some([key, ".", &read(TAB)?].concat())
}

fn shared() -> Option<web_sys::Storage> {
    super::window()?.local_storage().ok()?
}

fn storage() -> Option<web_sys::Storage> {
    super::window()?.session_storage().ok()?
}
