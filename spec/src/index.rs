//! Names, and which number each has.

use std::borrow::Cow;
use std::collections::HashMap;

/// Numbers by name. A hash table is compiled for every type that is in one, so all are this one.
#[derive(Debug, Default)]
pub(crate) struct Index<'n>(HashMap<Cow<'n, str>, usize>);

impl<'n> Index<'n> {
    /// The number of a name.
    pub(crate) fn get(&self, name: &str) -> Option<usize> {
        self.0.get(name).copied()
    }

    /// Gives a number to a name that has none; the number that it has already otherwise.
    pub(crate) fn add(&mut self, name: impl Into<Cow<'n, str>>, number: usize) -> Option<usize> {
        let first = *self.0.entry(name.into()).or_insert(number);
        (first != number).then_some(first)
    }

    /// Takes the number of a name back.
    pub(crate) fn remove(&mut self, name: &str) {
        self.0.remove(name);
    }
}

/// By name, the number of the first one that is the same, unless that is itself.
pub(crate) fn repeated(names: &[&str]) -> Vec<Option<usize>> {
    let mut index = Index::default();
    let mut repeated = Vec::with_capacity(names.len());
    for (number, &name) in names.iter().enumerate() {
        repeated.push(index.add(name, number));
    }
    repeated
}
