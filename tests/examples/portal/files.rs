//! The files of the page, compiled in.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
};

use crate::portal::Portal;

macro_rules! page {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("page/", $name)))),*]
    };
}

const FILES: &[(&str, &str)] = page! {
    "bx24.js"
    "card.js"
    "card-panel.js"
    "catalog.js"
    "commands.js"
    "dom.js"
    "emitter.js"
    "events.js"
    "faults.js"
    "foreign.html"
    "foreign.js"
    "frame.js"
    "link.js"
    "log.js"
    "main.js"
    "nearest.js"
    "play.js"
    "portal.js"
    "protocol.js"
    "received.js"
    "shortcuts.js"
    "states.js"
    "style.css"
    "telephony.js"
};

/// The page itself.
pub(crate) async fn index(State(portal): State<Arc<Portal>>) -> impl IntoResponse {
    portal.link.served();
    let headers = [
        (header::CACHE_CONTROL, "no-store"),
        // Frames of applications come from anywhere; all else is the portal's own.
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'self'; frame-src *; form-action *; img-src 'self' data:; frame-ancestors 'none'",
        ),
    ];
    (headers, Html(include_str!("page/index.html")))
}

/// One of its files.
pub(crate) async fn file(Path(name): Path<String>) -> Response {
    match FILES.iter().find(|(known, _)| *known == name) {
        Some((name, text)) => served(name, text),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The stand-in of the classic library, which applications load too.
pub(crate) async fn library() -> Response {
    served("bx24.js", include_str!("page/bx24.js"))
}

pub(crate) fn served(name: &str, text: &'static str) -> Response {
    let content = match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("html") => "text/html; charset=utf-8",
        _ => "text/javascript; charset=utf-8",
    };
    let headers = [
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_TYPE, content),
    ];
    (headers, text).into_response()
}
