//! What the runtime reads of a spec: a text, and numbers that say where things are in it. The runtime's module of this name
//! says how they are made.

mod shared;
mod text;

use bitrix24_placement_spec::{
    model::{Event, Field},
    name::{EventName, PlacementCode, ScopeName},
};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use shared::Shared;
use text::Text;

/// A description: as tokens, its text and its numbers.
pub(crate) struct Description {
    text: Text,
    numbers: Vec<u64>,
}

impl ToTokens for Description {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let text = literal(&self.text);
        let mut bytes = Vec::new();
        for number in &self.numbers {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
        let numbers = Literal::byte_string(&bytes);
        tokens.extend(quote!(#text, #numbers));
    }
}

/// A line for each event, none of which is in the text, where nothing has to be escaped.
fn literal(text: &Text) -> Literal {
    let is_plain = |c: char| c.is_ascii_graphic() || c == ' ';
    let lines = text.lines().join("\n");
    let escaped = lines.replace('\\', r"\\").replace('"', r#"\""#);
    let written = escaped.replace('\n', "\\\n");
    let written = Some(written).filter(|_| text.as_str().chars().all(is_plain));
    let literal = written.and_then(|text| format!("\"{text}\"").parse().ok());
    literal.unwrap_or_else(|| Literal::string(text.as_str()))
}

/// The description of a spec.
pub(crate) fn spec(events: &[&Event]) -> Description {
    let mut shared = Shared::default();
    let details: Vec<_> = events
        .iter()
        .map(|event| details(event, &mut shared))
        .collect();
    let mut text = shared.text();
    let (mut numbers, mut fields) = (Vec::new(), Vec::new());
    for (event, details) in events.iter().zip(&details) {
        text.begin_line();
        numbers.push(text.event(event, fields.len()));
        text.words(event.rust_name().as_str(), event.payload().fields());
        text.append(details);
        fields.extend(event.payload().fields().iter().map(|field| text.key(field)));
    }
    numbers.append(&mut fields);
    Description { text, numbers }
}

/// The description of an object.
pub(crate) fn object(name: &str, fields: &[Field]) -> Description {
    let mut text = Text::default();
    text.words(name, fields);
    let numbers = fields.iter().map(|field| text.key(field)).collect();
    Description { text, numbers }
}

/// What stands behind the words of an event.
fn details(event: &Event, shared: &mut Shared) -> Text {
    let context = context(event, shared);
    let position = event.position();
    let mut text = Text::default();
    text.aliases(event.aliases(), EventName::as_str);
    text.number(shared.place(context.as_str()));
    text.text(event.page().map_or("", |page| page.as_str()));
    text.number(position.line() as usize);
    text.number(position.column() as usize);
    text
}

/// What events of one placement and one file have in common.
fn context(event: &Event, shared: &mut Shared) -> Text {
    let placements = event.placements().iter().map(PlacementCode::as_str);
    let scopes = event.scopes().iter().map(ScopeName::as_str);
    let mut text = Text::default();
    text.numbers(shared.places(placements));
    text.numbers(shared.places(scopes));
    text.number(shared.place(event.position().path()));
    text
}
