//! Objects that methods answer, read by the decoder of events.

/// Declares a struct with its wire keys; behind `empties` stand the ways a field says nothing.
macro_rules! object {
    (
        $(#[$attribute:meta])*
        $visibility:vis struct $name:ident {
            $(
                $(#[$field_attribute:meta])*
                $wire:literal $(empties $($empty:ident)+)? => $field:ident: $ty:ty,
            )*
        }
    ) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        #[non_exhaustive]
        $visibility struct $name {
            $( $(#[$field_attribute])* #[doc = concat!("On the wire: `", $wire, "`.")] $visibility $field: $ty, )*
        }

        $crate::shape::described!($name { $($wire => [$($($empty)+)?],)* });

        #[diagnostic::do_not_recommend]
        impl<'de> $crate::decode::Fields<'de> for $name {
            fn slot(&mut self, index: usize) -> Option<&mut dyn $crate::decode::Slot<'de>> {
                let slots = [$(&mut self.$field as &mut dyn $crate::decode::Slot<'de>),*];
                slots.into_iter().nth(index)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'de> $crate::decode::Decode<'de> for $name {
            fn blank() -> Self {
                Self::default()
            }

            fn target(&mut self) -> $crate::decode::Target<'_, 'de> {
                $crate::decode::Target::Object(self)
            }
        }
    };
}

pub(super) use object;
