//! A method of a handler, and what its `#[on(...)]` says.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Attribute, FnArg, Path, Signature, Token, Type, Visibility,
    parse::{Parse, ParseStream, Result},
    punctuated::Punctuated,
};

/// A method, and the events it receives; none for a helper.
pub(crate) struct Method {
    attributes: Vec<Attribute>,
    visibility: Visibility,
    pub(crate) signature: Signature,
    body: TokenTree,
    pub(crate) events: Vec<Path>,
    pub(crate) argument: Argument,
}

/// How a method takes the payload.
pub(crate) enum Argument {
    None,
    Value,
    Reference,
}

impl Method {
    /// Whether a method comes next, after its attributes.
    pub(crate) fn is_next(input: ParseStream<'_>) -> bool {
        let ahead = input.fork();
        ahead.call(Attribute::parse_outer).is_ok()
            && ahead.parse::<Visibility>().is_ok()
            && ahead.parse::<Signature>().is_ok()
    }
}

impl Parse for Method {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let (on, attributes): (Vec<_>, Vec<_>) = input
            .call(Attribute::parse_outer)?
            .into_iter()
            .partition(|attribute| attribute.path().is_ident("on"));
        let visibility = input.parse()?;
        let signature: Signature = input.parse()?;
        let body = input.parse()?;
        let mut events = Vec::new();
        for attribute in &on {
            let paths = Punctuated::<Path, Token![,]>::parse_terminated;
            events.extend(attribute.parse_args_with(paths)?);
        }
        let argument = argument(&signature, !events.is_empty())?;
        Ok(Self {
            attributes,
            visibility,
            signature,
            body,
            events,
            argument,
        })
    }
}

fn argument(signature: &Signature, receives: bool) -> Result<Argument> {
    let mut inputs = signature.inputs.iter();
    match (inputs.next(), inputs.next(), inputs.next()) {
        _ if !receives => Ok(Argument::None),
        (Some(FnArg::Receiver(_)), None, _) => Ok(Argument::None),
        (Some(FnArg::Receiver(_)), Some(FnArg::Typed(argument)), None) => match &*argument.ty {
            Type::Reference(_) => Ok(Argument::Reference),
            _ => Ok(Argument::Value),
        },
        (Some(FnArg::Receiver(_)), _, Some(further)) => {
            let message = "a method with `#[on(...)]` takes `&self` and at most the payload";
            Err(syn::Error::new_spanned(further, message))
        }
        _ => {
            let message = "a method with `#[on(...)]` takes `&self` first";
            Err(syn::Error::new_spanned(&signature.ident, message))
        }
    }
}

impl ToTokens for Method {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for attribute in &self.attributes {
            attribute.to_tokens(tokens);
        }
        self.visibility.to_tokens(tokens);
        self.signature.to_tokens(tokens);
        self.body.to_tokens(tokens);
    }
}
