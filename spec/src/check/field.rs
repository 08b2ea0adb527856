//! Fields, one by one and together.

use super::Checker;
use crate::fault::{Draft, Reported, Rule};
use crate::model::Field;
use crate::name::{Case, FieldName, RustName};
use crate::raw::{self, Answer, Content, Entries, Entry, Item, List, Str};
use crate::render::quoted;

/// Fields of one object or payload.
const MAX_FIELDS: usize = 256;

/// What a field is called.
struct Names {
    name: FieldName,
    rust_name: RustName,
    aliases: Vec<FieldName>,
}

/// Fields as written.
type Raw<'a> = Entries<'a, raw::Field<'a>>;

impl Checker<'_> {
    /// The fields of an object or payload, or its arguments.
    pub(super) fn fields(&self, raw: &Raw<'_>, owner: &Item<'_>) -> Result<Vec<Field>, Reported> {
        let some = self.check_has_fields(raw, owner);
        let few = self.check_few_fields(raw, owner);
        let names: Vec<_> = raw
            .0
            .iter()
            .map(|entry| self.field_name(entry, owner))
            .collect();
        let things = raw.0.iter().map(|entry| &entry.name).zip(&names);
        let distinct = self.check_rust_names(owner, RustName::clone, things);
        let aliased = self.check_wire_names(
            "field",
            raw.0.iter().map(|entry| (&entry.name, aliases(entry))),
        );
        let fields = raw.0.iter().zip(names);
        let fields = super::all(fields.map(|(entry, name)| self.field(entry, name, owner)));
        some.and(few).and(distinct).and(aliased).and(fields)
    }

    /// Rule: an object or payload has a field.
    fn check_has_fields(&self, raw: &Raw<'_>, owner: &Item<'_>) -> Result<(), Reported> {
        if !raw.0.is_empty() {
            return Ok(());
        }
        let message = format!("{owner} has no fields, it needs at least one");
        let draft = Draft::new(Rule::NoFields, owner.span, message);
        let help = "a payload without data is `\"none\"` or `\"empty_object\"`";
        Err(self.faults.report(draft.help(help)))
    }

    /// Rule: an object or payload has at most 256 fields.
    fn check_few_fields(&self, raw: &Raw<'_>, owner: &Item<'_>) -> Result<(), Reported> {
        let Some(first) = raw.0.get(MAX_FIELDS) else {
            return Ok(());
        };
        let count = raw.0.len();
        let message = format!("{owner} has {count} fields, at most {MAX_FIELDS} are allowed");
        Err(self
            .faults
            .report(Draft::new(Rule::TooManyFields, first.name.span, message)))
    }

    fn field_name(
        &self,
        entry: &Entry<'_, raw::Field<'_>>,
        owner: &Item<'_>,
    ) -> Result<RustName, Reported> {
        let item = owner.entry("field", &entry.name);
        let field = super::sound(&entry.value)?;
        self.rust_name(&field.name, &entry.name.value, Case::Snake, &item)
    }

    fn field(
        &self,
        entry: &Entry<'_, raw::Field<'_>>,
        rust_name: Result<RustName, Reported>,
        owner: &Item<'_>,
    ) -> Result<Field, Reported> {
        let item = owner.entry("field", &entry.name);
        let name = self.name(&entry.name);
        let raw = super::sound(&entry.value)?;
        let aliases = self.names(&raw.aliases);
        let names = name.and_then(|name| {
            Ok(Names {
                name,
                rust_name: rust_name?,
                aliases: aliases?,
            })
        });
        self.content(&raw.content, names, &item)
    }

    /// The one value that a command answers with, called `value`.
    pub(super) fn answer(&self, raw: &Answer<'_>, command: &Item<'_>) -> Result<Field, Reported> {
        let name = Str {
            value: "value".into(),
            span: raw.span,
        };
        let item = command.entry("result", &name);
        let rust_name = self.rust_name(&Ok(None), &name.value, Case::Snake, &item);
        let names = self.name(&name).and_then(|name| {
            let aliases = Vec::new();
            Ok(Names {
                name,
                rust_name: rust_name?,
                aliases,
            })
        });
        self.content(&raw.content, names, &item)
    }

    fn content(
        &self,
        raw: &Content<'_>,
        names: Result<Names, Reported>,
        item: &Item<'_>,
    ) -> Result<Field, Reported> {
        let ty = super::sound(&raw.ty).and_then(|ty| self.ty(ty, item));
        let empties = self.empties(raw, &ty, item);
        let (
            Names {
                name,
                rust_name,
                aliases,
            },
            (presence, empties),
        ) = (names?, empties?);
        Ok(Field {
            name,
            rust_name,
            aliases,
            ty: ty?,
            docs: super::prose(&raw.docs)?,
            presence,
            doc_required: super::given(&raw.doc_required)?.copied().unwrap_or(false),
            empties,
            nothing: super::prose(&raw.nothing)?,
            since: super::prose(&raw.since)?,
            deprecated: super::deprecated(&raw.deprecated)?,
            position: self.position(item.span),
        })
    }

    /// Rule: after an optional argument all are optional.
    pub(super) fn check_optional_last(
        &self,
        args: &[Field],
        raw: &Raw<'_>,
        owner: &Item<'_>,
    ) -> Result<(), Reported> {
        let mut optional = None;
        let mut result = Ok(());
        for (arg, Entry { name, .. }) in args.iter().zip(&raw.0) {
            match optional {
                None if !arg.is_required() => optional = Some(name),
                Some(first) if arg.is_required() => {
                    result = Err(self.report_required_late(name, first, owner));
                }
                _ => {}
            }
        }
        result
    }

    fn report_required_late(&self, name: &Str<'_>, first: &Str<'_>, owner: &Item<'_>) -> Reported {
        let (late, first_name) = (quoted(&name.value), quoted(&first.value));
        let message = format!(
            "required argument {late} of {owner} comes after {first_name}, which is optional"
        );
        let draft = Draft::new(Rule::RequiredAfterOptional, name.span, message);
        let draft = draft.related("the optional one", first.span);
        self.faults
            .report(draft.help("say in `presence` or `empties` how it may be missing"))
    }
}

/// Aliases of a field, as far as they could be read.
fn aliases<'e, 'a>(entry: &'e Entry<'a, raw::Field<'a>>) -> Option<&'e List<Str<'a>>> {
    entry.value.as_ref().ok()?.aliases.as_ref().ok()?.as_ref()
}
