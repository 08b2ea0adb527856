//! JSON text, as the readers see it.

use alloc::borrow::ToOwned;

use serde_json::value::RawValue;

use super::{
    super::{
        slot::Scalar,
        source::{Reader, Source},
    },
    Stop, Text,
};
use crate::value::Json;

impl<'de> Source<'de> for &mut Text<'de> {
    type Error = Stop;

    #[inline]
    fn borrowed(&mut self) -> Option<&'de str> {
        match self.token() {
            b'"' => self.plain_string(),
            _ => None,
        }
    }

    #[inline]
    fn read<R: Reader<'de>>(self, reader: R) -> Result<R::Value, Stop> {
        // Each arm hands over what it made: a value that comes from several arms is put together in memory, which is slow.
        match self.token() {
            b'"' => match self.plain_string() {
                Some(text) => reader.scalar(Scalar::Borrowed(text)),
                None => reader.scalar(Scalar::Escaped(self.escaped_string()?)),
            },
            b'[' => {
                self.enter()?;
                let value = reader.seq(self.parts(true))?;
                self.leave(b']').map(|()| value)
            }
            b'{' => {
                self.enter()?;
                let value = reader.map(self.parts(true))?;
                self.leave(b'}').map(|()| value)
            }
            b't' => {
                self.word("true")?;
                reader.scalar(Scalar::Boolean(true))
            }
            b'f' => {
                self.word("false")?;
                reader.scalar(Scalar::Boolean(false))
            }
            b'n' => {
                self.word("null")?;
                reader.scalar(Scalar::Null)
            }
            _ => reader.scalar(self.number()?),
        }
    }

    fn json(self) -> Result<Json, Stop> {
        let raw = RawValue::from_string(self.raw()?.to_owned());
        raw.map(Json::from).map_err(|_| Stop)
    }

    fn skip(self) -> Result<(), Stop> {
        self.skip_value()
    }
}
