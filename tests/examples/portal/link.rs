//! The wire to the page: commands go as server-sent events, answers come back as requests.

use std::{
    collections::HashMap,
    convert::Infallible,
    pin::Pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll},
    time::{Duration, Instant},
};

use axum::body::Bytes;
use http_body::Frame;
use serde_json::{Value, json};
use tokio::{
    sync::{mpsc, oneshot, watch},
    time::timeout,
};

/// How many messages may wait for a page that does not read.
const WAITING: usize = 4096;

/// How long a page may take from its request until it is open.
const OPENING: Duration = Duration::from_secs(5);

/// Pages that are open, and questions they have not answered yet.
#[derive(Default)]
pub(crate) struct Link {
    shared: Arc<Mutex<Shared>>,
    next: AtomicU64,
    /// How many pages are open.
    open: watch::Sender<usize>,
    /// When the page was last asked for: soon it will be open.
    served: Mutex<Option<Instant>>,
}

#[derive(Default)]
struct Shared {
    /// In the order in which they were opened.
    pages: Vec<(u64, mpsc::Sender<Bytes>)>,
    questions: HashMap<u64, Question>,
}

struct Question {
    page: u64,
    answer: oneshot::Sender<Value>,
}

/// Why a page did not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LinkError {
    NoPage,
    Closed,
    TooSlow,
}

impl Link {
    /// A page is there; it stays as long as the messages are read.
    pub(crate) fn open(&self) -> Messages {
        let page = self.next.fetch_add(1, Ordering::Relaxed);
        let (sender, receiver) = mpsc::channel(WAITING);
        send(&sender, &json!({ "type": "hello", "page": page }));
        lock(&self.shared).pages.push((page, sender));
        self.open.send_modify(|open| *open += 1);
        Messages {
            page,
            receiver,
            open: self.open.clone(),
            shared: Arc::clone(&self.shared),
        }
    }

    /// The page was asked for.
    pub(crate) fn served(&self) {
        *self.served.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    /// Waits until a page is open.
    pub(crate) async fn arrived(&self) {
        // It fails when the link is gone, and then nobody waits.
        let _ = self.open.subscribe().wait_for(|open| *open > 0).await;
    }

    /// Waits for a page that a browser is about to open.
    pub(crate) async fn opening(&self) {
        let served = *self.served.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(left) = served.and_then(|served| OPENING.checked_sub(served.elapsed())) {
            let _ = timeout(left, self.arrived()).await;
        }
    }

    /// Tells every page.
    pub(crate) fn tell(&self, message: &Value) {
        for (_, page) in &lock(&self.shared).pages {
            send(page, message);
        }
    }

    /// Asks the page that was opened last.
    pub(crate) async fn ask(
        &self,
        mut message: Value,
        deadline: Duration,
    ) -> Result<Value, LinkError> {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        message["id"] = id.into();
        let (answer, answered) = oneshot::channel();
        {
            let mut shared = lock(&self.shared);
            let (page, sender) = shared.pages.last().ok_or(LinkError::NoPage)?;
            let page = *page;
            send(sender, &message);
            shared.questions.insert(id, Question { page, answer });
        }
        let answered = timeout(deadline, answered).await;
        lock(&self.shared).questions.remove(&id);
        answered
            .map_err(|_| LinkError::TooSlow)?
            .map_err(|_| LinkError::Closed)
    }

    /// The page answers; nobody may wait for it any more.
    pub(crate) fn answer(&self, id: u64, value: Value) {
        if let Some(question) = lock(&self.shared).questions.remove(&id) {
            let _ = question.answer.send(value);
        }
    }
}

/// A page that does not read for so long loses messages, and nobody waits for it.
fn send(page: &mpsc::Sender<Bytes>, message: &Value) {
    let _ = page.try_send(Bytes::from(format!("data: {message}\n\n")));
}

fn lock(shared: &Mutex<Shared>) -> MutexGuard<'_, Shared> {
    // Nothing panics half-way through a change of it.
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The body of the answer that a page listens to.
pub(crate) struct Messages {
    page: u64,
    receiver: mpsc::Receiver<Bytes>,
    open: watch::Sender<usize>,
    shared: Arc<Mutex<Shared>>,
}

impl http_body::Body for Messages {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let message = self.receiver.poll_recv(context);
        message.map(|message| message.map(|message| Ok(Frame::data(message))))
    }
}

impl Drop for Messages {
    fn drop(&mut self) {
        let mut shared = lock(&self.shared);
        shared.pages.retain(|(page, _)| *page != self.page);
        // Who waits for an answer of this page learns that there is none.
        shared
            .questions
            .retain(|_, question| question.page != self.page);
        self.open.send_modify(|open| *open -= 1);
    }
}
