//! The arguments of events, by wire name.

use bitrix24_placement_spec::{
    model::{Event, Group, Payload, Spec},
    name::TypeName,
};

use super::{
    field::{fields, tuple, with_deprecation},
    text::{comment, literal},
};
use crate::docs;

/// What a module calls the namespace of declared types.
const TYPES: &str = "types.";

/// The interface that maps each event to the arguments of its callback.
pub(super) fn events(spec: &Spec) -> String {
    let docs = comment(
        "The arguments that the callback of each event gets, by the name of the event.",
        0,
    );
    let events = spec.groups().iter().flat_map(Group::events);
    let events: String = events.map(entries).collect();
    format!("{docs}export interface PlacementEvents {{\n{events}}}\n")
}

/// An event by its name, and by every other that is read as it.
fn entries(event: &Event) -> String {
    let docs = with_deprecation(docs::payload(event).text(), event.deprecated());
    let docs = comment(&docs, 1);
    let arguments = arguments(event.payload());
    let names = std::iter::once(event.name()).chain(event.aliases());
    let entries = names.map(|name| format!("{docs}  {}: {arguments};\n", literal(name.as_str())));
    entries.collect()
}

fn arguments(payload: &Payload) -> String {
    match payload {
        // The classic client calls back with `[]`, the SDK with `""`.
        Payload::None => "[nothing?: [] | \"\"]".to_owned(),
        Payload::EmptyObject => "[nothing?: { [key: string]: never } | [] | \"\"]".to_owned(),
        Payload::Fields {
            template: Some(name),
            ..
        } => format!("[data: {TYPES}{name}]"),
        Payload::Fields { fields: all, .. } => format!("[data: {{\n{}  }}]", fields(all, 2, TYPES)),
        Payload::Args(all) => tuple(all, TYPES),
    }
}

/// The declared objects that are payloads as a whole.
pub(super) fn templates(spec: &Spec) -> impl Iterator<Item = &TypeName> {
    let events = spec.groups().iter().flat_map(Group::events);
    events.filter_map(|event| match event.payload() {
        Payload::Fields { template, .. } => template.as_ref(),
        _ => None,
    })
}
