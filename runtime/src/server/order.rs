//! The order of deliveries that belong together.

use core::{
    future::poll_fn,
    task::{Poll, Waker},
};
use std::{
    collections::{VecDeque, hash_map::Entry},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::digest::{Digest, DigestMap};

/// What a delivery queues by.
type Keys = [Option<Digest>; 3];

/// Queues of deliveries. Who shares a key with one that came before waits for it; the others go on side by side.
#[derive(Debug, Default)]
pub(super) struct Order(Mutex<Queues>);

#[derive(Debug, Default)]
struct Queues {
    next: u64,
    by_key: DigestMap<Queue>,
}

/// Mostly nobody waits, and there is nothing but a number.
#[derive(Debug)]
struct Queue {
    /// Whose turn it is.
    first: u64,
    /// Those behind, in ascending order.
    behind: VecDeque<Waiting>,
}

#[derive(Debug)]
struct Waiting {
    number: u64,
    waker: Option<Waker>,
}

/// A place in the queues of some keys; dropped, it lets the next ones pass.
///
/// Places in all queues are taken at once, so nobody ever waits for somebody who waits for him.
#[derive(Debug)]
pub(super) struct Turn {
    order: Arc<Order>,
    keys: Keys,
    number: u64,
    has_come: bool,
}

impl Order {
    /// Takes a place behind all who came so far.
    pub(super) fn enter(self: &Arc<Self>, keys: Keys) -> Turn {
        let mut queues = self.queues();
        let number = queues.next;
        queues.next += 1;
        let mut has_come = true;
        for key in keys.into_iter().flatten() {
            has_come &= queues.enter(key, number);
        }
        drop(queues);
        Turn {
            order: Arc::clone(self),
            keys,
            number,
            has_come,
        }
    }

    fn queues(&self) -> MutexGuard<'_, Queues> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Queues {
    /// Takes a place in a queue; says whether it is the first one.
    fn enter(&mut self, key: Digest, number: u64) -> bool {
        let queue = match self.by_key.entry(key) {
            Entry::Vacant(place) => {
                let behind = VecDeque::new();
                place.insert(Queue {
                    first: number,
                    behind,
                });
                return true;
            }
            Entry::Occupied(queue) => queue.into_mut(),
        };
        let last = queue.behind.back().map_or(queue.first, |last| last.number);
        if last != number {
            queue.behind.push_back(Waiting {
                number,
                waker: None,
            });
        }
        queue.first == number
    }

    /// Whether somebody is the first in a queue; if not, he is woken when he is.
    fn is_first(&mut self, key: Digest, number: u64, waker: &Waker) -> bool {
        let Some(queue) = self.by_key.get_mut(&key) else {
            return true;
        };
        if let Some(waiting) = queue.place(number).and_then(|at| queue.behind.get_mut(at)) {
            waiting.waker = Some(waker.clone());
        }
        queue.first == number
    }

    /// Leaves a queue; whoever is to be woken for it comes back.
    fn leave(&mut self, key: Digest, number: u64) -> Option<Waker> {
        let Entry::Occupied(mut place) = self.by_key.entry(key) else {
            return None;
        };
        let queue = place.get_mut();
        if queue.first != number {
            let at = queue.place(number)?;
            queue.behind.remove(at);
            return None;
        }
        let Some(next) = queue.behind.pop_front() else {
            place.remove();
            return None;
        };
        queue.first = next.number;
        next.waker
    }
}

impl Queue {
    fn place(&self, number: u64) -> Option<usize> {
        let found = self
            .behind
            .binary_search_by_key(&number, |waiting| waiting.number);
        found.ok()
    }
}

impl Turn {
    /// Waits for those who came before.
    pub(super) async fn come(&mut self) {
        if !self.has_come {
            poll_fn(|context| self.poll(context.waker())).await;
        }
    }

    fn poll(&mut self, waker: &Waker) -> Poll<()> {
        let mut queues = self.order.queues();
        let mut keys = self.keys.into_iter().flatten();
        if keys.all(|key| queues.is_first(key, self.number, waker)) {
            self.has_come = true;
            return Poll::Ready(());
        }
        Poll::Pending
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut queues = self.order.queues();
        let mut leave = |key| queues.leave(key, self.number);
        let wakers = self.keys.map(|key| key.and_then(&mut leave));
        drop(queues);
        for waker in wakers.into_iter().flatten() {
            waker.wake();
        }
    }
}
