//! The order of deliveries that belong together, and how many are handled at the same time.

mod places;
mod queues;
#[cfg(test)]
mod tests;

use core::{
    future::poll_fn,
    task::{Poll, Waker},
};
use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    vec::Vec,
};

use self::{places::Places, queues::Queues};
use super::digest::Digest;

/// What a delivery queues by.
type Keys = [Option<Digest>; 3];

/// Who shares a key with one that came before waits for it; the others go on side by side, as long as there are places.
///
/// Both are under one lock: a lock of its own for the places takes about as long as everything else here.
#[derive(Debug)]
pub(super) struct Order(Mutex<State>);

#[derive(Debug)]
struct State {
    /// The number of who comes next.
    next: u64,
    queues: Queues,
    places: Places,
    /// How many have a turn, whether or not it has come.
    turns: usize,
    /// Who is to be woken when nobody has one.
    watching: Vec<Waker>,
}

/// A turn to be handled; dropped, it lets the next ones pass.
///
/// Places in all queues are taken at once, so nobody ever waits for somebody who waits for him. Who still waits for others
/// takes no place from those who could be handled.
#[derive(Debug)]
pub(super) struct Turn<'o> {
    order: &'o Order,
    keys: Keys,
    number: u64,
    has_come: bool,
}

impl Order {
    /// With so many places, and at least one.
    pub(super) fn new(places: usize) -> Self {
        Self(Mutex::new(State {
            next: 0,
            queues: Queues::default(),
            places: Places::new(places.max(1)),
            turns: 0,
            watching: Vec::new(),
        }))
    }

    /// Takes a place behind all who came so far.
    pub(super) fn enter(&self, keys: Keys) -> Turn<'_> {
        let mut state = self.state();
        let number = state.next;
        state.next += 1;
        state.turns += 1;
        let is_first = state.queues.enter(keys, number);
        Turn {
            order: self,
            keys,
            number,
            has_come: is_first && state.places.take(number),
        }
    }

    /// Waits until nobody has a turn.
    pub(super) async fn empty(&self) {
        poll_fn(|context| self.state().poll_empty(context.waker())).await;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn poll_empty(&mut self, waker: &Waker) -> Poll<()> {
        if self.turns == 0 {
            return Poll::Ready(());
        }
        if !self.watching.iter().any(|other| other.will_wake(waker)) {
            self.watching.push(waker.clone());
        }
        Poll::Pending
    }

    /// Whether somebody's turn has come; if not, he is woken when it may have.
    fn poll(&mut self, keys: Keys, number: u64, waker: &Waker) -> bool {
        if !self.queues.is_first(keys, number, waker) {
            return false;
        }
        let has_come = self.places.take(number);
        if !has_come {
            self.places.wait(number, waker);
        }
        has_come
    }

    /// Those to be woken when somebody is gone.
    fn leave(&mut self, turn: &Turn<'_>) -> Vec<Waker> {
        let mut wakers = self.queues.leave(turn.keys, turn.number);
        if turn.has_come {
            self.places.leave();
        } else {
            self.places.forget(turn.number);
        }
        if let Some(next) = self.places.next() {
            wakers.push(next);
        }
        self.turns -= 1;
        if self.turns == 0 {
            wakers.append(&mut self.watching);
        }
        wakers
    }
}

impl Turn<'_> {
    /// Waits for those who came before.
    pub(super) async fn come(&mut self) {
        if !self.has_come {
            poll_fn(|context| self.poll(context.waker())).await;
        }
    }

    fn poll(&mut self, waker: &Waker) -> Poll<()> {
        let mut state = self.order.state();
        if !state.poll(self.keys, self.number, waker) {
            return Poll::Pending;
        }
        self.has_come = true;
        // Two places may have become free at once.
        let next = state.places.next();
        drop(state);
        next.into_iter().for_each(Waker::wake);
        Poll::Ready(())
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let wakers = self.order.state().leave(self);
        // Nobody is woken while the lock is held.
        wakers.into_iter().for_each(Waker::wake);
    }
}
