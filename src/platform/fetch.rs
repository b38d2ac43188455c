//! The page's requests: no credentials, no cache, no redirects, a size cap and a time limit.

use gloo_net::http::RequestBuilder;
use wasm_bindgen::{JsCast, JsValue};

use super::get;
use super::stream;
use crate::intake::Fetched;
use crate::oidc::Fetch;

const LIMIT_BYTES: usize = 1024 * 1024;
const LIMIT_MS: u32 = 15_000;

/// Makes one request of a login and reads its answer.
pub async fn fetch(request: &Fetch) -> Fetched {
    let signal = abort_after(LIMIT_MS);
    let mut builder = match request.form {
        Some(_) => RequestBuilder::new(&request.address).method(gloo_net::http::Method::POST),
        None => RequestBuilder::new(&request.address),
    }
    .header("Accept", "application/json, application/jwt")
    .credentials(web_sys::RequestCredentials::Omit)
    .cache(web_sys::RequestCache::NoStore)
    .redirect(web_sys::RequestRedirect::Error)
    .referrer_policy(web_sys::ReferrerPolicy::NoReferrer)
    .abort_signal(signal.as_ref());
    if let Some(bearer) = &request.bearer {
        builder = builder.header("Authorization", &format!("Bearer {bearer}"));
    }
    let sent = match &request.form {
        Some(form) => match builder
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body(form.as_str())
        {
            Ok(request) => request.send().await,
            Err(error) => Err(error),
        },
        None => builder.send().await,
    };
    let Ok(response) = sent else {
        return Fetched::Blocked;
    };
    let header = |name: &str| response.headers().get(name);
    let (content_type, date) = (header("content-type").unwrap_or_default(), header("date"));
    match read_capped(response.body()).await {
        Ok(bytes) => Fetched::Ok {
            status: response.status(),
            content_type,
            date,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        },
        Err(fetched) => fetched,
    }
}

/// One of the page's own files, such as `config.json`.
pub async fn own_file(address: &str) -> Option<String> {
    let response = RequestBuilder::new(address)
        .cache(web_sys::RequestCache::NoCache)
        .send()
        .await
        .ok()?;
    if !response.ok() {
        return None;
    }
    let bytes = read_capped(response.body()).await.ok()?;
    String::from_utf8(bytes).ok()
}

async fn read_capped(body: Option<web_sys::ReadableStream>) -> Result<Vec<u8>, Fetched> {
    let Some(body) = body else {
        return Ok(Vec::new());
    };
    match stream::read(body, LIMIT_BYTES).await {
        Some(bytes) if bytes.len() > LIMIT_BYTES => Err(Fetched::TooMuch),
        Some(bytes) => Ok(bytes),
        None => Err(Fetched::Blocked),
    }
}

fn abort_after(ms: u32) -> Option<web_sys::AbortSignal> {
    // AbortSignal.timeout is younger than the oldest supported browser's fetch; without it the browser's own limit holds.
    let class = get(&js_sys::global(), "AbortSignal");
    let timeout: js_sys::Function = get(&class, "timeout").dyn_into().ok()?;
    timeout
        .call1(&class, &JsValue::from(ms))
        .ok()?
        .dyn_into()
        .ok()
}
