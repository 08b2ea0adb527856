//! Impls that are alike for all structs of a module: macros of the runtime make them, of the names alone.

use bitrix24_placement_spec::model::Field;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The traits of std that a derive would make, `Serialize`, and `Deserialize` by the function `read`; `Default` where no field is
/// required.
pub(crate) fn alike(read: &str, structs: &[(Ident, &[Field])]) -> TokenStream {
    if structs.is_empty() {
        return TokenStream::new();
    }
    let read = Ident::new(read, Span::call_site());
    let names = structs.iter().map(|(name, _)| name);
    let optional = structs
        .iter()
        .filter(|(_, fields)| !fields.iter().any(Field::is_required));
    let defaults = optional.map(|(name, _)| name);
    quote! {
        __rt::structs! { #read: #(#names)* }
        __rt::defaults! { #(#defaults)* }
    }
}
