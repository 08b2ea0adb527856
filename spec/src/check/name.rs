//! Names: of the wire and of the spec, and the Rust names given to them or made from them.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::Checker;
use crate::fault::{Draft, Faults, Reported, Rule};
use crate::name::{Case, Name, RustName};
use crate::raw::{Item, List, Optional, Str};
use crate::render::quoted;

/// Rule: a name follows the grammar of its kind.
pub(super) fn parse<N: Name>(text: &Str<'_>, faults: &Faults) -> Result<N, Reported> {
    N::parse(&text.value).ok_or_else(|| {
        let message = format!(
            "{} is not {}, which must be {}",
            quoted(&text.value),
            N::KIND,
            N::GRAMMAR
        );
        faults.report(Draft::new(N::RULE, text.span, message))
    })
}

impl Checker<'_> {
    pub(super) fn name<N: Name>(&self, text: &Str<'_>) -> Result<N, Reported> {
        parse(text, self.faults)
    }

    /// The names of a list that may be missing.
    pub(super) fn names<N: Name>(
        &self,
        list: &Optional<List<Str<'_>>>,
    ) -> Result<Vec<N>, Reported> {
        let names = super::given(list)?.map_or(&[][..], |list| &list.0);
        super::all(names.iter().map(|name| self.name(super::sound(name)?)))
    }

    /// The Rust name of something: the given one, or the one made from `wire`.
    pub(super) fn rust_name(
        &self,
        given: &Optional<Str<'_>>,
        wire: &str,
        case: Case,
        item: &Item<'_>,
    ) -> Result<RustName, Reported> {
        match super::given(given)? {
            Some(given) => self.given_name(given, case, item),
            None => self.made_name(wire, case, item),
        }
    }

    /// Rule: a given Rust name is an ASCII identifier in its case.
    fn given_name(
        &self,
        given: &Str<'_>,
        case: Case,
        item: &Item<'_>,
    ) -> Result<RustName, Reported> {
        RustName::parse(&given.value, case).ok_or_else(|| {
            let (name, style) = (quoted(&given.value), case.name());
            let message =
                format!("{name}, the Rust name of {item}, is not an ASCII identifier in {style}");
            let draft = Draft::new(Rule::IllFormedRustName, given.span, message);
            let better = RustName::from_wire(&given.value, case);
            self.faults.report(match better {
                Some(better) => draft.help(format!("write `{better}`")),
                None => draft,
            })
        })
    }

    /// Rule: a Rust name can be made where none is given.
    fn made_name(&self, wire: &str, case: Case, item: &Item<'_>) -> Result<RustName, Reported> {
        RustName::from_wire(wire, case).ok_or_else(|| {
            let message = format!("no ASCII Rust name can be made for {item}");
            let draft = Draft::new(Rule::NoRustName, item.span, message);
            self.faults
                .report(draft.help(format!("give it a `name` in {}", case.name())))
        })
    }

    /// Rule: things in one place have Rust names of their own, `in_code` being what code makes of them.
    pub(super) fn check_rust_names<'n, 'a: 'n>(
        &self,
        place: &Item<'_>,
        in_code: fn(&RustName) -> RustName,
        things: impl Iterator<Item = (&'n Str<'a>, &'n Result<RustName, Reported>)>,
    ) -> Result<(), Reported> {
        let mut names: HashMap<RustName, &Str<'_>> = HashMap::new();
        let mut result = Ok(());
        for (wire, name) in things {
            let Ok(name) = name.as_ref().map(in_code) else {
                continue;
            };
            match names.entry(name) {
                Entry::Occupied(first) => {
                    result = Err(self.report_same(place, (first.get(), wire), first.key()));
                }
                Entry::Vacant(entry) => {
                    entry.insert(wire);
                }
            }
        }
        result
    }

    fn report_same(
        &self,
        place: &Item<'_>,
        (first, second): (&Str<'_>, &Str<'_>),
        name: &RustName,
    ) -> Reported {
        let (one, two) = (quoted(&first.value), quoted(&second.value));
        let message = format!("{one} and {two} of {place} get the same Rust name `{name}`");
        let draft = Draft::new(Rule::SameRustName, second.span, message);
        let draft = draft.related("the other one", first.span);
        self.faults
            .report(draft.help("give one of them a different `name`"))
    }
}
