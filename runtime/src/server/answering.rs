//! Work that goes on when nobody waits for it any more.

use core::{
    convert::Infallible,
    fmt,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
};
use std::{
    boxed::Box,
    panic::{AssertUnwindSafe, catch_unwind},
    string::String,
};

use bytes::Bytes;
use http::Response;
use http_body_util::Full;
use tokio::runtime::Handle;

use super::{
    outcome::{Answer, Outcome},
    reply::Reply,
};

type Work = Pin<Box<dyn Future<Output = Reply> + Send>>;

/// The answer to a request, to be awaited. Dropped before its end, it goes on in a task of its own, so that what was
/// delivered is handled.
///
/// A task for each request would do as well, at the price of one: nearly all requests are waited for. `B` is the body of the
/// answer.
pub struct Answering<B = Full<Bytes>> {
    work: Option<Work>,
    body: PhantomData<fn() -> B>,
}

impl<B> Answering<B> {
    /// The work is made where it stays: to move it there would copy all the room it will need.
    pub(super) fn new<F: Future<Output = Reply> + Send + 'static>(
        work: impl FnOnce() -> F,
    ) -> Self {
        let room = Box::<F>::new_uninit();
        let work: Pin<Box<F>> = Box::write(room, work()).into();
        Self {
            work: Some(work),
            body: PhantomData,
        }
    }
}

impl<B: Default + From<String>> Future for Answering<B> {
    type Output = Result<Response<B>, Infallible>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(work) = &mut self.work else {
            return Poll::Pending; // Polled after its end, which nobody may do.
        };
        // Handlers have their own net; this one is for all around them.
        let polled = catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context)));
        let polled =
            polled.unwrap_or_else(|_| Poll::Ready(Answer::single(Outcome::Panicked).into()));
        let Poll::Ready(reply) = polled else {
            return Poll::Pending;
        };
        self.work = None;
        Poll::Ready(Ok(reply.into_response()))
    }
}

impl<B> Drop for Answering<B> {
    fn drop(&mut self) {
        let Some(work) = self.work.take() else {
            return;
        };
        // Outside of a runtime there is none to go on in.
        if let Ok(runtime) = Handle::try_current() {
            drop(runtime.spawn(work));
        }
    }
}

impl<B> fmt::Debug for Answering<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answering")
    }
}
