//! The scanner reads what `serde_json` reads, and nothing else: compared over every text that a few pieces make.

use alloc::{string::String, vec::Vec};

use serde_core::de::{Error, IgnoredAny};
use serde_json::{Map, Value};

use super::Text;
use crate::decode::{
    Scalar,
    source::{Any, Entries, Items, Reader, Source as _},
};

/// Reads anything.
struct ValueReader;

impl<'de> Reader<'de> for ValueReader {
    type Value = Value;

    fn scalar<E: Error>(self, scalar: Scalar<'_, 'de>) -> Result<Value, E> {
        Ok(match scalar {
            Scalar::Null => Value::Null,
            Scalar::Boolean(value) => value.into(),
            Scalar::Signed(number) => number.into(),
            Scalar::Unsigned(number) => number.into(),
            Scalar::Float(number) => number.into(),
            Scalar::Text(text) | Scalar::Borrowed(text) => text.into(),
            Scalar::Escaped(text) => text.unescape().into(),
        })
    }

    fn seq<I: Items<'de>>(self, mut items: I) -> Result<Value, I::Error> {
        let mut values = Vec::new();
        while let Some(value) = items.next(Any(Self))? {
            values.push(value);
        }
        Ok(values.into())
    }

    fn map<I: Entries<'de>>(self, mut entries: I) -> Result<Value, I::Error> {
        let mut values = Map::new();
        while let Some(key) = entries.key()? {
            let value = entries.value(Any(Self))?;
            values.insert(key.into_owned(), value);
        }
        Ok(values.into())
    }
}

fn compare(text: &str) {
    let mut scanner = Text::new(text);
    let read = scanner
        .read(ValueReader)
        .and_then(|value| scanner.end().map(|()| value));
    assert_eq!(
        read.ok(),
        serde_json::from_str::<Value>(text).ok(),
        "{text:?}"
    );
    let mut scanner = Text::new(text);
    let skipped = scanner.raw().and_then(|_| scanner.end());
    let accepted = serde_json::from_str::<IgnoredAny>(text);
    assert_eq!(skipped.is_ok(), accepted.is_ok(), "{text:?}");
}

/// Calls `check` with every text of up to so many of the pieces.
fn every(pieces: &[&str], count: usize, check: &dyn Fn(&str)) {
    fn extend(text: &mut String, pieces: &[&str], count: usize, check: &dyn Fn(&str)) {
        check(text);
        if count > 0 {
            for piece in pieces {
                let length = text.len();
                text.push_str(piece);
                extend(text, pieces, count - 1, check);
                text.truncate(length);
            }
        }
    }
    extend(&mut String::new(), pieces, count, check);
}

#[test]
fn arrays_and_objects_are_those_of_json() {
    every(
        &["[", "]", "{", "}", ",", ":", "\"a\"", "1", " "],
        5,
        &compare,
    );
    every(
        &[
            "[",
            "]",
            "{",
            "}",
            ",\n",
            ":\t",
            "\"\\u0061\"",
            "null",
            "\u{b}",
        ],
        4,
        &compare,
    );
}

#[test]
fn words_and_numbers_are_those_of_json() {
    every(&["-", "0", "1", "9", ".", "e", "E", "+"], 5, &compare);
    every(
        &[
            "true", "false", "null", "tru", "nul", "e", "1", " ", "NaN", "-",
        ],
        3,
        &compare,
    );
    for number in [
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "-9223372036854775809",
        "999999999999999999",
        "1000000000000000000",
        "123456789012345678901234567890",
        "-0",
        "-0.0",
        "0.1",
        "1e308",
        "1e309",
        "1e3000",
        "-1e3000",
        "1e-3000",
        "0e3000",
        "2.2250738585072011e-308",
        "12 ",
        "1\u{0}",
    ] {
        compare(number);
    }
}

#[test]
fn strings_are_those_of_json() {
    let pieces = [
        "\\ud83d",
        "\\ude00",
        "\\uD83D\\uDE00",
        "\\u00e9",
        "\\u00",
        "\\n",
        "\\/",
        "\\x",
        "\\",
        "\"",
        "plain text",
        "é😀",
        "\u{1}",
        "\u{7f}",
        "u0",
    ];
    every(&pieces, 3, &|contents| {
        compare(&alloc::format!("\"{contents}\""));
        compare(&alloc::format!("{{\"{contents}\":[\"{contents}\"]}}"));
    });
}

#[test]
fn special_bytes_are_found_at_every_place() {
    for length in 0..40 {
        for special in ["", "\"", "\\n", "\\\"", "\u{1f}", "é", "\u{80}"] {
            let text = alloc::format!("\"{}{special}tail\"", "x".repeat(length));
            compare(&text);
            compare(text.get(..text.len() - 1).unwrap_or_default());
        }
    }
}

#[test]
fn escaped_text_is_compared_without_making_it() {
    let escaped = |text| match Text::new(text).string() {
        Ok(super::Str::Escaped(text)) => Some(text),
        _ => None,
    };
    let Some(text) = escaped(r#""a\u00e9\n\ud83d\ude00b""#) else {
        unreachable!("it has escapes")
    };
    assert!(text == *"aé\n😀b");
    assert!(text != *"aé\n😀" && text != *"aé\n😀c" && text != *"");
    assert_eq!(text.unescape().capacity(), "aé\n😀b".len());
}
