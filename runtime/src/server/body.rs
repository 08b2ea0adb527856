//! From the bytes of a body to its deliveries.

use core::str;
use std::{borrow::Cow, vec::Vec};

use super::{content::ContentType, form, posted::Posted, refusal::Refusal};
use crate::decode::{self, Stop, has_half_character};

const NOT_JSON: Refusal = Refusal::Malformed("the body is no JSON");

/// A body as JSON text: as it came, or written anew for a form. Its deliveries borrow from it.
#[derive(Debug)]
pub struct Text<'a>(Cow<'a, str>);

/// The deliveries of a body; those that are none have a [`Refusal`] in their place.
#[derive(Debug)]
pub(super) enum Deliveries<'a> {
    /// One delivery.
    Single(Result<Posted<'a>, Refusal>),
    /// An array of deliveries.
    Batch(Vec<Result<Posted<'a>, Refusal>>),
}

impl<'a> Text<'a> {
    pub(super) fn new(body: &'a [u8], content: ContentType) -> Result<Self, Refusal> {
        let text = match content {
            ContentType::Form => Cow::Owned(form::to_json(body)?),
            ContentType::Json => match str::from_utf8(body) {
                Ok(text) => Cow::Borrowed(text),
                Err(_) => return Err(Refusal::Malformed("the body is not UTF-8")),
            },
        };
        // It is no text, also where nobody reads it.
        if has_half_character(&text) {
            return Err(NOT_JSON);
        }
        Ok(Self(text))
    }

    pub(super) fn deliveries(&self, max_batch: usize) -> Result<Deliveries<'_>, Refusal> {
        let mut text = decode::Text::new(&self.0);
        if text.token() != b'[' {
            // What is JSON, but no delivery, is malformed just the same.
            return Ok(Deliveries::Single(posted(&self.0)));
        }
        batch(text, max_batch).map_err(|Stop| NOT_JSON)?
    }
}

/// Reads a batch; what is wrong with one delivery is its own affair, if it is JSON.
fn batch(mut text: decode::Text<'_>, max: usize) -> Result<Result<Deliveries<'_>, Refusal>, Stop> {
    text.enter()?;
    let mut batch = Vec::new();
    let mut items = text.parts(true);
    while let Some(delivery) = items.raw_item()? {
        if batch.len() == max {
            return Ok(Err(Refusal::TooLarge));
        }
        batch.push(posted(delivery));
    }
    text.leave(b']')?;
    text.end()?;
    Ok(Ok(Deliveries::Batch(batch)))
}

fn posted(text: &str) -> Result<Posted<'_>, Refusal> {
    Posted::read(text).map_err(|Stop| Refusal::Malformed("no delivery"))
}
