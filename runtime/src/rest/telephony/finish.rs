//! `telephony.externalCall.finish`

use alloc::string::String;
use core::time::Duration;

use super::{Operator, flag};
use crate::{
    rest::{
        method::{InvalidResult, Method, read},
        object::object,
        open_set::open_set,
        parameters::Parameters,
    },
    value::{Id, Json},
};

open_set! {
    /// How a call ended.
    pub enum FinishCode {
        /// They talked.
        Talked = "200",
        /// It was missed.
        Missed = "304",
        /// It was declined.
        Declined = "603",
        /// It was cancelled.
        Cancelled = "603-S",
        /// It was not allowed.
        Forbidden = "403",
        /// There is no such number.
        WrongNumber = "404",
        /// The line was busy.
        Busy = "486",
        /// The number was incomplete.
        Incomplete = "484",
        /// The service was not available.
        Unavailable = "503",
        /// Nobody was available.
        TemporarilyUnavailable = "480",
        /// There was not enough money.
        PaymentRequired = "402",
        /// The number is blocked.
        Blocked = "423",
        /// Anything else.
        Undefined = "OTHER",
    }
}

/// `telephony.externalCall.finish`: ends a call, which hides its card and makes an activity of it.
///
/// ```
/// use std::time::Duration;
/// use bitrix24_placement::{Id, rest::{Method, telephony::{Finish, FinishCode, Operator}}};
///
/// let finish = Finish::new("externalCall.7", Operator::User(Id::new(5)))
///     .lasted(Duration::from_secs(90))
///     .code(FinishCode::Talked);
/// assert_eq!(
///     finish.parameters().to_json(),
///     r#"{"CALL_ID":"externalCall.7","USER_ID":5,"DURATION":90,"STATUS_CODE":"200"}"#
/// );
/// ```
///
/// Most failures are [`ErrorCode::Core`](crate::rest::ErrorCode::Core) with a description. It is not repeated where an
/// answer got lost.
#[derive(Debug, Clone, PartialEq)]
pub struct Finish {
    call: String,
    operator: Operator,
    duration: Option<Duration>,
    cost: Option<(f64, String)>,
    code: Option<FinishCode>,
    reason: Option<String>,
    vote: Option<u8>,
    add_to_chat: Option<bool>,
}

impl Finish {
    /// The end of a call.
    pub fn new(call: impl Into<String>, operator: Operator) -> Self {
        Self {
            call: call.into(),
            operator,
            duration: None,
            cost: None,
            code: None,
            reason: None,
            vote: None,
            add_to_chat: None,
        }
    }

    /// How long they talked, in whole seconds; without it, not at all.
    #[must_use]
    pub fn lasted(mut self, duration: Duration) -> Self {
        self.duration = Some(duration);
        self
    }

    /// What it cost, in which currency.
    #[must_use]
    pub fn cost(mut self, cost: f64, currency: impl Into<String>) -> Self {
        self.cost = Some((cost, currency.into()));
        self
    }

    /// How it ended; without it, talked if it lasted, else missed.
    #[must_use]
    pub fn code(mut self, code: FinishCode) -> Self {
        self.code = Some(code);
        self
    }

    /// Why it failed.
    #[must_use]
    pub fn failed_because(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// What the client thought of it, from 1 to 5; 0 is no vote.
    #[must_use]
    pub fn vote(mut self, vote: u8) -> Self {
        self.vote = Some(vote);
        self
    }

    /// Whether the operator's chat says so; without it, yes.
    #[must_use]
    pub fn add_to_chat(mut self, add: bool) -> Self {
        self.add_to_chat = Some(add);
        self
    }
}

impl Method for Finish {
    type Output = FinishedCall;

    fn name(&self) -> &'static str {
        "telephony.externalCall.finish"
    }

    fn parameters(&self) -> Parameters {
        let cost = self.cost.as_ref();
        let parameters = Parameters::new().with("CALL_ID", &*self.call);
        self.operator
            .add_to(parameters)
            .with("DURATION", self.duration.map(|duration| duration.as_secs()))
            .with("COST", cost.map(|(amount, _)| *amount))
            .with("COST_CURRENCY", cost.map(|(_, currency)| &**currency))
            .with("STATUS_CODE", self.code.as_ref().map(FinishCode::as_str))
            .with("FAILED_REASON", self.reason.as_deref())
            .with("VOTE", self.vote)
            .with("ADD_TO_CHAT", self.add_to_chat.map(flag))
    }

    fn read(&self, result: &Json) -> Result<FinishedCall, InvalidResult> {
        read(result)
    }
}

object! {
    /// What the statistics say of a call. There is more; [`Untyped`](crate::rest::Untyped) shows it as it comes.
    pub struct FinishedCall {
        /// Id of the record.
        "ID" empties Absent Null EmptyString Zero ZeroText => id: Option<Id>,
        /// The call.
        "CALL_ID" empties Absent Null EmptyString => call_id: Option<String>,
        /// The CRM activity that was made of it.
        "CRM_ACTIVITY_ID" empties Absent Null EmptyString Zero ZeroText => crm_activity_id: Option<Id>,
        /// How it ended.
        "CALL_FAILED_CODE" empties Absent Null EmptyString => call_failed_code: Option<FinishCode>,
        /// Kind of the call, the number of a [`CallType`](super::CallType).
        "INCOMING" empties Absent Null EmptyString => incoming: Option<i64>,
        /// The application that registered it.
        "REST_APP_ID" empties Absent Null EmptyString Zero ZeroText => rest_app_id: Option<Id>,
        /// When it began: text, or `{}`.
        "CALL_START_DATE" empties Absent => call_start_date: Option<Json>,
    }
}
