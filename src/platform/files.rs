//! Files in and out.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A file as the browser knows it: nothing of it is read yet.
pub use web_sys::File;

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// Larger than the cap: refused by its size, unread.
    TooLarge,
    /// A folder, or gone meanwhile.
    Unreadable,
}

/// The bytes of a chosen or dropped file of at most `cap` bytes.
pub async fn read(file: &File, cap: usize) -> Result<Vec<u8>, FileError> {
    if file.size() > cap as f64 {
        return Err(FileError::TooLarge);
    }
    match JsFuture::from(file.array_buffer()).await {
        Ok(buffer) => Ok(Uint8Array::new(&buffer).to_vec()),
        Err(_) => Err(FileError::Unreadable),
    }
}

/// Hands a text to the visitor as a download.
pub fn download(name: &str, mime: &str, text: &str) {
    let _ = try_download(name, mime, text);
}

fn try_download(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let document = super::window()
        .and_then(|window| window.document())
        .ok_or(JsValue::UNDEFINED)?;
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(mime);
    let blob =
        web_sys::Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
    let address = web_sys::Url::create_object_url_with_blob(&blob)?;
    let link: web_sys::HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The click has copied the reference; the browser keeps the blob until the download ends.
    web_sys::Url::revoke_object_url(&address)
}
