//! The receiver as a `Service` on tokio.

use core::{
    convert::Infallible,
    panic::AssertUnwindSafe,
    pin::{Pin, pin},
    task::{Context, Poll},
};
use std::{
    boxed::Box,
    future::poll_fn,
    panic::catch_unwind,
    sync::Arc,
    time::{Instant, SystemTime},
    vec::Vec,
};

use bytes::Bytes;
use http::{
    HeaderValue, Request, Response,
    header::{CONTENT_TYPE, EXPECT, WWW_AUTHENTICATE},
};
use http_body::Body;
use http_body_util::Full;
use tokio::{sync::Semaphore, time::timeout};
use tower_service::Service;
use tracing::Instrument as _;

use super::{
    order::{Order, Turn},
    outcome::{Answer, Outcome},
    outlive::Outlive,
    read::read_body,
    receiver::{Accepted, Head, Receiver},
    refusal::Refusal,
    trace,
};
use crate::dispatch::DispatchAsync;

/// A `Service` that takes deliveries and hands them to a handler, which all its clones share.
///
/// A request is handled to its end: what a page sends while it closes is handled, though nobody waits for the answer any
/// more. [`DeliveryService::finished`] waits for all of it.
pub struct DeliveryService<H> {
    shared: Arc<Shared<H>>,
}

struct Shared<H> {
    receiver: Arc<Receiver>,
    handler: Arc<H>,
    order: Arc<Order>,
    /// A permit for each request whose deliveries may be handled now.
    permits: Arc<Semaphore>,
}

impl<H> Clone for DeliveryService<H> {
    fn clone(&self) -> Self {
        let shared = Arc::clone(&self.shared);
        Self { shared }
    }
}

impl<H> core::fmt::Debug for DeliveryService<H> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("DeliveryService")
            .field("receiver", &self.shared.receiver)
            .finish_non_exhaustive()
    }
}

impl<H> DeliveryService<H> {
    /// Hands what the receiver takes to the handler.
    pub fn new(receiver: Arc<Receiver>, handler: Arc<H>) -> Self {
        let concurrent = receiver.limits().concurrent.clamp(1, MAX_PERMITS);
        Self {
            shared: Arc::new(Shared {
                receiver,
                handler,
                order: Arc::default(),
                permits: Arc::new(Semaphore::new(concurrent)),
            }),
        }
    }

    /// The receiver.
    pub fn receiver(&self) -> &Arc<Receiver> {
        &self.shared.receiver
    }

    /// Waits until every delivery that was taken is handled. To be called when no more requests come.
    pub async fn finished(&self) {
        let concurrent = self.receiver().limits().concurrent.clamp(1, MAX_PERMITS);
        let all = u32::try_from(concurrent).unwrap_or(u32::MAX);
        // It fails when the semaphore is closed, which nobody does.
        let _ = self.shared.permits.acquire_many(all).await;
    }
}

/// Few enough to be asked for all at once.
const MAX_PERMITS: usize = 1 << 24;

impl<H, B> Service<Request<B>> for DeliveryService<H>
where
    H: DispatchAsync + Send + Sync + 'static,
    B: Body + Send + 'static,
    B::Data: Send,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let shared = Arc::clone(&self.shared);
        Box::pin(async move { Ok(response(shared.answer(request).await)) })
    }
}

impl<H: DispatchAsync + Send + Sync + 'static> Shared<H> {
    async fn answer<B>(self: Arc<Self>, request: Request<B>) -> Answer
    where
        B: Body + Send + 'static,
        B::Data: Send,
    {
        match self.take(request).await {
            Ok((head, body)) => self.handle_all(head, body).await,
            Err(refusal) => self.refuse(refusal),
        }
    }

    /// Checks the headers and reads the body.
    async fn take<B>(&self, request: Request<B>) -> Result<(Head, Bytes), Refusal>
    where
        B: Body + Send + 'static,
        B::Data: Send,
    {
        let limits = self.receiver.limits();
        let (parts, body) = request.into_parts();
        let head = self.receiver.head(&parts.headers, SystemTime::now());
        if head.is_err() && parts.headers.contains_key(EXPECT) {
            return head.map(|head| (head, Bytes::new()));
        }
        // Who is not let in is still listened to, or he would see the connection break in place of the answer.
        let wanted = if head.is_ok() { limits.body } else { 0 };
        let body = timeout(limits.read_time, read_body(body, wanted)).await;
        Ok((head?, body.map_err(|_| Refusal::TooSlow)??))
    }

    /// Handles a request to its end, whether or not its sender waits for the answer.
    ///
    /// Not an `async fn`: what is boxed here would have its place in the caller's future as well.
    fn handle_all(self: Arc<Self>, head: Head, body: Bytes) -> Outlive<Answer> {
        Outlive::new(async move {
            // It fails when the semaphore is closed, which nobody does.
            let _permit = self.permits.acquire().await;
            let answer = caught(pin!(self.handle(&head, &body))).await;
            answer.unwrap_or_else(|| Answer::single(Outcome::Panicked))
        })
    }

    async fn handle(&self, head: &Head, body: &[u8]) -> Answer {
        let text = match self.receiver.text(head, body) {
            Ok(text) => text,
            Err(refusal) => return self.refuse(refusal),
        };
        let received = match self.receiver.deliveries(head, &text) {
            Ok(received) => received,
            Err(refusal) => return self.refuse(refusal),
        };
        // All places are taken before the first delivery runs, so nothing gets between those of a batch.
        let mut queued = Vec::with_capacity(received.deliveries.len());
        for delivery in received.deliveries {
            queued.push(delivery.map(|accepted| (self.order.enter(accepted.order()), accepted)));
        }
        let mut outcomes = Vec::with_capacity(queued.len());
        for delivery in queued {
            outcomes.push(match delivery {
                Ok((turn, accepted)) => self.deliver(turn, &accepted).await,
                Err(refusal) => {
                    self.refuse(refusal);
                    Outcome::Refused(refusal)
                }
            });
        }
        match outcomes.as_slice() {
            [outcome] if !received.is_batch => Answer::single(*outcome),
            outcomes => Answer::batch(outcomes),
        }
    }

    /// Hands one delivery to the handler when its turn has come.
    async fn deliver(&self, mut turn: Turn, accepted: &Accepted<'_>) -> Outcome {
        turn.come().await;
        let span = trace::delivery(accepted.posted());
        let outcome = if self.receiver.is_duplicate(accepted, Instant::now()) {
            Outcome::Duplicate
        } else {
            self.dispatch(accepted).instrument(span.clone()).await
        };
        self.receiver.done(accepted, outcome, Instant::now());
        span.in_scope(|| trace::outcome(outcome));
        outcome
    }

    async fn dispatch(&self, accepted: &Accepted<'_>) -> Outcome {
        let delivery = accepted.posted().to_delivery();
        // Decoding happens inside as well, so that nothing of it can get past.
        let dispatch = async {
            let result = self.handler.dispatch_delivery(delivery).await;
            if let Err(error) = &result {
                trace::error(error);
            }
            Outcome::from(&result)
        };
        let limit = self.receiver.limits().handler_time;
        match timeout(limit, caught(pin!(dispatch))).await {
            Ok(Some(outcome)) => outcome,
            Ok(None) => Outcome::Panicked,
            Err(_) => Outcome::TimedOut,
        }
    }

    fn refuse(&self, refusal: Refusal) -> Answer {
        self.receiver.refused(refusal);
        trace::outcome(Outcome::Refused(refusal));
        Answer::single(Outcome::Refused(refusal))
    }
}

/// The output of a future, or `None` if it panics. What it leaves half-done is its own, and dropped.
fn caught<F: Future + Unpin>(mut future: F) -> impl Future<Output = Option<F::Output>> {
    poll_fn(move |context| {
        let polled = catch_unwind(AssertUnwindSafe(|| Pin::new(&mut future).poll(context)));
        match polled {
            Ok(polled) => polled.map(Some),
            Err(_) => Poll::Ready(None),
        }
    })
}

/// An answer as HTTP.
pub(super) fn response(answer: Answer) -> Response<Full<Bytes>> {
    let has_body = !answer.body.is_empty();
    let mut response = Response::new(Full::from(answer.body));
    *response.status_mut() = answer.status;
    let headers = response.headers_mut();
    if has_body {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    if answer.status == http::StatusCode::UNAUTHORIZED {
        headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}
