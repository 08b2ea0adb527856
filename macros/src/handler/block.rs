//! An `impl` block as it was written; bodies stay tokens, so that half-typed code still expands.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Error, Generics, Ident, Token, Type, braced,
    buffer::Cursor,
    parse::{Parse, ParseStream, Result},
    token::{Brace, Impl},
};

use super::{method::Method, strip::strip};

/// An `impl` block.
pub(crate) struct Block {
    /// All before the items, as it was written.
    head: TokenStream,
    pub(crate) impl_token: Impl,
    pub(crate) generics: Generics,
    pub(crate) self_ty: Box<Type>,
    /// The `for` of a trait's block, which is not to be a handler.
    pub(crate) of_trait: Option<Token![for]>,
    /// `#[on(...)]` above the block, by mistake.
    pub(crate) misplaced: Vec<Attribute>,
    items: Vec<Item>,
}

enum Item {
    Method(Box<Method>),
    Other(Other),
}

/// An item that is no method, or not yet.
pub(crate) struct Other {
    /// `#[on(...)]` above it, by mistake.
    pub(crate) misplaced: Vec<Attribute>,
    /// Whether it is not typed to its end, of which the compiler tells.
    pub(crate) is_unfinished: bool,
    written: TokenStream,
}

impl Block {
    /// All methods, helpers included.
    pub(crate) fn methods(&self) -> impl Iterator<Item = &Method> {
        self.items.iter().filter_map(|item| match item {
            Item::Method(method) => Some(&**method),
            Item::Other(_) => None,
        })
    }

    /// All other items.
    pub(crate) fn others(&self) -> impl Iterator<Item = &Other> {
        self.items.iter().filter_map(|item| match item {
            Item::Method(_) => None,
            Item::Other(other) => Some(other),
        })
    }

    /// Whether a name is a parameter of the block.
    pub(crate) fn has_parameter(&self, name: &Ident) -> bool {
        self.generics
            .type_params()
            .any(|parameter| parameter.ident == *name)
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
        let impl_token = input.parse()?;
        let mut generics: Generics = input.parse()?;
        let mut self_ty: Box<Type> = input.parse()?;
        let of_trait: Option<Token![for]> = input.parse()?;
        if of_trait.is_some() {
            self_ty = input.parse()?;
        }
        generics.where_clause = input.parse()?;
        let (head, misplaced) = strip(between(start, input.cursor()), &[]);
        let content;
        braced!(content in input);
        let mut items = Vec::new();
        while !content.is_empty() {
            items.push(content.parse()?);
        }
        Ok(Self {
            head,
            impl_token,
            generics,
            self_ty,
            of_trait,
            misplaced,
            items,
        })
    }
}

impl Block {
    /// The fault of a block of a trait.
    pub(crate) fn trait_error(&self) -> Option<Error> {
        let message =
            "`#[placement_handler]` goes on the `impl` block of a type, not on that of a trait";
        self.of_trait.map(|token| Error::new(token.span, message))
    }
}

impl Parse for Item {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if Method::is_next(input) {
            input.parse().map(Box::new).map(Self::Method)
        } else {
            input.parse().map(Self::Other)
        }
    }
}

impl Parse for Other {
    /// Anything up to its end: a semicolon or a block.
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut tokens = TokenStream::new();
        let mut is_function = false;
        while !input.is_empty() {
            let is_last = input.peek(Token![;]) || input.peek(Brace);
            is_function |= input.peek(Token![fn]);
            tokens.extend([input.parse::<TokenTree>()?]);
            if is_last {
                break;
            }
        }
        let (written, misplaced) = strip(tokens, &[Delimiter::Parenthesis]);
        Ok(Self {
            misplaced,
            is_unfinished: is_function || written.is_empty(),
            written,
        })
    }
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
            Self::Other(other) => other.written.to_tokens(tokens),
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
