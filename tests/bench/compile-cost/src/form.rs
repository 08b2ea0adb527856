//! Ways to have typed events, each as the source of a crate.

mod schema;
mod serde;
mod spec;
mod structs;

use std::path::Path;

use crate::event::Event;

/// A way to have typed events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `placement_events!` of this project.
    Spec,
    /// Structs with serde's derives, an adjacently tagged enum, and a `match`.
    Serde,
    /// An equivalent JSON Schema with `typify::import_types!`.
    Typify,
    /// The types alone, with the derives of std: the floor.
    Bare,
}

/// Files of a crate: path and text.
pub(crate) type Files = Vec<(&'static str, String)>;

impl Form {
    pub(crate) const ALL: [Self; 4] = [Self::Spec, Self::Serde, Self::Typify, Self::Bare];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Spec => "spec",
            Self::Serde => "serde",
            Self::Typify => "typify",
            Self::Bare => "bare",
        }
    }

    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Spec => "`placement_events!`",
            Self::Serde => "`serde` derives, tagged enum, `match`",
            Self::Typify => "JSON Schema, `typify`",
            Self::Bare => "types with std derives only",
        }
    }

    /// `[dependencies]` of the crate; `root` is the workspace of this project.
    pub(crate) fn dependencies(self, root: &Path) -> String {
        match self {
            Self::Spec => format!(
                "bitrix24-placement = {{ path = '{}' }}\n",
                root.join("runtime").display()
            ),
            Self::Serde => "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n".into(),
            Self::Typify => {
                "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\ntypify = \"0.7\"\n".into()
            }
            Self::Bare => String::new(),
        }
    }

    /// Source of a library that has the events, and a function `deliver` from text to a handler.
    pub(crate) fn files(self, events: &[Event]) -> Files {
        match self {
            Self::Spec => spec::files(events),
            Self::Serde => vec![("src/lib.rs", serde::library(events))],
            Self::Typify => schema::files(events),
            Self::Bare => vec![("src/lib.rs", structs::bare(events))],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Form;
    use crate::event::events;

    #[test]
    fn every_form_has_every_event() {
        let events = events(4);
        for form in Form::ALL {
            let files = form.files(&events);
            let text: String = files.into_iter().map(|(_, text)| text).collect();
            for event in &events {
                let (wire, name) = (event.wire(), event.type_name());
                assert!(
                    text.contains(&wire) || text.contains(&name),
                    "{form:?}: {wire}"
                );
            }
        }
    }
}
