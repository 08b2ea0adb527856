//! An `impl` block as it was written; bodies stay tokens, so that half-typed code still expands.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Generics, Token, Type, braced,
    buffer::Cursor,
    parse::{Parse, ParseStream, Result},
    token::Brace,
};

use super::method::Method;

/// An `impl` block.
pub(crate) struct Block {
    /// All before the items, as it was written.
    head: TokenStream,
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
        let start = input.cursor();
        input.call(Attribute::parse_outer)?;
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
        let head = between(start, input.cursor());
        let content;
        braced!(content in input);
        let mut items = Vec::new();
        while !content.is_empty() {
            items.push(content.parse()?);
        }
        Ok(Self {
            head,
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
        let Self { head, items, .. } = self;
        tokens.extend(quote!(#head { #(#items)* }));
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

/// The tokens of what was parsed from `start` to `end`: printing it anew might make it another thing.
pub(super) fn between(start: Cursor<'_>, end: Cursor<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    let mut cursor = start;
    while cursor < end {
        // What a macro has put in can end inside of a group that has no brackets.
        if let Some((inner, _, after)) = cursor.group(Delimiter::None)
            && end < after
        {
            cursor = inner;
            continue;
        }
        let Some((token, after)) = cursor.token_tree() else {
            break;
        };
        tokens.extend([token]);
        cursor = after;
    }
    tokens
}
