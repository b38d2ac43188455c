//! What a person copied when a login failed: the address of the page, or the page's text.

use super::page;
use super::signal::Signal;
use super::{bounded, oidc, url};
use crate::encoding::json;

/// Most bytes that are looked at.
const SIZE: usize = 256 << 10;
/// Most addresses in a text.
const ADDRESSES: usize = 20;

/// The failures that a text tells of: every address in it that carries one, or else the text itself
/// as that of a page; an address alone is a page without a text. None: it is empty, or an address
/// with a login in it.
pub fn of_text(text: &str) -> Vec<Signal> {
    let text = bounded(text.trim_start_matches('\u{feff}').trim(), SIZE);
    let mut signals = Vec::new();
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>'));
    let addresses = words.filter_map(|word| word.get(start(word)?..));
    let mut plain = String::new();
    for address in addresses.take(ADDRESSES) {
        of_address(address, &mut signals);
        plain = address.to_owned();
    }
    if let Ok(members) = json::object(&text) {
        let said = |name| json::text(&members, name).unwrap_or_default();
        if !said("error").is_empty() {
            signals.push(oidc::error(said("error"), said("error_description")));
        }
        return signals;
    }
    let only = plain.len() == text.len();
    if signals.is_empty() && !text.is_empty() && !(only && is_login(&plain)) {
        let mut said = if only {
            String::new()
        } else {
            page::visible(&text)
        };
        let hidden = page::hidden_error(&text);
        if !said.contains(&hidden) {
            said = [said.as_str(), "\n", &hidden].concat();
        }
        let found = url::parse(&plain);
        let (host, path) = found.map(|url| (url.host, url.path)).unwrap_or_default();
        signals.push(Signal::Page {
            host,
            path,
            status: 0,
            text: said,
        });
    }
    signals
}

/// Where an address starts in a word; a bare query or fragment is one too.
fn start(word: &str) -> Option<usize> {
    let of_scheme = ["https://", "http://"]
        .iter()
        .find_map(|scheme| word.find(scheme));
    of_scheme.or_else(|| {
        let bare = word.starts_with(['?', '#']) || word.starts_with("error");
        (bare && word.contains('=')).then_some(0)
    })
}

/// Whether an address carries a login.
fn is_login(address: &str) -> bool {
    let (before, fragment) = address.split_once('#').unwrap_or((address, ""));
    let query = before.split_once('?').map_or("", |(_, query)| query);
    let forms = [fragment, query].map(oidc::parameters);
    forms.iter().any(|form| {
        ["code", "id_token", "SAMLResponse"]
            .iter()
            .any(|name| crate::encoding::form::get(form, name).is_some())
    })
}

fn of_address(address: &str, signals: &mut Vec<Signal>) {
    let url = url::parse(address);
    let (host, path, query, fragment) = match &url {
        Some(url) => (
            url.host.as_str(),
            url.path.as_str(),
            url.query,
            url.fragment,
        ),
        None => ("", "", address.trim_start_matches(['?', '#']), ""),
    };
    for part in [fragment, query] {
        let form = oidc::parameters(part);
        for signal in oidc::failures(&form, host, path) {
            if !signals.contains(&signal) {
                signals.push(signal);
            }
        }
    }
}
