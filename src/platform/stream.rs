//! Streams of bytes, read chunk by chunk: an endless one is left at its limit.

use js_sys::{Array, Function, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::get;

/// All bytes of a stream; where they are more than the limit, the first of them. `None`: it ended
/// in an error.
pub async fn read(stream: web_sys::ReadableStream, limit: usize) -> Option<Vec<u8>> {
    let reader: web_sys::ReadableStreamDefaultReader = stream.get_reader().dyn_into().ok()?;
    let mut bytes = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read()).await.ok()?;
        if get(&chunk, "done").is_truthy() {
            return Some(bytes);
        }
        bytes.extend(Uint8Array::new(&get(&chunk, "value")).to_vec());
        if bytes.len() > limit {
            let _ = reader.cancel();
            return Some(bytes);
        }
    }
}

/// How much is inflated at a time: a browser inflates a whole chunk before anybody can stop it,
/// to at most a thousand times its size.
const CHUNK: usize = 1024;

/// What DEFLATE (RFC 1951) made small, read as [`read`] does. `None`: it is not deflated.
pub async fn inflate(deflated: &[u8], limit: usize) -> Option<Vec<u8>> {
    let inflater = inflater()?;
    let (readable, writable) = (get(&inflater, "readable"), get(&inflater, "writable"));
    let writable: web_sys::WritableStream = writable.unchecked_into();
    let writer = writable.get_writer().ok()?;
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
    read(readable.unchecked_into(), limit).await
}

fn inflater() -> Option<JsValue> {
    let class: Function = get(&js_sys::global(), "DecompressionStream")
        .dyn_into()
        .ok()?;
    js_sys::Reflect::construct(&class, &Array::of1(&"deflate-raw".into())).ok()
}
