//! The order of deliveries that belong together.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    vec::Vec,
};

use tokio::sync::Semaphore;

use super::digest::{Digest, DigestMap};

/// What a delivery queues by.
type Keys = [Option<Digest>; 3];

/// Queues of deliveries. Who shares a key with one that came before waits for it; the others go on side by side.
#[derive(Debug, Default)]
pub(super) struct Order {
    /// The last delivery of each key that is not done: a closed semaphore means that it is.
    last: Mutex<DigestMap<Arc<Semaphore>>>,
}

/// A place in the queues of some keys; dropped, it lets the next ones pass.
///
/// Places in all queues are taken at once, so nobody ever waits for somebody who waits for him.
#[derive(Debug)]
pub(super) struct Turn {
    order: Arc<Order>,
    keys: Keys,
    done: Arc<Semaphore>,
    before: Vec<Arc<Semaphore>>,
}

impl Order {
    /// Takes a place behind all who came so far.
    pub(super) fn enter(self: &Arc<Self>, keys: Keys) -> Turn {
        let done = Arc::new(Semaphore::new(0));
        let mut last = self.last();
        let before = keys
            .iter()
            .flatten()
            .filter_map(|key| last.insert(*key, Arc::clone(&done)));
        let before = before.filter(|other| !Arc::ptr_eq(other, &done)).collect();
        drop(last);
        Turn {
            order: Arc::clone(self),
            keys,
            done,
            before,
        }
    }

    fn last(&self) -> MutexGuard<'_, DigestMap<Arc<Semaphore>>> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turn {
    /// Waits for those who came before.
    pub(super) async fn come(&mut self) {
        while let Some(other) = self.before.last() {
            // Without permits this ends when the semaphore is closed, and not sooner.
            let _ = other.acquire().await;
            self.before.pop();
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut last = self.order.last();
        for key in self.keys.iter().flatten() {
            if last
                .get(key)
                .is_some_and(|last| Arc::ptr_eq(last, &self.done))
            {
                last.remove(key);
            }
        }
        drop(last);
        self.done.close();
    }
}
