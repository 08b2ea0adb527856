//! What stands between the brackets.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::{
    LitStr, Token,
    parse::{Parse, ParseStream, Result},
};

/// `crate = $crate; "path/to/spec.json"`
pub(crate) struct Input {
    /// Path of the runtime crate.
    pub(crate) runtime: TokenStream,
    pub(crate) source: Source,
}

/// Where the spec is.
pub(crate) enum Source {
    /// In a file.
    Path(LitStr),
    /// In the spec crate: `bitrix24`, for the runtime itself.
    Bitrix24(Span),
}

mod keyword {
    syn::custom_keyword!(bitrix24);
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let runtime = runtime(input)?;
        let source = input.parse()?;
        input.parse::<Option<Token![,]>>()?;
        Ok(Self { runtime, source })
    }
}

impl Parse for Source {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if input.peek(keyword::bitrix24) {
            return input
                .parse()
                .map(|keyword: keyword::bitrix24| Self::Bitrix24(keyword.span));
        }
        let message = "expected the path of a spec file, as text: `placement_events!(\"spec/my-events.json\")`";
        let path = input.parse::<LitStr>();
        path.map(Self::Path)
            .map_err(|error| syn::Error::new(error.span(), message))
    }
}

/// `crate = <path>;`, handed in by the runtime's own `placement_events!`, so that it works under any name.
fn runtime(input: ParseStream<'_>) -> Result<TokenStream> {
    input.parse::<Token![crate]>()?;
    input.parse::<Token![=]>()?;
    let mut path = TokenStream::new();
    while !input.peek(Token![;]) {
        path.extend([input.parse::<TokenTree>()?]);
    }
    input.parse::<Token![;]>()?;
    Ok(path)
}
