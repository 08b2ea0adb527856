//! Places for those who are handled at the same time.

use core::task::Waker;
use std::collections::BTreeMap;

/// So many free places, and who waits for one, by number.
#[derive(Debug)]
pub(super) struct Places {
    free: usize,
    waiting: BTreeMap<u64, Waker>,
}

impl Places {
    pub(super) fn new(free: usize) -> Self {
        Self {
            free,
            waiting: BTreeMap::new(),
        }
    }

    /// Takes a place, unless there is none or somebody waits who came before.
    pub(super) fn take(&mut self, number: u64) -> bool {
        let mut waiting = self.waiting.keys();
        if self.free == 0 || waiting.next().is_some_and(|first| *first < number) {
            return false;
        }
        self.waiting.remove(&number);
        self.free -= 1;
        true
    }

    /// Waits for a place; who waits already is woken by this waker from now on.
    pub(super) fn wait(&mut self, number: u64, waker: &Waker) {
        self.waiting.insert(number, waker.clone());
    }

    /// Gives a place back.
    pub(super) fn leave(&mut self) {
        self.free += 1;
    }

    /// Waits no more.
    pub(super) fn forget(&mut self, number: u64) {
        self.waiting.remove(&number);
    }

    /// Who is to be woken: the first of those who wait, as long as a place is free.
    pub(super) fn next(&self) -> Option<Waker> {
        let mut waiting = self.waiting.values();
        waiting.next().filter(|_| self.free > 0).cloned()
    }
}
