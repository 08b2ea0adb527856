//! What is written in `#[placement(...)]`, read one by one, so that a fault hides nothing that is right.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use syn::{
    Attribute, Error, Ident, LitStr, Meta, Path, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream},
};

use super::key::{Key, Place, text, unquoted};
use crate::{errors::Errors, nearest::nearest, runtime_path::RuntimePath, typed_path::TypedPath};

/// One setting.
pub(super) struct Setting {
    pub(super) key: Key,
    pub(super) span: Span,
    pub(super) value: Value,
}

/// What is said of it.
pub(super) enum Value {
    Path(Path),
    /// A path that is not typed to its end, completed with something that is there.
    Completed(Path),
    Name(Ident),
    /// Nothing, or something that was a fault.
    None,
}

impl Value {
    /// The path.
    pub(super) fn path(&self) -> Option<&Path> {
        match self {
            Self::Path(path) | Self::Completed(path) => Some(path),
            Self::Name(_) | Self::None => None,
        }
    }
}

/// Whether an attribute is `#[placement...]`.
pub(super) fn is_ours(attribute: &Attribute) -> bool {
    attribute.path().is_ident("placement")
}

/// All settings of all attributes.
pub(super) fn settings(
    attributes: &[Attribute],
    place: Place,
    errors: &mut Errors,
) -> Vec<Setting> {
    let mut all = Vec::new();
    for attribute in attributes.iter().filter(|attribute| is_ours(attribute)) {
        match &attribute.meta {
            Meta::List(list) => {
                let read = list.parse_args_with(|input: ParseStream<'_>| {
                    read(input, place, &mut all, errors);
                    Ok(())
                });
                errors.note(read);
            }
            Meta::Path(_) | Meta::NameValue(_) => {
                let message = format!("write `#[placement({})]`", place.example());
                errors.push(Error::new_spanned(&attribute.meta, message));
            }
        }
    }
    all
}

fn read(input: ParseStream<'_>, place: Place, all: &mut Vec<Setting>, errors: &mut Errors) {
    while !input.is_empty() {
        if input.peek(Token![,]) {
            errors.push(input.error("nothing stands before this `,`: remove it"));
        } else {
            all.extend(setting(input, place, errors));
        }
        separator(input, errors);
    }
}

/// A comma between settings, or up to the next one.
fn separator(input: ParseStream<'_>, errors: &mut Errors) {
    if input.is_empty() || input.parse::<Token![,]>().is_ok() {
        return;
    }
    let starts_a_setting = input.peek(Ident::peek_any) && input.peek2(Token![=]);
    let message = if starts_a_setting {
        "write a `,` between settings"
    } else {
        "expected `,`: a setting ends before this"
    };
    errors.push(input.error(message));
    if !starts_a_setting {
        skip(input);
        let _ = input.parse::<Token![,]>();
    }
}

/// What is there up to the next comma.
fn skip(input: ParseStream<'_>) -> TokenStream {
    let mut skipped = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        match input.parse::<TokenTree>() {
            Ok(token) => skipped.extend([token]),
            Err(_) => break,
        }
    }
    skipped
}

fn setting(input: ParseStream<'_>, place: Place, errors: &mut Errors) -> Option<Setting> {
    if input.peek(Ident::peek_any) && !input.peek2(Token![::]) && !is_type(input) {
        keyed(input, place, errors)
    } else {
        alone(input, place, errors)
    }
}

/// Whether a word alone is written as types are.
fn is_type(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let word = ahead.call(Ident::parse_any);
    let is_type = word.is_ok_and(|word| word.to_string().starts_with(char::is_uppercase));
    is_type && (ahead.is_empty() || ahead.peek(Token![,]))
}

/// `key = value`, or a word.
fn keyed(input: ParseStream<'_>, place: Place, errors: &mut Errors) -> Option<Setting> {
    let word = input.call(Ident::parse_any).ok()?;
    let name = word.unraw().to_string();
    let key = Key::of(&name).or_else(|| misspelt(&word, &name, place, errors));
    let Some(key) = key else {
        skip(input);
        return None;
    };
    let value = value(key, &word, input, errors);
    Some(Setting {
        key,
        span: word.span(),
        value,
    })
}

/// The key that is probably meant, so that its value counts.
fn misspelt(word: &Ident, name: &str, place: Place, errors: &mut Errors) -> Option<Key> {
    let keys = place.keys();
    let near = nearest(name, keys);
    let message = match near {
        Some(near) => format!("unknown key `{name}`: did you mean `{near}`?"),
        None => format!("unknown key `{name}`: expected {}", place.list()),
    };
    errors.push(Error::new(word.span(), message));
    near.and_then(Key::of)
}

/// A value without its key.
fn alone(input: ParseStream<'_>, place: Place, errors: &mut Errors) -> Option<Setting> {
    let ahead = input.fork();
    let path = ahead.call(Path::parse_mod_style).ok();
    let written = input.fork().parse::<LitStr>().ok();
    let span = input.span();
    let tokens = skip(input);
    let message = match (&path, &written, place) {
        (Some(path), _, Place::Type) => format!("write `event = {}`", text(path)),
        (_, Some(text), Place::Type) => unquoted(Key::Event, text),
        (_, Some(text), Place::Field) => unquoted(Key::Field, text),
        (_, None, place) => format!("write `{}`", place.example()),
    };
    errors.push(Error::new_spanned(&tokens, message));
    path.filter(|_| matches!(place, Place::Type))
        .map(|path| Setting {
            key: Key::Event,
            span,
            value: Value::Path(path),
        })
}

fn value(key: Key, word: &Ident, input: ParseStream<'_>, errors: &mut Errors) -> Value {
    let equals = input.parse::<Option<Token![=]>>().ok().flatten();
    let starts_another = input.is_empty() || input.peek(Token![,]);
    if key == Key::Transparent {
        if equals.is_some() || !starts_another {
            let tokens = skip(input);
            let message = "`transparent` has no value: write `#[placement(transparent)]`";
            errors.push(Error::new_spanned(quote!(#word #equals #tokens), message));
        }
        return Value::None;
    }
    if equals.is_none() || starts_another {
        let tokens = skip(input);
        return without_equals(key, &quote!(#word #equals #tokens), tokens, errors);
    }
    let ahead = input.fork();
    if let Ok(text) = ahead.parse::<LitStr>() {
        skip(input);
        errors.push(Error::new(text.span(), unquoted(key, &text)));
        return text_as_value(key, &text);
    }
    if key == Key::Field {
        field_name(input, errors)
    } else {
        path(key, input, errors)
    }
}

/// `event`, `event path` or `event(path)`.
fn without_equals(key: Key, all: &TokenStream, after: TokenStream, errors: &mut Errors) -> Value {
    let inner = match after.clone().into_iter().next() {
        Some(TokenTree::Group(group)) => group.stream(),
        _ => after,
    };
    let path = syn::parse2::<Path>(inner)
        .ok()
        .filter(|_| key != Key::Field);
    let message = path.as_ref().map_or_else(
        || format!("write `{}`", key.example()),
        |path| format!("write `{} = {}`", key.word(), text(path)),
    );
    errors.push(Error::new_spanned(all, message));
    path.map_or(Value::None, Value::Path)
}

fn path(key: Key, input: ParseStream<'_>, errors: &mut Errors) -> Value {
    let is_path = input.peek(Ident::peek_any) || input.peek(Token![::]) || input.peek(Token![<]);
    if !is_path {
        return not(key, input, errors);
    }
    match TypedPath::parse(input).map(TypedPath::into_parts) {
        Ok((path, None)) if key == Key::Crate => runtime(path, errors),
        Ok((path, None)) => Value::Path(path),
        Ok((path, Some(error))) => {
            let message = format!(
                "this path is not complete: write `{}` or the like",
                key.example()
            );
            errors.push(Error::new(error.span(), message));
            Value::Completed(path)
        }
        Err(_) => not(key, input, errors),
    }
}

fn runtime(path: Path, errors: &mut Errors) -> Value {
    match RuntimePath::of(path) {
        Ok(path) => Value::Path(path.0),
        Err(error) => {
            errors.push(error);
            Value::None
        }
    }
}

fn field_name(input: ParseStream<'_>, errors: &mut Errors) -> Value {
    let ahead = input.fork();
    let is_path = input.peek2(Token![::]);
    match (is_path, ahead.call(Path::parse_mod_style)) {
        (true, Ok(path)) => {
            let name = path.segments.last().map(|last| last.ident.clone());
            let message = name.as_ref().map_or_else(String::new, |name| {
                format!("a field is named alone: write `field = {name}`")
            });
            errors.push(Error::new_spanned(skip(input), message));
            name.map_or(Value::None, Value::Name)
        }
        _ => input
            .parse::<Ident>()
            .map_or_else(|_| not(Key::Field, input, errors), Value::Name),
    }
}

/// A value of another kind.
fn not(key: Key, input: ParseStream<'_>, errors: &mut Errors) -> Value {
    let message = format!("write `{}`", key.example());
    errors.push(Error::new_spanned(skip(input), message));
    Value::None
}

/// What a text probably means.
fn text_as_value(key: Key, text: &LitStr) -> Value {
    match key {
        Key::Field => text.parse().map_or(Value::None, Value::Name),
        _ => Value::None,
    }
}
