//! One delivery as it was posted.

use core::fmt;
use std::borrow::Cow;

use serde::{
    Deserialize, Deserializer,
    de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::value::RawValue;

use super::call::Call;
use crate::{args::Args, delivery::Delivery};

/// One delivery as it was posted: the event, its arguments or data, and what came around them.
pub struct Posted<'a> {
    pub(super) event: Cow<'a, str>,
    content: Content<'a>,
    pub(super) auth: Auth<'a>,
    pub(super) id: Option<Cow<'a, str>>,
    seq: Option<Cow<'a, str>>,
    ts: Option<Cow<'a, str>>,
    placement: Option<Cow<'a, str>>,
}

#[derive(Clone, Copy)]
enum Content<'a> {
    Nothing,
    Args(&'a RawValue),
    Data(&'a RawValue),
}

/// What a delivery shows of where it comes from.
#[derive(Default)]
pub(super) struct Auth<'a> {
    pub(super) application_token: Option<Cow<'a, str>>,
    pub(super) domain: Option<Cow<'a, str>>,
    pub(super) member: Option<Cow<'a, str>>,
}

impl<'a> Posted<'a> {
    /// Wire name of the event.
    pub fn event(&self) -> &str {
        &self.event
    }

    /// Id that the sender gave the delivery, so that it is not handled twice.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The sender's own count of deliveries.
    pub fn seq(&self) -> Option<u64> {
        self.seq.as_deref()?.parse().ok()
    }

    /// When it was sent, as the sender writes it.
    pub fn ts(&self) -> Option<&str> {
        self.ts.as_deref()
    }

    /// The placement that the page was opened in.
    pub fn placement(&self) -> Option<&str> {
        self.placement.as_deref()
    }

    /// The delivery itself: what a handler gets.
    pub fn to_delivery(&self) -> Delivery<'a> {
        let args = match self.content {
            Content::Nothing => Args::none(),
            Content::Args(raw) => Args::from_raw(raw.get()),
            Content::Data(raw) => Args::from_data(raw.get()),
        };
        Delivery::new(self.event.clone(), args)
    }

    /// The call it belongs to, if it says so.
    pub(super) fn call(&self) -> Option<Cow<'a, str>> {
        let text = match self.content {
            Content::Nothing => return None,
            Content::Args(raw) | Content::Data(raw) => raw.get(),
        };
        // Most deliveries do not say, and a search for text is quicker than a parser.
        let text = Some(text).filter(|text| text.contains("\"CALL_ID\""))?;
        serde_json::from_str::<Call<'a>>(text).ok()?.0
    }
}

impl fmt::Debug for Posted<'_> {
    /// Shows neither what proves the sender nor what the event says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Posted")
            .field("event", &self.event)
            .field("id", &self.id)
            .field("seq", &self.seq)
            .field("ts", &self.ts)
            .field("placement", &self.placement)
            .finish_non_exhaustive()
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Posted<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PostedVisitor)
    }
}

struct PostedVisitor;

impl<'de> Visitor<'de> for PostedVisitor {
    type Value = Posted<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a delivery")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Posted<'de>, A::Error> {
        let (mut event, mut args, mut data, mut auth) = (None, None, None, None);
        let (mut id, mut seq, mut ts, mut placement) = (None, None, None, None);
        while let Some(Word(key)) = map.next_key()? {
            match key.as_deref().unwrap_or_default() {
                "event" => once(&mut event, map.next_value::<Word<'_>>()?)?,
                "args" => once(&mut args, map.next_value()?)?,
                "data" => once(&mut data, map.next_value()?)?,
                "auth" => once(&mut auth, map.next_value::<Auth<'_>>()?)?,
                "id" => once(&mut id, map.next_value::<Word<'_>>()?)?,
                "seq" => once(&mut seq, map.next_value::<Word<'_>>()?)?,
                "ts" => once(&mut ts, map.next_value::<Word<'_>>()?)?,
                "placement" => once(&mut placement, map.next_value::<Word<'_>>()?)?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(Posted {
            event: word(event).ok_or_else(|| Error::missing_field("event"))?,
            content: match (args, data) {
                (None, None) => Content::Nothing,
                (Some(args), None) => Content::Args(args),
                (None, Some(data)) => Content::Data(data),
                (Some(_), Some(_)) => return Err(Error::custom("both `args` and `data`")),
            },
            auth: auth.unwrap_or_default(),
            id: word(id),
            seq: word(seq),
            ts: word(ts),
            placement: word(placement),
        })
    }
}

fn word(read: Option<Word<'_>>) -> Option<Cow<'_, str>> {
    read.and_then(|word| word.0)
}

/// A key that comes twice could be read in two ways, by whoever checks and by whoever handles.
fn once<T, E: Error>(place: &mut Option<T>, value: T) -> Result<(), E> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(E::custom("a repeated key")),
    }
}

/// Text, or a number as its digits; `null` and empty text say nothing.
pub(super) struct Word<'a>(pub(super) Option<Cow<'a, str>>);

impl<'de: 'a, 'a> Deserialize<'de> for Word<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WordVisitor)
    }
}

struct WordVisitor;

impl<'de> Visitor<'de> for WordVisitor {
    type Value = Word<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text or a number")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Word<'de>, E> {
        Ok(Word(
            Some(text)
                .filter(|text| !text.is_empty())
                .map(Cow::Borrowed),
        ))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Word<'de>, E> {
        Ok(Word(
            Some(text)
                .filter(|text| !text.is_empty())
                .map(|text| Cow::Owned(text.into())),
        ))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Word<'de>, E> {
        self.visit_str(&std::format!("{number}"))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Word<'de>, E> {
        self.visit_str(&std::format!("{number}"))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Word<'de>, E> {
        self.visit_str(&std::format!("{number}"))
    }

    fn visit_unit<E: Error>(self) -> Result<Word<'de>, E> {
        Ok(Word(None))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Auth<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AuthVisitor)
    }
}

struct AuthVisitor;

impl<'de> Visitor<'de> for AuthVisitor {
    type Value = Auth<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Auth<'de>, A::Error> {
        let (mut application_token, mut domain, mut member) = (None, None, None);
        while let Some(Word(key)) = map.next_key()? {
            match key.as_deref() {
                Some("application_token") => once(&mut application_token, map.next_value()?)?,
                Some("domain") => once(&mut domain, map.next_value()?)?,
                Some("member_id") => once(&mut member, map.next_value()?)?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(Auth {
            application_token: word(application_token),
            domain: word(domain),
            member: word(member),
        })
    }

    /// PHP writes an object without keys as `[]`.
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Auth<'de>, A::Error> {
        match seq.next_element::<IgnoredAny>()? {
            None => Ok(Auth::default()),
            Some(_) => Err(Error::custom("`auth` is an array")),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<Auth<'de>, E> {
        Ok(Auth::default())
    }
}
