//! The page that Bitrix24 shows in a frame.

use axum::{
    http::{HeaderName, header},
    response::{Html, IntoResponse},
};
use bitrix24_placement::server::Opened;

/// Answers the request that opens the page: it carries the session token that its deliveries need.
pub(crate) async fn show(opened: Opened) -> impl IntoResponse {
    let headers: [(HeaderName, String); 3] = [
        (header::CACHE_CONTROL, "no-store".into()),
        (header::REFERRER_POLICY, "no-referrer".into()),
        (header::CONTENT_SECURITY_POLICY, ancestors(&opened)),
    ];
    (headers, Html(html(opened.token.expose())))
}

/// The account's own pages may frame this one, and nobody else's.
fn ancestors(opened: &Opened) -> String {
    let is_host = |domain: &&str| {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b".-:".contains(&byte);
        !domain.is_empty() && domain.bytes().all(is_plain)
    };
    let scheme = if opened.request.is_https == Some(false) {
        "http"
    } else {
        "https"
    };
    match opened.request.domain.as_deref().filter(is_host) {
        Some(domain) => format!("frame-ancestors {scheme}://{domain}"),
        None => "frame-ancestors *".into(),
    }
}

/// The token has letters, digits, `-` and `_` only, so it needs no escapes.
fn html(token: &str) -> String {
    format!(
        r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="placement-session" content="{token}">
<title>Placement events</title>
</head>
<body>
<p>Events of this placement are sent to the server.</p>
</body>
</html>
"#
    )
}
