//! Types that can be refused as they are written: those of which the compiler would have something else to say.
//!
//! All others are compared with the field, see `ReadInto` in the runtime.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Error, Generics, Type};

/// What is wrong with the type of a field.
pub(super) fn check(ty: &Type) -> Result<(), Error> {
    if let Some(instead) = unsized_instead(ty) {
        let message = format!("a field has a size: write {instead}");
        return Err(Error::new_spanned(ty, message));
    }
    let names = Names::of(ty);
    let forever = names.lifetimes.iter().find(|name| *name == "static");
    forever.map_or(Ok(()), |name| {
        let message = "what is read lives as long as its delivery: write `<'a>` behind the name of the struct and `'a` here";
        Err(Error::new(name.span(), message))
    })
}

/// Whether the type can be compared with a field: not if it names something that is not there, or should not be.
///
/// That is reported already, by the compiler or by us.
pub(super) fn is_known(ty: &Type, generics: &Generics) -> bool {
    let names = Names::of(ty);
    let says = |word: &str| names.others.iter().any(|name| name == word);
    let mut types = generics.type_params().map(|param| &param.ident);
    let mut consts = generics.const_params().map(|param| &param.ident);
    let is_param = |name: &Ident| names.others.contains(name);
    // `for<'a> fn(&'a str)` declares its own lifetimes.
    (says("for") || names.lifetimes_are_in(generics))
        && !(says("_") || says("impl") || types.any(is_param) || consts.any(is_param))
}

/// The names in a type.
#[derive(Default)]
struct Names {
    lifetimes: Vec<Ident>,
    others: Vec<Ident>,
}

impl Names {
    fn of(ty: &Type) -> Self {
        let mut names = Self::default();
        names.add(ty.to_token_stream());
        names
    }

    fn lifetimes_are_in(&self, generics: &Generics) -> bool {
        let mut lifetimes = self.lifetimes.iter();
        lifetimes.all(|name| {
            let mut declared = generics.lifetimes();
            name == "static" || name == "_" || declared.any(|param| param.lifetime.ident == *name)
        })
    }

    fn add(&mut self, tokens: TokenStream) {
        let mut after_quote = false;
        for token in tokens {
            let is_quote = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
            match token {
                TokenTree::Ident(name) if after_quote => self.lifetimes.push(name),
                TokenTree::Ident(name) => self.others.push(name),
                TokenTree::Group(group) => self.add(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            after_quote = is_quote;
        }
    }
}

/// Whether a struct with such a field has no size, so that nothing can be decoded into it.
pub(super) fn is_unsized(ty: &Type) -> bool {
    unsized_instead(ty).is_some()
}

/// What to write instead of a type without a size.
fn unsized_instead(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Path(path) if path.path.is_ident("str") => {
            Some("`String`, or `&'a str` to borrow from the delivery")
        }
        Type::Slice(_) => Some("`Vec<...>`"),
        Type::TraitObject(_) => Some("the type that the payload has"),
        Type::Paren(inner) => unsized_instead(&inner.elem),
        Type::Group(inner) => unsized_instead(&inner.elem),
        _ => None,
    }
}
