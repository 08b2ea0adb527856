//! The only place that makes identifiers.

use bitrix24_placement_spec::{
    model::Group,
    name::{GroupName, RustName, TypeName},
};
use proc_macro2::{Ident, Span};

/// Name of the module with declared types; the checks leave it to no group.
pub(crate) const TYPES: &str = "types";

/// Identifier of a field, a variant, a payload type or a method.
pub(crate) fn ident(name: &RustName) -> Ident {
    spelled(name.as_str(), name.is_keyword())
}

/// Identifier of a declared enum or object.
pub(crate) fn type_ident(name: &TypeName) -> Ident {
    spelled(name.as_str(), false)
}

/// Identifier of a group's module.
pub(crate) fn module_ident(name: &GroupName) -> Ident {
    spelled(name.as_str(), name.is_keyword())
}

/// What generated modules call the runtime's hidden module.
pub(crate) fn runtime() -> Ident {
    spelled("__rt", false)
}

/// The runtime's type for a digit.
pub(crate) fn digit(digit: usize) -> Ident {
    spelled(&format!("D{digit}"), false)
}

/// Variant of a group in `AnyEvent`.
pub(crate) fn group_variant(group: &Group) -> Ident {
    ident(&group.name().to_upper_camel_case())
}

fn spelled(name: &str, keyword: bool) -> Ident {
    if keyword {
        Ident::new_raw(name, Span::call_site())
    } else {
        Ident::new(name, Span::call_site())
    }
}
