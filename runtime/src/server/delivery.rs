//! From the text of one delivery to what it says.

use std::borrow::Cow;

use super::{
    call::call,
    posted::{Around, Auth, Content, Posted},
    word::{Word, entries, other_entries, word},
};
use crate::{
    decode::{Stop, Text},
    envelope::{BEGINNING, ENDING, MIDDLE},
};

/// What was read of a delivery so far.
struct Reading<'a> {
    posted: Posted<'a>,
    /// A bit for each key that came.
    seen: u8,
}

/// What a delivery may say once.
#[derive(Clone, Copy)]
enum Part {
    Event,
    Content,
    Auth,
    Id,
    Seq,
    Ts,
    Placement,
}

impl<'a> Posted<'a> {
    const NOTHING: Self = Self {
        event: Cow::Borrowed(""),
        content: Content::Nothing,
        call: None,
        around: None,
    };

    /// Reads the text of one delivery.
    pub(super) fn read(json: &'a str) -> Result<Self, Stop> {
        let mut text = Text::new(json);
        let mut reading = Reading {
            posted: Self::NOTHING,
            seen: 0,
        };
        if text.enter_by(BEGINNING) {
            reading.event(&mut text)?;
            if text.skip_prefix(MIDDLE) {
                reading.content(&mut text, Content::Args)?;
            }
            if !text.ends_by(ENDING) {
                other_entries(&mut text, false, |key, value| reading.put(key, value))?;
                text.end()?;
            }
        } else {
            entries(&mut text, |key, value| reading.put(key, value))?;
            text.end()?;
        }
        if reading.posted.event.is_empty() || text.has_halves() {
            return Err(Stop);
        }
        Ok(reading.posted)
    }
}

impl<'a> Reading<'a> {
    fn put(&mut self, key: &str, value: &mut Text<'a>) -> Result<(), Stop> {
        match key {
            "event" => self.event(value),
            "args" => self.content(value, Content::Args),
            // Both at once are as good as one that comes twice.
            "data" => self.content(value, Content::Data),
            "auth" => {
                self.around().auth = Auth::read(value)?;
                self.once(Part::Auth)
            }
            "id" => self.word(value, Part::Id, |around| &mut around.id),
            "seq" => self.word(value, Part::Seq, |around| &mut around.seq),
            "ts" => self.word(value, Part::Ts, |around| &mut around.ts),
            "placement" => self.word(value, Part::Placement, |around| &mut around.placement),
            _ => value.raw().map(drop),
        }
    }

    fn word(
        &mut self,
        value: &mut Text<'a>,
        part: Part,
        place: for<'p> fn(&'p mut Around<'a>) -> &'p mut Word<'a>,
    ) -> Result<(), Stop> {
        *place(self.around()) = word(value)?;
        self.once(part)
    }

    fn around(&mut self) -> &mut Around<'a> {
        self.posted.around.get_or_insert_default()
    }

    fn event(&mut self, value: &mut Text<'a>) -> Result<(), Stop> {
        self.posted.event = word(value)?.unwrap_or_default();
        self.once(Part::Event)
    }

    /// Reads what the event says, and which call it belongs to.
    fn content(
        &mut self,
        value: &mut Text<'a>,
        kind: fn(&'a str) -> Content<'a>,
    ) -> Result<(), Stop> {
        let (json, call) = value.raw_of(call)?;
        self.posted.content = kind(json);
        self.posted.call = call;
        self.once(Part::Content)
    }

    /// A key that comes twice could be read in two ways, by whoever checks and by whoever handles.
    fn once(&mut self, part: Part) -> Result<(), Stop> {
        let (before, bit) = (self.seen, 1 << part as u8);
        self.seen |= bit;
        if before & bit == 0 { Ok(()) } else { Err(Stop) }
    }
}

impl<'a> Auth<'a> {
    fn read(text: &mut Text<'a>) -> Result<Self, Stop> {
        // PHP writes an object without keys as `[]`.
        if text.token() != b'{' {
            let nothing = ["[]", "null"].contains(&text.raw()?);
            return if nothing {
                Ok(Self::default())
            } else {
                Err(Stop)
            };
        }
        let (mut application_token, mut domain, mut member) = (None, None, None);
        entries(text, |key, value| match key {
            "application_token" => once(&mut application_token, word(value)?),
            "domain" => once(&mut domain, word(value)?),
            "member_id" => once(&mut member, word(value)?),
            _ => value.raw().map(drop),
        })?;
        Ok(Self {
            application_token: application_token.flatten(),
            domain: domain.flatten(),
            member: member.flatten(),
        })
    }
}

/// A key that comes twice could be read in two ways, by whoever checks and by whoever handles.
fn once<T>(place: &mut Option<T>, value: T) -> Result<(), Stop> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(Stop),
    }
}

#[cfg(test)]
mod tests {
    use super::Posted;
    use std::{format, string::String};

    /// What is read of a delivery.
    fn read(json: &str) -> Option<String> {
        let posted = Posted::read(json).ok()?;
        let token = posted
            .auth()
            .and_then(|auth| auth.application_token.clone());
        Some(format!(
            "{posted:?} {:?} {:?} {token:?}",
            posted.to_delivery(),
            posted.call()
        ))
    }

    #[test]
    fn keys_stand_in_any_order() {
        let expected = read(
            r#"{"event":"E","args":[{"CALL_ID":"c"}],"id":7,"auth":{"application_token":"t"}}"#,
        );
        assert!(expected.is_some());
        for json in [
            r#" {"event":"E","args":[{"CALL_ID":"c"}],"id":7,"auth":{"application_token":"t"}}"#,
            r#"{"event":"E","id":"7","args":[{"CALL_ID":"c"}],"auth":{"application_token":"t"}}"#,
            r#"{"event":"E" , "args":[{"CALL_ID":"c"}],"other":[1],"id":7,"auth":{"application_token":"t"} } "#,
            r#"{"auth":{"application_token":"t"},"id":7,"args":[{"CALL_ID":"c"}],"event":"E"}"#,
        ] {
            assert_eq!(read(json), expected, "{json}");
        }
        assert_eq!(
            read(r#"{"event":"E","args":[]}"#),
            read(r#"{"args":[],"event":"E"}"#)
        );
        assert_eq!(read(r#"{"event":"E"}"#), read(r#"{ "event":"E"}"#));
    }

    #[test]
    fn no_key_comes_twice() {
        for key in [
            r#""event":"E""#,
            r#""args":[]"#,
            r#""data":{}"#,
            r#""id":1"#,
            r#""seq":1"#,
            r#""ts":1"#,
            r#""auth":{}"#,
        ] {
            let (head, tail) = (r#"{"event":"E","args":[]"#, "}");
            assert!(
                read(&format!("{head},{key},{key}{tail}")).is_none(),
                "{key}"
            );
            assert!(
                read(&format!("{{{key},{key},\"event\":\"E\"}}")).is_none(),
                "{key}"
            );
        }
    }

    #[test]
    fn half_a_character_is_no_text_wherever_it_stands() {
        for json in [
            r#"{"event":"E","args":["HERE"]}"#,
            r#"{"event":"E","args":[{"HERE":[]}]}"#,
            r#"{"event":"E","other":[["HERE"]]}"#,
            r#"{"other":{"HERE":1},"event":"E"}"#,
        ] {
            let read = |text| read(&json.replace("HERE", text));
            assert!(read(r"\\ud83d \ud83d\ude00").is_some(), "{json}");
            assert!(read(r"\ud83d \ud83d\ude00").is_none(), "{json}");
        }
    }

    #[test]
    fn what_has_no_event_or_does_not_end_is_no_delivery() {
        for json in [
            r#"{"event":"","args":[]}"#,
            r#"{"event":null,"args":[]}"#,
            r#"{"event":["E"],"args":[]}"#,
            r#"{"args":[]}"#,
            r#"{"event":"E","args":[]"#,
            r#"{"event":"E","args":[]}}"#,
            r#"{"event":"E","args":[]} x"#,
            r#"{"event":"E","args":[}"#,
            r#"{"event":"E",}"#,
            r#"{"event":"#,
        ] {
            assert!(read(json).is_none(), "{json}");
        }
    }
}
