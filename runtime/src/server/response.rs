//! Answers as HTTP.

use bytes::Bytes;
use http::{
    HeaderName, HeaderValue, Response, StatusCode,
    header::{CACHE_CONTROL, CONTENT_TYPE, WWW_AUTHENTICATE},
};
use http_body_util::Full;

use super::{outcome::Answer, receiver::SESSION_HEADER, secret::Secret};

/// What goes back to the sender. It is small: as HTTP it is several times as large, and is made where it is wanted.
pub(super) struct Reply {
    pub(super) answer: Answer,
    /// The next token of the page, if it is time for it.
    pub(super) renewed: Option<Secret>,
}

impl From<Answer> for Reply {
    fn from(answer: Answer) -> Self {
        let renewed = None;
        Self { answer, renewed }
    }
}

impl Reply {
    /// The reply as HTTP.
    pub(super) fn into_response(self) -> Response<Full<Bytes>> {
        let Answer { status, body } = self.answer;
        let mut response = Response::new(Full::default());
        *response.status_mut() = status;
        if !body.is_empty() {
            *response.body_mut() = Full::from(body);
            let json = HeaderValue::from_static("application/json");
            response.headers_mut().insert(CONTENT_TYPE, json);
        }
        if status == StatusCode::UNAUTHORIZED {
            let bearer = HeaderValue::from_static("Bearer");
            response.headers_mut().insert(WWW_AUTHENTICATE, bearer);
        }
        if let Some(token) = self.renewed {
            renew(&mut response, &token);
        }
        response
    }
}

/// Gives the page its next token, which nobody between may keep or show.
#[cold]
fn renew(response: &mut Response<Full<Bytes>>, token: &Secret) {
    // A token has letters, digits, `-` and `_` only.
    let Ok(mut token) = HeaderValue::from_str(token.expose()) else {
        return;
    };
    token.set_sensitive(true);
    let headers = response.headers_mut();
    headers.insert(HeaderName::from_static(SESSION_HEADER), token);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
}
