//! A method of a handler as it was written.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Attribute, Visibility,
    parse::{Parse, ParseStream, Result},
};

use super::{block::between, signature::Signature, strip::strip};

/// A method; `#[on(...)]` is kept apart, since the compiler does not know it.
pub(crate) struct Method {
    pub(crate) on: Vec<Attribute>,
    /// `#[on(...)]` above arguments, by mistake.
    pub(crate) misplaced: Vec<Attribute>,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) signature: Signature,
    /// All after the attributes, as it was written.
    written: TokenStream,
}

impl Method {
    /// Whether a method comes next, after its attributes.
    pub(crate) fn is_next(input: ParseStream<'_>) -> bool {
        let ahead = input.fork();
        ahead.call(Attribute::parse_outer).is_ok()
            && ahead.parse::<Visibility>().is_ok()
            && ahead.parse::<Signature>().is_ok()
            && !ahead.is_empty()
    }

    /// The lints that the user allows there.
    pub(crate) fn allowed(&self) -> impl Iterator<Item = &Attribute> {
        self.attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("allow"))
    }

    /// The conditions under which the method is there at all.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &Attribute> {
        self.attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("cfg"))
    }
}

impl Parse for Method {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?.into_iter();
        let (on, attributes) = attributes.partition(|attribute| attribute.path().is_ident("on"));
        let start = input.cursor();
        input.parse::<Visibility>()?;
        let signature = input.parse()?;
        input.parse::<TokenTree>()?; // the body
        let written = between(start, input.cursor());
        let (written, misplaced) = strip(written, &[Delimiter::Parenthesis]);
        Ok(Self {
            on,
            misplaced,
            attributes,
            signature,
            written,
        })
    }
}

impl ToTokens for Method {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for attribute in &self.attributes {
            attribute.to_tokens(tokens);
        }
        self.written.to_tokens(tokens);
    }
}
