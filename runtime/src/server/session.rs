//! What a page proves itself with: a signed token, bound to an account, a frame, and a time.

use core::fmt;
use std::{
    string::{String, ToString},
    time::{Duration, SystemTime},
    vec::Vec,
};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::{limits::Limits, refusal::Refusal, secret::Secret};

/// What is signed begins with this, so that the key signs nothing else by accident.
const PURPOSE: &[u8] = b"bitrix24-placement session 2\0";

/// Length of HMAC-SHA-256.
const MAC: usize = 32;

/// Length of a key that SHA-256 takes as it is.
const BLOCK: usize = 64;

/// Longest token that is looked at.
const MAX_TOKEN: usize = 1024;

const FORGED: Refusal = Refusal::Unauthorized("the session token is not ours");
const OVER: Refusal = Refusal::Unauthorized("the session is over");

/// A page that was opened: whose it is, and until when it may deliver.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Session {
    /// Id of the Bitrix24 account, `member_id`.
    pub member: String,
    /// Id of the frame, `APP_SID`: a new one whenever the page is shown to a user.
    pub frame: String,
    /// Seconds since 1970 when the page was opened. A renewal does not change it.
    pub opened: u64,
    /// Seconds since 1970 when this token was made: with the page, or by the last renewal.
    pub issued: u64,
    /// Seconds since 1970 after which the token is over.
    pub expires: u64,
}

impl Session {
    /// A session that begins now.
    pub fn new(
        member: impl Into<String>,
        frame: impl Into<String>,
        now: SystemTime,
        lifetime: Duration,
    ) -> Self {
        let now = seconds(now);
        Self {
            member: member.into(),
            frame: frame.into(),
            opened: now,
            issued: now,
            expires: now.saturating_add(lifetime.as_secs()),
        }
    }

    pub(super) fn check_time(&self, now: u64) -> Result<(), Refusal> {
        if self.expires <= now {
            return Err(OVER);
        }
        Ok(())
    }

    /// The session that goes on where this one ends, if this one is past half its life and may become older.
    pub(super) fn renewed(&self, now: u64, limits: &Limits) -> Option<Self> {
        let half = self.expires.saturating_sub(self.issued) / 2;
        let end = self.opened.saturating_add(limits.session_age.as_secs());
        let expires = now.saturating_add(limits.session.as_secs()).min(end);
        let is_due = now >= self.issued.saturating_add(half) && expires > self.expires;
        is_due.then(|| Self {
            issued: now,
            expires,
            ..self.clone()
        })
    }
}

/// The key that signs sessions. All servers of an application need the same one.
#[derive(Clone)]
pub struct SessionKey(Hmac<Sha256>);

impl SessionKey {
    /// A key of at least 32 random bytes; `None` if there are fewer.
    pub fn new(secret: &[u8]) -> Option<Self> {
        if secret.len() < MAC {
            return None;
        }
        Hmac::new_from_slice(secret).ok().map(Self)
    }

    /// A new key, for one server: sessions end when it does.
    ///
    /// # Errors
    ///
    /// The system's own, if it has no random numbers.
    pub fn generate() -> Result<Self, getrandom::Error> {
        let mut secret = [0; BLOCK];
        getrandom::fill(&mut secret)?;
        Ok(Self(Hmac::new(&secret.into())))
    }

    /// The token of a session.
    pub fn sign(&self, session: &Session) -> Secret {
        let times = [session.opened, session.issued, session.expires];
        let mut token: Vec<u8> = times.into_iter().flat_map(u64::to_be_bytes).collect();
        for text in [&session.member, &session.frame] {
            let length = u16::try_from(text.len()).unwrap_or(u16::MAX);
            token.extend(length.to_be_bytes());
            token.extend(text.as_bytes().iter().take(length.into()));
        }
        let mac = self.mac(&token).finalize();
        token.extend(mac.as_bytes());
        Secret::new(BASE64_URL_SAFE_NO_PAD.encode(token))
    }

    /// The session of a token.
    ///
    /// # Errors
    ///
    /// [`Refusal::Unauthorized`] when this key did not sign it, or it is over.
    pub fn verify(&self, token: impl AsRef<[u8]>, now: SystemTime) -> Result<Session, Refusal> {
        let token = token.as_ref();
        if token.len() > MAX_TOKEN {
            return Err(FORGED);
        }
        let token: Vec<u8> = BASE64_URL_SAFE_NO_PAD.decode(token).map_err(|_| FORGED)?;
        let (signed, mac) = token.split_last_chunk::<MAC>().ok_or(FORGED)?;
        self.mac(signed).verify_slice(mac).map_err(|_| FORGED)?;
        let session = read(signed).ok_or(FORGED)?;
        session.check_time(seconds(now))?;
        Ok(session)
    }

    fn mac(&self, signed: &[u8]) -> Hmac<Sha256> {
        self.0.clone().chain_update(PURPOSE).chain_update(signed)
    }
}

impl fmt::Debug for SessionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionKey")
    }
}

fn read(signed: &[u8]) -> Option<Session> {
    let (opened, rest) = read_time(signed)?;
    let (issued, rest) = read_time(rest)?;
    let (expires, rest) = read_time(rest)?;
    let (member, rest) = read_text(rest)?;
    let (frame, rest) = read_text(rest)?;
    rest.is_empty().then_some(Session {
        member,
        frame,
        opened,
        issued,
        expires,
    })
}

fn read_time(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let (time, rest) = bytes.split_first_chunk::<8>()?;
    Some((u64::from_be_bytes(*time), rest))
}

fn read_text(bytes: &[u8]) -> Option<(String, &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<2>()?;
    let (text, rest) = rest.split_at_checked(u16::from_be_bytes(*length).into())?;
    Some((core::str::from_utf8(text).ok()?.to_string(), rest))
}

/// Seconds since 1970.
pub(super) fn seconds(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}
