//! Streams of bytes, read chunk by chunk: an endless one is dropped at the cap.

use js_sys::{Array, Function, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::get;

/// Why a stream gave nothing to use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamError {
    /// It ended in an error: the connection was lost, the bytes are not deflated.
    Broken,
    /// More than the cap.
    TooMuch,
}

/// All bytes of a stream, at most `cap`.
pub async fn read(stream: web_sys::ReadableStream, cap: usize) -> Result<Vec<u8>, StreamError> {
    let reader: web_sys::ReadableStreamDefaultReader = stream
        .get_reader()
        .dyn_into()
        .map_err(|_| StreamError::Broken)?;
    let mut bytes = Vec::new();
    loop {
        let Ok(chunk) = JsFuture::from(reader.read()).await else {
            return Err(StreamError::Broken);
        };
        if get(&chunk, "done").is_truthy() {
            return Ok(bytes);
        }
        bytes.extend(Uint8Array::new(&get(&chunk, "value")).to_vec());
        if bytes.len() > cap {
            let _ = reader.cancel();
            return Err(StreamError::TooMuch);
        }
    }
}

/// How much is inflated at a time: a browser inflates a whole chunk before anybody can stop it,
/// to at most a thousand times its size.
const CHUNK: usize = 1024;

/// What DEFLATE (RFC 1951) made small, to at most `cap` bytes.
pub async fn inflate(deflated: &[u8], cap: usize) -> Result<Vec<u8>, StreamError> {
    let inflater = inflater().ok_or(StreamError::Broken)?;
    let (readable, writable) = (get(&inflater, "readable"), get(&inflater, "writable"));
    let writable: web_sys::WritableStream = writable.unchecked_into();
    let writer = writable.get_writer().map_err(|_| StreamError::Broken)?;
    let chunks: Vec<Uint8Array> = deflated.chunks(CHUNK).map(Uint8Array::from).collect();
    // The stream takes the next chunk when the last one has been read. It says to the reader what
    // is wrong with one.
    spawn_local(async move {
        for chunk in chunks {
            if JsFuture::from(writer.write_with_chunk(&chunk))
                .await
                .is_err()
            {
                return;
            }
        }
        let _ = JsFuture::from(writer.close()).await;
    });
    read(readable.unchecked_into(), cap).await
}

fn inflater() -> Option<JsValue> {
    let class: Function = get(&js_sys::global(), "DecompressionStream")
        .dyn_into()
        .ok()?;
    js_sys::Reflect::construct(&class, &Array::of1(&"deflate-raw".into())).ok()
}
