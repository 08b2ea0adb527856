//! One newtype per kind of name, one grammar each.
//!
//! Wire names are what Bitrix24 sends; a [`RustName`] is what the generated code calls it.

mod grammar;
mod page;
mod rust;

pub(crate) use grammar::{MAX_BYTES, Name, is_wire_char};
pub(crate) use page::{PageBase, PageFault};
pub(crate) use rust::Case;

use heck::ToUpperCamelCase;

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident)*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )* };
}

names! {
    /// Wire name of an event, such as `BackgroundCallCard::initialized`.
    EventName
    /// Wire name of a command, such as `CallCardSetMute`.
    CommandName
    /// Wire key of a field, such as `CALL_ID`, or the documented name of a positional argument.
    FieldName
    /// Wire text of one value of an enum, such as `idle`.
    ValueName
    /// An error code as it arrives, such as `Call card is undefined`.
    ErrorCode
    /// Name of a declared enum or object, in the spec and in Rust.
    TypeName
    /// Name of a group and of its Rust module.
    GroupName
    /// Code of a placement, such as `CALL_CARD`, or of a family, such as `CRM_*_DETAIL_TAB`.
    PlacementCode
    /// Name of a scope, such as `telephony`.
    ScopeName
    /// Address of a documentation page.
    Page
    /// An identifier of generated code, without `r#`; unique in its place.
    RustName
}

impl GroupName {
    /// Whether it is a keyword in some edition, so that code must write `r#` before it.
    pub fn is_keyword(&self) -> bool {
        rust::is_keyword(&self.0)
    }

    /// The same words in `UpperCamelCase`: the variant of the group in the enum over all groups.
    #[must_use]
    pub fn to_upper_camel_case(&self) -> RustName {
        RustName(self.0.to_upper_camel_case())
    }
}
