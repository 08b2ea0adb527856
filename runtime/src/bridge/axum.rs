//! The script as a route for axum.

use std::{string::String, sync::Arc};

use axum::{
    response::{IntoResponse, Response},
    routing::{MethodRouter, get},
};
use bytes::Bytes;
use http::{
    HeaderMap, StatusCode,
    header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH, X_CONTENT_TYPE_OPTIONS},
};

use super::Bridge;

/// A route that serves the script: `Router::new().route("/bridge.js", route(&bridge))`.
///
/// Browsers keep it, and ask each time whether it is still the same, so that a page never binds the events of an older
/// handler.
pub fn route<S>(bridge: &Bridge) -> MethodRouter<S>
where
    S: Clone + Send + Sync + 'static,
{
    let etag: Arc<str> = bridge.etag().into();
    let script = Bytes::from(bridge.script());
    get(async move |headers: HeaderMap| answer(&headers, &etag, script.clone()))
}

fn answer(asked: &HeaderMap, etag: &str, script: Bytes) -> Response {
    let headers = [
        (ETAG, String::from(etag)),
        (CACHE_CONTROL, "public, no-cache".into()),
        (X_CONTENT_TYPE_OPTIONS, "nosniff".into()),
    ];
    if is_known(asked, etag) {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    (headers, [(CONTENT_TYPE, Bridge::CONTENT_TYPE)], script).into_response()
}

/// Whether the browser has this very script.
fn is_known(asked: &HeaderMap, etag: &str) -> bool {
    let values = asked.get_all(IF_NONE_MATCH).iter();
    let mut tags = values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','));
    tags.any(|tag| tag.trim().trim_start_matches("W/") == etag)
}
