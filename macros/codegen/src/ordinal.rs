//! A number as a type.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// `__rt::D7`, `(__rt::D4, __rt::D2)`, and so on.
pub(crate) fn ordinal(number: usize, rt: &Ident) -> TokenStream {
    let digit = Ident::new(&format!("D{}", number % 10), Span::call_site());
    match number / 10 {
        0 => quote!(#rt::#digit),
        rest => {
            let rest = ordinal(rest, rt);
            quote!((#rest, #rt::#digit))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Ident, Span, ordinal};

    #[test]
    fn digits_are_decimal() {
        let text = |number| ordinal(number, &Ident::new("rt", Span::call_site())).to_string();
        assert_eq!(text(0), "rt :: D0");
        assert_eq!(text(40), "(rt :: D4 , rt :: D0)");
        assert_eq!(
            text(1024),
            "(((rt :: D1 , rt :: D0) , rt :: D2) , rt :: D4)"
        );
    }
}
