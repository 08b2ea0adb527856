//! The rules of the format, one variant each.

macro_rules! rules {
    ($($(#[doc = $doc:literal])* $rule:ident $name:literal)*) => {
        /// A rule that a spec can break.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[doc = $doc])* $rule,)*
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &[Self] = &[$(Self::$rule),*];

            /// The name it is reported under, such as `unknown-key`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$rule => $name,)*
                }
            }
        }
    };
}

rules! {
    // Files
    /// A file cannot be read.
    UnreadableFile "unreadable-file"
    /// A file is larger than 16 MiB.
    TooLargeFile "too-large-file"
    /// A spec consists of more than 256 files.
    TooManyFiles "too-many-files"
    /// An `include` is not a relative path with `/`.
    IllFormedInclude "ill-formed-include"
    /// There is no file at the path of an `include`.
    MissingInclude "missing-include"
    /// A file is included more than once.
    RepeatedInclude "repeated-include"
    /// A file includes itself, directly or through others.
    CircularInclude "circular-include"

    // JSON
    /// The text is not JSON.
    Syntax "syntax"
    /// The text nests arrays and objects more than 64 levels deep.
    TooDeepJson "too-deep-json"
    /// A value has the wrong JSON type.
    WrongJsonType "wrong-json-type"
    /// A text has an escape that stands for no character.
    IllFormedText "ill-formed-text"

    // Keys
    /// The format has no such key here.
    UnknownKey "unknown-key"
    /// A key is used twice in one object.
    DuplicateKey "duplicate-key"
    /// A required key is missing.
    MissingKey "missing-key"
    /// None of several keys is there, of which one is needed.
    NoKind "no-kind"
    /// Several keys are there, of which only one may be.
    SeveralKinds "several-kinds"

    // Values
    /// `format` is not a version that this reader knows.
    UnsupportedFormat "unsupported-format"
    /// A text is empty.
    EmptyText "empty-text"
    /// Prose is longer than 16 KiB.
    TooLongProse "too-long-prose"
    /// No such `presence`.
    UnknownPresence "unknown-presence"
    /// No such encoding of nothing.
    UnknownEncoding "unknown-encoding"
    /// No such payload.
    UnknownPayload "unknown-payload"
    /// No such result.
    UnknownResult "unknown-result"
    /// No such envelope of an error.
    UnknownEnvelope "unknown-envelope"
    /// No such host of an error.
    UnknownHost "unknown-host"
    /// A list names the same thing twice.
    RepeatedEntry "repeated-entry"

    // Names
    /// Not the wire name of an event.
    IllFormedEventName "ill-formed-event-name"
    /// Not the wire name of a command.
    IllFormedCommandName "ill-formed-command-name"
    /// Not a wire key.
    IllFormedFieldKey "ill-formed-field-key"
    /// Not the wire text of an enum value.
    IllFormedValue "ill-formed-value"
    /// Not an error code.
    IllFormedErrorCode "ill-formed-error-code"
    /// Not the name of an enum or object.
    IllFormedTypeName "ill-formed-type-name"
    /// Not the name of a group.
    IllFormedGroupName "ill-formed-group-name"
    /// Not the code of a placement.
    IllFormedPlacement "ill-formed-placement"
    /// Not the name of a scope.
    IllFormedScope "ill-formed-scope"
    /// Not the beginning of an event's wire name.
    IllFormedPrefix "ill-formed-prefix"
    /// Not the address of a page.
    IllFormedPage "ill-formed-page"
    /// Not an address that pages can be put after.
    IllFormedPageBase "ill-formed-page-base"
    /// A relative page in a file without `page_base`.
    MissingPageBase "missing-page-base"
    /// Not a Rust name in the right case.
    IllFormedRustName "ill-formed-rust-name"
    /// A group has a name that Rust or the generated code needs.
    ReservedGroupName "reserved-group-name"
    /// The Rust name of an event or value is one that the generated code needs.
    ReservedRustName "reserved-rust-name"
    /// No Rust name can be made from a wire name.
    NoRustName "no-rust-name"
    /// Two things in one place get the same Rust name.
    SameRustName "same-rust-name"
    /// An event neither begins with the prefix of its group nor has a `name`.
    MissingPrefix "missing-prefix"
    /// A name is declared twice.
    DeclaredTwice "declared-twice"
    /// An alias is a name or alias of something else already.
    ShadowingAlias "shadowing-alias"

    // References
    /// No such type.
    UnknownType "unknown-type"
    /// Something else where an object is needed.
    NotAnObject "not-an-object"
    /// No such placement.
    UnknownPlacement "unknown-placement"
    /// No such scope.
    UnknownScope "unknown-scope"
    /// No such parameter.
    UnknownParameter "unknown-parameter"

    // Types
    /// Lists and maps nest more than 8 levels deep.
    TooDeepType "too-deep-type"
    /// Objects nest more than 16 levels deep.
    TooDeepObject "too-deep-object"
    /// An object contains itself.
    RecursiveObject "recursive-object"
    /// An enum has no values.
    NoValues "no-values"

    // Fields
    /// An object or payload has no fields.
    NoFields "no-fields"
    /// An object or payload has more than 256 fields.
    TooManyFields "too-many-fields"
    /// A required argument follows an optional one.
    RequiredAfterOptional "required-after-optional"
    /// An encoding of nothing that the type of the field does not have.
    WrongEncoding "wrong-encoding"
    /// An encoding of nothing is listed twice.
    RepeatedEncoding "repeated-encoding"
    /// A field is always present and may be absent.
    AlwaysAbsent "always-absent"
    /// A required field says what nothing means.
    NothingWhereRequired "nothing-where-required"
    /// A value of an enum is read as nothing.
    SwallowedValue "swallowed-value"

    // Events
    /// A spec has more than 65,535 events.
    TooManyEvents "too-many-events"
    /// The events have more than 100 MiB of names, each with those of its fields.
    TooManyNames "too-many-names"
}
