//! Texts that were copied out of JavaScript, kept as long as the delivery.

use alloc::{boxed::Box, string::String};
use core::cell::{Cell, OnceCell};

/// Keeps texts while they are lent out, so that types which borrow from a delivery can be decoded from one of JavaScript.
#[derive(Default)]
pub(crate) struct Texts(Next);

type Next = OnceCell<Box<Node>>;

struct Node {
    text: String,
    next: Next,
}

/// Where the next text goes.
#[derive(Clone)]
pub(super) struct End<'d>(Cell<&'d Next>);

impl Texts {
    pub(super) fn end(&self) -> End<'_> {
        End(Cell::new(&self.0))
    }
}

impl<'d> End<'d> {
    /// Keeps a text.
    pub(super) fn keep(&self, text: String) -> &'d str {
        let mut text = Some(text);
        loop {
            let place = self.0.get();
            let node = place.get_or_init(|| {
                Box::new(Node {
                    text: text.take().unwrap_or_default(),
                    next: Next::new(),
                })
            });
            self.0.set(&node.next);
            if text.is_none() {
                return &node.text;
            }
        }
    }
}

impl Drop for Texts {
    /// One by one: left to itself, each would drop the next inside of its own drop, as deep as there are texts.
    fn drop(&mut self) {
        let mut next = self.0.take();
        while let Some(mut node) = next {
            next = node.next.take();
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::Texts;

    #[test]
    fn texts_stay_while_more_are_kept() {
        let texts = Texts::default();
        let (first, second) = (texts.end(), texts.end());
        let one = first.keep("one".to_string());
        let two = second.keep("two".to_string());
        assert_eq!((one, two, first.keep("3".to_string())), ("one", "two", "3"));
    }

    #[test]
    fn many_texts_are_dropped() {
        let texts = Texts::default();
        let end = texts.end();
        for number in 0..1_000_000 {
            assert_eq!(end.keep(number.to_string()), number.to_string());
        }
    }
}
