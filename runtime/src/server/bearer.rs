//! What `Authorization` says.

use super::{
    headers::{Header, Headers},
    refusal::Refusal,
};

const SCHEME: &[u8] = b"Bearer ";

/// The token of `Authorization: Bearer`; there may be none, but nothing else either.
pub(super) fn bearer<'h>(headers: &Headers<'h>) -> Result<Option<&'h [u8]>, Refusal> {
    let not_bearer = Refusal::Unauthorized("`Authorization` is no bearer token");
    let value = match headers.authorization {
        Header::Absent => return Ok(None),
        Header::Once(value) => value,
        Header::Repeated => return Err(not_bearer),
    };
    let value = value.as_bytes().trim_ascii();
    match value.split_at_checked(SCHEME.len()) {
        Some((scheme, token)) if scheme == SCHEME || scheme.eq_ignore_ascii_case(SCHEME) => {
            Ok(Some(token.trim_ascii()))
        }
        _ => Err(not_bearer),
    }
}
