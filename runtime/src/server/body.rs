//! From the bytes of a body to its deliveries.

use core::str;
use std::{borrow::Cow, vec::Vec};

use super::{
    accepted::{Accepted, Received},
    content::ContentType,
    form,
    refusal::Refusal,
};
use crate::decode::{self, Stop};

const NOT_JSON: Refusal = Refusal::Malformed("the body is no JSON");

/// A body as JSON text: as it came, or written anew for a form. Its deliveries borrow from it.
#[derive(Debug)]
pub struct Text<'a>(Cow<'a, str>);

impl<'a> Text<'a> {
    pub(super) fn new(body: &'a [u8], content: ContentType) -> Result<Self, Refusal> {
        let text = match content {
            ContentType::Form => Cow::Owned(form::to_json(body)?),
            ContentType::Json => match str::from_utf8(body) {
                Ok(text) => Cow::Borrowed(text),
                Err(_) => return Err(Refusal::Malformed("the body is not UTF-8")),
            },
        };
        Ok(Self(text))
    }

    /// Reads its deliveries, each of which is handed to `accept` at once: they are large, and are not moved about.
    pub(super) fn deliveries<'t>(
        &'t self,
        max_batch: usize,
        mut accept: impl FnMut(&'t str) -> Result<Accepted<'t>, Refusal>,
    ) -> Result<Received<'t>, Refusal> {
        let mut text = decode::Text::new(&self.0);
        if text.token() != b'[' {
            // What is JSON, but no delivery, is malformed just the same.
            return Ok(Received::Single(accept(&self.0)));
        }
        let deliveries = batch(text, max_batch, accept).map_err(|Stop| NOT_JSON)??;
        Ok(Received::Batch(deliveries))
    }
}

/// Reads a batch; what is wrong with one delivery is its own affair, if it is JSON.
fn batch<'t, T>(
    mut text: decode::Text<'t>,
    max: usize,
    mut accept: impl FnMut(&'t str) -> T,
) -> Result<Result<Vec<T>, Refusal>, Stop> {
    text.enter()?;
    let mut batch = Vec::new();
    let mut items = text.parts(true);
    while let Some(item) = items.item()? {
        let delivery = item.raw()?;
        if batch.len() == max {
            return Ok(Err(Refusal::TooLarge));
        }
        batch.push(accept(delivery));
    }
    text.leave(b']')?;
    text.end()?;
    // That is no text, also where nobody reads it.
    if text.has_halves() {
        return Err(Stop);
    }
    Ok(Ok(batch))
}
