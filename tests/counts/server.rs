//! A delivery on its way through the service: no sockets, and a handler that does nothing. The request is counted, too,
//! which is about a quarter.

use std::{
    convert::Infallible,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use axum::body::Body;
use bitrix24_placement::{
    Payload, background_call_card as card, placement_handler,
    server::{DeliveryService, Policy, Receiver, Session, SessionKey},
};
use bitrix24_placement_tests::RECORDING;
use http::{
    HeaderValue, Request,
    header::{AUTHORIZATION, CONTENT_TYPE},
};
use tokio::runtime::{Builder, Runtime};
use tower_service::Service;

/// How many deliveries the recording has.
pub(crate) const RECORDED: usize = 67;

struct Quiet;

#[placement_handler]
impl Quiet {
    #[on(
        card::Initialized,
        card::EntityChanged,
        card::AddCommentButtonClick,
        card::MuteButtonClick
    )]
    #[expect(clippy::unused_self, reason = "methods of a handler have it")]
    fn take(&self, payload: &dyn Payload) {
        std::hint::black_box(payload.info());
    }
}

struct Server {
    runtime: Runtime,
    service: DeliveryService<Quiet>,
    authorization: HeaderValue,
    /// Deliveries of the recording without their last brace.
    deliveries: Vec<&'static str>,
    number: AtomicUsize,
}

static SERVER: LazyLock<Option<Server>> = LazyLock::new(Server::new);

impl Server {
    fn new() -> Option<Self> {
        let key = SessionKey::new(&[7; 32])?;
        let (now, hour) = (SystemTime::now(), Duration::from_secs(3600));
        let session = Session::new("m1", "1a7f0c3e59d84b2c7e6f5a83d1c40b92", now, hour);
        let authorization = format!("Bearer {}", key.sign(&session).expose());
        let receiver = Receiver::new(Policy::new("t"), key);
        Some(Self {
            runtime: Builder::new_current_thread().enable_time().build().ok()?,
            service: DeliveryService::new(Arc::new(receiver), Arc::new(Quiet)),
            authorization: HeaderValue::from_str(&authorization).ok()?,
            deliveries: RECORDING
                .lines()
                .filter_map(|line| line.strip_suffix('}'))
                .collect(),
            number: AtomicUsize::new(0),
        })
    }

    /// The next delivery of the recording, with what a page adds to it.
    fn request(&self) -> Request<Body> {
        let number = self.number.fetch_add(1, Ordering::Relaxed);
        let delivery = self
            .deliveries
            .get(number % RECORDED)
            .copied()
            .unwrap_or_default();
        let body = format!(
            r#"{delivery},"id":"1773236988-{number}","seq":{number},"placement":"PAGE_BACKGROUND_WORKER"}}"#
        );
        let mut request = Request::new(Body::from(body));
        let headers = request.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(AUTHORIZATION, self.authorization.clone());
        request
    }
}

pub(crate) fn deliver() {
    let Some(server) = &*SERVER else { return };
    let request = server.request();
    let answer: Result<_, Infallible> = server
        .runtime
        .block_on(server.service.clone().call(request));
    assert!(answer.is_ok_and(|answer| answer.status().is_success()));
}
