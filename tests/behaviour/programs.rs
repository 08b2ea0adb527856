//! Small realistic programs, one for each kind of application.

mod logger;
mod side_panel;
mod softphone;
mod vendor;

/// Runs a future that never waits.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(output) => output,
        std::task::Poll::Pending => panic!("it waits"),
    }
}
