// Generated: `UPDATE_EXPECT=1 cargo test --test golden` rewrites it.

#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::large_enum_variant,
    clippy::pub_underscore_fields,
    clippy::too_many_arguments,
    clippy::used_underscore_binding,
    reason = "the spec decides what there is, the user what is used, and no prelude is taken for granted"
)]
pub mod types {
    //! Value sets and objects of the events of `bitrix24/index.json`, `bitrix24/background-call-card.json`, `bitrix24/call-card.json`, `bitrix24/calendar.json`, `bitrix24/crm.json`, `bitrix24/user-field.json`, `bitrix24/landing.json`, `bitrix24/automation.json`.
    use ::bitrix24_placement::__private as __rt;
    /// Who called whom. Documentation of 2024 also had `incomingTransfer`; should it come back, it is kept like any other unknown value.
    ///
    /// A value that is not listed here is kept as `Other` and sent back unchanged.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/get-status.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub enum CallDirection {
        /// The client called.
        /// On the wire: `incoming`.
        Incoming,
        /// The operator called.
        /// On the wire: `outgoing`.
        Outgoing,
        /// The client asked to be called back.
        /// On the wire: `callback`.
        Callback,
        /// A value that the spec does not list.
        Other(__rt::Unlisted),
    }
    impl CallDirection {
        /// The text on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Incoming => "incoming",
                Self::Outgoing => "outgoing",
                Self::Callback => "callback",
                Self::Other(text) => text.as_str(),
            }
        }
    }
    impl __rt::Display for CallDirection {
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl __rt::From<&str> for CallDirection {
        fn from(text: &str) -> Self {
            __rt::open_value(text)
        }
    }
    impl __rt::ValueSet for CallDirection {
        fn values(&self) -> &'static __rt::Values {
            &__rt::Values {
                names: &["incoming", "outgoing", "callback"],
                aliases: &[],
                open: true,
            }
        }
        fn put(&mut self, index: usize) {
            *self = match index {
                1usize => Self::Outgoing,
                2usize => Self::Callback,
                _ => Self::Incoming,
            };
        }
        fn put_unlisted(&mut self, text: __rt::Unlisted) {
            *self = Self::Other(text);
        }
    }
    impl<'de> __rt::Decode<'de> for CallDirection {
        fn blank() -> Self {
            Self::Incoming
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for CallDirection {}
    impl __rt::Encode for CallDirection {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Text(self.as_str())
        }
    }
    impl __rt::Serialize for CallDirection {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> __rt::Deserialize<'de> for CallDirection {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_value(deserializer)
        }
    }
    /// How far a call is.
    ///
    /// A value that is not listed here is kept as `Other` and sent back unchanged.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-call-state-changed.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub enum CallState {
        /// No connection: the talk has not begun, or it is over.
        /// On the wire: `idle`.
        Idle,
        /// The connection is being made.
        /// On the wire: `connecting`.
        Connecting,
        /// The parties are talking.
        /// On the wire: `connected`.
        Connected,
        /// A value that the spec does not list.
        Other(__rt::Unlisted),
    }
    impl CallState {
        /// The text on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Idle => "idle",
                Self::Connecting => "connecting",
                Self::Connected => "connected",
                Self::Other(text) => text.as_str(),
            }
        }
    }
    impl __rt::Display for CallState {
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl __rt::From<&str> for CallState {
        fn from(text: &str) -> Self {
            __rt::open_value(text)
        }
    }
    impl __rt::ValueSet for CallState {
        fn values(&self) -> &'static __rt::Values {
            &__rt::Values {
                names: &["idle", "connecting", "connected"],
                aliases: &[],
                open: true,
            }
        }
        fn put(&mut self, index: usize) {
            *self = match index {
                1usize => Self::Connecting,
                2usize => Self::Connected,
                _ => Self::Idle,
            };
        }
        fn put_unlisted(&mut self, text: __rt::Unlisted) {
            *self = Self::Other(text);
        }
    }
    impl<'de> __rt::Decode<'de> for CallState {
        fn blank() -> Self {
            Self::Idle
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for CallState {}
    impl __rt::Encode for CallState {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Text(self.as_str())
        }
    }
    impl __rt::Serialize for CallState {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> __rt::Deserialize<'de> for CallState {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_value(deserializer)
        }
    }
    /// Kind of a CRM object. Lead, deal, contact and company are the documented ones; the others were seen on the wire. Kinds with a number in their name, such as `DYNAMIC_<id>`, arrive as unknown values.
    ///
    /// A value that is not listed here is kept as `Other` and sent back unchanged.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/get-status.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub enum CrmEntityType {
        /// A lead.
        /// On the wire: `LEAD`.
        Lead,
        /// A deal.
        /// On the wire: `DEAL`.
        Deal,
        /// A person.
        /// On the wire: `CONTACT`.
        Contact,
        /// A company.
        /// On the wire: `COMPANY`.
        Company,
        /// A quote. Not documented.
        /// On the wire: `QUOTE`.
        Quote,
        /// An invoice of the newer kind. Not documented.
        /// On the wire: `SMART_INVOICE`.
        SmartInvoice,
        /// An order of the online store. Not documented.
        /// On the wire: `ORDER`.
        Order,
        /// A value that the spec does not list.
        Other(__rt::Unlisted),
    }
    impl CrmEntityType {
        /// The text on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Lead => "LEAD",
                Self::Deal => "DEAL",
                Self::Contact => "CONTACT",
                Self::Company => "COMPANY",
                Self::Quote => "QUOTE",
                Self::SmartInvoice => "SMART_INVOICE",
                Self::Order => "ORDER",
                Self::Other(text) => text.as_str(),
            }
        }
    }
    impl __rt::Display for CrmEntityType {
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl __rt::From<&str> for CrmEntityType {
        fn from(text: &str) -> Self {
            __rt::open_value(text)
        }
    }
    impl __rt::ValueSet for CrmEntityType {
        fn values(&self) -> &'static __rt::Values {
            &__rt::Values {
                names: &[
                    "LEAD",
                    "DEAL",
                    "CONTACT",
                    "COMPANY",
                    "QUOTE",
                    "SMART_INVOICE",
                    "ORDER",
                ],
                aliases: &[],
                open: true,
            }
        }
        fn put(&mut self, index: usize) {
            *self = match index {
                1usize => Self::Deal,
                2usize => Self::Contact,
                3usize => Self::Company,
                4usize => Self::Quote,
                5usize => Self::SmartInvoice,
                6usize => Self::Order,
                _ => Self::Lead,
            };
        }
        fn put_unlisted(&mut self, text: __rt::Unlisted) {
            *self = Self::Other(text);
        }
    }
    impl<'de> __rt::Decode<'de> for CrmEntityType {
        fn blank() -> Self {
            Self::Lead
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for CrmEntityType {}
    impl __rt::Encode for CrmEntityType {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Text(self.as_str())
        }
    }
    impl __rt::Serialize for CrmEntityType {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> __rt::Deserialize<'de> for CrmEntityType {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_value(deserializer)
        }
    }
    /// What the target of a transfer is. Not documented.
    ///
    /// A value that is not listed here is kept as `Other` and sent back unchanged.
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub enum TransferKind {
        /// An employee.
        /// On the wire: `user`.
        User,
        /// A phone number.
        /// On the wire: `pstn`.
        Pstn,
        /// A queue.
        /// On the wire: `queue`.
        Queue,
        /// A value that the spec does not list.
        Other(__rt::Unlisted),
    }
    impl TransferKind {
        /// The text on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::User => "user",
                Self::Pstn => "pstn",
                Self::Queue => "queue",
                Self::Other(text) => text.as_str(),
            }
        }
    }
    impl __rt::Display for TransferKind {
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl __rt::From<&str> for TransferKind {
        fn from(text: &str) -> Self {
            __rt::open_value(text)
        }
    }
    impl __rt::ValueSet for TransferKind {
        fn values(&self) -> &'static __rt::Values {
            &__rt::Values {
                names: &["user", "pstn", "queue"],
                aliases: &[],
                open: true,
            }
        }
        fn put(&mut self, index: usize) {
            *self = match index {
                1usize => Self::Pstn,
                2usize => Self::Queue,
                _ => Self::User,
            };
        }
        fn put_unlisted(&mut self, text: __rt::Unlisted) {
            *self = Self::Other(text);
        }
    }
    impl<'de> __rt::Decode<'de> for TransferKind {
        fn blank() -> Self {
            Self::User
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for TransferKind {}
    impl __rt::Encode for TransferKind {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Text(self.as_str())
        }
    }
    impl __rt::Serialize for TransferKind {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> __rt::Deserialize<'de> for TransferKind {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_value(deserializer)
        }
    }
    /// How good the connection was, from 1 (worst) to 5 (best).
    ///
    /// A value that is not listed here is kept as `Other` and sent back unchanged.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/quality-meter-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub enum QualityRating {
        /// 1 of 5.
        /// On the wire: `1`.
        One,
        /// 2 of 5.
        /// On the wire: `2`.
        Two,
        /// 3 of 5.
        /// On the wire: `3`.
        Three,
        /// 4 of 5.
        /// On the wire: `4`.
        Four,
        /// 5 of 5.
        /// On the wire: `5`.
        Five,
        /// A value that the spec does not list.
        Other(__rt::Unlisted),
    }
    impl QualityRating {
        /// The text on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::One => "1",
                Self::Two => "2",
                Self::Three => "3",
                Self::Four => "4",
                Self::Five => "5",
                Self::Other(text) => text.as_str(),
            }
        }
    }
    impl __rt::Display for QualityRating {
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl __rt::From<&str> for QualityRating {
        fn from(text: &str) -> Self {
            __rt::open_value(text)
        }
    }
    impl __rt::ValueSet for QualityRating {
        fn values(&self) -> &'static __rt::Values {
            &__rt::Values {
                names: &["1", "2", "3", "4", "5"],
                aliases: &[],
                open: true,
            }
        }
        fn put(&mut self, index: usize) {
            *self = match index {
                1usize => Self::Two,
                2usize => Self::Three,
                3usize => Self::Four,
                4usize => Self::Five,
                _ => Self::One,
            };
        }
        fn put_unlisted(&mut self, text: __rt::Unlisted) {
            *self = Self::Other(text);
        }
    }
    impl<'de> __rt::Decode<'de> for QualityRating {
        fn blank() -> Self {
            Self::One
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for QualityRating {}
    impl __rt::Encode for QualityRating {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Text(self.as_str())
        }
    }
    impl __rt::Serialize for QualityRating {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> __rt::Deserialize<'de> for QualityRating {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_value(deserializer)
        }
    }
    /// A key of the dial pad.
    ///
    /// A value that is not listed here is kept as `Other` and sent back unchanged.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/dialpad-button-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub enum DialpadKey {
        /// `0`, also when it is held down for `+`.
        /// On the wire: `0`.
        Zero,
        /// `1`
        /// On the wire: `1`.
        One,
        /// `2`
        /// On the wire: `2`.
        Two,
        /// `3`
        /// On the wire: `3`.
        Three,
        /// `4`
        /// On the wire: `4`.
        Four,
        /// `5`
        /// On the wire: `5`.
        Five,
        /// `6`
        /// On the wire: `6`.
        Six,
        /// `7`
        /// On the wire: `7`.
        Seven,
        /// `8`
        /// On the wire: `8`.
        Eight,
        /// `9`
        /// On the wire: `9`.
        Nine,
        /// `*`
        /// On the wire: `*`.
        Star,
        /// `#`
        /// On the wire: `#`.
        Hash,
        /// A value that the spec does not list.
        Other(__rt::Unlisted),
    }
    impl DialpadKey {
        /// The text on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Zero => "0",
                Self::One => "1",
                Self::Two => "2",
                Self::Three => "3",
                Self::Four => "4",
                Self::Five => "5",
                Self::Six => "6",
                Self::Seven => "7",
                Self::Eight => "8",
                Self::Nine => "9",
                Self::Star => "*",
                Self::Hash => "#",
                Self::Other(text) => text.as_str(),
            }
        }
    }
    impl __rt::Display for DialpadKey {
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl __rt::From<&str> for DialpadKey {
        fn from(text: &str) -> Self {
            __rt::open_value(text)
        }
    }
    impl __rt::ValueSet for DialpadKey {
        fn values(&self) -> &'static __rt::Values {
            &__rt::Values {
                names: &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#"],
                aliases: &[],
                open: true,
            }
        }
        fn put(&mut self, index: usize) {
            *self = match index {
                1usize => Self::One,
                2usize => Self::Two,
                3usize => Self::Three,
                4usize => Self::Four,
                5usize => Self::Five,
                6usize => Self::Six,
                7usize => Self::Seven,
                8usize => Self::Eight,
                9usize => Self::Nine,
                10usize => Self::Star,
                11usize => Self::Hash,
                _ => Self::Zero,
            };
        }
        fn put_unlisted(&mut self, text: __rt::Unlisted) {
            *self = Self::Other(text);
        }
    }
    impl<'de> __rt::Decode<'de> for DialpadKey {
        fn blank() -> Self {
            Self::Zero
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for DialpadKey {}
    impl __rt::Encode for DialpadKey {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Text(self.as_str())
        }
    }
    impl __rt::Serialize for DialpadKey {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> __rt::Deserialize<'de> for DialpadKey {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_value(deserializer)
        }
    }
    /// SIP status of a call that did not work out. Any code may come; these two are the ones the documentation names.
    ///
    /// A value that is not listed here is kept as `Other` and sent back unchanged.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-call-state-changed.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub enum SipFailureCode {
        /// The other party is busy.
        /// On the wire: `486`.
        Busy,
        /// The other party cannot be reached.
        /// On the wire: `480`.
        Unavailable,
        /// A value that the spec does not list.
        Other(__rt::Unlisted),
    }
    impl SipFailureCode {
        /// The text on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Busy => "486",
                Self::Unavailable => "480",
                Self::Other(text) => text.as_str(),
            }
        }
    }
    impl __rt::Display for SipFailureCode {
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl __rt::From<&str> for SipFailureCode {
        fn from(text: &str) -> Self {
            __rt::open_value(text)
        }
    }
    impl __rt::ValueSet for SipFailureCode {
        fn values(&self) -> &'static __rt::Values {
            &__rt::Values {
                names: &["486", "480"],
                aliases: &[],
                open: true,
            }
        }
        fn put(&mut self, index: usize) {
            *self = match index {
                1usize => Self::Unavailable,
                _ => Self::Busy,
            };
        }
        fn put_unlisted(&mut self, text: __rt::Unlisted) {
            *self = Self::Other(text);
        }
    }
    impl<'de> __rt::Decode<'de> for SipFailureCode {
        fn blank() -> Self {
            Self::Busy
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for SipFailureCode {}
    impl __rt::Encode for SipFailureCode {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Text(self.as_str())
        }
    }
    impl __rt::Serialize for SipFailureCode {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> __rt::Deserialize<'de> for SipFailureCode {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_value(deserializer)
        }
    }
    /// One CRM object a call is linked to. Either `ENTITY_TYPE` and `ENTITY_ID` are there or, where the portal could not find a name for the kind, `OWNER_TYPE_ID` and `OWNER_ID`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/get-status.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct CrmBinding {
        /// Kind of the object.
        /// On the wire: `ENTITY_TYPE`.
        pub entity_type: __rt::Option<CrmEntityType>,
        /// Id of the object.
        /// On the wire: `ENTITY_ID`.
        pub entity_id: __rt::Option<__rt::Id>,
        /// Kind of the object, as the number the CRM gives it. Not documented.
        /// On the wire: `OWNER_TYPE_ID`.
        pub owner_type_id: __rt::Option<__rt::Id>,
        /// Id of the object, beside `OWNER_TYPE_ID`. Not documented.
        /// On the wire: `OWNER_ID`.
        pub owner_id: __rt::Option<__rt::Id>,
    }
    impl CrmBinding {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {
                entity_type: __rt::Option::None,
                entity_id: __rt::Option::None,
                owner_type_id: __rt::Option::None,
                owner_id: __rt::Option::None,
            }
        }
    }
    impl __rt::Default for CrmBinding {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for CrmBinding {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::Object,
            fields: &[
                __rt::Field::optional(
                    "ENTITY_TYPE",
                    "entity_type",
                    &[__rt::Empty::Absent, __rt::Empty::Null, __rt::Empty::EmptyString],
                ),
                __rt::Field::optional(
                    "ENTITY_ID",
                    "entity_id",
                    &[__rt::Empty::Absent, __rt::Empty::Null, __rt::Empty::EmptyString],
                ),
                __rt::Field::optional(
                    "OWNER_TYPE_ID",
                    "owner_type_id",
                    &[__rt::Empty::Absent, __rt::Empty::Null, __rt::Empty::EmptyString],
                ),
                __rt::Field::optional(
                    "OWNER_ID",
                    "owner_id",
                    &[__rt::Empty::Absent, __rt::Empty::Null, __rt::Empty::EmptyString],
                ),
            ],
        };
    }
    impl<'de> __rt::Fields<'de> for CrmBinding {
        fn slot(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0usize => &mut self.entity_type,
                    1usize => &mut self.entity_id,
                    2usize => &mut self.owner_type_id,
                    3usize => &mut self.owner_id,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Record for CrmBinding {
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0usize => &self.entity_type,
                    1usize => &self.entity_id,
                    2usize => &self.owner_type_id,
                    3usize => &self.owner_id,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl<'de> __rt::Decode<'de> for CrmBinding {
        fn blank() -> Self {
            Self {
                entity_type: __rt::Option::None,
                entity_id: __rt::Option::None,
                owner_type_id: __rt::Option::None,
                owner_id: __rt::Option::None,
            }
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Object(self)
        }
    }
    impl __rt::ProjectionOf<Self> for CrmBinding {}
    impl __rt::Encode for CrmBinding {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Object(self)
        }
    }
    impl __rt::Serialize for CrmBinding {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for CrmBinding {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_value(deserializer)
        }
    }
    /// What comes with a change of the call's state.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-call-state-changed.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct CallStateParams {
        /// Why the call failed; only with the state `idle`.
        /// On the wire: `failedCode`.
        ///
        /// Nothing means: The call did not fail.
        pub failed_code: __rt::Option<SipFailureCode>,
    }
    impl CallStateParams {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {
                failed_code: __rt::Option::None,
            }
        }
    }
    impl __rt::Default for CallStateParams {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for CallStateParams {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::Object,
            fields: &[
                __rt::Field::optional(
                    "failedCode",
                    "failed_code",
                    &[__rt::Empty::Absent, __rt::Empty::Null, __rt::Empty::EmptyString],
                ),
            ],
        };
    }
    impl<'de> __rt::Fields<'de> for CallStateParams {
        fn slot(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0usize => &mut self.failed_code,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Record for CallStateParams {
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0usize => &self.failed_code,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl<'de> __rt::Decode<'de> for CallStateParams {
        fn blank() -> Self {
            Self {
                failed_code: __rt::Option::None,
            }
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Object(self)
        }
    }
    impl __rt::ProjectionOf<Self> for CallStateParams {}
    impl __rt::Encode for CallStateParams {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Object(self)
        }
    }
    impl __rt::Serialize for CallStateParams {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for CallStateParams {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_value(deserializer)
        }
    }
    /// What the user chose: the very object that the application had offered.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-search.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct ChosenEntity {
        /// Id of the application's own making.
        /// On the wire: `id`.
        pub id: __rt::String,
        /// What the user saw.
        /// On the wire: `name`.
        pub name: __rt::Option<__rt::String>,
        /// Another name, where the application gave one; examples prefer it to `name`. Not documented.
        /// On the wire: `title`.
        pub title: __rt::Option<__rt::String>,
        /// Phone number.
        /// On the wire: `phone`.
        pub phone: __rt::Option<__rt::String>,
        /// E-mail address.
        /// On the wire: `email`.
        pub email: __rt::Option<__rt::String>,
        /// Web site.
        /// On the wire: `web`.
        pub web: __rt::Option<__rt::String>,
    }
    impl ChosenEntity {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new(id: impl __rt::Into<__rt::String>) -> Self {
            Self {
                id: __rt::Into::into(id),
                name: __rt::Option::None,
                title: __rt::Option::None,
                phone: __rt::Option::None,
                email: __rt::Option::None,
                web: __rt::Option::None,
            }
        }
    }
    impl __rt::Described for ChosenEntity {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::Object,
            fields: &[
                __rt::Field::required("id", "id"),
                __rt::Field::optional(
                    "name",
                    "name",
                    &[__rt::Empty::Absent, __rt::Empty::Null],
                ),
                __rt::Field::optional(
                    "title",
                    "title",
                    &[__rt::Empty::Absent, __rt::Empty::Null],
                ),
                __rt::Field::optional(
                    "phone",
                    "phone",
                    &[__rt::Empty::Absent, __rt::Empty::Null, __rt::Empty::EmptyString],
                ),
                __rt::Field::optional(
                    "email",
                    "email",
                    &[__rt::Empty::Absent, __rt::Empty::Null, __rt::Empty::EmptyString],
                ),
                __rt::Field::optional(
                    "web",
                    "web",
                    &[__rt::Empty::Absent, __rt::Empty::Null, __rt::Empty::EmptyString],
                ),
            ],
        };
    }
    impl<'de> __rt::Fields<'de> for ChosenEntity {
        fn slot(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0usize => &mut self.id,
                    1usize => &mut self.name,
                    2usize => &mut self.title,
                    3usize => &mut self.phone,
                    4usize => &mut self.email,
                    5usize => &mut self.web,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Record for ChosenEntity {
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0usize => &self.id,
                    1usize => &self.name,
                    2usize => &self.title,
                    3usize => &self.phone,
                    4usize => &self.email,
                    5usize => &self.web,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl<'de> __rt::Decode<'de> for ChosenEntity {
        fn blank() -> Self {
            Self {
                id: __rt::Decode::blank(),
                name: __rt::Option::None,
                title: __rt::Option::None,
                phone: __rt::Option::None,
                email: __rt::Option::None,
                web: __rt::Option::None,
            }
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Object(self)
        }
    }
    impl __rt::ProjectionOf<Self> for ChosenEntity {}
    impl __rt::Encode for ChosenEntity {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Object(self)
        }
    }
    impl __rt::Serialize for ChosenEntity {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for ChosenEntity {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_value(deserializer)
        }
    }
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::large_enum_variant,
    clippy::pub_underscore_fields,
    clippy::too_many_arguments,
    clippy::used_underscore_binding,
    reason = "the spec decides what there is, the user what is used, and no prelude is taken for granted"
)]
pub mod background_call_card {
    //! What the operator does in the call card, told to the background worker, and the commands that drive the card.
    //!
    //! Only for calls that the application raised itself with `telephony.externalCall.register` or `.show`: with any other call events stay away, and every command but `CallCardGetListUiStates` fails with `Call card is undefined`. So it is in a call list, and for a card that was folded while the page was reloaded.
    //!
    //! Most events report a click and nothing more: the application does the work and then sets the card to match. Commands never cause events. Each page and slider has a worker of its own, so handlers should bear hearing the same thing several times.
    //!
    //! [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/index.html)
    use ::bitrix24_placement::__private as __rt;
    /// The card is there and has its first data. From here on commands find a card; earlier ones do not.
    ///
    /// It need not be the first event: `BackgroundCallCard::entityChanged` may come before it.
    ///
    /// On the wire: `BackgroundCallCard::initialized`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/initialized.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct Initialized {
        /// Id of the call, as `telephony.externalCall.register` answered it.
        /// On the wire: `CALL_ID`.
        pub call_id: __rt::String,
        /// Phone number of the other party.
        /// On the wire: `PHONE_NUMBER`.
        ///
        /// Nothing means: The number is not known, or the other party withholds it.
        pub phone_number: __rt::Option<__rt::String>,
        /// Number or code of the line the call runs on.
        /// On the wire: `LINE_NUMBER`.
        pub line_number: __rt::Option<__rt::String>,
        /// What the line is called; its number where it has no name.
        /// On the wire: `LINE_NAME`.
        ///
        /// Nothing means: The line has no name.
        pub line_name: __rt::Option<__rt::String>,
        /// Kind of the CRM object the call belongs to in the first place.
        /// On the wire: `CRM_ENTITY_TYPE`.
        ///
        /// Nothing means: The call is not linked to the CRM.
        pub crm_entity_type: __rt::Option<super::types::CrmEntityType>,
        /// Id of that CRM object.
        /// On the wire: `CRM_ENTITY_ID`.
        ///
        /// Nothing means: The call is not linked to the CRM.
        pub crm_entity_id: __rt::Option<__rt::Id>,
        /// Id of the CRM activity that stands for the call. When the card of a registered call appears there is none yet.
        /// On the wire: `CRM_ACTIVITY_ID`.
        ///
        /// Nothing means: There is no activity (yet).
        pub crm_activity_id: __rt::Option<__rt::Id>,
        /// Every CRM object the call is linked to.
        /// On the wire: `CRM_BINDINGS`.
        ///
        /// Nothing means: The call is not linked to the CRM.
        pub crm_bindings: __rt::Vec<super::types::CrmBinding>,
        /// Who called whom.
        /// On the wire: `CALL_DIRECTION`.
        pub call_direction: __rt::Option<super::types::CallDirection>,
        /// How far the call was when this was sent. Always `idle` when the card has just appeared.
        /// On the wire: `CALL_STATE`.
        pub call_state: __rt::Option<super::types::CallState>,
        /// Whether the call is one of a call list (a campaign). Judging by the portal's code, never true for a call that an application registered.
        /// On the wire: `CALL_LIST_MODE`.
        pub call_list_mode: __rt::Option<bool>,
    }
    impl Initialized {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new(call_id: impl __rt::Into<__rt::String>) -> Self {
            Self {
                call_id: __rt::Into::into(call_id),
                phone_number: __rt::Option::None,
                line_number: __rt::Option::None,
                line_name: __rt::Option::None,
                crm_entity_type: __rt::Option::None,
                crm_entity_id: __rt::Option::None,
                crm_activity_id: __rt::Option::None,
                crm_bindings: __rt::Vec::new(),
                call_direction: __rt::Option::None,
                call_state: __rt::Option::None,
                call_list_mode: __rt::Option::None,
            }
        }
    }
    impl __rt::Described for Initialized {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::Object,
            fields: &[
                __rt::Field::required("CALL_ID", "call_id"),
                __rt::Field::optional(
                    "PHONE_NUMBER",
                    "phone_number",
                    &[
                        __rt::Empty::Absent,
                        __rt::Empty::Hidden,
                        __rt::Empty::Unknown,
                        __rt::Empty::Null,
                        __rt::Empty::EmptyString,
                    ],
                ),
                __rt::Field::optional(
                    "LINE_NUMBER",
                    "line_number",
                    &[__rt::Empty::EmptyString, __rt::Empty::Absent, __rt::Empty::Null],
                ),
                __rt::Field::optional(
                    "LINE_NAME",
                    "line_name",
                    &[__rt::Empty::EmptyString, __rt::Empty::Absent, __rt::Empty::Null],
                ),
                __rt::Field::optional(
                    "CRM_ENTITY_TYPE",
                    "crm_entity_type",
                    &[__rt::Empty::EmptyString, __rt::Empty::Absent, __rt::Empty::Null],
                ),
                __rt::Field::optional(
                    "CRM_ENTITY_ID",
                    "crm_entity_id",
                    &[
                        __rt::Empty::Zero,
                        __rt::Empty::Absent,
                        __rt::Empty::Null,
                        __rt::Empty::EmptyString,
                        __rt::Empty::ZeroText,
                    ],
                ),
                __rt::Field::optional(
                    "CRM_ACTIVITY_ID",
                    "crm_activity_id",
                    &[
                        __rt::Empty::Absent,
                        __rt::Empty::EmptyString,
                        __rt::Empty::Undefined,
                        __rt::Empty::Null,
                        __rt::Empty::Zero,
                        __rt::Empty::ZeroText,
                    ],
                ),
                __rt::Field::optional(
                    "CRM_BINDINGS",
                    "crm_bindings",
                    &[
                        __rt::Empty::EmptyArray,
                        __rt::Empty::Absent,
                        __rt::Empty::EmptyObject,
                        __rt::Empty::EmptyString,
                        __rt::Empty::Null,
                    ],
                ),
                __rt::Field::optional(
                    "CALL_DIRECTION",
                    "call_direction",
                    &[__rt::Empty::Absent, __rt::Empty::Null, __rt::Empty::EmptyString],
                ),
                __rt::Field::optional(
                    "CALL_STATE",
                    "call_state",
                    &[__rt::Empty::Absent, __rt::Empty::Null, __rt::Empty::EmptyString],
                ),
                __rt::Field::optional(
                    "CALL_LIST_MODE",
                    "call_list_mode",
                    &[__rt::Empty::Absent, __rt::Empty::Null],
                ),
            ],
        };
    }
    impl<'de> __rt::Fields<'de> for Initialized {
        fn slot(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0usize => &mut self.call_id,
                    1usize => &mut self.phone_number,
                    2usize => &mut self.line_number,
                    3usize => &mut self.line_name,
                    4usize => &mut self.crm_entity_type,
                    5usize => &mut self.crm_entity_id,
                    6usize => &mut self.crm_activity_id,
                    7usize => &mut self.crm_bindings,
                    8usize => &mut self.call_direction,
                    9usize => &mut self.call_state,
                    10usize => &mut self.call_list_mode,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Record for Initialized {
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0usize => &self.call_id,
                    1usize => &self.phone_number,
                    2usize => &self.line_number,
                    3usize => &self.line_name,
                    4usize => &self.crm_entity_type,
                    5usize => &self.crm_entity_id,
                    6usize => &self.crm_activity_id,
                    7usize => &self.crm_bindings,
                    8usize => &self.call_direction,
                    9usize => &self.call_state,
                    10usize => &self.call_list_mode,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::PlacementEvent<'_> for Initialized {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::initialized",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/initialized.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 74u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {
                call_id: __rt::Decode::blank(),
                phone_number: __rt::Option::None,
                line_number: __rt::Option::None,
                line_name: __rt::Option::None,
                crm_entity_type: __rt::Option::None,
                crm_entity_id: __rt::Option::None,
                crm_activity_id: __rt::Option::None,
                crm_bindings: __rt::Decode::blank(),
                call_direction: __rt::Option::None,
                call_state: __rt::Option::None,
                call_list_mode: __rt::Option::None,
            }
        }
    }
    impl __rt::PayloadOf<Self> for Initialized {}
    impl __rt::Serialize for Initialized {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for Initialized {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// A comment was saved in the card: by the operator, or by the card itself when it closes with the comment box open (65 seconds after the call).
    ///
    /// On the wire: `BackgroundCallCard::addCommentButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/add-comment-button-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct AddCommentButtonClick {
        /// The text as typed: not trimmed, of any length, possibly empty.
        /// On the wire: `comment`.
        pub comment: __rt::String,
    }
    impl AddCommentButtonClick {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new(comment: impl __rt::Into<__rt::String>) -> Self {
            Self {
                comment: __rt::Into::into(comment),
            }
        }
    }
    impl __rt::Described for AddCommentButtonClick {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::Args,
            fields: &[__rt::Field::required("comment", "comment")],
        };
    }
    impl<'de> __rt::Fields<'de> for AddCommentButtonClick {
        fn slot(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0usize => &mut self.comment,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Record for AddCommentButtonClick {
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0usize => &self.comment,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::PlacementEvent<'_> for AddCommentButtonClick {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::addCommentButtonClick",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/add-comment-button-click.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 79u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {
                comment: __rt::Decode::blank(),
            }
        }
    }
    impl __rt::PayloadOf<Self> for AddCommentButtonClick {}
    impl __rt::Positional for AddCommentButtonClick {
        type Args = (__rt::String,);
    }
    impl __rt::Serialize for AddCommentButtonClick {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for AddCommentButtonClick {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The microphone button was clicked. `CallCardSetMute` does not cause it.
    ///
    /// On the wire: `BackgroundCallCard::muteButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/mute-button-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct MuteButtonClick {
        /// The state after the click: `true` when the microphone is now off.
        /// On the wire: `muted`.
        pub muted: bool,
    }
    impl MuteButtonClick {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new(muted: bool) -> Self {
            Self { muted }
        }
    }
    impl __rt::Described for MuteButtonClick {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::Args,
            fields: &[__rt::Field::required("muted", "muted")],
        };
    }
    impl<'de> __rt::Fields<'de> for MuteButtonClick {
        fn slot(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0usize => &mut self.muted,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Record for MuteButtonClick {
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0usize => &self.muted,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::PlacementEvent<'_> for MuteButtonClick {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::muteButtonClick",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/mute-button-click.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 92u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {
                muted: __rt::Decode::blank(),
            }
        }
    }
    impl __rt::PayloadOf<Self> for MuteButtonClick {}
    impl __rt::Positional for MuteButtonClick {
        type Args = (bool,);
    }
    impl __rt::Serialize for MuteButtonClick {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for MuteButtonClick {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The hold button was clicked. `CallCardSetHold` does not cause it.
    ///
    /// On the wire: `BackgroundCallCard::holdButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/hold-button-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct HoldButtonClick {
        /// The state after the click: `true` when the call is now on hold.
        /// On the wire: `held`.
        pub held: bool,
    }
    impl HoldButtonClick {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new(held: bool) -> Self {
            Self { held }
        }
    }
    impl __rt::Described for HoldButtonClick {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::Args,
            fields: &[__rt::Field::required("held", "held")],
        };
    }
    impl<'de> __rt::Fields<'de> for HoldButtonClick {
        fn slot(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0usize => &mut self.held,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Record for HoldButtonClick {
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0usize => &self.held,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::PlacementEvent<'_> for HoldButtonClick {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::holdButtonClick",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/hold-button-click.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 105u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {
                held: __rt::Decode::blank(),
            }
        }
    }
    impl __rt::PayloadOf<Self> for HoldButtonClick {}
    impl __rt::Positional for HoldButtonClick {
        type Args = (bool,);
    }
    impl __rt::Serialize for HoldButtonClick {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for HoldButtonClick {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The operator closed the card with its button. The card closes by itself.
    ///
    /// On the wire: `BackgroundCallCard::closeButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/close-button-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct CloseButtonClick {}
    impl CloseButtonClick {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Default for CloseButtonClick {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for CloseButtonClick {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::None,
            fields: &[],
        };
    }
    impl __rt::Fields<'_> for CloseButtonClick {}
    impl __rt::Record for CloseButtonClick {}
    impl __rt::PlacementEvent<'_> for CloseButtonClick {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::closeButtonClick",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/close-button-click.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 118u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {}
        }
    }
    impl __rt::PayloadOf<Self> for CloseButtonClick {}
    impl __rt::Serialize for CloseButtonClick {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for CloseButtonClick {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The operator chose who gets the call. The transfer itself is the application's work. Choosing a department raises nothing.
    ///
    /// On the wire: `BackgroundCallCard::transferButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/transfer-button-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct TransferButtonClick {
        /// Phone number of the client.
        /// On the wire: `phoneNumber`.
        ///
        /// Nothing means: The undocumented second form, which has `type` instead.
        pub phone_number: __rt::Option<__rt::String>,
        /// Where the call goes: the id of an employee, or a phone number just as it stands in the employee's profile. Nothing but its look tells one from the other.
        /// On the wire: `target`.
        pub target: __rt::String,
        /// What `target` is. Not documented; only seen while the page has not issued any command to the card yet.
        /// On the wire: `type`.
        ///
        /// Nothing means: The documented form.
        pub kind: __rt::Option<super::types::TransferKind>,
    }
    impl TransferButtonClick {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new(target: impl __rt::Into<__rt::String>) -> Self {
            Self {
                phone_number: __rt::Option::None,
                target: __rt::Into::into(target),
                kind: __rt::Option::None,
            }
        }
    }
    impl __rt::Described for TransferButtonClick {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::Object,
            fields: &[
                __rt::Field::optional(
                    "phoneNumber",
                    "phone_number",
                    &[__rt::Empty::Absent, __rt::Empty::Null, __rt::Empty::EmptyString],
                ),
                __rt::Field::required("target", "target"),
                __rt::Field::optional(
                    "type",
                    "kind",
                    &[__rt::Empty::Absent, __rt::Empty::Null, __rt::Empty::EmptyString],
                ),
            ],
        };
    }
    impl<'de> __rt::Fields<'de> for TransferButtonClick {
        fn slot(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0usize => &mut self.phone_number,
                    1usize => &mut self.target,
                    2usize => &mut self.kind,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Record for TransferButtonClick {
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0usize => &self.phone_number,
                    1usize => &self.target,
                    2usize => &self.kind,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::PlacementEvent<'_> for TransferButtonClick {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::transferButtonClick",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/transfer-button-click.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 123u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {
                phone_number: __rt::Option::None,
                target: __rt::Decode::blank(),
                kind: __rt::Option::None,
            }
        }
    }
    impl __rt::PayloadOf<Self> for TransferButtonClick {}
    impl __rt::Serialize for TransferButtonClick {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for TransferButtonClick {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The operator gave up the transfer to go on with the talk.
    ///
    /// On the wire: `BackgroundCallCard::cancelTransferButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/cancel-transfer-button-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct CancelTransferButtonClick {}
    impl CancelTransferButtonClick {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Default for CancelTransferButtonClick {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for CancelTransferButtonClick {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::None,
            fields: &[],
        };
    }
    impl __rt::Fields<'_> for CancelTransferButtonClick {}
    impl __rt::Record for CancelTransferButtonClick {}
    impl __rt::PlacementEvent<'_> for CancelTransferButtonClick {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::cancelTransferButtonClick",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/cancel-transfer-button-click.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 150u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {}
        }
    }
    impl __rt::PayloadOf<Self> for CancelTransferButtonClick {}
    impl __rt::Serialize for CancelTransferButtonClick {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for CancelTransferButtonClick {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The operator wants the transfer to go through, and so to leave the talk.
    ///
    /// On the wire: `BackgroundCallCard::completeTransferButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/complete-transfer-button-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct CompleteTransferButtonClick {}
    impl CompleteTransferButtonClick {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Default for CompleteTransferButtonClick {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for CompleteTransferButtonClick {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::None,
            fields: &[],
        };
    }
    impl __rt::Fields<'_> for CompleteTransferButtonClick {}
    impl __rt::Record for CompleteTransferButtonClick {}
    impl __rt::PlacementEvent<'_> for CompleteTransferButtonClick {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::completeTransferButtonClick",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/complete-transfer-button-click.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 155u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {}
        }
    }
    impl __rt::PayloadOf<Self> for CompleteTransferButtonClick {}
    impl __rt::Serialize for CompleteTransferButtonClick {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for CompleteTransferButtonClick {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The hang-up button was clicked. Only the click is reported: ending the call is the application's work.
    ///
    /// On the wire: `BackgroundCallCard::hangupButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/hang-up-button-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct HangupButtonClick {}
    impl HangupButtonClick {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Default for HangupButtonClick {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for HangupButtonClick {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::None,
            fields: &[],
        };
    }
    impl __rt::Fields<'_> for HangupButtonClick {}
    impl __rt::Record for HangupButtonClick {}
    impl __rt::PlacementEvent<'_> for HangupButtonClick {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::hangupButtonClick",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/hang-up-button-click.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 160u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {}
        }
    }
    impl __rt::PayloadOf<Self> for HangupButtonClick {}
    impl __rt::Serialize for HangupButtonClick {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for HangupButtonClick {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// In a call list the operator went on to the next client.
    ///
    /// It can be subscribed to, but judging by the portal's code it never reaches an application: cards of call lists raise none of these events.
    ///
    /// On the wire: `BackgroundCallCard::nextButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/next-button-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct NextButtonClick {}
    impl NextButtonClick {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Default for NextButtonClick {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for NextButtonClick {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::None,
            fields: &[],
        };
    }
    impl __rt::Fields<'_> for NextButtonClick {}
    impl __rt::Record for NextButtonClick {}
    impl __rt::PlacementEvent<'_> for NextButtonClick {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::nextButtonClick",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/next-button-click.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 165u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {}
        }
    }
    impl __rt::PayloadOf<Self> for NextButtonClick {}
    impl __rt::Serialize for NextButtonClick {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for NextButtonClick {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The operator does not want to take the call.
    ///
    /// On the wire: `BackgroundCallCard::skipButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/skip-button-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct SkipButtonClick {}
    impl SkipButtonClick {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Default for SkipButtonClick {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for SkipButtonClick {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::None,
            fields: &[],
        };
    }
    impl __rt::Fields<'_> for SkipButtonClick {}
    impl __rt::Record for SkipButtonClick {}
    impl __rt::PlacementEvent<'_> for SkipButtonClick {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::skipButtonClick",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/skip-button-click.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 170u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {}
        }
    }
    impl __rt::PayloadOf<Self> for SkipButtonClick {}
    impl __rt::Serialize for SkipButtonClick {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for SkipButtonClick {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The operator takes the incoming call. Answering it is the application's work.
    ///
    /// On the wire: `BackgroundCallCard::answerButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/answer-button-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct AnswerButtonClick {}
    impl AnswerButtonClick {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Default for AnswerButtonClick {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for AnswerButtonClick {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::None,
            fields: &[],
        };
    }
    impl __rt::Fields<'_> for AnswerButtonClick {}
    impl __rt::Record for AnswerButtonClick {}
    impl __rt::PlacementEvent<'_> for AnswerButtonClick {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::answerButtonClick",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/answer-button-click.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 175u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {}
        }
    }
    impl __rt::PayloadOf<Self> for AnswerButtonClick {}
    impl __rt::Serialize for AnswerButtonClick {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for AnswerButtonClick {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The card loaded the CRM object of its call, or changed to another one.
    ///
    /// It may come before `BackgroundCallCard::initialized`, comes several times during a call, and repeats with the same data when a folded card is opened again.
    ///
    /// On the wire: `BackgroundCallCard::entityChanged`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/entity-changed.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct EntityChanged {
        /// Phone number of the client.
        /// On the wire: `PHONE_NUMBER`.
        ///
        /// Nothing means: The client has no number, or withholds it.
        pub phone_number: __rt::Option<__rt::String>,
        /// Kind of the linked CRM object.
        /// On the wire: `CRM_ENTITY_TYPE`.
        ///
        /// Nothing means: The call is not linked to the CRM.
        pub crm_entity_type: __rt::Option<super::types::CrmEntityType>,
        /// Id of the linked CRM object.
        /// On the wire: `CRM_ENTITY_ID`.
        ///
        /// Nothing means: The call is not linked to the CRM.
        pub crm_entity_id: __rt::Option<__rt::Id>,
    }
    impl EntityChanged {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {
                phone_number: __rt::Option::None,
                crm_entity_type: __rt::Option::None,
                crm_entity_id: __rt::Option::None,
            }
        }
    }
    impl __rt::Default for EntityChanged {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for EntityChanged {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::Object,
            fields: &[
                __rt::Field::optional(
                    "PHONE_NUMBER",
                    "phone_number",
                    &[
                        __rt::Empty::Unknown,
                        __rt::Empty::Hidden,
                        __rt::Empty::Absent,
                        __rt::Empty::Null,
                        __rt::Empty::EmptyString,
                    ],
                ),
                __rt::Field::optional(
                    "CRM_ENTITY_TYPE",
                    "crm_entity_type",
                    &[__rt::Empty::EmptyString, __rt::Empty::Absent, __rt::Empty::Null],
                ),
                __rt::Field::optional(
                    "CRM_ENTITY_ID",
                    "crm_entity_id",
                    &[
                        __rt::Empty::Zero,
                        __rt::Empty::Absent,
                        __rt::Empty::Null,
                        __rt::Empty::EmptyString,
                        __rt::Empty::ZeroText,
                    ],
                ),
            ],
        };
    }
    impl<'de> __rt::Fields<'de> for EntityChanged {
        fn slot(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0usize => &mut self.phone_number,
                    1usize => &mut self.crm_entity_type,
                    2usize => &mut self.crm_entity_id,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Record for EntityChanged {
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0usize => &self.phone_number,
                    1usize => &self.crm_entity_type,
                    2usize => &self.crm_entity_id,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::PlacementEvent<'_> for EntityChanged {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::entityChanged",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/entity-changed.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 180u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {
                phone_number: __rt::Option::None,
                crm_entity_type: __rt::Option::None,
                crm_entity_id: __rt::Option::None,
            }
        }
    }
    impl __rt::PayloadOf<Self> for EntityChanged {}
    impl __rt::Serialize for EntityChanged {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for EntityChanged {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The operator rated the connection.
    ///
    /// On the wire: `BackgroundCallCard::qualityMeterClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/quality-meter-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct QualityMeterClick {
        /// The rating: a digit, as text.
        /// On the wire: `rating`.
        pub rating: super::types::QualityRating,
    }
    impl QualityMeterClick {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new(rating: super::types::QualityRating) -> Self {
            Self { rating }
        }
    }
    impl __rt::Described for QualityMeterClick {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::Args,
            fields: &[__rt::Field::required("rating", "rating")],
        };
    }
    impl<'de> __rt::Fields<'de> for QualityMeterClick {
        fn slot(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0usize => &mut self.rating,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Record for QualityMeterClick {
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0usize => &self.rating,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::PlacementEvent<'_> for QualityMeterClick {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::qualityMeterClick",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/quality-meter-click.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 209u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {
                rating: __rt::Decode::blank(),
            }
        }
    }
    impl __rt::PayloadOf<Self> for QualityMeterClick {}
    impl __rt::Positional for QualityMeterClick {
        type Args = (super::types::QualityRating,);
    }
    impl __rt::Serialize for QualityMeterClick {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for QualityMeterClick {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// A key of the dial pad was pressed during the talk.
    ///
    /// On the wire: `BackgroundCallCard::dialpadButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/dialpad-button-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct DialpadButtonClick {
        /// The key; digits, too, come as text.
        /// On the wire: `key`.
        pub key: super::types::DialpadKey,
    }
    impl DialpadButtonClick {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new(key: super::types::DialpadKey) -> Self {
            Self { key }
        }
    }
    impl __rt::Described for DialpadButtonClick {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::Args,
            fields: &[__rt::Field::required("key", "key")],
        };
    }
    impl<'de> __rt::Fields<'de> for DialpadButtonClick {
        fn slot(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0usize => &mut self.key,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Record for DialpadButtonClick {
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0usize => &self.key,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::PlacementEvent<'_> for DialpadButtonClick {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::dialpadButtonClick",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/dialpad-button-click.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 222u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self { key: __rt::Decode::blank() }
        }
    }
    impl __rt::PayloadOf<Self> for DialpadButtonClick {}
    impl __rt::Positional for DialpadButtonClick {
        type Args = (super::types::DialpadKey,);
    }
    impl __rt::Serialize for DialpadButtonClick {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for DialpadButtonClick {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The operator wants to call, to call again or to call back. Dialling is the application's work.
    ///
    /// On the wire: `BackgroundCallCard::makeCallButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/make-call-button-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct MakeCallButtonClick {}
    impl MakeCallButtonClick {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Default for MakeCallButtonClick {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for MakeCallButtonClick {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::None,
            fields: &[],
        };
    }
    impl __rt::Fields<'_> for MakeCallButtonClick {}
    impl __rt::Record for MakeCallButtonClick {}
    impl __rt::PlacementEvent<'_> for MakeCallButtonClick {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::makeCallButtonClick",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/make-call-button-click.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 235u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {}
        }
    }
    impl __rt::PayloadOf<Self> for MakeCallButtonClick {}
    impl __rt::Serialize for MakeCallButtonClick {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for MakeCallButtonClick {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The account has run out of money, and the operator wants the administrator to know.
    ///
    /// On the wire: `BackgroundCallCard::notifyAdminButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/notify-admin-button-click.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct NotifyAdminButtonClick {}
    impl NotifyAdminButtonClick {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Default for NotifyAdminButtonClick {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for NotifyAdminButtonClick {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::None,
            fields: &[],
        };
    }
    impl __rt::Fields<'_> for NotifyAdminButtonClick {}
    impl __rt::Record for NotifyAdminButtonClick {}
    impl __rt::PlacementEvent<'_> for NotifyAdminButtonClick {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "BackgroundCallCard::notifyAdminButtonClick",
            aliases: &[],
            placements: &["PAGE_BACKGROUND_WORKER"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/notify-admin-button-click.html",
            origin: __rt::Origin {
                path: "bitrix24/background-call-card.json",
                line: 240u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {}
        }
    }
    impl __rt::PayloadOf<Self> for NotifyAdminButtonClick {}
    impl __rt::Serialize for NotifyAdminButtonClick {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for NotifyAdminButtonClick {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: &[&__rt::EventInfo] = &[
        <Initialized as __rt::PlacementEvent<'_>>::INFO,
        <AddCommentButtonClick as __rt::PlacementEvent<'_>>::INFO,
        <MuteButtonClick as __rt::PlacementEvent<'_>>::INFO,
        <HoldButtonClick as __rt::PlacementEvent<'_>>::INFO,
        <CloseButtonClick as __rt::PlacementEvent<'_>>::INFO,
        <TransferButtonClick as __rt::PlacementEvent<'_>>::INFO,
        <CancelTransferButtonClick as __rt::PlacementEvent<'_>>::INFO,
        <CompleteTransferButtonClick as __rt::PlacementEvent<'_>>::INFO,
        <HangupButtonClick as __rt::PlacementEvent<'_>>::INFO,
        <NextButtonClick as __rt::PlacementEvent<'_>>::INFO,
        <SkipButtonClick as __rt::PlacementEvent<'_>>::INFO,
        <AnswerButtonClick as __rt::PlacementEvent<'_>>::INFO,
        <EntityChanged as __rt::PlacementEvent<'_>>::INFO,
        <QualityMeterClick as __rt::PlacementEvent<'_>>::INFO,
        <DialpadButtonClick as __rt::PlacementEvent<'_>>::INFO,
        <MakeCallButtonClick as __rt::PlacementEvent<'_>>::INFO,
        <NotifyAdminButtonClick as __rt::PlacementEvent<'_>>::INFO,
    ];
    /// An event of `background_call_card`.
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        Initialized(Initialized),
        AddCommentButtonClick(AddCommentButtonClick),
        MuteButtonClick(MuteButtonClick),
        HoldButtonClick(HoldButtonClick),
        CloseButtonClick(CloseButtonClick),
        TransferButtonClick(TransferButtonClick),
        CancelTransferButtonClick(CancelTransferButtonClick),
        CompleteTransferButtonClick(CompleteTransferButtonClick),
        HangupButtonClick(HangupButtonClick),
        NextButtonClick(NextButtonClick),
        SkipButtonClick(SkipButtonClick),
        AnswerButtonClick(AnswerButtonClick),
        EntityChanged(EntityChanged),
        QualityMeterClick(QualityMeterClick),
        DialpadButtonClick(DialpadButtonClick),
        MakeCallButtonClick(MakeCallButtonClick),
        NotifyAdminButtonClick(NotifyAdminButtonClick),
    }
    impl Event {
        /// The payload, whatever it is.
        #[must_use]
        pub fn payload(&self) -> &dyn __rt::Payload {
            match self {
                Self::Initialized(payload) => payload,
                Self::AddCommentButtonClick(payload) => payload,
                Self::MuteButtonClick(payload) => payload,
                Self::HoldButtonClick(payload) => payload,
                Self::CloseButtonClick(payload) => payload,
                Self::TransferButtonClick(payload) => payload,
                Self::CancelTransferButtonClick(payload) => payload,
                Self::CompleteTransferButtonClick(payload) => payload,
                Self::HangupButtonClick(payload) => payload,
                Self::NextButtonClick(payload) => payload,
                Self::SkipButtonClick(payload) => payload,
                Self::AnswerButtonClick(payload) => payload,
                Self::EntityChanged(payload) => payload,
                Self::QualityMeterClick(payload) => payload,
                Self::DialpadButtonClick(payload) => payload,
                Self::MakeCallButtonClick(payload) => payload,
                Self::NotifyAdminButtonClick(payload) => payload,
            }
        }
    }
    impl<'de> __rt::Indexed<'de> for Event {
        fn registry() -> &'static __rt::Registry {
            &super::EVENTS
        }
        fn at(index: usize) -> __rt::Option<Self> {
            __rt::Option::Some(
                match index {
                    0usize => {
                        Self::Initialized(
                            <Initialized as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    1usize => {
                        Self::AddCommentButtonClick(
                            <AddCommentButtonClick as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    2usize => {
                        Self::MuteButtonClick(
                            <MuteButtonClick as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    3usize => {
                        Self::HoldButtonClick(
                            <HoldButtonClick as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    4usize => {
                        Self::CloseButtonClick(
                            <CloseButtonClick as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    5usize => {
                        Self::TransferButtonClick(
                            <TransferButtonClick as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    6usize => {
                        Self::CancelTransferButtonClick(
                            <CancelTransferButtonClick as __rt::PlacementEvent<
                                'de,
                            >>::blank(),
                        )
                    }
                    7usize => {
                        Self::CompleteTransferButtonClick(
                            <CompleteTransferButtonClick as __rt::PlacementEvent<
                                'de,
                            >>::blank(),
                        )
                    }
                    8usize => {
                        Self::HangupButtonClick(
                            <HangupButtonClick as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    9usize => {
                        Self::NextButtonClick(
                            <NextButtonClick as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    10usize => {
                        Self::SkipButtonClick(
                            <SkipButtonClick as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    11usize => {
                        Self::AnswerButtonClick(
                            <AnswerButtonClick as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    12usize => {
                        Self::EntityChanged(
                            <EntityChanged as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    13usize => {
                        Self::QualityMeterClick(
                            <QualityMeterClick as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    14usize => {
                        Self::DialpadButtonClick(
                            <DialpadButtonClick as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    15usize => {
                        Self::MakeCallButtonClick(
                            <MakeCallButtonClick as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    16usize => {
                        Self::NotifyAdminButtonClick(
                            <NotifyAdminButtonClick as __rt::PlacementEvent<
                                'de,
                            >>::blank(),
                        )
                    }
                    _ => return __rt::Option::None,
                },
            )
        }
        fn fields_mut(&mut self) -> &mut dyn __rt::Fields<'de> {
            match self {
                Self::Initialized(payload) => payload,
                Self::AddCommentButtonClick(payload) => payload,
                Self::MuteButtonClick(payload) => payload,
                Self::HoldButtonClick(payload) => payload,
                Self::CloseButtonClick(payload) => payload,
                Self::TransferButtonClick(payload) => payload,
                Self::CancelTransferButtonClick(payload) => payload,
                Self::CompleteTransferButtonClick(payload) => payload,
                Self::HangupButtonClick(payload) => payload,
                Self::NextButtonClick(payload) => payload,
                Self::SkipButtonClick(payload) => payload,
                Self::AnswerButtonClick(payload) => payload,
                Self::EntityChanged(payload) => payload,
                Self::QualityMeterClick(payload) => payload,
                Self::DialpadButtonClick(payload) => payload,
                Self::MakeCallButtonClick(payload) => payload,
                Self::NotifyAdminButtonClick(payload) => payload,
            }
        }
        fn as_payload(&self) -> &dyn __rt::Payload {
            self.payload()
        }
    }
    /// Handles the events of `background_call_card`, one method each.
    ///
    /// A method that is not written hands its event to [`unhandled`](Self::unhandled). `Output` is what all of them
    /// return: `()`, a `Result`, or a boxed future.
    pub trait Handler {
        /// What every method returns.
        type Output;
        /// Gets every event whose own method is not written.
        fn unhandled(&self, event: Event) -> Self::Output;
        /// Handles `BackgroundCallCard::initialized`.
        fn initialized(&self, event: Initialized) -> Self::Output {
            self.unhandled(Event::Initialized(event))
        }
        /// Handles `BackgroundCallCard::addCommentButtonClick`.
        fn add_comment_button_click(
            &self,
            event: AddCommentButtonClick,
        ) -> Self::Output {
            self.unhandled(Event::AddCommentButtonClick(event))
        }
        /// Handles `BackgroundCallCard::muteButtonClick`.
        fn mute_button_click(&self, event: MuteButtonClick) -> Self::Output {
            self.unhandled(Event::MuteButtonClick(event))
        }
        /// Handles `BackgroundCallCard::holdButtonClick`.
        fn hold_button_click(&self, event: HoldButtonClick) -> Self::Output {
            self.unhandled(Event::HoldButtonClick(event))
        }
        /// Handles `BackgroundCallCard::closeButtonClick`.
        fn close_button_click(&self, event: CloseButtonClick) -> Self::Output {
            self.unhandled(Event::CloseButtonClick(event))
        }
        /// Handles `BackgroundCallCard::transferButtonClick`.
        fn transfer_button_click(&self, event: TransferButtonClick) -> Self::Output {
            self.unhandled(Event::TransferButtonClick(event))
        }
        /// Handles `BackgroundCallCard::cancelTransferButtonClick`.
        fn cancel_transfer_button_click(
            &self,
            event: CancelTransferButtonClick,
        ) -> Self::Output {
            self.unhandled(Event::CancelTransferButtonClick(event))
        }
        /// Handles `BackgroundCallCard::completeTransferButtonClick`.
        fn complete_transfer_button_click(
            &self,
            event: CompleteTransferButtonClick,
        ) -> Self::Output {
            self.unhandled(Event::CompleteTransferButtonClick(event))
        }
        /// Handles `BackgroundCallCard::hangupButtonClick`.
        fn hangup_button_click(&self, event: HangupButtonClick) -> Self::Output {
            self.unhandled(Event::HangupButtonClick(event))
        }
        /// Handles `BackgroundCallCard::nextButtonClick`.
        fn next_button_click(&self, event: NextButtonClick) -> Self::Output {
            self.unhandled(Event::NextButtonClick(event))
        }
        /// Handles `BackgroundCallCard::skipButtonClick`.
        fn skip_button_click(&self, event: SkipButtonClick) -> Self::Output {
            self.unhandled(Event::SkipButtonClick(event))
        }
        /// Handles `BackgroundCallCard::answerButtonClick`.
        fn answer_button_click(&self, event: AnswerButtonClick) -> Self::Output {
            self.unhandled(Event::AnswerButtonClick(event))
        }
        /// Handles `BackgroundCallCard::entityChanged`.
        fn entity_changed(&self, event: EntityChanged) -> Self::Output {
            self.unhandled(Event::EntityChanged(event))
        }
        /// Handles `BackgroundCallCard::qualityMeterClick`.
        fn quality_meter_click(&self, event: QualityMeterClick) -> Self::Output {
            self.unhandled(Event::QualityMeterClick(event))
        }
        /// Handles `BackgroundCallCard::dialpadButtonClick`.
        fn dialpad_button_click(&self, event: DialpadButtonClick) -> Self::Output {
            self.unhandled(Event::DialpadButtonClick(event))
        }
        /// Handles `BackgroundCallCard::makeCallButtonClick`.
        fn make_call_button_click(&self, event: MakeCallButtonClick) -> Self::Output {
            self.unhandled(Event::MakeCallButtonClick(event))
        }
        /// Handles `BackgroundCallCard::notifyAdminButtonClick`.
        fn notify_admin_button_click(
            &self,
            event: NotifyAdminButtonClick,
        ) -> Self::Output {
            self.unhandled(Event::NotifyAdminButtonClick(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        pub fn dispatch<H: Handler + ?__rt::Sized>(self, handler: &H) -> H::Output {
            match self {
                Self::Initialized(event) => handler.initialized(event),
                Self::AddCommentButtonClick(event) => {
                    handler.add_comment_button_click(event)
                }
                Self::MuteButtonClick(event) => handler.mute_button_click(event),
                Self::HoldButtonClick(event) => handler.hold_button_click(event),
                Self::CloseButtonClick(event) => handler.close_button_click(event),
                Self::TransferButtonClick(event) => handler.transfer_button_click(event),
                Self::CancelTransferButtonClick(event) => {
                    handler.cancel_transfer_button_click(event)
                }
                Self::CompleteTransferButtonClick(event) => {
                    handler.complete_transfer_button_click(event)
                }
                Self::HangupButtonClick(event) => handler.hangup_button_click(event),
                Self::NextButtonClick(event) => handler.next_button_click(event),
                Self::SkipButtonClick(event) => handler.skip_button_click(event),
                Self::AnswerButtonClick(event) => handler.answer_button_click(event),
                Self::EntityChanged(event) => handler.entity_changed(event),
                Self::QualityMeterClick(event) => handler.quality_meter_click(event),
                Self::DialpadButtonClick(event) => handler.dialpad_button_click(event),
                Self::MakeCallButtonClick(event) => handler.make_call_button_click(event),
                Self::NotifyAdminButtonClick(event) => {
                    handler.notify_admin_button_click(event)
                }
            }
        }
    }
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::large_enum_variant,
    clippy::pub_underscore_fields,
    clippy::too_many_arguments,
    clippy::used_underscore_binding,
    reason = "the spec decides what there is, the user what is used, and no prelude is taken for granted"
)]
pub mod call_card {
    //! What happens in the call card, told to the application's tab in it, for calls of every kind. The tab cannot change buttons, title or state of the card.
    //!
    //! [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/index.html)
    use ::bitrix24_placement::__private as __rt;
    /// The call has another client than before: the card has loaded or reloaded its CRM data, an object was created or linked in the card, or a call list went on.
    ///
    /// It may repeat with the same data.
    ///
    /// On the wire: `CallCard::EntityChanged`, offered by `CALL_CARD`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-entity-changed.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct EntityChanged {
        /// Phone number of the client.
        /// On the wire: `PHONE_NUMBER`.
        ///
        /// Nothing means: The client has no number, or withholds it.
        pub phone_number: __rt::Option<__rt::String>,
        /// Kind of the linked CRM object.
        /// On the wire: `CRM_ENTITY_TYPE`.
        ///
        /// Nothing means: The call is not linked to the CRM.
        pub crm_entity_type: __rt::Option<super::types::CrmEntityType>,
        /// Id of the linked CRM object.
        /// On the wire: `CRM_ENTITY_ID`.
        ///
        /// Nothing means: The call is not linked to the CRM.
        pub crm_entity_id: __rt::Option<__rt::Id>,
    }
    impl EntityChanged {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {
                phone_number: __rt::Option::None,
                crm_entity_type: __rt::Option::None,
                crm_entity_id: __rt::Option::None,
            }
        }
    }
    impl __rt::Default for EntityChanged {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for EntityChanged {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::Object,
            fields: &[
                __rt::Field::optional(
                    "PHONE_NUMBER",
                    "phone_number",
                    &[
                        __rt::Empty::Unknown,
                        __rt::Empty::Hidden,
                        __rt::Empty::Absent,
                        __rt::Empty::Null,
                        __rt::Empty::EmptyString,
                    ],
                ),
                __rt::Field::optional(
                    "CRM_ENTITY_TYPE",
                    "crm_entity_type",
                    &[__rt::Empty::EmptyString, __rt::Empty::Absent, __rt::Empty::Null],
                ),
                __rt::Field::optional(
                    "CRM_ENTITY_ID",
                    "crm_entity_id",
                    &[
                        __rt::Empty::Zero,
                        __rt::Empty::Absent,
                        __rt::Empty::Null,
                        __rt::Empty::EmptyString,
                        __rt::Empty::ZeroText,
                    ],
                ),
            ],
        };
    }
    impl<'de> __rt::Fields<'de> for EntityChanged {
        fn slot(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0usize => &mut self.phone_number,
                    1usize => &mut self.crm_entity_type,
                    2usize => &mut self.crm_entity_id,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Record for EntityChanged {
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0usize => &self.phone_number,
                    1usize => &self.crm_entity_type,
                    2usize => &self.crm_entity_id,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::PlacementEvent<'_> for EntityChanged {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "CallCard::EntityChanged",
            aliases: &[],
            placements: &["CALL_CARD"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-entity-changed.html",
            origin: __rt::Origin {
                path: "bitrix24/call-card.json",
                line: 39u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {
                phone_number: __rt::Option::None,
                crm_entity_type: __rt::Option::None,
                crm_entity_id: __rt::Option::None,
            }
        }
    }
    impl __rt::PayloadOf<Self> for EntityChanged {}
    impl __rt::Serialize for EntityChanged {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for EntityChanged {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The card is about to close, though it may yet stay.
    ///
    /// It can come twice for one card: when closing is put off for 65 seconds (`disableAutoClose`, or an open comment), and again when the card does close.
    ///
    /// On the wire: `CallCard::BeforeClose`, offered by `CALL_CARD`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-before-close.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct BeforeClose {}
    impl BeforeClose {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Default for BeforeClose {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for BeforeClose {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::None,
            fields: &[],
        };
    }
    impl __rt::Fields<'_> for BeforeClose {}
    impl __rt::Record for BeforeClose {}
    impl __rt::PlacementEvent<'_> for BeforeClose {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "CallCard::BeforeClose",
            aliases: &[],
            placements: &["CALL_CARD"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-before-close.html",
            origin: __rt::Origin {
                path: "bitrix24/call-card.json",
                line: 71u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {}
        }
    }
    impl __rt::PayloadOf<Self> for BeforeClose {}
    impl __rt::Serialize for BeforeClose {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for BeforeClose {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The call went from one state to another. For a call that an application registered it usually does not come at all, as the card sets such a call to `connected` once and never again.
    ///
    /// On the wire: `CallCard::CallStateChanged`, offered by `CALL_CARD`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-call-state-changed.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct CallStateChanged {
        /// The new state.
        /// On the wire: `callState`.
        pub call_state: super::types::CallState,
        /// Documented, but do not count on it: between portal and frame only the first argument travels.
        /// On the wire: `additionalParams`.
        ///
        /// Nothing means: Nothing to add, or, more often, lost on the way.
        pub additional_params: __rt::Option<super::types::CallStateParams>,
    }
    impl CallStateChanged {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new(call_state: super::types::CallState) -> Self {
            Self {
                call_state,
                additional_params: __rt::Option::None,
            }
        }
    }
    impl __rt::Described for CallStateChanged {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::Args,
            fields: &[
                __rt::Field::required("callState", "call_state"),
                __rt::Field::optional(
                    "additionalParams",
                    "additional_params",
                    &[
                        __rt::Empty::EmptyObject,
                        __rt::Empty::Absent,
                        __rt::Empty::EmptyArray,
                        __rt::Empty::Null,
                        __rt::Empty::EmptyString,
                    ],
                ),
            ],
        };
    }
    impl<'de> __rt::Fields<'de> for CallStateChanged {
        fn slot(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0usize => &mut self.call_state,
                    1usize => &mut self.additional_params,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Record for CallStateChanged {
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0usize => &self.call_state,
                    1usize => &self.additional_params,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::PlacementEvent<'_> for CallStateChanged {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "CallCard::CallStateChanged",
            aliases: &[],
            placements: &["CALL_CARD"],
            scopes: &["placement", "telephony"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-call-state-changed.html",
            origin: __rt::Origin {
                path: "bitrix24/call-card.json",
                line: 76u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {
                call_state: __rt::Decode::blank(),
                additional_params: __rt::Option::None,
            }
        }
    }
    impl __rt::PayloadOf<Self> for CallStateChanged {}
    impl __rt::Positional for CallStateChanged {
        type Args = (
            super::types::CallState,
            __rt::Option<super::types::CallStateParams>,
        );
    }
    impl __rt::Serialize for CallStateChanged {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for CallStateChanged {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: &[&__rt::EventInfo] = &[
        <EntityChanged as __rt::PlacementEvent<'_>>::INFO,
        <BeforeClose as __rt::PlacementEvent<'_>>::INFO,
        <CallStateChanged as __rt::PlacementEvent<'_>>::INFO,
    ];
    /// An event of `call_card`.
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        EntityChanged(EntityChanged),
        BeforeClose(BeforeClose),
        CallStateChanged(CallStateChanged),
    }
    impl Event {
        /// The payload, whatever it is.
        #[must_use]
        pub fn payload(&self) -> &dyn __rt::Payload {
            match self {
                Self::EntityChanged(payload) => payload,
                Self::BeforeClose(payload) => payload,
                Self::CallStateChanged(payload) => payload,
            }
        }
    }
    impl<'de> __rt::Indexed<'de> for Event {
        fn registry() -> &'static __rt::Registry {
            &super::EVENTS
        }
        fn at(index: usize) -> __rt::Option<Self> {
            __rt::Option::Some(
                match index {
                    17usize => {
                        Self::EntityChanged(
                            <EntityChanged as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    18usize => {
                        Self::BeforeClose(
                            <BeforeClose as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    19usize => {
                        Self::CallStateChanged(
                            <CallStateChanged as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    _ => return __rt::Option::None,
                },
            )
        }
        fn fields_mut(&mut self) -> &mut dyn __rt::Fields<'de> {
            match self {
                Self::EntityChanged(payload) => payload,
                Self::BeforeClose(payload) => payload,
                Self::CallStateChanged(payload) => payload,
            }
        }
        fn as_payload(&self) -> &dyn __rt::Payload {
            self.payload()
        }
    }
    /// Handles the events of `call_card`, one method each.
    ///
    /// A method that is not written hands its event to [`unhandled`](Self::unhandled). `Output` is what all of them
    /// return: `()`, a `Result`, or a boxed future.
    pub trait Handler {
        /// What every method returns.
        type Output;
        /// Gets every event whose own method is not written.
        fn unhandled(&self, event: Event) -> Self::Output;
        /// Handles `CallCard::EntityChanged`.
        fn entity_changed(&self, event: EntityChanged) -> Self::Output {
            self.unhandled(Event::EntityChanged(event))
        }
        /// Handles `CallCard::BeforeClose`.
        fn before_close(&self, event: BeforeClose) -> Self::Output {
            self.unhandled(Event::BeforeClose(event))
        }
        /// Handles `CallCard::CallStateChanged`.
        fn call_state_changed(&self, event: CallStateChanged) -> Self::Output {
            self.unhandled(Event::CallStateChanged(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        pub fn dispatch<H: Handler + ?__rt::Sized>(self, handler: &H) -> H::Output {
            match self {
                Self::EntityChanged(event) => handler.entity_changed(event),
                Self::BeforeClose(event) => handler.before_close(event),
                Self::CallStateChanged(event) => handler.call_state_changed(event),
            }
        }
    }
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::large_enum_variant,
    clippy::pub_underscore_fields,
    clippy::too_many_arguments,
    clippy::used_underscore_binding,
    reason = "the spec decides what there is, the user what is used, and no prelude is taken for granted"
)]
pub mod calendar {
    //! What the user does in the calendar around the application's view, and the commands of that view.
    //!
    //! The range of dates in sight is that of the drawn grid: a month has days of its neighbours, too.
    //!
    //! [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html)
    use ::bitrix24_placement::__private as __rt;
    /// Entries of the calendar changed: read them again.
    ///
    /// On the wire: `Calendar.customView:refreshEntries`, offered by `CALENDAR_GRIDVIEW`; needs the scopes `placement`, `calendar`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct RefreshEntries {}
    impl RefreshEntries {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Default for RefreshEntries {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for RefreshEntries {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::EmptyObject,
            fields: &[],
        };
    }
    impl __rt::Fields<'_> for RefreshEntries {}
    impl __rt::Record for RefreshEntries {}
    impl __rt::PlacementEvent<'_> for RefreshEntries {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "Calendar.customView:refreshEntries",
            aliases: &[],
            placements: &["CALENDAR_GRIDVIEW"],
            scopes: &["placement", "calendar"],
            page: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html",
            origin: __rt::Origin {
                path: "bitrix24/calendar.json",
                line: 37u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {}
        }
    }
    impl __rt::PayloadOf<Self> for RefreshEntries {}
    impl __rt::Serialize for RefreshEntries {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for RefreshEntries {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The user went back by one range of dates. Which range that is does not come along.
    ///
    /// On the wire: `Calendar.customView:decreaseViewRangeDate`, offered by `CALENDAR_GRIDVIEW`; needs the scopes `placement`, `calendar`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct DecreaseViewRangeDate {}
    impl DecreaseViewRangeDate {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Default for DecreaseViewRangeDate {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for DecreaseViewRangeDate {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::EmptyObject,
            fields: &[],
        };
    }
    impl __rt::Fields<'_> for DecreaseViewRangeDate {}
    impl __rt::Record for DecreaseViewRangeDate {}
    impl __rt::PlacementEvent<'_> for DecreaseViewRangeDate {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "Calendar.customView:decreaseViewRangeDate",
            aliases: &[],
            placements: &["CALENDAR_GRIDVIEW"],
            scopes: &["placement", "calendar"],
            page: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html",
            origin: __rt::Origin {
                path: "bitrix24/calendar.json",
                line: 42u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {}
        }
    }
    impl __rt::PayloadOf<Self> for DecreaseViewRangeDate {}
    impl __rt::Serialize for DecreaseViewRangeDate {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for DecreaseViewRangeDate {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The user went on by one range of dates. Which range that is does not come along.
    ///
    /// On the wire: `Calendar.customView:increaseViewRangeDate`, offered by `CALENDAR_GRIDVIEW`; needs the scopes `placement`, `calendar`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct IncreaseViewRangeDate {}
    impl IncreaseViewRangeDate {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Default for IncreaseViewRangeDate {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __rt::Described for IncreaseViewRangeDate {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::EmptyObject,
            fields: &[],
        };
    }
    impl __rt::Fields<'_> for IncreaseViewRangeDate {}
    impl __rt::Record for IncreaseViewRangeDate {}
    impl __rt::PlacementEvent<'_> for IncreaseViewRangeDate {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "Calendar.customView:increaseViewRangeDate",
            aliases: &[],
            placements: &["CALENDAR_GRIDVIEW"],
            scopes: &["placement", "calendar"],
            page: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html",
            origin: __rt::Origin {
                path: "bitrix24/calendar.json",
                line: 47u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {}
        }
    }
    impl __rt::PayloadOf<Self> for IncreaseViewRangeDate {}
    impl __rt::Serialize for IncreaseViewRangeDate {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for IncreaseViewRangeDate {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The user chose a date to go to.
    ///
    /// On the wire: `Calendar.customView:adjustToDate`, offered by `CALENDAR_GRIDVIEW`; needs the scopes `placement`, `calendar`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct AdjustToDate {
        /// That date.
        /// On the wire: `date`.
        pub date: __rt::Date,
    }
    impl AdjustToDate {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new(date: __rt::Date) -> Self {
            Self { date }
        }
    }
    impl __rt::Described for AdjustToDate {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::Args,
            fields: &[__rt::Field::required("date", "date")],
        };
    }
    impl<'de> __rt::Fields<'de> for AdjustToDate {
        fn slot(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0usize => &mut self.date,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Record for AdjustToDate {
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0usize => &self.date,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::PlacementEvent<'_> for AdjustToDate {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "Calendar.customView:adjustToDate",
            aliases: &[],
            placements: &["CALENDAR_GRIDVIEW"],
            scopes: &["placement", "calendar"],
            page: "https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html",
            origin: __rt::Origin {
                path: "bitrix24/calendar.json",
                line: 52u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {
                date: __rt::Decode::blank(),
            }
        }
    }
    impl __rt::PayloadOf<Self> for AdjustToDate {}
    impl __rt::Positional for AdjustToDate {
        type Args = (__rt::Date,);
    }
    impl __rt::Serialize for AdjustToDate {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for AdjustToDate {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: &[&__rt::EventInfo] = &[
        <RefreshEntries as __rt::PlacementEvent<'_>>::INFO,
        <DecreaseViewRangeDate as __rt::PlacementEvent<'_>>::INFO,
        <IncreaseViewRangeDate as __rt::PlacementEvent<'_>>::INFO,
        <AdjustToDate as __rt::PlacementEvent<'_>>::INFO,
    ];
    /// An event of `calendar`.
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        RefreshEntries(RefreshEntries),
        DecreaseViewRangeDate(DecreaseViewRangeDate),
        IncreaseViewRangeDate(IncreaseViewRangeDate),
        AdjustToDate(AdjustToDate),
    }
    impl Event {
        /// The payload, whatever it is.
        #[must_use]
        pub fn payload(&self) -> &dyn __rt::Payload {
            match self {
                Self::RefreshEntries(payload) => payload,
                Self::DecreaseViewRangeDate(payload) => payload,
                Self::IncreaseViewRangeDate(payload) => payload,
                Self::AdjustToDate(payload) => payload,
            }
        }
    }
    impl<'de> __rt::Indexed<'de> for Event {
        fn registry() -> &'static __rt::Registry {
            &super::EVENTS
        }
        fn at(index: usize) -> __rt::Option<Self> {
            __rt::Option::Some(
                match index {
                    20usize => {
                        Self::RefreshEntries(
                            <RefreshEntries as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    21usize => {
                        Self::DecreaseViewRangeDate(
                            <DecreaseViewRangeDate as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    22usize => {
                        Self::IncreaseViewRangeDate(
                            <IncreaseViewRangeDate as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    23usize => {
                        Self::AdjustToDate(
                            <AdjustToDate as __rt::PlacementEvent<'de>>::blank(),
                        )
                    }
                    _ => return __rt::Option::None,
                },
            )
        }
        fn fields_mut(&mut self) -> &mut dyn __rt::Fields<'de> {
            match self {
                Self::RefreshEntries(payload) => payload,
                Self::DecreaseViewRangeDate(payload) => payload,
                Self::IncreaseViewRangeDate(payload) => payload,
                Self::AdjustToDate(payload) => payload,
            }
        }
        fn as_payload(&self) -> &dyn __rt::Payload {
            self.payload()
        }
    }
    /// Handles the events of `calendar`, one method each.
    ///
    /// A method that is not written hands its event to [`unhandled`](Self::unhandled). `Output` is what all of them
    /// return: `()`, a `Result`, or a boxed future.
    pub trait Handler {
        /// What every method returns.
        type Output;
        /// Gets every event whose own method is not written.
        fn unhandled(&self, event: Event) -> Self::Output;
        /// Handles `Calendar.customView:refreshEntries`.
        fn refresh_entries(&self, event: RefreshEntries) -> Self::Output {
            self.unhandled(Event::RefreshEntries(event))
        }
        /// Handles `Calendar.customView:decreaseViewRangeDate`.
        fn decrease_view_range_date(
            &self,
            event: DecreaseViewRangeDate,
        ) -> Self::Output {
            self.unhandled(Event::DecreaseViewRangeDate(event))
        }
        /// Handles `Calendar.customView:increaseViewRangeDate`.
        fn increase_view_range_date(
            &self,
            event: IncreaseViewRangeDate,
        ) -> Self::Output {
            self.unhandled(Event::IncreaseViewRangeDate(event))
        }
        /// Handles `Calendar.customView:adjustToDate`.
        fn adjust_to_date(&self, event: AdjustToDate) -> Self::Output {
            self.unhandled(Event::AdjustToDate(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        pub fn dispatch<H: Handler + ?__rt::Sized>(self, handler: &H) -> H::Output {
            match self {
                Self::RefreshEntries(event) => handler.refresh_entries(event),
                Self::DecreaseViewRangeDate(event) => {
                    handler.decrease_view_range_date(event)
                }
                Self::IncreaseViewRangeDate(event) => {
                    handler.increase_view_range_date(event)
                }
                Self::AdjustToDate(event) => handler.adjust_to_date(event),
            }
        }
    }
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::large_enum_variant,
    clippy::pub_underscore_fields,
    clippy::too_many_arguments,
    clippy::used_underscore_binding,
    reason = "the spec decides what there is, the user what is used, and no prelude is taken for granted"
)]
pub mod crm {
    //! Sources of clients, requisites and bank details; tabs, buttons and menu items of CRM cards and lists.
    //!
    //! An application that adds to a search answers it with `crmShowFoundEntities`, hears the choice with `onCrmEntityIsNeedToCreate`, and hands the finished object over with `crmShowCreatedEntity`. A button over the timeline draws itself with `setLayout` and listens with the `bind...` commands instead of events.
    //!
    //! [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/index.html)
    use ::bitrix24_placement::__private as __rt;
    /// The user chose something that the application offered with `crmShowFoundEntities`.
    ///
    /// On the wire: `onCrmEntityIsNeedToCreate`, offered by `CRM_DETAIL_SEARCH`, `CRM_REQUISITE_AUTOCOMPLETE`, `CRM_BANK_DETAIL_AUTOCOMPLETE`; needs the scopes `placement`, `crm`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-search.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub struct OnCrmEntityIsNeedToCreate {
        /// Id of the frame (`APP_SID`) whose offer it was. More than one frame may listen.
        /// On the wire: `appSid`.
        pub app_sid: __rt::String,
        /// What was chosen, with all the application had put into it.
        /// On the wire: `data`.
        pub data: super::types::ChosenEntity,
    }
    impl OnCrmEntityIsNeedToCreate {
        /// A value with these fields; all others say nothing.
        #[must_use]
        pub fn new(
            app_sid: impl __rt::Into<__rt::String>,
            data: super::types::ChosenEntity,
        ) -> Self {
            Self {
                app_sid: __rt::Into::into(app_sid),
                data,
            }
        }
    }
    impl __rt::Described for OnCrmEntityIsNeedToCreate {
        const SHAPE: &'static __rt::Shape = &__rt::Shape {
            kind: __rt::Kind::Object,
            fields: &[
                __rt::Field::required("appSid", "app_sid"),
                __rt::Field::required("data", "data"),
            ],
        };
    }
    impl<'de> __rt::Fields<'de> for OnCrmEntityIsNeedToCreate {
        fn slot(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0usize => &mut self.app_sid,
                    1usize => &mut self.data,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Record for OnCrmEntityIsNeedToCreate {
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0usize => &self.app_sid,
                    1usize => &self.data,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::PlacementEvent<'_> for OnCrmEntityIsNeedToCreate {
        const INFO: &'static __rt::EventInfo = &__rt::EventInfo {
            name: "onCrmEntityIsNeedToCreate",
            aliases: &[],
            placements: &[
                "CRM_DETAIL_SEARCH",
                "CRM_REQUISITE_AUTOCOMPLETE",
                "CRM_BANK_DETAIL_AUTOCOMPLETE",
            ],
            scopes: &["placement", "crm"],
            page: "https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-search.html",
            origin: __rt::Origin {
                path: "bitrix24/crm.json",
                line: 109u32,
                column: 9u32,
            },
            registry: || &super::EVENTS,
        };
        const GROUP: &'static [&'static __rt::EventInfo] = EVENTS;
        fn blank() -> Self {
            Self {
                app_sid: __rt::Decode::blank(),
                data: __rt::Decode::blank(),
            }
        }
    }
    impl __rt::PayloadOf<Self> for OnCrmEntityIsNeedToCreate {}
    impl __rt::Serialize for OnCrmEntityIsNeedToCreate {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for OnCrmEntityIsNeedToCreate {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_payload(deserializer)
        }
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: &[&__rt::EventInfo] = &[
        <OnCrmEntityIsNeedToCreate as __rt::PlacementEvent<'_>>::INFO,
    ];
    /// An event of `crm`.
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        OnCrmEntityIsNeedToCreate(OnCrmEntityIsNeedToCreate),
    }
    impl Event {
        /// The payload, whatever it is.
        #[must_use]
        pub fn payload(&self) -> &dyn __rt::Payload {
            match self {
                Self::OnCrmEntityIsNeedToCreate(payload) => payload,
            }
        }
    }
    impl<'de> __rt::Indexed<'de> for Event {
        fn registry() -> &'static __rt::Registry {
            &super::EVENTS
        }
        fn at(index: usize) -> __rt::Option<Self> {
            __rt::Option::Some(
                match index {
                    24usize => {
                        Self::OnCrmEntityIsNeedToCreate(
                            <OnCrmEntityIsNeedToCreate as __rt::PlacementEvent<
                                'de,
                            >>::blank(),
                        )
                    }
                    _ => return __rt::Option::None,
                },
            )
        }
        fn fields_mut(&mut self) -> &mut dyn __rt::Fields<'de> {
            match self {
                Self::OnCrmEntityIsNeedToCreate(payload) => payload,
            }
        }
        fn as_payload(&self) -> &dyn __rt::Payload {
            self.payload()
        }
    }
    /// Handles the events of `crm`, one method each.
    ///
    /// A method that is not written hands its event to [`unhandled`](Self::unhandled). `Output` is what all of them
    /// return: `()`, a `Result`, or a boxed future.
    pub trait Handler {
        /// What every method returns.
        type Output;
        /// Gets every event whose own method is not written.
        fn unhandled(&self, event: Event) -> Self::Output;
        /// Handles `onCrmEntityIsNeedToCreate`.
        fn on_crm_entity_is_need_to_create(
            &self,
            event: OnCrmEntityIsNeedToCreate,
        ) -> Self::Output {
            self.unhandled(Event::OnCrmEntityIsNeedToCreate(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        pub fn dispatch<H: Handler + ?__rt::Sized>(self, handler: &H) -> H::Output {
            match self {
                Self::OnCrmEntityIsNeedToCreate(event) => {
                    handler.on_crm_entity_is_need_to_create(event)
                }
            }
        }
    }
}
/// An event of any group.
#[derive(
    ::bitrix24_placement::__private::Debug,
    ::bitrix24_placement::__private::Clone,
    ::bitrix24_placement::__private::PartialEq,
    ::bitrix24_placement::__private::Eq
)]
#[non_exhaustive]
#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::large_enum_variant,
    reason = "the modules have docs, and the user decides what is used"
)]
pub enum AnyEvent {
    BackgroundCallCard(background_call_card::Event),
    CallCard(call_card::Event),
    Calendar(calendar::Event),
    Crm(crm::Event),
}
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
impl AnyEvent {
    /// The payload, whatever it is.
    #[must_use]
    pub fn payload(&self) -> &dyn ::bitrix24_placement::__private::Payload {
        match self {
            Self::BackgroundCallCard(event) => event.payload(),
            Self::CallCard(event) => event.payload(),
            Self::Calendar(event) => event.payload(),
            Self::Crm(event) => event.payload(),
        }
    }
}
impl<'de> ::bitrix24_placement::__private::Indexed<'de> for AnyEvent {
    fn registry() -> &'static ::bitrix24_placement::__private::Registry {
        &EVENTS
    }
    fn at(
        index: ::bitrix24_placement::__private::Index,
    ) -> ::bitrix24_placement::__private::Option<Self> {
        match index {
            0usize..17usize => {
                <background_call_card::Event as ::bitrix24_placement::__private::Indexed<
                    'de,
                >>::at(index)
                    .map(Self::BackgroundCallCard)
            }
            17usize..20usize => {
                <call_card::Event as ::bitrix24_placement::__private::Indexed<
                    'de,
                >>::at(index)
                    .map(Self::CallCard)
            }
            20usize..24usize => {
                <calendar::Event as ::bitrix24_placement::__private::Indexed<
                    'de,
                >>::at(index)
                    .map(Self::Calendar)
            }
            24usize..25usize => {
                <crm::Event as ::bitrix24_placement::__private::Indexed<'de>>::at(index)
                    .map(Self::Crm)
            }
            _ => ::bitrix24_placement::__private::Option::None,
        }
    }
    fn fields_mut(&mut self) -> &mut dyn ::bitrix24_placement::__private::Fields<'de> {
        match self {
            Self::BackgroundCallCard(event) => event.fields_mut(),
            Self::CallCard(event) => event.fields_mut(),
            Self::Calendar(event) => event.fields_mut(),
            Self::Crm(event) => event.fields_mut(),
        }
    }
    fn as_payload(&self) -> &dyn ::bitrix24_placement::__private::Payload {
        self.payload()
    }
}
/// All events of the spec.
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
pub static EVENTS: ::bitrix24_placement::__private::Registry = {
    const EVENTS: &[&::bitrix24_placement::__private::EventInfo] = &::bitrix24_placement::__private::concat::<
        25usize,
    >(&[background_call_card::EVENTS, call_card::EVENTS, calendar::EVENTS, crm::EVENTS]);
    ::bitrix24_placement::__private::Registry {
        events: EVENTS,
        table: &::bitrix24_placement::__private::table::<
            { ::bitrix24_placement::__private::table_size(EVENTS) },
        >(EVENTS),
    }
};
