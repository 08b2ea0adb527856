//! Fields and the ways they say nothing.

use super::{Deprecated, Position, Type};
use crate::name::{FieldName, RustName};

/// A field of an object, or a positional argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    pub(crate) name: FieldName,
    pub(crate) rust_name: RustName,
    pub(crate) aliases: Vec<FieldName>,
    pub(crate) ty: Type,
    pub(crate) docs: Option<String>,
    pub(crate) presence: Presence,
    pub(crate) doc_required: bool,
    pub(crate) empties: Vec<Empty>,
    pub(crate) nothing: Option<String>,
    pub(crate) since: Option<String>,
    pub(crate) deprecated: Option<Deprecated>,
    pub(crate) position: Position,
}

impl Field {
    /// Key on the wire; for an argument the documentation's name of it.
    pub fn name(&self) -> &FieldName {
        &self.name
    }

    /// Name in Rust: `snake_case`.
    pub fn rust_name(&self) -> &RustName {
        &self.rust_name
    }

    /// Further wire keys that are read as this field.
    pub fn aliases(&self) -> &[FieldName] {
        &self.aliases
    }

    /// Its type, without the possibility of nothing.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// Meaning.
    pub fn docs(&self) -> Option<&str> {
        self.docs.as_deref()
    }

    /// What a reader of the value can rely on.
    pub fn presence(&self) -> Presence {
        self.presence
    }

    /// The documentation's own mark.
    pub fn doc_required(&self) -> bool {
        self.doc_required
    }

    /// Accepted encodings of nothing, the one that is written first. Holds [`Empty::Absent`] for every field that
    /// may be absent.
    pub fn empties(&self) -> &[Empty] {
        &self.empties
    }

    /// What nothing means here.
    pub fn nothing(&self) -> Option<&str> {
        self.nothing.as_deref()
    }

    /// Version or date it appeared.
    pub fn since(&self) -> Option<&str> {
        self.since.as_deref()
    }

    /// Set when it should not be used any more.
    pub fn deprecated(&self) -> Option<&Deprecated> {
        self.deprecated.as_ref()
    }

    /// Where its key stands.
    pub fn position(&self) -> &Position {
        &self.position
    }

    /// Whether there is no way to say nothing.
    pub fn is_required(&self) -> bool {
        self.empties.is_empty()
    }
}

/// What a reader of a value can rely on, by the documentation and by what really arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// The key or argument is always there.
    Always,
    /// It may be missing.
    MayBeAbsent,
    /// The documentation does not say; read as [`Presence::MayBeAbsent`].
    NotStated,
}

/// One way to say nothing on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Empty {
    /// No key, or no argument.
    Absent,
    /// `null`
    Null,
    /// `""`
    EmptyString,
    /// `0`
    Zero,
    /// `"0"`
    ZeroText,
    /// `"unknown"`
    Unknown,
    /// `"hidden"`
    Hidden,
    /// `"undefined"`
    Undefined,
    /// `[]`
    EmptyArray,
    /// `{}`
    EmptyObject,
}
