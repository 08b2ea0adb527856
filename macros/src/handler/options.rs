//! What stands behind `placement_handler`: `exhaustive`, `?Send`, `crate = path`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{
    Error, Ident, Path, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream, Parser, Result},
    punctuated::Punctuated,
    spanned::Spanned,
};

use crate::{errors::Errors, nearest::one_of};

/// Choices of the user.
pub(crate) struct Options {
    /// Every event of the groups must be covered.
    pub(crate) exhaustive: bool,
    /// Futures may stay on their thread.
    pub(crate) local: bool,
    runtime: TokenStream,
}

enum Choice {
    Exhaustive(Ident),
    Local(Token![?]),
    Runtime(Token![crate], Path),
}

impl Options {
    /// Reads the options; one that is not known is a fault, and the others count.
    pub(crate) fn parse(tokens: TokenStream, errors: &mut Errors) -> Self {
        let choices = Punctuated::<Choice, Token![,]>::parse_terminated.parse2(tokens);
        let mut options = Self {
            exhaustive: false,
            local: false,
            runtime: quote!(::bitrix24_placement),
        };
        let mut runtime = None;
        for choice in errors.note(choices).into_iter().flatten() {
            let (repeated, span) = match choice {
                Choice::Exhaustive(word) => (
                    std::mem::replace(&mut options.exhaustive, true),
                    word.span(),
                ),
                Choice::Local(mark) => (std::mem::replace(&mut options.local, true), mark.span()),
                Choice::Runtime(word, path) => (runtime.replace(path).is_some(), word.span()),
            };
            if repeated {
                errors.push(Error::new(span, "this option is given twice"));
            }
        }
        if let Some(path) = runtime {
            options.runtime = quote!(#path);
        }
        options
    }

    /// Path of all that generated code may name.
    pub(crate) fn private(&self) -> TokenStream {
        let runtime = &self.runtime;
        quote!(#runtime::__private)
    }
}

impl Parse for Choice {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if let Some(mark) = input.parse::<Option<Token![?]>>()? {
            let bound: Ident = input.parse()?;
            if bound == "Send" {
                return Ok(Self::Local(mark));
            }
            return Err(Error::new(bound.span(), "expected `?Send`"));
        }
        if let Some(word) = input.parse::<Option<Token![crate]>>()? {
            input.parse::<Token![=]>()?;
            return Ok(Self::Runtime(word, input.parse()?));
        }
        let word = input.call(Ident::parse_any)?;
        if word == "exhaustive" {
            return Ok(Self::Exhaustive(word));
        }
        let help = one_of(&word.to_string(), &["exhaustive", "?Send", "crate"]);
        let message = format!("unknown option `{word}`{help}");
        Err(Error::new(word.span(), message))
    }
}
