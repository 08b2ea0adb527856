//! What `#[placement(...)]` says, on a type and on its fields.

use proc_macro2::Span;
use syn::{
    Attribute, Error, Ident, Path, Result, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
};

use crate::{errors::Errors, nearest::one_of, typed_path::TypedPath};

/// One `key = value` or word.
enum Setting {
    Event(Span, TypedPath),
    Object(Span, TypedPath),
    Transparent(Span),
    Runtime(Span, Path),
    Field(Span, Ident),
}

/// What a type stands for.
pub(crate) enum Target {
    /// The payload of an event.
    Event(Path),
    /// A declared object.
    Object(Path),
    /// Its only field.
    Transparent,
}

/// What is said on a type.
pub(crate) struct TypeAttribute {
    pub(crate) target: Option<Target>,
    pub(crate) runtime: Option<Path>,
}

const TYPE_KEYS: [&str; 4] = ["event", "object", "transparent", "crate"];

/// Reads the attributes of a type.
pub(crate) fn of_type(attributes: &[Attribute], errors: &mut Errors) -> TypeAttribute {
    let mut read = TypeAttribute {
        target: None,
        runtime: None,
    };
    for setting in settings(attributes, errors) {
        let (span, target) = match setting {
            Setting::Event(span, path) => (span, Target::Event(path.noted(errors))),
            Setting::Object(span, path) => (span, Target::Object(path.noted(errors))),
            Setting::Transparent(span) => (span, Target::Transparent),
            Setting::Runtime(_, path) => {
                read.runtime = Some(path);
                continue;
            }
            Setting::Field(span, _) => {
                let message = "`field` belongs on a field: the type says `event = path`, `object = path` or `transparent`";
                errors.push(Error::new(span, message));
                continue;
            }
        };
        if read.target.replace(target).is_some() {
            let message = "a type stands for one thing: `event`, `object` or `transparent`";
            errors.push(Error::new(span, message));
        }
    }
    read
}

/// Reads the attributes of a field: the name of the payload's field, if it has another one.
pub(crate) fn of_field(attributes: &[Attribute], errors: &mut Errors) -> Option<Ident> {
    let mut name = None;
    for setting in settings(attributes, errors) {
        match setting {
            Setting::Field(span, field) => {
                if name.replace(field).is_some() {
                    errors.push(Error::new(
                        span,
                        "a field stands for one field of the payload",
                    ));
                }
            }
            Setting::Event(span, _)
            | Setting::Object(span, _)
            | Setting::Transparent(span)
            | Setting::Runtime(span, _) => {
                let message = "this belongs on the type: a field says `field = name` only";
                errors.push(Error::new(span, message));
            }
        }
    }
    name
}

fn settings(attributes: &[Attribute], errors: &mut Errors) -> Vec<Setting> {
    let ours = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("placement"));
    let lists = ours.map(|attribute| {
        attribute.parse_args_with(Punctuated::<Setting, Token![,]>::parse_terminated)
    });
    lists
        .filter_map(|list| errors.note(list))
        .flatten()
        .collect()
}

impl Parse for Setting {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let key = input.call(Ident::parse_any)?;
        let span = key.span();
        match key.to_string().as_str() {
            "event" => value(input).map(|path| Self::Event(span, path)),
            "object" => value(input).map(|path| Self::Object(span, path)),
            "crate" => value(input).map(|path| Self::Runtime(span, path)),
            "field" => value(input).map(|name| Self::Field(span, name)),
            "transparent" => Ok(Self::Transparent(span)),
            other => {
                let help = one_of(other, &[&TYPE_KEYS[..], &["field"]].concat());
                let message = format!("unknown key `{other}`{help}");
                Err(Error::new(span, message))
            }
        }
    }
}

fn value<T: Parse>(input: ParseStream<'_>) -> Result<T> {
    input.parse::<Token![=]>()?;
    input.parse()
}
