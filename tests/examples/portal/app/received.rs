//! What the application received, typed: on standard output, and on the portal's page.

use std::{io, sync::Arc};

use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Response},
};
use bitrix24_placement::{AnyEvent, DeliveryError, from_str};
use serde_json::{Value, json};

use crate::{portal::Portal, printer};

/// The limit of the receiver, which answers what is longer.
const MAX_BODY: usize = 1 << 20;

/// One line of the `dispatch` example.
pub(super) fn show(portal: &Portal, line: &str) -> io::Result<()> {
    let shown: Value = serde_json::from_str(line)?;
    // Only the check listens.
    let _ = portal.received.send(line.into());
    portal
        .link
        .tell(&json!({ "type": "received", "line": shown }));
    printer::stdout(line)
}

/// Arguments that do not fit never reach the handler, and the sender learns a status only: here they are shown.
pub(super) async fn errors(
    State(portal): State<Arc<Portal>>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY + 1).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let response = next
        .run(Request::from_parts(parts, Body::from(body.clone())))
        .await;
    if !response.status().is_success() || response.status() == StatusCode::MULTI_STATUS {
        for delivery in failed(&body) {
            // Nobody reads standard output any more; the answer matters more.
            let _ = show(&portal, &delivery.to_string());
        }
    }
    response
}

/// Lines for the deliveries of a body that cannot be decoded.
fn failed(body: &[u8]) -> Vec<Value> {
    let deliveries = match serde_json::from_slice(body) {
        Ok(Value::Array(deliveries)) => deliveries,
        Ok(delivery) => vec![delivery],
        Err(error) => return vec![json!({ "status": "malformed", "error": error.to_string() })],
    };
    deliveries
        .iter()
        .filter_map(|delivery| error(&delivery.to_string()))
        .collect()
}

fn error(delivery: &str) -> Option<Value> {
    match from_str::<AnyEvent>(delivery) {
        Err(DeliveryError::Decode(error)) => Some(json!({
            "event": error.event(), "status": "error", "error": error.to_string(), "path": error.path(),
        })),
        Err(error) => Some(json!({ "status": "malformed", "error": error.to_string() })),
        Ok(_) => None,
    }
}
