//! One of several values by an index.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The body of a function that takes an index, and what it calls the index: the last value for any behind it.
pub(crate) struct Choice {
    pub(crate) index: TokenStream,
    pub(crate) value: TokenStream,
}

impl Choice {
    /// Of these values; nothing if there are none.
    pub(crate) fn of(values: &[TokenStream]) -> Option<Self> {
        let (last, others) = values.split_last()?;
        if others.is_empty() {
            return Some(Self {
                index: quote!(_),
                value: last.clone(),
            });
        }
        let indexes = (0..others.len()).map(Literal::usize_unsuffixed);
        Some(Self {
            index: quote!(index),
            value: quote! {
                match index {
                    #(#indexes => #others,)*
                    _ => #last,
                }
            },
        })
    }
}
