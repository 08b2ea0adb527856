//! Fields, one by one and together.

use super::Checker;
use super::name::Naming;
use crate::fault::{Draft, Reported, Rule};
use crate::model::Field;
use crate::name::{Case, FieldName, RustName};
use crate::raw::{self, Answer, Content, Entries, Entry, Item, Str};
use crate::render::quoted;

/// Fields of one object or payload.
const MAX_FIELDS: usize = 256;

/// Fields as written.
type Raw<'a> = Entries<'a, raw::Field<'a>>;

impl Checker<'_> {
    /// The fields of an object or payload, or its arguments.
    pub(super) fn fields(&self, raw: &Raw<'_>, owner: &Item<'_>) -> Result<Vec<Field>, Reported> {
        let few = self.check_few_fields(raw, owner);
        let names: Vec<_> = raw
            .0
            .iter()
            .map(|entry| self.field_names(entry, owner))
            .collect();
        let distinct = self.check_rust_names(owner, raw, &names, RustName::clone);
        let aliased = self.check_wire_names("field", raw.0.iter());
        let fields = raw.0.iter().zip(names);
        let fields = super::all(fields.map(|(entry, names)| self.field(entry, names, owner)));
        few.and(distinct).and(aliased).and(fields)
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

    fn field_names(
        &self,
        entry: &Entry<'_, raw::Field<'_>>,
        owner: &Item<'_>,
    ) -> Naming<FieldName> {
        let item = owner.entry("field", &entry.name);
        self.naming(entry, &item, Case::Snake, |wire| Ok(&wire.value))
    }

    fn field(
        &self,
        entry: &Entry<'_, raw::Field<'_>>,
        names: Naming<FieldName>,
        owner: &Item<'_>,
    ) -> Result<Field, Reported> {
        let item = owner.entry("field", &entry.name);
        let raw = raw::sound(&entry.value)?;
        self.content(&raw.content, names, &item)
    }

    /// The one value that a command answers with, called `value`.
    pub(super) fn answer(&self, raw: &Answer<'_>, command: &Item<'_>) -> Result<Field, Reported> {
        let (value, span) = ("value".into(), raw.span);
        let name = Str { value, span };
        let result = command.required("result", span);
        let item = result.required("value", span);
        let names = Naming {
            wire: self.name(&name),
            rust: self.made_name(&name.value, Case::Snake, &item),
            aliases: Ok(Vec::new()),
        };
        self.content(&raw.content, names, &item)
    }

    fn content(
        &self,
        raw: &Content<'_>,
        names: Naming<FieldName>,
        item: &Item<'_>,
    ) -> Result<Field, Reported> {
        let ty = raw::sound(&raw.ty).and_then(|ty| self.ty(ty, item));
        let empties = self.empties(raw, &ty, item);
        let (names, (presence, empties)) = (names.names()?, empties?);
        Ok(Field {
            name: names.wire,
            rust_name: names.rust,
            aliases: names.aliases,
            ty: ty?,
            docs: super::prose(&raw.docs)?,
            presence,
            doc_required: raw::given(&raw.doc_required)?.copied().unwrap_or(false),
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
