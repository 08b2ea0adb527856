//! Prose of the spec as rustdoc.

use bitrix24_placement_spec::model::{
    Deprecated, EnumType, Event, Field, Group, ObjectType, Spec, Value,
};
use bitrix24_placement_spec::name::Page;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// Paragraphs of a doc comment; as tokens, `/// ...`.
#[derive(Default)]
pub(crate) struct Paragraphs(Vec<String>);

impl ToTokens for Paragraphs {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let lines = self.lines();
        tokens.extend(quote!(#(#[doc = #lines])*));
    }
}

impl Paragraphs {
    fn new(docs: Option<&str>, otherwise: impl Into<String>) -> Self {
        Self(vec![docs.map_or_else(|| otherwise.into(), String::from)])
    }

    /// The meaning and the wire name in one paragraph.
    fn with_wire_name(docs: Option<&str>, wire: &str, kind: &str) -> Self {
        Self(vec![match docs {
            Some(docs) => format!("{docs}\nOn the wire: {wire}."),
            None => format!("The {kind} {wire}."),
        }])
    }

    pub(crate) fn text(&self) -> String {
        self.0.join("\n\n")
    }

    fn and(mut self, paragraph: impl Into<Option<String>>) -> Self {
        self.0.extend(paragraph.into());
        self
    }

    fn page(self, page: Option<&Page>) -> Self {
        self.and(page.map(|page| format!("[Documentation]({page})")))
    }

    fn since(self, since: Option<&str>) -> Self {
        self.and(since.map(|since| format!("Since {since}.")))
    }

    /// `//! ...`
    fn inner_attributes(&self) -> TokenStream {
        let lines = self.lines();
        quote!(#(#![doc = #lines])*)
    }

    /// The lines, with the space that `///` has behind it.
    fn lines(&self) -> Vec<String> {
        let space = |line: &str| {
            if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            }
        };
        self.text().lines().map(space).collect()
    }
}

fn code(text: impl std::fmt::Display) -> String {
    format!("`{text}`")
}

fn list<T: std::fmt::Display>(names: &[T]) -> String {
    names.iter().map(code).collect::<Vec<_>>().join(", ")
}

pub(crate) fn payload(event: &Event) -> Paragraphs {
    let wire = code(event.name());
    let placements = match event.placements() {
        [] => String::new(),
        placements => format!(", offered by {}", list(placements)),
    };
    let scopes = match event.scopes() {
        [] => String::new(),
        scopes => format!("; needs the scopes {}", list(scopes)),
    };
    Paragraphs::new(event.docs(), format!("The event {wire}."))
        .and(format!("On the wire: {wire}{placements}{scopes}."))
        .since(event.since())
        .page(event.page())
}

pub(crate) fn field(field: &Field) -> Paragraphs {
    let wire = code(field.name());
    let meaning = Paragraphs::with_wire_name(field.docs(), &wire, "field");
    about_field(field, meaning)
}

/// Where a field has its wire name anyway.
#[cfg(feature = "typescript")]
pub(crate) fn wire_field(field: &Field) -> Paragraphs {
    about_field(
        field,
        Paragraphs::default().and(field.docs().map(String::from)),
    )
}

fn about_field(field: &Field, meaning: Paragraphs) -> Paragraphs {
    let nothing = field
        .nothing()
        .map(|nothing| format!("Nothing means: {nothing}"));
    meaning.and(nothing).since(field.since())
}

pub(crate) fn object(object: &ObjectType) -> Paragraphs {
    Paragraphs::new(
        object.docs(),
        format!("The object {}.", code(object.name())),
    )
    .page(object.page())
}

pub(crate) fn value_set(set: &EnumType) -> Paragraphs {
    let open = "A value that is not listed here is kept as `Other` and sent back unchanged.";
    Paragraphs::new(set.docs(), format!("The values of {}.", code(set.name())))
        .and(set.is_open().then(|| open.to_owned()))
        .page(set.page())
}

pub(crate) fn value(value: &Value) -> Paragraphs {
    let wire = code(value.name());
    Paragraphs::with_wire_name(value.docs(), &wire, "value").since(value.since())
}

pub(crate) fn group(group: &Group) -> TokenStream {
    Paragraphs::new(
        group.docs(),
        format!("The events of {}.", code(group.name())),
    )
    .page(group.page())
    .inner_attributes()
}

pub(crate) fn types(spec: &Spec) -> TokenStream {
    let files = list(spec.files());
    Paragraphs::new(
        None,
        format!("Value sets and objects of the events of {files}."),
    )
    .inner_attributes()
}

/// `#[deprecated]`; its own `since` would have to be a semantic version, so that goes into the note.
pub(crate) fn deprecated(deprecated: Option<&Deprecated>) -> Option<TokenStream> {
    let note = deprecation(deprecated?);
    Some(quote!(#[deprecated = #note]))
}

/// What to do instead, and since when.
pub(crate) fn deprecation(deprecated: &Deprecated) -> String {
    match deprecated.since() {
        Some(since) => format!("since {since}: {}", deprecated.note()),
        None => deprecated.note().to_owned(),
    }
}
