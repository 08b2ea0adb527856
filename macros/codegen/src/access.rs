//! Fields of payloads by index, through the enum over the events of a group.

use bitrix24_placement_spec::model::Group;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::{field::is_small, names::ident};

/// How a field of a payload is reached, by the number of its fields.
pub(crate) struct Access {
    /// Of a payload's only field.
    pub(crate) only: fn(&Ident) -> TokenStream,
    /// Of a payload with several.
    pub(crate) one_of: TokenStream,
    /// Of all payloads without any.
    pub(crate) none: TokenStream,
}

impl Access {
    /// The body of a function that asks the payload of `self`.
    pub(crate) fn body(&self, group: &Group) -> TokenStream {
        let arms = group.events().iter().filter_map(|event| {
            let name = ident(event.rust_name());
            let field = match event.payload().fields() {
                [] => return None,
                [field] => (self.only)(&ident(field.rust_name())),
                _ => self.one_of.clone(),
            };
            Some(quote!(Self::#name(payload) => #field,))
        });
        let arms: Vec<_> = arms.collect();
        let none = &self.none;
        if arms.is_empty() {
            return none.clone();
        }
        let others = (arms.len() < group.events().len()).then(|| quote!(_ => #none,));
        quote! {
            match self {
                #(#arms)*
                #others
            }
        }
    }
}

/// What the field of a payload is chosen by: not by its index, where all have one at most.
pub(crate) fn chosen_by(group: &Group) -> TokenStream {
    let mut events = group.events().iter();
    if events.all(|event| is_small(event.payload().fields())) {
        quote!(_)
    } else {
        quote!(index)
    }
}
