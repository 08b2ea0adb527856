// Generated: `UPDATE_EXPECT=1 cargo test --test golden` rewrites it.

#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::large_enum_variant,
    clippy::pub_underscore_fields,
    clippy::used_underscore_binding,
    reason = "the spec decides what there is, the user what is used, and no prelude is taken for granted"
)]
pub mod types {
    //! Value sets and objects of the events of `bitrix24/index.json`, `bitrix24/placements.json`, `bitrix24/background-call-card.json`, `bitrix24/call-card.json`, `bitrix24/calendar.json`, `bitrix24/crm.json`, `bitrix24/user-field.json`, `bitrix24/landing.json`, `bitrix24/automation.json`.
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
                variants: &["Incoming", "Outgoing", "Callback"],
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
    impl __rt::Vacant for CallDirection {
        const VACANT: Self = Self::Incoming;
    }
    impl<'de> __rt::Decode<'de> for CallDirection {
        fn blank() -> Self {
            __rt::Vacant::VACANT
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for CallDirection {}
    impl __rt::Encode for CallDirection {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Value(self.as_str(), __rt::ValueSet::values(self))
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
                variants: &["Idle", "Connecting", "Connected"],
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
    impl __rt::Vacant for CallState {
        const VACANT: Self = Self::Idle;
    }
    impl<'de> __rt::Decode<'de> for CallState {
        fn blank() -> Self {
            __rt::Vacant::VACANT
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for CallState {}
    impl __rt::Encode for CallState {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Value(self.as_str(), __rt::ValueSet::values(self))
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
                variants: &[
                    "Lead",
                    "Deal",
                    "Contact",
                    "Company",
                    "Quote",
                    "SmartInvoice",
                    "Order",
                ],
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
    impl __rt::Vacant for CrmEntityType {
        const VACANT: Self = Self::Lead;
    }
    impl<'de> __rt::Decode<'de> for CrmEntityType {
        fn blank() -> Self {
            __rt::Vacant::VACANT
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for CrmEntityType {}
    impl __rt::Encode for CrmEntityType {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Value(self.as_str(), __rt::ValueSet::values(self))
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
    /// Whether the form is looked at or filled in.
    ///
    /// A value that is not listed here is kept as `Other` and sent back unchanged.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/user-field/index.html)
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub enum FieldMode {
        /// It is looked at.
        /// On the wire: `view`.
        View,
        /// It is filled in.
        /// On the wire: `edit`.
        Edit,
        /// A value that the spec does not list.
        Other(__rt::Unlisted),
    }
    impl FieldMode {
        /// The text on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::View => "view",
                Self::Edit => "edit",
                Self::Other(text) => text.as_str(),
            }
        }
    }
    impl __rt::Display for FieldMode {
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl __rt::From<&str> for FieldMode {
        fn from(text: &str) -> Self {
            __rt::open_value(text)
        }
    }
    impl __rt::ValueSet for FieldMode {
        fn values(&self) -> &'static __rt::Values {
            &__rt::Values {
                variants: &["View", "Edit"],
                names: &["view", "edit"],
                aliases: &[],
                open: true,
            }
        }
        fn put(&mut self, index: usize) {
            *self = match index {
                1usize => Self::Edit,
                _ => Self::View,
            };
        }
        fn put_unlisted(&mut self, text: __rt::Unlisted) {
            *self = Self::Other(text);
        }
    }
    impl __rt::Vacant for FieldMode {
        const VACANT: Self = Self::View;
    }
    impl<'de> __rt::Decode<'de> for FieldMode {
        fn blank() -> Self {
            __rt::Vacant::VACANT
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for FieldMode {}
    impl __rt::Encode for FieldMode {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Value(self.as_str(), __rt::ValueSet::values(self))
        }
    }
    impl __rt::Serialize for FieldMode {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> __rt::Deserialize<'de> for FieldMode {
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
                variants: &["User", "Pstn", "Queue"],
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
    impl __rt::Vacant for TransferKind {
        const VACANT: Self = Self::User;
    }
    impl<'de> __rt::Decode<'de> for TransferKind {
        fn blank() -> Self {
            __rt::Vacant::VACANT
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for TransferKind {}
    impl __rt::Encode for TransferKind {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Value(self.as_str(), __rt::ValueSet::values(self))
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
                variants: &["One", "Two", "Three", "Four", "Five"],
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
    impl __rt::Vacant for QualityRating {
        const VACANT: Self = Self::One;
    }
    impl<'de> __rt::Decode<'de> for QualityRating {
        fn blank() -> Self {
            __rt::Vacant::VACANT
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for QualityRating {}
    impl __rt::Encode for QualityRating {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Value(self.as_str(), __rt::ValueSet::values(self))
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
                variants: &[
                    "Zero",
                    "One",
                    "Two",
                    "Three",
                    "Four",
                    "Five",
                    "Six",
                    "Seven",
                    "Eight",
                    "Nine",
                    "Star",
                    "Hash",
                ],
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
    impl __rt::Vacant for DialpadKey {
        const VACANT: Self = Self::Zero;
    }
    impl<'de> __rt::Decode<'de> for DialpadKey {
        fn blank() -> Self {
            __rt::Vacant::VACANT
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for DialpadKey {}
    impl __rt::Encode for DialpadKey {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Value(self.as_str(), __rt::ValueSet::values(self))
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
                variants: &["Busy", "Unavailable"],
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
    impl __rt::Vacant for SipFailureCode {
        const VACANT: Self = Self::Busy;
    }
    impl<'de> __rt::Decode<'de> for SipFailureCode {
        fn blank() -> Self {
            __rt::Vacant::VACANT
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for SipFailureCode {}
    impl __rt::Encode for SipFailureCode {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Value(self.as_str(), __rt::ValueSet::values(self))
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
    /// What the card knows about its call. Rely on the call id only; everything else has been seen missing or empty.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/get-status.html)
    #[non_exhaustive]
    pub struct CallInfo {
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
        pub crm_entity_type: __rt::Option<CrmEntityType>,
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
        pub crm_bindings: __rt::Vec<CrmBinding>,
        /// Who called whom.
        /// On the wire: `CALL_DIRECTION`.
        pub call_direction: __rt::Option<CallDirection>,
        /// How far the call was when this was sent. Always `idle` when the card has just appeared.
        /// On the wire: `CALL_STATE`.
        pub call_state: __rt::Option<CallState>,
        /// Whether the call is one of a call list (a campaign). Judging by the portal's code, never true for a call that an application registered.
        /// On the wire: `CALL_LIST_MODE`.
        pub call_list_mode: __rt::Option<bool>,
    }
    impl __rt::Generated for CallInfo {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "8CallInfo7call_id<phone_number;line_number9line_name?crm_entity_type=crm_entity_id?crm_activity_id<crm_bindings>call_direction:call_state>call_list_modeCALL_IDPHONE_NUMBERLINE_NUMBERLINE_NAMECRM_ENTITY_TYPECRM_ENTITY_IDCRM_ACTIVITY_IDCRM_BINDINGSCALL_DIRECTIONCALL_STATECALL_LIST_MODE",
            b"\x07\0\0\0\x80\t\0\0\x0Cg\0\0\xF0\t\0\0\x0B\x07\x08\0\xB0\n\0\0\t\x07\x08\0`\x0B\0\0\x0F\x07\x08\0\xF0\x0B\0\0\r\x1F\x0C\0\xE0\x0C\0\0\x0F\x9F\0\0\xB0\r\0\0\x0C\x07#\0\xA0\x0E\0\0\x0E\x07\0\0`\x0F\0\0\n\x07\0\0@\x10\0\0\x0E\x03\0\0\xE0\x10\0\0",
        );
        #[inline(never)]
        fn blank() -> Self {
            Self {
                call_id: __rt::NO_TEXT,
                phone_number: __rt::Option::None,
                line_number: __rt::Option::None,
                line_name: __rt::Option::None,
                crm_entity_type: __rt::Option::None,
                crm_entity_id: __rt::Option::None,
                crm_activity_id: __rt::Option::None,
                crm_bindings: __rt::Vacant::VACANT,
                call_direction: __rt::Option::None,
                call_state: __rt::Option::None,
                call_list_mode: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.call_id,
                1 => &mut self.phone_number,
                2 => &mut self.line_number,
                3 => &mut self.line_name,
                4 => &mut self.crm_entity_type,
                5 => &mut self.crm_entity_id,
                6 => &mut self.crm_activity_id,
                7 => &mut self.crm_bindings,
                8 => &mut self.call_direction,
                9 => &mut self.call_state,
                _ => &mut self.call_list_mode,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.call_id,
                1 => &self.phone_number,
                2 => &self.line_number,
                3 => &self.line_name,
                4 => &self.crm_entity_type,
                5 => &self.crm_entity_id,
                6 => &self.crm_activity_id,
                7 => &self.crm_bindings,
                8 => &self.call_direction,
                9 => &self.call_state,
                _ => &self.call_list_mode,
            }
        }
    }
    impl __rt::ProjectionOf<Self> for CallInfo {}
    /// One CRM object a call is linked to. Either `ENTITY_TYPE` and `ENTITY_ID` are there or, where the portal could not find a name for the kind, `OWNER_TYPE_ID` and `OWNER_ID`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/get-status.html)
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
    impl __rt::Generated for CrmBinding {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            ":CrmBinding;entity_type9entity_id=owner_type_id8owner_idENTITY_TYPEENTITY_IDOWNER_TYPE_IDOWNER_ID",
            b"\x0B\x07\0\0\x80\x03\0\0\t\x07\0\x000\x04\0\0\r\x07\0\0\xC0\x04\0\0\x08\x07\0\0\x90\x05\0\0",
        );
        #[inline(never)]
        fn blank() -> Self {
            Self {
                entity_type: __rt::Option::None,
                entity_id: __rt::Option::None,
                owner_type_id: __rt::Option::None,
                owner_id: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.entity_type,
                1 => &mut self.entity_id,
                2 => &mut self.owner_type_id,
                _ => &mut self.owner_id,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.entity_type,
                1 => &self.entity_id,
                2 => &self.owner_type_id,
                _ => &self.owner_id,
            }
        }
    }
    impl __rt::ProjectionOf<Self> for CrmBinding {}
    /// What the hidden frame is opened with.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/universal/background-worker.html)
    #[non_exhaustive]
    pub struct WorkerOptions {
        /// Always the code of the placement.
        /// On the wire: `ID`.
        pub id: __rt::Option<__rt::String>,
    }
    impl __rt::Generated for WorkerOptions {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "=WorkerOptions2idID",
            b"\x02\x01\0\0\x10\x01\0\0",
        );
        #[inline]
        fn blank() -> Self {
            Self { id: __rt::Option::None }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.id
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.id
        }
    }
    impl __rt::ProjectionOf<Self> for WorkerOptions {}
    /// What the hidden frame is registered with. Bitrix24 keeps no other key.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/universal/background-worker.html)
    #[non_exhaustive]
    pub struct WorkerBinding {
        /// Address that is told when Bitrix24 drops the registration because the page is slow.
        /// On the wire: `errorHandlerUrl`.
        pub error_handler_url: __rt::String,
    }
    impl __rt::Generated for WorkerBinding {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "=WorkerBindingAerror_handler_urlerrorHandlerUrl",
            b"\x0F\0\0\0\0\x02\0\0",
        );
        #[inline]
        fn blank() -> Self {
            Self {
                error_handler_url: __rt::NO_TEXT,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.error_handler_url
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.error_handler_url
        }
    }
    impl __rt::ProjectionOf<Self> for WorkerBinding {}
    /// What a view in the calendar is opened with.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/calendar.html)
    #[non_exhaustive]
    pub struct CalendarOptions {
        /// First day in sight.
        /// On the wire: `viewRangeFrom`.
        pub view_range_from: __rt::Option<__rt::Date>,
        /// Last day in sight.
        /// On the wire: `viewRangeTo`.
        pub view_range_to: __rt::Option<__rt::Date>,
    }
    impl __rt::Generated for CalendarOptions {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "?CalendarOptions?view_range_from=view_range_toviewRangeFromviewRangeTo",
            b"\r\x07\0\0\xE0\x02\0\0\x0B\x07\0\0\xB0\x03\0\0",
        );
        #[inline(never)]
        fn blank() -> Self {
            Self {
                view_range_from: __rt::Option::None,
                view_range_to: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.view_range_from,
                _ => &mut self.view_range_to,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.view_range_from,
                _ => &self.view_range_to,
            }
        }
    }
    impl __rt::ProjectionOf<Self> for CalendarOptions {}
    /// What a source of clients is opened with.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-search.html)
    #[non_exhaustive]
    pub struct ClientSearchOptions {
        /// Kind of client that is looked for: a contact or a company.
        /// On the wire: `entityTypeName`.
        pub entity_type_name: __rt::Option<CrmEntityType>,
        /// What was typed so far.
        /// On the wire: `searchQuery`.
        pub search_query: __rt::Option<__rt::String>,
    }
    impl __rt::Generated for ClientSearchOptions {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "CClientSearchOptions@entity_type_name<search_queryentityTypeNamesearchQuery",
            b"\x0E\x07\0\0 \x03\0\0\x0B\x01\0\0\0\x04\0\0",
        );
        #[inline(never)]
        fn blank() -> Self {
            Self {
                entity_type_name: __rt::Option::None,
                search_query: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.entity_type_name,
                _ => &mut self.search_query,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.entity_type_name,
                _ => &self.search_query,
            }
        }
    }
    impl __rt::ProjectionOf<Self> for ClientSearchOptions {}
    /// What a source of requisites or bank details is opened with.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/crm/requisites-autocomplete/requisite-autocomplete.html)
    #[non_exhaustive]
    pub struct SearchOptions {
        /// What was typed so far.
        /// On the wire: `searchQuery`.
        pub search_query: __rt::Option<__rt::String>,
    }
    impl __rt::Generated for SearchOptions {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "=SearchOptions<search_querysearchQuery",
            b"\x0B\x01\0\0\xB0\x01\0\0",
        );
        #[inline]
        fn blank() -> Self {
            Self {
                search_query: __rt::Option::None,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.search_query
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.search_query
        }
    }
    impl __rt::ProjectionOf<Self> for SearchOptions {}
    /// What a source of requisites or bank details is registered with.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/crm/requisites-autocomplete/requisite-autocomplete.html)
    #[non_exhaustive]
    pub struct AutocompleteBinding {
        /// Ids of the countries it is for, joined by commas, without spaces.
        /// On the wire: `countries`.
        ///
        /// Nothing means: It is for every country.
        pub countries: __rt::Option<__rt::String>,
    }
    impl __rt::Generated for AutocompleteBinding {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "CAutocompleteBinding0countries",
            b"\t\x01\0\0P\x01\0\0",
        );
        #[inline]
        fn blank() -> Self {
            Self {
                countries: __rt::Option::None,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.countries
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.countries
        }
    }
    impl __rt::ProjectionOf<Self> for AutocompleteBinding {}
    /// What a tab or a menu item of a CRM object is opened with.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-tab.html)
    #[non_exhaustive]
    pub struct CrmObjectOptions {
        /// Id of the object.
        /// On the wire: `ID`.
        pub id: __rt::Option<__rt::Id>,
    }
    impl __rt::Generated for CrmObjectOptions {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "@CrmObjectOptions2idID",
            b"\x02\x1F\0\0@\x01\0\0",
        );
        #[inline]
        fn blank() -> Self {
            Self { id: __rt::Option::None }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.id
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.id
        }
    }
    impl __rt::ProjectionOf<Self> for CrmObjectOptions {}
    /// What a button over the timeline of a CRM object is opened with.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-activity.html)
    #[non_exhaustive]
    pub struct ActivityOptions {
        /// Id of the object.
        /// On the wire: `ID`.
        pub id: __rt::Option<__rt::Id>,
        /// Kind of the object, as the number the CRM gives it. With the built-in interface only.
        /// On the wire: `entityTypeId`.
        pub entity_type_id: __rt::Option<__rt::Id>,
        /// Id of the object once more. With the built-in interface only.
        /// On the wire: `entityId`.
        pub entity_id: __rt::Option<__rt::Id>,
        /// Whether Bitrix24 draws the interface.
        /// On the wire: `useBuiltInInterface`.
        pub use_built_in_interface: __rt::Option<bool>,
    }
    impl __rt::Generated for ActivityOptions {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "?ActivityOptions2id>entity_type_id9entity_idFuse_built_in_interfaceIDentityTypeIdentityIduseBuiltInInterface",
            b"\x02\x1F\0\x000\x04\0\0\x0C\x07\0\0P\x04\0\0\x08\x07\0\0\x10\x05\0\0\x13\x07\0\0\x90\x05\0\0",
        );
        #[inline(never)]
        fn blank() -> Self {
            Self {
                id: __rt::Option::None,
                entity_type_id: __rt::Option::None,
                entity_id: __rt::Option::None,
                use_built_in_interface: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.id,
                1 => &mut self.entity_type_id,
                2 => &mut self.entity_id,
                _ => &mut self.use_built_in_interface,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.id,
                1 => &self.entity_type_id,
                2 => &self.entity_id,
                _ => &self.use_built_in_interface,
            }
        }
    }
    impl __rt::ProjectionOf<Self> for ActivityOptions {}
    /// What a button over the timeline is registered with.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-activity.html)
    #[non_exhaustive]
    pub struct ActivityBinding {
        /// `Y`: Bitrix24 draws the interface from the layout it is given, and hides the frame.
        /// On the wire: `useBuiltInInterface`.
        ///
        /// Nothing means: The frame is shown.
        pub use_built_in_interface: __rt::Option<__rt::String>,
        /// Title of the note for users who see the button for the first time.
        /// On the wire: `newUserNotificationTitle`.
        pub new_user_notification_title: __rt::Option<__rt::String>,
        /// Text of that note. Its link opens the page in a slider with `newUserNotification=Y` in its context.
        /// On the wire: `newUserNotificationText`.
        pub new_user_notification_text: __rt::Option<__rt::String>,
    }
    impl __rt::Generated for ActivityBinding {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "?ActivityBindingFuse_built_in_interfaceKnew_user_notification_titleJnew_user_notification_textuseBuiltInInterfacenewUserNotificationTitlenewUserNotificationText",
            b"\x13\x01\0\0\xE0\x05\0\0\x18\x01\0\0\x10\x07\0\0\x17\x01\0\0\x90\x08\0\0",
        );
        #[inline(never)]
        fn blank() -> Self {
            Self {
                use_built_in_interface: __rt::Option::None,
                new_user_notification_title: __rt::Option::None,
                new_user_notification_text: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.use_built_in_interface,
                1 => &mut self.new_user_notification_title,
                _ => &mut self.new_user_notification_text,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.use_built_in_interface,
                1 => &self.new_user_notification_title,
                _ => &self.new_user_notification_text,
            }
        }
    }
    impl __rt::ProjectionOf<Self> for ActivityBinding {}
    /// What a field of a CRM form is opened with.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/user-field/index.html)
    #[non_exhaustive]
    pub struct FieldOptions {
        /// Whether the form is looked at or filled in.
        /// On the wire: `MODE`.
        pub mode: __rt::Option<FieldMode>,
        /// Kind of object the form is for, such as `CRM_LEAD`.
        /// On the wire: `ENTITY_ID`.
        pub entity_id: __rt::Option<__rt::String>,
        /// Name of the field.
        /// On the wire: `FIELD_NAME`.
        pub field_name: __rt::Option<__rt::String>,
        /// Id of the object the form is for.
        /// On the wire: `ENTITY_VALUE_ID`.
        ///
        /// Nothing means: The object is a new one.
        pub entity_value_id: __rt::Option<__rt::Id>,
        /// The value: a text, or for a multiple field a list.
        /// On the wire: `VALUE`.
        ///
        /// Nothing means: There is no value.
        pub value: __rt::Option<__rt::Json>,
        /// Whether the field has several values.
        /// On the wire: `MULTIPLE`.
        pub multiple: __rt::Option<bool>,
        /// Whether it must be filled in.
        /// On the wire: `MANDATORY`.
        pub mandatory: __rt::Option<bool>,
        /// Id of the field in another system.
        /// On the wire: `XML_ID`.
        pub xml_id: __rt::Option<__rt::String>,
        /// The object the form is for. One page of the documentation has it only.
        /// On the wire: `ENTITY_DATA`.
        pub entity_data: __rt::Option<FieldOwner>,
    }
    impl __rt::Generated for FieldOptions {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "<FieldOptions4mode9entity_id:field_name?entity_value_id5value8multiple9mandatory6xml_id;entity_dataMODEENTITY_IDFIELD_NAMEENTITY_VALUE_IDVALUEMULTIPLEMANDATORYXML_IDENTITY_DATA",
            b"\x04\x07\0\x000\x06\0\0\t\x01\0\0p\x06\0\0\n\x01\0\0\0\x07\0\0\x0F\x1F\x0C\0\xA0\x07\0\0\x05\x03\x04\0\x90\x08\0\0\x08\x07\0\0\xE0\x08\0\0\t\x07\0\0`\t\0\0\x06\x07\x04\0\xF0\t\0\0\x0B\x07\x01\0P\n\0\0",
        );
        #[inline(never)]
        fn blank() -> Self {
            Self {
                mode: __rt::Option::None,
                entity_id: __rt::Option::None,
                field_name: __rt::Option::None,
                entity_value_id: __rt::Option::None,
                value: __rt::Option::None,
                multiple: __rt::Option::None,
                mandatory: __rt::Option::None,
                xml_id: __rt::Option::None,
                entity_data: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.mode,
                1 => &mut self.entity_id,
                2 => &mut self.field_name,
                3 => &mut self.entity_value_id,
                4 => &mut self.value,
                5 => &mut self.multiple,
                6 => &mut self.mandatory,
                7 => &mut self.xml_id,
                _ => &mut self.entity_data,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.mode,
                1 => &self.entity_id,
                2 => &self.field_name,
                3 => &self.entity_value_id,
                4 => &self.value,
                5 => &self.multiple,
                6 => &self.mandatory,
                7 => &self.xml_id,
                _ => &self.entity_data,
            }
        }
    }
    impl __rt::ProjectionOf<Self> for FieldOptions {}
    /// The object a form is for.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html)
    #[non_exhaustive]
    pub struct FieldOwner {
        /// Kind of the object, as the number the CRM gives it.
        /// On the wire: `entityTypeId`.
        pub entity_type_id: __rt::Option<__rt::Id>,
        /// Id of the object.
        /// On the wire: `entityId`.
        pub entity_id: __rt::Option<__rt::Id>,
        /// The module of Bitrix24 that it belongs to.
        /// On the wire: `module`.
        pub module: __rt::Option<__rt::String>,
    }
    impl __rt::Generated for FieldOwner {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            ":FieldOwner>entity_type_id9entity_id0entityTypeIdentityIdmodule",
            b"\x0C\x07\0\0P\x02\0\0\x08\x1F\0\0\x10\x03\0\0\x06\x01\0\0\x90\x03\0\0",
        );
        #[inline(never)]
        fn blank() -> Self {
            Self {
                entity_type_id: __rt::Option::None,
                entity_id: __rt::Option::None,
                module: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.entity_type_id,
                1 => &mut self.entity_id,
                _ => &mut self.module,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.entity_type_id,
                1 => &self.entity_id,
                _ => &self.module,
            }
        }
    }
    impl __rt::ProjectionOf<Self> for FieldOwner {}
    /// What a kind of field is registered with: the `OPTIONS` of `userfieldtype.add`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html)
    #[non_exhaustive]
    pub struct FieldBinding {
        /// Height of the field, in pixels.
        /// On the wire: `height`.
        ///
        /// Nothing means: It has the usual height.
        pub height: __rt::Option<i64>,
    }
    impl __rt::Generated for FieldBinding {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "<FieldBinding0height",
            b"\x06\t\x0C\0\xE0\0\0\0",
        );
        #[inline]
        fn blank() -> Self {
            Self { height: __rt::Option::None }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.height
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.height
        }
    }
    impl __rt::ProjectionOf<Self> for FieldBinding {}
    /// What an action of a page block is opened with.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/landing/embedding/block.html)
    #[non_exhaustive]
    pub struct BlockOptions {
        /// Id of the block.
        /// On the wire: `ID`.
        pub id: __rt::Option<__rt::Id>,
        /// Code of the block.
        /// On the wire: `CODE`.
        pub code: __rt::Option<__rt::String>,
        /// Id of the page it is on.
        /// On the wire: `LID`.
        pub lid: __rt::Option<__rt::Id>,
    }
    impl __rt::Generated for BlockOptions {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "<BlockOptions2id4code3lidIDCODELID",
            b"\x02\x1F\0\0\x90\x01\0\0\x04\x01\0\0\xB0\x01\0\0\x03\x1F\0\0\xF0\x01\0\0",
        );
        #[inline(never)]
        fn blank() -> Self {
            Self {
                id: __rt::Option::None,
                code: __rt::Option::None,
                lid: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.id,
                1 => &mut self.code,
                _ => &mut self.lid,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.id,
                1 => &self.code,
                _ => &self.lid,
            }
        }
    }
    impl __rt::ProjectionOf<Self> for BlockOptions {}
    /// What comes with a change of the call's state.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-call-state-changed.html)
    #[non_exhaustive]
    pub struct CallStateParams {
        /// Why the call failed; only with the state `idle`.
        /// On the wire: `failedCode`.
        ///
        /// Nothing means: The call did not fail.
        pub failed_code: __rt::Option<SipFailureCode>,
    }
    impl __rt::Generated for CallStateParams {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "?CallStateParams;failed_codefailedCode",
            b"\n\x07\0\0\xC0\x01\0\0",
        );
        #[inline]
        fn blank() -> Self {
            Self {
                failed_code: __rt::Option::None,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.failed_code
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.failed_code
        }
    }
    impl __rt::ProjectionOf<Self> for CallStateParams {}
    /// What the user chose: the very object that the application had offered.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-search.html)
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
    impl __rt::Generated for ChosenEntity {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "<ChosenEntity000000idnametitlephoneemailweb",
            b"\x02\0\0\x000\x01\0\0\x04\x03\0\0P\x01\0\0\x05\x03\0\0\x90\x01\0\0\x05\x07\0\0\xE0\x01\0\0\x05\x07\0\x000\x02\0\0\x03\x07\0\0\x80\x02\0\0",
        );
        #[inline(never)]
        fn blank() -> Self {
            Self {
                id: __rt::NO_TEXT,
                name: __rt::Option::None,
                title: __rt::Option::None,
                phone: __rt::Option::None,
                email: __rt::Option::None,
                web: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.title,
                3 => &mut self.phone,
                4 => &mut self.email,
                _ => &mut self.web,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.title,
                3 => &self.phone,
                4 => &self.email,
                _ => &self.web,
            }
        }
    }
    impl __rt::ProjectionOf<Self> for ChosenEntity {}
    __rt::structs! {
        deserialize_value : CallInfo CrmBinding WorkerOptions WorkerBinding
        CalendarOptions ClientSearchOptions SearchOptions AutocompleteBinding
        CrmObjectOptions ActivityOptions ActivityBinding FieldOptions FieldOwner
        FieldBinding BlockOptions CallStateParams ChosenEntity
    }
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::large_enum_variant,
    clippy::pub_underscore_fields,
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
    impl __rt::Generated for Initialized {
        type Role = __rt::PayloadIn<Event, __rt::D0>;
        #[inline(never)]
        fn blank() -> Self {
            Self {
                call_id: __rt::NO_TEXT,
                phone_number: __rt::Option::None,
                line_number: __rt::Option::None,
                line_name: __rt::Option::None,
                crm_entity_type: __rt::Option::None,
                crm_entity_id: __rt::Option::None,
                crm_activity_id: __rt::Option::None,
                crm_bindings: __rt::Vacant::VACANT,
                call_direction: __rt::Option::None,
                call_state: __rt::Option::None,
                call_list_mode: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.call_id,
                1 => &mut self.phone_number,
                2 => &mut self.line_number,
                3 => &mut self.line_name,
                4 => &mut self.crm_entity_type,
                5 => &mut self.crm_entity_id,
                6 => &mut self.crm_activity_id,
                7 => &mut self.crm_bindings,
                8 => &mut self.call_direction,
                9 => &mut self.call_state,
                _ => &mut self.call_list_mode,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.call_id,
                1 => &self.phone_number,
                2 => &self.line_number,
                3 => &self.line_name,
                4 => &self.crm_entity_type,
                5 => &self.crm_entity_id,
                6 => &self.crm_activity_id,
                7 => &self.crm_bindings,
                8 => &self.call_direction,
                9 => &self.call_state,
                _ => &self.call_list_mode,
            }
        }
    }
    /// A comment was saved in the card: by the operator, or by the card itself when it closes with the comment box open (65 seconds after the call).
    ///
    /// On the wire: `BackgroundCallCard::addCommentButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/add-comment-button-click.html)
    #[non_exhaustive]
    pub struct AddCommentButtonClick {
        /// The text as typed: not trimmed, of any length, possibly empty.
        /// On the wire: `comment`.
        pub comment: __rt::String,
    }
    impl __rt::Generated for AddCommentButtonClick {
        type Role = __rt::PayloadIn<Event, __rt::D1, (__rt::String,)>;
        #[inline]
        fn blank() -> Self {
            Self { comment: __rt::NO_TEXT }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.comment
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.comment
        }
    }
    /// The microphone button was clicked. `CallCardSetMute` does not cause it.
    ///
    /// On the wire: `BackgroundCallCard::muteButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/mute-button-click.html)
    #[non_exhaustive]
    pub struct MuteButtonClick {
        /// The state after the click: `true` when the microphone is now off.
        /// On the wire: `muted`.
        pub muted: bool,
    }
    impl __rt::Generated for MuteButtonClick {
        type Role = __rt::PayloadIn<Event, __rt::D2, (bool,)>;
        #[inline]
        fn blank() -> Self {
            Self { muted: false }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.muted
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.muted
        }
    }
    /// The hold button was clicked. `CallCardSetHold` does not cause it.
    ///
    /// On the wire: `BackgroundCallCard::holdButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/hold-button-click.html)
    #[non_exhaustive]
    pub struct HoldButtonClick {
        /// The state after the click: `true` when the call is now on hold.
        /// On the wire: `held`.
        pub held: bool,
    }
    impl __rt::Generated for HoldButtonClick {
        type Role = __rt::PayloadIn<Event, __rt::D3, (bool,)>;
        #[inline]
        fn blank() -> Self {
            Self { held: false }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.held
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.held
        }
    }
    /// The operator closed the card with its button. The card closes by itself.
    ///
    /// On the wire: `BackgroundCallCard::closeButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/close-button-click.html)
    #[non_exhaustive]
    pub struct CloseButtonClick {}
    impl __rt::Generated for CloseButtonClick {
        type Role = __rt::PayloadIn<Event, __rt::D4>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// The operator chose who gets the call. The transfer itself is the application's work. Choosing a department raises nothing.
    ///
    /// On the wire: `BackgroundCallCard::transferButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/transfer-button-click.html)
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
    impl __rt::Generated for TransferButtonClick {
        type Role = __rt::PayloadIn<Event, __rt::D5>;
        #[inline(never)]
        fn blank() -> Self {
            Self {
                phone_number: __rt::Option::None,
                target: __rt::NO_TEXT,
                kind: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.phone_number,
                1 => &mut self.target,
                _ => &mut self.kind,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.phone_number,
                1 => &self.target,
                _ => &self.kind,
            }
        }
    }
    /// The operator gave up the transfer to go on with the talk.
    ///
    /// On the wire: `BackgroundCallCard::cancelTransferButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/cancel-transfer-button-click.html)
    #[non_exhaustive]
    pub struct CancelTransferButtonClick {}
    impl __rt::Generated for CancelTransferButtonClick {
        type Role = __rt::PayloadIn<Event, __rt::D6>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// The operator wants the transfer to go through, and so to leave the talk.
    ///
    /// On the wire: `BackgroundCallCard::completeTransferButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/complete-transfer-button-click.html)
    #[non_exhaustive]
    pub struct CompleteTransferButtonClick {}
    impl __rt::Generated for CompleteTransferButtonClick {
        type Role = __rt::PayloadIn<Event, __rt::D7>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// The hang-up button was clicked. Only the click is reported: ending the call is the application's work.
    ///
    /// On the wire: `BackgroundCallCard::hangupButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/hang-up-button-click.html)
    #[non_exhaustive]
    pub struct HangupButtonClick {}
    impl __rt::Generated for HangupButtonClick {
        type Role = __rt::PayloadIn<Event, __rt::D8>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// In a call list the operator went on to the next client.
    ///
    /// It can be subscribed to, but judging by the portal's code it never reaches an application: cards of call lists raise none of these events.
    ///
    /// On the wire: `BackgroundCallCard::nextButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/next-button-click.html)
    #[non_exhaustive]
    pub struct NextButtonClick {}
    impl __rt::Generated for NextButtonClick {
        type Role = __rt::PayloadIn<Event, __rt::D9>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// The operator does not want to take the call.
    ///
    /// On the wire: `BackgroundCallCard::skipButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/skip-button-click.html)
    #[non_exhaustive]
    pub struct SkipButtonClick {}
    impl __rt::Generated for SkipButtonClick {
        type Role = __rt::PayloadIn<Event, (__rt::D1, __rt::D0)>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// The operator takes the incoming call. Answering it is the application's work.
    ///
    /// On the wire: `BackgroundCallCard::answerButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/answer-button-click.html)
    #[non_exhaustive]
    pub struct AnswerButtonClick {}
    impl __rt::Generated for AnswerButtonClick {
        type Role = __rt::PayloadIn<Event, (__rt::D1, __rt::D1)>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// The card loaded the CRM object of its call, or changed to another one.
    ///
    /// It may come before `BackgroundCallCard::initialized`, comes several times during a call, and repeats with the same data when a folded card is opened again.
    ///
    /// On the wire: `BackgroundCallCard::entityChanged`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/entity-changed.html)
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
    impl __rt::Generated for EntityChanged {
        type Role = __rt::PayloadIn<Event, (__rt::D1, __rt::D2)>;
        #[inline(never)]
        fn blank() -> Self {
            Self {
                phone_number: __rt::Option::None,
                crm_entity_type: __rt::Option::None,
                crm_entity_id: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.phone_number,
                1 => &mut self.crm_entity_type,
                _ => &mut self.crm_entity_id,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.phone_number,
                1 => &self.crm_entity_type,
                _ => &self.crm_entity_id,
            }
        }
    }
    /// The operator rated the connection.
    ///
    /// On the wire: `BackgroundCallCard::qualityMeterClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/quality-meter-click.html)
    #[non_exhaustive]
    pub struct QualityMeterClick {
        /// The rating: a digit, as text.
        /// On the wire: `rating`.
        pub rating: super::types::QualityRating,
    }
    impl __rt::Generated for QualityMeterClick {
        type Role = __rt::PayloadIn<
            Event,
            (__rt::D1, __rt::D3),
            (super::types::QualityRating,),
        >;
        #[inline]
        fn blank() -> Self {
            Self {
                rating: __rt::Vacant::VACANT,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.rating
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.rating
        }
    }
    /// A key of the dial pad was pressed during the talk.
    ///
    /// On the wire: `BackgroundCallCard::dialpadButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/dialpad-button-click.html)
    #[non_exhaustive]
    pub struct DialpadButtonClick {
        /// The key; digits, too, come as text.
        /// On the wire: `key`.
        pub key: super::types::DialpadKey,
    }
    impl __rt::Generated for DialpadButtonClick {
        type Role = __rt::PayloadIn<
            Event,
            (__rt::D1, __rt::D4),
            (super::types::DialpadKey,),
        >;
        #[inline]
        fn blank() -> Self {
            Self { key: __rt::Vacant::VACANT }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.key
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.key
        }
    }
    /// The operator wants to call, to call again or to call back. Dialling is the application's work.
    ///
    /// On the wire: `BackgroundCallCard::makeCallButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/make-call-button-click.html)
    #[non_exhaustive]
    pub struct MakeCallButtonClick {}
    impl __rt::Generated for MakeCallButtonClick {
        type Role = __rt::PayloadIn<Event, (__rt::D1, __rt::D5)>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// The account has run out of money, and the operator wants the administrator to know.
    ///
    /// On the wire: `BackgroundCallCard::notifyAdminButtonClick`, offered by `PAGE_BACKGROUND_WORKER`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/notify-admin-button-click.html)
    #[non_exhaustive]
    pub struct NotifyAdminButtonClick {}
    impl __rt::Generated for NotifyAdminButtonClick {
        type Role = __rt::PayloadIn<Event, (__rt::D1, __rt::D6)>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    __rt::structs! {
        deserialize_payload : Initialized AddCommentButtonClick MuteButtonClick
        HoldButtonClick CloseButtonClick TransferButtonClick CancelTransferButtonClick
        CompleteTransferButtonClick HangupButtonClick NextButtonClick SkipButtonClick
        AnswerButtonClick EntityChanged QualityMeterClick DialpadButtonClick
        MakeCallButtonClick NotifyAdminButtonClick
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: __rt::Events = __rt::Events::new(&super::EVENTS, 0usize, 17usize);
    /// An event of `background_call_card`.
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
    __rt::events! {
        Event
    }
    impl Event {
        /// The payload, whatever it is.
        #[inline]
        #[must_use]
        pub fn payload(&self) -> &dyn __rt::Payload {
            self
        }
    }
    impl<'de> __rt::Indexed<'de> for Event {
        const EVENTS: __rt::Events = EVENTS;
        fn at(index: usize) -> Self {
            match index {
                0 => Self::Initialized(__rt::Generated::blank()),
                1 => {
                    Self::AddCommentButtonClick(AddCommentButtonClick {
                        comment: __rt::NO_TEXT,
                    })
                }
                2 => Self::MuteButtonClick(MuteButtonClick { muted: false }),
                3 => Self::HoldButtonClick(HoldButtonClick { held: false }),
                4 => Self::CloseButtonClick(CloseButtonClick {}),
                5 => Self::TransferButtonClick(__rt::Generated::blank()),
                6 => Self::CancelTransferButtonClick(CancelTransferButtonClick {}),
                7 => Self::CompleteTransferButtonClick(CompleteTransferButtonClick {}),
                8 => Self::HangupButtonClick(HangupButtonClick {}),
                9 => Self::NextButtonClick(NextButtonClick {}),
                10 => Self::SkipButtonClick(SkipButtonClick {}),
                11 => Self::AnswerButtonClick(AnswerButtonClick {}),
                12 => Self::EntityChanged(__rt::Generated::blank()),
                13 => {
                    Self::QualityMeterClick(QualityMeterClick {
                        rating: __rt::Vacant::VACANT,
                    })
                }
                14 => {
                    Self::DialpadButtonClick(DialpadButtonClick {
                        key: __rt::Vacant::VACANT,
                    })
                }
                15 => Self::MakeCallButtonClick(MakeCallButtonClick {}),
                _ => Self::NotifyAdminButtonClick(NotifyAdminButtonClick {}),
            }
        }
        fn index(&self) -> usize {
            match self {
                Self::Initialized(_) => 0,
                Self::AddCommentButtonClick(_) => 1,
                Self::MuteButtonClick(_) => 2,
                Self::HoldButtonClick(_) => 3,
                Self::CloseButtonClick(_) => 4,
                Self::TransferButtonClick(_) => 5,
                Self::CancelTransferButtonClick(_) => 6,
                Self::CompleteTransferButtonClick(_) => 7,
                Self::HangupButtonClick(_) => 8,
                Self::NextButtonClick(_) => 9,
                Self::SkipButtonClick(_) => 10,
                Self::AnswerButtonClick(_) => 11,
                Self::EntityChanged(_) => 12,
                Self::QualityMeterClick(_) => 13,
                Self::DialpadButtonClick(_) => 14,
                Self::MakeCallButtonClick(_) => 15,
                Self::NotifyAdminButtonClick(_) => 16,
            }
        }
        #[inline]
        fn fields(&mut self) -> &mut dyn __rt::Fields<'de> {
            self
        }
    }
    impl<'de> __rt::Grouped<'de> for Event {
        fn slot(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match self {
                Self::Initialized(payload) => __rt::Generated::slot(payload, index),
                Self::AddCommentButtonClick(payload) => &mut payload.comment,
                Self::MuteButtonClick(payload) => &mut payload.muted,
                Self::HoldButtonClick(payload) => &mut payload.held,
                Self::TransferButtonClick(payload) => {
                    __rt::Generated::slot(payload, index)
                }
                Self::EntityChanged(payload) => __rt::Generated::slot(payload, index),
                Self::QualityMeterClick(payload) => &mut payload.rating,
                Self::DialpadButtonClick(payload) => &mut payload.key,
                _ => __rt::nowhere(),
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match self {
                Self::Initialized(payload) => __rt::Generated::field(payload, index),
                Self::AddCommentButtonClick(payload) => &payload.comment,
                Self::MuteButtonClick(payload) => &payload.muted,
                Self::HoldButtonClick(payload) => &payload.held,
                Self::TransferButtonClick(payload) => {
                    __rt::Generated::field(payload, index)
                }
                Self::EntityChanged(payload) => __rt::Generated::field(payload, index),
                Self::QualityMeterClick(payload) => &payload.rating,
                Self::DialpadButtonClick(payload) => &payload.key,
                _ => __rt::nothing(),
            }
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
        #[inline]
        fn initialized(&self, event: Initialized) -> Self::Output {
            self.unhandled(Event::Initialized(event))
        }
        /// Handles `BackgroundCallCard::addCommentButtonClick`.
        #[inline]
        fn add_comment_button_click(
            &self,
            event: AddCommentButtonClick,
        ) -> Self::Output {
            self.unhandled(Event::AddCommentButtonClick(event))
        }
        /// Handles `BackgroundCallCard::muteButtonClick`.
        #[inline]
        fn mute_button_click(&self, event: MuteButtonClick) -> Self::Output {
            self.unhandled(Event::MuteButtonClick(event))
        }
        /// Handles `BackgroundCallCard::holdButtonClick`.
        #[inline]
        fn hold_button_click(&self, event: HoldButtonClick) -> Self::Output {
            self.unhandled(Event::HoldButtonClick(event))
        }
        /// Handles `BackgroundCallCard::closeButtonClick`.
        #[inline]
        fn close_button_click(&self, event: CloseButtonClick) -> Self::Output {
            self.unhandled(Event::CloseButtonClick(event))
        }
        /// Handles `BackgroundCallCard::transferButtonClick`.
        #[inline]
        fn transfer_button_click(&self, event: TransferButtonClick) -> Self::Output {
            self.unhandled(Event::TransferButtonClick(event))
        }
        /// Handles `BackgroundCallCard::cancelTransferButtonClick`.
        #[inline]
        fn cancel_transfer_button_click(
            &self,
            event: CancelTransferButtonClick,
        ) -> Self::Output {
            self.unhandled(Event::CancelTransferButtonClick(event))
        }
        /// Handles `BackgroundCallCard::completeTransferButtonClick`.
        #[inline]
        fn complete_transfer_button_click(
            &self,
            event: CompleteTransferButtonClick,
        ) -> Self::Output {
            self.unhandled(Event::CompleteTransferButtonClick(event))
        }
        /// Handles `BackgroundCallCard::hangupButtonClick`.
        #[inline]
        fn hangup_button_click(&self, event: HangupButtonClick) -> Self::Output {
            self.unhandled(Event::HangupButtonClick(event))
        }
        /// Handles `BackgroundCallCard::nextButtonClick`.
        #[inline]
        fn next_button_click(&self, event: NextButtonClick) -> Self::Output {
            self.unhandled(Event::NextButtonClick(event))
        }
        /// Handles `BackgroundCallCard::skipButtonClick`.
        #[inline]
        fn skip_button_click(&self, event: SkipButtonClick) -> Self::Output {
            self.unhandled(Event::SkipButtonClick(event))
        }
        /// Handles `BackgroundCallCard::answerButtonClick`.
        #[inline]
        fn answer_button_click(&self, event: AnswerButtonClick) -> Self::Output {
            self.unhandled(Event::AnswerButtonClick(event))
        }
        /// Handles `BackgroundCallCard::entityChanged`.
        #[inline]
        fn entity_changed(&self, event: EntityChanged) -> Self::Output {
            self.unhandled(Event::EntityChanged(event))
        }
        /// Handles `BackgroundCallCard::qualityMeterClick`.
        #[inline]
        fn quality_meter_click(&self, event: QualityMeterClick) -> Self::Output {
            self.unhandled(Event::QualityMeterClick(event))
        }
        /// Handles `BackgroundCallCard::dialpadButtonClick`.
        #[inline]
        fn dialpad_button_click(&self, event: DialpadButtonClick) -> Self::Output {
            self.unhandled(Event::DialpadButtonClick(event))
        }
        /// Handles `BackgroundCallCard::makeCallButtonClick`.
        #[inline]
        fn make_call_button_click(&self, event: MakeCallButtonClick) -> Self::Output {
            self.unhandled(Event::MakeCallButtonClick(event))
        }
        /// Handles `BackgroundCallCard::notifyAdminButtonClick`.
        #[inline]
        fn notify_admin_button_click(
            &self,
            event: NotifyAdminButtonClick,
        ) -> Self::Output {
            self.unhandled(Event::NotifyAdminButtonClick(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        #[inline]
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
    impl __rt::Generated for EntityChanged {
        type Role = __rt::PayloadIn<Event, __rt::D0>;
        #[inline(never)]
        fn blank() -> Self {
            Self {
                phone_number: __rt::Option::None,
                crm_entity_type: __rt::Option::None,
                crm_entity_id: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.phone_number,
                1 => &mut self.crm_entity_type,
                _ => &mut self.crm_entity_id,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.phone_number,
                1 => &self.crm_entity_type,
                _ => &self.crm_entity_id,
            }
        }
    }
    /// The card is about to close, though it may yet stay.
    ///
    /// It can come twice for one card: when closing is put off for 65 seconds (`disableAutoClose`, or an open comment), and again when the card does close.
    ///
    /// On the wire: `CallCard::BeforeClose`, offered by `CALL_CARD`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-before-close.html)
    #[non_exhaustive]
    pub struct BeforeClose {}
    impl __rt::Generated for BeforeClose {
        type Role = __rt::PayloadIn<Event, __rt::D1>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// The call went from one state to another. For a call that an application registered it usually does not come at all, as the card sets such a call to `connected` once and never again.
    ///
    /// On the wire: `CallCard::CallStateChanged`, offered by `CALL_CARD`; needs the scopes `placement`, `telephony`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-call-state-changed.html)
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
    impl __rt::Generated for CallStateChanged {
        type Role = __rt::PayloadIn<
            Event,
            __rt::D2,
            (super::types::CallState, __rt::Option<super::types::CallStateParams>),
        >;
        #[inline(never)]
        fn blank() -> Self {
            Self {
                call_state: __rt::Vacant::VACANT,
                additional_params: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.call_state,
                _ => &mut self.additional_params,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.call_state,
                _ => &self.additional_params,
            }
        }
    }
    __rt::structs! {
        deserialize_payload : EntityChanged BeforeClose CallStateChanged
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: __rt::Events = __rt::Events::new(&super::EVENTS, 17usize, 20usize);
    /// An event of `call_card`.
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        EntityChanged(EntityChanged),
        BeforeClose(BeforeClose),
        CallStateChanged(CallStateChanged),
    }
    __rt::events! {
        Event
    }
    impl Event {
        /// The payload, whatever it is.
        #[inline]
        #[must_use]
        pub fn payload(&self) -> &dyn __rt::Payload {
            self
        }
    }
    impl<'de> __rt::Indexed<'de> for Event {
        const EVENTS: __rt::Events = EVENTS;
        fn at(index: usize) -> Self {
            match index {
                0 => Self::EntityChanged(__rt::Generated::blank()),
                1 => Self::BeforeClose(BeforeClose {}),
                _ => Self::CallStateChanged(__rt::Generated::blank()),
            }
        }
        fn index(&self) -> usize {
            match self {
                Self::EntityChanged(_) => 0,
                Self::BeforeClose(_) => 1,
                Self::CallStateChanged(_) => 2,
            }
        }
        #[inline]
        fn fields(&mut self) -> &mut dyn __rt::Fields<'de> {
            self
        }
    }
    impl<'de> __rt::Grouped<'de> for Event {
        fn slot(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match self {
                Self::EntityChanged(payload) => __rt::Generated::slot(payload, index),
                Self::CallStateChanged(payload) => __rt::Generated::slot(payload, index),
                _ => __rt::nowhere(),
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match self {
                Self::EntityChanged(payload) => __rt::Generated::field(payload, index),
                Self::CallStateChanged(payload) => __rt::Generated::field(payload, index),
                _ => __rt::nothing(),
            }
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
        #[inline]
        fn entity_changed(&self, event: EntityChanged) -> Self::Output {
            self.unhandled(Event::EntityChanged(event))
        }
        /// Handles `CallCard::BeforeClose`.
        #[inline]
        fn before_close(&self, event: BeforeClose) -> Self::Output {
            self.unhandled(Event::BeforeClose(event))
        }
        /// Handles `CallCard::CallStateChanged`.
        #[inline]
        fn call_state_changed(&self, event: CallStateChanged) -> Self::Output {
            self.unhandled(Event::CallStateChanged(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        #[inline]
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
    #[non_exhaustive]
    pub struct RefreshEntries {}
    impl __rt::Generated for RefreshEntries {
        type Role = __rt::PayloadIn<Event, __rt::D0>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// The user went back by one range of dates. Which range that is does not come along.
    ///
    /// On the wire: `Calendar.customView:decreaseViewRangeDate`, offered by `CALENDAR_GRIDVIEW`; needs the scopes `placement`, `calendar`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html)
    #[non_exhaustive]
    pub struct DecreaseViewRangeDate {}
    impl __rt::Generated for DecreaseViewRangeDate {
        type Role = __rt::PayloadIn<Event, __rt::D1>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// The user went on by one range of dates. Which range that is does not come along.
    ///
    /// On the wire: `Calendar.customView:increaseViewRangeDate`, offered by `CALENDAR_GRIDVIEW`; needs the scopes `placement`, `calendar`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html)
    #[non_exhaustive]
    pub struct IncreaseViewRangeDate {}
    impl __rt::Generated for IncreaseViewRangeDate {
        type Role = __rt::PayloadIn<Event, __rt::D2>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// The user chose a date to go to.
    ///
    /// On the wire: `Calendar.customView:adjustToDate`, offered by `CALENDAR_GRIDVIEW`; needs the scopes `placement`, `calendar`.
    ///
    /// [Documentation](https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html)
    #[non_exhaustive]
    pub struct AdjustToDate {
        /// That date.
        /// On the wire: `date`.
        pub date: __rt::Date,
    }
    impl __rt::Generated for AdjustToDate {
        type Role = __rt::PayloadIn<Event, __rt::D3, (__rt::Date,)>;
        #[inline]
        fn blank() -> Self {
            Self { date: __rt::NO_DATE }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.date
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.date
        }
    }
    __rt::structs! {
        deserialize_payload : RefreshEntries DecreaseViewRangeDate IncreaseViewRangeDate
        AdjustToDate
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: __rt::Events = __rt::Events::new(&super::EVENTS, 20usize, 24usize);
    /// An event of `calendar`.
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        RefreshEntries(RefreshEntries),
        DecreaseViewRangeDate(DecreaseViewRangeDate),
        IncreaseViewRangeDate(IncreaseViewRangeDate),
        AdjustToDate(AdjustToDate),
    }
    __rt::events! {
        Event
    }
    impl Event {
        /// The payload, whatever it is.
        #[inline]
        #[must_use]
        pub fn payload(&self) -> &dyn __rt::Payload {
            self
        }
    }
    impl<'de> __rt::Indexed<'de> for Event {
        const EVENTS: __rt::Events = EVENTS;
        fn at(index: usize) -> Self {
            match index {
                0 => Self::RefreshEntries(RefreshEntries {}),
                1 => Self::DecreaseViewRangeDate(DecreaseViewRangeDate {}),
                2 => Self::IncreaseViewRangeDate(IncreaseViewRangeDate {}),
                _ => {
                    Self::AdjustToDate(AdjustToDate {
                        date: __rt::NO_DATE,
                    })
                }
            }
        }
        fn index(&self) -> usize {
            match self {
                Self::RefreshEntries(_) => 0,
                Self::DecreaseViewRangeDate(_) => 1,
                Self::IncreaseViewRangeDate(_) => 2,
                Self::AdjustToDate(_) => 3,
            }
        }
        #[inline]
        fn fields(&mut self) -> &mut dyn __rt::Fields<'de> {
            self
        }
    }
    impl<'de> __rt::Grouped<'de> for Event {
        fn slot(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            match self {
                Self::AdjustToDate(payload) => &mut payload.date,
                _ => __rt::nowhere(),
            }
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            match self {
                Self::AdjustToDate(payload) => &payload.date,
                _ => __rt::nothing(),
            }
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
        #[inline]
        fn refresh_entries(&self, event: RefreshEntries) -> Self::Output {
            self.unhandled(Event::RefreshEntries(event))
        }
        /// Handles `Calendar.customView:decreaseViewRangeDate`.
        #[inline]
        fn decrease_view_range_date(
            &self,
            event: DecreaseViewRangeDate,
        ) -> Self::Output {
            self.unhandled(Event::DecreaseViewRangeDate(event))
        }
        /// Handles `Calendar.customView:increaseViewRangeDate`.
        #[inline]
        fn increase_view_range_date(
            &self,
            event: IncreaseViewRangeDate,
        ) -> Self::Output {
            self.unhandled(Event::IncreaseViewRangeDate(event))
        }
        /// Handles `Calendar.customView:adjustToDate`.
        #[inline]
        fn adjust_to_date(&self, event: AdjustToDate) -> Self::Output {
            self.unhandled(Event::AdjustToDate(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        #[inline]
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
    #[non_exhaustive]
    pub struct OnCrmEntityIsNeedToCreate {
        /// Id of the frame (`APP_SID`) whose offer it was. More than one frame may listen.
        /// On the wire: `appSid`.
        pub app_sid: __rt::String,
        /// What was chosen, with all the application had put into it.
        /// On the wire: `data`.
        pub data: super::types::ChosenEntity,
    }
    impl __rt::Generated for OnCrmEntityIsNeedToCreate {
        type Role = __rt::PayloadIn<Event, __rt::D0>;
        #[inline(never)]
        fn blank() -> Self {
            Self {
                app_sid: __rt::NO_TEXT,
                data: __rt::Decode::blank(),
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.app_sid,
                _ => &mut self.data,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.app_sid,
                _ => &self.data,
            }
        }
    }
    __rt::structs! {
        deserialize_payload : OnCrmEntityIsNeedToCreate
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: __rt::Events = __rt::Events::new(&super::EVENTS, 24usize, 25usize);
    /// An event of `crm`.
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        OnCrmEntityIsNeedToCreate(OnCrmEntityIsNeedToCreate),
    }
    __rt::events! {
        Event
    }
    impl Event {
        /// The payload, whatever it is.
        #[inline]
        #[must_use]
        pub fn payload(&self) -> &dyn __rt::Payload {
            self
        }
    }
    impl<'de> __rt::Indexed<'de> for Event {
        const EVENTS: __rt::Events = EVENTS;
        fn at(_: usize) -> Self {
            Self::OnCrmEntityIsNeedToCreate(__rt::Generated::blank())
        }
        fn index(&self) -> usize {
            match self {
                Self::OnCrmEntityIsNeedToCreate(_) => 0,
            }
        }
        #[inline]
        fn fields(&mut self) -> &mut dyn __rt::Fields<'de> {
            self
        }
    }
    impl<'de> __rt::Grouped<'de> for Event {
        fn slot(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match self {
                Self::OnCrmEntityIsNeedToCreate(payload) => {
                    __rt::Generated::slot(payload, index)
                }
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match self {
                Self::OnCrmEntityIsNeedToCreate(payload) => {
                    __rt::Generated::field(payload, index)
                }
            }
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
        #[inline]
        fn on_crm_entity_is_need_to_create(
            &self,
            event: OnCrmEntityIsNeedToCreate,
        ) -> Self::Output {
            self.unhandled(Event::OnCrmEntityIsNeedToCreate(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        #[inline]
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
    #[inline]
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
    const EVENTS: ::bitrix24_placement::__private::Events = ::bitrix24_placement::__private::Events::new(
        &EVENTS,
        0,
        25usize,
    );
    fn at(index: ::bitrix24_placement::__private::Index) -> Self {
        match index {
            0usize..17usize => {
                Self::BackgroundCallCard(
                    ::bitrix24_placement::__private::Indexed::at(index),
                )
            }
            17usize..20usize => {
                Self::CallCard(
                    ::bitrix24_placement::__private::Indexed::at(index - 17usize),
                )
            }
            20usize..24usize => {
                Self::Calendar(
                    ::bitrix24_placement::__private::Indexed::at(index - 20usize),
                )
            }
            _ => Self::Crm(::bitrix24_placement::__private::Indexed::at(index - 24usize)),
        }
    }
    fn index(&self) -> ::bitrix24_placement::__private::Index {
        match self {
            Self::BackgroundCallCard(event) => {
                ::bitrix24_placement::__private::Indexed::index(event)
            }
            Self::CallCard(event) => {
                17usize + ::bitrix24_placement::__private::Indexed::index(event)
            }
            Self::Calendar(event) => {
                20usize + ::bitrix24_placement::__private::Indexed::index(event)
            }
            Self::Crm(event) => {
                24usize + ::bitrix24_placement::__private::Indexed::index(event)
            }
        }
    }
    fn fields(&mut self) -> &mut dyn ::bitrix24_placement::__private::Fields<'de> {
        match self {
            Self::BackgroundCallCard(event) => event,
            Self::CallCard(event) => event,
            Self::Calendar(event) => event,
            Self::Crm(event) => event,
        }
    }
}
/// All events of the spec.
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
pub static EVENTS: ::bitrix24_placement::__private::Registry = ::bitrix24_placement::__private::Registry::new(
    25usize,
    "BFPAGE_BACKGROUND_WORKER9placement9telephonyR1bitrix24/background-call-card.json61021239CALL_CARDGbitrix24/call-card.json6152126ACALENDAR_GRIDVIEW8calendarFbitrix24/calendar.json618219:ACRM_DETAIL_SEARCHJCRM_REQUISITE_AUTOCOMPLETELCRM_BANK_DETAIL_AUTOCOMPLETE3crmAbitrix24/crm.json83<=>21?@\
BackgroundCallCard::initialized;Initialized7call_id<phone_number;line_number9line_name?crm_entity_type=crm_entity_id?crm_activity_id<crm_bindings>call_direction:call_state>call_list_mode4`3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/initialized.htmlZ29CALL_IDPHONE_NUMBERLINE_NUMBERLINE_NAMECRM_ENTITY_TYPECRM_ENTITY_IDCRM_ACTIVITY_IDCRM_BINDINGSCALL_DIRECTIONCALL_STATECALL_LIST_MODE\
BackgroundCallCard::addCommentButtonClickEAddCommentButtonClick04m3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/add-comment-button-click.html_29comment\
BackgroundCallCard::muteButtonClick?MuteButtonClick04f3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/mute-button-click.htmll29muted\
BackgroundCallCard::holdButtonClick?HoldButtonClick04f3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/hold-button-click.htmlY39held\
BackgroundCallCard::closeButtonClick@CloseButtonClick4g3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/close-button-click.htmlf39\
BackgroundCallCard::transferButtonClickCTransferButtonClick<phone_number04kind4j3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/transfer-button-click.htmlk39phoneNumbertargettype\
BackgroundCallCard::cancelTransferButtonClickICancelTransferButtonClick4Q4https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/cancel-transfer-button-click.htmlf49\
BackgroundCallCard::completeTransferButtonClickKCompleteTransferButtonClick4S4https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/complete-transfer-button-click.htmlk49\
BackgroundCallCard::hangupButtonClickAHangupButtonClick4i3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/hang-up-button-click.htmlP59\
BackgroundCallCard::nextButtonClick?NextButtonClick4f3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/next-button-click.htmlU59\
BackgroundCallCard::skipButtonClick?SkipButtonClick4f3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/skip-button-click.htmlZ59\
BackgroundCallCard::answerButtonClickAAnswerButtonClick4h3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/answer-button-click.html_59\
BackgroundCallCard::entityChanged=EntityChanged<phone_number?crm_entity_type=crm_entity_id4c3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/entity-changed.htmld59PHONE_NUMBERCRM_ENTITY_TYPECRM_ENTITY_ID\
BackgroundCallCard::qualityMeterClickAQualityMeterClick04h3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/quality-meter-click.htmla69rating\
BackgroundCallCard::dialpadButtonClickBDialpadButtonClick04i3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/dialpad-button-click.htmln69key\
BackgroundCallCard::makeCallButtonClickCMakeCallButtonClick4k3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/make-call-button-click.html[79\
BackgroundCallCard::notifyAdminButtonClickFNotifyAdminButtonClick4n3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/page-background-worker/events/notify-admin-button-click.html`79\
CallCard::EntityChanged=EntityChanged<phone_number?crm_entity_type=crm_entity_id7Y3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-entity-changed.htmlW19PHONE_NUMBERCRM_ENTITY_TYPECRM_ENTITY_ID\
CallCard::BeforeClose;BeforeClose7W3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-before-close.htmlW29\
CallCard::CallStateChanged@CallStateChanged:call_stateAadditional_params7]3https://apidocs.bitrix24.com/api-reference/widgets/ui-interaction/call-card/call-card-call-state-changed.html\\29callStateadditionalParams\
Calendar.customView:refreshEntries>RefreshEntries;[2https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.htmlU19\
Calendar.customView:decreaseViewRangeDateEDecreaseViewRangeDate;[2https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.htmlZ19\
Calendar.customView:increaseViewRangeDateEIncreaseViewRangeDate;[2https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.html_19\
Calendar.customView:adjustToDate<AdjustToDate0;[2https://apidocs.bitrix24.com/api-reference/calendar/calendar-grid-view.htmld19date\
onCrmEntityIsNeedToCreateIOnCrmEntityIsNeedToCreate7app_sid0AY2https://apidocs.bitrix24.com/api-reference/widgets/crm/detail-search.html]39appSiddata",
    b"\x1F\x02\0\0 \x12\0\0)\\\0\0`-\0\0#d\0\0\0:\0\0#l\0\0PE\0\0$p\0\0\x90P\0\0'r\0\0\xB0[\0\0-\x88\0\0\xE0i\0\0/\x88\0\0\xC0v\0\0%\x88\0\0\0\x84\0\0#\x88\0\0`\x8F\0\0#\x88\0\0P\x9A\0\0%\x88\0\0@\xA5\0\0!\x8A\0\0\x90\xB0\0\0%\xA4\0\0@\xC0\0\0&\xAC\0\0\0\xCC\0\0'\xB0\0\0\xC0\xD7\0\0*\xB0\0\0\x80\xE3\0\0\x17\xB2\0\0\xD0\xEF\0\0\x15\xC8\0\0@\xFE\0\0\x1A\xCC\0\0 \x07\x01\0\"\xDE\0\0`\x14\x01\0)\xDE\0\0\x80\x1C\x01\0)\xDE\0\0\x80%\x01\0 \xDC\0\0\x80.\x01\0\x19\xE2\0\0\xB06\x01\0\x07\0\0\0 %\0\0\x0Cg\0\0\x90%\0\0\x0B\x07\x08\0P&\0\0\t\x07\x08\0\0'\0\0\x0F\x07\x08\0\x90'\0\0\r\x1F\x0C\0\x80(\0\0\x0F\x9F\0\0P)\0\0\x0C\x07#\0@*\0\0\x0E\x07\0\0\0+\0\0\n\x07\0\0\xE0+\0\0\x0E\x03\0\0\x80,\0\0\x07\0\0\0\x909\0\0\x05\0\0\0\0E\0\0\x04\0\0\0PP\0\0\x0B\x07\0\0\x90h\0\0\x06\0\0\0@i\0\0\x04\x07\0\0\xA0i\0\0\x0Cg\x14\0\xC0\xBD\0\0\x0F\x07\x08\0\x80\xBE\0\0\r\x1F\x0C\0p\xBF\0\0\x06\0\0\0\xA0\xCB\0\0\x03\0\0\0\x90\xD7\0\0\x0Cg\x14\0\xC0\xFB\0\0\x0F\x07\x08\0\x80\xFC\0\0\r\x1F\x0C\0p\xFD\0\0\t\0\0\0\xD0\x12\x01\0\x10\x07'\0`\x13\x01\0\x04\0\0\0p6\x01\0\x06\0\0\0`?\x01\0\x04\0\0\0\xC0?\x01\0",
    || {
        static TABLE: ::bitrix24_placement::__private::Places<
            { ::bitrix24_placement::__private::size(25usize) },
        > = ::bitrix24_placement::__private::Places::new();
        &TABLE
    },
);
/// What a page is opened with, by placement.
#[derive(
    ::bitrix24_placement::__private::Debug,
    ::bitrix24_placement::__private::Clone,
    ::bitrix24_placement::__private::PartialEq,
    ::bitrix24_placement::__private::Eq
)]
#[non_exhaustive]
#[allow(
    dead_code,
    unreachable_pub,
    clippy::large_enum_variant,
    reason = "the user decides what is used"
)]
pub enum PlacementOptions {
    /// Of `PAGE_BACKGROUND_WORKER`.
    WorkerOptions(types::WorkerOptions),
    /// Of `CALL_CARD`.
    CallInfo(types::CallInfo),
    /// Of `CALENDAR_GRIDVIEW`.
    CalendarOptions(types::CalendarOptions),
    /// Of `CRM_DETAIL_SEARCH`.
    ClientSearchOptions(types::ClientSearchOptions),
    /// Of `CRM_REQUISITE_AUTOCOMPLETE`, `CRM_BANK_DETAIL_AUTOCOMPLETE`.
    SearchOptions(types::SearchOptions),
    /// Of `CRM_*_DETAIL_TAB`, `CRM_*_LIST_MENU`.
    CrmObjectOptions(types::CrmObjectOptions),
    /// Of `CRM_*_DETAIL_ACTIVITY`.
    ActivityOptions(types::ActivityOptions),
    /// Of `USERFIELD_TYPE`.
    FieldOptions(types::FieldOptions),
    /// Of `LANDING_BLOCK_<CODE>`.
    BlockOptions(types::BlockOptions),
}
impl ::bitrix24_placement::__private::PlacementOptionsOf for PlacementOptions {
    const PLACEMENTS: &'static [(
        &'static ::bitrix24_placement::__private::Str,
        ::bitrix24_placement::__private::Index,
    )] = &[
        ("PAGE_BACKGROUND_WORKER", 0usize),
        ("CALL_CARD", 1usize),
        ("CALENDAR_GRIDVIEW", 2usize),
        ("CRM_DETAIL_SEARCH", 3usize),
        ("CRM_REQUISITE_AUTOCOMPLETE", 4usize),
        ("CRM_BANK_DETAIL_AUTOCOMPLETE", 4usize),
        ("CRM_*_DETAIL_TAB", 5usize),
        ("CRM_*_DETAIL_ACTIVITY", 6usize),
        ("CRM_*_LIST_MENU", 5usize),
        ("USERFIELD_TYPE", 7usize),
        ("LANDING_BLOCK_<CODE>", 8usize),
    ];
    fn blank(
        index: ::bitrix24_placement::__private::Index,
    ) -> ::bitrix24_placement::__private::Option<Self> {
        ::bitrix24_placement::__private::Option::Some(
            match index {
                0usize => {
                    Self::WorkerOptions(::bitrix24_placement::__private::Decode::blank())
                }
                1usize => {
                    Self::CallInfo(::bitrix24_placement::__private::Decode::blank())
                }
                2usize => {
                    Self::CalendarOptions(
                        ::bitrix24_placement::__private::Decode::blank(),
                    )
                }
                3usize => {
                    Self::ClientSearchOptions(
                        ::bitrix24_placement::__private::Decode::blank(),
                    )
                }
                4usize => {
                    Self::SearchOptions(::bitrix24_placement::__private::Decode::blank())
                }
                5usize => {
                    Self::CrmObjectOptions(
                        ::bitrix24_placement::__private::Decode::blank(),
                    )
                }
                6usize => {
                    Self::ActivityOptions(
                        ::bitrix24_placement::__private::Decode::blank(),
                    )
                }
                7usize => {
                    Self::FieldOptions(::bitrix24_placement::__private::Decode::blank())
                }
                8usize => {
                    Self::BlockOptions(::bitrix24_placement::__private::Decode::blank())
                }
                _ => return ::bitrix24_placement::__private::Option::None,
            },
        )
    }
    fn fields<'de>(&mut self) -> &mut dyn ::bitrix24_placement::__private::Fields<'de> {
        match self {
            Self::WorkerOptions(options) => options,
            Self::CallInfo(options) => options,
            Self::CalendarOptions(options) => options,
            Self::ClientSearchOptions(options) => options,
            Self::SearchOptions(options) => options,
            Self::CrmObjectOptions(options) => options,
            Self::ActivityOptions(options) => options,
            Self::FieldOptions(options) => options,
            Self::BlockOptions(options) => options,
        }
    }
}
