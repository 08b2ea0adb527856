use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    thread,
};

use bitrix24_placement::{Dispatch, background_call_card as card, placement_handler};

#[derive(Default)]
struct Counter(AtomicU32);

#[placement_handler]
impl Counter {
    #[on(card::NextButtonClick)]
    fn next(self: &Self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

fn main() {
    let counter = Arc::new(Counter::default());
    let threads = [1, 2].map(|_| {
        let counter = Arc::clone(&counter);
        thread::spawn(move || {
            counter
                .dispatch(r#"{"event": "BackgroundCallCard::nextButtonClick"}"#)
                .is_ok()
        })
    });
    assert!(threads.into_iter().all(|thread| thread.join().unwrap()));
    assert_eq!(counter.0.load(Ordering::Relaxed), 2);
}
