//! `#[on(...)]` where it does not belong: taken away, since the compiler does not know it.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::{Attribute, parse::Parser};

/// Tokens without the `#[on(...)]`s at their level and, inside of brackets, as many levels below it.
pub(super) fn strip(tokens: TokenStream, levels: &[Delimiter]) -> (TokenStream, Vec<Attribute>) {
    let mut found = Vec::new();
    let stripped = strip_into(tokens, levels, &mut found);
    (stripped, found)
}

fn strip_into(
    tokens: TokenStream,
    levels: &[Delimiter],
    found: &mut Vec<Attribute>,
) -> TokenStream {
    let mut kept = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if let (TokenTree::Punct(punct), Some(TokenTree::Group(group))) = (&token, tokens.peek())
            && punct.as_char() == '#'
            && is_on(group)
        {
            let attribute = [token, TokenTree::Group(group.clone())];
            tokens.next();
            let parsed = Attribute::parse_outer.parse2(attribute.into_iter().collect());
            found.extend(parsed.into_iter().flatten());
            continue;
        }
        kept.extend([strip_group(token, levels, found)]);
    }
    kept
}

/// The same inside of a group; one without `#[on(...)]` stays as it is, since a new one has other spans.
fn strip_group(token: TokenTree, levels: &[Delimiter], found: &mut Vec<Attribute>) -> TokenTree {
    let (TokenTree::Group(group), Some((level, below))) = (&token, levels.split_first()) else {
        return token;
    };
    if group.delimiter() != *level {
        return token;
    }
    let before = found.len();
    let stripped = strip_into(group.stream(), below, found);
    if found.len() == before {
        return token;
    }
    let mut changed = Group::new(group.delimiter(), stripped);
    changed.set_span(group.span());
    TokenTree::Group(changed)
}

/// `[on]`, `[on(...)]`, `[on = ...]`
fn is_on(group: &Group) -> bool {
    let mut tokens = group.stream().into_iter();
    let first = matches!(tokens.next(), Some(TokenTree::Ident(word)) if word == "on");
    let follows = |token: TokenTree| match token {
        TokenTree::Group(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == '=',
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    };
    group.delimiter() == Delimiter::Bracket && first && tokens.next().is_none_or(follows)
}
