//! `telephony.externalCall.show` and `.hide`

use alloc::{string::String, vec::Vec};

use serde_json::Value;

use crate::{
    rest::{
        method::{InvalidResult, Method, read},
        parameters::Parameters,
    },
    value::{Id, Json},
};

/// What both take.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Card {
    call: String,
    users: Vec<Id>,
}

impl Card {
    fn parameters(&self) -> Parameters {
        let users = match &*self.users {
            [] => Value::Null,
            [one] => one.get().into(),
            several => several.iter().map(|id| id.get()).collect(),
        };
        Parameters::new()
            .with("CALL_ID", &*self.call)
            .with("USER_ID", users)
    }
}

macro_rules! card_method {
    ($(#[$attribute:meta])* $name:ident = $wire:literal) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name(Card);

        impl $name {
            /// The card of a call, for the user it was registered with.
            pub fn new(call: impl Into<String>) -> Self {
                Self(Card { call: call.into(), users: Vec::new() })
            }

            /// The same for these users instead.
            #[must_use]
            pub fn to(mut self, users: impl IntoIterator<Item = Id>) -> Self {
                self.0.users = users.into_iter().collect();
                self
            }
        }

        impl Method for $name {
            type Output = bool;

            fn name(&self) -> &'static str {
                $wire
            }

            fn parameters(&self) -> Parameters {
                self.0.parameters()
            }

            fn read(&self, result: &Json) -> Result<bool, InvalidResult> {
                read(result)
            }

            fn is_repeatable(&self) -> bool {
                true
            }
        }
    };
}

card_method! {
    /// `telephony.externalCall.show`: raises the card. Answers whether the call was found.
    ///
    /// ```
    /// use bitrix24_placement::{Id, rest::{Method, telephony::Show}};
    ///
    /// let show = Show::new("externalCall.7").to([Id::new(1), Id::new(2)]);
    /// assert_eq!(show.parameters().to_json(), r#"{"CALL_ID":"externalCall.7","USER_ID":[1,2]}"#);
    /// ```
    Show = "telephony.externalCall.show"
}

card_method! {
    /// `telephony.externalCall.hide`: hides the card. Answers whether the call was found.
    Hide = "telephony.externalCall.hide"
}
