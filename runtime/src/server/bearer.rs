//! What `Authorization` says.

use core::str;

use http::{HeaderMap, header::AUTHORIZATION};

use super::refusal::Refusal;

/// The token of `Authorization: Bearer`; there may be none, but nothing else either.
pub(super) fn bearer(headers: &HeaderMap) -> Result<Option<&str>, Refusal> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let Some(value) = values.next() else {
        return Ok(None);
    };
    let not_bearer = Refusal::Unauthorized("`Authorization` is no bearer token");
    if values.next().is_some() {
        return Err(not_bearer);
    }
    let value = str::from_utf8(value.as_bytes()).map_err(|_| not_bearer)?;
    let (scheme, token) = value.trim_ascii().split_once(' ').ok_or(not_bearer)?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(not_bearer);
    }
    Ok(Some(token.trim_ascii()))
}
