//! What a method takes: the valid form of its arguments, and what can be wrong with them.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Error, GenericArgument, GenericParam, Ident, Path, PathArguments, Type};

use super::{
    block::Block,
    ends::Ends,
    on::Events,
    signature::Signature,
    types::{self, Name, bare},
    written::text,
};
use crate::errors::Errors;

/// An argument of a method, after `&self`.
#[derive(Clone)]
pub(super) struct Argument {
    pub(super) kind: Kind,
    pub(super) is_reference: bool,
    /// Where its type is written.
    pub(super) ends: Ends,
}

/// What a method takes.
#[derive(Clone)]
pub(super) enum Kind {
    /// The payload in a type of its own.
    Typed(Box<Type>),
    /// The payload as anything that it is, such as `impl Payload`.
    Any,
    /// The delivery around it.
    Context,
    /// An event that the spec does not know.
    Unknown,
}

/// What is wrong with an argument.
enum Fault {
    /// `&mut T`
    Mutable,
    /// `Option<T>` and the like.
    Wrapped { wrapper: Ident, payload: String },
    /// `dyn Trait`, `str` or `[T]` by value, of which the compiler tells.
    Unsized,
    /// `&str` or `&[T]`.
    Text,
    /// `'static`
    Static,
    /// `Self`
    Handler,
    /// A parameter of the block.
    Parameter(Ident),
    /// A second payload or context.
    Repeated,
    /// `UnknownEvent` for an event that is known.
    Known,
    /// A payload for one that is not.
    Unknown,
}

/// What the arguments are for.
pub(super) struct Purpose<'a> {
    pub(super) block: &'a Block,
    pub(super) signature: &'a Signature,
    pub(super) events: &'a Events,
}

impl Purpose<'_> {
    /// The arguments after `&self`; nothing if one of them is at fault.
    pub(super) fn arguments(&self, errors: &mut Errors) -> Option<Vec<Argument>> {
        let before = errors.len();
        self.check_receiver(errors);
        let mut arguments: Vec<Argument> = Vec::new();
        let mut is_sized = true;
        for ty in &self.signature.inputs {
            match self.argument(ty, &arguments) {
                Ok(argument) => arguments.push(argument),
                Err(Fault::Unsized) => is_sized = false,
                Err(fault) => errors.push(self.error(&fault, ty)),
            }
        }
        (is_sized && errors.len() == before).then_some(arguments)
    }

    fn check_receiver(&self, errors: &mut Errors) {
        let signature = self.signature;
        if let Some(token) = &signature.unsafety {
            let message = "a method with `#[on(...)]` is called by safe code: leave out `unsafe`";
            errors.push(Error::new_spanned(token, message));
        }
        let message =
            "a method with `#[on(...)]` takes `&self` first: deliveries may come at the same time";
        match &signature.receiver {
            Some(receiver) if receiver.is_shared => {}
            Some(receiver) => errors.push(Error::new_spanned(&receiver.written, message)),
            None => errors.push(Error::new_spanned(&signature.ident, message)),
        }
    }

    fn argument(&self, ty: &Type, before: &[Argument]) -> Result<Argument, Fault> {
        let ends = Ends::of(ty);
        let (ty, is_reference) = match bare(ty) {
            Type::Reference(reference) if reference.mutability.is_some() => {
                return Err(Fault::Mutable);
            }
            Type::Reference(reference) => (bare(&reference.elem), true),
            ty => (ty, false),
        };
        let kind = self.kind(ty, is_reference)?;
        if before.iter().any(|other| other.kind.is_like(&kind)) {
            return Err(Fault::Repeated);
        }
        Ok(Argument {
            kind,
            is_reference,
            ends,
        })
    }

    fn kind(&self, ty: &Type, is_reference: bool) -> Result<Kind, Fault> {
        let kind = match ty {
            Type::TraitObject(_) if !is_reference => return Err(Fault::Unsized),
            Type::ImplTrait(_) | Type::TraitObject(_) => Kind::Any,
            ty if is_text(ty) && is_reference => return Err(Fault::Text),
            ty if is_text(ty) => return Err(Fault::Unsized),
            Type::Path(path) if is_generic(&path.path, self.signature) => Kind::Any,
            Type::Path(path) => match path.path.segments.last() {
                Some(last) if last.ident == "Context" => Kind::Context,
                Some(last) if last.ident == "UnknownEvent" => Kind::Unknown,
                _ => Kind::Typed(self.payload(ty, &path.path)?),
            },
            _ => Kind::Typed(self.named(ty)?),
        };
        let is_payload = matches!(kind, Kind::Typed(_) | Kind::Any);
        match kind {
            _ if is_payload && !self.events.unknown.is_empty() => Err(Fault::Unknown),
            Kind::Unknown if !self.events.named.is_empty() => Err(Fault::Known),
            kind => Ok(kind),
        }
    }

    /// A payload in a type with a path.
    fn payload(&self, ty: &Type, path: &Path) -> Result<Box<Type>, Fault> {
        if let Some((wrapper, payload)) = wrapped(path) {
            let wrapper = wrapper.clone();
            return Err(Fault::Wrapped { wrapper, payload });
        }
        self.named(ty)
    }

    /// A type that can be named outside of the block, for as long as a delivery lives.
    fn named(&self, ty: &Type) -> Result<Box<Type>, Fault> {
        let mut fault = None;
        types::names(ty, &mut |name| {
            fault = self.misnamed(&name).or(fault.take());
        });
        match fault {
            Some(fault) => Err(fault),
            None => Ok(Box::new(ty.clone())),
        }
    }

    /// A name that means something else outside of the method.
    fn misnamed(&self, name: &Name<'_>) -> Option<Fault> {
        match name {
            Name::Lifetime(name) if *name == "static" => Some(Fault::Static),
            Name::First(name) if *name == "Self" => Some(Fault::Handler),
            Name::First(name) if self.block.has_parameter(name) => {
                Some(Fault::Parameter((*name).clone()))
            }
            Name::Lifetime(_) | Name::First(_) => None,
        }
    }

    /// What the method should take, as people write it.
    pub(super) fn wanted(&self) -> String {
        match self.events.named.as_slice() {
            [event] => text(&event.path),
            _ => "&dyn Payload".to_owned(),
        }
    }

    fn error(&self, fault: &Fault, ty: &Type) -> Error {
        let wanted = self.wanted();
        let message = match fault {
            Fault::Mutable => {
                let (mutable, shared) = (text(ty), text(&shared(ty)));
                format!(
                    "take `{shared}`, not `&{mutable}`: the payload is decoded for this one call",
                    mutable = mutable.trim_start_matches('&'),
                )
            }
            Fault::Wrapped { wrapper, payload } => {
                format!("take `{payload}` itself, not in `{wrapper}`: the method is called with a payload each time")
            }
            Fault::Unsized | Fault::Text => format!(
                "`{}` is not the payload: take `{wanted}`, or a view of it that derives `PlacementEvent`",
                text(ty)
            ),
            Fault::Static => "the payload lives no longer than its delivery: write `'_`, not `'static`".to_owned(),
            Fault::Handler => format!("`Self` is the handler: take `{wanted}`"),
            Fault::Parameter(name) => format!(
                "`{name}` is a parameter of the block, and the payload is `{wanted}`: take that, or make `{name}` a parameter of the method"
            ),
            Fault::Repeated => "a method with `#[on(...)]` takes the payload and a `Context<'_>`, each at most once".to_owned(),
            Fault::Known => format!("`UnknownEvent` comes with `#[on(unknown)]`: take `{wanted}`"),
            Fault::Unknown => "a method with `#[on(unknown)]` takes an `UnknownEvent<'_>`, a `Context<'_>`, or nothing".to_owned(),
        };
        Error::new_spanned(ty, message)
    }
}

/// The types around a payload that people expect, and what they should take instead.
fn wrapped(path: &Path) -> Option<(&Ident, String)> {
    const WRAPPERS: [&str; 7] = ["Option", "Result", "Box", "Rc", "Arc", "Vec", "Cow"];
    let last = path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    let inner = arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    })?;
    let is_wrapper = WRAPPERS.iter().any(|wrapper| last.ident == wrapper);
    let reference = match inner {
        Type::TraitObject(_) => "&",
        _ => "",
    };
    is_wrapper.then(|| (&last.ident, format!("{reference}{}", text(inner))))
}

/// `str` or `[T]`
fn is_text(ty: &Type) -> bool {
    match ty {
        Type::Slice(_) => true,
        Type::Path(path) => path.path.is_ident("str"),
        _ => false,
    }
}

/// `&T` of `&mut T`.
fn shared(ty: &Type) -> Type {
    let mut ty = bare(ty).clone();
    if let Type::Reference(reference) = &mut ty {
        reference.mutability = None;
    }
    ty
}

/// Whether a type is a parameter of the method itself, as in `fn log<P: Payload>(&self, payload: P)`.
fn is_generic(path: &Path, signature: &Signature) -> bool {
    signature.generics.params.iter().any(|param| match param {
        GenericParam::Type(param) => path.is_ident(&param.ident),
        GenericParam::Lifetime(_) | GenericParam::Const(_) => false,
    })
}

impl Kind {
    fn is_like(&self, other: &Self) -> bool {
        let is_payload = |kind: &Self| matches!(kind, Self::Typed(_) | Self::Any);
        std::mem::discriminant(self) == std::mem::discriminant(other)
            || is_payload(self) && is_payload(other)
    }
}

/// A type with the lifetime of the delivery for each that was left out, or is the method's own.
pub(super) fn delivered(ty: &Type, signature: &Signature) -> TokenStream {
    let is_own = |name: &Ident| {
        let mut own = signature.generics.lifetimes();
        own.any(|param| param.lifetime.ident == *name)
    };
    types::with_lifetime(ty.to_token_stream(), &types::delivery(), &is_own)
}
