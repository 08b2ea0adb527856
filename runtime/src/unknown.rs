//! Events the spec does not know.

use alloc::borrow::Cow;

use crate::{args::Args, info::EventInfo, registry::registries};

/// An event that the spec does not know: its name and its arguments, nothing is lost.
#[derive(Debug, Clone)]
pub struct UnknownEvent<'a> {
    pub(crate) name: Cow<'a, str>,
    pub(crate) args: Args<'a>,
    /// What a name like it is looked for in, if somebody asks: most handlers do not, and it takes its time.
    specs: &'static [EventInfo],
}

impl<'a> UnknownEvent<'a> {
    pub(crate) fn new(name: Cow<'a, str>, args: Args<'a>, specs: &'static [EventInfo]) -> Self {
        Self { name, args, specs }
    }

    /// The name, as it came.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The arguments, as they came.
    pub fn args(&self) -> Args<'a> {
        self.args
    }

    /// The known name most like it, if one is like it.
    pub fn suggestion(&self) -> Option<&'static str> {
        registries(self.specs).find_map(|registry| registry.nearest(&self.name))
    }
}
