//! What one would write without this crate: all events, with the same types, though strict: they read canonical
//! deliveries only.

#![expect(dead_code, reason = "decoding is measured, what comes out is not used")]

use std::hint::black_box;

use serde::{Deserialize, de::IgnoredAny};
use serde_json::{Value, value::RawValue};

#[derive(Deserialize)]
#[serde(tag = "event", content = "args")]
enum Event {
    #[serde(rename = "BackgroundCallCard::initialized")]
    Initialized((Initialized,)),
    #[serde(rename = "BackgroundCallCard::addCommentButtonClick")]
    AddComment((String,)),
    #[serde(rename = "BackgroundCallCard::muteButtonClick")]
    Mute((bool,)),
    #[serde(rename = "BackgroundCallCard::holdButtonClick")]
    Hold((bool,)),
    #[serde(rename = "BackgroundCallCard::closeButtonClick")]
    Close(Nothing),
    #[serde(rename = "BackgroundCallCard::transferButtonClick")]
    Transfer((Transfer,)),
    #[serde(rename = "BackgroundCallCard::cancelTransferButtonClick")]
    CancelTransfer((Empty,)),
    #[serde(rename = "BackgroundCallCard::completeTransferButtonClick")]
    CompleteTransfer((Empty,)),
    #[serde(rename = "BackgroundCallCard::hangupButtonClick")]
    Hangup(Nothing),
    #[serde(rename = "BackgroundCallCard::nextButtonClick")]
    Next(Nothing),
    #[serde(rename = "BackgroundCallCard::skipButtonClick")]
    Skip(Nothing),
    #[serde(rename = "BackgroundCallCard::answerButtonClick")]
    Answer(Nothing),
    #[serde(rename = "BackgroundCallCard::entityChanged")]
    EntityChanged((EntityChanged,)),
    #[serde(rename = "BackgroundCallCard::qualityMeterClick")]
    QualityMeter((Rating,)),
    #[serde(rename = "BackgroundCallCard::dialpadButtonClick")]
    Dialpad((DialpadKey,)),
    #[serde(rename = "BackgroundCallCard::makeCallButtonClick")]
    MakeCall(Nothing),
    #[serde(rename = "BackgroundCallCard::notifyAdminButtonClick")]
    NotifyAdmin(Nothing),
    #[serde(rename = "CallCard::EntityChanged")]
    CardEntityChanged((EntityChanged,)),
    #[serde(rename = "CallCard::BeforeClose")]
    BeforeClose(Nothing),
    #[serde(rename = "CallCard::CallStateChanged")]
    CallStateChanged(CallStateChanged),
    #[serde(rename = "Calendar.customView:refreshEntries")]
    RefreshEntries(Nothing),
    #[serde(rename = "Calendar.customView:decreaseViewRangeDate")]
    DecreaseViewRangeDate(Nothing),
    #[serde(rename = "Calendar.customView:increaseViewRangeDate")]
    IncreaseViewRangeDate(Nothing),
    #[serde(rename = "Calendar.customView:adjustToDate")]
    AdjustToDate((String,)),
    #[serde(rename = "onCrmEntityIsNeedToCreate")]
    NeedToCreate((NeedToCreate,)),
}

/// No arguments.
type Nothing = [(); 0];

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
struct Initialized {
    call_id: String,
    phone_number: Option<String>,
    line_number: Option<String>,
    line_name: Option<String>,
    crm_entity_type: Option<EntityType>,
    crm_entity_id: Option<u64>,
    crm_activity_id: Option<u64>,
    crm_bindings: Vec<Binding>,
    call_direction: Option<Direction>,
    call_state: Option<CallState>,
    call_list_mode: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
struct Binding {
    entity_type: EntityType,
    entity_id: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
struct EntityChanged {
    crm_entity_type: Option<EntityType>,
    crm_entity_id: Option<u64>,
    phone_number: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Transfer {
    phone_number: Option<String>,
    target: String,
    #[serde(rename = "type")]
    kind: Option<TransferKind>,
}

#[derive(Deserialize)]
struct Empty {}

#[derive(Deserialize)]
struct CallStateChanged(CallState, #[serde(default)] Option<Failure>);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Failure {
    failed_code: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct NeedToCreate {
    app_sid: String,
    data: FoundEntity,
}

#[derive(Deserialize)]
struct FoundEntity {
    id: String,
    name: Option<String>,
    title: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    web: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum EntityType {
    Lead,
    Deal,
    Contact,
    Company,
    Quote,
    SmartInvoice,
    Order,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum Direction {
    Incoming,
    Outgoing,
    Callback,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum CallState {
    Idle,
    Connecting,
    Connected,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum TransferKind {
    User,
    Pstn,
    Queue,
}

#[derive(Deserialize)]
enum Rating {
    #[serde(rename = "1")]
    One,
    #[serde(rename = "2")]
    Two,
    #[serde(rename = "3")]
    Three,
    #[serde(rename = "4")]
    Four,
    #[serde(rename = "5")]
    Five,
}

#[derive(Deserialize)]
enum DialpadKey {
    #[serde(rename = "0")]
    Zero,
    #[serde(rename = "1")]
    One,
    #[serde(rename = "2")]
    Two,
    #[serde(rename = "3")]
    Three,
    #[serde(rename = "4")]
    Four,
    #[serde(rename = "5")]
    Five,
    #[serde(rename = "6")]
    Six,
    #[serde(rename = "7")]
    Seven,
    #[serde(rename = "8")]
    Eight,
    #[serde(rename = "9")]
    Nine,
    #[serde(rename = "*")]
    Star,
    #[serde(rename = "#")]
    Hash,
}

pub(crate) fn derives(delivery: &'static [u8]) {
    keep(serde_json::from_slice::<Event>(delivery).ok());
}

/// Text that is known to be UTF-8, which `derives` checks piece by piece.
pub(crate) fn derives_str(delivery: &'static [u8]) {
    let event = std::str::from_utf8(delivery).ok();
    keep(event.and_then(|text| serde_json::from_str::<Event>(text).ok()));
}

pub(crate) fn sonic(delivery: &'static [u8]) {
    keep(sonic_rs::from_slice::<Event>(delivery).ok());
}

#[derive(Deserialize)]
#[serde(tag = "event", content = "args")]
enum Projected<'a> {
    #[serde(rename = "BackgroundCallCard::initialized", borrow)]
    Initialized((WhoCalls<'a>,)),
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
struct WhoCalls<'a> {
    call_id: &'a str,
    phone_number: Option<&'a str>,
}

pub(crate) fn derives_projection(delivery: &'static [u8]) {
    if let Ok(Projected::Initialized((call,))) = serde_json::from_slice(delivery) {
        black_box((call.call_id, call.phone_number));
    }
}

#[derive(Deserialize)]
struct Envelope<'a> {
    event: &'a str,
    #[serde(borrow)]
    args: &'a RawValue,
}

pub(crate) fn two_passes(delivery: &'static [u8]) {
    keep(
        serde_json::from_slice(delivery)
            .ok()
            .and_then(|envelope| second_pass(&envelope)),
    );
}

fn second_pass(envelope: &Envelope<'_>) -> Option<Event> {
    fn read<'a, T: Deserialize<'a>>(args: &'a RawValue) -> Option<T> {
        serde_json::from_str(args.get()).ok()
    }
    let args = envelope.args;
    Some(match envelope.event {
        "BackgroundCallCard::initialized" => Event::Initialized(read(args)?),
        "BackgroundCallCard::addCommentButtonClick" => Event::AddComment(read(args)?),
        "BackgroundCallCard::muteButtonClick" => Event::Mute(read(args)?),
        "BackgroundCallCard::holdButtonClick" => Event::Hold(read(args)?),
        "BackgroundCallCard::closeButtonClick" => Event::Close(read(args)?),
        "BackgroundCallCard::transferButtonClick" => Event::Transfer(read(args)?),
        "BackgroundCallCard::cancelTransferButtonClick" => Event::CancelTransfer(read(args)?),
        "BackgroundCallCard::completeTransferButtonClick" => Event::CompleteTransfer(read(args)?),
        "BackgroundCallCard::hangupButtonClick" => Event::Hangup(read(args)?),
        "BackgroundCallCard::nextButtonClick" => Event::Next(read(args)?),
        "BackgroundCallCard::skipButtonClick" => Event::Skip(read(args)?),
        "BackgroundCallCard::answerButtonClick" => Event::Answer(read(args)?),
        "BackgroundCallCard::entityChanged" => Event::EntityChanged(read(args)?),
        "BackgroundCallCard::qualityMeterClick" => Event::QualityMeter(read(args)?),
        "BackgroundCallCard::dialpadButtonClick" => Event::Dialpad(read(args)?),
        "BackgroundCallCard::makeCallButtonClick" => Event::MakeCall(read(args)?),
        "BackgroundCallCard::notifyAdminButtonClick" => Event::NotifyAdmin(read(args)?),
        "CallCard::EntityChanged" => Event::CardEntityChanged(read(args)?),
        "CallCard::BeforeClose" => Event::BeforeClose(read(args)?),
        "CallCard::CallStateChanged" => Event::CallStateChanged(read(args)?),
        "Calendar.customView:refreshEntries" => Event::RefreshEntries(read(args)?),
        "Calendar.customView:decreaseViewRangeDate" => Event::DecreaseViewRangeDate(read(args)?),
        "Calendar.customView:increaseViewRangeDate" => Event::IncreaseViewRangeDate(read(args)?),
        "Calendar.customView:adjustToDate" => Event::AdjustToDate(read(args)?),
        "onCrmEntityIsNeedToCreate" => Event::NeedToCreate(read(args)?),
        _ => return None,
    })
}

/// Lookups of the two fields that the projection has.
pub(crate) fn value(delivery: &'static [u8]) {
    let value: Value = serde_json::from_slice(delivery).unwrap_or_default();
    let argument = &value["args"][0];
    let text = |key| argument.get(key).and_then(Value::as_str);
    black_box((
        value["event"].as_str(),
        text("CALL_ID"),
        text("PHONE_NUMBER"),
    ));
}

/// The floor: it is JSON, and no more.
pub(crate) fn scan(delivery: &'static [u8]) {
    assert!(serde_json::from_slice::<IgnoredAny>(delivery).is_ok());
}

/// Makes sure that it was read, and every part of it counts.
fn keep(event: Option<Event>) {
    assert!(event.is_some());
    drop(black_box(event));
}
