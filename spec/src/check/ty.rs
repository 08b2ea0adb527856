//! Types of fields.

use super::Checker;
use super::declared::TypeKind;
use crate::fault::{Draft, Reported, Rule};
use crate::model::Type;
use crate::raw::{self, Item, Str, one_of};
use crate::render::quoted;
use crate::text::Spanned;

/// Lists and maps around a type.
const MAX_DEPTH: usize = 8;

/// Types of the format itself.
const BUILT_IN: &[(&str, Type)] = &[
    ("string", Type::String),
    ("integer", Type::Integer),
    ("boolean", Type::Boolean),
    ("date", Type::Date),
    ("digits", Type::Digits),
    ("id", Type::Id),
    ("json", Type::Json),
];

impl Checker<'_> {
    pub(super) fn ty(
        &self,
        raw: &Spanned<raw::Type<'_>>,
        item: &Item<'_>,
    ) -> Result<Type, Reported> {
        let depth = self.check_depth(raw, item);
        let ty = self.resolve(&raw.value);
        depth.and(ty)
    }

    /// Rule: lists and maps nest at most 8 levels deep.
    fn check_depth(&self, raw: &Spanned<raw::Type<'_>>, item: &Item<'_>) -> Result<(), Reported> {
        let (_, depth) = raw.value.leaf();
        if depth <= MAX_DEPTH {
            return Ok(());
        }
        let message = format!(
            "{item} nests lists and maps {depth} levels deep, at most {MAX_DEPTH} are allowed"
        );
        Err(self
            .faults
            .report(Draft::new(Rule::TooDeepType, raw.span, message)))
    }

    fn resolve(&self, raw: &raw::Type<'_>) -> Result<Type, Reported> {
        Ok(match raw {
            raw::Type::Named(name) => self.named_type(name)?,
            raw::Type::List(inner) => Type::List(Box::new(self.resolve(inner)?)),
            raw::Type::Map(inner) => Type::Map(Box::new(self.resolve(inner)?)),
        })
    }

    /// Whether the format itself has such a type.
    pub(super) fn is_built_in(name: &str) -> bool {
        BUILT_IN.iter().any(|&(built_in, _)| built_in == name)
    }

    /// Rule: a type is one of the format's own, or declared.
    fn named_type(&self, name: &Str<'_>) -> Result<Type, Reported> {
        if let Some((_, ty)) = BUILT_IN
            .iter()
            .find(|(built_in, _)| *built_in == name.value)
        {
            return Ok(ty.clone());
        }
        let row = self.declared.types.get(&name.value);
        let row = row.ok_or_else(|| self.report_unknown_type(name))?;
        let name = row.name()?;
        Ok(match row.value {
            TypeKind::Enum(_) => Type::Enum(name),
            TypeKind::Object => Type::Object(name),
        })
    }

    fn report_unknown_type(&self, name: &Str<'_>) -> Reported {
        let types = &self.declared.types;
        let built_in: Vec<_> = BUILT_IN.iter().map(|&(name, _)| name).collect();
        let known = &mut types.names().chain(built_in.iter().copied());
        let message = format!("unknown type {}", quoted(&name.value));
        let help = format!(
            "{}, or declare it in `enums` or `objects`",
            one_of(&built_in)
        );
        let draft = Draft::new(Rule::UnknownType, name.span, message).help(help);
        types.report_unknown(draft, name, known, self.faults)
    }
}
