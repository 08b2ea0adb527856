//! The ways a field says nothing.

use super::Checker;
use super::declared::TypeKind;
use crate::fault::{Draft, Reported, Rule};
use crate::model::{Empty, Presence, Type};
use crate::name::TypeName;
use crate::raw::{self, Content, Item, List, encoding};
use crate::text::Spanned;

/// Encodings as written.
type Encodings = List<Spanned<Empty>>;

impl Checker<'_> {
    /// Presence of a field and its encodings of nothing, the one that is written first.
    pub(super) fn empties(
        &self,
        raw: &Content<'_>,
        ty: &Result<Type, Reported>,
        item: &Item<'_>,
    ) -> Result<(Presence, Vec<Empty>), Reported> {
        let presence = raw::given(&raw.presence);
        let presence = presence.map(|presence| presence.map_or(Presence::Always, |it| it.value));
        let list = raw::given(&raw.empties);
        let meaning = self.check_nothing(raw, presence, list, item);
        let encodings = list.and_then(|list| match list {
            Some(list) => self.encodings(list, presence, ty, item),
            None => Ok(Vec::new()),
        });
        meaning?;
        Ok((presence?, with_absent(presence?, encodings?)))
    }

    fn encodings(
        &self,
        list: &Encodings,
        presence: Result<Presence, Reported>,
        ty: &Result<Type, Reported>,
        item: &Item<'_>,
    ) -> Result<Vec<Empty>, Reported> {
        let once = self.check_encodings_once(list, item);
        let present = self.check_never_absent(list, presence, item);
        let fitting = match ty {
            Ok(ty) => self.check_fitting(list, ty, item),
            Err(fault) => Err(*fault),
        };
        let distinct = match ty {
            Ok(Type::Enum(name)) => self.check_not_swallowed(list, name, item),
            _ => Ok(()),
        };
        once.and(present).and(fitting).and(distinct)?;
        super::all(
            list.0
                .iter()
                .map(|encoding| Ok(raw::sound(encoding)?.value)),
        )
    }

    /// Rule: an encoding is listed once.
    fn check_encodings_once(&self, list: &Encodings, item: &Item<'_>) -> Result<(), Reported> {
        let mut seen: Vec<Spanned<Empty>> = Vec::new();
        self.check_each(list, |empty| {
            let Some(first) = seen.iter().find(|seen| seen.value == empty.value) else {
                seen.push(empty);
                return None;
            };
            let name = encoding(empty.value);
            let message = format!("encoding `{name}` is listed twice for {item}");
            let draft = Draft::new(Rule::RepeatedEncoding, empty.span, message);
            Some(draft.related("first listed", first.span))
        })
    }

    /// Rule: what is always present is never absent.
    fn check_never_absent(
        &self,
        list: &Encodings,
        presence: Result<Presence, Reported>,
        item: &Item<'_>,
    ) -> Result<(), Reported> {
        if presence? != Presence::Always {
            return Ok(());
        }
        self.check_each(list, |empty| {
            if empty.value != Empty::Absent {
                return None;
            }
            let message = format!(
                "{item} is always present, but `absent` is one of its encodings of nothing"
            );
            let draft = Draft::new(Rule::AlwaysAbsent, empty.span, message);
            Some(draft.help("write `\"presence\": \"may_be_absent\"`, or leave `absent` out"))
        })
    }

    /// Rule: a type can be told from its encodings of nothing.
    fn check_fitting(&self, list: &Encodings, ty: &Type, item: &Item<'_>) -> Result<(), Reported> {
        let fitting = fitting(ty);
        self.check_each(list, |empty| {
            if fitting.contains(&empty.value) {
                return None;
            }
            let (name, ty) = (encoding(empty.value), noun(ty));
            let message = format!("encoding `{name}` does not fit {item}, which is {ty}");
            let names = fitting
                .iter()
                .map(|&empty| format!("`{}`", encoding(empty)));
            let help = format!("these do: {}", names.collect::<Vec<_>>().join(", "));
            Some(Draft::new(Rule::WrongEncoding, empty.span, message).help(help))
        })
    }

    /// Rule: a value of an enum is not read as nothing.
    fn check_not_swallowed(
        &self,
        list: &Encodings,
        name: &TypeName,
        item: &Item<'_>,
    ) -> Result<(), Reported> {
        let row = self.declared.types.get(name.as_str());
        let Some(TypeKind::Enum(texts)) = row.map(|row| &row.value) else {
            return Ok(());
        };
        self.check_each(list, |empty| {
            let value = texts.iter().find(|text| text.value == empty.value)?;
            let text = encoding(empty.value);
            let message =
                format!("encoding `{text}` of {item} is a value of enum `{name}` as well");
            let draft = Draft::new(Rule::SwallowedValue, empty.span, message);
            let draft = draft.related("the value", value.span);
            Some(draft.help("keep one of them: it is nothing, or a value"))
        })
    }

    /// Rule: only what can say nothing has a meaning of nothing.
    fn check_nothing(
        &self,
        raw: &Content<'_>,
        presence: Result<Presence, Reported>,
        list: Result<Option<&Encodings>, Reported>,
        item: &Item<'_>,
    ) -> Result<(), Reported> {
        let says_nothing = list?.is_some_and(|list| !list.0.is_empty());
        match raw::given(&raw.nothing)? {
            Some(nothing) if presence? == Presence::Always && !says_nothing => {
                let message = format!("`nothing` has a meaning for {item}, which is required");
                let draft = Draft::new(Rule::NothingWhereRequired, nothing.span(), message);
                let help = "say in `empties` or `presence` how nothing arrives, or leave it out";
                Err(self.faults.report(draft.help(help)))
            }
            _ => Ok(()),
        }
    }

    /// Looks for a fault in each encoding of a list.
    fn check_each(
        &self,
        list: &Encodings,
        mut fault: impl FnMut(Spanned<Empty>) -> Option<Draft>,
    ) -> Result<(), Reported> {
        let faults = list.read().filter_map(|&encoding| fault(encoding));
        let reported = faults.map(|draft| self.faults.report(draft)).last();
        reported.map_or(Ok(()), Err)
    }
}

/// What may be absent accepts that, and writes it if it has no other way.
fn with_absent(presence: Presence, mut encodings: Vec<Empty>) -> Vec<Empty> {
    if presence != Presence::Always && !encodings.contains(&Empty::Absent) {
        encodings.push(Empty::Absent);
    }
    encodings
}

/// Encodings of nothing that a type can have.
fn fitting(ty: &Type) -> &'static [Empty] {
    use Empty::{
        Absent, EmptyArray, EmptyObject, EmptyString, Hidden, Null, Undefined, Unknown, Zero,
        ZeroText,
    };
    match ty {
        Type::String | Type::Date | Type::Enum(_) => {
            &[Absent, Null, EmptyString, Unknown, Hidden, Undefined]
        }
        Type::Integer | Type::Id | Type::Digits => &[
            Absent,
            Null,
            EmptyString,
            Unknown,
            Hidden,
            Undefined,
            Zero,
            ZeroText,
        ],
        Type::Boolean => &[Absent, Null, EmptyString, Undefined],
        Type::List(_) | Type::Map(_) | Type::Object(_) => {
            &[Absent, Null, EmptyArray, EmptyObject, EmptyString]
        }
        Type::Json => &[Absent, Null],
    }
}

/// A type in words.
fn noun(ty: &Type) -> String {
    match ty {
        Type::String => "a `string`".to_owned(),
        Type::Integer => "an `integer`".to_owned(),
        Type::Boolean => "a `boolean`".to_owned(),
        Type::Date => "a `date`".to_owned(),
        Type::Digits => "`digits`".to_owned(),
        Type::Id => "an `id`".to_owned(),
        Type::Json => "`json`".to_owned(),
        Type::Enum(name) => format!("the enum `{name}`"),
        Type::Object(name) => format!("the object `{name}`"),
        Type::List(_) => "a list".to_owned(),
        Type::Map(_) => "a map".to_owned(),
    }
}
