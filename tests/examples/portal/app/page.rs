//! The page of the bundled application.

use axum::{
    http::header,
    response::{Html, IntoResponse, Response},
};
use bitrix24_placement::server::Opened;

use crate::files;

/// Answers the request that opens the page: it carries the session token that its deliveries need.
pub(super) async fn show(opened: Opened) -> impl IntoResponse {
    let headers = [
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    // The token has letters, digits, `-` and `_` only, so it needs no escapes.
    let html = include_str!("page.html").replace("{token}", opened.token.expose());
    (headers, Html(html))
}

pub(super) async fn softphone() -> Response {
    files::served("softphone.js", include_str!("softphone.js"))
}
