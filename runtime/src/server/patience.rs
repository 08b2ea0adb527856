//! Waiting, and not for ever.

use core::{
    future::poll_fn,
    pin::{Pin, pin},
    task::Poll,
    time::Duration,
};
use std::boxed::Box;

use tokio::time::{Timeout, timeout};

/// How often a future is asked before a timer is set for it.
const ASKED: usize = 2;

/// The output of a future, or `None` if it takes longer than the limit.
///
/// Mostly it is ready at once, or when asked again, as the body of a request that came whole; a timer, though small,
/// would cost more than the rest of the waiting.
pub(super) async fn within<F: Future>(limit: Duration, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut asked = 0;
    let ready = poll_fn(|context| {
        if asked == ASKED {
            return Poll::Ready(None);
        }
        asked += 1;
        let polled = future.as_mut().poll(context).map(Some);
        if polled.is_pending() {
            // Whether or not the future is woken, it is asked again, so that there is a timer in the end.
            context.waker().wake_by_ref();
        }
        polled
    });
    match ready.await {
        Some(output) => Some(output),
        None => timed(limit, future).await.ok(),
    }
}

/// With a timer. Boxed and out of line, so that a future that needs none has no room for one.
#[cold]
fn timed<F: Future>(limit: Duration, future: F) -> Pin<Box<Timeout<F>>> {
    Box::pin(timeout(limit, future))
}
