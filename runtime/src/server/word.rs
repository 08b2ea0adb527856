//! What stands around the arguments of a delivery: objects with short texts.

use std::borrow::Cow;

use crate::decode::{Stop, Text};

/// Text, or a number as it is written; `null` and empty text say nothing.
pub(super) type Word<'a> = Option<Cow<'a, str>>;

/// Reads a word.
pub(super) fn word<'a>(text: &mut Text<'a>) -> Result<Word<'a>, Stop> {
    let word = match text.token() {
        b'"' => text.string()?.into_cow(),
        b'{' | b'[' | b't' | b'f' => return Err(Stop),
        _ => Cow::Borrowed(text.raw()?),
    };
    Ok(Some(word).filter(|word| !word.is_empty() && *word != "null"))
}

/// The same where any value may stand; what is no word says nothing.
pub(super) fn said<'a>(text: &mut Text<'a>) -> Result<Word<'a>, Stop> {
    match text.token() {
        b'{' | b'[' | b't' | b'f' => text.skip_value().map(|()| None),
        _ => word(text),
    }
}

/// Reads an object; each value is left to `put`, with its key.
pub(super) fn entries<'a>(
    text: &mut Text<'a>,
    put: impl FnMut(&str, &mut Text<'a>) -> Result<(), Stop>,
) -> Result<(), Stop> {
    if text.token() != b'{' {
        return Err(Stop);
    }
    text.enter()?;
    other_entries(text, true, put)
}

/// Reads the entries of an object that is open, up to its end.
pub(super) fn other_entries<'a>(
    text: &mut Text<'a>,
    is_first: bool,
    mut put: impl FnMut(&str, &mut Text<'a>) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let mut entries = text.parts(is_first);
    while let Some(key) = entries.name()? {
        put(&key.into_cow(), entries.text()?)?;
    }
    text.leave(b'}')
}
