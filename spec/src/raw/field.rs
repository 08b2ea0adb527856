//! Fields as written.

use super::entries::{List, Need, Noun, named};
use super::keys::object;
use super::{Item, Prose, Str, Type};
use crate::fault::Rule;
use crate::model::{Empty, Presence};
use crate::text::Spanned;

object! {
    /// A field.
    pub(crate) struct Field<'a> with content: Content {
        optional "name" name: Str<'a>,
        optional "aliases" aliases: List<Str<'a>>,
    }
}

object! {
    /// What there is to say about a value that is a field, or has no name.
    pub(crate) struct Content<'a> {
        required "type" ty: Spanned<Type<'a>>,
        optional "docs" docs: Prose<'a>,
        optional "presence" presence: Spanned<Presence>,
        optional "doc_required" doc_required: bool,
        optional "empties" empties: List<Spanned<Empty>>,
        optional "nothing" nothing: Prose<'a>,
        optional "since" since: Prose<'a>,
        optional "deprecated" deprecated: Deprecated<'a>,
    }
}

object! {
    /// That something should not be used any more.
    pub(crate) struct Deprecated<'a> {
        required "note" note: Prose<'a>,
        optional "since" since: Prose<'a>,
    }
}

named!(Field);

impl Noun for Field<'_> {
    const NOUN: &'static str = "field";

    fn need(section: &Item<'_>) -> Option<Need> {
        Some(Need {
            rule: Rule::NoFields,
            noun: match section.own_key() {
                Some("args") => "argument",
                _ => Self::NOUN,
            },
            help: without_fields(section.outer_key()),
        })
    }
}

/// What to write for the value of a key, or a declared object, that has no fields.
fn without_fields(key: Option<&str>) -> String {
    match key {
        None => "leave the object out, and use `json` or a map in its place".to_owned(),
        Some("result") => "write `\"result\": \"empty_array\"` or `\"no_argument\"`".to_owned(),
        Some(key) => format!("write `\"{key}\": \"none\"` or `\"empty_object\"`"),
    }
}
