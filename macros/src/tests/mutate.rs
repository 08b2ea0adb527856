//! Small changes of tokens and of text, as typing makes them, and some that it does not.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use proptest::{collection::vec, prelude::*, sample::Index};

/// Tokens that are likely to be a surprise.
const NASTY: &[&str] = &[
    "::",
    ",",
    ";",
    "=",
    "#",
    "!",
    "?",
    "&",
    "&&",
    "<",
    ">",
    "->",
    "..=",
    "'a",
    "'static",
    "'_",
    "_",
    "self",
    "Self",
    "crate",
    "super",
    "r#type",
    "r#async",
    "impl",
    "for",
    "fn",
    "where",
    "dyn",
    "async",
    "await",
    "unsafe",
    "const",
    "mut",
    "ref",
    "struct",
    "enum",
    "union",
    "macro_rules",
    "on",
    "unknown",
    "Context",
    "UnknownEvent",
    "placement",
    "event",
    "field",
    "transparent",
    "exhaustive",
    "Send",
    "?Send",
    "crate = a",
    "#[on]",
    "#[on()]",
    "#[on = 1]",
    "#[on(a::B)]",
    "#[on(<A as B>::C)]",
    "#[on(a::B<'_>)]",
    "#[on(unknown, unknown)]",
    "#[cfg(any())]",
    "#![x]",
    "#[placement]",
    "#[placement()]",
    "#[placement = \"\"]",
    "/// doc",
    "0",
    "-1",
    "1.0",
    "1e400",
    "99999999999999999999999999999999999999999",
    "0x",
    "0b12",
    "1u8",
    "\"\"",
    "\"\\0\"",
    "\"../../../\"",
    "\".\"",
    "\"x\"suffix",
    "r##\"raw\"##",
    "b\"bytes\"",
    "c\"text\"",
    "'c'",
    "b'c'",
    "\"\\u{10ffff}\"",
    "поле",
    "x!()",
    "(&self)",
    "(&mut self)",
    "(self: &Self)",
    "(self: Box<Self>)",
    "(&self, ...)",
    "(&'a self, _: &dyn A)",
    "<T: A = B, const N: usize = { 1 }>",
    "[T; { fn f() {} 1 }]",
    "impl Fn(&A) -> &B + '_",
    "for<'a> fn(&'a A)",
];

/// A token, or a group with what is in it.
#[derive(Clone)]
enum Node {
    Leaf(TokenTree),
    Group(Delimiter, Vec<Node>),
}

/// Tokens that can be changed.
#[derive(Clone)]
pub(super) struct Forest(Vec<Node>);

/// One change.
#[derive(Debug, Clone)]
pub(super) struct Edit {
    /// Which group, and which place in it.
    list: Index,
    place: Index,
    change: Change,
}

#[derive(Debug, Clone)]
enum Change {
    Delete,
    Duplicate,
    Swap(Index),
    Replace(&'static str),
    Insert(&'static str),
    /// Puts some tokens into a group.
    Wrap(Delimiter, Index),
    /// Takes a group's tokens out of it.
    Unwrap,
    /// Drops the rest of the group.
    Cut,
    /// Drops everything that follows.
    Stop,
}

pub(super) fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let edit = (any::<Index>(), any::<Index>(), change());
    let edit = edit.prop_map(|(list, place, change)| Edit {
        list,
        place,
        change,
    });
    vec(edit, 1..6)
}

fn change() -> impl Strategy<Value = Change> {
    let nasty = || proptest::sample::select(NASTY);
    let delimiter = proptest::sample::select(vec![
        Delimiter::Parenthesis,
        Delimiter::Brace,
        Delimiter::Bracket,
        Delimiter::None,
    ]);
    prop_oneof![
        Just(Change::Delete),
        Just(Change::Duplicate),
        any::<Index>().prop_map(Change::Swap),
        nasty().prop_map(Change::Replace),
        nasty().prop_map(Change::Insert),
        (delimiter, any::<Index>()).prop_map(|(delimiter, end)| Change::Wrap(delimiter, end)),
        Just(Change::Unwrap),
        Just(Change::Cut),
        Just(Change::Stop),
    ]
}

impl Forest {
    pub(super) fn of(tokens: TokenStream) -> Self {
        Self(nodes(tokens))
    }

    pub(super) fn into_tokens(self) -> TokenStream {
        tokens(self.0)
    }

    /// Number of tokens, a group's brackets being one.
    pub(super) fn len(&self) -> usize {
        count(&self.0)
    }

    /// The first tokens, all groups closed.
    pub(super) fn beginning(&self, length: usize) -> TokenStream {
        let mut first = self.clone();
        truncate(&mut first.0, &mut { length });
        first.into_tokens()
    }

    pub(super) fn apply(&mut self, edit: &Edit) {
        if let Change::Stop = edit.change {
            let length = edit.place.index(self.len() + 1);
            truncate(&mut self.0, &mut { length });
            return;
        }
        let number = edit.list.index(lists(&self.0));
        if let Some(list) = list(&mut self.0, &mut { number }) {
            change_list(list, edit);
        }
    }
}

fn change_list(list: &mut Vec<Node>, edit: &Edit) {
    if let Change::Insert(text) = edit.change {
        let at = edit.place.index(list.len() + 1);
        list.splice(at..at, nasty(text));
        return;
    }
    if list.is_empty() {
        return;
    }
    let at = edit.place.index(list.len());
    match &edit.change {
        Change::Delete => {
            list.remove(at);
        }
        Change::Duplicate => list.insert(at, list[at].clone()),
        Change::Swap(other) => {
            let other = other.index(list.len());
            list.swap(at, other);
        }
        Change::Replace(text) => {
            list.splice(at..=at, nasty(text));
        }
        Change::Wrap(delimiter, end) => {
            let end = at + 1 + end.index(list.len() - at);
            let wrapped = list.drain(at..end).collect();
            list.insert(at, Node::Group(*delimiter, wrapped));
        }
        Change::Unwrap => {
            if let Node::Group(_, inner) = list[at].clone() {
                list.splice(at..=at, inner);
            }
        }
        Change::Cut => list.truncate(at),
        Change::Insert(_) | Change::Stop => {}
    }
}

fn nasty(text: &str) -> Vec<Node> {
    nodes(text.parse().unwrap_or_default())
}

fn nodes(tokens: TokenStream) -> Vec<Node> {
    let node = |token| match token {
        TokenTree::Group(group) => Node::Group(group.delimiter(), nodes(group.stream())),
        leaf => Node::Leaf(leaf),
    };
    tokens.into_iter().map(node).collect()
}

fn tokens(nodes: Vec<Node>) -> TokenStream {
    let token = |node| match node {
        Node::Group(delimiter, inner) => Group::new(delimiter, tokens(inner)).into(),
        Node::Leaf(leaf) => leaf,
    };
    nodes.into_iter().map(token).collect()
}

fn count(nodes: &[Node]) -> usize {
    let inner = |node: &Node| match node {
        Node::Group(_, inner) => 1 + count(inner),
        Node::Leaf(_) => 1,
    };
    nodes.iter().map(inner).sum()
}

fn truncate(nodes: &mut Vec<Node>, left: &mut usize) {
    let mut kept = 0;
    for node in nodes.iter_mut() {
        let Some(rest) = left.checked_sub(1) else {
            break;
        };
        *left = rest;
        kept += 1;
        if let Node::Group(_, inner) = node {
            truncate(inner, left);
        }
    }
    nodes.truncate(kept);
}

/// Number of lists: this one, and all groups.
fn lists(nodes: &[Node]) -> usize {
    let inner = |node: &Node| match node {
        Node::Group(_, inner) => lists(inner),
        Node::Leaf(_) => 0,
    };
    1 + nodes.iter().map(inner).sum::<usize>()
}

fn list<'a>(nodes: &'a mut Vec<Node>, number: &mut usize) -> Option<&'a mut Vec<Node>> {
    if *number == 0 {
        return Some(nodes);
    }
    *number -= 1;
    nodes.iter_mut().find_map(|node| match node {
        Node::Group(_, inner) => list(inner, number),
        Node::Leaf(_) => None,
    })
}

/// One change of a text.
#[derive(Debug, Clone)]
pub(super) enum TextEdit {
    Delete(Index, usize),
    Insert(Index, String),
    /// Copies some of it to another place.
    Copy(Index, usize, Index),
    Stop(Index),
}

pub(super) fn text_edits() -> impl Strategy<Value = Vec<TextEdit>> {
    let place = any::<Index>;
    let typed = prop_oneof![
        proptest::sample::select(NASTY).prop_map(str::to_owned),
        proptest::sample::select(vec![
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "\"",
            "\\",
            ":",
            ",",
            "\n",
            "\r",
            "/*",
            "*/",
            "//",
            "\u{feff}",
            "\u{202e}",
            "null",
            "true",
            "{}",
            "[]",
            "[[[[[[[[[[[[[[[[",
            "\"\\ud800\"",
            "\"include\": [\"spec.json\"],",
            "й",
            "😀",
        ])
        .prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ];
    let edit = prop_oneof![
        (place(), 1..20_usize).prop_map(|(at, length)| TextEdit::Delete(at, length)),
        (place(), typed).prop_map(|(at, text)| TextEdit::Insert(at, text)),
        (place(), 1..200_usize, place())
            .prop_map(|(from, length, to)| TextEdit::Copy(from, length, to)),
        place().prop_map(TextEdit::Stop),
    ];
    vec(edit, 1..6)
}

pub(super) fn text(seed: &str, edits: &[TextEdit]) -> String {
    let mut chars: Vec<char> = seed.chars().collect();
    for edit in edits {
        match edit {
            TextEdit::Delete(at, length) => {
                chars.drain(range(&chars, *at, *length));
            }
            TextEdit::Insert(at, text) => {
                let at = at.index(chars.len() + 1);
                chars.splice(at..at, text.chars());
            }
            TextEdit::Copy(from, length, to) => {
                let copied = chars[range(&chars, *from, *length)].to_vec();
                let to = to.index(chars.len() + 1);
                chars.splice(to..to, copied);
            }
            TextEdit::Stop(at) => chars.truncate(at.index(chars.len() + 1)),
        }
    }
    chars.into_iter().collect()
}

fn range(chars: &[char], at: Index, length: usize) -> std::ops::Range<usize> {
    let start = at.index(chars.len() + 1);
    start..(start + length).min(chars.len())
}
