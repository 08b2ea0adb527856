//! What handlers cover, checked while a user's crate compiles.

use core::str::Utf8Error;

use crate::{info::EventInfo, projection::same, registry::Events};

/// Longest message about events that are not covered.
const MESSAGE: usize = 4096;

/// Place of an event among those of a handler.
pub const fn position(events: &[EventInfo], event: EventInfo) -> usize {
    let mut index = 0;
    while index < events.len() && !same(events[index].name(), event.name()) {
        index += 1;
    }
    index
}

/// Stops the compiler, on the path of an event, if a route before this one has the same event.
///
/// `routes` has the number of each route that is there, as `events` has its event.
#[track_caller]
pub const fn assert_received_once(
    events: &[EventInfo],
    routes: &[usize],
    route: usize,
    event: EventInfo,
) {
    let first = position(events, event);
    if first < routes.len() && routes[first] != route && !event.name().is_empty() {
        let message = Message::new().add("another method receives ");
        message.add_event(event).add(" already").panic();
    }
}

/// Stops the compiler, on the type of an argument, if it does not hold the payload of the method's event.
///
/// `taken` says what the method takes, `fix` what it could take.
#[track_caller]
pub const fn assert_payload(fits: bool, taken: &str, event: EventInfo, fix: &str) {
    if !fits {
        let message = Message::new()
            .add(taken)
            .add(", which is not the payload of ");
        message.add_event(event).add(": ").add(fix).panic();
    }
}

/// Stops the compiler if an event of a group is not covered; names all of them, with their lines in the spec.
#[track_caller]
pub const fn assert_exhaustive(events: &[EventInfo], groups: &[Events]) {
    let mut message = Message::new().add("no method receives ");
    let empty = message.length;
    let mut index = 0;
    while index < groups.len() {
        if !is_known(groups, index) {
            message = message.add_missing(events, &groups[index], empty);
        }
        index += 1;
    }
    if message.length > empty {
        message.panic();
    }
}

/// Whether a group is among those before it: each event brings its own.
const fn is_known(groups: &[Events], group: usize) -> bool {
    let mut before = 0;
    while before < group {
        if same(groups[before].at(0).name(), groups[group].at(0).name()) {
            return true;
        }
        before += 1;
    }
    false
}

/// Text put together in the compiler.
pub(crate) struct Message {
    text: [u8; MESSAGE],
    length: usize,
}

impl Message {
    pub(crate) const fn new() -> Self {
        Self {
            text: [0; MESSAGE],
            length: 0,
        }
    }

    /// Adds text; what does not fit is left out.
    pub(crate) const fn add(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        let mut index = 0;
        while index < text.len() && self.length < MESSAGE {
            self.text[self.length] = text[index];
            self.length += 1;
            index += 1;
        }
        self
    }

    /// `BackgroundCallCard::nextButtonClick (bitrix24/background-call-card.json:195:9)`
    pub(crate) const fn add_event(self, event: EventInfo) -> Self {
        let origin = event.origin();
        let message = self.add(event.name()).add(" (").add(origin.path()).add(":");
        message
            .add_number(origin.line())
            .add(":")
            .add_number(origin.column())
            .add(")")
    }

    /// The events of a group that are not covered; `empty` is the length of the message without any.
    const fn add_missing(self, events: &[EventInfo], group: &Events, empty: usize) -> Self {
        let mut message = self;
        let mut index = 0;
        while index < group.count() {
            if position(events, group.at(index)) == events.len() {
                let separator = if message.length == empty { "" } else { ", " };
                message = message.add(separator).add_event(group.at(index));
            }
            index += 1;
        }
        message
    }

    pub(crate) const fn add_number(self, number: u32) -> Self {
        const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
        let message = if number < 10 {
            self
        } else {
            self.add_number(number / 10)
        };
        message.add(DIGITS[(number % 10) as usize])
    }

    /// What was put together; an error if it is so long that it ends within a letter.
    pub(crate) const fn text(&self) -> Result<&str, Utf8Error> {
        let (text, _) = self.text.split_at(self.length);
        core::str::from_utf8(text)
    }

    /// Functions that track their caller are no part of the compiler's message: it points at the generated call.
    #[track_caller]
    #[allow(clippy::panic, reason = "runs in the compiler only")]
    const fn panic(&self) -> ! {
        match self.text() {
            Ok(text) => panic!("{}", text),
            Err(_) => panic!("a method does not fit its events"),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{assert_exhaustive, assert_payload, assert_received_once, position};
    use crate::{background_call_card, call_card};

    #[test]
    fn what_is_covered_is_accepted() {
        let events: Vec<_> = background_call_card::EVENTS.collect();
        assert_received_once(&events[..2], &[0, 7], 7, events[1]);
        assert_exhaustive(&events, &[background_call_card::EVENTS]);
        assert_payload(true, "", events[0], "");
        assert_eq!(position(&events, events[1]), 1);
    }

    #[test]
    #[should_panic(
        expected = "no method receives CallCard::EntityChanged (bitrix24/call-card.json:"
    )]
    fn what_is_missing_is_named_with_its_line() {
        let groups = &[call_card::EVENTS, call_card::EVENTS];
        assert_exhaustive(&[call_card::EVENTS.at(1)], groups);
    }

    #[test]
    #[should_panic(
        expected = "another method receives CallCard::BeforeClose (bitrix24/call-card.json:"
    )]
    fn what_is_received_twice_is_named() {
        let event = call_card::EVENTS.at(1);
        assert_received_once(&[event, event], &[0, 1], 1, event);
    }

    #[test]
    #[should_panic(
        expected = "`skip` takes `u8`, which is not the payload of CallCard::BeforeClose (bitrix24/call-card.json:"
    )]
    fn what_does_not_fit_is_named() {
        assert_payload(
            false,
            "`skip` takes `u8`",
            call_card::EVENTS.at(1),
            "take `Skip`",
        );
    }
}
