//! The types fields can have.

use alloc::{borrow::Cow, boxed::Box, collections::BTreeMap, string::String, vec::Vec};

use super::{Encode, Entries, Items, View};
use crate::value::{Date, Digits, Id, Json};

macro_rules! encode {
    ($($ty:ty => |$value:ident| $view:expr;)*) => { $(
        impl Encode for $ty {
            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }
        }
    )* };
}

encode! {
    String => |text| View::Text(text);
    &str => |text| View::Text(text);
    Cow<'_, str> => |text| View::Text(text);
    bool => |value| View::Boolean(*value);
    i64 => |number| View::Integer(*number);
    Id => |id| View::Id(*id);
    Digits => |digits| View::Digits(digits);
    Date => |date| View::Date(*date);
    Json => |json| View::Json(json);
}

impl<T: Encode> Encode for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Nothing, T::view)
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Encode> Items for Vec<T> {
    fn items<'a>(&'a self) -> Box<dyn Iterator<Item = &'a dyn Encode> + 'a> {
        Box::new(self.iter().map(|item| item as &dyn Encode))
    }

    fn is_empty(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Encode> Entries for BTreeMap<String, T> {
    fn entries<'a>(&'a self) -> Box<dyn Iterator<Item = (&'a str, &'a dyn Encode)> + 'a> {
        Box::new(
            self.iter()
                .map(|(key, value)| (key.as_str(), value as &dyn Encode)),
        )
    }

    fn is_empty(&self) -> bool {
        self.is_empty()
    }
}
