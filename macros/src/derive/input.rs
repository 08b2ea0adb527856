//! A projection: as it was written, and valid.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{
    Data, DeriveInput, Error, Field, Fields, GenericParam, Generics, Lifetime, Member, Path, Type,
    spanned::Spanned,
};

use super::attribute::{self, Target};
use crate::errors::Errors;

/// A type that stands for an event, an object, or another value.
pub(crate) struct Projection<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) generics: &'a Generics,
    /// Lifetime of the delivery.
    pub(crate) lifetime: Lifetime,
    pub(crate) target: Target,
    pub(crate) fields: Vec<Part<'a>>,
    pub(crate) runtime: TokenStream,
}

/// One field.
pub(crate) struct Part<'a> {
    pub(crate) member: Member,
    /// Field of the payload.
    pub(crate) source: Source,
    pub(crate) ty: &'a Type,
}

/// Which field of the payload.
pub(crate) enum Source {
    Named(Ident),
    Numbered(usize),
}

impl<'a> Projection<'a> {
    /// The valid form, if there is enough to go on.
    pub(crate) fn of(item: &'a DeriveInput, errors: &mut Errors) -> Option<Self> {
        let attribute = attribute::of_type(&item.attrs, errors);
        let lifetime = errors.note(lifetime(&item.generics));
        let fields = fields(item, errors);
        let runtime = attribute.runtime.as_ref().map(Path::to_token_stream);
        if attribute.target.is_none() && errors.is_empty() {
            let message = "say what the type stands for: `#[placement(event = background_call_card::Initialized)]`";
            errors.push(Error::new(item.ident.span(), message));
        }
        let projection = Self {
            name: &item.ident,
            generics: &item.generics,
            lifetime: lifetime?,
            target: attribute.target?,
            fields: fields?,
            runtime: runtime.unwrap_or_else(|| quote!(::bitrix24_placement)),
        };
        projection.check(item, errors);
        Some(projection)
    }

    /// What only holds for some targets.
    fn check(&self, item: &DeriveInput, errors: &mut Errors) {
        let is_tuple = self
            .fields
            .iter()
            .any(|part| matches!(part.source, Source::Numbered(_)));
        match &self.target {
            Target::Transparent if self.fields.len() != 1 => {
                let message = "`transparent` is for a struct with one field";
                errors.push(Error::new(item.ident.span(), message));
            }
            Target::Object(_) if is_tuple => {
                let message = "the fields of an object have names, so this must be a struct with named fields";
                errors.push(Error::new(item.ident.span(), message));
            }
            Target::Transparent | Target::Object(_) | Target::Event(_) => {}
        }
        if matches!(self.target, Target::Transparent) {
            check_unnamed(item, errors);
        }
        self.check_distinct(errors);
    }

    /// Each field of the payload can be read into one place.
    fn check_distinct(&self, errors: &mut Errors) {
        let names: Vec<_> = self.fields.iter().filter_map(Part::name).collect();
        for (index, name) in names.iter().enumerate() {
            if names[..index].contains(name) {
                let message = format!("`{name}` is read into another field already");
                errors.push(Error::new(name.span(), message));
            }
        }
    }
}

impl Part<'_> {
    /// Name of the payload's field.
    fn name(&self) -> Option<&Ident> {
        match &self.source {
            Source::Named(name) => Some(name),
            Source::Numbered(_) => None,
        }
    }
}

/// The field of a newtype stands for the whole value.
fn check_unnamed(item: &DeriveInput, errors: &mut Errors) {
    let Data::Struct(data) = &item.data else {
        return;
    };
    for field in &data.fields {
        let ours = field
            .attrs
            .iter()
            .find(|attribute| attribute.path().is_ident("placement"));
        if let Some(attribute) = ours {
            let message =
                "a `transparent` type is the value itself: its field has no name in the spec";
            errors.push(Error::new_spanned(attribute, message));
        }
    }
}

/// The one lifetime, or a new one where nothing is borrowed.
fn lifetime(generics: &Generics) -> syn::Result<Lifetime> {
    let mut lifetime = None;
    for param in &generics.params {
        match param {
            GenericParam::Lifetime(param) if lifetime.is_none() => {
                lifetime = Some(param.lifetime.clone());
            }
            GenericParam::Lifetime(param) => {
                let message =
                    "a projection borrows from one delivery, so it has one lifetime at most";
                return Err(Error::new_spanned(param, message));
            }
            GenericParam::Type(_) | GenericParam::Const(_) => {
                let message = "a projection has no parameters but a lifetime: its fields are those of the spec";
                return Err(Error::new_spanned(param, message));
            }
        }
    }
    Ok(lifetime.unwrap_or_else(|| Lifetime::new("'de", Span::call_site())))
}

fn fields<'a>(item: &'a DeriveInput, errors: &mut Errors) -> Option<Vec<Part<'a>>> {
    let Data::Struct(data) = &item.data else {
        let message = "`#[derive(PlacementEvent)]` is for structs: one event, or one object of it";
        errors.push(Error::new(item.ident.span(), message));
        return None;
    };
    let fields: &Fields = &data.fields;
    let parts = fields
        .iter()
        .enumerate()
        .map(|(index, field)| part(index, field, errors));
    Some(parts.collect())
}

fn part<'a>(index: usize, field: &'a Field, errors: &mut Errors) -> Part<'a> {
    let given = attribute::of_field(&field.attrs, errors);
    let (member, source) = match (&field.ident, given) {
        (Some(name), None) => (Member::Named(name.clone()), Source::Named(name.clone())),
        (Some(name), Some(given)) => (Member::Named(name.clone()), Source::Named(given)),
        (None, given) => {
            if let Some(given) = given {
                let message = "arguments are taken by position; name the fields of the struct to choose among them";
                errors.push(Error::new(given.span(), message));
            }
            let position = syn::Index {
                index: u32::try_from(index).unwrap_or(u32::MAX),
                span: field.span(),
            };
            (Member::Unnamed(position), Source::Numbered(index))
        }
    };
    Part {
        member,
        source,
        ty: &field.ty,
    }
}
