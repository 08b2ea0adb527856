//! One delivery as it was posted.

use core::fmt;
use std::{borrow::Cow, boxed::Box};

use super::{
    call::call,
    word::{Word, entries, other_entries, word},
};
use crate::{
    args::Args,
    decode::{Stop, Text},
    delivery::Delivery,
    envelope::{BEGINNING, ENDING, MIDDLE},
};

/// One delivery as it was posted: the event, its arguments or data, and what came around them.
pub struct Posted<'a> {
    pub(super) event: Cow<'a, str>,
    content: Content<'a>,
    /// Boxed, so that what is moved about is small.
    around: Option<Box<Around<'a>>>,
}

/// What else stands in a delivery.
#[derive(Default)]
struct Around<'a> {
    id: Word<'a>,
    seq: Word<'a>,
    ts: Word<'a>,
    placement: Word<'a>,
    auth: Auth<'a>,
}

#[derive(Clone, Copy)]
enum Content<'a> {
    Nothing,
    Args(&'a str),
    Data(&'a str),
}

/// A delivery, with what is asked of it once, before it is accepted.
pub(super) struct Read<'a> {
    pub(super) posted: Posted<'a>,
    /// The call it belongs to, if it says so.
    pub(super) call: Word<'a>,
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
        self.around.as_ref()?.id.as_deref()
    }

    /// The sender's own count of deliveries. Nothing here depends on it: see [the order](crate::server#again-and-in-order).
    pub fn seq(&self) -> Option<u64> {
        self.around.as_ref()?.seq.as_deref()?.parse().ok()
    }

    /// When it was sent, as the sender writes it.
    pub fn ts(&self) -> Option<&str> {
        self.around.as_ref()?.ts.as_deref()
    }

    /// The placement that the page was opened in.
    pub fn placement(&self) -> Option<&str> {
        self.around.as_ref()?.placement.as_deref()
    }

    pub(super) fn auth(&self) -> Option<&Auth<'a>> {
        self.around.as_ref().map(|around| &around.auth)
    }

    /// The event and its arguments.
    pub fn to_delivery(&self) -> Delivery<'a> {
        let args = match self.content {
            Content::Nothing => Args::none(),
            Content::Args(json) => Args::from_raw(json),
            Content::Data(json) => Args::from_data(json),
        };
        Delivery::new(self.event.clone(), args)
    }
}

impl fmt::Debug for Posted<'_> {
    /// Shows neither what proves the sender nor what the event says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Posted")
            .field("event", &self.event)
            .field("id", &self.id())
            .field("seq", &self.seq())
            .field("ts", &self.ts())
            .field("placement", &self.placement())
            .finish_non_exhaustive()
    }
}

/// What was read of a delivery so far.
struct Reading<'a> {
    read: Read<'a>,
    /// A bit for each key that came.
    seen: u8,
}

/// What a delivery may say once.
#[derive(Clone, Copy)]
enum Part {
    Event,
    Content,
    Auth,
    Id,
    Seq,
    Ts,
    Placement,
}

impl<'a> Read<'a> {
    const NOTHING: Self = Self {
        posted: Posted {
            event: Cow::Borrowed(""),
            content: Content::Nothing,
            around: None,
        },
        call: None,
    };

    /// Reads the text of one delivery.
    pub(super) fn of(json: &'a str) -> Result<Self, Stop> {
        let mut text = Text::new(json);
        let mut reading = Reading {
            read: Self::NOTHING,
            seen: 0,
        };
        if text.enter_by(BEGINNING) {
            reading.event(&mut text)?;
            if text.skip_prefix(MIDDLE) {
                reading.content(&mut text, Content::Args)?;
            }
            if !text.ends_by(ENDING) {
                other_entries(&mut text, false, |key, value| reading.put(key, value))?;
                text.end()?;
            }
        } else {
            entries(&mut text, |key, value| reading.put(key, value))?;
            text.end()?;
        }
        if reading.read.posted.event.is_empty() {
            return Err(Stop);
        }
        Ok(reading.read)
    }
}

impl<'a> Reading<'a> {
    fn put(&mut self, key: &str, value: &mut Text<'a>) -> Result<(), Stop> {
        let part = match key {
            "event" => return self.event(value),
            "args" => return self.content(value, Content::Args),
            // Both at once are as good as one that comes twice.
            "data" => return self.content(value, Content::Data),
            "auth" => {
                self.around().auth = Auth::read(value)?;
                Part::Auth
            }
            "id" => {
                self.around().id = word(value)?;
                Part::Id
            }
            "seq" => {
                self.around().seq = word(value)?;
                Part::Seq
            }
            "ts" => {
                self.around().ts = word(value)?;
                Part::Ts
            }
            "placement" => {
                self.around().placement = word(value)?;
                Part::Placement
            }
            _ => return value.raw().map(drop),
        };
        self.once(part)
    }

    fn around(&mut self) -> &mut Around<'a> {
        self.read.posted.around.get_or_insert_default()
    }

    fn event(&mut self, value: &mut Text<'a>) -> Result<(), Stop> {
        self.read.posted.event = word(value)?.unwrap_or_default();
        self.once(Part::Event)
    }

    /// Reads what the event says, and which call it belongs to.
    fn content(
        &mut self,
        value: &mut Text<'a>,
        kind: fn(&'a str) -> Content<'a>,
    ) -> Result<(), Stop> {
        let (json, call) = value.raw_of(call)?;
        self.read.posted.content = kind(json);
        self.read.call = call;
        self.once(Part::Content)
    }

    /// A key that comes twice could be read in two ways, by whoever checks and by whoever handles.
    fn once(&mut self, part: Part) -> Result<(), Stop> {
        let (before, bit) = (self.seen, 1 << part as u8);
        self.seen |= bit;
        if before & bit == 0 { Ok(()) } else { Err(Stop) }
    }
}

impl<'a> Auth<'a> {
    fn read(text: &mut Text<'a>) -> Result<Self, Stop> {
        // PHP writes an object without keys as `[]`.
        if text.token() != b'{' {
            let nothing = ["[]", "null"].contains(&text.raw()?);
            return if nothing {
                Ok(Self::default())
            } else {
                Err(Stop)
            };
        }
        let (mut application_token, mut domain, mut member) = (None, None, None);
        entries(text, |key, value| match key {
            "application_token" => once(&mut application_token, word(value)?),
            "domain" => once(&mut domain, word(value)?),
            "member_id" => once(&mut member, word(value)?),
            _ => value.raw().map(drop),
        })?;
        Ok(Self {
            application_token: application_token.flatten(),
            domain: domain.flatten(),
            member: member.flatten(),
        })
    }
}

/// A key that comes twice could be read in two ways, by whoever checks and by whoever handles.
fn once<T>(place: &mut Option<T>, value: T) -> Result<(), Stop> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(Stop),
    }
}
