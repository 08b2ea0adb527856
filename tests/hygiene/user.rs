//! A user's crate: its own spec, a handler, and projections. `RUNTIME` is replaced by the path of the runtime.

#![forbid(unsafe_code)]

/// The user's own events.
pub mod events {
    RUNTIME::placement_events!("door.json");
}

use std::sync::atomic::{AtomicUsize, Ordering};

use self::events::{bell, door, types};
use RUNTIME::{Context, UnknownEvent, background_call_card as card};

/// Receives events at once.
#[derive(Debug, Default)]
pub struct Porter {
    seen: AtomicUsize,
}

#[RUNTIME::placement_handler(crate = RUNTIME)]
impl Porter {
    #[on(door::Opened)]
    fn opened(&self, event: &door::Opened) -> Result<(), core::fmt::Error> {
        if event.visitors.is_empty() {
            return Err(core::fmt::Error);
        }
        self.greet(&event.visitors);
        Ok(())
    }

    #[on(door::Closed, door::Locked)]
    fn shut(&self, _: Context<'_>) {
        self.see(1);
    }

    #[on(bell::Rang)]
    fn rang(&self, event: &Rang) {
        self.see(usize::from(event.0));
    }

    #[on(card::MuteButtonClick)]
    fn mute(&self, event: &card::MuteButtonClick) {
        self.see(usize::from(event.muted));
    }

    #[on(unknown)]
    fn unknown(&self, event: &UnknownEvent<'_>) {
        self.see(event.suggestion().map_or(0, str::len));
    }

    fn greet(&self, visitors: &[types::Visitor]) {
        self.see(visitors.len());
    }

    fn see(&self, count: usize) {
        self.seen.fetch_add(count, Ordering::Relaxed);
    }
}

/// Receives events one after the other.
#[derive(Debug, Default)]
pub struct Butler<T> {
    /// Something of the user.
    pub state: T,
}

#[RUNTIME::placement_handler(crate = RUNTIME)]
impl<T: Send + Sync> Butler<T> {
    #[on(door::Visited)]
    async fn visited(&self, event: Came<'_>) -> Result<(), core::fmt::Error> {
        let _ = (&self.state, event.name, event.id);
        core::future::ready(Ok(())).await
    }
}

/// The visitor's name alone.
#[derive(Debug, RUNTIME::PlacementEvent)]
#[placement(event = door::Visited, crate = RUNTIME)]
pub struct Came<'a> {
    name: &'a str,
    id: Option<Number>,
}

/// A number of the user's own kind.
#[derive(Debug, Clone, Copy, RUNTIME::PlacementEvent)]
#[placement(transparent, crate = RUNTIME)]
pub struct Number(RUNTIME::Id);

/// What the bell says.
#[derive(Debug, RUNTIME::PlacementEvent)]
#[placement(event = bell::Rang, crate = RUNTIME)]
pub struct Rang(bool);

/// A part of an event, with objects in a list.
#[derive(Debug, RUNTIME::PlacementEvent)]
#[placement(event = door::Opened, crate = RUNTIME)]
pub struct Guests {
    #[placement(field = visitors)]
    guests: Vec<Guest>,
    r#type: RUNTIME::Json,
}

/// Who is among them.
#[derive(Debug, RUNTIME::PlacementEvent)]
#[placement(object = types::Visitor, crate = RUNTIME)]
pub struct Guest {
    name: String,
}

/// Uses what it can of all that, as a user would.
///
/// # Errors
///
/// The delivery is not as the spec says.
pub fn run(delivery: &str) -> Result<usize, RUNTIME::DispatchError> {
    use RUNTIME::{Dispatch, Dispatched};

    let handled = matches!(Porter::default().dispatch(delivery)?, Dispatched::Handled(_));
    Ok(usize::from(handled) + events::EVENTS.len())
}

/// The number of guests in an event, and what else came.
#[must_use]
pub fn count(guests: &Guests) -> (usize, &RUNTIME::Json) {
    let named = guests.guests.iter().filter(|guest| !guest.name.is_empty());
    (named.count(), &guests.r#type)
}
