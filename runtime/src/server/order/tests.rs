//! Who waits for whom, and who is woken.

use core::{
    sync::atomic::{AtomicUsize, Ordering},
    task::Waker,
};
use std::{sync::Arc, task::Wake};

use super::{Digest, Order, Turn};

/// Counts how often somebody is woken.
#[derive(Default)]
struct Bell(AtomicUsize);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

impl Turn<'_> {
    /// A bell that rings when this turn, which has not come, may have.
    fn bell(&mut self) -> Arc<Bell> {
        let bell = Arc::new(Bell::default());
        assert!(self.poll(&Arc::clone(&bell).into()).is_pending());
        bell
    }
}

/// How often each was rung.
fn rung<const N: usize>(bells: &[Arc<Bell>; N]) -> [usize; N] {
    bells.each_ref().map(|bell| bell.0.load(Ordering::Relaxed))
}

fn has_come(turn: &mut Turn<'_>) -> bool {
    turn.has_come || turn.poll(Waker::noop()).is_ready()
}

#[test]
fn who_shares_a_key_waits_and_who_leaves_lets_pass() {
    let order = Order::new(usize::MAX);
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
    assert!(order.state().queues.is_empty());
}

#[test]
fn the_next_one_is_woken_and_nobody_else() {
    let order = Order::new(usize::MAX);
    let enter = || order.enter([Some(Digest::NONE), Some(Digest::NONE), None]);
    let (first, mut second, mut third) = (enter(), enter(), enter());
    assert!(first.has_come, "nobody waits for himself");
    let bells = [second.bell(), third.bell()];
    drop(first);
    assert_eq!(rung(&bells), [1, 0]);
    drop(second);
    assert_eq!(rung(&bells), [1, 1]);
    assert!(has_come(&mut third));
}

const NO_KEYS: super::Keys = [None; 3];

/// The turns of so many who share nothing but the places.
fn turns<const N: usize>(order: &Order) -> [Turn<'_>; N] {
    [(); N].map(|()| order.enter(NO_KEYS))
}

#[test]
fn as_many_at_the_same_time_as_there_are_places() {
    let order = Order::new(2);
    let [first, second, mut third, mut fourth] = turns(&order);
    assert!(first.has_come && second.has_come);
    let bells = [third.bell(), fourth.bell()];
    drop(first);
    assert_eq!(rung(&bells), [1, 0]);
    let mut last = order.enter(NO_KEYS);
    assert!(
        !has_come(&mut last) && !has_come(&mut fourth),
        "who came before goes first"
    );
    assert!(has_come(&mut third));
    // Whose turn may have come, and who does not want it any more, leaves it to the next one.
    let bells = [fourth.bell(), last.bell()];
    drop(second);
    assert_eq!(rung(&bells), [1, 0]);
    drop(fourth);
    assert_eq!(rung(&bells), [1, 1]);
    assert!(has_come(&mut last));
}

#[test]
fn of_two_places_that_are_free_at_once_none_stays_free() {
    let order = Order::new(2);
    let [first, second, mut third, mut fourth] = turns(&order);
    let bells = [third.bell(), fourth.bell()];
    drop((first, second));
    assert_eq!(rung(&bells), [2, 0]);
    assert!(has_come(&mut third));
    assert_eq!(rung(&bells), [2, 1]);
    assert!(has_come(&mut fourth));
}

#[test]
fn who_waits_for_others_takes_no_place() {
    let order = Order::new(2);
    let key = |key| [Some(Digest::new(key)), None, None];
    let first = order.enter(key(1));
    let mut second = order.enter(key(1));
    assert!(first.has_come && !has_come(&mut second));
    assert!(order.enter(key(2)).has_come);
}

#[test]
fn who_leaves_without_a_key_leaves_the_keys_of_others_alone() {
    let order = Order::new(usize::MAX);
    let [first, second] = turns(&order);
    let key = [Some(Digest::NONE), None, None];
    let third = order.enter(key);
    drop((first, second));
    let mut fourth = order.enter(key);
    assert!(!has_come(&mut fourth));
    drop(third);
    assert!(has_come(&mut fourth));
}

#[test]
fn it_is_empty_when_the_last_one_is_gone() {
    let order = Order::new(0);
    let poll = |bell: &Arc<Bell>| order.state().poll_empty(&Arc::clone(bell).into());
    let bell = Arc::default();
    assert!(poll(&bell).is_ready());
    let [first, second] = turns(&order);
    assert!(first.has_come, "there is a place at least");
    assert!(poll(&bell).is_pending() && poll(&bell).is_pending());
    drop(first);
    assert_eq!(rung(&[Arc::clone(&bell)]), [0]);
    drop(second);
    assert_eq!(rung(&[Arc::clone(&bell)]), [1]);
    assert!(poll(&bell).is_ready());
}
