//! The impls that are alike for all generated types. The compiler expands these macros itself, of the names alone: the
//! procedural macro, which cargo builds without optimization, hands over fewer tokens.

/// What every struct has; `$read` reads it through `serde`.
#[doc(hidden)]
#[macro_export]
macro_rules! __structs {
    ($read:ident: $($name:ident)*) => { $(
        #[automatically_derived]
        impl $crate::__private::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::__private::copy(self)
            }
        }

        #[automatically_derived]
        impl $crate::__private::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> $crate::__private::Flag {
                $crate::__private::equal(self, other)
            }
        }

        #[automatically_derived]
        impl $crate::__private::Eq for $name {}

        impl $crate::__private::Serialize for $name {
            fn serialize<S: $crate::__private::Serializer>(&self, serializer: S) -> $crate::__private::Result<S::Ok, S::Error> {
                $crate::__private::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(deserializer: D) -> $crate::__private::Result<Self, D::Error> {
                $crate::__private::$read(deserializer)
            }
        }
    )* };
}

/// `Default`, for structs without required fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __defaults {
    ($($name:ident)*) => { $(
        impl $crate::__private::Default for $name {
            #[inline]
            fn default() -> Self {
                <Self as $crate::__private::Generated>::blank()
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
        impl $crate::__private::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> $crate::__private::Flag {
                $crate::__private::equal_events(self.payload(), other.payload())
            }
        }

        #[automatically_derived]
        impl $crate::__private::Eq for $name {}
    };
}
