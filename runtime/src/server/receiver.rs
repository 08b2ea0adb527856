//! Bytes and headers in, decision out.

use core::fmt;
use std::{
    sync::{Mutex, PoisonError},
    time::{Instant, SystemTime},
    vec::Vec,
};

use http::{HeaderMap, Uri, header::CONTENT_LENGTH};

use super::{
    bearer::bearer,
    body::{Deliveries, Text},
    content::ContentType,
    counters::{Counters, Counts},
    digest::{Digest, Digester},
    limits::Limits,
    open::OpenRequest,
    outcome::Outcome,
    policy::Policy,
    posted::Posted,
    refusal::Refusal,
    secret::Secret,
    seen::Seen,
    session::{Session, SessionKey},
};

/// Longest id of an account or a frame that gets a session.
const MAX_ID: usize = 128;

/// Kinds of digests.
const ID: u8 = 0;
const CALL: u8 = 1;
const FRAME: u8 = 2;

/// Decides what a server takes: who may open a page, who may deliver, and what was handled before.
///
/// It reads no socket and no clock. The features `tower` and `axum` put it behind a server.
pub struct Receiver {
    policy: Policy,
    key: SessionKey,
    limits: Limits,
    digester: Digester,
    seen: Mutex<Seen>,
    counters: Counters,
}

/// A page whose opening was checked.
#[derive(Debug)]
#[non_exhaustive]
pub struct Opened {
    /// What it was opened with.
    pub request: OpenRequest,
    /// The session that its deliveries belong to.
    pub session: Session,
    /// The token that each of them carries: `Authorization: Bearer <token>`.
    pub token: Secret,
}

/// The headers of a request with deliveries, checked.
#[derive(Debug)]
pub struct Head {
    content: ContentType,
    session: Option<Session>,
}

/// A delivery that may be dispatched.
#[derive(Debug)]
pub struct Accepted<'a> {
    posted: Posted<'a>,
    id: Option<Digest>,
    order: [Option<Digest>; 3],
}

impl<'a> Accepted<'a> {
    /// The delivery as it was posted.
    pub fn posted(&self) -> &Posted<'a> {
        &self.posted
    }

    /// Deliveries that share one of these are handled in the order in which they came: those of one call, of one
    /// frame, and of one id.
    pub fn order(&self) -> [Option<Digest>; 3] {
        self.order
    }
}

/// The deliveries of a request; `Err` stands for those that are not taken.
#[derive(Debug)]
pub struct Received<'a> {
    /// Whether they came as an array, so that the answer has a status for each.
    pub is_batch: bool,
    /// In the order of the body.
    pub deliveries: Vec<Result<Accepted<'a>, Refusal>>,
}

impl Receiver {
    /// A receiver with the usual [`Limits`].
    pub fn new(policy: Policy, key: SessionKey) -> Self {
        Self::with_limits(policy, key, Limits::default())
    }

    /// A receiver with limits of its own.
    pub fn with_limits(policy: Policy, key: SessionKey, limits: Limits) -> Self {
        Self {
            policy,
            key,
            limits,
            digester: Digester::default(),
            seen: Mutex::new(Seen::new(limits.replay_window, limits.replay_capacity)),
            counters: Counters::default(),
        }
    }

    /// Its limits.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// What became of the deliveries so far.
    pub fn counts(&self) -> Counts {
        self.counters.counts()
    }

    /// Checks the request that opens a page, and starts a session for the page.
    ///
    /// # Errors
    ///
    /// [`Refusal`] when it is no form, its application token is missing or not ours, its domain or account is not
    /// allowed, or it does not say which account and frame it is for.
    pub fn open(
        &self,
        uri: &Uri,
        headers: &HeaderMap,
        body: &[u8],
        now: SystemTime,
    ) -> Result<Opened, Refusal> {
        self.check_length(headers)?;
        self.check_body(body)?;
        if ContentType::of(headers)? != ContentType::Form {
            return Err(Refusal::Unsupported);
        }
        let request = OpenRequest::parse(uri.query().unwrap_or_default(), body)?;
        let token = request.application_token.as_ref();
        let token = token.ok_or(Refusal::Unauthorized("there is no application token"))?;
        self.policy.check_token(token.expose())?;
        let domain = request.domain.as_deref().unwrap_or_default();
        self.policy.check_domain(domain)?;
        let member = id(request.member_id.as_deref())?;
        self.policy.check_member(member)?;
        let frame = id(request.app_sid.as_deref())?;
        let session = Session::new(member, frame, now, self.limits.session);
        Ok(Opened {
            token: self.key.sign(&session),
            session,
            request,
        })
    }

    /// Checks the headers of a request with deliveries, before its body is read.
    ///
    /// # Errors
    ///
    /// [`Refusal`] when the type or the length is wrong, or the session token is not ours, over, or of an account that
    /// is not allowed.
    pub fn head(&self, headers: &HeaderMap, now: SystemTime) -> Result<Head, Refusal> {
        let content = ContentType::of(headers)?;
        self.check_length(headers)?;
        let session = match bearer(headers)? {
            Some(token) => Some(self.key.verify(token, now)?),
            None => None,
        };
        if let Some(session) = &session {
            self.policy.check_member(&session.member)?;
        }
        Ok(Head { content, session })
    }

    /// Checks a body and makes text of it, for [`Receiver::deliveries`] to borrow from.
    ///
    /// # Errors
    ///
    /// [`Refusal`] when the body is too large, no UTF-8, no form, or nested too deeply.
    pub fn text<'a>(&self, head: &Head, body: &'a [u8]) -> Result<Text<'a>, Refusal> {
        self.check_body(body)?;
        Text::new(body, head.content)
    }

    /// Reads the deliveries and checks who sent them.
    ///
    /// Whatever a delivery shows must hold: the session of the request, and an application token of its own. One of
    /// them must be there.
    ///
    /// # Errors
    ///
    /// [`Refusal`] when the body is no JSON, or the batch is empty or too long.
    pub fn deliveries<'a>(&self, head: &Head, text: &'a Text<'_>) -> Result<Received<'a>, Refusal> {
        let accept = |posted: Result<Posted<'a>, Refusal>| self.accept(head, posted?);
        Ok(match text.deliveries(self.limits.batch)? {
            Deliveries::Single(posted) => Received {
                is_batch: false,
                deliveries: [accept(posted)].into(),
            },
            Deliveries::Batch(batch) => Received {
                is_batch: true,
                deliveries: batch.into_iter().map(accept).collect(),
            },
        })
    }

    fn accept<'a>(&self, head: &Head, posted: Posted<'a>) -> Result<Accepted<'a>, Refusal> {
        let session = head.session.as_ref();
        match (&posted.auth.application_token, session) {
            (Some(token), _) => self.policy.check_token(token)?,
            (None, Some(_)) => {}
            (None, None) => return Err(Refusal::Unauthorized("nothing proves the sender")),
        }
        if let Some(domain) = &posted.auth.domain {
            self.policy.check_domain(domain)?;
        }
        if let Some(member) = &posted.auth.member {
            self.policy.check_member(member)?;
            if session.is_some_and(|session| session.member != **member) {
                return Err(Refusal::Forbidden("the session is of another account"));
            }
        }
        Ok(self.accepted(session, posted))
    }

    fn accepted<'a>(&self, session: Option<&Session>, posted: Posted<'a>) -> Accepted<'a> {
        let member = session.map_or(posted.auth.member.as_deref(), |session| {
            Some(session.member.as_str())
        });
        let member = member.unwrap_or_default();
        let digest = |kind, text: &str| self.digester.digest(kind, [member, text]);
        let id = posted.id.as_deref().map(|id| digest(ID, id));
        let call = posted.call().map(|call| digest(CALL, &call));
        let frame = session.map(|session| digest(FRAME, &session.frame));
        Accepted {
            order: [id, call, frame],
            id,
            posted,
        }
    }

    /// Whether this delivery was handled before. To be asked when its turn has come.
    pub fn is_duplicate(&self, accepted: &Accepted<'_>, now: Instant) -> bool {
        let contains = |id| self.seen().contains(id, now);
        accepted.id.is_some_and(contains)
    }

    /// Notes what became of a delivery. One that is acknowledged is remembered by its id; any other may come again.
    pub fn done(&self, accepted: &Accepted<'_>, outcome: Outcome, now: Instant) {
        if let (Some(id), true) = (accepted.id, outcome.is_acknowledged()) {
            self.seen().insert(id, now);
        }
        self.counters.count(outcome);
    }

    /// Notes a request, or a delivery, that is not taken.
    pub fn refused(&self, refusal: Refusal) {
        self.counters.count(Outcome::Refused(refusal));
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        // Nothing panics half-way through a change of it.
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn check_body(&self, body: &[u8]) -> Result<(), Refusal> {
        if body.len() > self.limits.body {
            return Err(Refusal::TooLarge);
        }
        Ok(())
    }

    fn check_length(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        let length = headers
            .get(CONTENT_LENGTH)
            .and_then(|length| length.to_str().ok());
        match length.and_then(|length| length.parse::<usize>().ok()) {
            Some(length) if length > self.limits.body => Err(Refusal::TooLarge),
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("limits", &self.limits)
            .field("counts", &self.counts())
            .finish_non_exhaustive()
    }
}

/// An id that a session can be bound to.
fn id(id: Option<&str>) -> Result<&str, Refusal> {
    let missing = Refusal::Malformed("no `member_id` or no `APP_SID`");
    id.filter(|id| id.len() <= MAX_ID).ok_or(missing)
}
