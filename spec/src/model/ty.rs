//! Types of fields, and the declared enums and objects they name.

use std::sync::Arc;

use super::{Deprecated, Field, Position};
use crate::name::{Page, RustName, TypeName, ValueName};

/// Type of a field. Names of enums and objects are declared in the same spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// Text.
    String,
    /// 64 bit signed number.
    Integer,
    /// True or false.
    Boolean,
    /// Calendar day.
    Date,
    /// Digits as text.
    Digits,
    /// 64 bit unsigned id, a number or text of digits.
    Id,
    /// Anything, kept as it came.
    Json,
    /// A declared enum.
    Enum(TypeName),
    /// A declared object.
    Object(TypeName),
    /// A list.
    List(Box<Self>),
    /// An object with any keys.
    Map(Box<Self>),
}

/// A declared value set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnumType {
    pub(crate) name: TypeName,
    pub(crate) docs: Option<String>,
    pub(crate) page: Option<Page>,
    pub(crate) open: bool,
    pub(crate) values: Vec<Value>,
    pub(crate) position: Position,
}

impl EnumType {
    /// Name in the spec and in Rust.
    pub fn name(&self) -> &TypeName {
        &self.name
    }

    /// Prose.
    pub fn docs(&self) -> Option<&str> {
        self.docs.as_deref()
    }

    /// Documentation.
    pub fn page(&self) -> Option<&Page> {
        self.page.as_ref()
    }

    /// Whether values that are not listed are kept; otherwise they are errors.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// The values, at least one, in order of declaration.
    pub fn values(&self) -> &[Value] {
        &self.values
    }

    /// Where its name stands.
    pub fn position(&self) -> &Position {
        &self.position
    }
}

/// One value of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    pub(crate) name: ValueName,
    pub(crate) rust_name: RustName,
    pub(crate) aliases: Vec<ValueName>,
    pub(crate) docs: Option<String>,
    pub(crate) since: Option<String>,
    pub(crate) deprecated: Option<Deprecated>,
}

impl Value {
    /// Text on the wire.
    pub fn name(&self) -> &ValueName {
        &self.name
    }

    /// Name of the variant: `UpperCamelCase`.
    pub fn rust_name(&self) -> &RustName {
        &self.rust_name
    }

    /// Further wire texts that are read as this value.
    pub fn aliases(&self) -> &[ValueName] {
        &self.aliases
    }

    /// Meaning.
    pub fn docs(&self) -> Option<&str> {
        self.docs.as_deref()
    }

    /// Version or date it appeared.
    pub fn since(&self) -> Option<&str> {
        self.since.as_deref()
    }

    /// Set when it should not be used any more.
    pub fn deprecated(&self) -> Option<&Deprecated> {
        self.deprecated.as_ref()
    }
}

/// A declared object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectType {
    pub(crate) name: TypeName,
    pub(crate) docs: Option<String>,
    pub(crate) page: Option<Page>,
    /// Shared with the payloads that take them over: there may be many.
    pub(crate) fields: Arc<[Field]>,
    pub(crate) position: Position,
}

impl ObjectType {
    /// Name in the spec and in Rust.
    pub fn name(&self) -> &TypeName {
        &self.name
    }

    /// Prose.
    pub fn docs(&self) -> Option<&str> {
        self.docs.as_deref()
    }

    /// Documentation.
    pub fn page(&self) -> Option<&Page> {
        self.page.as_ref()
    }

    /// Its fields, at least one, in order of declaration.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// Where its name stands.
    pub fn position(&self) -> &Position {
        &self.position
    }
}
