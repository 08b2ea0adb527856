//! Structs, an enum over them, and a dispatch trait, as one writes them by hand.

use std::fmt::Write as _;

use crate::event::{Event, Payload, Type};

/// What is written on types and fields.
pub(super) struct Attributes {
    /// On every type.
    pub(super) item: &'static str,
    /// On a struct with one value.
    pub(super) value: &'static str,
    /// On the enum over the events.
    pub(super) event: &'static str,
    /// Whether wire names are given.
    pub(super) wire_names: bool,
}

/// The types with the derives of std, and nothing else.
pub(super) fn bare(events: &[Event]) -> String {
    let attributes = Attributes {
        item: "#[derive(Debug, Clone, PartialEq, Eq)]",
        value: "",
        event: "#[derive(Debug, Clone, PartialEq, Eq)]",
        wire_names: false,
    };
    types(events, &attributes)
}

/// All types.
pub(super) fn types(events: &[Event], attributes: &Attributes) -> String {
    let mut text = shared(attributes);
    for event in events {
        text.push_str(&payload(event, attributes));
    }
    text.push_str(&event_enum(events, attributes));
    text
}

/// Types that payloads share.
fn shared(attributes: &Attributes) -> String {
    let item = attributes.item;
    let rename = |wire: &str| attributes.rename(wire);
    let (idle, busy, done) = (rename("idle"), rename("busy"), rename("done"));
    let (kind, id) = (rename("KIND"), rename("ID"));
    let other = if attributes.wire_names {
        "#[serde(untagged)]"
    } else {
        ""
    };
    format!(
        "{item}\npub enum State {{ {idle} Idle, {busy} Busy, {done} Done, {other} Other(String) }}\n\
         {item}\npub struct Link {{ {kind} pub kind: String, {id} pub id: u64 }}\n"
    )
}

fn payload(event: &Event, attributes: &Attributes) -> String {
    let (docs, name, item) = (event.docs(), event.type_name(), attributes.item);
    match &event.payload {
        Payload::None => format!("/// {docs}\n{item}\npub struct {name} {{}}\n"),
        Payload::Value(ty) => {
            let (value, ty) = (attributes.value, rust(*ty));
            format!(
                "/// {docs}\n{item}\n{value}\npub struct {name} {{\n    /// What was typed.\n    pub value: {ty},\n}}\n"
            )
        }
        Payload::Object(types) => {
            let fields: String = types
                .iter()
                .enumerate()
                .map(|(number, ty)| field(number, *ty, attributes))
                .collect();
            format!("/// {docs}\n{item}\npub struct {name} {{\n{fields}}}\n")
        }
    }
}

fn field(number: usize, ty: Type, attributes: &Attributes) -> String {
    let rename = attributes.rename(&format!("FIELD_NUMBER_{number}"));
    let default = match ty {
        Type::Optional | Type::Links if attributes.wire_names => "#[serde(default)] ",
        _ => "",
    };
    let ty = rust(ty);
    format!(
        "    /// The field number {number}.\n    {rename} {default}pub field_number_{number}: {ty},\n"
    )
}

fn event_enum(events: &[Event], attributes: &Attributes) -> String {
    let mut text = format!("{}\npub enum Event {{\n", attributes.event);
    for event in events {
        let (rename, name) = (attributes.rename(&event.wire()), event.type_name());
        let _ = writeln!(text, "    {rename} {name}({name}),");
    }
    text.push_str("}\n");
    text
}

fn rust(ty: Type) -> &'static str {
    match ty {
        Type::String => "String",
        Type::Integer => "i64",
        Type::Boolean => "bool",
        Type::Optional => "Option<String>",
        Type::State => "State",
        Type::Links => "Vec<Link>",
    }
}

impl Attributes {
    fn rename(&self, wire: &str) -> String {
        if self.wire_names {
            format!("#[serde(rename = {wire:?})]")
        } else {
            String::new()
        }
    }
}

/// A dispatch trait like the generated one, a `match` that calls it, and a handler; `variant` names an event in the enum.
pub(super) fn dispatch(events: &[Event], variant: impl Fn(&Event) -> String) -> String {
    let (mut methods, mut arms) = (String::new(), String::new());
    for event in events {
        let (method, name, variant) = (event.method(), event.type_name(), variant(event));
        let _ = writeln!(
            methods,
            "    fn {method}(&self, event: {name}) -> Self::Output {{ self.unhandled(Event::{variant}(event)) }}"
        );
        let _ = writeln!(
            arms,
            "            Self::{variant}(event) => handler.{method}(event),"
        );
    }
    format!(
        "pub trait Handler {{\n    type Output;\n    fn unhandled(&self, event: Event) -> Self::Output;\n{methods}}}\n\
         impl Event {{\n    pub fn dispatch<H: Handler>(self, handler: &H) -> H::Output {{\n        match self {{\n{arms}        }}\n    }}\n}}\n\
         pub struct Application;\n\
         impl Handler for Application {{\n    type Output = ();\n    fn unhandled(&self, event: Event) {{ std::hint::black_box(event); }}\n}}\n\
         pub fn deliver(text: &str) -> Result<(), serde_json::Error> {{\n    \
             serde_json::from_str::<Event>(text)?.dispatch(&Application);\n    Ok(())\n}}\n"
    )
}
