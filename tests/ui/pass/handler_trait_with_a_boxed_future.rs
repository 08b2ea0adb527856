use std::{
    pin::Pin,
    task::{Context, Poll, Waker},
};

use bitrix24_placement::{
    Build,
    call_card::{BeforeClose, EntityChanged, Event, Handler},
};

struct Tab;

impl Handler for Tab {
    type Output = Pin<Box<dyn Future<Output = bool> + Send>>;

    fn unhandled(&self, _: Event) -> Self::Output {
        Box::pin(async { false })
    }

    fn before_close(&self, _: BeforeClose) -> Self::Output {
        Box::pin(async {
            std::future::ready(()).await;
            true
        })
    }
}

fn main() {
    let handler: &dyn Handler<Output = Pin<Box<dyn Future<Output = bool> + Send>>> = &Tab;
    for (event, expected) in [
        (Event::BeforeClose(BeforeClose::build(|_| {})), true),
        (Event::EntityChanged(EntityChanged::build(|_| {})), false),
    ] {
        let mut future = event.dispatch(handler);
        let polled = future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()));
        assert_eq!(polled, Poll::Ready(expected));
    }
}
