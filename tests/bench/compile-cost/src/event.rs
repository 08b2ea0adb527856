//! Synthetic events, the same for every form.

/// One event.
pub(crate) struct Event {
    pub(crate) number: usize,
    pub(crate) payload: Payload,
}

/// What comes with an event.
#[derive(Clone)]
pub(crate) enum Payload {
    None,
    Value(Type),
    Object(Vec<Type>),
}

/// Type of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    String,
    Integer,
    Boolean,
    Optional,
    State,
    Links,
}

impl Type {
    const ALL: [Self; 6] = [
        Self::String,
        Self::Integer,
        Self::Boolean,
        Self::Optional,
        Self::State,
        Self::Links,
    ];

    /// Types in turn.
    fn nth(number: usize) -> Self {
        Self::ALL
            .into_iter()
            .cycle()
            .nth(number % Self::ALL.len())
            .unwrap_or(Self::String)
    }
}

impl Event {
    pub(crate) fn new(number: usize, payload: Payload) -> Self {
        Self { number, payload }
    }

    /// Name of its type.
    pub(crate) fn type_name(&self) -> String {
        format!("Event{}Happened", self.number)
    }

    /// Name of its method.
    pub(crate) fn method(&self) -> String {
        format!("event{}_happened", self.number)
    }

    /// Name on the wire.
    pub(crate) fn wire(&self) -> String {
        format!("Load::event{}Happened", self.number)
    }

    pub(crate) fn docs(&self) -> String {
        format!("Comes when number {} happened.", self.number)
    }
}

/// A quarter of the events without data, a quarter with single values, half with objects of 3 to 11 fields.
pub(crate) fn events(count: usize) -> Vec<Event> {
    let event = |number| {
        Event::new(
            number,
            match number % 4 {
                0 => Payload::None,
                1 => Payload::Value(Type::nth(number / 4 % 3)),
                _ => Payload::Object(types(number, 3 + number % 9)),
            },
        )
    };
    (0..count).map(event).collect()
}

/// Types of `count` fields.
pub(crate) fn types(start: usize, count: usize) -> Vec<Type> {
    (start..start + count).map(Type::nth).collect()
}

#[cfg(test)]
mod tests {
    use super::{Payload, Type, events};

    #[test]
    fn half_of_the_events_are_objects_and_all_types_occur() {
        let events = events(100);
        let objects: Vec<_> = events
            .iter()
            .filter_map(|event| match &event.payload {
                Payload::Object(fields) => Some(fields),
                Payload::None | Payload::Value(_) => None,
            })
            .collect();
        assert_eq!(objects.len(), 50);
        assert!(
            objects
                .iter()
                .all(|fields| (3..=11).contains(&fields.len()))
        );
        for ty in Type::ALL {
            assert!(objects.iter().any(|fields| fields.contains(&ty)));
        }
    }
}
