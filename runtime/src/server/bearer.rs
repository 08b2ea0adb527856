//! What `Authorization` says.

use http::{HeaderMap, header::AUTHORIZATION};

use super::refusal::Refusal;

const SCHEME: &[u8] = b"Bearer ";

/// The token of `Authorization: Bearer`; there may be none, but nothing else either.
pub(super) fn bearer(headers: &HeaderMap) -> Result<Option<&[u8]>, Refusal> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let Some(value) = values.next() else {
        return Ok(None);
    };
    let not_bearer = Refusal::Unauthorized("`Authorization` is no bearer token");
    if values.next().is_some() {
        return Err(not_bearer);
    }
    let value = value.as_bytes().trim_ascii();
    match value.split_at_checked(SCHEME.len()) {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case(SCHEME) => {
            Ok(Some(token.trim_ascii()))
        }
        _ => Err(not_bearer),
    }
}
