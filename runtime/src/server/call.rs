//! The call that a delivery belongs to.

use super::word::{Word, entries, word};
use crate::decode::{Stop, Text};

/// Finds `CALL_ID` in an object, or in the first of several arguments; of a repeated key the last value counts.
pub(super) fn call(json: &str) -> Result<Word<'_>, Stop> {
    let mut text = Text::new(json);
    if text.token() == b'[' {
        text.enter()?;
    }
    let mut call = None;
    entries(&mut text, |key, value| {
        if key == "CALL_ID" {
            call = word(value)?;
            Ok(())
        } else {
            value.raw().map(drop)
        }
    })?;
    Ok(call)
}
