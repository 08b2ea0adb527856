//! Arrays and objects of JSON text.

use alloc::borrow::Cow;

use super::{
    super::source::{Entries, Items, Key, Seed},
    Stop, Str, Text,
};
use crate::shape::Shape;

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
        Ok(true)
    }

    /// The next key, as it stands there.
    pub(crate) fn name(&mut self) -> Result<Option<Str<'de>>, Stop> {
        if !self.more_keys()? {
            return Ok(None);
        }
        self.text.string().map(Some)
    }

    /// The next item, as it stands there.
    #[cfg(feature = "server")]
    pub(crate) fn raw_item(&mut self) -> Result<Option<&'de str>, Stop> {
        if !self.more(b']')? {
            return Ok(None);
        }
        self.text.raw().map(Some)
    }

    /// Goes up to the value of a key.
    #[inline]
    pub(crate) fn text(&mut self) -> Result<&mut Text<'de>, Stop> {
        self.text.expect(b':')?;
        Ok(self.text)
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
    fn field(&mut self, shape: &'static Shape, expected: usize) -> Result<Key, Stop> {
        if !self.more_keys()? {
            return Ok(Key::End);
        }
        // Most keys come in the order of the fields: one comparison then does for reading and for looking up.
        let field = shape.fields.get(expected);
        if field.is_some_and(|field| field.is_plain && self.text.skip_plain(field.wire)) {
            return Ok(Key::Field(expected));
        }
        self.text.look_up(shape, expected)
    }

    fn key(&mut self) -> Result<Option<Cow<'de, str>>, Stop> {
        Ok(self.name()?.map(Str::into_cow))
    }

    #[inline]
    fn value<S: Seed<'de>>(&mut self, seed: S) -> Result<S::Value, Stop> {
        seed.read_from(self.text()?)
    }

    fn skip_value(&mut self) -> Result<(), Stop> {
        self.text()?.skip_value()
    }
}

impl Text<'_> {
    /// Goes past this text in quotes, which has nothing to escape, if it comes next.
    #[inline]
    fn skip_plain(&mut self, text: &str) -> bool {
        let rest = self.json.as_bytes().get(self.at + 1..).unwrap_or_default();
        let is_next = match rest.split_at_checked(text.len()) {
            Some((next, [b'"', ..])) => is_same(next, text.as_bytes()),
            _ => false,
        };
        if is_next {
            self.at += text.len() + 2;
        }
        is_next
    }

    #[inline(never)]
    fn look_up(&mut self, shape: &'static Shape, expected: usize) -> Result<Key, Stop> {
        let index = match self.string()? {
            Str::Plain(key) => shape.index_of(key, expected),
            Str::Escaped(key) => shape.index_of(&key, expected),
        };
        Ok(index.into())
    }
}

/// Equality, without a call for the lengths that keys have.
#[inline]
fn is_same(one: &[u8], other: &[u8]) -> bool {
    let ends = |bytes: &[u8]| Some((*bytes.first_chunk::<8>()?, *bytes.last_chunk::<8>()?));
    match (ends(one), ends(other)) {
        (Some(ends), Some(others)) if one.len() <= 16 && one.len() == other.len() => ends == others,
        _ => one == other,
    }
}
