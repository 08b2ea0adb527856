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
use http::{HeaderMap, Request, Response, header::EXPECT};
use http_body::Body;
use http_body_util::Full;
use tower_service::Service;
use tracing::Span;

use super::{
    accepted::{Accepted, Received},
    answering::Answering,
    head::Head,
    order::{Order, Turn},
    outcome::{Answer, Outcome},
    patience::within,
    read::read_body,
    receiver::Receiver,
    refusal::Refusal,
    reply::Reply,
    secret::Secret,
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
    order: Order,
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
        let order = Order::new(receiver.limits().concurrent);
        Self {
            shared: Arc::new(Shared {
                receiver,
                handler,
                order,
            }),
        }
    }

    /// The receiver.
    pub fn receiver(&self) -> &Arc<Receiver> {
        &self.shared.receiver
    }

    /// Waits until every delivery that was taken is handled. To be called when no more requests come.
    pub async fn finished(&self) {
        self.shared.order.empty().await;
    }
}

impl<H, B> Service<Request<B>> for DeliveryService<H>
where
    H: DispatchAsync + Send + Sync + 'static,
    B: Body + Send + 'static,
    B::Data: Send,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        self.answer(request)
    }
}

impl<H: DispatchAsync + Send + Sync + 'static> DeliveryService<H> {
    /// The answer to a request, with a body of whatever kind is wanted.
    pub(super) fn answer<B, R>(&self, request: Request<B>) -> Answering<R>
    where
        B: Body + Send + 'static,
        B::Data: Send,
    {
        let asked = Asked::new(&self.shared.receiver, request.headers());
        // Only what is needed is kept while the deliveries are handled, as all of it is moved into the future.
        let body = request.into_body();
        let shared = Arc::clone(&self.shared);
        Answering::new(|| async move {
            let answer = shared.answer(&asked, body).await;
            let renewed = asked.renewed;
            Reply { answer, renewed }
        })
    }
}

/// What the headers of a request say.
struct Asked {
    head: Result<Head, Refusal>,
    /// The next token of the page, if it is time for it.
    renewed: Option<Secret>,
    /// Whether the body comes only when the headers are in order.
    is_expecting: bool,
}

impl Asked {
    fn new(receiver: &Receiver, headers: &HeaderMap) -> Self {
        let head = receiver.head(headers, SystemTime::now());
        let renewed = head.as_ref().ok();
        Self {
            renewed: renewed.and_then(|head| receiver.renewed(head)),
            is_expecting: head.is_err() && headers.contains_key(EXPECT),
            head,
        }
    }
}

impl<H: DispatchAsync + Send + Sync + 'static> Shared<H> {
    async fn answer<B: Body>(&self, asked: &Asked, body: B) -> Answer {
        match self.take(asked, body).await {
            Ok((head, body)) => self.handle(head, &body).await,
            Err(refusal) => self.refuse(refusal),
        }
    }

    /// Reads the body of a request whose headers were checked.
    async fn take<'a, B: Body>(
        &self,
        asked: &'a Asked,
        body: B,
    ) -> Result<(&'a Head, Bytes), Refusal> {
        let limits = self.receiver.limits();
        let head = asked.head.as_ref().map_err(|refusal| *refusal);
        if asked.is_expecting {
            return head.map(|head| (head, Bytes::new()));
        }
        // Who is not let in is still listened to, or he would see the connection break in place of the answer.
        let wanted = if head.is_ok() { limits.body } else { 0 };
        let body = pin!(read_body(body, wanted));
        let body = within(limits.read_time, body).await;
        Ok((head?, body.ok_or(Refusal::TooSlow)??))
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
        match &received {
            Received::Single(Ok(accepted)) => {
                let mut turn = self.order.enter(accepted.order());
                Answer::single(self.deliver(&mut turn, accepted).await)
            }
            Received::Single(Err(refusal)) => self.refuse(*refusal),
            // Boxed, so that the future of a single delivery stays small.
            Received::Batch(deliveries) => Box::pin(self.batch(deliveries)).await,
        }
    }

    async fn batch(&self, deliveries: &[Result<Accepted<'_>, Refusal>]) -> Answer {
        // All take their turn before the first one is handled, so nothing gets between those of a batch.
        let enter = |accepted: &Accepted<'_>| self.order.enter(accepted.order());
        let queued: Vec<_> = deliveries
            .iter()
            .map(|delivery| {
                delivery
                    .as_ref()
                    .map(|accepted| (enter(accepted), accepted))
            })
            .collect();
        let mut outcomes = Vec::with_capacity(queued.len());
        for delivery in queued {
            outcomes.push(match delivery {
                Ok((mut turn, accepted)) => self.deliver(&mut turn, accepted).await,
                Err(refusal) => self.refused(*refusal),
            });
        }
        Answer::batch(&outcomes)
    }

    /// Hands one delivery to the handler when its turn has come.
    async fn deliver(&self, turn: &mut Turn<'_>, accepted: &Accepted<'_>) -> Outcome {
        turn.come().await;
        let span = trace::delivery(accepted.posted());
        // Without an id nobody asks for the time.
        let now = accepted.posted().id().map(|_| Instant::now());
        let outcome = if now.is_some_and(|now| self.receiver.is_duplicate(accepted, now)) {
            Outcome::Duplicate
        } else {
            let dispatch = pin!(self.dispatch(accepted));
            let limit = self.receiver.limits().handler_time;
            match within(limit, caught(dispatch, &span)).await {
                Some(outcome) => outcome.unwrap_or(Outcome::Panicked),
                None => Outcome::TimedOut,
            }
        };
        match now {
            Some(now) => self.receiver.done(accepted, outcome, now),
            None => self.receiver.counted(outcome),
        }
        span.in_scope(|| trace::outcome(outcome));
        outcome
    }

    /// Decoding happens inside as well, so that nothing of it can get past.
    async fn dispatch(&self, accepted: &Accepted<'_>) -> Outcome {
        let delivery = accepted.to_delivery();
        let result = self.handler.dispatch_delivery(delivery).await;
        if let Err(error) = &result {
            trace::error(error);
        }
        Outcome::from(&result)
    }

    #[cold]
    fn refuse(&self, refusal: Refusal) -> Answer {
        Answer::single(self.refused(refusal))
    }

    #[cold]
    fn refused(&self, refusal: Refusal) -> Outcome {
        self.receiver.refused(refusal);
        trace::outcome(Outcome::Refused(refusal));
        Outcome::Refused(refusal)
    }
}

/// The output of a future, or `None` if it panics. What it leaves half-done is its own, and dropped.
fn caught<F: Future + Unpin>(
    mut future: F,
    span: &Span,
) -> impl Future<Output = Option<F::Output>> {
    poll_fn(move |context| {
        let poll = || span.in_scope(|| Pin::new(&mut future).poll(context));
        match catch_unwind(AssertUnwindSafe(poll)) {
            Ok(polled) => polled.map(Some),
            Err(_) => Poll::Ready(None),
        }
    })
}
