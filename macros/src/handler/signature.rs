//! The head of a method. `syn` has one with its whole grammar of expressions, which takes longer to compile than this crate.

use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Abi, Attribute, Generics, Ident, Lifetime, ReturnType, Token, Type,
    parse::{Parse, ParseStream, Result},
};

use super::{block::between, types};

/// What is before the body of a method.
pub(crate) struct Signature {
    pub(crate) asyncness: Option<Token![async]>,
    pub(crate) unsafety: Option<Token![unsafe]>,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) receiver: Option<Receiver>,
    /// Types of the other arguments.
    pub(crate) inputs: Vec<Type>,
    pub(crate) output: ReturnType,
}

/// `&self` and the like.
pub(crate) struct Receiver {
    pub(crate) written: TokenStream,
    /// Whether the method can be called on a shared reference.
    pub(crate) is_shared: bool,
}

impl Parse for Signature {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.parse::<Option<Token![const]>>()?;
        let asyncness = input.parse()?;
        let unsafety = input.parse()?;
        input.parse::<Option<Abi>>()?;
        input.parse::<Token![fn]>()?;
        let ident = input.parse()?;
        let mut generics: Generics = input.parse()?;
        let content;
        syn::parenthesized!(content in input);
        let (receiver, inputs) = arguments(&content)?;
        let output = input.parse()?;
        generics.where_clause = input.parse()?;
        Ok(Self {
            asyncness,
            unsafety,
            ident,
            generics,
            receiver,
            inputs,
            output,
        })
    }
}

fn arguments(input: ParseStream<'_>) -> Result<(Option<Receiver>, Vec<Type>)> {
    let (mut receiver, mut inputs) = (None, Vec::new());
    while !input.is_empty() {
        input.call(Attribute::parse_outer)?;
        let is_first = receiver.is_none() && inputs.is_empty();
        if is_first && Receiver::is_next(input)? {
            receiver = Some(input.parse()?);
        } else {
            pattern(input)?;
            inputs.push(input.parse()?);
        }
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok((receiver, inputs))
}

/// The name of an argument, or what stands for it, with the colon.
fn pattern(input: ParseStream<'_>) -> Result<()> {
    let mut is_empty = true;
    while is_empty || input.peek(Token![::]) || !input.peek(Token![:]) {
        if input.peek(Token![,]) {
            return Err(input.error("expected `:`"));
        }
        if input.parse::<Option<Token![::]>>()?.is_none() {
            input.parse::<TokenTree>()?;
        }
        is_empty = false;
    }
    input.parse::<Token![:]>()?;
    Ok(())
}

impl Receiver {
    fn is_next(input: ParseStream<'_>) -> Result<bool> {
        let ahead = input.fork();
        begin(&ahead)?;
        Ok(ahead.peek(Token![self]))
    }
}

/// `&'a mut` before `self`: whether it is a reference, and whether that is shared.
fn begin(input: ParseStream<'_>) -> Result<(bool, bool)> {
    let is_reference = input.parse::<Option<Token![&]>>()?.is_some();
    if is_reference {
        input.parse::<Option<Lifetime>>()?;
    }
    let is_mutable = input.parse::<Option<Token![mut]>>()?.is_some();
    Ok((is_reference, is_reference && !is_mutable))
}

impl Parse for Receiver {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let start = input.cursor();
        let (is_reference, mut is_shared) = begin(input)?;
        input.parse::<Token![self]>()?;
        if !is_reference && input.parse::<Option<Token![:]>>()?.is_some() {
            is_shared = types::is_shared_reference(&input.parse()?);
        }
        let written = between(start, input.cursor());
        Ok(Self { written, is_shared })
    }
}
