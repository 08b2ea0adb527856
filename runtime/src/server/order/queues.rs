//! Queues of those who wait for one another.

use core::task::Waker;
use std::collections::{VecDeque, hash_map::Entry};

use crate::server::digest::{Digest, DigestMap};

/// A queue for each key that somebody has.
#[derive(Debug, Default)]
pub(super) struct Queues(DigestMap<Queue>);

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

impl Queues {
    #[cfg(test)]
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes a place in a queue; says whether it is the first one.
    pub(super) fn enter(&mut self, key: Digest, number: u64) -> bool {
        let queue = match self.0.entry(key) {
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
    pub(super) fn is_first(&mut self, key: Digest, number: u64, waker: &Waker) -> bool {
        let Some(queue) = self.0.get_mut(&key) else {
            return true;
        };
        if let Some(waiting) = queue.place(number).and_then(|at| queue.behind.get_mut(at)) {
            waiting.waker = Some(waker.clone());
        }
        queue.first == number
    }

    /// Leaves a queue; whoever is to be woken for it comes back.
    pub(super) fn leave(&mut self, key: Digest, number: u64) -> Option<Waker> {
        let Entry::Occupied(mut place) = self.0.entry(key) else {
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
