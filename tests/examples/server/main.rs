//! Receives placement events: opens pages, gives them sessions, and prints what they deliver.
//!
//! ```text
//! cargo run --example server -- --listen 127.0.0.1:8080 --application-token TOKEN [--allow-domain HOST]... [--client URL]
//! ```
//!
//! `POST /placement` is the handler of a placement, a page that forwards its events by `GET /bridge.js`;
//! `POST /events` takes deliveries; `GET /healthz` says that it runs.
//!
//! `--client` is the library that the page talks to Bitrix24 with: the classic one from Bitrix24, if not set.

use std::{env, io, process::ExitCode, sync::Arc};

use axum::{
    Router,
    routing::{get, post},
};
use bitrix24_placement::{
    bridge::{self, Bridge},
    server::{DeliveryService, Receiver, SessionKey, deliveries},
};
use options::Options;
use page::App;
use printer::Printer;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};

mod options;
mod page;
#[path = "../../../runtime/examples/printer/mod.rs"]
mod printer;

#[tokio::main]
async fn main() -> ExitCode {
    let options = match Options::parse(env::args().skip(1)) {
        Ok(options) => options,
        Err(error) => {
            eprintln!("server: {error}\n{}", options::USAGE);
            return ExitCode::from(2);
        }
    };
    match serve(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("server: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(options: Options) -> io::Result<()> {
    let key = SessionKey::generate().map_err(io::Error::other)?;
    let receiver = Arc::new(Receiver::new(options.policy, key));
    let printer = Arc::new(Printer::new(printer::stdout));
    let service = DeliveryService::new(Arc::clone(&receiver), printer);
    let app = App {
        receiver: Arc::clone(&receiver),
        client: Arc::new(options.client),
    };
    let router = Router::new()
        .route("/placement", post(page::show))
        .route("/bridge.js", bridge::route(&Bridge::of::<Printer>()))
        .route("/events", deliveries(service.clone()))
        .route("/healthz", get(async || "ok\n"))
        .with_state(app);
    let listener = TcpListener::bind(options.listen).await?;
    let stopped = stopped()?;
    eprintln!("listening on {}", listener.local_addr()?);
    axum::serve(listener, router)
        .with_graceful_shutdown(stopped)
        .await?;
    service.finished().await;
    eprintln!("{:?}", receiver.counts());
    Ok(())
}

/// Ends with SIGTERM, or with Ctrl-C.
fn stopped() -> io::Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
