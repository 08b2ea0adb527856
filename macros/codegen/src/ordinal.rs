//! A number as a type.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::names::digit;

/// `__rt::D7`, `(__rt::D4, __rt::D2)`, and so on.
pub(crate) fn ordinal(number: usize, rt: &Ident) -> TokenStream {
    let digit = digit(number % 10);
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
    use super::ordinal;
    use crate::names::runtime;

    #[test]
    fn digits_are_decimal() {
        let text = |number| ordinal(number, &runtime()).to_string();
        assert_eq!(text(0), "__rt :: D0");
        assert_eq!(text(40), "(__rt :: D4 , __rt :: D0)");
        assert_eq!(
            text(1024),
            "(((__rt :: D1 , __rt :: D0) , __rt :: D2) , __rt :: D4)"
        );
    }
}
