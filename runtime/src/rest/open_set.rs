//! Sets of texts that may grow.

/// Declares an enum over texts, which are compared without regard to case; other texts are kept.
macro_rules! open_set {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $( $(#[$value_attribute:meta])* $value:ident = $text:literal, )*
        }
    ) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[$value_attribute])* #[doc = concat!("On the wire: `", $text, "`.")] $value, )*
            /// Another text.
            Other($crate::value::Unlisted),
        }

        impl $name {
            /// The text, as it is documented.
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$value => $text, )*
                    Self::Other(text) => text.as_str(),
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                let values = [$( Self::$value ),*];
                let listed = values.into_iter().find(|value| value.as_str().eq_ignore_ascii_case(text));
                listed.unwrap_or_else(|| Self::Other($crate::value::Unlisted::new(text.into())))
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        #[diagnostic::do_not_recommend]
        impl $crate::decode::ValueSet for $name {
            fn values(&self) -> &'static $crate::decode::Values {
                &$crate::decode::Values {
                    variants: &[$( stringify!($value) ),*],
                    names: &[$( $text ),*],
                    aliases: &[],
                    open: true,
                }
            }

            fn put(&mut self, index: usize) {
                let values = [$( Self::$value ),*];
                if let Some(value) = values.into_iter().nth(index) {
                    *self = value;
                }
            }

            fn put_unlisted(&mut self, text: $crate::value::Unlisted) {
                *self = Self::from(text.as_str());
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'de> $crate::decode::Decode<'de> for $name {
            fn blank() -> Self {
                Self::Other($crate::value::Unlisted::new(alloc::string::String::new()))
            }

            fn target(&mut self) -> $crate::decode::Target<'_, 'de> {
                $crate::decode::Target::Value(self)
            }
        }
    };
}

pub(super) use open_set;
