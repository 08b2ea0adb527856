//! What handlers cover, checked while a user's crate compiles.

use crate::{info::EventInfo, projection::same};

/// Longest message about events that are not covered.
const MESSAGE: usize = 4096;

/// Place of an event among those of a handler.
pub const fn position(events: &[&EventInfo], event: &EventInfo) -> usize {
    let mut index = 0;
    while index < events.len() && !same(events[index].name, event.name) {
        index += 1;
    }
    index
}

/// Stops the compiler if two methods receive one event.
#[allow(clippy::panic, reason = "runs in the compiler only")]
pub const fn assert_distinct(events: &[&EventInfo]) {
    let mut index = 0;
    while index < events.len() {
        if position(events, events[index]) < index {
            let message = Message::new()
                .add("two methods receive the event ")
                .add(events[index].name);
            message.panic();
        }
        index += 1;
    }
}

/// Stops the compiler if an event of a group is not covered; names all of them, with their lines in the spec.
#[allow(clippy::panic, reason = "runs in the compiler only")]
pub const fn assert_exhaustive(events: &[&EventInfo], group: &[&EventInfo]) {
    let mut message = Message::new().add("no method receives");
    let mut missing = 0;
    let mut index = 0;
    while index < group.len() {
        if position(events, group[index]) == events.len() {
            let separator = if missing == 0 { " " } else { ", " };
            message = message.add(separator).add_event(group[index]);
            missing += 1;
        }
        index += 1;
    }
    if missing > 0 {
        message.panic();
    }
}

/// Text put together in the compiler.
struct Message {
    text: [u8; MESSAGE],
    length: usize,
}

impl Message {
    const fn new() -> Self {
        Self {
            text: [0; MESSAGE],
            length: 0,
        }
    }

    /// Adds text; what does not fit is left out.
    const fn add(mut self, text: &str) -> Self {
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
    const fn add_event(self, event: &EventInfo) -> Self {
        let origin = event.origin;
        let message = self.add(event.name).add(" (").add(origin.path).add(":");
        message
            .add_number(origin.line)
            .add(":")
            .add_number(origin.column)
            .add(")")
    }

    const fn add_number(self, number: u32) -> Self {
        const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
        let message = if number < 10 {
            self
        } else {
            self.add_number(number / 10)
        };
        message.add(DIGITS[(number % 10) as usize])
    }

    #[allow(clippy::panic, reason = "runs in the compiler only")]
    const fn panic(&self) -> ! {
        let (text, _) = self.text.split_at(self.length);
        match core::str::from_utf8(text) {
            Ok(text) => panic!("{}", text),
            Err(_) => panic!("some events are not covered"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{assert_distinct, assert_exhaustive, position};
    use crate::{background_call_card, call_card};

    #[test]
    fn what_is_covered_is_accepted() {
        assert_distinct(background_call_card::EVENTS);
        assert_exhaustive(background_call_card::EVENTS, background_call_card::EVENTS);
        assert_eq!(position(call_card::EVENTS, call_card::EVENTS[1]), 1);
    }

    #[test]
    #[should_panic(
        expected = "no method receives CallCard::EntityChanged (bitrix24/call-card.json:"
    )]
    fn what_is_missing_is_named_with_its_line() {
        assert_exhaustive(&call_card::EVENTS[1..], call_card::EVENTS);
    }

    #[test]
    #[should_panic(expected = "two methods receive the event CallCard::BeforeClose")]
    fn what_is_covered_twice_is_named() {
        assert_distinct(&[call_card::EVENTS[1], call_card::EVENTS[1]]);
    }
}
