//! Texts, booleans, and texts of a fixed set.

use super::read::{Read, Reader};
use super::{Format, Item, Str};
use crate::fault::{Draft, Reported, Rule};
use crate::model::{Empty, Envelope, Host, Presence};
use crate::node::{Kind, Node};
use crate::render::quoted;
use crate::text::{Span, Spanned};

/// Longest prose, in bytes.
const MAX_PROSE: usize = 16 * 1024;

/// Text for people.
#[derive(Debug)]
pub(crate) struct Prose<'a>(Str<'a>);

impl Prose<'_> {
    pub(crate) fn to_text(&self) -> String {
        self.0.value.clone().into_owned()
    }

    pub(crate) fn span(&self) -> Span {
        self.0.span
    }
}

impl<'a> Read<'a> for Str<'a> {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        reader.expect(Kind::Text, node, item)?;
        let text = reader.text(node, item)?;
        check_not_empty(&text.value, text.span, item, reader)?;
        Ok(text)
    }
}

impl<'a> Read<'a> for Prose<'a> {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        let text = Str::read(node, item, reader)?;
        check_not_empty(text.value.trim(), text.span, item, reader)?;
        check_length(&text, item, reader)?;
        Ok(Self(text))
    }
}

/// Rule: a text is not empty, and prose has something to say.
fn check_not_empty(
    text: &str,
    span: Span,
    item: &Item<'_>,
    reader: &Reader<'_>,
) -> Result<(), Reported> {
    if !text.is_empty() {
        return Ok(());
    }
    let message = format!("{} is empty", item.text());
    let draft = Draft::new(Rule::EmptyText, span, message);
    Err(reader.faults.report(draft.help(item.without_text())))
}

/// Rule: prose is at most 16 KiB long.
fn check_length(text: &Str<'_>, item: &Item<'_>, reader: &Reader<'_>) -> Result<(), Reported> {
    let length = text.value.len();
    if length <= MAX_PROSE {
        return Ok(());
    }
    let item = item.text();
    let message = format!("{item} has {length} bytes, at most {MAX_PROSE} are allowed");
    Err(reader
        .faults
        .report(Draft::new(Rule::TooLongProse, text.span, message)))
}

impl<'a> Read<'a> for bool {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        let value = node.boolean();
        value.ok_or_else(|| reader.wrong_type(Kind::Boolean.name(), node, item))
    }
}

/// Rule: `format` is 1.
impl<'a> Read<'a> for Format {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        let raw = node.raw();
        let draft = match node.kind() {
            Kind::Number if raw == "1" => return Ok(Self),
            Kind::Number => {
                let version = quoted(raw);
                let message = format!("format {version} is unknown, this reader knows format 1");
                Draft::new(Rule::UnsupportedFormat, reader.span(node), message)
            }
            _ => reader.mismatch(Kind::Number.name(), node, item),
        };
        Err(reader.faults.report(draft.help("write `1`")))
    }
}

/// Texts that stand for something.
pub(super) trait Choice: Copy + 'static {
    /// What they are, without an article.
    const NOUN: &'static str;
    const RULE: Rule;
    const CHOICES: &'static [(&'static str, Self)];
}

/// Rule: a text of a fixed set is one of it.
pub(super) fn choose<T: Choice>(
    text: &Str<'_>,
    item: &Item<'_>,
    reader: &Reader<'_>,
) -> Result<T, Reported> {
    let mut names = Vec::new();
    for &(name, value) in T::CHOICES {
        if name == text.value {
            return Ok(value);
        }
        names.push(name);
    }
    let (noun, name, owner) = (T::NOUN, quoted(&text.value), item.owner());
    let message = format!("unknown {noun} {name} in {owner}");
    let draft = Draft::new(T::RULE, text.span, message);
    Err(report_none_of(&names, draft, text, reader))
}

fn report_none_of(names: &[&str], draft: Draft, text: &Str<'_>, reader: &Reader<'_>) -> Reported {
    let draft = draft.help(one_of(names));
    let known = &mut names.iter().copied();
    reader.faults.report_unknown(draft, &text.value, known)
}

/// `write one of ...`: all names of a small set.
pub(crate) fn one_of(names: &[&str]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    format!("write one of {}", names.join(", "))
}

impl<'a, T: Choice> Read<'a> for Spanned<T> {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        let text = Str::read(node, item, reader)?;
        let value = choose(&text, item, reader)?;
        Ok(Self {
            value,
            span: text.span,
        })
    }
}

impl Choice for Presence {
    const NOUN: &'static str = "presence";
    const RULE: Rule = Rule::UnknownPresence;
    const CHOICES: &'static [(&'static str, Self)] = &[
        ("always", Self::Always),
        ("may_be_absent", Self::MayBeAbsent),
        ("not_stated", Self::NotStated),
    ];
}

impl Choice for Empty {
    const NOUN: &'static str = "encoding of nothing";
    const RULE: Rule = Rule::UnknownEncoding;
    const CHOICES: &'static [(&'static str, Self)] = &[
        ("absent", Self::Absent),
        ("null", Self::Null),
        ("empty_string", Self::EmptyString),
        ("zero", Self::Zero),
        ("zero_text", Self::ZeroText),
        ("unknown", Self::Unknown),
        ("hidden", Self::Hidden),
        ("undefined", Self::Undefined),
        ("empty_array", Self::EmptyArray),
        ("empty_object", Self::EmptyObject),
    ];
}

/// The encoding of nothing that is just this text on the wire; such encodings are their own names.
pub(crate) fn encoded_as(text: &str) -> Option<Empty> {
    let texts = [Empty::Unknown, Empty::Hidden, Empty::Undefined];
    texts.into_iter().find(|&empty| encoding(empty) == text)
}

/// How an encoding of nothing is written in a spec.
pub(crate) fn encoding(empty: Empty) -> &'static str {
    let choice = Empty::CHOICES.iter().find(|&&(_, choice)| choice == empty);
    choice.map_or("", |&(name, _)| name)
}

impl Choice for Envelope {
    const NOUN: &'static str = "envelope";
    const RULE: Rule = Rule::UnknownEnvelope;
    const CHOICES: &'static [(&'static str, Self)] = &[
        ("array_of_one", Self::ArrayOfOne),
        ("bare_object", Self::BareObject),
    ];
}

impl Choice for Host {
    const NOUN: &'static str = "host";
    const RULE: Rule = Rule::UnknownHost;
    const CHOICES: &'static [(&'static str, Self)] =
        &[("any", Self::Any), ("desktop", Self::Desktop)];
}
