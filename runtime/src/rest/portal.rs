//! Where requests go, and by what right.

use alloc::{borrow::ToOwned, string::String};
use core::fmt;

use http::Response;
use url::{Host, Url};

use super::{answer, error::Error, method::Method, request::Request, secret::Secret};

/// A Bitrix24, and what gives access to it: the access token of an application, or a webhook.
///
/// Neither is ever shown by `Debug` or an error.
///
/// ```
/// use bitrix24_placement::rest::Portal;
///
/// let portal = Portal::new("https://example.bitrix24.com", "an access token")?;
/// assert_eq!(format!("{portal:?}"), "Portal(https://example.bitrix24.com, access token …)");
///
/// let webhook = Portal::webhook("https://example.bitrix24.com/rest/1/the-code/")?;
/// assert_eq!(format!("{webhook:?}"), "Portal(https://example.bitrix24.com, webhook …)");
/// # Ok::<(), bitrix24_placement::rest::InvalidPortal>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Portal {
    origin: Url,
    access: Access,
}

#[derive(Clone, PartialEq, Eq)]
enum Access {
    Token(Secret),
    Webhook { user: String, code: Secret },
}

impl Portal {
    /// A portal by its address, with or without `/rest/` as in `client_endpoint`, and an access token for it.
    ///
    /// # Errors
    ///
    /// [`InvalidPortal`] when the address is no `https` one; `http` is for this machine only.
    pub fn new(address: &str, access_token: impl Into<String>) -> Result<Self, InvalidPortal> {
        let url = parse(address)?;
        match url.path() {
            "/" | "/rest" | "/rest/" => Self::with_access_token(url, access_token.into()),
            _ => Err(InvalidPortal::Path),
        }
    }

    /// A portal by the address of a webhook, `https://.../rest/<user>/<code>/`.
    ///
    /// # Errors
    ///
    /// [`InvalidPortal`] as for [`new`](Self::new), and when the path is another.
    pub fn webhook(address: &str) -> Result<Self, InvalidPortal> {
        let url = parse(address)?;
        let path = url.path().strip_prefix("/rest/").unwrap_or_default();
        let path = path.strip_suffix('/').unwrap_or(path);
        match path.split_once('/') {
            Some((user, code)) if is_user(user) && is_code(code) => Ok(Self {
                access: Access::Webhook {
                    user: user.to_owned(),
                    code: Secret::new(code),
                },
                origin: origin(url),
            }),
            _ => Err(InvalidPortal::Path),
        }
    }

    /// The same portal with another access token: what to go on with after `expired_token`.
    ///
    /// # Errors
    ///
    /// [`InvalidPortal::Token`] when it is empty.
    pub fn with_token(&self, access_token: impl Into<String>) -> Result<Self, InvalidPortal> {
        Self::with_access_token(self.origin.clone(), access_token.into())
    }

    fn with_access_token(url: Url, token: String) -> Result<Self, InvalidPortal> {
        if token.is_empty() {
            return Err(InvalidPortal::Token);
        }
        Ok(Self {
            origin: origin(url),
            access: Access::Token(Secret::new(token)),
        })
    }

    /// The request that calls a method.
    pub fn request(&self, method: &(impl Method + ?Sized)) -> Request {
        Request::new(self.address_of(method.name()), &method.parameters())
    }

    /// What the portal answered to that request.
    ///
    /// # Errors
    ///
    /// [`Error`] when the answer is an error, whatever its status, or cannot be read.
    pub fn answer<M: Method + ?Sized>(
        &self,
        method: &M,
        response: &Response<impl AsRef<[u8]>>,
    ) -> Result<M::Output, Error> {
        let hide = |text: &str| self.secret().hide_in(text);
        answer::result(response)
            .and_then(|result| answer::output(method, &result, response.status()))
            .map(|output| method.hide(output, &hide))
            .map_err(|error| error.map_texts(&hide))
    }

    fn address_of(&self, method: &str) -> Url {
        let mut url = self.origin.clone();
        // Only addresses such as `mailto:` have no segments.
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.clear().push("rest");
            if let Access::Webhook { user, code } = &self.access {
                segments.push(user).push(code.reveal());
            }
            segments.push(method);
        }
        if let Access::Token(token) = &self.access {
            url.query_pairs_mut().append_pair("auth", token.reveal());
        }
        url
    }

    /// Whether it runs where this does.
    #[cfg(feature = "reqwest")]
    pub(super) fn is_on_this_machine(&self) -> bool {
        is_this_machine(&self.origin)
    }

    fn secret(&self) -> &Secret {
        match &self.access {
            Access::Token(secret) | Access::Webhook { code: secret, .. } => secret,
        }
    }
}

impl fmt::Debug for Portal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origin = self.origin.as_str().trim_end_matches('/');
        match self.access {
            Access::Token(_) => write!(f, "Portal({origin}, access token …)"),
            Access::Webhook { .. } => write!(f, "Portal({origin}, webhook …)"),
        }
    }
}

fn parse(address: &str) -> Result<Url, InvalidPortal> {
    let url = Url::parse(address).map_err(|_| InvalidPortal::NotAbsolute)?;
    match url.scheme() {
        "https" => {}
        "http" if is_this_machine(&url) => {}
        "http" => return Err(InvalidPortal::Insecure),
        _ => return Err(InvalidPortal::Scheme),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(InvalidPortal::Credentials);
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(InvalidPortal::Path);
    }
    Ok(url)
}

/// Whether it is an address of the machine this runs on.
pub(super) fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(domain)) => is_localhost(domain),
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

/// Whether it is `localhost`, a name below it, or either with the dot of the root behind it.
fn is_localhost(domain: &str) -> bool {
    let domain = domain.strip_suffix('.').unwrap_or(domain);
    domain == "localhost" || domain.ends_with(".localhost")
}

fn origin(mut url: Url) -> Url {
    url.set_path("/");
    url
}

fn is_user(user: &str) -> bool {
    !user.is_empty() && user.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_code(code: &str) -> bool {
    !code.is_empty()
        && code
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// Why an address is not that of a portal. It does not show the address, which may hold a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidPortal {
    /// It is no absolute URL.
    NotAbsolute,
    /// It is neither `https` nor `http`.
    Scheme,
    /// It is `http`, so that the secret would be sent in clear, and not to this machine.
    Insecure,
    /// It has a user name or a password.
    Credentials,
    /// Its path is neither nothing nor `/rest/`, or, of a webhook, not `/rest/<user>/<code>/`; or a query comes behind.
    Path,
    /// The access token is empty.
    Token,
}

impl fmt::Display for InvalidPortal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAbsolute => "the address of the portal is no absolute URL, such as `https://example.bitrix24.com`",
            Self::Scheme => "the address of the portal does not begin with `https://`",
            Self::Insecure => "the address of the portal begins with `http://`, which is for this machine only",
            Self::Credentials => "the address of the portal has a user name or a password",
            Self::Path => "the address of a portal has no path, and that of a webhook is `https://.../rest/<user>/<code>/`",
            Self::Token => "the access token is empty",
        })
    }
}

impl core::error::Error for InvalidPortal {}
