//! The form with serde's derives.

use super::structs::{Attributes, dispatch, types};
use crate::event::Event;

pub(super) fn library(events: &[Event]) -> String {
    let attributes = Attributes {
        item: "#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]",
        value: "#[serde(transparent)]",
        event: "#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]\n#[serde(tag = \"event\", content = \"data\")]",
        wire_names: true,
    };
    let types = types(events, &attributes);
    let dispatch = dispatch(events, Event::type_name);
    format!("{types}{dispatch}")
}
