//! A request that was not sent yet.

use alloc::{string::String, vec::Vec};
use core::fmt;

use http::{HeaderValue, Method, header};
use url::Url;

use super::parameters::Parameters;

/// A request to a portal, as a value. `Debug` shows the method and the parameters, not what gives access.
///
/// ```
/// use bitrix24_placement::{background_call_card as card, rest::{BindEvent, HandlerUrl, Portal}};
///
/// let portal = Portal::new("https://example.bitrix24.com", "token")?;
/// let bind = BindEvent::of::<card::Initialized>(HandlerUrl::parse("https://app.example.com/events")?);
/// let request = portal.request(&bind).into_http();
///
/// assert_eq!(request.uri(), "https://example.bitrix24.com/rest/placement.bindEvent?auth=token");
/// assert_eq!(
///     request.body(),
///     br#"{"PLACEMENT":"BackgroundCallCard::initialized","HANDLER":"https://app.example.com/events"}"#
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Request {
    address: Url,
    body: String,
}

impl Request {
    pub(super) fn new(address: Url, parameters: &Parameters) -> Self {
        Self {
            address,
            body: parameters.to_json(),
        }
    }

    /// The parameters, as JSON.
    pub fn body(&self) -> &str {
        &self.body
    }

    /// The request for an HTTP client. From here on `Debug` shows the address with the access token or the webhook.
    pub fn into_http(self) -> http::Request<Vec<u8>> {
        let mut request = http::Request::new(self.body.into_bytes());
        *request.method_mut() = Method::POST;
        // Only what is longer than 64 KiB is a URL but no URI; that request goes nowhere.
        if let Ok(uri) = self.address.as_str().parse() {
            *request.uri_mut() = uri;
        }
        let json = HeaderValue::from_static("application/json");
        let headers = request.headers_mut();
        headers.insert(header::CONTENT_TYPE, json.clone());
        headers.insert(header::ACCEPT, json);
        request
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let method = self
            .address
            .path_segments()
            .and_then(|mut segments| segments.next_back());
        write!(f, "Request({} {})", method.unwrap_or_default(), self.body)
    }
}
