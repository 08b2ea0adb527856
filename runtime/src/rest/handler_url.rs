//! Addresses of handlers, checked before they are sent.

use alloc::{borrow::ToOwned, boxed::Box};
use core::{cell::Cell, fmt};

use url::{Host, SyntaxViolation, Url};

use super::portal::is_this_machine;

/// Address of the handler of an event: absolute, `https` or `http`, with a domain, or this machine while developing.
///
/// ```
/// use bitrix24_placement::rest::{HandlerUrl, InvalidHandler};
///
/// assert_eq!(HandlerUrl::parse("https://app.example.com/events")?.as_str(), "https://app.example.com/events");
/// assert_eq!(HandlerUrl::parse("/events"), Err(InvalidHandler::NotAbsolute));
/// assert_eq!(HandlerUrl::parse("https://me:secret@app.example.com"), Err(InvalidHandler::Credentials));
/// # Ok::<(), InvalidHandler>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct HandlerUrl(Box<str>);

impl HandlerUrl {
    /// Checks an address; it is sent as it is written here.
    ///
    /// # Errors
    ///
    /// [`InvalidHandler`] says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, InvalidHandler> {
        let url = check(text)?;
        match url.host() {
            Some(Host::Ipv4(_) | Host::Ipv6(_)) if !is_this_machine(&url) => {
                Err(InvalidHandler::IpAddress)
            }
            _ => Ok(Self(text.into())),
        }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Address of the handler of a placement: that of an event, with a domain that everybody can reach.
///
/// ```
/// use bitrix24_placement::rest::{InvalidHandler, PublicUrl};
///
/// assert!(PublicUrl::parse("https://app.example.com/card").is_ok());
/// assert_eq!(PublicUrl::parse("http://localhost:3000/card"), Err(InvalidHandler::ThisMachine));
/// assert_eq!(PublicUrl::parse("http://192.168.0.1/card"), Err(InvalidHandler::IpAddress));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PublicUrl(HandlerUrl);

impl PublicUrl {
    /// Checks an address; it is sent as it is written here.
    ///
    /// # Errors
    ///
    /// [`InvalidHandler`] says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, InvalidHandler> {
        let url = check(text)?;
        match url.host() {
            Some(Host::Domain(_)) if is_this_machine(&url) => Err(InvalidHandler::ThisMachine),
            Some(Host::Domain(_)) => Ok(Self(HandlerUrl(text.into()))),
            _ => Err(InvalidHandler::IpAddress),
        }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl From<PublicUrl> for HandlerUrl {
    fn from(url: PublicUrl) -> Self {
        url.0
    }
}

/// What holds for every handler.
fn check(text: &str) -> Result<Url, InvalidHandler> {
    if text.contains(|character: char| character.is_whitespace() || character.is_control()) {
        return Err(InvalidHandler::Whitespace);
    }
    // The parser mends what others may read in another way; what it mends is refused.
    let mended = Cell::new(false);
    let note = |violation| mended.set(mended.get() || is_ambiguous(violation));
    let parsed = Url::options()
        .syntax_violation_callback(Some(&note))
        .parse(text);
    let url = parsed.map_err(|_| InvalidHandler::NotAbsolute)?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(InvalidHandler::Scheme(url.scheme().to_owned().into()));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(InvalidHandler::Credentials);
    }
    if mended.get() {
        return Err(InvalidHandler::NotAbsolute);
    }
    Ok(url)
}

fn is_ambiguous(violation: SyntaxViolation) -> bool {
    !matches!(
        violation,
        SyntaxViolation::NonUrlCodePoint | SyntaxViolation::PercentDecode
    )
}

/// Why an address cannot be that of a handler.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidHandler {
    /// It is no absolute URL.
    NotAbsolute,
    /// It has a blank or a control character.
    Whitespace,
    /// Its scheme is another than `https` or `http`.
    Scheme(Box<str>),
    /// It has a user name or a password.
    Credentials,
    /// It has the number of a host instead of a domain.
    IpAddress,
    /// It is on this machine, which Bitrix24 cannot reach.
    ThisMachine,
}

impl fmt::Display for InvalidHandler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAbsolute => {
                "the handler is no absolute URL, such as `https://app.example.com/events`"
            }
            Self::Whitespace => {
                "the handler has blanks or control characters; write `%20` and the like"
            }
            Self::Scheme(scheme) => {
                return write!(
                    f,
                    "the handler begins with `{scheme}:`, not with `https:` or `http:`"
                );
            }
            Self::Credentials => "the handler has a user name or a password",
            Self::IpAddress => "the handler has an IP address instead of a domain",
            Self::ThisMachine => "the handler is on this machine, which Bitrix24 cannot reach",
        })
    }
}

impl core::error::Error for InvalidHandler {}
