//! What stands between the brackets.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Error, LitStr, Path, Token, Visibility, braced, bracketed,
    ext::IdentExt,
    parse::{Parse, ParseStream, Result, discouraged::Speculative},
    punctuated::Punctuated,
    token::Bracket,
};

use crate::{errors::Errors, nearest::one_of, runtime_path::RuntimePath};

/// `crate = $crate; "path/to/spec.json", module = doors, ...`, as it was written.
pub(crate) struct Input {
    /// Path of the runtime crate.
    pub(crate) runtime: TokenStream,
    pub(crate) sources: Vec<Source>,
    pub(crate) choices: Choices,
}

/// Where a spec is.
pub(crate) enum Source {
    /// In a file.
    Path(LitStr),
    /// Between the brackets.
    Inline(LitStr),
    /// In the spec crate, for the runtime itself.
    Bitrix24(Span),
}

/// What the user chose.
#[derive(Default)]
pub(crate) struct Choices {
    pub(crate) module: Option<Ident>,
    pub(crate) visibility: Option<Visibility>,
    pub(crate) only: Option<Vec<LitStr>>,
    pub(crate) except: Vec<LitStr>,
    pub(crate) open: Vec<Ident>,
    pub(crate) closed: Vec<Ident>,
    /// Attributes of types and fields; derives are attributes, too.
    pub(crate) attributes: Vec<(Target, TokenStream)>,
    /// Types of the user's in place of declared ones.
    pub(crate) replaced: Vec<(Ident, Path)>,
    pub(crate) dump: Option<LitStr>,
    /// Path of the runtime, where it is not known by itself.
    pub(crate) runtime: Option<Path>,
}

/// What attributes are put on: `*`, `Opened`, `door::Opened`, `Opened.visitor_id`.
pub(crate) enum Target {
    Everything,
    Named {
        module: Option<Ident>,
        name: Ident,
        field: Option<Ident>,
    },
}

/// One part of the input.
enum Part {
    Source(Source),
    Module(Ident),
    Visibility(Visibility),
    Only(Vec<LitStr>),
    Except(Vec<LitStr>),
    Open(Vec<Ident>),
    Closed(Vec<Ident>),
    Attributes(Vec<(Target, TokenStream)>),
    Replace(Vec<(Ident, Path)>),
    Dump(LitStr),
    Runtime(Path),
}

const KEYS: [&str; 12] = [
    "crate",
    "inline",
    "module",
    "vis",
    "only",
    "except",
    "open",
    "closed",
    "derive",
    "attributes",
    "replace",
    "dump",
];

const EXAMPLE: &str =
    "expected the path of a spec file, as text: `placement_events!(\"spec/my-events.json\")`";

impl Input {
    /// Reads the input; a part that cannot be read is left out.
    pub(crate) fn parse(input: ParseStream<'_>) -> Result<(Self, Errors)> {
        let runtime = runtime(input)?;
        let mut errors = Errors::default();
        let span = input.span();
        let mut read = Self {
            runtime,
            sources: Vec::new(),
            choices: Choices::default(),
        };
        while !input.is_empty() {
            // What a part at fault leaves unread in its brackets is no fault of its own.
            let ahead = input.fork();
            match ahead.parse() {
                Ok(part) => {
                    input.advance_to(&ahead);
                    read.add(part, &mut errors);
                }
                Err(error) => {
                    errors.push(error);
                    skip_part(input);
                }
            }
            if !input.is_empty() {
                errors.note(input.parse::<Token![,]>());
            }
        }
        if read.sources.is_empty() && errors.is_empty() {
            errors.push(Error::new(span, EXAMPLE));
        }
        Ok((read, errors))
    }

    fn add(&mut self, part: Part, errors: &mut Errors) {
        let choices = &mut self.choices;
        match part {
            Part::Source(source) => self.sources.push(source),
            Part::Module(name) => once(&mut choices.module, name, errors),
            Part::Visibility(visibility) => once(&mut choices.visibility, visibility, errors),
            Part::Only(names) => choices.only.get_or_insert_default().extend(names),
            Part::Except(names) => choices.except.extend(names),
            Part::Open(names) => choices.open.extend(names),
            Part::Closed(names) => choices.closed.extend(names),
            Part::Attributes(attributes) => choices.attributes.extend(attributes),
            Part::Replace(replaced) => choices.replaced.extend(replaced),
            Part::Runtime(path) => once(&mut choices.runtime, path, errors),
            Part::Dump(path) => once(&mut choices.dump, path, errors),
        }
    }
}

/// Goes to the end of a part.
fn skip_part(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        drop(input.parse::<TokenTree>());
    }
}

fn once<T: ToTokens>(place: &mut Option<T>, value: T, errors: &mut Errors) {
    if let Some(first) = place {
        errors.push(Error::new_spanned(first, "this is chosen twice"));
    }
    *place = Some(value);
}

impl Parse for Part {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if input.peek(LitStr) {
            return input.parse().map(Source::Path).map(Self::Source);
        }
        let key = input
            .call(Ident::parse_any)
            .map_err(|error| Error::new(error.span(), EXAMPLE))?;
        if key == "bitrix24" {
            return Ok(Self::Source(Source::Bitrix24(key.span())));
        }
        let is_known = KEYS.iter().any(|known| key == known);
        if !input.peek(Token![=]) {
            let message = if is_known {
                format!("`{key}` needs a value: `{key} = ...`")
            } else {
                EXAMPLE.to_owned()
            };
            return Err(Error::new(key.span(), message));
        }
        if !is_known {
            return Err(unknown(&key));
        }
        input.parse::<Token![=]>()?;
        match key.to_string().as_str() {
            "crate" => input
                .parse::<RuntimePath>()
                .map(|path| Self::Runtime(path.0)),
            "inline" => input.parse().map(Source::Inline).map(Self::Source),
            "module" => input.parse().map(Self::Module),
            "vis" => input.parse().map(Self::Visibility),
            "only" => texts(input).map(Self::Only),
            "except" => texts(input).map(Self::Except),
            "open" => list(input).map(Self::Open),
            "closed" => list(input).map(Self::Closed),
            "derive" => map(input, derives).map(Self::Attributes),
            "attributes" => map(input, attributes).map(Self::Attributes),
            "replace" => map(input, Path::parse).map(Self::Replace),
            _ => input.parse().map(Self::Dump),
        }
    }
}

fn unknown(key: &Ident) -> Error {
    let help = one_of(&key.to_string(), &KEYS);
    Error::new(key.span(), format!("unknown option `{key}`{help}"))
}

/// `[a, b]`
fn list<T: Parse>(input: ParseStream<'_>) -> Result<Vec<T>> {
    if !input.peek(Bracket) {
        return Err(input.error("expected a list: `[...]`"));
    }
    let content;
    bracketed!(content in input);
    let names = Punctuated::<T, Token![,]>::parse_terminated(&content)?;
    Ok(names.into_iter().collect())
}

/// `["Hall.visited"]`
fn texts(input: ParseStream<'_>) -> Result<Vec<LitStr>> {
    let texts = list(input);
    texts.map_err(|error| match error.to_string().as_str() {
        "expected string literal" => Error::new(
            error.span(),
            "expected the wire name of an event, in quotes",
        ),
        _ => error,
    })
}

/// `{ key: value, ... }`
fn map<K: Parse, V>(
    input: ParseStream<'_>,
    value: fn(ParseStream<'_>) -> Result<V>,
) -> Result<Vec<(K, V)>> {
    let content;
    braced!(content in input);
    let mut entries = Vec::new();
    while !content.is_empty() {
        let key = content.parse()?;
        content.parse::<Token![:]>()?;
        entries.push((key, value(&content)?));
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    Ok(entries)
}

/// `[Hash, Ord]`
fn derives(input: ParseStream<'_>) -> Result<TokenStream> {
    let paths: Vec<Path> = list(input)?;
    Ok(quote!(#[derive(#(#paths),*)]))
}

/// `[#[must_use], #[serde(default)]]`
fn attributes(input: ParseStream<'_>) -> Result<TokenStream> {
    let content;
    bracketed!(content in input);
    let mut attributes = Vec::new();
    while !content.is_empty() {
        let some = content.call(Attribute::parse_outer)?;
        if some.is_empty() {
            return Err(content.error("expected an attribute: `#[must_use]`"));
        }
        attributes.extend(some);
        content.parse::<Option<Token![,]>>()?;
    }
    Ok(quote!(#(#attributes)*))
}

impl Parse for Target {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if input.parse::<Option<Token![*]>>()?.is_some() {
            return Ok(Self::Everything);
        }
        let first: Ident = input.parse()?;
        let (module, name) = match input.parse::<Option<Token![::]>>()? {
            Some(_) => (Some(first), input.parse()?),
            None => (None, first),
        };
        let field = match input.parse::<Option<Token![.]>>()? {
            Some(_) => Some(input.call(Ident::parse_any)?),
            None => None,
        };
        Ok(Self::Named {
            module,
            name,
            field,
        })
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
