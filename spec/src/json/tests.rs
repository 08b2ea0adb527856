//! Against `serde_json`, and where flaws are.

use serde_json::{Value, value::RawValue};

use super::{Flaw, MAX_DEPTH, Outline, SyntaxError, written};
use crate::node::{Kind, Node};

/// Everything that JSON has.
const SEED: &str = r#" {"a" : [1, -0.5, 1e+3, 0, "x"], "\u0062\n": { }, "й": "\ud83d\ude00\"/",
    "": [true, false, null, [], [[0]], {"c": {"d": 10.25E-7}}]} "#;

/// What is put in place of a byte, before it, and after it.
const PIECES: &[&str] = &[
    "", "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "0", "9", "-", "+", ".", "e", "t", "null",
    " ", "\n", "\u{1}", "й", "\\ud800",
];

/// The value that a node stands for.
fn value(node: Node<'_>) -> Option<Value> {
    Some(match node.kind() {
        Kind::Object => {
            let entries = node.entries().into_iter();
            let entries = entries.map(|(key, part)| Some((key.text()?.into_owned(), value(part)?)));
            Value::Object(entries.collect::<Option<_>>()?)
        }
        Kind::Array => Value::Array(
            node.elements()
                .into_iter()
                .map(value)
                .collect::<Option<_>>()?,
        ),
        Kind::Text => node.text()?.into_owned().into(),
        Kind::Boolean => node.boolean()?.into(),
        Kind::Number => serde_json::from_str(node.raw()).ok()?,
        Kind::Null => Value::Null,
    })
}

/// Every text that differs from the seed in one place.
fn mutations() -> impl Iterator<Item = String> {
    let places = SEED
        .char_indices()
        .map(|(start, char)| (start, start + char.len_utf8()));
    places.flat_map(|(start, end)| {
        let ranges = [start..end, start..start, start..SEED.len()];
        ranges.into_iter().flat_map(|range| {
            PIECES.iter().map(move |piece| {
                let mut text = SEED.to_owned();
                text.replace_range(range.clone(), piece);
                text
            })
        })
    })
}

#[test]
fn reads_what_serde_json_reads_and_nothing_else() {
    let (mut read, mut refused) = (0, 0);
    for text in mutations() {
        let expected: Result<&RawValue, _> = serde_json::from_str(&text);
        let outline = Outline::of(&text);
        assert_eq!(outline.is_ok(), expected.is_ok(), "{text}");
        match outline {
            Ok(outline) => {
                let expected: Option<Value> = serde_json::from_str(&text).ok();
                assert_eq!(value(Node::root(&text, &outline)), expected, "{text}");
                read += 1;
            }
            Err(error) => {
                assert!(text.get(error.offset..).is_some(), "{error:?} in {text}");
                refused += 1;
            }
        }
    }
    assert!(
        read > 1_000 && refused > 1_000,
        "{read} read, {refused} refused"
    );
}

#[test]
fn flaws_stand_where_they_are() {
    let flaw = |text: &str| {
        Outline::of(text)
            .map(|_| ())
            .map_err(|SyntaxError { flaw, offset }| (flaw, offset))
    };
    assert_eq!(flaw("{\n  \"a\" 1\n}"), Err((Flaw::NoColon, 8)));
    assert_eq!(flaw("{\"a\": tru\n}"), Err((Flaw::NoValue, 6)), "the word");
    assert_eq!(flaw("{} x"), Err((Flaw::TextAfterEnd, 3)));
    assert_eq!(
        flaw("[\"\t\"]"),
        Err((Flaw::ControlCharacter, 2)),
        "the tab"
    );
    assert_eq!(
        flaw("[\"й\n\"]"),
        Err((Flaw::ControlCharacter, 4)),
        "the line feed"
    );
    assert_eq!(flaw(r#"["\x"]"#), Err((Flaw::UnknownEscape, 3)));
    assert_eq!(flaw(r#"["\u00g0"]"#), Err((Flaw::UnknownEscape, 6)));
    assert_eq!(flaw("[01]"), Err((Flaw::IllFormedNumber, 2)));
    assert_eq!(flaw("[1.]"), Err((Flaw::IllFormedNumber, 3)));
    assert_eq!(flaw("[1 2]"), Err((Flaw::NoCommaInList, 3)));
    assert_eq!(flaw(r#"{"a": 1 "b"}"#), Err((Flaw::NoCommaInObject, 8)));
    assert_eq!(flaw("{1}"), Err((Flaw::NoKey, 1)));
    assert_eq!(flaw("[,]"), Err((Flaw::NoValue, 1)));
    assert_eq!(flaw(""), Err((Flaw::EndBeforeValue, 0)));
    assert_eq!(flaw("{"), Err((Flaw::EndInObject, 1)));
    assert_eq!(flaw("[1"), Err((Flaw::EndInList, 2)));
    assert_eq!(flaw("\"a"), Err((Flaw::EndInText, 2)));
}

#[test]
fn levels_are_bounded() {
    let levels = |count: usize| "[".repeat(count) + &"]".repeat(count);
    assert!(Outline::of(&levels(MAX_DEPTH)).is_ok());
    let too_deep = SyntaxError {
        flaw: Flaw::TooDeep,
        offset: MAX_DEPTH,
    };
    assert_eq!(
        Outline::of(&levels(MAX_DEPTH + 1)).map(|_| ()),
        Err(too_deep)
    );
    assert_eq!(
        Outline::of(&"[".repeat(1_000_000)).map(|_| ()),
        Err(too_deep)
    );
    assert!(
        Outline::of(&"[[],".repeat(MAX_DEPTH - 1))
            .is_err_and(|error| error.flaw == Flaw::EndBeforeValue)
    );
    assert!(
        Outline::of(&format!(r#""\"{}""#, "[".repeat(99))).is_ok(),
        "brackets in a text"
    );
}

#[test]
fn texts_are_written_as_they_are_read() {
    for text in ["", "a", "\"\\/", "\0\u{1f}\n", "йё", "😀"] {
        let json = written(text);
        assert_eq!(
            serde_json::from_str::<String>(&json).ok().as_deref(),
            Some(text)
        );
    }
}

#[test]
fn halves_of_pairs_stand_for_no_character() {
    for text in [
        r#""\ud800""#,
        r#""\ud800\u0041""#,
        r#""\udc00""#,
        r#""\ud800x""#,
    ] {
        let outline = Outline::of(text);
        assert!(
            outline.is_ok_and(|outline| Node::root(text, &outline).text().is_none()),
            "{text}"
        );
    }
}
