//! What the tests of the server share.

use std::{
    sync::{Arc, Mutex},
    time::SystemTime,
};

use axum::body::Body;
use bitrix24_placement::{
    DispatchAsync, UnknownEvent, background_call_card as card, placement_handler,
    server::{DeliveryService, Limits, Policy, Receiver, Session, SessionKey},
};
use http::{
    Request,
    header::{AUTHORIZATION, CONTENT_TYPE},
};
use tokio::{
    sync::{Notify, Semaphore},
    task::JoinHandle,
};
use tower_service::Service;

pub(crate) const TOKEN: &str = "51610fefc120afb4b628cc82d6298cce";
pub(crate) const JSON: &str = "application/json";
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

pub(crate) fn key() -> SessionKey {
    SessionKey::new(&[7; 32]).unwrap()
}

pub(crate) fn receiver(limits: Limits) -> Arc<Receiver> {
    let policy = Policy::new(TOKEN)
        .allow_domain("p.example")
        .allow_member("m1");
    Arc::new(Receiver::with_limits(policy, key(), limits))
}

/// A token of a session that was opened now.
pub(crate) fn session(frame: &str) -> String {
    let lifetime = Limits::default().session;
    let session = Session::new("m1", frame, SystemTime::now(), lifetime);
    key().sign(&session).expose().to_owned()
}

pub(crate) fn request(content: &str, token: Option<&str>, body: impl Into<Body>) -> Request<Body> {
    let mut request = Request::post("/events").header(CONTENT_TYPE, content);
    if let Some(token) = token {
        request = request.header(AUTHORIZATION, format!("Bearer {token}"));
    }
    request.body(body.into()).unwrap()
}

/// Status and body of the answer.
pub(crate) async fn send<H>(service: &DeliveryService<H>, request: Request<Body>) -> (u16, String)
where
    H: DispatchAsync + Send + Sync + 'static,
{
    let response = service.clone().call(request).await;
    let response = response.unwrap_or_else(|never| match never {});
    let status = response.status().as_u16();
    let body = axum::body::to_bytes(Body::new(response.into_body()), usize::MAX).await;
    (status, String::from_utf8(body.unwrap().to_vec()).unwrap())
}

/// The same, in a task of its own.
pub(crate) fn spawn(
    service: &DeliveryService<Desk>,
    request: Request<Body>,
) -> JoinHandle<(u16, String)> {
    let service = service.clone();
    tokio::spawn(async move { send(&service, request).await })
}

/// A handler that notes what it gets, and waits, fails, or panics on demand.
pub(crate) struct Desk {
    pub(crate) log: Mutex<Vec<String>>,
    /// `initialized` waits for a permit.
    pub(crate) gate: Semaphore,
    /// Something waits at the gate.
    pub(crate) entered: Notify,
}

impl Desk {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            log: Mutex::default(),
            gate: Semaphore::new(0),
            entered: Notify::new(),
        })
    }

    pub(crate) fn log(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }

    fn note(&self, text: impl Into<String>) {
        self.log.lock().unwrap().push(text.into());
    }
}

#[placement_handler]
impl Desk {
    #[on(card::Initialized)]
    async fn initialized(&self, call: card::Initialized) {
        self.entered.notify_one();
        self.gate.acquire().await.unwrap().forget();
        self.note(format!("initialized {}", call.call_id));
    }

    #[on(card::AddCommentButtonClick)]
    fn comment(&self, event: &card::AddCommentButtonClick) {
        self.note(format!("comment {}", event.comment));
    }

    #[on(card::EntityChanged)]
    fn changed(&self, _: &card::EntityChanged) {
        self.note("changed");
    }

    #[on(card::HangupButtonClick)]
    async fn panics(&self) {
        tokio::task::yield_now().await;
        panic!("on demand");
    }

    #[on(card::SkipButtonClick)]
    fn fails(&self) -> Result<(), std::io::Error> {
        self.note("failed");
        Err(std::io::Error::other("on demand"))
    }

    #[on(card::AnswerButtonClick)]
    async fn never_ends(&self) {
        std::future::pending::<()>().await;
    }

    #[on(unknown)]
    fn unknown(&self, event: &UnknownEvent<'_>) {
        self.note(format!("unknown {}", event.name()));
    }
}

pub(crate) fn service(limits: Limits) -> (DeliveryService<Desk>, Arc<Desk>) {
    let desk = Desk::new();
    (
        DeliveryService::new(receiver(limits), Arc::clone(&desk)),
        desk,
    )
}

pub(crate) fn comment(text: &str, id: &str) -> String {
    format!(
        r#"{{"event":"BackgroundCallCard::addCommentButtonClick","args":["{text}"],"id":"{id}"}}"#
    )
}

pub(crate) fn started(call: &str) -> String {
    format!(r#"{{"event":"BackgroundCallCard::initialized","args":[{{"CALL_ID":"{call}"}}]}}"#)
}
