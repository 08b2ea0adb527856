//! Types as users write them: what can be seen of them without the compiler.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Type;

/// A name in a type.
pub(super) enum Name<'a> {
    /// The one behind `'`.
    Lifetime(&'a Ident),
    /// The first of a path.
    First(&'a Ident),
}

/// Calls `see` with the names in a type, in order.
pub(super) fn names(ty: &Type, see: &mut dyn FnMut(Name<'_>)) {
    names_in(ty.to_token_stream(), see);
}

fn names_in(tokens: TokenStream, see: &mut dyn FnMut(Name<'_>)) {
    let mut before = [None, None];
    for token in tokens {
        match &token {
            TokenTree::Group(group) => names_in(group.stream(), see),
            TokenTree::Ident(name) => match before {
                [_, Some('\'')] => see(Name::Lifetime(name)),
                [Some(':'), Some(':')] => {}
                _ => see(Name::First(name)),
            },
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        before = [before[1], sign(&token)];
    }
}

fn sign(token: &TokenTree) -> Option<char> {
    match token {
        TokenTree::Punct(punct) => Some(punct.as_char()),
        _ => None,
    }
}

/// A type with a lifetime wherever one was left out, or `is_own` says that it is the method's.
pub(super) fn with_lifetime(
    tokens: TokenStream,
    lifetime: &Ident,
    is_own: &dyn Fn(&Ident) -> bool,
) -> TokenStream {
    let mut named = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let next = tokens.peek();
        match (sign(&token), next) {
            (Some('&'), Some(next)) if sign(next) != Some('\'') => {
                let quote = Punct::new('\'', Spacing::Joint);
                named.extend([token, quote.into(), lifetime.clone().into()]);
            }
            (Some('\''), Some(TokenTree::Ident(name))) if name == "_" || is_own(name) => {
                tokens.next();
                named.extend([token, lifetime.clone().into()]);
            }
            // The length of an array.
            (Some(';'), _) => {
                named.extend([token]);
                named.extend(tokens.by_ref());
            }
            _ => named.extend([within(token, lifetime, is_own)]),
        }
    }
    named
}

/// The same inside of brackets; those of a block hold no type.
fn within(token: TokenTree, lifetime: &Ident, is_own: &dyn Fn(&Ident) -> bool) -> TokenTree {
    match token {
        TokenTree::Group(group) if group.delimiter() != Delimiter::Brace => {
            let inner = with_lifetime(group.stream(), lifetime, is_own);
            let mut changed = Group::new(group.delimiter(), inner);
            changed.set_span(group.span());
            changed.into()
        }
        token => token,
    }
}

/// The name of the lifetime of a delivery.
pub(super) fn delivery() -> Ident {
    Ident::new("de", Span::call_site())
}

/// A type without parentheses, and without those that a macro put around it.
pub(super) fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Paren(ty) => bare(&ty.elem),
        Type::Group(ty) => bare(&ty.elem),
        ty => ty,
    }
}

/// `&T`
pub(super) fn is_shared_reference(ty: &Type) -> bool {
    matches!(ty, Type::Reference(ty) if ty.mutability.is_none())
}
