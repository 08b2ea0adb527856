//! The order of deliveries that belong together.

use core::{
    future::poll_fn,
    task::{Poll, Waker},
};
use std::{
    collections::{VecDeque, hash_map::Entry},
    sync::{Mutex, MutexGuard, PoisonError},
    vec::Vec,
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
pub(super) struct Turn<'o> {
    order: &'o Order,
    keys: Keys,
    number: u64,
    has_come: bool,
}

impl Order {
    /// Takes a place behind all who came so far.
    pub(super) fn enter(&self, keys: Keys) -> Turn<'_> {
        let mut queues = self.queues();
        let number = queues.next;
        queues.next += 1;
        let mut has_come = true;
        for key in keys.into_iter().flatten() {
            has_come &= queues.enter(key, number);
        }
        drop(queues);
        Turn {
            order: self,
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

impl Turn<'_> {
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

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut queues = self.order.queues();
        let mut wakers = Vec::new();
        for key in self.keys.into_iter().flatten() {
            if let Some(waker) = queues.leave(key, self.number) {
                wakers.push(waker);
            }
        }
        // Nobody is woken while the lock is held.
        drop(queues);
        wakers.into_iter().for_each(Waker::wake);
    }
}

#[cfg(test)]
mod tests {
    use super::{Digest, Order, Turn};
    use core::{
        sync::atomic::{AtomicUsize, Ordering},
        task::Waker,
    };
    use std::{sync::Arc, task::Wake};

    /// Counts how often somebody is woken.
    #[derive(Default)]
    struct Bell(AtomicUsize);

    impl Wake for Bell {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn has_come(turn: &mut Turn<'_>) -> bool {
        turn.has_come || turn.poll(Waker::noop()).is_ready()
    }

    #[test]
    fn who_shares_a_key_waits_and_who_leaves_lets_pass() {
        let order = Order::default();
        let enter = |keys: [u64; 2]| {
            order.enter([Some(Digest::new(keys[0])), None, Some(Digest::new(keys[1]))])
        };
        let mut first = enter([1, 2]);
        let mut second = enter([1, 3]);
        let mut third = enter([3, 2]);
        let mut other = enter([4, 5]);
        let mut last = enter([4, 3]);
        assert!(has_come(&mut first) && has_come(&mut other));
        assert!(
            ![&mut second, &mut third, &mut last]
                .into_iter()
                .any(has_come)
        );
        // Out of turn: those behind still wait for those before.
        drop(second);
        assert!(!has_come(&mut third));
        drop(first);
        assert!(has_come(&mut third) && !has_come(&mut last));
        drop(third);
        assert!(!has_come(&mut last));
        drop(other);
        assert!(has_come(&mut last));
        drop(last);
        assert!(order.queues().by_key.is_empty());
    }

    #[test]
    fn the_next_one_is_woken_and_nobody_else() {
        let order = Order::default();
        let enter = || order.enter([Some(Digest::NONE), Some(Digest::NONE), None]);
        let (first, mut second, mut third) = (enter(), enter(), enter());
        assert!(first.has_come, "nobody waits for himself");
        let bells = [Arc::new(Bell::default()), Arc::new(Bell::default())];
        let rung = || bells.each_ref().map(|bell| bell.0.load(Ordering::Relaxed));
        for (turn, bell) in [&mut second, &mut third].into_iter().zip(&bells) {
            assert!(turn.poll(&Arc::clone(bell).into()).is_pending());
        }
        drop(first);
        assert_eq!(rung(), [1, 0]);
        drop(second);
        assert_eq!(rung(), [1, 1]);
        assert!(has_come(&mut third));
    }
}
