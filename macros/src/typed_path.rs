//! Paths as they are while somebody types them.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::{
    Error, Path, Token,
    parse::{Parse, ParseStream, Result, discouraged::Speculative},
};

/// A path, or its beginning up to a `::`, where an editor asks what may follow.
pub(crate) struct TypedPath {
    path: Path,
    error: Option<Error>,
}

impl TypedPath {
    /// The path, and what is missing if it is not typed to its end.
    pub(crate) fn into_parts(self) -> (Path, Option<Error>) {
        (self.path, self.error)
    }

    /// The path; that it is not typed to its end is noted as a fault.
    pub(crate) fn noted(self, errors: &mut crate::errors::Errors) -> Path {
        if let Some(error) = self.error {
            errors.push(error);
        }
        self.path
    }
}

impl Parse for TypedPath {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let ahead = input.fork();
        match ahead.parse() {
            Ok(path) => {
                input.advance_to(&ahead);
                Ok(Self { path, error: None })
            }
            Err(error) => completed(input, error),
        }
    }
}

/// The path with a last segment that every group has, so that it names something.
fn completed(input: ParseStream<'_>, error: Error) -> Result<TypedPath> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    match syn::parse2(quote!(#tokens Event)) {
        Ok(path) => Ok(TypedPath {
            path,
            error: Some(error),
        }),
        Err(_) => Err(error),
    }
}
