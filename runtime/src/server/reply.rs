//! What goes back to the sender.

use std::string::String;

use http::{
    HeaderMap, HeaderName, HeaderValue, Response, StatusCode,
    header::{CACHE_CONTROL, CONTENT_TYPE, WWW_AUTHENTICATE},
};

use super::{head::SESSION_HEADER, outcome::Answer, secret::Secret};

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
    /// The reply as HTTP, with a body of whatever kind is wanted.
    pub(super) fn into_response<B: Default + From<String>>(self) -> Response<B> {
        let Answer { status, body } = self.answer;
        let mut response = Response::new(B::default());
        *response.status_mut() = status;
        if !body.is_empty() {
            *response.body_mut() = B::from(body);
            let json = HeaderValue::from_static("application/json");
            response.headers_mut().insert(CONTENT_TYPE, json);
        }
        if status == StatusCode::UNAUTHORIZED {
            let bearer = HeaderValue::from_static("Bearer");
            response.headers_mut().insert(WWW_AUTHENTICATE, bearer);
        }
        if let Some(token) = self.renewed {
            renew(response.headers_mut(), &token);
        }
        response
    }
}

/// Gives the page its next token, which nobody between may keep or show.
#[cold]
fn renew(headers: &mut HeaderMap, token: &Secret) {
    // A token has letters, digits, `-` and `_` only.
    let Ok(mut token) = HeaderValue::from_str(token.expose()) else {
        return;
    };
    token.set_sensitive(true);
    headers.insert(HeaderName::from_static(SESSION_HEADER), token);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
}
