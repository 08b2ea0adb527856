//! JSON with positions, by `serde_json` alone.
//!
//! A borrowed [`RawValue`], value or key, is a slice of the text: its address is its position. Each level is read
//! when someone asks for it.

use std::borrow::Cow;
use std::fmt::{self, Formatter};

use serde_core::Deserializer as _;
use serde_core::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::text::Span;

/// Levels of arrays and objects that a text may have. Whoever walks nodes may recurse.
pub(crate) const MAX_DEPTH: usize = 64;

/// A JSON value as written: a slice of text that was parsed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node<'a>(&'a str);

/// JSON type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Object,
    Array,
    Text,
    Number,
    Boolean,
    Null,
}

/// Where and why a text is not JSON.
#[derive(Debug)]
pub(crate) struct SyntaxError {
    pub(crate) message: String,
    pub(crate) offset: usize,
}

impl<'a> Node<'a> {
    /// The value of a whole text.
    pub(crate) fn parse(text: &'a str) -> Result<Self, SyntaxError> {
        let value: Result<&RawValue, _> = serde_json::from_str(text);
        value
            .map(Self::from)
            .map_err(|error| SyntaxError::new(text, &error))
    }

    /// The value of a whole text that was parsed before.
    pub(crate) fn parsed(text: &'a str) -> Self {
        Self(text.trim_matches([' ', '\t', '\n', '\r']))
    }

    pub(crate) fn kind(self) -> Kind {
        match self.0.as_bytes().first() {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::Array,
            Some(b'"') => Kind::Text,
            Some(b't' | b'f') => Kind::Boolean,
            Some(b'n') => Kind::Null,
            _ => Kind::Number,
        }
    }

    /// As it stands in the text.
    pub(crate) fn raw(self) -> &'a str {
        self.0
    }

    /// Where it stands in the text it was read from.
    pub(crate) fn span(self, file: usize, text: &str) -> Span {
        let raw = self.raw();
        let start = raw.as_ptr().addr().saturating_sub(text.as_ptr().addr());
        let end = start.saturating_add(raw.len());
        Span { file, start, end }
    }

    /// Keys and values of an object, in order, duplicates included; nothing for other values.
    pub(crate) fn entries(self) -> Vec<(Self, Self)> {
        let mut json = serde_json::Deserializer::from_str(self.raw());
        json.deserialize_map(Entries).unwrap_or_default()
    }

    /// Values of an array; nothing for other values.
    pub(crate) fn elements(self) -> Vec<Self> {
        let elements: Vec<&RawValue> = serde_json::from_str(self.raw()).unwrap_or_default();
        elements.into_iter().map(Self::from).collect()
    }

    /// A text, its escapes resolved; `None` for other values, and for escapes that stand for no character.
    pub(crate) fn text(self) -> Option<Cow<'a, str>> {
        let inner = self.raw().strip_prefix('"')?.strip_suffix('"')?;
        if inner.contains('\\') {
            serde_json::from_str(self.raw()).ok().map(Cow::Owned)
        } else {
            Some(Cow::Borrowed(inner))
        }
    }

    /// A boolean; `None` for other values.
    pub(crate) fn boolean(self) -> Option<bool> {
        match self.0 {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }
}

impl<'a> From<&'a RawValue> for Node<'a> {
    fn from(value: &'a RawValue) -> Self {
        Self(value.get())
    }
}

/// An object as a list of pairs.
struct Entries;

impl<'a> Visitor<'a> for Entries {
    type Value = Vec<(Node<'a>, Node<'a>)>;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some((key, value)) = map.next_entry::<&RawValue, &RawValue>()? {
            entries.push((key.into(), value.into()));
        }
        Ok(entries)
    }
}

impl Kind {
    /// As it is called in messages.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::Array => "a list",
            Self::Text => "a text",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Null => "null",
        }
    }
}

impl SyntaxError {
    fn new(text: &str, error: &serde_json::Error) -> Self {
        let place = format!(" at line {} column {}", error.line(), error.column());
        let message = match error.to_string().replace(&place, "") {
            message if message == "expected ident" => {
                "expected `true`, `false` or `null`".to_owned()
            }
            message => message,
        };
        let offset = line_start(text, error.line()).saturating_add(error.column());
        // Columns count from 1; 0 is the line feed before the line.
        let mut offset = offset.saturating_sub(1);
        // A control character in a text is found from the character before it.
        if message.starts_with("control character") && !is_control(text, offset) {
            offset = offset.saturating_add(1);
        }
        Self { message, offset }
    }
}

fn is_control(text: &str, offset: usize) -> bool {
    let byte = text.as_bytes().get(offset);
    byte.is_some_and(u8::is_ascii_control)
}

fn line_start(text: &str, line: usize) -> usize {
    let feeds_before = line.saturating_sub(1);
    let Some(last) = feeds_before.checked_sub(1) else {
        return 0;
    };
    let feed = text.match_indices('\n').nth(last);
    feed.map_or(text.len(), |(at, _)| at.saturating_add(1))
}

/// The first bracket that opens a level deeper than [`MAX_DEPTH`], in a text that is JSON.
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut escaped = false;
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'{' | b'[' if depth == MAX_DEPTH => return Some(offset),
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Kind, MAX_DEPTH, Node, SyntaxError, too_deep};

    fn root(text: &str) -> Result<Node<'_>, SyntaxError> {
        Node::parse(text)
    }

    #[test]
    fn spans_are_slices_of_the_text() -> Result<(), SyntaxError> {
        let text = r#"  { "a" : [1, "x"], "\u0062": { } } "#;
        let entries = root(text)?.entries();
        let spans = entries.iter().map(|&(key, value)| {
            let (key, value) = (key.span(0, text), value.span(0, text));
            (&text[key.start..key.end], &text[value.start..value.end])
        });
        assert_eq!(
            spans.collect::<Vec<_>>(),
            [(r#""a""#, r#"[1, "x"]"#), (r#""\u0062""#, "{ }")]
        );
        Ok(())
    }

    #[test]
    fn values_have_kinds() -> Result<(), SyntaxError> {
        let elements = root(r#"[{}, [], "", 1, -1, true, false, null]"#)?.elements();
        let kinds: Vec<_> = elements.into_iter().map(Node::kind).collect();
        let (number, boolean) = (Kind::Number, Kind::Boolean);
        let scalars = [number, number, boolean, boolean, Kind::Null];
        assert_eq!(
            kinds,
            [&[Kind::Object, Kind::Array, Kind::Text][..], &scalars].concat()
        );
        Ok(())
    }

    #[test]
    fn escapes_are_resolved_or_refused() -> Result<(), SyntaxError> {
        assert_eq!(root(r#""a\n\u0062""#)?.text().as_deref(), Some("a\nb"));
        assert_eq!(root(r#""\ud800""#)?.text(), None, "half a surrogate pair");
        assert_eq!(root("1")?.text(), None);
        Ok(())
    }

    #[test]
    fn syntax_errors_have_offsets() {
        let offset = |text: &str| root(text).map(|_| ()).map_err(|error| error.offset);
        assert_eq!(offset("{\n  \"a\" 1\n}"), Err(8));
        assert_eq!(offset("{\"a\": tru\n}"), Err(9), "the line feed");
        assert_eq!(offset("{} x"), Err(3));
        assert_eq!(offset("[\"\t\"]"), Err(2), "the tab");
        assert_eq!(offset("[\"й\n\"]"), Err(4), "the line feed");
        assert_eq!(offset(""), Err(0));
    }

    #[test]
    fn depth_ignores_brackets_in_texts() {
        assert_eq!(too_deep(&"[".repeat(MAX_DEPTH)), None);
        assert_eq!(too_deep(&"[".repeat(MAX_DEPTH + 9)), Some(MAX_DEPTH));
        assert_eq!(too_deep(&format!(r#""\"{}""#, "[".repeat(99))), None);
    }
}
