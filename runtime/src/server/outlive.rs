//! Work that goes on when nobody waits for it any more.

use core::{
    pin::Pin,
    task::{Context, Poll},
};
use std::boxed::Box;

use tokio::runtime::Handle;

type Work<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// A future that, dropped before its end, goes on in a task of its own.
///
/// A task for each request would do as well, at the price of one: nearly all requests are waited for.
pub(super) struct Outlive<T: Send + 'static>(Option<Work<T>>);

impl<T: Send + 'static> Outlive<T> {
    pub(super) fn new(work: impl Future<Output = T> + Send + 'static) -> Self {
        Self(Some(Box::pin(work)))
    }
}

impl<T: Send + 'static> Future for Outlive<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let Some(work) = &mut self.0 else {
            return Poll::Pending; // Polled after its end, which nobody may do.
        };
        let polled = work.as_mut().poll(context);
        if polled.is_ready() {
            self.0 = None;
        }
        polled
    }
}

impl<T: Send + 'static> Drop for Outlive<T> {
    fn drop(&mut self) {
        // Outside of a runtime there is none to go on in.
        if let (Some(work), Ok(runtime)) = (self.0.take(), Handle::try_current()) {
            drop(runtime.spawn(work));
        }
    }
}
