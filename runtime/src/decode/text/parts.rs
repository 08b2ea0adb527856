//! Arrays and objects of JSON text.

use alloc::borrow::Cow;

use super::{
    super::source::{Entries, Items, Key, Seed},
    Stop, Str, Text,
};
use crate::shape::{Field, Shape};

/// The items of an array, or the entries of an object.
pub(crate) struct Parts<'t, 'de> {
    pub(super) text: &'t mut Text<'de>,
    pub(super) is_first: bool,
}

impl<'de> Parts<'_, 'de> {
    #[inline]
    fn more(&mut self, close: u8) -> Result<bool, Stop> {
        let more = self.text.more(self.is_first, close)?;
        self.is_first = false;
        Ok(more)
    }

    /// Goes up to the next key.
    #[inline]
    fn more_keys(&mut self) -> Result<bool, Stop> {
        match self.more(b'}')? {
            true if self.text.token() == b'"' => Ok(true),
            true => Err(Stop),
            false => Ok(false),
        }
    }

    pub(super) fn skip_key(&mut self) -> Result<bool, Stop> {
        if !self.more_keys()? {
            return Ok(false);
        }
        self.text.skip_string()?;
        self.text.expect(b':')?;
        Ok(true)
    }

    /// The next key, as it stands there, without the colon behind it.
    pub(crate) fn name(&mut self) -> Result<Option<Str<'de>>, Stop> {
        if !self.more_keys()? {
            return Ok(None);
        }
        self.text.string().map(Some)
    }

    /// Whether the next key is this one, if there is one; as above.
    #[cfg(feature = "server")]
    #[inline]
    pub(crate) fn is_name(&mut self, name: &str) -> Result<Option<bool>, Stop> {
        if !self.more_keys()? {
            return Ok(None);
        }
        self.text.string().map(|next| Some(next.is(name)))
    }

    /// Goes up to the next item.
    #[cfg(feature = "server")]
    pub(crate) fn item(&mut self) -> Result<Option<&mut Text<'de>>, Stop> {
        Ok(self.more(b']')?.then_some(&mut *self.text))
    }

    /// Goes up to the value of the key that was read.
    #[cfg(feature = "server")]
    pub(crate) fn text(&mut self) -> Result<&mut Text<'de>, Stop> {
        self.text.expect(b':')?;
        Ok(self.text)
    }
}

impl Parts<'_, '_> {
    /// Goes past the key of a field, if it comes next as it is mostly written.
    #[inline]
    fn skip_field(&mut self, field: Field, shape: Shape) -> bool {
        let is_skipped = field.empties().has_plain_key()
            && self.text.skip_key(field.wire_bytes(shape), self.is_first);
        self.is_first &= !is_skipped;
        is_skipped
    }

    /// Another field than the expected one, which may be absent.
    #[inline(never)]
    fn other_field(
        &mut self,
        shape: Shape,
        expected: usize,
        absent: Option<Field>,
    ) -> Result<Key, Stop> {
        let next = absent.and_then(|_| shape.field(expected + 1));
        if let Some(field) = next
            && self.skip_field(field, shape)
        {
            return Ok(Key::Field(field));
        }
        if !self.more_keys()? {
            return Ok(Key::End);
        }
        self.text.look_up(shape, expected)
    }
}

impl<'de> Items<'de> for Parts<'_, 'de> {
    type Error = Stop;

    #[inline]
    fn next<S: Seed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Stop> {
        if !self.more(b']')? {
            return Ok(None);
        }
        seed.read_from(&mut *self.text).map(Some)
    }

    fn skip_item(&mut self) -> Result<bool, Stop> {
        if !self.more(b']')? {
            return Ok(false);
        }
        self.text.skip_value()?;
        Ok(true)
    }
}

impl<'de> Entries<'de> for Parts<'_, 'de> {
    type Error = Stop;

    #[inline]
    fn field(&mut self, shape: Shape, expected: usize) -> Result<Key, Stop> {
        // Most keys come in the order of the fields: one comparison then does for reading and for looking up.
        match shape.field(expected) {
            Some(field) if self.skip_field(field, shape) => Ok(Key::Field(field)),
            skipped => self.other_field(shape, expected, skipped),
        }
    }

    fn key(&mut self) -> Result<Option<Cow<'de, str>>, Stop> {
        let Some(name) = self.name()? else {
            return Ok(None);
        };
        self.text.expect(b':')?;
        Ok(Some(name.into_cow()))
    }

    #[inline]
    fn value<S: Seed<'de>>(&mut self, seed: S) -> Result<S::Value, Stop> {
        seed.read_from(&mut *self.text)
    }

    fn skip_value(&mut self) -> Result<(), Stop> {
        self.text.skip_value()
    }
}

impl Text<'_> {
    /// Reads any key.
    #[inline(never)]
    fn look_up(&mut self, shape: Shape, expected: usize) -> Result<Key, Stop> {
        let field = match self.string()? {
            Str::Plain(key) => shape.find(key, expected),
            Str::Escaped(key) => shape.find(&key, expected),
        };
        self.expect(b':')?;
        Ok(field.into())
    }

    /// Goes past this key, which has nothing to escape, up to its value, if it comes next without white space.
    #[inline]
    fn skip_key(&mut self, key: &[u8], is_first: bool) -> bool {
        let bytes = self.json.as_bytes();
        if !is_first && bytes.get(self.at) != Some(&b',') {
            return false;
        }
        let start = self.at + usize::from(!is_first);
        let end = start + key.len() + 3;
        match bytes.get(start..end) {
            Some([b'"', next @ .., b'"', b':']) if is_same(next, key) => {
                self.at = end;
                true
            }
            _ => false,
        }
    }
}

/// Equality, without a call for the lengths that keys have.
#[inline]
fn is_same(one: &[u8], other: &[u8]) -> bool {
    match one.len() {
        4..8 => ends::<4>(one) == ends(other),
        8..=16 => ends::<8>(one) == ends(other),
        _ => one == other,
    }
}

fn ends<const N: usize>(bytes: &[u8]) -> Option<([u8; N], [u8; N], usize)> {
    Some((*bytes.first_chunk()?, *bytes.last_chunk()?, bytes.len()))
}
