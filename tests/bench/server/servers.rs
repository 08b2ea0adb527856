//! The two handlers that are compared, on loopback.

use std::{net::SocketAddr, sync::Arc, time::SystemTime};

use axum::{Router, body::Bytes, http::StatusCode, routing::post};
use bitrix24_placement::server::{
    DeliveryService, Limits, Policy, Receiver, Session, SessionKey, deliveries,
};
use tokio::{net::TcpListener, runtime::Runtime};

use crate::{client::CONNECTIONS, handler::Quiet};

pub(crate) struct Servers {
    pub(crate) runtime: Runtime,
    pub(crate) service: DeliveryService<Quiet>,
    /// The token of each page.
    pub(crate) tokens: Vec<String>,
    pub(crate) bare: SocketAddr,
    pub(crate) ours: SocketAddr,
}

impl Servers {
    pub(crate) fn start() -> Self {
        let key = SessionKey::generate().unwrap();
        let tokens = (0..CONNECTIONS).map(|frame| token(&key, frame)).collect();
        let receiver = Receiver::new(Policy::new("t"), key);
        let service = DeliveryService::new(Arc::new(receiver), Arc::new(Quiet));
        let runtime = Runtime::new().unwrap();
        let serve = |route| runtime.block_on(serve(Router::new().route("/events", route)));
        let ours = serve(deliveries(service.clone()));
        let bare = serve(post(bare));
        Self {
            runtime,
            service,
            tokens,
            bare,
            ours,
        }
    }
}

/// The token of one of several pages.
fn token(key: &SessionKey, frame: usize) -> String {
    let session = Session::new(
        "m1",
        format!("f{frame}"),
        SystemTime::now(),
        Limits::default().session,
    );
    key.sign(&session).expose().to_owned()
}

/// Reads the same body and does nothing.
async fn bare(body: Bytes) -> StatusCode {
    drop(body);
    StatusCode::OK
}

async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    address
}
