//! What pages are opened with, as an enum over the objects that placements name.

use bitrix24_placement_spec::{model::Spec, name::TypeName};
use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    Options,
    names::{TYPES, type_ident},
};

/// `PlacementOptions`, if any placement says what its page is opened with.
pub(crate) fn placement_options(spec: &Spec, options: &Options) -> Option<TokenStream> {
    let objects = objects(spec);
    if objects.is_empty() {
        return None;
    }
    let (rt, visibility) = (&options.private(), options.visibility());
    let attributes = options.of_type("", "PlacementOptions");
    let variants: Vec<_> = objects.iter().map(|name| type_ident(name)).collect();
    let types: Vec<_> = objects.iter().map(|name| path(name, options)).collect();
    let docs = objects.iter().map(|name| docs(spec, name));
    let placements = placements(spec, &objects);
    let indexes = 0..objects.len();
    Some(quote! {
        /// What a page is opened with, by placement.
        #attributes
        #[derive(#rt::Debug, #rt::Clone, #rt::PartialEq, #rt::Eq)]
        #[non_exhaustive]
        #[allow(
            dead_code,
            unreachable_pub,
            clippy::large_enum_variant,
            reason = "the user decides what is used"
        )]
        #visibility enum PlacementOptions {
            #(#[doc = #docs] #variants(#types),)*
        }

        impl #rt::PlacementOptionsOf for PlacementOptions {
            const PLACEMENTS: &'static [(&'static #rt::Str, #rt::Index)] = &[#placements];

            fn blank(index: #rt::Index) -> #rt::Option<Self> {
                #rt::Option::Some(match index {
                    #(#indexes => Self::#variants(#rt::Decode::blank()),)*
                    _ => return #rt::Option::None,
                })
            }

            fn fields<'de>(&mut self) -> &mut dyn #rt::Fields<'de> {
                match self {
                    #(Self::#variants(options) => options,)*
                }
            }
        }
    })
}

/// The objects that placements are opened with, each once.
pub(crate) fn objects(spec: &Spec) -> Vec<&TypeName> {
    let mut objects: Vec<&TypeName> = Vec::new();
    for placement in spec.placements() {
        if let Some(name) = placement.options()
            && !objects.contains(&name)
        {
            objects.push(name);
        }
    }
    objects
}

fn path(name: &TypeName, options: &Options) -> TokenStream {
    let types = proc_macro2::Ident::new(TYPES, proc_macro2::Span::call_site());
    let replaced = options.replacement(name.as_str()).cloned();
    let name = type_ident(name);
    replaced.unwrap_or_else(|| quote!(#types::#name))
}

/// Which placements have this object.
fn docs(spec: &Spec, name: &TypeName) -> String {
    let placements = spec.placements().iter();
    let placements = placements.filter(|placement| placement.options() == Some(name));
    let codes: Vec<_> = placements
        .map(|placement| format!("`{}`", placement.code()))
        .collect();
    format!(" Of {}.", codes.join(", "))
}

/// `("CALL_CARD", 0)`: a code, and the index of its object.
fn placements(spec: &Spec, objects: &[&TypeName]) -> TokenStream {
    let rows = spec.placements().iter().filter_map(|placement| {
        let name = placement.options()?;
        let index = objects.iter().position(|object| *object == name)?;
        let code = placement.code().as_str();
        Some(quote!((#code, #index)))
    });
    quote!(#(#rows),*)
}
