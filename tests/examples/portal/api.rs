//! What the portal answers: its page, the spec, and commands from outside.

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{RawQuery, Request, State},
    http::{HeaderMap, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde_json::{Value, json, value::RawValue};
use url::form_urlencoded;

use crate::{files, link::LinkError, portal::Portal};

/// How long a page may take; it may wait for the frame to bind, and for a delay that was asked for.
const ANSWER: Duration = Duration::from_secs(30);

/// The log is answered in any case.
const FLUSH: Duration = Duration::from_secs(2);

pub(crate) fn router(portal: Arc<Portal>) -> Router {
    let api = Router::new()
        .route("/api/config", get(config))
        .route("/api/spec", get(spec))
        .route("/api/link", get(link))
        .route("/api/page", post(page))
        .route("/api/emit", post(emit))
        .route("/api/log", get(log))
        .route_layer(middleware::from_fn(own_origin));
    Router::new()
        .route("/", get(files::index))
        .route("/bx24.js", get(files::library))
        .route("/page/{name}", get(files::file))
        .merge(api)
        .with_state(portal)
}

/// Other pages of the same browser are not let in: the portal's page sends its own origin, programs send none.
async fn own_origin(request: Request, next: Next) -> Response {
    let headers = request.headers();
    if is_own(headers) {
        return next.run(request).await;
    }
    Failure::ForeignOrigin.into_response()
}

fn is_own(headers: &HeaderMap) -> bool {
    let text = |name| {
        headers
            .get(name)
            .map(|value| value.to_str().unwrap_or_default())
    };
    let host = text(header::HOST).unwrap_or_default();
    text(header::ORIGIN).is_none_or(|origin| origin.strip_prefix("http://") == Some(host))
}

async fn config(State(portal): State<Arc<Portal>>) -> Response {
    json_body(json!(portal.config).to_string())
}

async fn spec(State(portal): State<Arc<Portal>>) -> Response {
    json_body(portal.catalog.to_json().to_string())
}

/// Commands to the page, as server-sent events.
async fn link(State(portal): State<Arc<Portal>>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/event-stream"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, Body::new(portal.link.open())).into_response()
}

/// What the page has to say: a JSON array of log entries and answers.
async fn page(State(portal): State<Arc<Portal>>, body: Bytes) -> StatusCode {
    let Ok(messages) = serde_json::from_slice::<Vec<Value>>(&body) else {
        return StatusCode::BAD_REQUEST;
    };
    for mut message in messages {
        if let Some(entry) = message.get("log") {
            portal.log.push(entry);
        } else if let Some(id) = message["answer"].as_u64() {
            portal.link.answer(id, message["value"].take());
        }
    }
    StatusCode::NO_CONTENT
}

/// Makes the page emit an event; the answer is the number of bindings it reached.
async fn emit(
    State(portal): State<Arc<Portal>>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Result<Response, Failure> {
    let query = query.unwrap_or_default();
    let event = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "event");
    let (_, event) = event
        .filter(|(_, event)| !event.is_empty())
        .ok_or(Failure::NoEvent)?;
    let args: &RawValue = parse(&body).map_err(|error| Failure::NoArray(error.to_string()))?;
    let message = json!({ "type": "emit", "event": event, "args": args.get() });
    portal.link.opening().await;
    let delivered = portal.link.ask(message, ANSWER).await?;
    Ok(json_body(json!({ "delivered": delivered }).to_string()))
}

/// An array as it came: the page parses it, and keys keep their order.
fn parse(body: &[u8]) -> serde_json::Result<&RawValue> {
    let _: Vec<&RawValue> = serde_json::from_slice(body)?;
    serde_json::from_slice(body)
}

/// The message log, with all that the page has seen by now.
async fn log(State(portal): State<Arc<Portal>>) -> Response {
    // Without a page there is nothing to wait for.
    let _ = portal.link.ask(json!({ "type": "flush" }), FLUSH).await;
    json_body(portal.log.to_json())
}

fn json_body(text: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, text).into_response()
}

/// Why a command failed.
enum Failure {
    NoEvent,
    NoArray(String),
    ForeignOrigin,
    Link(LinkError),
}

impl From<LinkError> for Failure {
    fn from(error: LinkError) -> Self {
        Self::Link(error)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let (status, error, message) = match self {
            Self::NoEvent => (
                StatusCode::BAD_REQUEST,
                "no_event",
                "say which: ?event=NAME".into(),
            ),
            Self::NoArray(error) => (
                StatusCode::BAD_REQUEST,
                "no_array",
                format!("the body is no JSON array: {error}"),
            ),
            Self::ForeignOrigin => (
                StatusCode::FORBIDDEN,
                "foreign_origin",
                "pages of other origins are not let in".into(),
            ),
            Self::Link(LinkError::NoPage) => (
                StatusCode::CONFLICT,
                "no_page",
                "the portal's page is not open".into(),
            ),
            Self::Link(LinkError::Closed) => (
                StatusCode::BAD_GATEWAY,
                "page_closed",
                "the page was closed meanwhile".into(),
            ),
            Self::Link(LinkError::TooSlow) => (
                StatusCode::GATEWAY_TIMEOUT,
                "too_slow",
                "the page did not answer in time".into(),
            ),
        };
        let body = json!({ "error": error, "message": message });
        (status, json_body(body.to_string())).into_response()
    }
}
