//! What the headers of a request with deliveries say, before its body is read.

use std::{sync::Arc, time::SystemTime};

use http::HeaderMap;

use super::{
    bearer::bearer,
    content::ContentType,
    digest::Kind,
    headers::{Header, Headers},
    receiver::Receiver,
    refusal::Refusal,
    secret::Secret,
    session::seconds,
    verified::Page,
};

/// The header of an answer that brings a page its next session token.
pub const SESSION_HEADER: &str = "placement-session";

/// The headers of a request with deliveries, checked.
#[derive(Debug)]
pub struct Head {
    pub(super) content: ContentType,
    pub(super) page: Option<Arc<Page>>,
    /// When they were checked, in seconds since 1970.
    checked: u64,
}

impl Receiver {
    /// Checks the headers of a request with deliveries, before its body is read.
    ///
    /// # Errors
    ///
    /// [`Refusal`] when the type or the length is wrong, or the session token is not ours, over, or of an account that
    /// is not allowed.
    pub fn head(&self, headers: &HeaderMap, now: SystemTime) -> Result<Head, Refusal> {
        let headers = Headers::of(headers);
        let content = ContentType::of(&headers)?;
        self.check_length(&headers)?;
        let checked = seconds(now);
        let page = match bearer(&headers)? {
            Some(token) => Some(self.page(token, now)?),
            None => None,
        };
        if let Some(page) = &page {
            page.session.check_time(checked)?;
        }
        Ok(Head {
            content,
            page,
            checked,
        })
    }

    /// The page that shows this token; its session may be over since the token was verified.
    fn page(&self, token: &[u8], now: SystemTime) -> Result<Arc<Page>, Refusal> {
        if let Some(page) = self.verified.get(token) {
            return Ok(page);
        }
        let session = self.key.verify(token, now)?;
        self.policy.check_member(&session.member)?;
        let member = self.member(&session.member);
        let frame = self
            .digester
            .digest(Kind::Frame, member, session.frame.as_bytes());
        let page = Arc::new(Page {
            session,
            member,
            frame,
        });
        self.verified.insert(token, &page);
        Ok(page)
    }

    /// A new token for a page whose own is past half its life, until the session is
    /// [too old](super::Limits::session_age). The answer brings it to the page, in the header [`SESSION_HEADER`].
    #[inline]
    pub fn renewed(&self, head: &Head) -> Option<Secret> {
        let session = &head.page.as_ref()?.session;
        let session = session.renewed(head.checked, &self.limits)?;
        Some(self.key.sign(&session))
    }

    /// What is said twice, or is no number, is left to the check of the body itself.
    pub(super) fn check_length(&self, headers: &Headers<'_>) -> Result<(), Refusal> {
        let Header::Once(length) = headers.content_length else {
            return Ok(());
        };
        // Of fewer digits, it is smaller.
        let digits = self.limits.body.checked_ilog10().unwrap_or_default();
        if length.len() <= digits as usize {
            return Ok(());
        }
        let length = length.to_str().ok().and_then(|text| text.parse().ok());
        match length {
            Some(length) if self.limits.body < length => Err(Refusal::TooLarge),
            _ => Ok(()),
        }
    }
}
