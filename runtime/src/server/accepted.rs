//! Deliveries that are taken.

use core::slice;
use std::vec::Vec;

use super::{digest::Digest, posted::Posted, refusal::Refusal, session::Session};
use crate::delivery::Delivery;

/// A delivery that may be dispatched.
#[derive(Debug)]
pub struct Accepted<'a> {
    pub(super) posted: Posted<'a>,
    pub(super) session: Option<&'a Session>,
    /// Of its id, its call, and its frame.
    pub(super) order: [Option<Digest>; 3],
}

impl<'a> Accepted<'a> {
    /// The delivery as it was posted.
    pub fn posted(&self) -> &Posted<'a> {
        &self.posted
    }

    /// The session of the page that sent it; none where an application token came in its place.
    pub fn session(&self) -> Option<&'a Session> {
        self.session
    }

    /// The delivery itself: what a handler gets.
    pub fn to_delivery(&self) -> Delivery<'_> {
        self.posted.to_delivery().of_accepted(self)
    }

    /// Deliveries that share one of these are handled in the order in which they came: those of one call, of one
    /// frame, and of one id.
    pub fn order(&self) -> [Option<Digest>; 3] {
        self.order
    }

    pub(super) fn id(&self) -> Option<Digest> {
        let [id, ..] = self.order;
        id
    }
}

/// The deliveries of a request; `Err` stands for those that are not taken.
#[derive(Debug)]
pub enum Received<'a> {
    /// One alone, as nearly always.
    Single(Result<Accepted<'a>, Refusal>),
    /// An array of them, in the order of the body: the answer has a status for each.
    Batch(Vec<Result<Accepted<'a>, Refusal>>),
}

impl<'a> Received<'a> {
    /// All of them.
    pub fn deliveries(&self) -> &[Result<Accepted<'a>, Refusal>] {
        match self {
            Self::Single(delivery) => slice::from_ref(delivery),
            Self::Batch(deliveries) => deliveries,
        }
    }
}
