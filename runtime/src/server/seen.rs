//! Deliveries that were handled: which of them come again.

use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

use super::digest::{Digest, DigestSet};

/// The ids of deliveries that were handled of late, as digests, so that each takes the same little memory.
#[derive(Debug)]
pub(super) struct Seen {
    window: Duration,
    capacity: usize,
    digests: DigestSet,
    /// Oldest first.
    order: VecDeque<(Instant, Digest)>,
}

impl Seen {
    pub(super) fn new(window: Duration, capacity: usize) -> Self {
        Self {
            window,
            capacity,
            digests: DigestSet::default(),
            order: VecDeque::new(),
        }
    }

    pub(super) fn contains(&mut self, digest: Digest, now: Instant) -> bool {
        self.forget_old(now);
        self.digests.contains(&digest)
    }

    /// Remembers a delivery; when there are too many, forgets the oldest.
    pub(super) fn insert(&mut self, digest: Digest, now: Instant) {
        if self.capacity == 0 || !self.digests.insert(digest) {
            return;
        }
        if self.order.len() == self.capacity {
            self.forget_oldest();
        }
        self.order.push_back((now, digest));
    }

    fn forget_old(&mut self, now: Instant) {
        while let Some((then, _)) = self.order.front() {
            if now.saturating_duration_since(*then) < self.window {
                return;
            }
            self.forget_oldest();
        }
    }

    fn forget_oldest(&mut self) {
        if let Some((_, digest)) = self.order.pop_front() {
            self.digests.remove(&digest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Digest, Duration, Instant, Seen};

    #[test]
    fn a_window_in_time_and_in_number() {
        let (start, second) = (Instant::now(), Duration::from_secs(1));
        let [one, two, three] = [1, 2, 3].map(Digest::new);
        let mut seen = Seen::new(10 * second, 2);
        seen.insert(one, start);
        seen.insert(two, start + 5 * second);
        assert!(seen.contains(one, start + 9 * second));
        assert!(!seen.contains(one, start + 10 * second));
        assert!(seen.contains(two, start + 10 * second));
        seen.insert(one, start + 11 * second);
        seen.insert(three, start + 11 * second);
        assert!(!seen.contains(two, start + 11 * second));
        assert_eq!(seen.digests.len(), seen.order.len());
    }
}
