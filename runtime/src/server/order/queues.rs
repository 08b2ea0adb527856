//! Queues of those who wait for one another.

use core::task::Waker;
use std::{
    collections::{VecDeque, hash_map::Entry},
    vec::Vec,
};

use super::Keys;
use crate::server::digest::DigestMap;

/// Who has which key.
#[derive(Debug, Default)]
pub(super) struct Queues {
    /// Who came when nobody else had a key. Mostly he is gone before the next one comes, and needs no queue.
    alone: Option<(u64, Keys)>,
    /// A queue for each key, when there are several.
    queues: DigestMap<Queue>,
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

impl Queues {
    pub(super) fn is_empty(&self) -> bool {
        self.alone.is_none() && self.queues.is_empty()
    }

    /// Takes a place in the queues of these keys; says whether it is the first one in all of them.
    pub(super) fn enter(&mut self, keys: Keys, number: u64) -> bool {
        if self.is_empty() {
            self.alone = Some((number, keys));
            return true;
        }
        if let Some((alone, keys)) = self.alone.take() {
            self.queue(keys, alone);
        }
        self.queue(keys, number)
    }

    fn queue(&mut self, keys: Keys, number: u64) -> bool {
        let mut is_first = true;
        for key in keys.into_iter().flatten() {
            is_first &= match self.queues.entry(key) {
                Entry::Vacant(place) => {
                    place.insert(Queue::new(number));
                    true
                }
                Entry::Occupied(queue) => queue.into_mut().enter(number),
            };
        }
        is_first
    }

    /// Whether somebody is the first in all queues; if not, he is woken when he may be.
    pub(super) fn is_first(&mut self, keys: Keys, number: u64, waker: &Waker) -> bool {
        let mut queues = keys.into_iter().flatten();
        queues.all(|key| match self.queues.get_mut(&key) {
            Some(queue) => queue.is_first(number, waker),
            None => true,
        })
    }

    /// Leaves the queues; those who are to be woken for it come back.
    pub(super) fn leave(&mut self, keys: Keys, number: u64) -> Vec<Waker> {
        let mut wakers = Vec::new();
        if self.alone.take_if(|(alone, _)| *alone == number).is_some() {
            return wakers;
        }
        for key in keys.into_iter().flatten() {
            let Entry::Occupied(mut place) = self.queues.entry(key) else {
                continue;
            };
            match place.get_mut().leave(number) {
                Left::Empty => drop(place.remove()),
                Left::Waiting(waker) => wakers.extend(waker),
            }
        }
        wakers
    }
}

/// What is left of a queue.
enum Left {
    Empty,
    /// Others wait; the first of them is woken, if it has just become the first and asked for it.
    Waiting(Option<Waker>),
}

impl Queue {
    fn new(first: u64) -> Self {
        Self {
            first,
            behind: VecDeque::new(),
        }
    }

    fn enter(&mut self, number: u64) -> bool {
        let last = self.behind.back().map_or(self.first, |last| last.number);
        if last != number {
            let waker = None;
            self.behind.push_back(Waiting { number, waker });
        }
        self.first == number
    }

    fn is_first(&mut self, number: u64, waker: &Waker) -> bool {
        if let Some(waiting) = self.place(number).and_then(|at| self.behind.get_mut(at)) {
            waiting.waker = Some(waker.clone());
        }
        self.first == number
    }

    fn leave(&mut self, number: u64) -> Left {
        if self.first != number {
            if let Some(at) = self.place(number) {
                self.behind.remove(at);
            }
            return Left::Waiting(None);
        }
        match self.behind.pop_front() {
            Some(next) => {
                self.first = next.number;
                Left::Waiting(next.waker)
            }
            None => Left::Empty,
        }
    }

    fn place(&self, number: u64) -> Option<usize> {
        let found = self
            .behind
            .binary_search_by_key(&number, |waiting| waiting.number);
        found.ok()
    }
}
