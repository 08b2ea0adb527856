//! An application: its page with the bridge, and its server, which can be made to fail.

use std::{
    io,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::{Next, from_fn_with_state},
    response::{Html, IntoResponse, Response},
    routing::{get, post},
};
use bitrix24_placement::{
    background_call_card as card,
    bridge::{self, Bridge},
    call_card, placement_handler,
    server::{DeliveryService, Limits, Opened, Policy, Receiver, SessionKey, deliveries},
};
use serde_json::Value;
use tokio::{
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    time::timeout,
};

use super::portal::TOKEN;
use crate::{npm, site::Site};

pub(crate) const HOUR: Duration = Duration::from_secs(3600);

/// What the page talks to the portal with.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Client {
    Classic,
    Sdk,
}

/// What the server does with deliveries.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Mode {
    Takes,
    IsDown,
    /// It knows the session no more.
    Forgets,
}

pub(crate) struct App {
    site: Site,
    shared: Arc<Shared>,
    /// Comments that the handler got, and `answer`.
    handled: UnboundedReceiver<String>,
    /// What the bridge told the page.
    seen: UnboundedReceiver<(String, Value)>,
}

struct Shared {
    receiver: Arc<Receiver>,
    mode: Mutex<Mode>,
    tell: UnboundedSender<(String, Value)>,
    console: Mutex<Vec<String>>,
    /// What was posted to the handler URL: token and body.
    posted: Mutex<Vec<(String, String)>>,
    /// What the page runs before the bridge.
    before: String,
}

impl App {
    /// The settings of the bridge are those of the test, with pauses that it need not wait for.
    pub(crate) async fn start(client: Client, set: impl FnOnce(Bridge) -> Bridge) -> Self {
        Self::start_with(client, "", HOUR, set).await
    }

    /// The same, with a script that runs before the bridge, and sessions of another length.
    pub(crate) async fn start_with(
        client: Client,
        before: &str,
        session: Duration,
        set: impl FnOnce(Bridge) -> Bridge,
    ) -> Self {
        let (handle, handled) = unbounded_channel();
        let (tell, seen) = unbounded_channel();
        let mut limits = Limits::default();
        limits.session = session;
        let key = SessionKey::generate().unwrap();
        let receiver = Arc::new(Receiver::with_limits(Policy::new(TOKEN), key, limits));
        let recorder = Arc::new(Recorder(handle));
        let shared = Arc::new(Shared {
            receiver: Arc::clone(&receiver),
            mode: Mutex::new(Mode::Takes),
            tell,
            console: Mutex::default(),
            posted: Mutex::default(),
            before: before.to_owned(),
        });
        let short = Duration::from_millis(20);
        let bridge = set(Bridge::of::<Recorder>().pauses(short, 10 * short));
        let service = deliveries(DeliveryService::new(Arc::clone(&receiver), recorder));
        let service = service.layer(from_fn_with_state(Arc::clone(&shared), events));
        let routes = Router::new()
            .route("/events", service)
            .route("/placement", post(page))
            .route("/seen", post(note))
            .route("/before.js", get(before_script))
            .route("/watch.js", get(async || include_str!("watch.js")))
            .route("/bridge.js", bridge::route(&bridge))
            .route("/client.js", get(async move || client_script(client)))
            .with_state(Arc::clone(&shared));
        let site = Site::start(routes).await;
        Self {
            site,
            shared,
            handled,
            seen,
        }
    }

    /// The handler of the placement: another site than the portal's.
    pub(crate) fn url(&self) -> String {
        self.site
            .url("/placement")
            .replace("127.0.0.1", "localhost")
    }

    pub(crate) fn set(&self, mode: Mode) {
        *self.shared.mode.lock().unwrap() = mode;
    }

    /// What was posted so far: token and body.
    pub(crate) fn posted(&self) -> Vec<(String, String)> {
        self.shared.posted.lock().unwrap().clone()
    }

    /// What the page wrote to its console so far, and what its policy forbade.
    pub(crate) fn console(&self) -> String {
        self.shared.console.lock().unwrap().join("\n")
    }

    /// The next comment that the handler gets.
    pub(crate) async fn handled(&mut self) -> String {
        next(&mut self.handled).await
    }

    /// What the bridge tells the page under this name, next.
    pub(crate) async fn seen(&mut self, name: &str) -> Value {
        loop {
            let (seen, detail) = next(&mut self.seen).await;
            if seen == name {
                return detail;
            }
        }
    }
}

async fn next<T>(channel: &mut UnboundedReceiver<T>) -> T {
    let next = timeout(Duration::from_secs(30), channel.recv()).await;
    next.expect("nothing comes any more").unwrap()
}

/// The handler of the page's events; a comment `poison` is more than it can bear.
pub(crate) struct Recorder(UnboundedSender<String>);

#[placement_handler]
impl Recorder {
    #[on(card::AddCommentButtonClick)]
    fn comment(&self, event: card::AddCommentButtonClick) -> io::Result<()> {
        if event.comment == "poison" {
            return Err(io::Error::other("poison"));
        }
        self.0.send(event.comment).map_err(io::Error::other)
    }

    #[on(card::AnswerButtonClick)]
    fn answer(&self) -> io::Result<()> {
        self.0.send("answer".into()).map_err(io::Error::other)
    }

    #[on(call_card::BeforeClose)]
    fn close(&self) -> io::Result<()> {
        self.0.send("close".into()).map_err(io::Error::other)
    }
}

async fn page(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    let now = SystemTime::now();
    let opened = shared.receiver.open(&parts.uri, &parts.headers, &body, now);
    let opened: Opened = opened.unwrap();
    let portal = opened.request.domain.unwrap();
    let policy = format!(
        "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors http://{portal}"
    );
    let page = format!(
        "<!DOCTYPE html><meta name=placement-session content='{}'><title>App</title>
         <script src=/before.js></script><script src=/watch.js></script>
         <script src=/client.js></script><script src=/bridge.js></script><script src=/bridge.js></script>",
        opened.token.expose()
    );
    ([(header::CONTENT_SECURITY_POLICY, policy)], Html(page)).into_response()
}

async fn note(State(shared): State<Arc<Shared>>, body: String) {
    let (name, detail): (String, Value) = serde_json::from_str(&body).unwrap();
    if name == "console" {
        shared.console.lock().unwrap().push(detail.to_string());
    }
    // Nobody listens any more when the test has ended.
    shared.tell.send((name, detail)).ok();
}

async fn before_script(State(shared): State<Arc<Shared>>) -> String {
    shared.before.clone()
}

fn client_script(client: Client) -> String {
    match client {
        Client::Classic => include_str!("../../examples/portal/page/bx24.js").to_owned(),
        Client::Sdk => std::fs::read_to_string(npm::sdk()).unwrap(),
    }
}

/// Notes what is posted, and does what the test wants.
async fn events(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 2 << 20).await.unwrap();
    let token = parts.headers[header::AUTHORIZATION]
        .to_str()
        .unwrap()
        .to_owned();
    let text = String::from_utf8(body.to_vec()).unwrap();
    if text == "[]" {
        shared.tell.send(("heartbeat".into(), Value::Null)).ok();
    }
    shared.posted.lock().unwrap().push((token, text));
    let mode = *shared.mode.lock().unwrap();
    match mode {
        Mode::IsDown => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Mode::Forgets => return StatusCode::UNAUTHORIZED.into_response(),
        Mode::Takes => {}
    }
    next.run(Request::from_parts(parts, Body::from(body))).await
}
