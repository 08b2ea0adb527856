//! Types of fields.

use super::Checker;
use super::declared::TypeKind;
use crate::fault::{Draft, Reported, Rule};
use crate::model::Type;
use crate::raw::{self, Item, Str};

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
    pub(super) fn ty(&self, raw: &raw::Type<'_>, item: &Item<'_>) -> Result<Type, Reported> {
        let depth = self.check_depth(raw, item);
        let ty = self.resolve(raw);
        depth.and(ty)
    }

    /// Rule: lists and maps nest at most 8 levels deep.
    fn check_depth(&self, raw: &raw::Type<'_>, item: &Item<'_>) -> Result<(), Reported> {
        let (_, depth) = raw.leaf();
        if depth <= MAX_DEPTH {
            return Ok(());
        }
        let message = format!(
            "{item} nests lists and maps {depth} levels deep, at most {MAX_DEPTH} are allowed"
        );
        Err(self
            .faults
            .report(Draft::new(Rule::TooDeepType, item.span, message)))
    }

    fn resolve(&self, raw: &raw::Type<'_>) -> Result<Type, Reported> {
        Ok(match raw {
            raw::Type::Named(name) => self.named_type(name)?,
            raw::Type::List(inner) => Type::List(Box::new(self.resolve(inner)?)),
            raw::Type::Map(inner) => Type::Map(Box::new(self.resolve(inner)?)),
        })
    }

    /// Rule: a type is one of the format's own, or declared.
    pub(super) fn named_type(&self, name: &Str<'_>) -> Result<Type, Reported> {
        if let Some((_, ty)) = BUILT_IN
            .iter()
            .find(|(built_in, _)| *built_in == name.value)
        {
            return Ok(ty.clone());
        }
        let built_in = BUILT_IN.iter().map(|&(name, _)| name);
        let row = self.declared.types.find(name, built_in, self.faults)?;
        let name = row.name()?;
        Ok(match row.value {
            TypeKind::Enum(_) => Type::Enum(name),
            TypeKind::Object => Type::Object(name),
        })
    }
}
