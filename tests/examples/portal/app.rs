//! The bundled application: the library's server, and a page that forwards events to it.

use std::{io, sync::Arc};

use axum::{
    Router, middleware,
    routing::{get, post},
};
use bitrix24_placement::{
    bridge::{self, Bridge},
    server::{DeliveryService, Policy, Receiver, SessionKey, deliveries},
};

use crate::{files, portal::Portal, printer::Printer};

mod page;
mod received;

pub(crate) fn router(portal: &Arc<Portal>) -> io::Result<Router> {
    let policy = Policy::new(&*portal.config.application_token);
    let key = SessionKey::generate().map_err(io::Error::other)?;
    let receiver = Arc::new(Receiver::new(policy, key));
    let to = Arc::clone(portal);
    let printer = Printer::new(move |line| received::show(&to, line));
    let service = DeliveryService::new(Arc::clone(&receiver), Arc::new(printer));
    let errors = middleware::from_fn_with_state(Arc::clone(portal), received::errors);
    Ok(Router::new()
        .route("/events", deliveries(service).layer(errors))
        .route("/placement", post(page::show))
        .route("/bridge.js", bridge::route(&Bridge::of::<Printer>()))
        .route("/bx24.js", get(files::library))
        .route("/softphone.js", get(page::script))
        .route("/softphone.css", get(page::style))
        .with_state(receiver))
}
