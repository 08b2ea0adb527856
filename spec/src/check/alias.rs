//! Wire names and their aliases: what arrives must mean one thing.

use std::collections::HashMap;

use super::Checker;
use super::declared::report_twice;
use crate::fault::{Draft, Reported, Rule};
use crate::raw::{Entry, List, Named, Str};
use crate::render::quoted;
use crate::text::Span;

impl Checker<'_> {
    /// Rules for all things whose wire names are looked up together.
    pub(super) fn check_wire_names<'e, 'a: 'e, T: Named<'a> + 'e>(
        &self,
        noun: &str,
        entries: impl Iterator<Item = &'e Entry<'a, T>> + Clone,
    ) -> Result<(), Reported> {
        let mut names = HashMap::new();
        let wire_names = entries.clone().map(|entry| &entry.name);
        let declared = self.check_declared_once(noun, wire_names, &mut names);
        let aliases = entries.filter_map(|entry| entry.aliases().ok().flatten());
        let distinct = self.check_aliases(noun, aliases.flat_map(List::read), &mut names);
        declared.and(distinct)
    }

    /// Rule: a wire name stands for one thing.
    fn check_declared_once<'n, 'a: 'n>(
        &self,
        noun: &str,
        known: impl Iterator<Item = &'n Str<'a>>,
        names: &mut HashMap<&'n str, Span>,
    ) -> Result<(), Reported> {
        let mut result = Ok(());
        for name in known {
            if let Some(&first) = names.get(&*name.value) {
                result = Err(report_twice(noun, name, first, self.faults));
            } else {
                names.insert(&name.value, name.span);
            }
        }
        result
    }

    /// Rule: an alias is no name, and no other alias.
    fn check_aliases<'n, 'a: 'n>(
        &self,
        noun: &str,
        aliases: impl Iterator<Item = &'n Str<'a>>,
        names: &mut HashMap<&'n str, Span>,
    ) -> Result<(), Reported> {
        let mut result = Ok(());
        for alias in aliases {
            if let Some(&first) = names.get(&*alias.value) {
                let name = quoted(&alias.value);
                let message =
                    format!("alias {name} is the name or an alias of another {noun} already");
                let draft = Draft::new(Rule::ShadowingAlias, alias.span, message);
                result = Err(self.faults.report(draft.related("first used", first)));
            } else {
                names.insert(&alias.value, alias.span);
            }
        }
        result
    }
}
