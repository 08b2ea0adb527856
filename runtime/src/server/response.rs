//! Answers as HTTP.

use bytes::Bytes;
use http::{
    HeaderName, HeaderValue, Response,
    header::{CACHE_CONTROL, CONTENT_TYPE, WWW_AUTHENTICATE},
};
use http_body_util::Full;

use super::{outcome::Answer, receiver::SESSION_HEADER, secret::Secret};

/// Gives the page its next token, which nobody between may keep or show.
pub(super) fn renew(response: &mut Response<Full<Bytes>>, token: &Secret) {
    // A token has letters, digits, `-` and `_` only.
    let Ok(mut token) = HeaderValue::from_str(token.expose()) else {
        return;
    };
    token.set_sensitive(true);
    let headers = response.headers_mut();
    headers.insert(HeaderName::from_static(SESSION_HEADER), token);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
}

/// An answer as HTTP.
pub(super) fn response(answer: Answer) -> Response<Full<Bytes>> {
    let has_body = !answer.body.is_empty();
    let mut response = Response::new(Full::from(answer.body));
    *response.status_mut() = answer.status;
    let headers = response.headers_mut();
    if has_body {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    if answer.status == http::StatusCode::UNAUTHORIZED {
        headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}
