//! Names: of the wire and of the spec, and the Rust names given to them or made from them.

use super::Checker;
use crate::fault::{Draft, Faults, Reported, Rule};
use crate::index::repeated;
use crate::name::{Case, MAX_BYTES, Name, RustName};
use crate::raw::{self, Entries, Entry, Item, Named, Str};
use crate::render::quoted;
use crate::text::Span;

/// Rule: a name follows the grammar of its kind.
pub(super) fn parse<N: Name>(text: &Str<'_>, faults: &Faults) -> Result<N, Reported> {
    N::parse(&text.value).ok_or_else(|| {
        let draft = Draft::new(
            N::RULE,
            text.span,
            ill_formed(N::KIND, N::GRAMMAR, &text.value),
        );
        faults.report(draft.help_if(N::help(&text.value)))
    })
}

/// Why a text is no name of this kind.
fn ill_formed(kind: &str, grammar: &str, text: &str) -> String {
    match text.len() {
        0 => format!("the empty text is not {kind}"),
        1..=MAX_BYTES => format!("{} is not {kind}, which must be {grammar}", quoted(text)),
        length => format!("{kind} has {length} bytes, at most {MAX_BYTES} are allowed"),
    }
}

/// Something by its name, where its Rust name comes from, and that.
type Thing<'t> = (&'t Str<'t>, Span, &'t RustName);

/// What something is called.
pub(super) struct Names<N> {
    pub(super) wire: N,
    pub(super) rust: RustName,
    pub(super) aliases: Vec<N>,
}

/// What something is called, as far as that is known.
pub(super) struct Naming<N> {
    pub(super) wire: Result<N, Reported>,
    pub(super) rust: Result<RustName, Reported>,
    pub(super) aliases: Result<Vec<N>, Reported>,
}

impl<N> Naming<N> {
    pub(super) fn names(self) -> Result<Names<N>, Reported> {
        Ok(Names {
            wire: self.wire?,
            rust: self.rust?,
            aliases: self.aliases?,
        })
    }
}

impl Checker<'_> {
    pub(super) fn name<N: Name>(&self, text: &Str<'_>) -> Result<N, Reported> {
        parse(text, self.faults)
    }

    /// The names of something. Without a given one, its Rust name is made from the `stem` of its wire name.
    pub(super) fn naming<'e, 'a: 'e, N: Name>(
        &self,
        entry: &'e Entry<'a, impl Named<'a>>,
        item: &Item<'_>,
        case: Case,
        stem: impl FnOnce(&'e Str<'a>) -> Result<&'e str, Reported>,
    ) -> Naming<N> {
        let wire = self.name(&entry.name);
        let rust = entry.given_name().and_then(|given| {
            if let Some(given) = given {
                return self.given_name(given, case, item);
            }
            raw::sound(&wire)?;
            self.made_name(stem(&entry.name)?, case, item)
        });
        let aliases = entry.aliases().and_then(|aliases| {
            let aliases = aliases.into_iter().flat_map(|aliases| &aliases.0);
            super::all(aliases.map(|alias| self.name(raw::sound(alias)?)))
        });
        Naming {
            wire,
            rust,
            aliases,
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
            let help = better.map(|better| format!("write {}", quoted(better.as_str())));
            self.faults.report(draft.help_if(help))
        })
    }

    /// Rule: a Rust name can be made where none is given.
    pub(super) fn made_name(
        &self,
        stem: &str,
        case: Case,
        item: &Item<'_>,
    ) -> Result<RustName, Reported> {
        RustName::from_wire(stem, case).ok_or_else(|| {
            let message = format!("no ASCII Rust name can be made for {item}");
            let help = format!("give it a `name` in {}", case.name());
            let draft = Draft::new(Rule::NoRustName, item.span, message).help(help);
            self.faults.report(draft)
        })
    }

    /// Rule: things in one place have Rust names of their own, `in_code` being what code makes of them.
    pub(super) fn check_rust_names<'a, T: Named<'a>, N>(
        &self,
        place: &Item<'_>,
        entries: &Entries<'a, T>,
        names: &[Naming<N>],
        in_code: fn(&RustName) -> RustName,
    ) -> Result<(), Reported> {
        let mut things = Vec::new();
        for (entry, naming) in entries.0.iter().zip(names) {
            if let Ok(rust) = &naming.rust {
                things.push((&entry.name, entry.rust_span(), rust));
            }
        }
        self.check_distinct(place, &things, in_code)
    }

    fn check_distinct(
        &self,
        place: &Item<'_>,
        things: &[Thing<'_>],
        in_code: fn(&RustName) -> RustName,
    ) -> Result<(), Reported> {
        let names: Vec<_> = things.iter().map(|&(.., rust)| in_code(rust)).collect();
        let names: Vec<_> = names.iter().map(RustName::as_str).collect();
        let mut result = Ok(());
        for (&thing, first) in things.iter().zip(repeated(&names)) {
            if let Some(&first) = first.and_then(|first| things.get(first)) {
                result = Err(self.report_same(place, first, thing));
            }
        }
        result
    }

    fn report_same(
        &self,
        place: &Item<'_>,
        (first, first_span, first_rust): Thing<'_>,
        (second, second_span, second_rust): Thing<'_>,
    ) -> Reported {
        let (one, two) = (quoted(&first.value), quoted(&second.value));
        let same = if first_rust == second_rust {
            format!("the same Rust name `{first_rust}`")
        } else {
            let method = first_rust.to_snake_case();
            format!("the Rust names `{first_rust}` and `{second_rust}`, both `{method}` as methods")
        };
        let message = format!("{one} and {two} of {place} get {same}");
        let draft = Draft::new(Rule::SameRustName, second_span, message);
        let draft = draft.related("the other one", first_span);
        self.faults
            .report(draft.help("give one of them a different `name`"))
    }
}
