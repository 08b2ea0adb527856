//! Waiting, and not for ever.

use core::{
    future::poll_fn,
    pin::{Pin, pin},
    task::Poll,
    time::Duration,
};
use std::boxed::Box;

use tokio::time::{Timeout, timeout};

/// The output of a future, or `None` if it takes longer than the limit.
///
/// Mostly it is ready at once, as the body of a request that came whole; a timer, though small, would cost more than the
/// rest of the waiting.
pub(super) async fn within<F: Future>(limit: Duration, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    match poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await {
        Poll::Ready(output) => Some(output),
        Poll::Pending => timed(limit, future).await.ok(),
    }
}

/// With a timer. Boxed and out of line, so that a future that needs none has no room for one.
#[cold]
fn timed<F: Future>(limit: Duration, future: F) -> Pin<Box<Timeout<F>>> {
    Box::pin(timeout(limit, future))
}
