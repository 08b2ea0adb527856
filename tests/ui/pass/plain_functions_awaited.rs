use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

use bitrix24_placement::{Dispatch, DispatchAsync, Dispatched, call_card, placement_handler};

struct Tab;

#[placement_handler]
impl Tab {
    #[on(call_card::BeforeClose)]
    fn close(&self) {}
}

fn either<H: Dispatch + DispatchAsync + Sync>(handler: &H) -> bool {
    let text = r#"{"event": "CallCard::BeforeClose", "args": []}"#;
    let future = pin!(handler.dispatch_async(text));
    let polled = future.poll(&mut Context::from_waker(Waker::noop()));
    matches!(polled, Poll::Ready(Ok(Dispatched::Handled(_)))) && handler.dispatch(text).is_ok()
}

fn main() {
    assert!(either(&Tab));
}
