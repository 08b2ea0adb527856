//! The module `types`: the value sets and objects that events use.

use std::collections::HashMap;

use bitrix24_placement_spec::{
    model::{Field, Group, Spec, Type},
    name::TypeName,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::{
    Options,
    alike::alike,
    docs,
    module::module,
    names::{self, TYPES, type_ident},
    object::object,
    value_set::value_set,
};

/// The module, if any event or placement uses a declared type.
pub(crate) fn types(spec: &Spec, options: &Options) -> Option<TokenStream> {
    let used = used(spec);
    let is_made = |name: &str| used.contains_key(name) && options.replacement(name).is_none();
    if !used.keys().any(|name| is_made(name)) {
        return None;
    }
    let rt = &names::runtime();
    let value_sets = spec
        .enums()
        .iter()
        .filter(|set| is_made(set.name().as_str()));
    let value_sets = value_sets.map(|set| value_set(set, options, rt));
    let objects = spec
        .objects()
        .iter()
        .filter(|object| is_made(object.name().as_str()));
    let structs = objects.clone().map(|object| type_ident(object.name()));
    let alike = alike("deserialize_value", &structs.collect::<Vec<_>>());
    let objects = objects.map(|declared| object(declared, options, rt));
    let items = quote! {
        #(#value_sets)*
        #(#objects)*
        #alike
    };
    let name = Ident::new(TYPES, Span::call_site());
    Some(module(&name, &docs::types(spec), options, &items))
}

/// Names of declared types, and the fields of those that are objects.
type Names<'a> = HashMap<&'a str, &'a [Field]>;

/// Declared types that are reached from events and placements; those of commands wait for their own types.
fn used(spec: &Spec) -> Names<'_> {
    let mut used = Used::new(spec);
    used.add_events(spec);
    let named = spec.placements().iter().flat_map(|placement| {
        placement
            .options()
            .into_iter()
            .chain(placement.bind_options())
    });
    named.for_each(|name| used.add_name(name));
    used.names
}

/// Declared types that are reached from events.
#[cfg(feature = "typescript")]
pub(crate) fn used_by_events(spec: &Spec) -> Names<'_> {
    let mut used = Used::new(spec);
    used.add_events(spec);
    used.names
}

struct Used<'a> {
    objects: Names<'a>,
    names: Names<'a>,
}

impl<'a> Used<'a> {
    fn new(spec: &'a Spec) -> Self {
        let mut objects = Names::new();
        for object in spec.objects() {
            objects.insert(object.name().as_str(), object.fields());
        }
        Self {
            objects,
            names: Names::new(),
        }
    }

    fn add_events(&mut self, spec: &'a Spec) {
        for event in spec.groups().iter().flat_map(Group::events) {
            self.add_fields(event.payload().fields());
        }
    }

    fn add_fields(&mut self, fields: &'a [Field]) {
        for field in fields {
            self.add(field.ty());
        }
    }

    fn add_name(&mut self, name: &'a TypeName) {
        let name = name.as_str();
        let fields = self.objects.get(name).copied().unwrap_or_default();
        if self.names.insert(name, fields).is_none() {
            self.add_fields(fields);
        }
    }

    fn add(&mut self, ty: &'a Type) {
        match ty {
            Type::List(item) | Type::Map(item) => self.add(item),
            Type::Enum(name) | Type::Object(name) => self.add_name(name),
            Type::String
            | Type::Integer
            | Type::Boolean
            | Type::Date
            | Type::Digits
            | Type::Id
            | Type::Json => {}
        }
    }
}
