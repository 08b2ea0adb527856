//! What the user wrote, for messages.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Token,
    parse::{ParseStream, Result},
};

/// Tokens as people write them, such as `card::Initialized` and `&'a Call<'_>`.
pub(super) fn text(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (spaced, plain) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" ::", "::"),
        (" < ", "<"),
        ("< ", "<"),
        (" <", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
    ] {
        text = text.replace(spaced, plain);
    }
    text
}

/// The tokens before the next comma, which is skipped.
pub(super) fn up_to_comma(input: ParseStream<'_>) -> Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && input.parse::<Option<Token![,]>>()?.is_none() {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    Ok(tokens)
}
