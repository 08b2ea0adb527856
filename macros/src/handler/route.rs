//! Which event goes to which method, and with what: the valid form of a block.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{
    Attribute, Error, FnArg, GenericParam, Lifetime, Path, Receiver, ReceiverKind, Result,
    Signature, Token, Type, TypeReference,
    punctuated::Punctuated,
    spanned::Spanned,
    visit_mut::{self, VisitMut},
};

use super::{block::Block, method::Method};
use crate::{errors::Errors, typed_path::TypedPath};

/// Everything a handler receives.
pub(crate) struct Routes<'a> {
    pub(crate) events: Vec<Route<'a>>,
    pub(crate) unknown: Option<Call<'a>>,
}

/// One event of one method.
pub(crate) struct Route<'a> {
    pub(crate) event: Path,
    /// Variant among the events that are covered.
    pub(crate) variant: Ident,
    pub(crate) call: Call<'a>,
}

/// A method and how it is called.
#[derive(Clone)]
pub(crate) struct Call<'a> {
    pub(crate) method: &'a Method,
    pub(crate) arguments: Vec<Argument>,
}

/// An argument of a method, after `&self`.
#[derive(Clone)]
pub(crate) struct Argument {
    pub(crate) kind: Kind,
    pub(crate) is_reference: bool,
}

/// What a method takes.
#[derive(Clone)]
pub(crate) enum Kind {
    /// The payload in a type of its own.
    Typed(Box<Type>),
    /// The payload as anything that it is, such as `impl Payload`.
    Any,
    /// The delivery around it.
    Context,
    /// An event that the spec does not know.
    Unknown,
}

impl<'a> Routes<'a> {
    /// What the methods of a block receive; a method at fault receives nothing.
    pub(crate) fn of(block: &'a Block, errors: &mut Errors) -> Self {
        let mut routes = Self {
            events: Vec::new(),
            unknown: None,
        };
        for method in block.methods() {
            for on in &method.on {
                routes.add(method, on, errors);
            }
        }
        routes
    }

    fn add(&mut self, method: &'a Method, on: &Attribute, errors: &mut Errors) {
        let events = on.parse_args_with(Punctuated::<TypedPath, Token![,]>::parse_terminated);
        let Some(events) = errors.note(events.map_err(|error| describe(on, &error))) else {
            return;
        };
        let events: Vec<Path> = events
            .into_iter()
            .map(|event| event.noted(errors))
            .collect();
        if events.is_empty() {
            return errors.push(Error::new_spanned(on, NO_EVENT));
        }
        let Some(arguments) = errors.note(arguments(&method.signature)) else {
            return;
        };
        let call = Call { method, arguments };
        for event in events {
            let added = if event.is_ident("unknown") {
                self.add_unknown(&event, call.clone())
            } else {
                self.add_event(event, call.clone())
            };
            errors.note(added);
        }
    }

    fn add_event(&mut self, event: Path, call: Call<'a>) -> Result<()> {
        if call
            .arguments
            .iter()
            .any(|argument| matches!(argument.kind, Kind::Unknown))
        {
            let message = "`UnknownEvent` is the argument of a method with `#[on(unknown)]`";
            return Err(Error::new_spanned(event, message));
        }
        let is_free = call.method.conditions().next().is_none()
            && self
                .events
                .iter()
                .any(|route| route.event == event && route.call.is_always());
        if is_free {
            let message = "this event is received by another method already";
            return Err(Error::new_spanned(event, message));
        }
        let variant = format_ident!("On{}", self.events.len());
        self.events.push(Route {
            event,
            variant,
            call,
        });
        Ok(())
    }

    fn add_unknown(&mut self, word: &Path, call: Call<'a>) -> Result<()> {
        let is_payload = |argument: &Argument| matches!(argument.kind, Kind::Typed(_) | Kind::Any);
        if call.arguments.iter().any(is_payload) {
            let message = "a method with `#[on(unknown)]` takes an `UnknownEvent<'_>`, a `Context<'_>`, or nothing";
            return Err(Error::new_spanned(word, message));
        }
        match self.unknown.replace(call) {
            None => Ok(()),
            Some(_) => Err(Error::new_spanned(
                word,
                "unknown events are received by another method already",
            )),
        }
    }

    /// Every call.
    pub(crate) fn calls(&self) -> impl Iterator<Item = &Call<'a>> {
        self.events
            .iter()
            .map(|route| &route.call)
            .chain(&self.unknown)
    }
}

const NO_EVENT: &str =
    "`#[on(...)]` names the events of the method: `#[on(background_call_card::Initialized)]`";

/// A misplaced or misformed `#[on]`.
fn describe(on: &Attribute, error: &Error) -> Error {
    match on.meta.require_list() {
        Err(_) => Error::new_spanned(on, NO_EVENT),
        Ok(_) => Error::new(
            error.span(),
            format!("expected the path of an event: {error}"),
        ),
    }
}

impl Call<'_> {
    /// Whether the method is there under every condition.
    fn is_always(&self) -> bool {
        self.method.conditions().next().is_none()
    }

    pub(crate) fn is_async(&self) -> bool {
        self.method.signature.asyncness.is_some()
    }

    pub(crate) fn takes_context(&self) -> bool {
        self.arguments
            .iter()
            .any(|argument| matches!(argument.kind, Kind::Context))
    }
}

impl Route<'_> {
    /// The type that the event is decoded into.
    pub(crate) fn decoded(&self, lifetime: &str, rt: &TokenStream) -> TokenStream {
        let event = &self.event;
        let payload = self
            .call
            .arguments
            .iter()
            .find_map(|argument| match &argument.kind {
                Kind::Typed(ty) => Some(named(ty, &self.call.method.signature, lifetime)),
                Kind::Any => Some(event.to_token_stream()),
                Kind::Context | Kind::Unknown => None,
            });
        payload.unwrap_or_else(|| quote!(#rt::Ignored<#event>))
    }

    /// The type of the method's own argument for the payload.
    pub(crate) fn typed(&self) -> Option<&Type> {
        self.call
            .arguments
            .iter()
            .find_map(|argument| match &argument.kind {
                Kind::Typed(ty) => Some(&**ty),
                _ => None,
            })
    }
}

/// A type with one name for each lifetime that was left out, or is the method's own.
pub(crate) fn named(ty: &Type, signature: &Signature, lifetime: &str) -> TokenStream {
    struct Name<'a>(Lifetime, &'a Signature);
    impl VisitMut for Name<'_> {
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            let mut own = self.1.generics.lifetimes();
            if lifetime.ident == "_" || own.any(|param| param.lifetime == *lifetime) {
                lifetime.ident = self.0.ident.clone();
            }
        }

        fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
            reference.lifetime.get_or_insert_with(|| self.0.clone());
            visit_mut::visit_type_reference_mut(self, reference);
        }
    }
    let mut ty = ty.clone();
    Name(Lifetime::new(lifetime, Span::call_site()), signature).visit_type_mut(&mut ty);
    ty.to_token_stream()
}

fn arguments(signature: &Signature) -> Result<Vec<Argument>> {
    let mut inputs = signature.inputs.iter();
    match inputs.next() {
        Some(FnArg::Receiver(receiver)) if is_shared(receiver) => {}
        other => {
            let message = "a method with `#[on(...)]` takes `&self` first: deliveries may come at the same time";
            return Err(match other {
                Some(first) => Error::new_spanned(first, message),
                None => Error::new_spanned(&signature.ident, message),
            });
        }
    }
    let mut arguments: Vec<Argument> = Vec::new();
    for input in inputs {
        let FnArg::Typed(typed) = input else { continue };
        if let Type::Reference(reference) = bare(&typed.ty)
            && let Some(mutability) = reference.mutability
        {
            let message =
                "a method takes the payload or `&payload`: it is decoded for this one call";
            return Err(Error::new(mutability.span, message));
        }
        let argument = argument(&typed.ty, signature);
        if arguments
            .iter()
            .any(|other| other.kind.is_like(&argument.kind))
        {
            let message = "a method with `#[on(...)]` takes the payload and a `Context<'_>`, each at most once";
            return Err(Error::new(typed.span(), message));
        }
        arguments.push(argument);
    }
    Ok(arguments)
}

fn is_shared(receiver: &Receiver) -> bool {
    match &receiver.kind {
        ReceiverKind::Reference(_, _, mutability) => mutability.is_none(),
        ReceiverKind::Typed(_, ty) => {
            matches!(&**ty, Type::Reference(ty) if ty.mutability.is_none())
        }
        _ => false,
    }
}

fn argument(ty: &Type, signature: &Signature) -> Argument {
    let (ty, is_reference) = match bare(ty) {
        Type::Reference(reference) => (bare(&reference.elem), true),
        ty => (ty, false),
    };
    let kind = match ty {
        Type::ImplTrait(_) | Type::TraitObject(_) => Kind::Any,
        Type::Path(path) if is_generic(&path.path, signature) => Kind::Any,
        Type::Path(path) => match path.path.segments.last() {
            Some(last) if last.ident == "Context" => Kind::Context,
            Some(last) if last.ident == "UnknownEvent" => Kind::Unknown,
            _ => Kind::Typed(Box::new(ty.clone())),
        },
        ty => Kind::Typed(Box::new(ty.clone())),
    };
    Argument { kind, is_reference }
}

/// A type without parentheses, and without those that a macro put around it.
fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Paren(ty) => bare(&ty.elem),
        Type::Group(ty) => bare(&ty.elem),
        ty => ty,
    }
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
