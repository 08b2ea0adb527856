//! An `impl` block as it was written; bodies stay tokens, so that half-typed code still expands.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Generics, Token, Type, braced,
    parse::{Parse, ParseStream, Result},
    token::Brace,
};

use super::method::Method;

/// An `impl` block.
pub(crate) struct Block {
    attributes: Vec<Attribute>,
    pub(crate) generics: Generics,
    pub(crate) self_ty: Box<Type>,
    items: Vec<Item>,
}

enum Item {
    Method(Box<Method>),
    Other(TokenStream),
}

impl Block {
    /// All methods, helpers included.
    pub(crate) fn methods(&self) -> impl Iterator<Item = &Method> {
        self.items.iter().filter_map(|item| match item {
            Item::Method(method) => Some(&**method),
            Item::Other(_) => None,
        })
    }
}

impl Parse for Block {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        if !input.peek(Token![impl]) {
            let message =
                "`#[placement_handler]` goes on an `impl` block, whose methods have `#[on(...)]`";
            return Err(input.error(message));
        }
        input.parse::<Token![impl]>()?;
        let mut generics: Generics = input.parse()?;
        let self_ty: Box<Type> = input.parse()?;
        if let Some(token) = input.parse::<Option<Token![for]>>()? {
            let message =
                "`#[placement_handler]` goes on the `impl` block of a type, not on that of a trait";
            return Err(syn::Error::new(token.span, message));
        }
        generics.where_clause = input.parse()?;
        let content;
        braced!(content in input);
        let mut items = Vec::new();
        while !content.is_empty() {
            items.push(content.parse()?);
        }
        Ok(Self {
            attributes,
            generics,
            self_ty,
            items,
        })
    }
}

impl Parse for Item {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if Method::is_next(input) {
            input.parse().map(Box::new).map(Self::Method)
        } else {
            other(input)
        }
    }
}

/// Anything up to its end: a semicolon or a block.
fn other(input: ParseStream<'_>) -> Result<Item> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() {
        let is_last = input.peek(Token![;]) || input.peek(Brace);
        tokens.extend([input.parse::<TokenTree>()?]);
        if is_last {
            break;
        }
    }
    Ok(Item::Other(tokens))
}

impl ToTokens for Block {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self {
            attributes,
            generics,
            self_ty,
            items,
        } = self;
        let (impl_generics, _, where_clause) = generics.split_for_impl();
        tokens.extend(quote! {
            #(#attributes)*
            impl #impl_generics #self_ty #where_clause {
                #(#items)*
            }
        });
    }
}

impl ToTokens for Item {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Method(method) => method.to_tokens(tokens),
            Self::Other(other) => other.to_tokens(tokens),
        }
    }
}
