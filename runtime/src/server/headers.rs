//! The headers that are looked at.

use http::{
    HeaderMap, HeaderValue,
    header::{AUTHORIZATION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE},
};

/// The headers of a request that are looked at, found in one pass: a request has few, and to search for one takes longer
/// than to go past all.
///
/// Nothing shows them: among them is a token.
#[derive(Default)]
pub(super) struct Headers<'h> {
    pub(super) content_type: Header<'h>,
    pub(super) content_length: Header<'h>,
    pub(super) authorization: Header<'h>,
    /// Whether the body is compressed.
    pub(super) is_encoded: bool,
}

/// A header.
#[derive(Default, Clone, Copy)]
pub(super) enum Header<'h> {
    #[default]
    Absent,
    Once(&'h HeaderValue),
    Repeated,
}

impl<'h> Headers<'h> {
    pub(super) fn of(map: &'h HeaderMap) -> Self {
        let mut headers = Self::default();
        for (name, value) in map {
            if name == CONTENT_TYPE {
                headers.content_type.put(value);
            } else if name == CONTENT_LENGTH {
                headers.content_length.put(value);
            } else if name == AUTHORIZATION {
                headers.authorization.put(value);
            } else if name == CONTENT_ENCODING {
                headers.is_encoded |= !value.as_bytes().eq_ignore_ascii_case(b"identity");
            }
        }
        headers
    }
}

impl<'h> Header<'h> {
    fn put(&mut self, value: &'h HeaderValue) {
        *self = match self {
            Self::Absent => Self::Once(value),
            Self::Once(_) | Self::Repeated => Self::Repeated,
        };
    }
}
