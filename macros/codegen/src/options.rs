//! Choices of the caller.

use proc_macro2::TokenStream;
use quote::quote;

/// What the generated code depends on besides the spec.
///
/// Which events there are, and which enums are open, is chosen on the [`Spec`](bitrix24_placement_spec::model::Spec)
/// itself, before it becomes code.
#[derive(Debug, Clone)]
pub struct Options {
    runtime: TokenStream,
    visibility: TokenStream,
    attributes: Vec<(Place, TokenStream)>,
    replaced: Vec<(String, TokenStream)>,
    explained: bool,
}

/// Types or fields of generated code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Every struct and enum that the spec declares or implies.
    EveryType,
    /// The types of this name, in one module or in all.
    Type {
        /// Name of a group, or `types`.
        module: Option<String>,
        /// Name of the type.
        name: String,
    },
    /// A field of them.
    Field {
        /// Name of a group, or `types`.
        module: Option<String>,
        /// Name of the type.
        name: String,
        /// Name of the field.
        field: String,
    },
}

impl Default for Options {
    /// Code for a crate that depends on `bitrix24-placement` under its own name.
    fn default() -> Self {
        Self {
            runtime: quote!(::bitrix24_placement),
            visibility: quote!(pub),
            attributes: Vec::new(),
            replaced: Vec::new(),
            explained: false,
        }
    }
}

impl Options {
    /// Names the runtime crate by another path, which must be absolute: `::name`, `crate` or `$crate`.
    #[must_use]
    pub fn with_runtime(mut self, path: TokenStream) -> Self {
        self.runtime = path;
        self
    }

    /// Gives the outermost items this visibility instead of `pub`.
    #[must_use]
    pub fn with_visibility(mut self, visibility: TokenStream) -> Self {
        self.visibility = visibility;
        self
    }

    /// Puts attributes, such as `#[derive(Hash)]`, on types or fields.
    #[must_use]
    pub fn with_attributes(mut self, place: Place, attributes: TokenStream) -> Self {
        self.attributes.push((place, attributes));
        self
    }

    /// Uses a type of the caller's, by its absolute path, wherever the spec names this enum or object.
    #[must_use]
    pub fn with_type(mut self, name: impl Into<String>, path: TokenStream) -> Self {
        self.replaced.push((name.into(), path));
        self
    }

    /// Has the compiler say what to write where a generated trait is missed. A crate with `no_implicit_prelude` cannot
    /// have that: it does not know the attributes `#[diagnostic::...]`.
    #[must_use]
    pub fn with_diagnostics(mut self) -> Self {
        self.explained = true;
        self
    }

    /// What the compiler says where a trait is missed.
    pub(crate) fn explanation(&self, message: &str, note: &str) -> TokenStream {
        if self.explained {
            quote!(#[diagnostic::on_unimplemented(message = #message, note = #note)])
        } else {
            TokenStream::new()
        }
    }

    /// Visibility of the outermost items.
    pub(crate) fn visibility(&self) -> &TokenStream {
        &self.visibility
    }

    /// Path of all that generated code may name.
    pub(crate) fn private(&self) -> TokenStream {
        let runtime = &self.runtime;
        quote!(#runtime::__private)
    }

    /// A short name for it, in a generated module where no name of the user's can be: a third of the tokens, and
    /// expansions a person can read.
    pub(crate) fn import(&self) -> TokenStream {
        let private = self.private();
        quote!(use #private as __rt;)
    }

    /// The caller's type for a declared one.
    pub(crate) fn replacement(&self, name: &str) -> Option<&TokenStream> {
        let replaced = self.replaced.iter().find(|(replaced, _)| replaced == name);
        replaced.map(|(_, path)| path)
    }

    /// Attributes of a type.
    pub(crate) fn of_type(&self, in_module: &str, of: &str) -> TokenStream {
        let attributes = self.attributes.iter().filter(|(place, _)| match place {
            Place::EveryType => true,
            Place::Type { module, name } => name == of && is_in(module.as_deref(), in_module),
            Place::Field { .. } => false,
        });
        let attributes = attributes.map(|(_, attributes)| attributes);
        quote!(#(#attributes)*)
    }

    /// Attributes of a field.
    pub(crate) fn of_field(&self, in_module: &str, of: &str, called: &str) -> TokenStream {
        let attributes = self.attributes.iter().filter(|(place, _)| match place {
            Place::EveryType | Place::Type { .. } => false,
            Place::Field {
                module,
                name,
                field,
            } => name == of && field == called && is_in(module.as_deref(), in_module),
        });
        let attributes = attributes.map(|(_, attributes)| attributes);
        quote!(#(#attributes)*)
    }
}

fn is_in(module: Option<&str>, in_module: &str) -> bool {
    module.is_none_or(|module| module == in_module)
}
