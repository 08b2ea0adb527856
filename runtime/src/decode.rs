//! Decoding of what really arrives. All leniency lives here, once, for every generated type.
//!
//! A payload hands out its fields one by one as [`Slot`]s; readers walk the input once and fill them.

mod args;
mod assign;
mod depth;
mod failure;
mod field;
mod impls;
mod object;
mod reader;
mod slot;

pub(crate) use args::{ArgsReader, PayloadReader};
pub use assign::{closed_value, open_value};
pub(crate) use depth::exceeds_depth;
pub(crate) use failure::{Mismatch, Trail};
pub(crate) use field::FieldReader;
pub(crate) use reader::{Any, Reader};
pub(crate) use slot::Scalar;
pub use slot::{Decode, Fields, Slot, Target, ValueSet, Values};
