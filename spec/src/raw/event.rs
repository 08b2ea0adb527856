//! Events and commands as written.

use super::entries::{Entries, List, Noun, named};
use super::field::Content;
use super::keys::{Keys, object};
use super::read::{Read, Reader};
use super::scalar::{Choice, choose};
use super::{Deprecated, Field, Item, Prose, Str};
use crate::fault::{Reported, Rule};
use crate::model::{Envelope, Host};
use crate::node::{Kind, Node};
use crate::text::{Span, Spanned};

object! {
    /// An event.
    pub(crate) struct Event<'a> with subject: Subject {
        required "payload" payload: Payload<'a>,
    }
}

object! {
    /// A command.
    pub(crate) struct Command<'a> with subject: Subject {
        required "params" params: Payload<'a>,
        optional "at_least_one_of" at_least_one_of: List<Str<'a>>,
        required "result" outcome: Outcome<'a>,
        optional "errors" errors: Entries<'a, CommandError<'a>>,
    }
}

object! {
    /// What events and commands have in common.
    pub(crate) struct Subject<'a> {
        optional "docs" docs: Prose<'a>,
        optional "page" page: Str<'a>,
        optional "name" name: Str<'a>,
        optional "aliases" aliases: List<Str<'a>>,
        optional "placements" placements: List<Str<'a>>,
        optional "scopes" scopes: List<Str<'a>>,
        optional "since" since: Prose<'a>,
        optional "deprecated" deprecated: Deprecated<'a>,
    }
}

/// What an event, or the parameters of a command, carry.
#[derive(Debug)]
pub(crate) enum Payload<'a> {
    None,
    EmptyObject,
    Fields(Entries<'a, Field<'a>>),
    Object(Str<'a>),
    Args(Entries<'a, Field<'a>>),
}

impl<'a> Read<'a> for Payload<'a> {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        const KEYS: &[&str] = &["fields", "object", "args"];
        match node.kind() {
            Kind::Text => {
                let text = Str::read(node, item, reader)?;
                choose(&text, item, reader).map(|word| match word {
                    PayloadWord::None => Self::None,
                    PayloadWord::EmptyObject => Self::EmptyObject,
                })
            }
            Kind::Object => {
                let keys = Keys::open(&[KEYS], node, item, reader)?;
                match keys.only(KEYS)? {
                    "fields" => keys.required("fields").map(Self::Fields),
                    "object" => keys.required("object").map(Self::Object),
                    _ => keys.required("args").map(Self::Args),
                }
            }
            _ => Err(reader.wrong_type("a text or an object", node, item)),
        }
    }
}

/// Payloads that are one word.
#[derive(Debug, Clone, Copy)]
enum PayloadWord {
    None,
    EmptyObject,
}

impl Choice for PayloadWord {
    const NOUN: &'static str = "payload";
    const RULE: Rule = Rule::UnknownPayload;
    const CHOICES: &'static [(&'static str, Self)] =
        &[("none", Self::None), ("empty_object", Self::EmptyObject)];
}

/// What the callback of a command gets.
#[derive(Debug)]
pub(crate) enum Outcome<'a> {
    EmptyArray,
    Silent,
    NoArgument,
    NotDocumented,
    Value(Box<Answer<'a>>),
    Fields(Entries<'a, Field<'a>>),
    Object(Str<'a>),
    Subscription(Subscription<'a>),
}

impl<'a> Read<'a> for Outcome<'a> {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        const KEYS: &[&str] = &["value", "fields", "object", "subscription"];
        match node.kind() {
            Kind::Text => {
                let text = Str::read(node, item, reader)?;
                choose(&text, item, reader).map(Self::from_word)
            }
            Kind::Object => {
                let keys = Keys::open(&[KEYS], node, item, reader)?;
                match keys.only(KEYS)? {
                    "value" => keys.required("value").map(Box::new).map(Self::Value),
                    "fields" => keys.required("fields").map(Self::Fields),
                    "object" => keys.required("object").map(Self::Object),
                    _ => keys.required("subscription").map(Self::Subscription),
                }
            }
            _ => Err(reader.wrong_type("a text or an object", node, item)),
        }
    }
}

impl Outcome<'_> {
    fn from_word(word: OutcomeWord) -> Self {
        match word {
            OutcomeWord::EmptyArray => Self::EmptyArray,
            OutcomeWord::Silent => Self::Silent,
            OutcomeWord::NoArgument => Self::NoArgument,
            OutcomeWord::NotDocumented => Self::NotDocumented,
        }
    }
}

/// Results that are one word.
#[derive(Debug, Clone, Copy)]
enum OutcomeWord {
    EmptyArray,
    Silent,
    NoArgument,
    NotDocumented,
}

impl Choice for OutcomeWord {
    const NOUN: &'static str = "result";
    const RULE: Rule = Rule::UnknownResult;
    const CHOICES: &'static [(&'static str, Self)] = &[
        ("empty_array", Self::EmptyArray),
        ("silent", Self::Silent),
        ("no_argument", Self::NoArgument),
        ("not_documented", Self::NotDocumented),
    ];
}

/// A value without a name, and where it stands.
#[derive(Debug)]
pub(crate) struct Answer<'a> {
    pub(crate) content: Content<'a>,
    pub(crate) span: Span,
}

impl<'a> Read<'a> for Answer<'a> {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        let content = Content::read(node, item, reader)?;
        Ok(Self {
            content,
            span: item.span,
        })
    }
}

/// What each call of a subscription carries.
#[derive(Debug)]
pub(crate) enum Subscription<'a> {
    NotDocumented,
    Payload(Payload<'a>),
}

impl<'a> Read<'a> for Subscription<'a> {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        if node.kind() != Kind::Text {
            return Payload::read(node, item, reader).map(Self::Payload);
        }
        let text = Str::read(node, item, reader)?;
        choose(&text, item, reader).map(|word| match word {
            SubscriptionWord::None => Self::Payload(Payload::None),
            SubscriptionWord::EmptyObject => Self::Payload(Payload::EmptyObject),
            SubscriptionWord::NotDocumented => Self::NotDocumented,
        })
    }
}

/// Subscriptions that are one word.
#[derive(Debug, Clone, Copy)]
enum SubscriptionWord {
    None,
    EmptyObject,
    NotDocumented,
}

impl Choice for SubscriptionWord {
    const NOUN: &'static str = "payload";
    const RULE: Rule = Rule::UnknownPayload;
    const CHOICES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("empty_object", Self::EmptyObject),
        ("not_documented", Self::NotDocumented),
    ];
}

/// An error of a command: its prose alone, or more.
#[derive(Debug)]
pub(crate) enum CommandError<'a> {
    Prose(Prose<'a>),
    Full(FullError<'a>),
}

object! {
    /// An error of a command with more than prose.
    pub(crate) struct FullError<'a> {
        optional "docs" docs: Prose<'a>,
        optional "envelope" envelope: Spanned<Envelope>,
        optional "host" host: Spanned<Host>,
    }
}

impl<'a> Read<'a> for CommandError<'a> {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        match node.kind() {
            Kind::Text => Prose::read(node, item, reader).map(Self::Prose),
            Kind::Object => FullError::read(node, item, reader).map(Self::Full),
            _ => Err(reader.wrong_type("a text or an object", node, item)),
        }
    }
}

named!(Event.subject);
named!(Command.subject);

impl Noun for Event<'_> {
    const NOUN: &'static str = "event";
}

impl Noun for Command<'_> {
    const NOUN: &'static str = "command";
}

impl Noun for CommandError<'_> {
    const NOUN: &'static str = "error";
}
