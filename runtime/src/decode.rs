//! Decoding of what really arrives. All leniency lives here, once, for every generated type.
//!
//! A payload hands out its fields one by one as [`Slot`]s; readers walk the input once and fill them. They are the same
//! for JSON text ([`Text`]), which is most of the input and has to be fast, for JSON that was parsed already ([`Parsed`]), and for
//! any format of serde ([`Format`]).

mod args;
mod assign;
#[cfg(feature = "server")]
mod data;
mod depth;
mod failure;
mod field;
mod format;
mod impls;
mod object;
mod parsed;
mod slot;
mod source;
mod text;

pub(crate) use args::{ArgsReader, PayloadReader};
pub(crate) use assign::put_value;
pub use assign::{closed_value, open_value};
#[cfg(feature = "server")]
pub(crate) use data::read_data;
pub(crate) use failure::{Mismatch, Trail};
pub(crate) use field::FieldReader;
pub(crate) use format::Format;
pub(crate) use parsed::{Parsed, ParsedItems};
pub(crate) use slot::List;
pub(crate) use slot::Scalar;
pub use slot::{Decode, Fields, Slot, Target, ValueSet, Values};
pub(crate) use source::{Entries, Items, Key, Reader, Seed, Source};
pub(crate) use text::{Stop, Text};
