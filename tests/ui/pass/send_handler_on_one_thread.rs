use std::{
    cell::Cell,
    pin::pin,
    task::{Context, Poll, Waker},
};

use bitrix24_placement::{DispatchAsync, DispatchLocal, Dispatched, call_card, placement_handler};

struct Tab;

#[placement_handler]
impl Tab {
    #[on(call_card::BeforeClose)]
    async fn close(&self) {}
}

/// Not `Sync`.
struct Counter(Cell<u32>);

#[placement_handler]
impl Counter {
    #[on(call_card::BeforeClose)]
    fn close(&self) {
        self.0.set(self.0.get() + 1);
    }
}

const CLOSE: &str = r#"{"event": "CallCard::BeforeClose", "args": []}"#;

fn is_handled<H: DispatchLocal>(handler: &H) -> bool {
    let future = pin!(handler.dispatch_local(CLOSE));
    let polled = future.poll(&mut Context::from_waker(Waker::noop()));
    matches!(polled, Poll::Ready(Ok(Dispatched::Handled(_))))
}

fn main() {
    assert!(is_handled(&Tab));
    let counter = Counter(Cell::default());
    assert!(is_handled(&counter));
    assert_eq!(counter.0.get(), 1);

    let future = pin!(Tab.dispatch_async(CLOSE));
    let polled = future.poll(&mut Context::from_waker(Waker::noop()));
    assert!(polled.is_ready());
}
