//! The page that Bitrix24 shows in a frame.

use std::sync::Arc;

use axum::{
    extract::{FromRef, State},
    http::{HeaderName, header},
    response::{Html, IntoResponse},
};
use bitrix24_placement::server::{Opened, Receiver};
use url::Url;

/// What pages need.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) receiver: Arc<Receiver>,
    pub(crate) client: Arc<Url>,
}

impl FromRef<App> for Arc<Receiver> {
    fn from_ref(app: &App) -> Self {
        Self::clone(&app.receiver)
    }
}

/// Answers the request that opens the page: it carries the session token that its deliveries need.
pub(crate) async fn show(State(app): State<App>, opened: Opened) -> impl IntoResponse {
    let headers: [(HeaderName, String); 3] = [
        (header::CACHE_CONTROL, "no-store".into()),
        (header::REFERRER_POLICY, "no-referrer".into()),
        (
            header::CONTENT_SECURITY_POLICY,
            policy(&app.client, &opened),
        ),
    ];
    (headers, Html(html(opened.token.expose(), &app.client)))
}

/// The page runs the bridge and the client, and talks to this server, and to nobody else.
fn policy(client: &Url, opened: &Opened) -> String {
    format!(
        "default-src 'none'; script-src 'self' {}; connect-src 'self'; base-uri 'none'; {}",
        client.origin().ascii_serialization(),
        ancestors(opened),
    )
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

/// The token has letters, digits, `-` and `_` only, so it needs no escapes; of an address, nothing but `&` does.
fn html(token: &str, client: &Url) -> String {
    let client = client.as_str().replace('&', "&amp;");
    format!(
        r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="placement-session" content="{token}">
<title>Placement events</title>
<script src="{client}"></script>
<script src="/bridge.js"></script>
</head>
<body>
<p>Events of this placement are sent to the server.</p>
</body>
</html>
"#
    )
}
