//! One delivery as it was posted.

use core::fmt;
use std::borrow::Cow;

use super::{
    call::call,
    word::{Word, entries, word},
};
use crate::{
    args::Args,
    decode::{Stop, Text},
    delivery::Delivery,
};

/// One delivery as it was posted: the event, its arguments or data, and what came around them.
pub struct Posted<'a> {
    pub(super) event: Cow<'a, str>,
    content: Content<'a>,
    pub(super) id: Option<Cow<'a, str>>,
    seq: Option<Cow<'a, str>>,
    ts: Option<Cow<'a, str>>,
    placement: Option<Cow<'a, str>>,
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
    pub(super) auth: Auth<'a>,
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
        self.id.as_deref()
    }

    /// The sender's own count of deliveries. Nothing here depends on it: see [the order](crate::server#again-and-in-order).
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
            .field("id", &self.id)
            .field("seq", &self.seq)
            .field("ts", &self.ts)
            .field("placement", &self.placement)
            .finish_non_exhaustive()
    }
}

/// What was read of a delivery so far; `Some(None)` for a key that says nothing.
#[derive(Default)]
struct Parts<'a> {
    event: Option<Word<'a>>,
    content: Option<(Content<'a>, Word<'a>)>,
    auth: Option<Auth<'a>>,
    id: Option<Word<'a>>,
    seq: Option<Word<'a>>,
    ts: Option<Word<'a>>,
    placement: Option<Word<'a>>,
}

impl<'a> Posted<'a> {
    /// Reads the text of one delivery.
    pub(super) fn read(json: &'a str) -> Result<Read<'a>, Stop> {
        let mut text = Text::new(json);
        let mut parts = Parts::default();
        entries(&mut text, |key, value| parts.put(key, value))?;
        text.end()?;
        let (content, call) = parts.content.unwrap_or((Content::Nothing, None));
        let posted = Self {
            content,
            event: parts.event.flatten().ok_or(Stop)?,
            id: parts.id.flatten(),
            seq: parts.seq.flatten(),
            ts: parts.ts.flatten(),
            placement: parts.placement.flatten(),
        };
        Ok(Read {
            posted,
            auth: parts.auth.unwrap_or_default(),
            call,
        })
    }
}

impl<'a> Parts<'a> {
    fn put(&mut self, key: &str, value: &mut Text<'a>) -> Result<(), Stop> {
        match key {
            "event" => once(&mut self.event, word(value)?),
            // Both at once are as good as one that comes twice.
            "args" => once(&mut self.content, content(value, Content::Args)?),
            "data" => once(&mut self.content, content(value, Content::Data)?),
            "auth" => once(&mut self.auth, Auth::read(value)?),
            "id" => once(&mut self.id, word(value)?),
            "seq" => once(&mut self.seq, word(value)?),
            "ts" => once(&mut self.ts, word(value)?),
            "placement" => once(&mut self.placement, word(value)?),
            _ => value.raw().map(drop),
        }
    }
}

/// Reads what an event says, and which call it belongs to.
fn content<'a>(
    text: &mut Text<'a>,
    kind: fn(&'a str) -> Content<'a>,
) -> Result<(Content<'a>, Word<'a>), Stop> {
    let (json, call) = text.raw_of(call)?;
    Ok((kind(json), call))
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
