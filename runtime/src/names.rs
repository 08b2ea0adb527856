//! Lists of names in a spec.

use core::fmt;

use crate::{description::Reader, registry::Registry};

/// Names that the spec lists, such as the placements of an event.
///
/// ```
/// use bitrix24_placement::{PlacementEvent, call_card::BeforeClose};
///
/// let placements = BeforeClose::INFO.placements();
/// assert_eq!(placements, ["CALL_CARD"]);
/// assert!(placements.contains("CALL_CARD"));
/// ```
#[derive(Clone)]
pub struct Names {
    left: usize,
    reader: Reader,
    /// Where the texts are, if the list has only their numbers.
    shared: Option<&'static Registry>,
}

impl Names {
    pub(crate) const fn written(mut reader: Reader) -> Self {
        Self {
            left: reader.number(),
            reader,
            shared: None,
        }
    }

    pub(crate) const fn shared(mut reader: Reader, registry: &'static Registry) -> Self {
        Self {
            left: reader.number(),
            reader,
            shared: Some(registry),
        }
    }

    /// How many there are, for the compiler.
    pub(crate) const fn count_left(&self) -> usize {
        self.left
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.left == 0
    }

    /// Whether a name is one of them.
    pub fn contains(&self, name: &str) -> bool {
        self.clone().any(|other| other == name)
    }
}

impl Iterator for Names {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        self.left = self.left.checked_sub(1)?;
        Some(match self.shared {
            Some(registry) => registry.shared(self.reader.number()),
            None => self.reader.text(),
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl ExactSizeIterator for Names {}

impl PartialEq for Names {
    fn eq(&self, other: &Self) -> bool {
        self.clone().eq(other.clone())
    }
}

impl Eq for Names {}

impl<const N: usize> PartialEq<[&str; N]> for Names {
    fn eq(&self, other: &[&str; N]) -> bool {
        self.clone().eq(other.iter().copied())
    }
}

impl fmt::Debug for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}
