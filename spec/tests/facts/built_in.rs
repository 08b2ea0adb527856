//! The checked spec in the form of the table of documented facts.

use bitrix24_placement_spec::model::{
    Command, Empty, Envelope, Event, Field, Group, Host, Outcome, Payload, Placement, Presence,
    Spec, Subscription, Type,
};
use bitrix24_placement_spec::name::TypeName;
use serde_json::{Map, Value, json};

/// The whole spec.
pub(crate) fn table(spec: &Spec) -> Value {
    let placements: Map<_, _> = spec
        .placements()
        .iter()
        .map(|placement| {
            (
                placement.code().to_string(),
                self::placement(spec, placement),
            )
        })
        .collect();
    let events: Map<_, _> = spec
        .groups()
        .iter()
        .flat_map(Group::events)
        .map(|event| (event.name().to_string(), self::event(spec, event)))
        .collect();
    let commands: Map<_, _> = spec
        .groups()
        .iter()
        .flat_map(Group::commands)
        .map(|command| (command.name().to_string(), self::command(spec, command)))
        .collect();
    json!({ "placements": placements, "events": events, "commands": commands })
}

/// The codes of a family, and the fields of what it is opened and registered with.
fn placement(spec: &Spec, placement: &Placement) -> Value {
    let fields = |name: Option<&TypeName>| {
        let objects = spec.objects().iter();
        let object = objects.filter(|object| Some(object.name()) == name);
        let names = object.flat_map(|object| object.fields().iter().map(Field::name));
        names.cloned().collect::<Vec<_>>()
    };
    let mut entry = json!({});
    keep(&mut entry, "members", placement.members());
    keep(&mut entry, "options", &fields(placement.options()));
    keep(
        &mut entry,
        "bind_options",
        &fields(placement.bind_options()),
    );
    entry
}

/// Everything without prose, as one line each.
pub(crate) fn without_docs(spec: &Spec) -> Vec<String> {
    let mut found = Vec::new();
    let mut see = |place: String, docs: Option<&str>| {
        if docs.is_none() {
            found.push(format!("{place}: no docs"));
        }
    };
    for placement in spec.placements() {
        see(placement.code().to_string(), placement.docs());
    }
    for declared in spec.enums() {
        see(declared.name().to_string(), declared.docs());
        for value in declared.values() {
            see(
                format!("{}/{}", declared.name(), value.name()),
                value.docs(),
            );
        }
    }
    for declared in spec.objects() {
        see(declared.name().to_string(), declared.docs());
        for field in declared.fields() {
            see(
                format!("{}/{}", declared.name(), field.name()),
                field.docs(),
            );
        }
    }
    for group in spec.groups() {
        see(group.name().to_string(), group.docs());
        for event in group.events() {
            see(event.name().to_string(), event.docs());
            for field in event.payload().fields() {
                see(format!("{}/{}", event.name(), field.name()), field.docs());
            }
        }
        for command in group.commands() {
            see(command.name().to_string(), command.docs());
            for field in command.params().fields() {
                see(format!("{}/{}", command.name(), field.name()), field.docs());
            }
            for error in command.errors() {
                see(format!("{}/{}", command.name(), error.code()), error.docs());
            }
        }
    }
    found
}

fn event(spec: &Spec, event: &Event) -> Value {
    let mut entry = json!({
        "page": event.page().map(page),
        "placements": names(event.placements()),
        "scopes": names(event.scopes()),
        "payload": payload(spec, event.payload()),
    });
    keep(&mut entry, "aliases", event.aliases());
    entry
}

fn command(spec: &Spec, command: &Command) -> Value {
    let errors: Map<_, _> = command
        .errors()
        .iter()
        .map(|error| {
            let envelope = match error.envelope() {
                Envelope::ArrayOfOne => "array_of_one",
                Envelope::BareObject => "bare_object",
            };
            let host = match error.host() {
                Host::Any => "any",
                Host::Desktop => "desktop",
            };
            (
                error.code().to_string(),
                json!({ "envelope": envelope, "host": host }),
            )
        })
        .collect();
    let mut entry = json!({
        "page": command.page().map(page),
        "placements": names(command.placements()),
        "scopes": names(command.scopes()),
        "params": payload(spec, command.params()),
        "result": outcome(spec, command.outcome()),
        "errors": errors,
    });
    keep(&mut entry, "aliases", command.aliases());
    keep(&mut entry, "at_least_one_of", command.at_least_one_of());
    entry
}

fn page(page: &bitrix24_placement_spec::name::Page) -> &str {
    let address = page.as_str();
    address
        .strip_prefix("https://apidocs.bitrix24.com/")
        .unwrap_or(address)
}

fn payload(spec: &Spec, payload: &Payload) -> Value {
    match payload {
        Payload::None => json!("none"),
        Payload::EmptyObject => json!("empty_object"),
        Payload::Fields { fields, .. } => json!({ "fields": self::fields(spec, fields) }),
        Payload::Args(args) => {
            let args: Vec<_> = args
                .iter()
                .map(|arg| {
                    let mut row = field(spec, arg);
                    row["name"] = json!(arg.name().as_str());
                    row
                })
                .collect();
            json!({ "args": args })
        }
    }
}

fn outcome(spec: &Spec, outcome: &Outcome) -> Value {
    match outcome {
        Outcome::EmptyArray => json!("empty_array"),
        Outcome::Silent => json!("silent"),
        Outcome::NoArgument => json!("no_argument"),
        Outcome::NotDocumented => json!("not_documented"),
        Outcome::Value(value) => json!({ "value": field(spec, value) }),
        Outcome::Fields { fields, .. } => json!({ "fields": self::fields(spec, fields) }),
        Outcome::Subscription(Subscription::NotDocumented) => {
            json!({ "subscription": "not_documented" })
        }
        Outcome::Subscription(Subscription::Payload(call)) => {
            json!({ "subscription": payload(spec, call) })
        }
    }
}

fn fields(spec: &Spec, fields: &[Field]) -> Map<String, Value> {
    fields
        .iter()
        .map(|field| (field.name().to_string(), self::field(spec, field)))
        .collect()
}

fn field(spec: &Spec, field: &Field) -> Value {
    let mut row = typed(spec, field.ty());
    row["presence"] = json!(match field.presence() {
        Presence::Always => "always",
        Presence::MayBeAbsent => "may_be_absent",
        Presence::NotStated => "not_stated",
    });
    row["empties"] = field.empties().iter().copied().map(empty).collect();
    row["doc_required"] = json!(field.doc_required());
    keep(&mut row, "aliases", field.aliases());
    row
}

fn typed(spec: &Spec, ty: &Type) -> Value {
    match ty {
        Type::String => json!({ "type": "string" }),
        Type::Integer => json!({ "type": "integer" }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::Date => json!({ "type": "date" }),
        Type::Digits => json!({ "type": "digits" }),
        Type::Id => json!({ "type": "id" }),
        Type::Json => json!({ "type": "json" }),
        Type::List(item) => json!({ "type": "list", "item": typed(spec, item) }),
        Type::Map(item) => json!({ "type": "map", "item": typed(spec, item) }),
        Type::Enum(name) => {
            let declared = spec
                .enums()
                .iter()
                .find(|e| e.name() == name)
                .expect("a declared enum");
            let values = declared.values().iter();
            let values: Vec<_> = values
                .flat_map(|v| std::iter::once(v.name()).chain(v.aliases()))
                .map(ToString::to_string)
                .collect();
            json!({ "type": "string", "values": values })
        }
        Type::Object(name) => {
            let declared = spec
                .objects()
                .iter()
                .find(|o| o.name() == name)
                .expect("a declared object");
            json!({ "type": "object", "fields": fields(spec, declared.fields()) })
        }
    }
}

fn empty(empty: Empty) -> &'static str {
    match empty {
        Empty::Absent => "absent",
        Empty::Null => "null",
        Empty::EmptyString => "empty_string",
        Empty::Zero => "zero",
        Empty::ZeroText => "zero_text",
        Empty::Unknown => "unknown",
        Empty::Hidden => "hidden",
        Empty::Undefined => "undefined",
        Empty::EmptyArray => "empty_array",
        Empty::EmptyObject => "empty_object",
    }
}

fn names<T: ToString>(names: &[T]) -> Value {
    names.iter().map(ToString::to_string).collect()
}

/// Says something only where there is something to say.
fn keep<T: ToString>(entry: &mut Value, key: &str, items: &[T]) {
    if !items.is_empty() {
        entry[key] = names(items);
    }
}
