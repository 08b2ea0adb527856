//! The user's struct, read and checked as far as can be told without the spec.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{
    Data, DeriveInput, Error, Field, Fields, GenericParam, Generics, Lifetime, LifetimeParam,
    Member, Path, Type, spanned::Spanned,
};

use super::{
    attribute::{self, Target},
    field_type,
    setting::is_ours,
};
use crate::errors::Errors;

/// A type that stands for an event, an object, or another value: what is right of it.
pub(super) struct Projection<'a> {
    pub(super) name: &'a Ident,
    pub(super) generics: &'a Generics,
    /// Lifetime of the delivery.
    pub(super) lifetime: Lifetime,
    pub(super) target: Target,
    /// Paths in the attributes.
    pub(super) mentioned: Vec<Path>,
    pub(super) fields: Vec<Part<'a>>,
    pub(super) runtime: TokenStream,
}

/// One field.
pub(super) struct Part<'a> {
    pub(super) member: Member,
    /// Field of the payload.
    pub(super) source: Source,
    pub(super) ty: &'a Type,
    /// Whether it can be compared with the field of the payload.
    pub(super) is_known: bool,
}

/// Which field of the payload.
pub(super) enum Source {
    Named(Ident),
    Numbered(usize),
}

impl<'a> Projection<'a> {
    /// Notes every fault, and leaves out what is at fault.
    pub(super) fn of(item: &'a DeriveInput, errors: &mut Errors) -> Self {
        let mut attribute = attribute::of_type(&item.attrs, errors);
        let lifetime = lifetime(&item.generics, errors);
        let fields = fields(item, &mut attribute.mentioned, errors);
        if attribute.target.is_none() && errors.is_empty() {
            let message = "say what the type stands for: `#[placement(event = background_call_card::Initialized)]`";
            errors.push(Error::new(item.ident.span(), message));
        }
        let runtime = attribute.runtime.as_ref().map(Path::to_token_stream);
        let projection = Self {
            name: &item.ident,
            generics: &item.generics,
            lifetime,
            target: attribute.target.unwrap_or(Target::Unknown),
            mentioned: attribute.mentioned,
            fields,
            runtime: runtime.unwrap_or_else(|| quote!(::bitrix24_placement)),
        };
        projection.check(item, errors);
        projection
    }

    /// Whether impls can be written for it, if no fault is known.
    pub(super) fn is_known(&self) -> bool {
        self.fields.iter().all(|part| part.is_known)
    }

    /// The type's parameters with the lifetime of the delivery.
    pub(super) fn generics_with_lifetime(&self) -> Generics {
        let mut generics = self.generics.clone();
        if generics.lifetimes().next().is_none() {
            let lifetime = LifetimeParam::new(self.lifetime.clone());
            generics.params.insert(0, GenericParam::Lifetime(lifetime));
        }
        generics
    }

    /// What only holds for some targets.
    fn check(&self, item: &DeriveInput, errors: &mut Errors) {
        let Data::Struct(data) = &item.data else {
            return;
        };
        match &self.target {
            Target::Transparent => check_transparent(item, &data.fields, errors),
            Target::Object(_) if matches!(data.fields, Fields::Unnamed(_)) => {
                let message = "the fields of an object have names: name the fields of this struct";
                errors.push(Error::new(item.ident.span(), message));
            }
            Target::Object(_) | Target::Event(_) | Target::Unknown => {}
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
fn check_transparent(item: &DeriveInput, fields: &Fields, errors: &mut Errors) {
    if fields.len() != 1 {
        let message = format!(
            "`transparent` is for a struct with one field, and this has {}",
            fields.len()
        );
        errors.push(Error::new(item.ident.span(), message));
    }
    for attribute in fields
        .iter()
        .flat_map(|field| &field.attrs)
        .filter(|attribute| is_ours(attribute))
    {
        let message = "a `transparent` type is the value itself: its field has no name in the spec";
        errors.push(Error::new_spanned(attribute, message));
    }
}

/// The one lifetime, or a new one where nothing is borrowed.
fn lifetime(generics: &Generics, errors: &mut Errors) -> Lifetime {
    let mut lifetime = None;
    for param in &generics.params {
        match param {
            GenericParam::Lifetime(param) if lifetime.is_none() => {
                lifetime = Some(param.lifetime.clone());
            }
            GenericParam::Lifetime(param) => {
                let message =
                    "a projection borrows from one delivery, so it has one lifetime at most";
                errors.push(Error::new_spanned(param, message));
            }
            GenericParam::Type(_) | GenericParam::Const(_) => {
                let message = "a projection has no parameters but a lifetime: its fields are those of the spec";
                errors.push(Error::new_spanned(param, message));
            }
        }
    }
    lifetime.unwrap_or_else(|| Lifetime::new("'de", Span::call_site()))
}

fn fields<'a>(
    item: &'a DeriveInput,
    mentioned: &mut Vec<Path>,
    errors: &mut Errors,
) -> Vec<Part<'a>> {
    let Data::Struct(data) = &item.data else {
        let message = "`#[derive(PlacementEvent)]` is for structs: one event, or one object of it";
        errors.push(Error::new(item.ident.span(), message));
        return Vec::new();
    };
    let parts = data
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| part(index, field, &item.generics, mentioned, errors));
    parts.collect()
}

fn part<'a>(
    index: usize,
    field: &'a Field,
    generics: &Generics,
    mentioned: &mut Vec<Path>,
    errors: &mut Errors,
) -> Part<'a> {
    let mut own = Errors::default();
    let given = attribute::of_field(&field.attrs, mentioned, &mut own);
    own.note(field_type::check(&field.ty));
    let is_known = own.is_empty() && field_type::is_known(&field.ty, generics);
    errors.append(own);
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
        is_known,
    }
}
