//! The user's choices, made on a checked spec. A choice that matches nothing is a fault on its token.

use bitrix24_placement_codegen::{Options, Place};
use bitrix24_placement_spec::model::{Event, Field, Spec};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::{Error, LitStr, Path, ext::IdentExt};

use super::input::{Choices, Target};
use crate::{errors::Errors, nearest::did_you_mean};

/// Applies the choices that concern code.
pub(crate) fn options(
    spec: &Spec,
    choices: &Choices,
    mut options: Options,
    errors: &mut Errors,
) -> Options {
    let made = Made::of(spec);
    for (target, attributes) in &choices.attributes {
        if let Some(place) = errors.note(made.place(target)) {
            options = options.with_attributes(place, attributes.clone());
        }
    }
    for (name, path) in &choices.replaced {
        match made.check_replaced(name, path) {
            Ok(()) => options = options.with_type(name.to_string(), path.to_token_stream()),
            Err(error) => errors.push(error),
        }
    }
    options
}

/// The types that code is made of: module, name, fields.
struct Made<'a>(Vec<(&'a str, &'a str, &'a [Field])>);

impl<'a> Made<'a> {
    fn of(spec: &'a Spec) -> Self {
        let mut made = Vec::new();
        for set in spec.enums() {
            made.push(("types", set.name().as_str(), &[][..]));
        }
        for object in spec.objects() {
            made.push(("types", object.name().as_str(), object.fields()));
        }
        for group in spec.groups() {
            let module = group.name().as_str();
            for event in group.events() {
                made.push((module, event.rust_name().as_str(), event.payload().fields()));
            }
            made.push((module, "Event", &[]));
        }
        made.extend([("", "AnyEvent", &[][..]), ("", "PlacementOptions", &[])]);
        Self(made)
    }

    /// The place, if it is there.
    fn place(&self, target: &Target) -> Result<Place, Error> {
        let Target::Named {
            module,
            name,
            field,
        } = target
        else {
            return Ok(Place::EveryType);
        };
        let (given, in_module) = (
            name.unraw().to_string(),
            module.as_ref().map(|name| name.unraw().to_string()),
        );
        let is_meant = |in_this: &str, called: &str| {
            called == given && in_module.as_ref().is_none_or(|module| module == in_this)
        };
        let meant: Vec<_> = self
            .0
            .iter()
            .filter(|(module, name, _)| is_meant(module, name))
            .collect();
        let elsewhere = self.0.iter().find(|(_, name, _)| *name == given);
        if let (true, Some((place, ..)), Some(module)) = (meant.is_empty(), elsewhere, module) {
            let message =
                format!("the module `{module}` has no type `{given}`: it is in `{place}`");
            return Err(Error::new(module.span(), message));
        }
        if meant.is_empty() {
            let known: Vec<_> = self.0.iter().map(|(_, name, _)| *name).collect();
            return Err(unknown(name, "type", &known));
        }
        let (module, name) = (in_module, given);
        let Some(field) = field else {
            return Ok(Place::Type { module, name });
        };
        let mut known = Vec::new();
        for (_, _, fields) in meant {
            known.extend(fields.iter().map(|field| field.rust_name().as_str()));
        }
        let called = field.unraw().to_string();
        if !known.contains(&called.as_str()) {
            return Err(unknown(field, "field", &known));
        }
        Ok(Place::Field {
            module,
            name,
            field: called,
        })
    }

    fn check_replaced(&self, name: &Ident, path: &Path) -> Result<(), Error> {
        let declared = self.0.iter().filter(|(module, ..)| *module == "types");
        let declared: Vec<_> = declared.map(|(_, name, _)| *name).collect();
        if !declared.iter().any(|known| name == known) {
            return Err(unknown(name, "enum or object", &declared));
        }
        let is_absolute = path.leading_colon.is_some()
            || path
                .segments
                .first()
                .is_some_and(|first| first.ident == "crate");
        if !is_absolute {
            let message =
                "the path is used in a module of generated code: begin it with `crate::` or `::`";
            return Err(Error::new_spanned(path, message));
        }
        Ok(())
    }
}

fn unknown(name: &Ident, noun: &str, known: &[&str]) -> Error {
    let help = did_you_mean(&name.to_string(), known);
    Error::new(
        name.span(),
        format!("the spec has no {noun} `{name}`{help}"),
    )
}

/// Applies the choices that concern the spec.
pub(crate) fn choose(spec: &mut Spec, choices: &Choices, errors: &mut Errors) {
    for (names, open) in [(&choices.open, true), (&choices.closed, false)] {
        for name in names {
            set_open(spec, name, open, errors);
        }
    }
    let before = errors.len();
    let named = choices.only.iter().flatten().chain(&choices.except);
    for name in named {
        check_event(spec, name, errors);
    }
    // What a misspelt name was to choose is not known: all is left, so that nothing that uses it is reported.
    if errors.len() > before {
        return;
    }
    let is_in = |names: &[LitStr], event: &Event| {
        names
            .iter()
            .any(|name| name.value() == event.name().as_str())
    };
    spec.retain_events(|event| {
        choices.only.as_ref().is_none_or(|only| is_in(only, event))
            && !is_in(&choices.except, event)
    });
}

fn check_event(spec: &Spec, name: &LitStr, errors: &mut Errors) {
    let events = spec
        .groups()
        .iter()
        .flat_map(bitrix24_placement_spec::model::Group::events);
    let known: Vec<_> = events.map(|event| event.name().as_str()).collect();
    let given = name.value();
    if !known.contains(&given.as_str()) {
        let help = did_you_mean(&given, &known);
        errors.push(Error::new(
            name.span(),
            format!("the spec has no event `{given}`{help}"),
        ));
    }
}

fn set_open(spec: &mut Spec, name: &Ident, open: bool, errors: &mut Errors) {
    let given = name.to_string();
    match spec.set_open(&given, open) {
        Some(Ok(())) => {}
        Some(Err(error)) => {
            errors.push(Error::new(
                name.span(),
                format!("`{given}` cannot be open: {error}"),
            ));
        }
        None => {
            let known: Vec<_> = spec.enums().iter().map(|set| set.name().as_str()).collect();
            let help = did_you_mean(&given, &known);
            errors.push(Error::new(
                name.span(),
                format!("the spec has no enum `{given}`{help}"),
            ));
        }
    }
}
