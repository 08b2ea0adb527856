//! What a body is written in.

use super::{
    headers::{Header, Headers},
    refusal::Refusal,
};

/// What a body is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ContentType {
    Json,
    Form,
}

impl ContentType {
    /// Reads the headers of a request.
    pub(super) fn of(headers: &Headers<'_>) -> Result<Self, Refusal> {
        let (Header::Once(value), false) = (headers.content_type, headers.is_encoded) else {
            return Err(Refusal::Unsupported);
        };
        // As it is mostly written.
        if value == "application/json" {
            return Ok(Self::Json);
        }
        Self::parse(value.to_str().map_err(|_| Refusal::Unsupported)?).ok_or(Refusal::Unsupported)
    }

    fn parse(value: &str) -> Option<Self> {
        let mut is_quoted = false;
        let ends = |character: char| {
            is_quoted ^= character == '"';
            character == ';' && !is_quoted
        };
        let mut parts = value.split(ends).map(str::trim);
        let essence = parts.next()?;
        if !parts.all(is_utf8_or_no_charset) {
            return None;
        }
        let is = |name: &str| essence.eq_ignore_ascii_case(name);
        if is("application/json") {
            Some(Self::Json)
        } else if is("application/x-www-form-urlencoded") {
            Some(Self::Form)
        } else {
            None
        }
    }
}

fn is_utf8_or_no_charset(parameter: &str) -> bool {
    match parameter.split_once('=') {
        Some((name, value)) if name.trim().eq_ignore_ascii_case("charset") => {
            value.trim().trim_matches('"').eq_ignore_ascii_case("utf-8")
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::ContentType;

    #[test]
    fn json_and_forms_in_utf8() {
        let parse = ContentType::parse;
        assert_eq!(parse("application/json"), Some(ContentType::Json));
        assert_eq!(
            parse("Application/JSON; charset=\"UTF-8\""),
            Some(ContentType::Json)
        );
        assert_eq!(
            parse("application/x-www-form-urlencoded;charset=utf-8"),
            Some(ContentType::Form)
        );
        assert_eq!(
            parse("application/json; profile=\"a; charset=b\";"),
            Some(ContentType::Json)
        );
        assert_eq!(parse("application/json; charset=utf-16"), None);
        assert_eq!(
            parse("application/json; profile=\"a\"; charset=utf-16"),
            None
        );
        assert_eq!(parse("application/jsonp"), None);
        assert_eq!(parse("text/plain"), None);
        assert_eq!(parse(""), None);
    }
}
