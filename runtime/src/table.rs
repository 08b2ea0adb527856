//! Where events are found by their names.

use alloc::vec;
use core::sync::atomic::{AtomicBool, AtomicU16, Ordering};

use crate::info::EventInfo;

/// Places for the numbers of events, from 1: at `hash(name)`, or the next free one behind it.
///
/// It is filled when it is first asked. The compiler could do that, and would take longer for it than for a method of every
/// event. Threads that ask at once all write the same.
#[derive(Debug)]
pub struct Table<P: ?Sized = [AtomicU16]> {
    is_filled: AtomicBool,
    places: P,
}

/// A table of `N` places.
pub type Places<const N: usize> = Table<[AtomicU16; N]>;

impl<const N: usize> Places<N> {
    /// Of `N` places, which is [`size`] of the number of names.
    pub const fn new() -> Self {
        Self {
            is_filled: AtomicBool::new(false),
            places: [const { AtomicU16::new(0) }; N],
        }
    }
}

/// A power of two, of which names take half at most.
pub const fn size(names: usize) -> usize {
    (2 * names + 1).next_power_of_two()
}

/// The same for the names of some events.
pub const fn size_for(events: &[EventInfo]) -> usize {
    let (mut names, mut index) = (0, 0);
    while index < events.len() {
        names += 1 + events[index].aliases().count_left();
        index += 1;
    }
    size(names)
}

impl Table {
    /// The index of the event with a name.
    #[inline]
    pub(crate) fn find(
        &self,
        name: &str,
        events: usize,
        event: impl Fn(usize) -> EventInfo + Copy,
    ) -> Option<usize> {
        if !self.is_filled.load(Ordering::Acquire) {
            self.fill(events, event);
        }
        let mask = self.places.len().checked_sub(1)?;
        let mut at = hash(name.as_bytes()) & mask;
        // At most half of the places are taken, so this ends.
        loop {
            let entry = self.places.get(at)?.load(Ordering::Relaxed);
            let index = usize::from(entry.checked_sub(1)?);
            if event(index).is_called(name) {
                return Some(index);
            }
            at = (at + 1) & mask;
        }
    }

    #[cold]
    fn fill(&self, events: usize, event: impl Fn(usize) -> EventInfo) {
        let mut places = vec![0; self.places.len()];
        for index in 0..events {
            let event = event(index);
            insert(&mut places, event.name(), index);
            for alias in event.aliases() {
                insert(&mut places, alias, index);
            }
        }
        for (place, entry) in self.places.iter().zip(places) {
            place.store(entry, Ordering::Relaxed);
        }
        self.is_filled.store(true, Ordering::Release);
    }
}

fn insert(places: &mut [u16], name: &str, index: usize) {
    let start = hash(name.as_bytes()) & places.len().saturating_sub(1);
    let (before, after) = places.split_at_mut(start);
    let free = after.iter_mut().chain(before).find(|entry| **entry == 0);
    // A spec has at most 65,535 events, and the places are enough for their names.
    if let (Some(free), Ok(entry)) = (free, u16::try_from(index + 1)) {
        *free = entry;
    }
}

/// The index of an event among these.
pub fn find(name: &str, events: &[EventInfo], table: &Table) -> Option<usize> {
    let event = |index: usize| events.get(index).copied().unwrap_or(EventInfo::NOTHING);
    table.find(name, events.len(), event)
}

/// Eight bytes at a time.
fn hash(bytes: &[u8]) -> usize {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut hash = bytes.len() as u64;
    let mut rest = bytes;
    while let Some((chunk, tail)) = rest.split_first_chunk::<8>() {
        hash = mix(hash ^ u64::from_le_bytes(*chunk), FACTOR);
        rest = tail;
    }
    let mut last = 0;
    if let Some(chunk) = bytes.last_chunk() {
        // Some of them once more, which is shorter than one by one.
        last = u64::from_le_bytes(*chunk);
    } else {
        while let Some((byte, tail)) = rest.split_first() {
            last = last << 8 | u64::from(*byte);
            rest = tail;
        }
    }
    #[expect(clippy::cast_possible_truncation, reason = "any bits will do")]
    let hash = mix(hash ^ last, FACTOR) as usize;
    hash
}

fn mix(hash: u64, factor: u64) -> u64 {
    let hash = hash.wrapping_mul(factor);
    hash ^ (hash >> 32)
}
