//! The address bar: paths below the base, never any data.

use wasm_bindgen::JsValue;

pub use super::boot::base;

/// The path below the base, such as `/paste`; unknown places give themselves.
pub fn current_path() -> String {
    let path = super::window()
        .and_then(|window| window.location().pathname().ok())
        .unwrap_or_default();
    let base = base();
    match path.strip_prefix(base.trim_end_matches('/')) {
        Some("") | None => "/".into(),
        Some(rest) => rest.into(),
    }
}

/// The address of a path below the base.
pub fn href(path: &str) -> String {
    format!("{}{}", base().trim_end_matches('/'), path)
}

/// The absolute address of a path below the base.
pub fn absolute(path: &str) -> String {
    let origin = super::window()
        .and_then(|window| window.location().origin().ok())
        .unwrap_or_default();
    origin + &href(path)
}

/// A value of the query: names for the page's own settings, never data of a login.
pub fn query_value(name: &str) -> Option<String> {
    let search = super::window()?.location().search().ok()?;
    web_sys::UrlSearchParams::new_with_str(&search)
        .ok()?
        .get(name)
}

/// A path with a query; what is empty is left out.
pub fn with_query(path: &str, values: &[(&str, &str)]) -> String {
    let Ok(query) = web_sys::UrlSearchParams::new() else {
        return path.into();
    };
    for (name, value) in values.iter().filter(|(_, value)| !value.is_empty()) {
        query.append(name, value);
    }
    let query = String::from(query.to_string());
    if query.is_empty() {
        path.into()
    } else {
        format!("{path}?{query}")
    }
}

/// Goes to a path below the base without loading the page again.
pub fn push(path: &str) {
    if let Some(history) = super::window().and_then(|window| window.history().ok()) {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&href(path)));
    }
}

/// Puts a path in the place of the present one.
pub fn replace(path: &str) {
    if let Some(history) = super::window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&href(path)));
    }
}

/// Leaves the page for another address.
pub fn leave(address: &str) {
    if let Some(window) = super::window() {
        let _ = window.location().assign(address);
    }
}

/// The document's title; never holds personal data.
pub fn set_title(title: &str) {
    if let Some(document) = super::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// An attribute of `<html>`, such as `lang` or `data-theme`; an empty value removes it.
pub fn set_root_attribute(name: &str, value: &str) {
    let root = super::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    if let Some(root) = root {
        let _ = if value.is_empty() {
            root.remove_attribute(name)
        } else {
            root.set_attribute(name, value)
        };
    }
}

/// The value of an attribute of `<html>`.
pub fn root_attribute(name: &str) -> Option<String> {
    super::window()?
        .document()?
        .document_element()?
        .get_attribute(name)
}

/// The address that opens the visitor's mail program with a text in it (RFC 6068).
pub fn mail(to: &str, subject: &str, body: &str) -> String {
    let part = |text: &str| String::from(js_sys::encode_uri_component(text));
    // RFC 6068 §5: line breaks are CRLF.
    let body = body.replace('\n', "\r\n");
    [
        "mailto:",
        &part(to).replace("%40", "@"),
        "?subject=",
        &part(subject),
        "&body=",
        &part(&body),
    ]
    .concat()
}
