//! Bytes and headers in, decision out.

use core::fmt;
use std::{
    sync::{Mutex, PoisonError},
    time::{Instant, SystemTime},
};

use http::{HeaderMap, Uri};

use super::{
    accepted::{Accepted, Received},
    body::Text,
    content::ContentType,
    counters::{Counters, Counts},
    digest::{Digest, Digester, Kind},
    head::Head,
    headers::Headers,
    limits::Limits,
    open::{OpenRequest, Opened},
    outcome::Outcome,
    policy::Policy,
    posted::{Auth, Posted},
    refusal::Refusal,
    seen::Seen,
    session::{Session, SessionKey},
    verified::{Page, Verified},
};
use crate::decode::Stop;

/// Longest id of an account or a frame that gets a session.
const MAX_ID: usize = 128;

const NOBODY: Refusal = Refusal::Unauthorized("nothing proves the sender");

/// Decides what a server takes: who may open a page, who may deliver, and what was handled before.
///
/// It reads no socket and no clock. The features `tower` and `axum` put it behind a server.
pub struct Receiver {
    pub(super) policy: Policy,
    pub(super) key: SessionKey,
    pub(super) limits: Limits,
    pub(super) digester: Digester,
    pub(super) verified: Verified,
    seen: Mutex<Seen>,
    counters: Counters,
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
            verified: Verified::default(),
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
        let headers = Headers::of(headers);
        self.check_length(&headers)?;
        self.check_body(body)?;
        if ContentType::of(&headers)? != ContentType::Form {
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

    pub(super) fn member(&self, member: &str) -> Digest {
        self.digester
            .digest(Kind::Member, Digest::NONE, member.as_bytes())
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
    /// [`Refusal`] when the body is no JSON, the batch is too long, or it is empty and there is no session.
    pub fn deliveries<'a>(
        &self,
        head: &'a Head,
        text: &'a Text<'_>,
    ) -> Result<Received<'a>, Refusal> {
        let received = text.deliveries(self.limits.batch, |text| self.accept(head, text));
        match &received {
            Ok(Received::Batch(deliveries)) if deliveries.is_empty() && head.page.is_none() => {
                Err(NOBODY)
            }
            _ => received,
        }
    }

    fn accept<'a>(&self, head: &'a Head, text: &'a str) -> Result<Accepted<'a>, Refusal> {
        let posted = Posted::read(text).map_err(|Stop| Refusal::Malformed("no delivery"))?;
        let page = head.page.as_deref();
        self.check_auth(posted.auth(), page)?;
        Ok(self.accepted(page, posted))
    }

    fn check_auth(&self, auth: Option<&Auth<'_>>, page: Option<&Page>) -> Result<(), Refusal> {
        match (auth.and_then(|auth| auth.application_token.as_ref()), page) {
            (Some(token), _) => self.policy.check_token(token)?,
            (None, Some(_)) => {}
            (None, None) => return Err(NOBODY),
        }
        let Some(auth) = auth else {
            return Ok(());
        };
        if let Some(domain) = &auth.domain {
            self.policy.check_domain(domain)?;
        }
        if let Some(member) = &auth.member {
            self.policy.check_member(member)?;
            if page.is_some_and(|page| page.session.member != **member) {
                return Err(Refusal::Forbidden("the session is of another account"));
            }
        }
        Ok(())
    }

    fn accepted<'a>(&self, page: Option<&'a Page>, posted: Posted<'a>) -> Accepted<'a> {
        let said = || posted.auth()?.member.as_deref();
        let member = match page {
            Some(page) => page.member,
            None => self.member(said().unwrap_or_default()),
        };
        let digest = |kind, text: &str| self.digester.digest(kind, member, text.as_bytes());
        let id = posted.id().map(|id| digest(Kind::Id, id));
        let call = posted.call().map(|call| digest(Kind::Call, call));
        Accepted {
            session: page.map(|page| &page.session),
            order: [id, call, page.map(|page| page.frame)],
            posted,
        }
    }

    /// Whether this delivery was handled before. To be asked when its turn has come.
    pub fn is_duplicate(&self, accepted: &Accepted<'_>, now: Instant) -> bool {
        let contains = |id| self.seen().contains(id, now);
        accepted.id().is_some_and(contains)
    }

    /// Notes what became of a delivery. One that is acknowledged is remembered by its id; any other may come again.
    pub fn done(&self, accepted: &Accepted<'_>, outcome: Outcome, now: Instant) {
        if let (Some(id), true) = (accepted.id(), outcome.is_acknowledged()) {
            self.seen().insert(id, now);
        }
        self.counted(outcome);
    }

    /// Notes what became of a delivery without an id.
    pub(super) fn counted(&self, outcome: Outcome) {
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
