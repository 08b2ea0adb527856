//! From the bytes of a body to its deliveries.

use core::{fmt, str};
use std::{borrow::Cow, vec::Vec};

use serde::de::{Deserializer as _, IgnoredAny, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{content::ContentType, form, posted::Posted, refusal::Refusal, strict::Strict};
use crate::{decode::exceeds_depth, limits::MAX_DEPTH};

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
        // Around the arguments there are a delivery and a batch.
        if exceeds_depth(&text, MAX_DEPTH + 2) {
            return Err(Refusal::Malformed("nested too deeply"));
        }
        check_surrogates(&text)?;
        Ok(Self(text))
    }

    pub(super) fn deliveries(&self, max_batch: usize) -> Result<Deliveries<'_>, Refusal> {
        if !self.0.trim_ascii_start().starts_with('[') {
            // What is JSON, but no delivery, is malformed just the same.
            return Ok(Deliveries::Single(posted(&self.0)));
        }
        let mut json = serde_json::Deserializer::from_str(&self.0);
        let batch = json.deserialize_seq(BatchVisitor { max: max_batch });
        let batch = batch.and_then(|batch| json.end().map(|()| batch));
        match batch.map_err(|_| NOT_JSON)? {
            None => Err(Refusal::TooLarge),
            Some(batch) if batch.is_empty() => Err(Refusal::Malformed("an empty batch")),
            Some(batch) => Ok(Deliveries::Batch(batch)),
        }
    }
}

/// Reads a batch; `None` if it is too long, of which nothing more is kept.
struct BatchVisitor {
    max: usize,
}

impl<'de> Visitor<'de> for BatchVisitor {
    type Value = Option<Vec<Result<Posted<'de>, Refusal>>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of deliveries")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut batch = Vec::new();
        while let Some(delivery) = seq.next_element::<&RawValue>()? {
            if batch.len() == self.max {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                return Ok(None);
            }
            batch.push(posted(delivery.get()));
        }
        Ok(Some(batch))
    }
}

fn posted(text: &str) -> Result<Posted<'_>, Refusal> {
    serde_json::from_str(text).map_err(|_| Refusal::Malformed("no delivery"))
}

/// Half a surrogate pair is no text, also where nobody reads it.
fn check_surrogates(json: &str) -> Result<(), Refusal> {
    // To look for one byte is quick, and nearly all deliveries have no escapes at all.
    if json.as_bytes().contains(&b'\\') && json.contains("\\u") {
        serde_json::from_str::<Strict>(json).map_err(|_| NOT_JSON)?;
    }
    Ok(())
}
