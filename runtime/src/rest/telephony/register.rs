//! `telephony.externalCall.register`

use alloc::{string::String, vec::Vec};

use super::{Operator, flag};
use crate::{
    rest::{
        method::{InvalidResult, Method, read},
        object::object,
        parameters::Parameters,
    },
    types::CrmEntityType,
    value::{Id, Json},
};

/// What kind of call it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallType {
    /// The operator calls.
    Outgoing = 1,
    /// The client calls.
    Incoming = 2,
    /// The client calls and was redirected.
    IncomingRedirected = 3,
    /// The client asked to be called back.
    Callback = 4,
    /// A call that informs.
    Informational = 5,
}

/// `telephony.externalCall.register`: makes a call known, which raises its card unless told otherwise.
///
/// ```
/// use bitrix24_placement::{Id, rest::{Method, telephony::{CallType, Operator, Register}}};
///
/// let register = Register::new(Operator::User(Id::new(5)), "+19001234567", CallType::Incoming)
///     .external_id("pbx-42")
///     .show(false);
/// assert_eq!(
///     register.parameters().to_json(),
///     r#"{"USER_ID":5,"PHONE_NUMBER":"+19001234567","TYPE":2,"SHOW":0,"EXTERNAL_CALL_ID":"pbx-42"}"#
/// );
/// ```
///
/// A call with the number, type, user, line and external id of one that was registered within 30 minutes may be taken for
/// that one. So give each an [external id](Self::external_id); only then is it repeated where an answer got lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Register {
    operator: Operator,
    number: String,
    call_type: CallType,
    start: Option<String>,
    create: Option<bool>,
    source: Option<String>,
    entity: Option<(CrmEntityType, Id)>,
    show: Option<bool>,
    add_to_chat: Option<bool>,
    list: Option<Id>,
    line: Option<String>,
    external_id: Option<String>,
}

impl Register {
    /// A call of an operator with a client's number.
    pub fn new(operator: Operator, number: impl Into<String>, call_type: CallType) -> Self {
        Self {
            operator,
            number: number.into(),
            call_type,
            start: None,
            create: None,
            source: None,
            entity: None,
            show: None,
            add_to_chat: None,
            list: None,
            line: None,
            external_id: None,
        }
    }

    /// When it began, as ISO 8601 such as `2026-11-21T07:16:32+00:00`; without it, now.
    #[must_use]
    pub fn started_at(mut self, start: impl Into<String>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Whether to create a CRM object for an unknown number; without it, no.
    #[must_use]
    pub fn create_crm_object(mut self, create: bool) -> Self {
        self.create = Some(create);
        self
    }

    /// The source of that CRM object.
    #[must_use]
    pub fn crm_source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// The client: a contact, a company or a lead.
    #[must_use]
    pub fn client(mut self, entity: CrmEntityType, id: impl Into<Id>) -> Self {
        self.entity = Some((entity, id.into()));
        self
    }

    /// Whether the card rises; without it, yes.
    #[must_use]
    pub fn show(mut self, show: bool) -> Self {
        self.show = Some(show);
        self
    }

    /// Whether the operator's chat says so; without it, yes.
    #[must_use]
    pub fn add_to_chat(mut self, add: bool) -> Self {
        self.add_to_chat = Some(add);
        self
    }

    /// The call campaign it belongs to.
    #[must_use]
    pub fn call_list(mut self, list: impl Into<Id>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// The external line it came by.
    #[must_use]
    pub fn line(mut self, line: impl Into<String>) -> Self {
        self.line = Some(line.into());
        self
    }

    /// The id of the call where it really takes place.
    #[must_use]
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }
}

impl Method for Register {
    type Output = RegisteredCall;

    fn name(&self) -> &'static str {
        "telephony.externalCall.register"
    }

    fn parameters(&self) -> Parameters {
        let entity = self.entity.as_ref();
        let parameters = self.operator.add_to(Parameters::new());
        parameters
            .with("PHONE_NUMBER", &*self.number)
            .with("TYPE", self.call_type as u8)
            .with("CALL_START_DATE", self.start.as_deref())
            .with("CRM_CREATE", self.create.map(flag))
            .with("CRM_SOURCE", self.source.as_deref())
            .with("CRM_ENTITY_TYPE", entity.map(|(kind, _)| kind.as_str()))
            .with("CRM_ENTITY_ID", entity.map(|(_, id)| id.get()))
            .with("SHOW", self.show.map(flag))
            .with("ADD_TO_CHAT", self.add_to_chat.map(flag))
            .with("CALL_LIST_ID", self.list.map(Id::get))
            .with("LINE_NUMBER", self.line.as_deref())
            .with("EXTERNAL_CALL_ID", self.external_id.as_deref())
    }

    fn read(&self, result: &Json) -> Result<RegisteredCall, InvalidResult> {
        read(result)
    }

    fn is_repeatable(&self) -> bool {
        self.external_id.is_some()
    }
}

object! {
    /// A call that was registered.
    pub struct RegisteredCall {
        /// The call, for every further method and in every event.
        "CALL_ID" => call_id: String,
        /// The lead that was created.
        "CRM_CREATED_LEAD" empties Null Absent EmptyString Zero ZeroText => crm_created_lead: Option<Id>,
        /// All that was created.
        "CRM_CREATED_ENTITIES" empties EmptyArray EmptyObject Absent Null EmptyString => crm_created_entities: Vec<CreatedEntity>,
        /// Kind of the CRM object of the call.
        "CRM_ENTITY_TYPE" empties Null Absent EmptyString => crm_entity_type: Option<CrmEntityType>,
        /// Id of the CRM object of the call.
        "CRM_ENTITY_ID" empties Null Absent EmptyString Zero ZeroText => crm_entity_id: Option<Id>,
        /// Why no lead was created.
        "LEAD_CREATION_ERROR" empties Absent Null EmptyString => lead_creation_error: Option<String>,
    }
}

object! {
    /// A CRM object that was created for a call.
    pub struct CreatedEntity {
        /// Its kind.
        "ENTITY_TYPE" empties Absent Null EmptyString => entity_type: Option<CrmEntityType>,
        /// Its id.
        "ENTITY_ID" empties Absent Null EmptyString Zero ZeroText => entity_id: Option<Id>,
    }
}
