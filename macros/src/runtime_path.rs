//! Where the user's crate finds the runtime, as `crate = path` says.

use syn::{
    Error, Path, PathArguments, PathSegment,
    parse::{Parse, ParseStream, Result},
};

/// What to write after `crate`.
pub(crate) const RUNTIME: &str =
    "write the path of the crate `bitrix24_placement`: `crate = my_facade::bitrix24_placement`";

/// A path that can stand in a `use`.
pub(crate) struct RuntimePath(pub(crate) Path);

impl RuntimePath {
    /// The path, if it can name a module.
    pub(crate) fn of(path: Path) -> Result<Self> {
        if path.segments.iter().all(names_a_module) {
            Ok(Self(path))
        } else {
            Err(Error::new_spanned(path, RUNTIME))
        }
    }
}

impl Parse for RuntimePath {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.parse().and_then(Self::of)
    }
}

fn names_a_module(segment: &PathSegment) -> bool {
    segment.ident != "Self" && matches!(segment.arguments, PathArguments::None)
}
