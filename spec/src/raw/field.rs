//! Fields as written.

use super::entries::{List, Noun, named};
use super::keys::object;
use super::{Prose, Str, Type};
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
        required "type" ty: Type<'a>,
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
}
