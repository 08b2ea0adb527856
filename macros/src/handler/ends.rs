//! Generated code that begins and ends where the user's tokens do, so that messages are about those.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};

/// Where the user's tokens begin and end.
#[derive(Clone, Copy)]
pub(super) struct Ends {
    first: Span,
    last: Span,
}

impl Ends {
    pub(super) fn of(tokens: &impl ToTokens) -> Self {
        let mut spans = tokens
            .to_token_stream()
            .into_iter()
            .map(|token| token.span());
        let first = spans.next().unwrap_or_else(Span::call_site);
        let last = spans.last().unwrap_or(first);
        let (first, last) = empty(first, last);
        Self { first, last }
    }

    /// `__rt::function(arguments)`
    pub(super) fn call(self, function: &TokenStream, arguments: TokenStream) -> TokenStream {
        let Self { first, last } = self;
        let function = spanned(function.clone(), last);
        let mut arguments = Group::new(Delimiter::Parenthesis, arguments);
        arguments.set_span(last);
        quote_spanned!(first=> __rt::#function #arguments)
    }

    /// `{ items }`
    pub(super) fn braces(self, items: TokenStream) -> Group {
        let mut braces = Group::new(Delimiter::Brace, items);
        braces.set_span(self.last);
        braces
    }

    /// `&value`
    pub(super) fn reference(self, value: &TokenStream) -> TokenStream {
        quote_spanned!(self.first=> &#value)
    }

    /// `ty`, by another name.
    pub(super) fn ty(self, ty: &impl ToTokens) -> TokenStream {
        let Self { first, last } = self;
        let end = quote_spanned!(last=> >::Itself);
        quote_spanned!(first=> <#ty as __rt::Itself #end)
    }
}

/// The places before and behind: no token of the user is there, which an editor would take for one of these.
fn empty(first: Span, last: Span) -> (Span, Span) {
    if proc_macro::is_available() {
        (first.unwrap().start().into(), last.unwrap().end().into())
    } else {
        (first, last)
    }
}

/// Tokens without groups, placed elsewhere.
fn spanned(tokens: TokenStream, span: Span) -> TokenStream {
    let place = |mut token: TokenTree| {
        token.set_span(span);
        token
    };
    tokens.into_iter().map(place).collect()
}
