//! The call that a delivery belongs to.

use super::word::{Word, said};
use crate::decode::{Stop, Text};

/// Goes past arguments or data; the call that they are about, if they say so: `CALL_ID` in an object, or in the first of
/// several arguments. Of a repeated key the last value counts.
pub(super) fn call<'a>(text: &mut Text<'a>) -> Result<Word<'a>, Stop> {
    if text.token() != b'[' {
        return of_object(text);
    }
    text.enter()?;
    let mut items = text.parts(true);
    let call = match items.item()? {
        Some(first) => of_object(first)?,
        None => None,
    };
    while let Some(other) = items.item()? {
        other.skip_value()?;
    }
    text.leave(b']')?;
    Ok(call)
}

fn of_object<'a>(text: &mut Text<'a>) -> Result<Word<'a>, Stop> {
    if text.token() != b'{' {
        return text.skip_value().map(|()| None);
    }
    text.enter()?;
    let mut call = None;
    // Most keys are only compared: `entries` of `word`, which makes a text of each, would take longer.
    let mut entries = text.parts(true);
    while let Some(is_call) = entries.is_name("CALL_ID")? {
        let value = entries.text()?;
        if is_call {
            call = said(value)?;
        } else {
            value.skip_value()?;
        }
    }
    text.leave(b'}')?;
    Ok(call)
}

#[cfg(test)]
mod tests {
    use super::{Text, call};
    use std::{borrow::ToOwned, string::String};

    fn found(json: &str) -> Option<String> {
        let mut text = Text::new(json);
        let call = call(&mut text);
        assert!(call.is_ok() && text.end().is_ok(), "{json}");
        call.ok()?.map(Into::into)
    }

    #[test]
    fn of_an_object_or_of_the_first_argument() {
        let expected = Some("a".to_owned());
        assert_eq!(found(r#"{"B": [1], "CALL_ID": "a"}"#), expected);
        assert_eq!(found(r#"[{"CALL_ID": "a"}, {"CALL_ID": "b"}]"#), expected);
        assert_eq!(found(r#"{"CALL\u005fID": "\u0061"}"#), expected);
        assert_eq!(found(r#"{"CALL_ID": "b", "CALL_ID": "a"}"#), expected);
        assert_eq!(found(r#"[{"CALL_ID": 7}]"#), Some("7".to_owned()));
    }

    #[test]
    fn of_nothing_else() {
        for json in [
            r#"[["CALL_ID", {"CALL_ID": "a"}]]"#,
            r#"{"DATA": {"CALL_ID": "a"}}"#,
            r#"["CALL_ID"]"#,
            r#"[{"CALL_ID": ""}]"#,
            r#"[{"CALL_ID": "a", "CALL_ID": {"CALL_ID": "a"}}]"#,
            "[]",
            "7",
        ] {
            assert_eq!(found(json), None, "{json}");
        }
    }
}
