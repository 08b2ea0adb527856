//! Which event goes to which method, and with what: the valid form of a block.

use proc_macro2::{Ident, TokenStream};
use quote::format_ident;
use syn::{Attribute, Error, Path};

use super::{
    argument::{Argument, Kind, Purpose, delivered},
    block::Block,
    method::Method,
    on::{self, Event, Events},
};
use crate::errors::Errors;

/// Everything a handler receives.
pub(super) struct Routes<'a> {
    pub(super) events: Vec<Route<'a>>,
    pub(super) unknown: Option<Call<'a>>,
    /// Paths that stand where nothing receives them.
    pub(super) mentioned: Vec<Path>,
    /// Whether every event that the user wanted is there.
    pub(super) is_complete: bool,
}

/// One event of one method.
pub(super) struct Route<'a> {
    pub(super) path: Path,
    /// Whether that is typed to its end.
    pub(super) is_whole: bool,
    /// The type of that path.
    pub(super) event: Ident,
    /// The type that the method takes.
    pub(super) payload: Ident,
    /// Variant among the events that are covered.
    pub(super) variant: Ident,
    pub(super) call: Call<'a>,
    /// What the method should take.
    pub(super) wanted: String,
}

/// A method and how it is called.
#[derive(Clone)]
pub(super) struct Call<'a> {
    pub(super) method: &'a Method,
    /// Nothing if they are at fault: then it is not called, and all else is as it will be.
    pub(super) arguments: Option<Vec<Argument>>,
}

impl<'a> Routes<'a> {
    /// What the methods of a block receive.
    pub(super) fn of(block: &'a Block, errors: &mut Errors) -> Self {
        let mut routes = Self {
            events: Vec::new(),
            unknown: None,
            mentioned: Vec::new(),
            is_complete: true,
        };
        for method in block.methods() {
            routes.add(method, block, errors);
        }
        routes.note_misplaced(block, errors);
        if routes.is_complete && routes.calls().next().is_none() {
            let message = "no method of this block has `#[on(...)]`, so the handler receives no event: put it on the methods that do";
            errors.push(Error::new(block.impl_token.span, message));
        }
        routes
    }

    fn add(&mut self, method: &'a Method, block: &'a Block, errors: &mut Errors) {
        if method.on.is_empty() {
            return;
        }
        let mut events = Events::default();
        for on in &method.on {
            events.read(on, block, errors);
        }
        let purpose = Purpose {
            block,
            signature: &method.signature,
            events: &events,
        };
        let arguments = purpose
            .arguments(errors)
            .filter(|_| block.of_trait.is_none());
        let wanted = purpose.wanted();
        let call = Call { method, arguments };
        for word in &events.unknown {
            self.add_unknown(word, call.clone(), errors);
        }
        self.is_complete &= !events.is_faulty;
        for event in events.named {
            self.add_event(event, call.clone(), wanted.clone(), errors);
        }
    }

    fn add_event(&mut self, event: Event, call: Call<'a>, wanted: String, errors: &mut Errors) {
        let is_taken = call.is_always()
            && self
                .events
                .iter()
                .any(|route| is_same(&route.path, &event.path) && route.call.is_always());
        if is_taken {
            let message = "this event is received by another method already";
            return errors.push(Error::new_spanned(event.path, message));
        }
        let number = self.events.len();
        self.events.push(Route {
            path: event.path,
            is_whole: event.is_whole,
            event: format_ident!("__Event{number}"),
            payload: format_ident!("__Payload{number}"),
            variant: format_ident!("On{number}"),
            call,
            wanted,
        });
    }

    fn add_unknown(&mut self, word: &Path, call: Call<'a>, errors: &mut Errors) {
        if self.unknown.replace(call).is_some() {
            let message = "unknown events are received by another method already";
            errors.push(Error::new_spanned(word, message));
        }
    }

    /// `#[on(...)]` on anything but a method.
    fn note_misplaced(&mut self, block: &'a Block, errors: &mut Errors) {
        let methods = block.methods().flat_map(|method| &method.misplaced);
        let above_arguments = methods.map(|on| (on, "an argument"));
        let above_block = block.misplaced.iter().map(|on| (on, "the block itself"));
        for (on, place) in above_block.chain(above_arguments) {
            let events = on::misplaced(on, place, block, errors);
            self.mention(events);
        }
        for other in block.others() {
            for on in &other.misplaced {
                let mut own = Errors::default();
                let errors = if other.is_unfinished {
                    &mut own
                } else {
                    &mut *errors
                };
                let events = on::misplaced(on, "another item", block, errors);
                self.mention(events);
            }
        }
    }

    fn mention(&mut self, events: Events) {
        self.is_complete = false;
        let paths = events.named.into_iter().map(|event| event.path);
        self.mentioned.extend(paths);
    }

    /// Every call.
    pub(super) fn calls(&self) -> impl Iterator<Item = &Call<'a>> {
        self.events
            .iter()
            .map(|route| &route.call)
            .chain(&self.unknown)
    }
}

impl<'a> Call<'a> {
    /// Whether the method is there under every condition.
    fn is_always(&self) -> bool {
        self.method.conditions().next().is_none()
    }

    pub(super) fn is_async(&self) -> bool {
        self.method.signature.asyncness.is_some()
    }

    fn argument(&self, wanted: impl Fn(&Kind) -> bool) -> Option<&Argument> {
        let arguments = self.arguments.as_deref().unwrap_or_default();
        arguments.iter().find(|argument| wanted(&argument.kind))
    }

    pub(super) fn takes_context(&self) -> bool {
        self.argument(|kind| matches!(kind, Kind::Context))
            .is_some()
    }

    /// Whether the payload goes to an argument that any payload may go to.
    pub(super) fn takes_any(&self) -> bool {
        self.argument(|kind| matches!(kind, Kind::Any)).is_some()
    }

    pub(super) fn conditions(&self) -> Vec<&'a Attribute> {
        self.method.conditions().collect()
    }
}

impl Route<'_> {
    /// The type of the method's own argument for the payload, and that argument.
    pub(super) fn typed(&self) -> Option<(TokenStream, &Argument)> {
        let argument = self.call.argument(|kind| matches!(kind, Kind::Typed(_)))?;
        let Kind::Typed(ty) = &argument.kind else {
            return None;
        };
        Some((delivered(ty, &self.call.method.signature), argument))
    }
}

/// Whether two paths are written alike.
fn is_same(one: &Path, other: &Path) -> bool {
    let is_global = |path: &Path| path.leading_colon.is_some();
    is_global(one) == is_global(other) && names(one).eq(names(other))
}

fn names(path: &Path) -> impl Iterator<Item = &Ident> {
    path.segments.iter().map(|segment| &segment.ident)
}
