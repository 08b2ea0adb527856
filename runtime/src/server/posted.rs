//! One delivery as it was posted.

use core::fmt;
use std::{borrow::Cow, boxed::Box};

use super::word::Word;
use crate::{args::Args, delivery::Delivery};

/// One delivery as it was posted: the event, its arguments or data, and what came around them.
pub struct Posted<'a> {
    pub(super) event: Cow<'a, str>,
    pub(super) content: Content<'a>,
    pub(super) call: Word<'a>,
    /// Boxed, so that what is moved about is small.
    pub(super) around: Option<Box<Around<'a>>>,
}

/// What else stands in a delivery.
#[derive(Default)]
pub(super) struct Around<'a> {
    pub(super) id: Word<'a>,
    pub(super) seq: Word<'a>,
    pub(super) ts: Word<'a>,
    pub(super) placement: Word<'a>,
    pub(super) auth: Auth<'a>,
}

#[derive(Clone, Copy)]
pub(super) enum Content<'a> {
    Nothing,
    Args(&'a str),
    Data(&'a str),
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

    /// The call that it belongs to, if it says so: `CALL_ID` in its data, or in the first of its arguments.
    pub fn call(&self) -> Option<&str> {
        self.call.as_deref()
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
