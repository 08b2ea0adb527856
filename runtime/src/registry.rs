//! All events of a spec, found by name in constant time.

use core::fmt;

use crate::info::{EventInfo, Origin};

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
    #[doc(hidden)]
    pub events: &'static [&'static EventInfo],
    #[doc(hidden)]
    pub table: &'static [u16],
}

impl Registry {
    /// Every event, in the order of the spec.
    pub fn iter(&self) -> core::iter::Copied<core::slice::Iter<'static, &'static EventInfo>> {
        self.events.iter().copied()
    }

    /// Number of events.
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether there is no event.
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// The event with this wire name or alias.
    pub fn find(&self, name: &str) -> Option<&'static EventInfo> {
        self.events.get(self.index_of(name)?).copied()
    }

    /// The wire name most like this one, if one is like it; for messages.
    ///
    /// Without the feature `std` there is none.
    pub fn nearest(&self, name: &str) -> Option<&'static str> {
        nearest(name, self.events.iter().map(|event| event.name))
    }

    #[doc(hidden)]
    pub fn index_of(&self, name: &str) -> Option<usize> {
        let mask = self.table.len().checked_sub(1)?;
        let mut at = hash(name.as_bytes()) & mask;
        // At most half of the places are taken, so this ends.
        while let Some(index) = self.table.get(at).and_then(|entry| entry.checked_sub(1)) {
            let index = usize::from(index);
            if self
                .events
                .get(index)
                .is_some_and(|event| event.is_called(name))
            {
                return Some(index);
            }
            at = (at + 1) & mask;
        }
        None
    }
}

impl fmt::Debug for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.events.iter().map(|event| event.name()))
            .finish()
    }
}

impl IntoIterator for &Registry {
    type Item = &'static EventInfo;
    type IntoIter = core::iter::Copied<core::slice::Iter<'static, &'static EventInfo>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Size of the table of these events: a power of two, and at most half of it will be taken.
#[doc(hidden)]
pub const fn table_size(events: &[&EventInfo]) -> usize {
    let mut names = 1;
    let mut index = 0;
    while index < events.len() {
        names += 1 + events[index].aliases.len();
        index += 1;
    }
    (2 * names).next_power_of_two()
}

/// Builds the table of a registry while the user's crate compiles: at `hash(name)` or the next free place after it
/// stands the index of the event, plus one. `N` is [`table_size`].
#[doc(hidden)]
pub const fn table<const N: usize>(events: &[&EventInfo]) -> [u16; N] {
    let mut table = [0; N];
    let mut index = 0;
    while index < events.len() {
        let event = events[index];
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a spec has at most 65,535 events"
        )]
        let entry = index as u16 + 1;
        insert(&mut table, event.name, entry);
        let mut alias = 0;
        while alias < event.aliases.len() {
            insert(&mut table, event.aliases[alias], entry);
            alias += 1;
        }
        index += 1;
    }
    table
}

/// What an array of events is made of before it is filled.
pub(crate) const NO_EVENT: EventInfo = EventInfo {
    name: "",
    aliases: &[],
    placements: &[],
    scopes: &[],
    page: "",
    origin: Origin {
        path: "",
        line: 0,
        column: 0,
    },
    registry: || &Registry {
        events: &[],
        table: &[0],
    },
};

/// Joins the events of several groups.
#[doc(hidden)]
pub const fn concat<const N: usize>(groups: &[&[&'static EventInfo]]) -> [&'static EventInfo; N] {
    let mut all = [&NO_EVENT; N];
    let (mut group, mut at) = (0, 0);
    while group < groups.len() {
        let mut index = 0;
        while index < groups[group].len() {
            all[at] = groups[group][index];
            (index, at) = (index + 1, at + 1);
        }
        group += 1;
    }
    all
}

const fn insert(table: &mut [u16], name: &str, entry: u16) {
    let mut at = hash(name.as_bytes()) & (table.len() - 1);
    while table[at] != 0 {
        at = (at + 1) & (table.len() - 1);
    }
    table[at] = entry;
}

/// Eight bytes at a time: short for the CPU, and for the compiler's interpreter, which runs it once per event.
const fn hash(bytes: &[u8]) -> usize {
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
            last = last << 8 | *byte as u64;
            rest = tail;
        }
    }
    #[expect(clippy::cast_possible_truncation, reason = "any bits will do")]
    let hash = mix(hash ^ last, FACTOR) as usize;
    hash
}

const fn mix(hash: u64, factor: u64) -> u64 {
    let hash = hash.wrapping_mul(factor);
    hash ^ (hash >> 32)
}

#[cfg(feature = "std")]
pub(crate) fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    // A name longer than this is not compared: the distance takes time in proportion to its length.
    const LONGEST: usize = 128;
    if name.len() > LONGEST {
        return None;
    }
    let lower = name.to_ascii_lowercase();
    let distance = |known: &str| strsim::damerau_levenshtein(&lower, &known.to_ascii_lowercase());
    names
        .map(|known| (distance(known), known))
        .filter(|(distance, known)| *distance <= known.len() / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

#[cfg(not(feature = "std"))]
fn nearest<'n>(_: &str, _: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    None
}
