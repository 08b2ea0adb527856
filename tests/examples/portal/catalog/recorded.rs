//! Payloads that were recorded: they look as in life.

use bitrix24_placement_tests::RECORDING;
use serde_json::Value;

/// Arguments of every recorded delivery of an event.
pub(super) fn args(event: &str) -> Vec<Value> {
    let deliveries = RECORDING
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let of_event = deliveries.filter(|delivery| delivery["event"] == event);
    of_event
        .map(|mut delivery| delivery["args"].take())
        .filter(Value::is_array)
        .collect()
}
