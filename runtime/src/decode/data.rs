//! Reads the value form of a payload as servers get it, where more spellings of several arguments are at hand.

use super::{
    args::{ArgsReader, PayloadReader},
    failure::Trail,
    slot::Fields,
    source::{Items, Reader as _, Seed, Source},
    text::{Stop, Text},
};
use crate::shape::Kind;

/// Reads the value form; several arguments may also come in an array, and the first of them alone.
pub(crate) fn read_data<'de>(
    text: &mut Text<'de>,
    payload: &mut dyn Fields<'de>,
    trail: &Trail,
) -> Result<(), Stop> {
    let shape = payload.shape();
    let is_several = shape.kind() == Kind::Args && !shape.is_single();
    match text.token() {
        b'[' if is_several => text.read(ArgsReader { payload, trail }),
        b'{' => PayloadReader { payload, trail }.read_from(text),
        _ if is_several => ArgsReader { payload, trail }.seq(Alone(Some(text))),
        _ => PayloadReader { payload, trail }.read_from(text),
    }
}

/// A value as the only item of an array.
struct Alone<S>(Option<S>);

impl<'de, S: Source<'de>> Items<'de> for Alone<S> {
    type Error = S::Error;

    fn next<T: Seed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, S::Error> {
        let item = self.0.take();
        item.map(|item| seed.read_from(item)).transpose()
    }

    fn skip_item(&mut self) -> Result<bool, S::Error> {
        match self.0.take() {
            Some(item) => item.skip().map(|()| true),
            None => Ok(false),
        }
    }
}
