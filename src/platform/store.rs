//! sessionStorage: the running transaction, language and theme; nothing else, ever.

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

/// Reads a value and removes it.
pub fn take(key: &str) -> Option<String> {
    let storage = storage()?;
    let value = storage.get_item(key).ok()?;
    let _ = storage.remove_item(key);
    value
}

pub fn remove(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key);
    }
}

fn storage() -> Option<web_sys::Storage> {
    super::window()?.session_storage().ok()?
}
