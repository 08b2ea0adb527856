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
        // All that the bridge needs. Whoever frames it has shown the application's token.
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'",
        ),
    ];
    // The token has letters, digits, `-` and `_` only, so it needs no escapes.
    let html = include_str!("page.html").replace("{token}", opened.token.expose());
    (headers, Html(html))
}

pub(super) async fn script() -> Response {
    files::served("softphone.js", include_str!("softphone.js"))
}

pub(super) async fn style() -> Response {
    files::served("softphone.css", include_str!("softphone.css"))
}
