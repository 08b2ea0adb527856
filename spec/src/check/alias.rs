//! Wire names and their aliases: what arrives must mean one thing.

use super::Checker;
use super::declared::report_twice;
use crate::fault::{Draft, Reported, Rule};
use crate::index::Index;
use crate::raw::{Entry, List, Named, Str};
use crate::render::quoted;
use crate::text::Span;

/// Names and aliases that were seen.
#[derive(Default)]
struct Seen<'n> {
    index: Index<'n>,
    uses: Vec<Use>,
}

/// Where a wire name is used, and the name of what it stands for.
#[derive(Clone, Copy)]
struct Use {
    span: Span,
    owner: Span,
}

impl<'n> Seen<'n> {
    /// Takes a name down, unless it was used before.
    fn add(&mut self, name: &'n Str<'_>, owner: Span) -> Option<Use> {
        let first = self.index.add(&*name.value, self.uses.len());
        if first.is_none() {
            let span = name.span;
            self.uses.push(Use { span, owner });
        }
        self.uses.get(first?).copied()
    }
}

impl Checker<'_> {
    /// Rules for all things whose wire names are looked up together.
    pub(super) fn check_wire_names<'e, 'a: 'e, T: Named<'a> + 'e>(
        &self,
        noun: &str,
        entries: impl Iterator<Item = &'e Entry<'a, T>> + Clone,
    ) -> Result<(), Reported> {
        let mut seen = Seen::default();
        let names = entries.clone().map(|entry| &entry.name);
        let declared = self.check_declared_once(noun, names, &mut seen);
        let aliases = entries.flat_map(|entry| {
            let aliases = entry.aliases().ok().flatten().into_iter();
            aliases
                .flat_map(List::read)
                .map(|alias| (alias, &entry.name))
        });
        let distinct = self.check_aliases(noun, aliases, &mut seen);
        declared.and(distinct)
    }

    /// Rule: a wire name stands for one thing.
    fn check_declared_once<'n, 'a: 'n>(
        &self,
        noun: &str,
        names: impl Iterator<Item = &'n Str<'a>>,
        seen: &mut Seen<'n>,
    ) -> Result<(), Reported> {
        let mut result = Ok(());
        for name in names {
            if let Some(first) = seen.add(name, name.span) {
                result = Err(report_twice(noun, name, first.span, self.faults));
            }
        }
        result
    }

    /// Rule: an alias is no name, and no other alias. Each comes with the name of what it stands for.
    fn check_aliases<'n, 'a: 'n>(
        &self,
        noun: &str,
        aliases: impl Iterator<Item = (&'n Str<'a>, &'n Str<'a>)>,
        seen: &mut Seen<'n>,
    ) -> Result<(), Reported> {
        let mut result = Ok(());
        for (alias, name) in aliases {
            if let Some(first) = seen.add(alias, name.span) {
                result = Err(self.report_alias(noun, alias, name, first));
            }
        }
        result
    }

    fn report_alias(&self, noun: &str, alias: &Str<'_>, name: &Str<'_>, first: Use) -> Reported {
        if alias.value == name.value {
            self.report_own_name(noun, alias)
        } else if first.owner == name.span {
            self.report_listed_twice(alias, first.span)
        } else {
            self.report_shadowing(noun, alias, first.span)
        }
    }

    fn report_own_name(&self, noun: &str, alias: &Str<'_>) -> Reported {
        let name = quoted(&alias.value);
        let message = format!("alias {name} is the name of its own {noun}");
        let draft = Draft::new(Rule::ShadowingAlias, alias.span, message);
        self.faults.report(draft.help("leave it out"))
    }

    fn report_shadowing(&self, noun: &str, alias: &Str<'_>, first: Span) -> Reported {
        let name = quoted(&alias.value);
        let message = format!("alias {name} is the name or an alias of another {noun} already");
        let draft = Draft::new(Rule::ShadowingAlias, alias.span, message);
        self.faults.report(draft.related("first used", first))
    }
}
