//! What a placement is called.

use alloc::string::String;

use serde_json::{Map, Value};

use crate::rest::object::object;

object! {
    /// What a placement is called, in one language.
    pub struct Label {
        /// Its title; without it the name of the application is shown.
        "TITLE" empties Absent Null EmptyString => title: Option<String>,
        /// Its description, which is shown nowhere so far.
        "DESCRIPTION" empties Absent Null EmptyString => description: Option<String>,
        /// Under what it is shown, in placements with groups.
        "GROUP_NAME" empties Absent Null EmptyString => group_name: Option<String>,
    }
}

impl Label {
    /// A title.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: Some(title.into()),
            ..Self::default()
        }
    }

    /// The same with a description.
    #[must_use]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self {
            description: Some(description.into()),
            ..self
        }
    }

    /// The same in a group.
    #[must_use]
    pub fn group_name(self, group_name: impl Into<String>) -> Self {
        Self {
            group_name: Some(group_name.into()),
            ..self
        }
    }

    /// Its parameters that say something.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&'static str, &String)> {
        let entries = [
            ("TITLE", &self.title),
            ("DESCRIPTION", &self.description),
            ("GROUP_NAME", &self.group_name),
        ];
        entries
            .into_iter()
            .filter_map(|(key, text)| Some((key, text.as_ref()?)))
    }

    pub(super) fn to_value(&self) -> Value {
        let entries = self
            .entries()
            .map(|(key, text)| (key.into(), text.clone().into()));
        Value::Object(entries.collect::<Map<_, _>>())
    }
}
