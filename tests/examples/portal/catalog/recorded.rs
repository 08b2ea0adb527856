//! Payloads that were recorded: they look as in life.

use bitrix24_placement_tests::RECORDING;
use serde::Deserialize;
use serde_json::value::RawValue;

#[derive(Deserialize)]
struct Delivery<'a> {
    event: &'a str,
    #[serde(borrow)]
    args: &'a RawValue,
}

/// Arguments of every recorded delivery of an event, as text: the keys keep their order.
pub(super) fn args(event: &str) -> Vec<&'static str> {
    let deliveries = RECORDING
        .lines()
        .filter_map(|line| serde_json::from_str::<Delivery<'_>>(line).ok());
    let of_event = deliveries.filter(|delivery| delivery.event == event);
    of_event
        .map(|delivery| delivery.args.get())
        .filter(|args| args.starts_with('['))
        .collect()
}
