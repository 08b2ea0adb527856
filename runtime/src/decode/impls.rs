//! The types fields can have.

use alloc::{borrow::Cow, collections::BTreeMap, string::String, vec::Vec};

use super::slot::{Decode, List, Map, Slot, Target};
use crate::value::{Date, Digits, Id, Json};

macro_rules! decode {
    ($($ty:ty => $target:ident, $blank:expr;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'de> Decode<'de> for $ty {
            fn blank() -> Self {
                $blank
            }

            fn target(&mut self) -> Target<'_, 'de> {
                Target::$target(self)
            }
        }
    )* };
}

decode! {
    String => Text, Self::new();
    Cow<'de, str> => Cow, Cow::Borrowed("");
    &'de str => Borrowed, "";
    bool => Boolean, false;
    i64 => Integer, 0;
    Id => Id, Self::new(0);
    Digits => Digits, Self::blank();
    Date => Date, Self::EPOCH;
}

#[diagnostic::do_not_recommend]
impl<'de> Decode<'de> for Json {
    const IS_JSON: bool = true;

    fn blank() -> Self {
        Self::default()
    }

    fn target(&mut self) -> Target<'_, 'de> {
        Target::Json(self)
    }
}

#[diagnostic::do_not_recommend]
impl<'de, T: Decode<'de>> Decode<'de> for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn target(&mut self) -> Target<'_, 'de> {
        Target::List(self)
    }
}

#[diagnostic::do_not_recommend]
impl<'de, T: Decode<'de>> Decode<'de> for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }

    fn target(&mut self) -> Target<'_, 'de> {
        Target::Map(self)
    }
}

#[diagnostic::do_not_recommend]
impl<'de, T: Decode<'de>> Slot<'de> for T {
    fn clear(&mut self) {
        *self = T::blank();
    }

    fn target(&mut self) -> Target<'_, 'de> {
        T::target(self)
    }

    fn is_json(&self) -> bool {
        T::IS_JSON
    }
}

#[diagnostic::do_not_recommend]
impl<'de, T: Decode<'de>> Slot<'de> for Option<T> {
    fn clear(&mut self) {
        *self = None;
    }

    fn target(&mut self) -> Target<'_, 'de> {
        self.get_or_insert_with(T::blank).target()
    }

    fn is_json(&self) -> bool {
        T::IS_JSON
    }
}

#[diagnostic::do_not_recommend]
impl<'de, T: Decode<'de>> List<'de> for Vec<T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn push(&mut self) -> Option<&mut dyn Slot<'de>> {
        self.push(T::blank());
        self.last_mut().map(|item| item as &mut dyn Slot<'de>)
    }
}

#[diagnostic::do_not_recommend]
impl<'de, T: Decode<'de>> Map<'de> for BTreeMap<String, T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn entry(&mut self, key: String) -> &mut dyn Slot<'de> {
        let place = self.entry(key).or_insert_with(T::blank);
        *place = T::blank();
        place
    }
}
