//! How declared objects nest.

use super::Checker;
use crate::fault::{Draft, Faults, Reported, Rule};
use crate::index::Index;
use crate::raw::{Entry, Object, Str};
use crate::render::quoted;
use crate::text::Span;

/// Levels of objects within objects.
const MAX_DEPTH: usize = 16;

/// Names that a chain shows.
const SHOWN: usize = 8;

/// Checks all objects together.
pub(super) fn check<'o, 'a: 'o>(
    checker: &Checker<'_>,
    objects: &[&'o Entry<'a, Object<'a>>],
) -> Result<(), Reported> {
    let nodes = nodes(objects);
    let mut walk = Walk {
        faults: checker.faults,
        states: vec![State::New; nodes.len()],
        nodes: &nodes,
        path: Vec::new(),
        result: Ok(()),
    };
    (0..nodes.len()).for_each(|node| walk.visit(node));
    walk.result
}

/// An object, and the objects in its fields.
struct Node<'o, 'a> {
    name: &'o Str<'a>,
    /// Number of an object, and the key of the first field that has it.
    inner: Vec<(usize, &'o Str<'a>)>,
}

fn nodes<'o, 'a>(objects: &[&'o Entry<'a, Object<'a>>]) -> Vec<Node<'o, 'a>> {
    let mut numbers = Index::default();
    for (number, object) in objects.iter().enumerate() {
        numbers.add(&*object.name.value, number);
    }
    let mut seen = vec![None; objects.len()];
    let nodes = objects.iter().enumerate().map(|(number, object)| Node {
        name: &object.name,
        inner: inner(number, object, &numbers, &mut seen),
    });
    nodes.collect()
}

/// The objects in the fields of one; `seen` has, for each object, in which it was seen last.
fn inner<'o, 'a>(
    owner: usize,
    object: &'o Entry<'a, Object<'a>>,
    numbers: &Index<'_>,
    seen: &mut [Option<usize>],
) -> Vec<(usize, &'o Str<'a>)> {
    let fields = object.value.as_ref().map(|object| &object.fields);
    let Ok(Ok(fields)) = fields else {
        return Vec::new();
    };
    let inner = fields.0.iter().filter_map(|field| {
        let (name, _) = field
            .value
            .as_ref()
            .ok()?
            .content
            .ty
            .as_ref()
            .ok()?
            .value
            .leaf();
        let number = numbers.get(&name.value)?;
        let last = seen.get_mut(number)?.replace(owner);
        (last != Some(owner)).then_some((number, &field.name))
    });
    inner.collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// On the path, at this place.
    Open(usize),
    /// Levels of objects within it, itself included.
    Done(usize),
}

/// A walk over all objects, depth first. It does not recurse: a chain may have any length.
struct Walk<'w, 'o, 'a> {
    faults: &'w Faults,
    nodes: &'w [Node<'o, 'a>],
    states: Vec<State>,
    /// Objects around the current one, each with the inner object to go on with.
    path: Vec<(usize, usize)>,
    result: Result<(), Reported>,
}

impl Walk<'_, '_, '_> {
    fn visit(&mut self, start: usize) {
        self.enter(start);
        while let Some((node, next)) = self.path.last_mut() {
            let (node, inner) = (*node, *next);
            *next = next.saturating_add(1);
            match self.nodes.get(node).and_then(|node| node.inner.get(inner)) {
                Some(&(to, field)) => match self.states.get(to) {
                    Some(&State::Open(at)) => self.result = Err(self.report_recursion(at, field)),
                    _ => self.enter(to),
                },
                None => self.leave(node),
            }
        }
    }

    fn enter(&mut self, node: usize) {
        if let Some(state @ State::New) = self.states.get_mut(node) {
            *state = State::Open(self.path.len());
            self.path.push((node, 0));
        }
    }

    fn leave(&mut self, node: usize) {
        self.path.pop();
        let depth = self.depth(node);
        if let Some(state) = self.states.get_mut(node) {
            *state = State::Done(depth);
        }
        // Objects around it are deeper still; one fault is enough.
        if depth == MAX_DEPTH.saturating_add(1) {
            self.result = Err(self.report_depth(node));
        }
    }

    fn depth(&self, node: usize) -> usize {
        let inner = self
            .nodes
            .get(node)
            .into_iter()
            .flat_map(|node| &node.inner);
        let depths = inner.map(|&(node, _)| match self.states.get(node) {
            Some(State::Done(depth)) => *depth,
            _ => 0,
        });
        depths.max().unwrap_or(0).saturating_add(1)
    }

    /// Rule: no object contains itself.
    fn report_recursion(&self, at: usize, field: &Str<'_>) -> Reported {
        let chain = self.path.get(at..).unwrap_or_default();
        let shown = chain.iter().take(SHOWN).map(|&(node, _)| self.name(node));
        let mut names: Vec<_> = shown.collect();
        let first = names.first().cloned().unwrap_or_default();
        if let hidden @ 1.. = chain.len().saturating_sub(SHOWN) {
            names.push(format!("({hidden} more)"));
        }
        let message = format!(
            "object {first} contains itself: {} -> {first}",
            names.join(" -> ")
        );
        let draft = Draft::new(Rule::RecursiveObject, field.span, message);
        self.faults
            .report(draft.help("use type `json` for what nests without end"))
    }

    /// Rule: objects nest at most 16 levels deep.
    fn report_depth(&self, node: usize) -> Reported {
        let name = self.name(node);
        let message = format!("object {name} nests objects more than {MAX_DEPTH} levels deep");
        let span = self.nodes.get(node).map(|node| node.name.span);
        let span = span.unwrap_or(Span::start_of(0));
        self.faults
            .report(Draft::new(Rule::TooDeepObject, span, message))
    }

    fn name(&self, node: usize) -> String {
        let node = self.nodes.get(node);
        node.map(|node| quoted(&node.name.value).to_string())
            .unwrap_or_default()
    }
}
