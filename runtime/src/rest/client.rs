//! Sending requests.

use alloc::{boxed::Box, string::String, vec::Vec};
use core::time::Duration;

use http::Response;
use reqwest::redirect;
use tokio::time::{Instant, sleep_until, timeout_at};

use super::{
    connection::ConnectionError,
    error::Error,
    method::Method,
    portal::{InvalidPortal, Portal},
    retry::Backoff,
};

/// Calls methods of a portal: once more where that helps, and within a deadline.
///
/// Limits of the portal (503, 429), its faults (5xx) and those of the connection are waited for and tried again, as
/// [`Backoff`] says and not before the time of `Retry-After`; what may have been done already only if it is
/// [repeatable](Method::is_repeatable). `expired_token` comes back at once: refresh the token, then go on with
/// [`with_token`](Self::with_token).
///
/// ```no_run
/// use bitrix24_placement::{background_call_card as card, rest::{BindEvent, Client, ErrorCode, HandlerUrl, Portal}};
///
/// # async fn refreshed() -> String { String::new() }
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let mut client = Client::new(Portal::new("https://example.bitrix24.com", "token")?)?;
/// let bind = BindEvent::of::<card::Initialized>(HandlerUrl::parse("https://app.example.com/events")?);
/// let result = match client.call(&bind).await {
///     Err(error) if error.code() == Some(&ErrorCode::ExpiredToken) => {
///         client = client.with_token(refreshed().await)?;
///         client.call(&bind).await?
///     }
///     result => result?,
/// };
/// # Ok(()) }
/// ```
///
/// Addresses that begin with `https` need TLS, which the application chooses: beside this crate it names
/// `reqwest = { version = "0.13", default-features = false, features = ["rustls"] }`, or with `native-tls`.
#[derive(Debug, Clone)]
pub struct Client {
    portal: Portal,
    http: reqwest::Client,
    backoff: Backoff,
    deadline: Duration,
    max_bytes: usize,
}

impl Client {
    /// A client of its own for a portal: it follows no redirects, since the address has a secret in it.
    ///
    /// # Errors
    ///
    /// [`Error::Connection`] when TLS cannot be set up.
    pub fn new(portal: Portal) -> Result<Self, Error> {
        let http = reqwest::Client::builder().redirect(redirect::Policy::none());
        // A proxy has a machine of its own.
        let http = if portal.is_on_this_machine() {
            http.no_proxy()
        } else {
            http
        };
        let http = http.build().map_err(connection)?;
        Ok(Self::with_http(portal, http))
    }

    /// A client that sends by this one, which should not follow redirects.
    pub fn with_http(portal: Portal, http: reqwest::Client) -> Self {
        Self {
            portal,
            http,
            backoff: Backoff::default(),
            deadline: Duration::from_secs(60),
            max_bytes: 8 << 20,
        }
    }

    /// The same with another access token.
    ///
    /// # Errors
    ///
    /// [`InvalidPortal::Token`] when it is empty.
    pub fn with_token(self, access_token: impl Into<String>) -> Result<Self, InvalidPortal> {
        let portal = self.portal.with_token(access_token)?;
        Ok(Self { portal, ..self })
    }

    /// The same with other pauses.
    #[must_use]
    pub fn backoff(self, backoff: Backoff) -> Self {
        Self { backoff, ..self }
    }

    /// The same with another deadline for a call, attempts and pauses all together; without it, a minute.
    #[must_use]
    pub fn deadline(self, deadline: Duration) -> Self {
        Self { deadline, ..self }
    }

    /// The same with another length that an answer may have; without it, 8 MiB.
    #[must_use]
    pub fn max_bytes(self, max_bytes: usize) -> Self {
        Self { max_bytes, ..self }
    }

    /// Calls a method.
    ///
    /// # Errors
    ///
    /// That of the last attempt; [`Error::Deadline`] when none came in time.
    pub async fn call<M: Method + ?Sized>(&self, method: &M) -> Result<M::Output, Error> {
        // A deadline beyond the end of time is none; a year is as good.
        let end = Instant::now() + self.deadline.min(Duration::from_secs(31_536_000));
        let mut last = None;
        for retried in 0.. {
            let Ok(attempt) = timeout_at(end, self.attempt(method)).await else {
                break;
            };
            let error = match attempt {
                Ok(output) => return Ok(output),
                Err(error) => error,
            };
            let repeatable = method.is_repeatable();
            let pause = self
                .backoff
                .pause_after(&error, repeatable, retried, fastrand::f64());
            let resume = pause.and_then(|pause| Instant::now().checked_add(pause));
            let Some(resume) = resume.filter(|resume| *resume < end) else {
                return Err(error);
            };
            last = Some(Box::new(error));
            sleep_until(resume).await;
        }
        Err(Error::Deadline { last })
    }

    async fn attempt<M: Method + ?Sized>(&self, method: &M) -> Result<M::Output, Error> {
        let request = self.portal.request(method).into_http();
        let request = reqwest::Request::try_from(request).map_err(connection)?;
        let response = self.http.execute(request).await.map_err(connection)?;
        let response = self.read(response).await?;
        self.portal.answer(method, &response)
    }

    /// The whole answer, if it is not too long.
    async fn read(&self, mut response: reqwest::Response) -> Result<Response<Vec<u8>>, Error> {
        let mut whole = Response::new(Vec::new());
        *whole.status_mut() = response.status();
        *whole.headers_mut() = core::mem::take(response.headers_mut());
        while let Some(chunk) = response.chunk().await.map_err(connection)? {
            let body = whole.body_mut();
            if chunk.len() > self.max_bytes.saturating_sub(body.len()) {
                return Err(Error::TooLarge {
                    limit: self.max_bytes,
                });
            }
            body.extend_from_slice(&chunk);
        }
        Ok(whole)
    }
}

fn connection(error: reqwest::Error) -> Error {
    Error::Connection(ConnectionError::new(error))
}
