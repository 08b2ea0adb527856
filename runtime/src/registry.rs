//! All events of a spec, found by name in constant time.

use core::{fmt, ptr};

use crate::{
    description::{Number, Numbers, Reader, part},
    info::EventInfo,
    nearest::nearest,
    shape::{Kind, Shape},
    table::{Places, Table},
};

/// The events of one spec.
///
/// ```
/// use bitrix24_placement::EVENTS;
///
/// let event = EVENTS.find("CallCard::BeforeClose").ok_or("not in the spec")?;
/// assert_eq!(event.placements(), ["CALL_CARD"]);
/// assert_eq!(EVENTS.nearest("CallCard::beforeClose"), Some("CallCard::BeforeClose"));
/// # Ok::<(), &str>(())
/// ```
pub struct Registry {
    text: &'static str,
    numbers: Numbers,
    len: usize,
    // A function, since constants refer to registries, and must not refer to what changes.
    table: fn() -> &'static Table,
}

/// The registry of no spec.
pub(crate) static NOTHING: Registry = Registry::new(0, "", &[], || {
    static TABLE: Places<1> = Places::new();
    &TABLE
});

impl Registry {
    #[doc(hidden)]
    pub const fn new(
        len: usize,
        text: &'static str,
        numbers: &'static [u8],
        table: fn() -> &'static Table,
    ) -> Self {
        Self {
            text,
            numbers: Numbers::new(numbers),
            len,
            table,
        }
    }

    /// Every event, in the order of the spec.
    pub const fn iter(&'static self) -> Events {
        Events::new(self, 0, self.len())
    }

    /// Number of events.
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there is no event.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The event with this wire name or alias.
    pub fn find(&'static self, name: &str) -> Option<EventInfo> {
        let index = self.index_of(name)?;
        Some(EventInfo::new(self, index))
    }

    /// The wire name most like this one, if one is like it; for messages.
    ///
    /// Without the feature `std` there is none.
    pub fn nearest(&'static self, name: &str) -> Option<&'static str> {
        nearest(name, self.iter().map(EventInfo::name))
    }

    pub(crate) fn index_of(&'static self, name: &str) -> Option<usize> {
        let event = |index| EventInfo::new(self, index);
        (self.table)().find(name, self.len(), event)
    }

    /// The number of an event; nothing if there is none with this index.
    #[inline]
    pub(crate) const fn number(&self, event: usize) -> Number {
        if event < self.len {
            self.numbers.at(event)
        } else {
            Number(0)
        }
    }

    /// The wire name of an event.
    #[inline]
    pub(crate) const fn name(&self, event: usize) -> &'static str {
        let number = self.number(event);
        part(self.text, number.place(), number.bytes())
    }

    /// What the payload of an event is made of.
    #[inline]
    pub(crate) const fn shape(&self, event: usize) -> Shape {
        let number = self.number(event);
        let (first, end) = (self.first_field(event), self.first_field(event + 1));
        let fields = self.numbers.part(first, end.saturating_sub(first));
        Shape::of(
            self.text,
            number.end(),
            fields,
            Kind::numbered(number.kind()),
        )
    }

    /// Where the fields of an event begin among the numbers.
    #[inline]
    const fn first_field(&self, event: usize) -> usize {
        if event < self.len {
            self.len + self.numbers.at(event).first_field()
        } else {
            self.numbers.0.len()
        }
    }

    /// One of the texts that events share.
    pub(crate) const fn shared(&self, index: usize) -> &'static str {
        let mut reader = Reader(self.text);
        let mut left = reader.number();
        if index >= left {
            return "";
        }
        left = index;
        while left > 0 {
            reader.text();
            left -= 1;
        }
        reader.text()
    }
}

/// The registries of some events, each once.
pub(crate) fn registries(events: &'static [EventInfo]) -> impl Iterator<Item = &'static Registry> {
    let are_of_one = |one: &EventInfo, other: &EventInfo| ptr::eq(one.registry(), other.registry());
    let firsts = events.iter().enumerate().filter(move |(index, event)| {
        // Those of one mostly stand together, so the last one before is asked first.
        let mut before = events.iter().take(*index).rev();
        !before.any(|other| are_of_one(other, event))
    });
    firsts.map(|(_, event)| event.registry())
}

impl fmt::Debug for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = (0..self.len).map(|index| self.name(index));
        f.debug_list().entries(names).finish()
    }
}

impl IntoIterator for &'static Registry {
    type Item = EventInfo;
    type IntoIter = Events;

    fn into_iter(self) -> Events {
        self.iter()
    }
}

/// Events of a spec that stand one behind the other, such as those of a group.
#[derive(Debug, Clone)]
pub struct Events {
    registry: &'static Registry,
    first: usize,
    end: usize,
}

impl Events {
    /// No events.
    pub(crate) const NONE: Self = Self::new(&NOTHING, 0, 0);

    #[doc(hidden)]
    pub const fn new(registry: &'static Registry, first: usize, end: usize) -> Self {
        Self {
            registry,
            first,
            end,
        }
    }

    /// All events of their spec.
    pub const fn registry(&self) -> &'static Registry {
        self.registry
    }

    /// One of them.
    pub(crate) const fn at(&self, index: usize) -> EventInfo {
        EventInfo::new(self.registry, self.first + index)
    }

    /// How many there are, for the compiler as well.
    pub(crate) const fn count(&self) -> usize {
        self.end - self.first
    }

    /// The index among them of an event of the registry.
    pub(crate) fn index_of(&self, index: usize) -> Option<usize> {
        let is_one = (self.first..self.end).contains(&index);
        is_one.then(|| index - self.first)
    }
}

impl Iterator for Events {
    type Item = EventInfo;

    fn next(&mut self) -> Option<EventInfo> {
        let event = (self.first < self.end).then(|| self.at(0));
        self.first += usize::from(event.is_some());
        event
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.count(), Some(self.count()))
    }
}

impl ExactSizeIterator for Events {}
