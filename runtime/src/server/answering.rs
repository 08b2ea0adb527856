//! Work that goes on when nobody waits for it any more.

use core::{
    convert::Infallible,
    fmt,
    pin::Pin,
    task::{Context, Poll},
};
use std::{
    boxed::Box,
    panic::{AssertUnwindSafe, catch_unwind},
};

use bytes::Bytes;
use http::Response;
use http_body_util::Full;
use tokio::runtime::Handle;

use super::{
    outcome::{Answer, Outcome},
    response::response,
};

type Answered = Result<Response<Full<Bytes>>, Infallible>;

type Work = Pin<Box<dyn Future<Output = Answered> + Send>>;

/// The answer to a request, to be awaited. Dropped before its end, it goes on in a task of its own, so that what was
/// delivered is handled.
///
/// A task for each request would do as well, at the price of one: nearly all requests are waited for.
pub struct Answering(Option<Work>);

impl Answering {
    pub(super) fn new(work: impl Future<Output = Answered> + Send + 'static) -> Self {
        Self(Some(Box::pin(work)))
    }
}

impl Future for Answering {
    type Output = Answered;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(work) = &mut self.0 else {
            return Poll::Pending; // Polled after its end, which nobody may do.
        };
        // Handlers have their own net; this one is for all around them.
        let polled = catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context)));
        let polled =
            polled.unwrap_or_else(|_| Poll::Ready(Ok(response(Answer::single(Outcome::Panicked)))));
        if polled.is_ready() {
            self.0 = None;
        }
        polled
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        let Some(work) = self.0.take() else {
            return;
        };
        // Outside of a runtime there is none to go on in.
        if let Ok(runtime) = Handle::try_current() {
            drop(runtime.spawn(work));
        }
    }
}

impl fmt::Debug for Answering {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answering")
    }
}
