//! The impls that are alike for all generated types. The compiler expands these macros itself, of the names alone: the
//! procedural macro, which cargo builds without optimization, hands over fewer tokens.
//!
//! Where they are called, `__rt` is the runtime's hidden module: with `$crate` every path would be longer by a third.

/// What every struct has; `$read` reads it through `serde`.
#[doc(hidden)]
#[macro_export]
macro_rules! __structs {
    ($read:ident: $($name:ident)*) => { $(
        impl __rt::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                __rt::copy(self)
            }
        }

        // Clippy asks for it where `Hash` is derived.
        #[automatically_derived]
        impl __rt::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> __rt::Flag {
                __rt::equal(self, other)
            }
        }

        impl __rt::Eq for $name {}

        impl __rt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::show(self, f)
            }
        }

        impl __rt::Serialize for $name {
            fn serialize<S: __rt::Serializer>(&self, serializer: S) -> __rt::Result<S::Ok, S::Error> {
                __rt::serialize(self, serializer)
            }
        }

        impl<'de> __rt::Deserialize<'de> for $name {
            fn deserialize<D: __rt::Deserializer<'de>>(deserializer: D) -> __rt::Result<Self, D::Error> {
                __rt::$read(deserializer)
            }
        }
    )* };
}

/// What the enum over the events of a group has.
#[doc(hidden)]
#[macro_export]
macro_rules! __events {
    ($name:ident) => {
        #[automatically_derived]
        impl __rt::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> __rt::Flag {
                __rt::equal_events(self, other)
            }
        }

        impl __rt::Eq for $name {}

        #[automatically_derived]
        impl __rt::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                __rt::copy_event(self)
            }
        }

        impl __rt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
                __rt::show_event(self, f)
            }
        }

        impl __rt::Group for $name {
            const EVENTS: __rt::Events = EVENTS;
        }

        impl __rt::Shaped for $name {
            fn shape(&self) -> __rt::Shape {
                __rt::shape_of(self)
            }
        }

        impl __rt::Record for $name {
            #[inline]
            fn field(&self, index: __rt::Index) -> __rt::Option<&dyn __rt::Encode> {
                __rt::Option::Some(__rt::Grouped::field(self, index))
            }
        }

        impl __rt::OfEvent for $name {
            #[inline]
            fn event(&self) -> __rt::EventInfo {
                __rt::info_of(self)
            }
        }

        impl<'de> __rt::Fields<'de> for $name {
            fn slot(&mut self, index: __rt::Index) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
                __rt::Option::Some(__rt::Grouped::slot(self, index))
            }
        }
    };
}
