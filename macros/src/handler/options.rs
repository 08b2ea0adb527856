//! What stands behind `placement_handler`: `exhaustive`, `?Send`, `crate = path`.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{
    Error, Ident, LitStr, Path, Token,
    ext::IdentExt,
    parse::{ParseStream, Parser, Result},
};

use super::written::up_to_comma;
use crate::{
    errors::Errors,
    nearest::one_of,
    runtime_path::{RUNTIME, RuntimePath},
};

/// Choices of the user.
pub(crate) struct Options {
    /// Every event of the groups must be covered; the word that says so.
    pub(crate) exhaustive: Option<Ident>,
    /// Futures may stay on their thread.
    pub(crate) local: Option<Token![?]>,
    runtime: Option<Path>,
}

const LOCAL: &str = "write `?Send`: the futures of the handler may stay on their thread";

impl Options {
    /// Reads the options; one that is not known is a fault, and the others count.
    pub(crate) fn parse(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut options = Self {
            exhaustive: None,
            local: None,
            runtime: None,
        };
        let before = errors.len();
        let parser = |input: ParseStream<'_>| {
            while !input.is_empty() {
                let option = options.option(input);
                let parsed = option.and_then(|()| comma(input));
                if errors.note(parsed).is_none() {
                    up_to_comma(input)?;
                }
            }
            Ok(())
        };
        let parsed = parser.parse2(tokens);
        errors.note(parsed);
        if errors.len() > before {
            options.exhaustive = None; // nobody knows what was meant
        }
        options
    }

    fn option(&mut self, input: ParseStream<'_>) -> Result<()> {
        if let Some(mark) = input.parse::<Option<Token![?]>>()? {
            let bound: Option<Ident> = input.parse()?;
            let span = bound.as_ref().map_or(mark.span, Ident::span);
            if bound.is_some_and(|bound| bound == "Send") {
                return set(&mut self.local, mark, mark.span);
            }
            return Err(Error::new(span, LOCAL));
        }
        if let Some(word) = input.parse::<Option<Token![crate]>>()? {
            let path = runtime(input, word)?;
            return set(&mut self.runtime, path, word.span);
        }
        let word = input
            .call(Ident::parse_any)
            .map_err(|error| unknown(error.span(), &input.to_string()))?;
        if word == "exhaustive" {
            let span = word.span();
            return set(&mut self.exhaustive, word, span);
        }
        Err(unknown(word.span(), &word.to_string()))
    }

    /// Path of all that generated code may name.
    pub(crate) fn private(&self) -> TokenStream {
        let runtime = self.runtime.as_ref();
        let path = runtime.map_or_else(|| quote!(::bitrix24_placement), ToTokens::to_token_stream);
        quote!(#path::__private)
    }
}

/// What stands behind `crate`.
fn runtime(input: ParseStream<'_>, word: Token![crate]) -> Result<Path> {
    if input.parse::<Option<Token![=]>>()?.is_none() {
        return Err(Error::new(word.span, RUNTIME));
    }
    let text = input.fork().parse::<LitStr>();
    if let Some(path) = text.ok().and_then(|text| text.parse::<Path>().ok()) {
        let path = super::written::text(&path);
        let message = format!("write the path without quotes: `crate = {path}`");
        return Err(Error::new(input.span(), message));
    }
    let span = if input.is_empty() {
        word.span
    } else {
        input.span()
    };
    let path = input.parse::<RuntimePath>();
    path.map(|path| path.0)
        .map_err(|_| Error::new(span, RUNTIME))
}

fn set<T>(option: &mut Option<T>, value: T, span: Span) -> Result<()> {
    match option.replace(value) {
        None => Ok(()),
        Some(_) => Err(Error::new(span, "this option is given twice")),
    }
}

fn unknown(span: Span, word: &str) -> Error {
    let help = one_of(word, &["exhaustive", "?Send", "crate"]);
    Error::new(span, format!("unknown option `{word}`{help}"))
}

/// The comma between two options.
fn comma(input: ParseStream<'_>) -> Result<()> {
    if input.is_empty() || input.parse::<Option<Token![,]>>()?.is_some() {
        return Ok(());
    }
    let message = if input.peek(Token![=]) {
        "this option takes no value: write the word alone"
    } else {
        "put a comma between two options"
    };
    Err(Error::new(input.span(), message))
}
